//! Names that every file system takes: what a user typed, what a server calls its objects and what an archive
//! calls its entries become single, portable file or folder names here and nowhere else.

use crate::advice::{Code, Failure};
use icu_normalizer::ComposingNormalizerBorrowed;
use std::borrow::Cow;
use std::collections::HashMap;

/// The longest name handed out, in bytes; leaves space for a suffix where a file system stops at 255.
pub const LONGEST: usize = 180;

/// The longest name of a folder for copies, in bytes: encrypted home folders (eCryptfs) take 143.
pub const LONGEST_FOLDER: usize = 120;

/// No file system takes less, and an extension and a number have to fit.
const SHORTEST: usize = 64;

/// How names of ours end that are not finished: nothing of anybody else's may be called so.
const OUR_ENDINGS: [&str; 2] = [".carryout-part", ".carryout-unfinished"];

/// A name's ending counts as its extension up to this many bytes, dot included, and survives shortening.
const LONGEST_EXTENSION: usize = 24;

/// The longest name a user can give, in characters.
const LONGEST_GIVEN: usize = 80;

/// A name that a user gave, as it may stand in the journal and on a terminal.
///
/// Marks that cannot be seen, or that turn the direction of what follows, are written out as `\\u{202e}`: two names that
/// look alike are alike.
///
/// # Errors
/// [`Code::WrongUse`] when nothing that can be seen is left of it.
pub fn given(name: &str) -> Result<String, Failure> {
    let name: String = name
        .trim()
        .chars()
        .filter(|mark| !mark.is_control())
        .take(LONGEST_GIVEN)
        .collect();
    if name.is_empty() {
        return Err(Failure::new(Code::WrongUse, "a name cannot be empty"));
    }
    if name
        .chars()
        .all(|mark| mark.is_whitespace() || is_unseen(mark) || is_joiner(mark))
    {
        return Err(Failure::new(
            Code::WrongUse,
            "a name needs at least one letter, digit or sign that can be seen",
        ));
    }
    Ok(name
        .chars()
        .map(|mark| match is_unseen(mark) {
            true => mark.escape_unicode().to_string(),
            false => mark.to_string(),
        })
        .collect())
}

/// Marks that are not seen but change how the one beside them is: emoji and the scripts of India and Persia need them.
pub(crate) fn is_joiner(mark: char) -> bool {
    matches!(mark, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Marks that are not seen, or turn the direction of others (Unicode: Default_Ignorable_Code_Point, Bidi_Control).
pub(crate) fn is_unseen(mark: char) -> bool {
    matches!(
        mark,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Turns `name` into one portable file or folder name.
///
/// The answer has no separator, control character or invisible mark of direction, is no name that Windows keeps for
/// devices, does not end in a dot or space, is composed (NFC) and at most [`LONGEST`] bytes long with its extension
/// kept. It has no `%` either: RFC 8493 wants that escaped in manifests, and validators in use do not undo it.
/// A safe name comes back unchanged; a caller that needs the original keeps a map of the others.
#[must_use]
pub fn safe(name: &str) -> String {
    safe_within(name, LONGEST)
}

/// Like [`safe`], for a file system that takes names of at most `longest` bytes.
#[must_use]
pub fn safe_within(name: &str, longest: usize) -> String {
    let longest = longest.clamp(SHORTEST, LONGEST);
    let plain: String = name
        .chars()
        .map(|c| if is_unwelcome(c) { '_' } else { c })
        .collect();
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&plain);
    let mut safe = shorten(trim(&composed), longest);
    if is_device(&safe) {
        safe = shorten(&format!("_{safe}"), longest);
    }
    let folded = safe.to_lowercase();
    if OUR_ENDINGS.iter().any(|ending| folded.ends_with(ending)) {
        safe = format!("{}_", cut(&safe, longest - 1));
    }
    if safe.is_empty() { "_".to_owned() } else { safe }
}

/// Like [`safe`] for names that are not even text, as old archives have them.
#[must_use]
pub fn safe_bytes(name: &[u8]) -> String {
    safe(&String::from_utf8_lossy(name))
}

/// Whether `name` would come back from [`safe`] as it is.
#[must_use]
pub fn is_safe(name: &str) -> bool {
    safe(name) == name
}

/// What two names have in common that some file system takes for the same: letter case and composition aside.
#[must_use]
pub fn folded(name: &str) -> String {
    let composer = ComposingNormalizerBorrowed::new_nfc();
    let upper: String = composer
        .normalize(name)
        .chars()
        .flat_map(char::to_uppercase)
        .collect();
    let lower: String = upper.chars().flat_map(char::to_lowercase).collect();
    composer.normalize(&lower).into_owned()
}

/// `name` in composed form (NFC), as portable names are written.
#[must_use]
pub fn composed(name: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(name)
}

/// `name` with ` (2)`, ` (3)` … before its extension; `number` 1 is the name itself. Stays within [`LONGEST`].
#[must_use]
pub fn numbered(name: &str, number: u32) -> String {
    numbered_within(name, number, LONGEST)
}

/// Like [`numbered`], for a file system that takes names of at most `longest` bytes.
#[must_use]
pub fn numbered_within(name: &str, number: u32, longest: usize) -> String {
    let longest = longest.clamp(SHORTEST, LONGEST);
    if number <= 1 {
        return name.to_owned();
    }
    let mark = format!(" ({number})");
    let (stem, extension) = split_extension(name);
    let room = longest.saturating_sub(mark.len() + extension.len());
    let stem = cut(stem, room).trim_end_matches([' ', '.']);
    let stem = if stem.is_empty() { "_" } else { stem };
    format!("{stem}{mark}{extension}")
}

/// The names already given out in one folder; no two differ only in case or composition.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Folded name → the number to try next for it.
    taken: HashMap<String, u32>,
}

impl Names {
    /// A folder in which nothing has a name yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that something has this name already.
    pub fn reserve(&mut self, name: &str) {
        self.taken.entry(folded(name)).or_insert(1);
    }

    /// A safe name for `name` that nothing else in this folder has; the same calls in the same order give the same
    /// names.
    pub fn take(&mut self, name: &str) -> String {
        self.take_within(name, LONGEST)
    }

    /// Like [`Names::take`], for a file system that takes names of at most `longest` bytes.
    pub fn take_within(&mut self, name: &str, longest: usize) -> String {
        let safe = safe_within(name, longest);
        let key = folded(&safe);
        let mut number = self.taken.get(&key).copied().unwrap_or(1);
        loop {
            let candidate = numbered_within(&safe, number, longest);
            let folded = folded(&candidate);
            number = number.saturating_add(1);
            if !self.taken.contains_key(&folded) {
                self.taken.insert(folded, 1);
                self.taken.insert(key, number);
                return candidate;
            }
        }
    }
}

/// Control characters, what some file system refuses in names, and marks that make a name read as another.
fn is_unwelcome(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%')
        || is_unseen(c)
        || matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff)
}

fn trim(name: &str) -> &str {
    let is_space = |c: char| c.is_whitespace();
    name.trim_start_matches(is_space)
        .trim_end_matches(|c| c == '.' || is_space(c))
}

fn shorten(name: &str, longest: usize) -> String {
    if name.len() <= longest {
        return name.to_owned();
    }
    let (stem, extension) = split_extension(name);
    let stem = trim(cut(stem, longest - extension.len()));
    format!("{stem}{extension}")
}

/// Splits before the last dot where what follows it is a short extension of letters and digits.
fn split_extension(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot)
            if dot > 0
                && (2..=LONGEST_EXTENSION).contains(&(name.len() - dot))
                && name[dot + 1..].chars().all(char::is_alphanumeric) =>
        {
            name.split_at(dot)
        }
        _ => (name, ""),
    }
}

/// The longest beginning of `text` of at most `longest` bytes that ends between characters.
fn cut(text: &str, longest: usize) -> &str {
    let end = (0..=longest.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0);
    &text[..end]
}

/// Whether Windows takes `name` for a device, whatever its extension.
fn is_device(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    if matches!(
        stem.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$"
    ) {
        return true;
    }
    let port = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    port.is_some_and(|port| {
        let mut digits = port.chars();
        matches!(
            (digits.next(), digits.next()),
            (Some('0'..='9' | '¹' | '²' | '³'), None)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Names, folded, given, is_safe, numbered, safe, safe_bytes};
    use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
    use std::collections::HashSet;

    #[test]
    fn a_given_name_cannot_be_empty_or_move_the_cursor() {
        assert!(given(" \t ").is_err());
        assert_eq!(given(" An\u{1b}na\n").unwrap(), "Anna");
    }

    #[test]
    fn a_given_name_shows_what_cannot_be_seen_in_it() {
        assert_eq!(given("Anna\u{202e}nneB").unwrap(), "Anna\\u{202e}nneB");
        assert_eq!(given("An\u{200b}na").unwrap(), "An\\u{200b}na");
        assert_eq!(given("👩\u{200d}👧").unwrap(), "👩\u{200d}👧");
        let shown = given("Anna\u{2066}").unwrap();
        assert_eq!(given(&shown).unwrap(), shown);
    }

    #[test]
    fn a_given_name_of_nothing_to_be_seen_is_refused() {
        for name in [
            "\u{200b}",
            "\u{202e}\u{2066}",
            "\u{ad}\u{200d}",
            "\u{3164} \u{2800}",
            "\u{a0}\u{feff}",
            "\u{fe0f}",
        ] {
            assert!(given(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_name_that_ends_as_unfinished_ones_of_ours_is_renamed() {
        for name in ["x.zip.carryout-part", "X.CARRYOUT-PART", ".carryout-unfinished"] {
            assert_eq!(safe(name), format!("{name}_"));
        }
        let long = format!("{}.carryout-part", "x".repeat(300));
        assert!(!safe(&long).ends_with("-part"));
        let cut = format!("{}.carryout-part and more", "x".repeat(LONGEST - 14));
        assert!(
            !safe(&cut).ends_with("-part") && is_safe(&safe(&cut)),
            "{}",
            safe(&cut)
        );
    }

    #[test]
    fn a_short_file_system_gets_short_names() {
        let long = format!("{}.json", "ü".repeat(200));

        assert!(super::safe_within(&long, 143).len() <= 143);
        assert!(super::numbered_within(&super::safe_within(&long, 143), 1234, 143).len() <= 143);
    }

    #[test]
    fn an_ordinary_name_stays_as_it_is() {
        for name in [
            "Search.zip",
            "Fotos von Müller (1).zip",
            ".hidden",
            "写真 2026.tar.gz",
            "a~b",
            "👩‍👩‍👧.json",
        ] {
            assert_eq!(safe(name), name);
        }
    }

    #[test]
    fn nothing_leads_out_of_the_folder() {
        for (name, expected) in [
            ("../../etc/passwd", ".._.._etc_passwd"),
            ("..", "_"),
            (".", "_"),
            ("", "_"),
            ("C:\\Windows\\x", "C__Windows_x"),
            ("a\0b\r\nc", "a_b__c"),
            ("dir/", "dir_"),
        ] {
            assert_eq!(safe(name), expected, "{name:?}");
        }
    }

    #[test]
    fn names_that_windows_keeps_for_itself_are_marked() {
        for name in [
            "con",
            "NUL.txt",
            "Com1.tar.gz",
            "LPT³",
            "aux .md",
            "COM0",
            "conin$",
        ] {
            assert_eq!(safe(name), format!("_{name}"));
        }
        for name in ["console", "COM10", "nulls.txt", "lpt"] {
            assert_eq!(safe(name), name);
        }
    }

    #[test]
    fn dots_and_spaces_at_the_ends_go() {
        assert_eq!(safe("  Anna's account. . "), "Anna's account");
    }

    #[test]
    fn a_name_that_reads_as_another_is_unmasked() {
        assert_eq!(safe("photo\u{202e}gpj.exe"), "photo_gpj.exe");
    }

    #[test]
    fn a_percent_sign_would_be_read_as_an_escape_in_a_manifest() {
        assert_eq!(safe("100%25.txt"), "100_25.txt");
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(safe("Mu\u{308}ller"), "M\u{fc}ller");
    }

    #[test]
    fn a_long_name_keeps_its_extension() {
        let short = safe(&format!("{}.geojson", "日本".repeat(100)));

        assert!(short.len() <= LONGEST, "{}", short.len());
        assert!(
            short.ends_with("日.geojson") || short.ends_with("本.geojson"),
            "{short}"
        );
    }

    #[test]
    fn bytes_that_are_no_text_still_get_a_name() {
        assert_eq!(safe_bytes(b"caf\xe9.txt"), "caf\u{fffd}.txt");
    }

    #[test]
    fn names_differing_in_case_or_normalisation_are_disambiguated() {
        let mut names = Names::new();

        let given: Vec<_> = [
            "Readme.md",
            "README.MD",
            "readme.md",
            "e\u{301}",
            "É",
            "readme (2).md",
        ]
        .map(|name| names.take(name))
        .into();

        assert_eq!(
            given,
            [
                "Readme.md",
                "README (2).MD",
                "readme (3).md",
                "é",
                "É (2)",
                "readme (2) (2).md"
            ]
        );
    }

    #[test]
    fn a_name_that_is_reserved_is_not_given_out() {
        let mut names = Names::new();
        names.reserve("X.ZIP");
        names.reserve("x (2).zip");

        assert_eq!(names.take("x.zip"), "x (3).zip");
    }

    #[test]
    fn a_name_of_dots_can_be_numbered() {
        let mut names = Names::new();

        assert_eq!(["..é", "..é"].map(|name| names.take(name)), ["..é", "_ (2).é"]);
    }

    #[test]
    fn many_of_the_same_name_do_not_take_forever() {
        let mut names = Names::new();

        let last = (0..20_000).map(|_| names.take("same.txt")).last();

        assert_eq!(last.as_deref(), Some("same (20000).txt"));
    }

    proptest! {
        #[test]
        fn whatever_comes_a_portable_name_goes(name in anything()) {
            let safe = safe(&name);

            prop_assert!(!safe.is_empty() && safe.len() <= LONGEST);
            prop_assert!(!safe.contains(['/', '\\', ':', '%', '\0', '\r', '\n']));
            prop_assert!(!safe.chars().any(char::is_control));
            prop_assert!(safe != "." && safe != "..");
            prop_assert!(!safe.ends_with(['.', ' ']) && !safe.starts_with(' '));
            prop_assert_eq!(std::path::Path::new(&safe).components().count(), 1);
        }

        #[test]
        fn a_safe_name_is_never_changed_again(name in anything()) {
            prop_assert!(is_safe(&safe(&name)), "{:?}", safe(&name));
        }

        #[test]
        fn names_in_one_folder_never_meet(all in proptest::collection::vec(anything(), 0..40)) {
            let mut names = Names::new();
            let mut seen = HashSet::new();

            for name in all {
                let given = names.take(&name);

                prop_assert!(given.len() <= LONGEST);
                prop_assert!(is_safe(&given), "{given:?}");
                prop_assert!(seen.insert(folded(&given)), "{given:?}");
            }
        }

        #[test]
        fn a_number_never_makes_a_name_too_long(name in anything(), number in any::<u32>()) {
            prop_assert!(numbered(&safe(&name), number).len() <= LONGEST);
        }
    }

    fn anything() -> impl Strategy<Value = String> {
        proptest::prop_oneof![
            any::<String>(),
            "[a-cA-C. ()2%]{0,12}",
            "(con|NUL|com1|lpt¹|\\.\\.|a/b|é|e\u{301}|ß|İ){1,4}[. ]{0,3}(txt)?",
            "[a-zé]{170,200}\\.[a-z]{1,30}",
        ]
    }
}
