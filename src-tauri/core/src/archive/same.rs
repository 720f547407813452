//! Whether a file is what an entry of an archive unpacks to.

use super::zip::Entry;
use crate::dir::{Dir, Kind};
use std::fs::File;
use std::io::{self, Read, Seek as _};

/// What counts is what the drive gives back, not what it was given.
pub(super) fn prove(file: &mut File, entry: &Entry) -> io::Result<()> {
    file.rewind()?;
    if crc32_of(file)? == entry.crc32 {
        Ok(())
    } else {
        Err(io::Error::other("the drive does not give back what it was given"))
    }
}

pub(super) fn is_there(folder: &Dir, name: &str, entry: &Entry) -> io::Result<bool> {
    match folder.kind(name)? {
        Kind::File(size) if size == entry.size => Ok(crc32_of(&mut folder.read(name)?)? == entry.crc32),
        Kind::Folder => Err(io::ErrorKind::IsADirectory.into()),
        Kind::File(_) | Kind::Other | Kind::Nothing => Ok(false),
    }
}

fn crc32_of(file: &mut impl Read) -> io::Result<u32> {
    let mut hasher = crc32fast::Hasher::new();
    let mut buffer = vec![0; 256 << 10];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finalize()),
            Ok(read) => hasher.update(&buffer[..read]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
