//! What a file that came from Google, or from an impostor, can hold.

use carryout_core::archive::{Holding, Inspection, Kind, UnpackError, holding, inspect, unpack};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

/// An archive that declares more than this is inspected but not unpacked here.
const MOST: u64 = 4 << 20;
const KEPT: usize = 100;

/// Nothing that an archive holds leaves its folder, is counted wrongly, or reaches a page as it is.
pub fn archive(bytes: &[u8]) -> String {
    let (ground, file) = laid_down(bytes);
    let Some(found) = look(&file) else {
        return "damaged".to_owned();
    };
    let mut reported = format!(
        "{:?} of {} entries, {} broken, {} hostile",
        found.kind, found.entries, found.broken_count, found.hostile_count
    );
    if found.kind != Kind::Zip || found.uncompressed > MOST {
        return reported;
    }

    let into = ground.path().join("unpacked");
    let unpacked = unpack(&[file], &into, &CancellationToken::new(), |done, all| {
        assert!(done <= all, "{done} of {all} bytes");
    });

    let mut beside: Vec<_> = std::fs::read_dir(ground.path())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    beside.sort();
    assert!(
        beside == ["file"] || beside == ["file", "unpacked"],
        "something left the folder: {beside:?}"
    );
    assert!(links_below(&into).is_empty(), "a link was made");
    if let Err(UnpackError::NotEnoughSpace { .. }) = unpacked {
        assert!(!into.join("names.json").exists());
    }
    match unpacked {
        Ok(unpacked) => reported.push_str(&format!(
            ", unpacked {} files of {} bytes, {} under another name, {} refused",
            unpacked.written,
            unpacked.bytes,
            unpacked.adjusted.len(),
            unpacked.refused.len()
        )),
        Err(_) => reported.push_str(", not unpacked"),
    }
    reported
}

/// Google's own table of contents, as a file of its own.
pub fn index(bytes: &[u8]) -> String {
    let (_ground, file) = laid_down(bytes);
    let Some(index) = look(&file).and_then(|found| found.index) else {
        return "no index".to_owned();
    };
    assert!(index.failed.len() <= KEPT && index.incomplete.len() <= KEPT);
    assert!(index.failed.len() as u64 <= index.failed_count);
    let names = index
        .failed
        .iter()
        .map(|file| &file.name)
        .chain(&index.incomplete);
    assert!(
        names
            .flat_map(|name| name.chars())
            .all(|letter| !letter.is_control())
    );
    format!(
        "{} services, {} files, {} counted, {} failed, {} incomplete, made {:?}",
        index.services,
        index.files,
        index.files_counted,
        index.failed_count,
        index.incomplete.len(),
        index.created
    )
}

fn look(file: &Path) -> Option<Inspection> {
    let found = inspect(file, &CancellationToken::new()).ok()?;
    assert!(found.data_entries <= found.entries, "{found:?}");
    assert!(found.broken.len() <= KEPT && found.hostile.len() <= KEPT);
    assert!(found.broken.len() as u64 <= found.broken_count);
    assert!(found.hostile.len() as u64 <= found.hostile_count);
    let names = found.broken.iter().map(|entry| &entry.name);
    let names = names.chain(found.hostile.iter().map(|entry| &entry.name));
    assert!(
        names
            .flat_map(|name| name.chars())
            .all(|letter| !letter.is_control())
    );
    let again = inspect(file, &CancellationToken::new()).expect("as before");
    assert_eq!(again, found);
    match holding(std::slice::from_ref(&found)) {
        Holding::Data => {}
        _ => assert!(found.kind != Kind::Zip || found.data_entries == 0 || !found.has_data()),
    }
    let _ = (found.is_incomplete(), found.summary());
    Some(found)
}

/// The bytes as a file in a folder of its own.
fn laid_down(bytes: &[u8]) -> (TempDir, PathBuf) {
    let memory = Path::new("/dev/shm");
    let ground = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    }
    .expect("a folder");
    let file = ground.path().join("file");
    std::fs::write(&file, bytes).expect("a file");
    (ground, file)
}

fn links_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .map(|entry| entry.expect("an entry"))
        .flat_map(|entry| {
            let kind = entry.file_type().expect("a kind");
            if kind.is_symlink() {
                vec![entry.path()]
            } else if kind.is_dir() {
                links_below(&entry.path())
            } else {
                Vec::new()
            }
        })
        .collect()
}
