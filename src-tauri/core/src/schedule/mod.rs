//! Waiting as values: when to look again, when to try again. No clock in here.

mod calendar;
mod expiry_reminders;
mod pace;
mod poll_interval;
mod reminder;

pub use calendar::{Anchor, Every};
pub use expiry_reminders::{Step, Term};
pub use pace::Pace;
pub use poll_interval::{Waiting, soonest_look, until_next_look};
pub use reminder::{Reminder, calendar};

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// How long Google keeps a finished archive. Source: Google's methods guide.
pub const ARCHIVE_KEPT: Duration = Duration::from_secs(14 * 24 * HOUR);

/// So long before Google deletes an archive that is not downloaded yet, the user is warned.
pub const DELETED_SOON: Duration = Duration::from_secs(4 * 24 * HOUR);

/// Longer than this no job runs; a day is added for what our own clock may be off. Source: the time-based guide.
pub const JOB_LIMIT: Duration = Duration::from_secs(8 * 24 * HOUR);

/// One copy of a category in this time. Source: Google's introduction.
pub const BETWEEN_COPIES: Duration = Duration::from_secs(24 * HOUR);

/// Access for so long or less can only come from a project in Testing. Source: Google's guide on configuring OAuth.
pub const TESTING_LENGTH: Duration = Duration::from_secs(7 * 24 * HOUR);

/// A grant can be renewed in the last 90 days. Source: Google's introduction.
pub const RENEWABLE: Duration = Duration::from_secs(90 * 24 * HOUR);

/// A job that Google does not know is asked for again after this, and so often, before that is believed.
pub const UNKNOWN_AGAIN: (Duration, u32) = (Duration::from_secs(10 * MINUTE), 3);

/// A disk that is full, or a folder that is not there, is looked at again after this.
pub const LOOK_AT_DISK: Duration = Duration::from_secs(MINUTE);

/// A keyring that did not open is tried again after this.
pub const KEYRING_AGAIN: Duration = Duration::from_secs(MINUTE);

/// How long until the next try after `errors` errors in a row: 5 seconds, doubled each time, at most an hour.
#[must_use]
pub fn until_next_try(errors: u32, seed: i64) -> Duration {
    let seconds = 5u64.checked_shl(errors.min(16)).unwrap_or(HOUR).min(HOUR);
    jittered(Duration::from_secs(seconds), (seed, errors))
}

/// Up to a quarter longer, never shorter, and always the same for the same `seed`: plans stay repeatable.
fn jittered(pause: Duration, seed: impl Hash) -> Duration {
    pause + pause * share(seed) / 1024
}

/// The pause that `jittered` made longer with this `seed`.
fn without_jitter(pause: Duration, seed: impl Hash) -> Duration {
    pause * 1024 / (1024 + share(seed))
}

/// Below 256.
fn share(seed: impl Hash) -> u32 {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    u32::try_from(hasher.finish() % 256).unwrap_or(0)
}

#[cfg(test)]
mod numbers_tests;
#[cfg(test)]
mod tests {
    use super::until_next_try;
    use proptest::prelude::*;
    use std::time::Duration;

    proptest! {
        #[test]
        fn tries_never_come_sooner_than_five_seconds_or_later_than_75_minutes(errors: u32, seed: i64) {
            let pause = until_next_try(errors, seed);

            prop_assert!(pause >= Duration::from_secs(5) && pause <= Duration::from_secs(75 * 60));
        }
    }
}
