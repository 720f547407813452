//! Giving a job up, at Google too where Google lets us.

use super::{CallError, Deps};
use crate::journal::{ConnectionId, JobId, JobState, JournalError, OpenJob, Outcome, View, job_over};

/// Gives a job up, at Google too where Google lets us.
pub(super) async fn run(deps: &Deps, view: &View, id: JobId) -> Result<(), JournalError> {
    let Some((export, job)) = view.job(id) else {
        return Ok(());
    };
    if let Err(error) = cancel_at_google(deps, view, export.row.connection, job).await {
        // Best effort: the job ends by itself, and nothing waits for it here.
        tracing::info!(job = %id, %error, "the job could not be cancelled at Google");
    }
    deps.links.forget(id);
    deps.write(move |db| job_over(db, id, Outcome::Cancelled, false, None))
        .await
}

/// Cancels a job at Google, which takes that for time-based access only (its methods guide).
pub(super) async fn cancel_at_google(
    deps: &Deps,
    view: &View,
    connection: ConnectionId,
    job: &OpenJob,
) -> Result<(), CallError> {
    let grant = view.grant_for(connection, &job.row.resource, job.row.grant);
    let (JobState::Preparing, Some(archive_job), Some(grant)) = (job.row.state, &job.row.archive_job, grant)
    else {
        return Ok(());
    };
    if grant.one_time != Some(false) {
        return Ok(());
    }
    deps.authorized(view, grant, |token| async move {
        deps.api.cancel(&token, archive_job).await
    })
    .await
}
