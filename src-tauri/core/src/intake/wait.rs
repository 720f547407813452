//! How long a server asks us to stay away, in every form in which it says so.

use super::json::signed;
use super::limits::LONGEST_WAIT;
use http::{HeaderMap, header};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::time::Duration;

/// The wait that `Retry-After` asks for: seconds, or a date counted from the server's own `Date`, else from `now`.
/// Never more than a day; what makes no sense asks for nothing.
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let date = headers
        .get(header::DATE)
        .and_then(|value| http_date(value.to_str().ok()?));
    headers
        .get_all(header::RETRY_AFTER)
        .iter()
        .filter_map(|value| retry_after_text(value.to_str().ok()?, date.unwrap_or(now)))
        .max()
}

/// The wait that the text of a `Retry-After` asks for, where it names a date counted from `now`.
pub(crate) fn retry_after_text(text: &str, now: Timestamp) -> Option<Duration> {
    let wait = match seconds(&Value::String(text.to_owned())) {
        Some(wait) => wait,
        None => {
            let left = http_date(text)?.duration_since(now).max(SignedDuration::ZERO);
            // Never a moment too soon.
            Duration::from_secs(left.unsigned_abs().as_secs() + u64::from(left.subsec_nanos() > 0))
        }
    };
    Some(wait.min(LONGEST_WAIT))
}

/// A wait in seconds: a number, a text of one, `"30s"` as protobuf writes it, or `{seconds, nanos}`. At most a day.
pub(crate) fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::String(text) => {
            let text = text.trim();
            signed(&Value::String(
                text.strip_suffix(['s', 'S']).unwrap_or(text).to_owned(),
            ))
        }
        Value::Object(parts) => parts.get("seconds").and_then(signed),
        other => signed(other),
    }?;
    Some(Duration::from_secs(u64::try_from(number).unwrap_or(0)).min(LONGEST_WAIT))
}

/// The years 1970 to 2199: no server's clock shows another one.
const LIKELY: std::ops::Range<i64> = 0..7_258_118_400;

/// The moment that an HTTP date names, in any of the three forms of RFC 9110, or with another zone as mails have it.
pub(crate) fn http_date(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let mail = jiff::fmt::rfc2822::DateTimeParser::new().relaxed_weekday(true);
    let date = httpdate::parse_http_date(text).ok();
    date.and_then(|date| Timestamp::try_from(date).ok())
        .or_else(|| mail.parse_timestamp(text).ok())
        .filter(|date| LIKELY.contains(&date.as_second()))
}

#[cfg(test)]
mod tests {
    use super::{http_date, retry_after, seconds};
    use http::{HeaderMap, HeaderValue, header};
    use jiff::Timestamp;
    use proptest::prelude::{prop_assert, proptest};
    use serde_json::json;
    use std::time::Duration;

    #[test]
    fn every_form_of_a_wait_is_understood() {
        for (text, expected) in [
            ("120", Some(120)),
            (" 120 ", Some(120)),
            ("1.5", Some(2)),
            ("0", Some(0)),
            ("-5", Some(0)),
            ("18446744073709551615", Some(86_400)),
            ("99999999999999999999999", Some(86_400)),
            ("Sat, 21 Nov 2026 12:01:00 GMT", Some(60)),
            ("Saturday, 21-Nov-26 12:01:00 GMT", Some(60)),
            ("Sat Nov 21 12:01:00 2026", Some(60)),
            ("Sat, 21 Nov 2026 13:01:00 +0100", Some(60)),
            ("Sat, 21 Nov 2026 11:59:00 GMT", Some(0)),
            ("Tue, 31 Dec 2199 23:59:59 GMT", Some(86_400)),
            ("Fri, 21 Nov 2026 12:01:00 GMT", Some(60)),
            ("Fri, 31 Dec 9999 23:59:59 GMT", None),
            ("soon", None),
            ("", None),
            ("1 2", None),
        ] {
            let read = retry_after(&headers(text, None), now());

            assert_eq!(read, expected.map(Duration::from_secs), "{text:?}");
        }
    }

    #[test]
    fn a_date_is_counted_from_the_servers_own() {
        let headers = headers(
            "Sat, 21 Nov 2026 14:00:30 GMT",
            Some("Sat, 21 Nov 2026 14:00:00 GMT"),
        );

        assert_eq!(retry_after(&headers, now()), Some(Duration::from_secs(30)));
    }

    #[test]
    fn the_delay_of_a_retry_info_is_understood() {
        for (value, expected) in [
            (json!("30s"), Some(30)),
            (json!("1.5s"), Some(2)),
            (json!(30), Some(30)),
            (json!({"seconds": "30"}), Some(30)),
            (json!("-1s"), Some(0)),
            (json!("315576000000s"), Some(86_400)),
            (json!(null), None),
            (json!("a while"), None),
        ] {
            assert_eq!(seconds(&value), expected.map(Duration::from_secs), "{value}");
        }
    }

    proptest! {
        #[test]
        fn no_header_asks_for_more_than_a_day(text in "[ -~]{0,40}", date in "[ -~]{0,40}") {
            let wait = retry_after(&headers(&text, Some(&date)), now()).unwrap_or_default();

            prop_assert!(wait <= Duration::from_secs(86_400));
            let _ = http_date(&text);
        }
    }

    fn headers(retry_after: &str, date: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, HeaderValue::from_str(retry_after).unwrap());
        if let Some(date) = date {
            headers.insert(header::DATE, HeaderValue::from_str(date).unwrap());
        }
        headers
    }

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }
}
