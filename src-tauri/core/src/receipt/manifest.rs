//! The lines of a BagIt manifest: a checksum, white space, and a path in which line ends are escaped.

use std::borrow::Cow;
use std::path::{Component, Path};

/// A checksum method that a manifest's file name may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Method {
    Sha256,
    Sha512,
}

impl Method {
    /// RFC 8493 makes these two the ones that every tool knows.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "sha256" => Some(Self::Sha256),
            "sha512" => Some(Self::Sha512),
            _ => None,
        }
    }

    /// Hexadecimal digits in one of its checksums.
    pub(super) fn digits(self) -> usize {
        match self {
            Self::Sha256 => 64,
            Self::Sha512 => 128,
        }
    }
}

/// One line, as RFC 8493 section 2.1.3 wants it.
pub(super) fn line(digest: &str, path: &str) -> String {
    let path = path.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    format!("{digest}  {path}\n")
}

/// Reads one line without its end: the checksum, and the path as it stands there, see [`unescape`].
pub(super) fn parse(line: &str, method: Method) -> Option<(Box<[u8]>, &str)> {
    let (digest, rest) = line.split_once([' ', '\t'])?;
    if digest.len() != method.digits() {
        return None;
    }
    let digest = bytes(digest)?;
    // `sha256sum -b` marks binary files with a star, and some bags are made with it.
    let rest = rest.trim_start_matches([' ', '\t']);
    let path = rest.strip_prefix('*').unwrap_or(rest);
    let path = path.strip_prefix("./").unwrap_or(path);
    (!path.is_empty()).then_some((digest, path))
}

fn bytes(hex: &str) -> Option<Box<[u8]>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    hex.as_bytes()
        .chunks_exact(2)
        .map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?))
        .collect()
}

/// The paths that the text of a SHA-256 manifest lists.
pub(crate) fn listed(text: &str) -> impl Iterator<Item = String> {
    text.lines()
        .filter_map(|line| parse(line, Method::Sha256))
        .map(|(_, path)| unescape(path).into_owned())
}

/// Whether `path` stays inside the folder it starts from, on every system.
pub(super) fn stays_inside(path: &str) -> bool {
    let has_drive = path.as_bytes().get(1) == Some(&b':');
    !has_drive
        && !path.contains('\\')
        && !path.starts_with('~')
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

/// `path` with `%0A`, `%0D` and `%25` undone, and nothing else (RFC 8493, section 2.1.3). Tools in use do not escape the
/// percent sign, so a path may mean itself.
pub(super) fn unescape(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    let mut plain = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        plain.push_str(&rest[..at]);
        let code = rest.get(at + 1..at + 3).map(str::to_ascii_uppercase);
        let (meant, length) = match code.as_deref() {
            Some("25") => ('%', 3),
            Some("0D") => ('\r', 3),
            Some("0A") => ('\n', 3),
            _ => ('%', 1),
        };
        plain.push(meant);
        rest = &rest[at + length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::{Method, line, parse, stays_inside, unescape};
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn a_star_and_a_leading_dot_of_other_tools_are_understood() {
        let digest = "A".repeat(64);

        let line = format!("{digest} *./data/a b.txt");
        let parsed = parse(&line, Method::Sha256);

        assert_eq!(parsed, Some((vec![0xaa; 32].into(), "data/a b.txt")));
    }

    #[test]
    fn malformed_line_is_reported() {
        for text in [
            "",
            "abc  data/x",
            &"a".repeat(64),
            &format!("{}  ", "a".repeat(64)),
            &format!("{} x", "g".repeat(64)),
        ] {
            assert_eq!(parse(text, Method::Sha256), None, "{text:?}");
        }
    }

    #[test]
    fn a_path_that_leads_out_is_known() {
        for path in [
            "../x",
            "data/../../x",
            "/etc/passwd",
            "C:/x",
            "data\\..\\x",
            "~/x",
            "",
        ] {
            assert!(!stays_inside(path) || path.is_empty(), "{path}");
        }
        assert!(stays_inside("data/a/b.zip"));
    }

    proptest! {
        #[test]
        fn any_path_survives_being_written_and_read(path in "[^\0* .~/\t][^\0]{0,40}") {
            let text = line(&"0".repeat(64), &path);

            prop_assert_eq!(text.matches('\n').count(), 1);
            let (digest, found) = parse(text.trim_end_matches('\n'), Method::Sha256).unwrap();
            prop_assert_eq!(&*digest, &[0; 32][..]);
            prop_assert_eq!(unescape(found), path);
        }

        #[test]
        fn no_line_makes_the_reader_fail(text: String) {
            let _ = parse(&text, Method::Sha512);
        }
    }
}
