//! An AppImage takes the place of another: written beside it first, whole and durable, and then renamed. At no moment is
//! there no program or half of one. The plugin's own way moves the old file away first and writes the new one into its
//! place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Error, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// How every program for Linux begins.
const ELF: &[u8] = b"\x7fELF";

/// A new AppImage beside the old one, ready to take its place. Dropped, it is gone again.
#[derive(Debug)]
pub(super) struct Ready {
    beside: PathBuf,
    target: PathBuf,
}

/// Writes `installer` beside the program at `appimage`, with the same permissions.
///
/// # Errors
/// The disk's; [`ErrorKind::InvalidData`] where it is no program. Nothing is left then.
pub(super) fn prepare(appimage: &Path, installer: &[u8]) -> io::Result<Ready> {
    if !installer.starts_with(ELF) {
        return Err(Error::new(ErrorKind::InvalidData, "it is no program for Linux"));
    }
    // A link to the program stays one.
    let target = fs::canonicalize(appimage)?;
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".update");
    let beside = target.with_file_name(name);
    let permissions = fs::metadata(&target)?.permissions();
    match fs::remove_file(&beside) {
        // Left by an update that the power cut short.
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    let ready = Ready { beside, target };
    file.write_all(installer)?;
    file.set_permissions(permissions)?;
    file.sync_all()?;
    Ok(ready)
}

impl Ready {
    /// Takes the place of the old program.
    ///
    /// # Errors
    /// The disk's; the old program is in its place then.
    pub(super) fn commit(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.target)?;
        if let Some(folder) = self.target.parent().and_then(|folder| File::open(folder).ok()) {
            // The new program is in its place, durable or not.
            let _ = folder.sync_all();
        }
        Ok(())
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        // After a commit it is not there any more.
        let _ = fs::remove_file(&self.beside);
    }
}

#[cfg(test)]
mod tests {
    use super::prepare;
    use std::fs;
    use std::io::ErrorKind;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::PathBuf;

    const NEW: &[u8] = b"\x7fELF new";

    /// A folder with a program and a link to it.
    fn ground() -> (tempfile::TempDir, PathBuf, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let program = dir.path().join("Carryout.AppImage");
        fs::write(&program, "\x7fELF old").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o750)).unwrap();
        let link = dir.path().join("carryout");
        symlink(&program, &link).unwrap();
        (dir, program, link)
    }

    #[test]
    fn the_new_program_takes_the_old_ones_place_and_permissions_and_links_stay_links() {
        let (dir, program, link) = ground();
        fs::write(
            dir.path().join(".Carryout.AppImage.update"),
            "half of an earlier one",
        )
        .unwrap();

        prepare(&link, NEW).unwrap().commit().unwrap();

        assert_eq!(fs::read(&program).unwrap(), NEW);
        assert_eq!(
            fs::metadata(&program).unwrap().permissions().mode() & 0o777,
            0o750
        );
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[test]
    fn until_the_end_the_old_program_is_whole_and_nothing_is_left_of_one_that_was_not_installed() {
        let (dir, program, _) = ground();

        let ready = prepare(&program, NEW).unwrap();
        assert_eq!(fs::read(&program).unwrap(), b"\x7fELF old");
        drop(ready);

        assert_eq!(fs::read(&program).unwrap(), b"\x7fELF old");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[test]
    fn what_is_no_program_is_not_written() {
        let (dir, program, _) = ground();

        let refused = prepare(&program, b"<html>").unwrap_err();

        assert_eq!(refused.kind(), ErrorKind::InvalidData);
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }
}
