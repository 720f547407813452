//! The system's bin, from which a user can take things back.

use std::path::Path;

/// Takes what a user throws away.
pub trait Bin: Send + Sync + 'static {
    /// Moves the file or folder at `path` into the bin. Blocks.
    ///
    /// # Errors
    /// When there is no bin for that drive or it refuses; then everything is where it was.
    fn take(&self, path: &Path) -> Result<(), BinError>;
}

/// The bin did not take it.
#[derive(Debug, thiserror::Error)]
pub enum BinError {
    /// The system said so.
    #[error("the bin did not take it: {0}")]
    Refused(String),
    /// The drive has no bin that can be written to, and nothing is copied to that of another drive.
    #[error("its drive has no bin: {0}")]
    Elsewhere(String),
}

/// The bin of this system: the home's or the drive's own by freedesktop.org's rules, the Recycle Bin, the Trash.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemBin;

impl Bin for SystemBin {
    fn take(&self, path: &Path) -> Result<(), BinError> {
        own::has_bin(path)?;
        trash::delete(path).map_err(|error| BinError::Refused(error.to_string()))
    }
}

/// freedesktop.org's rules let a copy of gigabytes be copied file by file into the bin of the home, where its own drive has
/// none: for hours, and onto a disk that may not have the space. So the drive's own bin is looked for first.
#[cfg(target_os = "linux")]
mod own {
    use super::BinError;
    use crate::dir::mount_of;
    use rustix::fs::{Access, access};
    use std::io;
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
    use std::path::{Path, PathBuf};

    /// Whether `path` can go to a bin by getting another name alone.
    pub(super) fn has_bin(path: &Path) -> Result<(), BinError> {
        let refused = |error: io::Error| BinError::Refused(error.to_string());
        let path = path.canonicalize().map_err(refused)?;
        let device = path.metadata().map_err(refused)?.dev();
        if home_bin().is_some_and(|bin| nearest(&bin).is_some_and(|dev| dev == device)) {
            return Ok(());
        }
        let top = mount_of(&path).map_err(refused)?;
        if !is_mount_point(&top) {
            return Err(BinError::Elsewhere(format!(
                "{} is a volume of its own that no bin is kept for",
                top.display()
            )));
        }
        let user = rustix::process::getuid().as_raw();
        let shared = top.join(".Trash").join(user.to_string());
        if shared.is_dir() && access(&shared, Access::WRITE_OK).is_ok() {
            return Ok(());
        }
        let own = top.join(format!(".Trash-{user}"));
        let made = std::fs::DirBuilder::new().mode(0o700).create(&own);
        let is_usable = match made {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let is_ours = std::fs::symlink_metadata(&own)
                    .is_ok_and(|metadata| metadata.is_dir() && metadata.uid() == user);
                match is_ours {
                    true => access(&own, Access::WRITE_OK).map_err(io::Error::from),
                    false => Err(io::Error::other("it is a link or belongs to someone else")),
                }
            }
            Err(error) => Err(error),
        };
        is_usable.map_err(|error| BinError::Elsewhere(format!("{}: {error}", own.display())))
    }

    fn home_bin() -> Option<PathBuf> {
        let data = std::env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|data| data.is_absolute());
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
        Some(data.or_else(home)?.join("Trash"))
    }

    /// The device of the nearest folder on the way to `path` that is there.
    fn nearest(path: &Path) -> Option<u64> {
        path.ancestors()
            .find_map(|above| above.metadata().ok())
            .map(|metadata| metadata.dev())
    }

    /// Subvolumes look like file systems of their own and are none in the list of mounts, which the bin goes by.
    fn is_mount_point(top: &Path) -> bool {
        let Ok(mounts) = std::fs::read_to_string("/proc/self/mountinfo") else {
            return true;
        };
        let top = top.to_string_lossy();
        // Blanks and backslashes are written in octal there.
        let written = top
            .replace('\\', "\\134")
            .replace(' ', "\\040")
            .replace('\t', "\\011")
            .replace('\n', "\\012");
        mounts
            .lines()
            .any(|line| line.split(' ').nth(4) == Some(written.as_str()))
    }

    #[cfg(test)]
    mod tests {
        use super::super::BinError;
        use super::{has_bin, is_mount_point};
        use std::path::Path;

        #[test]
        fn a_drive_on_which_no_bin_can_be_made_has_none() {
            // The kernel's own file system takes no folders, as the top of a network drive of others.
            let refused = has_bin(Path::new("/proc/self/fd"));

            assert!(matches!(refused, Err(BinError::Elsewhere(_))), "{refused:?}");
        }

        #[test]
        fn a_mount_point_is_known() {
            assert!(is_mount_point(Path::new("/proc")));
            assert!(!is_mount_point(Path::new("/proc/self")));
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod own {
    use super::BinError;
    use std::path::Path;

    /// The Recycle Bin and the Trash keep what is thrown away on its own drive.
    pub(super) fn has_bin(_path: &Path) -> Result<(), BinError> {
        Ok(())
    }
}
