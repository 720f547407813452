//! What is done with the folders of copies: counted, carried elsewhere, unpacked, given to the bin.

use super::column::{At, Json, failure_text, stored, words};
use super::ids::{ConnectionId, ExportId};
use crate::advice::Failure;
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};
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

/// What lies on the disk of a connection's finished copies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stock {
    /// Copies.
    pub copies: u32,
    /// Files.
    pub files: u64,
    /// Bytes.
    pub bytes: u64,
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
    db.prepare_cached(
        // TOTAL does not fail where SUM overflows.
        "SELECT connection, COUNT(*),
            CAST(TOTAL(CASE WHEN json_valid(receipt) THEN json_extract(receipt, '$.files') END) AS INTEGER),
            CAST(TOTAL(CASE WHEN json_valid(receipt) THEN json_extract(receipt, '$.bytes') END) AS INTEGER) FROM export
         WHERE receipt IS NOT NULL AND bin IS NOT 'done' GROUP BY connection",
    )?
    .query_map([], |row| {
        let stock = Stock {
            copies: stored(row, 1)?,
            files: stored(row, 2)?,
            bytes: stored(row, 3)?,
        };
        Ok((stored(row, 0)?, stock))
    })?
    .collect()
}

/// The finished copies of a connection that are not on their way to the bin, newest first.
pub fn finished_copies(db: &Connection, connection: ConnectionId) -> Result<Vec<FinishedCopy>> {
    let copies: Vec<FinishedCopy> = db
        .prepare_cached(
            "SELECT id, folder, since IS NOT NULL OR until IS NOT NULL AS is_limited FROM export
             WHERE connection = ? AND receipt IS NOT NULL AND bin IS NULL ORDER BY started_at DESC, id DESC",
        )?
        .query_map([connection], |row| {
            Ok(FinishedCopy {
                id: stored(row, "id")?,
                folder: stored(row, "folder")?,
                is_limited: stored(row, "is_limited")?,
                pieces: Vec::new(),
            })
        })?
        .collect::<Result<_>>()?;
    let mut pieces = db.prepare_cached(
        "SELECT resource, outcome IN ('saved', 'empty') AND incomplete = 0 FROM job j WHERE export = ?
         AND (outcome IN ('saved', 'empty')
            OR EXISTS (SELECT 1 FROM part WHERE job = j.id AND saved_at IS NOT NULL))",
    )?;
    copies
        .into_iter()
        .map(|copy| {
            let pieces = pieces.query_map([copy.id], |row| Ok((stored(row, 0)?, stored(row, 1)?)))?;
            Ok(FinishedCopy {
                pieces: pieces.collect::<Result<_>>()?,
                ..copy
            })
        })
        .collect()
}

/// A finished copy is to go to the bin.
pub fn set_bin(db: &Connection, id: ExportId, state: BinState) -> Result<()> {
    db.execute(
        "UPDATE export SET bin = ?, failure = NULL WHERE id = ? AND finished_at IS NOT NULL AND bin IS NOT 'done'",
        params![state, id],
    )
    .map(drop)
}

/// All finished copies of a connection are to go to the bin.
pub fn bin_all(db: &Connection, connection: ConnectionId) -> Result<()> {
    db.execute(
        "UPDATE export SET bin = 'wanted', failure = NULL
         WHERE connection = ? AND receipt IS NOT NULL AND bin IS NOT 'done'",
        [connection],
    )
    .map(drop)
}

/// A copy is to be unpacked, or not any more.
pub fn set_unpack(db: &Connection, id: ExportId, state: UnpackState) -> Result<()> {
    db.execute(
        "UPDATE export SET unpack = ?, unpack_next_at = NULL, unpack_failure = NULL WHERE id = ?",
        params![state, id],
    )
    .map(drop)
}

/// A copy is unpacked.
pub fn unpack_done(db: &Connection, id: ExportId, summary: &UnpackSummary) -> Result<()> {
    db.execute(
        "UPDATE export SET unpack = 'done', unpacked = ?, unpack_next_at = NULL, unpack_failure = NULL WHERE id = ?",
        params![Json(summary), id],
    )
    .map(drop)
}

/// What stands in the way of unpacking a copy, and when to try again.
pub fn unpack_postponed(db: &Connection, id: ExportId, failure: &Failure, next_at: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE export SET unpack_failure = ?, unpack_next_at = ? WHERE id = ?",
        params![failure_text(failure), At(next_at), id],
    )
    .map(drop)
}

/// A copy lies in the bin.
pub fn binned(db: &Connection, id: ExportId, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE export SET bin = 'done', binned_at = ?, failure = NULL WHERE id = ?",
        params![At(now), id],
    )
    .map(drop)
}

/// A copy could not go to the bin.
pub fn bin_refused(db: &Connection, id: ExportId, failure: &Failure) -> Result<()> {
    db.execute(
        "UPDATE export SET bin = 'refused', failure = ? WHERE id = ?",
        params![failure_text(failure), id],
    )
    .map(drop)
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
    let begun = db.execute(
        "UPDATE export SET folder = ?, move_to = ?, move_anew = ?, failure = NULL, next_at = NULL
         WHERE id = ? AND finished_at IS NULL",
        params![from, to, anew, id],
    )?;
    if let (1, Some(clear)) = (begun, clear) {
        note_moved_from(db, id, clear)?;
    }
    Ok(begun == 1)
}

/// The copy lies in the new folder from now on; `clear` is the old one, unless it cannot be reached. Answers whether
/// that still was the folder it was to go to.
pub fn finish_move(db: &Connection, id: ExportId, to: &str, clear: Option<&str>) -> Result<bool> {
    let moved = db.execute(
        "UPDATE export SET folder = ?1, move_to = NULL, move_anew = 0, failure = NULL, next_at = NULL
         WHERE id = ?2 AND move_to = ?1",
        params![to, id],
    )?;
    if let (1, Some(clear)) = (moved, clear) {
        note_moved_from(db, id, clear)?;
    }
    Ok(moved == 1)
}

/// What stops a copy from being carried to `to`, and when to try again.
pub fn set_move_failure(
    db: &Connection,
    id: ExportId,
    to: &str,
    failure: &Failure,
    next_at: Timestamp,
) -> Result<()> {
    db.execute(
        "UPDATE export SET failure = ?, next_at = ? WHERE id = ? AND move_to = ?",
        params![failure_text(failure), At(next_at), id, to],
    )
    .map(drop)
}

/// Nothing of a place that a copy was carried away from is to be cleared any more.
pub fn forget_moved_from(db: &Connection, id: ExportId, place: &str) -> Result<()> {
    let mut places = moved_from(db, id)?;
    places.retain(|other| other != place);
    db.execute(
        "UPDATE export SET moved_from = ? WHERE id = ?",
        params![Json(places), id],
    )
    .map(drop)
}

fn note_moved_from(db: &Connection, id: ExportId, place: &str) -> Result<()> {
    let mut places = moved_from(db, id)?;
    places.push(place.to_owned());
    db.execute(
        "UPDATE export SET moved_from = ? WHERE id = ?",
        params![Json(places), id],
    )
    .map(drop)
}

fn moved_from(db: &Connection, id: ExportId) -> Result<Vec<String>> {
    db.query_row("SELECT moved_from FROM export WHERE id = ?", [id], |row| {
        Ok(stored::<Json<Option<Vec<String>>>>(row, 0)?.0.unwrap_or_default())
    })
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
