//! The program ends at any moment and starts again: the journal is the only memory, and it is enough.

use crate::seen::at_google;
use carryout_core::snapshot::{JobOutcome, JobStep};
use carryout_sandbox::{Approval, Options};
use carryout_trial::{Stage, midday};
use std::time::Duration;

const THREE: [&str; 3] = ["myactivity.search", "youtube.public_videos", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn a_program_that_ends_every_few_seconds_still_copies_everything_once() {
    let mut options = Options::default();
    options
        .archives
        .sizes
        .insert("youtube.public_videos".to_owned(), 40 << 20);
    let mut stage = Stage::set(midday(), options).await.unwrap();
    let connection = stage.connect("Anna", &THREE, &Approval::default()).await.unwrap();
    let export = stage.start(connection, &THREE).await.unwrap();

    for seconds in 0..40 {
        stage.pass(Duration::from_millis(250 * (seconds % 7))).await;
        stage = stage.restart().await.unwrap();
    }
    let folder = stage.finished(export).await.unwrap();

    assert!(carryout_core::receipt::verify(&folder, |_, _| ()).unwrap().ok);
    assert!(
        stage.now().exports[0]
            .jobs
            .iter()
            .all(|job| job.outcome == Some(JobOutcome::Saved))
    );
    for resource in THREE {
        assert_eq!(stage.initiated(resource), 1, "{resource}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_paused_copy_stays_paused_over_a_restart_and_then_goes_on() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage.connect("Anna", &THREE, &Approval::default()).await.unwrap();
    let export = stage.start(connection, &THREE).await.unwrap();
    stage.until("the jobs at Google", at_google).await.unwrap();
    stage.engine.pause_export(export).await.unwrap();

    let stage = stage.restart().await.unwrap();
    stage.pass(Duration::from_secs(2 * 86_400)).await;

    let paused = stage.now();
    assert!(
        paused.exports[0]
            .jobs
            .iter()
            .all(|job| job.step == JobStep::Ready),
        "{:#?}",
        paused.exports[0].jobs
    );
    assert_eq!(paused.exports[0].bytes_done, 0);
    stage.engine.resume_export(export).await.unwrap();
    stage.finished(export).await.unwrap();
}
