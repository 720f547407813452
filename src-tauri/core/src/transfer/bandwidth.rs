//! One limit for all transfers together, so that a video call next door stays possible.

use crate::ports::Clock;
use jiff::{SignedDuration, Timestamp};
use std::num::NonZeroU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// A limit on bytes per second that all transfers share; clones are the same limit.
#[derive(Clone, Debug)]
pub struct Bandwidth {
    rule: Arc<watch::Sender<Rule>>,
    free_at: Arc<Mutex<Option<Timestamp>>>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Rule {
    per_second: Option<NonZeroU64>,
    quiet: bool,
}

impl Bandwidth {
    /// No limit, until one is set.
    #[must_use]
    pub fn unlimited() -> Self {
        Self {
            rule: Arc::new(watch::Sender::new(Rule::default())),
            free_at: Arc::default(),
        }
    }

    /// Sets or lifts the limit, in bytes per second over all transfers.
    pub fn set(&self, per_second: Option<NonZeroU64>) {
        self.rule.send_modify(|rule| rule.per_second = per_second);
        *self.free_at.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Lets no byte pass until [`Bandwidth::resume`].
    pub fn pause(&self) {
        self.rule.send_modify(|rule| rule.quiet = true);
    }

    /// Lets bytes pass again.
    pub fn resume(&self) {
        self.rule.send_modify(|rule| rule.quiet = false);
    }

    /// Whether nothing may pass now.
    #[must_use]
    pub fn is_paused(&self) -> bool {
        self.rule.borrow().quiet
    }

    /// Returns once `bytes` that have come may count as passed.
    pub(super) async fn pass(&self, clock: &dyn Clock, bytes: u64) {
        if *self.rule.borrow() == Rule::default() {
            return;
        }
        let mut changes = self.rule.subscribe();
        if let Some(free_at) = self.book(clock.now(), bytes) {
            tokio::select! {
                () = clock.sleep_until(free_at) => {}
                // A new limit does not make anyone sit out the pause of the old one.
                _ = changes.changed() => {}
            }
        }
        while changes.borrow_and_update().quiet {
            if changes.changed().await.is_err() {
                return;
            }
        }
    }

    /// Adds `bytes` to what is owed; tells when the debt is paid if that is worth a pause.
    fn book(&self, now: Timestamp, bytes: u64) -> Option<Timestamp> {
        const WORTH_A_PAUSE: SignedDuration = SignedDuration::from_millis(10);

        let per_second = self.rule.borrow().per_second?;
        let price =
            SignedDuration::try_from(Duration::from_secs_f64(bytes as f64 / per_second.get() as f64)).ok()?;
        let mut free_at = self.free_at.lock().unwrap_or_else(PoisonError::into_inner);
        let paid = free_at
            .unwrap_or(now)
            .max(now)
            .saturating_add(price)
            .unwrap_or(now);
        *free_at = Some(paid);
        (paid.duration_since(now) > WORTH_A_PAUSE).then_some(paid)
    }
}

impl Default for Bandwidth {
    fn default() -> Self {
        Self::unlimited()
    }
}

#[cfg(test)]
mod tests {
    use super::Bandwidth;
    use crate::ports::{Clock, TokioClock};
    use std::num::NonZeroU64;
    use std::time::Duration;

    fn clock() -> TokioClock {
        TokioClock::starting_at("2026-01-01T00:00:00Z".parse().unwrap())
    }

    #[tokio::test(start_paused = true)]
    async fn two_transfers_share_one_limit() {
        let (clock, limit) = (clock(), Bandwidth::unlimited());
        limit.set(NonZeroU64::new(1000));
        let start = clock.now();

        let one = async {
            for _ in 0..10 {
                limit.pass(&clock, 500).await;
            }
        };
        let other = async {
            for _ in 0..10 {
                limit.pass(&clock, 500).await;
            }
        };
        tokio::join!(one, other);

        let passed = clock.now().duration_since(start).as_secs();
        assert!((9..=11).contains(&passed), "{passed} s");
    }

    #[tokio::test(start_paused = true)]
    async fn quiet_ends_when_it_is_lifted() {
        let (clock, limit) = (clock(), Bandwidth::unlimited());
        limit.pause();
        let start = clock.now();

        let lift = async {
            clock.sleep(Duration::from_secs(3600)).await;
            limit.resume();
        };
        tokio::join!(limit.pass(&clock, 1), lift);

        assert_eq!(clock.now().duration_since(start).as_secs(), 3600);
    }
}
