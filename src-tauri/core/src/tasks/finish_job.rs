//! Looking into what a job brought, and ending it.

use super::Deps;
use super::download::category_folder;
use crate::advice::{Code, Failure};
use crate::archive::{ArchiveError, Holding, Inspection, holding, inspect};
use crate::journal::{
    JobId, JobState, JournalError, Outcome, PartId, View, job_over, job_postponed, part_lost,
    set_part_inspection,
};
use crate::ports::blocking;
use std::path::PathBuf;
use tokio_util::sync::CancellationToken;

/// Ends a job whose parts are all in place.
pub(super) async fn conclude(deps: &Deps, view: &View, id: JobId) -> Result<(), JournalError> {
    let Some((export, job)) = view.job(id) else {
        return Ok(());
    };
    let folder = category_folder(export, job);
    let mut found = Vec::new();
    for part in job.parts.iter().filter(|part| part.has_file()) {
        match look_into(folder.join(&part.file_name)).await {
            Ok(inspection) => found.push((part.id, inspection)),
            Err(ArchiveError::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
                return lost(deps, id, part.id, folder.is_dir()).await;
            }
            Err(error) => return postpone(deps, id, Failure::new(Code::DiskError, error.to_string())).await,
        }
    }

    let is_damaged = found.iter().any(|(_, inspection)| inspection.is_none());
    let texts: Vec<(PartId, String)> = found
        .iter()
        .filter_map(|(part, inspection)| {
            let summary = inspection.as_ref()?.summary();
            Some((*part, serde_json::to_string(&summary).ok()?))
        })
        .collect();
    let inspections: Vec<Inspection> = found
        .into_iter()
        .filter_map(|(_, inspection)| inspection)
        .collect();
    let holding = holding(&inspections);
    let outcome = match holding {
        Holding::Nothing if !is_damaged => Outcome::Empty,
        Holding::Nothing | Holding::Data | Holding::OnlyPromised { .. } => Outcome::Saved,
    };
    let incomplete = is_damaged
        || matches!(holding, Holding::OnlyPromised { .. })
        || inspections
            .iter()
            .any(|inspection| inspection.is_incomplete() || inspection.broken_count > 0);
    deps.links.forget(id);
    deps.write(move |db| {
        for (part, text) in &texts {
            set_part_inspection(db, *part, text)?;
        }
        job_over(db, id, outcome, incomplete, None)
    })
    .await
}

/// What was found in one part; nothing in a whole file by its checksum that still is no archive that can be opened: Google
/// made it so.
async fn look_into(path: PathBuf) -> Result<Option<Inspection>, ArchiveError> {
    // Dropped with this future, so that a program that ends does not wait for a large archive.
    let stop = CancellationToken::new();
    let guard = stop.clone().drop_guard();
    let inspected = blocking(move || inspect(&path, &stop)).await;
    drop(guard);
    match inspected {
        Ok(Ok(inspection)) => Ok(Some(inspection)),
        Ok(Err(ArchiveError::Damaged { .. })) => Ok(None),
        Ok(Err(error)) => Err(error),
        Err(_) => Err(ArchiveError::Stopped),
    }
}

/// A file that was proved is not there any more: it has to come again, unless the whole drive is away.
async fn lost(deps: &Deps, id: JobId, part: PartId, folder_is_there: bool) -> Result<(), JournalError> {
    if !folder_is_there {
        return postpone(deps, id, Code::FolderMissing.into()).await;
    }
    deps.write(move |db| part_lost(db, part, id)).await
}

async fn postpone(deps: &Deps, id: JobId, failure: Failure) -> Result<(), JournalError> {
    let next_at = deps.again(4, id, None);
    deps.write(move |db| job_postponed(db, id, JobState::Ready, &failure, Some(next_at)))
        .await
}
