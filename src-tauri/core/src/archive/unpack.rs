//! Unpacks archives beside the originals, entry by entry, so that it can be killed at any moment and gone on with,
//! and needs no more space than its output.

use super::inspect::{Kind as FileKind, kind_of};
use super::layout::{Adjusted, Layout, Refused};
use super::name::{NameFlaw, file_name_of, shown};
use super::same::{is_there, prove};
use super::space::{add, free_for_unpacking};
use super::sync::{sync_all, syncs_at_once};
use super::zip::{Body, Entry, EntryFlaw, Stop, Zip};
use super::{ArchiveError, Broken};
use crate::dir::{Dir, Kind, is_obstructed};
use crate::file_name;
use crate::transfer::{Disk as _, SystemDisk};
use serde::Serialize;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// What came of unpacking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Unpacked {
    /// Files that were written now.
    pub written: u64,
    /// Files that were there already, whole.
    pub already: u64,
    /// The length of both together, in bytes.
    pub bytes: u64,
    /// Entries that got another name.
    pub adjusted: Vec<Adjusted>,
    /// Entries that were not unpacked.
    pub refused: Vec<Refused>,
    /// Entries that could not be read whole; nothing was written for them.
    pub broken: Vec<Broken>,
}

/// Why unpacking could not go on; what was unpacked stays, and the next try goes on from there.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    /// The archives say that more comes out than fits.
    #[error("{} more space is needed", crate::human_size::in_words(*missing))]
    NotEnoughSpace {
        /// So many bytes more are needed.
        missing: u64,
    },
    /// The disk became full on the way.
    #[error("the disk is full")]
    DiskFull(#[source] io::Error),
    /// Another process is unpacking into the same folder.
    #[error("it is being unpacked already")]
    Busy,
    /// An archive cannot be read, or unpacking was cancelled.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The folder cannot be written.
    #[error("{path} cannot be written: {source}")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl UnpackError {
    /// What the system's refusal at `path` comes to.
    pub(crate) fn of(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull(source),
            _ => Self::Io {
                path: path.to_path_buf(),
                source,
            },
        }
    }
}

/// The map of names that were adjusted, in the folder that is unpacked into.
const NAMES: &str = "names.json";
/// Where entries grow until they are whole; on the same file system as their places.
const UNFINISHED: &str = ".carryout-unfinished";
/// What grows in there.
const PASSING: &str = "entry";

/// Unpacks `archives` into one folder, `<copy>/unpacked/<category>/`: outside `data/`, where a bag may hold folders that
/// no manifest lists. Blocks. `progress` gets the bytes done and the bytes in all.
///
/// Names that a file system might refuse or mistake are adjusted and listed in `names.json` there; links and names
/// that lead elsewhere or that the file system does not take are refused and listed. Given the same archives in the same
/// order it goes on where it was stopped: what is there with the right length and CRC-32 stays, what is there otherwise
/// is replaced. Everything is durable when it returns.
///
/// # Errors
/// On too little space, an archive without a usable directory, a folder that cannot be written, or when stopped.
pub fn unpack(
    archives: &[PathBuf],
    into: &Path,
    stop: &CancellationToken,
    progress: impl FnMut(u64, u64),
) -> Result<Unpacked, UnpackError> {
    let dir = reach(into).map_err(|error| UnpackError::of(into, error))?;
    unpack_into(archives, &dir, stop, progress)
}

/// Like [`unpack`], into an open folder.
pub(crate) fn unpack_into(
    archives: &[PathBuf],
    into: &Dir,
    stop: &CancellationToken,
    progress: impl FnMut(u64, u64),
) -> Result<Unpacked, UnpackError> {
    unpack_within(archives, into, stop, progress, free_for_unpacking)
}

/// Opens the folder at `path`, and makes what is missing of it.
fn reach(path: &Path) -> io::Result<Dir> {
    let existing = path.ancestors().find(|above| above.is_dir());
    let existing = existing.ok_or(io::ErrorKind::NotFound)?;
    let missing = path.strip_prefix(existing).map_err(io::Error::other)?;
    Dir::open(existing)?.make(missing)
}

/// What unpacking `archives` into `into` takes, in bytes, beyond what lies there already.
pub(crate) fn missing_for(
    archives: &[PathBuf],
    into: Option<&Dir>,
    stop: &CancellationToken,
) -> Result<u64, ArchiveError> {
    let archives = zips(archives)?;
    let mut missing = 0;
    laid_out(&archives, into, stop, |size, there| {
        missing = add(missing, size, there)
    })?;
    Ok(missing)
}

fn laid_out(
    archives: &[&Path],
    into: Option<&Dir>,
    stop: &CancellationToken,
    mut placed: impl FnMut(u64, u64),
) -> Result<Layout, ArchiveError> {
    let longest = into
        .and_then(|into| SystemDisk.limits(into.path()).longest_name)
        .unwrap_or(file_name::LONGEST);
    Layout::of(archives, &[NAMES, UNFINISHED], longest, stop, |path, size| {
        let there = match into.map(|into| into.look(path)) {
            Some(Ok(Kind::File(there))) => there,
            _ => 0,
        };
        placed(size, there);
    })
}

fn unpack_within(
    archives: &[PathBuf],
    into: &Dir,
    stop: &CancellationToken,
    mut progress: impl FnMut(u64, u64),
    free_space: impl Fn(&Path) -> Option<u64>,
) -> Result<Unpacked, UnpackError> {
    let archives = zips(archives)?;
    let (mut total, mut missing) = (0_u64, 0_u64);
    let layout = laid_out(&archives, Some(into), stop, |size, there| {
        total = total.saturating_add(size);
        missing = add(missing, size, there);
    })?;
    if let Some(free) = free_space(into.path())
        && missing > free
    {
        return Err(UnpackError::NotEnoughSpace {
            missing: missing - free,
        });
    }
    let reported = |name: &str, error| UnpackError::of(&into.path().join(name), error);
    let unfinished = into
        .make(UNFINISHED)
        .map_err(|error| reported(UNFINISHED, error))?;
    // The map comes first: no renamed file is ever without its line in it.
    write_names(into, &layout).map_err(|error| reported(NAMES, error))?;

    let mut work = Work {
        into,
        unfinished,
        last_folder: None,
        layout,
        unpacked: Unpacked::default(),
        done: 0,
        syncs_each: !syncs_at_once(into),
    };
    let known = work.layout.refused.len();
    for (number, archive) in archives.iter().enumerate() {
        Zip::open(archive)?.each(stop, |entry, body| {
            if let Some(path) = work.layout.place(number, &entry) {
                work.one(archive, &entry, body, &path, &mut |done| progress(done, total))?;
            }
            Ok::<(), UnpackError>(())
        })?;
    }
    work.finish(known)
}

/// The ZIP files among `archives`: anything else lies open already.
fn zips(archives: &[PathBuf]) -> Result<Vec<&Path>, ArchiveError> {
    let mut zips = Vec::new();
    for archive in archives {
        if kind_of(archive)? == FileKind::Zip {
            zips.push(archive.as_path());
        }
    }
    Ok(zips)
}

#[derive(Serialize)]
struct Names<'a> {
    schema: &'static str,
    adjusted: &'a [Adjusted],
    refused: &'a [Refused],
}

fn write_names(into: &Dir, layout: &Layout) -> io::Result<()> {
    let names = Names {
        schema: "carryout-names-1",
        adjusted: &layout.adjusted,
        refused: &layout.refused,
    };
    into.place(NAMES, &serde_json::to_vec_pretty(&names)?)
}

struct Work<'a> {
    into: &'a Dir,
    /// Where entries grow.
    unfinished: Dir,
    /// The folder that the last entry went to.
    last_folder: Option<(String, Dir)>,
    layout: Layout,
    unpacked: Unpacked,
    done: u64,
    /// Each file is made durable by itself, because the file system cannot be as a whole.
    syncs_each: bool,
}

impl Work<'_> {
    fn one(
        &mut self,
        archive: &Path,
        entry: &Entry,
        body: &mut Body<'_>,
        path: &str,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), UnpackError> {
        let before = self.done;
        self.done = before.saturating_add(entry.size);
        match self.put(entry, body, path, &mut |came| {
            progress(before.saturating_add(came))
        }) {
            Ok(true) => self.unpacked.written += 1,
            Ok(false) => {
                self.unpacked.already += 1;
                progress(self.done);
            }
            Err(Stop::Flaw(flaw)) => {
                self.give_up(entry, flaw);
                return Ok(());
            }
            Err(Stop::Taker(error)) if is_not_taken(&error) => {
                let archive = file_name_of(archive);
                let refused = Refused::of(&archive, entry, NameFlaw::NotTaken);
                self.layout.refused.push(refused);
                return Ok(());
            }
            Err(Stop::Archive(error)) => return Err(error.into()),
            Err(Stop::Taker(error)) => return Err(UnpackError::of(&self.into.path().join(path), error)),
        }
        self.unpacked.bytes += entry.size;
        Ok(())
    }

    /// Puts one entry in its place; answers whether it was written now.
    fn put(
        &mut self,
        entry: &Entry,
        body: &mut Body<'_>,
        path: &str,
        progress: &mut dyn FnMut(u64),
    ) -> Result<bool, Stop> {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if self.last_folder.as_ref().is_none_or(|(last, _)| last != folder) {
            let made = self.into.make(folder)?;
            self.last_folder = Some((folder.to_owned(), made));
        }
        let Some((_, folder)) = &self.last_folder else {
            return Ok(false);
        };
        if is_there(folder, name, entry)? {
            return Ok(false);
        }
        let mut file = self.unfinished.create_afresh(PASSING)?;
        write_entry(body, &mut file, progress)?;
        prove(&mut file, entry)?;
        if self.syncs_each {
            file.sync_all()?;
        }
        drop(file);
        self.unfinished.replace(PASSING, folder, name)?;
        if self.syncs_each {
            folder.sync()?;
        }
        Ok(true)
    }

    fn give_up(&mut self, entry: &Entry, flaw: EntryFlaw) {
        const KEPT: usize = 1000;
        if self.unpacked.broken.len() < KEPT {
            self.unpacked.broken.push(Broken {
                name: shown(&entry.name),
                flaw,
            });
        }
    }

    /// Makes everything durable and takes away what is left of the work; `known` entries were refused from the start.
    fn finish(self, known: usize) -> Result<Unpacked, UnpackError> {
        let reported = |name: &str, error| UnpackError::of(&self.into.path().join(name), error);
        if self.layout.refused.len() > known {
            write_names(self.into, &self.layout).map_err(|error| reported(NAMES, error))?;
        }
        drop(self.unfinished);
        self.into
            .remove_tree(UNFINISHED)
            .map_err(|error| reported(UNFINISHED, error))?;
        if !self.syncs_each {
            sync_all(self.into).map_err(|error| reported("", error))?;
        }
        self.into.sync().map_err(|error| reported("", error))?;
        Ok(Unpacked {
            adjusted: self.layout.adjusted,
            refused: self.layout.refused,
            ..self.unpacked
        })
    }
}

fn write_entry(body: &mut Body<'_>, file: &mut File, progress: &mut dyn FnMut(u64)) -> Result<(), Stop> {
    let mut came = 0;
    body.read(&mut |piece| {
        file.write_all(piece)?;
        came += piece.len() as u64;
        progress(came);
        Ok(())
    })
}

/// Whether an error is about one name alone: too long or with letters that this file system does not know, or taken by a
/// file or folder of the user's.
fn is_not_taken(error: &io::Error) -> bool {
    // EILSEQ, of Linux and of macOS.
    let is_unknown_letter = cfg!(unix) && matches!(error.raw_os_error(), Some(84 | 92));
    !is_obstructed(error)
        && (is_unknown_letter
            || matches!(
                error.kind(),
                io::ErrorKind::InvalidFilename
                    | io::ErrorKind::InvalidInput
                    | io::ErrorKind::IsADirectory
                    | io::ErrorKind::NotADirectory
            ))
}

#[cfg(test)]
#[path = "unpack_tests.rs"]
mod tests;
