//! A server's sentence, cleaned before it reaches a log, a terminal, the journal or a page.

use super::masked::{addresses, patterns};
use crate::file_name;

/// More of a server's message than this does not help.
const LONGEST: usize = 600;

/// So much of a text is looked at at all.
const LONGEST_RAW: usize = 16 * 1024;

/// The sentence on one line, at most 600 characters long, without terminal sequences, control characters and marks
/// that change the direction of text or are not seen, and with whatever looks like a secret masked.
#[must_use]
pub fn sentence(raw: &str) -> String {
    let raw: String = raw.chars().take(LONGEST_RAW).collect();
    let visible = without_sequences(&raw);
    let words = visible
        .chars()
        .map(|mark| {
            if mark.is_whitespace() || mark.is_control() {
                ' '
            } else {
                mark
            }
        })
        .filter(|mark| !is_hidden(*mark))
        .collect::<String>();
    let line = words
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let line = patterns(&addresses(&line));
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A text of several lines, such as the notes of a release: each line as a [`sentence`], at most 80 lines and 4,000
/// characters, with no more than one empty line in a row.
#[must_use]
pub fn notes(raw: &str) -> String {
    const LINES: usize = 80;
    const LONGEST_NOTES: usize = 4_000;
    let raw: String = raw.chars().take(LONGEST_RAW).collect();
    let mut lines: Vec<String> = Vec::new();
    for line in raw.lines().map(sentence) {
        let is_second_gap = line.is_empty() && lines.last().is_none_or(String::is_empty);
        if !is_second_gap {
            lines.push(line);
        }
    }
    let is_long = lines.len() > LINES;
    lines.truncate(LINES);
    let text = lines.join("\n");
    let text = text.trim_end();
    match text.char_indices().nth(LONGEST_NOTES) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None if is_long => format!("{text}\n…"),
        None => text.to_owned(),
    }
}

/// A name or text as a page or a terminal may show it: without control characters, with which those do anything.
pub(crate) fn without_controls(text: &str) -> String {
    text.chars()
        .map(|mark| if mark.is_control() { '\u{fffd}' } else { mark })
        .collect()
}

/// A token that a server uses as a code, such as `RATE_LIMIT_EXCEEDED` or `rateLimitExceeded`. What looks
/// like no such token is cleaned like a sentence.
pub(crate) fn word(raw: &str) -> String {
    let raw = raw.trim();
    let is_constant = raw.len() <= 63
        && raw.starts_with(|mark: char| mark.is_ascii_uppercase())
        && raw
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
    let is_name = raw.len() <= 40
        && raw.starts_with(|mark: char| mark.is_ascii_lowercase())
        && raw.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    match is_constant || is_name {
        true => raw.to_owned(),
        false => sentence(raw),
    }
}

/// Marks that are not seen, or change how others are seen.
fn is_hidden(mark: char) -> bool {
    file_name::is_unseen(mark) || file_name::is_joiner(mark)
}

/// The text without the escape sequences of terminals (ECMA-48): what is between ESC and their last character goes too.
fn without_sequences(raw: &str) -> String {
    let mut left = String::with_capacity(raw.len());
    let mut marks = raw.chars().peekable();
    while let Some(mark) = marks.next() {
        let opener = match mark {
            '\u{1b}' => marks.next(),
            '\u{9b}' => Some('['),
            '\u{90}' | '\u{98}' | '\u{9d}' | '\u{9e}' | '\u{9f}' => Some(']'),
            _ => {
                left.push(mark);
                continue;
            }
        };
        left.push(' ');
        match opener {
            // A control sequence ends with its first character from @ to ~.
            Some('[') => {
                for mark in marks.by_ref() {
                    if ('@'..='~').contains(&mark) {
                        break;
                    }
                }
            }
            // A command string ends with BEL, ST, or where nothing ends it at the end of the line.
            Some(']' | 'P' | 'X' | '^' | '_') => {
                while let Some(mark) = marks.next() {
                    if mark == '\u{1b}' && marks.peek() == Some(&'\\') {
                        marks.next();
                    }
                    if matches!(mark, '\u{7}' | '\u{9c}' | '\u{1b}' | '\n') {
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::{notes, sentence};
    use proptest::prelude::{any, prop_assert, proptest};

    #[test]
    fn what_helps_stays_and_everything_else_goes() {
        for (raw, clean) in [
            (
                "The requested resources are not authorized by the OAuth token.",
                "The requested resources are not authorized by the OAuth token.",
            ),
            (
                "Already exported; again after 2026-11-22T14:02:00Z.",
                "Already exported; again after 2026-11-22T14:02:00Z.",
            ),
            ("one\r\ntwo\tthree", "one two three"),
            ("\u{1b}[31mred\u{1b}[0m alert", "red alert"),
            ("\u{1b}]0;title\u{7}shown", "shown"),
            ("\u{9b}2Jcleared", "cleared"),
            ("safe\u{202e}gnp.exe\u{2066}", "safegnp.exe"),
            ("a\u{200b}b\u{feff}c\u{e0041}", "abc"),
            (
                "token ya29.a0AfH6SMBxyz was refused",
                "token <masked> was refused",
            ),
            (
                "see https://storage.googleapis.com/b/o?X-Goog-Signature=abc",
                "see https://storage.googleapis.com <address>",
            ),
            ("code=4/0AbCdEfGhIj", "code=<masked>"),
            ("Größe 你好 🎉", "Größe 你好 🎉"),
        ] {
            assert_eq!(sentence(raw), clean, "{raw:?}");
        }
    }

    #[test]
    fn a_sentence_without_end_is_cut() {
        assert_eq!(sentence(&"ab ".repeat(10_000)).chars().count(), 601);
    }

    #[test]
    fn notes_keep_their_lines_and_nothing_else() {
        let raw =
            "\n\n### Added\r\n\r\n\r\n- One\u{202e}\u{1b}[31m thing\n- See https://example.org/x?y=z\n\n";

        assert_eq!(notes(raw), "### Added\n\n- One thing\n- See <address>");
        assert_eq!(notes(&"a\n".repeat(5_000)).lines().count(), 81);
        assert_eq!(notes(&"ab cd ef gh\n".repeat(80).repeat(9)).chars().count(), 961);
        assert!(
            notes(&format!("{}\n", "ab ".repeat(200)).repeat(40))
                .chars()
                .count()
                == 4_001
        );
        assert_eq!(notes(" \u{200b}\n\t\n"), "");
    }

    proptest! {
        #[test]
        fn nothing_that_moves_a_terminal_or_hides_gets_through(raw in any::<String>(), key in "[A-Za-z0-9_-]{28,60}") {
            let clean = sentence(&format!("{raw} {key}"));

            prop_assert!(!clean.chars().any(|mark| mark.is_control() || super::is_hidden(mark)), "{clean:?}");
            prop_assert!(clean.chars().count() <= 601);
            prop_assert!(!clean.contains(&key));
        }
    }
}
