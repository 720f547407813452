//! Unpacking a copy beside its originals, because the user asked for it.

use super::Deps;
use super::failure::folder_code;
use crate::advice::{Code, Failure};
use crate::archive::{ArchiveError, UnpackError};
use crate::copy_folder::{UnpackedCopy, unpack_copy, unpacked_size};
use crate::human_size;
use crate::journal::{ExportId, JournalError, UnpackSummary, View, unpack_done, unpack_postponed};
use crate::schedule::LOOK_AT_DISK;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// So many new names are listed in the picture; all of them stand in `names.json` beside the files.
const NAMES: usize = 40;

/// Unpacks a copy, or goes on with it.
pub(super) async fn unpack(deps: &Deps, view: &View, id: ExportId) -> Result<(), JournalError> {
    let Some(export) = view.export(id) else {
        return Ok(());
    };
    let folder_progress = deps.live.folder_progress(id);
    let (progress, total) = (Arc::clone(&folder_progress.progress), unpacked_size(export));
    progress.set(0, total);
    let folder = PathBuf::from(&export.row.folder);
    // Dropped with this future, so that a program that ends does not wait for a large archive.
    let stop = CancellationToken::new();
    let guard = stop.clone().drop_guard();
    let unpacked = tokio::task::spawn_blocking(move || {
        unpack_copy(&folder, &stop, |done| progress.set(done, total.max(done)))
    });
    let unpacked = unpacked.await;
    drop(guard);
    let failure = match unpacked {
        Ok(Ok(unpacked)) if unpacked.missing == 0 => {
            let summary = in_short(unpacked);
            return deps.write(move |db| unpack_done(db, id, &summary)).await;
        }
        Ok(Ok(unpacked)) => Failure::new(
            Code::DiskFull,
            format!("{} more space is needed", human_size::in_words(unpacked.missing)),
        ),
        Ok(Err(error)) => failure(&error),
        Err(error) => error.into(),
    };
    let next_at = deps.later(LOOK_AT_DISK);
    deps.write(move |db| unpack_postponed(db, id, &failure, next_at))
        .await
}

fn in_short(unpacked: UnpackedCopy) -> UnpackSummary {
    UnpackSummary {
        files: unpacked.files,
        bytes: unpacked.bytes,
        adjusted: unpacked.adjusted.len() as u64,
        refused: unpacked.refused,
        broken: unpacked.broken,
        names: unpacked
            .adjusted
            .into_iter()
            .take(NAMES)
            .map(|adjusted| (adjusted.entry, adjusted.path))
            .collect(),
    }
}

fn failure(error: &UnpackError) -> Failure {
    let code = match error {
        UnpackError::NotEnoughSpace { .. } | UnpackError::DiskFull(_) => Code::DiskFull,
        UnpackError::Busy => Code::AlreadyRunning,
        UnpackError::Io { source, .. } | UnpackError::Archive(ArchiveError::Io { source, .. }) => {
            match source.kind() {
                // A file stands where a folder is to be made.
                ErrorKind::NotADirectory => Code::DiskError,
                _ => folder_code(source),
            }
        }
        UnpackError::Archive(ArchiveError::Damaged { .. } | ArchiveError::Stopped) => Code::DiskError,
    };
    Failure::new(code, error.to_string())
}
