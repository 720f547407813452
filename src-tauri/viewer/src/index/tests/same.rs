//! What is the same in several copies, and what counts of it.

use super::{NOON, activity, history, watch};
use crate::fixture::{Copy, Ground, found, titles};
use crate::item::Kind;
use crate::search::Query;

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
    let reported: Vec<_> = items
        .iter()
        .map(|item| (item.title.as_str(), item.copies))
        .collect();
    assert_eq!(
        reported,
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
fn an_activity_stays_one_when_a_copy_comes_in_another_language_or_leads_there_otherwise() {
    let ground = Ground::new();
    let titled = |titles: [&str; 6], urls: [&str; 4]| {
        activity(&[
            ("2024-01-01T10:00:00Z", titles[0], urls[0]),
            ("2024-01-02T10:00:00Z", titles[1], urls[1]),
            ("2024-01-03T10:00:00Z", titles[2], urls[2]),
            ("2024-01-04T10:00:00Z", titles[3], urls[3]),
            ("2024-01-05T10:00:00Z", titles[4], ""),
            ("2024-01-05T10:00:00Z", titles[5], ""),
        ])
    };
    let english = titled(
        [
            "Watched Trams",
            "Searched for tea",
            "Searched for a b",
            "Tea House",
            "Used Maps",
            "Used Search",
        ],
        [
            "https://www.youtube.com/watch?v=abcdefghij1",
            "https://www.google.com/search?q=tea",
            "https://www.youtube.com/results?search_query=a+b",
            "https://maps.google.com/?cid=16",
        ],
    );
    let german = titled(
        [
            "Trams angesehen",
            "Nach tea gesucht",
            "Nach a b gesucht",
            "Teehaus",
            "Maps verwendet",
            "Suche verwendet",
        ],
        [
            "https://m.youtube.com/watch?v=abcdefghij1&pp=xyz",
            "https://www.google.de/search?q=tea&hl=de",
            "https://www.youtube.com/results?search_query=a%20b",
            "https://www.google.com/maps/place/Teehaus/data=!4m2!3m1!1s0x1:0x10",
        ],
    );
    let copies = [("1", &english), ("2", &german), ("3", &german)].map(|(name, text)| {
        let at = format!("2026-05-0{name}T10:00:00Z");
        ground.lay(
            name,
            &Copy::of(&at).with("myactivity.youtube", &[("a.json", text)]),
        )
    });

    let (index, _) = ground.index(&[&copies[0], &copies[1], &copies[2]]);

    let items = found(&index, &Query::default());
    let counted: Vec<_> = items
        .iter()
        .map(|item| (item.title.as_str(), item.copies))
        .collect();
    assert_eq!(items.len(), 6, "{counted:?}");
    assert!(
        items.iter().all(|item| item.copies == 3 && !item.gone),
        "{counted:?}"
    );
}

#[test]
fn activities_of_one_moment_that_lead_to_different_things_are_different() {
    let ground = Ground::new();
    let text = activity(&[
        (
            "2024-01-01T10:00:00Z",
            "Searched for tea",
            "https://www.google.com/search?q=tea",
        ),
        (
            "2024-01-01T10:00:00Z",
            "Searched for milk",
            "https://www.google.com/search?q=milk",
        ),
        (
            "2024-01-01T10:00:00Z",
            "Visited A",
            "https://www.google.com/url?q=https://a.example/",
        ),
        ("2024-01-01T10:00:00Z", "Watched Trams", &watch(1)),
    ]);
    let copy = ground.lay(
        "1",
        &Copy::of("2026-05-01T10:00:00Z").with("myactivity.search", &[("a.json", &text)]),
    );
    let again = ground.lay(
        "2",
        &Copy::of("2026-05-02T10:00:00Z").with("myactivity.search", &[("a.json", &text)]),
    );

    let (index, _) = ground.index(&[&copy, &again]);

    let items = found(&index, &Query::default());
    assert_eq!(items.len(), 4);
    assert!(items.iter().all(|item| item.copies == 2));
}
