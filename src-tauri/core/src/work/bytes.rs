//! Fetching one part into its place.

use super::Kit;
use super::failure::transfer_failure;
use super::links::PartLinks;
use crate::advice::Code;
use crate::dir::Dir;
use crate::journal::{
    Journal, JournalError, OpenExport, OpenJob, Outcome, PartRow, View, job_over, part_checkpoint,
    part_postponed, part_saved, set_export_failure,
};
use crate::ports::{BoxFuture, blocking};
use crate::schedule::{ARCHIVE_KEPT, LOOK_AT_DISK};
use crate::transfer::{
    Checkpoint, Checkpoints, DriveLimits, Fetched, Limits, Order, Progress, SaveError, TransferError,
    fetch as transfer,
};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What Google's side got wrong so often in a row will not come right.
const GIVE_UP: u32 = 6;

/// The folder of a category inside its copy.
pub(super) fn category_folder(export: &OpenExport, job: &OpenJob) -> PathBuf {
    Path::new(&export.row.folder).join("data").join(&job.row.resource)
}

/// Fetches one part.
pub(super) async fn fetch(kit: &Kit, view: &View, id: i64) -> Result<(), JournalError> {
    let Some((export, job, part)) = view.part(id) else {
        return Ok(());
    };
    let outcome = match make_folder(kit, export, job).await {
        Ok((folder, limits)) => carry(kit, view, (export, job, part), folder, limits).await,
        Err(error) => Err(error),
    };
    match outcome {
        Ok(fetched) => saved(kit, export, id, &fetched).await,
        Err(error) => failed(kit, export, job, part, &error).await,
    }
}

async fn carry(
    kit: &Kit,
    view: &View,
    (export, job, part): (&OpenExport, &OpenJob, &PartRow),
    folder: PathBuf,
    limits: DriveLimits,
) -> Result<Fetched, TransferError> {
    let usual = Limits::default();
    let order = Order {
        folder,
        file_name: part.file_name.clone(),
        from: part
            .checkpoint
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok()),
        limits: Limits {
            bandwidth: kit.bandwidth.clone(),
            max_ranges: if limits.is_sequential { 1 } else { usual.max_ranges },
            ..usual
        },
        seed: part.id.unsigned_abs(),
    };
    let links = PartLinks {
        kit,
        view,
        connection: export.row.connection,
        job,
        object: &part.object,
        seen: Default::default(),
    };
    let checkpoints = PartCheckpoints {
        journal: kit.journal.clone(),
        part: part.id,
        blocked: blocked(export),
    };
    let progress = Arc::new(Progress::default());
    let _counting = kit
        .live
        .count(export.row.id, part.id, part.durable, Arc::clone(&progress));
    transfer(&kit.world, order, &links, &checkpoints, &progress).await
}

/// Makes the category's folder, but never the copy's: if that is gone, so is the drive it was on.
async fn make_folder(
    kit: &Kit,
    export: &OpenExport,
    job: &OpenJob,
) -> Result<(PathBuf, DriveLimits), TransferError> {
    let (root, folder) = (PathBuf::from(&export.row.folder), category_folder(export, job));
    let (disk, resource) = (Arc::clone(&kit.world.disk), job.row.resource.clone());
    let made = blocking(move || {
        let copy = match Dir::open_copy(&root) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Err(TransferError::FolderMissing);
            }
            copy => copy.map_err(|error| TransferError::of_disk(error, &root, 0))?,
        };
        copy.make(Path::new("data").join(resource))
            .map_err(|error| TransferError::of_disk(error, &root, 0))?;
        let limits = disk.limits(&folder);
        Ok((folder, limits))
    });
    made.await.unwrap_or(Err(TransferError::FolderMissing))
}

async fn saved(kit: &Kit, export: &OpenExport, id: i64, fetched: &Fetched) -> Result<(), JournalError> {
    let (size, crc32c, now) = (fetched.size, fetched.crc32c, kit.clock.now());
    let sha256: String = fetched.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    let generation = fetched.generation.map(|generation| generation.to_string());
    let freed = blocked(export);
    kit.journal
        .write(move |db| {
            if let Some(export) = freed {
                set_export_failure(db, export, None, None)?;
            }
            part_saved(db, id, size, &sha256, Some(crc32c), generation.as_deref(), now)
        })
        .await
}

/// The copy, if something stopped it as a whole: bytes that arrive show that this is over.
fn blocked(export: &OpenExport) -> Option<i64> {
    export.row.failure.is_some().then_some(export.row.id)
}

async fn failed(
    kit: &Kit,
    export: &OpenExport,
    job: &OpenJob,
    part: &PartRow,
    error: &TransferError,
) -> Result<(), JournalError> {
    // Google keeps an archive for 14 days; after that waiting for Google, the line or the person is in vain.
    let is_past = job
        .row
        .ready_at
        .and_then(|ready| ready.saturating_add(ARCHIVE_KEPT).ok())
        .is_some_and(|end| kit.clock.now() > end);
    let failure = match transfer_failure(error) {
        missing if missing.code == Code::JobMissing && is_past => Code::ArchiveGone.into(),
        failure => failure,
    };
    tracing::info!(part = part.id, %error, "a part was not fetched");
    let (id, job_id, export_id) = (part.id, job.row.id, export.row.id);
    let is_hopeless = match failure.code {
        Code::ArchiveGone | Code::JobUnknown => true,
        Code::ChecksumWrong | Code::ArchiveChanged | Code::WrongContent | Code::LinkRefused => {
            part.errors + 1 >= GIVE_UP
        }
        _ => is_past,
    };
    if is_hopeless {
        kit.links.forget(job_id);
        return kit
            .journal
            .write(move |db| job_over(db, job_id, Outcome::Failed, false, Some(&failure)))
            .await;
    }
    if matches!(
        failure.code,
        Code::DiskFull | Code::FolderMissing | Code::FolderReadOnly | Code::PathObstructed
    ) {
        // No part fares better than this one: the whole copy waits, and Google is not asked for each of them.
        let next_at = kit.after(kit.pace.wait(LOOK_AT_DISK));
        return kit
            .journal
            .write(move |db| set_export_failure(db, export_id, Some(&failure), Some(next_at)))
            .await;
    }
    let retry_after = match error {
        TransferError::Busy { retry_after, .. } => *retry_after,
        _ => None,
    };
    let next_at = match failure.code {
        Code::JobMissing => kit.not_known_until(job_id).await?,
        _ => None,
    };
    let next_at = next_at.unwrap_or_else(|| kit.again(part.errors, part.id, retry_after));
    kit.journal
        .write(move |db| part_postponed(db, id, &failure, Some(next_at)))
        .await
}

struct PartCheckpoints {
    journal: Journal,
    part: i64,
    blocked: Option<i64>,
}

impl Checkpoints for PartCheckpoints {
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async move {
            let text = serde_json::to_string(checkpoint).map_err(|error| SaveError(error.to_string()))?;
            let (part, total, durable) = (self.part, checkpoint.total, checkpoint.durable());
            let freed = self.blocked.filter(|_| durable > 0);
            self.journal
                .write(move |db| {
                    if let Some(export) = freed {
                        set_export_failure(db, export, None, None)?;
                    }
                    part_checkpoint(db, part, total, durable, &text)
                })
                .await
                .map_err(|error| SaveError(error.to_string()))
        })
    }
}
