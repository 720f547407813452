//! Looking into what a job brought, and ending it.

use super::Deps;
use super::download::category_folder;
use crate::advice::{Code, Failure};
use crate::archive::{ArchiveError, Holding, Inspection, holding, inspect};
use crate::journal::{
    JobId, JobState, JournalError, Outcome, PartId, PartRow, View, job_over, job_postponed, part_lost,
    set_part_inspection,
};
use crate::ports::blocking;
use std::path::PathBuf;
use tokio_util::sync::CancellationToken;

/// What was found in one part.
enum Found {
    Inspected(Inspection),
    /// A whole file by its checksum, and still no archive that can be opened: Google made it so.
    Damaged,
}

/// Ends a job whose parts are all in place.
pub(super) async fn conclude(deps: &Deps, view: &View, id: JobId) -> Result<(), JournalError> {
    let Some((export, job)) = view.job(id) else {
        return Ok(());
    };
    let folder = category_folder(export, job);
    let mut found = Vec::new();
    for part in job.parts.iter().filter(|part| part.has_file()) {
        match look_into(folder.join(&part.file_name)).await {
            Ok(inspected) => found.push(inspected),
            Err(ArchiveError::Io { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => {
                return lost(deps, id, part, folder.is_dir()).await;
            }
            Err(error) => return postpone(deps, id, &error.to_string()).await,
        }
    }

    let inspections: Vec<Inspection> = found
        .iter()
        .filter_map(|found| match found {
            Found::Inspected(inspection) => Some(inspection.clone()),
            Found::Damaged => None,
        })
        .collect();
    let is_damaged = inspections.len() < found.len();
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
    let texts: Vec<(PartId, String)> = job
        .parts
        .iter()
        .filter(|part| part.has_file())
        .zip(&found)
        .filter_map(|(part, found)| match found {
            Found::Inspected(inspection) => {
                Some((part.id, serde_json::to_string(&inspection.summary()).ok()?))
            }
            Found::Damaged => None,
        })
        .collect();
    deps.links.forget(id);
    deps.journal
        .write(move |db| {
            for (part, text) in &texts {
                set_part_inspection(db, *part, text)?;
            }
            job_over(db, id, outcome, incomplete, None)
        })
        .await
}

async fn look_into(path: PathBuf) -> Result<Found, ArchiveError> {
    // Dropped with this future, so that a program that ends does not wait for a large archive.
    let stop = CancellationToken::new();
    let guard = stop.clone().drop_guard();
    let inspected = blocking(move || inspect(&path, &stop)).await;
    drop(guard);
    match inspected {
        Ok(Ok(inspection)) => Ok(Found::Inspected(inspection)),
        Ok(Err(ArchiveError::Damaged { .. })) => Ok(Found::Damaged),
        Ok(Err(error)) => Err(error),
        Err(_) => Err(ArchiveError::Stopped),
    }
}

/// A file that was proved is not there any more: it has to come again, unless the whole drive is away.
async fn lost(deps: &Deps, id: JobId, part: &PartRow, folder_is_there: bool) -> Result<(), JournalError> {
    if !folder_is_there {
        return postpone_with(deps, id, Code::FolderMissing.into()).await;
    }
    let part = part.id;
    deps.journal.write(move |db| part_lost(db, part, id)).await
}

async fn postpone(deps: &Deps, id: JobId, details: &str) -> Result<(), JournalError> {
    postpone_with(deps, id, Failure::new(Code::DiskError, details)).await
}

async fn postpone_with(deps: &Deps, id: JobId, failure: Failure) -> Result<(), JournalError> {
    let next_at = deps.again(4, id, None);
    deps.journal
        .write(move |db| job_postponed(db, id, JobState::Ready, &failure, Some(next_at)))
        .await
}
