//! Sign-ins that have a copy in mind: what a consent round to Google's page brought is copied while the next one still waits.

use super::column::{At, Json, failure_from, failure_text, stored};
use super::grants::allowed;
use super::ids::{ClientRowId, ConnectionId, ExportId, JobId, SignInRowId};
use super::jobs::{Outcome, job_over};
use super::settings::{set_setting, setting};
use crate::advice::{Code, Failure};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde::{Deserialize, Serialize};

/// Under this name the highest number of a sign-in is remembered.
const LAST: &str = "last_sign_in";

/// A sign-in that outlives the program: its consent rounds, and what they are made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInRow {
    /// Our number of it.
    pub id: SignInRowId,
    /// Which client asks.
    pub client: ClientRowId,
    /// Whose access it is, once known.
    pub connection: Option<ConnectionId>,
    /// The name given so far.
    pub name: Option<String>,
    /// The consent rounds, in order.
    pub rounds: Vec<ConsentRoundRow>,
    /// The copy that is wanted; nothing where access alone is.
    pub order: Option<Order>,
    /// The copy, once it was begun.
    pub export: Option<ExportId>,
    /// It follows on an access that is ended for it.
    pub switch: bool,
    /// There is something to copy: a consent round brought access, or the user goes on with what was allowed before.
    pub has_grant: bool,
    /// The consent rounds are done or given up: nothing more will be allowed.
    pub over: bool,
    /// When beginning the copy is tried again.
    pub next_at: Option<Timestamp>,
    /// Why the copy could not be begun.
    pub failure: Option<Failure>,
}

/// A sign-in before its first consent round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSignIn {
    /// Which client asks.
    pub client: ClientRowId,
    /// Whose access it is, if that is known.
    pub connection: Option<ConnectionId>,
    /// The name given so far.
    pub name: Option<String>,
    /// The consent rounds, in order.
    pub rounds: Vec<ConsentRoundRow>,
    /// The copy that is wanted; nothing where access alone is.
    pub order: Option<Order>,
    /// It follows on an access that is ended for it.
    pub switch: bool,
}

/// One consent round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentRoundRow {
    /// What is asked for.
    pub asked: Vec<String>,
    /// What was given; nothing before the consent round is over.
    pub granted: Option<Vec<String>>,
}

/// The copy that a user has in mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Everything that was chosen, allowed already or not.
    pub resources: Vec<String>,
    /// Where copies go.
    pub folder: String,
    /// The period asked for.
    pub since: Option<Timestamp>,
    /// The period asked for.
    pub until: Option<Timestamp>,
    /// What was chosen too, and another copy was bringing already.
    pub left_out: Vec<String>,
}

/// All sign-ins that are not done with.
pub fn sign_ins(db: &Connection) -> Result<Vec<SignInRow>> {
    db.prepare_cached("SELECT * FROM sign_in ORDER BY id")?
        .query_map([], sign_in_row)?
        .collect()
}

/// The sign-in of that number.
pub fn sign_in(db: &Connection, id: SignInRowId) -> Result<Option<SignInRow>> {
    db.prepare_cached("SELECT * FROM sign_in WHERE id = ?")?
        .query_row([id], sign_in_row)
        .optional()
}

fn sign_in_row(row: &Row<'_>) -> Result<SignInRow> {
    Ok(SignInRow {
        id: stored(row, "id")?,
        client: stored(row, "client")?,
        connection: stored(row, "connection")?,
        name: stored(row, "name")?,
        rounds: stored::<Json<Option<_>>>(row, "rounds")?.0.unwrap_or_default(),
        order: stored::<Json<Option<_>>>(row, "copy_order")?.0,
        export: stored(row, "export")?,
        switch: stored(row, "switch")?,
        has_grant: stored(row, "has_grant")?,
        over: stored(row, "over")?,
        next_at: stored::<Option<At>>(row, "next_at")?.map(|at| at.0),
        failure: failure_from(stored(row, "failure")?),
    })
}

/// Writes a sign-in down before its first consent round, and answers its number. No number is given twice: an answer that comes
/// late for one that was cancelled must not be taken for an answer to the next.
pub fn insert_sign_in(db: &Connection, row: &NewSignIn) -> Result<SignInRowId> {
    let last = setting(db, LAST)?.and_then(|last| last.parse::<i64>().ok());
    let highest: Option<i64> = db.query_row("SELECT max(id) FROM sign_in", [], |row| row.get(0))?;
    let id = last.unwrap_or(0).max(highest.unwrap_or(0)) + 1;
    let id = SignInRowId::from(id);
    set_setting(db, LAST, &id.to_string())?;
    db.execute(
        "INSERT INTO sign_in (id, client, connection, name, rounds, copy_order, switch) VALUES (?, ?, ?, ?, ?, ?, ?)",
        params![
            id,
            row.client,
            row.connection,
            row.name,
            Json(&row.rounds),
            row.order.as_ref().map(Json),
            row.switch,
        ],
    )?;
    Ok(id)
}

/// The consent rounds are other ones now.
pub fn set_rounds(db: &Connection, id: SignInRowId, rounds: &[ConsentRoundRow]) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET rounds = ? WHERE id = ?",
        params![Json(rounds), id],
    )
    .map(drop)
}

/// Gives a sign-in the name that its connection will have.
pub fn set_sign_in_name(db: &Connection, connection: ConnectionId, name: &str) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET name = ? WHERE connection = ?",
        params![name, connection],
    )
    .map(drop)
}

/// A consent round brought access of `connection`: from now on there is something to copy.
pub fn round_brought(
    db: &Connection,
    id: SignInRowId,
    round: usize,
    granted: &[String],
    connection: ConnectionId,
) -> Result<()> {
    let Some(mut row) = sign_in(db, id)? else {
        return Ok(());
    };
    if let Some(round) = row.rounds.get_mut(round) {
        round.granted = Some(granted.to_vec());
    }
    db.execute(
        "UPDATE sign_in SET rounds = ?, connection = ?, has_grant = 1, next_at = NULL WHERE id = ?",
        params![Json(&row.rounds), connection, id],
    )?;
    // With nothing left to ask for there is nothing left to decide.
    let is_whole = |round: &ConsentRoundRow| {
        let granted = round.granted.as_deref().unwrap_or_default();
        round.asked.iter().all(|resource| granted.contains(resource))
    };
    if row.rounds.iter().all(is_whole) {
        end_sign_in(db, id, true)?;
    }
    Ok(())
}

/// The copy of a sign-in was begun.
pub fn sign_in_begun(db: &Connection, id: SignInRowId, export: ExportId) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET export = ?, next_at = NULL, failure = NULL WHERE id = ?",
        params![export, id],
    )
    .map(drop)
}

/// The copy of a sign-in could not be begun; that is tried again.
///
/// Nothing is recorded if the user has chosen another folder meanwhile.
pub fn set_sign_in_failure(
    db: &Connection,
    id: SignInRowId,
    folder: &str,
    failure: &Failure,
    next_at: Timestamp,
) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET failure = ?, next_at = ? WHERE id = ?
            AND CASE WHEN json_valid(copy_order) THEN json_extract(copy_order, '$.folder') END = ?",
        params![failure_text(failure), At(next_at), id, folder],
    )
    .map(drop)
}

/// The copy of a sign-in goes to another folder, and is begun at once if it can be.
pub fn set_sign_in_folder(db: &Connection, folder: &str) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET copy_order = json_set(copy_order, '$.folder', ?), next_at = NULL, failure = NULL
         WHERE export IS NULL AND json_valid(copy_order)",
        [folder],
    )
    .map(drop)
}

/// The consent rounds are done or given up: what was begun goes on, and what was not allowed is no longer waited for.
///
/// With `go_on` what was allowed before these consent rounds is copied too, if they brought nothing.
pub fn end_sign_in(db: &Connection, id: SignInRowId, go_on: bool) -> Result<()> {
    let Some(row) = sign_in(db, id)? else {
        return Ok(());
    };
    let may_begin = match (&row.order, row.connection) {
        (Some(order), Some(connection)) if row.export.is_none() && (row.has_grant || go_on) => {
            let allowed = allowed(db, connection)?;
            order.resources.iter().any(|resource| allowed.contains(resource))
        }
        _ => false,
    };
    if row.export.is_none() && !may_begin {
        return remove_sign_in(db, id);
    }
    if let Some(export) = row.export {
        refuse_what_was_not_allowed(db, export)?;
    }
    db.execute(
        "UPDATE sign_in SET over = 1, has_grant = 1, next_at = NULL WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Sign-ins that are over and whose copy was begun are done with.
pub fn forget_ended_sign_ins(db: &Connection) -> Result<()> {
    db.execute(
        "UPDATE connection SET ending = 1 WHERE id IN (
            SELECT connection FROM sign_in WHERE over = 1 AND (export IS NOT NULL OR copy_order IS NULL))",
        [],
    )?;
    db.execute(
        "DELETE FROM sign_in WHERE over = 1 AND (export IS NOT NULL OR copy_order IS NULL)",
        [],
    )
    .map(drop)
}

/// A sign-in is done with.
pub fn remove_sign_in(db: &Connection, id: SignInRowId) -> Result<()> {
    db.execute(
        "UPDATE connection SET ending = 1 WHERE id = (SELECT connection FROM sign_in WHERE id = ?)",
        [id],
    )?;
    db.execute("DELETE FROM sign_in WHERE id = ?", [id]).map(drop)
}

/// The sign-ins of a connection are done with; what they have begun stays.
pub fn remove_sign_ins_of(db: &Connection, connection: ConnectionId) -> Result<()> {
    db.execute("DELETE FROM sign_in WHERE connection = ?", [connection])
        .map(drop)
}

fn refuse_what_was_not_allowed(db: &Connection, export: ExportId) -> Result<()> {
    let connection: ConnectionId =
        db.query_row("SELECT connection FROM export WHERE id = ?", [export], |row| {
            stored(row, 0)
        })?;
    let allowed = allowed(db, connection)?;
    let planned: Vec<(JobId, String)> = db
        .prepare_cached("SELECT id, resource FROM job WHERE export = ? AND state = 'planned'")?
        .query_map([export], |row| Ok((stored(row, 0)?, stored(row, 1)?)))?
        .collect::<Result<_>>()?;
    for (job, resource) in planned {
        if !allowed.contains(&resource) {
            job_over(db, job, Outcome::Refused, false, Some(&Code::NotGranted.into()))?;
        }
    }
    Ok(())
}
