//! Asking once more for what ended badly.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::journal::{
    ConnectionId, ExportId, JobId, Outcome, reopen_export, replan_job, set_left_out, under_way,
};
use std::collections::BTreeMap;

/// A job that ended badly and is wanted once more.
struct Again {
    job: JobId,
    export: ExportId,
    connection: ConnectionId,
    resource: String,
}

impl Engine {
    /// Asks for a category that ended badly once more.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when it did not; [`Code::CategoriesUnderWay`] when another copy is bringing it.
    pub async fn retry_job(&self, job: JobId) -> Result<(), Failure> {
        self.retry(|id, _| id == job).await
    }

    /// Asks for everything of a copy that ended badly once more.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when nothing did; [`Code::CategoriesUnderWay`] when other copies are bringing all of it.
    pub async fn retry_failed(&self, export: ExportId) -> Result<(), Failure> {
        self.retry(|_, of| of == export).await
    }

    async fn retry(&self, wanted: impl Fn(JobId, ExportId) -> bool) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let again: Vec<Again> = view
            .exports
            .iter()
            // What is in the bin is over; a new copy brings it again.
            .filter(|export| export.row.bin.is_none())
            .flat_map(|export| export.jobs.iter().map(|job| (export.row.connection, job)))
            .filter(|(_, job)| wanted(job.row.id, job.row.export))
            .filter(|(_, job)| {
                matches!(
                    job.row.outcome,
                    Some(Outcome::Failed | Outcome::Refused | Outcome::Cancelled)
                )
            })
            .map(|(connection, job)| Again {
                job: job.row.id,
                export: job.row.export,
                connection,
                resource: job.row.resource.clone(),
            })
            .collect();
        if again.is_empty() {
            // Not over, but waiting after an error: then "try again" means now.
            let waiting = view.unfinished().find(|export| {
                export
                    .jobs
                    .iter()
                    .any(|job| wanted(job.row.id, job.row.export) && job.row.outcome.is_none())
            });
            return match waiting.map(|export| export.row.id) {
                Some(export) => self.resume_export(export).await,
                None => Err(Code::WrongUse.into()),
            };
        }
        let begun = self.core.write(move |db| {
            let mut left_out: BTreeMap<ExportId, Vec<String>> = BTreeMap::new();
            let mut is_any = false;
            for again in again {
                let brought = under_way(db, again.connection)?.contains_key(&again.resource);
                let left_out = left_out.entry(again.export).or_default();
                if brought {
                    left_out.push(again.resource);
                } else {
                    reopen_export(db, again.export)?;
                    replan_job(db, again.job)?;
                    is_any = true;
                }
            }
            if is_any {
                for (export, resources) in left_out {
                    set_left_out(db, export, &resources)?;
                }
            }
            Ok(is_any)
        });
        match begun.await? {
            true => Ok(()),
            false => Err(Code::CategoriesUnderWay.into()),
        }
    }
}
