//! Clears a place that a copy was carried away from: only what certainly lies in the new place goes.

use crate::receipt::files::walk;
use crate::transfer::PART_SUFFIX;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What became of the old place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// Nothing of it is left, or it cannot be reached.
    All,
    /// Something is left: it is not in the new place, or the drive lets nothing be deleted.
    Rest,
}

/// Deletes from `old` what lies in `new` under the same path and with the same length, and half files, which no
/// journal speaks of any more; then the empty folders. Links are neither followed nor deleted. Blocks.
#[must_use]
pub fn clear(old: &Path, new: &Path) -> Cleared {
    let Ok(metadata) = fs::symlink_metadata(old) else {
        return Cleared::All;
    };
    if !metadata.is_dir() || is_same(old, new) {
        return Cleared::Rest;
    }
    let Ok(leaves) = walk(old, "") else {
        return Cleared::Rest;
    };
    for leaf in leaves {
        let Some(size) = leaf.size else { continue };
        let Ok(inside) = leaf.place.strip_prefix(old) else {
            continue;
        };
        let is_half = leaf.path.ends_with(PART_SUFFIX);
        let twin = fs::symlink_metadata(new.join(inside));
        if is_half || twin.is_ok_and(|twin| twin.is_file() && twin.len() == size) {
            // What cannot be deleted shows at the end.
            let _ = fs::remove_file(&leaf.place);
        }
    }
    match remove_empty(old) {
        Ok(()) => Cleared::All,
        Err(_) => Cleared::Rest,
    }
}

/// Two names of one folder would make a file its own twin.
fn is_same(old: &Path, new: &Path) -> bool {
    match (old.canonicalize(), new.canonicalize()) {
        (Ok(old), Ok(new)) => old == new || new.starts_with(&old) || old.starts_with(&new),
        _ => true,
    }
}

fn remove_empty(folder: &Path) -> io::Result<()> {
    let inside: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| {
            entry
                .ok()
                .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        })
        .map(|entry| entry.path())
        .collect();
    for folder in inside {
        // One that is not empty keeps its parents too.
        let _ = remove_empty(&folder);
    }
    fs::remove_dir(folder)
}

#[cfg(test)]
mod tests {
    use super::{Cleared, clear};
    use std::fs;
    use std::path::{Path, PathBuf};
    use tempfile::TempDir;

    #[test]
    fn what_lies_in_the_new_place_goes_with_its_empty_folders() {
        let ground = Ground::new(&[
            ("old/data/a.zip", "abc"),
            ("new/data/a.zip", "abc"),
            ("old/data/b.zip.carryout-part", "x"),
        ]);

        let cleared = clear(&ground.at("old"), &ground.at("new"));

        assert_eq!((cleared, ground.at("old").exists()), (Cleared::All, false));
        assert!(ground.at("new/data/a.zip").is_file());
    }

    #[test]
    fn what_is_not_in_the_new_place_or_has_another_length_stays() {
        let ground = Ground::new(&[
            ("old/data/a.zip", "abc"),
            ("new/data/a.zip", "ab"),
            ("old/notes.txt", "mine"),
            ("old/b", "b"),
            ("new/b", "b"),
        ]);

        let cleared = clear(&ground.at("old"), &ground.at("new"));

        assert_eq!(cleared, Cleared::Rest);
        assert!(ground.at("old/data/a.zip").exists() && ground.at("old/notes.txt").exists());
        assert!(!ground.at("old/b").exists());
    }

    #[cfg(unix)]
    #[test]
    fn another_name_of_the_new_place_is_left_alone() {
        let ground = Ground::new(&[("new/data/a.zip", "abc")]);
        std::os::unix::fs::symlink(ground.at("."), ground.at("alias")).unwrap();

        let cleared = clear(&ground.at("alias/new"), &ground.at("new"));

        assert_eq!(cleared, Cleared::Rest);
        assert!(ground.at("new/data/a.zip").exists());
    }

    struct Ground(TempDir);

    impl Ground {
        fn new(files: &[(&str, &str)]) -> Self {
            let ground = Self(tempfile::tempdir().unwrap());
            for (path, text) in files {
                let path = ground.at(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            ground
        }

        fn at(&self, path: &str) -> PathBuf {
            Path::new(self.0.path()).join(path)
        }
    }
}
