//! Everything that a worker may use, and the one path by which it calls Google.

use super::failure::access_failure;
use super::{LinkCache, Ports, vault_failure};
use crate::advice::{Code, Failure};
use crate::client::{Kind, Registration};
use crate::google::{Api, ApiError, ArchiveJobId, StateAnswer};
use crate::grant::{Access, AccessError, GrantHandle, TokenEndpoint, TokenError, Tokens};
use crate::journal::{
    ClientRow, ClientRowId, ConnectionId, GrantId, GrantRow, JournalError, View, end_grant,
};
use crate::locale::Locale;
use crate::locked::locked;
use crate::ports::CorrectedClock;
use crate::progress::Live;
use crate::schedule::until_next_try;
use crate::transfer::Bandwidth;
use crate::vault::VaultError;
use jiff::Timestamp;
use rusqlite::Transaction;
use secrecy::SecretString;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Semaphore;
use url::Url;

/// How many polls ask Google beside each other; the others of a round wait for their turn.
const POLLS_AT_ONCE: usize = 4;

tokio::task_local! {
    /// For which connection a call of the API is made.
    static ACCOUNT: ConnectionId;
}

/// For which connection the present call of the API is made, if it is one.
pub(crate) fn account() -> Option<ConnectionId> {
    ACCOUNT.try_with(|account| *account).ok()
}

/// Everything that a worker may use: the program's ports, as the engine has wrapped them, and what lives as long as the
/// engine does.
pub struct Deps {
    ports: Ports,
    /// The clock of the ports, and the system's as the user sees it, right or wrong.
    pub corrected: Arc<CorrectedClock>,
    /// The API.
    pub api: Api,
    /// Access tokens, in memory.
    pub tokens: Tokens<GrantId>,
    /// Signed addresses, in memory.
    pub links: LinkCache,
    /// Bytes under way.
    pub live: Live,
    /// How much bandwidth all transfers together may take.
    pub bandwidth: Bandwidth,
    /// Permits to poll a job at Google.
    pub(super) poll_permits: Semaphore,
    /// Token endpoints by client.
    token_endpoints: Mutex<HashMap<ClientRowId, Arc<TokenEndpoint>>>,
}

impl Deref for Deps {
    type Target = Ports;

    fn deref(&self) -> &Ports {
        &self.ports
    }
}

/// Why a call brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// There is no token to call with.
    #[error(transparent)]
    Access(#[from] AccessError),
    /// The client's secret could not be read.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The call itself brought nothing.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The client is not there any more.
    #[error("the client of this connection is gone")]
    NoClient,
}

impl CallError {
    /// What a user is shown.
    #[must_use]
    pub fn failure(&self) -> Failure {
        match self {
            Self::Access(error) => access_failure(error),
            Self::Vault(error) => vault_failure(error),
            Self::Api(error) => error.failure(),
            Self::NoClient => Code::ClientMissing.into(),
        }
    }

    /// Google reports that the grant is over.
    #[must_use]
    pub fn says_ended(&self) -> bool {
        match self {
            Self::Access(
                AccessError::Token(TokenError::Ended(_)) | AccessError::Vault(VaultError::Missing),
            ) => true,
            // A fresh token was refused too: `authorized` has renewed it before it gives this up.
            Self::Api(error) => error
                .refusal()
                .is_some_and(|refusal| refusal.status == http::StatusCode::UNAUTHORIZED),
            Self::Access(_) | Self::Vault(_) | Self::NoClient => false,
        }
    }

    /// How long the server asked us to stay away.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.refusal()?.retry_after,
            Self::Access(AccessError::Token(TokenError::Retryable { retry_after, .. })) => *retry_after,
            Self::Access(_) | Self::Vault(_) | Self::NoClient => None,
        }
    }
}

impl Deps {
    /// The language of what is written for the user: as they chose, or else the one of the system.
    #[must_use]
    pub fn locale(&self, view: &View) -> Locale {
        view.settings.locale().unwrap_or(self.locale)
    }

    /// `corrected` is the clock of `ports`.
    pub(crate) fn new(ports: Ports, corrected: Arc<CorrectedClock>) -> Self {
        let (network, clock) = (Arc::clone(&ports.network), Arc::clone(&ports.clock));
        Self {
            corrected,
            api: Api::new(network, Arc::clone(&clock), ports.endpoints.api.clone()),
            tokens: Tokens::new(Arc::clone(&ports.vault), clock),
            links: LinkCache::default(),
            live: Live::default(),
            bandwidth: Bandwidth::unlimited(),
            poll_permits: Semaphore::new(POLLS_AT_ONCE),
            token_endpoints: Mutex::default(),
            ports,
        }
    }

    /// Writes into the journal.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, JournalError> {
        self.journal.write(work).await
    }

    /// Shows a page in the user's browser.
    ///
    /// # Errors
    /// [`Code::BrowserUnavailable`]; the address is in the details.
    pub(crate) async fn open_page(&self, page: &Url) -> Result<(), Failure> {
        let opened = self.browser.open(page).await;
        opened.map_err(|_| Failure::new(Code::BrowserUnavailable, page.to_string()))
    }

    /// An access token of `grant`, good for some minutes.
    pub(super) async fn access(&self, view: &View, grant: &GrantRow) -> Result<Access, CallError> {
        let handle = self.handle(view, grant).await?;
        let access = self.tokens.access(&handle).await.map_err(CallError::from);
        self.note_token(view, grant, &access).await;
        access
    }

    /// Calls the API with a token of `grant`; a token that is refused is renewed once.
    pub(super) async fn authorized<T, Call>(
        &self,
        view: &View,
        grant: &GrantRow,
        call: impl Fn(SecretString) -> Call + Send,
    ) -> Result<T, CallError>
    where
        T: Sync,
        Call: Future<Output = Result<T, ApiError>> + Send,
    {
        let answer = self.call(view, grant, call).await;
        self.note_call(view, grant, &answer).await;
        answer
    }

    /// Asks how a job stands.
    pub(super) async fn state(
        &self,
        view: &View,
        grant: &GrantRow,
        job: &ArchiveJobId,
    ) -> Result<StateAnswer, CallError> {
        self.authorized(
            view,
            grant,
            |token| async move { self.api.state(&token, job).await },
        )
        .await
    }

    async fn call<T, Call>(
        &self,
        view: &View,
        grant: &GrantRow,
        call: impl Fn(SecretString) -> Call + Send,
    ) -> Result<T, CallError>
    where
        Call: Future<Output = Result<T, ApiError>> + Send,
    {
        let access = self.access(view, grant).await?;
        let asked = |token| ACCOUNT.scope(grant.connection, call(token));
        match asked(access.secret().clone()).await {
            Err(ApiError::Refused(refusal)) if refusal.status == http::StatusCode::UNAUTHORIZED => {
                let handle = self.handle(view, grant).await?;
                let access = self.tokens.access_instead_of(&handle, &access).await?;
                Ok(asked(access.secret().clone()).await?)
            }
            answer => Ok(answer?),
        }
    }

    /// If `error` says that `grant` is over, writes that down.
    pub(super) async fn note_end(&self, grant: &GrantRow, error: &CallError) -> Result<(), JournalError> {
        if error.says_ended() {
            let id = grant.id;
            self.write(move |db| end_grant(db, id)).await?;
        }
        Ok(())
    }

    /// Where the tokens of `grant` come from.
    pub(super) async fn handle(
        &self,
        view: &View,
        grant: &GrantRow,
    ) -> Result<GrantHandle<GrantId>, CallError> {
        let connection = view.connection(grant.connection).ok_or(CallError::NoClient)?;
        let client = view.client(connection.client).ok_or(CallError::NoClient)?;
        let endpoint = self.token_endpoint(client).await?;
        Ok(GrantHandle {
            key: grant.id,
            entry: grant.id.vault_entry(self.journal.mark()),
            endpoint,
        })
    }

    /// The token endpoint for `client`, with its secret out of the vault.
    ///
    /// # Errors
    /// When the vault does not give the secret out.
    pub async fn token_endpoint(&self, client: &ClientRow) -> Result<Arc<TokenEndpoint>, VaultError> {
        if let Some(endpoint) = locked(&self.token_endpoints).get(&client.id) {
            return Ok(Arc::clone(endpoint));
        }
        let registration = self.registration(client).await?;
        let endpoint = Arc::new(TokenEndpoint::new(
            &registration,
            &self.endpoints,
            Arc::clone(&self.network),
            Arc::clone(&self.clock),
        ));
        locked(&self.token_endpoints).insert(client.id, Arc::clone(&endpoint));
        Ok(endpoint)
    }

    /// A client's registration, whole.
    ///
    /// # Errors
    /// When the vault does not give the secret out.
    pub async fn registration(&self, client: &ClientRow) -> Result<Registration, VaultError> {
        if let Some(built_in) = self
            .built_in
            .as_ref()
            .filter(|built_in| built_in.client_id == client.client_id)
        {
            return Ok(built_in.clone());
        }
        let secret = match client.has_secret {
            true => Some(
                self.vault
                    .get(&client.id.vault_entry(self.journal.mark()))
                    .await?,
            ),
            false => None,
        };
        Ok(Registration::new(
            client.client_id.clone(),
            secret,
            client.project_id.clone(),
            Kind::Imported,
        ))
    }

    /// A client has changed or gone; what is known of its endpoint no longer counts.
    pub fn forget_endpoint(&self, client: ClientRowId) {
        locked(&self.token_endpoints).remove(&client);
    }

    /// When to try again after `errors` errors in a row, and never before Google's `Retry-After`.
    pub(super) fn again(
        &self,
        errors: u32,
        seed: impl Into<i64>,
        retry_after: Option<Duration>,
    ) -> Timestamp {
        self.after(
            self.pace
                .wait(until_next_try(errors, seed.into()))
                .max(retry_after.unwrap_or_default()),
        )
    }

    /// Has the clock compared with Google's before something is done because of what it shows: two answers decide.
    pub(super) async fn compare_clocks(&self, view: &View, connection: ConnectionId) {
        for _ in 0..2 {
            let Some(grant) = view.live_grants(connection).next() else {
                return;
            };
            if self.corrected.is_confirmed() {
                return;
            }
            let Ok(handle) = self.handle(view, grant).await else {
                return;
            };
            if let Err(error) = self.tokens.check(&handle).await {
                tracing::debug!(%error, "the clock could not be verified");
                return;
            }
        }
    }

    /// When a wait of ours that begins now is over.
    pub(super) fn later(&self, pause: Duration) -> Timestamp {
        self.after(self.pace.wait(pause))
    }

    /// `pause` from now.
    pub(super) fn after(&self, pause: Duration) -> Timestamp {
        self.clock.now().saturating_add(pause).unwrap_or(Timestamp::MAX)
    }
}
