//! Moments in the many ways in which Google's files write them, as microseconds since 1970.

use crate::written_moment;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde_json::Value;

/// 1990 to 2100: what counts as a moment when a bare number could be one.
const PLAUSIBLE: std::ops::Range<i64> = 631_152_000..4_102_444_800;

/// No moment is written with more characters.
const LONGEST: usize = 48;

/// Reads a moment written as text: ISO with zone, with a blank instead of `T`, a date alone, with ` UTC` behind it,
/// digits, or as people write it.
pub(crate) fn from_text(text: &str) -> Option<i64> {
    let text = text.trim();
    if text.len() < 8 || text.chars().nth(LONGEST).is_some() {
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

fn in_words(text: &str) -> Option<i64> {
    written_moment::read(text).and_then(timestamp).and_then(kept)
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
        // Some members hold a list of moments: the first stands for all.
        Value::Array(values) => values
            .iter()
            .filter(|value| value.is_string() || value.is_number())
            .find_map(from_json),
        Value::Bool(_) | Value::Null => None,
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
            "Sep 19, 2023, 5:42:53 PM XYZ",
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
