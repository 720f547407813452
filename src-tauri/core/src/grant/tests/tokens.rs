use super::super::{AccessError, EndReason, GrantHandle, Issued, TokenError, Tokens};
use super::{Says, Script, clock, endpoint};
use crate::ports::{BoxFuture, Clock, NetworkError};
use crate::vault::{MemoryVault, Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn a_token_is_used_until_shortly_before_its_end() {
    let slot = TokenSlot::with([token("second", 3_600)]);
    slot.keep("first", 3_600).await.unwrap();

    let before = slot.access().await.unwrap();
    slot.clock.sleep(Duration::from_secs(3_600 - 301)).await;
    let still = slot.access().await.unwrap();
    slot.clock.sleep(Duration::from_secs(2)).await;
    let after = slot.access().await.unwrap();

    assert_eq!([before, still, after], ["first", "first", "second"]);
}

#[tokio::test(start_paused = true)]
async fn a_short_lived_token_is_used_for_half_its_life() {
    let slot = TokenSlot::with([token("second", 60)]);
    slot.keep("first", 60).await.unwrap();

    slot.clock.sleep(Duration::from_secs(29)).await;
    let before = slot.access().await.unwrap();
    slot.clock.sleep(Duration::from_secs(2)).await;
    let after = slot.access().await.unwrap();

    assert_eq!([before, after], ["first", "second"]);
}

#[tokio::test(start_paused = true)]
async fn fifty_calls_at_once_refresh_once() {
    let slot = Arc::new(TokenSlot::with([token("fresh", 3_600)]));
    slot.plant("1//r").await;

    let calls: Vec<_> = (0..50)
        .map(|_| {
            let slot = Arc::clone(&slot);
            tokio::spawn(async move { slot.access().await.unwrap() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "fresh");
    }

    assert_eq!(slot.script.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_refused_is_replaced_once_for_all() {
    let slot = TokenSlot::with([token("second", 3_600)]);
    slot.keep("first", 3_600).await.unwrap();
    let refused = slot.tokens.access(&slot.handle).await.unwrap();

    let one = slot
        .tokens
        .access_instead_of(&slot.handle, &refused)
        .await
        .unwrap();
    let two = slot
        .tokens
        .access_instead_of(&slot.handle, &refused)
        .await
        .unwrap();

    assert_eq!(
        [one.secret().expose_secret(), two.secret().expose_secret()],
        ["second", "second"]
    );
    assert_eq!(slot.script.asked().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_rotated_token_is_in_the_vault_before_the_new_access_is_used() {
    let slot = TokenSlot::with([Says::fine(
        r#"{"access_token":"fresh","token_type":"Bearer","expires_in":3600,"refresh_token":"1//new"}"#,
    )]);
    slot.plant("1//old").await;

    slot.access().await.unwrap();

    assert_eq!(slot.vault.history(), ["put 1//old", "get", "put 1//new"]);
    assert_eq!(slot.stored().await, "1//new");
}

#[tokio::test(start_paused = true)]
async fn rotated_token_is_saved_after_the_caller_is_cancelled() {
    let slot = TokenSlot::with([Says::fine(
        r#"{"access_token":"fresh","token_type":"Bearer","expires_in":3600,"refresh_token":"1//new"}"#,
    )]);
    slot.plant("1//old").await;

    {
        let access = slot.tokens.access(&slot.handle);
        let mut access = std::pin::pin!(access);
        assert!(futures_util::poll!(&mut access).is_pending());
    }
    slot.clock.sleep(Duration::from_secs(1)).await;

    assert_eq!(slot.stored().await, "1//new");
    assert_eq!(slot.access().await.unwrap(), "fresh");
}

#[tokio::test(start_paused = true)]
async fn a_rotated_token_that_cannot_be_saved_is_neither_used_nor_lost() {
    let slot = TokenSlot::with([
        Says::fine(
            r#"{"access_token":"one","token_type":"Bearer","expires_in":3600,"refresh_token":"1//new"}"#,
        ),
        token("two", 3_600),
    ]);
    slot.plant("1//old").await;
    slot.vault.lock_after(1);

    let locked = slot.tokens.access(&slot.handle).await.err();
    let still = slot.tokens.access(&slot.handle).await.err();
    slot.vault.unlock();
    let after = slot.access().await.unwrap();

    assert_eq!(locked, Some(AccessError::Vault(VaultError::Locked)));
    assert_eq!(still, Some(AccessError::Vault(VaultError::Locked)));
    assert_eq!(after, "two");
    assert_eq!(slot.stored().await, "1//new");
    let used: Vec<_> = slot
        .script
        .asked()
        .iter()
        .map(|asked| asked.form["refresh_token"].clone())
        .collect();
    assert_eq!(used, ["1//old", "1//new"]);
}

#[tokio::test(start_paused = true)]
async fn an_ended_grant_is_not_asked_about_again_until_someone_wants_to_know() {
    let ended = r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#;
    let slot = TokenSlot::with([
        Says::Status(400, ended.to_owned()),
        Says::fine(
            r#"{"access_token":"again","token_type":"Bearer","expires_in":3600,"refresh_token_expires_in":99}"#,
        ),
    ]);
    slot.plant("1//r").await;

    let first = slot.tokens.access(&slot.handle).await.err();
    let second = slot.tokens.access(&slot.handle).await.err();
    assert_eq!(slot.script.asked().len(), 1);
    let checkup = slot.tokens.check(&slot.handle).await.unwrap();

    let expected = AccessError::Token(TokenError::Ended(EndReason::ExpiredOrRevoked));
    assert_eq!([first, second], [Some(expected.clone()), Some(expected)]);
    assert_eq!(checkup.refresh_token_expires_in, Some(99));
    assert_eq!(slot.access().await.unwrap(), "again");
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_passes_leaves_the_grant_alone() {
    let slot = TokenSlot::with([Says::Nothing(NetworkError::Silence), token("later", 3_600)]);
    slot.plant("1//r").await;

    let failed = slot.tokens.access(&slot.handle).await;
    let later = slot.access().await;

    assert!(matches!(
        failed.err(),
        Some(AccessError::Token(TokenError::Retryable { .. }))
    ));
    assert_eq!(later.unwrap(), "later");
}

#[tokio::test(start_paused = true)]
async fn missing_vault_entry_is_reported() {
    let slot = TokenSlot::with([]);

    let access = slot.tokens.access(&slot.handle).await;

    assert_eq!(access.err(), Some(AccessError::Vault(VaultError::Missing)));
}

#[tokio::test(start_paused = true)]
async fn what_a_consent_brought_survives_a_vault_that_is_locked() {
    let slot = TokenSlot::with([]);
    slot.vault.lock_after(0);

    let kept = slot.keep("first", 3_600).await;
    slot.vault.unlock();
    slot.tokens.save(&slot.handle).await.unwrap();

    assert_eq!(kept, Err(VaultError::Locked));
    assert_eq!(slot.stored().await, "1//kept");
    assert_eq!(slot.access().await.unwrap(), "first");
}

#[tokio::test(start_paused = true)]
async fn forgetting_empties_vault_and_memory() {
    let slot = TokenSlot::with([]);
    slot.keep("first", 3_600).await.unwrap();

    slot.tokens.forget(&slot.handle).await.unwrap();

    assert_eq!(slot.vault.get("grant-7").await.err(), Some(VaultError::Missing));
    assert_eq!(
        slot.tokens.access(&slot.handle).await.err(),
        Some(AccessError::Vault(VaultError::Missing))
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_is_forgotten_when_the_vault_does_not_delete() {
    let slot = TokenSlot::with([]);
    slot.keep("first", 3_600).await.unwrap();
    slot.vault.lock_after(0);

    let forgotten = slot.tokens.forget(&slot.handle).await;

    assert_eq!(forgotten, Err(VaultError::Locked));
    assert_eq!(slot.access().await.unwrap(), "first");
}

struct TokenSlot {
    clock: Arc<dyn Clock>,
    script: Arc<Script>,
    vault: Arc<Watched>,
    tokens: Tokens<u8>,
    handle: GrantHandle<u8>,
}

impl TokenSlot {
    fn with(answers: impl IntoIterator<Item = Says>) -> Self {
        let clock = clock();
        let script = Script::new(answers);
        let vault = Arc::new(Watched::default());
        let tokens = Tokens::new(Arc::clone(&vault) as Arc<dyn Vault>, Arc::clone(&clock));
        let endpoint = Arc::new(endpoint(&script, &clock));
        Self {
            clock,
            script,
            vault,
            tokens,
            handle: GrantHandle {
                key: 7,
                entry: "grant-7".to_owned(),
                endpoint,
            },
        }
    }

    async fn keep(&self, access: &str, seconds: u64) -> Result<(), VaultError> {
        let issued = Issued {
            access_token: SecretString::from(access),
            expires_at: self.clock.now() + Duration::from_secs(seconds),
            refresh_token: Some(SecretString::from("1//kept")),
            refresh_token_expires_in: None,
            scopes: Vec::new(),
            date: None,
        };
        self.tokens.keep(&self.handle, &issued).await
    }

    async fn plant(&self, refresh_token: &str) {
        self.vault
            .put("grant-7", &SecretString::from(refresh_token))
            .await
            .unwrap();
    }

    async fn access(&self) -> Result<String, AccessError> {
        self.tokens
            .access(&self.handle)
            .await
            .map(|access| access.secret().expose_secret().to_owned())
    }

    async fn stored(&self) -> String {
        self.vault
            .get("grant-7")
            .await
            .unwrap()
            .expose_secret()
            .to_owned()
    }
}

fn token(access: &str, seconds: u64) -> Says {
    Says::fine(&format!(
        r#"{{"access_token":"{access}","token_type":"Bearer","expires_in":{seconds}}}"#
    ))
}

/// A vault that writes down what it is asked and can be locked.
#[derive(Default)]
struct Watched {
    inner: MemoryVault,
    history: Mutex<Vec<String>>,
    calls_left: Mutex<Option<usize>>,
}

impl Watched {
    fn lock_after(&self, calls: usize) {
        *self.calls_left.lock().unwrap() = Some(calls);
    }

    fn unlock(&self) {
        *self.calls_left.lock().unwrap() = None;
    }

    fn history(&self) -> Vec<String> {
        self.history.lock().unwrap().clone()
    }

    fn is_locked_for(&self, what: String) -> bool {
        self.history.lock().unwrap().push(what);
        match self.calls_left.lock().unwrap().as_mut() {
            None => false,
            Some(0) => true,
            Some(left) => {
                *left -= 1;
                false
            }
        }
    }

    fn note(&self, what: String) -> Result<(), VaultError> {
        if self.is_locked_for(what) {
            Err(VaultError::Locked)
        } else {
            Ok(())
        }
    }
}

impl Vault for Watched {
    fn name(&self) -> String {
        "watched".to_owned()
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            self.note(format!("put {}", secret.expose_secret()))?;
            self.inner.put(key, secret).await
        })
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        Box::pin(async move {
            self.note("get".to_owned())?;
            self.inner.get(key).await
        })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        Box::pin(async move {
            self.note("delete".to_owned())?;
            self.inner.delete(key).await
        })
    }

    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        self.inner.probe()
    }
}
