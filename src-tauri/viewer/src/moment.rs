//! Moments in the many ways in which Google's files write them, as microseconds since 1970.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use serde_json::Value;

/// 1990 to 2100: what counts as a moment when a bare number could be one.
const PLAUSIBLE: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// Reads a moment written as text: ISO with zone, with a blank instead of `T`, a date alone, with ` UTC` behind it, or
/// digits.
pub(crate) fn from_text(text: &str) -> Option<i64> {
    let text = text.trim();
    if text.len() < 8 || text.len() > 40 {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().and_then(from_number);
    }
    if !text.as_bytes()[0].is_ascii_digit() {
        return in_words(text);
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return kept(moment);
    }
    let plain = text
        .strip_suffix("UTC")
        .or(text.strip_suffix("GMT"))
        .unwrap_or(text)
        .trim_end();
    if let Ok(moment) = format!("{}Z", plain.replacen(' ', "T", 1)).parse::<Timestamp>() {
        return kept(moment);
    }
    if let Ok(moment) = plain.parse::<DateTime>() {
        return at_utc(moment);
    }
    match plain.parse::<Date>() {
        Ok(date) => at_utc(date.at(0, 0, 0, 0)),
        Err(_) => in_words(text),
    }
}

/// The months in English; files shorten them to three letters or more.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// `Aug 15, 2021, 7:30:11 PM UTC`, `15 Aug 2021, 19:30:11 UTC`, `2021/08/15 19:30:11 UTC`: as pages and older tables write it
/// for people. Other zones than UTC are known by letters that many zones share, so they are no moment.
fn in_words(text: &str) -> Option<i64> {
    let mut numbers: Vec<i64> = Vec::new();
    let (mut month, mut after_noon, mut has_time) = (None, None, false);
    let is_between = |mark: char| mark.is_whitespace() || matches!(mark, ',' | '/');
    for word in text.split(is_between).filter(|word| !word.is_empty()) {
        if word.contains(':') {
            let clock = word.split(':').map(|part| part.parse().ok());
            numbers.extend(clock.collect::<Option<Vec<i64>>>()?);
            has_time = true;
        } else if let Ok(number) = word.parse() {
            numbers.push(number);
        } else if let Some(number) = month_number(word) {
            month = Some(number);
        } else {
            match word.to_ascii_uppercase().as_str() {
                "AM" => after_noon = Some(false),
                "PM" => after_noon = Some(true),
                "UTC" | "GMT" => {}
                _ => return None,
            }
        }
    }
    let (year, month, day, clock) = match (month, &numbers[..]) {
        (Some(month), [day, year, clock @ ..]) => (*year, month, *day, clock),
        (None, [year, month, day, clock @ ..]) if *year > 31 => (*year, *month, *day, clock),
        _ => return None,
    };
    let (hour, minute, second) = match (clock, has_time) {
        ([], false) => (0, 0, 0),
        ([hour, minute], true) => (*hour, *minute, 0),
        ([hour, minute, second], true) => (*hour, *minute, *second),
        _ => return None,
    };
    let hour = match after_noon {
        Some(after_noon) if (1..=12).contains(&hour) => hour % 12 + if after_noon { 12 } else { 0 },
        Some(_) => return None,
        None => hour,
    };
    let small = |number: i64| i8::try_from(number).ok();
    let date = Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()?;
    let time = Time::new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
    at_utc(date.to_datetime(time))
}

fn month_number(word: &str) -> Option<i64> {
    let word = word.trim_end_matches('.').to_ascii_lowercase();
    let at = MONTHS
        .iter()
        .position(|month| word.len() >= 3 && month.starts_with(&word))?;
    i64::try_from(at + 1).ok()
}

fn at_utc(moment: DateTime) -> Option<i64> {
    let zoned = moment.to_zoned(TimeZone::UTC).ok()?;
    kept(zoned.timestamp())
}

/// Reads seconds, milliseconds or microseconds since 1970, or microseconds since 1601, by their size.
pub(crate) fn from_number(number: i64) -> Option<i64> {
    /// Seconds from 1601 to 1970.
    const SINCE_1601: i64 = 11_644_473_600;
    if PLAUSIBLE.contains(&number) {
        return number.checked_mul(1_000_000);
    }
    if PLAUSIBLE.contains(&(number / 1_000)) {
        return number.checked_mul(1_000);
    }
    if PLAUSIBLE.contains(&(number / 1_000_000)) {
        return Some(number);
    }
    let seconds = number / 1_000_000 - SINCE_1601;
    PLAUSIBLE
        .contains(&seconds)
        .then(|| number - SINCE_1601 * 1_000_000)
}

/// Reads microseconds since 1970; 0 means that there is no moment.
pub(crate) fn from_micros(value: &Value) -> Option<i64> {
    let number = match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().map(|number| number as i64))?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    (number > 0 && number / 1_000_000 < PLAUSIBLE.end).then_some(number)
}

/// Reads a moment from any JSON value, also from an object that wraps one.
pub(crate) fn from_json(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => from_text(text),
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_f64().map(|number| number as i64))
            .and_then(from_number),
        Value::Object(object) => {
            if let Some(micros) = object.get("usecSinceEpochUtc") {
                return from_micros(micros);
            }
            if let Some(seconds) = object.get("seconds") {
                return from_json(seconds);
            }
            object
                .iter()
                .find_map(|(_, value)| if value.is_object() { None } else { from_json(value) })
        }
        Value::Array(_) | Value::Bool(_) | Value::Null => None,
    }
}

/// The moment as a timestamp.
#[must_use]
pub(crate) fn timestamp(micros: i64) -> Option<Timestamp> {
    Timestamp::from_microsecond(micros).ok()
}

fn kept(moment: Timestamp) -> Option<i64> {
    let micros = moment.as_microsecond();
    (micros > 0 && micros / 1_000_000 < PLAUSIBLE.end).then_some(micros)
}

#[cfg(test)]
mod tests {
    use super::{from_json, from_number, from_text, timestamp};
    use serde_json::json;

    #[test]
    fn every_way_of_writing_a_moment_is_understood() {
        for (text, expected) in [
            ("2023-11-14T22:13:20.000Z", "2023-11-14T22:13:20Z"),
            ("2023-09-19T17:42:53.434647+00:00", "2023-09-19T17:42:53.434647Z"),
            ("2023-09-19T19:42:53+02:00", "2023-09-19T17:42:53Z"),
            ("2023-09-19 17:42:53 UTC", "2023-09-19T17:42:53Z"),
            ("2023-09-19 17:42:53", "2023-09-19T17:42:53Z"),
            ("2023-09-19T17:42:53", "2023-09-19T17:42:53Z"),
            ("2023-09-19", "2023-09-19T00:00:00Z"),
            ("2023-09-19T17:42:53+0000", "2023-09-19T17:42:53Z"),
            ("2023-09-19 17:42:53.434647 UTC", "2023-09-19T17:42:53.434647Z"),
            ("Sep 19, 2023, 5:42:53 PM UTC", "2023-09-19T17:42:53Z"),
            ("Sep 19, 2023, 5:42:53\u{202f}PM UTC", "2023-09-19T17:42:53Z"),
            ("Sep 19, 2023, 12:02:53 AM", "2023-09-19T00:02:53Z"),
            ("19 Sept 2023, 17:42:53 UTC", "2023-09-19T17:42:53Z"),
            ("September 19, 2023", "2023-09-19T00:00:00Z"),
            ("2023/09/19 17:42:53 UTC", "2023-09-19T17:42:53Z"),
            ("2023/09/19", "2023-09-19T00:00:00Z"),
            ("1700000000", "2023-11-14T22:13:20Z"),
            ("1700000000000000", "2023-11-14T22:13:20Z"),
        ] {
            let read = from_text(text).and_then(timestamp);
            assert_eq!(
                read.map(|moment| moment.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn epoch_unit_is_inferred_from_magnitude() {
        assert_eq!(from_number(1_700_000_000), Some(1_700_000_000_000_000));
        assert_eq!(from_number(1_700_000_000_123), Some(1_700_000_000_123_000));
        assert_eq!(from_number(13_344_473_600_000_000), Some(1_700_000_000_000_000));
        assert_eq!(from_number(42), None);
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "soon",
            "12",
            "2023-13-45",
            "five stars 2023",
            "Mayor of 2023",
            "Octopus 12, 2023",
            "Sep 19, 2023, 5:42:53 PM CEST",
            "19/09/2023 17:42",
            "Sep 19, 2023, 15:42:53 PM",
            "May 2023",
            "1, 2, 3, 4",
            "99999999999999999999999",
        ] {
            assert_eq!(from_text(text), None, "{text}");
        }
        assert_eq!(
            from_json(&json!({"usecSinceEpochUtc": "1700000000000000", "granularity": "MICROSECOND"})),
            Some(1_700_000_000_000_000)
        );
    }
}
