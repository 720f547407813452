//! Looking at a job that Google prepares.

use super::link_cache::Named;
use super::{CallError, Deps};
use crate::advice::{Code, Failure};
use crate::catalog::{self, Size};
use crate::google::{ArchiveJobId, ArchiveState, StateAnswer};
use crate::journal::{
    JobId, JobRow, JobState, JournalError, OpenExport, Outcome, View, job_failed_at_google, job_over,
    job_postponed, job_ready, name_parts,
};
use crate::schedule::{ARCHIVE_KEPT, JOB_LIMIT, Waiting, until_next_look, until_next_try};
use jiff::Timestamp;
use std::time::Duration;

/// By how much the end of what an archive covers may lie ahead of our clock.
const AHEAD: Duration = Duration::from_secs(24 * 3_600);

/// The result of a poll that found a job in progress. It is written to the journal with the others of its round: should it
/// get lost, the job is polled once more and nothing else happens.
#[derive(Clone, Copy, Debug)]
pub struct Looked {
    /// The job.
    pub job: JobId,
    /// When it was looked at.
    pub at: Timestamp,
    /// When it is looked at next.
    pub next_at: Timestamp,
}

/// Looks once.
pub(super) async fn look(deps: &Deps, view: &View, id: JobId) -> Result<Option<Looked>, JournalError> {
    let Some((export, job)) = view.job(id) else {
        return Ok(None);
    };
    let row = &job.row;
    let (Some(grant), Some(archive_job)) = (
        view.grant_for(export.row.connection, &row.resource, row.grant),
        &row.archive_job,
    ) else {
        return Ok(None);
    };
    let permit = deps.poll_permits.acquire().await;
    let answer = deps
        .authorized(view, grant, |token| async move {
            deps.api.state(&token, archive_job).await
        })
        .await;
    drop(permit);
    let done = match answer {
        Ok(answer) => match answer.state {
            ArchiveState::Complete => ready(deps, row, archive_job, &answer).await,
            ArchiveState::Failed => {
                let (now, next_at) = (
                    deps.clock.now(),
                    deps.after(deps.pace.wait(until_next_try(row.retries, id.number()))),
                );
                deps.journal
                    .write(move |db| job_failed_at_google(db, id, now, next_at))
                    .await
            }
            ArchiveState::Cancelled => {
                end(deps, id, Outcome::Cancelled, Some(Code::JobCancelled.into())).await
            }
            ArchiveState::InProgress | ArchiveState::Unspecified | ArchiveState::Unknown(_) => {
                return not_yet(deps, export, row).await;
            }
        },
        Err(error) => {
            deps.note_end(grant, &error).await?;
            let failure = error.failure();
            if failure.code == Code::JobUnknown {
                match deps.not_known(id).await? {
                    Some(again) => {
                        let failure = Failure::new(Code::JobMissing, failure.details);
                        postpone_until(deps, row, failure, again).await
                    }
                    None => end(deps, id, Outcome::Failed, Some(failure)).await,
                }
            } else {
                postpone(deps, row, failure, &error).await
            }
        }
    };
    done.map(|()| None)
}

/// When a job is looked at next that was looked at `looks` times.
pub(super) fn next_look(deps: &Deps, export: &OpenExport, row: &JobRow, looks: u32) -> Timestamp {
    let now = deps.clock.now();
    let waited = row.asked_at.map_or(Duration::ZERO, |asked| {
        Duration::try_from(now.duration_since(asked)).unwrap_or_default()
    });
    let earlier: Vec<Duration> = export
        .took
        .get(&row.resource)
        .into_iter()
        .flatten()
        .map(|took| deps.pace.real(*took))
        .collect();
    let pause = until_next_look(&Waiting {
        small: catalog::find(&row.resource).is_some_and(|category| category.size == Size::Small),
        looks,
        waited: deps.pace.real(waited),
        earlier: &earlier,
        seed: row.id.number(),
    });
    deps.after(deps.pace.wait(pause))
}

async fn not_yet(deps: &Deps, export: &OpenExport, row: &JobRow) -> Result<Option<Looked>, JournalError> {
    let now = deps.clock.now();
    if row
        .asked_at
        .is_some_and(|asked| asked.saturating_add(JOB_LIMIT).is_ok_and(|limit| now > limit))
    {
        end(deps, row.id, Outcome::Failed, Some(Code::JobTooLong.into())).await?;
        return Ok(None);
    }
    Ok(Some(Looked {
        job: row.id,
        at: now,
        next_at: next_look(deps, export, row, row.looks.saturating_add(1)),
    }))
}

async fn ready(
    deps: &Deps,
    row: &JobRow,
    archive_job: &ArchiveJobId,
    answer: &StateAnswer,
) -> Result<(), JournalError> {
    let (id, now) = (row.id, deps.clock.now());
    // No data reaches beyond this moment. An anchor in the future would leave out what comes until then.
    let export_time = answer.export_time.map(|time| match time > deps.after(AHEAD) {
        true => now,
        false => time,
    });
    let kept_until = row
        .asked_at
        .and_then(|asked| asked.saturating_add(ARCHIVE_KEPT).ok());
    if answer.urls.is_empty() && kept_until.is_some_and(|end| now > end) {
        // Nothing to fetch may then mean that Google has thrown it away, and must not be reported as "had nothing".
        return end(deps, id, Outcome::Failed, Some(Code::ArchiveGone.into())).await;
    }
    if answer.urls.is_empty() {
        // Google had nothing: that is an answer, not a failure.
        return deps
            .journal
            .write(move |db| {
                job_ready(db, id, now, export_time)?;
                job_over(db, id, Outcome::Empty, false, None)
            })
            .await;
    }
    let Some(named) = Named::read(&deps.endpoints, &answer.urls) else {
        let failure = Failure::new(
            Code::GarbledAnswer,
            "Google named an address that is not safe to use",
        );
        return postpone_until(deps, row, failure, deps.again(row.errors, id, None)).await;
    };
    let (archive_job, keys) = (archive_job.clone(), named.keys());
    let parts = deps
        .journal
        .write(move |db| {
            let parts = name_parts(db, id, &archive_job, &keys)?;
            job_ready(db, id, now, export_time)?;
            Ok(parts)
        })
        .await?;
    deps.links.put(id, &named, parts);
    Ok(())
}

async fn end(deps: &Deps, id: JobId, outcome: Outcome, failure: Option<Failure>) -> Result<(), JournalError> {
    deps.links.forget(id);
    deps.journal
        .write(move |db| job_over(db, id, outcome, false, failure.as_ref()))
        .await
}

async fn postpone(
    deps: &Deps,
    row: &JobRow,
    failure: Failure,
    error: &CallError,
) -> Result<(), JournalError> {
    let next_at = deps.again(row.errors, row.id, error.retry_after());
    postpone_until(deps, row, failure, next_at).await
}

async fn postpone_until(
    deps: &Deps,
    row: &JobRow,
    failure: Failure,
    next_at: Timestamp,
) -> Result<(), JournalError> {
    let id = row.id;
    deps.journal
        .write(move |db| job_postponed(db, id, JobState::Preparing, &failure, Some(next_at)))
        .await
}
