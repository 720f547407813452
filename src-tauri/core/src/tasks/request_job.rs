//! Asking Google for archives: the intent first, then the request, then the ID, and nothing twice.

use super::poll_job::next_look;
use super::{CallError, Deps};
use crate::advice::{Code, Failure};
use crate::catalog;
use crate::google::{ApiError, ArchiveJobId, Initiated, Refusal};
use crate::intake::LATEST_NEXT_COPY;
use crate::journal::{
    GrantRow, JobId, JobState, JournalError, OpenExport, OpenJob, Outcome, Pause, View, intend, job_adopted,
    job_asked, job_over, job_postponed, job_retried, knows_archive_job, period_of, set_grant_access,
    set_pause,
};
use crate::schedule::{BETWEEN_COPIES, JOB_LIMIT};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Google allows so many retries of a failed job. Source: Google's methods guide.
const RETRIES: u32 = 3;

/// A category of which Google prepares another period is asked for again after this, at the soonest.
const OTHER_PERIOD_AGAIN: Duration = Duration::from_secs(5 * 60);

/// By how much our clock may have been ahead of Google's when we wrote the intent down. Google holds only jobs of the
/// last day against a new one, so an unknown job cannot be distinguished from a lost one by its time.
const SKEW: SignedDuration = SignedDuration::from_hours(24);

/// Whose job it is that Google holds against a new one.
enum Whose {
    /// The one whose answer we lost.
    Ours,
    /// Another copy's, or another program's.
    Other,
    /// Google could not be asked just now.
    Unknown(CallError),
}

/// Asks for one job's archive, or finds the one whose answer was lost.
pub(super) async fn initiate(deps: &Deps, view: &View, id: JobId) -> Result<(), JournalError> {
    let Some(ask) = Ask::of(deps, view, id) else {
        return Ok(());
    };
    let Ask { job, grant, .. } = ask;
    let (connection, now) = (ask.export.row.connection, deps.clock.now());
    if let Some(until) = view.refused_until(connection, &job.row.resource, now) {
        let failure = Failure::new(Code::DailyLimit, "Google named the moment");
        return ask.put_off(job.row.state, failure, until).await;
    }
    // The token comes first: without one nothing leaves, and no intent is to be written down.
    if let Err(error) = deps.access(view, grant).await {
        return ask.postpone(job.row.state, &error).await;
    }
    let (grant_id, now) = (grant.id, deps.clock.now());
    deps.write(move |db| intend(db, id, grant_id, now)).await?;

    let (since, until) = ask.period();
    let resource = &job.row.resource;
    let answer = deps.authorized(view, grant, |token| async move {
        deps.api.initiate(&token, resource, since, until).await
    });
    match answer.await {
        Ok(initiated) => ask.asked(initiated).await,
        Err(CallError::Api(ApiError::Refused(refusal))) => ask.refused(*refusal).await,
        // The request did not leave, so there is nothing to find again.
        Err(CallError::Api(ApiError::Network(network))) if network.has_not_left() => {
            let error = CallError::Api(ApiError::Network(network));
            ask.postpone(job.row.state, &error).await
        }
        Err(error) => ask.postpone(JobState::Intended, &error).await,
    }
}

/// Has a failed job done again.
pub(super) async fn retry(deps: &Deps, view: &View, id: JobId) -> Result<(), JournalError> {
    let Some(ask) = Ask::of(deps, view, id) else {
        return Ok(());
    };
    let Ask { job, grant, .. } = ask;
    let Some(failed) = &job.row.archive_job else {
        return Ok(());
    };
    if job.row.retries >= RETRIES {
        return ask.over(Outcome::Failed, Some(Code::JobFailed.into())).await;
    }
    let answer = deps
        .authorized(view, grant, |token| async move {
            deps.api.retry(&token, failed).await
        })
        .await;
    match answer {
        Ok(initiated) => {
            let (now, next_at) = (deps.clock.now(), ask.first_look());
            deps.write(move |db| {
                job_retried(db, id)?;
                job_asked(db, id, &initiated.archive_job_id, now, next_at)
            })
            .await
        }
        Err(CallError::Api(ApiError::Refused(refusal))) if !refusal.is_passing() => {
            match refusal.running_job() {
                Some(running) => ask.adopt(running).await,
                // The answer to an earlier retry may have been lost: asking anew finds the job or makes one.
                None => {
                    let failure = ApiError::Refused(refusal).failure();
                    let now = deps.clock.now();
                    deps.write(move |db| {
                        job_retried(db, id)?;
                        job_postponed(db, id, JobState::Intended, &failure, Some(now))
                    })
                    .await
                }
            }
        }
        Err(error) => ask.postpone(JobState::Failed, &error).await,
    }
}

/// Whether two moments are one, whatever became of their fractions on the way.
fn is_near(one: Timestamp, other: Timestamp) -> bool {
    one.duration_since(other).abs() < SignedDuration::from_secs(1)
}

struct Ask<'a> {
    deps: &'a Deps,
    view: &'a View,
    export: &'a OpenExport,
    job: &'a OpenJob,
    grant: &'a GrantRow,
}

impl<'a> Ask<'a> {
    /// For one job; nothing where it, or the access for it, is gone.
    fn of(deps: &'a Deps, view: &'a View, id: JobId) -> Option<Self> {
        let (export, job) = view.job(id)?;
        let grant = view.grant_for(export.row.connection, &job.row.resource, job.row.grant)?;
        Some(Self {
            deps,
            view,
            export,
            job,
            grant,
        })
    }
}

impl Ask<'_> {
    /// The period asked for; only seven categories can be limited to one.
    fn period(&self) -> (Option<Timestamp>, Option<Timestamp>) {
        let can = catalog::find(&self.job.row.resource).is_some_and(|category| category.period);
        if can {
            (self.export.row.since, self.export.row.until)
        } else {
            (None, None)
        }
    }

    fn first_look(&self) -> Timestamp {
        next_look(self.deps, self.export, &self.job.row, 0)
    }

    fn pause(&self, until: Timestamp, reported: bool) -> Pause {
        Pause {
            connection: self.export.row.connection,
            resource: self.job.row.resource.clone(),
            until,
            reported,
        }
    }

    async fn asked(&self, initiated: Initiated) -> Result<(), JournalError> {
        let (id, grant, now, next_at) = (
            self.job.row.id,
            self.grant.id,
            self.deps.clock.now(),
            self.first_look(),
        );
        let one_time = initiated.one_time;
        let pause = self.pause(self.deps.after(BETWEEN_COPIES), false);
        let known = self.grant.one_time;
        let next_check_at = self.grant.next_check_at;
        self.deps
            .write(move |db| {
                job_asked(db, id, &initiated.archive_job_id, now, next_at)?;
                if one_time == Some(false) {
                    set_pause(db, &pause)?;
                }
                if one_time.is_some() && one_time != known {
                    set_grant_access(db, grant, one_time, next_check_at)?;
                }
                Ok(())
            })
            .await
    }

    async fn refused(&self, refusal: Refusal) -> Result<(), JournalError> {
        if let Some(running) = refusal.running_job() {
            return match self.is_of_our_period(&running).await? {
                Ok(true) => self.adopt(running).await,
                Ok(false) => self.wait_for_other_period().await,
                Err(error) => self.postpone(JobState::Intended, &error).await,
            };
        }
        if refusal.is_exhausted() {
            if let Some(previous) = refusal.previous_job.clone() {
                match self.whose(&previous).await? {
                    Whose::Ours => return self.adopt(previous).await,
                    Whose::Unknown(error) => return self.postpone(JobState::Intended, &error).await,
                    Whose::Other => {}
                }
            }
            if refusal.is_used_up() {
                return self.over(Outcome::Refused, Some(Code::OneTimeUsed.into())).await;
            }
            return self.wait_for_tomorrow(&refusal).await;
        }
        let is_passing = refusal.is_passing();
        let error = CallError::Api(ApiError::Refused(Box::new(refusal)));
        let failure = error.failure();
        match failure.code {
            // Whether Google took the request before it stumbled cannot be known.
            Code::GoogleTrouble | Code::QuotaExceeded => self.postpone(JobState::Intended, &error).await,
            _ if is_passing => self.postpone(JobState::Intended, &error).await,
            Code::ApiDisabled | Code::AccessEnded => self.postpone(JobState::Planned, &error).await,
            _ => self.over(Outcome::Refused, Some(failure)).await,
        }
    }

    /// Whether `archive_job` can be the one whose answer we lost: unknown to the journal, made since our intent and for
    /// our period.
    async fn whose(&self, archive_job: &ArchiveJobId) -> Result<Whose, JournalError> {
        let Some(intended_at) = self
            .job
            .row
            .intended_at
            .filter(|_| self.job.row.state == JobState::Intended)
        else {
            return Ok(Whose::Other);
        };
        let (id, name) = (self.job.row.id, archive_job.clone());
        if self
            .deps
            .journal
            .read(move |db| knows_archive_job(db, &name, id))
            .await?
        {
            return Ok(Whose::Other);
        }
        let state = self.deps.state(self.view, self.grant, archive_job).await;
        let made_at = match state {
            Ok(state) => state.export_time,
            Err(CallError::Api(ApiError::Refused(refusal))) if !refusal.is_passing() => None,
            Err(error) => return Ok(Whose::Unknown(error)),
        };
        let (_, until) = self.period();
        let ours = made_at
            .is_some_and(|made_at| until.map_or(made_at >= intended_at - SKEW, |until| until == made_at));
        Ok(if ours { Whose::Ours } else { Whose::Other })
    }

    /// Whether a job that Google is preparing brings what is asked for here: it is held against every new one of the same
    /// category, whatever their periods.
    async fn is_of_our_period(
        &self,
        archive_job: &ArchiveJobId,
    ) -> Result<Result<bool, CallError>, JournalError> {
        if catalog::find(&self.job.row.resource).is_none_or(|category| !category.period) {
            return Ok(Ok(true));
        }
        let (since, until) = self.period();
        let name = archive_job.clone();
        if let Some(period) = self.deps.journal.read(move |db| period_of(db, &name)).await? {
            return Ok(Ok(period == (since, until)));
        }
        let state = self.deps.state(self.view, self.grant, archive_job).await;
        Ok(match state {
            Ok(state) => {
                let earliest = self
                    .deps
                    .clock
                    .now()
                    .saturating_sub(JOB_LIMIT)
                    .unwrap_or(Timestamp::MIN);
                // No job runs longer than that, so what ends before was asked to end there.
                let ends = match (until, state.export_time) {
                    (Some(until), Some(made_at)) => is_near(until, made_at),
                    (Some(_), None) => false,
                    (None, made_at) => made_at.is_none_or(|made_at| made_at >= earliest),
                };
                let begins = match (since, state.start_time) {
                    (Some(since), Some(start)) => is_near(since, start),
                    (None, None) => true,
                    (Some(_), None) | (None, Some(_)) => false,
                };
                Ok(begins && ends)
            }
            Err(CallError::Api(ApiError::Refused(refusal))) if !refusal.is_passing() => Ok(true),
            Err(error) => Err(error),
        })
    }

    /// Google prepares one period of a category at a time; the other one ends by itself.
    async fn wait_for_other_period(&self) -> Result<(), JournalError> {
        let row = &self.job.row;
        let soonest = self.deps.later(OTHER_PERIOD_AGAIN);
        let next_at = self.deps.again(row.errors, row.id, None).max(soonest);
        self.put_off(JobState::Planned, Code::OtherPeriodRunning.into(), next_at)
            .await
    }

    async fn adopt(&self, archive_job: ArchiveJobId) -> Result<(), JournalError> {
        let (id, now) = (self.job.row.id, self.deps.clock.now());
        self.deps
            .write(move |db| job_adopted(db, id, &archive_job, now))
            .await
    }

    /// Google names the moment, and that moment is believed.
    async fn wait_for_tomorrow(&self, refusal: &Refusal) -> Result<(), JournalError> {
        let reported = refusal.again_after;
        // A moment that is past by a clock of ours that is ahead must not make us ask without pause.
        let until = reported
            .unwrap_or_else(|| self.deps.after(BETWEEN_COPIES))
            .min(self.deps.after(LATEST_NEXT_COPY))
            .max(self.deps.again(self.job.row.errors, self.job.row.id, None));
        let pause = self.pause(until, true);
        let failure = Failure::new(Code::DailyLimit, refusal.to_string());
        let id = self.job.row.id;
        self.deps
            .write(move |db| {
                set_pause(db, &pause)?;
                job_postponed(db, id, JobState::Planned, &failure, Some(until))
            })
            .await
    }

    async fn postpone(&self, state: JobState, error: &CallError) -> Result<(), JournalError> {
        self.deps.note_end(self.grant, error).await?;
        let row = &self.job.row;
        let next_at = self.deps.again(row.errors, row.id, error.retry_after());
        self.put_off(state, error.failure(), next_at).await
    }

    async fn put_off(
        &self,
        state: JobState,
        failure: Failure,
        next_at: Timestamp,
    ) -> Result<(), JournalError> {
        let id = self.job.row.id;
        self.deps
            .write(move |db| job_postponed(db, id, state, &failure, Some(next_at)))
            .await
    }

    async fn over(&self, outcome: Outcome, failure: Option<Failure>) -> Result<(), JournalError> {
        let id = self.job.row.id;
        self.deps
            .write(move |db| job_over(db, id, outcome, false, failure.as_ref()))
            .await
    }
}
