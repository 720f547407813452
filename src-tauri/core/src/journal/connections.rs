//! Connections: what is known of each account.

use super::column::{At, Columns, Json, failure_text, stored, words};
use super::grants::end_grants;
use super::ids::{ClientRowId, ConnectionId};
use crate::advice::Failure;
use crate::schedule::{Anchor, Every};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, Result, Row, params};

words! {
    /// Where a connection stands.
    pub enum ConnectionState {
        /// In use.
        Live = "live",
        /// The user said Disconnect; Google is to be notified.
        Leaving = "leaving",
        /// The user said Disconnect, here only.
        LeavingHere = "leaving_here",
        /// The user said Finish: access is to be given back, the connection stays.
        Finishing = "finishing",
        /// The user wants another kind of access: what is unfinished comes first, then the present access is
        /// given back, and a new one is asked for.
        Switching = "switching",
        /// Over; kept because its copies name it.
        Gone = "gone",
    } else Live
}

impl ConnectionState {
    /// Nothing more is copied: the user wants to be rid of this access.
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
        /// A later end was reported.
        Renewed = "renewed",
        /// A later end was reported for some of the access, and not for the rest.
        Partly = "partly",
        /// The same end was reported.
        Unchanged = "unchanged",
        /// Access works, and no end was reported.
        Untold = "untold",
        /// Google could not be asked.
        Unasked = "unasked",
    } else Idle
}

/// One connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRow {
    /// Our number of it.
    pub id: ConnectionId,
    /// The name the user gave.
    pub name: String,
    /// The client it belongs to.
    pub client: ClientRowId,
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
    /// The hour and the day that this keeps to.
    pub anchor: Option<Anchor>,
    /// When it is copied by itself next.
    pub due_at: Option<Timestamp>,
    /// The user paused that.
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
    pub cleanup_due: bool,
    /// It is to be seen whether its one-time access has done its work.
    pub ending: bool,
    /// The user keeps its one-time access although all is copied.
    pub keep_access: bool,
}

/// All connections that are not gone.
pub fn connections(db: &Connection) -> Result<Vec<ConnectionRow>> {
    db.prepare_cached(
        "SELECT id, name, client, created_at, state, folder, last_selection, renewal, every, anchor,
            due_at, updates_paused, checked_at, next_at, failure, keep, cleanup_due, ending, keep_access
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
        anchor: column.maybe_json()?,
        due_at: column.maybe_at()?,
        updates_paused: column.take()?,
        checked_at: column.maybe_at()?,
        next_at: column.maybe_at()?,
        failure: column.failure()?,
        keep: column.take()?,
        cleanup_due: column.take()?,
        ending: column.take()?,
        keep_access: column.take()?,
    })
}

/// Makes a connection and answers its number.
pub fn insert_connection(
    db: &Connection,
    name: &str,
    client: ClientRowId,
    now: Timestamp,
) -> Result<ConnectionId> {
    db.execute(
        "INSERT INTO connection (name, client, created_at, state) VALUES (?, ?, ?, 'live')",
        params![name, client, At(now)],
    )?;
    Ok(db.last_insert_rowid().into())
}

/// Gives a connection another name; its later copies go to a folder of that name.
pub fn set_connection_name(db: &Connection, id: ConnectionId, name: &str) -> Result<()> {
    db.execute(
        "UPDATE connection SET folder_name = CASE WHEN name = ?1 THEN folder_name END, name = ?1 WHERE id = ?2",
        params![name, id],
    )
        .map(drop)
}

/// Remembers where copies of a connection go.
pub fn set_connection_folder(db: &Connection, id: ConnectionId, folder: &str) -> Result<()> {
    db.execute(
        "UPDATE connection SET folder = ? WHERE id = ?",
        params![folder, id],
    )
    .map(drop)
}

/// Remembers what was copied last.
pub fn set_selection(db: &Connection, id: ConnectionId, resources: &[String]) -> Result<()> {
    db.execute(
        "UPDATE connection SET last_selection = ? WHERE id = ?",
        params![Json(resources), id],
    )
    .map(drop)
}

/// How often a connection is copied by itself, at which hour and day, and when next.
pub fn set_every(
    db: &Connection,
    id: ConnectionId,
    every: Option<Every>,
    anchor: Option<Anchor>,
    due_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE connection SET every = ?, anchor = ?, due_at = ?, updates_paused = 0 WHERE id = ?",
        params![every.map(Json), anchor.map(Json), due_at.map(At), id],
    )
    .map(drop)
}

/// Gives schedules of an earlier version the hour and the day of their next run. With `all` the runs that are still to
/// come are reckoned anew, because the clock or the zone is another; what is due stays due.
pub fn align_schedules(db: &Connection, now: Timestamp, zone: &TimeZone, all: bool) -> Result<()> {
    for row in connections(db)? {
        let (Some(every), Some(due)) = (row.every, row.due_at) else {
            continue;
        };
        let anchor = match row.anchor {
            Some(anchor) => anchor,
            None => {
                let last: Option<At> = db.query_row(
                    "SELECT MAX(started_at) FROM export WHERE connection = ?",
                    [row.id],
                    |row| stored(row, 0),
                )?;
                let next = Anchor::of(due, zone);
                // A run of the 31st may be due on the last day of a shorter month.
                let day = last.map_or(next.day, |last| Anchor::of(last.0, zone).day.max(next.day));
                Anchor { day, ..next }
            }
        };
        let due = if all && due > now {
            every.next(anchor, now, zone)
        } else {
            due
        };
        if row.anchor != Some(anchor) || row.due_at != Some(due) {
            set_every_aligned(db, row.id, anchor, due)?;
        }
    }
    Ok(())
}

fn set_every_aligned(db: &Connection, id: ConnectionId, anchor: Anchor, due: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE connection SET anchor = ?, due_at = ? WHERE id = ?",
        params![Json(anchor), At(due), id],
    )
    .map(drop)
}

/// How many copies of a connection are kept at least; nothing for all.
pub fn set_keep(db: &Connection, id: ConnectionId, keep: Option<u32>) -> Result<()> {
    db.execute(
        "UPDATE connection SET keep = ?, cleanup_due = 1 WHERE id = ?",
        params![keep, id],
    )
    .map(drop)
}

/// Copies that begin by themselves are paused, or go on with the one that is due at `due_at`.
pub fn set_updates_paused(
    db: &Connection,
    id: ConnectionId,
    paused: bool,
    due_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE connection SET updates_paused = ?, due_at = ? WHERE id = ?",
        params![paused, due_at.map(At), id],
    )
    .map(drop)
}

/// Whether it is to be seen which copies of a connection may go.
pub fn set_cleanup_due(db: &Connection, id: ConnectionId, cleanup_due: bool) -> Result<()> {
    db.execute(
        "UPDATE connection SET cleanup_due = ? WHERE id = ?",
        params![cleanup_due, id],
    )
    .map(drop)
}

/// When a connection is copied by itself next.
pub fn set_due(db: &Connection, id: ConnectionId, due_at: Option<Timestamp>) -> Result<()> {
    db.execute(
        "UPDATE connection SET due_at = ? WHERE id = ?",
        params![due_at.map(At), id],
    )
    .map(drop)
}

/// Moves a connection on, with what went wrong on the way and when to go on.
pub fn set_connection_state(
    db: &Connection,
    id: ConnectionId,
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

/// Connections that are being left wait no longer: the keyring is open.
pub fn leave_now(db: &Connection) -> Result<()> {
    db.execute(
        "UPDATE connection SET next_at = NULL, failure = NULL WHERE state IN ('leaving', 'leaving_here')",
        [],
    )
    .map(drop)
}

/// What is wrong with a connection, or nothing any more.
pub fn set_connection_failure(db: &Connection, id: ConnectionId, failure: Option<&Failure>) -> Result<()> {
    db.execute(
        "UPDATE connection SET failure = ? WHERE id = ?",
        params![failure.map(failure_text), id],
    )
    .map(drop)
}

/// Notes where a renewal stands.
pub fn set_renewal(db: &Connection, id: ConnectionId, renewal: Renewal) -> Result<()> {
    db.execute(
        "UPDATE connection SET renewal = ? WHERE id = ?",
        params![renewal, id],
    )
    .map(drop)
}

/// When it was last seen whether access was renewed.
pub fn set_checked(db: &Connection, id: ConnectionId, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE connection SET checked_at = ? WHERE id = ?",
        params![At(now), id],
    )
    .map(drop)
}

/// A reset ends the access of the same Google account in other connections too; which ones these are, only
/// Google knows, so all of the same client are looked at.
pub fn check_siblings(db: &Connection, connection: ConnectionId, at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE grant_ SET next_check_at = ?1 WHERE live = 1 AND connection IN (
            SELECT other.id FROM connection other JOIN connection one ON one.client = other.client
            WHERE one.id = ?2 AND other.id != ?2)",
        params![At(at), connection],
    )
    .map(drop)
}

/// A connection is gone: its grants are dead and what was unfinished is given up.
pub fn forget_connection(db: &Connection, id: ConnectionId) -> Result<()> {
    end_grants(db, id)?;
    db.execute(
        "UPDATE export SET given_up = 1, paused = 0 WHERE connection = ? AND finished_at IS NULL",
        [id],
    )?;
    db.execute("DELETE FROM pause WHERE connection = ?", [id])?;
    db.execute("DELETE FROM sign_in WHERE connection = ?", [id])?;
    set_connection_state(db, id, ConnectionState::Gone, None, None)
}
