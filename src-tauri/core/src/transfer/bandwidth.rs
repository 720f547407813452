//! One limit for all transfers together, so that a video call next door stays possible.

use crate::locked::locked;
use std::num::NonZeroU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// A limit on bytes per second that all transfers share; clones are the same limit.
///
/// Each receiver reserves time for its bytes at the end of one common queue and waits for its turn, so
/// streams that want as much as they can get share evenly, whichever file they belong to. The time is the steady
/// one: a wall clock that is set back must not stop all transfers.
#[derive(Clone, Debug, Default)]
pub struct Bandwidth {
    per_second: Arc<watch::Sender<Option<NonZeroU64>>>,
    free_at: Arc<Mutex<Option<Instant>>>,
}

impl Bandwidth {
    /// No limit, until one is set.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::default()
    }

    /// Sets or lifts the limit, in bytes per second over all transfers; it holds at once.
    pub fn set(&self, per_second: Option<NonZeroU64>) {
        self.per_second.send_if_modified(|now| {
            let differs = *now != per_second;
            if differs {
                *now = per_second;
                *locked(&self.free_at) = None;
            }
            differs
        });
    }

    /// Whether there is a limit: then the network's own speed cannot be measured.
    #[must_use]
    pub(super) fn is_set(&self) -> bool {
        self.per_second.borrow().is_some()
    }

    /// Returns once `bytes` that have come may count as passed; tells whether they had to wait.
    pub(super) async fn pass(&self, bytes: u64) -> bool {
        let mut changes = self.per_second.subscribe();
        let limit = *changes.borrow_and_update();
        let Some(free_at) = limit.and_then(|limit| self.book(limit, bytes)) else {
            return false;
        };
        tokio::select! {
            biased;
            () = tokio::time::sleep_until(free_at) => {}
            // A new limit does not make anyone sit out the pause of the old one.
            _ = changes.changed() => {}
        }
        true
    }

    /// Adds `bytes` to what is owed; tells when the debt is paid if that is worth a pause.
    fn book(&self, limit: NonZeroU64, bytes: u64) -> Option<Instant> {
        const WORTH_A_PAUSE: Duration = Duration::from_millis(10);

        let price = Duration::from_secs_f64(bytes as f64 / limit.get() as f64);
        let now = Instant::now();
        let mut free_at = locked(&self.free_at);
        let paid = free_at.unwrap_or(now).max(now) + price;
        *free_at = Some(paid);
        (paid > now + WORTH_A_PAUSE).then_some(paid)
    }
}

#[cfg(test)]
mod tests {
    use super::Bandwidth;
    use std::num::NonZeroU64;
    use std::time::Duration;
    use tokio::time::Instant;

    async fn take(limit: &Bandwidth, pieces: usize, bytes: u64) -> Duration {
        let start = Instant::now();
        for _ in 0..pieces {
            limit.pass(bytes).await;
        }
        start.elapsed()
    }

    #[tokio::test(start_paused = true)]
    async fn two_transfers_share_one_limit_evenly() {
        let limit = Bandwidth::unlimited();
        limit.set(NonZeroU64::new(1000));

        let (one, other) = tokio::join!(take(&limit, 10, 500), take(&limit, 10, 500));

        assert!((9..=10).contains(&one.as_secs()), "{one:?}");
        assert!((9..=10).contains(&other.as_secs()), "{other:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_comer_gets_its_share_beside_those_that_were_there() {
        let limit = Bandwidth::unlimited();
        limit.set(NonZeroU64::new(1000));

        let late = async {
            tokio::time::sleep(Duration::from_secs(5)).await;
            take(&limit, 10, 100).await
        };
        let (_, _, late) = tokio::join!(take(&limit, 100, 100), take(&limit, 100, 100), late);

        assert!(late <= Duration::from_millis(3200), "{late:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn lifting_the_limit_lets_everything_go_that_waits_for_the_old_one() {
        let limit = Bandwidth::unlimited();
        limit.set(NonZeroU64::new(1));

        let lift = async {
            tokio::time::sleep(Duration::from_secs(3)).await;
            limit.set(None);
        };
        let (taken, ()) = tokio::join!(take(&limit, 2, 1_000_000), lift);

        assert_eq!(taken.as_secs(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn saying_the_same_limit_again_forgives_no_debt() {
        let limit = Bandwidth::unlimited();
        limit.set(NonZeroU64::new(100));

        let again = async {
            tokio::time::sleep(Duration::from_secs(1)).await;
            limit.set(NonZeroU64::new(100));
        };
        let (taken, ()) = tokio::join!(take(&limit, 1, 1000), again);

        assert_eq!(taken.as_secs(), 10);
    }
}
