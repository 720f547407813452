//! One-time access that has done its work: when it may be ended without asking the user, and what is written down
//! once it was.

use super::connections::ConnectionState;
use super::ids::{ConnectionId, ExportId};
use super::settings::{settings, store_settings};
use super::statement::{all, first, one, statements, values};
use crate::settings::Settings;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use std::collections::BTreeSet;

/// What is to become of the one-time access of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All that was granted once is copied and proved: the access is ended.
    Now,
    /// The same, but ending it would end the access of these connections too, if they are the same Google account.
    Ask(Vec<String>),
    /// It stays: something is missing, unfinished or could still be tried again, or the user wants to keep it.
    No,
}

/// What is to become of the one-time access of a connection, by all that is known at this moment.
pub fn ending(db: &Connection, connection: ConnectionId) -> Result<Ending> {
    if !settings(db)?.end_access || !is_left_to_us(db, connection)? || !is_all_proved(db, connection)? {
        return Ok(Ending::No);
    }
    let siblings = living_siblings(db, connection)?;
    Ok(match siblings.is_empty() {
        true => Ending::Now,
        false => Ending::Ask(siblings),
    })
}

/// Whether the connection is in use, the user did not ask to keep its access, and nothing of it is under way.
fn is_left_to_us(db: &Connection, connection: ConnectionId) -> Result<bool> {
    let state = first(
        db,
        "SELECT state, keep_access FROM connection WHERE id = :connection",
        values![connection],
    )?;
    let is_busy: bool = one(
        db,
        "SELECT EXISTS (SELECT 1 FROM export WHERE connection = :connection AND finished_at IS NULL)
            OR EXISTS (SELECT 1 FROM sign_in WHERE connection = :connection)",
        values![connection],
    )?;
    Ok(state == Some((ConnectionState::Live, false)) && !is_busy)
}

/// Whether there is access, all of it for one copy, and each of its categories came whole with a receipt.
///
/// A category that failed, was refused or is incomplete keeps the access: it could still be tried again, and ending the
/// access has Google throw its archive away.
fn is_all_proved(db: &Connection, connection: ConnectionId) -> Result<bool> {
    let grants: Vec<(Option<bool>, Vec<String>)> = all(
        db,
        "SELECT one_time, resources FROM grant_ WHERE connection = :connection AND live = 1",
        values![connection],
    )?;
    if grants.is_empty() || grants.iter().any(|(one_time, _)| *one_time != Some(true)) {
        return Ok(false);
    }
    let proved: BTreeSet<String> = all(
        db,
        "SELECT j.resource FROM job j JOIN export e ON e.id = j.export JOIN grant_ g ON g.id = j.grant_id
         WHERE g.connection = :connection AND g.live = 1 AND j.outcome IN ('saved', 'empty') AND j.incomplete = 0
            AND e.receipt IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM part p WHERE p.job = j.id AND p.saved_at IS NULL)",
        values![connection],
    )?;
    let granted: BTreeSet<String> = grants.into_iter().flat_map(|(_, resources)| resources).collect();
    Ok(!granted.is_empty() && granted.is_subset(&proved))
}

/// The names of other connections of the same project that have access or something unfinished. A reset ends every grant
/// of one account to one project, and which account a connection is, Google does not tell.
fn living_siblings(db: &Connection, connection: ConnectionId) -> Result<Vec<String>> {
    all(
        db,
        "SELECT other.name FROM connection one JOIN client own ON own.id = one.client, connection other
            JOIN client theirs ON theirs.id = other.client
         WHERE one.id = :connection AND other.id != :connection AND other.state != 'gone'
            AND (theirs.id = own.id OR theirs.project_number = own.project_number)
            AND (EXISTS (SELECT 1 FROM grant_ WHERE connection = other.id AND live = 1)
                OR EXISTS (SELECT 1 FROM export WHERE connection = other.id AND finished_at IS NULL))
         ORDER BY other.id",
        values![connection],
    )
}

statements! {
    /// Whether it is to be seen that the one-time access of a connection has done its work.
    pub fn set_ending(connection: ConnectionId, ending: bool)
        "UPDATE connection SET ending = :ending WHERE id = :connection";

    /// The same for all connections, because something changed that holds for all.
    pub fn set_ending_everywhere()
        "UPDATE connection SET ending = 1 WHERE state != 'gone'";

    /// Whether the user keeps the one-time access of a connection although all is copied.
    pub fn set_keep_access(connection: ConnectionId, keep: bool)
        "UPDATE connection SET keep_access = :keep, ending = ending OR NOT :keep WHERE id = :connection";

    /// The one-time access of a connection was ended: the receipts of the copies that were made with it are to say so. To be
    /// called while its grants still count as alive.
    pub fn access_ended(connection: ConnectionId, now: Timestamp)
        "UPDATE export SET access_ended_at = :now, receipt_due = 1
         WHERE connection = :connection AND receipt IS NOT NULL AND finished_at IS NOT NULL AND bin IS NOT 'done'
            AND access_ended_at IS NULL
            AND EXISTS (SELECT 1 FROM job j JOIN grant_ g ON g.id = j.grant_id
                WHERE j.export = export.id AND g.live = 1 AND g.one_time = 1)";

    /// The receipt of a finished copy says all that is known, or cannot be written any more.
    pub fn receipt_renewed(export: ExportId)
        "UPDATE export SET receipt_due = 0, next_at = NULL WHERE id = :export";

    /// The receipt of a finished copy is written anew at `next_at`.
    pub fn receipt_postponed(export: ExportId, next_at: Timestamp)
        "UPDATE export SET next_at = :next_at WHERE id = :export";
}

/// Saves the user's settings; access that is to be ended from now on is looked at everywhere.
pub fn set_settings(db: &Connection, chosen: &Settings) -> Result<()> {
    if chosen.end_access && !settings(db)?.end_access {
        set_ending_everywhere(db)?;
    }
    store_settings(db, chosen)
}
