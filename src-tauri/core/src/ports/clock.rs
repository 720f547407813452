//! Time as a value: the wall clock and sleeping come through one trait.

use super::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// The only source of time in the core.
pub trait Clock: Send + Sync + 'static {
    /// The wall-clock time.
    fn now(&self) -> Timestamp;

    /// Returns once [`Clock::now`] has reached `until`, however long the machine slept in between.
    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()>;

    /// Returns after `pause` of wall-clock time.
    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        let pause = SignedDuration::try_from(pause).unwrap_or(SignedDuration::MAX);
        self.sleep_until(self.now().saturating_add(pause).unwrap_or(Timestamp::MAX))
    }
}

/// The machine's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl SystemClock {
    /// Timers of the runtime stand still while the machine sleeps, so a long wait is cut into looks.
    const LONGEST_NAP: Duration = Duration::from_secs(30);
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            while let Some(left) = left(self.now(), until) {
                tokio::time::sleep(left.min(Self::LONGEST_NAP)).await;
            }
        })
    }
}

/// A clock that runs with the runtime's own time, so that a paused runtime makes it virtual.
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    base: Timestamp,
    start: tokio::time::Instant,
}

impl TokioClock {
    /// A clock that shows `base` now and moves with the runtime from here.
    #[must_use]
    pub fn starting_at(base: Timestamp) -> Self {
        Self {
            base,
            start: tokio::time::Instant::now(),
        }
    }
}

impl Clock for TokioClock {
    fn now(&self) -> Timestamp {
        let passed = SignedDuration::try_from(self.start.elapsed()).unwrap_or(SignedDuration::MAX);
        self.base.saturating_add(passed).unwrap_or(Timestamp::MAX)
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            while let Some(left) = left(self.now(), until) {
                tokio::time::sleep(left).await;
            }
        })
    }
}

/// How long it still is from `now` to `until`; nothing once it has come.
fn left(now: Timestamp, until: Timestamp) -> Option<Duration> {
    let left = Duration::try_from(until.duration_since(now)).ok()?;
    // A timer has a resolution of a millisecond; rounding up keeps the loop from spinning at the end.
    (!left.is_zero()).then(|| left.max(Duration::from_millis(1)))
}

#[cfg(test)]
mod tests {
    use super::{Clock, TokioClock};
    use std::time::Duration;

    #[tokio::test(start_paused = true)]
    async fn half_a_year_passes_in_no_time() {
        let clock = TokioClock::starting_at("2026-01-01T00:00:00Z".parse().unwrap());

        clock.sleep(Duration::from_secs(180 * 86_400)).await;

        assert!(clock.now() >= "2026-06-30T00:00:00Z".parse().unwrap());
    }
}
