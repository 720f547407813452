//! Parts: what Google lists, what is durable of it, and what was proved.

use super::column::{At, Columns, execute, failure_text, stored};
use super::ids::{JobId, PartId};
use crate::advice::Failure;
use crate::google::ArchiveJobId;
use crate::intake::LARGEST_FILE;
use crate::transfer::Proof;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Result, Row, params};

/// One part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// Our number of it.
    pub id: PartId,
    /// Its job.
    pub job: JobId,
    /// Google's archive job that listed it; what was saved of an earlier one stays. Nothing where an earlier version
    /// saved it.
    pub archive_job: Option<ArchiveJobId>,
    /// What tells it from the other objects of the job, from look to look: its address without what makes it a secret.
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
    /// How it was proved, once it is saved.
    pub proof: Option<Proof>,
    /// The host that gave it.
    pub host: Option<String>,
    /// The part that turned out to be the same object and has the file.
    pub same_as: Option<PartId>,
}

impl PartRow {
    /// Whether it has a file of its own, or will have.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.same_as.is_none()
    }
}

/// All columns of a part, in the order in which [`part_row`] takes them.
pub(super) const PART: &str = "SELECT p.id, p.job, p.archive_job, p.object, p.file_name, p.total, p.durable, p.checkpoint, p.sha256, p.crc32c, p.generation,
        p.saved_at, p.inspection, p.next_at, p.errors, p.failure, p.proof, p.host, p.same_as
     FROM part p";

pub(super) fn part_row(row: &Row<'_>) -> Result<PartRow> {
    let mut column = Columns::of(row);
    Ok(PartRow {
        id: column.take()?,
        job: column.take()?,
        archive_job: column
            .take::<Option<ArchiveJobId>>()?
            .filter(|id| !id.as_str().is_empty()),
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
        proof: column
            .take::<Option<String>>()?
            .and_then(|word| Proof::from_word(&word)),
        host: column.take()?,
        same_as: column.take()?,
    })
}

/// Writes a part down and answers its number.
///
/// # Errors
/// SQLite's; as with every function of this module. A second part of the same archive job with the same `object` is one.
pub fn insert_part(
    db: &Connection,
    job: JobId,
    archive_job: &ArchiveJobId,
    object: &str,
    file_name: &str,
) -> Result<PartId> {
    execute(
        db,
        "INSERT INTO part (job, archive_job, object, file_name) VALUES (?, ?, ?, ?)",
        params![job, archive_job, object, file_name],
    )?;
    Ok(db.last_insert_rowid().into())
}

/// Notes what is durable of a part.
pub fn part_checkpoint(
    db: &Connection,
    id: PartId,
    total: u64,
    durable: u64,
    checkpoint: &str,
) -> Result<()> {
    execute(
        db,
        "UPDATE part SET total = ?, durable = ?, checkpoint = ?, errors = 0, failure = NULL WHERE id = ?",
        params![total, durable, checkpoint, id],
    )
    .map(drop)
}

/// What is known of a part that has its final name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedPart {
    /// Its size.
    pub size: u64,
    /// Hexadecimal.
    pub sha256: String,
    /// CRC32C.
    pub crc32c: u32,
    /// Cloud Storage's generation of the object.
    pub generation: Option<String>,
    /// How it was proved.
    pub proof: Proof,
    /// The host that gave it; nothing when it lay there already.
    pub host: Option<String>,
}

/// A part has its final name.
pub fn part_saved(db: &Connection, id: PartId, saved: &SavedPart, now: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE part SET total = ?1, durable = ?1, sha256 = ?2, crc32c = ?3, generation = ?4, saved_at = ?5,
            proof = ?6, host = COALESCE(?7, host), checkpoint = NULL, next_at = NULL, errors = 0, failure = NULL
         WHERE id = ?8",
        params![
            saved.size,
            saved.sha256,
            saved.crc32c,
            saved.generation,
            At(now),
            saved.proof.word(),
            saved.host,
            id
        ],
    )
    .map(drop)
}

/// The saved part of the same archive job that is the same object as part `id` turned out to be: the same bytes, and the
/// same generation where both are stated.
pub fn twin(db: &Connection, id: PartId, saved: &SavedPart) -> Result<Option<PartId>> {
    db.prepare_cached(
        "SELECT p.id FROM part p JOIN part o ON o.job = p.job AND o.archive_job = p.archive_job AND o.id = ?1
         WHERE p.id != ?1 AND p.saved_at IS NOT NULL AND p.same_as IS NULL AND p.total = ?2 AND p.sha256 = ?3
            AND (p.generation IS NULL OR ?4 IS NULL OR p.generation = ?4)
         ORDER BY p.id",
    )?
    .query_row(params![id, saved.size, saved.sha256, saved.generation], |row| {
        stored(row, 0)
    })
    .optional()
}

/// A part turned out to be the object of part `same_as`, which has the file.
pub fn part_is_same(db: &Connection, id: PartId, same_as: PartId, now: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE part SET same_as = ?, total = 0, durable = 0, saved_at = ?, checkpoint = NULL, next_at = NULL,
            errors = 0, failure = NULL WHERE id = ?",
        params![same_as, At(now), id],
    )
    .map(drop)
}

/// Another file has the name; what is durable stays with the new one.
pub fn rename_part(db: &Connection, id: PartId, file_name: &str) -> Result<()> {
    execute(
        db,
        "UPDATE part SET file_name = ?, next_at = NULL, failure = NULL WHERE id = ?",
        params![file_name, id],
    )
    .map(drop)
}

/// A part that was saved lies there no more, so its job has to bring it again.
pub fn part_lost(db: &Connection, id: PartId, job: JobId) -> Result<()> {
    execute(
        db,
        "UPDATE part SET saved_at = NULL, durable = 0, checkpoint = NULL, sha256 = NULL, inspection = NULL, proof = NULL
         WHERE id = ?",
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
pub fn part_begins_anew(db: &Connection, id: PartId) -> Result<()> {
    db.execute(
        "UPDATE part SET durable = 0, checkpoint = NULL WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Something went wrong that will be tried again at `next_at`.
pub fn part_postponed(
    db: &Connection,
    id: PartId,
    failure: &Failure,
    next_at: Option<Timestamp>,
) -> Result<()> {
    execute(
        db,
        "UPDATE part SET failure = ?, next_at = ?, errors = MIN(errors + 1, 1000000) WHERE id = ?",
        params![failure_text(failure), next_at.map(At), id],
    )
    .map(drop)
}

/// What was found inside.
pub fn set_part_inspection(db: &Connection, id: PartId, inspection: &str) -> Result<()> {
    execute(
        db,
        "UPDATE part SET inspection = ? WHERE id = ?",
        params![inspection, id],
    )
    .map(drop)
}
