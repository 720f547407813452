//! Giving access back: Google is told first, then the keys go, then the connection. Each step may be the last
//! before a crash, and doing it again does no harm.

use super::{CallError, Kit, grant_entry, vault_failure};
use crate::advice::{Code, Failure};
use crate::google::ApiError;
use crate::journal::{
    ConnectionRow, ConnectionState, GrantRow, JournalError, View, end_grants, forget_connection,
    insert_notice, set_connection_state,
};
use crate::vault::VaultError;
use std::time::Duration;

/// Google is tried to be told so often; then the person is told that it could not be.
const TRIES: u32 = 3;

const BETWEEN_TRIES: Duration = Duration::from_secs(3);

const KEYRING_AGAIN: Duration = Duration::from_secs(60);

/// Gives the access of a connection back.
pub(super) async fn leave(kit: &Kit, view: &View, id: i64) -> Result<(), JournalError> {
    let Some(connection) = view.connection(id) else {
        return Ok(());
    };
    let told = match connection.state {
        ConnectionState::LeavingHere => Ok(()),
        _ => tell_google(kit, view, id).await,
    };
    if connection.state == ConnectionState::Finishing
        && let Err(failure) = told
    {
        // Nothing is lost by staying: the person can press Finish again.
        return kit
            .journal
            .write(move |db| set_connection_state(db, id, ConnectionState::Live, None, Some(&failure)))
            .await;
    }
    if let Err(error) = forget_keys(kit, view, id).await {
        let (state, next_at, failure) = (
            connection.state,
            kit.after(kit.pace.wait(KEYRING_AGAIN)),
            vault_failure(&error),
        );
        return kit
            .journal
            .write(move |db| set_connection_state(db, id, state, Some(next_at), Some(&failure)))
            .await;
    }
    close(kit, connection, told.err()).await
}

async fn close(kit: &Kit, connection: &ConnectionRow, untold: Option<Failure>) -> Result<(), JournalError> {
    let (id, finishing, now) = (
        connection.id,
        connection.state == ConnectionState::Finishing,
        kit.clock.now(),
    );
    kit.journal
        .write(move |db| {
            if finishing {
                end_grants(db, id)?;
                return set_connection_state(db, id, ConnectionState::Live, None, None);
            }
            if let Some(failure) = &untold {
                insert_notice(db, failure, now)?;
            }
            forget_connection(db, id)
        })
        .await
}

/// Resets, and revokes besides. One grant is enough: both end every grant of this account and project.
///
/// Sources: the reference of `authorization.reset`; Google's guide on revoking for native apps.
async fn tell_google(kit: &Kit, view: &View, connection: i64) -> Result<(), Failure> {
    let mut last = None;
    for attempt in 0..TRIES {
        if attempt > 0 {
            kit.clock.sleep(kit.pace.wait(BETWEEN_TRIES)).await;
        }
        match tell_once(kit, view, connection).await {
            Ok(()) => return Ok(()),
            Err(error) => last = Some(error),
        }
    }
    Err(Failure::new(
        Code::GoogleNotTold,
        last.map(|error| error.to_string()).unwrap_or_default(),
    ))
}

async fn tell_once(kit: &Kit, view: &View, connection: i64) -> Result<(), CallError> {
    let mut reset = Ok(());
    for grant in view.live_grants(connection) {
        reset = kit
            .authorized(view, grant, |token| async move { kit.api.reset(&token).await })
            .await;
        match &reset {
            Ok(()) => break,
            // This one is over; another may not be.
            Err(error) if is_over(error) => reset = Ok(()),
            Err(_) => {}
        }
    }
    for grant in view.live_grants(connection) {
        match revoke(kit, view, grant).await {
            // Revoking one grant ends them all, so a reset that did not get through is made good by it.
            Ok(()) => return Ok(()),
            Err(error) => tracing::info!(grant = grant.id, %error, "the grant could not be revoked"),
        }
    }
    reset
}

async fn revoke(kit: &Kit, view: &View, grant: &GrantRow) -> Result<(), CallError> {
    let seat = kit.seat(view, grant).await?;
    let token = kit.vault.get(&seat.entry).await?;
    seat.endpoint
        .revoke(&token)
        .await
        .map_err(crate::grant::AccessError::from)?;
    Ok(())
}

/// After an earlier reset the same token is refused with 401 or 403.
fn is_over(error: &CallError) -> bool {
    error.says_ended()
        || matches!(error, CallError::Api(ApiError::Refused(refusal)) if refusal.status == http::StatusCode::FORBIDDEN)
}

async fn forget_keys(kit: &Kit, view: &View, connection: i64) -> Result<(), VaultError> {
    for grant in view.grants.iter().filter(|grant| grant.connection == connection) {
        match kit.seat(view, grant).await {
            Ok(seat) => kit.tokens.forget(&seat).await?,
            // A client without its secret must not keep the keys here.
            Err(_) => {
                kit.vault
                    .delete(&grant_entry(kit.journal.mark(), grant.id))
                    .await?
            }
        }
    }
    Ok(())
}
