//! Removing a root of which something may still be mounted: a run that was killed leaves `/proc`, `/sys` or `/dev` behind in it, and
//! what is deleted through such a mount is the machine's own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use crate::command::Program;

/// Unmounts whatever is mounted in `dir`, then removes it, never through a mount.
///
/// # Errors
///
/// Something stays mounted, or a file cannot be removed; then nothing, or only files of `dir` itself, are gone.
pub fn remove(dir: &Path) -> anyhow::Result<()> {
    if !dir.exists() {
        return Ok(());
    }

    let dir = dir.canonicalize()?;
    for mount in read(&dir)? {
        Program::new("umount")
            .args([&mount])
            .run()
            .with_context(|| format!("{} is still in use", mount.display()))?;
    }
    let left = read(&dir)?;
    ensure!(left.is_empty(), "still mounted, so nothing is removed: {left:?}");

    // What is mounted meanwhile is left alone by this, unlike by the standard library.
    Program::new("rm")
        .args(["--recursive", "--force", "--one-file-system"])
        .args([&dir])
        .run()
}

fn read(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let table = fs::read_to_string("/proc/self/mountinfo").context("the list of mounts cannot be read")?;

    Ok(within(&table, dir))
}

/// What `table`, in the form of `/proc/self/mountinfo`, has mounted at or below `dir`; the last first, because it may lie in another.
fn within(table: &str, dir: &Path) -> Vec<PathBuf> {
    let points = table
        .lines()
        .rev()
        .filter_map(|line| line.split(' ').nth(4))
        .map(|point| PathBuf::from(unescaped(point)));

    points.filter(|point| point.starts_with(dir)).collect()
}

/// The kernel writes spaces and their like as three octal digits.
fn unescaped(point: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .into_iter()
        .fold(point.to_owned(), |text, (code, letter)| {
            text.replace(code, letter)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::system;

    const TABLE: &str = "\
22 1 254:0 / / rw - ext4 /dev/vda rw
30 22 0:5 / /proc rw - proc proc rw
41 22 0:5 / /w/base/proc rw - proc proc rw
42 22 0:6 / /w/base/dev rw - devtmpfs dev rw
43 42 0:7 / /w/base/dev/pts rw - devpts pts rw
44 22 0:8 / /w/base\\040two rw - tmpfs tmp rw
45 22 0:8 / /w/basement rw - tmpfs tmp rw
";

    #[test]
    fn what_is_mounted_in_a_folder_is_found_innermost_first() {
        let found = within(TABLE, Path::new("/w/base"));

        assert_eq!(
            found,
            ["/w/base/dev/pts", "/w/base/dev", "/w/base/proc"].map(PathBuf::from)
        );
        assert_eq!(
            within(TABLE, Path::new("/w/base two")),
            [PathBuf::from("/w/base two")]
        );
    }

    #[test]
    fn a_folder_is_removed_but_nothing_that_is_mounted_in_it() {
        let outside = tempfile::tempdir().unwrap();
        let kept = outside.path().join("kept");
        fs::write(&kept, "the machine's own").unwrap();
        let parent = tempfile::tempdir().unwrap();
        let root = parent.path().join("a root");
        let point = root.join("dev");
        fs::create_dir_all(&point).unwrap();
        fs::write(root.join("file"), "").unwrap();
        // Only root mounts, and in some containers not even root; the rest holds for everyone.
        let is_mounted = system::is_root()
            && Program::new("mount")
                .args(["--bind".as_ref(), outside.path(), &point])
                .succeeds();

        remove(&root).unwrap();

        assert!(!root.exists());
        assert_eq!(fs::read_to_string(&kept).unwrap(), "the machine's own");
        assert!(!is_mounted || read(parent.path()).unwrap().is_empty());
        remove(&root).unwrap();
    }
}
