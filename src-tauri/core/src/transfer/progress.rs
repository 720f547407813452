//! Numbers that a transfer counts up and the engine reads whenever it likes.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// Counters of one transfer; reading them is cheap and never blocks.
#[derive(Debug, Default)]
pub struct Progress {
    /// One more than the size, so that zero can mean "unknown".
    total: AtomicU64,
    received: AtomicU64,
    skipped: AtomicU64,
    durable: AtomicU64,
    ranges: AtomicU32,
    restarts: AtomicU32,
}

impl Progress {
    const UNKNOWN: u64 = 0;

    /// The size of the object in bytes, once it is known.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        match self.total.load(Ordering::Relaxed) {
            Self::UNKNOWN => None,
            known => Some(known - 1),
        }
    }

    /// Bytes that came over the network in this run; those of earlier runs are not among them.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.received.load(Ordering::Relaxed)
    }

    /// Bytes of the object that are on the disk for good, those of earlier runs included.
    #[must_use]
    pub fn durable(&self) -> u64 {
        self.durable.load(Ordering::Relaxed)
    }

    /// How many connections are in use.
    #[must_use]
    pub fn ranges(&self) -> u32 {
        self.ranges.load(Ordering::Relaxed)
    }

    /// How often everything was thrown away and begun again.
    #[must_use]
    pub fn restarts(&self) -> u32 {
        self.restarts.load(Ordering::Relaxed)
    }

    pub(super) fn set_total(&self, total: u64) {
        self.total.store(total.saturating_add(1), Ordering::Relaxed);
    }

    pub(super) fn add_received(&self, bytes: u64) {
        self.received.fetch_add(bytes, Ordering::Relaxed);
    }

    /// Bytes that came and are of use.
    pub(super) fn useful(&self) -> u64 {
        self.received()
            .saturating_sub(self.skipped.load(Ordering::Relaxed))
    }

    /// Of the bytes that came, so many lie before the first that is wanted.
    pub(super) fn add_skipped(&self, bytes: u64) {
        self.skipped.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(super) fn set_durable(&self, bytes: u64) {
        self.durable.store(bytes, Ordering::Relaxed);
    }

    pub(super) fn set_ranges(&self, ranges: usize) {
        self.ranges
            .store(u32::try_from(ranges).unwrap_or(u32::MAX), Ordering::Relaxed);
    }

    pub(super) fn restarted(&self) {
        self.restarts.fetch_add(1, Ordering::Relaxed);
    }
}
