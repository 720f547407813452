//! The clock of a machine that is not always right: it follows the runtime's virtual time, but can be shifted.

use carryout_core::ports::{BoxFuture, Clock, TokioClock};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// The machine's clock; the sandbox keeps true time.
#[derive(Debug)]
pub struct SimulatedClock {
    truth: TokioClock,
    off_by_ms: AtomicI64,
    zone: Mutex<TimeZone>,
}

impl SimulatedClock {
    /// A clock that is right, as of `base`; to be called inside a runtime.
    #[must_use]
    pub fn starting_at(base: Timestamp) -> Self {
        Self {
            truth: TokioClock::starting_at(base),
            off_by_ms: AtomicI64::new(0),
            zone: Mutex::new(TimeZone::system()),
        }
    }

    /// True time.
    #[must_use]
    pub fn truth(&self) -> TokioClock {
        self.truth
    }

    /// The user travels: from now on the machine is in this zone.
    pub fn travel_to(&self, zone: TimeZone) {
        *self.zone.lock().unwrap_or_else(PoisonError::into_inner) = zone;
    }

    /// From now on it is off by so much.
    pub fn set_off_by(&self, off: SignedDuration) {
        self.off_by_ms
            .store(i64::try_from(off.as_millis()).unwrap_or(0), Ordering::SeqCst);
    }
}

impl Clock for SimulatedClock {
    fn instant(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    fn uptime(&self) -> Duration {
        self.truth.uptime()
    }

    /// Looking more often would only make the trial longer.
    fn longest_nap(&self) -> Duration {
        Duration::from_secs(900)
    }

    fn zone(&self) -> TimeZone {
        self.zone.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn now(&self) -> Timestamp {
        let off = SignedDuration::from_millis(self.off_by_ms.load(Ordering::SeqCst));
        self.truth.now().saturating_add(off).unwrap_or(Timestamp::MAX)
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            loop {
                let left = Duration::try_from(until.duration_since(self.now())).unwrap_or_default();
                if left.is_zero() {
                    return;
                }
                // Looked at again, as the system's clock is: someone may have set it in between.
                tokio::time::sleep(left.clamp(Duration::from_millis(1), Duration::from_secs(3600))).await;
            }
        })
    }
}
