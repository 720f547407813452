//! Reads ZIP files by their central directory, one entry at a time and each bounded by what it declares.

use super::{ArchiveError, name};
use crate::dir::open_regular;
use serde::Serialize;
use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;
use zip::{CompressionMethod, ZipReadOptions};

/// What is the matter with an entry's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "flaw")]
pub enum EntryFlaw {
    /// Its CRC-32 is not the one that the archive states.
    Checksum,
    /// It holds another number of bytes than the archive states; at most one more than stated is read.
    Length,
    /// It is encrypted.
    Encrypted,
    /// It is packed by a method that Google's archives do not use.
    Method,
    /// Its bytes make no sense.
    Packing {
        /// In what way.
        why: String,
    },
}

/// What the central directory says of one entry.
pub(super) struct Entry {
    /// Its place in the directory, from 0.
    pub(super) number: u64,
    pub(super) name: String,
    pub(super) size: u64,
    pub(super) crc32: u32,
    pub(super) is_folder: bool,
    pub(super) is_link: bool,
}

/// Why the content of an entry did not come whole.
pub(super) enum Stop {
    /// The archive's fault: only this entry is lost.
    Flaw(EntryFlaw),
    /// The archive cannot be read further, or reading was cancelled.
    Archive(ArchiveError),
    /// The receiver of the bytes failed.
    Taker(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Taker(error)
    }
}

/// A ZIP file that is never held in memory, however many entries it has.
pub(super) struct Zip<R = File> {
    path: PathBuf,
    /// Read through twice: a directory keeps entries of one name apart only when it is read entry by entry.
    directory: ZipIterable<BufReader<R>>,
    bodies: R,
    buffer: Vec<u8>,
}

impl Zip {
    pub(super) fn open(path: &Path) -> Result<Self, ArchiveError> {
        let (_, length) = open_sized(path)?;
        Self::over(|| open_regular(path), length, path)
    }
}

/// The file at `path`, open for reading, and its length.
pub(super) fn open_sized(path: &Path) -> Result<(File, u64), ArchiveError> {
    let opened = open_regular(path).and_then(|file| {
        let length = file.metadata()?.len();
        Ok((file, length))
    });
    opened.map_err(|source| ArchiveError::io(path, source))
}

impl<R: Read + Seek> Zip<R> {
    /// Over `length` bytes that `open` gives a reader of, each with a position of its own; `path` is for messages.
    pub(super) fn over(
        open: impl Fn() -> io::Result<R>,
        length: u64,
        path: &Path,
    ) -> Result<Self, ArchiveError> {
        let open = || open().map_err(|source| ArchiveError::io(path, source));
        let bodies = open()?;
        let directory = ZipIterable::try_new(
            BufReader::with_capacity(1 << 10, open()?),
            zip::read::Config::default(),
        )
        .map_err(|error| damaged(path, error))?;
        let mut zip = Self {
            path: path.to_path_buf(),
            directory,
            bodies,
            buffer: vec![0; 256 << 10],
        };
        zip.refuse_overlaps(length)?;
        Ok(zip)
    }

    /// Entries that share bytes can declare more than any disk holds; honest ones fit beside each other.
    fn refuse_overlaps(&mut self, length: u64) -> Result<(), ArchiveError> {
        const LOCAL_HEADER: u64 = 30;
        let mut claimed: u64 = 0;
        let entries = self
            .directory
            .files()
            .map_err(|error| damaged(&self.path, error))?;
        for entry in entries {
            let entry = entry.map_err(|error| damaged(&self.path, error))?;
            claimed = claimed
                .saturating_add(entry.compressed_size())
                .saturating_add(LOCAL_HEADER);
        }
        if claimed <= length {
            return Ok(());
        }
        Err(ArchiveError::Damaged {
            path: self.path.clone(),
            why: "its entries claim more bytes than there are".to_owned(),
        })
    }

    /// Goes through the entries in the directory's order.
    pub(super) fn each<E: From<ArchiveError>>(
        &mut self,
        stop: &CancellationToken,
        mut visit: impl FnMut(Entry, &mut Body<'_, R>) -> Result<(), E>,
    ) -> Result<(), E> {
        let path = &self.path;
        let entries = self.directory.files().map_err(|error| damaged(path, error))?;
        for (number, entry) in (0..).zip(entries) {
            if stop.is_cancelled() {
                return Err(ArchiveError::Stopped.into());
            }
            let entry = entry.map_err(|error| damaged(path, error))?;
            let name = match entry.name() {
                Ok(name) => name.into_owned(),
                Err(_) => String::from_utf8_lossy(entry.name_raw()).into_owned(),
            };
            let seen = Entry {
                number,
                name,
                size: entry.size(),
                crc32: entry.crc32(),
                is_folder: entry.is_dir(),
                is_link: entry.is_symlink(),
            };
            let mut body = Body {
                path,
                entry: Some(entry),
                bodies: &mut self.bodies,
                buffer: &mut self.buffer,
                stop,
            };
            visit(seen, &mut body)?;
        }
        Ok(())
    }
}

/// The content of one entry, not read yet.
pub(super) struct Body<'a, R = File> {
    path: &'a Path,
    entry: Option<zip::read::ZipFileEntry<'static>>,
    bodies: &'a mut R,
    buffer: &'a mut [u8],
    stop: &'a CancellationToken,
}

impl<R: Read + Seek> Body<'_, R> {
    /// Unpacks the content into `take`, and compares its length and CRC-32 with what the directory declares. Can be done once.
    pub(super) fn read(&mut self, take: &mut dyn FnMut(&[u8]) -> io::Result<()>) -> Result<(), Stop> {
        let Some(entry) = self.entry.take() else {
            return Ok(());
        };
        let (size, crc32) = (entry.size(), entry.crc32());
        if entry.encrypted() {
            return Err(Stop::Flaw(EntryFlaw::Encrypted));
        }
        if !matches!(
            entry.compression(),
            CompressionMethod::Stored | CompressionMethod::Deflated
        ) {
            return Err(Stop::Flaw(EntryFlaw::Method));
        }
        let options = ZipReadOptions::new().ignore_crc32(true);
        let mut packed = match entry.with_reader(&mut *self.bodies, options) {
            Ok(packed) => packed,
            Err(ZipError::Io(error)) => return Err(broken_or_unreadable(self.path, error)),
            Err(error) => return Err(Stop::Flaw(EntryFlaw::Packing { why: shown(&error) })),
        };
        let mut hasher = crc32fast::Hasher::new();
        let mut came: u64 = 0;
        loop {
            if self.stop.is_cancelled() {
                return Err(Stop::Archive(ArchiveError::Stopped));
            }
            // Never past what is declared but by a single byte, which tells too much from enough.
            let room = usize::try_from(size - came)
                .map_or(self.buffer.len(), |left| left.clamp(1, self.buffer.len()));
            let read = match packed.read(&mut self.buffer[..room]) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // The library ends what unpacks to more than was declared with an error.
                Err(_) if came == size => return Err(Stop::Flaw(EntryFlaw::Length)),
                Err(error) => return Err(broken_or_unreadable(self.path, error)),
            };
            came += read as u64;
            if came > size {
                return Err(Stop::Flaw(EntryFlaw::Length));
            }
            hasher.update(&self.buffer[..read]);
            take(&self.buffer[..read])?;
        }
        if came != size {
            return Err(Stop::Flaw(EntryFlaw::Length));
        }
        if hasher.finalize() != crc32 {
            return Err(Stop::Flaw(EntryFlaw::Checksum));
        }
        Ok(())
    }

    /// Reads the content to its end, and tells what is the matter with it. Can be done once.
    pub(super) fn check(&mut self) -> Result<Option<EntryFlaw>, ArchiveError> {
        match self.read(&mut |_| Ok(())) {
            Ok(()) => Ok(None),
            Err(Stop::Flaw(flaw)) => Ok(Some(flaw)),
            Err(Stop::Archive(error)) => Err(error),
            Err(Stop::Taker(source)) => Err(ArchiveError::io(self.path, source)),
        }
    }

    /// The content for a reader that stops where it likes; nothing when it cannot be unpacked. Can be done once, and
    /// proves nothing.
    pub(super) fn reader(&mut self) -> Option<impl Read> {
        self.entry
            .take()?
            .with_reader(&mut *self.bodies, ZipReadOptions::new())
            .ok()
    }
}

/// An error with a number came from the system, one without from the archive's own bytes.
fn broken_or_unreadable(path: &Path, error: io::Error) -> Stop {
    if error.raw_os_error().is_some() {
        return Stop::Archive(ArchiveError::io(path, error));
    }
    Stop::Flaw(EntryFlaw::Packing { why: shown(&error) })
}

fn damaged(path: &Path, error: ZipError) -> ArchiveError {
    match error {
        ZipError::Io(source) if source.raw_os_error().is_some() => ArchiveError::io(path, source),
        other => ArchiveError::Damaged {
            path: path.to_path_buf(),
            why: shown(&other),
        },
    }
}

fn shown(error: &dyn std::error::Error) -> String {
    name::shown(&Cow::from(error.to_string()))
}
