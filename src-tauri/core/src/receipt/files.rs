//! Small files put in place whole or not at all, and plain files told from links.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Writes `bytes` under a passing name in `folder`, makes them durable and gives them their name.
pub(super) fn place(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let passing = folder.join(format!(".{name}.carryout-part"));
    let mut file = File::create(&passing)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&passing, folder.join(name))
}

/// Makes the names in `folder` durable, where the system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()
    } else {
        Ok(())
    }
}

/// Removes a file; one that is not there is fine.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// What lies at a path, links not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// A plain file of this many bytes.
    File(u64),
    /// A link, a folder or something stranger where a file should be, or a link on the way to it.
    Other,
    /// Nothing.
    Nothing,
}

/// Looks at `path`, from `root`, without following a link at any step.
pub(crate) fn look(root: &Path, path: &str) -> io::Result<Found> {
    let mut at = root.to_path_buf();
    let mut parts = path.split('/').peekable();
    while let Some(part) = parts.next() {
        at.push(part);
        let metadata = match fs::symlink_metadata(&at) {
            Ok(metadata) => metadata,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
                ) =>
            {
                return Ok(Found::Nothing);
            }
            Err(error) => return Err(error),
        };
        match (parts.peek().is_some(), metadata.is_dir(), metadata.is_file()) {
            (true, true, _) => {}
            (false, _, true) => return Ok(Found::File(metadata.len())),
            _ => return Ok(Found::Other),
        }
    }
    Ok(Found::Nothing)
}

/// Something found under a folder that is no folder itself.
pub(crate) struct Leaf {
    /// Its path from the root of the walk, with `/`.
    pub(crate) path: String,
    /// Where it really is; names need not be text.
    pub(crate) place: PathBuf,
    /// A plain file's length; nothing for a link or something stranger.
    pub(crate) size: Option<u64>,
}

/// Everything under `root`/`folder`, links not followed, in a steady order.
pub(crate) fn walk(root: &Path, folder: &str) -> io::Result<Vec<Leaf>> {
    let mut leaves = Vec::new();
    let mut folders = vec![(root.join(folder), folder.to_owned())];
    while let Some((place, path)) = folders.pop() {
        for entry in fs::read_dir(&place)? {
            let entry = entry?;
            let path = format!("{path}/{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push((entry.path(), path));
            } else {
                let size = if kind.is_file() {
                    Some(entry.metadata()?.len())
                } else {
                    None
                };
                leaves.push(Leaf {
                    path,
                    place: entry.path(),
                    size,
                });
            }
        }
    }
    leaves.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(leaves)
}
