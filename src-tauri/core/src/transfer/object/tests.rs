//! Identities from one answer to the next: nothing is dropped, whatever changes.

use super::{Assigned, KnownPart, ObjectKey, assign, is_googles_host, tell_apart};
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use std::collections::HashSet;

fn keys(addresses: &[&str]) -> Vec<ObjectKey> {
    let keys: Vec<ObjectKey> = addresses
        .iter()
        .map(|address| ObjectKey::of(&address.parse().unwrap()))
        .collect();
    tell_apart(&keys)
}

fn known(addresses: &[&str]) -> Vec<KnownPart> {
    keys(addresses)
        .iter()
        .map(|key| KnownPart {
            // As it comes back from the journal.
            key: ObjectKey::from_journal(&key.to_string()),
            is_saved: false,
        })
        .collect()
}

fn parts(assigned: &[Assigned]) -> Vec<Option<usize>> {
    assigned.iter().map(|assigned| assigned.part).collect()
}

#[test]
fn signature_and_expiry_are_no_part_of_it_and_everything_else_is() {
    let first = keys(&["https://a.example/b/o.zip?i=0&X-Goog-Date=1&x-goog-signature=2&Expires=3"]);
    let later = keys(&["https://c.example/b/o.zip?X-Goog-Expires=9&GoogleAccessId=8&Signature=7&i=0"]);
    let other = keys(&["https://a.example/b/o.zip?i=1&X-Goog-Date=1"]);

    assert_eq!(first[0].to_string(), later[0].to_string());
    assert_ne!(first[0].to_string(), other[0].to_string());
}

#[test]
fn no_value_of_the_query_stands_in_the_journal() {
    let key = keys(&["https://a.example/o?key=hushhushhush&token=whisperwhisper"]);
    let text = key[0].to_string();

    assert!(!text.contains("hush") && !text.contains("whisper"), "{text}");
}

#[test]
fn parts_of_one_path_are_found_again_in_any_order() {
    let before = known(&[
        "https://a.example/o.zip?i=0&Signature=1",
        "https://a.example/o.zip?i=1&Signature=1",
        "https://a.example/o.zip?i=2&Signature=1",
    ]);
    let after = keys(&[
        "https://b.example/o.zip?i=2&Signature=7",
        "https://b.example/o.zip?i=0&Signature=8",
        "https://b.example/o.zip?i=1&Signature=9",
    ]);

    let assigned = assign(&before, &after);

    assert_eq!(parts(&assigned), [Some(2), Some(0), Some(1)]);
    assert_eq!(assigned[0].candidates, [0], "there is nothing to find out");
}

#[test]
fn what_an_earlier_version_knew_by_its_path_is_found() {
    let before = vec![KnownPart {
        key: ObjectKey::from_journal("/b/o.zip"),
        is_saved: false,
    }];

    let bare = assign(&before, &keys(&["https://a.example/b/o.zip?X-Goog-Signature=1"]));
    let queried = assign(&before, &keys(&["https://a.example/b/o.zip?i=0"]));
    let several = assign(
        &before,
        &keys(&["https://a.example/b/o.zip?i=0", "https://a.example/b/o.zip?i=1"]),
    );

    assert_eq!(parts(&bare), [Some(0)]);
    assert_eq!(parts(&queried), [Some(0)]);
    assert_eq!(parts(&several), [Some(0), None]);
    assert_eq!(
        several[0].candidates,
        [0, 1],
        "which of them it was only the bytes tell"
    );
    assert_eq!(several[1].candidates, [1, 0]);
}

#[test]
fn changing_query_parameter_is_ignored() {
    let before = known(&["https://a.example/o?i=0&rnd=11", "https://a.example/o?i=1&rnd=12"]);
    let after = keys(&["https://a.example/o?i=1&rnd=21", "https://a.example/o?i=0&rnd=22"]);

    let assigned = assign(&before, &after);

    assert_eq!(parts(&assigned), [Some(1), Some(0)]);
    assert_eq!(assigned[0].candidates, [0]);
}

#[test]
fn the_very_same_address_twice_is_two_parts() {
    let twice = keys(&["https://a.example/o?i=0", "https://a.example/o?i=0"]);
    let before = known(&["https://a.example/o?i=0", "https://a.example/o?i=0"]);

    assert_ne!(twice[0].to_string(), twice[1].to_string());
    let assigned = assign(&before, &twice);
    assert_eq!(parts(&assigned), [Some(0), Some(1)]);
    assert_eq!(assigned[1].candidates, [1, 0]);
}

#[test]
fn two_hosts_with_one_path_are_two_parts() {
    let hosts = keys(&["https://a.example/o.zip", "https://b.example/o.zip"]);
    let turned = keys(&["https://b.example/o.zip", "https://a.example/o.zip"]);

    assert_ne!(hosts[0].to_string(), hosts[1].to_string());
    let before = known(&["https://a.example/o.zip", "https://b.example/o.zip"]);
    assert_eq!(parts(&assign(&before, &turned)), [Some(1), Some(0)]);
}

#[test]
fn other_paths_take_the_place_of_what_is_not_saved_and_of_nothing_else() {
    let mut before = known(&["https://a.example/x", "https://a.example/y"]);
    before[0].is_saved = true;

    let assigned = assign(&before, &keys(&["https://a.example/u", "https://a.example/v"]));

    assert_eq!(parts(&assigned), [Some(1), None]);
    assert_eq!(assigned[0].candidates, [0, 1]);
}

#[test]
fn changed_number_of_addresses_is_reported() {
    let before = known(&["https://a.example/x", "https://a.example/y"]);

    let more = assign(
        &before,
        &keys(&[
            "https://a.example/y",
            "https://a.example/z",
            "https://a.example/x",
        ]),
    );
    let fewer = assign(&before, &keys(&["https://a.example/y"]));

    assert_eq!(parts(&more), [Some(1), None, Some(0)]);
    assert_eq!(parts(&fewer), [Some(1)]);
}

#[test]
fn a_host_of_googles_is_known_by_the_end_of_its_name() {
    for host in [
        "storage.googleapis.com",
        "x.storage.googleapis.com",
        "doc-0a.googleusercontent.com",
        "google.com",
        "Takeout.Google.COM.",
    ] {
        assert!(is_googles_host(host), "{host}");
    }
    for host in [
        "",
        "evilgoogleapis.com",
        "googleapis.com.example",
        "127.0.0.1",
        "storage.example",
    ] {
        assert!(!is_googles_host(host), "{host}");
    }
}

proptest! {
    #[test]
    fn addresses_and_parts_map_one_to_one(
        before in prop::collection::vec((0u8..3, 0u8..3, 0u8..2, any::<bool>()), 0..6),
        after in prop::collection::vec((0u8..3, 0u8..3, 0u8..2), 0..6),
    ) {
        let address = |path: u8, query: u8, host: u8| {
            ObjectKey::of(&format!("https://h{host}.example/{path}?q={query}").parse().unwrap())
        };
        let before_keys: Vec<ObjectKey> = before.iter().map(|(path, query, host, _)| address(*path, *query, *host)).collect();
        let known: Vec<KnownPart> = tell_apart(&before_keys)
            .into_iter()
            .zip(&before)
            .map(|(key, (.., is_saved))| KnownPart { key, is_saved: *is_saved })
            .collect();
        let after_keys: Vec<ObjectKey> = after.iter().map(|(path, query, host)| address(*path, *query, *host)).collect();
        let named = tell_apart(&after_keys);

        let texts: HashSet<String> = named.iter().map(ToString::to_string).collect();
        prop_assert_eq!(texts.len(), named.len());
        let assigned = assign(&known, &named);
        prop_assert_eq!(assigned.len(), named.len());
        let taken: Vec<usize> = assigned.iter().filter_map(|assigned| assigned.part).collect();
        let distinct: HashSet<usize> = taken.iter().copied().collect();
        prop_assert_eq!(taken.len(), distinct.len());
        for (at, assigned) in assigned.iter().enumerate() {
            prop_assert_eq!(assigned.candidates.first(), Some(&at));
            prop_assert!(assigned.candidates.iter().all(|candidate| *candidate < named.len()));
        }
        for key in &named {
            prop_assert_eq!(ObjectKey::from_journal(&key.to_string()).to_string(), key.to_string());
        }
    }
}
