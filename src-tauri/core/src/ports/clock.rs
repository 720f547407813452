//! Time as a value: the wall clock, the monotonic clock and sleeping come through one trait.

use super::BoxFuture;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::OnceLock;
use std::time::Duration;
use tokio::time::Instant;

/// The only source of time in the core: the wall clock for dates that Google or the user named, a monotonic clock for
/// everything short.
///
/// A wall clock is set: by the user, by NTP, after a boot with an empty battery. A back-off, a time-out or a throttle
/// that waits for a wall-clock time freezes for as long as the clock was set back.
pub trait Clock: Send + Sync + 'static {
    /// The wall-clock time.
    fn now(&self) -> Timestamp;

    /// Returns once [`Clock::now`] has reached `until`, however long the computer slept in between.
    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()>;

    /// A moment of the monotonic clock, to measure short times with. It stands still while the computer sleeps.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Returns after `pause`. A clock that can be set waits by its monotonic side, whatever happens to the wall clock.
    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        let pause = SignedDuration::try_from(pause).unwrap_or(SignedDuration::MAX);
        self.sleep_until(self.now().saturating_add(pause).unwrap_or(Timestamp::MAX))
    }

    /// Returns at `instant` of the monotonic clock.
    fn sleep_until_instant(&self, instant: Instant) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep_until(instant))
    }

    /// Monotonic time since some fixed moment, the sleep of the computer included where the system counts it. What the
    /// wall clock does beyond this was done to it.
    fn uptime(&self) -> Duration {
        static BEGINNING: OnceLock<Instant> = OnceLock::new();
        BEGINNING.get_or_init(Instant::now).elapsed()
    }

    /// After so long at most a wall-clock time that is waited for is looked at again.
    fn longest_nap(&self) -> Duration {
        Duration::from_secs(30)
    }

    /// The time zone of the user at this moment: a laptop travels.
    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }
}

/// The computer's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // Timers of the runtime stand still while the computer sleeps, so a long wait is cut into looks.
            while let Some(left) = left(self.now(), until) {
                tokio::time::sleep(left.min(self.longest_nap())).await;
            }
        })
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    fn uptime(&self) -> Duration {
        uptime()
    }
}

/// The clock of Linux that goes on while the computer sleeps.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn uptime() -> Duration {
    of_clock(rustix::time::ClockId::Boottime)
}

/// macOS: unlike on Linux, this clock goes on while the computer sleeps.
#[cfg(target_vendor = "apple")]
fn uptime() -> Duration {
    of_clock(rustix::time::ClockId::Monotonic)
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn of_clock(clock: rustix::time::ClockId) -> Duration {
    let time = rustix::time::clock_gettime(clock);
    let (seconds, nanos) = (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec));
    Duration::new(seconds.unwrap_or(0), nanos.unwrap_or(0))
}

/// Windows: the standard library reads the performance counter, which goes on while the computer sleeps.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn uptime() -> Duration {
    static BEGINNING: OnceLock<std::time::Instant> = OnceLock::new();
    BEGINNING.get_or_init(std::time::Instant::now).elapsed()
}

/// A clock that runs with the runtime's own time, so that a paused runtime makes it virtual.
#[derive(Clone, Copy, Debug)]
pub struct TokioClock {
    base: Timestamp,
    start: Instant,
}

impl TokioClock {
    /// A clock that shows `base` now and moves with the runtime from here.
    #[must_use]
    pub fn starting_at(base: Timestamp) -> Self {
        Self {
            base,
            start: Instant::now(),
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

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    fn uptime(&self) -> Duration {
        self.start.elapsed()
    }

    /// It is never set.
    fn longest_nap(&self) -> Duration {
        Duration::from_secs(3600)
    }
}

/// Monotonic time in the form of a timestamp, for values that measure with those.
pub(crate) fn steady(clock: &dyn Clock) -> Timestamp {
    Timestamp::UNIX_EPOCH
        .saturating_add(clock.uptime())
        .unwrap_or(Timestamp::MAX)
}

/// How long it still is from `now` to `until`; nothing once it has come.
pub(crate) fn left(now: Timestamp, until: Timestamp) -> Option<Duration> {
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

    #[test]
    fn the_system_counts_its_uptime_forward() {
        let before = super::SystemClock.uptime();
        let after = super::SystemClock.uptime();

        assert!(before > Duration::ZERO && after >= before);
    }
}
