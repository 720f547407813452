//! Whether this computer's clock can be believed, by the `Date` of an answer.

use crate::intake::http_date;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// A difference up to this is the time an answer takes, and no reason to tell anyone.
pub const TOLERATED_SKEW: Duration = Duration::from_secs(5 * 60);

/// The moment that an HTTP `Date` header names; `None` when it is none.
#[must_use]
pub fn date(header: &str) -> Option<Timestamp> {
    http_date(header)
}

/// How far this clock is ahead of the server's (negative: behind), if that is more than answers take.
#[must_use]
pub fn skew(header: &str, now: Timestamp) -> Option<SignedDuration> {
    let ahead = now.duration_since(date(header)?);
    (ahead.unsigned_abs() > TOLERATED_SKEW).then_some(ahead)
}

#[cfg(test)]
mod tests {
    use super::skew;
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::proptest;

    const HEADER: &str = "Sat, 21 Nov 2026 12:00:00 GMT";

    #[test]
    fn a_clock_that_is_right_is_not_complained_about() {
        for now in [
            "2026-11-21T12:00:00Z",
            "2026-11-21T12:04:59Z",
            "2026-11-21T11:55:01Z",
        ] {
            assert_eq!(skew(HEADER, at(now)), None);
        }
    }

    #[test]
    fn clock_skew_is_reported_with_its_direction() {
        assert_eq!(
            skew(HEADER, at("2026-11-21T13:00:00Z")),
            Some(SignedDuration::from_hours(1))
        );
        assert_eq!(
            skew(HEADER, at("2026-11-20T12:00:00Z")),
            Some(SignedDuration::from_hours(-24))
        );
    }

    proptest! {
        #[test]
        fn no_header_breaks_the_reader(header in ".{0,60}") {
            let _ = skew(&header, at("2026-11-21T12:00:00Z"));
        }
    }

    fn at(moment: &str) -> Timestamp {
        moment.parse().unwrap()
    }
}
