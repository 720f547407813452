//! Unpacks archives beside the originals, entry by entry, so that it can be killed at any moment and gone on with,
//! and needs no more room than what comes out.

use super::inspect::{Kind, kind_of};
use super::layout::{Adjusted, Layout, Refused};
use super::name::shown;
use super::zip::{Body, Entry, EntryFlaw, Stop, Zip};
use super::{ArchiveError, Broken};
use serde::Serialize;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
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
    #[error("{} of room are missing", crate::size::in_words(*missing))]
    NoRoom {
        /// So many bytes more are needed.
        missing: u64,
    },
    /// The disk became full on the way.
    #[error("the disk is full")]
    DiskFull(#[source] io::Error),
    /// An archive cannot be read, or nobody wants to go on.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// The folder cannot be written.
    #[error("{path} cannot be written")]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// The map of names that were adjusted, in the folder that is unpacked into.
const NAMES: &str = "names.json";
/// Where entries grow until they are whole; on the same file system as their places.
const UNFINISHED: &str = ".carryout-unfinished";
/// Room that is left to others.
const RESERVE: u64 = 16 << 20;

/// Unpacks `archives` into one folder, `<copy>/unpacked/<category>/`: outside `data/`, where a bag may hold folders that
/// no manifest lists. Blocks. `progress` gets the bytes done and the bytes in all.
///
/// Names that a file system might refuse or mistake are adjusted and listed in `names.json` there; links and names
/// that lead elsewhere are refused and listed. Given the same archives in the same order it goes on where it was
/// stopped: what is there with the right length and CRC-32 stays, what is there otherwise is replaced.
///
/// # Errors
/// When there is no room, an archive has no usable directory, the folder cannot be written, or `stop` was cancelled.
pub fn unpack(
    archives: &[PathBuf],
    into: &Path,
    stop: &CancellationToken,
    progress: impl FnMut(u64, u64),
) -> Result<Unpacked, UnpackError> {
    unpack_within(archives, into, stop, progress, |folder| {
        fs4::available_space(folder)
    })
}

fn unpack_within(
    archives: &[PathBuf],
    into: &Path,
    stop: &CancellationToken,
    mut progress: impl FnMut(u64, u64),
    room: impl Fn(&Path) -> io::Result<u64>,
) -> Result<Unpacked, UnpackError> {
    let archives = zips(archives)?;
    let (mut total, mut missing) = (0_u64, 0_u64);
    let layout = Layout::of(&archives, &[NAMES, UNFINISHED], stop, |path, size| {
        let there = fs::symlink_metadata(into.join(path)).map_or(0, |metadata| metadata.len());
        total = total.saturating_add(size);
        missing = missing.saturating_add(size.saturating_sub(there));
    })?;
    let unfinished = into.join(UNFINISHED);
    fs::create_dir_all(into).map_err(|error| refused(into, error))?;
    make_folder(&unfinished).map_err(|error| refused(&unfinished, error))?;
    let free = room(into)
        .map_err(|error| refused(into, error))?
        .saturating_sub(RESERVE);
    if missing > free {
        return Err(UnpackError::NoRoom {
            missing: missing - free,
        });
    }
    // The map comes first: no renamed file is ever without its line in it.
    write_names(into, &layout)?;

    let mut work = Work {
        into,
        last_folder: PathBuf::new(),
        unpacked: Unpacked::default(),
        done: 0,
    };
    for (number, archive) in archives.iter().enumerate() {
        Zip::open(archive)?.each(stop, |entry, body| {
            if let Some(path) = layout.place(number, &entry) {
                work.one(&entry, body, &path, &mut |done| progress(done, total))?;
            }
            Ok::<(), UnpackError>(())
        })?;
    }
    fs::remove_dir_all(&unfinished).map_err(|error| refused(&unfinished, error))?;
    Ok(Unpacked {
        adjusted: layout.adjusted,
        refused: layout.refused,
        ..work.unpacked
    })
}

/// The ZIP files among `archives`: anything else lies open already.
fn zips(archives: &[PathBuf]) -> Result<Vec<&Path>, ArchiveError> {
    let mut zips = Vec::new();
    for archive in archives {
        if kind_of(archive)? == Kind::Zip {
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

fn write_names(into: &Path, layout: &Layout) -> Result<(), UnpackError> {
    let path = into.join(NAMES);
    let names = Names {
        schema: "carryout-names-1",
        adjusted: &layout.adjusted,
        refused: &layout.refused,
    };
    let text = serde_json::to_vec_pretty(&names).map_err(|error| refused(&path, error.into()))?;
    let passing = into.join(UNFINISHED).join(NAMES);
    fs::write(&passing, text).map_err(|error| refused(&passing, error))?;
    fs::rename(&passing, &path).map_err(|error| refused(&path, error))
}

struct Work<'a> {
    into: &'a Path,
    /// The folder that the last entry went to, which is there then.
    last_folder: PathBuf,
    unpacked: Unpacked,
    done: u64,
}

impl Work<'_> {
    fn one(
        &mut self,
        entry: &Entry,
        body: &mut Body<'_>,
        path: &str,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), UnpackError> {
        let target = self.into.join(path);
        let before = self.done;
        self.done = before.saturating_add(entry.size);
        if is_there(&target, entry).map_err(|error| refused(&target, error))? {
            self.unpacked.already += 1;
            self.unpacked.bytes += entry.size;
            progress(self.done);
            return Ok(());
        }
        self.folder_of(path)?;
        let passing = self.into.join(UNFINISHED).join("entry");
        match write_entry(body, &passing, &mut |came| progress(before.saturating_add(came))) {
            Ok(()) => {}
            Err(Stop::Flaw(flaw)) => {
                self.give_up(entry, flaw);
                return fs::remove_file(&passing).map_err(|error| refused(&passing, error));
            }
            Err(Stop::Archive(error)) => return Err(error.into()),
            Err(Stop::Taker(error)) => return Err(refused(&passing, error)),
        }
        fs::rename(&passing, &target).map_err(|error| refused(&target, error))?;
        self.unpacked.written += 1;
        self.unpacked.bytes += entry.size;
        Ok(())
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

    /// Makes the folders on the way to `path`, and follows no link that lies there.
    fn folder_of(&mut self, path: &str) -> Result<(), UnpackError> {
        let Some((folder, _)) = path.rsplit_once('/') else {
            return Ok(());
        };
        let whole = self.into.join(folder);
        if whole == self.last_folder {
            return Ok(());
        }
        let mut at = self.into.to_path_buf();
        for part in folder.split('/') {
            at.push(part);
            make_folder(&at).map_err(|error| refused(&at, error))?;
        }
        self.last_folder = whole;
        Ok(())
    }
}

/// No syncing to the disk: what a power cut spoils has another CRC-32, and is written again by the next try.
fn write_entry(body: &mut Body<'_>, passing: &Path, progress: &mut dyn FnMut(u64)) -> Result<(), Stop> {
    let mut file = File::create(passing).map_err(Stop::Taker)?;
    let mut came = 0;
    body.read(&mut |piece| {
        file.write_all(piece)?;
        came += piece.len() as u64;
        progress(came);
        Ok(())
    })
}

fn make_folder(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(path),
        Err(error) => Err(error),
    }
}

fn is_there(target: &Path, entry: &Entry) -> io::Result<bool> {
    match fs::symlink_metadata(target) {
        Ok(metadata) if metadata.is_file() && metadata.len() == entry.size => {}
        Ok(_) => return Ok(false),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(false);
        }
        Err(error) => return Err(error),
    }
    let mut file = File::open(target)?;
    let mut hasher = crc32fast::Hasher::new();
    let mut buffer = vec![0; 256 << 10];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finalize() == entry.crc32),
            Ok(read) => hasher.update(&buffer[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn refused(path: &Path, source: io::Error) -> UnpackError {
    match source.kind() {
        io::ErrorKind::StorageFull => UnpackError::DiskFull(source),
        io::ErrorKind::QuotaExceeded => UnpackError::DiskFull(source),
        _ => UnpackError::Io {
            path: path.to_path_buf(),
            source,
        },
    }
}

#[cfg(test)]
#[path = "unpack_tests.rs"]
mod tests;
