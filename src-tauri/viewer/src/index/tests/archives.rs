//! Archives that are not those of their receipt, were away when the copy was read, or come back.

use super::{NOON, history};
use crate::evidence;
use crate::fixture::{Copy, Ground, found, zipped};
use crate::search::Query;
use std::fs;
use std::time::{Duration, SystemTime};

const ARCHIVE: &str = "data/chrome.history/takeout-001.zip";

#[test]
fn an_archive_in_place_of_another_is_reported_and_does_not_bear_its_sum() {
    let ground = Ground::new();
    let visits = |title: &str| history(&[(NOON, title, "https://a.example/")]);
    let copy = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &visits("Mine"))]),
    );
    let size = fs::metadata(copy.join(ARCHIVE)).unwrap().len();
    let others = ["Else", "Nine", "Main", "Many", "Tint", "Ours"];
    let mut others = others
        .map(|title| (title, zipped(&[("x.json", visits(title).as_bytes())])))
        .into_iter();
    let (title, other) = others.find(|(_, other)| other.len() as u64 == size).unwrap();
    fs::write(copy.join(ARCHIVE), &other).unwrap();
    let later = SystemTime::now() + Duration::from_secs(10);
    let file = fs::File::options().write(true).open(copy.join(ARCHIVE)).unwrap();
    file.set_modified(later).unwrap();

    let (index, _) = ground.index(&[&copy]);

    let items = found(&index, &Query::default());
    assert_eq!((items[0].title.as_str(), &items[0].sha256), (title, &None));
    let problems = index.problems().unwrap();
    assert!(
        problems.len() == 1 && problems[0].why.contains("SHA-256"),
        "{problems:?}"
    );
    let done = evidence(&[index], &Query::default(), &ground.path("bag")).unwrap();
    assert_eq!(done.altered, [copy.join(ARCHIVE)]);
}

#[test]
fn an_archive_that_is_as_its_receipt_says_bears_its_sum_whenever_it_was_written() {
    let ground = Ground::new();
    let text = history(&[(NOON, "Mine", "https://a.example/")]);
    let copy = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let file = fs::File::options().write(true).open(copy.join(ARCHIVE)).unwrap();
    file.set_modified(SystemTime::now() + Duration::from_secs(10))
        .unwrap();

    let (index, _) = ground.index(&[&copy]);

    assert_eq!(index.problems().unwrap(), []);
    assert!(found(&index, &Query::default())[0].sha256.is_some());
}

#[test]
fn an_archive_that_comes_back_is_read_and_one_that_goes_leaves_what_was_read() {
    let ground = Ground::new();
    let text = history(&[(NOON, "Mine", "https://a.example/")]);
    let copy = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let folders = [copy.clone()];
    let bytes = fs::read(copy.join(ARCHIVE)).unwrap();
    fs::remove_file(copy.join(ARCHIVE)).unwrap();
    let (index, _) = ground.index(&[&copy]);
    assert_eq!(index.count(&Query::default()).unwrap(), 0);
    assert_eq!(index.problems().unwrap().len(), 1);
    assert!(index.is_made_of(&folders).unwrap());
    drop(index);

    fs::write(copy.join(ARCHIVE), &bytes).unwrap();
    let (index, update) = ground.index(&[&copy]);
    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (1, 1));
    assert_eq!(index.problems().unwrap(), []);
    assert!(index.is_made_of(&folders).unwrap());
    drop(index);

    fs::remove_file(copy.join(ARCHIVE)).unwrap();
    let (index, update) = ground.index(&[&copy]);
    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (0, 1));
    drop(index);

    fs::write(copy.join(ARCHIVE), &bytes[..bytes.len() / 2]).unwrap();
    let (index, update) = ground.index(&[&copy]);
    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (1, 1));
    assert!(!index.problems().unwrap().is_empty(), "it is damaged now");
}
