//! Copies as wholes.

use super::column::{At, Json, failure_from, failure_text};
use crate::advice::Failure;
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};
use serde::{Deserialize, Serialize};

/// One copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRow {
    /// Our number of it.
    pub id: i64,
    /// Whose data.
    pub connection: i64,
    /// The connection's name.
    pub connection_name: String,
    /// Its own folder.
    pub folder: String,
    /// When it was started.
    pub started_at: Timestamp,
    /// When its receipt was written.
    pub finished_at: Option<Timestamp>,
    /// The period asked for.
    pub since: Option<Timestamp>,
    /// The period asked for.
    pub until: Option<Timestamp>,
    /// The person paused it.
    pub paused: bool,
    /// The person wants it now, whatever the line and the battery are.
    pub anyway: bool,
    /// The person gave it up.
    pub given_up: bool,
    /// When the receipt is tried again.
    pub next_at: Option<Timestamp>,
    /// What stops it as a whole.
    pub failure: Option<Failure>,
    /// The receipt in short.
    pub receipt: Option<ReceiptSummary>,
}

/// The receipt in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReceiptSummary {
    /// Categories asked for.
    pub asked: u32,
    /// Categories that Google answered, those it had nothing for included.
    pub got: u32,
    /// Categories that Google had nothing for.
    pub empty: u32,
    /// Categories refused, failed or cancelled.
    pub missing: u32,
    /// Files.
    pub files: u32,
    /// Bytes.
    pub bytes: u64,
    /// The receipt for people, beside the files.
    pub html: String,
}

pub(super) const EXPORT: &str =
    "SELECT e.*, c.name AS connection_name FROM export e JOIN connection c ON c.id = e.connection";

pub(super) fn export_row(row: &Row<'_>) -> Result<ExportRow> {
    Ok(ExportRow {
        id: row.get("id")?,
        connection: row.get("connection")?,
        connection_name: row.get("connection_name")?,
        folder: row.get("folder")?,
        started_at: row.get::<_, At>("started_at")?.0,
        finished_at: row.get::<_, Option<At>>("finished_at")?.map(|at| at.0),
        since: row.get::<_, Option<At>>("since")?.map(|at| at.0),
        until: row.get::<_, Option<At>>("until")?.map(|at| at.0),
        paused: row.get("paused")?,
        anyway: row.get("anyway")?,
        given_up: row.get("given_up")?,
        next_at: row.get::<_, Option<At>>("next_at")?.map(|at| at.0),
        failure: failure_from(row.get("failure")?),
        receipt: row.get::<_, Option<Json<_>>>("receipt")?.map(|json| json.0),
    })
}

/// Starts a copy and answers its number.
///
/// # Errors
/// SQLite's; as with every function of this module.
pub fn insert_export(
    db: &Connection,
    connection: i64,
    folder: &str,
    now: Timestamp,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Result<i64> {
    db.execute(
        "INSERT INTO export (connection, folder, started_at, since, until) VALUES (?, ?, ?, ?, ?)",
        params![connection, folder, At(now), since.map(At), until.map(At)],
    )?;
    Ok(db.last_insert_rowid())
}

/// Pauses a copy or lets it go on; going on also clears what stopped it.
pub fn set_export_paused(db: &Connection, id: i64, paused: bool) -> Result<()> {
    db.execute(
        "UPDATE export SET paused = ?, failure = NULL, next_at = NULL WHERE id = ?",
        params![paused, id],
    )
    .map(drop)
}

/// The person wants a copy now, whatever the line and the battery are.
pub fn set_export_anyway(db: &Connection, id: i64) -> Result<()> {
    db.execute("UPDATE export SET anyway = 1 WHERE id = ?", [id])
        .map(drop)
}

/// The person gives a copy up; what was saved stays and gets its receipt.
pub fn give_up_export(db: &Connection, id: i64) -> Result<()> {
    db.execute(
        "UPDATE export SET given_up = 1, paused = 0, failure = NULL, next_at = NULL WHERE id = ? AND finished_at IS NULL",
        [id],
    )
    .map(drop)
}

/// A copy that was over goes on, because a job of it is asked for once more.
pub fn reopen_export(db: &Connection, id: i64) -> Result<()> {
    db.execute(
        "UPDATE export SET finished_at = NULL, receipt = NULL, given_up = 0, paused = 0, failure = NULL, next_at = NULL
         WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Bytes of all finished copies, by connection.
pub(super) fn bytes_kept(db: &Connection) -> Result<Vec<(i64, u64)>> {
    db.prepare_cached(
        "SELECT connection, CAST(SUM(json_extract(receipt, '$.bytes')) AS INTEGER) FROM export
         WHERE receipt IS NOT NULL GROUP BY connection",
    )?
    .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

/// What stops a copy as a whole, and when to try again.
pub fn set_export_failure(
    db: &Connection,
    id: i64,
    failure: Option<&Failure>,
    next_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE export SET failure = ?, next_at = ? WHERE id = ?",
        params![failure.map(failure_text), next_at.map(At), id],
    )
    .map(drop)
}

/// A copy goes to another folder.
pub fn set_export_folder(db: &Connection, id: i64, folder: &str) -> Result<()> {
    db.execute(
        "UPDATE export SET folder = ?, failure = NULL, next_at = NULL WHERE id = ?",
        params![folder, id],
    )
    .map(drop)
}

/// The receipt is written; the copy is over.
pub fn finish_export(db: &Connection, id: i64, now: Timestamp, receipt: &ReceiptSummary) -> Result<()> {
    db.execute(
        "UPDATE export SET finished_at = ?, receipt = ?, failure = NULL, next_at = NULL WHERE id = ?",
        params![At(now), Json(receipt), id],
    )
    .map(drop)
}
