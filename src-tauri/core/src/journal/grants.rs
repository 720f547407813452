//! Grants, without their tokens.

use super::column::words;
use super::ids::{ConnectionId, GrantId, SignInRowId};
use super::statement::{Selected, all, one, rows, run, statements, values};
use crate::schedule::Step;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
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

rows! {
    /// One grant.
    pub struct GrantRow of "g" {
        /// Our number of it; its vault entry is named by it.
        id: GrantId,
        /// Whose it is.
        connection: ConnectionId,
        /// The resource groups that it really carries.
        resources: Vec<String>,
        /// One-time or time-based, once known.
        one_time: Option<bool>,
        /// When it was given.
        granted_at: Timestamp,
        /// When it ends, where Google reports it.
        ends_at: Option<Timestamp>,
        /// Seven days from a project in Testing.
        testing: bool,
        /// It still works, as far as we know.
        live: bool,
        /// Where its refresh token is.
        key: Key = "g.key_state",
        /// When the access type is to be asked for.
        next_check_at: Option<Timestamp>,
        /// What the user knows of its end.
        reported: Reported = "g.renewed_at, g.reported, g.reported_at, g.acknowledged, g.quiet",
    }
}

rows! {
    /// What the user knows of the end of a grant.
    #[derive(Default)]
    pub struct Reported of "g" {
        /// When the grant was renewed last.
        renewed_at: Option<Timestamp>,
        /// The last step that the user was notified of.
        step: Option<Step> = "g.reported",
        /// When that was.
        at: Option<Timestamp> = "g.reported_at",
        /// The last step that the user took note of.
        acknowledged: Option<Step>,
        /// Its end is no news: it never came to life, or the user ended it.
        quiet: bool,
    }
}

statements! {
    fn notified(id: GrantId, step: Step, now: Timestamp)
        "UPDATE grant_ SET reported = :step, reported_at = :now WHERE id = :id";

    fn acknowledged(id: GrantId, step: Step)
        "UPDATE grant_ SET acknowledged = :step WHERE id = :id";

    fn key_is_saved(id: GrantId)
        "UPDATE grant_ SET key_state = 'resting' WHERE id = :id";

    fn forget_empty_connection(connection: ConnectionId)
        "UPDATE connection SET state = 'gone' WHERE id = :connection
            AND NOT EXISTS (SELECT 1 FROM grant_ WHERE connection = :connection)
            AND NOT EXISTS (SELECT 1 FROM export WHERE connection = :connection)"
        "UPDATE sign_in SET connection = NULL WHERE connection IN (SELECT id FROM connection
            WHERE state = 'gone')";

    /// A grant no longer works. It may have been all that spoke against ending the rest.
    pub fn end_grant(id: GrantId)
        "UPDATE connection SET ending = 1
         WHERE id = (SELECT connection FROM grant_ WHERE id = :id AND live = 1)
            AND EXISTS (SELECT 1 FROM grant_ other
                WHERE other.connection = connection.id AND other.id != :id AND other.live = 1
            AND other.one_time = 1)"
        "UPDATE grant_ SET live = 0 WHERE id = :id";

    /// The user has ended all grants of a connection.
    pub fn end_grants(connection: ConnectionId)
        "UPDATE grant_ SET live = 0, quiet = 1, next_check_at = NULL WHERE connection = :connection";

    /// Google reported which kind of access a grant is; it is asked again at `next_check_at`.
    pub fn set_grant_access(id: GrantId, one_time: Option<bool>, next_check_at: Option<Timestamp>)
        "UPDATE connection SET ending = 1
         WHERE :one_time = 1 AND id = (SELECT connection FROM grant_ WHERE id = :id
            AND one_time IS NOT :one_time)"
        "UPDATE grant_ SET one_time = :one_time, next_check_at = :next_check_at WHERE id = :id";

    /// When to ask for the access type again.
    pub fn set_grant_check(id: GrantId, at: Timestamp)
        "UPDATE grant_ SET next_check_at = :at WHERE id = :id";

    /// Google reported a new end, or that access goes on after the old one. One that is more than a day later is a renewal, and
    /// the expiry reminders start again.
    pub fn set_grant_end(id: GrantId, ends_at: Option<Timestamp>, now: Timestamp)
        "UPDATE grant_ SET renewed_at = :now, reported = NULL, reported_at = NULL, acknowledged = NULL
         WHERE id = :id AND (:ends_at IS NULL OR ends_at < :ends_at - 86400000)"
        "UPDATE grant_ SET ends_at = :ends_at WHERE id = :id";

    /// The refresh token of a grant is not in the vault any more.
    pub fn key_is_gone(id: GrantId)
        "UPDATE grant_ SET live = 0, key_state = 'gone' WHERE id = :id";

    /// Refresh tokens that were being saved when an earlier run of the program ended.
    pub fn keys_were_left()
        "UPDATE grant_ SET key_state = 'left' WHERE key_state = 'saving'";
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
    let from = "FROM grant_ g JOIN connection c ON c.id = g.connection WHERE c.state != 'gone' ORDER BY g.id";
    GrantRow::all(db, from, values![])
}

/// The resource groups that a connection may copy now.
pub fn allowed(db: &Connection, connection: ConnectionId) -> Result<HashSet<String>> {
    let grants: Vec<Vec<String>> = all(
        db,
        "SELECT resources FROM grant_ WHERE connection = :connection AND live = 1",
        values![connection],
    )?;
    Ok(grants.into_iter().flatten().collect())
}

/// Writes a grant down, with the sign-in that brought it, and answers its number. It counts as dead until its tokens rest in the vault.
pub fn insert_grant(db: &Connection, grant: &GrantRow, sign_in: Option<SignInRowId>) -> Result<GrantId> {
    one(
        db,
        "INSERT INTO grant_ (connection, resources, one_time, granted_at, ends_at, testing, live, key_state,
            next_check_at, quiet, sign_in)
         VALUES (:connection, :resources, :one_time, :granted_at, :ends_at, :testing, :live, :key,
            :next_check_at, :quiet, :sign_in)
         RETURNING id",
        values![
            connection = grant.connection,
            resources = grant.resources,
            one_time = grant.one_time,
            granted_at = grant.granted_at,
            ends_at = grant.ends_at,
            testing = grant.testing,
            live = grant.live,
            key = grant.key,
            next_check_at = grant.next_check_at,
            quiet = !grant.live,
            sign_in,
        ],
    )
}

/// Which sign-in brought a grant; nothing where it stood in no journal.
pub fn brought_by(db: &Connection, id: GrantId) -> Result<Option<SignInRowId>> {
    one(db, "SELECT sign_in FROM grant_ WHERE id = :id", values![id])
}

/// The user is being shown that these grants have reached `step`. It is written down before it is shown: better a
/// notice that is lost than one that comes at every start.
pub fn set_notified(db: &Connection, grants: &[GrantId], step: Step, now: Timestamp) -> Result<()> {
    grants.iter().try_for_each(|id| notified(db, *id, step, now))
}

/// The user has taken note that these grants have reached `step`.
pub fn set_acknowledged(db: &Connection, grants: &[GrantId], step: Step) -> Result<()> {
    grants.iter().try_for_each(|id| acknowledged(db, *id, step))
}

/// The refresh token of a grant is in the vault: the grant counts from now on. Returns whether it does. It does not
/// where its access or its connection was ended while the token was being saved.
pub fn key_rests(db: &Connection, id: GrantId) -> Result<bool> {
    let counts = run(
        db,
        "UPDATE grant_ SET live = 1, key_state = 'resting', quiet = 0
         WHERE id = :id AND next_check_at IS NOT NULL
            AND (SELECT state FROM connection WHERE id = grant_.connection) = 'live'",
        values![id],
    )?;
    if counts == 0 {
        key_is_saved(db, id)?;
    }
    Ok(counts > 0)
}

/// A grant whose token was never saved counts as never given; a connection that was made for it alone
/// goes with it.
pub fn forget_stillborn_grant(db: &Connection, id: GrantId) -> Result<()> {
    let connection: ConnectionId = one(
        db,
        "DELETE FROM grant_ WHERE id = :id RETURNING connection",
        values![id],
    )?;
    forget_empty_connection(db, connection)
}
