//! Archive jobs: the intent before the request, the ID before anything else, and every look after that.

use super::column::words;
use super::ids::{ConnectionId, ExportId, GrantId, JobId};
use super::statement::{Selected, all, one, rows, run, statements, values};
use crate::advice::Failure;
use crate::google::ArchiveJobId;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
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

rows! {
    /// One job.
    pub struct JobRow of "job" {
        /// Our number of it.
        id: JobId,
        /// Its copy.
        export: ExportId,
        /// The resource group.
        resource: String,
        /// The grant it was asked with; state calls need the same scopes.
        grant: Option<GrantId> = "grant_id",
        /// Where it stands.
        state: JobState,
        /// How it ended.
        outcome: Option<Outcome>,
        /// Google's ID of it.
        archive_job: Option<ArchiveJobId>,
        /// When the request may first have left.
        intended_at: Option<Timestamp>,
        /// When Google took it.
        asked_at: Option<Timestamp>,
        /// When we last looked.
        looked_at: Option<Timestamp>,
        /// Not before this.
        next_at: Option<Timestamp>,
        /// When it was first seen ready.
        ready_at: Option<Timestamp>,
        /// The end of what it covers; the anchor of the next incremental copy.
        export_time: Option<Timestamp>,
        /// How often we looked and it was not ready.
        looks: u32,
        /// How often Google was asked to try again.
        retries: u32,
        /// Errors in a row.
        errors: u32,
        /// Google's own index says that something is missing.
        incomplete: bool,
        /// What is wrong.
        failure: Option<Failure>,
    }
}

/// Plans a job and answers its number.
pub fn insert_job(
    db: &Connection,
    export: ExportId,
    resource: &str,
    next_at: Option<Timestamp>,
) -> Result<JobId> {
    one(
        db,
        "INSERT INTO job (export, resource, state, next_at) VALUES (:export, :resource, 'planned', :next_at)
         RETURNING id",
        values![export, resource, next_at],
    )
}

statements! {
    /// Writes the intent down, before the request leaves. An earlier intent of the same job keeps its moment.
    pub fn intend(id: JobId, grant: GrantId, now: Timestamp)
        "UPDATE job SET state = 'intended', grant_id = :grant, intended_at = COALESCE(intended_at, :now)
            WHERE id = :id";

    /// Google took the job: its ID, before anything else happens.
    pub fn job_asked(id: JobId, archive_job: &ArchiveJobId, now: Timestamp, next_at: Timestamp)
        "UPDATE job SET state = 'preparing', archive_job = :archive_job, asked_at = COALESCE(asked_at, :now),
            next_at = :next_at, looks = 0,
            errors = 0, failure = NULL, unknown_times = 0, unknown_at = NULL WHERE id = :id";

    /// Google was asked to try a failed job again.
    pub fn job_retried(id: JobId)
        "UPDATE job SET retries = MIN(retries + 1, 1000000) WHERE id = :id";

    /// The job was asked for before, its answer was lost, and Google named it.
    pub fn job_adopted(id: JobId, archive_job: &ArchiveJobId, now: Timestamp)
        "UPDATE job SET state = 'preparing', archive_job = :archive_job, asked_at = COALESCE(intended_at,
            :now), next_at = NULL,
            looks = 0, errors = 0, failure = NULL, unknown_times = 0, unknown_at = NULL WHERE id = :id";

    /// It was looked at and was not ready; if it is over since, nothing changes.
    pub fn job_looked(id: JobId, now: Timestamp, next_at: Timestamp)
        "UPDATE job SET looked_at = :now, next_at = :next_at, looks = MIN(looks + 1, 1000000), errors = 0,
            failure = NULL, unknown_times = 0,
            unknown_at = NULL WHERE id = :id AND state = 'preparing'";

    /// Google could not prepare it; a retry is due at `next_at`.
    pub fn job_failed_at_google(id: JobId, now: Timestamp, next_at: Timestamp)
        "UPDATE job SET state = 'failed', looked_at = :now, next_at = :next_at, unknown_times = 0,
            unknown_at = NULL WHERE id = :id";

    /// The archive is ready.
    pub fn job_ready(id: JobId, now: Timestamp, export_time: Option<Timestamp>)
        "UPDATE job SET state = 'ready', looked_at = :now, ready_at = COALESCE(ready_at, :now),
            export_time = COALESCE(:export_time, export_time), next_at = NULL, errors = 0, failure = NULL,
            unknown_times = 0, unknown_at = NULL WHERE id = :id";

    /// Something went wrong that will be tried again at `next_at`, in the state that is given.
    pub fn job_postponed(id: JobId, state: JobState, failure: &Failure, next_at: Option<Timestamp>)
        "UPDATE job SET state = :state, failure = :failure, next_at = :next_at, errors = MIN(errors + 1, 1000000),
            intended_at = CASE WHEN :state = 'planned' THEN NULL ELSE intended_at END WHERE id = :id";

    /// A job ends.
    pub fn job_over(id: JobId, outcome: Outcome, incomplete: bool, failure: Option<&Failure>)
        "UPDATE job SET state = 'over', outcome = :outcome, incomplete = :incomplete, failure = :failure,
            next_at = NULL WHERE id = :id";

    /// What failed and is not over is tried again at once, except where Google itself named the moment.
    pub fn try_now(export: ExportId)
        "UPDATE job SET next_at = NULL WHERE export = :export AND state != 'over' AND failure IS NOT NULL
            AND CASE WHEN json_valid(failure) THEN json_extract(failure, '$.code') END IS NOT 'daily_limit'"
        "UPDATE part SET next_at = NULL, errors = 0 WHERE failure IS NOT NULL AND saved_at IS NULL
            AND job IN (SELECT id FROM job WHERE export = :export)";

    /// A job that ended badly is asked for once more, from the beginning.
    pub fn replan_job(id: JobId)
        "DELETE FROM part WHERE job = :id AND saved_at IS NULL"
        "UPDATE job SET state = 'planned', outcome = NULL, archive_job = NULL, intended_at = NULL,
            asked_at = NULL,
            looked_at = NULL, next_at = NULL, ready_at = NULL, looks = 0, retries = 0, errors = 0, failure = NULL,
            unknown_times = 0, unknown_at = NULL
         WHERE id = :id";
}

/// Whether another job than `id` is known under Google's name `archive_job`.
pub fn knows_archive_job(db: &Connection, archive_job: &ArchiveJobId, id: JobId) -> Result<bool> {
    one(
        db,
        "SELECT EXISTS (SELECT 1 FROM job WHERE archive_job = :archive_job AND id != :id)",
        values![archive_job, id],
    )
}

/// Until when the last copy of a resource group that came whole reaches; what is in the bin does not count.
pub fn last_export_time(
    db: &Connection,
    connection: ConnectionId,
    resource: &str,
) -> Result<Option<Timestamp>> {
    one(
        db,
        "SELECT MAX(j.export_time) FROM job j JOIN export e ON e.id = j.export
         WHERE e.connection = :connection AND j.resource = :resource AND j.outcome IN ('saved', 'empty')
            AND j.incomplete = 0 AND e.bin IS NULL",
        values![connection, resource],
    )
}

/// After how long jobs were seen ready, by resource group.
pub type Took = BTreeMap<String, Vec<Duration>>;

/// After how long the jobs of the copies of a connection before `export` were seen ready, newest first.
pub(super) fn took_before(db: &Connection, connection: ConnectionId, export: ExportId) -> Result<Took> {
    const COPIES: u32 = 10;
    const OF_EACH: usize = 5;

    let rows: Vec<(String, u64)> = all(
        db,
        "SELECT resource, ready_at - asked_at FROM job
         WHERE export IN (SELECT id FROM export WHERE connection = :connection AND id < :export ORDER BY id DESC LIMIT :copies)
            AND ready_at >= asked_at ORDER BY id DESC",
        values![connection, export, copies = COPIES],
    )?;
    let mut took = Took::new();
    for (resource, milliseconds) in rows {
        let of_this = took.entry(resource).or_default();
        if of_this.len() < OF_EACH {
            of_this.push(Duration::from_millis(milliseconds));
        }
    }
    Ok(took)
}

rows! {
    /// Until when Google refuses another copy.
    pub struct Pause of "pause" {
        /// Whose.
        connection: ConnectionId,
        /// Of what.
        resource: String,
        /// Until when.
        until: Timestamp,
        /// Google itself named the moment; otherwise it is 24 hours after the last copy was asked for.
        reported: bool,
    }
}

/// All pauses.
pub fn pauses(db: &Connection) -> Result<Vec<Pause>> {
    Pause::all(db, "FROM pause ORDER BY connection, resource", values![])
}

/// Notes a pause.
pub fn set_pause(db: &Connection, pause: &Pause) -> Result<()> {
    run(
        db,
        "INSERT INTO pause (connection, resource, until, reported) VALUES (:connection, :resource, :until,
            :reported)
         ON CONFLICT (connection, resource) DO UPDATE SET until = excluded.until, reported = excluded.reported",
        values![
            connection = pause.connection,
            resource = pause.resource,
            until = pause.until,
            reported = pause.reported,
        ],
    )
    .map(drop)
}
