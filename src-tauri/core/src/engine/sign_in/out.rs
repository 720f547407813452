//! One trip to Google's page and back, and what is made of what it brought.

use super::state::Out;
use super::{redirect_failure, scopes};
use crate::advice::{Code, Failure};
use crate::catalog;
use crate::client::Step;
use crate::consent::{Account, Attempt, Listener, Page, Responder, Returned, WaitError};
use crate::engine::Core;
use crate::grant::{Issued, Seat};
use crate::journal::{
    GrantRow, JournalError, Key, Lesson, Told, insert_connection, insert_grant, key_rests, learn_step,
    sign_in, trip_brought,
};
use crate::snapshot::ConsentStep;
use crate::work::{exchange_code, grant_entry, is_about_client, is_testing, lessons_of_grant, vault_failure};
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// Choosing, signing in and reading Google's page takes people minutes; a day-old page is dead anyway.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// How a person comes to Google's page.
#[derive(Clone, Copy)]
pub(super) enum Leave {
    /// Their browser is opened.
    WithBrowser,
    /// They take the link to a browser of their choice.
    ByLink,
}

/// What a trip is made for.
#[derive(Clone, Copy)]
struct Purpose {
    client: i64,
    /// The sign-in in the journal, where there is one.
    row: Option<i64>,
    trip: usize,
}

impl Core {
    pub(super) async fn leave_for_google(
        self: &Arc<Self>,
        client: i64,
        asked: &[String],
        account: Account,
        leave: Leave,
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
        let (listener, blocked) = match self.doorway.open().await {
            Ok(listener) => (Some(listener), None),
            Err(error) => (
                None,
                Some(Failure::new(Code::LoopbackBlocked, error.0.to_string())),
            ),
        };
        let redirect = match &listener {
            Some(listener) => listener.redirect_uri().clone(),
            None => Listener::nobody().map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?,
        };
        let scopes = scopes(asked);
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let attempt = Attempt::begin(&registration, &self.kit.endpoints, &scopes, &redirect, account)
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        let attempt = Arc::new(attempt);
        let opened = match leave {
            Leave::WithBrowser => self.browser.open(attempt.url()),
            Leave::ByLink => Ok(()),
        };
        if let Err(error) = &opened {
            tracing::warn!(%error, "the browser could not be opened");
        }
        let (paste, pasted) = oneshot::channel();
        let Some(purpose) = self.sign_in().as_ref().map(|sign_in| Purpose {
            client,
            row: sign_in.row,
            trip: sign_in.current,
        }) else {
            return Err(Code::WrongUse.into());
        };
        let waiting = tokio::spawn(Arc::clone(self).wait(Arc::clone(&attempt), listener, pasted, purpose))
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
                .then(|| Failure::from(Code::BrowserUnavailable))
                .or(blocked)
                .map(Into::into);
            sign_in.out = Some(out);
        }
        Ok(())
    }

    /// Waits for the browser or for a pasted address, and takes what it brought.
    async fn wait(
        self: Arc<Self>,
        attempt: Arc<Attempt>,
        listener: Option<Listener>,
        pasted: oneshot::Receiver<crate::consent::Code>,
        purpose: Purpose,
    ) {
        let came = tokio::select! {
            biased;
            returned = self.come_back(listener, &attempt) => {
                returned.map(|returned| (returned.code, Some(returned.page)))
            }
            Ok(code) = pasted => Ok((code, None)),
        };
        let (code, page) = match came {
            Ok(came) => came,
            Err(error) => {
                let failure = match &error {
                    WaitError::TimedOut => Code::ConsentTimedOut.into(),
                    WaitError::Redirect(error) => redirect_failure(error, self.is_built_in(purpose.client)),
                };
                if let Some(sign_in) = self.sign_in().as_mut() {
                    sign_in.fail(failure);
                }
                self.touched.notify_one();
                return;
            }
        };
        // The code is good only once: from here on neither Cancel nor "open again" may break this off.
        tokio::spawn(async move { self.take(&attempt, &code, page, purpose).await });
    }

    /// The browser, if there is a port for it to come back to; in any case an end to the waiting.
    async fn come_back(&self, listener: Option<Listener>, attempt: &Attempt) -> Result<Returned, WaitError> {
        let clock = &self.kit.clock;
        let returned = async {
            match listener {
                // How long that may take is counted here, on the monotonic clock.
                Some(listener) => listener.wait(attempt, clock, Timestamp::MAX).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            returned = returned => returned,
            () = clock.sleep(PATIENCE) => Err(WaitError::TimedOut),
        }
    }

    async fn take(
        &self,
        attempt: &Attempt,
        code: &crate::consent::Code,
        page: Option<Responder>,
        purpose: Purpose,
    ) {
        if let Some(sign_in) = self.sign_in().as_mut() {
            sign_in.step = ConsentStep::Saving;
        }
        self.touched.notify_one();
        let taken = self.exchange(attempt, code, purpose).await;
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
        let learnt = self.sign_in().as_mut().map(|sign_in| match taken {
            Ok(granted) => sign_in.trip_brought(purpose.trip, granted),
            Err(failure) => {
                sign_in.fail(failure);
                None
            }
        });
        if let Some(learnt) = learnt
            && let Err(error) = self.note_lengths(purpose.client, learnt).await
        {
            tracing::error!(%error, "what the trip told of lengths could not be written down");
        }
        self.touched.notify_one();
    }

    /// The trips may have been cut anew; `learnt` is a length of scopes that later sign-ins shall not go beyond.
    async fn note_lengths(&self, client: i64, learnt: Option<usize>) -> Result<(), Failure> {
        self.note_trips().await?;
        match learnt {
            Some(scopes) => self.remember_length(client, scopes).await,
            None => Ok(()),
        }
    }

    async fn exchange(
        &self,
        attempt: &Attempt,
        code: &crate::consent::Code,
        purpose: Purpose,
    ) -> Result<Vec<String>, Failure> {
        let view = self.view();
        let row = view
            .client(purpose.client)
            .ok_or(Failure::from(Code::ClientMissing))?;
        let endpoint = self
            .kit
            .token_endpoint(row)
            .await
            .map_err(|error| vault_failure(&error))?;
        let issued = match endpoint.exchange(attempt, code).await {
            Ok(issued) => issued,
            Err(error) => {
                let failure = Failure::new(exchange_code(&error), error.to_string());
                self.note_refused_client(purpose.client, &failure).await?;
                return Err(failure);
            }
        };
        let granted: Vec<String> = issued
            .scopes
            .iter()
            .filter_map(|scope| catalog::resource_of(scope))
            .map(str::to_owned)
            .collect();
        if granted.is_empty() {
            return Err(Code::ConsentNothing.into());
        }
        let (connection, grant) = self.write_down(&issued, granted.clone(), purpose).await?;
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
        let brought = granted.clone();
        self.kit
            .journal
            .write(move |db| {
                key_rests(db, grant)?;
                match purpose.row {
                    Some(row) => trip_brought(db, row, purpose.trip, &brought, connection),
                    None => Ok(()),
                }
            })
            .await?;
        Ok(granted)
    }

    async fn note_refused_client(&self, client: i64, failure: &Failure) -> Result<(), JournalError> {
        if !is_about_client(failure.code) {
            return Ok(());
        }
        let (lesson, now) = (Lesson::Wrong(failure.clone()), self.kit.clock.now());
        self.kit
            .journal
            .write(move |db| learn_step(db, client, Step::Client, &lesson, now))
            .await
    }

    /// Writes connection and grant down; the grant counts only once its token rests in the vault.
    async fn write_down(
        &self,
        issued: &Issued,
        granted: Vec<String>,
        purpose: Purpose,
    ) -> Result<(i64, i64), JournalError> {
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
            testing: is_testing(lasts),
            live: false,
            key: Key::Saving,
            next_check_at: Some(now),
            told: Told::default(),
        };
        let (connection, grant) = self
            .kit
            .journal
            .write(move |db| {
                let known = match purpose.row {
                    Some(row) => sign_in(db, row)?.and_then(|row| row.connection),
                    None => None,
                };
                let connection = match connection.or(known) {
                    Some(connection) => connection,
                    None => {
                        let name = name.as_deref().unwrap_or("Google account");
                        insert_connection(db, name, purpose.client, now)?
                    }
                };
                for (step, lesson) in lessons_of_grant(lasts) {
                    learn_step(db, purpose.client, step, &lesson, now)?;
                }
                Ok((connection, insert_grant(db, &GrantRow { connection, ..row })?))
            })
            .await?;
        if let Some(sign_in) = self.sign_in().as_mut() {
            sign_in.connection = Some(connection);
        }
        Ok((connection, grant))
    }
}
