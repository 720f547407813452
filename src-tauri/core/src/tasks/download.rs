//! Fetching one part into its place.

use super::Deps;
use super::failure::transfer_failure;
use super::part_links::PartLinks;
use super::prove::examine;
use crate::advice::Code;
use crate::dir::Dir;
use crate::journal::{
    ExportId, Journal, JournalError, OpenExport, OpenJob, Outcome, PartId, PartRow, SavedPart, View,
    free_name, job_over, part_checkpoint, part_is_same, part_postponed, part_saved, rename_part,
    set_export_failure, twin,
};
use crate::ports::{BoxFuture, blocking};
use crate::schedule::{ARCHIVE_KEPT, LOOK_AT_DISK};
use crate::transfer::{
    Checkpoint, Checkpoints, DriveLimits, Fetched, Limits, Order, Progress, SaveError, SavedObject,
    TransferError, fetch as transfer, is_googles_host, part_name,
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
pub(super) async fn fetch(deps: &Deps, view: &View, id: PartId) -> Result<(), JournalError> {
    let Some((export, job, part)) = view.part(id) else {
        return Ok(());
    };
    let (folder, limits) = match make_folder(deps, export, job).await {
        Ok(made) => made,
        Err(error) => return failed(deps, export, job, part, &error).await,
    };
    // Where Google's answer does not tell which address leads to which part, an object that is saved already sends us to
    // the next of them; only when none leads to another object this part is one that another has.
    let mut choice = 0;
    loop {
        let is_last = choice + 1 >= deps.links.candidates(job.row.id, id);
        let twin = match carry(deps, view, (export, job, part), (folder.clone(), limits), choice).await {
            Ok(fetched) => match settle(deps, export, id, &fetched).await? {
                None => return Ok(()),
                Some(twin) => {
                    discard(export, job, part).await;
                    twin
                }
            },
            Err(TransferError::SameObject { part }) => PartId::from(part),
            Err(TransferError::NameTaken) => {
                return take_another_name(deps, (export, job, part)).await;
            }
            Err(error) => return failed(deps, export, job, part, &error).await,
        };
        if is_last && choice + 1 >= deps.links.candidates(job.row.id, id) {
            let now = deps.clock.now();
            tracing::info!(part = %id, %twin, "a part is the same object as another");
            return deps.write(move |db| part_is_same(db, id, twin, now)).await;
        }
        choice += 1;
    }
}

async fn carry(
    deps: &Deps,
    view: &View,
    (export, job, part): (&OpenExport, &OpenJob, &PartRow),
    (folder, limits): (PathBuf, DriveLimits),
    choice: usize,
) -> Result<Fetched, TransferError> {
    let usual = Limits::default();
    let order = Order {
        folder,
        file_name: part.file_name.clone(),
        from: part
            .checkpoint
            .as_deref()
            .filter(|_| choice == 0)
            .and_then(|text| serde_json::from_str(text).ok()),
        limits: Limits {
            bandwidth: deps.bandwidth.clone(),
            max_ranges: if limits.is_sequential { 1 } else { usual.max_ranges },
            ..usual
        },
        examine: examine(),
        saved: saved_before(job, part),
        seed: part.id.number().unsigned_abs(),
    };
    let links = PartLinks {
        deps,
        view,
        connection: export.row.connection,
        job,
        part: part.id,
        choice,
        seen: Default::default(),
    };
    let checkpoints = PartCheckpoints {
        journal: deps.journal.clone(),
        part: part.id,
        blocked: blocked(export),
    };
    let progress = Arc::new(Progress::default());
    let _counting = deps
        .live
        .count(export.row.id, part.id, part.durable, Arc::clone(&progress));
    transfer(&deps.world(), order, &links, &checkpoints, &progress).await
}

/// What is saved already of the same archive, and can be distinguished from other objects before its bytes come.
fn saved_before(job: &OpenJob, part: &PartRow) -> Vec<SavedObject> {
    let of_archive = job
        .parts
        .iter()
        .filter(|other| other.id != part.id && other.archive_job == part.archive_job);
    of_archive
        .filter(|other| other.saved_at.is_some() && other.has_file())
        .filter_map(|other| {
            Some(SavedObject {
                part: other.id.number(),
                size: other.total?,
                crc32c: other.crc32c?,
                generation: other.generation.as_deref()?.parse().ok()?,
            })
        })
        .collect()
}

/// Makes the category's folder, but never the copy's: if that is gone, so is the drive it was on.
async fn make_folder(
    deps: &Deps,
    export: &OpenExport,
    job: &OpenJob,
) -> Result<(PathBuf, DriveLimits), TransferError> {
    let (root, folder) = (PathBuf::from(&export.row.folder), category_folder(export, job));
    let (disk, resource) = (Arc::clone(&deps.disk), job.row.resource.clone());
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

/// Writes down what was fetched, unless it is the object of another part: that one's number is answered.
async fn settle(
    deps: &Deps,
    export: &OpenExport,
    id: PartId,
    fetched: &Fetched,
) -> Result<Option<PartId>, JournalError> {
    let saved = SavedPart {
        size: fetched.size,
        sha256: fetched.sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
        crc32c: fetched.crc32c,
        generation: fetched.generation.map(|generation| generation.to_string()),
        proof: fetched.proof,
        host: fetched.host.clone(),
    };
    if let Some(host) = fetched.host.as_deref().filter(|host| !is_googles_host(host)) {
        tracing::info!(
            part = %id,
            host,
            "a file came from a host that is not known as one of Google's"
        );
    }
    let (freed, now) = (blocked(export), deps.clock.now());
    deps.write(move |db| {
        if let Some(export) = freed {
            set_export_failure(db, export, None, None)?;
        }
        if let Some(twin) = twin(db, id, &saved)? {
            return Ok(Some(twin));
        }
        part_saved(db, id, &saved, now)?;
        Ok(None)
    })
    .await
}

/// The folder of a category, reached without following any link.
fn category_dir(copy: &Path, resource: &str) -> std::io::Result<Dir> {
    Dir::open_copy(copy)?.sub(Path::new("data").join(resource))
}

/// The second copy of an object is not kept.
async fn discard(export: &OpenExport, job: &OpenJob, part: &PartRow) {
    let (copy, resource, name) = (
        PathBuf::from(&export.row.folder),
        job.row.resource.clone(),
        part.file_name.clone(),
    );
    let removed = blocking(move || category_dir(&copy, &resource)?.remove_file(name));
    if let Ok(Err(error)) = removed.await {
        tracing::warn!(%error, "the second copy of a file stays, and is set aside by the receipt");
    }
}

/// Another file has the name of the part: one of an earlier archive, or a foreign one. It stays as it is,
/// and the part takes the next name that is free. What is fetched of it goes along.
async fn take_another_name(
    deps: &Deps,
    (export, job, part): (&OpenExport, &OpenJob, &PartRow),
) -> Result<(), JournalError> {
    let (copy, resource, old) = (
        PathBuf::from(&export.row.folder),
        job.row.resource.clone(),
        part.file_name.clone(),
    );
    let opened = blocking(move || {
        let folder = category_dir(&copy, &resource)?;
        let names = folder.names()?;
        let there: Vec<String> = names
            .into_iter()
            .map(|(name, _)| name.to_string_lossy().into_owned())
            .collect();
        Ok::<_, std::io::Error>((folder, there))
    });
    let (folder, there) = match opened.await {
        Ok(Ok(opened)) => opened,
        Ok(Err(error)) => return failed(deps, export, job, part, &TransferError::Disk(error)).await,
        Err(_) => return failed(deps, export, job, part, &TransferError::NameTaken).await,
    };
    let (id, job_id) = (part.id, job.row.id);
    let (from, name) = deps
        .write(move |db| {
            let name = free_name(db, job_id, &old, &there)?;
            rename_part(db, id, &name)?;
            Ok((part_name(&old), part_name(&name)))
        })
        .await?;
    // Without it the checkpoint finds nothing, and the part is fetched from its start.
    let moved = blocking(move || folder.rename(from, &folder, name));
    if let Ok(Err(error)) = moved.await {
        tracing::debug!(%error, "nothing was there of a part that got another name");
    }
    Ok(())
}

/// The copy, if something stopped it as a whole: bytes that arrive show that this is over.
fn blocked(export: &OpenExport) -> Option<ExportId> {
    export.row.failure.is_some().then_some(export.row.id)
}

async fn failed(
    deps: &Deps,
    export: &OpenExport,
    job: &OpenJob,
    part: &PartRow,
    error: &TransferError,
) -> Result<(), JournalError> {
    // Google keeps an archive for 14 days; after that, waiting for Google, the network or the user is in vain.
    let is_past = job
        .row
        .ready_at
        .and_then(|ready| ready.saturating_add(ARCHIVE_KEPT).ok())
        .is_some_and(|end| deps.clock.now() > end);
    let failure = match transfer_failure(error) {
        missing if missing.code == Code::JobMissing && is_past => Code::ArchiveGone.into(),
        failure => failure,
    };
    tracing::info!(part = %part.id, %error, "a part was not fetched");
    let (id, job_id, export_id) = (part.id, job.row.id, export.row.id);
    let is_hopeless = match failure.code {
        Code::ArchiveGone | Code::JobUnknown => true,
        Code::ChecksumWrong | Code::ArchiveChanged | Code::WrongContent | Code::LinkRefused => {
            part.errors + 1 >= GIVE_UP
        }
        _ => is_past,
    };
    if is_hopeless {
        deps.links.forget(job_id);
        return deps
            .write(move |db| job_over(db, job_id, Outcome::Failed, false, Some(&failure)))
            .await;
    }
    if matches!(
        failure.code,
        Code::DiskFull | Code::FolderMissing | Code::FolderReadOnly | Code::PathObstructed
    ) {
        // No part fares better than this one: the whole copy waits, and Google is not asked for each of them.
        let next_at = deps.later(LOOK_AT_DISK);
        return deps
            .write(move |db| set_export_failure(db, export_id, Some(&failure), Some(next_at)))
            .await;
    }
    let retry_after = match error {
        TransferError::Busy { retry_after, .. } => *retry_after,
        _ => None,
    };
    let next_at = match failure.code {
        Code::JobMissing => deps.not_known_until(job_id).await?,
        _ => None,
    };
    let next_at = next_at.unwrap_or_else(|| deps.again(part.errors, part.id, retry_after));
    deps.write(move |db| part_postponed(db, id, &failure, Some(next_at)))
        .await
}

struct PartCheckpoints {
    journal: Journal,
    part: PartId,
    blocked: Option<ExportId>,
}

impl Checkpoints for PartCheckpoints {
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async move {
            let text = serde_json::to_string(checkpoint).map_err(|error| SaveError(error.to_string()))?;
            let (part, total, durable) = (self.part, checkpoint.identity.total, checkpoint.durable());
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
