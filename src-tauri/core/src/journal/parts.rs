//! Parts: what Google lists, what is durable of it, and what was proved.

use super::column::{At, Columns, execute, failure_text};
use crate::advice::Failure;
use crate::intake::LARGEST_FILE;
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};

/// One part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// Our number of it.
    pub id: i64,
    /// Its job.
    pub job: i64,
    /// The object's path, its address without what makes it a secret: its identity from look to look.
    pub object: String,
    /// Its name in the category's folder.
    pub file_name: String,
    /// Its size, once known.
    pub total: Option<u64>,
    /// Bytes that a power cut cannot take any more.
    pub durable: u64,
    /// What the transfer needs to go on.
    pub checkpoint: Option<String>,
    /// Hexadecimal, once it is saved.
    pub sha256: Option<String>,
    /// CRC32C, once it is saved.
    pub crc32c: Option<u32>,
    /// Cloud Storage's generation of the object.
    pub generation: Option<String>,
    /// When it got its final name.
    pub saved_at: Option<Timestamp>,
    /// What was found inside, as JSON.
    pub inspection: Option<String>,
    /// Not before this.
    pub next_at: Option<Timestamp>,
    /// Errors in a row.
    pub errors: u32,
    /// What is wrong.
    pub failure: Option<Failure>,
}

/// All columns of a part, in the order in which [`part_row`] takes them.
pub(super) const PART: &str = "SELECT p.id, p.job, p.object, p.file_name, p.total, p.durable, p.checkpoint, p.sha256, p.crc32c, p.generation,
        p.saved_at, p.inspection, p.next_at, p.errors, p.failure
     FROM part p";

pub(super) fn part_row(row: &Row<'_>) -> Result<PartRow> {
    let mut column = Columns::of(row);
    Ok(PartRow {
        id: column.take()?,
        job: column.take()?,
        object: column.take()?,
        file_name: column.take()?,
        total: column.take::<Option<u64>>()?.map(|total| total.min(LARGEST_FILE)),
        durable: column.take::<u64>()?.min(LARGEST_FILE),
        checkpoint: column.take()?,
        sha256: column.take()?,
        crc32c: column.take()?,
        generation: column.take()?,
        saved_at: column.maybe_at()?,
        inspection: column.take()?,
        next_at: column.maybe_at()?,
        errors: column.take()?,
        failure: column.failure()?,
    })
}

/// Writes a part down; one that is known already stays as it is.
///
/// # Errors
/// SQLite's; as with every function of this module.
pub fn insert_part(db: &Connection, job: i64, object: &str, file_name: &str) -> Result<()> {
    execute(
        db,
        "INSERT INTO part (job, object, file_name) VALUES (?, ?, ?) ON CONFLICT (job, object) DO NOTHING",
        params![job, object, file_name],
    )
    .map(drop)
}

/// Notes what is durable of a part.
pub fn part_checkpoint(db: &Connection, id: i64, total: u64, durable: u64, checkpoint: &str) -> Result<()> {
    execute(
        db,
        "UPDATE part SET total = ?, durable = ?, checkpoint = ?, errors = 0, failure = NULL WHERE id = ?",
        params![total, durable, checkpoint, id],
    )
    .map(drop)
}

/// A part has its final name.
pub fn part_saved(
    db: &Connection,
    id: i64,
    size: u64,
    sha256: &str,
    crc32c: Option<u32>,
    generation: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    execute(
        db,
        "UPDATE part SET total = ?1, durable = ?1, sha256 = ?2, crc32c = ?3, generation = ?4, saved_at = ?5,
            checkpoint = NULL, next_at = NULL, errors = 0, failure = NULL WHERE id = ?6",
        params![size, sha256, crc32c, generation, At(now), id],
    )
    .map(drop)
}

/// A part that was saved lies there no more, so its job has to bring it again.
pub fn part_lost(db: &Connection, id: i64, job: i64) -> Result<()> {
    execute(
        db,
        "UPDATE part SET saved_at = NULL, durable = 0, checkpoint = NULL, sha256 = NULL, inspection = NULL WHERE id = ?",
        [id],
    )?;
    execute(
        db,
        "UPDATE job SET state = 'ready', outcome = NULL, next_at = NULL WHERE id = ?",
        [job],
    )
    .map(drop)
}

/// What was fetched of a part lies nowhere any more.
pub fn part_begins_anew(db: &Connection, id: i64) -> Result<()> {
    db.execute(
        "UPDATE part SET durable = 0, checkpoint = NULL WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Something went wrong that will be tried again at `next_at`.
pub fn part_postponed(db: &Connection, id: i64, failure: &Failure, next_at: Option<Timestamp>) -> Result<()> {
    execute(
        db,
        "UPDATE part SET failure = ?, next_at = ?, errors = MIN(errors + 1, 1000000) WHERE id = ?",
        params![failure_text(failure), next_at.map(At), id],
    )
    .map(drop)
}

/// What was found inside.
pub fn set_part_inspection(db: &Connection, id: i64, inspection: &str) -> Result<()> {
    execute(
        db,
        "UPDATE part SET inspection = ? WHERE id = ?",
        params![inspection, id],
    )
    .map(drop)
}
