//! Grants, without their tokens.

use super::column::{At, Columns, Json, stored, words};
use super::ids::{ConnectionId, GrantId, SignInRowId};
use crate::schedule::Step;
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};
use std::collections::HashSet;

words! {
    /// Where the refresh token of a grant is.
    pub enum Key {
        /// Being saved in the vault: its entry may be there already.
        Saving = "saving",
        /// The program ended while it was being saved.
        Left = "left",
        /// In the vault.
        Resting = "resting",
        /// Nowhere: the entry was removed.
        Gone = "gone",
    } else Resting
}

/// One grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantRow {
    /// Our number of it; its vault entry is named by it.
    pub id: GrantId,
    /// Whose it is.
    pub connection: ConnectionId,
    /// The resource groups that it really carries.
    pub resources: Vec<String>,
    /// One-time or time-based, once known.
    pub one_time: Option<bool>,
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it ends, where Google reports it.
    pub ends_at: Option<Timestamp>,
    /// Seven days from a project in Testing.
    pub testing: bool,
    /// It still works, as far as we know.
    pub live: bool,
    /// Where its refresh token is.
    pub key: Key,
    /// When the access type is to be asked for.
    pub next_check_at: Option<Timestamp>,
    /// What the user knows of its end.
    pub reported: Reported,
}

/// What the user knows of the end of a grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// When the grant was renewed last.
    pub renewed_at: Option<Timestamp>,
    /// The last step that the user was notified of.
    pub step: Option<Step>,
    /// When that was.
    pub at: Option<Timestamp>,
    /// The last step that the user took note of.
    pub acknowledged: Option<Step>,
    /// Its end is no news: it never came to life, or the user ended it.
    pub quiet: bool,
}

/// The user has ended all grants of a connection.
pub fn end_grants(db: &Connection, connection: ConnectionId) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET live = 0, quiet = 1, next_check_at = NULL WHERE connection = ?",
        [connection],
    )
    .map(drop)
}

impl GrantRow {
    /// Whether it works and its time is not up at `now`.
    #[must_use]
    pub fn lasts(&self, now: Timestamp) -> bool {
        self.live && self.ends_at.is_none_or(|end| end > now)
    }
}

/// All grants of connections that are not gone.
pub fn grants(db: &Connection) -> Result<Vec<GrantRow>> {
    db.prepare_cached(
        "SELECT g.id, g.connection, g.resources, g.one_time, g.granted_at, g.ends_at, g.testing, g.live, g.key_state,
            g.next_check_at,
            g.renewed_at, g.reported, g.reported_at, g.acknowledged, g.quiet
         FROM grant_ g JOIN connection c ON c.id = g.connection WHERE c.state != 'gone' ORDER BY g.id",
    )?
    .query_map([], |row| {
        let mut column = Columns::of(row);
        Ok(GrantRow {
            id: column.take()?,
            connection: column.take()?,
            resources: column.json()?,
            one_time: column.take()?,
            granted_at: column.at()?,
            ends_at: column.maybe_at()?,
            testing: column.take()?,
            live: column.take()?,
            key: column.take()?,
            next_check_at: column.maybe_at()?,
            reported: Reported {
                renewed_at: column.maybe_at()?,
                step: column.maybe_json()?,
                at: column.maybe_at()?,
                acknowledged: column.maybe_json()?,
                quiet: column.take()?,
            },
        })
    })?
    .collect()
}

/// The resource groups that a connection may copy now.
pub fn allowed(db: &Connection, connection: ConnectionId) -> Result<HashSet<String>> {
    let grants: Vec<Vec<String>> = db
        .prepare_cached("SELECT resources FROM grant_ WHERE connection = ? AND live = 1")?
        .query_map([connection], |row| Columns::of(row).json())?
        .collect::<Result<_>>()?;
    Ok(grants.into_iter().flatten().collect())
}

/// Writes a grant down, with the sign-in that brought it, and answers its number. It counts as dead until its tokens rest in the vault.
pub fn insert_grant(db: &Connection, grant: &GrantRow, sign_in: Option<SignInRowId>) -> Result<GrantId> {
    db.execute(
        "INSERT INTO grant_ (connection, resources, one_time, granted_at, ends_at, testing, live, key_state,
            next_check_at, quiet, sign_in)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        params![
            grant.connection,
            Json(&grant.resources),
            grant.one_time,
            At(grant.granted_at),
            grant.ends_at.map(At),
            grant.testing,
            grant.live,
            grant.key,
            grant.next_check_at.map(At),
            !grant.live,
            sign_in,
        ],
    )?;
    Ok(db.last_insert_rowid().into())
}

/// Which sign-in brought a grant; nothing where it stood in no journal.
pub fn brought_by(db: &Connection, id: GrantId) -> Result<Option<SignInRowId>> {
    db.query_row("SELECT sign_in FROM grant_ WHERE id = ?", [id], |row| row.get(0))
}

/// Google reported which kind of access a grant is; it is asked again at `next_check_at`.
pub fn set_grant_access(
    db: &Connection,
    id: GrantId,
    one_time: Option<bool>,
    next_check_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE connection SET ending = 1
         WHERE ?2 = 1 AND id = (SELECT connection FROM grant_ WHERE id = ?1 AND one_time IS NOT ?2)",
        params![id, one_time],
    )?;
    db.execute(
        "UPDATE grant_ SET one_time = ?, next_check_at = ? WHERE id = ?",
        params![one_time, next_check_at.map(At), id],
    )
    .map(drop)
}

/// When to ask for the access type again.
pub fn set_grant_check(db: &Connection, id: GrantId, at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET next_check_at = ? WHERE id = ?",
        params![At(at), id],
    )
    .map(drop)
}

/// Google reported a new end, or that access goes on after the old one. One that is more than a day later is a renewal, and
/// the expiry reminders start again.
pub fn set_grant_end(db: &Connection, id: GrantId, ends_at: Option<Timestamp>, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET renewed_at = ?1, reported = NULL, reported_at = NULL, acknowledged = NULL
         WHERE id = ?2 AND (?3 IS NULL OR ends_at < ?3 - 86400000)",
        params![At(now), id, ends_at.map(At)],
    )?;
    db.execute(
        "UPDATE grant_ SET ends_at = ? WHERE id = ?",
        params![ends_at.map(At), id],
    )
    .map(drop)
}

/// The user is being shown that these grants have reached `step`. It is written down before it is shown: better a
/// notice that is lost than one that comes at every start.
pub fn set_notified(db: &Connection, grants: &[GrantId], step: Step, now: Timestamp) -> Result<()> {
    let mut reported = db.prepare_cached("UPDATE grant_ SET reported = ?, reported_at = ? WHERE id = ?")?;
    grants
        .iter()
        .try_for_each(|id| reported.execute(params![Json(step), At(now), id]).map(drop))
}

/// The user has taken note that these grants have reached `step`.
pub fn set_acknowledged(db: &Connection, grants: &[GrantId], step: Step) -> Result<()> {
    let mut acknowledged = db.prepare_cached("UPDATE grant_ SET acknowledged = ? WHERE id = ?")?;
    grants
        .iter()
        .try_for_each(|id| acknowledged.execute(params![Json(step), id]).map(drop))
}

/// A grant no longer works.
pub fn end_grant(db: &Connection, id: GrantId) -> Result<()> {
    // It may have been all that spoke against ending the rest.
    db.execute(
        "UPDATE connection SET ending = 1
         WHERE id = (SELECT connection FROM grant_ WHERE id = ?1 AND live = 1)
            AND EXISTS (SELECT 1 FROM grant_ other
                WHERE other.connection = connection.id AND other.id != ?1 AND other.live = 1 AND other.one_time = 1)",
        [id],
    )?;
    db.execute("UPDATE grant_ SET live = 0 WHERE id = ?", [id])
        .map(drop)
}

/// The refresh token of a grant is in the vault: the grant counts from now on. Returns whether it does. It does not
/// where its access or its connection was ended while the token was being saved.
pub fn key_rests(db: &Connection, id: GrantId) -> Result<bool> {
    let counts = db.execute(
        "UPDATE grant_ SET live = 1, key_state = 'resting', quiet = 0
         WHERE id = ?1 AND next_check_at IS NOT NULL
            AND (SELECT state FROM connection WHERE id = grant_.connection) = 'live'",
        [id],
    )?;
    if counts == 0 {
        db.execute("UPDATE grant_ SET key_state = 'resting' WHERE id = ?", [id])?;
    }
    Ok(counts > 0)
}

/// The refresh token of a grant is not in the vault any more.
pub fn key_is_gone(db: &Connection, id: GrantId) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET live = 0, key_state = 'gone' WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Refresh tokens that were being saved when an earlier run of the program ended.
pub fn keys_were_left(db: &Connection) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET key_state = 'left' WHERE key_state = 'saving'",
        [],
    )
    .map(drop)
}

/// A grant whose token was never saved counts as never given; a connection that was made for it alone
/// goes with it.
pub fn forget_stillborn_grant(db: &Connection, id: GrantId) -> Result<()> {
    let connection: ConnectionId =
        db.query_row("SELECT connection FROM grant_ WHERE id = ?", [id], |row| {
            stored(row, 0)
        })?;
    db.execute("DELETE FROM grant_ WHERE id = ?", [id])?;
    db.execute(
        "UPDATE connection SET state = 'gone' WHERE id = ?1
            AND NOT EXISTS (SELECT 1 FROM grant_ WHERE connection = ?1)
            AND NOT EXISTS (SELECT 1 FROM export WHERE connection = ?1)",
        [connection],
    )?;
    db.execute(
        "UPDATE sign_in SET connection = NULL WHERE connection IN (SELECT id FROM connection WHERE state = 'gone')",
        [],
    )
    .map(drop)
}
