//! What is searched: the words of a record as the index keeps them, and a question in the same form.

use crate::address::{is_web, searchable};
use crate::wording::is_unspaced;
use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use std::borrow::Cow;

/// The words of a text for the index: runs without spaces become overlapping pairs, so that any part of them is found.
pub(crate) fn document(parts: &[&str], address: Option<&str>) -> String {
    let mut words = String::new();
    for part in parts {
        push(&mut words, part);
    }
    if let Some(address) = address {
        push(&mut words, &searchable(address));
    }
    words
}

fn push(words: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    if !words.is_empty() {
        // A sentence's end that no word has: phrases do not reach over it.
        words.push_str(" . ");
    }
    if text.is_ascii() {
        words.push_str(text);
        return;
    }
    for run in runs(&normal(text)) {
        match run {
            Run::Spaced(text) => words.push_str(text),
            Run::Unspaced(letters) => {
                words.push(' ');
                for pair in letters.windows(2) {
                    words.extend(pair);
                    words.push(' ');
                }
                // Alone, the last letter would be found by nothing that begins with it.
                words.extend(letters.last());
                words.push(' ');
            }
        }
    }
}

/// Full-width letters and the like in their usual form; letters that SQLite takes for others, although people type the
/// plain ones, as those; and pictures as words, which it would pass over.
fn normal(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len() + 16);
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars() {
        match letter {
            // й is no и: the breve of Cyrillic stays.
            '\u{300}'..='\u{305}' | '\u{307}'..='\u{36f}' => {}
            // What cannot be seen, or need not be written: soft hyphens, the kind of picture, points of Hebrew and Arabic.
            '\u{ad}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'
            | '\u{5c1}'
            | '\u{5c2}' => {}
            '\u{5c4}' | '\u{5c5}' | '\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => {}
            'ς' => plain.push('σ'),
            'ß' | 'ẞ' => plain.push_str("ss"),
            'æ' | 'Æ' => plain.push_str("ae"),
            'œ' | 'Œ' => plain.push_str("oe"),
            'ø' | 'Ø' => plain.push('o'),
            'ł' | 'Ł' => plain.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => plain.push('d'),
            'ı' => plain.push('i'),
            picture if is_picture(picture) => plain.push_str(&format!(" u{:x} ", u32::from(picture))),
            letter => plain.push(letter),
        }
    }
    Cow::Owned(
        ComposingNormalizerBorrowed::new_nfc()
            .normalize(&plain)
            .into_owned(),
    )
}

/// Emoji and other pictures that stand for something.
fn is_picture(letter: char) -> bool {
    matches!(u32::from(letter), 0x2300..=0x23ff | 0x2600..=0x27bf | 0x2b05..=0x2b55 | 0x1f000..=0x1faff)
}

enum Run<'a> {
    Spaced(&'a str),
    Unspaced(Vec<char>),
}

fn runs(text: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let unspaced = is_unspaced(first);
        let end = rest
            .find(|letter| is_unspaced(letter) != unspaced)
            .unwrap_or(rest.len());
        let (run, tail) = rest.split_at(end);
        runs.push(if unspaced {
            Run::Unspaced(run.chars().collect())
        } else {
            Run::Spaced(run)
        });
        rest = tail;
    }
    runs
}

/// A question in the language of the full-text index; nothing when no word is in it.
///
/// All words must be there. The last one may be the beginning of a word, unless a space or quotes close it. Words in
/// quotes stand in this order.
pub(crate) fn question(text: &str) -> Option<String> {
    // The full-text index takes a question for ended at the first NUL.
    let text = normal(text).replace(char::is_control, " ");
    let mut parts: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        if let Some(inner) = rest.strip_prefix('"') {
            let (phrase, tail) = inner.split_once('"').unwrap_or((inner, ""));
            parts.extend(term(phrase, false));
            rest = tail;
            continue;
        }
        let end = rest
            .find(|mark: char| mark.is_whitespace() || mark == '"')
            .unwrap_or(rest.len());
        let (word, tail) = rest.split_at(end);
        let (word, starred) = word.strip_suffix('*').map_or((word, false), |word| (word, true));
        // A mark behind a word closes it: `c++` is no beginning of `café`.
        let is_open = tail.is_empty() && word.ends_with(char::is_alphanumeric);
        if is_web(word) {
            parts.extend(address(word, starred || is_open));
        } else {
            parts.extend(term(word, starred || is_open));
        }
        rest = tail.trim_start_matches(char::is_whitespace);
    }
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// The words of an address, of which the index has host, path and what was asked for, and not `https`.
fn address(word: &str, open: bool) -> Vec<String> {
    if word.ends_with("://") {
        return Vec::new();
    }
    let words = searchable(word);
    let words: Vec<&str> = words.split_whitespace().collect();
    let last = words.len().saturating_sub(1);
    let terms = words.iter().enumerate();
    terms
        .filter_map(|(at, part)| term(part, open && at == last))
        .collect()
}

/// One word or phrase as the index has it; `open` if it may go on.
fn term(text: &str, open: bool) -> Option<String> {
    let runs = runs(text);
    let last = runs.len().checked_sub(1)?;
    let mut phrases = Vec::new();
    for (at, run) in runs.into_iter().enumerate() {
        let (words, open) = match run {
            Run::Spaced(words) => (words.to_owned(), open && at == last),
            Run::Unspaced(letters) if letters.len() == 1 => (letters.iter().collect(), true),
            Run::Unspaced(letters) => {
                let pairs: Vec<String> = letters.windows(2).map(|pair| pair.iter().collect()).collect();
                (pairs.join(" "), false)
            }
        };
        if words.chars().any(char::is_alphanumeric) {
            let star = if open { " *" } else { "" };
            phrases.push(format!("\"{}\"{star}", words.replace('"', " ")));
        }
    }
    (!phrases.is_empty()).then(|| phrases.join(" AND "))
}

#[cfg(test)]
mod tests {
    use super::{document, question};

    #[test]
    fn runs_without_spaces_are_kept_as_pairs() {
        assert_eq!(
            document(&["東京タワー"], None)
                .split_whitespace()
                .collect::<Vec<_>>(),
            ["東京", "京タ", "タワ", "ワー", "ー"]
        );
        assert_eq!(document(&["ＡＢＣ"], None), "ABC");
    }

    #[test]
    fn a_question_is_what_the_index_understands_and_nothing_else() {
        for (text, expected) in [
            ("bread", Some("\"bread\" *")),
            ("bread ", Some("\"bread\"")),
            ("night train", Some("\"night\" AND \"train\" *")),
            ("\"night train\"", Some("\"night train\"")),
            ("東京タワー", Some("\"東京 京タ タワ ワー\"")),
            ("塔", Some("\"塔\" *")),
            (
                "NOT (x OR y) NEAR:",
                Some("\"NOT\" AND \"(x\" AND \"OR\" AND \"y)\" AND \"NEAR:\""),
            ),
            ("\"", None),
            ("  ", None),
            ("--", None),
            ("night\u{0}train", Some("\"night\" AND \"train\" *")),
            ("\u{0}", None),
            ("Straße", Some("\"Strasse\" *")),
            ("ёж", Some("\"еж\" *")),
            ("йод", Some("\"йод\" *")),
            ("Łódź", Some("\"lodz\" *")),
            ("🎉", Some("\"u1f389\"")),
            ("⭐ ⏰", Some("\"u2b50\" AND \"u23f0\"")),
            ("❤\u{fe0f}", Some("\"u2764\"")),
            ("Donau\u{ad}dampf", Some("\"Donaudampf\" *")),
            ("مَرْحَبًا", Some("\"مرحبا\" *")),
            ("أهلاً", Some("\"اهلا\" *")),
            ("שָׁלוֹם", Some("\"שלום\" *")),
            ("οδός", Some("\"οδοσ\" *")),
            ("c++", Some("\"c++\"")),
            ("tut*", Some("\"tut\" *")),
            ("https://a.example/", Some("\"a.example\"")),
            (
                "HTTPS://www.a.example/b/c%20d",
                Some("\"www.a.example\" AND \"/b/c\" AND \"d\" *"),
            ),
            (
                "https://www.youtube.com/watch?v=abc&pp=xyz",
                Some("\"www.youtube.com\" AND \"/watch\" AND \"abc\" *"),
            ),
            ("https://", None),
        ] {
            assert_eq!(question(text).as_deref(), expected, "{text}");
        }
    }
}
