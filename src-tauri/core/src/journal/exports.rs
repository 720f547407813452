//! Copies as wholes.

use super::column::{At, Columns, Json, failure_text, stored};
use super::folders::{BinState, UnpackState, UnpackSummary};
use super::ids::{ConnectionId, ExportId};
use crate::advice::Failure;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde::{Deserialize, Serialize};

/// One copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRow {
    /// Our number of it.
    pub id: ExportId,
    /// Whose data.
    pub connection: ConnectionId,
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
    /// The user paused it.
    pub paused: bool,
    /// The user wants it now, despite network cost and battery.
    pub anyway: bool,
    /// How far it was when a session last began.
    pub reached: Option<String>,
    /// The program ended badly so often in a row at work on it, without getting further.
    pub crashes: u32,
    /// The user gave it up.
    pub given_up: bool,
    /// What was wanted too, and another copy was bringing already.
    pub left_out: Vec<String>,
    /// When the receipt is tried again.
    pub next_at: Option<Timestamp>,
    /// What stops it as a whole.
    pub failure: Option<Failure>,
    /// The receipt in short.
    pub receipt: Option<ReceiptSummary>,
    /// Where its folder is being carried to.
    pub move_to: Option<String>,
    /// The old place cannot be reached; what was in it comes from Google again.
    pub move_anew: bool,
    /// Places that it was carried away from and that are to be cleared.
    pub moved_from: Vec<String>,
    /// Where it stands on its way to the bin.
    pub bin: Option<BinState>,
    /// When it went there.
    pub binned_at: Option<Timestamp>,
    /// Where unpacking it stands.
    pub unpack: Option<UnpackState>,
    /// What came of that.
    pub unpacked: Option<UnpackSummary>,
    /// When unpacking is tried again.
    pub unpack_next_at: Option<Timestamp>,
    /// What stands in the way of unpacking.
    pub unpack_failure: Option<Failure>,
    /// When the access that it was made with was ended.
    pub access_ended_at: Option<Timestamp>,
    /// Its receipt is still to say so.
    pub receipt_due: bool,
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
    /// The receipt to read, beside the files.
    pub html: String,
}

impl ExportRow {
    /// After so many bad ends in a row a copy waits for the user.
    const TOO_OFTEN: u32 = 2;

    /// Whether it waits because the program ended badly at it.
    #[must_use]
    pub fn needs_safe_start(&self) -> bool {
        self.paused && self.crashes >= Self::TOO_OFTEN
    }
}

/// All columns of a copy, in the order in which [`export_row`] takes them.
pub(super) const EXPORT: &str =
    "SELECT e.id, e.connection, c.name, e.folder, e.started_at, e.finished_at, e.since, e.until, e.paused, e.anyway,
        e.reached, e.crashes, e.given_up, e.left_out, e.next_at, e.failure, e.receipt, e.move_to, e.move_anew, e.moved_from, e.bin,
        e.binned_at, e.unpack, e.unpacked, e.unpack_next_at, e.unpack_failure, e.access_ended_at, e.receipt_due
     FROM export e JOIN connection c ON c.id = e.connection";

/// Something is still to be done to the folder of a copy, be it finished or not.
pub(super) const CHORE: &str =
    "(e.moved_from != '[]' OR e.bin IS 'wanted' OR e.unpack IS 'wanted' OR e.receipt_due = 1)";

pub(super) fn export_row(row: &Row<'_>) -> Result<ExportRow> {
    let mut column = Columns::of(row);
    Ok(ExportRow {
        id: column.take()?,
        connection: column.take()?,
        connection_name: column.take()?,
        folder: column.take()?,
        started_at: column.at()?,
        finished_at: column.maybe_at()?,
        since: column.maybe_at()?,
        until: column.maybe_at()?,
        paused: column.take()?,
        anyway: column.take()?,
        reached: column.take()?,
        crashes: column.take()?,
        given_up: column.take()?,
        left_out: column.json()?,
        next_at: column.maybe_at()?,
        failure: column.failure()?,
        receipt: column.maybe_json()?,
        move_to: column.take()?,
        move_anew: column.take()?,
        moved_from: column.json()?,
        bin: column.take()?,
        binned_at: column.maybe_at()?,
        unpack: column.take()?,
        unpacked: column.maybe_json()?,
        unpack_next_at: column.maybe_at()?,
        unpack_failure: column.failure()?,
        access_ended_at: column.maybe_at()?,
        receipt_due: column.take()?,
    })
}

/// Starts a copy and answers its number.
pub fn insert_export(
    db: &Connection,
    connection: ConnectionId,
    folder: &str,
    now: Timestamp,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Result<ExportId> {
    db.execute(
        "INSERT INTO export (connection, folder, started_at, since, until) VALUES (?, ?, ?, ?, ?)",
        params![connection, folder, At(now), since.map(At), until.map(At)],
    )?;
    Ok(db.last_insert_rowid().into())
}

/// Pauses a copy or lets it go on; going on also clears what stopped it.
pub fn set_export_paused(db: &Connection, id: ExportId, paused: bool) -> Result<()> {
    db.execute(
        "UPDATE export SET paused = ?, crashes = 0, failure = NULL, next_at = NULL WHERE id = ?",
        params![paused, id],
    )
    .map(drop)
}

/// A copy has got further since the last session began.
pub fn forget_crashes(db: &Connection, id: ExportId, reached: &str) -> Result<()> {
    db.execute(
        "UPDATE export SET crashes = 0, reached = ? WHERE id = ?",
        params![reached, id],
    )
    .map(drop)
}

/// The program ended badly at work on a copy; after the second time in a row it waits for the user.
pub fn note_crash(db: &Connection, id: ExportId) -> Result<()> {
    db.execute(
        "UPDATE export SET crashes = MIN(crashes + 1, 1000000), paused = crashes + 1 >= ? WHERE id = ?",
        params![ExportRow::TOO_OFTEN, id],
    )
    .map(drop)
}

/// The user wants a copy now, despite network cost and battery.
pub fn set_export_anyway(db: &Connection, id: ExportId) -> Result<()> {
    db.execute("UPDATE export SET anyway = 1 WHERE id = ?", [id])
        .map(drop)
}

/// The user gives a copy up; what was saved stays and gets its receipt.
pub fn give_up_export(db: &Connection, id: ExportId) -> Result<()> {
    db.execute(
        "UPDATE export SET given_up = 1, paused = 0, failure = NULL, next_at = NULL WHERE id = ? AND finished_at IS NULL",
        [id],
    )
    .map(drop)
}

/// A copy that was over goes on, because a job of it is asked for once more.
pub fn reopen_export(db: &Connection, id: ExportId) -> Result<()> {
    db.execute(
        "UPDATE export SET finished_at = NULL, receipt = NULL, receipt_due = 0, given_up = 0, paused = 0, failure = NULL, next_at = NULL
         WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// What stops a copy as a whole, and when to try again.
pub fn set_export_failure(
    db: &Connection,
    id: ExportId,
    failure: Option<&Failure>,
    next_at: Option<Timestamp>,
) -> Result<()> {
    db.execute(
        "UPDATE export SET failure = ?, next_at = ? WHERE id = ?",
        params![failure.map(failure_text), next_at.map(At), id],
    )
    .map(drop)
}

/// The unfinished copy of a connection for which nothing has come yet, and its folder.
pub fn empty_copy(db: &Connection, connection: ConnectionId) -> Result<Option<(ExportId, String)>> {
    db.query_row(
        "SELECT id, folder FROM export e WHERE connection = ? AND finished_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM job j JOIN part p ON p.job = j.id WHERE j.export = e.id)
            AND EXISTS (SELECT 1 FROM job j WHERE j.export = e.id AND j.state != 'over')",
        [connection],
        |row| Ok((stored(row, 0)?, stored(row, 1)?)),
    )
    .optional()
}

/// A copy goes to another folder.
pub fn set_export_folder(db: &Connection, id: ExportId, folder: &str) -> Result<()> {
    db.execute(
        "UPDATE export SET folder = ?, failure = NULL, next_at = NULL WHERE id = ?",
        params![folder, id],
    )
    .map(drop)
}

/// The receipt is written; the copy is over.
///
/// Not where the user moved the copy while the receipt was being written: it is carried first, and its receipt is
/// written in the new folder.
pub fn finish_export(db: &Connection, id: ExportId, now: Timestamp, receipt: &ReceiptSummary) -> Result<()> {
    let finished = db.execute(
        "UPDATE export SET finished_at = ?, receipt = ?, failure = NULL, next_at = NULL
         WHERE id = ? AND move_to IS NULL",
        params![At(now), Json(receipt), id],
    )?;
    if finished == 0 {
        return Ok(());
    }
    db.execute(
        "UPDATE connection SET cleanup_due = cleanup_due OR keep IS NOT NULL,
            ending = EXISTS (SELECT 1 FROM grant_ WHERE connection = connection.id AND live = 1 AND one_time = 1)
         WHERE id = (SELECT connection FROM export WHERE id = ?)",
        [id],
    )
    .map(drop)
}
