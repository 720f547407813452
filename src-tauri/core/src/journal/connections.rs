//! Connections: what is known of each account.

use super::column::words;
use super::grants::end_grants;
use super::ids::{ClientRowId, ConnectionId};
use super::statement::{Selected, one, rows, run, statements, values};
use crate::advice::Failure;
use crate::schedule::{Anchor, Every};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, Result};
use serde::Serialize;
use ts_rs::TS;

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
    #[derive(Serialize, TS)]
    #[ts(export, rename = "RenewalCheck")]
    #[serde(rename_all = "camelCase")]
    pub enum Renewal {
        /// Nothing was asked.
        Idle = "idle",
        /// Google's page was opened; we wait for the user to come back.
        Waiting = "waiting",
        /// We are asking Google.
        #[serde(rename = "checking")]
        Check = "check",
        /// The new end is in the access line.
        Renewed = "renewed",
        /// The new end holds for some of the access; the earlier one is in the access line.
        Partly = "partly",
        /// Google still tells the old end.
        Unchanged = "unchanged",
        /// Access works, and Google tells no end: whether it was renewed shows when the old end is past.
        Untold = "untold",
        /// Google could not be asked.
        Unasked = "unasked",
        /// Google no longer lets us in. Shown where it is so, and never stored.
        Ended = "ended",
    } else Idle
}

rows! {
    /// One connection.
    pub struct ConnectionRow of "connection" {
        /// Our number of it.
        id: ConnectionId,
        /// The name the user gave.
        name: String,
        /// The client it belongs to.
        client: ClientRowId,
        /// When it was made.
        created_at: Timestamp,
        /// Where it stands.
        state: ConnectionState,
        /// The folder its copies go to.
        folder: Option<String>,
        /// The categories of the last copy.
        last_selection: Vec<String>,
        /// Where a renewal stands.
        renewal: Renewal,
        /// How often it is copied by itself.
        every: Option<Every>,
        /// The hour and the day that this keeps to.
        anchor: Option<Anchor>,
        /// When it is copied by itself next.
        due_at: Option<Timestamp>,
        /// The user paused that.
        updates_paused: bool,
        /// When it was last seen whether access was renewed.
        checked_at: Option<Timestamp>,
        /// Not before this, where giving access back has to wait.
        next_at: Option<Timestamp>,
        /// What is wrong with it.
        failure: Option<Failure>,
        /// How many of its copies are kept at least; nothing for all.
        keep: Option<u32>,
        /// It is to be seen which of its copies may go.
        cleanup_due: bool,
        /// It is to be seen whether its one-time access has done its work.
        ending: bool,
        /// The user keeps its one-time access although all is copied.
        keep_access: bool,
    }
}

/// All connections that are not gone.
pub fn connections(db: &Connection) -> Result<Vec<ConnectionRow>> {
    ConnectionRow::all(db, "FROM connection WHERE state != 'gone' ORDER BY id", values![])
}

/// Makes a connection and answers its number.
pub fn insert_connection(
    db: &Connection,
    name: &str,
    client: ClientRowId,
    now: Timestamp,
) -> Result<ConnectionId> {
    one(
        db,
        "INSERT INTO connection (name, client, created_at, state) VALUES (:name, :client, :now, 'live')
         RETURNING id",
        values![name, client, now],
    )
}

statements! {
    fn give_up_all(id: ConnectionId)
        "UPDATE export SET given_up = 1, paused = 0 WHERE connection = :id AND finished_at IS NULL"
        "DELETE FROM pause WHERE connection = :id"
        "DELETE FROM sign_in WHERE connection = :id";

    /// Gives a connection another name; its later copies go to a folder of that name.
    pub fn set_connection_name(id: ConnectionId, name: &str)
        "UPDATE connection SET folder_name = CASE WHEN name = :name THEN folder_name END, name = :name
            WHERE id = :id";

    /// Remembers where copies of a connection go.
    pub fn set_connection_folder(id: ConnectionId, folder: &str)
        "UPDATE connection SET folder = :folder WHERE id = :id";

    /// Remembers what was copied last.
    pub fn set_selection(id: ConnectionId, resources: &[String])
        "UPDATE connection SET last_selection = :resources WHERE id = :id";

    /// How often a connection is copied by itself, at which hour and day, and when next.
    pub fn set_every(
        id: ConnectionId,
        every: Option<Every>,
        anchor: Option<Anchor>,
        due_at: Option<Timestamp>,
    )
        "UPDATE connection SET every = :every, anchor = :anchor, due_at = :due_at, updates_paused = 0
            WHERE id = :id";

    fn set_every_aligned(id: ConnectionId, anchor: Anchor, due: Timestamp)
        "UPDATE connection SET anchor = :anchor, due_at = :due WHERE id = :id";

    /// How many copies of a connection are kept at least; nothing for all.
    pub fn set_keep(id: ConnectionId, keep: Option<u32>)
        "UPDATE connection SET keep = :keep, cleanup_due = 1 WHERE id = :id";

    /// Copies that begin by themselves are paused, or go on with the one that is due at `due_at`.
    pub fn set_updates_paused(id: ConnectionId, paused: bool, due_at: Option<Timestamp>)
        "UPDATE connection SET updates_paused = :paused, due_at = :due_at WHERE id = :id";

    /// Whether it is to be seen which copies of a connection may go.
    pub fn set_cleanup_due(id: ConnectionId, cleanup_due: bool)
        "UPDATE connection SET cleanup_due = :cleanup_due WHERE id = :id";

    /// When a connection is copied by itself next.
    pub fn set_due(id: ConnectionId, due_at: Option<Timestamp>)
        "UPDATE connection SET due_at = :due_at WHERE id = :id";

    /// Moves a connection on, with what went wrong on the way and when to go on.
    pub fn set_connection_state(
        id: ConnectionId,
        state: ConnectionState,
        next_at: Option<Timestamp>,
        failure: Option<&Failure>,
    )
        "UPDATE connection SET state = :state, next_at = :next_at, failure = :failure WHERE id = :id";

    /// Connections that are being left wait no longer: the keyring is open.
    pub fn leave_now()
        "UPDATE connection SET next_at = NULL, failure = NULL WHERE state IN ('leaving', 'leaving_here')";

    /// What is wrong with a connection, or nothing any more.
    pub fn set_connection_failure(id: ConnectionId, failure: Option<&Failure>)
        "UPDATE connection SET failure = :failure WHERE id = :id";

    /// Notes where a renewal stands.
    pub fn set_renewal(id: ConnectionId, renewal: Renewal)
        "UPDATE connection SET renewal = :renewal WHERE id = :id";

    /// When it was last seen whether access was renewed.
    pub fn set_checked(id: ConnectionId, now: Timestamp)
        "UPDATE connection SET checked_at = :now WHERE id = :id";

    /// A reset ends the access of the same Google account in other connections too; which ones these are, only
    /// Google knows, so all of the same client are looked at.
    pub fn check_siblings(connection: ConnectionId, at: Timestamp)
        "UPDATE grant_ SET next_check_at = :at WHERE live = 1 AND connection IN (
            SELECT other.id FROM connection other JOIN connection one ON one.client = other.client
            WHERE one.id = :connection AND other.id != :connection)";
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
                let last: Option<Timestamp> = one(
                    db,
                    "SELECT MAX(started_at) FROM export WHERE connection = :id",
                    values![id = row.id],
                )?;
                let next = Anchor::of(due, zone);
                // A run of the 31st may be due on the last day of a shorter month.
                let day = last.map_or(next.day, |last| Anchor::of(last, zone).day.max(next.day));
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

/// The access of a connection is to be given back, unless something of it is unfinished at this very moment. Answers
/// whether it is.
pub fn begin_finishing(db: &Connection, id: ConnectionId) -> Result<bool> {
    run(
        db,
        "UPDATE connection SET state = 'finishing', next_at = NULL, failure = NULL
         WHERE id = :id AND NOT EXISTS (SELECT 1 FROM export WHERE connection = :id AND finished_at IS NULL)",
        values![id],
    )
    .map(|begun| begun == 1)
}

/// A connection is gone: its grants are dead and what was unfinished is given up.
pub fn forget_connection(db: &Connection, id: ConnectionId) -> Result<()> {
    end_grants(db, id)?;
    give_up_all(db, id)?;
    set_connection_state(db, id, ConnectionState::Gone, None, None)
}
