//! Archive jobs, from the request to the day their data is thrown away.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rand::Rng;
use serde::Serialize;

use super::record::ObjectSeen;
use super::{Event, Owner, State};
use crate::archive::{Order, Twists, build};
use crate::clock::later;
use crate::dice::{dice, uuid};
use crate::object::{Object, Version};
use crate::setup::Setup;

/// The states that Google's reference lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub(crate) enum JobState {
    InProgress,
    Complete,
    Failed,
    Cancelled,
}

impl JobState {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Complete => "COMPLETE",
            Self::Failed => "FAILED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// How a job will end, decided when it starts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Outcome {
    #[default]
    Complete,
    Failed,
    Cancelled,
    /// Not by itself; the longest job time then ends it.
    Never,
}

/// One archive job.
#[derive(Clone)]
pub(crate) struct Job {
    pub id: String,
    pub owner: Owner,
    pub client: String,
    pub resources: Vec<String>,
    pub one_time: bool,
    pub start: Option<Timestamp>,
    pub export: Timestamp,
    /// When this job started, and when the export was first asked for; they differ for a retry.
    pub created: Timestamp,
    pub initiated: Timestamp,
    pub outcome: Outcome,
    pub state: JobState,
    pub ended: Option<Timestamp>,
    /// When its ID first reached a client.
    pub reported: Option<Timestamp>,
    pub twists: Twists,
    /// The failed job that this one tries again, the number of retries so far, and the job that tries this one again.
    pub retry_of: Option<usize>,
    pub retries: u32,
    pub retried_by: Option<usize>,
    pub objects: Vec<String>,
    /// How often the objects were made again.
    pub generation: u64,
    /// What is known of objects that are no more.
    pub past: Vec<ObjectSeen>,
    pub gone: Option<(Timestamp, &'static str)>,
}

/// What a new job is made from.
pub(crate) struct NewJob {
    pub owner: Owner,
    pub client: String,
    pub resources: Vec<String>,
    pub one_time: bool,
    pub start: Option<Timestamp>,
    pub end: Option<Timestamp>,
    pub outcome: Outcome,
    pub seconds: Option<u64>,
    pub twists: Twists,
    pub retry_of: Option<usize>,
}

impl State {
    /// Starts a job and returns its number.
    pub(crate) fn add_job(&mut self, setup: &Setup, new: NewJob, now: Timestamp) -> usize {
        let resources = new.resources.join(" ");
        let ordinal = self.jobs.len().to_string();
        let mut draw = dice(
            setup.options.seed,
            &["job", &new.owner.account, &resources, &ordinal],
        );
        let id = uuid(&mut draw);
        let time = draw.random_range(setup.options.job_time.clone()) / setup.options.pace.max(1);
        let time = new.seconds.map_or(time, Duration::from_secs);
        let time = if new.outcome == Outcome::Never {
            setup.options.job_limit
        } else {
            time
        };
        let time = time.min(setup.options.job_limit);

        let number = self.jobs.len();
        let before = new.retry_of.map(|before| &self.jobs[before]);
        let job = Job {
            id: id.clone(),
            initiated: before.map_or(now, |before| before.initiated),
            export: new
                .end
                .unwrap_or_else(|| before.map_or(now, |before| before.export)),
            retries: before.map_or(0, |before| before.retries + 1),
            owner: new.owner,
            client: new.client,
            resources: new.resources,
            one_time: new.one_time,
            start: new.start,
            created: now,
            outcome: new.outcome,
            state: JobState::InProgress,
            ended: None,
            reported: None,
            twists: new.twists,
            retry_of: new.retry_of,
            retried_by: None,
            objects: Vec::new(),
            generation: 0,
            past: Vec::new(),
            gone: None,
        };
        if let Some(before) = job.retry_of {
            self.jobs[before].retried_by = Some(number);
        }
        self.remember(&job, number);
        self.jobs.push(job);
        self.job_of.insert(id, number);
        self.schedule(later(now, time), Event::JobDue(number));
        number
    }

    /// A client has read `text`, with the IDs of whatever jobs stand in it.
    pub(crate) fn tell(&mut self, text: &str, now: Timestamp) {
        for word in text.split(|letter: char| !letter.is_ascii_hexdigit() && letter != '-') {
            if let Some(number) = self.job_of.get(word) {
                self.jobs[*number].reported.get_or_insert(now);
            }
        }
    }

    /// Notes the job for the rules about repeated exports.
    fn remember(&mut self, job: &Job, number: usize) {
        for resource in &job.resources {
            let key = (job.owner.clone(), resource.clone());
            if job.one_time {
                self.spent.entry(key.clone()).or_default().push(number);
            }
            self.recent.entry(key.clone()).or_default().push(number);
            if job.retry_of.is_none() {
                *self.initiated.entry(key).or_default() += 1;
            }
        }
        let client = (job.owner.account.clone(), job.client.clone());
        self.recent_of_client.entry(client).or_default().push(number);
    }

    /// Ends a job that is due.
    pub(super) fn finish(&mut self, setup: &Setup, number: usize, at: Timestamp) {
        let job = &mut self.jobs[number];
        if job.state != JobState::InProgress {
            return;
        }
        job.ended = Some(at);
        job.state = match job.outcome {
            Outcome::Complete => JobState::Complete,
            Outcome::Failed | Outcome::Never => JobState::Failed,
            Outcome::Cancelled => JobState::Cancelled,
        };
        if job.state == JobState::Complete {
            self.make_objects(setup, number, at);
            self.schedule(later(at, setup.options.data_lifetime), Event::DataGone(number));
        }
    }

    fn make_objects(&mut self, setup: &Setup, number: usize, at: Timestamp) {
        let bucket = format!("dataportability-sandbox-{:02}", number % 8);
        for (part, generation) in self.parts(setup, number).into_iter().zip(generations(at, 0)) {
            let path = format!("{bucket}/{}", part.name);
            let version = Version::new(generation, at, part.content);
            let object = Object::new(path.clone(), number, part.media_type, version);
            self.objects.insert(path.clone(), Arc::new(object));
            self.jobs[number].objects.push(path);
        }
    }

    /// Gives the objects of a job another content and generation under their old names.
    pub(crate) fn change_objects(&mut self, setup: &Setup, number: usize, now: Timestamp) {
        self.jobs[number].generation += 1;
        let salt = self.jobs[number].generation;
        let parts = self.parts(setup, number);
        for ((part, generation), path) in parts
            .into_iter()
            .zip(generations(now, salt))
            .zip(&self.jobs[number].objects)
        {
            if let Some(object) = self.objects.get(path) {
                object.replace(Version::new(generation, now, part.content));
            }
        }
    }

    fn parts(&self, setup: &Setup, number: usize) -> Vec<crate::archive::Part> {
        let job = &self.jobs[number];
        let Some(account) = setup.account(&job.owner.account) else {
            return Vec::new();
        };
        let order = Order {
            seed: setup.options.seed,
            account,
            job: &job.id,
            resources: &job.resources,
            start: job.start,
            end: job.export,
            archives: &setup.options.archives,
            twists: &job.twists,
            salt: job.generation,
        };
        build(&order, &setup.noise)
    }

    /// Throws the objects of a job away. Returns the paths of those that were never fetched whole.
    pub(super) fn destroy(
        &mut self,
        setup: &Setup,
        number: usize,
        at: Timestamp,
        why: &'static str,
    ) -> Vec<String> {
        let job = &mut self.jobs[number];
        if job.gone.is_some() {
            return Vec::new();
        }
        job.gone = Some((at, why));
        let mut lost = Vec::new();
        for path in &job.objects {
            if let Some(object) = self.objects.remove(path) {
                let seen = ObjectSeen::of(setup, &object, true);
                if !seen.fetched_whole {
                    lost.push(path.clone());
                }
                job.past.push(seen);
            }
        }
        lost
    }

    /// The archive is lost before its time.
    pub(crate) fn lose(&mut self, setup: &Setup, number: usize, now: Timestamp) {
        self.destroy(setup, number, now, "lost");
    }
}

/// Generation numbers: microseconds, as in Cloud Storage.
fn generations(at: Timestamp, salt: u64) -> impl Iterator<Item = u64> {
    let base = u64::try_from(at.as_microsecond()).unwrap_or(0) + salt * 1_000;
    (0..).map(move |part| base + part)
}
