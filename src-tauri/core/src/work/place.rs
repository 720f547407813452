//! Folders for copies. Each is written down before it is made and claimed by its copy afterwards, so that a program that
//! ends at any moment leaves none that belongs to no copy: what nobody claimed goes at the next start.

use super::Kit;
use crate::advice::{Code, Failure};
use crate::journal::{Journal, JournalError, claim, note_unclaimed};
use crate::ports::blocking;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

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

/// Makes `<base>/<parent>/<name>`, which was not there before; a number makes it another one where it was. Whoever
/// takes it has it claimed in the transaction that gives it to a copy; else it is to be given back.
pub(super) async fn make_place(
    kit: &Kit,
    base: PathBuf,
    parent: &str,
    name: &str,
    inside: Inside,
) -> Result<PathBuf, Failure> {
    let parent = base.join(parent);
    for number in 1..NAMES {
        let folder = parent.join(match number {
            1 => name.to_owned(),
            _ => format!("{name} ({number})"),
        });
        match make(&kit.journal, folder, inside).await? {
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
    if off(move || std::fs::symlink_metadata(looked).is_ok()).await? {
        return Ok(None);
    }
    let text = folder.display().to_string();
    if !journal.write(move |db| note_unclaimed(db, &text)).await? {
        return Ok(None);
    }
    let (place, kept) = (folder.clone(), journal.clone());
    let made = off(move || {
        // It may outlive whoever asked for it: until it is done nobody else opens the journal and tidies up.
        let _kept = kept;
        let parent = place.parent().map_or(Ok(()), std::fs::create_dir_all);
        if let Err(error) = parent.and_then(|()| std::fs::create_dir(&place)) {
            // One that somebody else made meanwhile is theirs.
            let _ = place.parent().map(std::fs::remove_dir);
            return Err((error, false));
        }
        match inside {
            Inside::Data => std::fs::create_dir(place.join("data")).map_err(|error| (error, true)),
            Inside::Nothing => Ok(()),
        }
    });
    let (error, is_ours) = match made.await? {
        Ok(()) => return Ok(Some(folder)),
        Err(trouble) => trouble,
    };
    if is_ours {
        give_back(journal, folder).await?;
    } else {
        let text = folder.display().to_string();
        journal.write(move |db| claim(db, &text)).await?;
    }
    match error.kind() {
        ErrorKind::AlreadyExists => Ok(None),
        _ => Err(folder_failure(&error)),
    }
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
pub(crate) async fn tidy_places(kit: &Kit, left: Vec<String>) {
    for folder in left {
        if let Err(error) = give_back(&kit.journal, PathBuf::from(folder)).await {
            tracing::error!(%error, "that a folder is gone could not be written down");
        }
    }
}

/// Sees before anything is asked of Google that copies can go to `folder`.
pub(crate) async fn prove_folder(folder: PathBuf) -> Result<(), Failure> {
    off(move || std::fs::create_dir_all(folder))
        .await?
        .map_err(|error| folder_failure(&error))
}

/// Removes `<connection>/<copy>` as far as it is empty; what cannot be removed is no trouble.
fn remove_empty(folder: &Path) {
    let _ = std::fs::remove_dir(folder.join("data"));
    let _ = std::fs::remove_dir(folder);
    if let Some(of_connection) = folder.parent() {
        let _ = std::fs::remove_dir(of_connection);
    }
}

fn base_of(folder: &Path) -> Option<&Path> {
    folder.parent().and_then(Path::parent)
}

async fn off<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    blocking(work)
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))
}

fn folder_failure(error: &std::io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::FolderReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        ErrorKind::InvalidFilename => Code::NameTooLong,
        ErrorKind::NotFound | ErrorKind::NotADirectory => Code::FolderMissing,
        _ => Code::DiskError,
    };
    Failure::new(code, error.to_string())
}
