//! Moments as Google's pages and tables write them for people: in the language of the account and in its time zone.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use std::borrow::Cow;

/// The months as CLDR writes them out in the languages of Google's pages; pages shorten them to three letters or more.
/// Two languages that call different months alike would both be left out.
const MONTHS: [&str; 12] = [
    "january januar janvier enero gennaio janeiro januari gener ianuarie ocak stycznia január января січня ιανουαρίου január يناير",
    "february februar février febrero febbraio fevereiro februari febrer februarie şubat lutego február февраля лютого φεβρουαρίου február فبراير",
    "march märz mars marzo março maart mrt maret març martie mart marca március марта березня μαρτίου március مارس",
    "april avril abril aprile april aprilie nisan kwietnia április апреля квітня απριλίου április أبريل",
    "may mai mayo maggio maio mei maj maig mayıs maja május мая травня μαΐου május مايو",
    "june juni juin junio giugno junho juny iunie haziran czerwca június июня червня ιουνίου június يونيو",
    "july juli juillet julio luglio julho juliol iulie temmuz lipca július июля липня ιουλίου július يوليو",
    "august août agosto augustus augusti agustus agost ağustos sierpnia августа серпня αυγούστου augusztus أغسطس",
    "september septembre septiembre settembre setembro setembre septembrie eylül września сентября вересня σεπτεμβρίου szeptember سبتمبر",
    "october oktober octobre octubre ottobre outubro octombrie ekim października октября жовтня οκτωβρίου október أكتوبر",
    "november novembre noviembre novembro noiembrie kasım listopada ноября листопада νοεμβρίου نوفمبر",
    "december dezember décembre diciembre dicembre dezembro desember desembre decembrie aralık grudnia декабря грудня δεκεμβρίου ديسمبر",
];

/// Time zones as CLDR abbreviates them where it does not write `GMT+8`, in minutes east of Greenwich. `CST` is North
/// America's and `IST` India's: in China, Cuba, Israel and Ireland Google writes the distance.
const ZONES: [(&str, i64); 57] = [
    ("UTC", 0),
    ("GMT", 0),
    ("WET", 0),
    ("WEZ", 0),
    ("غرينتش", 0),
    ("BST", 60),
    ("WEST", 60),
    ("WESZ", 60),
    ("CET", 60),
    ("MEZ", 60),
    ("SEČ", 60),
    ("WAT", 60),
    ("CEST", 120),
    ("MESZ", 120),
    ("SELČ", 120),
    ("CAT", 120),
    ("SAST", 120),
    ("EET", 120),
    ("OEZ", 120),
    ("EEST", 180),
    ("OESZ", 180),
    ("EAT", 180),
    ("MSK", 180),
    ("TRT", 180),
    ("PKT", 300),
    ("IST", 330),
    ("WIB", 420),
    ("WITA", 480),
    ("AWST", 480),
    ("HKT", 480),
    ("SGT", 480),
    ("WIT", 540),
    ("JST", 540),
    ("KST", 540),
    ("ACST", 570),
    ("AEST", 600),
    ("ACDT", 630),
    ("AEDT", 660),
    ("NZST", 720),
    ("NZDT", 780),
    ("NST", -210),
    ("NDT", -150),
    ("BRT", -180),
    ("ART", -180),
    ("ADT", -180),
    ("AST", -240),
    ("EDT", -240),
    ("HAE", -240),
    ("EST", -300),
    ("HNE", -300),
    ("CDT", -300),
    ("CST", -360),
    ("MDT", -360),
    ("MST", -420),
    ("PDT", -420),
    ("PST", -480),
    ("HST", -600),
];

/// What stands between the parts of a date and says nothing.
const FILLERS: [&str; 14] = [
    "de", "del", "at", "um", "à", "às", "kl", "klo", "alle", "г", "р", "об", "в", "о",
];

/// What is written in a text, part by part.
#[derive(Default)]
struct Parts {
    numbers: Vec<i64>,
    clock: Vec<i64>,
    month: Option<i64>,
    /// Day, month and year stand in this order by the marks between them.
    is_day_first: bool,
    after_noon: Option<bool>,
    zone: Option<i64>,
}

/// Reads a moment such as `Aug 15, 2021, 7:30:11 PM CEST`, `15.08.2021, 19:30:11 MESZ`, `2021年8月15日 GMT+8 19:30:11`, as
/// microseconds since 1970. Nothing where a part has no meaning, or where day and month could be either.
pub(crate) fn read(text: &str) -> Option<i64> {
    let text = plain(text);
    let mut parts = Parts::default();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        rest = if first.is_ascii_digit() {
            parts.number(rest)?
        } else if first.is_alphabetic() {
            parts.word(rest)?
        } else if matches!(first, '+' | '-') {
            parts.distance(rest)?
        } else if first.is_whitespace() || matches!(first, ',' | '.' | '/' | '(' | ')' | '[' | ']') {
            &rest[first.len_utf8()..]
        } else {
            return None;
        };
    }
    parts.moment()
}

/// The text with usual digits, spaces and signs. Marks of the direction of writing are left out, and units of Chinese,
/// Japanese and Korean are what they stand for.
fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    for mark in text.chars() {
        match mark {
            '\u{200e}' | '\u{200f}' | '\u{61c}' => {}
            '٠'..='٩' => plain.push(char::from(b'0' + (u32::from(mark) - 0x660) as u8)),
            '۰'..='۹' => plain.push(char::from(b'0' + (u32::from(mark) - 0x6f0) as u8)),
            '０'..='９' => plain.push(char::from(b'0' + (u32::from(mark) - 0xff10) as u8)),
            '\u{2212}' => plain.push('-'),
            '،' | '、' | '，' => plain.push(','),
            '：' => plain.push(':'),
            '年' | '년' | '月' | '월' => plain.push('/'),
            '日' | '일' | '秒' | '초' => plain.push(' '),
            '時' | '时' | '시' | '分' | '분' => plain.push(':'),
            mark => plain.push(mark),
        }
    }
    Cow::Owned(plain)
}

impl Parts {
    /// A number, or several with the same mark between: a date, or the time of day.
    fn number<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let mut rest = text;
        let mut group = Vec::new();
        let mut between = None;
        loop {
            let end = rest
                .find(|mark: char| !mark.is_ascii_digit())
                .unwrap_or(rest.len());
            group.push(rest[..end].parse().ok().filter(|_| end <= 4)?);
            rest = &rest[end..];
            let mut marks = rest.chars();
            let mark = marks
                .next()
                .filter(|mark| matches!(mark, ':' | '.' | '/' | '-' | ' '));
            // Korean and Japanese write a blank behind the unit that stands for the mark.
            let tail = marks.as_str();
            let goes_on = tail.starts_with(|mark: char| mark.is_ascii_digit());
            match mark {
                Some(mark) if mark != ' ' && goes_on && between.is_none_or(|known| known == mark) => {
                    between = Some(mark);
                    rest = tail;
                }
                _ => break,
            }
        }
        match (between, group.len()) {
            (Some(':'), 2 | 3) => self.set_clock(group)?,
            // Finnish, Danish and Indonesian have the time of day with points, always behind the date.
            (Some('.'), 2 | 3) if self.numbers.len() + usize::from(self.month.is_some()) >= 3 => {
                self.set_clock(group)?;
            }
            (Some('.'), 3) if self.numbers.is_empty() => {
                self.is_day_first = group[2] > 31;
                self.numbers = group;
            }
            (Some('-' | '/'), 2 | 3) => self.numbers.extend(group),
            (None, 1) => {
                // `5. 1. 2024`: a point behind a day makes it the first.
                self.is_day_first |= rest.starts_with(". ") && self.numbers.is_empty() && group[0] <= 31;
                self.numbers.extend(group);
            }
            _ => return None,
        }
        Some(rest)
    }

    fn set_clock(&mut self, clock: Vec<i64>) -> Option<()> {
        if !self.clock.is_empty() {
            return None;
        }
        self.clock = clock;
        Some(())
    }

    /// A month, a zone, or which half of the day it is.
    fn word<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        if let Some((after_noon, rest)) = half_of_day(text) {
            self.after_noon = Some(after_noon);
            return Some(rest);
        }
        let end = text
            .find(|mark: char| !mark.is_alphabetic())
            .unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        if let Some((_, zone)) = ZONES.iter().find(|(name, _)| *name == word) {
            self.zone = Some(*zone);
            return if rest.starts_with(['+', '-']) && *zone == 0 {
                self.distance(rest)
            } else {
                Some(rest)
            };
        }
        let word = word.to_lowercase();
        if let Some(month) = month(&word).filter(|_| self.month.is_none()) {
            self.month = Some(month);
        } else if !FILLERS.contains(&word.as_str()) || self.numbers.is_empty() {
            return None;
        }
        Some(rest)
    }

    /// How far east of Greenwich: `+1`, `-03:30`, `+0200`.
    fn distance<'a>(&mut self, text: &'a str) -> Option<&'a str> {
        let sign = if text.starts_with('-') { -1 } else { 1 };
        let text = &text[1..];
        let end = text
            .find(|mark: char| !mark.is_ascii_digit() && mark != ':')
            .unwrap_or(text.len());
        let (distance, rest) = text.split_at(end);
        let (hours, minutes) = match (distance.split_once(':'), distance.len()) {
            (Some((hours, minutes)), _) => (hours, minutes),
            (None, 1 | 2) => (distance, "0"),
            (None, 4) => distance.split_at(2),
            _ => return None,
        };
        let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
        if self.clock.is_empty() && self.zone.is_none() || hours > 14 || minutes > 59 {
            return None;
        }
        self.zone = Some(sign * (hours * 60 + minutes));
        Some(rest)
    }

    fn moment(self) -> Option<i64> {
        let (year, month, day) = match (self.month, &self.numbers[..]) {
            (Some(month), [day, year] | [year, day]) if *year > 31 && *day <= 31 => (*year, month, *day),
            (None, [year, month, day]) if *year > 31 => (*year, *month, *day),
            (None, [day, month, year]) if self.is_day_first => (*year, *month, *day),
            _ => return None,
        };
        let (hour, minute, second) = match self.clock[..] {
            [] if self.zone.is_none() && self.after_noon.is_none() => (0, 0, 0),
            [hour, minute] => (hour, minute, 0),
            [hour, minute, second] => (hour, minute, second),
            _ => return None,
        };
        let hour = match self.after_noon {
            Some(after_noon) if (1..=12).contains(&hour) => hour % 12 + if after_noon { 12 } else { 0 },
            // Midnight is hour 0 of the morning in Japanese.
            Some(false) if hour == 0 => 0,
            Some(_) => return None,
            None => hour,
        };
        let small = |number: i64| i8::try_from(number).ok();
        let date = Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()?;
        let time = Time::new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
        let there = date.to_datetime(time).to_zoned(TimeZone::UTC).ok()?.timestamp();
        Some(there.as_microsecond() - self.zone.unwrap_or(0) * 60_000_000)
    }
}

/// The month of that name, or of a name that begins so.
fn month(word: &str) -> Option<i64> {
    if word.chars().count() < 3 {
        return None;
    }
    let mut found = MONTHS
        .iter()
        .zip(1..)
        .filter(|(names, _)| names.split(' ').any(|name| name.starts_with(word)))
        .map(|(_, number)| number);
    let month = found.next();
    month.filter(|_| found.next().is_none())
}

/// Whether a text begins with a word for the half of the day after noon or the one before, and what stands behind it.
fn half_of_day(text: &str) -> Option<(bool, &str)> {
    const WORDS: [(&str, bool); 24] = [
        ("a.m.", false),
        ("p.m.", true),
        ("a. m.", false),
        ("p. m.", true),
        ("am", false),
        ("pm", true),
        ("π.μ.", false),
        ("μ.μ.", true),
        ("上午", false),
        ("下午", true),
        ("凌晨", false),
        ("清晨", false),
        ("早上", false),
        ("中午", true),
        ("晚上", true),
        ("午前", false),
        ("午後", true),
        ("오전", false),
        ("오후", true),
        ("ص", false),
        ("م", true),
        ("öö", false),
        ("ös", true),
        ("ch", true),
    ];
    let lower: String = text
        .chars()
        .take(6)
        .map(|mark| if mark.is_whitespace() { ' ' } else { mark })
        .flat_map(char::to_lowercase)
        .collect();
    let (word, after_noon) = WORDS.iter().find(|(word, _)| {
        lower.strip_prefix(word).is_some_and(|rest| {
            // `am` is no beginning of a longer word; the units of Chinese stand without a blank behind.
            !word.ends_with(|mark: char| mark.is_alphabetic())
                || !rest.starts_with(|mark: char| mark.is_alphabetic())
        })
    })?;
    let rest = text
        .char_indices()
        .nth(word.chars().count())
        .map_or("", |(at, _)| &text[at..]);
    Some((*after_noon, rest))
}

#[cfg(test)]
#[path = "written_moment_tests.rs"]
mod tests;
