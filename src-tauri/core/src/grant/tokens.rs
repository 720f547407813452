//! The access tokens of all grants, in memory: refreshed ahead of need, never twice at once for one grant.

use super::answer::Issued;
use super::endpoint::TokenEndpoint;
use super::error::{EndReason, TokenError};
use crate::locked::locked;
use crate::ports::Clock;
use crate::vault::{Vault, VaultError};
use jiff::Timestamp;
use secrecy::SecretString;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A token that ends within this time is renewed before it is used.
const AHEAD: Duration = Duration::from_secs(5 * 60);

/// The state of one grant: its refresh token in memory, its entry in the vault, and the client it belongs to.
#[derive(Clone)]
pub struct GrantHandle<K> {
    /// Tells the grants apart.
    pub key: K,
    /// The name of the vault's entry that holds the refresh token.
    pub entry: String,
    /// The endpoint of the client that the grant was given to.
    pub endpoint: Arc<TokenEndpoint>,
}

/// An access token to make one call with.
#[derive(Clone)]
pub struct Access {
    token: SecretString,
    issue: u64,
    fresh: bool,
}

impl Access {
    /// Whether Google has given it out just now, for this very call.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.fresh
    }

    /// The token itself.
    #[must_use]
    pub fn secret(&self) -> &SecretString {
        &self.token
    }
}

/// Why there is no access token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccessError {
    /// The token endpoint gave none.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The vault did not give out the refresh token, or did not take a new one.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The refresh was broken off because the program is ending.
    #[error("the refresh was broken off")]
    BrokenOff,
}

/// The access tokens of all grants. `K` is whatever the grants are distinguished by.
pub struct Tokens<K> {
    vault: Arc<dyn Vault>,
    clock: Arc<dyn Clock>,
    slots: Mutex<HashMap<K, Arc<tokio::sync::Mutex<TokenSlot>>>>,
}

/// What is known of one grant.
#[derive(Default)]
struct TokenSlot {
    current: Option<Current>,
    issue: u64,
    /// A new refresh token that the vault did not take yet; the old one may be dead already.
    unsaved: Option<SecretString>,
    ended: Option<EndReason>,
}

struct Current {
    token: SecretString,
    /// From here on it is renewed before it is used.
    stale_at: Timestamp,
}

impl<K: Copy + Eq + Hash + Send + Sync + 'static> Tokens<K> {
    /// No tokens yet; refresh tokens come from `vault`.
    #[must_use]
    pub fn new(vault: Arc<dyn Vault>, clock: Arc<dyn Clock>) -> Self {
        Self {
            vault,
            clock,
            slots: Mutex::default(),
        }
    }

    /// Saves what a consent brought, the refresh token in the vault before anything is used.
    ///
    /// # Errors
    /// When the vault does not take it; the tokens are then held in memory, and saving is tried again with
    /// [`Tokens::save`] and before each use.
    pub async fn keep(&self, handle: &GrantHandle<K>, issued: &Issued) -> Result<(), VaultError> {
        let slot = self.slot(handle.key);
        let mut slot = slot.lock().await;
        slot.ended = None;
        slot.take(issued.access_token.clone(), issued.expires_at, self.clock.now());
        slot.unsaved.clone_from(&issued.refresh_token);
        slot.save(self.vault.as_ref(), &handle.entry).await
    }

    /// Puts into the vault what it did not take before; nothing to do is no error.
    ///
    /// # Errors
    /// When the vault does not take it this time either.
    pub async fn save(&self, handle: &GrantHandle<K>) -> Result<(), VaultError> {
        let slot = self.slot(handle.key);
        let mut slot = slot.lock().await;
        slot.save(self.vault.as_ref(), &handle.entry).await
    }

    /// A token that is good for some minutes more.
    ///
    /// # Errors
    /// When the grant is over, or refreshing was necessary and did not work.
    pub async fn access(&self, handle: &GrantHandle<K>) -> Result<Access, AccessError> {
        let (access, _) = self.renew(handle, Need::Soon).await?;
        Ok(access)
    }

    /// A token in place of one that Google answered 401 to.
    ///
    /// If another call has fetched a new one since, that one is given out.
    pub async fn access_instead_of(
        &self,
        handle: &GrantHandle<K>,
        refused: &Access,
    ) -> Result<Access, AccessError> {
        let (access, _) = self.renew(handle, Need::OtherThan(refused.issue)).await?;
        Ok(access)
    }

    /// Refreshes now, to see whether the grant still lives and until when.
    ///
    /// # Errors
    /// As [`Tokens::access`]; a grant that had ended is asked about again.
    pub async fn check(&self, handle: &GrantHandle<K>) -> Result<Checkup, AccessError> {
        let (_, checkup) = self.renew(handle, Need::Now).await?;
        Ok(checkup.unwrap_or_default())
    }

    /// Forgets a grant here, first in the vault, then in memory. Google is not notified.
    ///
    /// # Errors
    /// When the vault does not delete it; then nothing is forgotten.
    pub async fn forget(&self, handle: &GrantHandle<K>) -> Result<(), VaultError> {
        let slot = self.slot(handle.key);
        let mut held = slot.lock().await;
        self.vault.delete(&handle.entry).await?;
        *held = TokenSlot::default();
        drop(held);
        locked(&self.slots).remove(&handle.key);
        Ok(())
    }

    async fn renew(
        &self,
        handle: &GrantHandle<K>,
        need: Need,
    ) -> Result<(Access, Option<Checkup>), AccessError> {
        let held = self.slot(handle.key).lock_owned().await;
        if need != Need::Now {
            if let Some(reason) = held.ended {
                return Err(TokenError::Ended(reason).into());
            }
            if let Some(access) = held.access_for(need, self.clock.now()) {
                return Ok((access, None));
            }
        }
        // On a task of its own: the caller may be cancelled, but a rotated token has to be saved.
        let (vault, clock) = (Arc::clone(&self.vault), Arc::clone(&self.clock));
        tokio::spawn(refresh(held, handle.clone(), vault, clock))
            .await
            .unwrap_or(Err(AccessError::BrokenOff))
    }

    fn slot(&self, key: K) -> Arc<tokio::sync::Mutex<TokenSlot>> {
        Arc::clone(locked(&self.slots).entry(key).or_default())
    }
}

/// What a forced refresh reported about the grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checkup {
    /// Seconds until the whole grant ends, if the answer tells.
    pub refresh_token_expires_in: Option<u64>,
    /// The `Date` of the answer, to tell a wrong clock by.
    pub date: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Soon,
    OtherThan(u64),
    Now,
}

impl TokenSlot {
    fn access_for(&self, need: Need, now: Timestamp) -> Option<Access> {
        let current = self.current.as_ref()?;
        let wanted = match need {
            Need::Soon => true,
            Need::OtherThan(refused) => refused != self.issue,
            Need::Now => false,
        };
        (now < current.stale_at && wanted && self.unsaved.is_none()).then(|| Access {
            token: current.token.clone(),
            issue: self.issue,
            fresh: false,
        })
    }

    fn take(&mut self, token: SecretString, expires_at: Timestamp, now: Timestamp) {
        let life = Duration::try_from(expires_at.duration_since(now)).unwrap_or_default();
        // A token with a short life is used for half of it; renewing at each call would be a storm.
        let stale_at = expires_at
            .saturating_sub(AHEAD.min(life / 2))
            .unwrap_or(Timestamp::MIN);
        self.issue += 1;
        self.current = Some(Current { token, stale_at });
    }

    async fn save(&mut self, vault: &dyn Vault, entry: &str) -> Result<(), VaultError> {
        if let Some(token) = &self.unsaved {
            vault.put(entry, token).await?;
            self.unsaved = None;
        }
        Ok(())
    }
}

async fn refresh<K>(
    mut slot: tokio::sync::OwnedMutexGuard<TokenSlot>,
    handle: GrantHandle<K>,
    vault: Arc<dyn Vault>,
    clock: Arc<dyn Clock>,
) -> Result<(Access, Option<Checkup>), AccessError> {
    slot.save(vault.as_ref(), &handle.entry).await?;
    let now = clock.now();
    let refresh_token = vault.get(&handle.entry).await?;
    let issued = match handle.endpoint.refresh(&refresh_token).await {
        Ok(issued) => issued,
        Err(error) => {
            if let TokenError::Ended(reason) = error {
                slot.ended = Some(reason);
                slot.current = None;
            }
            return Err(error.into());
        }
    };
    slot.ended = None;
    slot.take(issued.access_token.clone(), issued.expires_at, now);
    if issued.refresh_token.is_some() {
        slot.unsaved = issued.refresh_token;
        slot.save(vault.as_ref(), &handle.entry).await?;
    }

    let access = Access {
        token: issued.access_token,
        issue: slot.issue,
        fresh: true,
    };
    let checkup = Checkup {
        refresh_token_expires_in: issued.refresh_token_expires_in,
        date: issued.date,
    };
    Ok((access, Some(checkup)))
}
