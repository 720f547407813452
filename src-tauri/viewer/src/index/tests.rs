//! What the index says of copies: what is in it, what is the same, what is gone, and what becomes of it when copies change.

use super::{FILE, Index, IndexError};
use crate::fixture::{Copy, Ground, found, titles, zipped};
use crate::item::Kind;
use crate::search::Query;
use rusqlite::Connection;
use std::fs;
use tokio_util::sync::CancellationToken;

fn activity(items: &[(&str, &str, &str)]) -> String {
    let items: Vec<_> = items
        .iter()
        .map(|(time, title, url)| {
            let mut item = serde_json::json!({"header": "YouTube", "title": title, "time": time, "products": ["YouTube"]});
            if !url.is_empty() {
                item["titleUrl"] = (*url).into();
            }
            item
        })
        .collect();
    serde_json::to_string(&items).unwrap()
}

fn watch(id: u32) -> String {
    format!("https://www.youtube.com/watch?v=video{id:06}")
}

fn history(visits: &[(u64, &str, &str)]) -> String {
    let visits: Vec<_> = visits
        .iter()
        .map(|(time, title, url)| serde_json::json!({"title": title, "url": url, "time_usec": time}))
        .collect();
    serde_json::json!({ "Browser History": visits }).to_string()
}

const DAY: u64 = 86_400_000_000;
const NOON: u64 = 1_700_000_000_000_000;

#[test]
fn the_union_of_all_copies_counts_and_the_richest_title_stays() {
    let ground = Ground::new();
    let first = Copy::of("2026-05-01T10:00:00Z").with(
        "myactivity.youtube",
        &[(
            "a.json",
            &activity(&[
                ("2024-01-01T10:00:00.123Z", "Watched Trams of Lisbon", &watch(1)),
                ("2024-01-02T10:00:00.123Z", "Watched Bread", &watch(2)),
                ("2024-01-03T10:00:00.123Z", "Watched Knives", &watch(3)),
                ("2024-01-04T10:00:00.321Z", "Watched Rivers", &watch(4)),
            ]),
        )],
    );
    // The first video lost its title, the fourth its address too; a fifth came.
    let second = Copy::of("2026-06-01T10:00:00Z").with(
        "myactivity.youtube",
        &[(
            "b.json",
            &activity(&[
                (
                    "2024-01-01T10:00:00.123Z",
                    &format!("Watched {}", watch(1)),
                    &watch(1),
                ),
                ("2024-01-02T10:00:00.123Z", "Watched Bread", &watch(2)),
                (
                    "2024-01-04T10:00:00.321Z",
                    "Watched a video that has been removed",
                    "",
                ),
                ("2024-01-05T10:00:00.123Z", "Watched Clouds", &watch(5)),
            ]),
        )],
    );
    let (first, second) = (ground.lay("one", &first), ground.lay("two", &second));

    let (index, _) = ground.index(&[&first, &second]);

    let items = found(&index, &Query::default());
    let told: Vec<_> = items
        .iter()
        .map(|item| (item.title.as_str(), item.copies))
        .collect();
    assert_eq!(
        told,
        [
            ("Clouds", 1),
            ("Rivers", 2),
            ("Knives", 1),
            ("Bread", 2),
            ("Trams of Lisbon", 2)
        ]
    );
    let trams = &items[4];
    assert!(
        trams.file.as_ref().unwrap().starts_with(&first),
        "the record that has the title"
    );
    assert_eq!((trams.kind, trams.account.as_str()), (Kind::Watched, "Anna"));
    assert!(
        items[3].file.as_ref().unwrap().starts_with(&second),
        "the latest of equal records"
    );
}

#[test]
fn two_equal_visits_are_two_and_a_copy_read_twice_is_one() {
    let ground = Ground::new();
    let text = history(&[
        (NOON, "Same", "https://a.example/"),
        (NOON, "Same", "https://a.example/"),
        (NOON + 1, "", "https://b.example/"),
    ]);
    let copy = ground.lay(
        "one",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let again = ground.lay(
        "two",
        &Copy::of("2026-05-02T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );

    let (index, update) = ground.index(&[&copy, &copy]);
    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (1, 3));
    drop(index);
    let (index, update) = ground.index(&[&copy]);
    assert_eq!((update.read, index.count(&Query::default()).unwrap()), (0, 3));
    drop(index);
    let (index, _) = ground.index(&[&copy, &again]);

    let items = found(&index, &Query::default());
    assert_eq!(items.len(), 3);
    assert!(items.iter().all(|item| item.copies == 2));
}

#[test]
fn only_what_two_later_full_copies_lack_is_gone() {
    let ground = Ground::new();
    let all = [
        (NOON, "Stays", "https://a.example/"),
        (NOON + DAY, "Goes", "https://b.example/"),
    ];
    let copy = |day: u32, visits: &[(u64, &str, &str)]| {
        Copy::of(&format!("2026-05-{day:02}T10:00:00Z"))
            .with("chrome.history", &[("x.json", &history(visits))])
    };
    let limited = copy(2, &[(NOON + 9 * DAY, "Newest", "https://c.example/")]).since("2026-05-01T10:00:00Z");
    let one = ground.lay("1", &copy(1, &all));
    let two = ground.lay("2", &limited);
    let three = ground.lay("3", &copy(3, &all[..1]));
    let four = ground.lay("4", &copy(4, &all[..1]));
    let five = ground.lay(
        "5",
        &copy(5, &[(NOON + 10 * DAY, "Later", "https://d.example/")]).since("2026-05-04T10:00:00Z"),
    );
    let gone = Query {
        gone: true,
        ..Query::default()
    };

    let (index, _) = ground.index(&[&one, &two, &three]);
    assert_eq!(
        found(&index, &gone).len(),
        0,
        "one full copy alone proves nothing, and a limited one neither"
    );
    drop(index);
    let (index, _) = ground.index(&[&one, &two, &three, &four, &five]);

    let told: Vec<_> = found(&index, &gone).into_iter().map(|item| item.title).collect();
    assert_eq!(told, ["Newest", "Goes"]);
    let words = Query {
        words: "goes".to_owned(),
        ..gone
    };
    assert_eq!(found(&index, &words).len(), 1);
    assert!(
        !found(&index, &Query::default())[0].gone,
        "what came after both is not gone"
    );
}

#[test]
fn an_answer_of_nothing_is_a_full_copy() {
    let ground = Ground::new();
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with(
            "chrome.history",
            &[("x.json", &history(&[(NOON, "Old", "https://a.example/")]))],
        ),
    );
    let two = ground.lay("2", &Copy::of("2026-05-02T10:00:00Z").empty("chrome.history"));
    let three = ground.lay("3", &Copy::of("2026-05-03T10:00:00Z").empty("chrome.history"));

    let (index, _) = ground.index(&[&one, &two, &three]);

    assert!(found(&index, &Query::default())[0].gone);
}

#[test]
fn a_list_is_shown_as_it_stands_last() {
    let ground = Ground::new();
    let csv = |title: &str| {
        format!(
            "Channel Id,Channel Url,Channel Title\nUC1JTQBa5QxZCpXrFSkMxmPw,http://www.youtube.com/channel/UC1JTQBa5QxZCpXrFSkMxmPw,{title}\n"
        )
    };
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with(
            "youtube.subscriptions",
            &[("a.csv", &csv("A very long old name"))],
        ),
    );
    let two = ground.lay(
        "2",
        &Copy::of("2026-05-02T10:00:00Z").with("youtube.subscriptions", &[("b.csv", &csv("New"))]),
    );

    let (index, _) = ground.index(&[&one, &two]);
    assert_eq!(titles(&index, ""), ["New"]);
    assert_eq!(titles(&index, "old name"), Vec::<String>::new());
    assert_eq!(titles(&index, "new"), ["New"]);
    drop(index);

    // An older copy that comes later changes nothing.
    let none = ground.lay(
        "0",
        &Copy::of("2026-04-01T10:00:00Z").with("youtube.subscriptions", &[("c.csv", &csv("Oldest"))]),
    );
    let (index, _) = ground.index(&[&one, &two, &none]);
    assert_eq!(titles(&index, ""), ["New"]);
}

#[test]
fn titles_lose_their_verb_also_where_later_copies_bring_only_a_few() {
    let ground = Ground::new();
    let videos = ["Knives", "Bread", "Trams", "Rivers", "Clouds", "Maps"];
    let many: Vec<_> = videos
        .iter()
        .zip(1..)
        .map(|(title, day)| {
            (
                format!("2024-01-{day:02}T10:00:00.001Z"),
                format!("{title} angesehen"),
                watch(day),
            )
        })
        .collect();
    let many: Vec<_> = many
        .iter()
        .map(|(time, title, url)| (time.as_str(), title.as_str(), url.as_str()))
        .collect();
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("myactivity.youtube", &[("a.json", &activity(&many))]),
    );
    let few = activity(&[("2024-03-01T10:00:00.001Z", "Later angesehen", &watch(9))]);
    let two = ground.lay(
        "2",
        &Copy::of("2026-05-02T10:00:00Z")
            .since("2026-05-01T10:00:00Z")
            .with("myactivity.youtube", &[("a.json", &few)]),
    );

    let (index, _) = ground.index(&[&one, &two]);

    assert_eq!(
        titles(&index, ""),
        ["Later", "Maps", "Clouds", "Rivers", "Trams", "Bread", "Knives"]
    );
    assert!(
        titles(&index, "angesehen").is_empty(),
        "what is on every title finds nothing"
    );
}

#[test]
fn words_are_found_in_any_script_and_as_beginnings() {
    let ground = Ground::new();
    let text = history(&[
        (NOON + 1, "東京タワーの夜景", "https://jp.example/"),
        (NOON + 2, "서울의 지하철", "https://kr.example/"),
        (NOON + 3, "北京烤鸭做法", "https://cn.example/"),
        (
            NOON + 4,
            "Ålesund café – Übersicht",
            "https://no.example/wiki/Fjord",
        ),
        (NOON + 5, "Ｆｕｌｌ width", "https://fw.example/"),
    ]);
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("x.json", &text)]),
    );
    let (index, _) = ground.index(&[&one]);

    for (words, expected) in [
        ("タワー", "東京タワーの夜景"),
        ("夜景", "東京タワーの夜景"),
        ("京", "北京烤鸭做法"),
        ("지하", "서울의 지하철"),
        ("烤鸭", "北京烤鸭做法"),
        ("cafe", "Ålesund café – Übersicht"),
        ("alesund ubers", "Ålesund café – Übersicht"),
        ("fjo", "Ålesund café – Übersicht"),
        ("full", "Ｆｕｌｌ width"),
        ("no.example", "Ålesund café – Übersicht"),
        ("\"café übersicht\"", "Ålesund café – Übersicht"),
    ] {
        let seen = titles(&index, words);
        assert!(seen.contains(&expected.to_owned()), "{words}: {seen:?}");
    }
    for words in [
        "cafe ber",
        "京東",
        "\"übersicht café\"",
        "NOT",
        "*",
        "\"",
        "(",
        "a AND",
        "k0",
        "words:x",
    ] {
        assert_eq!(titles(&index, words), Vec::<String>::new(), "{words}");
    }
}

#[test]
fn filters_narrow_and_pages_follow_each_other() {
    let ground = Ground::new();
    let visits: Vec<_> = (0..250_u64)
        .map(|day| (NOON + day * DAY, "Page", "https://a.example/"))
        .collect();
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z")
            .with("chrome.history", &[("x.json", &history(&visits))])
            .with("chrome.dictionary", &[("y.csv", "Rhabarber\nZwetschge\n")]),
    );
    let (index, _) = ground.index(&[&one]);

    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let page = index.page(&Query::default(), before, 40).unwrap();
        seen.extend(page.items.iter().map(|item| (item.id, item.time)));
        match page.next {
            Some(next) => before = Some(next),
            None => break,
        }
    }
    assert_eq!(seen.len(), 252);
    assert!(
        seen.windows(2)
            .all(|pair| pair[0].0 > pair[1].0 && pair[0].1 >= pair[1].1)
    );
    assert_eq!(seen[251].1, None, "what has no moment comes last");

    let period = Query {
        since: Some("2023-12-01T00:00:00Z".parse().unwrap()),
        until: Some("2024-01-01T00:00:00Z".parse().unwrap()),
        ..Query::default()
    };
    assert_eq!(found(&index, &period).len(), 31);
    assert_eq!(index.months(&period).unwrap(), [(2023, 12, 31)]);
    let worded = Query {
        words: "page".to_owned(),
        ..period
    };
    assert_eq!(index.months(&worded).unwrap(), [(2023, 12, 31)]);
    assert_eq!(index.counts(&worded).unwrap(), [(Kind::Visited, 31)]);
    assert_eq!(
        index.counts(&Query::default()).unwrap(),
        [(Kind::Visited, 250), (Kind::Entry, 2)]
    );
    let category = Query {
        categories: vec!["chrome.dictionary".to_owned()],
        ..Query::default()
    };
    assert_eq!(found(&index, &category).len(), 2);
    let unknown = Query {
        categories: vec!["no.such".to_owned()],
        ..Query::default()
    };
    assert_eq!(found(&index, &unknown).len(), 0);
    let kind = Query {
        kinds: vec![Kind::Entry],
        words: "rhab".to_owned(),
        ..Query::default()
    };
    assert_eq!(found(&index, &kind)[0].title, "Rhabarber");
}

#[test]
fn more_in_one_second_than_a_second_has_numbers() {
    let ground = Ground::new();
    let visits: Vec<_> = (0..5_000_u64)
        .map(|at| (NOON, format!("Page {at}"), format!("https://a.example/{at}")))
        .collect();
    let visits: Vec<_> = visits
        .iter()
        .map(|(at, title, url)| (*at, title.as_str(), url.as_str()))
        .collect();
    let copy = |asked: &str| Copy::of(asked).with("chrome.history", &[("x.json", &history(&visits))]);
    let one = ground.lay("1", &copy("2026-05-01T10:00:00Z"));
    let two = ground.lay("2", &copy("2026-05-02T10:00:00Z"));

    let (index, _) = ground.index(&[&one, &two]);

    assert_eq!(index.count(&Query::default()).unwrap(), 5_000);
    assert_eq!(found(&index, &Query::default()).len(), 5_000);
}

#[test]
fn the_original_record_is_shown_as_it_lies_there() {
    let ground = Ground::new();
    let raw = r#"{"header": "Search", "title": "Searched for zip \u003c", "time": "2024-01-01T00:00:00Z", "x": [1, {"y": 2}]}"#;
    let one = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with(
            "myactivity.search",
            &[
                ("other.json", "[]"),
                (
                    "x.json",
                    &format!("[ {{\"title\": \"a\", \"header\": \"b\"}},\n {raw} ]"),
                ),
            ],
        ),
    );
    let (index, _) = ground.index(&[&one]);
    let id = found(
        &index,
        &Query {
            words: "zip".to_owned(),
            ..Query::default()
        },
    )[0]
    .id;

    let detail = index.detail(id).unwrap().unwrap();
    assert_eq!(detail.original.as_deref(), Ok(raw));
    assert_eq!(detail.item.entry.as_deref(), Some("x.json"));
    assert_eq!(detail.item.sha256.as_ref().map(String::len), Some(64));
    assert_eq!(detail.copies.len(), 1);
    fs::write(one.join("data/myactivity.search/takeout-001.zip"), "spoilt").unwrap();
    assert!(index.detail(id).unwrap().unwrap().original.is_err());
}

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
    let told: Vec<_> = items
        .iter()
        .map(|item| (item.title.as_str(), item.copies))
        .collect();
    assert_eq!(told, [("New", 1), ("A title", 1)]);
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
fn a_copy_that_moved_is_found_at_its_new_place_and_a_drive_that_is_away_keeps_its_items() {
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
fn a_damaged_archive_is_told_and_nothing_is_concluded_from_it() {
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
fn nobody_else_can_read_the_index() {
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
