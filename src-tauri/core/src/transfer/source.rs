//! The storage as all ranges of a file share it.

use super::link::LinkStore;
use super::progress::Progress;
use super::request::World;
use crate::locked::locked;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// After so long without a byte a connection is given up.
pub(super) const SILENCE: Duration = Duration::from_secs(30);

/// Asks the storage for bytes; shared by all ranges of a file.
pub(super) struct Source<'a> {
    pub(super) world: &'a World,
    pub(super) progress: &'a Progress,
    pub(super) store: LinkStore<'a>,
    /// The object is stored packed and has to be asked for as it is.
    pub(super) takes_gzip: AtomicBool,
    /// What the server answers to ranges is not to be relied on.
    no_ranges: AtomicBool,
    /// The host that gave bytes last.
    host: Mutex<Option<String>>,
}

impl<'a> Source<'a> {
    pub(super) fn new(world: &'a World, progress: &'a Progress, store: LinkStore<'a>) -> Self {
        Self {
            world,
            progress,
            store,
            takes_gzip: AtomicBool::new(false),
            no_ranges: AtomicBool::new(false),
            host: Mutex::default(),
        }
    }

    /// The host that gave bytes last.
    pub(super) fn host(&self) -> Option<String> {
        locked(&self.host).clone()
    }

    /// Bytes came from this host.
    pub(super) fn set_host(&self, host: Option<String>) {
        *locked(&self.host) = host;
    }

    /// Asks for no range any more: the server said things of one that cannot be true.
    pub(super) fn give_up_ranges(&self) {
        self.no_ranges.store(true, Ordering::Relaxed);
    }

    /// Whether several ranges may be asked for.
    pub(super) fn may_use_ranges(&self) -> bool {
        !self.no_ranges.load(Ordering::Relaxed)
    }
}
