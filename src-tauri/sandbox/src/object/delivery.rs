//! What one answer handed out of an object, so that a test can tell which bytes went out twice, and because of whom.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use serde::Serialize;

/// One answer under way or done.
#[derive(Debug)]
pub(crate) struct Delivery {
    from: u64,
    sent: AtomicU64,
    is_open: AtomicBool,
}

/// What one answer handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct DeliverySeen {
    /// The first byte of the object in it.
    pub from: u64,
    /// One after the last byte that was handed to the connection so far.
    pub to: u64,
    /// Whether it is still going on.
    pub is_open: bool,
}

impl Delivery {
    pub(super) fn new(from: u64) -> Self {
        Self {
            from,
            sent: AtomicU64::new(0),
            is_open: AtomicBool::new(true),
        }
    }

    pub(crate) fn count(&self, bytes: u64) {
        self.sent.fetch_add(bytes, Ordering::Relaxed);
    }

    pub(crate) fn close(&self) {
        self.is_open.store(false, Ordering::Relaxed);
    }

    pub(super) fn seen(&self) -> DeliverySeen {
        DeliverySeen {
            from: self.from,
            to: self.from + self.sent.load(Ordering::Relaxed),
            is_open: self.is_open.load(Ordering::Relaxed),
        }
    }
}
