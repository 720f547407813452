//! Where a transfer gets its signed addresses: out of the cache, or from Google.

use super::link_cache::Named;
use super::{CallError, Deps};
use crate::google::{ArchiveJobId, ArchiveState};
use crate::journal::{ConnectionId, JournalError, OpenJob, PartId, View, name_parts};
use crate::ports::BoxFuture;
use crate::transfer::{Link, LinkError, Links};
use std::sync::atomic::{AtomicU64, Ordering};
use url::Url;

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
    pub(super) seen: AtomicU64,
}

impl Links for PartLinks<'_> {
    fn link(&self, stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async move {
            let turn = self.deps.links.turn(self.job.row.id);
            let mut answers = turn.lock().await;
            // Another part of the same job may have asked while this one waited for its turn.
            let is_newer = *answers > self.seen.swap(*answers, Ordering::Relaxed);
            let job = self.job.row.id;
            if (!stale || is_newer)
                && let Some(link) = self.deps.links.get(job, self.part, self.choice, stale)
            {
                return Ok(link);
            }
            self.ask().await?;
            *answers += 1;
            self.seen.store(*answers, Ordering::Relaxed);
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
        let answer = match self.deps.state(self.view, grant, archive_job).await {
            Ok(answer) => answer,
            Err(error) if error.says_ended() => {
                if let Err(error) = self.deps.note_end(grant, &error).await {
                    tracing::error!(%error, "the end of a grant could not be written down");
                }
                return Err(LinkError::AccessEnded);
            }
            Err(error) => {
                let missing = matches!(&error, CallError::Api(api)
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
        let Some(named) = Named::read(&self.deps.endpoints, &answer.urls) else {
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
            .write(move |db| name_parts(db, job, &archive_job, &keys))
            .await?;
        self.deps.links.put(job, named, parts);
        Ok(())
    }
}
