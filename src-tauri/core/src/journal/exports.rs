//! Copies as wholes.

use super::column::as_json;
use super::folders::{BinState, UnpackState, UnpackSummary};
use super::ids::{ConnectionId, ExportId};
use super::statement::{first, one, rows, run, statements, values};
use crate::advice::Failure;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

rows! {
    /// One copy.
    pub struct ExportRow of "e" {
        /// Our number of it.
        id: ExportId,
        /// Whose data.
        connection: ConnectionId,
        /// The connection's name.
        connection_name: String = "c.name",
        /// Its own folder.
        folder: String,
        /// When it was started.
        started_at: Timestamp,
        /// When its receipt was written.
        finished_at: Option<Timestamp>,
        /// The period asked for.
        since: Option<Timestamp>,
        /// The period asked for.
        until: Option<Timestamp>,
        /// The user paused it.
        paused: bool,
        /// The user wants it now, despite network cost and battery.
        anyway: bool,
        /// How far it was when a session last began.
        reached: Option<String>,
        /// The program ended badly so often in a row at work on it, without getting further.
        crashes: u32,
        /// The user gave it up.
        given_up: bool,
        /// What was wanted too, and another copy was bringing already.
        left_out: Vec<String>,
        /// When the receipt is tried again.
        next_at: Option<Timestamp>,
        /// What stops it as a whole.
        failure: Option<Failure>,
        /// The receipt in short.
        receipt: Option<ReceiptSummary>,
        /// Where its folder is being carried to.
        move_to: Option<String>,
        /// The old place cannot be reached; what was in it comes from Google again.
        move_anew: bool,
        /// Places that it was carried away from and that are to be cleared.
        moved_from: Vec<String>,
        /// Where it stands on its way to the bin.
        bin: Option<BinState>,
        /// When it went there.
        binned_at: Option<Timestamp>,
        /// Where unpacking it stands.
        unpack: Option<UnpackState>,
        /// What came of that.
        unpacked: Option<UnpackSummary>,
        /// When unpacking is tried again.
        unpack_next_at: Option<Timestamp>,
        /// What stands in the way of unpacking.
        unpack_failure: Option<Failure>,
        /// When the access that it was made with was ended.
        access_ended_at: Option<Timestamp>,
        /// Its receipt is still to say so.
        receipt_due: bool,
    }
}

/// The receipt in short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, rename = "ReceiptView")]
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

as_json!(ReceiptSummary);

impl ExportRow {
    /// After so many bad ends in a row a copy waits for the user.
    const TOO_OFTEN: u32 = 2;

    /// Whether it waits because the program ended badly at it.
    #[must_use]
    pub fn needs_safe_start(&self) -> bool {
        self.paused && self.crashes >= Self::TOO_OFTEN
    }
}

/// Where copies are selected from.
pub(super) const FROM: &str = "FROM export e JOIN connection c ON c.id = e.connection";

/// Something is still to be done to the folder of a copy, be it finished or not.
pub(super) const CHORE: &str =
    "(e.moved_from != '[]' OR e.bin IS 'wanted' OR e.unpack IS 'wanted' OR e.receipt_due = 1)";

/// Starts a copy and answers its number.
pub fn insert_export(
    db: &Connection,
    connection: ConnectionId,
    folder: &str,
    now: Timestamp,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Result<ExportId> {
    one(
        db,
        "INSERT INTO export (connection, folder, started_at, since, until)
         VALUES (:connection, :folder, :now, :since, :until) RETURNING id",
        values![connection, folder, now, since, until],
    )
}

statements! {
    /// A copy is over: which copies may go, and whether one-time access has done its work, is to be seen.
    fn look_at_connection_of(id: ExportId)
        "UPDATE connection SET cleanup_due = cleanup_due OR keep IS NOT NULL,
            ending = EXISTS (SELECT 1 FROM grant_ WHERE connection = connection.id AND live = 1 AND one_time = 1)
         WHERE id = (SELECT connection FROM export WHERE id = :id)";

    /// Pauses a copy or lets it go on; going on also clears what stopped it.
    pub fn set_export_paused(id: ExportId, paused: bool)
        "UPDATE export SET paused = :paused, crashes = 0, failure = NULL, next_at = NULL WHERE id = :id";

    /// A copy has got further since the last session began.
    pub fn forget_crashes(id: ExportId, reached: &str)
        "UPDATE export SET crashes = 0, reached = :reached WHERE id = :id";

    /// The user wants a copy now, despite network cost and battery.
    pub fn set_export_anyway(id: ExportId)
        "UPDATE export SET anyway = 1 WHERE id = :id";

    /// The user gives a copy up; what was saved stays and gets its receipt.
    pub fn give_up_export(id: ExportId)
        "UPDATE export SET given_up = 1, paused = 0, failure = NULL, next_at = NULL WHERE id = :id
            AND finished_at IS NULL";

    /// A copy that was over goes on, because a job of it is asked for once more.
    pub fn reopen_export(id: ExportId)
        "UPDATE export SET finished_at = NULL, receipt = NULL, receipt_due = 0, given_up = 0, paused = 0,
            failure = NULL, next_at = NULL
         WHERE id = :id";

    /// What stops a copy as a whole, and when to try again.
    pub fn set_export_failure(id: ExportId, failure: Option<&Failure>, next_at: Option<Timestamp>)
        "UPDATE export SET failure = :failure, next_at = :next_at WHERE id = :id";

    /// A copy goes to another folder.
    pub fn set_export_folder(id: ExportId, folder: &str)
        "UPDATE export SET folder = :folder, failure = NULL, next_at = NULL WHERE id = :id";
}

/// The program ended badly at work on a copy; after the second time in a row it waits for the user.
pub fn note_crash(db: &Connection, id: ExportId) -> Result<()> {
    run(
        db,
        "UPDATE export SET crashes = MIN(crashes + 1, 1000000), paused = crashes + 1 >= :limit WHERE id = :id",
        values![limit = ExportRow::TOO_OFTEN, id],
    )
    .map(drop)
}

/// The unfinished copy of a connection for which nothing has come yet, and its folder.
pub fn empty_copy(db: &Connection, connection: ConnectionId) -> Result<Option<(ExportId, String)>> {
    first(
        db,
        "SELECT id, folder FROM export e WHERE connection = :connection AND finished_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM job j JOIN part p ON p.job = j.id WHERE j.export = e.id)
            AND EXISTS (SELECT 1 FROM job j WHERE j.export = e.id AND j.state != 'over')",
        values![connection],
    )
}

/// The receipt is written; the copy is over.
///
/// Not where the user moved the copy while the receipt was being written: it is carried first, and its receipt is
/// written in the new folder.
pub fn finish_export(db: &Connection, id: ExportId, now: Timestamp, receipt: &ReceiptSummary) -> Result<()> {
    let finished = run(
        db,
        "UPDATE export SET finished_at = :now, receipt = :receipt, failure = NULL, next_at = NULL
         WHERE id = :id AND move_to IS NULL",
        values![now, receipt, id],
    )?;
    match finished {
        0 => Ok(()),
        _ => look_at_connection_of(db, id),
    }
}
