//! Everything below a directory, in bounded depth and without following links.

use super::{Dir, Kind};
use crate::file_name;
use cap_std::fs::FileType;
use std::ffi::OsString;
use std::io;

/// More directories in each other than this are no copy.
pub(crate) const DEEPEST: usize = 128;

/// Something found below a directory that is no directory itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Leaf {
    /// Its path from where the walk began, with `/`.
    pub(crate) path: String,
    /// Its own name; names need not be text.
    pub(crate) name: OsString,
    /// A regular file's length; nothing for a link or a special file.
    pub(crate) size: Option<u64>,
}

/// What a walk comes upon.
pub(crate) enum Seen<'a> {
    /// Something that is no directory, and the directory that it lies in.
    Leaf(Leaf, &'a Dir),
    /// A directory too deep to go into.
    TooDeep(String),
    /// A directory that cannot be read.
    Unreadable(String, io::Error),
}

/// Walks through everything below `dir`; `prefix` is put before each path. One open directory a level.
///
/// # Errors
/// When `dir` itself cannot be read, and those of `visit`.
pub(crate) fn walk<E: From<io::Error>>(
    dir: &Dir,
    prefix: &str,
    visit: &mut dyn FnMut(Seen<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let mut levels = vec![Level::of(dir.sub("")?, prefix.to_owned())?];
    loop {
        let depth = levels.len();
        let Some(level) = levels.last_mut() else {
            return Ok(());
        };
        let Some((name, kind)) = level.names.pop() else {
            levels.pop();
            continue;
        };
        let path = file_name::joined(&level.path, &name.to_string_lossy());
        if !kind.is_dir() {
            let size = match level.dir.kind(&name) {
                Ok(Kind::File(size)) => Some(size),
                // It went away a moment ago.
                Ok(Kind::Nothing) => continue,
                Ok(Kind::Folder | Kind::Other) | Err(_) => None,
            };
            visit(Seen::Leaf(Leaf { path, name, size }, &level.dir))?;
        } else if depth >= DEEPEST {
            visit(Seen::TooDeep(path))?;
        } else {
            let opened = level.dir.sub(&name);
            match opened.and_then(|dir| Level::of(dir, path.clone())) {
                Ok(deeper) => levels.push(deeper),
                Err(error) => visit(Seen::Unreadable(path, error))?,
            }
        }
    }
}

struct Level {
    dir: Dir,
    path: String,
    /// Names not visited yet, the last one first.
    names: Vec<(OsString, FileType)>,
}

impl Level {
    fn of(dir: Dir, path: String) -> io::Result<Self> {
        let mut names = dir.names()?;
        names.sort_by(|a, b| b.0.cmp(&a.0));
        Ok(Self { dir, path, names })
    }
}
