//! Copies go to the bin, and only when nothing is lost by it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::schedule::Every;
use carryout_core::snapshot::{ExportView, Snapshot};
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::path::Path;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const WHOLE: &str = "youtube.subscriptions";
const LIMITED: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn the_copies_of_a_connection_go_to_the_bin_and_its_access_stays() {
    let harness = connected(&[WHOLE]).await;
    let first = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.pass(DAY * 2).await;
    let second = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    let before = harness.engine.current_snapshot();

    harness.engine.delete_files(1.into()).await.unwrap();
    let after = harness
        .until("two copies in the bin", |picture| in_bin(picture) == 2)
        .await
        .unwrap();

    assert_eq!(before.connections[0].copies_kept, 2);
    assert!(before.connections[0].files_kept >= 2);
    assert!(!first.exists() && !second.exists());
    assert_eq!(harness.staging.bin.names().len(), 2);
    assert_eq!(
        (after.connections[0].copies_kept, after.connections[0].bytes_kept),
        (0, 0)
    );
    assert_eq!(after.connections[0].granted, [WHOLE]);
    assert!(harness.staging.sandbox.observed().resets.is_empty());
}

#[tokio::test(start_paused = true)]
async fn after_that_the_next_copy_holds_everything_again() {
    let harness = connected(&[LIMITED]).await;
    harness.copy(1.into(), &[LIMITED]).await.unwrap();
    harness.engine.delete_files(1.into()).await.unwrap();
    harness
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    harness.pass(DAY * 2).await;

    let jobs = harness.staging.sandbox.observed().jobs;
    assert_eq!(
        jobs[1].start_time, None,
        "what it would go on from lies in the bin"
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_goes_while_a_copy_is_under_way() {
    let harness = connected(&[WHOLE]).await;
    let folder = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.pass(DAY * 2).await;
    let slow = Fault::JobTakes { seconds: 20_000 };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, slow));
    harness.start(1.into(), &[WHOLE]).await.unwrap();

    let refused = harness.engine.delete_files(1.into()).await.unwrap_err();

    assert_eq!(refused.code, Code::CopyUnderWay);
    assert!(folder.exists());
}

#[tokio::test(start_paused = true)]
async fn trash_failure_is_reported_and_nothing_is_deleted() {
    let harness = connected(&[WHOLE]).await;
    let folder = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.staging.bin.set_refusing(true);

    harness.engine.delete_files(1.into()).await.unwrap();
    let reported = harness
        .until("its word", |picture| says(picture, Code::BinRefused))
        .await
        .unwrap();
    let was_there = folder.exists();
    harness.staging.bin.set_refusing(false);
    harness.engine.delete_copy(reported.exports[0].id).await.unwrap();
    harness
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    assert!(was_there && !folder.exists());
}

#[tokio::test(start_paused = true)]
async fn a_folder_with_something_of_the_user_in_it_stays() {
    let harness = connected(&[WHOLE]).await;
    let folder = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    std::fs::write(folder.join("data").join(WHOLE).join("diary.txt"), "mine").unwrap();

    harness.engine.delete_files(1.into()).await.unwrap();
    harness
        .until("the word of it", |picture| says(picture, Code::NotOurFolder))
        .await
        .unwrap();

    assert!(folder.join("receipt.html").exists());
    assert!(harness.staging.bin.names().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_program_killed_before_the_bin_had_it_goes_on_with_it() {
    let harness = connected(&[WHOLE]).await;
    let folder = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.engine.delete_files(1.into()).await.unwrap();

    let harness = harness.restart().await.unwrap();
    harness
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    assert!(!folder.exists());
}

#[tokio::test(start_paused = true)]
async fn of_whole_copies_the_last_two_stay() {
    let harness = connected(&[WHOLE]).await;
    harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.engine.set_keep(1.into(), Some(2)).await.unwrap();
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();

    harness.pass(DAY * 5 + DAY / 2).await;

    assert_eq!(harness.initiated(WHOLE), 6);
    assert_eq!(harness.staging.bin.names().len(), 4);
    let picture = harness.engine.current_snapshot();
    assert_eq!(picture.connections[0].copies_kept, 2);
    assert!(
        picture
            .exports
            .iter()
            .take(2)
            .all(|copy| Path::new(&copy.folder).exists())
    );
}

#[tokio::test(start_paused = true)]
async fn base_copies_stay_until_a_full_copy_replaces_them() {
    let harness = connected(&[LIMITED, WHOLE]).await;
    harness.copy(1.into(), &[LIMITED, WHOLE]).await.unwrap();
    harness.engine.set_keep(1.into(), Some(3)).await.unwrap();
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();

    harness.pass(DAY * 2 + DAY / 2).await;
    let before = (harness.staging.bin.names().len(), whole_ones(&harness));
    harness.pass(DAY * 4).await;

    assert_eq!(
        before,
        (0, 1),
        "three copies, and the two later ones need the first"
    );
    // W i i W i i W: the last three are i i W; what they need goes back to the whole one before.
    assert_eq!(whole_ones(&harness), 3);
    assert_eq!(harness.staging.bin.names().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn missing_newer_copy_replaces_nothing() {
    let harness = connected(&[WHOLE]).await;
    let first = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    harness.pass(DAY * 2).await;
    let second = harness.copy(1.into(), &[WHOLE]).await.unwrap();
    std::fs::rename(&second, harness.staging.ground.path().join("elsewhere")).unwrap();

    harness.engine.set_keep(1.into(), Some(1)).await.unwrap();
    harness.pass(DAY).await;

    assert!(first.exists());
    assert!(harness.staging.bin.names().is_empty());
}

async fn connected(resources: &[&str]) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    harness.connect("Anna", resources, &approval).await.unwrap();
    harness
}

fn whole_ones(harness: &Harness) -> usize {
    let jobs = harness.staging.sandbox.observed().jobs;
    jobs.iter()
        .filter(|job| job.resources[0] == LIMITED && job.start_time.is_none())
        .count()
}

fn in_bin(picture: &Snapshot) -> usize {
    picture
        .exports
        .iter()
        .filter(|copy| copy.binned_at.is_some())
        .count()
}

fn says(picture: &Snapshot, code: Code) -> bool {
    let problem = |copy: &ExportView| copy.problem.as_ref().is_some_and(|problem| problem.code == code);
    picture.exports.iter().any(problem)
}
