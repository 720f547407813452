//! What keeps a keyring from doing as asked: a lock, a prompt that was closed, a system that refuses.

use carryout_core::vault::VaultError;
use std::sync::{Mutex, PoisonError};

/// The state of a keyring; it opens and closes while programs run.
#[derive(Debug, Default)]
pub struct VaultLock {
    trouble: Mutex<Option<VaultError>>,
    closes_at_put: Mutex<Option<VaultError>>,
}

impl VaultLock {
    /// From now on every call fails like this.
    pub fn close(&self, trouble: VaultError) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
    }

    /// It closes like this as soon as something is to be kept in it; looking whether it is open finds it open.
    pub fn close_at_put(&self, trouble: VaultError) {
        *self.closes_at_put.lock().unwrap_or_else(PoisonError::into_inner) = Some(trouble);
    }

    /// From now on it does as asked.
    pub fn open(&self) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Whether it does as asked just now.
    pub(crate) fn pass(&self) -> Result<(), VaultError> {
        let trouble = self.trouble.lock().unwrap_or_else(PoisonError::into_inner);
        trouble.clone().map_or(Ok(()), Err)
    }

    /// Whether something can be kept in it just now.
    pub(crate) fn pass_to_put(&self) -> Result<(), VaultError> {
        let mut closes = self.closes_at_put.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(trouble) = closes.take() {
            self.close(trouble);
        }
        drop(closes);
        self.pass()
    }
}
