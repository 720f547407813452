//! What is done with the folders of copies: counted, carried elsewhere, unpacked, given to the bin.

use super::column::{as_json, words};
use super::ids::{ConnectionId, ExportId};
use super::statement::{Selected, all, one, rows, run, statements, values};
use crate::advice::Failure;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use serde::{Deserialize, Serialize};

words! {
    /// Where a copy stands that is to go to the bin.
    pub enum BinState {
        /// It is to go.
        Wanted = "wanted",
        /// It could not; the reason is its failure.
        Refused = "refused",
        /// It went.
        Done = "done",
    } else Refused
}

words! {
    /// Where a copy stands that is to be unpacked.
    pub enum UnpackState {
        /// It is to be unpacked.
        Wanted = "wanted",
        /// The user stopped it; what is unpacked stays.
        Stopped = "stopped",
        /// It is unpacked.
        Done = "done",
    } else Stopped
}

/// What came of unpacking a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnpackSummary {
    /// Files.
    pub files: u64,
    /// Bytes.
    pub bytes: u64,
    /// Entries that got another name.
    pub adjusted: u64,
    /// Entries that were not unpacked.
    pub refused: u64,
    /// Entries and archives that could not be read whole.
    pub broken: u64,
    /// Some of the entries that got another name: the old one, and the path from the folder that was unpacked into.
    pub names: Vec<(String, String)>,
}

as_json!(UnpackSummary);

rows! {
    /// What lies on the disk of a connection's finished copies.
    #[derive(Copy, Default)]
    pub struct Stock of "export" {
        /// Copies.
        copies: u32 = "COUNT(*)",
        /// Files.
        // TOTAL does not fail where SUM overflows.
        files: u64
            = "CAST(TOTAL(CASE WHEN json_valid(receipt) THEN json_extract(receipt, '$.files') END) AS INTEGER)",
        /// Bytes.
        bytes: u64
            = "CAST(TOTAL(CASE WHEN json_valid(receipt) THEN json_extract(receipt, '$.bytes') END) AS INTEGER)",
    }
}

/// A finished copy that is not in the bin, and what it brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedCopy {
    /// Our number of it.
    pub id: ExportId,
    /// Its folder.
    pub folder: String,
    /// It was limited to a period, where its categories can be.
    pub is_limited: bool,
    /// The resource groups of which something lies there or is known to be empty, and whether they are complete.
    pub pieces: Vec<(String, bool)>,
}

/// What lies on the disk of finished copies, by connection.
pub(super) fn stocks(db: &Connection) -> Result<Vec<(ConnectionId, Stock)>> {
    let columns = Stock::COLUMNS;
    let sql = format!(
        "SELECT connection, {columns} FROM export WHERE receipt IS NOT NULL
            AND bin IS NOT 'done' GROUP BY connection"
    );
    all(db, &sql, values![])
}

/// The finished copies of a connection that are not on their way to the bin, newest first.
pub fn finished_copies(db: &Connection, connection: ConnectionId) -> Result<Vec<FinishedCopy>> {
    let copies: Vec<(ExportId, String, bool)> = all(
        db,
        "SELECT id, folder, since IS NOT NULL OR until IS NOT NULL FROM export
         WHERE connection = :connection AND receipt IS NOT NULL AND bin IS NULL ORDER BY started_at DESC,
            id DESC",
        values![connection],
    )?;
    let with_pieces = |(id, folder, is_limited)| {
        let pieces = all(
            db,
            "SELECT resource, outcome IN ('saved', 'empty') AND incomplete = 0 FROM job j WHERE export = :id
             AND (outcome IN ('saved', 'empty')
                OR EXISTS (SELECT 1 FROM part WHERE job = j.id AND saved_at IS NOT NULL))",
            values![id],
        )?;
        Ok(FinishedCopy {
            id,
            folder,
            is_limited,
            pieces,
        })
    };
    copies.into_iter().map(with_pieces).collect()
}

statements! {
    fn set_moved_from(id: ExportId, places: &[String])
        "UPDATE export SET moved_from = :places WHERE id = :id";

    /// A finished copy is to go to the bin.
    pub fn set_bin(id: ExportId, state: BinState)
        "UPDATE export SET bin = :state, failure = NULL WHERE id = :id AND finished_at IS NOT NULL
            AND bin IS NOT 'done'";

    /// All finished copies of a connection are to go to the bin.
    pub fn bin_all(connection: ConnectionId)
        "UPDATE export SET bin = 'wanted', failure = NULL
         WHERE connection = :connection AND receipt IS NOT NULL AND bin IS NOT 'done'";

    /// A copy is to be unpacked, or not any more.
    pub fn set_unpack(id: ExportId, state: UnpackState)
        "UPDATE export SET unpack = :state, unpack_next_at = NULL, unpack_failure = NULL WHERE id = :id";

    /// A copy is unpacked.
    pub fn unpack_done(id: ExportId, summary: &UnpackSummary)
        "UPDATE export SET unpack = 'done', unpacked = :summary, unpack_next_at = NULL,
            unpack_failure = NULL WHERE id = :id";

    /// What stands in the way of unpacking a copy, and when to try again.
    pub fn unpack_postponed(id: ExportId, failure: &Failure, next_at: Timestamp)
        "UPDATE export SET unpack_failure = :failure, unpack_next_at = :next_at WHERE id = :id";

    /// A copy lies in the bin.
    pub fn binned(id: ExportId, now: Timestamp)
        "UPDATE export SET bin = 'done', binned_at = :now, failure = NULL WHERE id = :id";

    /// A copy could not go to the bin.
    pub fn bin_refused(id: ExportId, failure: &Failure)
        "UPDATE export SET bin = 'refused', failure = :failure WHERE id = :id";

    /// What stops a copy from being carried to `to`, and when to try again.
    pub fn set_move_failure(id: ExportId, to: &str, failure: &Failure, next_at: Timestamp)
        "UPDATE export SET failure = :failure, next_at = :next_at WHERE id = :id AND move_to = :to";
}

/// A copy is to be carried to another folder. `from` is where it is to be looked for; `clear` is a place that an
/// earlier attempt left something in.
///
/// Answers whether it is: a copy that was finished meanwhile stays where it is.
pub fn begin_move(
    db: &Connection,
    id: ExportId,
    from: &str,
    to: &str,
    anew: bool,
    clear: Option<&str>,
) -> Result<bool> {
    let begun = run(
        db,
        "UPDATE export SET folder = :from, move_to = :to, move_anew = :anew, failure = NULL, next_at = NULL
         WHERE id = :id AND finished_at IS NULL",
        values![from, to, anew, id],
    )?;
    if let (1, Some(clear)) = (begun, clear) {
        note_moved_from(db, id, clear)?;
    }
    Ok(begun == 1)
}

/// The copy lies in the new folder from now on; `clear` is the old one, unless it cannot be reached. Answers whether
/// that still was the folder it was to go to.
pub fn finish_move(db: &Connection, id: ExportId, to: &str, clear: Option<&str>) -> Result<bool> {
    let moved = run(
        db,
        "UPDATE export SET folder = :to, move_to = NULL, move_anew = 0, failure = NULL, next_at = NULL
         WHERE id = :id AND move_to = :to",
        values![to, id],
    )?;
    if let (1, Some(clear)) = (moved, clear) {
        note_moved_from(db, id, clear)?;
    }
    Ok(moved == 1)
}

/// Nothing of a place that a copy was carried away from is to be cleared any more.
pub fn forget_moved_from(db: &Connection, id: ExportId, place: &str) -> Result<()> {
    let mut places = moved_from(db, id)?;
    places.retain(|other| other != place);
    set_moved_from(db, id, &places)
}

fn note_moved_from(db: &Connection, id: ExportId, place: &str) -> Result<()> {
    let mut places = moved_from(db, id)?;
    places.push(place.to_owned());
    set_moved_from(db, id, &places)
}

fn moved_from(db: &Connection, id: ExportId) -> Result<Vec<String>> {
    one(db, "SELECT moved_from FROM export WHERE id = :id", values![id])
}

#[cfg(test)]
mod tests {
    use crate::journal::{
        ClientRow, Journal, ReceiptSummary, begin_move, finish_export, finish_move, insert_client,
        insert_connection, insert_export,
    };
    use jiff::Timestamp;

    #[tokio::test]
    async fn a_move_and_the_end_of_a_copy_never_overlap() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(home.path()).unwrap();
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let row = ClientRow::named("client");
        let done = ReceiptSummary::default();

        let (moving, begun) = journal
            .write(move |db| {
                let client = insert_client(db, &row)?;
                let connection = insert_connection(db, "Anna", client, now)?;
                let id = insert_export(db, connection, "/old", now, None, None)?;
                assert!(begin_move(db, id, "/old", "/new", false, None)?);
                finish_export(db, id, now, &done)?;
                Ok((
                    id,
                    db.query_row("SELECT finished_at IS NULL FROM export", [], |row| {
                        row.get::<_, bool>(0)
                    })?,
                ))
            })
            .await
            .unwrap();
        assert!(begun, "a copy on its way to another folder is not over");

        let late = journal
            .write(move |db| {
                finish_move(db, moving, "/new", Some("/old"))?;
                finish_export(db, moving, now, &ReceiptSummary::default())?;
                begin_move(db, moving, "/new", "/third", false, None)
            })
            .await
            .unwrap();
        assert!(!late, "a copy that is over stays where it is");
        let view = journal.view().await.unwrap();
        let export = &view.exports[0];
        assert_eq!(export.row.folder, "/new");
        assert!(export.row.finished_at.is_some() && export.row.move_to.is_none());
    }
}
