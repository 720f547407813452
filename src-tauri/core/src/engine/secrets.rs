//! The vault as the engine uses it: the system's, or memory until quit once the user chose that.

use crate::locked::locked;
use crate::ports::BoxFuture;
use crate::vault::{MemoryVault, Vault, VaultError};
use secrecy::SecretString;
use std::sync::{Arc, Mutex};

/// Whether refresh tokens can be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeysState {
    /// Not yet tried.
    Checking,
    /// The system's store answers.
    Ready,
    /// It does not.
    Unavailable(VaultError),
    /// The user chose memory until the program ends.
    UntilQuit,
}

/// The vault as the engine uses it.
pub struct Keys {
    system: Arc<dyn Vault>,
    memory: MemoryVault,
    state: Mutex<KeysState>,
    /// Held while entries change, so that an older refresh token never replaces a newer one.
    turn: tokio::sync::Mutex<()>,
}

impl Keys {
    /// Refresh tokens in the system's store, not yet tried.
    #[must_use]
    pub fn new(system: Arc<dyn Vault>) -> Self {
        Self {
            system,
            memory: MemoryVault::default(),
            state: Mutex::new(KeysState::Checking),
            turn: tokio::sync::Mutex::default(),
        }
    }

    /// Whether refresh tokens can be stored.
    #[must_use]
    pub fn state(&self) -> KeysState {
        locked(&self.state).clone()
    }

    /// From now on new refresh tokens stay in memory, until the program ends.
    pub fn stay_until_quit(&self) {
        *locked(&self.state) = KeysState::UntilQuit;
    }

    /// Tries the system's store; a choice of the user for memory is kept until it opens. What was kept in memory
    /// until then moves into it.
    pub async fn check(&self) -> KeysState {
        let found = match self.system.probe().await {
            Ok(()) => KeysState::Ready,
            Err(error) => KeysState::Unavailable(error),
        };
        let is_ready = found == KeysState::Ready;
        let state = {
            let mut state = locked(&self.state);
            if *state != KeysState::UntilQuit || is_ready {
                *state = found;
            }
            state.clone()
        };
        if is_ready {
            self.settle().await;
        }
        state
    }

    /// A call went through: the store is open, whatever it was when it was looked at last.
    fn is_open(&self) {
        let mut state = locked(&self.state);
        if matches!(
            *state,
            KeysState::Unavailable(VaultError::Slow | VaultError::Locked | VaultError::Dismissed)
        ) {
            *state = KeysState::Ready;
        }
    }

    /// Moves the tokens in memory into the system's store, one by one, so that they outlive the program.
    async fn settle(&self) {
        for key in self.memory.keys() {
            let _turn = self.turn.lock().await;
            let Ok(secret) = self.memory.get(&key).await else {
                continue;
            };
            if let Err(error) = self.system.put(&key, &secret).await {
                tracing::warn!(%error, "a refresh token stays in memory");
                return;
            }
            let _ = self.memory.delete(&key).await;
        }
    }
}

impl Vault for Keys {
    fn name(&self) -> String {
        match self.state() {
            KeysState::UntilQuit => self.memory.name(),
            KeysState::Checking | KeysState::Ready | KeysState::Unavailable(_) => self.system.name(),
        }
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            match self.state() {
                KeysState::UntilQuit => self.memory.put(key, secret).await,
                KeysState::Checking | KeysState::Ready | KeysState::Unavailable(_) => {
                    self.system.put(key, secret).await?;
                    // What is in memory is found first, and would be older now.
                    self.memory.delete(key).await
                }
            }
        })
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        Box::pin(async move {
            match self.memory.get(key).await {
                Ok(secret) => Ok(secret),
                Err(_) => {
                    let secret = self.system.get(key).await?;
                    self.is_open();
                    Ok(secret)
                }
            }
        })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let was_in_memory = self.memory.get(key).await.is_ok();
            self.memory.delete(key).await?;
            match self.system.delete(key).await {
                Err(_) if was_in_memory => Ok(()),
                // Where there is no store, there is nothing of ours in it.
                Err(VaultError::Absent) => Ok(()),
                deleted => deleted,
            }
        })
    }

    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        self.system.probe()
    }

    fn is_asking(&self) -> bool {
        self.system.is_asking()
    }
}
