//! Entries of an archive as streams, for reading what is inside where it lies.

use super::inspect::{Kind, kind_of};
use super::zip::{Zip, open_sized};
use super::{ArchiveError, name};
use std::io::{self, BufReader, Read};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// What an archive says of one file in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryHead {
    /// Its place in the archive's directory, from 0.
    pub number: u64,
    /// Its name as the archive has it; never a path to anything.
    pub name: String,
    /// Its length unpacked, as the archive states it.
    pub size: u64,
    /// Its CRC-32, as the archive states it; nothing for a file that lies there unpacked.
    pub crc32: Option<u32>,
}

/// Visits every file in the archive at `path` in the directory's order, without its folders and links. A file that is no
/// ZIP is visited as the one entry of itself.
///
/// `visit` may read as much of the content as it likes. Reading fails where the content is longer or shorter than the
/// archive states, has another CRC-32, or cannot be unpacked; it never yields more bytes than stated.
///
/// # Errors
/// When the archive is damaged or unreadable, reading was stopped, or `visit` fails.
pub fn each_entry<E: From<ArchiveError>>(
    path: &Path,
    stop: &CancellationToken,
    mut visit: impl FnMut(&EntryHead, &mut dyn Read) -> Result<(), E>,
) -> Result<(), E> {
    if kind_of(path)? != Kind::Zip {
        return bare(path, stop, visit);
    }
    Zip::open(path)?.each(stop, |entry, body| {
        if entry.is_folder || entry.is_link {
            return Ok(());
        }
        let head = EntryHead {
            number: entry.number,
            name: entry.name,
            size: entry.size,
            crc32: Some(entry.crc32),
        };
        let mut content = Content {
            packed: body.reader(),
            left: head.size,
            stop,
        };
        visit(&head, &mut content)
    })
}

fn bare<E: From<ArchiveError>>(
    path: &Path,
    stop: &CancellationToken,
    mut visit: impl FnMut(&EntryHead, &mut dyn Read) -> Result<(), E>,
) -> Result<(), E> {
    let (file, size) = open_sized(path)?;
    let head = EntryHead {
        number: 0,
        name: name::file_name_of(path),
        size,
        crc32: None,
    };
    let mut content = Content {
        packed: Some(BufReader::new(file)),
        left: size,
        stop,
    };
    visit(&head, &mut content)
}

/// The content of one entry, held to what the archive states of it.
struct Content<'a, R> {
    packed: Option<R>,
    left: u64,
    stop: &'a CancellationToken,
}

impl<R: Read> Read for Content<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.stop.is_cancelled() {
            return Err(io::Error::other("stopped"));
        }
        if buffer.is_empty() {
            return Ok(0);
        }
        let invalid = |why: &str| io::Error::new(io::ErrorKind::InvalidData, why);
        let Some(packed) = &mut self.packed else {
            return Err(invalid("it is encrypted, or packed in an unknown way"));
        };
        // One byte more than is left shows that there is too much, and lets the checksum be compared at the end.
        let room = usize::try_from(self.left).map_or(buffer.len(), |left| left.clamp(1, buffer.len()));
        let read = packed.read(&mut buffer[..room]).map_err(|error| {
            let why = name::shown(&error.to_string());
            io::Error::new(error.kind(), why)
        })?;
        let read_bytes = read as u64;
        if read_bytes > self.left {
            return Err(invalid("it is longer than the archive states"));
        }
        if read == 0 && self.left > 0 {
            return Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "it is shorter than the archive states",
            ));
        }
        self.left -= read_bytes;
        Ok(read)
    }
}

#[cfg(test)]
#[path = "entries_tests.rs"]
mod tests;
