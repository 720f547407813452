//! The reminders before access ends: 14 days, 3 days, 24 hours, the end. Pure; what was shown is in the journal.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// After a renewal a user knows; a notice in this time would only make them doubt that it worked.
const AFTER_RENEWAL_GRACE: SignedDuration = SignedDuration::from_hours(24);

/// One reminder, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// 14 days or less are left.
    TwoWeeks,
    /// 3 days or less are left.
    ThreeDays,
    /// 24 hours or less are left.
    LastDay,
    /// Access has ended.
    Ended,
}

impl Step {
    const FROM_LAST: [Self; 4] = [Self::Ended, Self::LastDay, Self::ThreeDays, Self::TwoWeeks];

    /// So long before the end it is reached.
    #[must_use]
    pub const fn ahead(self) -> SignedDuration {
        match self {
            Self::TwoWeeks => SignedDuration::from_hours(14 * 24),
            Self::ThreeDays => SignedDuration::from_hours(3 * 24),
            Self::LastDay => SignedDuration::from_hours(24),
            Self::Ended => SignedDuration::ZERO,
        }
    }
}

/// From when until when access lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it was renewed last, if ever.
    pub renewed_at: Option<Timestamp>,
    /// When it ends, where Google reports it.
    pub ends_at: Option<Timestamp>,
    /// It still works, as far as we know.
    pub live: bool,
}

impl Term {
    /// The newest step that is reached at `now`; those before it are obsolete.
    ///
    /// A step that is not shorter than the whole term is never reached: "ends in 14 days" right after access for 7
    /// days would alarm and tell nothing. Within a day of a renewal only the end itself counts.
    #[must_use]
    pub fn reached(&self, now: Timestamp) -> Option<Step> {
        let left = match self.ends_at {
            _ if !self.live => return Some(Step::Ended),
            None => return None,
            Some(ends_at) => ends_at.duration_since(now),
        };
        let whole = self
            .ends_at
            .unwrap_or(now)
            .duration_since(self.renewed_at.unwrap_or(self.granted_at));
        let is_in_grace = self
            .renewed_at
            .is_some_and(|renewed| now.duration_since(renewed).abs() < AFTER_RENEWAL_GRACE);
        Step::FROM_LAST
            .into_iter()
            .find(|step| left <= step.ahead())
            .filter(|step| *step == Step::Ended || (step.ahead() < whole && !is_in_grace))
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, Term};
    use jiff::{SignedDuration, Timestamp};
    use proptest::prelude::*;

    const HOUR: SignedDuration = SignedDuration::from_hours(1);

    #[test]
    fn each_step_is_reached_at_its_moment_and_not_before() {
        let term = lasting(180 * 24);

        let reached = [
            (14 * 24 + 1, None),
            (14 * 24, Some(Step::TwoWeeks)),
            (3 * 24 + 1, Some(Step::TwoWeeks)),
            (3 * 24, Some(Step::ThreeDays)),
            (25, Some(Step::ThreeDays)),
            (24, Some(Step::LastDay)),
            (1, Some(Step::LastDay)),
            (0, Some(Step::Ended)),
            (-500, Some(Step::Ended)),
        ];

        for (hours_left, step) in reached {
            assert_eq!(
                term.reached(end(&term) - HOUR * hours_left),
                step,
                "{hours_left} hours left"
            );
        }
    }

    #[test]
    fn a_step_as_long_as_the_whole_term_is_never_reached() {
        for (hours, first) in [
            (180 * 24, Step::TwoWeeks),
            (30 * 24, Step::TwoWeeks),
            (14 * 24, Step::ThreeDays),
            (7 * 24, Step::ThreeDays),
            (3 * 24, Step::LastDay),
            (24, Step::Ended),
            (2, Step::Ended),
        ] {
            let term = lasting(hours);

            let steps =
                (0..=hours).filter_map(|hour| term.reached(start() + HOUR * i32::try_from(hour).unwrap()));

            assert_eq!(steps.min(), Some(first), "a term of {hours} hours");
        }
    }

    #[test]
    fn nothing_is_said_within_a_day_of_a_renewal() {
        let renewed_at = start() + HOUR * 24 * 29;
        let term = Term {
            renewed_at: Some(renewed_at),
            ends_at: Some(renewed_at + HOUR * 48),
            ..lasting(0)
        };

        assert_eq!(term.reached(renewed_at + HOUR * 23), None);
        assert_eq!(term.reached(renewed_at + HOUR * 25), Some(Step::LastDay));
    }

    #[test]
    fn revoked_access_counts_as_ended_despite_an_earlier_expiry() {
        let revoked = Term {
            live: false,
            ..lasting(180 * 24)
        };

        assert_eq!(revoked.reached(start()), Some(Step::Ended));
    }

    #[test]
    fn without_a_known_end_nothing_is_guessed() {
        let endless = Term {
            ends_at: None,
            ..lasting(0)
        };

        assert_eq!(endless.reached(start() + HOUR * 10_000), None);
    }

    proptest! {
        #[test]
        fn as_time_passes_steps_only_go_forward(hours in 1i64..5_000, mut looks in prop::collection::vec(0i32..6_000, 1..40)) {
            let term = lasting(hours);
            looks.sort_unstable();

            let seen: Vec<_> = looks.into_iter().map(|hour| term.reached(start() + HOUR * hour)).collect();

            prop_assert!(seen.is_sorted(), "{seen:?}");
        }
    }

    fn lasting(hours: i64) -> Term {
        Term {
            granted_at: start(),
            renewed_at: None,
            ends_at: Some(start() + SignedDuration::from_hours(hours)),
            live: true,
        }
    }

    fn end(term: &Term) -> Timestamp {
        term.ends_at.unwrap()
    }

    fn start() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }
}
