//! `Range` and the preconditions of a GET, as Cloud Storage documents them.

use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;

/// What part of an object a request wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Whole,
    /// From the first to before the last.
    Part(u64, u64),
    /// Nothing of it lies inside the object.
    Outside,
}

/// Reads `Range`; what is malformed or has several parts is ignored.
pub(super) fn wanted(headers: &HeaderMap, len: u64) -> Wanted {
    let read = || {
        let range = headers
            .get(header::RANGE)?
            .to_str()
            .ok()?
            .strip_prefix("bytes=")?;
        let (first, last) = range.split_once('-')?;
        let number = |text: &str| text.trim().parse::<u64>();
        match (first.trim(), last.trim()) {
            ("", last) => {
                let count = number(last).ok()?;
                Some(if count == 0 {
                    Wanted::Outside
                } else {
                    Wanted::Part(len.saturating_sub(count), len)
                })
            }
            (first, "") => Some(Wanted::Part(number(first).ok()?, len)),
            (first, last) => {
                let (first, last) = (number(first).ok()?, number(last).ok()?);
                (first <= last).then(|| Wanted::Part(first, last.saturating_add(1).min(len)))
            }
        }
    };
    match read() {
        Some(Wanted::Part(from, _)) if from >= len => Wanted::Outside,
        Some(wanted) => wanted,
        None => Wanted::Whole,
    }
}

/// 304 or 412 when a precondition says so.
pub(super) fn precondition(headers: &HeaderMap, etag: &str, modified: Timestamp) -> Option<u16> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let names = |list: &str| {
        list.split(',')
            .map(str::trim)
            .any(|tag| tag == "*" || tag == etag || tag == etag.trim_matches('"'))
    };
    let time = |name| {
        let moment = DateTimeParser::new()
            .relaxed_weekday(true)
            .parse_timestamp(text(name)?)
            .ok()?;
        Some(moment.as_second())
    };
    if text(header::IF_MATCH).is_some_and(|list| !names(list)) {
        return Some(412);
    }
    if time(header::IF_UNMODIFIED_SINCE).is_some_and(|since| modified.as_second() > since) {
        return Some(412);
    }
    match text(header::IF_NONE_MATCH) {
        Some(list) => names(list).then_some(304),
        None => time(header::IF_MODIFIED_SINCE)
            .is_some_and(|since| modified.as_second() <= since)
            .then_some(304),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Wanted {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, text.parse().unwrap());
        wanted(&headers, 100)
    }

    #[test]
    fn ranges_are_read_in_every_documented_form() {
        assert_eq!(range("bytes=0-0"), Wanted::Part(0, 1));
        assert_eq!(range("bytes=10-19"), Wanted::Part(10, 20));
        assert_eq!(range("bytes=90-"), Wanted::Part(90, 100));
        assert_eq!(range("bytes=90-500"), Wanted::Part(90, 100));
        assert_eq!(range("bytes=-5"), Wanted::Part(95, 100));
        assert_eq!(range("bytes=-500"), Wanted::Part(0, 100));
        assert_eq!(range("bytes=100-"), Wanted::Outside);
        assert_eq!(range("bytes=-0"), Wanted::Outside);
        assert_eq!(range("bytes=5-4"), Wanted::Whole);
        assert_eq!(range("bytes=0-1,5-6"), Wanted::Whole);
        assert_eq!(range("lines=0-1"), Wanted::Whole);
    }

    #[test]
    fn preconditions_compare_tags_and_times() {
        let check = |name: header::HeaderName, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            precondition(&headers, "\"abc\"", "2026-11-21T07:05:09.5Z".parse().unwrap())
        };

        assert_eq!(check(header::IF_MATCH, "\"abc\""), None);
        assert_eq!(check(header::IF_MATCH, "\"other\""), Some(412));
        assert_eq!(check(header::IF_NONE_MATCH, "\"other\", \"abc\""), Some(304));
        assert_eq!(
            check(header::IF_MODIFIED_SINCE, "Sat, 21 Nov 2026 07:05:09 GMT"),
            Some(304)
        );
        assert_eq!(
            check(header::IF_MODIFIED_SINCE, "Sat, 21 Nov 2026 07:05:08 GMT"),
            None
        );
        assert_eq!(
            check(header::IF_UNMODIFIED_SINCE, "Sat, 21 Nov 2026 07:05:08 GMT"),
            Some(412)
        );
    }
}
