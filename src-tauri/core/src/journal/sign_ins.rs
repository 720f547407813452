//! Sign-ins that have a copy in mind: what a consent round to Google's page brought is copied while the next one still waits.

use super::column::as_json;
use super::grants::allowed;
use super::ids::{ClientRowId, ConnectionId, ExportId, JobId, SignInRowId};
use super::jobs::{Outcome, job_over};
use super::settings::{set_setting, setting};
use super::statement::{Selected, all, one, rows, run, statements, values};
use crate::advice::{Code, Failure};
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Under this name the highest number of a sign-in is remembered.
const LAST: &str = "last_sign_in";

rows! {
    /// A sign-in that outlives the program: its consent rounds, and what they are made for.
    pub struct SignInRow of "sign_in" {
        /// Our number of it.
        id: SignInRowId,
        /// Which client asks.
        client: ClientRowId,
        /// Whose access it is, once known.
        connection: Option<ConnectionId>,
        /// The name given so far.
        name: Option<String>,
        /// The consent rounds, in order.
        rounds: Vec<ConsentRoundRow>,
        /// The copy that is wanted; nothing where access alone is.
        order: Option<Order> = "copy_order",
        /// The copy, once it was begun.
        export: Option<ExportId>,
        /// It follows on an access that is ended for it.
        switch: bool,
        /// There is something to copy: a consent round brought access, or the user goes on with what was allowed before.
        has_grant: bool,
        /// The consent rounds are done or given up: nothing more will be allowed.
        over: bool,
        /// When beginning the copy is tried again.
        next_at: Option<Timestamp>,
        /// Why the copy could not be begun.
        failure: Option<Failure>,
    }
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, rename = "BatchView")]
pub struct ConsentRoundRow {
    /// Resource groups that are asked for.
    pub asked: Vec<String>,
    /// Resource groups that were given; nothing before the consent round is over.
    pub granted: Option<Vec<String>>,
    /// It was cut out of one that Google's page did not take; not kept for another run of the program.
    #[serde(skip)]
    #[ts(skip)]
    pub piece: bool,
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

as_json!(Order);

/// All sign-ins that are not done with.
pub fn sign_ins(db: &Connection) -> Result<Vec<SignInRow>> {
    SignInRow::all(db, "FROM sign_in ORDER BY id", values![])
}

/// The sign-in of that number.
pub fn sign_in(db: &Connection, id: SignInRowId) -> Result<Option<SignInRow>> {
    SignInRow::first(db, "FROM sign_in WHERE id = :id", values![id])
}

/// Writes a sign-in down before its first consent round, and answers its number. No number is given twice: an answer that comes
/// late for one that was cancelled must not be taken for an answer to the next.
pub fn insert_sign_in(db: &Connection, row: &NewSignIn) -> Result<SignInRowId> {
    let last = setting(db, LAST)?.and_then(|last| last.parse::<i64>().ok());
    let highest: Option<i64> = one(db, "SELECT max(id) FROM sign_in", values![])?;
    let id = last.unwrap_or(0).max(highest.unwrap_or(0)) + 1;
    let id = SignInRowId::from(id);
    set_setting(db, LAST, &id.to_string())?;
    run(
        db,
        "INSERT INTO sign_in (id, client, connection, name, rounds, copy_order, switch)
         VALUES (:id, :client, :connection, :name, :rounds, :order, :switch)",
        values![
            id,
            client = row.client,
            connection = row.connection,
            name = row.name,
            rounds = row.rounds,
            order = row.order,
            switch = row.switch,
        ],
    )?;
    Ok(id)
}

statements! {
    fn set_brought(id: SignInRowId, rounds: &[ConsentRoundRow], connection: ConnectionId)
        "UPDATE sign_in SET rounds = :rounds, connection = :connection, has_grant = 1, next_at = NULL
            WHERE id = :id";

    fn set_over(id: SignInRowId)
        "UPDATE sign_in SET over = 1, has_grant = 1, next_at = NULL WHERE id = :id";

    /// The consent rounds are other ones now.
    pub fn set_rounds(id: SignInRowId, rounds: &[ConsentRoundRow])
        "UPDATE sign_in SET rounds = :rounds WHERE id = :id";

    /// Gives a sign-in the name that its connection will have.
    pub fn set_sign_in_name(connection: ConnectionId, name: &str)
        "UPDATE sign_in SET name = :name WHERE connection = :connection";

    /// The copy of a sign-in was begun.
    pub fn sign_in_begun(id: SignInRowId, export: ExportId)
        "UPDATE sign_in SET export = :export, next_at = NULL, failure = NULL WHERE id = :id";

    /// The copy of a sign-in could not be begun; that is tried again.
    ///
    /// Nothing is recorded if the user has chosen another folder meanwhile.
    pub fn set_sign_in_failure(id: SignInRowId, folder: &str, failure: &Failure, next_at: Timestamp)
        "UPDATE sign_in SET failure = :failure, next_at = :next_at WHERE id = :id
            AND CASE WHEN json_valid(copy_order) THEN json_extract(copy_order, '$.folder') END = :folder";

    /// The copy of a sign-in goes to another folder, and is begun at once if it can be.
    pub fn set_sign_in_folder(folder: &str)
        "UPDATE sign_in SET copy_order = json_set(copy_order, '$.folder', :folder), next_at = NULL, failure = NULL
         WHERE export IS NULL AND json_valid(copy_order)";

    /// Sign-ins that are over and whose copy was begun are done with.
    pub fn forget_ended_sign_ins()
        "UPDATE connection SET ending = 1 WHERE id IN (
            SELECT connection FROM sign_in WHERE over = 1 AND (export IS NOT NULL OR copy_order IS NULL))"
        "DELETE FROM sign_in WHERE over = 1 AND (export IS NOT NULL OR copy_order IS NULL)";

    /// A sign-in is done with.
    pub fn remove_sign_in(id: SignInRowId)
        "UPDATE connection SET ending = 1 WHERE id = (SELECT connection FROM sign_in WHERE id = :id)"
        "DELETE FROM sign_in WHERE id = :id";

    /// The sign-ins of a connection are done with; what they have begun stays.
    pub fn remove_sign_ins_of(connection: ConnectionId)
        "DELETE FROM sign_in WHERE connection = :connection";
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
    set_brought(db, id, &row.rounds, connection)?;
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
    set_over(db, id)
}

fn refuse_what_was_not_allowed(db: &Connection, export: ExportId) -> Result<()> {
    let connection = one(
        db,
        "SELECT connection FROM export WHERE id = :export",
        values![export],
    )?;
    let allowed = allowed(db, connection)?;
    let planned: Vec<(JobId, String)> = all(
        db,
        "SELECT id, resource FROM job WHERE export = :export AND state = 'planned'",
        values![export],
    )?;
    for (job, resource) in planned {
        if !allowed.contains(&resource) {
            job_over(db, job, Outcome::Refused, false, Some(&Code::NotGranted.into()))?;
        }
    }
    Ok(())
}
