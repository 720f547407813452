//! Locks whose holder cannot leave a value half changed.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// The value behind a lock, also where a thread broke while it held it.
pub(crate) fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
