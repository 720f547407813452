//! `portabilityArchive:initiate`: starting a job, or saying why not.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::error::ApiError;
use super::{Answer, Call, unknown_field};
use crate::archive::Twists;
use crate::catalog::takes_time_filter;
use crate::clock::{later, rfc3339};
use crate::faults::Fault;
use crate::options::{CooldownError, CooldownScope, IndexPlace};
use crate::state::{JobState, NewJob, Outcome, Owner, State};

/// The domain of this API's own error reasons.
const DOMAIN: &str = "dataportability.googleapis.com";

struct Asked {
    resources: Vec<String>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

impl Call<'_> {
    pub(super) fn initiate(&self, body: &Map<String, Value>) -> Answer {
        let asked = Asked::read(body)?;
        let (mut state, now) = self.world.state();
        let grant = &state.grants[self.grant];
        if !asked
            .resources
            .iter()
            .all(|resource| grant.scopes.contains_key(resource))
        {
            return Err(ApiError::not_authorized());
        }
        let (owner, client) = (grant.owner.clone(), grant.client.clone());
        let one_time = asked
            .resources
            .iter()
            .any(|resource| grant.scopes[resource].is_once());
        asked.check_times()?;
        self.refuse_again(&state, &owner, &client, &asked.resources, one_time, now)
            .map_err(|error| {
                if self.drawn.has(&Fault::NoDetails) {
                    error.without_details()
                } else if self.drawn.has(&Fault::MetadataRenamed) {
                    error.with_keys_renamed()
                } else {
                    error
                }
            })?;

        if one_time {
            state.start_auto_reset(self.world, &owner, now);
        }
        let new = NewJob {
            owner,
            client,
            resources: asked.resources,
            one_time,
            start: asked.start,
            end: asked.end,
            outcome: self.outcome(),
            seconds: self.seconds(),
            twists: self.twists(),
            retry_of: None,
        };
        let job = state.add_job(self.world, new, now);
        let access = if self.drawn.has(&Fault::UnknownEnum) {
            "ACCESS_TYPE_BY_THE_MOON"
        } else if one_time {
            "ACCESS_TYPE_ONE_TIME"
        } else {
            "ACCESS_TYPE_TIME_BASED"
        };
        Ok(json!({"archiveJobId": state.jobs[job].id, "accessType": access}))
    }

    /// 409 while the same export runs, 429 when it was done already.
    fn refuse_again(
        &self,
        state: &State,
        owner: &Owner,
        client: &str,
        resources: &[String],
        one_time: bool,
        now: Timestamp,
    ) -> Result<(), ApiError> {
        let recent = |resource: &String| state.recent.get(&(owner.clone(), resource.clone()));
        let ids = |jobs: &[usize]| {
            jobs.iter()
                .map(|job| state.jobs[*job].id.as_str())
                .collect::<Vec<_>>()
                .join(",")
        };
        for resource in resources {
            let running = recent(resource).and_then(|jobs| {
                jobs.iter()
                    .rev()
                    .find(|job| state.jobs[**job].state == JobState::InProgress)
            });
            if let Some(job) = running {
                let job = &state.jobs[*job];
                let reason = if job.one_time {
                    "ALREADY_EXISTS_ONE_TIME"
                } else {
                    "ALREADY_EXISTS_TIME_BASED"
                };
                let message = format!(
                    "An export job with the same resources is already in progress: {}",
                    job.id
                );
                return Err(ApiError::new(409, "ALREADY_EXISTS", &message).with(
                    reason,
                    DOMAIN,
                    &[("job_id", &job.id)],
                ));
            }
        }
        for resource in resources.iter().filter(|_| one_time) {
            if let Some(jobs) = state.spent.get(&(owner.clone(), resource.clone())) {
                let message = format!(
                    "The requested resources have already been exported: {resource}. Reset the authorization first."
                );
                let error = ApiError::new(429, "RESOURCE_EXHAUSTED", &message);
                return Err(error.with(
                    "RESOURCE_EXHAUSTED_ONE_TIME",
                    DOMAIN,
                    &[("previous_job_ids", &ids(jobs))],
                ));
            }
        }
        if one_time {
            return Ok(());
        }
        let of_client = state
            .recent_of_client
            .get(&(owner.account.clone(), client.to_owned()));
        let barring: Vec<_> = match self.world.options.cooldown_scope {
            CooldownScope::Resource => resources.iter().filter_map(recent).collect(),
            CooldownScope::Client => of_client.into_iter().collect(),
        };
        for jobs in barring {
            let counts = |job: &&usize| {
                let job = &state.jobs[**job];
                let exported = matches!(job.state, JobState::Complete | JobState::InProgress);
                exported && now < later(job.initiated, self.world.options.cooldown)
            };
            let jobs: Vec<_> = jobs.iter().filter(counts).copied().collect();
            if let Some(last) = jobs.last() {
                let after = rfc3339(later(state.jobs[*last].initiated, self.world.options.cooldown));
                return Err(self.exhausted(&ids(&jobs), &after));
            }
        }
        Ok(())
    }

    fn exhausted(&self, jobs: &str, after: &str) -> ApiError {
        let message = format!(
            "The requested resources have already been exported. Initiate a new export after {after}."
        );
        match self.world.options.cooldown_error {
            CooldownError::FailedPrecondition => ApiError::precondition(&message),
            CooldownError::ResourceExhausted => {
                let metadata = [("previous_job_ids", jobs), ("timestamp_after_24hrs", after)];
                ApiError::new(429, "RESOURCE_EXHAUSTED", &message).with(
                    "RESOURCE_EXHAUSTED_TIME_BASED",
                    DOMAIN,
                    &metadata,
                )
            }
        }
    }

    /// How the job that this call starts will end.
    pub(super) fn outcome(&self) -> Outcome {
        let outcome = self.drawn.find(|fault| match fault {
            Fault::JobFails => Some(Outcome::Failed),
            Fault::JobCancelled => Some(Outcome::Cancelled),
            Fault::JobHangs => Some(Outcome::Never),
            _ => None,
        });
        outcome.unwrap_or_default()
    }

    pub(super) fn seconds(&self) -> Option<u64> {
        self.drawn.find(|fault| {
            if let Fault::JobTakes { seconds } = fault {
                Some(*seconds)
            } else {
                None
            }
        })
    }

    /// What is special about the archive of the job that this call starts.
    pub(super) fn twists(&self) -> Twists {
        let mut twists = Twists::default();
        for fault in self.drawn.iter() {
            match fault {
                Fault::JobParts { parts } => twists.parts = Some(*parts),
                Fault::JobSize { bytes } => twists.size = Some(*bytes),
                Fault::JobEmpty { result } => twists.empty = Some(*result),
                Fault::JobIndexInside => twists.index = Some(IndexPlace::Same),
                Fault::JobBare => twists.bare = true,
                Fault::JobIncomplete => twists.incomplete = true,
                Fault::JobHostile => twists.hostile = true,
                _ => {}
            }
        }
        twists
    }
}

impl Asked {
    fn read(body: &Map<String, Value>) -> Result<Self, ApiError> {
        let mut asked = Self {
            resources: Vec::new(),
            start: None,
            end: None,
        };
        for (key, value) in body {
            match key.as_str() {
                "resources" => asked.resources = resources(value)?,
                "startTime" | "start_time" => asked.start = time(key, value)?,
                "endTime" | "end_time" => asked.end = time(key, value)?,
                other => return Err(unknown_field(other)),
            }
        }
        if asked.resources.is_empty() {
            return Err(ApiError::argument("Resources must not be empty."));
        }
        Ok(asked)
    }

    fn check_times(&self) -> Result<(), ApiError> {
        if self.start.is_none() && self.end.is_none() {
            return Ok(());
        }
        if let Some(other) = self
            .resources
            .iter()
            .find(|resource| !takes_time_filter(resource))
        {
            return Err(ApiError::argument(&format!(
                "Time filters are not supported for the resource: {other}"
            )));
        }
        match (self.start, self.end) {
            (Some(start), Some(end)) if start >= end => {
                Err(ApiError::argument("start_time must be before end_time."))
            }
            _ => Ok(()),
        }
    }
}

fn resources(value: &Value) -> Result<Vec<String>, ApiError> {
    let wrong = || {
        ApiError::argument("Invalid value at 'resources' (type.googleapis.com/google.protobuf.StringValue)")
    };
    let mut resources: Vec<String> = Vec::new();
    for value in value.as_array().ok_or_else(wrong)? {
        let resource = value.as_str().ok_or_else(wrong)?;
        if !resources.iter().any(|there| there == resource) {
            resources.push(resource.to_owned());
        }
    }
    Ok(resources)
}

/// RFC 3339 with any offset; `null` means unset.
fn time(key: &str, value: &Value) -> Result<Option<Timestamp>, ApiError> {
    if value.is_null() {
        return Ok(None);
    }
    let parsed = value.as_str().and_then(|text| text.parse().ok());
    let wrong = || {
        ApiError::argument(&format!(
            "Invalid value at '{key}' (type.googleapis.com/google.protobuf.Timestamp)"
        ))
    };
    parsed.map(Some).ok_or_else(wrong)
}
