//! All copies in brief, those that the schedule began and the runs that it missed.

use super::column::{At, Columns, stored};
use super::exports::ReceiptSummary;
use super::folders::BinState;
use super::ids::{ConnectionId, ExportId};
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};

/// One copy in brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyRow {
    /// Our number of it.
    pub id: ExportId,
    /// Whose data.
    pub connection: ConnectionId,
    /// The connection's name.
    pub connection_name: String,
    /// When it was started.
    pub started_at: Timestamp,
    /// When its receipt was written.
    pub finished_at: Option<Timestamp>,
    /// When the schedule wanted it; nothing where the user began it.
    pub due_at: Option<Timestamp>,
    /// The user gave it up.
    pub given_up: bool,
    /// The receipt in short.
    pub receipt: Option<ReceiptSummary>,
    /// Where it stands on its way to the bin.
    pub bin: Option<BinState>,
}

/// A run of a schedule that came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissedRun {
    /// The connection that was to be copied.
    pub connection: ConnectionId,
    /// When.
    pub due_at: Timestamp,
}

/// Bytes of one category in the copies of a connection that are not in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptBytes {
    /// Whose data.
    pub connection: ConnectionId,
    /// The resource group.
    pub resource: String,
    /// How many.
    pub bytes: u64,
}

/// A copy makes up for runs of the schedule, oldest first; the last of them is the one that it is.
pub fn note_runs(
    db: &Connection,
    connection: ConnectionId,
    export: ExportId,
    runs: &[Timestamp],
) -> Result<()> {
    let Some((own, missed)) = runs.split_last() else {
        return Ok(());
    };
    db.execute(
        "UPDATE export SET due_at = ? WHERE id = ?",
        params![At(*own), export],
    )?;
    let mut insert =
        db.prepare_cached("INSERT OR IGNORE INTO missed_run (connection, due_at) VALUES (?, ?)")?;
    for run in missed {
        insert.execute(params![connection, At(*run)])?;
    }
    Ok(())
}

/// All copies of all connections, newest first.
pub fn copies(db: &Connection) -> Result<Vec<CopyRow>> {
    db.prepare_cached(
        "SELECT e.id, e.connection, c.name, e.started_at, e.finished_at, e.due_at, e.given_up, e.receipt, e.bin
         FROM export e JOIN connection c ON c.id = e.connection ORDER BY e.id DESC",
    )?
    .query_map([], |row| {
        let mut column = Columns::of(row);
        Ok(CopyRow {
            id: column.take()?,
            connection: column.take()?,
            connection_name: column.take()?,
            started_at: column.at()?,
            finished_at: column.maybe_at()?,
            due_at: column.maybe_at()?,
            given_up: column.take()?,
            receipt: column.maybe_json()?,
            bin: column.take()?,
        })
    })?
    .collect()
}

/// All missed runs, oldest first.
pub fn missed_runs(db: &Connection) -> Result<Vec<MissedRun>> {
    db.prepare_cached("SELECT connection, due_at FROM missed_run ORDER BY due_at")?
        .query_map([], |row| {
            let mut column = Columns::of(row);
            Ok(MissedRun {
                connection: column.take()?,
                due_at: column.at()?,
            })
        })?
        .collect()
}

/// What lies in the copies that are not in the bin, by category.
pub fn kept_bytes(db: &Connection) -> Result<Vec<KeptBytes>> {
    db.prepare_cached(
        // TOTAL does not fail where SUM overflows.
        "SELECT e.connection, j.resource, CAST(TOTAL(p.total) AS INTEGER)
         FROM export e JOIN job j ON j.export = e.id JOIN part p ON p.job = j.id
         WHERE e.bin IS NOT 'done' AND p.saved_at IS NOT NULL GROUP BY e.connection, j.resource",
    )?
    .query_map([], |row| {
        Ok(KeptBytes {
            connection: stored(row, 0)?,
            resource: stored(row, 1)?,
            bytes: stored(row, 2)?,
        })
    })?
    .collect()
}
