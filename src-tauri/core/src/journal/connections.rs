//! Clients, connections and grants, all without their secrets.

use super::column::{At, Columns, Json, failure_text, words};
use crate::advice::Failure;
use crate::schedule::{Every, Step};
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};
use std::collections::HashSet;

/// One OAuth client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientRow {
    /// Our number of it.
    pub id: i64,
    /// Google's name of it.
    pub client_id: String,
    /// The Cloud project's name.
    pub project_id: Option<String>,
    /// The Cloud project's number.
    pub project_number: Option<String>,
    /// Came with the program.
    pub built_in: bool,
    /// Its secret lies in the vault.
    pub has_secret: bool,
}

impl ClientRow {
    /// What Google's console tells the project by.
    #[must_use]
    pub fn project(&self) -> Option<&str> {
        self.project_number.as_deref().or(self.project_id.as_deref())
    }
}

words! {
    /// Where a connection stands.
    pub enum ConnectionState {
        /// In use.
        Live = "live",
        /// The person said Disconnect; Google is to be told.
        Leaving = "leaving",
        /// The person said Disconnect, here only.
        LeavingHere = "leaving_here",
        /// The person said Finish: access is to be given back, the connection stays.
        Finishing = "finishing",
        /// The person wants another kind of access: what is unfinished comes first, then the present access is
        /// given back, and a new one is asked for.
        Switching = "switching",
        /// Over; kept because its copies name it.
        Gone = "gone",
    }
}

impl ConnectionState {
    /// Nothing more is copied: the person wants to be rid of this access.
    #[must_use]
    pub fn is_leaving(self) -> bool {
        !matches!(self, Self::Live | Self::Switching)
    }
}

words! {
    /// Where a renewal stands.
    pub enum Renewal {
        /// Nothing was asked.
        Idle = "idle",
        /// Google's page was opened.
        Waiting = "waiting",
        /// Google is to be asked now.
        Check = "check",
        /// A later end was told.
        Renewed = "renewed",
        /// A later end was told for some of the access, and not for the rest.
        Partly = "partly",
        /// The same end was told.
        Unchanged = "unchanged",
        /// Access works, and no end was told.
        Untold = "untold",
        /// Google could not be asked.
        Unasked = "unasked",
    }
}

words! {
    /// Where the key of a grant is.
    pub enum Key {
        /// On its way into the vault: its entry may be there already.
        Saving = "saving",
        /// The program ended while it was on its way.
        Left = "left",
        /// In the vault.
        Resting = "resting",
        /// Nowhere: the entry was removed.
        Gone = "gone",
    }
}

/// One connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRow {
    /// Our number of it.
    pub id: i64,
    /// The name the person gave.
    pub name: String,
    /// The client it belongs to.
    pub client: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// Where it stands.
    pub state: ConnectionState,
    /// The folder its copies go to.
    pub folder: Option<String>,
    /// The categories of the last copy.
    pub last_selection: Vec<String>,
    /// Where a renewal stands.
    pub renewal: Renewal,
    /// How often it is copied by itself.
    pub every: Option<Every>,
    /// When it is copied by itself next.
    pub due_at: Option<Timestamp>,
    /// The person paused that.
    pub updates_paused: bool,
    /// When it was last seen whether access was renewed.
    pub checked_at: Option<Timestamp>,
    /// Not before this, where giving access back has to wait.
    pub next_at: Option<Timestamp>,
    /// What is wrong with it.
    pub failure: Option<Failure>,
    /// How many of its copies are kept at least; nothing for all.
    pub keep: Option<u32>,
    /// It is to be seen which of its copies may go.
    pub tidy: bool,
}

/// One grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantRow {
    /// Our number of it; its vault entry is named by it.
    pub id: i64,
    /// Whose it is.
    pub connection: i64,
    /// The resource groups that it really carries.
    pub resources: Vec<String>,
    /// One-time or time-based, once known.
    pub one_time: Option<bool>,
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it ends, where Google told.
    pub ends_at: Option<Timestamp>,
    /// Seven days from a project in Testing.
    pub testing: bool,
    /// It still works, as far as we know.
    pub live: bool,
    /// Where its key is.
    pub key: Key,
    /// When the access type is to be asked for.
    pub next_check_at: Option<Timestamp>,
    /// What the person knows of its end.
    pub told: Told,
}

/// What the person knows of the end of a grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// When the grant was renewed last.
    pub renewed_at: Option<Timestamp>,
    /// The last step that the person was told of.
    pub step: Option<Step>,
    /// When that was.
    pub at: Option<Timestamp>,
    /// The last step that the person took note of.
    pub noted: Option<Step>,
    /// Its end is no news: it never came to life, or the person ended it.
    pub quiet: bool,
}

/// All clients.
///
/// # Errors
/// SQLite's; as with every function of this module.
pub fn clients(db: &Connection) -> Result<Vec<ClientRow>> {
    db.prepare_cached(
        "SELECT id, client_id, project_id, project_number, built_in, has_secret FROM client ORDER BY built_in DESC, id",
    )?
    .query_map([], |row| {
        let mut column = Columns::of(row);
        Ok(ClientRow {
            id: column.take()?,
            client_id: column.take()?,
            project_id: column.take()?,
            project_number: column.take()?,
            built_in: column.take()?,
            has_secret: column.take()?,
        })
    })?
    .collect()
}

/// Writes a client down, or what changed of it, and answers its number.
pub fn insert_client(db: &Connection, client: &ClientRow) -> Result<i64> {
    db.query_row(
        "INSERT INTO client (client_id, project_id, project_number, built_in, has_secret) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (client_id) DO UPDATE SET project_id = excluded.project_id,
            project_number = excluded.project_number, has_secret = excluded.has_secret
         RETURNING id",
        params![client.client_id, client.project_id, client.project_number, client.built_in, client.has_secret],
        |row| row.get(0),
    )
}

/// Takes a client away that no connection uses any more; answers whether it went.
pub fn remove_client(db: &Connection, id: i64) -> Result<bool> {
    let used: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = ? AND state != 'gone')",
        [id],
        |row| row.get(0),
    )?;
    if used {
        return Ok(false);
    }
    // Connections that are gone keep their copies' history, and with it the client's row, but not its name.
    let kept: bool = db.query_row(
        "SELECT EXISTS (SELECT 1 FROM connection WHERE client = ?)",
        [id],
        |row| row.get(0),
    )?;
    if kept {
        db.execute("DELETE FROM client_step WHERE client = ?", [id])?;
        db.execute(
            "UPDATE client SET client_id = 'removed-' || id, has_secret = 0, built_in = 0 WHERE id = ?",
            [id],
        )?;
    } else {
        db.execute("DELETE FROM client WHERE id = ?", [id])?;
    }
    Ok(true)
}

/// All connections that are not gone.
pub fn connections(db: &Connection) -> Result<Vec<ConnectionRow>> {
    db.prepare_cached(
        "SELECT id, name, client, created_at, state, folder, last_selection, renewal, every, due_at,
            updates_paused, checked_at, next_at, failure, keep, tidy
         FROM connection WHERE state != 'gone' ORDER BY id",
    )?
    .query_map([], connection_row)?
    .collect()
}

fn connection_row(row: &Row<'_>) -> Result<ConnectionRow> {
    let mut column = Columns::of(row);
    Ok(ConnectionRow {
        id: column.take()?,
        name: column.take()?,
        client: column.take()?,
        created_at: column.at()?,
        state: column.take()?,
        folder: column.take()?,
        last_selection: column.json()?,
        renewal: column.take()?,
        every: column.maybe_json()?,
        due_at: column.maybe_at()?,
        updates_paused: column.take()?,
        checked_at: column.maybe_at()?,
        next_at: column.maybe_at()?,
        failure: column.failure()?,
        keep: column.take()?,
        tidy: column.take()?,
    })
}

/// Makes a connection and answers its number.
pub fn insert_connection(db: &Connection, name: &str, client: i64, now: Timestamp) -> Result<i64> {
    db.execute(
        "INSERT INTO connection (name, client, created_at, state) VALUES (?, ?, ?, 'live')",
        params![name, client, At(now)],
    )?;
    Ok(db.last_insert_rowid())
}

/// Gives a connection another name.
pub fn set_connection_name(db: &Connection, id: i64, name: &str) -> Result<()> {
    db.execute("UPDATE connection SET name = ? WHERE id = ?", params![name, id])
        .map(drop)
}

/// Remembers where copies of a connection go.
pub fn set_connection_folder(db: &Connection, id: i64, folder: &str) -> Result<()> {
    db.execute(
        "UPDATE connection SET folder = ? WHERE id = ?",
        params![folder, id],
    )
    .map(drop)
}

/// Remembers what was copied last.
pub fn set_selection(db: &Connection, id: i64, resources: &[String]) -> Result<()> {
    db.execute(
        "UPDATE connection SET last_selection = ? WHERE id = ?",
        params![Json(resources), id],
    )
    .map(drop)
}

/// How often a connection is copied by itself, and when next.
pub fn set_every(db: &Connection, id: i64, every: Option<Every>, due_at: Option<Timestamp>) -> Result<()> {
    db.execute(
        "UPDATE connection SET every = ?, due_at = ?, updates_paused = 0 WHERE id = ?",
        params![every.map(Json), due_at.map(At), id],
    )
    .map(drop)
}

/// How many copies of a connection are kept at least; nothing for all.
pub fn set_keep(db: &Connection, id: i64, keep: Option<u32>) -> Result<()> {
    db.execute(
        "UPDATE connection SET keep = ?, tidy = 1 WHERE id = ?",
        params![keep, id],
    )
    .map(drop)
}

/// Copies that begin by themselves are paused, or go on with the one that is due at `due_at`.
pub fn set_updates_paused(db: &Connection, id: i64, paused: bool, due_at: Option<Timestamp>) -> Result<()> {
    db.execute(
        "UPDATE connection SET updates_paused = ?, due_at = ? WHERE id = ?",
        params![paused, due_at.map(At), id],
    )
    .map(drop)
}

/// Whether it is to be seen which copies of a connection may go.
pub fn set_tidy(db: &Connection, id: i64, tidy: bool) -> Result<()> {
    db.execute("UPDATE connection SET tidy = ? WHERE id = ?", params![tidy, id])
        .map(drop)
}

/// When a connection is copied by itself next.
pub fn set_due(db: &Connection, id: i64, due_at: Option<Timestamp>) -> Result<()> {
    db.execute(
        "UPDATE connection SET due_at = ? WHERE id = ?",
        params![due_at.map(At), id],
    )
    .map(drop)
}

/// Moves a connection on, with what went wrong on the way and when to go on.
pub fn set_connection_state(
    db: &Connection,
    id: i64,
    state: ConnectionState,
    next_at: Option<Timestamp>,
    failure: Option<&Failure>,
) -> Result<()> {
    db.execute(
        "UPDATE connection SET state = ?, next_at = ?, failure = ? WHERE id = ?",
        params![state, next_at.map(At), failure.map(failure_text), id],
    )
    .map(drop)
}

/// What is wrong with a connection, or nothing any more.
pub fn set_connection_failure(db: &Connection, id: i64, failure: Option<&Failure>) -> Result<()> {
    db.execute(
        "UPDATE connection SET failure = ? WHERE id = ?",
        params![failure.map(failure_text), id],
    )
    .map(drop)
}

/// Notes where a renewal stands.
pub fn set_renewal(db: &Connection, id: i64, renewal: Renewal) -> Result<()> {
    db.execute(
        "UPDATE connection SET renewal = ? WHERE id = ?",
        params![renewal, id],
    )
    .map(drop)
}

/// When it was last seen whether access was renewed.
pub fn set_checked(db: &Connection, id: i64, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE connection SET checked_at = ? WHERE id = ?",
        params![At(now), id],
    )
    .map(drop)
}

/// A reset ends the access of the same Google account in other connections too; which ones these are, only
/// Google knows, so all of the same client are looked at.
pub fn check_siblings(db: &Connection, connection: i64, at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET next_check_at = ?1 WHERE live = 1 AND connection IN (
            SELECT other.id FROM connection other JOIN connection one ON one.client = other.client
            WHERE one.id = ?2 AND other.id != ?2)",
        params![At(at), connection],
    )
    .map(drop)
}

/// A connection is gone: its grants are dead and what was unfinished is given up.
pub fn forget_connection(db: &Connection, id: i64) -> Result<()> {
    end_grants(db, id)?;
    db.execute(
        "UPDATE export SET given_up = 1, paused = 0 WHERE connection = ? AND finished_at IS NULL",
        [id],
    )?;
    db.execute("DELETE FROM pause WHERE connection = ?", [id])?;
    db.execute("DELETE FROM sign_in WHERE connection = ?", [id])?;
    set_connection_state(db, id, ConnectionState::Gone, None, None)
}

/// All grants of a connection are over, as the person wished.
pub fn end_grants(db: &Connection, connection: i64) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET live = 0, quiet = 1 WHERE connection = ?",
        [connection],
    )
    .map(drop)
}

/// All grants of connections that are not gone.
pub fn grants(db: &Connection) -> Result<Vec<GrantRow>> {
    db.prepare_cached(
        "SELECT g.id, g.connection, g.resources, g.one_time, g.granted_at, g.ends_at, g.testing, g.live, g.key_state,
            g.next_check_at,
            g.renewed_at, g.told, g.told_at, g.noted, g.quiet
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
            told: Told {
                renewed_at: column.maybe_at()?,
                step: column.maybe_json()?,
                at: column.maybe_at()?,
                noted: column.maybe_json()?,
                quiet: column.take()?,
            },
        })
    })?
    .collect()
}

/// The resource groups that a connection may copy now.
pub fn allowed(db: &Connection, connection: i64) -> Result<HashSet<String>> {
    let grants: Vec<Vec<String>> = db
        .prepare_cached("SELECT resources FROM grant_ WHERE connection = ? AND live = 1")?
        .query_map([connection], |row| Ok(row.get::<_, Json<_>>(0)?.0))?
        .collect::<Result<_>>()?;
    Ok(grants.into_iter().flatten().collect())
}

/// Writes a grant down and answers its number. It counts as dead until its tokens rest in the vault.
pub fn insert_grant(db: &Connection, grant: &GrantRow) -> Result<i64> {
    db.execute(
        "INSERT INTO grant_ (connection, resources, one_time, granted_at, ends_at, testing, live, key_state,
            next_check_at, quiet)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        ],
    )?;
    Ok(db.last_insert_rowid())
}

/// Google told which kind of access a grant is; it is asked again at `next_check_at`.
pub fn set_grant_access(
    db: &Connection,
    id: i64,
    one_time: Option<bool>,
    next_check_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET one_time = ?, next_check_at = ? WHERE id = ?",
        params![one_time, next_check_at.map(At), id],
    )
    .map(drop)
}

/// When to ask for the access type again.
pub fn set_grant_check(db: &Connection, id: i64, at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET next_check_at = ? WHERE id = ?",
        params![At(at), id],
    )
    .map(drop)
}

/// Google told a new end, or that access goes on after the old one. One that is more than a day later is a renewal, and
/// the ladder of notices begins anew.
pub fn set_grant_end(db: &Connection, id: i64, ends_at: Option<Timestamp>, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET renewed_at = ?1, told = NULL, told_at = NULL, noted = NULL
         WHERE id = ?2 AND (?3 IS NULL OR ends_at < ?3 - 86400000)",
        params![At(now), id, ends_at.map(At)],
    )?;
    db.execute(
        "UPDATE grant_ SET ends_at = ? WHERE id = ?",
        params![ends_at.map(At), id],
    )
    .map(drop)
}

/// The person is being told that these grants have reached `step`. It is written down before it is shown: better a
/// notice that is lost than one that comes at every start.
pub fn set_told(db: &Connection, grants: &[i64], step: Step, now: Timestamp) -> Result<()> {
    let mut told = db.prepare_cached("UPDATE grant_ SET told = ?, told_at = ? WHERE id = ?")?;
    grants
        .iter()
        .try_for_each(|id| told.execute(params![Json(step), At(now), id]).map(drop))
}

/// The person has taken note that these grants have reached `step`.
pub fn set_noted(db: &Connection, grants: &[i64], step: Step) -> Result<()> {
    let mut noted = db.prepare_cached("UPDATE grant_ SET noted = ? WHERE id = ?")?;
    grants
        .iter()
        .try_for_each(|id| noted.execute(params![Json(step), id]).map(drop))
}

/// A grant no longer works.
pub fn end_grant(db: &Connection, id: i64) -> Result<()> {
    db.execute("UPDATE grant_ SET live = 0 WHERE id = ?", [id])
        .map(drop)
}

/// The key of a grant rests in the vault: from now on the grant counts.
pub fn key_rests(db: &Connection, id: i64) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET live = 1, key_state = 'resting', quiet = 0 WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// The key of a grant is not in the vault any more.
pub fn key_is_gone(db: &Connection, id: i64) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET live = 0, key_state = 'gone' WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Keys that were on their way when an earlier run of the program ended.
pub fn keys_were_left(db: &Connection) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET key_state = 'left' WHERE key_state = 'saving'",
        [],
    )
    .map(drop)
}

/// A grant whose key never came to rest is as if it had never been given; a connection that was made for it alone
/// goes with it.
pub fn forget_stillborn_grant(db: &Connection, id: i64) -> Result<()> {
    let connection: i64 = db.query_row("SELECT connection FROM grant_ WHERE id = ?", [id], |row| {
        row.get(0)
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
