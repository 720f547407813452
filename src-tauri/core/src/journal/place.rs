//! The files of the journal in their folder: created readable by the owner alone, and never opened through links
//! that another program put in their place.

use super::JournalError;
use std::fs::{DirBuilder, File, FileType, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

const LOCK: &str = "journal.lock";
pub(super) const DATABASE: &str = "journal.sqlite";

/// What SQLite keeps beside the database.
const BESIDE: [&str; 3] = [
    "journal.sqlite-wal",
    "journal.sqlite-shm",
    "journal.sqlite-journal",
];

/// Makes the folder and the files if they are not there, and answers the lock file. What was there keeps its modes: a
/// folder that the user chose may be shared on purpose.
pub(super) fn prepare(home: &Path) -> Result<File, JournalError> {
    make_folder(home)?;
    for name in BESIDE {
        look(&home.join(name))?;
    }
    let lock = open(&home.join(LOCK))?;
    // SQLite gives what it makes beside a database the modes of that one. One that is there is not opened: closing it
    // would take the locks of another connection of this process away.
    let database = home.join(DATABASE);
    look(&database)?;
    if !database.exists() {
        open(&database)?;
    }
    Ok(lock)
}

fn make_folder(home: &Path) -> Result<(), JournalError> {
    match std::fs::metadata(home) {
        Ok(there) if there.is_dir() => return Ok(()),
        Ok(there) => return Err(misplaced(home, there.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        // When something was copied, and under which names, is private.
        builder.mode(0o700);
    }
    Ok(builder.create(home)?)
}

/// Opens a file of ours, or creates it. Opening a pipe without a writer would block, and behind a link lies a file
/// that is not ours.
fn open(path: &Path) -> Result<File, JournalError> {
    look(path)?;
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).read(true).write(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // Between the look and this something else may have come.
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    let kind = file.metadata()?.file_type();
    if kind.is_file() {
        Ok(file)
    } else {
        Err(misplaced(path, kind))
    }
}

fn look(path: &Path) -> Result<(), JournalError> {
    match std::fs::symlink_metadata(path) {
        Ok(there) if there.is_file() => Ok(()),
        Ok(there) => Err(misplaced(path, there.file_type())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::new(error.kind(), format!("{}: {error}", path.display())).into()),
    }
}

fn misplaced(path: &Path, kind: FileType) -> JournalError {
    JournalError::Misplaced {
        path: path.display().to_string(),
        what: what(kind),
    }
}

fn what(kind: FileType) -> &'static str {
    #[cfg(unix)]
    {
        use std::os::unix::fs::FileTypeExt as _;
        if kind.is_fifo() {
            return "a pipe";
        }
        if kind.is_socket() {
            return "a socket";
        }
        if kind.is_block_device() || kind.is_char_device() {
            return "a device";
        }
    }
    if kind.is_dir() {
        "a folder"
    } else if kind.is_symlink() {
        "a link"
    } else {
        "a file"
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::{BESIDE, DATABASE, LOCK};
    use crate::journal::{Journal, JournalError};
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::Path;

    #[test]
    fn what_lies_in_place_of_a_file_of_ours_is_named_and_left_alone() {
        for name in BESIDE.into_iter().chain([LOCK, DATABASE]) {
            for what in ["a pipe", "a link", "a folder"] {
                let home = tempfile::tempdir().unwrap();
                let (path, target) = (home.path().join(name), home.path().join("target"));
                match what {
                    "a pipe" => make_pipe(&path),
                    "a link" => symlink(&target, &path).unwrap(),
                    _ => std::fs::create_dir(&path).unwrap(),
                }

                let refused = Journal::open(home.path()).err();

                assert!(
                    matches!(&refused, Some(JournalError::Misplaced { what: reported, .. }) if *reported == what),
                    "{name}: {refused:?}"
                );
                assert!(!target.exists());
            }
        }
    }

    #[test]
    fn a_folder_that_was_there_keeps_its_modes_and_the_files_are_private() {
        let home = tempfile::tempdir().unwrap();
        let shared = home.path().join("shared");
        std::fs::create_dir(&shared).unwrap();
        set_mode(&shared, 0o755);

        let _journal = Journal::open(&shared).unwrap();
        let _new = Journal::open(&home.path().join("new/home")).unwrap();

        assert_eq!(mode(&shared), 0o755);
        assert_eq!(mode(&shared.join(DATABASE)), 0o600);
        assert_eq!(mode(&shared.join(LOCK)), 0o600);
        assert_eq!(mode(&shared.join("journal.sqlite-wal")), 0o600);
        assert_eq!(mode(&home.path().join("new/home")), 0o700);
    }

    #[test]
    fn a_file_in_place_of_the_folder_is_named() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        std::fs::write(&file, "").unwrap();

        let refused = Journal::open(&file).err();

        assert!(matches!(
            refused,
            Some(JournalError::Misplaced { what: "a file", .. })
        ));
    }

    fn make_pipe(path: &Path) {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    }

    fn set_mode(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }
}
