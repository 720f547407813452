//! A program that is killed between two steps: whatever it wants of the network or the keyring after the last step
//! that it was given never happens.

use crate::VaultLock;
use carryout_core::ports::{Body, BoxFuture, Network, NetworkError};
use carryout_core::vault::{Vault, VaultError};
use secrecy::SecretString;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;

/// Counts the steps of a program, and holds it fast at the one at which it is to be killed.
#[derive(Debug)]
pub struct CrashPoint {
    /// Steps that are left; no kill is wanted while there are as many as can be.
    left: AtomicU64,
    is_reached: watch::Sender<bool>,
    life: watch::Sender<u64>,
}

impl Default for CrashPoint {
    fn default() -> Self {
        Self {
            left: AtomicU64::new(u64::MAX),
            is_reached: watch::Sender::new(false),
            life: watch::Sender::new(0),
        }
    }
}

impl CrashPoint {
    /// The program is to be killed after so many steps more. A request that leaves is one, its answer another.
    pub fn set(&self, steps: u64) {
        self.left.store(steps, Ordering::SeqCst);
    }

    /// Returns once the last step was made.
    pub async fn reached(&self) {
        // The sender lives as long as we do.
        let _ = self
            .is_reached
            .subscribe()
            .wait_for(|is_reached| *is_reached)
            .await;
    }

    /// Whether the last step was made.
    #[must_use]
    pub fn is_reached(&self) -> bool {
        *self.is_reached.borrow()
    }

    /// Another program starts where one was killed; no kill is planned yet.
    pub(crate) fn begin_life(&self) -> u64 {
        self.left.store(u64::MAX, Ordering::SeqCst);
        self.is_reached.send_replace(false);
        self.life.send_modify(|life| *life += 1);
        *self.life.borrow()
    }

    async fn step(&self, life: u64) {
        let mut lives = self.life.subscribe();
        let left = self.left.load(Ordering::SeqCst);
        if *lives.borrow() == life && left == u64::MAX {
            return;
        }
        if *lives.borrow() == life && left > 0 {
            self.left.store(left - 1, Ordering::SeqCst);
            return;
        }
        if *lives.borrow() == life {
            self.is_reached.send_replace(true);
            let _ = lives.wait_for(|present| *present != life).await;
        }
        // Everything that a killed program was doing stops at once, and the journal is released.
        std::panic::resume_unwind(Box::new("killed"));
    }
}

/// A network that a killed program no longer reaches.
pub(crate) struct CrashingNetwork<N> {
    pub(crate) inner: N,
    pub(crate) crash_point: Arc<CrashPoint>,
    pub(crate) life: u64,
}

impl<N: Network> Network for CrashingNetwork<N> {
    fn send(
        &self,
        request: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>> {
        Box::pin(async move {
            self.crash_point.step(self.life).await;
            let answer = self.inner.send(request).await;
            self.crash_point.step(self.life).await;
            answer
        })
    }
}

/// A keyring that a killed program no longer reaches.
pub(crate) struct CrashingVault<V> {
    pub(crate) inner: Arc<V>,
    pub(crate) lock: Arc<VaultLock>,
    pub(crate) crash_point: Arc<CrashPoint>,
    pub(crate) life: u64,
}

impl<V: Vault> CrashingVault<V> {
    fn steps<'a, T: Send + 'a>(
        &'a self,
        may: impl Fn(&VaultLock) -> Result<(), VaultError> + Send + 'a,
        work: BoxFuture<'a, Result<T, VaultError>>,
    ) -> BoxFuture<'a, Result<T, VaultError>> {
        Box::pin(async move {
            self.crash_point.step(self.life).await;
            let done = match may(&self.lock) {
                Ok(()) => work.await,
                Err(trouble) => Err(trouble),
            };
            self.crash_point.step(self.life).await;
            done
        })
    }
}

impl<V: Vault> Vault for CrashingVault<V> {
    fn name(&self) -> String {
        self.inner.name()
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        self.steps(VaultLock::pass_to_put, self.inner.put(key, secret))
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        self.steps(VaultLock::pass, self.inner.get(key))
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        self.steps(VaultLock::pass, self.inner.delete(key))
    }

    /// Looks only, and is not counted.
    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        Box::pin(async move {
            self.lock.pass()?;
            self.inner.probe().await
        })
    }
}
