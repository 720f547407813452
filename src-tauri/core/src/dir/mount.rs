//! Whether the drive is there that a folder lay on. A mount point is an ordinary folder while its drive is away, so that
//! the folder's being there says nothing; and numbers of devices change with every plug.

use std::path::{Path, PathBuf};

/// The topmost folder of the file system that `folder` lies on: `/` for the system's own disk.
#[cfg(unix)]
pub(crate) fn mount_of(folder: &Path) -> std::io::Result<PathBuf> {
    use std::os::unix::fs::MetadataExt as _;

    let folder = folder.canonicalize()?;
    let device = folder.metadata()?.dev();
    let top = folder
        .ancestors()
        .take_while(|above| above.metadata().is_ok_and(|metadata| metadata.dev() == device))
        .last();
    Ok(top.unwrap_or(&folder).to_path_buf())
}

/// Elsewhere a drive takes its whole path with it.
#[cfg(not(unix))]
pub(crate) fn mount_of(folder: &Path) -> std::io::Result<PathBuf> {
    let folder = folder.canonicalize()?;
    Ok(folder.ancestors().last().unwrap_or(&folder).to_path_buf())
}

/// Whether `base` is there, on the file system whose topmost folder was `mount`; `marks` are folders of ours in it of
/// which any shows that it is the same drive, however it is mounted by now.
pub(crate) fn is_present(base: &Path, mount: Option<&Path>, marks: &[PathBuf]) -> bool {
    base.is_dir() && mount.is_none_or(|mount| is_mounted(mount) || marks.iter().any(|mark| mark.is_dir()))
}

#[cfg(unix)]
fn is_mounted(mount: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    let Some(above) = mount.parent() else {
        return true;
    };
    match (mount.metadata(), above.metadata()) {
        (Ok(mount), Ok(above)) => mount.dev() != above.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mounted(mount: &Path) -> bool {
    mount.exists()
}

#[cfg(test)]
mod tests {
    use super::{is_present, mount_of};
    use std::path::Path;

    #[test]
    fn an_empty_place_where_a_drive_was_mounted_is_not_that_drive() {
        let ground = tempfile::tempdir().unwrap();
        let base = ground.path().join("nas");
        std::fs::create_dir(&base).unwrap();
        let ours = base.join("Anna");

        let away = is_present(&base, Some(&base), std::slice::from_ref(&ours));
        std::fs::create_dir(&ours).unwrap();
        let back = is_present(&base, Some(&base), std::slice::from_ref(&ours));

        if cfg!(unix) {
            assert_eq!((away, back), (false, true));
        }
    }

    #[test]
    fn a_folder_on_the_system_disk_that_is_gone_is_gone() {
        let ground = tempfile::tempdir().unwrap();
        let mount = mount_of(ground.path()).unwrap();

        assert!(is_present(ground.path(), Some(&mount), &[]));
        assert!(is_present(ground.path(), None, &[]));
        assert!(!is_present(&ground.path().join("no"), Some(&mount), &[]));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_topmost_folder_of_another_file_system_is_found() {
        assert_eq!(mount_of(Path::new("/proc/self")).unwrap(), Path::new("/proc"));
    }
}
