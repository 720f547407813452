//! Parts: what Google lists, what is durable of it, and what was proved.

use super::ids::{JobId, PartId};
use super::statement::{Selected, Values, first, one, rows, run, statements, values};
use crate::advice::Failure;
use crate::google::ArchiveJobId;
use crate::intake::LARGEST_FILE;
use crate::transfer::Proof;
use jiff::Timestamp;
use rusqlite::{Connection, Result};

rows! {
    /// One part.
    pub struct PartRow of "p" {
        /// Our number of it.
        id: PartId,
        /// Its job.
        job: JobId,
        /// Google's archive job that listed it; what was saved of an earlier one stays. Nothing where an earlier version
        /// saved it.
        archive_job: Option<ArchiveJobId>,
        /// What tells it from the other objects of the job, from look to look: its address without what makes it a secret.
        object: String,
        /// Its name in the category's folder.
        file_name: String,
        /// Its size, once known.
        total: Option<u64>,
        /// Bytes that a power cut cannot take any more.
        durable: u64,
        /// What the transfer needs to go on.
        checkpoint: Option<String>,
        /// Hexadecimal, once it is saved.
        sha256: Option<String>,
        /// CRC32C, once it is saved.
        crc32c: Option<u32>,
        /// Cloud Storage's generation of the object.
        generation: Option<String>,
        /// When it got its final name.
        saved_at: Option<Timestamp>,
        /// What was found inside, as JSON.
        inspection: Option<String>,
        /// Not before this.
        next_at: Option<Timestamp>,
        /// Errors in a row.
        errors: u32,
        /// What is wrong.
        failure: Option<Failure>,
        /// How it was proved, once it is saved.
        proof: Option<Proof>,
        /// The host that gave it.
        host: Option<String>,
        /// The part that turned out to be the same object and has the file.
        same_as: Option<PartId>,
    }
}

impl PartRow {
    /// Those of `from`, none larger than a file can be.
    pub(super) fn of(db: &Connection, from: &str, values: Values<'_>) -> Result<Vec<Self>> {
        let within = |part: Self| Self {
            total: part.total.map(|total| total.min(LARGEST_FILE)),
            durable: part.durable.min(LARGEST_FILE),
            ..part
        };
        Ok(Self::all(db, from, values)?.into_iter().map(within).collect())
    }

    /// Whether it has a file of its own, or will have.
    #[must_use]
    pub fn has_file(&self) -> bool {
        self.same_as.is_none()
    }
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
    one(
        db,
        "INSERT INTO part (job, archive_job, object, file_name) VALUES (:job, :archive_job, :object, :file_name)
         RETURNING id",
        values![job, archive_job, object, file_name],
    )
}

statements! {
    /// Notes what is durable of a part.
    pub fn part_checkpoint(id: PartId, total: u64, durable: u64, checkpoint: &str)
        "UPDATE part SET total = :total, durable = :durable, checkpoint = :checkpoint, errors = 0,
            failure = NULL WHERE id = :id";

    /// A part turned out to be the object of part `same_as`, which has the file.
    pub fn part_is_same(id: PartId, same_as: PartId, now: Timestamp)
        "UPDATE part SET same_as = :same_as, total = 0, durable = 0, saved_at = :now, checkpoint = NULL,
            next_at = NULL,
            errors = 0, failure = NULL WHERE id = :id";

    /// Another file has the name; what is durable stays with the new one.
    pub fn rename_part(id: PartId, file_name: &str)
        "UPDATE part SET file_name = :file_name, next_at = NULL, failure = NULL WHERE id = :id";

    /// A part that was saved lies there no more, so its job has to bring it again.
    pub fn part_lost(id: PartId, job: JobId)
        "UPDATE part SET saved_at = NULL, durable = 0, checkpoint = NULL, sha256 = NULL, inspection = NULL,
            proof = NULL
         WHERE id = :id"
        "UPDATE job SET state = 'ready', outcome = NULL, next_at = NULL WHERE id = :job";

    /// What was fetched of a part lies nowhere any more.
    pub fn part_begins_anew(id: PartId)
        "UPDATE part SET durable = 0, checkpoint = NULL WHERE id = :id";

    /// Something went wrong that will be tried again at `next_at`.
    pub fn part_postponed(id: PartId, failure: &Failure, next_at: Option<Timestamp>)
        "UPDATE part SET failure = :failure, next_at = :next_at, errors = MIN(errors + 1, 1000000)
            WHERE id = :id";

    /// What was found inside.
    pub fn set_part_inspection(id: PartId, inspection: &str)
        "UPDATE part SET inspection = :inspection WHERE id = :id";
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
    run(
        db,
        "UPDATE part SET total = :size, durable = :size, sha256 = :sha256, crc32c = :crc32c,
            generation = :generation,
            saved_at = :now, proof = :proof, host = COALESCE(:host, host), checkpoint = NULL, next_at = NULL,
            errors = 0,
            failure = NULL
         WHERE id = :id",
        values![
            size = saved.size,
            sha256 = saved.sha256,
            crc32c = saved.crc32c,
            generation = saved.generation,
            now,
            proof = saved.proof,
            host = saved.host,
            id,
        ],
    )
    .map(drop)
}

/// The saved part of the same archive job that is the same object as part `id` turned out to be: the same bytes, and the
/// same generation where both are stated.
pub fn twin(db: &Connection, id: PartId, saved: &SavedPart) -> Result<Option<PartId>> {
    first(
        db,
        "SELECT p.id FROM part p JOIN part o ON o.job = p.job AND o.archive_job = p.archive_job AND o.id = :id
         WHERE p.id != :id AND p.saved_at IS NOT NULL AND p.same_as IS NULL AND p.total = :size AND p.sha256 = :sha256
            AND (p.generation IS NULL OR :generation IS NULL OR p.generation = :generation)
         ORDER BY p.id",
        values![id, size = saved.size, sha256 = saved.sha256, generation = saved.generation],
    )
}
