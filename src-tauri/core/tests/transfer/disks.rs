//! A transfer onto a disk that fills up, loses power or holds a file, in virtual time.

use super::faulty_disk::FaultyDisk;
use super::fixture::Fixture;
use super::storage::Storage;
use carryout_core::transfer::TransferError;
use proptest::prelude::{ProptestConfig, any, prop, proptest};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

const MIB: usize = 1 << 20;

fn fixture(len: usize) -> (Fixture, FaultyDisk) {
    let disk = FaultyDisk::new();
    let mut fixture = Fixture::new(Storage::paced(
        len,
        256 << 10,
        Duration::from_millis(10),
        |_, _| None,
    ));
    fixture.disk = Arc::new(disk.clone());
    (fixture, disk)
}

#[tokio::test(start_paused = true)]
async fn a_file_that_does_not_fit_is_not_begun() {
    let (fixture, disk) = fixture(9 * MIB);
    disk.free.store(5 * MIB as u64, Ordering::SeqCst);

    let error = fixture.run().await.unwrap_err();

    // What is missing of the file, and the reserve that is left free.
    assert!(
        matches!(error, TransferError::DiskFull { missing } if missing == 8 * MIB as u64),
        "{error:?}"
    );
    assert!(fixture.storage.given_bytes() <= MIB as u64);
}

#[tokio::test(start_paused = true)]
async fn a_full_disk_is_seen_before_the_storage_is_asked_at_all() {
    let (fixture, disk) = fixture(MIB);
    disk.free.store(MIB as u64, Ordering::SeqCst);

    let error = fixture.run().await.unwrap_err();

    assert!(matches!(error, TransferError::DiskFull { .. }), "{error:?}");
    assert!(fixture.storage.asked().is_empty());
    assert_eq!(fixture.links.asked.load(Ordering::SeqCst), 0);
}

#[tokio::test(start_paused = true)]
async fn the_storage_tells_a_size_that_does_not_fit_once() {
    let (fixture, disk) = fixture(30 * MIB);
    disk.free.store(20 * MIB as u64, Ordering::SeqCst);

    for _ in 0..5 {
        let error = fixture.run().await.unwrap_err();
        assert!(matches!(error, TransferError::DiskFull { .. }), "{error:?}");
    }

    assert_eq!(fixture.storage.asked().len(), 1);
    disk.free.store(u64::MAX, Ordering::SeqCst);
    let fetched = fixture.run().await.unwrap();
    fixture.assert_whole(&fetched);
}

#[tokio::test(start_paused = true)]
async fn full_disk_keeps_the_part_and_resumes_with_free_space() {
    let (fixture, disk) = fixture(30 * MIB);
    disk.space.store(20 * MIB as u64 + 5, Ordering::SeqCst);

    let error = fixture.run().await.unwrap_err();
    let TransferError::DiskFull { missing } = error else {
        panic!("{error:?}")
    };
    assert!(missing > 0 && missing <= 10 * MIB as u64, "{missing}");
    let durable = fixture.checkpoint().unwrap().durable();
    assert!(durable >= 18 * MIB as u64, "{durable}");

    disk.space.store(u64::MAX, Ordering::SeqCst);
    let given = fixture.storage.given_bytes();
    let fetched = fixture.run().await.unwrap();
    fixture.assert_whole(&fetched);
    assert_eq!(fixture.storage.given_bytes() - given, fetched.size - durable);
}

#[tokio::test(start_paused = true)]
async fn a_file_held_by_a_virus_scanner_gets_its_name_when_it_is_let_go() {
    let (fixture, disk) = fixture(MIB);
    disk.held.store(12, Ordering::SeqCst);

    let fetched = fixture.run().await.unwrap();

    fixture.assert_whole(&fetched);
}

#[tokio::test(start_paused = true)]
async fn locked_file_is_reported_after_a_minute_and_not_downloaded_again() {
    let (fixture, disk) = fixture(MIB);
    disk.held.store(u32::MAX, Ordering::SeqCst);
    let start = tokio::time::Instant::now();

    let error = fixture.run().await.unwrap_err();
    assert!(matches!(error, TransferError::Held(_)));
    assert!(start.elapsed() > Duration::from_secs(55) && start.elapsed() < Duration::from_secs(90));

    disk.held.store(0, Ordering::SeqCst);
    let given = fixture.storage.given_bytes();
    let fetched = fixture.run().await.unwrap();
    fixture.assert_whole(&fetched);
    assert_eq!(fixture.storage.given_bytes(), given);
}

#[tokio::test(start_paused = true)]
async fn two_transfers_of_one_file_do_not_mix() {
    let (fixture, _) = fixture(8 * MIB);

    let (one, other) = tokio::join!(fixture.run(), fixture.run());

    let fetched = one.or(other).unwrap();
    fixture.assert_whole(&fetched);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn after_any_power_cuts_the_bytes_are_right(
        cuts in prop::collection::vec(20u64..2000, 1..5),
        several in any::<bool>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (mut fixture, disk) = fixture(48 * MIB);
            fixture.limits.ranges_above = if several { MIB as u64 } else { u64::MAX };
            for cut in cuts {
                if tokio::time::timeout(Duration::from_millis(cut), fixture.run()).await.is_ok() {
                    break;
                }
                // Blocking jobs of the dropped transfer end before the power does.
                tokio::time::sleep(Duration::from_secs(1)).await;
                disk.cut_power(&fixture.part());
            }
            if !fixture.file().exists() {
                let fetched = fixture.run().await.unwrap();
                fixture.assert_whole(&fetched);
            }
            assert!(std::fs::read(fixture.file()).unwrap() == *fixture.storage.bytes());
        });
    }
}
