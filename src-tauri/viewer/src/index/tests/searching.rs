//! What is found, and how.

use super::{DAY, NOON, activity, history, watch};
use crate::fixture::{Copy, Ground, found, titles};
use crate::item::Kind;
use crate::search::Query;
use std::fs;

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
fn letters_are_found_as_people_type_them_and_pictures_too() {
    let ground = Ground::new();
    let titled = [
        "Straße nach Łódź",
        "Ёжик в тумане",
        "Smørrebrød",
        "Party 🎉",
        "C++ in a week",
        "Café",
    ];
    let visits: Vec<_> = titled
        .iter()
        .zip(1..)
        .map(|(title, at)| (NOON + at, *title, "https://a.example/"))
        .collect();
    let copy = Copy::of("2026-05-01T10:00:00Z").with("chrome.history", &[("a.json", &history(&visits))]);
    let (index, _) = ground.index(&[&ground.lay("1", &copy)]);

    for (words, title) in [
        ("strasse", "Straße nach Łódź"),
        ("straße", "Straße nach Łódź"),
        ("lodz", "Straße nach Łódź"),
        ("ежик", "Ёжик в тумане"),
        ("ёжик", "Ёжик в тумане"),
        ("smorrebrod", "Smørrebrød"),
        ("🎉", "Party 🎉"),
        ("party 🎉", "Party 🎉"),
        ("c++", "C++ in a week"),
        ("caf", "Café"),
    ] {
        assert_eq!(titles(&index, words), [title], "{words}");
    }
    assert!(titles(&index, "\u{0}").is_empty() && titles(&index, "🎂").is_empty());
}

#[test]
fn a_comment_does_not_name_the_video_below_which_it_was_written() {
    let ground = Ground::new();
    let copy = Copy::of("2026-05-01T10:00:00Z")
        .with(
            "youtube.private_playlists",
            &[(
                "Trains-videos.csv",
                "Video ID,Time\nabcdefghij1,2021-02-03T04:05:07+00:00\nabcdefghij2,2021-02-03T04:05:08+00:00\n",
            )],
        )
        .with(
            "youtube.comments",
            &[(
                "comments.csv",
                "Comment ID,Video ID,Comment Create Timestamp,Comment Text\n\
                 Ugxabcdefghij1,abcdefghij1,2023-09-19T17:42:53.434647+00:00,What a lovely old train that was\n\
                 Ugxabcdefghij2,abcdefghij2,2023-09-19T17:42:54.434647+00:00,And another of those\n",
            )],
        )
        .with(
            "youtube.public_videos",
            &[("videos.csv", "Video ID,Video Title (Original)\nabcdefghij2,My train\n")],
        );
    let (index, _) = ground.index(&[&ground.lay("1", &copy)]);
    let in_list = Query {
        categories: vec!["youtube.private_playlists".to_owned()],
        ..Query::default()
    };

    let named: Vec<_> = found(&index, &in_list)
        .into_iter()
        .map(|item| item.title)
        .collect();

    assert_eq!(named, ["My train", ""]);
}
