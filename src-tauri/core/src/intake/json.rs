//! JSON as servers really send it: numbers as texts, texts as numbers, one value where a list belongs, `null`.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::Value;

/// Moments before 1900 or after 8999 are none; further on nothing could be computed with them.
const SECONDS: std::ops::RangeInclusive<i64> = -2_208_988_800..=221_845_391_999;

/// A bare number before the year 2000 is something other than a moment.
const SECONDS_FROM: i64 = 946_684_800;

/// A bare number from here on counts milliseconds: as seconds it would lie in the year 5138.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// The answer as JSON, whatever stands before it: a byte order mark, the line that Google puts before JSON that must
/// not run as a script, bytes that are no UTF-8.
///
/// # Errors
/// When it is no JSON.
pub(crate) fn parse(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let bytes = bytes.strip_prefix(b")]}'").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes);
    serde_json::from_str(&text).or_else(|error| match with_quoted_overflows(&text) {
        Some(quoted) => serde_json::from_str(&quoted),
        None => Err(error),
    })
}

/// The JSON with each number that no `f64` holds (`1e999`) as a text, which [`signed`] reads as the largest number:
/// such a number is valid JSON (RFC 8259, section 6), and one in a member that is not read must not cost the answer.
/// Nothing where there is no such number.
fn with_quoted_overflows(text: &str) -> Option<String> {
    let mut quoted = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(byte) = text.as_bytes().get(at) {
        let length = match byte {
            b'"' => length_of_string(&text[at..]),
            b'-' | b'0'..=b'9' => length_of_number(&text[at..]),
            _ => 0,
        };
        if *byte != b'"' && text[at..at + length].parse().is_ok_and(f64::is_infinite) {
            quoted.push_str(&text[copied..at]);
            quoted.push_str(&format!("\"{}\"", &text[at..at + length]));
            copied = at + length;
        }
        // A byte of a longer character is none of these, and is passed one by one.
        at += length.max(1);
        while !text.is_char_boundary(at) {
            at += 1;
        }
    }
    quoted.push_str(&text[copied..]);
    (copied > 0).then_some(quoted)
}

fn length_of_number(text: &str) -> usize {
    text.find(|letter: char| !matches!(letter, '0'..='9' | '-' | '+' | '.' | 'e' | 'E'))
        .unwrap_or(text.len())
}

/// A string with its quotes; one without end takes the rest.
fn length_of_string(text: &str) -> usize {
    let mut is_escaped = false;
    text.char_indices()
        .skip(1)
        .find(|(_, letter)| {
            let ends = *letter == '"' && !is_escaped;
            is_escaped = *letter == '\\' && !is_escaped;
            ends
        })
        .map_or(text.len(), |(at, _)| at + 1)
}

/// A text; a number or a truth value counts as the text that it would be.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A number that is not negative; fractions are rounded up, and what is too large is as large as can be.
pub(crate) fn number(value: &Value) -> Option<u64> {
    signed(value).map(|number| u64::try_from(number).unwrap_or(0))
}

/// A number, also as a text; fractions are rounded up.
pub(crate) fn signed(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| number.as_u64().map(|_| i64::MAX))
            .or_else(|| number.as_f64().map(whole)),
        Value::String(text) => {
            let text = text.trim();
            text.parse().ok().or_else(|| {
                text.parse::<f64>()
                    .ok()
                    .filter(|number| !number.is_nan())
                    .map(whole)
            })
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A conversion from floating point saturates.
fn whole(number: f64) -> i64 {
    number.ceil() as i64
}

/// The members of a list; a single value is a list of one, and nothing is an empty one.
pub(crate) fn items(value: &Value) -> &[Value] {
    match value {
        Value::Array(items) => items,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

/// A moment: RFC 3339 with or without a zone, seconds or milliseconds since 1970, or `{seconds, nanos}`.
pub(crate) fn time(value: &Value) -> Option<Timestamp> {
    let found = match value {
        Value::String(text) => {
            let text = text.trim();
            let zoneless = || text.parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
            match text.parse::<Timestamp>() {
                Ok(time) => Some(time),
                Err(_) => zoneless()
                    .map(|time| time.timestamp())
                    .or_else(|| since_1970(signed(value)?)),
            }
        }
        Value::Number(_) => since_1970(signed(value)?),
        Value::Object(parts) => {
            let nanoseconds = parts
                .get("nanos")
                .and_then(signed)
                .unwrap_or(0)
                .clamp(0, 999_999_999);
            let seconds = signed(parts.get("seconds")?)?.clamp(*SECONDS.start(), *SECONDS.end());
            Timestamp::new(seconds, i32::try_from(nanoseconds).unwrap_or(0)).ok()
        }
        Value::Null | Value::Bool(_) | Value::Array(_) => None,
    }?;
    Some(clamped(found))
}

fn since_1970(number: i64) -> Option<Timestamp> {
    let seconds = match number {
        ..SECONDS_FROM => return None,
        MILLISECONDS_FROM.. => number / 1_000,
        _ => number,
    };
    Timestamp::from_second(seconds.min(*SECONDS.end())).ok()
}

fn clamped(time: Timestamp) -> Timestamp {
    let second = time.as_second();
    match SECONDS.contains(&second) {
        true => time,
        false => Timestamp::from_second(second.clamp(*SECONDS.start(), *SECONDS.end())).unwrap_or_default(),
    }
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
