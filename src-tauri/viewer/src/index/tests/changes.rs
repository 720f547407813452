//! What becomes of an index when copies change, and when it is stopped or damaged.

use super::{DAY, NOON, history};
use crate::fixture::{Copy, Ground, found, titles, zipped};
use crate::index::{FILE, Index, IndexError};
use crate::search::Query;
use rusqlite::Connection;
use std::fs;
use tokio_util::sync::CancellationToken;

#[test]
fn a_copy_that_is_taken_away_takes_only_its_own_with_it() {
    let ground = Ground::new();
    let copy = |asked: &str, visits: &[(u64, &str, &str)]| {
        Copy::of(asked).with("chrome.history", &[("x.json", &history(visits))])
    };
    let old = (NOON, "A title that tells more", "https://a.example/");
    let one = ground.lay(
        "1",
        &copy(
            "2026-05-01T10:00:00Z",
            &[old, (NOON + DAY, "Only here", "https://b.example/")],
        ),
    );
    let two = ground.lay(
        "2",
        &copy(
            "2026-05-02T10:00:00Z",
            &[
                (NOON, "A title", "https://a.example/"),
                (NOON + 2 * DAY, "New", "https://c.example/"),
            ],
        ),
    );
    let (index, _) = ground.index(&[&one, &two]);
    assert_eq!(
        titles(&index, ""),
        ["New", "Only here", "A title that tells more"]
    );
    drop(index);
    fs::remove_dir_all(&one).unwrap();

    let (index, update) = ground.index(&[&one, &two]);

    assert_eq!(update.forgotten, 1);
    let items = found(&index, &Query::default());
    let reported: Vec<_> = items
        .iter()
        .map(|item| (item.title.as_str(), item.copies))
        .collect();
    assert_eq!(reported, [("New", 1), ("A title", 1)]);
    assert!(
        items
            .iter()
            .all(|item| item.file.as_ref().unwrap().starts_with(&two))
    );
    assert_eq!(titles(&index, "only"), Vec::<String>::new());
    assert_eq!(
        index
            .months(&Query::default())
            .unwrap()
            .iter()
            .map(|month| month.2)
            .sum::<u64>(),
        2
    );
}

#[test]
fn moved_copy_is_found_and_missing_drive_keeps_its_items() {
    let ground = Ground::new();
    let drive = ground.path("drive");
    fs::create_dir(&drive).unwrap();
    let copy = Copy::of("2026-05-01T10:00:00Z").with(
        "chrome.history",
        &[("x.json", &history(&[(NOON, "Page", "https://a.example/")]))],
    );
    let one = ground.lay("drive/1", &copy);
    drop(ground.index(&[&one]));
    let moved = drive.join("moved");
    fs::rename(&one, &moved).unwrap();

    let (index, update) = ground.index(&[&moved]);
    assert_eq!((update.read, update.forgotten), (0, 0));
    let item = &found(&index, &Query::default())[0];
    assert!(item.file.as_ref().unwrap().starts_with(&moved));
    assert!(index.detail(item.id).unwrap().unwrap().original.is_ok());
    drop(index);
    fs::rename(&drive, ground.path("away")).unwrap();

    let (index, update) = ground.index(&[&moved]);
    assert_eq!(
        (
            update.forgotten,
            update.skipped.len(),
            index.count(&Query::default()).unwrap()
        ),
        (0, 1, 1)
    );
}

#[test]
fn damaged_archive_is_reported_and_not_compared() {
    let ground = Ground::new();
    let text = history(&[(NOON, "Page", "https://a.example/")]);
    let mut spoilt = zipped(&[("x.json", history(&[]).repeat(50).as_bytes())]);
    let middle = spoilt.len() / 3;
    spoilt[middle] ^= 0xff;
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let two = ground.lay(
        "2",
        &Copy::of("2026-05-02T10:00:00Z").with_bytes("chrome.history", &spoilt),
    );
    let three = ground.lay(
        "3",
        &Copy::of("2026-05-03T10:00:00Z").with_bytes("chrome.history", b"PK\x03\x04 no archive at all"),
    );
    let four = ground.lay(
        "4",
        &Copy::of("2026-05-04T10:00:00Z").with("chrome.history", &[("x.json", &history(&[]))]),
    );

    let (index, update) = ground.index(&[&one, &two, &three, &four]);

    assert_eq!(update.skipped, []);
    assert!(index.problems().unwrap().len() >= 2, "{:?}", index.problems());
    assert!(index.unreadable().unwrap() >= 2);
    let items = found(&index, &Query::default());
    assert_eq!((items.len(), items[0].gone), (1, false));
}

#[test]
fn a_copy_of_an_older_version_or_without_receipt_is_read() {
    let ground = Ground::new();
    let text = history(&[(NOON, "Page", "https://a.example/")]);
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    fs::write(
        one.join("receipt.json"),
        r#"{"categories": [{"resource": "chrome.history", "files": [{"path": "data/chrome.history/takeout-001.zip"},
            {"path": "../../secret"}, {"path": "/etc/passwd"}, {"path": "data/missing.zip"}]}], "period": null}"#,
    )
    .unwrap();
    let (index, _) = ground.index(&[&one]);
    assert_eq!(titles(&index, ""), ["Page"]);
    drop(index);
    fs::write(one.join("receipt.json"), "{ no receipt").unwrap();

    let (index, _) = ground.index(&[&one]);

    let items = found(&index, &Query::default());
    assert_eq!((items.len(), items[0].sha256.as_deref()), (1, None));
}

#[test]
fn an_index_of_another_form_or_a_damaged_one_is_made_anew() {
    let ground = Ground::new();
    let text = history(&[(NOON, "Page", "https://a.example/")]);
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let file = ground.path("index").join(FILE);
    drop(ground.index(&[&one]));
    Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    assert!(matches!(
        Index::open(&ground.path("index")),
        Err(IndexError::Outdated)
    ));
    assert_eq!(ground.index(&[&one]).1.read, 1);
    fs::write(&file, "this is a shopping list, and not a short one".repeat(200)).unwrap();
    assert!(matches!(
        Index::open(&ground.path("index")),
        Err(IndexError::Outdated)
    ));

    let (index, update) = ground.index(&[&one]);

    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (1, 1));
    drop(index);
    Index::forget(&ground.path("index")).unwrap();
    assert!(!file.exists());
    assert!(matches!(
        Index::open(&ground.path("index")),
        Err(IndexError::None)
    ));
}

#[test]
fn reading_that_was_stopped_goes_on_and_doubles_nothing() {
    let ground = Ground::new();
    let visits: Vec<_> = (0..40_000_u64)
        .map(|at| (NOON + at * 60_000_000, "Page", "https://a.example/"))
        .collect();
    let copy = Copy::of("2026-05-01T10:00:00Z")
        .with("chrome.history", &[("x.json", &history(&visits))])
        .with("chrome.dictionary", &[("y.csv", "Rhabarber\n")]);
    let one = ground.lay("1", &copy);
    let stop = CancellationToken::new();
    let mut index = Index::create(&ground.path("index")).unwrap();
    let stopped = index.update(std::slice::from_ref(&one), &stop, &mut |state| {
        if state.records > 20_000 {
            stop.cancel();
        }
    });
    assert!(matches!(stopped, Err(IndexError::Stopped)), "{stopped:?}");
    let part = index.count(&Query::default()).unwrap();
    assert!(part > 0 && part < 40_000, "{part}");
    assert!(matches!(
        Index::create(&ground.path("index")),
        Err(IndexError::Busy)
    ));
    drop(index);

    let (index, _) = ground.index(&[&one]);

    assert_eq!(index.count(&Query::default()).unwrap(), 40_001);
}

#[cfg(unix)]
#[test]
fn index_is_readable_by_its_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let ground = Ground::new();
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.dictionary", &[("y.csv", "Rhabarber\n")]),
    );
    let (_index, _) = ground.index(&[&one]);

    let mode = |name: &str| {
        fs::metadata(ground.path("index").join(name)).map(|data| data.permissions().mode() & 0o777)
    };
    assert_eq!(mode("").unwrap(), 0o700);
    assert_eq!(mode(FILE).unwrap(), 0o600);
    if let Ok(log) = mode("index.sqlite-wal") {
        assert_eq!(log, 0o600);
    }
}

#[test]
fn what_follows_for_all_items_is_found_also_when_the_end_of_a_reading_was_cut_off() {
    let ground = Ground::new();
    let copy = |asked: &str, visits: &[(u64, &str, &str)]| {
        Copy::of(asked).with("chrome.history", &[("x.json", &history(visits))])
    };
    let both = [
        (NOON, "Stays", "https://a.example/"),
        (NOON + DAY, "Goes", "https://b.example/"),
    ];
    let folders = [
        ground.lay("1", &copy("2026-05-01T10:00:00Z", &both)),
        ground.lay("2", &copy("2026-05-02T10:00:00Z", &both[..1])),
        ground.lay("3", &copy("2026-05-03T10:00:00Z", &both[..1])),
    ];
    let file = ground.path("index").join(FILE);
    let marks = || -> i64 {
        let db = Connection::open(&file).unwrap();
        db.query_row("SELECT COUNT(*) FROM meta WHERE name = 'unsettled'", [], |row| {
            row.get(0)
        })
        .unwrap()
    };
    let mut index = Index::create(&ground.path("index")).unwrap();
    let mut seen = Vec::new();
    index
        .update(&folders, &CancellationToken::new(), &mut |_| seen.push(marks()))
        .unwrap();
    drop(index);
    assert!(
        !seen.is_empty() && seen.iter().all(|marks| *marks == 1),
        "{seen:?}"
    );
    assert_eq!(marks(), 0);

    // As if the program had been killed after the last record and before the end.
    let db = Connection::open(&file).unwrap();
    db.execute_batch("DELETE FROM gone; INSERT INTO meta VALUES ('unsettled', '')")
        .unwrap();
    drop(db);
    let folders: Vec<_> = folders.iter().map(std::path::PathBuf::as_path).collect();
    let (index, update) = ground.index(&folders);

    assert_eq!(update.read, 0);
    let gone = Query {
        gone: true,
        ..Query::default()
    };
    assert_eq!(
        found(&index, &gone)
            .into_iter()
            .map(|item| item.title)
            .collect::<Vec<_>>(),
        ["Goes"]
    );
}

#[test]
fn indexes_of_accounts_that_have_no_copies_any_more_are_deleted() {
    let ground = Ground::new();
    let below = ground.path("indexes");
    for number in ["1", "2", "30"] {
        drop(Index::create(&below.join(number)).unwrap());
    }
    fs::create_dir(below.join("folder-0123")).unwrap();
    let held = Index::create(&below.join("2")).unwrap();

    assert!(
        !Index::forget_others(&below, &[30.into()]),
        "one is being written"
    );
    drop(held);
    assert!(Index::forget_others(&below, &[30.into()]));

    assert_eq!(Index::numbers(&below), [30.into()]);
    assert!(below.join("folder-0123").exists(), "not ours to delete");
}

#[test]
fn an_index_knows_whether_its_copies_are_as_it_read_them() {
    let ground = Ground::new();
    let copy = |asked_at: &str| Copy::of(asked_at).with("chrome.dictionary", &[("a.csv", "Rhabarber\n")]);
    let one = ground.lay("1", &copy("2026-05-01T10:00:00Z"));
    let two = ground.lay("2", &copy("2026-05-02T10:00:00Z"));
    let folders = [one.clone(), two.clone()];
    let (index, _) = ground.index(&[&one, &two]);

    assert!(index.is_made_of(&folders).unwrap());
    assert!(
        !index.is_made_of(&folders[..1]).unwrap(),
        "one is not asked for any more"
    );
    assert!(
        !index
            .is_made_of(&[
                one.clone(),
                two.clone(),
                ground.lay("3", &copy("2026-05-03T10:00:00Z"))
            ])
            .unwrap()
    );

    ground.lay("2", &copy("2026-05-02T10:00:00Z").since("2026-04-01T00:00:00Z"));
    assert!(
        !index.is_made_of(&folders).unwrap(),
        "a receipt says something else"
    );
    drop(index);
    let (index, _) = ground.index(&[&one, &two]);
    assert!(index.is_made_of(&folders).unwrap());

    fs::remove_dir_all(&two).unwrap();
    assert!(!index.is_made_of(&folders).unwrap(), "one was deleted");
    drop(index);
    let (index, _) = ground.index(&[&one, &two]);
    assert!(
        index.is_made_of(&folders).unwrap(),
        "what is gone is not looked for each time"
    );
}
