//! A copy begins with the first trip to Google's page: what is allowed is asked for at once, later trips join it,
//! and neither leaving in the middle nor a kill at any step loses or doubles anything.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::stray;
use carryout_core::advice::Code;
use carryout_core::journal::Order;
use carryout_core::receipt::verify;
use carryout_core::snapshot::{ConsentStep, ExportState, ExportView, JobOutcome, JobStep, Snapshot};
use carryout_sandbox::{Access, Approval, Options};
use carryout_trial::{Stage, midday};
use std::path::Path;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const REVIEWS: &str = "maps.reviews";
const TWO: [&str; 2] = [SEARCH, HISTORY];
const THREE: [&str; 3] = [SEARCH, HISTORY, REVIEWS];

#[tokio::test(start_paused = true)]
async fn what_the_first_trip_brought_is_asked_for_while_the_second_still_waits() {
    let stage = in_three_trips().await;

    trip(&stage, &allowing(Access::Once)).await;
    let copy = copy_when(&stage, "the first category", |copy| {
        step_of(copy, SEARCH) == JobStep::Preparing
    })
    .await;
    stage.pass(Duration::from_secs(3 * 86_400)).await;

    assert_eq!(step(&stage), ConsentStep::Between);
    assert_eq!(stage.engine.picture().consent.unwrap().copy, Some(copy.id));
    let waiting = the_copy(&stage);
    assert_eq!(job(&waiting, SEARCH).outcome, Some(JobOutcome::Saved));
    assert!(job(&waiting, HISTORY).awaits_trip && job(&waiting, HISTORY).problem.is_none());
    assert_eq!(waiting.finished_at, None, "the receipt waits for the other trips");
    assert_eq!((stage.initiated(SEARCH), stage.initiated(HISTORY)), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn later_trips_join_the_same_copy_and_the_receipt_comes_after_the_last() {
    let stage = in_three_trips().await;

    for _ in 0..3 {
        trip(&stage, &allowing(Access::Days180)).await;
    }
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    let picture = stage.engine.picture();
    assert_eq!(picture.exports.len(), 1);
    assert!(picture.consent.is_none());
    assert_whole(&stage, &folder);
}

#[tokio::test(start_paused = true)]
async fn leaving_in_the_middle_keeps_what_was_begun_and_names_what_was_not_allowed() {
    let stage = in_three_trips().await;
    trip(&stage, &allowing(Access::Days180)).await;
    let copy = copy_when(&stage, "a copy", |_| true).await;

    stage.engine.cancel_consent().await.unwrap();
    let folder = stage.finished(copy.id).await.unwrap();

    let copy = the_copy(&stage);
    assert_eq!(job(&copy, SEARCH).outcome, Some(JobOutcome::Saved));
    for resource in [HISTORY, REVIEWS] {
        assert_eq!(job(&copy, resource).outcome, Some(JobOutcome::Refused));
        assert_eq!(
            job(&copy, resource).problem.as_ref().unwrap().code,
            Code::NotGranted
        );
    }
    assert!(verify(&folder, |_, _| ()).unwrap().ok);
}

#[tokio::test(start_paused = true)]
async fn leaving_before_anything_was_allowed_begins_nothing() {
    let stage = in_three_trips().await;
    stage.engine.open_consent().await.unwrap();

    stage.engine.cancel_consent().await.unwrap();
    let stage = stage.restart().await.unwrap();
    stage.pass(Duration::from_secs(86_400)).await;

    let picture = stage.engine.picture();
    assert!(picture.consent.is_none() && picture.exports.is_empty() && picture.connections.is_empty());
    assert!(!stage.staging.folder().join("Google account").exists());
}

#[tokio::test(start_paused = true)]
async fn a_kill_between_two_trips_goes_on_with_the_next_trip_and_the_begun_copy() {
    let stage = in_three_trips().await;
    trip(&stage, &allowing(Access::Once)).await;

    let stage = stage.restart().await.unwrap();
    let consent = stage.engine.picture().consent.unwrap();
    assert_eq!((consent.step, consent.current), (ConsentStep::Between, 1));
    assert_eq!(
        consent.batches[0].granted.as_deref(),
        Some(&[SEARCH.to_owned()][..])
    );
    for _ in 0..2 {
        trip(&stage, &allowing(Access::Once)).await;
    }
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    assert_whole(&stage, &folder);
}

#[tokio::test(start_paused = true)]
async fn a_kill_after_any_step_from_the_first_trip_to_the_receipt_loses_nothing_and_asks_for_nothing_twice() {
    let mut kills = 0;
    for steps in 0.. {
        let stage = in_trips(&TWO).await;
        stage.staging.fuse.set(steps);
        let was_whole = tokio::select! {
            folder = all_the_way(&stage) => { assert_whole(&stage, &folder); true }
            () = stage.staging.fuse.blown() => false,
        };
        if was_whole {
            break;
        }
        kills += 1;

        let stage = stage.restart().await.unwrap();
        let folder = all_the_way(&stage).await;

        assert_whole(&stage, &folder);
        assert_eq!(
            stage.engine.picture().exports.len(),
            1,
            "killed after {steps} steps"
        );
    }
    assert!(kills > 20, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn what_is_missing_can_be_asked_for_again_and_joins_the_same_copy() {
    let stage = prepared().await;
    let some = Approval {
        scopes: Some(vec![SEARCH.to_owned(), REVIEWS.to_owned()]),
        ..Approval::default()
    };
    trip(&stage, &some).await;
    assert_eq!(step(&stage), ConsentStep::Done);
    assert!(job(&copy_when(&stage, "a copy", |_| true).await, HISTORY).awaits_trip);

    stage.engine.ask_again().await.unwrap();
    let consent = stage.engine.picture().consent.unwrap();
    assert_eq!(consent.batches[1].asked, [HISTORY]);
    trip(&stage, &Approval::default()).await;
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    assert_eq!(stage.engine.picture().exports.len(), 1);
    assert_whole(&stage, &folder);
}

#[tokio::test(start_paused = true)]
async fn going_on_without_what_is_missing_writes_it_into_the_receipt_as_not_granted() {
    let stage = prepared().await;
    let some = Approval {
        scopes: Some(vec![SEARCH.to_owned(), REVIEWS.to_owned()]),
        ..Approval::default()
    };
    trip(&stage, &some).await;

    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    let receipt = the_copy(&stage).receipt.unwrap();
    assert_eq!((receipt.asked, receipt.got, receipt.missing), (3, 2, 1));
    let written = std::fs::read_to_string(folder.join("receipt.json")).unwrap();
    assert!(written.contains("not_granted"), "{written}");
}

#[tokio::test(start_paused = true)]
async fn what_was_allowed_before_is_copied_even_if_the_new_trip_brings_nothing() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let order = order(&stage, &[SEARCH, HISTORY]);
    stage
        .engine
        .begin_consent_and_copy(1, Some(connection), order)
        .await
        .unwrap();
    stage.engine.consent_error_page().await.unwrap();
    assert_eq!(step(&stage), ConsentStep::Done);
    assert!(
        stage.engine.picture().exports.is_empty(),
        "nothing begins before the person goes on"
    );

    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    stage.finished(copy).await.unwrap();

    let copy = the_copy(&stage);
    assert_eq!(job(&copy, SEARCH).outcome, Some(JobOutcome::Saved));
    assert_eq!(job(&copy, HISTORY).outcome, Some(JobOutcome::Refused));
}

#[tokio::test(start_paused = true)]
async fn the_folder_of_a_begun_copy_follows_the_name_as_long_as_nothing_has_come() {
    let stage = prepared().await;
    trip(&stage, &Approval::default()).await;
    let copy = copy_when(&stage, "jobs at Google", |copy| {
        step_of(copy, SEARCH) == JobStep::Preparing
    })
    .await;
    assert!(copy.folder.contains("Google account"));

    let connection = copy.connection;
    stage
        .engine
        .name_connection(connection, "Anna private")
        .await
        .unwrap();
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    assert!(folder.starts_with(stage.staging.folder().join("Anna private")));
    assert!(!stage.staging.folder().join("Google account").exists());
    assert_whole(&stage, &folder);
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_cannot_be_made_is_told_before_anything_is_asked_of_google() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    std::fs::write(stage.staging.folder(), "a file in the way").unwrap();

    let refused = stage
        .engine
        .begin_consent_and_copy(1, None, order(&stage, &THREE))
        .await
        .unwrap_err();

    assert!(
        matches!(refused.code, Code::FolderMissing | Code::DiskError),
        "{refused:?}"
    );
    assert!(stage.engine.picture().consent.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_vanishes_on_the_way_is_told_and_another_one_takes_the_copy() {
    let stage = prepared().await;
    std::fs::remove_dir(stage.staging.folder()).unwrap();
    std::fs::write(stage.staging.folder(), "a file in the way").unwrap();
    trip(&stage, &Approval::default()).await;
    stage
        .until("the trouble with the folder", |picture| {
            picture
                .consent
                .as_ref()
                .is_some_and(|consent| consent.problem.is_some())
        })
        .await
        .unwrap();
    stage.engine.close_consent().await.unwrap_err();

    stage
        .engine
        .move_consent(&stage.staging.ground.path().join("elsewhere"))
        .await
        .unwrap();
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    let folder = stage.finished(copy).await.unwrap();

    assert_whole(&stage, &folder);
}

async fn prepared() -> Stage {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let order = order(&stage, &THREE);
    stage.engine.begin_consent_and_copy(1, None, order).await.unwrap();
    stage
}

/// A sign-in whose three categories need a trip each.
async fn in_three_trips() -> Stage {
    in_trips(&THREE).await
}

async fn in_trips(resources: &[&str]) -> Stage {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .engine
        .remember("batch_limit", "1".to_owned())
        .await
        .unwrap();
    // What becomes of the access afterwards is another story.
    let stays = carryout_core::manners::Change::EndAccess(false);
    stage.engine.change_manners(stays).await.unwrap();
    let order = order(&stage, resources);
    stage.engine.begin_consent_and_copy(1, None, order).await.unwrap();
    assert_eq!(
        stage.engine.picture().consent.unwrap().batches.len(),
        resources.len()
    );
    stage
}

fn order(stage: &Stage, resources: &[&str]) -> Order {
    Order {
        resources: resources.iter().map(|resource| (*resource).to_owned()).collect(),
        folder: stage.staging.folder().display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    }
}

fn allowing(access: Access) -> Approval {
    Approval {
        access,
        ..Approval::default()
    }
}

/// One trip to Google's page and back.
async fn trip(stage: &Stage, approval: &Approval) {
    let over = |picture: &Snapshot| {
        let consent = picture.consent.as_ref();
        consent.map_or(usize::MAX, |consent| {
            consent
                .batches
                .iter()
                .filter(|trip| trip.granted.is_some())
                .count()
        })
    };
    stage.engine.open_consent().await.unwrap();
    // What an earlier life had saved at its last moment is found here, and need not be asked for again.
    if step(stage) == ConsentStep::Done {
        return;
    }
    let before = over(&stage.engine.picture());
    let page = stage.staging.person.last_page().unwrap();
    let back = stage.staging.sandbox.approve(&page, approval).unwrap();
    stage.engine.paste_address(back.as_str()).unwrap();
    stage
        .until("the end of a trip", |picture| over(picture) > before)
        .await
        .unwrap();
}

/// Whatever is still to be done until the receipt, wherever an earlier life of the program has ended.
async fn all_the_way(stage: &Stage) -> std::path::PathBuf {
    while stage
        .engine
        .picture()
        .consent
        .is_some_and(|consent| consent.step != ConsentStep::Done)
    {
        trip(stage, &allowing(Access::Once)).await;
    }
    let copy = match stage.engine.picture().consent {
        Some(_) => stage.engine.close_consent().await.unwrap().unwrap(),
        None => copy_when(stage, "the begun copy", |_| true).await.id,
    };
    stage.finished(copy).await.unwrap()
}

async fn copy_when(stage: &Stage, what: &str, wanted: impl Fn(&ExportView) -> bool) -> ExportView {
    let picture = stage
        .until(what, |picture| picture.exports.first().is_some_and(&wanted))
        .await
        .unwrap();
    picture.exports[0].clone()
}

fn the_copy(stage: &Stage) -> ExportView {
    stage.engine.picture().exports[0].clone()
}

fn step(stage: &Stage) -> ConsentStep {
    stage.engine.picture().consent.unwrap().step
}

fn step_of(copy: &ExportView, resource: &str) -> JobStep {
    job(copy, resource).step
}

fn job(copy: &ExportView, resource: &str) -> carryout_core::snapshot::JobView {
    let found = copy.jobs.iter().find(|job| job.resource == resource);
    found.unwrap().clone()
}

/// Everything came, once, and nothing was thrown away.
fn assert_whole(stage: &Stage, folder: &Path) {
    let copy = the_copy(stage);
    assert_eq!(copy.state, ExportState::Done);
    assert!(
        copy.jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{:#?}",
        copy.jobs
    );
    assert!(verify(folder, |_, _| ()).unwrap().ok);
    for job in &copy.jobs {
        assert_eq!(stage.initiated(&job.resource), 1, "{}", job.resource);
    }
    assert!(stage.staging.sandbox.observed().resets.is_empty());
    let stray = stray(&stage.engine.picture(), &stage.staging.folder());
    assert!(stray.is_empty(), "{stray:?} belong to no copy");
}
