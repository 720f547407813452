//! Judges the names of entries before anything is made of them.

use crate::file_name;
use serde::Serialize;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::path::Path;

/// What is the matter with an entry's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NameFlaw {
    /// It is absolute or climbs out of the folder: such an entry is not unpacked.
    LeadsOut,
    /// It is nested more deeply, or longer, than file systems take: such an entry is not unpacked.
    TooDeep,
    /// The entry is a link: such an entry is not unpacked.
    Link,
    /// The file system does not take its name, or something else lies in its place: it is not unpacked.
    NotTaken,
    /// Some file system cannot hold it as it is: it is unpacked under an adjusted name.
    NotPortable,
    /// Another entry has the same name, letter case aside: it is unpacked under an adjusted name.
    Twice,
}

/// More parts than this are no honest tree.
const DEEPEST: usize = 64;
/// Unpacked names stay under what systems take for a whole path.
const LONGEST: usize = 2048;

/// The parts of an entry's name that lead somewhere inside; not yet portable.
pub(super) fn parts(name: &str) -> Result<Vec<&str>, NameFlaw> {
    if name.starts_with(['/', '\\']) {
        return Err(NameFlaw::LeadsOut);
    }
    let parts: Vec<_> = name
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".")
        .collect();
    if parts.contains(&"..") {
        return Err(NameFlaw::LeadsOut);
    }
    if parts.len() > DEEPEST || name.len() > LONGEST {
        return Err(NameFlaw::TooDeep);
    }
    Ok(if parts.is_empty() { vec!["_"] } else { parts })
}

/// What keeps `name` from being used as it is, other entries aside.
pub(super) fn flaw(name: &str, is_link: bool) -> Option<NameFlaw> {
    if is_link {
        return Some(NameFlaw::Link);
    }
    match parts(name) {
        Err(flaw) => Some(flaw),
        Ok(parts) => {
            let plain = parts.iter().all(|part| file_name::is_safe(part))
                && parts.join("/") == name.trim_end_matches('/');
            (!plain).then_some(NameFlaw::NotPortable)
        }
    }
}

/// What an archive is called.
pub(super) fn file_name_of(archive: &Path) -> String {
    let name = archive.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// A digest of a name, to hold many of them: it is compared within one run alone.
pub(super) fn digest(name: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::new().hash_one(name)
}

/// A name as reports show it: no control characters, not endless.
pub(super) fn shown(name: &str) -> String {
    name.chars()
        .take(300)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{NameFlaw, flaw, parts};
    use proptest::prelude::{prop_assert, proptest};

    #[test]
    fn honest_names_have_no_flaw() {
        for name in [
            "Portability/My Activity/Search/MyActivity.json",
            "Takeout/Fotos von 2026/ü.jpg",
            "folder/",
        ] {
            assert_eq!(flaw(name, false), None, "{name}");
        }
    }

    #[test]
    fn hostile_names_are_reported() {
        for (name, expected) in [
            ("../x", NameFlaw::LeadsOut),
            ("a/../../x", NameFlaw::LeadsOut),
            ("/etc/passwd", NameFlaw::LeadsOut),
            ("\\\\server\\share", NameFlaw::LeadsOut),
            ("C:/Windows/x", NameFlaw::NotPortable),
            ("a\\..\\b", NameFlaw::NotPortable),
            ("a/NUL.txt", NameFlaw::NotPortable),
            ("a./b ", NameFlaw::NotPortable),
            ("a//b", NameFlaw::NotPortable),
            ("", NameFlaw::NotPortable),
        ] {
            assert_eq!(flaw(name, false), Some(expected), "{name}");
        }
        assert_eq!(flaw(&"a/".repeat(100), false), Some(NameFlaw::TooDeep));
        assert_eq!(flaw("a", true), Some(NameFlaw::Link));
    }

    proptest! {
        #[test]
        fn no_part_climbs(name in "([./\\\\a:]{0,3}[./]{0,3}){0,6}") {
            if let Ok(parts) = parts(&name) {
                prop_assert!(!parts.is_empty());
                prop_assert!(parts.iter().all(|part| !part.is_empty() && *part != ".." && !part.contains('/')));
            }
        }
    }
}
