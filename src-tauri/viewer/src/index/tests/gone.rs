//! What is no longer at Google.

use super::{DAY, NOON, history};
use crate::fixture::{Copy, Ground, found};
use crate::search::Query;

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

    let reported: Vec<_> = found(&index, &gone).into_iter().map(|item| item.title).collect();
    assert_eq!(reported, ["Newest", "Goes"]);
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
