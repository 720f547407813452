//! A sign-in: trips to Google's page, one after the other, each with what it really brought.

use super::{Core, Engine};
use crate::advice::{Code, Failure, Problem};
use crate::catalog::{self, SCOPE_PREFIX};
use crate::consent::batch::{DEFAULT_LIMIT, Wish, batches, encoded_length, halve};
use crate::consent::{Account, Attempt, Listener, Page, RedirectError, Responder, WaitError};
use crate::grant::{Issued, Seat};
use crate::journal::{
    GrantRow, JournalError, View, end_grant, insert_connection, insert_grant, set_connection_name,
    set_setting, setting,
};
use crate::snapshot::{BatchView, ConsentStep, ConsentView};
use crate::work::{grant_entry, token_code, vault_failure};
use jiff::Timestamp;
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;
use url::Url;

/// Choosing, signing in and reading Google's page takes people minutes; a day-old page is dead anyway.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// Seven days or less can only be a project in Testing. Source: Google's guide on configuring OAuth.
const TESTING: u64 = 7 * 24 * 3600;

const BATCH_LIMIT: &str = "batch_limit";

/// The sign-in under way.
pub(super) struct SignIn {
    client: i64,
    connection: Option<i64>,
    name: Option<String>,
    trips: Vec<Trip>,
    current: usize,
    step: ConsentStep,
    since: Option<Timestamp>,
    copy_link: bool,
    problem: Option<Problem>,
    out: Option<Out>,
}

struct Trip {
    asked: Vec<String>,
    granted: Option<Vec<String>>,
}

/// The person is at Google's page.
struct Out {
    attempt: Arc<Attempt>,
    paste: Option<oneshot::Sender<crate::consent::Code>>,
    waiting: AbortHandle,
}

impl Drop for Out {
    fn drop(&mut self) {
        self.waiting.abort();
    }
}

impl SignIn {
    pub(super) fn view(&self) -> ConsentView {
        ConsentView {
            connection: self.connection,
            name: self.name.clone(),
            batches: self
                .trips
                .iter()
                .map(|trip| BatchView {
                    asked: trip.asked.clone(),
                    granted: trip.granted.clone(),
                })
                .collect(),
            current: u32::try_from(self.current).unwrap_or(u32::MAX),
            step: self.step,
            since: self.since,
            copy_link: self.copy_link,
            problem: self.problem.clone(),
        }
    }

    /// Whether the person may not simply begin anew, because something is under way.
    fn is_busy(&self) -> bool {
        matches!(
            self.step,
            ConsentStep::Opening | ConsentStep::Waiting | ConsentStep::Saving
        )
    }

    fn fail(&mut self, failure: Failure) {
        self.step = ConsentStep::Failed;
        self.problem = Some(failure.into());
        self.out = None;
    }

    /// To the next trip, or to the end.
    fn go_on(&mut self) {
        self.out = None;
        self.problem = None;
        self.since = None;
        self.copy_link = false;
        match self.trips.iter().position(|trip| trip.granted.is_none()) {
            Some(next) => {
                self.current = next;
                self.step = if next == 0 {
                    ConsentStep::Ready
                } else {
                    ConsentStep::Between
                };
            }
            None => self.step = ConsentStep::Done,
        }
    }
}

impl Engine {
    /// Prepares a sign-in: the trips are known afterwards, and nothing has left yet.
    ///
    /// # Errors
    /// [`Code::ConsentBusy`], [`Code::ClientMissing`], [`Code::NothingToAsk`].
    pub async fn begin_consent(
        &self,
        client: i64,
        connection: Option<i64>,
        name: Option<String>,
        resources: &[String],
    ) -> Result<(), Failure> {
        let core = &self.core;
        if core.sign_in().as_ref().is_some_and(SignIn::is_busy) {
            return Err(Code::ConsentBusy.into());
        }
        let view = core.reload().await?;
        let known = connection
            .map(|id| view.connection(id).ok_or(Failure::from(Code::WrongUse)))
            .transpose()?;
        let client = known.map_or(client, |known| known.client);
        if view.client(client).is_none() {
            return Err(Code::ClientMissing.into());
        }
        let limit = core.kit.journal.read(|db| setting(db, BATCH_LIMIT)).await?;
        let limit = limit
            .and_then(|limit| limit.parse().ok())
            .unwrap_or(DEFAULT_LIMIT);
        let trips = trips(&view, connection, resources, limit);
        if trips.is_empty() {
            return Err(Code::NothingToAsk.into());
        }
        *core.sign_in() = Some(SignIn {
            client,
            connection,
            name: name.or_else(|| known.map(|known| known.name.clone())),
            trips,
            current: 0,
            step: ConsentStep::Ready,
            since: None,
            copy_link: false,
            problem: None,
            out: None,
        });
        core.touched.notify_one();
        Ok(())
    }

    /// Leaves for Google, or opens its page once more.
    ///
    /// # Errors
    /// When no sign-in is prepared, keys could not be saved, or the way back is blocked.
    pub async fn open_consent(&self) -> Result<(), Failure> {
        let core = &self.core;
        if let super::KeysState::Unavailable(error) = core.keys.check().await {
            core.touched.notify_one();
            return Err(vault_failure(&error));
        }
        let (client, asked, account) = {
            let mut sign_in = core.sign_in();
            let Some(sign_in) = sign_in
                .as_mut()
                .filter(|sign_in| sign_in.step != ConsentStep::Saving)
            else {
                return Err(Code::WrongUse.into());
            };
            let Some(trip) = sign_in
                .trips
                .get(sign_in.current)
                .filter(|_| sign_in.step != ConsentStep::Done)
            else {
                return Err(Code::WrongUse.into());
            };
            let account = if sign_in.connection.is_none() {
                Account::Choose
            } else {
                Account::AsBefore
            };
            let asked = trip.asked.clone();
            sign_in.out = None;
            sign_in.problem = None;
            sign_in.step = ConsentStep::Opening;
            (sign_in.client, asked, account)
        };
        core.touched.notify_one();
        let opened = core.leave_for_google(client, &asked, account).await;
        if let Err(failure) = &opened
            && let Some(sign_in) = core.sign_in().as_mut()
        {
            sign_in.fail(failure.clone());
        }
        core.touched.notify_one();
        opened
    }

    /// The address of Google's page, for another browser on this machine.
    ///
    /// # Errors
    /// When nobody is waited for.
    pub fn consent_link(&self) -> Result<Url, Failure> {
        let sign_in = self.core.sign_in();
        let out = sign_in.as_ref().and_then(|sign_in| sign_in.out.as_ref());
        out.map(|out| out.attempt.url().clone())
            .ok_or_else(|| Code::WrongUse.into())
    }

    /// Takes the final address that a person copied out of a browser.
    ///
    /// # Errors
    /// [`Code::WrongReturnAddress`] when it does not belong to this sign-in.
    pub fn paste_address(&self, address: &str) -> Result<(), Failure> {
        let mut sign_in = self.core.sign_in();
        let Some(sign_in) = sign_in.as_mut() else {
            return Err(Code::WrongUse.into());
        };
        let Some(out) = sign_in.out.as_mut() else {
            return Err(Code::WrongUse.into());
        };
        match out.attempt.read_redirect(address) {
            Ok(code) => {
                let paste = out.paste.take().ok_or_else(|| Failure::from(Code::WrongUse))?;
                paste.send(code).map_err(|_| Code::WrongUse.into())
            }
            Err(error) => {
                let failure = redirect_failure(&error);
                if failure.code != Code::WrongReturnAddress {
                    sign_in.fail(failure.clone());
                    self.core.touched.notify_one();
                }
                Err(failure)
            }
        }
    }

    /// Google showed an error page: the batch is halved; a category that fails alone is set aside.
    ///
    /// # Errors
    /// When no sign-in is under way.
    pub async fn consent_error_page(&self) -> Result<(), Failure> {
        let limit = {
            let mut sign_in = self.core.sign_in();
            let Some(sign_in) = sign_in
                .as_mut()
                .filter(|sign_in| sign_in.step != ConsentStep::Saving)
            else {
                return Err(Code::WrongUse.into());
            };
            let current = sign_in.current;
            let Some(trip) = sign_in
                .trips
                .get_mut(current)
                .filter(|trip| trip.granted.is_none())
            else {
                return Err(Code::WrongUse.into());
            };
            let scopes = scopes(&trip.asked);
            match halve(&scopes) {
                Some((first, second)) => {
                    let limit = encoded_length(first).max(encoded_length(second));
                    let rest = trip.asked.split_off(first.len());
                    sign_in.trips.insert(
                        current + 1,
                        Trip {
                            asked: rest,
                            granted: None,
                        },
                    );
                    sign_in.go_on();
                    Some(limit)
                }
                None => {
                    trip.granted = Some(Vec::new());
                    let alone = trip.asked.join(", ");
                    sign_in.go_on();
                    sign_in.problem = Some(Failure::new(Code::ConsentPageFailed, alone).into());
                    None
                }
            }
        };
        self.core.touched.notify_one();
        if let Some(limit) = limit {
            self.core
                .kit
                .journal
                .write(move |db| set_setting(db, BATCH_LIMIT, &limit.to_string()))
                .await?;
        }
        Ok(())
    }

    /// Ends the sign-in; what earlier trips brought stays.
    pub fn cancel_consent(&self) {
        *self.core.sign_in() = None;
        self.core.touched.notify_one();
    }
}

impl Core {
    async fn leave_for_google(
        self: &Arc<Self>,
        client: i64,
        asked: &[String],
        account: Account,
    ) -> Result<(), Failure> {
        let view = self.view();
        let row = view.client(client).ok_or(Failure::from(Code::ClientMissing))?;
        let registration = self
            .kit
            .registration(row)
            .await
            .map_err(|error| match vault_failure(&error) {
                Failure {
                    code: Code::KeyringEntryMissing,
                    details,
                } => Failure::new(Code::ClientSecretMissing, details),
                failure => failure,
            })?;
        let listener = Listener::bind()
            .await
            .map_err(|error| Failure::new(Code::LoopbackBlocked, error.0.to_string()))?;
        let scopes = scopes(asked);
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let attempt = Attempt::begin(
            &registration,
            &self.kit.endpoints,
            &scopes,
            listener.redirect_uri(),
            account,
        )
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        let attempt = Arc::new(attempt);
        let opened = self.browser.open(attempt.url());
        if let Err(error) = &opened {
            tracing::warn!(%error, "the browser could not be opened");
        }
        let (paste, pasted) = oneshot::channel();
        let waiting = tokio::spawn(Arc::clone(self).wait(Arc::clone(&attempt), listener, pasted, client))
            .abort_handle();
        let out = Out {
            attempt,
            paste: Some(paste),
            waiting,
        };
        if let Some(sign_in) = self
            .sign_in()
            .as_mut()
            .filter(|sign_in| sign_in.step == ConsentStep::Opening)
        {
            sign_in.step = ConsentStep::Waiting;
            sign_in.since = Some(self.kit.clock.now());
            sign_in.copy_link = opened.is_err();
            sign_in.problem = opened
                .is_err()
                .then(|| Failure::from(Code::BrowserUnavailable).into());
            sign_in.out = Some(out);
        }
        Ok(())
    }

    /// Waits for the browser or for a pasted address, and takes what it brought.
    async fn wait(
        self: Arc<Self>,
        attempt: Arc<Attempt>,
        listener: Listener,
        pasted: oneshot::Receiver<crate::consent::Code>,
        client: i64,
    ) {
        let until = self
            .kit
            .clock
            .now()
            .saturating_add(PATIENCE)
            .unwrap_or(Timestamp::MAX);
        let came = tokio::select! {
            returned = listener.wait(&attempt, &self.kit.clock, until) => {
                returned.map(|returned| (returned.code, Some(returned.page)))
            }
            Ok(code) = pasted => Ok((code, None)),
        };
        let (code, page) = match came {
            Ok(came) => came,
            Err(error) => {
                let failure = match &error {
                    WaitError::TimedOut => Code::ConsentTimedOut.into(),
                    WaitError::Redirect(error) => redirect_failure(error),
                };
                if let Some(sign_in) = self.sign_in().as_mut() {
                    sign_in.fail(failure);
                }
                self.touched.notify_one();
                return;
            }
        };
        // The code is good only once: from here on neither Cancel nor "open again" may break this off.
        tokio::spawn(async move { self.take(&attempt, &code, page, client).await });
    }

    async fn take(
        &self,
        attempt: &Attempt,
        code: &crate::consent::Code,
        page: Option<Responder>,
        client: i64,
    ) {
        if let Some(sign_in) = self.sign_in().as_mut() {
            sign_in.step = ConsentStep::Saving;
        }
        self.touched.notify_one();
        let taken = self.exchange(attempt, code, client).await;
        let said = match &taken {
            Ok(granted) if granted.len() < attempt.scopes().len() => Page::Partly {
                got: granted.len(),
                asked: attempt.scopes().len(),
            },
            Ok(granted) => Page::Granted { got: granted.len() },
            Err(failure) if failure.code == Code::ConsentNothing => Page::Denied,
            Err(_) => Page::Failed,
        };
        if let Some(page) = page {
            page.answer(said);
        }
        // Whoever sees the end of the trip must see what it brought.
        if let Err(error) = self.reload().await {
            tracing::error!(%error, "the journal cannot be read");
        }
        if let Some(sign_in) = self.sign_in().as_mut() {
            match taken {
                Ok(granted) => {
                    let current = sign_in.current;
                    if let Some(trip) = sign_in.trips.get_mut(current) {
                        trip.granted = Some(granted);
                    }
                    sign_in.go_on();
                }
                Err(failure) => sign_in.fail(failure),
            }
        }
        self.touched.notify_one();
    }

    async fn exchange(
        &self,
        attempt: &Attempt,
        code: &crate::consent::Code,
        client: i64,
    ) -> Result<Vec<String>, Failure> {
        let view = self.view();
        let row = view.client(client).ok_or(Failure::from(Code::ClientMissing))?;
        let endpoint = self
            .kit
            .token_endpoint(row)
            .await
            .map_err(|error| vault_failure(&error))?;
        let issued = endpoint
            .exchange(attempt, code)
            .await
            .map_err(|error| Failure::new(token_code(&error), error.to_string()))?;
        let granted: Vec<String> = issued
            .scopes
            .iter()
            .filter_map(|scope| catalog::resource_of(scope))
            .map(str::to_owned)
            .collect();
        if granted.is_empty() {
            return Err(Code::ConsentNothing.into());
        }
        let grant = self.write_down(&issued, granted.clone(), client).await?;
        let seat = Seat {
            key: grant,
            entry: grant_entry(self.kit.journal.mark(), grant),
            endpoint,
        };
        if let Err(error) = self.kit.tokens.keep(&seat, &issued).await {
            // The person has allowed access a second ago; throwing that away would be worse than forgetting at quit.
            tracing::warn!(%error, "the keyring did not take a grant, it stays in memory");
            self.keys.stay_until_quit();
            self.kit
                .tokens
                .save(&seat)
                .await
                .map_err(|error| vault_failure(&error))?;
        }
        self.kit
            .journal
            .write(move |db| end_grant(db, grant, true))
            .await?;
        Ok(granted)
    }

    /// Writes connection and grant down; the grant counts only once its token rests in the vault.
    async fn write_down(
        &self,
        issued: &Issued,
        granted: Vec<String>,
        client: i64,
    ) -> Result<i64, JournalError> {
        let (connection, name) = {
            let sign_in = self.sign_in();
            let sign_in = sign_in.as_ref();
            (
                sign_in.and_then(|sign_in| sign_in.connection),
                sign_in.and_then(|sign_in| sign_in.name.clone()),
            )
        };
        let now = self.kit.clock.now();
        let lasts = issued.refresh_token_expires_in;
        let row = GrantRow {
            id: 0,
            connection: 0,
            resources: granted,
            one_time: None,
            granted_at: now,
            ends_at: lasts.and_then(|seconds| now.saturating_add(Duration::from_secs(seconds)).ok()),
            testing: lasts.is_some_and(|seconds| seconds <= TESTING),
            live: false,
            next_check_at: Some(now),
        };
        let (connection, grant) = self
            .kit
            .journal
            .write(move |db| {
                let connection = match connection {
                    Some(connection) => connection,
                    None => insert_connection(db, name.as_deref().unwrap_or("Google account"), client, now)?,
                };
                Ok((connection, insert_grant(db, &GrantRow { connection, ..row })?))
            })
            .await?;
        if let Some(sign_in) = self.sign_in().as_mut() {
            sign_in.connection = Some(connection);
        }
        Ok(grant)
    }
}

impl Engine {
    /// Gives a connection its name.
    ///
    /// # Errors
    /// [`Code::WrongUse`] for an empty name.
    pub async fn name_connection(&self, connection: i64, name: &str) -> Result<(), Failure> {
        let name: String = name
            .trim()
            .chars()
            .filter(|mark| !mark.is_control())
            .take(80)
            .collect();
        if name.is_empty() {
            return Err(Failure::new(Code::WrongUse, "a name cannot be empty"));
        }
        if let Some(sign_in) = self
            .core
            .sign_in()
            .as_mut()
            .filter(|sign_in| sign_in.connection == Some(connection))
        {
            sign_in.name = Some(name.clone());
        }
        self.core
            .kit
            .journal
            .write(move |db| set_connection_name(db, connection, &name))
            .await?;
        Ok(())
    }
}

fn trips(view: &View, connection: Option<i64>, resources: &[String], limit: usize) -> Vec<Trip> {
    let chosen: HashSet<&str> = resources.iter().map(String::as_str).collect();
    let wanted: Vec<(String, &str)> = catalog::categories()
        .iter()
        .filter(|category| chosen.contains(category.resource))
        .map(|category| (category.scope(), category.service))
        .collect();
    let wishes: Vec<Wish<'_>> = wanted
        .iter()
        .map(|(scope, product)| Wish { scope, product })
        .collect();
    let granted: Vec<String> = connection
        .map(|connection| {
            view.live_grants(connection)
                .flat_map(|grant| scopes(&grant.resources))
                .collect()
        })
        .unwrap_or_default();
    let granted: HashSet<&str> = granted.iter().map(String::as_str).collect();
    batches(&wishes, &granted, limit)
        .into_iter()
        .map(|batch| Trip {
            asked: batch
                .into_iter()
                .filter_map(catalog::resource_of)
                .map(str::to_owned)
                .collect(),
            granted: None,
        })
        .collect()
}

fn scopes(resources: &[String]) -> Vec<String> {
    resources
        .iter()
        .map(|resource| format!("{SCOPE_PREFIX}{resource}"))
        .collect()
}

fn redirect_failure(error: &RedirectError) -> Failure {
    let code = match error {
        RedirectError::Denied => Code::ConsentDenied,
        RedirectError::GoogleError(_) => Code::ConsentPageFailed,
        RedirectError::WrongState | RedirectError::NotOurs | RedirectError::Missing => {
            Code::WrongReturnAddress
        }
    };
    Failure::new(code, error.to_string())
}
