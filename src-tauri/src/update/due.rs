//! When to look for a newer version: once a day, at another time on every computer.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// After a look that came to nothing.
const AFTER_MISS: SignedDuration = SignedDuration::from_hours(4);

/// When was looked last, and how long that is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Last {
    pub at: Timestamp,
    pub rest: SignedDuration,
}

impl Last {
    /// A look that brought an answer.
    pub(super) fn answered(at: Timestamp) -> Self {
        Self { at, rest: DAY }
    }

    /// A look that brought none.
    pub(super) fn missed(at: Timestamp) -> Self {
        Self { at, rest: AFTER_MISS }
    }
}

/// Whether to look now: the `last` look has had its rest, and the program has been `running` for a minute and, with
/// `dice` to spread computers, up to two hours.
pub(super) fn is_due(last: Option<Last>, now: Timestamp, running: Duration, dice: u16) -> bool {
    let share = u32::from(dice) % 1_000;
    let spread = Duration::from_secs(60) + Duration::from_secs(2 * 3_600) * share / 1_000;
    let is_rested = last.is_none_or(|last| {
        let since = now.duration_since(last.at);
        // A clock that was set back must not stop looks for years.
        since >= last.rest || since < -DAY
    });
    is_rested && running >= spread
}

#[cfg(test)]
mod tests {
    use super::{Last, is_due};
    use jiff::{Timestamp, ToSpan};
    use std::time::Duration;

    const DAY: Duration = Duration::from_secs(24 * 3_600);

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn the_first_look_is_spread_over_two_hours_after_the_first_minute() {
        assert!(!is_due(None, now(), Duration::from_secs(59), 0));
        assert!(is_due(None, now(), Duration::from_secs(60), 0));
        assert!(!is_due(None, now(), Duration::from_secs(7_000), 999));
        assert!(is_due(None, now(), Duration::from_secs(2 * 3_600 + 60), 999));
    }

    #[test]
    fn an_answer_is_good_for_a_day_and_a_miss_for_four_hours() {
        let answered = |at| Some(Last::answered(at));
        assert!(!is_due(answered(now() - 23.hours()), now(), DAY, 0));
        assert!(is_due(answered(now() - 24.hours()), now(), DAY, 0));
        assert!(!is_due(Some(Last::missed(now() - 3.hours())), now(), DAY, 0));
        assert!(is_due(Some(Last::missed(now() - 4.hours())), now(), DAY, 0));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_stop_looks_for_years() {
        let answered = |at| Some(Last::answered(at));

        assert!(!is_due(answered(now() + 1.hours()), now(), DAY, 0));
        assert!(is_due(answered(now() + 9_000.hours()), now(), DAY, 0));
    }
}
