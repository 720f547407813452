//! Disconnecting: Google is notified first, then the tokens are deleted, then the connection. Each step may be the last
//! before a crash, and doing it again does no harm.

use super::{CallError, Deps, cancel_job, clean_up_token, vault_failure};
use crate::advice::{Code, Failure};
use crate::google::ApiError;
use crate::grant::AccessError;
use crate::journal::{
    ConnectionId, ConnectionRow, ConnectionState, GrantRow, JournalError, Outcome, View, access_ended,
    check_siblings, end_grants, forget_connection, insert_notice, job_over, remove_sign_ins_of,
    set_connection_state, set_ending,
};
use crate::schedule::KEYRING_AGAIN;
use crate::vault::VaultError;
use jiff::Timestamp;
use std::time::Duration;

/// Notifying Google is tried so often; then the user is shown that it could not be.
const TRIES: u32 = 3;

/// Access that could not be ended is tried to be ended again after this.
const END_AGAIN: Duration = Duration::from_secs(6 * 3_600);

const BETWEEN_TRIES: Duration = Duration::from_secs(3);

/// Revoking can take some time to be effective everywhere. Source: Google's guide for native apps.
const TAKES_EFFECT: Duration = Duration::from_secs(30);

/// Gives the access of a connection back.
pub(super) async fn leave(deps: &Deps, view: &View, id: ConnectionId) -> Result<(), JournalError> {
    let Some(connection) = view.connection(id) else {
        return Ok(());
    };
    match connection.state {
        ConnectionState::Live | ConnectionState::Gone => Ok(()),
        ConnectionState::Finishing | ConnectionState::Switching => give_back(deps, view, connection).await,
        ConnectionState::Leaving => {
            cancel_at_google(deps, view, id).await?;
            let untold = match tell_google(deps, view, id).await {
                // The token with which access could be revoked is still there.
                Err(error) if shut_keyring(&error) => {
                    return wait(
                        deps,
                        id,
                        connection.state,
                        error.failure(),
                        deps.later(KEYRING_AGAIN),
                    )
                    .await;
                }
                Err(error) => match error.retry_after() {
                    Some(pause) => {
                        let next_at = deps.after(pause);
                        return wait(deps, id, connection.state, error.failure(), next_at).await;
                    }
                    None => Some(untold(&error)),
                },
                Ok(()) => None,
            };
            note_notified(deps, id, untold).await?;
            forget(deps, view, connection).await
        }
        ConnectionState::LeavingHere => forget(deps, view, connection).await,
    }
}

/// The access ends and the connection stays. Its tokens are deleted like those of any failed grant.
async fn give_back(deps: &Deps, view: &View, connection: &ConnectionRow) -> Result<(), JournalError> {
    let id = connection.id;
    let reported = tell_google(deps, view, id).await;
    if let Err(error) = &reported
        && let Some(pause) = error.retry_after()
    {
        return wait(deps, id, connection.state, error.failure(), deps.after(pause)).await;
    }
    let is_finishing = connection.state == ConnectionState::Finishing;
    let (now, siblings_at, again_at) = (deps.clock.now(), deps.later(TAKES_EFFECT), deps.later(END_AGAIN));
    deps.write(move |db| match &reported {
        Ok(()) => {
            access_ended(db, id, now)?;
            end_grants(db, id)?;
            check_siblings(db, id, siblings_at)?;
            set_connection_state(db, id, ConnectionState::Live, None, None)
        }
        // Nothing is lost by staying: it is tried again, unless something new was begun with it by then.
        Err(error) if is_finishing => {
            let failure = Failure::new(Code::AccessNotEnded, error.to_string());
            set_ending(db, id, true)?;
            set_connection_state(db, id, ConnectionState::Live, Some(again_at), Some(&failure))
        }
        // Nothing is lost by staying: the user can ask for it again.
        Err(error) => {
            remove_sign_ins_of(db, id)?;
            set_connection_state(db, id, ConnectionState::Live, None, Some(&untold(error)))
        }
    })
    .await
}

/// Google knows, or will not know: from here on there is nothing left but what lies here.
async fn note_notified(deps: &Deps, id: ConnectionId, untold: Option<Failure>) -> Result<(), JournalError> {
    let (now, siblings_at) = (deps.clock.now(), deps.later(TAKES_EFFECT));
    deps.write(move |db| {
        match &untold {
            Some(failure) => insert_notice(db, failure, now)?,
            None => check_siblings(db, id, siblings_at)?,
        }
        end_grants(db, id)?;
        set_connection_state(db, id, ConnectionState::LeavingHere, None, None)
    })
    .await
}

async fn forget(deps: &Deps, view: &View, connection: &ConnectionRow) -> Result<(), JournalError> {
    let id = connection.id;
    for grant in view.grants.iter().filter(|grant| grant.connection == id) {
        let entry = grant.id.vault_entry(deps.journal.mark());
        if let Err(error) = clean_up_token::remove(deps, view, grant, &entry).await {
            let (state, next_at) = (ConnectionState::LeavingHere, deps.later(KEYRING_AGAIN));
            return wait(deps, id, state, vault_failure(&error), next_at).await;
        }
    }
    deps.write(move |db| forget_connection(db, id)).await
}

/// Whether the keyring stood in the way and may open again.
fn shut_keyring(error: &CallError) -> bool {
    match error {
        CallError::Vault(shut) | CallError::Access(AccessError::Vault(shut)) => {
            !matches!(shut, VaultError::Missing | VaultError::Absent)
        }
        CallError::Access(_) | CallError::Api(_) | CallError::NoClient => false,
    }
}

/// The tokens stay until the keyring is tried again, or Google may be asked again.
async fn wait(
    deps: &Deps,
    id: ConnectionId,
    state: ConnectionState,
    failure: Failure,
    next_at: Timestamp,
) -> Result<(), JournalError> {
    deps.write(move |db| set_connection_state(db, id, state, Some(next_at), Some(&failure)))
        .await
}

fn untold(error: &CallError) -> Failure {
    Failure::new(Code::GoogleNotTold, error.to_string())
}

/// Tells Google that its running jobs are no longer needed. Best effort: the first refusal stops it.
async fn cancel_at_google(deps: &Deps, view: &View, connection: ConnectionId) -> Result<(), JournalError> {
    for job in view.unsaved(connection) {
        match cancel_job::cancel_at_google(deps, view, connection, job).await {
            Ok(()) => {}
            Err(error @ CallError::Api(ApiError::Refused(_))) => {
                tracing::info!(job = %job.row.id, %error, "the job could not be cancelled at Google");
            }
            Err(error) => {
                tracing::info!(%error, "Google could not be notified to cancel");
                return Ok(());
            }
        }
        let id = job.row.id;
        deps.write(move |db| job_over(db, id, Outcome::Cancelled, false, None))
            .await?;
    }
    Ok(())
}

/// Resets; where that does not get through, revokes. One grant is enough: both end every grant of this account and
/// project.
///
/// Sources: the reference of `authorization.reset`; Google's guide on revoking for native apps.
async fn tell_google(deps: &Deps, view: &View, connection: ConnectionId) -> Result<(), CallError> {
    let mut tries = 1;
    loop {
        match tell_once(deps, view, connection).await {
            Ok(()) => return Ok(()),
            Err(error) if tries == TRIES || shut_keyring(&error) || error.retry_after().is_some() => {
                return Err(error);
            }
            Err(_) => tries += 1,
        }
        deps.clock.sleep(deps.pace.wait(BETWEEN_TRIES)).await;
    }
}

async fn tell_once(deps: &Deps, view: &View, connection: ConnectionId) -> Result<(), CallError> {
    let mut refused = None;
    for grant in view.live_grants(connection) {
        let reset = deps.authorized(view, grant, |token| async move { deps.api.reset(&token).await });
        match reset.await {
            Ok(()) => return Ok(()),
            // This one is over; another may not be.
            Err(error) if is_over(&error) => {}
            Err(error) => refused = Some(error),
        }
    }
    let Some(refused) = refused else {
        return Ok(());
    };
    for grant in view.live_grants(connection) {
        match revoke(deps, view, grant).await {
            Ok(()) => return Ok(()),
            Err(error) => tracing::info!(grant = %grant.id, %error, "the grant could not be revoked"),
        }
    }
    Err(refused)
}

async fn revoke(deps: &Deps, view: &View, grant: &GrantRow) -> Result<(), CallError> {
    let handle = deps.handle(view, grant).await?;
    let token = deps.vault.get(&handle.entry).await?;
    handle.endpoint.revoke(&token).await.map_err(AccessError::from)?;
    Ok(())
}

/// After an earlier reset the same token is refused with 401 or 403. A token missing here tells nothing of Google.
fn is_over(error: &CallError) -> bool {
    match error {
        CallError::Access(AccessError::Vault(VaultError::Missing)) => false,
        CallError::Api(ApiError::Refused(refusal)) if refusal.status == http::StatusCode::FORBIDDEN => {
            error.failure().code == Code::NotGranted
        }
        _ => error.says_ended(),
    }
}
