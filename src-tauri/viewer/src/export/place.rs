//! Exports at their final names: whole, or not there. What an end without warning leaves beside them is taken away by the
//! next export to the same place.

use super::formats::FileOutput;
use super::{ExportError, Exported, export};
use crate::index::Index;
use crate::search::Query;
use carryout_core::whole_file::{create_folder, create_new};
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

/// What happens to a file that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Keep,
    /// It is replaced once the new one is whole.
    Replace,
}

/// Writes what `query` finds to `path`, whole or not at all.
///
/// # Errors
/// The index's, or the system's; then nothing new is at `path` or beside it.
pub fn export_file(
    indexes: &[Index],
    query: &Query,
    format: FileOutput,
    path: &Path,
    existing: Existing,
) -> Result<Exported, ExportError> {
    if existing == Existing::Keep {
        refuse_existing(path)?;
    }
    let part = unfinished(path)?;
    let file = begin_file(&part)?;
    let written = (|| {
        let mut out = BufWriter::new(&file);
        let exported = export(indexes, query, format, &mut out)?;
        drop(out);
        file.sync_all()?;
        if existing == Existing::Keep {
            refuse_existing(path)?;
        }
        fs::rename(&part, path)?;
        Ok(exported)
    })();
    if written.is_err() {
        // That it stays where it cannot be deleted changes nothing.
        let _ = fs::remove_file(&part);
    }
    written
}

fn refuse_existing(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
    }
}

/// What lies beside `path` until it is whole.
pub(super) fn unfinished(path: &Path) -> io::Result<PathBuf> {
    let Some(name) = path.file_name() else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".carryout-part");
    Ok(path.with_file_name(hidden))
}

/// Begins a file; one that a killed program left is taken away, one that another program writes is not.
fn begin_file(part: &Path) -> io::Result<File> {
    let is_left = fs::symlink_metadata(part).is_ok_and(|metadata| metadata.is_file());
    if is_left && let Ok(left) = File::open(part) {
        free(&left)?;
        fs::remove_file(part)?;
    }
    let file = create_new(part)?;
    free(&file)?;
    Ok(file)
}

/// Begins a folder in the same way; it is locked as long as what is returned lives.
pub(super) fn begin_folder(part: &Path) -> io::Result<Option<File>> {
    let is_left = fs::symlink_metadata(part).is_ok_and(|metadata| metadata.is_dir());
    if is_left {
        let left = locked_folder(part)?;
        fs::remove_dir_all(part)?;
        drop(left);
    }
    create_folder(part)?;
    locked_folder(part)
}

#[cfg(unix)]
fn locked_folder(folder: &Path) -> io::Result<Option<File>> {
    let file = File::open(folder)?;
    free(&file)?;
    Ok(Some(file))
}

#[cfg(not(unix))]
fn locked_folder(_folder: &Path) -> io::Result<Option<File>> {
    Ok(None)
}

/// Locks what no other program writes. Where the file system knows no locks there is nothing to be known.
fn free(file: &File) -> io::Result<()> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(io::ErrorKind::ResourceBusy.into()),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Existing, export_file, unfinished};
    use crate::export::{ExportError, ExportFormat, FileOutput, Output, evidence};
    use crate::fixture::{Copy, Ground};
    use crate::index::{Index, IndexError};
    use crate::search::Query;
    use std::fs;
    use std::io;
    use std::path::Path;
    use tokio_util::sync::CancellationToken;

    fn filled() -> (Ground, Index) {
        let ground = Ground::new();
        let visits = r#"{"Browser History": [{"title": "A", "url": "https://a.example/", "time_usec": 1700000000000000}]}"#;
        let copy = Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("h.json", visits)]);
        let folder = ground.lay("1", &copy);
        let (index, _) = ground.index(&[&folder]);
        (ground, index)
    }

    fn csv() -> FileOutput {
        match ExportFormat::Csv.declared().output {
            Output::File(format) => format,
            Output::Folder => unreachable!("a table is a file"),
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn is_stopped<T: std::fmt::Debug>(result: Result<T, ExportError>) -> bool {
        matches!(result, Err(ExportError::Index(IndexError::Stopped)))
    }

    #[test]
    fn an_export_that_is_stopped_leaves_what_was_there() {
        let (ground, mut index) = filled();
        let stop = CancellationToken::new();
        stop.cancel();
        index.stop_on(stop);
        let folder = ground.path("out");
        fs::create_dir(&folder).unwrap();
        let (old, new, bag, drive) = (
            folder.join("old.csv"),
            folder.join("new.csv"),
            folder.join("bag"),
            folder.join("drive"),
        );
        fs::write(&old, "old").unwrap();
        fs::create_dir(&drive).unwrap();
        let indexes = [index];
        let query = Query::default();

        assert!(is_stopped(export_file(
            &indexes,
            &query,
            csv(),
            &old,
            Existing::Replace
        )));
        assert!(is_stopped(export_file(
            &indexes,
            &query,
            csv(),
            &new,
            Existing::Keep
        )));
        assert!(is_stopped(evidence(&indexes, &query, &bag)));
        assert!(is_stopped(evidence(&indexes, &query, &drive)));

        assert_eq!(names(&folder), ["drive", "old.csv"]);
        assert_eq!(fs::read_to_string(&old).unwrap(), "old");
        assert!(names(&drive).is_empty());
    }

    #[test]
    fn what_a_killed_export_left_is_in_nobodys_way() {
        let (ground, index) = filled();
        let folder = ground.path("out");
        fs::create_dir(&folder).unwrap();
        let (file, bag) = (folder.join("a.csv"), folder.join("bag"));
        fs::write(unfinished(&file).unwrap(), "half").unwrap();
        fs::create_dir_all(unfinished(&bag).unwrap().join("data/originals")).unwrap();
        let indexes = [index];

        let exported = export_file(&indexes, &Query::default(), csv(), &file, Existing::Keep).unwrap();
        let proved = evidence(&indexes, &Query::default(), &bag).unwrap();

        assert_eq!((exported.items, proved.items), (1, 1));
        assert_eq!(names(&folder), ["a.csv", "bag"]);
        assert!(fs::read_to_string(&file).unwrap().contains("https://a.example/"));
    }

    #[test]
    fn what_another_program_writes_and_what_is_there_is_not_replaced() {
        let (ground, index) = filled();
        let folder = ground.path("out");
        fs::create_dir(&folder).unwrap();
        let (file, busy) = (folder.join("a.csv"), folder.join("b.csv"));
        fs::write(&file, "mine").unwrap();
        let other = super::begin_file(&unfinished(&busy).unwrap()).unwrap();
        let indexes = [index];
        let export = |path: &Path| export_file(&indexes, &Query::default(), csv(), path, Existing::Keep);

        let exists = export(&file);
        let is_busy = export(&busy);
        drop(other);

        let kind = |result| match result {
            Err(ExportError::Write(error)) => io::Error::kind(&error),
            other => panic!("{other:?}"),
        };
        assert_eq!(kind(exists), io::ErrorKind::AlreadyExists);
        assert_eq!(kind(is_busy), io::ErrorKind::ResourceBusy);
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
        assert!(export(&busy).is_ok());
    }
}
