//! From a code to a grant that rests in the vault, under the connection of the sign-in that asked for it.
//!
//! A sign-in that was cancelled while its code was exchanged keeps what Google gave: the user allowed it a moment ago
//! and can disconnect it in plain sight. It is not revoked, because revoking one token ends every grant of the same
//! account and project, those of other connections included.

use super::state::Round;
use super::to_google::Exchange;
use crate::advice::{Code, Failure};
use crate::catalog;
use crate::client::Step;
use crate::engine::Core;
use crate::grant::{GrantHandle, Issued};
use crate::journal::{
    ClientRowId, ConnectionId, ConnectionState, GrantId, GrantRow, JournalError, Key, Reported, SetupCheck,
    clients, connections, insert_connection, insert_grant, key_is_gone, key_rests, record_setup_check,
    round_brought, sign_in,
};
use crate::locale::messages as m;
use crate::tasks::{exchange_code, is_about_client, is_testing, setup_checks_of_grant, vault_failure};
use std::time::Duration;

impl Core {
    /// Exchanges a code and keeps what it brings; answers the resource groups.
    pub(super) async fn exchange(
        &self,
        exchange: &Exchange,
        code: &crate::consent::Code,
    ) -> Result<Vec<String>, Failure> {
        let round = &exchange.round;
        let issued = match exchange.endpoint.exchange(&exchange.attempt, code).await {
            Ok(issued) => issued,
            Err(error) => {
                let failure = Failure::new(exchange_code(&error), error.to_string());
                self.note_refused_client(exchange, &failure).await?;
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
        let Some((connection, grant)) = self.write_down(exchange, &issued, granted.clone()).await? else {
            return Err(overtaken());
        };
        let handle = GrantHandle {
            key: grant,
            entry: grant.vault_entry(self.deps.journal.mark()),
            endpoint: exchange.endpoint.clone(),
        };
        if let Err(error) = self.deps.tokens.keep(&handle, &issued).await {
            // The user has allowed access a second ago; throwing that away would be worse than forgetting at quit.
            tracing::warn!(%error, "the keyring did not take a grant, it stays in memory");
            self.keys.stay_until_quit();
            self.deps
                .tokens
                .save(&handle)
                .await
                .map_err(|error| vault_failure(&error))?;
        }
        let (brought, row, round) = (granted.clone(), round.row, round.round);
        let counts = self.deps.write(move |db| {
            let counts = key_rests(db, grant)?;
            if counts && let Some(row) = row {
                round_brought(db, row, round, &brought, connection)?;
            }
            Ok(counts)
        });
        if counts.await? {
            return Ok(granted);
        }
        // The connection was ended while the token was being saved, so nothing else would delete the token.
        match self.deps.tokens.forget(&handle).await {
            Ok(()) => self.deps.write(move |db| key_is_gone(db, grant)).await?,
            Err(error) => {
                tracing::warn!(%error, "the refresh token of an ended connection could not be deleted")
            }
        }
        Err(overtaken())
    }

    async fn note_refused_client(&self, exchange: &Exchange, failure: &Failure) -> Result<(), JournalError> {
        if !is_about_client(failure.code) {
            return Ok(());
        }
        let (check_result, now) = (SetupCheck::Wrong(failure.clone()), self.deps.clock.now());
        let (client, client_id) = (exchange.round.client, exchange.client_id.clone());
        self.deps
            .write(move |db| {
                if is_client(db, client, &client_id)? {
                    record_setup_check(db, client, Step::Client, &check_result, now)?;
                }
                Ok(())
            })
            .await
    }

    /// Writes connection and grant down; the grant counts only once its token rests in the vault. Nothing where the
    /// connection, or the client, was ended meanwhile.
    async fn write_down(
        &self,
        exchange: &Exchange,
        issued: &Issued,
        granted: Vec<String>,
    ) -> Result<Option<(ConnectionId, GrantId)>, JournalError> {
        let Round {
            client,
            connection,
            name,
            row,
            ..
        } = exchange.round.clone();
        let client_id = exchange.client_id.clone();
        let now = self.deps.clock.now();
        let lasts = issued.refresh_token_expires_in;
        let grant = GrantRow {
            id: GrantId::from(0),
            connection: ConnectionId::from(0),
            resources: granted,
            one_time: None,
            granted_at: now,
            ends_at: lasts.and_then(|seconds| now.saturating_add(Duration::from_secs(seconds)).ok()),
            testing: is_testing(lasts),
            live: false,
            key: Key::Saving,
            next_check_at: Some(now),
            reported: Reported::default(),
        };
        let locale = self.deps.locale(&self.view());
        let written = self
            .deps
            .write(move |db| {
                if !is_client(db, client, &client_id)? {
                    return Ok(None);
                }
                let known = match row {
                    Some(row) => sign_in(db, row)?.and_then(|row| row.connection),
                    None => None,
                };
                let connection = match connection.or(known) {
                    Some(connection) if is_live(db, connection)? => connection,
                    Some(_) => return Ok(None),
                    None => {
                        let name = name.unwrap_or_else(|| locale.say(&m::desktop_account()));
                        insert_connection(db, &name, client, now)?
                    }
                };
                for (step, check_result) in setup_checks_of_grant(lasts) {
                    record_setup_check(db, client, step, &check_result, now)?;
                }
                let grant = insert_grant(db, &GrantRow { connection, ..grant }, row)?;
                Ok(Some((connection, grant)))
            })
            .await?;
        if let Some((connection, _)) = written {
            self.of_sign_in(&exchange.round, |sign_in| sign_in.connection = Some(connection));
        }
        Ok(written)
    }
}

/// Access came for a connection that is being ended. Its tokens are forgotten; what ends the connection ends them too.
fn overtaken() -> Failure {
    Failure::new(Code::ConsentLost, "the account was disconnected meanwhile")
}

/// Whether the client of that number is still the one that asked.
fn is_client(db: &rusqlite::Connection, client: ClientRowId, client_id: &str) -> rusqlite::Result<bool> {
    let known = clients(db)?;
    Ok(known
        .iter()
        .any(|known| known.id == client && known.client_id == client_id))
}

fn is_live(db: &rusqlite::Connection, connection: ConnectionId) -> rusqlite::Result<bool> {
    let known = connections(db)?;
    Ok(known
        .iter()
        .any(|known| known.id == connection && known.state == ConnectionState::Live))
}
