//! An hour in which nothing is fetched, for a call or a film, as a value without a clock.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// An hour in which nothing is fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// When the user asked for it, by the wall clock.
    from: Timestamp,
    /// When it ends, by the wall clock.
    until: Timestamp,
}

impl Quiet {
    /// How long it lasts.
    pub const LENGTH: Duration = Duration::from_secs(3600);

    /// The hour that begins at `now`.
    #[must_use]
    pub fn hour_from(now: Timestamp) -> Self {
        Self {
            from: now,
            until: now.saturating_add(Self::LENGTH).unwrap_or(now),
        }
    }

    /// When it ends, by the wall clock.
    #[must_use]
    pub fn until(self) -> Timestamp {
        self.until
    }

    /// Whether it is quiet at `now`. A clock that shows a moment before the beginning was set back: then nothing
    /// knows how long it has lasted, and it is over.
    #[must_use]
    pub fn is_on(self, now: Timestamp) -> bool {
        self.left(now).is_some()
    }

    /// What is left of it at `now`, at most the hour.
    #[must_use]
    pub fn left(self, now: Timestamp) -> Option<Duration> {
        let left = self.until.duration_since(now);
        (self.from <= now && left > SignedDuration::ZERO).then(|| left.unsigned_abs().min(Self::LENGTH))
    }
}

#[cfg(test)]
mod tests {
    use super::Quiet;
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::*;

    fn now() -> Timestamp {
        "2026-11-21T14:00:00Z".parse().unwrap()
    }

    proptest! {
        #[test]
        fn whatever_the_clock_shows_no_more_than_an_hour_is_left(minutes in -100_000i64..100_000) {
            let quiet = Quiet::hour_from(now());

            let left = quiet.left(now() + SignedDuration::from_mins(minutes));

            prop_assert!(left.unwrap_or_default() <= Quiet::LENGTH);
            prop_assert_eq!(left.is_some(), (0..60).contains(&minutes));
        }
    }
}
