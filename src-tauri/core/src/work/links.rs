//! Signed addresses: secrets that live in memory, found again by the path of their object.

use super::Kit;
use crate::google::ArchiveState;
use crate::journal::{OpenJob, View};
use crate::ports::BoxFuture;
use crate::transfer::{Link, LinkError, Links};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use url::Url;

/// The links of all jobs that are known now.
#[derive(Default)]
pub struct LinkBook {
    jobs: Mutex<HashMap<i64, HashMap<String, Link>>>,
    /// One question at a time for each job, so that three parts whose links died ask once.
    asking: Mutex<HashMap<i64, Arc<tokio::sync::Mutex<u64>>>>,
}

impl LinkBook {
    /// Takes what a look brought, in place of what was known of `job`.
    ///
    /// Answers the objects in the order in which Google lists them; nothing when an address may not be used.
    pub(super) fn take(&self, kit: &Kit, job: i64, urls: &[String]) -> Option<Vec<Link>> {
        let links: Option<Vec<Link>> = urls
            .iter()
            .map(|url| {
                let url = Url::parse(url)
                    .ok()
                    .filter(|url| kit.endpoints.allows_signed_url(url))?;
                Some(Link::new(&url))
            })
            .collect();
        let links = links?;
        let by_path = links
            .iter()
            .map(|link| (link.object_path().to_owned(), link.clone()))
            .collect();
        self.jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(job, by_path);
        Some(links)
    }

    /// A job is over; its links are of no use any more.
    pub(super) fn forget(&self, job: i64) {
        self.jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&job);
        self.asking
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&job);
    }

    fn get(&self, job: i64, object: &str) -> Option<Link> {
        self.jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&job)?
            .get(object)
            .cloned()
    }

    fn turn(&self, job: i64) -> Arc<tokio::sync::Mutex<u64>> {
        let mut asking = self.asking.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(asking.entry(job).or_default())
    }
}

/// Where a transfer gets the links of one object.
pub(super) struct PartLinks<'a> {
    pub(super) kit: &'a Kit,
    pub(super) view: &'a View,
    pub(super) connection: i64,
    pub(super) job: &'a OpenJob,
    pub(super) object: &'a str,
    /// Which answer of Google the link in use came from.
    pub(super) seen: std::sync::atomic::AtomicU64,
}

impl Links for PartLinks<'_> {
    fn link(&self, stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async move {
            let turn = self.kit.links.turn(self.job.row.id);
            let mut answers = turn.lock().await;
            // Another part of the same job may have asked while this one waited for its turn.
            let is_newer = *answers > self.seen.swap(*answers, std::sync::atomic::Ordering::Relaxed);
            if (!stale || is_newer)
                && let Some(link) = self.kit.links.get(self.job.row.id, self.object)
            {
                return Ok(link);
            }
            self.ask().await?;
            *answers += 1;
            self.seen.store(*answers, std::sync::atomic::Ordering::Relaxed);
            self.kit
                .links
                .get(self.job.row.id, self.object)
                .ok_or(LinkError::Gone)
        })
    }
}

impl PartLinks<'_> {
    /// Asks Google for fresh links of the whole job.
    async fn ask(&self) -> Result<(), LinkError> {
        let row = &self.job.row;
        // Another part, or an earlier run of the program, may have heard that Google does not know the job.
        match self.kit.not_known_until(row.id).await {
            Ok(None) => {}
            Ok(Some(_)) => return Err(LinkError::Unknown),
            Err(error) => return Err(LinkError::Unreachable(error.to_string())),
        }
        let grant = self
            .view
            .grant_for(self.connection, &row.resource, row.grant)
            .ok_or(LinkError::AccessEnded)?;
        let archive_job = row.archive_job.as_deref().ok_or(LinkError::Gone)?;
        let answer = self
            .kit
            .authorized(self.view, grant, |token| async move {
                self.kit.api.state(&token, archive_job).await
            })
            .await;
        let answer = match answer {
            Ok(answer) => answer,
            Err(error) if error.says_ended() => {
                if let Err(error) = self.kit.note_end(grant, &error).await {
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
                return Err(match self.kit.not_known(row.id).await {
                    Ok(Some(_)) => LinkError::Unknown,
                    Ok(None) => LinkError::Forgotten,
                    Err(error) => LinkError::Unreachable(error.to_string()),
                });
            }
        };
        if let Err(error) = self.kit.known_again(row.id).await {
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
        match self.kit.links.take(self.kit, row.id, &answer.urls) {
            Some(_) => Ok(()),
            None => Err(LinkError::Other(
                "Google named an address that is not safe to use".to_owned(),
            )),
        }
    }
}
