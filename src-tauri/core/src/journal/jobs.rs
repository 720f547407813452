//! Archive jobs: the intent before the request, the ID before anything else, and every look after that.

use super::column::{At, Columns, execute, failure_text, stored, words};
use super::ids::{ConnectionId, ExportId, GrantId, JobId};
use crate::advice::Failure;
use crate::google::ArchiveJobId;
use jiff::Timestamp;
use rusqlite::{Connection, Result, Row, params};
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Duration;
use ts_rs::TS;

words! {
    /// Where a job stands for us.
    pub enum JobState {
        /// To be asked for.
        Planned = "planned",
        /// The request may have left; the answer has not come.
        Intended = "intended",
        /// Google has it.
        Preparing = "preparing",
        /// Google could not; a retry is due.
        Failed = "failed",
        /// The archive is ready and its parts are written down.
        Ready = "ready",
        /// Over, with either result.
        Over = "over",
    } else Intended
}

words! {
    /// How a category ended.
    #[derive(Serialize, TS)]
    #[ts(export, rename = "JobOutcome")]
    #[serde(rename_all = "camelCase")]
    pub enum Outcome {
        /// Files lie in the folder, checked.
        Saved = "saved",
        /// Google had nothing for it.
        Empty = "empty",
        /// Google refused it.
        Refused = "refused",
        /// It failed for good.
        Failed = "failed",
        /// The user or Google cancelled it.
        Cancelled = "cancelled",
    } else Failed
}

/// One job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobRow {
    /// Our number of it.
    pub id: JobId,
    /// Its copy.
    pub export: ExportId,
    /// The resource group.
    pub resource: String,
    /// The grant it was asked with; state calls need the same scopes.
    pub grant: Option<GrantId>,
    /// Where it stands.
    pub state: JobState,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Google's ID of it.
    pub archive_job: Option<ArchiveJobId>,
    /// When the request may first have left.
    pub intended_at: Option<Timestamp>,
    /// When Google took it.
    pub asked_at: Option<Timestamp>,
    /// When we last looked.
    pub looked_at: Option<Timestamp>,
    /// Not before this.
    pub next_at: Option<Timestamp>,
    /// When it was first seen ready.
    pub ready_at: Option<Timestamp>,
    /// The end of what it covers; the anchor of the next incremental copy.
    pub export_time: Option<Timestamp>,
    /// How often we looked and it was not ready.
    pub looks: u32,
    /// How often Google was asked to try again.
    pub retries: u32,
    /// Errors in a row.
    pub errors: u32,
    /// Google's own index says that something is missing.
    pub incomplete: bool,
    /// What is wrong.
    pub failure: Option<Failure>,
}

/// All columns of a job, in the order in which [`job_row`] takes them.
pub(super) const JOB: &str = "SELECT id, export, resource, grant_id, state, outcome, archive_job, intended_at, asked_at, looked_at, next_at,
        ready_at, export_time, looks, retries, errors, incomplete, failure
     FROM job";

pub(super) fn job_row(row: &Row<'_>) -> Result<JobRow> {
    let mut column = Columns::of(row);
    Ok(JobRow {
        id: column.take()?,
        export: column.take()?,
        resource: column.take()?,
        grant: column.take()?,
        state: column.take()?,
        outcome: column.take()?,
        archive_job: column.take()?,
        intended_at: column.maybe_at()?,
        asked_at: column.maybe_at()?,
        looked_at: column.maybe_at()?,
        next_at: column.maybe_at()?,
        ready_at: column.maybe_at()?,
        export_time: column.maybe_at()?,
        looks: column.take()?,
        retries: column.take()?,
        errors: column.take()?,
        incomplete: column.take()?,
        failure: column.failure()?,
    })
}

/// Plans a job and answers its number.
pub fn insert_job(
    db: &Connection,
    export: ExportId,
    resource: &str,
    next_at: Option<Timestamp>,
) -> Result<JobId> {
    execute(
        db,
        "INSERT INTO job (export, resource, state, next_at) VALUES (?, ?, 'planned', ?)",
        params![export, resource, next_at.map(At)],
    )?;
    Ok(db.last_insert_rowid().into())
}

/// Writes the intent down, before the request leaves. An earlier intent of the same job keeps its moment.
pub fn intend(db: &Connection, id: JobId, grant: GrantId, now: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'intended', grant_id = ?, intended_at = COALESCE(intended_at, ?) WHERE id = ?",
        params![grant, At(now), id],
    )
    .map(drop)
}

/// Google took the job: its ID, before anything else happens.
pub fn job_asked(
    db: &Connection,
    id: JobId,
    archive_job: &ArchiveJobId,
    now: Timestamp,
    next_at: Timestamp,
) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'preparing', archive_job = ?, asked_at = COALESCE(asked_at, ?), next_at = ?, looks = 0,
            errors = 0, failure = NULL, unknown_times = 0, unknown_at = NULL WHERE id = ?",
        params![archive_job, At(now), At(next_at), id],
    )
    .map(drop)
}

/// Google was asked to try a failed job again.
pub fn job_retried(db: &Connection, id: JobId) -> Result<()> {
    execute(
        db,
        "UPDATE job SET retries = MIN(retries + 1, 1000000) WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Whether another job than `id` is known under Google's name `archive_job`.
pub fn knows_archive_job(db: &Connection, archive_job: &ArchiveJobId, id: JobId) -> Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM job WHERE archive_job = ? AND id != ?)",
        params![archive_job, id],
        |row| row.get(0),
    )
}

/// Until when the last copy of a resource group that came whole reaches; what is in the bin does not count.
pub fn last_export_time(
    db: &Connection,
    connection: ConnectionId,
    resource: &str,
) -> Result<Option<Timestamp>> {
    let last: Option<At> = db.query_row(
        "SELECT MAX(j.export_time) FROM job j JOIN export e ON e.id = j.export
         WHERE e.connection = ? AND j.resource = ? AND j.outcome IN ('saved', 'empty') AND j.incomplete = 0
            AND e.bin IS NULL",
        params![connection, resource],
        |row| stored(row, 0),
    )?;
    Ok(last.map(|at| at.0))
}

/// After how long jobs were seen ready, by resource group.
pub type Took = BTreeMap<String, Vec<Duration>>;

/// After how long the jobs of the copies of a connection before `export` were seen ready, newest first.
pub(super) fn took_before(db: &Connection, connection: ConnectionId, export: ExportId) -> Result<Took> {
    const COPIES: u32 = 10;
    const OF_EACH: usize = 5;

    let mut took = Took::new();
    let mut query = db.prepare_cached(
        "SELECT resource, ready_at - asked_at FROM job
         WHERE export IN (SELECT id FROM export WHERE connection = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3)
            AND ready_at >= asked_at ORDER BY id DESC",
    )?;
    let mut rows = query.query(params![connection, export, COPIES])?;
    while let Some(row) = rows.next()? {
        let of_this: &mut Vec<Duration> = took.entry(stored(row, 0)?).or_default();
        if of_this.len() < OF_EACH {
            of_this.push(Duration::from_millis(stored(row, 1)?));
        }
    }
    Ok(took)
}

/// The job was asked for before, its answer was lost, and Google named it.
pub fn job_adopted(db: &Connection, id: JobId, archive_job: &ArchiveJobId, now: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'preparing', archive_job = ?, asked_at = COALESCE(intended_at, ?), next_at = NULL,
            looks = 0, errors = 0, failure = NULL, unknown_times = 0, unknown_at = NULL WHERE id = ?",
        params![archive_job, At(now), id],
    )
    .map(drop)
}

/// It was looked at and was not ready; if it is over since, nothing changes.
pub fn job_looked(db: &Connection, id: JobId, now: Timestamp, next_at: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE job SET looked_at = ?, next_at = ?, looks = MIN(looks + 1, 1000000), errors = 0, failure = NULL, unknown_times = 0,
            unknown_at = NULL WHERE id = ? AND state = 'preparing'",
        params![At(now), At(next_at), id],
    )
    .map(drop)
}

/// Google could not prepare it; a retry is due at `next_at`.
pub fn job_failed_at_google(db: &Connection, id: JobId, now: Timestamp, next_at: Timestamp) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'failed', looked_at = ?, next_at = ?, unknown_times = 0, unknown_at = NULL WHERE id = ?",
        params![At(now), At(next_at), id],
    )
    .map(drop)
}

/// The archive is ready.
pub fn job_ready(db: &Connection, id: JobId, now: Timestamp, export_time: Option<Timestamp>) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'ready', looked_at = ?1, ready_at = COALESCE(ready_at, ?1),
            export_time = COALESCE(?2, export_time), next_at = NULL, errors = 0, failure = NULL,
            unknown_times = 0, unknown_at = NULL WHERE id = ?3",
        params![At(now), export_time.map(At), id],
    )
    .map(drop)
}

/// Something went wrong that will be tried again at `next_at`, in the state that is given.
pub fn job_postponed(
    db: &Connection,
    id: JobId,
    state: JobState,
    failure: &Failure,
    next_at: Option<Timestamp>,
) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = ?1, failure = ?2, next_at = ?3, errors = MIN(errors + 1, 1000000),
            intended_at = CASE WHEN ?1 = 'planned' THEN NULL ELSE intended_at END WHERE id = ?4",
        params![state, failure_text(failure), next_at.map(At), id],
    )
    .map(drop)
}

/// A job ends.
pub fn job_over(
    db: &Connection,
    id: JobId,
    outcome: Outcome,
    incomplete: bool,
    failure: Option<&Failure>,
) -> Result<()> {
    execute(
        db,
        "UPDATE job SET state = 'over', outcome = ?, incomplete = ?, failure = ?, next_at = NULL WHERE id = ?",
        params![outcome, incomplete, failure.map(failure_text), id],
    )
    .map(drop)
}

/// What failed and is not over is tried again at once, except where Google itself named the moment.
pub fn try_now(db: &Connection, export: ExportId) -> Result<()> {
    execute(
        db,
        "UPDATE job SET next_at = NULL WHERE export = ? AND state != 'over' AND failure IS NOT NULL
            AND CASE WHEN json_valid(failure) THEN json_extract(failure, '$.code') END IS NOT 'daily_limit'",
        [export],
    )?;
    execute(
        db,
        "UPDATE part SET next_at = NULL, errors = 0 WHERE failure IS NOT NULL AND saved_at IS NULL
            AND job IN (SELECT id FROM job WHERE export = ?)",
        [export],
    )
    .map(drop)
}

/// A job that ended badly is asked for once more, from the beginning.
pub fn replan_job(db: &Connection, id: JobId) -> Result<()> {
    execute(db, "DELETE FROM part WHERE job = ? AND saved_at IS NULL", [id])?;
    execute(
        db,
        "UPDATE job SET state = 'planned', outcome = NULL, archive_job = NULL, intended_at = NULL, asked_at = NULL,
            looked_at = NULL, next_at = NULL, ready_at = NULL, looks = 0, retries = 0, errors = 0, failure = NULL,
            unknown_times = 0, unknown_at = NULL
         WHERE id = ?",
        [id],
    )
    .map(drop)
}

/// Until when Google refuses another copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Whose.
    pub connection: ConnectionId,
    /// Of what.
    pub resource: String,
    /// Until when.
    pub until: Timestamp,
    /// Google itself named the moment; otherwise it is 24 hours after the last copy was asked for.
    pub reported: bool,
}

/// All pauses.
pub fn pauses(db: &Connection) -> Result<Vec<Pause>> {
    db.prepare_cached(
        "SELECT connection, resource, until, reported FROM pause ORDER BY connection, resource",
    )?
    .query_map([], |row| {
        let mut column = Columns::of(row);
        Ok(Pause {
            connection: column.take()?,
            resource: column.take()?,
            until: column.at()?,
            reported: column.take()?,
        })
    })?
    .collect()
}

/// Notes a pause.
pub fn set_pause(db: &Connection, pause: &Pause) -> Result<()> {
    execute(
        db,
        "INSERT INTO pause (connection, resource, until, reported) VALUES (?, ?, ?, ?)
         ON CONFLICT (connection, resource) DO UPDATE SET until = excluded.until, reported = excluded.reported",
        params![pause.connection, pause.resource, At(pause.until), pause.reported],
    )
    .map(drop)
}
