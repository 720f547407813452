//! Tries in a folder what a copy does there, before Google is asked for anything: network locations and odd file systems
//! fail at one step or another, and better now than after a day of waiting.

use super::failure::folder_failure;
use crate::advice::{Code, Failure};
use crate::dir::Dir;
use crate::file_name::LONGEST_FOLDER;
use crate::transfer::{Disk, PART_SUFFIX, rename_over};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// A name that nothing has in a folder of the user's.
pub(super) fn probe_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);

    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    format!(".carryout-probe-{}-{number}", std::process::id())
}

/// Sees that files can be made, written anywhere, read back, made durable, named and deleted in `base`. Blocks.
///
/// # Errors
/// With what cannot be done, in one sentence. A full drive is no error: space may be freed.
pub(super) fn probe(disk: &dyn Disk, base: &Path) -> Result<(), Failure> {
    let dir = Dir::open(base).map_err(|error| folder_failure(&error))?;
    let name = probe_name();
    let folder = dir
        .create(&name)
        .map_err(|error| reported("no folder can be made in it", &error))?;
    let tried = Probe {
        disk,
        folder: folder.path(),
    }
    .all();
    drop(folder);
    // Where nothing can be deleted, the first trouble is the one that matters.
    let removed = dir.remove_tree(&name);
    match tried.and_then(|()| removed.map_err(|error| Step("nothing can be deleted in it", error))) {
        Ok(()) => Ok(()),
        Err(Step(_, error)) if is_full(&error) => Ok(()),
        Err(Step(what, error)) => Err(reported(what, &error)),
    }
}

/// What cannot be done, and what the system said.
struct Step(&'static str, io::Error);

struct Probe<'a> {
    disk: &'a dyn Disk,
    folder: &'a Path,
}

impl Probe<'_> {
    const FAR: u64 = 64 << 10;
    const BYTES: &'static [u8] = b"Carryout tries this folder";

    fn all(&self) -> Result<(), Step> {
        // As long as the names of a copy are at most.
        let name = "x".repeat(LONGEST_FOLDER);
        let (part, file) = (
            self.folder.join(format!("{name}{PART_SUFFIX}")),
            self.folder.join(&name),
        );
        for _ in 0..2 {
            self.write(&part)?;
            rename_over(self.disk, &part, &file)
                .map_err(|error| Step("no file in it can be given another name", error))?;
        }
        let found = self
            .disk
            .open_finished(&file)
            .and_then(|found| found.ok_or_else(|| ErrorKind::NotFound.into()));
        let found = found.map_err(|error| Step("a file that was made in it cannot be found again", error))?;
        let len = found.len().unwrap_or_default();
        if len != Self::FAR + Self::BYTES.len() as u64 {
            return Err(Step(
                "a file that was made in it has another length afterwards",
                ErrorKind::InvalidData.into(),
            ));
        }
        Ok(())
    }

    fn write(&self, part: &Path) -> Result<(), Step> {
        let file = self.disk.open_part(part).map_err(|error| {
            let what = match error.kind() {
                ErrorKind::InvalidFilename => "it takes no names of 130 letters",
                _ => "no file in it can be opened for reading and writing at once",
            };
            Step(what, error)
        })?;
        let written = file
            .write_at(Self::BYTES, Self::FAR)
            .and_then(|()| file.write_at(Self::BYTES, 0));
        written.map_err(|error| Step("no file in it can be written at any place", error))?;
        file.sync()
            .map_err(|error| Step("what is written in it cannot be made durable", error))?;
        for offset in [0, Self::FAR] {
            let mut back = vec![0; Self::BYTES.len()];
            let read = file.read_at(&mut back, offset);
            read.map_err(|error| Step("what is written in it cannot be read back", error))?;
            if back != Self::BYTES {
                return Err(Step(
                    "what is read back from it is not what was written",
                    ErrorKind::InvalidData.into(),
                ));
            }
        }
        Ok(())
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::WriteZero
    )
}

/// Problems of the folder itself have their own messages; the rest is reported as what fails.
fn reported(what: &str, error: &io::Error) -> Failure {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Failure::new(Code::FolderReadOnly, format!("{what}: {error}"))
        }
        ErrorKind::NotFound | ErrorKind::NotADirectory => folder_failure(error),
        _ => Failure::new(Code::FolderUnsuitable, format!("{what}: {error}")),
    }
}
