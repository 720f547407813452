//! Waiting as values: when to look again, when to try again. No clock in here.

mod calendar;
mod pace;
mod reminder;

pub use calendar::Every;
pub use pace::Pace;
pub use reminder::{Reminder, calendar};

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// How long Google keeps a finished archive. Source: Google's methods guide.
pub const ARCHIVE_KEPT: Duration = Duration::from_secs(14 * 24 * HOUR);

/// Longer than this no job runs; a day is added for what our own clock may be off. Source: the time-based guide.
pub const JOB_LIMIT: Duration = Duration::from_secs(8 * 24 * HOUR);

/// One copy of a category in this time. Source: Google's introduction.
pub const BETWEEN_COPIES: Duration = Duration::from_secs(24 * HOUR);

/// A grant can be renewed in the last 90 days. Source: Google's introduction.
pub const RENEWABLE: Duration = Duration::from_secs(90 * 24 * HOUR);

/// How long until the next look at a job that was looked at `looks` times and was not ready.
///
/// Google asks for 5 to 60 minutes between looks (methods guide). Small categories are often ready within a
/// minute or two, so the first looks at those come sooner.
#[must_use]
pub fn until_next_look(small: bool, looks: u32, seed: i64) -> Duration {
    let first: &[u64] = if small {
        &[20, 40, 90, 3 * MINUTE]
    } else {
        &[2 * MINUTE]
    };
    let seconds = usize::try_from(looks)
        .ok()
        .and_then(|index| first.get(index))
        .copied()
        .unwrap_or_else(|| {
            let later = looks.saturating_sub(u32::try_from(first.len()).unwrap_or(0));
            // 5, 5, 10, 10, 20, 20, 40, 40, 60 … minutes.
            (5 * MINUTE).checked_shl(later / 2).unwrap_or(HOUR).min(HOUR)
        });
    jittered(Duration::from_secs(seconds), (seed, looks))
}

/// How long until the next try after `errors` errors in a row: 5 seconds, doubled each time, at most an hour.
#[must_use]
pub fn until_next_try(errors: u32, seed: i64) -> Duration {
    let seconds = 5u64.checked_shl(errors.min(16)).unwrap_or(HOUR).min(HOUR);
    jittered(Duration::from_secs(seconds), (seed, errors))
}

/// Up to a quarter longer, never shorter, and always the same for the same `seed`: plans stay repeatable.
fn jittered(pause: Duration, seed: impl Hash) -> Duration {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    let share = u32::try_from(hasher.finish() % 256).unwrap_or(0);
    pause + pause * share / 1024
}

#[cfg(test)]
mod tests {
    use super::{until_next_look, until_next_try};
    use proptest::prelude::*;
    use std::time::Duration;

    proptest! {
        #[test]
        fn after_the_first_looks_google_is_asked_every_5_to_75_minutes(small: bool, looks in 4u32.., seed: i64) {
            let pause = until_next_look(small, looks, seed);

            prop_assert!(pause >= Duration::from_secs(5 * 60) && pause <= Duration::from_secs(75 * 60));
        }

        #[test]
        fn tries_never_come_sooner_than_five_seconds_or_later_than_75_minutes(errors: u32, seed: i64) {
            let pause = until_next_try(errors, seed);

            prop_assert!(pause >= Duration::from_secs(5) && pause <= Duration::from_secs(75 * 60));
        }
    }

    #[test]
    fn a_thousand_jobs_do_not_look_at_the_same_moment() {
        let pauses: std::collections::HashSet<_> =
            (0..1000).map(|seed| until_next_look(false, 9, seed)).collect();

        assert!(pauses.len() > 100, "{}", pauses.len());
    }
}
