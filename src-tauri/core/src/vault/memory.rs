//! "Stay connected until quit": secrets in memory alone, wiped when they go.

use super::{Vault, VaultError};
use crate::locked::locked;
use crate::ports::BoxFuture;
use secrecy::SecretString;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

/// A vault that forgets everything when the program ends.
#[derive(Default)]
pub struct MemoryVault {
    entries: Mutex<HashMap<String, SecretString>>,
}

impl MemoryVault {
    /// An empty vault.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The names of its entries.
    #[must_use]
    pub fn keys(&self) -> Vec<String> {
        self.entries().keys().cloned().collect()
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<String, SecretString>> {
        locked(&self.entries)
    }
}

impl Vault for MemoryVault {
    fn name(&self) -> String {
        "memory until quit".to_owned()
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            self.entries().insert(key.to_owned(), secret.clone());
            Ok(())
        })
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        Box::pin(async move { self.entries().get(key).cloned().ok_or(VaultError::Missing) })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            self.entries().remove(key);
            Ok(())
        })
    }

    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        Box::pin(async { Ok(()) })
    }
}
