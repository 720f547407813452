//! A single file that is written where the user says: whole or not at all, for its owner alone.

use crate::dir::Dir;
use std::fs::File;
use std::io;
use std::path::Path;

/// Writes `content` to `path`; what is replaced there stays until the new file is whole. Blocks.
///
/// # Errors
/// The system's; then nothing has changed.
pub fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let (folder, name) = Dir::open_parent(path)?;
    let name = name.to_str().ok_or(io::ErrorKind::InvalidFilename)?;
    folder.place(name, content)
}

/// Makes a file at `path` that was not there. Blocks.
pub fn create_new(path: &Path) -> io::Result<File> {
    let (folder, name) = Dir::open_parent(path)?;
    folder.create_file(name)
}

/// Makes a folder at `path` that was not there, for its owner alone; the one above has to be there. Blocks.
pub fn create_folder(path: &Path) -> io::Result<()> {
    let (folder, name) = Dir::open_parent(path)?;
    folder.create(name).map(drop)
}
