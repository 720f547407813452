//! The folder for copies: which one is proposed, whether it can be used, and how much space is free.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::transfer::{Disk as _, SystemDisk};
use carryout_core::whole_file;
use directories::UserDirs;
use serde::Serialize;
use ts_rs::TS;

/// Where the next copy goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct FolderView {
    /// The folder in which each copy gets one of its own.
    pub path: String,
    /// Bytes that may still be written there, where the system tells.
    pub free_bytes: Option<u64>,
    /// Why it cannot be used now.
    pub problem: Option<Problem>,
}

/// Where copies go until the user says otherwise. Practice never mixes with real data.
#[must_use]
pub fn proposal(practice: bool) -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    let documents = dirs.document_dir().filter(|documents| documents.is_dir());
    let base = documents.unwrap_or_else(|| dirs.home_dir());

    Some(base.join(if practice { "Carryout practice" } else { "Carryout" }))
}

/// What can be said of `folder` without changing anything. It blocks.
#[must_use]
pub fn look(folder: &Path) -> FolderView {
    // A copy makes the last folder of its path itself, but no drive and nothing that was on one.
    let existing = folder.ancestors().take(2).find(|folder| folder.is_dir());
    let free = existing.map(|existing| SystemDisk.available(existing));
    let problem = match (&free, existing) {
        (_, None) => Some(Failure::from(Code::FolderMissing)),
        (Some(Ok(0)), _) => Some(Failure::from(Code::DiskFull)),
        // Some drives do not tell how much is free.
        (Some(Err(error)), _) if error.kind() == ErrorKind::Unsupported => None,
        (Some(Err(error)), _) => Some(Failure::new(Code::DiskError, error.to_string())),
        (Some(Ok(_)) | None, Some(_)) if folder.exists() && !folder.is_dir() => {
            Some(Failure::new(Code::FolderMissing, "this is a file, not a folder"))
        }
        // Said before a file of that size comes, and no hindrance for smaller ones.
        (Some(Ok(_)) | None, Some(existing)) => SystemDisk
            .limits(existing)
            .largest_file
            .map(|_| Failure::from(Code::FileTooLargeForDrive)),
    };

    FolderView {
        path: folder.display().to_string(),
        free_bytes: free.and_then(Result::ok),
        problem: problem.map(Into::into),
    }
}

/// Sees that files can be made in a folder that was chosen.
///
/// # Errors
///
/// The folder cannot be written to.
pub async fn prove_usable(folder: &Path) -> Result<(), Failure> {
    let chosen = folder.to_owned();
    tokio::task::spawn_blocking(move || prove_writable(&chosen))
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?
}

/// Makes sure that files can be made in `folder`. It blocks.
///
/// # Errors
///
/// The folder is not there, or the system does not let us write.
fn prove_writable(folder: &Path) -> Result<(), Failure> {
    let probe = folder.join(format!(".carryout-{}", std::process::id()));
    let tried = fs::File::create_new(&probe).and_then(|_| fs::remove_file(&probe));

    tried.map_err(|error| Failure::new(code_of(error.kind()), error.to_string()))
}

/// What to say when the system refuses to write a file.
#[must_use]
pub fn code_of(error: ErrorKind) -> Code {
    match error {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Code::FolderMissing,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::FolderReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => Code::DiskError,
    }
}

/// Writes all of the file or nothing: what a user replaces stays until the new one is whole. It blocks.
pub fn write_whole(path: &Path, content: &[u8]) -> Result<(), Failure> {
    whole_file::write_whole(path, content)
        .map_err(|error| Failure::new(code_of(error.kind()), error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{look, proposal, prove_writable, write_whole};
    use carryout_core::advice::Code;

    #[test]
    fn folder_that_a_copy_will_create_is_usable_and_reports_free_space() {
        let ground = tempfile::tempdir().unwrap();

        let seen = look(&ground.path().join("new"));

        assert_eq!(seen.problem, None);
        assert!(seen.free_bytes.is_some_and(|free| free > 0));
    }

    #[test]
    fn a_folder_whose_surroundings_are_gone_is_missing() {
        let ground = tempfile::tempdir().unwrap();

        let seen = look(&ground.path().join("drive/copies"));

        assert_eq!(
            seen.problem.map(|problem| problem.code),
            Some(Code::FolderMissing)
        );
    }

    #[test]
    fn a_file_is_no_folder() {
        let file = tempfile::NamedTempFile::new().unwrap();

        let seen = look(file.path());

        assert_eq!(
            seen.problem.map(|problem| problem.code),
            Some(Code::FolderMissing)
        );
    }

    #[test]
    fn a_proof_of_writing_leaves_nothing_behind() {
        let ground = tempfile::tempdir().unwrap();

        let proved = prove_writable(ground.path());
        let missing = prove_writable(&ground.path().join("gone")).unwrap_err();

        assert_eq!(proved, Ok(()));
        assert_eq!(missing.code, Code::FolderMissing);
        assert_eq!(std::fs::read_dir(ground.path()).unwrap().count(), 0);
    }

    #[test]
    fn practice_has_a_folder_of_its_own() {
        assert_ne!(proposal(true), proposal(false));
    }

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let ground = tempfile::tempdir().unwrap();
        let path = ground.path().join("reminder.ics");
        std::fs::write(&path, "something longer than what comes").unwrap();

        write_whole(&path, b"new").unwrap();

        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(std::fs::read_dir(ground.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_gone_is_named_as_such() {
        let ground = tempfile::tempdir().unwrap();

        let failure = write_whole(&ground.path().join("gone/reminder.ics"), b"new").unwrap_err();

        assert_eq!(failure.code, Code::FolderMissing);
    }

    #[test]
    fn what_stands_in_the_way_stays_and_nothing_is_left_beside_it() {
        let ground = tempfile::tempdir().unwrap();
        let path = ground.path().join("reminder.ics");
        std::fs::create_dir(&path).unwrap();

        write_whole(&path, b"new").unwrap_err();

        assert!(path.is_dir());
        assert_eq!(std::fs::read_dir(ground.path()).unwrap().count(), 1);
    }
}
