//! What this run says, in the language of its user. Programs read JSON, which has none: with `--json` all is English.

use carryout_core::locale::{Locale, Message, messages as m};
use console::{Alignment, measure_text_width, pad_str, truncate_str};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::io::Write as _;
use std::sync::OnceLock;

static LOCALE: OnceLock<Locale> = OnceLock::new();

/// Chooses the language of this run; to be called once, before anything is said.
pub fn choose(as_json: bool) {
    let locale = if as_json {
        Locale::english()
    } else {
        Locale::system()
    };
    // Only a second call could find it chosen, and the first one holds.
    let _ = LOCALE.set(locale);
}

/// The language of this run; English until it is chosen.
pub fn locale() -> Locale {
    LOCALE.get().copied().unwrap_or_default()
}

/// The language of receipts, which are for people however the command was asked.
pub fn receipts() -> Locale {
    Locale::system()
}

/// The text of a message.
pub fn text(message: &Message) -> String {
    locale().say(message)
}

/// Prints something for the user on standard error. A closed pipe is no error.
pub fn say(words: &str) {
    if !words.is_empty() {
        let _ = writeln!(std::io::stderr().lock(), "{words}");
    }
}

/// Says a message to the user, on standard error.
pub fn tell(message: &Message) {
    say(&text(message));
}

/// "3 files"
pub fn files(count: u64) -> String {
    text(&m::cli_files(count))
}

/// "3 categories"
pub fn categories(count: usize) -> String {
    text(&m::cli_categories(count))
}

/// "3 copies"
pub fn copies(count: u64) -> String {
    text(&m::cli_copies(count))
}

/// "3 items"
pub fn items(count: u64) -> String {
    text(&m::cli_items(count))
}

/// A moment in local time.
pub fn moment(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system())
        .strftime("%Y-%m-%d %H:%M")
        .to_string()
}

/// A moment in local time; only the time of day if it is today.
pub fn soon(at: Timestamp, now: Timestamp) -> String {
    let (at, now) = (at.to_zoned(TimeZone::system()), now.to_zoned(TimeZone::system()));
    let form = if at.date() == now.date() {
        "%H:%M"
    } else {
        "%Y-%m-%d %H:%M"
    };
    at.strftime(form).to_string()
}

/// Untrusted text on one line: none of its control characters reaches a terminal.
pub fn plain(words: &str) -> String {
    words
        .chars()
        .map(|mark| if mark.is_control() { '\u{fffd}' } else { mark })
        .collect()
}

/// A name as one argument for a shell.
pub fn quoted(name: &str) -> String {
    format!("'{}'", plain(name).replace('\'', r"'\''"))
}

/// At most `columns` wide, with a mark where something was left out.
pub fn cut(words: &str, columns: usize) -> String {
    truncate_str(words, columns, "…").into_owned()
}

/// How many columns of a terminal the words take: a Chinese character takes two.
pub fn width(words: &str) -> usize {
    measure_text_width(words)
}

/// With spaces behind, so that the next column of a table begins where it does in the other lines.
pub fn padded(words: &str, columns: usize) -> String {
    pad_str(words, columns, Alignment::Left, None).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{cut, padded, plain, quoted, width};

    #[test]
    fn untrusted_text_cannot_move_the_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\r\n"), "a\u{fffd}[2Jb\u{fffd}\u{fffd}");
    }

    #[test]
    fn name_is_quoted_as_one_shell_argument() {
        let said = std::process::Command::new("sh")
            .args([
                "-c",
                &format!("printf %s {}", quoted(r#"Anna's "own" $HOME `x`"#)),
            ])
            .output();

        // Not every system has a shell.
        if let Ok(said) = said {
            assert_eq!(
                String::from_utf8(said.stdout).unwrap(),
                r#"Anna's "own" $HOME `x`"#
            );
        }
    }

    #[test]
    fn what_does_not_fit_is_cut_with_a_mark() {
        assert_eq!(cut("categories", 5), "cate…");
        assert_eq!(cut("äöü", 3), "äöü");
        assert_eq!(cut("类别", 4), "类别");
        assert_eq!(cut("个类别", 5), "个类…");
        assert_eq!(cut("个类别", 4), "个…");
    }

    #[test]
    fn table_keeps_its_columns_in_every_script() {
        let cells = ["saved", "已保存", "zażółć", "too long for this"].map(|words| padded(words, 9));

        assert_eq!(
            cells[..3].iter().map(|cell| width(cell)).collect::<Vec<_>>(),
            [9; 3]
        );
        assert_eq!(cells[3], "too long for this");
    }
}
