//! Directory handles (openat). Everything below a folder of the user's is reached through them: each step of a path is
//! opened from the one before and no step may be a symbolic link, so nothing that was planted there leads elsewhere.
//!
//! Links in the user's own path to that folder are theirs and are followed.

mod error;
mod kind;
mod litter;
mod mount;
mod private;
mod walk;

pub(crate) use error::{is_no_replacing, is_no_sync, is_obstructed};
pub(crate) use kind::Kind;
pub(crate) use litter::is_litter;
pub(crate) use mount::{is_present, mount_of};
pub(crate) use private::Shared;
pub(crate) use walk::{Leaf, Seen, walk};

use error::Obstructed;

use cap_fs_ext::{
    DirExt as _, FollowSymlinks, MetadataExt as _, OpenOptionsFollowExt as _, OpenOptionsSyncExt as _,
};
use cap_std::ambient_authority;
use cap_std::fs::{FileType, Metadata, OpenOptions};
use std::cell::OnceCell;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// An open directory.
pub(crate) struct Dir {
    inner: cap_std::fs::Dir,
    /// For messages alone; nothing is opened by it.
    path: PathBuf,
    /// Whether what is made in it gets its modes from the directory's own default ACL.
    inherits: OnceCell<bool>,
}

/// Opens the regular file at `path` for reading; a link or a pipe in its place is refused and never waited for.
///
/// # Errors
/// The system's; [`is_obstructed`] tells those for something else in its place.
pub(crate) fn open_regular(path: &Path) -> io::Result<File> {
    let (parent, name) = Dir::open_parent(path)?;
    parent.read(Path::new(name))
}

impl Dir {
    /// Opens the directory at `path`, links on the way to it followed.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let inner = cap_std::fs::Dir::open_ambient_dir(path, ambient_authority())?;
        Ok(Self::of(inner, path.to_path_buf()))
    }

    /// Opens the directory that `path` lies in, links on the way to it followed; and the name that it has there.
    pub(crate) fn open_parent(path: &Path) -> io::Result<(Self, &OsStr)> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
            return Err(io::ErrorKind::InvalidInput.into());
        };
        let is_here = parent.as_os_str().is_empty();
        let parent = Self::open(if is_here { Path::new(".") } else { parent })?;
        Ok((parent, name))
    }

    /// Opens `path`, which lies below `base`; links are followed in `base` alone.
    pub(crate) fn open_below(base: &Path, path: &Path) -> io::Result<Self> {
        let inside = path
            .strip_prefix(base)
            .map_err(|_| io::Error::from(io::ErrorKind::InvalidInput))?;
        Self::open(base)?.sub(inside)
    }

    /// Opens the folder of a copy, `<base>/<connection>/<copy>`; links are followed in the base alone.
    pub(crate) fn open_copy(folder: &Path) -> io::Result<Self> {
        let base = folder.parent().and_then(Path::parent);
        match base.filter(|base| !base.as_os_str().is_empty()) {
            Some(base) => Self::open_below(base, folder),
            None => Self::open(folder),
        }
    }

    /// Opens the folder of a connection, in which the copy `folder` lies or is to lie, `<base>/<connection>`. The base
    /// itself is never made: where it is gone, a folder in its place would fill another drive.
    pub(crate) fn make_holder(folder: &Path) -> io::Result<Self> {
        let holder = folder.parent().ok_or(io::ErrorKind::InvalidInput)?;
        let (base, name) = Self::open_parent(holder)?;
        base.make(name)
    }

    fn of(inner: cap_std::fs::Dir, path: PathBuf) -> Self {
        Self {
            inner,
            path,
            inherits: OnceCell::new(),
        }
    }

    /// Where it was found.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the directory at `path` in it.
    pub(crate) fn sub(&self, path: impl AsRef<Path>) -> io::Result<Self> {
        self.down(parts(path.as_ref())?)
    }

    /// Opens the directory at `path` in it, and makes what is missing of it, for its owner alone.
    pub(crate) fn make(&self, path: impl AsRef<Path>) -> io::Result<Self> {
        let mut at = self.again()?;
        for name in parts(path.as_ref())? {
            at = match at.step(name) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => match at.create(name) {
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => at.step(name)?,
                    made => made?,
                },
                opened => opened?,
            };
        }
        Ok(at)
    }

    /// Makes the directory `name` in it, for its owner alone; one that is there already is an error.
    pub(crate) fn create(&self, name: impl AsRef<OsStr>) -> io::Result<Self> {
        let name = name.as_ref();
        self.inner
            .create_dir_with(name, &private::folder(self.inherits()))?;
        self.step(name)
    }

    fn again(&self) -> io::Result<Self> {
        Ok(Self::of(self.inner.try_clone()?, self.path.clone()))
    }

    fn step(&self, name: &OsStr) -> io::Result<Self> {
        match self.inner.open_dir_nofollow(name) {
            Ok(inner) => Ok(Self::of(inner, self.path.join(name))),
            Err(error) => match self.kind(name) {
                Ok(Kind::Other) => Err(self.obstructed(name, "a link or no ordinary folder")),
                Ok(Kind::File(_)) => Err(io::ErrorKind::NotADirectory.into()),
                Ok(Kind::Folder | Kind::Nothing) | Err(_) => Err(error),
            },
        }
    }

    /// What lies under `name` in it.
    pub(crate) fn kind(&self, name: impl AsRef<Path>) -> io::Result<Kind> {
        match self.inner.symlink_metadata(name) {
            Ok(metadata) if metadata.is_file() => Ok(Kind::File(metadata.len())),
            Ok(metadata) if metadata.is_dir() => Ok(Kind::Folder),
            Ok(_) => Ok(Kind::Other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Kind::Nothing),
            Err(error) => Err(error),
        }
    }

    /// What lies at `path` in it.
    pub(crate) fn look(&self, path: impl AsRef<Path>) -> io::Result<Kind> {
        match self.parent_of(path.as_ref()) {
            Ok((parent, name)) => parent.kind(name),
            Err(error) if is_obstructed(&error) => Ok(Kind::Other),
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Ok(Kind::Nothing),
                _ => Err(error),
            },
        }
    }

    /// Whether a regular file lies at `path` in it.
    pub(crate) fn has_file(&self, path: impl AsRef<Path>) -> bool {
        matches!(self.look(path), Ok(Kind::File(_)))
    }

    fn parent_of(&self, path: &Path) -> io::Result<(Self, OsString)> {
        let mut parts = parts(path)?;
        let name = parts.pop().ok_or(io::ErrorKind::InvalidInput)?;
        Ok((self.down(parts)?, name.to_owned()))
    }

    fn down(&self, names: Vec<&OsStr>) -> io::Result<Self> {
        names
            .into_iter()
            .try_fold(self.again()?, |folder, name| folder.step(name))
    }

    /// Opens the regular file at `path` in it for reading.
    pub(crate) fn read(&self, path: impl AsRef<Path>) -> io::Result<File> {
        let (parent, name) = self.parent_of(path.as_ref())?;
        Ok(parent.regular(&name, OpenOptions::new().read(true))?.0)
    }

    /// The whole of a small file at `path` in it; what is longer than `limit` is cut.
    pub(crate) fn read_small(&self, path: impl AsRef<Path>, limit: u64) -> io::Result<Vec<u8>> {
        use io::Read as _;

        let mut bytes = Vec::new();
        self.read(path)?.take(limit).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Opens the file `name` in it for reading and writing with what is in it, or makes it. A file that has a second
    /// name elsewhere is refused: what is written to it would be written there too.
    pub(crate) fn open_or_create(&self, name: &OsStr) -> io::Result<File> {
        if self.kind(name)? == Kind::Nothing {
            match self.create_file(name) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => return made,
            }
        }
        let (file, metadata) = self.regular(name, OpenOptions::new().read(true).write(true))?;
        if metadata.nlink() > 1 {
            return Err(self.obstructed(name, "a file that has another name elsewhere (hard link)"));
        }
        Ok(file)
    }

    /// Makes the file `name` in it, for its owner alone; whatever has that name already is an error.
    pub(crate) fn create_file(&self, name: impl AsRef<Path>) -> io::Result<File> {
        let mut options = private::file(self.inherits());
        options.read(true).write(true).create_new(true);
        options.follow(FollowSymlinks::No);
        Ok(self.inner.open_with(name, &options)?.into_std())
    }

    /// Makes the file `name` in it. What has that name goes first: only the name, never what it leads to.
    pub(crate) fn create_afresh(&self, name: &str) -> io::Result<File> {
        match self.kind(name)? {
            Kind::Nothing => {}
            Kind::Folder => return Err(self.obstructed(name, "a folder")),
            Kind::File(_) | Kind::Other => self.remove_file(name)?,
        }
        self.create_file(name)
    }

    fn regular(&self, name: &OsStr, options: &mut OpenOptions) -> io::Result<(File, Metadata)> {
        if self.inner.symlink_metadata(name)?.is_file() {
            // A pipe that takes the file's place in this moment is not waited for.
            options.follow(FollowSymlinks::No).nonblock(true);
            let file = self.inner.open_with(name, options)?;
            let metadata = file.metadata()?;
            if metadata.is_file() {
                return Ok((file.into_std(), metadata));
            }
        }
        Err(self.obstructed(name, "not an ordinary file"))
    }

    /// Writes `bytes` under a passing name, makes them durable and gives them their name: whole or not at all.
    pub(crate) fn place(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let passing = format!(".{name}.carryout-part");
        let mut file = self.create_afresh(&passing)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        drop(file);
        let placed = written.and_then(|()| self.replace(&passing, self, name));
        if placed.is_err() {
            // The first error is the one that matters.
            let _ = self.remove_file(&passing);
        }
        placed
    }

    /// Gives what is called `from` in it the name `to` in `folder`; a file of that name goes.
    pub(crate) fn replace(
        &self,
        from: impl AsRef<Path>,
        folder: &Self,
        to: impl AsRef<Path>,
    ) -> io::Result<()> {
        let (from, to) = (from.as_ref(), to.as_ref());
        match self.inner.rename(from, &folder.inner, to) {
            // Some network and FUSE file systems do not rename over a file.
            Err(error)
                if is_no_replacing(&error)
                    && matches!(folder.kind(to), Ok(Kind::File(_)))
                    && self.kind(from).is_ok_and(|kind| kind != Kind::Nothing) =>
            {
                folder.remove_file(to)?;
                self.inner.rename(from, &folder.inner, to)
            }
            renamed => renamed,
        }
    }

    /// Removes the name of a file or of a link; one that is not there is fine.
    pub(crate) fn remove_file(&self, name: impl AsRef<Path>) -> io::Result<()> {
        match self.inner.remove_file_or_symlink(name) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            removed => removed,
        }
    }

    /// Gives what is called `from` in it the name `to` in `folder`, where nothing has that name.
    pub(crate) fn rename(
        &self,
        from: impl AsRef<Path>,
        folder: &Self,
        to: impl AsRef<Path>,
    ) -> io::Result<()> {
        self.inner.rename(from, &folder.inner, to)
    }

    /// Removes a directory with everything in it; links in it are removed and not followed.
    pub(crate) fn remove_tree(&self, name: impl AsRef<Path>) -> io::Result<()> {
        self.inner.remove_dir_all(name)
    }

    /// Removes an empty directory.
    pub(crate) fn remove_folder(&self, name: impl AsRef<Path>) -> io::Result<()> {
        self.inner.remove_dir(name)
    }

    /// The names in it with what they are, in no order.
    pub(crate) fn names(&self) -> io::Result<Vec<(OsString, FileType)>> {
        self.inner
            .entries()?
            .map(|entry| {
                let entry = entry?;
                Ok((entry.file_name(), entry.file_type()?))
            })
            .collect()
    }

    /// Makes the names in it durable. Where a directory cannot be made durable there is nothing more to do.
    #[cfg(unix)]
    pub(crate) fn sync(&self) -> io::Result<()> {
        let synced = self.descriptor().and_then(|file| file.sync_all());
        match synced {
            Err(error) if is_no_sync(&error) => Ok(()),
            synced => synced,
        }
    }

    /// Windows writes names through by itself and refuses to flush a directory.
    #[cfg(not(unix))]
    #[expect(clippy::unused_self, reason = "the same call on every system")]
    pub(crate) fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    /// A descriptor that can be read, synced and locked, which a path handle cannot.
    #[cfg(unix)]
    pub(crate) fn descriptor(&self) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};

        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(File::from(openat(&self.inner, ".", flags, Mode::empty())?))
    }

    fn inherits(&self) -> bool {
        *self.inherits.get_or_init(|| private::has_default_acl(self))
    }

    fn obstructed(&self, name: impl AsRef<Path>, what: &'static str) -> io::Error {
        io::Error::other(Obstructed {
            path: self.path.join(name),
            what,
        })
    }
}

/// The steps of a path that goes down only.
fn parts(path: &Path) -> io::Result<Vec<&OsStr>> {
    path.components()
        .map(|part| match part {
            Component::Normal(name) => Ok(name),
            Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => {
                Err(io::ErrorKind::InvalidInput.into())
            }
        })
        .collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
