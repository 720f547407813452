//! A sign-in: consent rounds to Google's page, one after the other, each with what it really brought.

mod copying;
mod exchange;
mod lengths;
mod pieces;
mod state;
mod to_google;

pub(super) use state::SignIn;

use super::{ConsentPageError, Core, Engine, KeysState};
use crate::advice::{Code, Failure};
use crate::catalog::{self, SCOPE_PREFIX};
use crate::consent::batch::{CopyRequest, DEFAULT_LIMIT, batches};
use crate::consent::{Attempt, RedirectError};
use crate::file_name;
use crate::journal::{
    ClientRowId, ConnectionId, ConnectionState, ConsentRoundRow, NewSignIn, Order, View, insert_sign_in,
    set_connection_name, set_setting, set_sign_in_name, setting,
};
use crate::snapshot::ConsentStep;
use crate::tasks::{move_new_copy, vault_failure};
use jiff::Timestamp;
use lengths::Lengths;
use std::collections::HashSet;
use to_google::Leave;
use url::Url;

const BATCH_LIMIT: &str = "batch_limit";

impl Engine {
    /// Prepares a sign-in: the consent rounds are known afterwards, and nothing has left yet.
    ///
    /// # Errors
    /// [`Code::ConsentBusy`], [`Code::ClientMissing`], [`Code::NothingToAsk`].
    pub async fn begin_consent(
        &self,
        client: ClientRowId,
        connection: Option<ConnectionId>,
        name: Option<String>,
        resources: &[String],
    ) -> Result<(), Failure> {
        self.prepare(client, connection, name, resources, None).await
    }

    async fn prepare(
        &self,
        client: ClientRowId,
        connection: Option<ConnectionId>,
        name: Option<String>,
        resources: &[String],
        order: Option<Order>,
    ) -> Result<(), Failure> {
        let core = &self.core;
        // One after the other: two prepared at once would leave a row in the journal that is never shown.
        let _turn = core.consent_turn.lock().await;
        if core.is_signing_in() {
            return Err(Code::ConsentBusy.into());
        }
        let view = core.reload().await?;
        let known = connection
            .map(|id| view.connection(id).ok_or(Failure::from(Code::WrongUse)))
            .transpose()?;
        if known.is_some_and(|known| known.state != ConnectionState::Live) {
            return Err(Failure::new(Code::WrongUse, "the connection is being ended"));
        }
        let client = known.map_or(client, |known| known.client);
        if view.client(client).is_none() {
            return Err(Code::ClientMissing.into());
        }
        let room = core.room_for_scopes(client).await?;
        let rounds = rounds(&view, connection, resources, room, core.deps.clock.now());
        if rounds.is_empty() {
            return Err(Code::NothingToAsk.into());
        }
        let name = name.or_else(|| known.map(|known| known.name.clone()));
        let row = match order {
            // One that was left in the middle waits on, and what is allowed now is allowed for it too.
            None => None,
            Some(order) => {
                core.end_present_sign_in(false).await?;
                let row = NewSignIn {
                    client,
                    connection,
                    name: name.clone(),
                    rounds: rounds.clone(),
                    order: Some(order),
                    switch: false,
                };
                Some(core.write(move |db| insert_sign_in(db, &row)).await?)
            }
        };
        *core.sign_in() = Some(SignIn {
            row,
            name,
            lengths: Lengths::with_batch_limit(room),
            ..SignIn::ready(client, connection, rounds)
        });
        core.touched.notify_one();
        Ok(())
    }

    /// Leaves for Google, or opens its page once more.
    ///
    /// # Errors
    /// When no sign-in is prepared, refresh tokens could not be saved, or the redirect is blocked.
    pub async fn open_consent(&self) -> Result<(), Failure> {
        self.set_off(Leave::WithBrowser).await
    }

    async fn set_off(&self, leave: Leave) -> Result<(), Failure> {
        let core = &self.core;
        let meant = core.sign_in().as_ref().map(|sign_in| sign_in.id);
        if let KeysState::Unavailable(error) = core.keys.check().await {
            core.touched.notify_one();
            return Err(vault_failure(&error));
        }
        // Access that came to rest as the program ended need not be asked for again.
        if !core.settle_left_keys().await? {
            return Ok(());
        }
        let round = {
            let mut sign_in = core.sign_in();
            // Cancelled while the keyring was asked: a sign-in begun since has not opened its page.
            if meant.is_some() && sign_in.as_ref().map(|sign_in| sign_in.id) != meant {
                return Ok(());
            }
            let round = sign_in.as_mut().and_then(SignIn::begin_round);
            round.ok_or(Failure::from(Code::WrongUse))?
        };
        core.touched.notify_one();
        let opened = core.leave_for_google(&round, leave).await;
        if let Err(failure) = &opened {
            core.of_round(&round, |sign_in| sign_in.fail(failure.clone()));
        }
        core.touched.notify_one();
        opened
    }

    /// The address of Google's page, for another browser on this computer.
    ///
    /// # Errors
    /// When no consent page is open.
    pub fn consent_link(&self) -> Result<Url, Failure> {
        let sign_in = self.core.sign_in();
        let out = sign_in.as_ref().and_then(|sign_in| sign_in.out.as_ref());
        out.map(|out| out.attempt.url().clone())
            .ok_or_else(|| Code::WrongUse.into())
    }

    /// The address of Google's page, for another browser, also after a consent round that came to nothing: then a fresh one is
    /// begun for it, without opening a browser.
    ///
    /// # Errors
    /// When no sign-in waits or has failed, or as with [`Engine::open_consent`].
    pub async fn consent_link_again(&self) -> Result<Url, Failure> {
        let has_failed = self
            .core
            .sign_in()
            .as_ref()
            .is_some_and(|sign_in| sign_in.step == ConsentStep::Failed);
        if has_failed {
            self.set_off(Leave::ByLink).await?;
        }
        self.consent_link()
    }

    /// Takes the final address that a user copied out of a browser.
    ///
    /// # Errors
    /// [`Code::WrongReturnAddress`] when it does not belong to this sign-in.
    pub fn paste_address(&self, address: &str) -> Result<(), Failure> {
        let mut sign_in = self.core.sign_in();
        let Some(sign_in) = sign_in.as_mut() else {
            return Err(Code::WrongUse.into());
        };
        // An answer that is being exchanged is not answered a second time.
        let waits = sign_in.step == ConsentStep::Waiting;
        let Some(out) = sign_in.out.as_mut().filter(|_| waits) else {
            return Err(Code::WrongUse.into());
        };
        match out.attempt.read_redirect(address) {
            Ok(code) => {
                let paste = out.paste.take().ok_or_else(|| Failure::from(Code::WrongUse))?;
                paste.send(code).map_err(|_| Code::WrongUse.into())
            }
            Err(error) => {
                let failure = redirect_failure(&error, self.core.is_built_in(sign_in.client));
                if failure.code != Code::WrongReturnAddress {
                    sign_in.fail(failure.clone());
                    self.core.touched.notify_one();
                }
                Err(failure)
            }
        }
    }

    /// Google showed an error page: the batch is halved; a category that fails alone is set aside. What that tells of
    /// later consent rounds is seen once a piece works.
    ///
    /// # Errors
    /// When no sign-in is under way.
    pub async fn consent_error_page(&self) -> Result<(), Failure> {
        {
            let mut sign_in = self.core.sign_in();
            let Some(sign_in) = sign_in
                .as_mut()
                .filter(|sign_in| sign_in.step != ConsentStep::Saving)
            else {
                return Err(Code::WrongUse.into());
            };
            sign_in.page_failed()?;
        }
        self.core.touched.notify_one();
        Ok(self.core.note_rounds().await?)
    }

    /// Ends the sign-in; what earlier consent rounds brought stays, and what was begun with it goes on.
    pub async fn cancel_consent(&self) -> Result<(), Failure> {
        self.leave_consent(false).await
    }

    /// Gives a connection its name.
    ///
    /// # Errors
    /// [`Code::WrongUse`] for an empty name.
    pub async fn name_connection(&self, connection: ConnectionId, name: &str) -> Result<(), Failure> {
        let name = file_name::given(name)?;
        if let Some(sign_in) = self
            .core
            .sign_in()
            .as_mut()
            .filter(|sign_in| sign_in.connection == Some(connection))
        {
            sign_in.name = Some(name.clone());
        }
        self.core
            .write({
                let name = name.clone();
                move |db| {
                    set_sign_in_name(db, connection, &name)?;
                    set_connection_name(db, connection, &name)
                }
            })
            .await?;
        move_new_copy(&self.core.deps, connection, &name).await?;
        Ok(())
    }
}

impl Core {
    /// How many characters of scopes fit into one address that asks with `client`.
    async fn room_for_scopes(&self, client: ClientRowId) -> Result<usize, Failure> {
        let limit = self.deps.journal.read(|db| setting(db, BATCH_LIMIT)).await?;
        let limit = limit
            .and_then(|limit| limit.parse().ok())
            .unwrap_or(DEFAULT_LIMIT);
        Ok(limit.saturating_sub(self.head_length(client)?))
    }

    /// From now on no address is longer than one that asks with `client` for so much.
    async fn remember_length(&self, client: ClientRowId, scopes: usize) -> Result<(), Failure> {
        let limit = self.head_length(client)? + scopes;
        let written = self
            .deps
            .write(move |db| set_setting(db, BATCH_LIMIT, &limit.to_string()));
        Ok(written.await?)
    }

    /// How many characters an address that asks with `client` has beside its scopes.
    fn head_length(&self, client: ClientRowId) -> Result<usize, Failure> {
        let view = self.view();
        let row = view.client(client).ok_or(Failure::from(Code::ClientMissing))?;
        Attempt::head_length(&row.client_id, &self.deps.endpoints)
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))
    }

    /// Whether a client came with the program, so that its project is not the user's own.
    pub(in crate::engine) fn is_built_in(&self, client: ClientRowId) -> bool {
        let view = self.view();
        view.client(client).is_some_and(|client| client.built_in)
    }

    /// A consent round to Google's page is under way.
    pub(in crate::engine) fn is_signing_in(&self) -> bool {
        self.sign_in().as_ref().is_some_and(SignIn::is_busy)
    }

    /// In how many consent rounds `resources` are asked for, and what is in each.
    pub(in crate::engine) async fn round_rows(
        &self,
        client: ClientRowId,
        resources: &[String],
    ) -> Result<Vec<ConsentRoundRow>, Failure> {
        let room = self.room_for_scopes(client).await?;
        Ok(cut(resources, &HashSet::new(), room))
    }
}

/// The consent rounds for what is not granted as of `now`: access that has run out unnoticed is asked for again.
fn rounds(
    view: &View,
    connection: Option<ConnectionId>,
    resources: &[String],
    room: usize,
    now: Timestamp,
) -> Vec<ConsentRoundRow> {
    let granted: Vec<String> = connection
        .map(|connection| {
            view.live_grants(connection)
                .filter(|grant| grant.lasts(now))
                .flat_map(|grant| scopes(&grant.resources))
                .collect()
        })
        .unwrap_or_default();
    let granted: HashSet<&str> = granted.iter().map(String::as_str).collect();
    cut(resources, &granted, room)
}

/// The consent rounds for `resources` without the scopes that are `granted`, none with more than `room` characters of scopes.
fn cut(resources: &[String], granted: &HashSet<&str>, room: usize) -> Vec<ConsentRoundRow> {
    let wanted: Vec<(String, &str)> = catalog::chosen(resources)
        .map(|category| (category.scope(), category.service))
        .collect();
    let wishes: Vec<CopyRequest<'_>> = wanted
        .iter()
        .map(|(scope, product)| CopyRequest { scope, product })
        .collect();
    batches(&wishes, granted, room)
        .into_iter()
        .map(|batch| ConsentRoundRow {
            asked: batch
                .into_iter()
                .filter_map(catalog::resource_of)
                .map(str::to_owned)
                .collect(),
            granted: None,
            piece: false,
        })
        .collect()
}

fn scopes(resources: &[String]) -> Vec<String> {
    resources
        .iter()
        .map(|resource| format!("{SCOPE_PREFIX}{resource}"))
        .collect()
}

fn redirect_failure(error: &RedirectError, built_in: bool) -> Failure {
    let code = match error {
        RedirectError::Denied => Code::ConsentDenied,
        RedirectError::GoogleError(google) => {
            match (ConsentPageError::named_in(&google.error), google.error.as_str()) {
                (Some(page_error), _) => page_error.code(built_in),
                (None, "server_error" | "internal_failure" | "internal_error" | "backend_error") => {
                    Code::SignInFault
                }
                (None, "temporarily_unavailable") => Code::SignInBusy,
                (None, "rate_limit_exceeded" | "quota_exceeded" | "slow_down") => Code::SignInBusy,
                (None, "unsupported_response_type" | "unsupported_grant_type") => Code::SignInUnsupported,
                (
                    None,
                    "interaction_required"
                    | "login_required"
                    | "consent_required"
                    | "account_selection_required",
                ) => Code::SignInInterrupted,
                (None, _) => Code::SignInRefused,
            }
        }
        RedirectError::WrongState | RedirectError::NotOurs | RedirectError::Missing => {
            Code::WrongReturnAddress
        }
    };
    Failure::new(code, error.to_string())
}
