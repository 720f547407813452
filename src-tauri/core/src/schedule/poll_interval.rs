//! When to look at a job again: from how often we looked, and from how long earlier jobs of the category took.

use super::{HOUR, MINUTE, jittered, without_jitter};
use jiff::Timestamp;
use std::time::Duration;

/// Sooner than this nothing is ready.
const SOONEST: Duration = Duration::from_secs(20);

/// What is known of a job when the next look at it is planned.
#[derive(Clone, Copy, Debug)]
pub struct Waiting<'a> {
    /// Archives of this category are usually small.
    pub small: bool,
    /// How often we looked and it was not ready.
    pub looks: u32,
    /// How long ago Google was asked.
    pub waited: Duration,
    /// After how long earlier jobs of this category were seen ready.
    pub earlier: &'a [Duration],
    /// Spreads jobs that would be looked at together; the same for the same job.
    pub seed: i64,
}

/// How long until the next look.
///
/// Google asks for 5 to 60 minutes between looks (methods guide). Small categories are often ready within a
/// minute or two, so the first looks at those come sooner. Where earlier jobs of the category are known, the first
/// look comes a little before the quickest of them was seen ready, since it was ready before it was seen; the next
/// ones when the others were, and after that as without them.
#[must_use]
pub fn until_next_look(waiting: &Waiting<'_>) -> Duration {
    let Waiting {
        looks,
        waited,
        earlier,
        seed,
        ..
    } = *waiting;
    let usual = ladder(waiting.small, looks);
    let pause = if looks == 0 {
        earlier.iter().min().map_or(usual, |quickest| {
            (*quickest * 3 / 4).saturating_sub(waited).max(SOONEST)
        })
    } else {
        let next = earlier.iter().filter(|took| **took > waited).min();
        next.map_or(usual, |took| (*took - waited).max(usual))
    };
    jittered(pause.min(Duration::from_secs(HOUR)), (seed, looks))
}

/// From when on a look that is planned for `planned` may go along with another one, so that the computer wakes once for
/// many: only what was added to spread the looks is left out, and no job is looked at sooner than its interval says.
///
/// `since` is when its pause began; `seed` and `looks` are those that it was planned with.
#[must_use]
pub fn soonest_look(since: Timestamp, planned: Timestamp, seed: i64, looks: u32) -> Timestamp {
    let pause = Duration::try_from(planned.duration_since(since)).unwrap_or_default();
    since
        .saturating_add(without_jitter(pause, (seed, looks)))
        .unwrap_or(planned)
}

fn ladder(small: bool, looks: u32) -> Duration {
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
    Duration::from_secs(seconds)
}

#[cfg(test)]
mod tests {
    use super::{Waiting, soonest_look, until_next_look};
    use jiff::Timestamp;
    use proptest::prelude::*;
    use std::time::Duration;

    const NEW: Waiting<'_> = Waiting {
        small: false,
        looks: 0,
        waited: Duration::ZERO,
        earlier: &[],
        seed: 7,
    };

    fn minutes(minutes: u64) -> Duration {
        Duration::from_secs(60 * minutes)
    }

    /// The moments at which a job is looked at that is ready after `ready`.
    fn looks(small: bool, earlier: &[Duration], ready: Duration) -> Vec<Duration> {
        let (mut waited, mut seen) = (Duration::ZERO, Vec::new());
        while waited < ready {
            waited += until_next_look(&Waiting {
                small,
                looks: u32::try_from(seen.len()).unwrap(),
                waited,
                earlier,
                seed: 7,
            });
            seen.push(waited);
        }
        seen
    }

    proptest! {
        #[test]
        fn after_the_first_looks_google_is_asked_every_5_to_75_minutes(
            small: bool,
            looks in 4u32..,
            waited in 0u64..1_000_000,
            earlier in prop::collection::vec(0u64..1_000_000, 0..5),
            seed: i64,
        ) {
            let earlier: Vec<_> = earlier.into_iter().map(Duration::from_secs).collect();

            let pause = until_next_look(&Waiting { small, looks, waited: Duration::from_secs(waited), earlier: &earlier, seed });

            prop_assert!(pause >= minutes(5) && pause <= minutes(75));
        }

        #[test]
        fn the_first_look_comes_after_20_seconds_at_the_soonest(small: bool, took in 0u64..1_000_000, seed: i64) {
            let earlier = [Duration::from_secs(took)];

            let pause = until_next_look(&Waiting { small, earlier: &earlier, seed, ..NEW });

            prop_assert!(pause >= Duration::from_secs(20) && pause <= minutes(75));
        }
    }

    proptest! {
        #[test]
        fn jobs_that_wait_for_as_long_may_all_be_looked_at_together(seeds in prop::collection::vec(any::<i64>(), 2..80), looks in 0u32..20) {
            let planned = |seed: i64| Timestamp::UNIX_EPOCH + until_next_look(&Waiting { seed, looks, ..NEW });
            let pause = Duration::from_secs(ladder_of(looks));

            let first = seeds.iter().map(|seed| planned(*seed)).min().unwrap();

            for seed in seeds {
                let soonest = soonest_look(Timestamp::UNIX_EPOCH, planned(seed), seed, looks);
                let rounding = Duration::from_secs(1);
                prop_assert!(soonest <= first + rounding);
                prop_assert!(soonest + rounding >= Timestamp::UNIX_EPOCH + pause);
            }
        }
    }

    /// Seconds until the next look at a large category, before they are spread.
    fn ladder_of(looks: u32) -> u64 {
        super::ladder(false, looks).as_secs()
    }

    #[test]
    fn job_that_usually_takes_40_minutes_is_not_polled_before_30() {
        let known = looks(true, &[minutes(40), minutes(44)], minutes(42));
        let unknown = looks(true, &[], minutes(42));

        assert!(known[0] >= minutes(30), "{known:?}");
        assert!(known.len() <= 3 && unknown.len() >= 8, "{known:?}, {unknown:?}");
    }

    #[test]
    fn a_large_category_that_was_ready_within_a_minute_is_looked_at_sooner() {
        let known = looks(false, &[Duration::from_secs(50)], Duration::from_secs(35));

        assert!(known[0] < Duration::from_secs(50), "{known:?}");
    }

    #[test]
    fn what_is_seen_ready_does_not_drift_later_from_copy_to_copy() {
        let mut earlier = vec![minutes(40)];

        for _ in 0..20 {
            let seen = *looks(false, &earlier, minutes(20)).last().unwrap();
            earlier.push(seen);
        }

        assert!(*earlier.last().unwrap() <= minutes(28), "{earlier:?}");
    }

    #[test]
    fn job_that_exceeds_its_history_is_polled_by_default_intervals() {
        let looks = looks(false, &[minutes(10)], minutes(600));

        assert!(
            looks.windows(2).all(|two| two[1] - two[0] <= minutes(75)),
            "{looks:?}"
        );
    }

    #[test]
    fn a_thousand_jobs_do_not_look_at_the_same_moment() {
        let pauses: std::collections::HashSet<_> = (0..1000)
            .map(|seed| {
                until_next_look(&Waiting {
                    looks: 9,
                    seed,
                    ..NEW
                })
            })
            .collect();

        assert!(pauses.len() > 100, "{}", pauses.len());
    }
}
