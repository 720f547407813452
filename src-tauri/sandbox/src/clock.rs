//! The sandbox's clock: days and months must pass in a test without waiting for them.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

/// Tells the sandbox what time it is, and lets a test move that time.
///
/// Clones share one clock.
#[derive(Clone)]
pub struct Clock {
    source: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// Added to the source; changed by [`Clock::advance`] and [`Clock::set`].
    offset: Arc<Mutex<SignedDuration>>,
}

impl Clock {
    /// The machine's wall clock.
    pub fn real() -> Self {
        Self::external(Timestamp::now)
    }

    /// A wall clock that runs `scale` times as fast as the machine's, from now on.
    pub fn scaled(scale: u32) -> Self {
        let (start, since) = (Timestamp::now(), Instant::now());
        Self::external(move || later(start, since.elapsed().saturating_mul(scale)))
    }

    /// A clock that stands still until it is moved.
    pub fn manual(start: Timestamp) -> Self {
        Self::external(move || start)
    }

    /// A clock driven from outside, for a test with a virtual time of its own.
    pub fn external(source: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self {
            source: Arc::new(source),
            offset: Arc::new(Mutex::new(SignedDuration::ZERO)),
        }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        let offset = *self.offset.lock().unwrap_or_else(PoisonError::into_inner);
        (self.source)().checked_add(offset).unwrap_or(Timestamp::MAX)
    }

    /// Moves the clock forward by `by`.
    pub fn advance(&self, by: Duration) {
        let by = SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX);
        let mut offset = self.offset.lock().unwrap_or_else(PoisonError::into_inner);
        *offset = offset.saturating_add(by);
    }

    /// Moves the clock to `moment`, forward or back.
    pub fn set(&self, moment: Timestamp) {
        let source = (self.source)();
        let mut offset = self.offset.lock().unwrap_or_else(PoisonError::into_inner);
        *offset = moment.duration_since(source);
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.now()).finish()
    }
}

/// `moment` plus `by`, or the end of time.
pub(crate) fn later(moment: Timestamp, by: Duration) -> Timestamp {
    moment.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// The whole seconds from `from` to `to`, at least zero.
pub(crate) fn seconds_between(from: Timestamp, to: Timestamp) -> u64 {
    u64::try_from(to.duration_since(from).as_secs()).unwrap_or(0)
}

/// RFC 3339 with `Z` and 0, 3, 6 or 9 decimals, as Google's JSON has it.
pub(crate) fn rfc3339(moment: Timestamp) -> String {
    match moment.subsec_nanosecond().unsigned_abs() {
        0 => format!("{moment:.0}"),
        nanos if nanos.is_multiple_of(1_000_000) => format!("{moment:.3}"),
        nanos if nanos.is_multiple_of(1_000) => format!("{moment:.6}"),
        _ => format!("{moment:.9}"),
    }
}

/// `YYYYMMDDTHHMMSSZ`, as in a signed URL.
pub(crate) fn compact(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The form of `Date` and `Last-Modified`.
pub(crate) fn http_date(moment: Timestamp) -> String {
    moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_stands_still_until_it_is_moved() {
        let clock = Clock::manual("2026-01-01T00:00:00Z".parse().unwrap());

        clock.advance(Duration::from_secs(90));

        assert_eq!(rfc3339(clock.now()), "2026-01-01T00:01:30Z");
        clock.set("2025-12-31T00:00:00Z".parse().unwrap());
        assert_eq!(rfc3339(clock.now()), "2025-12-31T00:00:00Z");
    }

    #[test]
    fn fractions_come_in_groups_of_three_digits() {
        let shown = |text: &str| rfc3339(text.parse().unwrap());

        assert_eq!(shown("2026-01-01T00:00:00.5Z"), "2026-01-01T00:00:00.500Z");
        assert_eq!(shown("2026-01-01T00:00:00.0005Z"), "2026-01-01T00:00:00.000500Z");
        assert_eq!(
            shown("2026-01-01T00:00:00.000000001Z"),
            "2026-01-01T00:00:00.000000001Z"
        );
    }

    #[test]
    fn dates_take_the_forms_of_http_and_of_signed_urls() {
        let moment = "2026-11-21T07:05:09Z".parse().unwrap();

        assert_eq!(http_date(moment), "Sat, 21 Nov 2026 07:05:09 GMT");
        assert_eq!(compact(moment), "20261121T070509Z");
    }
}
