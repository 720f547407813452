//! A transfer against a storage that misbehaves, in virtual time.

use super::fixture::Fixture;
use super::storage::{Asked, Fault, Storage, object};
use carryout_core::transfer::{TransferError, WrongAnswer, fetch};
use proptest::prelude::{ProptestConfig, any, prop, prop_oneof, proptest};
use proptest::strategy::Strategy;
use std::sync::atomic::Ordering;
use std::time::Duration;

const MIB: usize = 1 << 20;

/// These faults one after the other, then none.
fn one_by_one(faults: Vec<Fault>) -> impl FnMut(usize, &Asked) -> Option<Fault> + Send {
    move |number, _| faults.get(number - 1).cloned()
}

#[tokio::test(start_paused = true)]
async fn a_file_arrives_whole_with_one_question() {
    let fixture = Fixture::new(Storage::new(3 * MIB + 7, |_, _| None));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fetched.bytes, 3 * MIB as u64 + 7);
    assert_eq!(fetched.generation, Some(1));
    assert_eq!(fixture.progress.total(), Some(fetched.size));
    assert_eq!(fixture.progress.durable(), fetched.size);
    let asked = fixture.storage.asked();
    assert_eq!(asked.len(), 1);
    let names: Vec<&str> = asked[0].headers.keys().map(|name| name.as_str()).collect();
    assert_eq!(names, ["accept-encoding", "range"]);
}

#[tokio::test(start_paused = true)]
async fn an_empty_object_becomes_an_empty_file() {
    let fixture = Fixture::new(Storage::new(0, |_, _| None));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
}

#[tokio::test(start_paused = true)]
async fn a_cut_goes_on_where_it_was_and_names_the_version() {
    let faults = vec![
        Fault::Cut(MIB as u64),
        Fault::Offline,
        Fault::Mute,
        Fault::Stall(5),
        Fault::Short(9),
    ];
    let fixture = Fixture::new(Storage::new(3 * MIB, one_by_one(faults)));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.storage.given_bytes(), fetched.size);
    let asked = fixture.storage.asked();
    assert_eq!(
        asked.iter().map(|asked| asked.from).collect::<Vec<_>>()[1],
        MIB as u64
    );
    assert!(
        asked[1..]
            .iter()
            .all(|asked| asked.headers["if-match"] == "\"1\"")
    );
}

#[tokio::test(start_paused = true)]
async fn a_dead_link_is_replaced_and_its_bytes_are_kept() {
    let expired = "<?xml version='1.0'?><Error><Code>ExpiredToken</Code></Error>";
    let fixture = Fixture::new(Storage::new(4 * MIB, move |number, _| match number {
        1 => Some(Fault::Cut(MIB as u64)),
        2 => Some(Fault::Status(400, vec![], expired)),
        4 => Some(Fault::Status(403, vec![], "")),
        3 | 5 => Some(Fault::Cut(9)),
        _ => None,
    }));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.storage.given_bytes(), fetched.size);
    assert_eq!(fixture.links.asked.load(Ordering::SeqCst), 3);
    assert!(fixture.storage.asked()[2].url.ends_with("secret1"));
}

#[tokio::test(start_paused = true)]
async fn always_refused_link_ends_with_the_storage_error() {
    let denied = "<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>";
    let fixture = Fixture::new(Storage::new(MIB, move |_, _| {
        Some(Fault::Status(403, vec![], denied))
    }));

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(&error, TransferError::Refused { status: 403, code } if code == "AccessDenied"));
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_object_that_is_not_there_once_is_asked_for_with_a_new_link() {
    let gone = "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>";
    let fixture = Fixture::new(Storage::new(4 * MIB, move |number, _| match number {
        1 => Some(Fault::Status(404, vec![], gone)),
        2 => Some(Fault::Cut(MIB as u64)),
        // Bytes came in between: this is another stumble.
        3 => Some(Fault::Status(404, vec![], gone)),
        _ => None,
    }));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.links.asked.load(Ordering::SeqCst), 3);
    assert!(fixture.storage.asked()[1].url.ends_with("secret1"));
}

#[tokio::test(start_paused = true)]
async fn an_object_that_is_not_there_with_a_new_link_either_is_gone() {
    let gone = "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>";
    let fixture = Fixture::new(Storage::new(MIB, move |_, _| {
        Some(Fault::Status(404, vec![], gone))
    }));

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::Gone));
    assert_eq!(fixture.storage.asked().len(), 2);
    assert_eq!(fixture.links.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_busy_server_gets_the_patience_it_asks_for() {
    let faults = vec![
        Fault::Status(503, vec![("retry-after", "20")], ""),
        Fault::Status(429, vec![("retry-after", "30")], ""),
        Fault::Status(500, vec![], ""),
    ];
    let fixture = Fixture::new(Storage::new(MIB, one_by_one(faults)));
    let start = tokio::time::Instant::now();

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert!(
        start.elapsed() >= Duration::from_secs(50),
        "{:?}",
        start.elapsed()
    );
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_server_that_wants_an_hour_is_left_to_the_plan() {
    let fixture = Fixture::new(Storage::new(MIB, |_, _| {
        Some(Fault::Status(429, vec![("retry-after", "3600")], ""))
    }));

    let error = fixture.run().await.unwrap_err();

    let TransferError::Busy {
        status: 429,
        retry_after: Some(hour),
    } = error
    else {
        panic!("{error}")
    };
    assert_eq!(hour, Duration::from_secs(3600));
}

#[tokio::test(start_paused = true)]
async fn a_network_that_is_gone_ends_with_what_is_there_kept() {
    let fixture = Fixture::new(Storage::new(9 * MIB, |number, _| match number {
        1 => Some(Fault::Cut(5 * MIB as u64)),
        _ => Some(Fault::Offline),
    }));

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::Offline(_)));
    assert_eq!(fixture.checkpoint().unwrap().durable(), 5 * MIB as u64);
}

#[tokio::test(start_paused = true)]
async fn every_wrong_answer_is_refused_and_the_next_right_one_taken() {
    let page = "<!DOCTYPE html><html>Please log in to the hotel</html>";
    let wrong = [
        Fault::Elsewhere,
        Fault::Page(page),
        Fault::Gzip,
        Fault::Whole,
        Fault::Status(302, vec![], ""),
    ];
    for fault in wrong {
        let faults = vec![Fault::Cut(MIB as u64), fault.clone()];
        let fixture = Fixture::new(Storage::new(2 * MIB, one_by_one(faults)));

        let fetched = fixture.run().await.unwrap();

        fixture.assert_whole(&fetched);
        assert_eq!(fixture.progress.restarts(), 0, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn repeated_wrong_responses_are_distinguished() {
    let page = Fixture::new(Storage::new(MIB, |_, _| Some(Fault::Page("<html></html>"))))
        .run()
        .await;
    let gzip = Fixture::new(Storage::new(MIB, |_, _| Some(Fault::Gzip)))
        .run()
        .await;

    assert!(matches!(
        page.unwrap_err(),
        TransferError::WrongAnswer(WrongAnswer::Page)
    ));
    assert!(matches!(
        gzip.unwrap_err(),
        TransferError::WrongAnswer(WrongAnswer::Encoded)
    ));
}

#[tokio::test(start_paused = true)]
async fn a_server_without_ranges_still_gives_a_file_if_it_is_not_cut() {
    let fixture = Fixture::new(Storage::new(2 * MIB, |number, _| match number {
        1 => Some(Fault::Cut(MIB as u64)),
        _ => Some(Fault::Whole),
    }));

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(
        fixture.progress.restarts(),
        0,
        "what is there is skipped and not thrown away"
    );
}

#[tokio::test(start_paused = true)]
async fn a_changed_object_is_fetched_from_its_start_once() {
    let fixture = Fixture::new(Storage::new(2 * MIB, one_by_one(vec![Fault::Cut(MIB as u64)])));
    // The journal knows version 7, the storage has version 1.
    let mut before = fixture.run().await.map(|_| fixture.checkpoint()).unwrap();
    assert!(before.take().is_none(), "a small file needs no checkpoint");
    std::fs::remove_file(fixture.file()).unwrap();
    std::fs::write(fixture.part(), &object(2 * MIB, 7).bytes[..MIB]).unwrap();
    let crc32c = crc32c::crc32c(&object(2 * MIB, 7).bytes[..MIB]);
    *fixture.kept.0.lock().unwrap() = Some(carryout_core::transfer::Checkpoint {
        identity: carryout_core::transfer::Identity {
            total: 2 * MIB as u64,
            version: carryout_core::transfer::Version {
                generation: Some(7),
                etag: Some("\"7\"".to_owned()),
                crc32c: Some(5),
                ..Default::default()
            },
        },
        ranges: vec![carryout_core::transfer::RangeDone {
            start: 0,
            durable_until: MIB as u64,
            crc32c,
        }],
    });

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.progress.restarts(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_object_that_keeps_changing_is_an_error() {
    let faults = vec![
        Fault::Cut(9),
        Fault::OtherVersion,
        Fault::Cut(9),
        Fault::OtherVersion,
    ];
    let fixture = Fixture::new(Storage::new(MIB, one_by_one(faults)));

    assert!(matches!(fixture.run().await.unwrap_err(), TransferError::Changed));
}

#[tokio::test(start_paused = true)]
async fn a_wrong_checksum_is_fetched_again_twice_and_never_gets_a_name() {
    let twice = Fixture::new(Storage::new(MIB, one_by_one(vec![Fault::Flip, Fault::Flip])));
    let always = Fixture::new(Storage::new(MIB, |_, _| Some(Fault::Flip)));

    let fetched = twice.run().await.unwrap();
    let error = always.run().await.unwrap_err();

    twice.assert_whole(&fetched);
    assert!(matches!(error, TransferError::Checksum { times: 3 }));
    assert!(!always.file().exists());
}

#[tokio::test(start_paused = true)]
async fn finished_file_is_not_downloaded_again_and_foreign_file_is_kept() {
    let fixture = Fixture::new(Storage::new(MIB, |_, _| None));
    fixture.run().await.unwrap();
    let given = fixture.storage.given_bytes();

    let again = fixture.run().await.unwrap();
    assert_eq!(again.size, MIB as u64);
    assert_eq!(fixture.storage.given_bytes(), given);

    std::fs::write(fixture.file(), "foreign").unwrap();
    assert!(matches!(
        fixture.run().await.unwrap_err(),
        TransferError::NameTaken
    ));
    assert_eq!(std::fs::read(fixture.file()).unwrap(), b"foreign");
}

#[tokio::test(start_paused = true)]
async fn missing_folder_and_bad_name_are_reported() {
    let mut fixture = Fixture::new(Storage::new(MIB, |_, _| None));
    std::fs::remove_dir(fixture.folder.path()).unwrap();
    assert!(matches!(
        fixture.run().await.unwrap_err(),
        TransferError::FolderMissing
    ));

    fixture.folder = tempfile::tempdir().unwrap();
    let name = "x".repeat(256);
    let order = carryout_core::transfer::Order {
        folder: fixture.folder.path().to_owned(),
        file_name: name,
        from: None,
        limits: fixture.limits.clone(),
        examine: carryout_core::transfer::Examine::nothing(),
        saved: Vec::new(),
        seed: 1,
    };
    let world = carryout_core::transfer::World {
        network: fixture.storage.clone(),
        clock: std::sync::Arc::new(carryout_core::ports::SystemClock),
        disk: fixture.disk.clone(),
    };
    let error = fetch(&world, order, &fixture.links, &fixture.kept, &fixture.progress)
        .await
        .unwrap_err();
    assert!(matches!(error, TransferError::BadName));
}

#[tokio::test(start_paused = true)]
async fn bytes_of_an_earlier_run_that_rotted_are_fetched_again() {
    let fixture = Fixture::new(Storage::new(20 * MIB, |number, _| match number {
        1 => Some(Fault::Cut(12 * MIB as u64)),
        2..=9 => Some(Fault::Offline),
        _ => None,
    }));
    fixture.run().await.unwrap_err();
    assert_eq!(fixture.checkpoint().unwrap().durable(), 12 * MIB as u64);
    let mut part = std::fs::read(fixture.part()).unwrap();
    part[5 * MIB] ^= 1;
    std::fs::write(fixture.part(), part).unwrap();

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    assert_eq!(fixture.progress.restarts(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_caps_each_connection_gets_eight_of_them() {
    // 64 KiB every 12.5 ms: 5 MiB a second for each connection.
    let pace = Duration::from_micros(12_500);
    let mut fixture = Fixture::new(Storage::paced(200 * MIB, 64 << 10, pace, |_, _| None));
    fixture.limits.ranges_above = 8 * MIB as u64;
    let start = tokio::time::Instant::now();

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
    let best = 200.0 / 5.0 / 8.0;
    let seconds = start.elapsed().as_secs_f64();
    assert!(seconds < best * 1.3, "{seconds} s instead of {best} s");
    assert!(fixture.storage.given_bytes() < fetched.size + 4 * MIB as u64);
}

fn fault() -> impl Strategy<Value = Option<Fault>> {
    prop_oneof![
        (0..8 * MIB as u64).prop_map(|after| Some(Fault::Cut(after))),
        (0..8 * MIB as u64).prop_map(|after| Some(Fault::Short(after))),
        (0..8 * MIB as u64).prop_map(|after| Some(Fault::Stall(after))),
        proptest::strategy::Just(Some(Fault::Offline)),
        proptest::strategy::Just(Some(Fault::Elsewhere)),
        proptest::strategy::Just(None),
    ]
}

/// At most one answer from another place: a second in a row makes the transfer ask for the whole, which brings all bytes.
fn one_elsewhere(faults: Vec<Option<Fault>>) -> Vec<Option<Fault>> {
    let mut has_one = false;
    faults
        .into_iter()
        .map(|fault| match fault {
            Some(Fault::Elsewhere) if std::mem::replace(&mut has_one, true) => None,
            fault => fault,
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_disconnects_and_kills_give_the_same_bytes_without_refetching(
        faults in prop::collection::vec(fault(), 0..12).prop_map(one_elsewhere),
        kills in prop::collection::vec(20u64..4000, 0..4),
        several in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let pace = Duration::from_millis(10);
            let storage = Storage::paced(40 * MIB, 256 << 10, pace, move |number, _| {
                faults.get(number).cloned().flatten()
            });
            let mut fixture = Fixture::new(storage);
            fixture.limits.ranges_above = if several { MIB as u64 } else { u64::MAX };
            for kill in kills {
                let given_before = fixture.storage.given().len();
                let kept = fixture.checkpoint();
                // A kill is the future dropped in the middle; the journal and the part are all that stays.
                if tokio::time::timeout(Duration::from_millis(kill), fixture.run()).await.is_ok_and(|done| done.is_ok()) {
                    break;
                }
                for range in kept.iter().flat_map(|kept| &kept.ranges) {
                    for (start, end) in &fixture.storage.given()[given_before..] {
                        assert!(*end <= range.start || *start >= range.durable_until, "a durable byte came twice");
                    }
                }
            }
            let fetched = loop {
                if let Ok(fetched) = fixture.run().await {
                    break fetched;
                }
            };
            fixture.assert_whole(&fetched);
        });
    }
}
