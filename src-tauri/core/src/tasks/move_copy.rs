//! Moving a copy to another folder: the request is recorded, the files are moved, the old folder is cleaned up.

use super::Deps;
use super::create_folder::{Inside, make_place, mount};
use super::failure::transfer_failure;
use crate::advice::{Code, Failure};
use crate::copy_folder::{Carry, Cleared, Known, carry, clear};
use crate::dir::{Dir, Kind};
use crate::journal::{
    ExportId, JournalError, OpenExport, OpenJob, PartRow, View, begin_move, claim, finish_move, folder_name,
    forget_moved_from, insert_notice, note_base, part_begins_anew, part_lost, set_connection_folder,
    set_export_paused, set_move_failure, try_now,
};
use crate::ports::blocking;
use crate::schedule::LOOK_AT_DISK;
use crate::transfer::{Checkpoint, part_name};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Writes down that an unfinished copy is to be taken into a folder of its own under `base`, and its later ones too.
///
/// Where the copy lies under `base` already, it only goes on.
pub(crate) async fn set_out(deps: &Deps, export: &OpenExport, base: &Path) -> Result<(), Failure> {
    let (id, connection) = (export.row.id, export.row.connection);
    let (row, base) = (export.row.clone(), base.to_owned());
    let base_text = base.display().to_string();
    let target = base.clone();
    let way = blocking(move || {
        // What an earlier attempt brought to a place that can be reached is worth more than a place that cannot.
        let earlier = row.move_to.as_deref().map(PathBuf::from);
        let old = PathBuf::from(&row.folder);
        let (from, clear) = match earlier {
            Some(earlier) if !old.is_dir() && earlier.is_dir() => (earlier, None),
            earlier => (old, earlier),
        };
        if is_under(&from, &base) {
            return Ok(None);
        }
        if base
            .canonicalize()
            .is_ok_and(|base| from.canonicalize().is_ok_and(|from| base.starts_with(from)))
        {
            return Err(Failure::new(
                Code::WrongUse,
                "this folder is a part of the copy itself",
            ));
        }
        let name = from
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let anew = !from.is_dir();
        Ok(Some((from, name, anew, clear)))
    });
    let made = match way.await?? {
        Some((from, name, anew, clear)) => {
            let holder = export.row.connection_name.clone();
            let holder = deps.write(move |db| folder_name(db, connection, &holder)).await?;
            let to = make_place(deps, target.clone(), &holder, &name, Inside::Nothing).await?;
            Some((from, to, anew, clear, mount(&target).await))
        }
        None => None,
    };
    let written = deps.write(move |db| {
        set_export_paused(db, id, false)?;
        if let Some((from, to, anew, clear, mount)) = made {
            let [from, to] = [from, to].map(|path| path.display().to_string());
            let clear = clear.map(|path| path.display().to_string());
            // Where the copy came to its end meanwhile, the folder that was made for it is removed at the next start.
            if begin_move(db, id, &from, &to, anew, clear.as_deref())? {
                claim(db, &to)?;
            }
            set_connection_folder(db, connection, &base_text)?;
            if let Some(mount) = mount {
                note_base(db, &base_text, &mount)?;
            }
        }
        try_now(db, id)
    });
    Ok(written.await?)
}

/// Whether `copy` is `<base>/<connection>/<copy>`, whatever names lead there.
fn is_under(copy: &Path, base: &Path) -> bool {
    let Some(holder) = copy.parent().and_then(Path::parent) else {
        return false;
    };
    match (holder.canonicalize(), base.canonicalize()) {
        (Ok(holder), Ok(base)) => holder == base,
        _ => holder == base,
    }
}

/// Carries a copy to where it is to go.
pub(super) async fn move_on(deps: &Deps, view: &View, id: ExportId) -> Result<(), JournalError> {
    let Some(export) = view.export(id) else {
        return Ok(());
    };
    let Some(to) = export.row.move_to.clone() else {
        return Ok(());
    };
    let (from, target) = (PathBuf::from(&export.row.folder), PathBuf::from(&to));
    let known = known(export);
    if !export.row.move_anew && !is_all_there(&from, &target, &known).await {
        let folder_progress = deps.live.folder_progress(id);
        let load = Carry {
            world: &deps.world(),
            from: &from,
            to: &target,
            known: &known,
            progress: &folder_progress.progress,
        };
        if let Err(error) = carry(&load).await {
            tracing::info!(export = %id, %error, "a copy was not carried to its new folder");
            let (failure, next_at) = (transfer_failure(&error), deps.later(LOOK_AT_DISK));
            return deps
                .write(move |db| set_move_failure(db, id, &to, &failure, next_at))
                .await;
        }
    }
    arrive(deps, export, to, known).await
}

/// What lies in the new place decides; the rest comes from Google again.
async fn arrive(
    deps: &Deps,
    export: &OpenExport,
    to: String,
    known: HashMap<String, Known>,
) -> Result<(), JournalError> {
    let target = PathBuf::from(&to);
    let here = blocking(move || {
        let copy = Dir::open_copy(&target)?;
        copy.make("data")?;
        Ok::<_, std::io::Error>(missing(&copy, &known))
    });
    let Ok(Ok(missing)) = here.await else {
        let (id, next_at) = (export.row.id, deps.later(LOOK_AT_DISK));
        return deps
            .write(move |db| set_move_failure(db, id, &to, &Code::FolderMissing.into(), next_at))
            .await;
    };
    let (mut lost, mut anew) = (Vec::new(), Vec::new());
    for (job, part, whole, half) in files(export) {
        if missing.contains(&whole) {
            lost.push((part.id, job.row.id));
        } else if missing.contains(&half) {
            anew.push(part.id);
        }
    }
    let (id, old) = (export.row.id, export.row.folder.clone());
    let clear = (!export.row.move_anew).then_some(old);
    deps.write(move |db| {
        if finish_move(db, id, &to, clear.as_deref())? {
            lost.iter()
                .try_for_each(|(part, job)| part_lost(db, *part, *job))?;
            anew.iter().try_for_each(|part| part_begins_anew(db, *part))?;
            try_now(db, id)?;
        }
        Ok(())
    })
    .await
}

/// The files of a copy: each part that has one, and its path in the copy's folder, whole and while it is fetched.
fn files(export: &OpenExport) -> impl Iterator<Item = (&OpenJob, &PartRow, String, String)> {
    export.jobs.iter().flat_map(|job| {
        job.parts.iter().filter(|part| part.has_file()).map(|part| {
            let path = |name: &str| format!("data/{}/{name}", job.row.resource);
            (
                &**job,
                part,
                path(&part.file_name),
                path(&part_name(&part.file_name)),
            )
        })
    })
}

/// What the journal says of the files of a copy, by their paths in its folder.
fn known(export: &OpenExport) -> HashMap<String, Known> {
    let of_part = |(_, part, whole, half): (&OpenJob, &PartRow, String, String)| {
        if part.saved_at.is_some() {
            let size = part.total.unwrap_or_default();
            let crc32c = part.crc32c;
            return Some((whole, Known::Whole { size, crc32c }));
        }
        let checkpoint = serde_json::from_str::<Checkpoint>(part.checkpoint.as_deref()?).ok()?;
        Some((half, Known::Half(checkpoint)))
    };
    files(export).filter_map(of_part).collect()
}

/// Which files are not in `folder`, or not with their length.
fn missing(copy: &Dir, known: &HashMap<String, Known>) -> Vec<String> {
    let is_there = |path: &str, known: &Known| {
        let Ok(Kind::File(found)) = copy.look(path) else {
            return false;
        };
        match known {
            Known::Whole { size, .. } => found == *size,
            Known::Half(checkpoint) => checkpoint.ranges.iter().all(|range| range.durable_until <= found),
        }
    };
    known
        .iter()
        .filter(|(path, known)| !is_there(path, known))
        .map(|(path, _)| path.clone())
        .collect()
}

/// Whether the folder got its new name already, and only the journal does not know it yet.
async fn is_all_there(from: &Path, to: &Path, known: &HashMap<String, Known>) -> bool {
    let (from, to, known) = (from.to_owned(), to.to_owned(), known.clone());
    let looked = blocking(move || {
        !from.exists()
            && from.parent().is_some_and(Path::is_dir)
            && Dir::open_copy(&to).is_ok_and(|to| missing(&to, &known).is_empty())
    });
    looked.await.unwrap_or(false)
}

/// Clears one place that a copy was carried away from.
pub(super) async fn clear_up(deps: &Deps, view: &View, id: ExportId) -> Result<(), JournalError> {
    let Some(export) = view.export(id) else {
        return Ok(());
    };
    let Some(old) = export.row.moved_from.first().cloned() else {
        return Ok(());
    };
    let (place, new) = (PathBuf::from(&old), PathBuf::from(&export.row.folder));
    let cleared = blocking(move || {
        let cleared = clear(&place, &new);
        if let (Cleared::All, Some(of_connection)) = (cleared, place.parent()) {
            // Other copies may lie there; then it stays.
            let _ = std::fs::remove_dir(of_connection);
        }
        cleared
    })
    .await
    .unwrap_or(Cleared::Rest);
    let now = deps.clock.now();
    deps.write(move |db| {
        if cleared == Cleared::Rest {
            insert_notice(db, &Failure::new(Code::OldFolderLeft, old.as_str()), now)?;
        }
        forget_moved_from(db, id, &old)
    })
    .await
}
