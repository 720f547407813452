//! Copies go to the bin, and only when nothing is lost by it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::schedule::Every;
use carryout_core::snapshot::{ExportView, Snapshot};
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_trial::{Stage, midday};
use std::path::Path;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const WHOLE: &str = "youtube.subscriptions";
const LIMITED: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn the_copies_of_a_connection_go_to_the_bin_and_its_access_stays() {
    let stage = connected(&[WHOLE]).await;
    let first = stage.copy(1, &[WHOLE]).await.unwrap();
    stage.pass(DAY * 2).await;
    let second = stage.copy(1, &[WHOLE]).await.unwrap();
    let before = stage.engine.picture();

    stage.engine.delete_files(1).await.unwrap();
    let after = stage
        .until("two copies in the bin", |picture| in_bin(picture) == 2)
        .await
        .unwrap();

    assert_eq!(before.connections[0].copies_kept, 2);
    assert!(before.connections[0].files_kept >= 2);
    assert!(!first.exists() && !second.exists());
    assert_eq!(stage.staging.bin.names().len(), 2);
    assert_eq!(
        (after.connections[0].copies_kept, after.connections[0].bytes_kept),
        (0, 0)
    );
    assert_eq!(after.connections[0].granted, [WHOLE]);
    assert!(stage.staging.sandbox.observed().resets.is_empty());
}

#[tokio::test(start_paused = true)]
async fn after_that_the_next_copy_holds_everything_again() {
    let stage = connected(&[LIMITED]).await;
    stage.copy(1, &[LIMITED]).await.unwrap();
    stage.engine.delete_files(1).await.unwrap();
    stage
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    stage.engine.set_schedule(1, Some(Every::Day)).await.unwrap();
    stage.pass(DAY * 2).await;

    let jobs = stage.staging.sandbox.observed().jobs;
    assert_eq!(
        jobs[1].start_time, None,
        "what it would go on from lies in the bin"
    );
}

#[tokio::test(start_paused = true)]
async fn nothing_goes_while_a_copy_is_under_way() {
    let stage = connected(&[WHOLE]).await;
    let folder = stage.copy(1, &[WHOLE]).await.unwrap();
    stage.pass(DAY * 2).await;
    let slow = Fault::JobTakes { seconds: 20_000 };
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, slow));
    stage.start(1, &[WHOLE]).await.unwrap();

    let refused = stage.engine.delete_files(1).await.unwrap_err();

    assert_eq!(refused.code, Code::CopyUnderWay);
    assert!(folder.exists());
}

#[tokio::test(start_paused = true)]
async fn a_bin_that_refuses_is_told_and_nothing_is_deleted() {
    let stage = connected(&[WHOLE]).await;
    let folder = stage.copy(1, &[WHOLE]).await.unwrap();
    stage.staging.bin.set_refusing(true);

    stage.engine.delete_files(1).await.unwrap();
    let told = stage
        .until("its word", |picture| says(picture, Code::BinRefused))
        .await
        .unwrap();
    let was_there = folder.exists();
    stage.staging.bin.set_refusing(false);
    stage.engine.delete_copy(told.exports[0].id).await.unwrap();
    stage
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    assert!(was_there && !folder.exists());
}

#[tokio::test(start_paused = true)]
async fn a_folder_with_something_of_the_persons_in_it_stays() {
    let stage = connected(&[WHOLE]).await;
    let folder = stage.copy(1, &[WHOLE]).await.unwrap();
    std::fs::write(folder.join("data").join(WHOLE).join("diary.txt"), "mine").unwrap();

    stage.engine.delete_files(1).await.unwrap();
    stage
        .until("the word of it", |picture| says(picture, Code::NotOurFolder))
        .await
        .unwrap();

    assert!(folder.join("receipt.html").exists());
    assert!(stage.staging.bin.names().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_program_killed_before_the_bin_had_it_goes_on_with_it() {
    let stage = connected(&[WHOLE]).await;
    let folder = stage.copy(1, &[WHOLE]).await.unwrap();
    stage.engine.delete_files(1).await.unwrap();

    let stage = stage.restart().await.unwrap();
    stage
        .until("it in the bin", |picture| in_bin(picture) == 1)
        .await
        .unwrap();

    assert!(!folder.exists());
}

#[tokio::test(start_paused = true)]
async fn of_whole_copies_the_last_two_stay() {
    let stage = connected(&[WHOLE]).await;
    stage.copy(1, &[WHOLE]).await.unwrap();
    stage.engine.set_keep(1, Some(2)).await.unwrap();
    stage.engine.set_schedule(1, Some(Every::Day)).await.unwrap();

    stage.pass(DAY * 5 + DAY / 2).await;

    assert_eq!(stage.initiated(WHOLE), 6);
    assert_eq!(stage.staging.bin.names().len(), 4);
    let picture = stage.engine.picture();
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
async fn copies_that_later_ones_go_on_from_stay_until_a_whole_one_replaces_them() {
    let stage = connected(&[LIMITED, WHOLE]).await;
    stage.copy(1, &[LIMITED, WHOLE]).await.unwrap();
    stage.engine.set_keep(1, Some(3)).await.unwrap();
    stage.engine.set_schedule(1, Some(Every::Day)).await.unwrap();

    stage.pass(DAY * 2 + DAY / 2).await;
    let before = (stage.staging.bin.names().len(), whole_ones(&stage));
    stage.pass(DAY * 4).await;

    assert_eq!(
        before,
        (0, 1),
        "three copies, and the two later ones need the first"
    );
    // W i i W i i W: the last three are i i W; what they need goes back to the whole one before.
    assert_eq!(whole_ones(&stage), 3);
    assert_eq!(stage.staging.bin.names().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_newer_copy_that_somebody_took_away_replaces_nothing() {
    let stage = connected(&[WHOLE]).await;
    let first = stage.copy(1, &[WHOLE]).await.unwrap();
    stage.pass(DAY * 2).await;
    let second = stage.copy(1, &[WHOLE]).await.unwrap();
    std::fs::rename(&second, stage.staging.ground.path().join("elsewhere")).unwrap();

    stage.engine.set_keep(1, Some(1)).await.unwrap();
    stage.pass(DAY).await;

    assert!(first.exists());
    assert!(stage.staging.bin.names().is_empty());
}

async fn connected(resources: &[&str]) -> Stage {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    stage.connect("Anna", resources, &approval).await.unwrap();
    stage
}

fn whole_ones(stage: &Stage) -> usize {
    let jobs = stage.staging.sandbox.observed().jobs;
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
