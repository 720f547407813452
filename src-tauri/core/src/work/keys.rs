//! Keys of grants that do not work: none is left behind in the keyring, and none that came to rest is thrown away.

use super::{Kit, grant_entry};
use crate::journal::{
    GrantRow, JournalError, Key, View, brought_by, forget_stillborn_grant, key_is_gone, key_rests,
    set_grant_check, sign_in, trip_brought,
};
use crate::schedule::KEYRING_AGAIN;
use crate::vault::VaultError;

/// Sees to the key of a grant that does not work.
pub(super) async fn tidy(kit: &Kit, view: &View, id: i64) -> Result<(), JournalError> {
    let Some(grant) = view.grants.iter().find(|grant| grant.id == id) else {
        return Ok(());
    };
    let entry = grant_entry(kit.journal.mark(), id);
    let done = match grant.key {
        Key::Left => match kit.vault.get(&entry).await {
            Ok(_) => return came_to_rest(kit, grant).await,
            Err(VaultError::Missing) => {
                return kit.journal.write(move |db| forget_stillborn_grant(db, id)).await;
            }
            Err(error) => Err(error),
        },
        Key::Resting => remove(kit, view, grant, &entry).await,
        Key::Saving | Key::Gone => return Ok(()),
    };
    match done {
        Ok(()) => kit.journal.write(move |db| key_is_gone(db, id)).await,
        Err(error) => {
            tracing::info!(grant = id, %error, "the keyring could not be tidied");
            let again = kit.after(kit.pace.wait(KEYRING_AGAIN));
            kit.journal.write(move |db| set_grant_check(db, id, again)).await
        }
    }
}

/// Forgets a key, in the vault and in memory.
pub(super) async fn remove(kit: &Kit, view: &View, grant: &GrantRow, entry: &str) -> Result<(), VaultError> {
    match kit.seat(view, grant).await {
        Ok(seat) => kit.tokens.forget(&seat).await,
        // A client without its secret must not keep the keys here.
        Err(_) => kit.vault.delete(entry).await,
    }
}

/// The program ended between the keyring and the journal: the person has allowed access, and need not again.
async fn came_to_rest(kit: &Kit, grant: &GrantRow) -> Result<(), JournalError> {
    let (id, connection, granted) = (grant.id, grant.connection, grant.resources.clone());
    kit.journal
        .write(move |db| {
            if !key_rests(db, id)? {
                return Ok(());
            }
            let row = match brought_by(db, id)? {
                Some(row) => sign_in(db, row)?.filter(|row| !row.over),
                None => None,
            };
            let Some(row) = row else { return Ok(()) };
            let trip = row.trips.iter().position(|trip| {
                trip.granted.is_none() && granted.iter().all(|resource| trip.asked.contains(resource))
            });
            match trip {
                Some(trip) => trip_brought(db, row.id, trip, &granted, connection),
                None => Ok(()),
            }
        })
        .await
}
