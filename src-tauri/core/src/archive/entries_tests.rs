//! What readers of entries may rely on.

use super::super::forge::Forge;
use super::{EntryHead, each_entry};
use crate::archive::ArchiveError;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

#[test]
fn files_are_visited_in_order_and_folders_and_links_are_not() {
    let (_ground, path) = written(
        Forge::default()
            .file("folder/", "")
            .file("folder/one.json", "[1]")
            .with("link", "/etc/passwd", |entry| entry.as_link())
            .file("two.csv", "a,b")
            .bytes(),
    );

    let seen = read(&path).unwrap();

    assert_eq!(
        seen,
        [
            ("folder/one.json".to_owned(), Ok("[1]".to_owned())),
            ("two.csv".to_owned(), Ok("a,b".to_owned())),
        ]
    );
}

#[test]
fn a_file_that_is_no_archive_is_its_own_entry() {
    let (_ground, path) = written(b"[{\"a\": 1}]".to_vec());

    assert_eq!(
        read(&path).unwrap(),
        [("file".to_owned(), Ok("[{\"a\": 1}]".to_owned()))]
    );
}

#[test]
fn wrong_content_fails_that_entry_alone() {
    let (_ground, path) = written(
        Forge::default()
            .with("short", "abc", |entry| entry.with_size(9))
            .with("wrong", "abc", |entry| entry.with_checksum(1))
            .file("right", "abc")
            .bytes(),
    );

    let seen = read(&path).unwrap();

    assert!(seen[0].1.is_err() && seen[1].1.is_err(), "{seen:?}");
    assert_eq!(seen[2].1.as_deref(), Ok("abc"));
}

#[test]
fn a_stopped_reader_reads_nothing_more() {
    let (_ground, path) = written(Forge::default().file("a", "abc").bytes());
    let stop = CancellationToken::new();
    stop.cancel();

    let stopped = each_entry::<ArchiveError>(&path, &stop, |_, _| panic!("nothing is visited"));

    assert!(matches!(stopped, Err(ArchiveError::Stopped)));
}

/// A name, and what stood there or why it could not be read.
type Seen = (String, Result<String, String>);

fn read(path: &Path) -> Result<Vec<Seen>, ArchiveError> {
    let mut seen = Vec::new();
    each_entry(path, &CancellationToken::new(), |head: &EntryHead, content| {
        let mut text = String::new();
        let read = content.read_to_string(&mut text);
        seen.push((
            head.name.clone(),
            read.map(|_| text).map_err(|error| error.to_string()),
        ));
        Ok::<(), ArchiveError>(())
    })?;
    Ok(seen)
}

fn written(bytes: Vec<u8>) -> (TempDir, PathBuf) {
    let ground = tempfile::tempdir().unwrap();
    let path = ground.path().join("file");
    std::fs::write(&path, bytes).unwrap();
    (ground, path)
}
