//! Signed addresses: secrets that live in memory, each with the part that it leads to.

use crate::client::Endpoints;
use crate::journal::{JobId, NamedPart, PartId};
use crate::locked::locked;
use crate::transfer::{Link, ObjectKey};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use url::Url;

/// The links of all jobs that are known now.
#[derive(Default)]
pub struct LinkCache {
    jobs: Mutex<HashMap<JobId, JobLinks>>,
    /// One question at a time for each job, so that three parts whose links died ask once.
    asking: Mutex<HashMap<JobId, Arc<tokio::sync::Mutex<u64>>>>,
}

/// What is known of one job.
#[derive(Default)]
struct JobLinks {
    /// How many answers there were.
    answers: u64,
    parts: HashMap<PartId, PartEntry>,
}

/// The links of one part, and which answer they are from: one that names fewer parts leaves the others what they have.
struct PartEntry {
    answer: u64,
    /// More than one where the answer did not tell which is which.
    candidates: Vec<Link>,
}

/// The addresses of one answer that may be used.
pub(super) struct Named {
    links: Vec<Link>,
}

impl Named {
    /// Reads `urls`; nothing when an address may not be used.
    pub(super) fn read(endpoints: &Endpoints, urls: &[String]) -> Option<Self> {
        let link = |url: &String| {
            let url = Url::parse(url).ok()?;
            endpoints.allows_signed_url(&url).then(|| Link::new(&url))
        };
        let links = urls.iter().map(link).collect::<Option<Vec<Link>>>()?;
        Some(Self { links })
    }

    /// What tells the objects apart, in the order in which Google lists them.
    pub(super) fn keys(&self) -> Vec<ObjectKey> {
        self.links.iter().map(|link| link.key().clone()).collect()
    }
}

impl LinkCache {
    /// Takes in what a look brought of `job`, once its parts are written down.
    pub(super) fn put(&self, job: JobId, named: &Named, parts: Vec<NamedPart>) {
        let mut jobs = locked(&self.jobs);
        let job = jobs.entry(job).or_default();
        job.answers += 1;
        for part in parts {
            let candidates = part
                .candidates
                .iter()
                .filter_map(|at| named.links.get(*at).cloned())
                .collect();
            let entry = PartEntry {
                answer: job.answers,
                candidates,
            };
            job.parts.insert(part.part, entry);
        }
    }

    /// A job is over; its links are of no use any more.
    pub(super) fn forget(&self, job: JobId) {
        locked(&self.jobs).remove(&job);
        locked(&self.asking).remove(&job);
    }

    /// How many addresses may lead to a part.
    pub(super) fn candidates(&self, job: JobId, part: PartId) -> usize {
        let jobs = locked(&self.jobs);
        jobs.get(&job)
            .and_then(|job| job.parts.get(&part))
            .map_or(1, |entry| entry.candidates.len().max(1))
    }

    /// A link to a part, out of the last answer alone if it `is_new`.
    pub(super) fn get(&self, job: JobId, part: PartId, choice: usize, is_new: bool) -> Option<Link> {
        let jobs = locked(&self.jobs);
        let job = jobs.get(&job)?;
        let entry = job
            .parts
            .get(&part)
            .filter(|entry| !is_new || entry.answer == job.answers)?;
        entry
            .candidates
            .get(choice % entry.candidates.len().max(1))
            .cloned()
    }

    pub(super) fn turn(&self, job: JobId) -> Arc<tokio::sync::Mutex<u64>> {
        let mut asking = locked(&self.asking);
        Arc::clone(asking.entry(job).or_default())
    }
}
