//! Folders for copies. Each is written down before it is made and claimed by its copy afterwards, so that a program that
//! ends at any moment leaves none that belongs to no copy: unclaimed folders are removed at the next start.

use super::Deps;
use super::failure::folder_failure;
use super::probe::{probe, probe_name};
use crate::advice::{Code, Failure};
use crate::dir::{Dir, Shared, is_obstructed, is_present, mount_of};
use crate::journal::{Journal, JournalError, KnownBase, claim, known_base, note_unclaimed};
use crate::ports::blocking;
use crate::whole_file::create_folder;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// More copies than this do not begin within a second.
const NAMES: u32 = 1000;

/// What the folder of a copy holds from its beginning on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inside {
    /// The folder `data`.
    Data,
    /// Nothing: all of it is carried there.
    Nothing,
}

/// Makes `<base>/<parent>/<name>`, which was not there before; a number makes it another one where it was. The base is
/// proved first: [`ready_base`]. The caller claims it in the transaction that assigns it to a copy, or gives it back.
pub(super) async fn make_place(
    deps: &Deps,
    base: PathBuf,
    parent: &str,
    name: &str,
    inside: Inside,
) -> Result<PathBuf, Failure> {
    ready_base(deps, &base).await?;
    let parent = base.join(parent);
    for number in 1..NAMES {
        let folder = parent.join(match number {
            1 => name.to_owned(),
            _ => format!("{name} ({number})"),
        });
        match make(&deps.journal, folder, inside).await? {
            Some(made) => return Ok(made),
            None => continue,
        }
    }
    Err(Failure::new(
        Code::DiskError,
        "no free name for the folder of this copy",
    ))
}

/// Makes one folder; nothing where there is one of that name.
async fn make(journal: &Journal, folder: PathBuf, inside: Inside) -> Result<Option<PathBuf>, Failure> {
    let looked = folder.clone();
    if blocking(move || std::fs::symlink_metadata(looked).is_ok()).await? {
        return Ok(None);
    }
    let text = folder.display().to_string();
    if !journal.write(move |db| note_unclaimed(db, &text)).await? {
        return Ok(None);
    }
    let (place, kept) = (folder.clone(), journal.clone());
    let made = blocking(move || {
        // It may outlive the caller: until it is done no other process opens the journal and cleans up.
        let _kept = kept;
        let holder = holder_of(&place).map_err(|refusal| (refusal, false))?;
        let name = place.file_name().unwrap_or_default();
        let made = match holder.create(name) {
            Ok(made) => made,
            Err(error) => {
                drop(holder);
                // One that another program made meanwhile belongs to it.
                remove_holder(&place);
                return Err((Refusal::System(error), false));
            }
        };
        match inside {
            Inside::Data => made
                .create("data")
                .map(drop)
                .map_err(|error| (Refusal::System(error), true)),
            Inside::Nothing => Ok(()),
        }
    });
    let (refusal, is_ours) = match made.await? {
        Ok(()) => return Ok(Some(folder)),
        Err(trouble) => trouble,
    };
    if is_ours {
        give_back(journal, folder).await?;
    } else {
        let text = folder.display().to_string();
        journal.write(move |db| claim(db, &text)).await?;
    }
    match refusal {
        Refusal::System(error) if error.kind() == ErrorKind::AlreadyExists => Ok(None),
        Refusal::System(error) => Err(folder_failure(&error)),
        Refusal::Shared(failure) => Err(failure),
    }
}

enum Refusal {
    /// The system's.
    System(std::io::Error),
    /// Ours: the folder of the connection is not the user's alone.
    Shared(Failure),
}

/// Opens the folder of the connection in which `place` is to lie, making it if need be; one that others could change is
/// refused. The base is there: it was proved.
fn holder_of(place: &Path) -> Result<Dir, Refusal> {
    let system = Refusal::System;
    let holder = place.parent().unwrap_or(place);
    let (Some(base), Some(name)) = (holder.parent(), holder.file_name()) else {
        return Err(system(ErrorKind::InvalidInput.into()));
    };
    let shared = |why: &dyn std::fmt::Display| {
        let details = format!("{}: {why}", holder.display());
        Refusal::Shared(Failure::new(Code::FolderShared, details))
    };
    let base = Dir::open(base).map_err(system)?;
    let dir = match base.make(name) {
        Err(error) if is_obstructed(&error) => return Err(shared(&"it is a link or no ordinary folder")),
        dir => dir.map_err(system)?,
    };
    let fresh = probe_name();
    let found: Result<Option<Shared>, _> = dir.shared(&base, || base.create(&fresh));
    // It was made only where there is something to compare with.
    let _ = base.remove_folder(&fresh);
    match found.map_err(system)? {
        Some(why) => Err(shared(&why)),
        None => Ok(dir),
    }
}

/// Sees before anything is asked of Google that copies can go to `base`: that it is there, on the drive on which it was, and
/// that it does what a copy needs. One that never was there is made, if the folder around it is there; one that is gone is
/// not, for then its drive is away, and a folder in its place would fill another.
///
/// # Errors
/// With what is wrong with it.
pub(crate) async fn ready_base(deps: &Deps, base: &Path) -> Result<(), Failure> {
    let Some(text) = base.to_str().map(str::to_owned) else {
        return Err(Failure::new(
            Code::FolderUnsuitable,
            format!(
                "{}: its name is not text in UTF-8; rename it or choose another",
                base.display()
            ),
        ));
    };
    let known = deps.journal.read(move |db| known_base(db, &text)).await?;
    let (disk, base) = (Arc::clone(&deps.disk), base.to_path_buf());
    blocking(move || {
        stands(&base, &known)?;
        probe(&*disk, &base)
    })
    .await?
}

fn stands(base: &Path, known: &KnownBase) -> Result<(), Failure> {
    let missing = |why: &str| Failure::new(Code::FolderMissing, format!("{}: {why}", base.display()));
    if known.was_there {
        return match is_present(base, known.mount.as_deref(), &known.copies) {
            true => Ok(()),
            false => Err(missing("it was there before; its drive may not be connected")),
        };
    }
    if base.is_dir() {
        return Ok(());
    }
    if base.exists() {
        return Err(missing("this is a file, not a folder"));
    }
    match base.parent() {
        Some(parent) if parent.is_dir() => create_folder(base).map_err(|error| folder_failure(&error)),
        _ => Err(missing("the folder around it is not there either")),
    }
}

/// The topmost folder of the file system that `base` lies on, as the journal keeps it.
pub(super) async fn mount(base: &Path) -> Option<String> {
    let base = base.to_path_buf();
    let found = blocking(move || mount_of(&base)).await.ok()?.ok()?;
    found.to_str().map(str::to_owned)
}

/// Removes a folder that belongs to no copy, as far as nothing lies in it.
pub(super) async fn give_back(journal: &Journal, folder: PathBuf) -> Result<(), JournalError> {
    let (place, kept) = (folder.clone(), journal.clone());
    let is_settled = blocking(move || {
        let _kept = kept;
        remove_empty(&place);
        // What lies on a drive that is away is looked for again at the next start.
        place.exists() || base_of(&place).is_some_and(Path::is_dir)
    });
    if !is_settled.await.unwrap_or(false) {
        return Ok(());
    }
    let text = folder.display().to_string();
    journal.write(move |db| claim(db, &text)).await
}

/// Removes what an earlier run of the program left.
pub(crate) async fn remove_unclaimed_folders(deps: &Deps, left: Vec<String>) {
    for folder in left {
        if let Err(error) = give_back(&deps.journal, PathBuf::from(folder)).await {
            tracing::error!(%error, "that a folder is gone could not be written down");
        }
    }
}

/// Removes `<connection>/<copy>` as far as it is empty; what cannot be removed is no trouble.
fn remove_empty(folder: &Path) {
    if let Ok(copy) = Dir::open_copy(folder) {
        let _ = copy.remove_folder("data");
    }
    let holder = base_of(folder).zip(folder.parent());
    let holder = holder.and_then(|(base, holder)| Dir::open_below(base, holder).ok());
    if let (Some(holder), Some(name)) = (holder, folder.file_name()) {
        let _ = holder.remove_folder(name);
    }
    remove_holder(folder);
}

/// Removes the folder of the connection in which `folder` lies, if it is empty.
fn remove_holder(folder: &Path) {
    let name = folder.parent().and_then(Path::file_name);
    let base = base_of(folder).and_then(|base| Dir::open(base).ok());
    if let (Some(base), Some(name)) = (base, name) {
        let _ = base.remove_folder(name);
    }
}

fn base_of(folder: &Path) -> Option<&Path> {
    folder.parent().and_then(Path::parent)
}
