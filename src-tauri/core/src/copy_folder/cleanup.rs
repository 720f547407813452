//! Clears a place that a copy was carried away from: only what certainly lies in the new place goes.

use crate::dir::{Dir, Kind, Seen, is_litter, walk};
use crate::transfer::PART_SUFFIX;
use std::io;
use std::path::Path;

/// What became of the old place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cleared {
    /// Nothing of it is left, or it cannot be reached.
    All,
    /// Something is left: it is not in the new place, or the drive lets nothing be deleted.
    Rest,
}

/// Deletes from `old` what lies in `new` under the same path and with the same length, and half files, which no
/// journal lists any more; then the empty folders. Links are neither followed nor deleted. Blocks.
#[must_use]
pub fn clear(old: &Path, new: &Path) -> Cleared {
    let (old_dir, new_dir) = match (Dir::open_copy(old), Dir::open_copy(new)) {
        (Err(error), _) if error.kind() == io::ErrorKind::NotFound => return Cleared::All,
        (Ok(old_dir), Ok(new_dir)) => (old_dir, new_dir),
        _ => return Cleared::Rest,
    };
    if is_same(old, new) {
        return Cleared::Rest;
    }
    let walked: io::Result<()> = walk(&old_dir, "", &mut |seen| {
        let Seen::Leaf(leaf, folder) = seen else {
            return Ok(());
        };
        let Some(size) = leaf.size else { return Ok(()) };
        let is_half = leaf.path.ends_with(PART_SUFFIX);
        if is_half || matches!(new_dir.look(&leaf.path), Ok(Kind::File(twin)) if twin == size) {
            // What cannot be deleted shows at the end.
            let _ = folder.remove_file(&leaf.name);
        }
        Ok(())
    });
    if walked.is_err() {
        return Cleared::Rest;
    }
    remove_empty(&old_dir);
    drop(old_dir);
    let (Some(name), Some(holder)) = (old.file_name(), old.parent()) else {
        return Cleared::Rest;
    };
    match Dir::open(holder).and_then(|holder| holder.remove_folder(name)) {
        Ok(()) => Cleared::All,
        Err(_) if holds_litter_alone(old) => Cleared::All,
        Err(_) => Cleared::Rest,
    }
}

/// Whether nothing is left but what systems and NAS boxes put there, which is theirs to delete.
fn holds_litter_alone(old: &Path) -> bool {
    let mut is_alone = true;
    let walked: io::Result<()> = Dir::open_copy(old).and_then(|dir| {
        walk(&dir, "", &mut |seen| {
            is_alone &= match seen {
                Seen::Leaf(leaf, _) => is_litter(&leaf.path),
                Seen::TooDeep(path) | Seen::Unreadable(path, _) => is_litter(&path),
            };
            Ok(())
        })
    });
    walked.is_ok() && is_alone
}

/// Two names of one folder would make a file its own twin.
fn is_same(old: &Path, new: &Path) -> bool {
    match (old.canonicalize(), new.canonicalize()) {
        (Ok(old), Ok(new)) => old == new || new.starts_with(&old) || old.starts_with(&new),
        _ => true,
    }
}

/// Removes the empty folders in `folder`.
fn remove_empty(folder: &Dir) {
    for (name, kind) in folder.names().unwrap_or_default() {
        if !kind.is_dir() {
            continue;
        }
        if let Ok(inside) = folder.sub(&name) {
            remove_empty(&inside);
        }
        // One that is not empty keeps its parents too.
        let _ = folder.remove_folder(&name);
    }
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

    #[test]
    fn what_others_left_in_the_old_place_is_no_rest_of_the_copy() {
        let ground = Ground::new(&[
            ("old/data/a.zip", "abc"),
            ("new/data/a.zip", "abc"),
            ("old/data/@eaDir/a.zip@Syno", "x"),
            ("old/.DS_Store", "x"),
        ]);

        let cleared = clear(&ground.at("old"), &ground.at("new"));

        assert_eq!(cleared, Cleared::All);
        assert!(!ground.at("old/data/a.zip").exists() && ground.at("old/.DS_Store").exists());
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_deleted_through_a_link() {
        let ground = Ground::new(&[("old/x", ""), ("theirs/a.zip", "abc"), ("new/data/a.zip", "abc")]);
        std::os::unix::fs::symlink(ground.at("theirs"), ground.at("old/data")).unwrap();

        let cleared = clear(&ground.at("old"), &ground.at("new"));

        assert_eq!(cleared, Cleared::Rest);
        assert!(ground.at("theirs/a.zip").exists());
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
