//! Unpacks a whole copy beside its originals, category by category.

use crate::archive::{Adjusted, ArchiveError, UnpackError, free_for_unpacking, missing_for, unpack_into};
use crate::dir::{Dir, is_litter};
use crate::journal::OpenExport;
use crate::receipt::ArchiveSummary;
use crate::transfer::PART_SUFFIX;
use cap_std::fs::FileType;
use serde::Serialize;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// Where a copy's archives are unpacked, in the copy's own folder: outside `data/`, so that the bag stays valid.
pub const UNPACKED: &str = "unpacked";

/// What came of unpacking a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnpackedCopy {
    /// Files that lie there now.
    pub files: u64,
    /// Their length together, in bytes.
    pub bytes: u64,
    /// Entries that got another name; their paths begin with the category.
    pub adjusted: Vec<Adjusted>,
    /// Entries that were not unpacked: links, and names that lead elsewhere.
    pub refused: u64,
    /// Entries and archives that could not be read whole.
    pub broken: u64,
    /// Bytes of disk space that are missing for the categories that were left out.
    pub missing: u64,
}

/// What comes out of all archives of a copy, in bytes, as their directories say.
pub(crate) fn unpacked_size(export: &OpenExport) -> u64 {
    let parts = export
        .jobs
        .iter()
        .flat_map(|job| &job.parts)
        .filter(|part| part.saved_at.is_some());
    parts
        .filter_map(|part| serde_json::from_str::<ArchiveSummary>(part.inspection.as_deref()?).ok())
        .filter(|summary| summary.kind == "zip")
        .map(|summary| summary.uncompressed)
        .fold(0, u64::saturating_add)
}

/// Unpacks the copy in `copy` into its folder `unpacked`. Blocks. `progress` gets the bytes that are done.
///
/// A category without enough disk space is left out, and the others continue. Another run continues where it was:
/// what is there with the right length and CRC-32 stays.
///
/// # Errors
/// When the folder cannot be read or written, the disk becomes full on the way, or `stop` was cancelled.
pub fn unpack_copy(
    copy: &Path,
    stop: &CancellationToken,
    mut progress: impl FnMut(u64),
) -> Result<UnpackedCopy, UnpackError> {
    let dir = Dir::open_copy(copy).map_err(|error| UnpackError::of(copy, error))?;
    let reported = |name: &str, error| UnpackError::of(&copy.join(UNPACKED).join(name), error);
    let target = dir.make(UNPACKED).map_err(|error| reported("", error))?;
    let _locked = locked(&target)?;
    let mut all = UnpackedCopy::default();
    for (category, archives) in categories(&dir)? {
        let into = target
            .make(&category)
            .map_err(|error| reported(&category, error))?;
        let before = all.bytes;
        match unpack_into(&archives, &into, stop, |done, _| {
            progress(before.saturating_add(done))
        }) {
            Ok(unpacked) => {
                all.files += unpacked.written + unpacked.already;
                all.bytes += unpacked.bytes;
                all.refused += unpacked.refused.len() as u64;
                all.broken += unpacked.broken.len() as u64;
                all.adjusted
                    .extend(unpacked.adjusted.into_iter().map(|adjusted| Adjusted {
                        path: format!("{category}/{}", adjusted.path),
                        ..adjusted
                    }));
            }
            Err(UnpackError::NotEnoughSpace { missing }) => all.missing = all.missing.saturating_add(missing),
            Err(UnpackError::Archive(ArchiveError::Damaged { path, why })) => {
                tracing::warn!(path = %path.display(), why, "an archive cannot be unpacked");
                all.broken += 1;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// What unpacking a copy takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnpackNeeds {
    /// Bytes, beyond what is unpacked already.
    pub bytes: u64,
    /// Bytes that may be used on the drive; nothing where it does not tell.
    pub free: Option<u64>,
}

/// What unpacking the copy in `copy` takes. Reads the directories of its archives, and changes nothing. Blocks.
///
/// # Errors
/// When the folder cannot be read, or `stop` was cancelled.
pub fn unpack_needs(copy: &Path, stop: &CancellationToken) -> Result<UnpackNeeds, UnpackError> {
    let dir = Dir::open_copy(copy).map_err(|error| UnpackError::of(copy, error))?;
    let mut bytes = 0_u64;
    for (category, archives) in categories(&dir)? {
        let into = dir.sub(Path::new(UNPACKED).join(category)).ok();
        match missing_for(&archives, into.as_ref(), stop) {
            Ok(missing) => bytes = bytes.saturating_add(missing),
            // It is reported when it is unpacked.
            Err(ArchiveError::Damaged { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(UnpackNeeds {
        bytes,
        free: free_for_unpacking(copy),
    })
}

/// Only one program unpacks into a folder at a time. Where the file system knows no locks, the journal's single writer has
/// to do.
#[cfg(unix)]
fn locked(target: &Dir) -> Result<Option<File>, UnpackError> {
    let file = target
        .descriptor()
        .map_err(|error| UnpackError::of(target.path(), error))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(UnpackError::Busy),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(file)),
    }
}

#[cfg(not(unix))]
fn locked(_target: &Dir) -> Result<Option<File>, UnpackError> {
    Ok(None)
}

/// The categories of a copy in a steady order, with their files in one.
fn categories(copy: &Dir) -> Result<Vec<(String, Vec<PathBuf>)>, UnpackError> {
    let reported = |error| UnpackError::of(copy.path(), error);
    let data = copy.sub("data").map_err(reported)?;
    let mut categories = Vec::new();
    for name in names(&data, FileType::is_dir)? {
        let folder = data.sub(&name).map_err(reported)?;
        let archives = names(&folder, FileType::is_file)?
            .into_iter()
            .filter(|name| !name.ends_with(PART_SUFFIX))
            .map(|name| folder.path().join(name));
        categories.push((name, archives.collect()));
    }
    Ok(categories)
}

fn names(folder: &Dir, is_wanted: fn(&FileType) -> bool) -> Result<Vec<String>, UnpackError> {
    let found = folder
        .names()
        .map_err(|error| UnpackError::of(folder.path(), error))?;
    let mut names: Vec<String> = found
        .into_iter()
        .filter(|(_, kind)| is_wanted(kind))
        .map(|(name, _)| name.to_string_lossy().into_owned())
        .filter(|name| !is_litter(name))
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{UNPACKED, unpack_copy, unpack_needs};
    use crate::archive::UnpackError;
    use crate::archive::forge::Forge;
    use crate::dir::Dir;
    use std::fs;
    use std::path::Path;
    use tokio_util::sync::CancellationToken;

    #[test]
    fn each_category_gets_its_own_folder_and_bad_names_are_reported() {
        let ground = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "chrome.history",
            &Forge::default().file("a/con.txt", "one").file("../out", "x"),
        );
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default().file("b.txt", "two"),
        );
        fs::write(ground.path().join("data/maps.reviews/broken.zip"), "PK\u{3}\u{4}").unwrap();
        fs::write(
            ground.path().join("data/maps.reviews/half.zip.carryout-part"),
            "PK",
        )
        .unwrap();

        let unpacked = unpack_copy(ground.path(), &CancellationToken::new(), |_| ()).unwrap();

        assert_eq!(
            fs::read_to_string(ground.path().join("unpacked/chrome.history/a/_con.txt")).unwrap(),
            "one"
        );
        assert_eq!((unpacked.refused, unpacked.broken, unpacked.missing), (1, 1, 0));
        assert_eq!(unpacked.adjusted[0].path, "chrome.history/a/_con.txt");
        assert_eq!(unpacked.adjusted[0].entry, "a/con.txt");
    }

    #[test]
    fn doing_it_again_finds_what_is_there() {
        let ground = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default().file("b.txt", "two").file("c.txt", "three"),
        );
        let first = unpack_copy(ground.path(), &CancellationToken::new(), |_| ()).unwrap();
        fs::remove_file(ground.path().join("unpacked/maps.reviews/c.txt")).unwrap();

        let second = unpack_copy(ground.path(), &CancellationToken::new(), |_| ()).unwrap();

        assert_eq!(second, first);
        assert_eq!(
            fs::read_to_string(ground.path().join("unpacked/maps.reviews/c.txt")).unwrap(),
            "three"
        );
    }

    #[test]
    fn required_space_is_known_before_and_zero_afterwards() {
        let ground = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default()
                .file("b.txt", vec![1; 5000])
                .file("c.txt", "three"),
        );
        let stop = CancellationToken::new();

        let before = unpack_needs(ground.path(), &stop).unwrap();
        unpack_copy(ground.path(), &stop, |_| ()).unwrap();

        assert_eq!(before.bytes, 3 * 4096);
        assert_eq!(unpack_needs(ground.path(), &stop).unwrap().bytes, 0);
    }

    #[test]
    fn what_others_left_is_no_category_and_no_archive() {
        let ground = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default().file("b.txt", "two"),
        );
        zip(ground.path(), "@eaDir", &Forge::default().file("b.txt", "two"));
        fs::write(ground.path().join("data/maps.reviews/._a.zip"), "PK\u{3}\u{4}").unwrap();

        let unpacked = unpack_copy(ground.path(), &CancellationToken::new(), |_| ()).unwrap();

        assert_eq!((unpacked.files, unpacked.broken), (1, 0));
    }

    #[cfg(unix)]
    #[test]
    fn two_do_not_unpack_one_copy_at_a_time() {
        let ground = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default().file("b.txt", "two"),
        );
        let other = Dir::open(ground.path()).unwrap().make(UNPACKED).unwrap();
        let locked = super::locked(&other).unwrap();

        let refused = unpack_copy(ground.path(), &CancellationToken::new(), |_| ());
        drop(locked);

        assert!(matches!(refused, Err(UnpackError::Busy)), "{refused:?}");
        assert!(unpack_copy(ground.path(), &CancellationToken::new(), |_| ()).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_in_the_place_of_the_folder_is_not_followed() {
        let ground = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        zip(
            ground.path(),
            "maps.reviews",
            &Forge::default().file("b.txt", "two"),
        );
        std::os::unix::fs::symlink(outside.path(), ground.path().join("unpacked")).unwrap();

        let refused = unpack_copy(ground.path(), &CancellationToken::new(), |_| ());

        assert!(refused.is_err());
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
    }

    fn zip(copy: &Path, category: &str, forge: &Forge) {
        let folder = copy.join("data").join(category);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.zip"), forge.bytes()).unwrap();
    }
}
