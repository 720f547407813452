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

/// `name` with ` (2)`, ` (3)` … before its extension, in at most `longest` bytes; `number` 1 is the name itself.
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

/// A path with `/`: of `name` in `folder`, which may be empty.
pub(crate) fn joined(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// The names already given out in one folder; no two differ only in case or composition.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Folded name → the number to try next for it.
    taken: HashMap<String, u32>,
}

impl Names {
    /// Notes that something has this name already.
    pub fn reserve(&mut self, name: &str) {
        self.taken.entry(folded(name)).or_insert(1);
    }

    /// A safe name for `name` that nothing else in this folder has; the same calls in the same order give the same
    /// names.
    pub fn take(&mut self, name: &str) -> String {
        let safe = safe(name);
        let key = folded(&safe);
        let mut number = self.taken.get(&key).copied().unwrap_or(1);
        loop {
            let candidate = numbered_within(&safe, number, LONGEST);
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
#[path = "file_name_tests.rs"]
mod tests;
