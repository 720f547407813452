//! One consent round to Google's page and back, and what is made of what it brought.

use super::state::{Out, Round, SignIn};
use super::{redirect_failure, scopes};
use crate::advice::{Code, Failure};
use crate::consent::{Account, Attempt, Listener, Page, Responder, Returned, WaitError};
use crate::engine::Core;
use crate::grant::TokenEndpoint;
use crate::journal::ClientRowId;
use crate::ports::BrowserError;
use crate::snapshot::ConsentStep;
use crate::tasks::secret_failure;
use jiff::Timestamp;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;
use tokio::sync::oneshot;
use url::Url;

/// Choosing, signing in and reading Google's page takes minutes; a day-old page has expired anyway.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// How a user comes to Google's page.
#[derive(Clone, Copy)]
pub(super) enum Leave {
    /// Their browser is opened.
    WithBrowser,
    /// They take the link to a browser of their choice.
    ByLink,
}

/// What a round carries to the token endpoint. It is fixed before anyone leaves: the client may be replaced meanwhile.
pub(super) struct Exchange {
    pub(super) attempt: Arc<Attempt>,
    pub(super) endpoint: Arc<TokenEndpoint>,
    pub(super) client_id: String,
    pub(super) round: Round,
}

impl Core {
    /// Does `change` to the sign-in of `round`, if the answer of that round is still waited for.
    pub(super) fn of_round<T>(&self, round: &Round, change: impl FnOnce(&mut SignIn) -> T) -> Option<T> {
        let mut sign_in = self.sign_in();
        let awaited = sign_in.as_mut().filter(|sign_in| sign_in.awaits(round));
        awaited.map(change)
    }

    /// Does `change` to the sign-in of `round`, unless it was ended meanwhile.
    pub(super) fn of_sign_in<T>(&self, round: &Round, change: impl FnOnce(&mut SignIn) -> T) -> Option<T> {
        let mut sign_in = self.sign_in();
        let same = sign_in.as_mut().filter(|sign_in| sign_in.id == round.sign_in);
        same.map(change)
    }

    pub(super) async fn leave_for_google(
        self: &Arc<Self>,
        round: &Round,
        leave: Leave,
    ) -> Result<(), Failure> {
        let view = self.view();
        let row = view
            .client(round.client)
            .ok_or(Failure::from(Code::ClientMissing))?;
        let registration = self
            .deps
            .registration(row)
            .await
            .map_err(|error| secret_failure(&error))?;
        let endpoint = self
            .deps
            .token_endpoint(row)
            .await
            .map_err(|error| secret_failure(&error))?;
        let (listener, blocked) = match self.deps.redirect_listener.open().await {
            Ok(listener) => (Some(listener.speaking(self.view().settings.locale())), None),
            Err(error) => (
                None,
                Some(Failure::new(Code::LoopbackBlocked, error.0.to_string())),
            ),
        };
        let redirect = match &listener {
            Some(listener) => listener.redirect_uri().clone(),
            None => Listener::probe_redirect()
                .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?,
        };
        let scopes = scopes(&round.asked);
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let account = if round.connection.is_none() {
            Account::Choose
        } else {
            Account::AsBefore
        };
        let attempt = Attempt::begin(&registration, &self.deps.endpoints, &scopes, &redirect, account)
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        let exchange = Exchange {
            attempt: Arc::new(attempt),
            endpoint,
            client_id: registration.client_id.clone(),
            round: round.clone(),
        };
        let page = exchange.attempt.url().clone();
        let is_out = self.of_round(round, |sign_in| {
            let attempt = Arc::clone(&exchange.attempt);
            let (paste, pasted) = oneshot::channel();
            let waiting = tokio::spawn(Arc::clone(self).wait(exchange, listener, pasted)).abort_handle();
            sign_in.step = ConsentStep::Waiting;
            sign_in.since = Some(self.deps.clock.now());
            sign_in.copy_link = false;
            sign_in.problem = blocked.map(Into::into);
            sign_in.out = Some(Out {
                attempt,
                paste: Some(paste),
                waiting,
            });
        });
        // Cancelled meanwhile, or opened once more: no page is opened without a listener.
        if is_out.is_some() && matches!(leave, Leave::WithBrowser) {
            self.open_browser(&page, round).await;
        }
        Ok(())
    }

    /// Opens Google's page. The result of the launcher is reported as soon as it is known, without waiting for it.
    async fn open_browser(self: &Arc<Self>, page: &Url, round: &Round) {
        let mut opening = self.deps.browser.open(page);
        match std::future::poll_fn(|context| Poll::Ready(opening.as_mut().poll(context))).await {
            Poll::Ready(opened) => self.browser_opened(round, opened),
            Poll::Pending => {
                let (core, round) = (Arc::clone(self), round.clone());
                tokio::spawn(async move { core.browser_opened(&round, opening.await) });
            }
        }
    }

    fn browser_opened(&self, round: &Round, opened: Result<(), BrowserError>) {
        let Err(error) = opened else { return };
        tracing::warn!(%error, "the browser could not be opened");
        self.of_round(round, |sign_in| {
            sign_in.copy_link = true;
            sign_in.problem = Some(Failure::from(Code::BrowserUnavailable).into());
        });
        self.touched.notify_one();
    }

    /// Waits for the browser or for a pasted address, and takes what it brought.
    async fn wait(
        self: Arc<Self>,
        exchange: Exchange,
        listener: Option<Listener>,
        pasted: oneshot::Receiver<crate::consent::Code>,
    ) {
        let came = tokio::select! {
            biased;
            returned = self.come_back(listener, &exchange.attempt) => {
                returned.map(|returned| (returned.code, Some(returned.page)))
            }
            Ok(code) = pasted => Ok((code, None)),
        };
        let (code, page) = match came {
            Ok(came) => came,
            Err(error) => {
                let failure = match &error {
                    WaitError::TimedOut => Code::ConsentTimedOut.into(),
                    WaitError::Redirect(error) => {
                        redirect_failure(error, self.is_built_in(exchange.round.client))
                    }
                };
                self.of_round(&exchange.round, |sign_in| sign_in.fail(failure));
                self.touched.notify_one();
                return;
            }
        };
        // Cancelled up to here, the code is never exchanged and expires within minutes.
        let claimed = self.of_round(&exchange.round, |sign_in| sign_in.step = ConsentStep::Saving);
        if claimed.is_none() {
            if let Some(page) = page {
                page.answer(Page::Stale);
            }
            return;
        }
        self.touched.notify_one();
        // The code is good only once: from here on neither Cancel nor "open again" may break this off.
        tokio::spawn(async move { self.take(exchange, &code, page).await });
    }

    /// The browser, if there is a port for it to come back to; in any case an end to the waiting.
    async fn come_back(&self, listener: Option<Listener>, attempt: &Attempt) -> Result<Returned, WaitError> {
        let clock = &self.deps.clock;
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

    async fn take(&self, exchange: Exchange, code: &crate::consent::Code, page: Option<Responder>) {
        let (round, asked) = (&exchange.round, exchange.attempt.scopes().len());
        let taken = self.exchange(&exchange, code).await;
        let said = match &taken {
            Ok(granted) if granted.len() < asked => Page::Partly {
                got: granted.len(),
                asked,
            },
            Ok(granted) => Page::Granted { got: granted.len() },
            Err(failure) if failure.code == Code::ConsentNothing => Page::Denied,
            Err(_) => Page::Failed,
        };
        if let Some(page) = page {
            page.answer(said);
        }
        // A reader that sees the end of the consent round must see what it granted.
        if let Err(error) = self.reload().await {
            tracing::error!(%error, "the journal cannot be read");
        }
        let learned = self.of_sign_in(round, |sign_in| match taken {
            Ok(granted) => sign_in.round_brought(round.round, granted),
            Err(failure) => {
                sign_in.fail(failure);
                None
            }
        });
        if let Some(learned) = learned
            && let Err(error) = self.note_lengths(round.client, learned).await
        {
            tracing::error!(%error, "the measured address length of the consent round could not be saved");
        }
        self.touched.notify_one();
    }

    /// The consent rounds may have been cut anew; `learned` is a length of scopes that later sign-ins shall not go beyond.
    async fn note_lengths(&self, client: ClientRowId, learned: Option<usize>) -> Result<(), Failure> {
        self.note_rounds().await?;
        match learned {
            Some(scopes) => self.remember_length(client, scopes).await,
            None => Ok(()),
        }
    }
}
