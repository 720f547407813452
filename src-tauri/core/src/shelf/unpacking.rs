//! Unpacks a whole copy beside its originals, category by category.

use crate::archive::{Adjusted, ArchiveError, UnpackError, unpack};
use crate::transfer::PART_SUFFIX;
use serde::Serialize;
use std::fs;
use std::io;
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
    /// Bytes of room that are missing for the categories that were left out.
    pub missing: u64,
}

/// Unpacks the copy in `copy` into its folder `unpacked`. Blocks. `progress` gets the bytes that are done.
///
/// A category for which there is no room is left out, and the others go on. Doing it again goes on where it was:
/// what is there with the right length and CRC-32 stays.
///
/// # Errors
/// When the folder cannot be read or written, the disk becomes full on the way, or `stop` was cancelled.
pub fn unpack_copy(
    copy: &Path,
    stop: &CancellationToken,
    mut progress: impl FnMut(u64),
) -> Result<UnpackedCopy, UnpackError> {
    let target = copy.join(UNPACKED);
    own_folder(&target)?;
    let mut all = UnpackedCopy::default();
    for (category, archives) in categories(copy)? {
        let into = target.join(&category);
        own_folder(&into)?;
        let before = all.bytes;
        match unpack(&archives, &into, stop, |done, _| {
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
            Err(UnpackError::NoRoom { missing }) => all.missing = all.missing.saturating_add(missing),
            Err(UnpackError::Archive(ArchiveError::Damaged { path, why })) => {
                tracing::warn!(path = %path.display(), why, "an archive cannot be unpacked");
                all.broken += 1;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// The categories of a copy in a steady order, with their files in one.
fn categories(copy: &Path) -> Result<Vec<(String, Vec<PathBuf>)>, UnpackError> {
    let data = copy.join("data");
    let mut categories = Vec::new();
    for (name, path) in entries(&data, fs::FileType::is_dir)? {
        let archives = entries(&path, fs::FileType::is_file)?;
        let archives = archives
            .into_iter()
            .filter(|(name, _)| !name.ends_with(PART_SUFFIX));
        categories.push((name, archives.map(|(_, path)| path).collect()));
    }
    Ok(categories)
}

fn entries(
    folder: &Path,
    wanted: impl Fn(&fs::FileType) -> bool,
) -> Result<Vec<(String, PathBuf)>, UnpackError> {
    let told = |source| UnpackError::Io {
        path: folder.to_path_buf(),
        source,
    };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        let entry = entry.map_err(told)?;
        if wanted(&entry.file_type().map_err(told)?) {
            found.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
        }
    }
    found.sort();
    Ok(found)
}

/// Makes a folder, and takes nothing for one that only leads to one.
fn own_folder(path: &Path) -> Result<(), UnpackError> {
    let made = match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(io::ErrorKind::NotADirectory.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::create_dir(path),
        Err(error) => Err(error),
    };
    made.map_err(|source| match source.kind() {
        io::ErrorKind::StorageFull => UnpackError::DiskFull(source),
        _ => UnpackError::Io {
            path: path.to_path_buf(),
            source,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::unpack_copy;
    use crate::archive::forge::Forge;
    use std::fs;
    use std::path::Path;
    use tokio_util::sync::CancellationToken;

    #[test]
    fn each_category_gets_a_folder_of_its_own_and_bad_names_are_told() {
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
