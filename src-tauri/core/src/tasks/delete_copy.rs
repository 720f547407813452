//! Copies that go to the bin: because the user said so, or because newer ones hold all of what is in them.

use super::Deps;
use crate::advice::{Code, Failure};
use crate::catalog;
use crate::copy_folder::{FolderKind, KeptCopy, Piece, inspect_folder, surplus};
use crate::journal::{
    BinState, ConnectionId, ExportId, FinishedCopy, JournalError, View, bin_refused, binned, finished_copies,
    set_bin, set_cleanup_due,
};
use crate::ports::{Bin, BinError, blocking};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Gives the folder of a copy to the bin, if it still is that copy and nothing else.
pub(super) async fn discard(deps: &Deps, view: &View, id: ExportId) -> Result<(), JournalError> {
    let Some(export) = view.export(id) else {
        return Ok(());
    };
    let (folder, bin) = (PathBuf::from(&export.row.folder), Arc::clone(&deps.bin));
    let refusal = blocking(move || give_to_bin(&*bin, &folder).err())
        .await
        .unwrap_or_else(|error| Some(error.into()));
    let now = deps.clock.now();
    deps.write(move |db| match &refusal {
        None => binned(db, id, now),
        Some(failure) => bin_refused(db, id, failure),
    })
    .await
}

/// That it is gone already is what was asked for.
fn give_to_bin(bin: &dyn Bin, folder: &Path) -> Result<(), Failure> {
    match inspect_folder(folder) {
        Ok(FolderKind::Copy) => bin.take(folder).map_err(|error| {
            let code = match &error {
                BinError::Refused(_) => Code::BinRefused,
                BinError::Elsewhere(_) => Code::BinElsewhere,
            };
            Failure::new(code, error.to_string())
        }),
        Ok(FolderKind::Gone) => Ok(()),
        Ok(FolderKind::OutOfReach) => Err(Failure::new(Code::BinRefused, "its drive cannot be reached")),
        Ok(FolderKind::Other(why)) => Err(Failure::new(Code::NotOurFolder, why)),
        Err(error) => Err(Failure::new(Code::DiskError, error.to_string())),
    }
}

/// Sees which copies of a connection are not needed any more, and writes down that they go to the bin.
pub(super) async fn clean_up(deps: &Deps, view: &View, id: ConnectionId) -> Result<(), JournalError> {
    let Some(keep) = view.connection(id).and_then(|connection| connection.keep) else {
        return deps.write(move |db| set_cleanup_due(db, id, false)).await;
    };
    let copies = kept(deps, id).await?;
    let surplus = surplus(&copies, keep);
    deps.write(move |db| {
        surplus
            .iter()
            .try_for_each(|copy| set_bin(db, *copy, BinState::Wanted))?;
        set_cleanup_due(db, id, false)
    })
    .await
}

/// The finished copies of a connection that still lie where they were put, newest first. One that is not there
/// proves nothing, so no older one goes because of it.
pub(super) async fn kept(deps: &Deps, connection: ConnectionId) -> Result<Vec<KeptCopy>, JournalError> {
    let copies = deps
        .journal
        .read(move |db| finished_copies(db, connection))
        .await?;
    let looked = blocking(move || {
        copies
            .into_iter()
            .filter(|copy| inspect_folder(Path::new(&copy.folder)).is_ok_and(|kind| kind == FolderKind::Copy))
            .map(|copy| kept_copy(&copy))
            .collect()
    });
    Ok(looked.await.unwrap_or_default())
}

fn kept_copy(copy: &FinishedCopy) -> KeptCopy {
    let is_limited =
        |resource: &str| copy.is_limited && catalog::find(resource).is_some_and(|category| category.period);
    KeptCopy {
        id: copy.id,
        pieces: copy
            .pieces
            .iter()
            .map(|(resource, proved)| Piece {
                resource: resource.clone(),
                whole: !is_limited(resource),
                proved: *proved,
            })
            .collect(),
    }
}
