//! Signed addresses: secrets that live in memory, each with the part that it leads to.

use super::Deps;
use crate::google::{ArchiveJobId, ArchiveState};
use crate::journal::{ConnectionId, JobId, JournalError, NamedPart, OpenJob, PartId, View, name_parts};
use crate::ports::BoxFuture;
use crate::transfer::{Link, LinkError, Links, ObjectKey};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
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
    pub(super) fn read(deps: &Deps, urls: &[String]) -> Option<Self> {
        let link = |url: &String| {
            let url = Url::parse(url).ok()?;
            deps.endpoints.allows_signed_url(&url).then(|| Link::new(&url))
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
        let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
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
        self.jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&job);
        self.asking
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&job);
    }

    /// How many addresses may lead to a part.
    pub(super) fn candidates(&self, job: JobId, part: PartId) -> usize {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.get(&job)
            .and_then(|job| job.parts.get(&part))
            .map_or(1, |entry| entry.candidates.len().max(1))
    }

    /// A link to a part, out of the last answer alone if it `is_new`.
    fn get(&self, job: JobId, part: PartId, choice: usize, is_new: bool) -> Option<Link> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
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

    fn turn(&self, job: JobId) -> Arc<tokio::sync::Mutex<u64>> {
        let mut asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(asking.entry(job).or_default())
    }
}

/// Where a transfer gets the links of one object.
pub(super) struct PartLinks<'a> {
    pub(super) deps: &'a Deps,
    pub(super) view: &'a View,
    pub(super) connection: ConnectionId,
    pub(super) job: &'a OpenJob,
    pub(super) part: PartId,
    /// Which of the addresses that may lead to the part is to be used.
    pub(super) choice: usize,
    /// Which answer of Google the link in use came from.
    pub(super) seen: std::sync::atomic::AtomicU64,
}

impl Links for PartLinks<'_> {
    fn link(&self, stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async move {
            let turn = self.deps.links.turn(self.job.row.id);
            let mut answers = turn.lock().await;
            // Another part of the same job may have asked while this one waited for its turn.
            let is_newer = *answers > self.seen.swap(*answers, std::sync::atomic::Ordering::Relaxed);
            let job = self.job.row.id;
            if (!stale || is_newer)
                && let Some(link) = self.deps.links.get(job, self.part, self.choice, stale)
            {
                return Ok(link);
            }
            self.ask().await?;
            *answers += 1;
            self.seen.store(*answers, std::sync::atomic::Ordering::Relaxed);
            self.deps
                .links
                .get(job, self.part, self.choice, true)
                .ok_or(LinkError::Unlisted)
        })
    }

    fn allows(&self, url: &Url) -> bool {
        self.deps.endpoints.allows_signed_url(url)
    }
}

impl PartLinks<'_> {
    /// Asks Google for fresh links of the whole job.
    async fn ask(&self) -> Result<(), LinkError> {
        let row = &self.job.row;
        // Another part, or an earlier run of the program, may have heard that Google does not know the job.
        match self.deps.not_known_until(row.id).await {
            Ok(None) => {}
            Ok(Some(_)) => return Err(LinkError::Unknown),
            Err(error) => return Err(LinkError::Unreachable(error.to_string())),
        }
        let grant = self
            .view
            .grant_for(self.connection, &row.resource, row.grant)
            .ok_or(LinkError::AccessEnded)?;
        let archive_job = row.archive_job.as_ref().ok_or(LinkError::Gone)?;
        let answer = self
            .deps
            .authorized(self.view, grant, |token| async move {
                self.deps.api.state(&token, archive_job).await
            })
            .await;
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.says_ended() => {
                if let Err(error) = self.deps.note_end(grant, &error).await {
                    tracing::error!(%error, "the end of a grant could not be written down");
                }
                return Err(LinkError::AccessEnded);
            }
            Err(error) => {
                let missing = matches!(&error, super::CallError::Api(api)
                    if api.refusal().is_some_and(|refusal| refusal.status == http::StatusCode::NOT_FOUND));
                if !missing {
                    return Err(LinkError::Unreachable(error.to_string()));
                }
                return Err(match self.deps.not_known(row.id).await {
                    Ok(Some(_)) => LinkError::Unknown,
                    Ok(None) => LinkError::Forgotten,
                    Err(error) => LinkError::Unreachable(error.to_string()),
                });
            }
        };
        if let Err(error) = self.deps.known_again(row.id).await {
            tracing::error!(%error, "that Google knows a job again could not be written down");
        }
        match answer.state {
            ArchiveState::Complete => {}
            ArchiveState::Failed | ArchiveState::Cancelled => return Err(LinkError::Gone),
            ArchiveState::InProgress | ArchiveState::Unspecified | ArchiveState::Unknown(_) => {
                return Err(LinkError::Unreachable(
                    "Google says that the archive is not ready".to_owned(),
                ));
            }
        }
        if answer.urls.is_empty() {
            return Err(LinkError::Gone);
        }
        let Some(named) = Named::read(self.deps, &answer.urls) else {
            return Err(LinkError::Other(
                "Google named an address that is not safe to use".to_owned(),
            ));
        };
        self.write_down(&named, archive_job)
            .await
            .map_err(|error| LinkError::Unreachable(error.to_string()))
    }

    /// Finds the parts that the addresses lead to; what Google names for the first time is fetched as well.
    async fn write_down(&self, named: &Named, archive_job: &ArchiveJobId) -> Result<(), JournalError> {
        let (job, archive_job, keys) = (self.job.row.id, archive_job.clone(), named.keys());
        let parts = self
            .deps
            .journal
            .write(move |db| name_parts(db, job, &archive_job, &keys))
            .await?;
        self.deps.links.put(job, named, parts);
        Ok(())
    }
}
