//! All copies in brief, those that the schedule began and the runs that it missed.

use super::exports::ReceiptSummary;
use super::folders::BinState;
use super::ids::{ConnectionId, ExportId};
use super::statement::{Selected, rows, statements, values};
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use serde::Serialize;
use ts_rs::TS;

rows! {
    /// One copy in brief.
    pub struct CopyRow of "e" {
        /// Our number of it.
        id: ExportId,
        /// Whose data.
        connection: ConnectionId,
        /// The connection's name.
        connection_name: String = "c.name",
        /// When it was started.
        started_at: Timestamp,
        /// When its receipt was written.
        finished_at: Option<Timestamp>,
        /// When the schedule wanted it; nothing where the user began it.
        due_at: Option<Timestamp>,
        /// The user gave it up.
        given_up: bool,
        /// The receipt in short.
        receipt: Option<ReceiptSummary>,
        /// Where it stands on its way to the bin.
        bin: Option<BinState>,
    }
}

rows! {
    /// A run of a schedule that came to nothing.
    #[derive(Copy, Serialize, TS)]
    #[ts(export, rename = "MissedView")]
    #[serde(rename_all = "camelCase")]
    pub struct MissedRun of "missed_run" {
        /// The connection that was to be copied.
        connection: ConnectionId,
        /// When.
        due_at: Timestamp,
    }
}

rows! {
    /// Bytes of one category in the copies of a connection that are not in the bin.
    #[derive(Serialize, TS)]
    #[ts(export, rename = "KeptView")]
    #[serde(rename_all = "camelCase")]
    pub struct KeptBytes of "e" {
        /// Whose data.
        connection: ConnectionId,
        /// The resource group.
        resource: String = "j.resource",
        /// How many.
        // TOTAL does not fail where SUM overflows.
        bytes: u64 = "CAST(TOTAL(p.total) AS INTEGER)",
    }
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
    set_run(db, export, *own)?;
    missed
        .iter()
        .try_for_each(|run| note_missed(db, connection, *run))
}

statements! {
    fn set_run(export: ExportId, due: Timestamp)
        "UPDATE export SET due_at = :due WHERE id = :export";

    fn note_missed(connection: ConnectionId, due: Timestamp)
        "INSERT OR IGNORE INTO missed_run (connection, due_at) VALUES (:connection, :due)";
}

/// All copies of all connections, newest first.
pub fn copies(db: &Connection) -> Result<Vec<CopyRow>> {
    let from = "FROM export e JOIN connection c ON c.id = e.connection ORDER BY e.id DESC";
    CopyRow::all(db, from, values![])
}

/// All missed runs, oldest first.
pub fn missed_runs(db: &Connection) -> Result<Vec<MissedRun>> {
    MissedRun::all(db, "FROM missed_run ORDER BY due_at", values![])
}

/// What lies in the copies that are not in the bin, by category.
pub fn kept_bytes(db: &Connection) -> Result<Vec<KeptBytes>> {
    KeptBytes::all(
        db,
        "FROM export e JOIN job j ON j.export = e.id JOIN part p ON p.job = j.id
         WHERE e.bin IS NOT 'done' AND p.saved_at IS NOT NULL GROUP BY e.connection, j.resource",
        values![],
    )
}
