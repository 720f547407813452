//! Whether a folder is a finished copy of ours and nothing else: only such a folder is ever given to the bin.

use crate::dir::{Dir, Kind, Seen, is_litter, is_obstructed, walk};
use crate::receipt::{DOCUMENT, PAGE, SCHEMA, manifest};
use serde::Deserialize;
use std::collections::HashSet;
use std::io;
use std::path::Path;

/// What lies where a copy should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FolderKind {
    /// A finished copy of ours, and nothing that is not part of one.
    Copy,
    /// Nothing; the folder around it is there, so the copy was removed.
    Gone,
    /// The folder around it cannot be reached either.
    OutOfReach,
    /// Something else, or a copy with more in it; what it is, as text for the details.
    Other(String),
}

/// What stands beside `data/` in a copy.
const TAGS: [&str; 6] = [
    "bagit.txt",
    "bag-info.txt",
    "manifest-sha256.txt",
    "tagmanifest-sha256.txt",
    DOCUMENT,
    PAGE,
];
/// What a copy may have besides: files that were set aside, and files that were unpacked.
const FOLDERS: [&str; 3] = ["data", "set-aside", "unpacked"];
/// Receipts and manifests that are longer than this are not ours.
const LARGEST: u64 = 64 << 20;

#[derive(Deserialize)]
struct Receipt {
    schema: String,
    program: Program,
}

#[derive(Deserialize)]
struct Program {
    name: String,
}

/// Looks at `folder`, follows no link, and changes nothing. Blocks.
///
/// # Errors
/// When it is there and cannot be read.
pub fn inspect_folder(folder: &Path) -> io::Result<FolderKind> {
    let dir = match Dir::open_copy(folder) {
        Ok(dir) => dir,
        Err(error) if is_obstructed(&error) || error.kind() == io::ErrorKind::NotADirectory => {
            return Ok(FolderKind::Other(
                "it is a link or a file, not a folder".to_owned(),
            ));
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let around = folder.parent().is_some_and(Path::is_dir);
            return Ok(if around {
                FolderKind::Gone
            } else {
                FolderKind::OutOfReach
            });
        }
        Err(error) => return Err(error),
    };
    for tag in TAGS {
        if !matches!(dir.look(tag)?, Kind::File(_)) {
            return Ok(FolderKind::Other(format!("{tag} is not in it")));
        }
    }
    let receipt: Option<Receipt> = serde_json::from_slice(&dir.read_small(DOCUMENT, LARGEST)?).ok();
    if !receipt.is_some_and(|receipt| receipt.schema == SCHEMA && receipt.program.name == "Carryout") {
        return Ok(FolderKind::Other(format!("{DOCUMENT} is not ours")));
    }
    for (name, kind) in dir.names()? {
        let name = name.to_string_lossy().into_owned();
        let is_known = kind.is_dir() && FOLDERS.contains(&name.as_str())
            || kind.is_file() && TAGS.contains(&name.as_str());
        if !is_known && !is_litter(&name) {
            return Ok(FolderKind::Other(format!("{name} is no part of it")));
        }
    }
    let manifest = dir.read_small("manifest-sha256.txt", LARGEST)?;
    let listed: HashSet<String> = manifest::listed(&String::from_utf8_lossy(&manifest)).collect();
    let mut foreign = None;
    walk::<io::Error>(&dir.sub("data")?, "data", &mut |seen| {
        let path = match seen {
            Seen::Leaf(leaf, _) if listed.contains(&leaf.path) => return Ok(()),
            Seen::Leaf(leaf, _) => leaf.path,
            Seen::TooDeep(path) | Seen::Unreadable(path, _) => path,
        };
        if !is_litter(&path) {
            foreign.get_or_insert(path);
        }
        Ok(())
    })?;
    Ok(match foreign {
        Some(path) => FolderKind::Other(format!("{path} is no part of it")),
        None => FolderKind::Copy,
    })
}

#[cfg(test)]
mod tests {
    use super::{FolderKind, inspect_folder};
    use std::fs;
    use std::path::PathBuf;
    use tempfile::TempDir;

    #[test]
    fn a_finished_copy_is_known_as_one_with_what_it_may_hold_besides() {
        let copy = Copy::new();
        fs::create_dir_all(copy.folder.join("unpacked/chrome.history")).unwrap();
        fs::write(copy.folder.join("unpacked/chrome.history/x"), "x").unwrap();
        for litter in [
            "Thumbs.db",
            "data/@eaDir/x",
            "data/chrome.history/._a.zip",
            ".nfs00001",
            ".Trash-1000/x",
        ] {
            let path = copy.folder.join(litter);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }

        assert_eq!(inspect_folder(&copy.folder).unwrap(), FolderKind::Copy);
    }

    #[test]
    fn a_folder_with_something_of_the_user_in_it_is_no_copy() {
        for foreign in ["notes.txt", "data/chrome.history/mine.txt", "photos/a.jpg"] {
            let copy = Copy::new();
            let path = copy.folder.join(foreign);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "mine").unwrap();

            let found = inspect_folder(&copy.folder).unwrap();

            assert!(
                matches!(&found, FolderKind::Other(why) if why.contains("no part of it")),
                "{foreign}: {found:?}"
            );
        }
    }

    #[test]
    fn a_folder_without_the_marks_of_a_finished_copy_is_none() {
        for mark in ["bagit.txt", "receipt.json", "receipt.html", "manifest-sha256.txt"] {
            let copy = Copy::new();
            fs::remove_file(copy.folder.join(mark)).unwrap();

            assert!(
                matches!(inspect_folder(&copy.folder).unwrap(), FolderKind::Other(_)),
                "{mark}"
            );
        }
        let copy = Copy::new();
        fs::write(
            copy.folder.join("receipt.json"),
            r#"{"schema": "another", "program": {"name": "Other"}}"#,
        )
        .unwrap();
        assert!(matches!(
            inspect_folder(&copy.folder).unwrap(),
            FolderKind::Other(_)
        ));
    }

    #[test]
    fn removed_copy_is_distinguished_from_a_missing_drive() {
        let copy = Copy::new();

        assert_eq!(
            inspect_folder(&copy.ground.path().join("gone")).unwrap(),
            FolderKind::Gone
        );
        assert_eq!(
            inspect_folder(&copy.ground.path().join("no/drive")).unwrap(),
            FolderKind::OutOfReach
        );
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_to_a_copy() {
        let copy = Copy::new();
        let link = copy.ground.path().join("link");
        std::os::unix::fs::symlink(&copy.folder, &link).unwrap();

        assert!(matches!(inspect_folder(&link).unwrap(), FolderKind::Other(_)));
    }

    struct Copy {
        ground: TempDir,
        folder: PathBuf,
    }

    impl Copy {
        fn new() -> Self {
            let ground = tempfile::tempdir().unwrap();
            let folder = ground.path().join("copy");
            fs::create_dir_all(folder.join("data/chrome.history")).unwrap();
            let files = [
                ("data/chrome.history/a.zip", "abc"),
                ("bagit.txt", "BagIt-Version: 1.0\n"),
                ("bag-info.txt", ""),
                (
                    "manifest-sha256.txt",
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/chrome.history/a.zip\n",
                ),
                ("tagmanifest-sha256.txt", ""),
                ("receipt.html", ""),
                (
                    "receipt.json",
                    r#"{"schema": "carryout-receipt-1", "program": {"name": "Carryout", "version": "0"}}"#,
                ),
            ];
            for (name, text) in files {
                fs::write(folder.join(name), text).unwrap();
            }
            Self { ground, folder }
        }
    }
}
