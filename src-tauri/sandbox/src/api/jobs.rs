//! The methods on a job: its state, another try, its end.

use std::time::Duration;

use serde_json::{Map, json};

use super::error::ApiError;
use super::{Answer, Call};
use crate::clock::rfc3339;
use crate::faults::Fault;
use crate::state::{JobState, NewJob, State};
use crate::storage::{shared_path, sign};

/// A failed job may be retried so often.
const RETRIES: u32 = 3;

impl Call<'_> {
    pub(super) fn state(&self, id: &str) -> Answer {
        let (mut state, now) = self.world.state();
        let number = self.find(&state, id)?;
        let job = &state.jobs[number];
        let mut answer = Map::new();
        answer.insert(
            "name".into(),
            format!("archiveJobs/{id}/portabilityArchiveState").into(),
        );
        let word = if self.drawn.has(&Fault::UnknownEnum) {
            "STATE_WAITING_FOR_THE_MOON"
        } else {
            job.state.word()
        };
        answer.insert("state".into(), word.into());
        if let Some(start) = job.start {
            answer.insert("startTime".into(), rfc3339(start).into());
        }
        answer.insert("exportTime".into(), rfc3339(job.export).into());
        // Unset fields are left out, as proto3 does; so there is no `urls` unless there is a URL.
        if job.state == JobState::Complete && !job.objects.is_empty() && job.gone.is_none() {
            let short = self.drawn.find(|fault| {
                if let Fault::LinkLives { seconds } = fault {
                    Some(*seconds)
                } else {
                    None
                }
            });
            let life = short.map_or(self.world.options.link_lifetime, Duration::from_secs);
            let is_shared = self.drawn.has(&Fault::SharedPath);
            let mut urls: Vec<_> = job
                .objects
                .iter()
                .enumerate()
                .map(|(number, path)| match is_shared {
                    true => sign::url(self.world, &shared_path(&job.id), Some(number), now, life),
                    false => sign::url(self.world, path, None, now, life),
                })
                .collect();
            if self.drawn.has(&Fault::LinkTwice) {
                urls.extend(urls.first().cloned());
            }
            let missing = self.drawn.find(|fault| {
                if let Fault::FewerLinks { missing } = fault {
                    Some(*missing)
                } else {
                    None
                }
            });
            urls.truncate(urls.len().saturating_sub(missing.unwrap_or(0)).max(1));
            answer.insert("urls".into(), urls.into());
        }
        if self.drawn.has(&Fault::DataLost) {
            state.lose(self.world, number, now);
        }
        Ok(answer.into())
    }

    pub(super) fn retry(&self, id: &str) -> Answer {
        let (mut state, now) = self.world.state();
        let number = self.find(&state, id)?;
        let job = &state.jobs[number];
        if let Some(next) = job.retried_by.map(|next| &state.jobs[next]) {
            let reason = if job.one_time {
                "ALREADY_EXISTS_ONE_TIME"
            } else {
                "ALREADY_EXISTS_TIME_BASED"
            };
            let message = format!("The job was already retried: {}", next.id);
            return Err(ApiError::new(409, "ALREADY_EXISTS", &message).with(
                reason,
                "dataportability.googleapis.com",
                &[("job_id", &next.id)],
            ));
        }
        if job.state != JobState::Failed {
            return Err(ApiError::precondition("Only a failed job can be retried."));
        }
        if job.retries >= RETRIES {
            return Err(ApiError::precondition(
                "The job was retried too often. Initiate a new one.",
            ));
        }
        let new = NewJob {
            owner: job.owner.clone(),
            client: job.client.clone(),
            resources: job.resources.clone(),
            one_time: job.one_time,
            start: job.start,
            end: None,
            outcome: self.outcome(),
            seconds: self.seconds(),
            twists: self.twists(),
            retry_of: Some(number),
        };
        let next = state.add_job(self.world, new, now);
        Ok(json!({"archiveJobId": state.jobs[next].id}))
    }

    pub(super) fn cancel(&self, id: &str) -> Answer {
        let (mut state, now) = self.world.state();
        let number = self.find(&state, id)?;
        let job = &mut state.jobs[number];
        if job.one_time {
            return Err(ApiError::precondition("A one-time export cannot be cancelled."));
        }
        if job.state != JobState::InProgress {
            return Err(ApiError::precondition("Only a job in progress can be cancelled."));
        }
        job.state = JobState::Cancelled;
        job.ended = Some(now);
        Ok(json!({}))
    }

    /// The job, if it is one of the token's account and project, and the token holds all its resources.
    fn find(&self, state: &State, id: &str) -> Result<usize, ApiError> {
        let grant = &state.grants[self.grant];
        let number = state.job_of.get(id).copied().ok_or_else(ApiError::not_found)?;
        let job = &state.jobs[number];
        if job.owner != grant.owner {
            return Err(ApiError::not_found());
        }
        if !job
            .resources
            .iter()
            .all(|resource| grant.scopes.contains_key(resource))
        {
            return Err(ApiError::not_authorized());
        }
        Ok(number)
    }
}
