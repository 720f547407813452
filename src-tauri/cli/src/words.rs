//! Numbers and moments as people read them.

use jiff::{Timestamp, tz::TimeZone};

/// Bytes with a unit, in powers of 1000 as file managers show them.
pub fn bytes(count: u64) -> String {
    const UNITS: [&str; 5] = ["kB", "MB", "GB", "TB", "PB"];
    if count < 1000 {
        return format!("{count} B");
    }
    let mut value = count as f64;
    let mut unit = "B";
    for next in UNITS {
        // What would be shown as 1000 is shown as 1 of the next unit.
        if value < 999.5 {
            break;
        }
        value /= 1000.0;
        unit = next;
    }
    if value < 9.95 {
        format!("{value:.1} {unit}")
    } else {
        format!("{value:.0} {unit}")
    }
}

/// A duration in its largest fitting unit.
pub fn seconds(count: u64) -> String {
    match count {
        0..90 => format!("{count} s"),
        90..5_400 => format!("{} min", (count + 30) / 60),
        5_400..172_800 => format!("{} h", (count + 1_800) / 3_600),
        _ => format!("{} days", (count + 43_200) / 86_400),
    }
}

/// A name as one word for a shell.
pub fn quoted(name: &str) -> String {
    format!("'{}'", plain(name).replace('\'', r"'\''"))
}

/// A number with its noun.
pub fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
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

/// Words of strangers on one line: no control character of theirs reaches a terminal.
pub fn plain(words: &str) -> String {
    words
        .chars()
        .map(|mark| if mark.is_control() { '\u{fffd}' } else { mark })
        .collect()
}

/// At most `columns` characters, with a mark where something was left out.
pub fn cut(words: &str, columns: usize) -> String {
    if words.chars().count() <= columns {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(columns.saturating_sub(1)).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::{bytes, count, cut, plain, quoted, seconds};

    #[test]
    fn bytes_have_two_digits_at_least_and_a_unit() {
        let shown = [0, 999, 1_000, 12_345, 999_499, 999_500, 5_000_000_000].map(bytes);

        assert_eq!(
            shown,
            ["0 B", "999 B", "1.0 kB", "12 kB", "999 kB", "1.0 MB", "5.0 GB"]
        );
    }

    #[test]
    fn durations_are_told_in_one_unit() {
        let shown = [5, 89, 90, 3_600, 7_200, 15_552_000].map(seconds);

        assert_eq!(shown, ["5 s", "89 s", "2 min", "60 min", "2 h", "180 days"]);
    }

    #[test]
    fn nothing_of_a_stranger_moves_the_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\r\n"), "a\u{fffd}[2Jb\u{fffd}\u{fffd}");
    }

    #[test]
    fn a_name_stays_one_word_for_a_shell() {
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
    }

    #[test]
    fn one_is_no_plural() {
        assert_eq!(
            [count(1, "file", "files"), count(2, "file", "files")],
            ["1 file", "2 files"]
        );
    }
}
