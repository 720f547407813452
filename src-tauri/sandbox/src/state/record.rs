//! The record of what really happened, for tests that compare a program's claims with it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::grants::{Access, may_renew};
use super::{Owner, State, TokenKind};
use crate::clock::rfc3339;
use crate::object::Object;
use crate::setup::Setup;

/// Everything that the sandbox saw. No token, code or signed URL is in it.
#[derive(Clone, Debug, Serialize)]
pub struct Observed {
    /// The sandbox's present moment.
    pub now: Timestamp,
    /// Every job, in the order of their starts.
    pub jobs: Vec<JobSeen>,
    /// How often each resource of each owner was initiated; retries do not count.
    pub initiated: Vec<InitiatedSeen>,
    /// Every grant, in the order of consent.
    pub grants: Vec<GrantSeen>,
    /// Every reset, by request or automatic.
    pub resets: Vec<ResetSeen>,
    /// Bytes handed out by storage in all.
    pub bytes_served: u64,
    /// How many answers of each kind were given, by `route status`.
    pub answers: BTreeMap<String, u64>,
    /// The newest requests.
    pub requests: Vec<RequestSeen>,
}

/// How often one resource was initiated.
#[derive(Clone, Debug, Serialize)]
pub struct InitiatedSeen {
    /// Whose.
    #[serde(flatten)]
    pub owner: Owner,
    /// Which.
    pub resource: String,
    /// How often.
    pub count: u64,
}

/// One archive job.
#[derive(Clone, Debug, Serialize)]
pub struct JobSeen {
    /// Its ID.
    pub id: String,
    /// Whose it is.
    #[serde(flatten)]
    pub owner: Owner,
    /// The client that started it.
    pub client: String,
    /// What it exports.
    pub resources: Vec<String>,
    /// Whether it used one-time access.
    pub one_time: bool,
    /// When it started.
    pub created: Timestamp,
    /// The asked beginning of the data.
    pub start_time: Option<Timestamp>,
    /// The end of the data.
    pub export_time: Timestamp,
    /// Google's name for its state.
    pub state: &'static str,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// When its ID first stood in an answer that a client took whole; never, when every such answer was lost.
    pub reported: Option<Timestamp>,
    /// The failed job that it tries again.
    pub retry_of: Option<String>,
    /// Its objects, also those that are gone.
    pub objects: Vec<ObjectSeen>,
    /// When its objects were thrown away.
    pub gone: Option<Timestamp>,
    /// Why.
    pub gone_why: Option<&'static str>,
}

/// One object.
#[derive(Clone, Debug, Serialize)]
pub struct ObjectSeen {
    /// Bucket and name.
    pub path: String,
    /// Length in bytes.
    pub size: u64,
    /// Present or last generation.
    pub generation: u64,
    /// CRC32C of that generation.
    pub crc32c: u32,
    /// SHA-256 of that generation; absent for large computed objects until asked for by
    /// [`crate::Sandbox::sha256`].
    pub sha256: Option<String>,
    /// Bytes handed out, repeated ones counted again.
    pub served: u64,
    /// Whether every byte was handed out at least once.
    pub fetched_whole: bool,
}

/// One grant.
#[derive(Clone, Debug, Serialize)]
pub struct GrantSeen {
    /// Whose it is.
    #[serde(flatten)]
    pub owner: Owner,
    /// The client that holds it.
    pub client: String,
    /// Its resources, each with its access type.
    pub scopes: BTreeMap<String, Access>,
    /// When it was given.
    pub granted: Timestamp,
    /// When it ends by itself.
    pub ends: Option<Timestamp>,
    /// Whether its tokens are good now.
    pub alive: bool,
    /// Why it was ended before its time.
    pub ended_why: Option<&'static str>,
    /// Whether it is inside the window for renewal.
    pub renewable: bool,
    /// How many refresh tokens of it are good now.
    pub refresh_tokens_alive: usize,
    /// How many access tokens of it are good now.
    pub access_tokens_alive: usize,
}

/// One reset.
#[derive(Clone, Debug, Serialize)]
pub struct ResetSeen {
    /// When.
    pub at: Timestamp,
    /// Of whom.
    #[serde(flatten)]
    pub owner: Owner,
    /// Whether it came by itself, 14 days after the first one-time export.
    pub automatic: bool,
    /// Jobs that were still in progress.
    pub lost_jobs: Vec<String>,
    /// Objects that were never fetched whole.
    pub lost_objects: Vec<String>,
}

/// One request.
#[derive(Clone, Debug, Serialize)]
pub struct RequestSeen {
    /// When, in the sandbox's time.
    pub at: String,
    /// Which part answered.
    pub route: crate::faults::Route,
    /// GET, POST …
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The status; absent when the connection was closed without an answer.
    pub status: Option<u16>,
    /// The account behind its token.
    pub account: Option<String>,
    /// The resources that it is about.
    pub resources: Vec<String>,
    /// The `Range` header.
    pub range: Option<String>,
    /// The faults that struck it.
    pub faults: Vec<String>,
}

impl ObjectSeen {
    pub(super) fn of(setup: &Setup, object: &Object, digest: bool) -> Self {
        let version = object.version();
        let digest = digest && !version.content.is_computed();
        Self {
            path: object.path.clone(),
            size: version.content.len(),
            generation: version.generation,
            crc32c: version.crc32c(&setup.noise),
            sha256: digest
                .then(|| version.sha256(&setup.noise).to_owned())
                .or_else(|| version.known_sha256()),
            served: object.served(),
            fetched_whole: object.fetched_whole(),
        }
    }
}

impl State {
    /// The whole record.
    pub(crate) fn observed(&self, setup: &Setup, now: Timestamp) -> Observed {
        let jobs: Vec<_> = (0..self.jobs.len())
            .map(|number| self.job_seen(setup, number))
            .collect();
        let initiated = |((owner, resource), count): (&(Owner, String), &u64)| InitiatedSeen {
            owner: owner.clone(),
            resource: resource.clone(),
            count: *count,
        };
        Observed {
            now,
            bytes_served: jobs
                .iter()
                .flat_map(|job| &job.objects)
                .map(|object| object.served)
                .sum(),
            initiated: self.initiated.iter().map(initiated).collect(),
            grants: (0..self.grants.len())
                .map(|number| self.grant_seen(number, now))
                .collect(),
            resets: self.resets.clone(),
            answers: self.answers.clone(),
            requests: self.requests.iter().cloned().collect(),
            jobs,
        }
    }

    /// Jobs from this place in the order of their starts on.
    pub(crate) fn jobs_seen(&self, setup: &Setup, from: usize) -> Vec<JobSeen> {
        (from..self.jobs.len())
            .map(|number| self.job_seen(setup, number))
            .collect()
    }

    fn job_seen(&self, setup: &Setup, number: usize) -> JobSeen {
        let job = &self.jobs[number];
        let living = job.objects.iter().filter_map(|path| self.objects.get(path));
        let mut objects: Vec<_> = living.map(|object| ObjectSeen::of(setup, object, true)).collect();
        objects.extend(job.past.iter().cloned());
        JobSeen {
            id: job.id.clone(),
            owner: job.owner.clone(),
            client: job.client.clone(),
            resources: job.resources.clone(),
            one_time: job.one_time,
            created: job.created,
            start_time: job.start,
            export_time: job.export,
            state: job.state.word(),
            ended: job.ended,
            reported: job.reported,
            retry_of: job.retry_of.map(|before| self.jobs[before].id.clone()),
            objects,
            gone: job.gone.map(|(at, _)| at),
            gone_why: job.gone.map(|(_, why)| why),
        }
    }

    fn grant_seen(&self, number: usize, now: Timestamp) -> GrantSeen {
        let grant = &self.grants[number];
        let alive = |kind| {
            let mine = self
                .tokens
                .iter()
                .filter(|(_, token)| token.grant == number && token.kind == kind);
            mine.filter(|(text, _)| self.grant_of(text, kind, now).is_some())
                .count()
        };
        GrantSeen {
            owner: grant.owner.clone(),
            client: grant.client.clone(),
            scopes: grant.scopes.clone(),
            granted: grant.granted,
            ends: grant.ends,
            alive: grant.lives(now),
            ended_why: grant.dead.map(|(_, why)| why),
            renewable: grant.lives(now) && grant.is_time_based() && may_renew(grant, now),
            refresh_tokens_alive: alive(TokenKind::Refresh),
            access_tokens_alive: alive(TokenKind::Access),
        }
    }

    /// Notes a request and its answer.
    pub(crate) fn note(&mut self, setup: &Setup, request: RequestSeen) {
        let status = request
            .status
            .map_or_else(|| "dropped".to_owned(), |status| status.to_string());
        let route = serde_json::to_value(request.route).unwrap_or_default();
        let key = format!("{} {status}", route.as_str().unwrap_or_default());
        *self.answers.entry(key).or_default() += 1;
        if setup.options.request_log > 0 {
            if self.requests.len() >= setup.options.request_log {
                self.requests.pop_front();
            }
            self.requests.push_back(request);
        }
    }
}

impl RequestSeen {
    pub(crate) fn moment(now: Timestamp) -> String {
        rfc3339(now)
    }
}
