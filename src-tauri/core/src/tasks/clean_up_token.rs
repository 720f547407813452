//! Refresh tokens of failed grants: none is left behind in the keyring, and none that was saved is deleted.

use super::Deps;
use crate::journal::{
    GrantId, GrantRow, JournalError, Key, View, brought_by, forget_stillborn_grant, key_is_gone, key_rests,
    round_brought, set_grant_check, sign_in,
};
use crate::schedule::KEYRING_AGAIN;
use crate::vault::VaultError;

/// Handles the refresh token of a grant that does not work.
pub(super) async fn run(deps: &Deps, view: &View, id: GrantId) -> Result<(), JournalError> {
    let Some(grant) = view.grants.iter().find(|grant| grant.id == id) else {
        return Ok(());
    };
    let entry = id.vault_entry(deps.journal.mark());
    let done = match grant.key {
        Key::Left => match deps.vault.get(&entry).await {
            Ok(_) => return came_to_rest(deps, grant).await,
            Err(VaultError::Missing) => {
                return deps.write(move |db| forget_stillborn_grant(db, id)).await;
            }
            Err(error) => Err(error),
        },
        Key::Resting => remove(deps, view, grant, &entry).await,
        Key::Saving | Key::Gone => return Ok(()),
    };
    match done {
        Ok(()) => deps.write(move |db| key_is_gone(db, id)).await,
        Err(error) => {
            tracing::info!(grant = %id, %error, "the keyring could not be cleaned up");
            let again = deps.later(KEYRING_AGAIN);
            deps.write(move |db| set_grant_check(db, id, again)).await
        }
    }
}

/// Deletes a refresh token, in the vault and in memory.
pub(super) async fn remove(
    deps: &Deps,
    view: &View,
    grant: &GrantRow,
    entry: &str,
) -> Result<(), VaultError> {
    match deps.handle(view, grant).await {
        Ok(handle) => deps.tokens.forget(&handle).await,
        // A missing client secret must not prevent the deletion of the tokens.
        Err(_) => deps.vault.delete(entry).await,
    }
}

/// The program ended between the keyring and the journal: the user has allowed access, and need not again.
async fn came_to_rest(deps: &Deps, grant: &GrantRow) -> Result<(), JournalError> {
    let (id, connection, granted) = (grant.id, grant.connection, grant.resources.clone());
    deps.write(move |db| {
        if !key_rests(db, id)? {
            return Ok(());
        }
        let row = match brought_by(db, id)? {
            Some(row) => sign_in(db, row)?.filter(|row| !row.over),
            None => None,
        };
        let Some(row) = row else { return Ok(()) };
        let round = row.rounds.iter().position(|round| {
            round.granted.is_none() && granted.iter().all(|resource| round.asked.contains(resource))
        });
        match round {
            Some(round) => round_brought(db, row.id, round, &granted, connection),
            None => Ok(()),
        }
    })
    .await
}
