//! The program ends at any moment and starts again: the journal is the only memory, and it is enough.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{at_google, stray};
use carryout_core::ports::InPlace;
use carryout_core::snapshot::{JobOutcome, JobStep};
use carryout_sandbox::{Approval, Options};
use carryout_simulation::{Harness, midday};
use std::path::Path;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

const THREE: [&str; 3] = ["myactivity.search", "youtube.public_videos", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn a_program_that_ends_every_few_seconds_still_copies_everything_once() {
    let mut options = Options::default();
    options
        .archives
        .sizes
        .insert("youtube.public_videos".to_owned(), 40 << 20);
    let mut harness = Harness::set(midday(), options).await.unwrap();
    let connection = harness
        .connect("Anna", &THREE, &Approval::default())
        .await
        .unwrap();
    let export = harness.start(connection, &THREE).await.unwrap();

    for seconds in 0..40 {
        harness.pass(Duration::from_millis(250 * (seconds % 7))).await;
        harness = harness.restart().await.unwrap();
    }
    let folder = harness.finished(export).await.unwrap();

    assert!(carryout_core::receipt::verify(&folder, |_, _| ()).unwrap().ok);
    assert!(
        harness.now().exports[0]
            .jobs
            .iter()
            .all(|job| job.outcome == Some(JobOutcome::Saved))
    );
    for resource in THREE {
        assert_eq!(harness.initiated(resource), 1, "{resource}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_paused_copy_stays_paused_over_a_restart_and_then_goes_on() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &THREE, &Approval::default())
        .await
        .unwrap();
    let export = harness.start(connection, &THREE).await.unwrap();
    harness.until("the jobs at Google", at_google).await.unwrap();
    harness.engine.pause_export(export).await.unwrap();

    let harness = harness.restart().await.unwrap();
    harness.pass(Duration::from_secs(2 * 86_400)).await;

    let paused = harness.now();
    assert!(
        paused.exports[0]
            .jobs
            .iter()
            .all(|job| job.step == JobStep::Ready),
        "{:#?}",
        paused.exports[0].jobs
    );
    assert_eq!(paused.exports[0].bytes_done, 0);
    harness.engine.resume_export(export).await.unwrap();
    harness.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_kill_at_any_moment_of_a_start_leaves_no_folder_without_a_copy() {
    let _in_place = InPlace::begin();
    for moment in 0.. {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = harness
            .connect("Anna", &THREE, &Approval::default())
            .await
            .unwrap();

        let was_done = ended_at(moment, harness.start(connection, &THREE)).await;
        let harness = harness.restart().await.unwrap();
        tidy(&harness, &[&harness.staging.folder()]).await;
        if harness.now().exports.is_empty() {
            harness.start(connection, &THREE).await.unwrap();
        }
        let export = harness.engine.current_snapshot().exports[0].id;
        harness.finished(export).await.unwrap();

        assert_eq!(
            harness.engine.current_snapshot().exports.len(),
            1,
            "killed at moment {moment}"
        );
        tidy(&harness, &[&harness.staging.folder()]).await;
        if was_done {
            assert!(moment >= 4, "only {moment} moments");
            break;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_kill_at_any_moment_of_a_move_leaves_no_folder_without_a_copy() {
    let _in_place = InPlace::begin();
    for moment in 0.. {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = harness
            .connect("Anna", &THREE, &Approval::default())
            .await
            .unwrap();
        let export = harness.start(connection, &THREE).await.unwrap();
        let other = harness.staging.ground.path().join("other");

        let was_done = ended_at(moment, harness.engine.move_export(export, &other)).await;
        let harness = harness.restart().await.unwrap();
        harness.finished(export).await.unwrap();

        tidy(&harness, &[&harness.staging.folder(), &other]).await;
        if was_done {
            assert!(moment >= 4, "only {moment} moments");
            break;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_kill_at_any_moment_of_a_new_name_leaves_no_folder_without_a_copy() {
    let _in_place = InPlace::begin();
    for moment in 0.. {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = harness
            .connect("Anna", &THREE, &Approval::default())
            .await
            .unwrap();
        let export = harness.start(connection, &THREE).await.unwrap();

        let was_done = ended_at(moment, harness.engine.name_connection(connection, "Bob")).await;
        let harness = harness.restart().await.unwrap();
        harness.finished(export).await.unwrap();

        tidy(&harness, &[&harness.staging.folder()]).await;
        if was_done {
            assert!(moment >= 4, "only {moment} moments");
            let folder = harness.engine.current_snapshot().exports[0].folder.clone();
            assert!(folder.contains("Bob"), "{folder}");
            break;
        }
    }
}

/// Lets `work` go on until it is at its `moment`th rest, where a program can end; answers whether it was done before.
async fn ended_at(moment: u32, work: impl Future) -> bool {
    let mut work = pin!(work);
    let mut rests = 0;
    std::future::poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(_) => Poll::Ready(true),
        Poll::Pending if rests == moment => Poll::Ready(false),
        Poll::Pending => {
            rests += 1;
            Poll::Pending
        }
    })
    .await
}

async fn tidy(harness: &Harness, bases: &[&Path]) {
    let is_clean = |picture: &_| bases.iter().all(|base| stray(picture, base).is_empty());
    harness.until("folders of copies alone", is_clean).await.unwrap();
}
