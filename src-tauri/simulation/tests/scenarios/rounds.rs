//! A copy begins with the first consent round: what is granted is requested at once, later rounds join the copy,
//! and neither leaving in the middle nor a kill at any step loses or repeats anything.

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
use carryout_simulation::{Harness, midday};
use std::path::Path;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const REVIEWS: &str = "maps.reviews";
const TWO: [&str; 2] = [SEARCH, HISTORY];
const THREE: [&str; 3] = [SEARCH, HISTORY, REVIEWS];

#[tokio::test(start_paused = true)]
async fn granted_categories_are_requested_before_the_next_round() {
    let harness = in_three_rounds().await;

    round(&harness, &allowing(Access::Once)).await;
    let copy = copy_when(&harness, "the first category", |copy| {
        step_of(copy, SEARCH) == JobStep::Preparing
    })
    .await;
    harness.pass(Duration::from_secs(3 * 86_400)).await;

    assert_eq!(step(&harness), ConsentStep::Between);
    assert_eq!(
        harness.engine.current_snapshot().consent.unwrap().copy,
        Some(copy.id)
    );
    let waiting = the_copy(&harness);
    assert_eq!(job(&waiting, SEARCH).outcome, Some(JobOutcome::Saved));
    assert!(job(&waiting, HISTORY).awaits_round && job(&waiting, HISTORY).problem.is_none());
    assert_eq!(
        waiting.finished_at, None,
        "the receipt waits for the other rounds"
    );
    assert_eq!((harness.initiated(SEARCH), harness.initiated(HISTORY)), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn later_rounds_join_the_copy_and_the_receipt_is_written_last() {
    let harness = in_three_rounds().await;

    for _ in 0..3 {
        round(&harness, &allowing(Access::Days180)).await;
    }
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    let picture = harness.engine.current_snapshot();
    assert_eq!(picture.exports.len(), 1);
    assert!(picture.consent.is_none());
    assert_whole(&harness, &folder);
}

#[tokio::test(start_paused = true)]
async fn abandoned_sign_in_keeps_the_copy_and_lists_ungranted_categories() {
    let harness = in_three_rounds().await;
    round(&harness, &allowing(Access::Days180)).await;
    let copy = copy_when(&harness, "a copy", |_| true).await;

    harness.engine.cancel_consent().await.unwrap();
    let folder = harness.finished(copy.id).await.unwrap();

    let copy = the_copy(&harness);
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
async fn sign_in_abandoned_without_grant_starts_no_copy() {
    let harness = in_three_rounds().await;
    harness.engine.open_consent().await.unwrap();

    harness.engine.cancel_consent().await.unwrap();
    let harness = harness.restart().await.unwrap();
    harness.pass(Duration::from_secs(86_400)).await;

    let picture = harness.engine.current_snapshot();
    assert!(picture.consent.is_none() && picture.exports.is_empty() && picture.connections.is_empty());
    assert!(!harness.staging.folder().join("Google account").exists());
}

#[tokio::test(start_paused = true)]
async fn kill_between_rounds_resumes_with_the_next_round_and_the_same_copy() {
    let harness = in_three_rounds().await;
    round(&harness, &allowing(Access::Once)).await;

    let harness = harness.restart().await.unwrap();
    let consent = harness.engine.current_snapshot().consent.unwrap();
    assert_eq!((consent.step, consent.current), (ConsentStep::Between, 1));
    assert_eq!(
        consent.batches[0].granted.as_deref(),
        Some(&[SEARCH.to_owned()][..])
    );
    for _ in 0..2 {
        round(&harness, &allowing(Access::Once)).await;
    }
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    assert_whole(&harness, &folder);
}

#[tokio::test(start_paused = true)]
async fn kill_at_any_step_loses_nothing_and_repeats_no_request() {
    let mut kills = 0;
    for steps in 0.. {
        let harness = in_rounds(&TWO).await;
        harness.staging.crash_point.set(steps);
        let was_whole = tokio::select! {
            folder = all_the_way(&harness) => { assert_whole(&harness, &folder); true }
            () = harness.staging.crash_point.reached() => false,
        };
        if was_whole {
            break;
        }
        kills += 1;

        let harness = harness.restart().await.unwrap();
        let folder = all_the_way(&harness).await;

        assert_whole(&harness, &folder);
        assert_eq!(
            harness.engine.current_snapshot().exports.len(),
            1,
            "killed after {steps} steps"
        );
    }
    assert!(kills > 20, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn what_is_missing_can_be_asked_for_again_and_joins_the_same_copy() {
    let harness = prepared().await;
    let some = Approval {
        scopes: Some(vec![SEARCH.to_owned(), REVIEWS.to_owned()]),
        ..Approval::default()
    };
    round(&harness, &some).await;
    assert_eq!(step(&harness), ConsentStep::Done);
    assert!(job(&copy_when(&harness, "a copy", |_| true).await, HISTORY).awaits_round);

    harness.engine.ask_again().await.unwrap();
    let consent = harness.engine.current_snapshot().consent.unwrap();
    assert_eq!(consent.batches[1].asked, [HISTORY]);
    round(&harness, &Approval::default()).await;
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    assert_eq!(harness.engine.current_snapshot().exports.len(), 1);
    assert_whole(&harness, &folder);
}

#[tokio::test(start_paused = true)]
async fn continuing_without_a_category_records_it_as_not_granted() {
    let harness = prepared().await;
    let some = Approval {
        scopes: Some(vec![SEARCH.to_owned(), REVIEWS.to_owned()]),
        ..Approval::default()
    };
    round(&harness, &some).await;

    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    let receipt = the_copy(&harness).receipt.unwrap();
    assert_eq!((receipt.asked, receipt.got, receipt.missing), (3, 2, 1));
    let written = std::fs::read_to_string(folder.join("receipt.json")).unwrap();
    assert!(written.contains("not_granted"), "{written}");
}

#[tokio::test(start_paused = true)]
async fn earlier_grants_are_copied_even_if_the_new_round_fails() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let order = order(&harness, &[SEARCH, HISTORY]);
    harness
        .engine
        .begin_consent_and_copy(1.into(), Some(connection), order)
        .await
        .unwrap();
    harness.engine.consent_error_page().await.unwrap();
    assert_eq!(step(&harness), ConsentStep::Done);
    assert!(
        harness.engine.current_snapshot().exports.is_empty(),
        "nothing begins before the user continues"
    );

    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    harness.finished(copy).await.unwrap();

    let copy = the_copy(&harness);
    assert_eq!(job(&copy, SEARCH).outcome, Some(JobOutcome::Saved));
    assert_eq!(job(&copy, HISTORY).outcome, Some(JobOutcome::Refused));
}

#[tokio::test(start_paused = true)]
async fn folder_of_an_empty_copy_follows_the_connection_name() {
    let harness = prepared().await;
    round(&harness, &Approval::default()).await;
    let copy = copy_when(&harness, "jobs at Google", |copy| {
        step_of(copy, SEARCH) == JobStep::Preparing
    })
    .await;
    assert!(copy.folder.contains("Google account"));

    let connection = copy.connection;
    harness
        .engine
        .name_connection(connection, "Anna private")
        .await
        .unwrap();
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    assert!(folder.starts_with(harness.staging.folder().join("Anna private")));
    assert!(!harness.staging.folder().join("Google account").exists());
    assert_whole(&harness, &folder);
}

#[tokio::test(start_paused = true)]
async fn unusable_folder_is_reported_before_any_google_request() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    std::fs::write(harness.staging.folder(), "a file in the way").unwrap();

    let refused = harness
        .engine
        .begin_consent_and_copy(1.into(), None, order(&harness, &THREE))
        .await
        .unwrap_err();

    assert!(
        matches!(refused.code, Code::FolderMissing | Code::DiskError),
        "{refused:?}"
    );
    assert!(harness.engine.current_snapshot().consent.is_none());
}

#[tokio::test(start_paused = true)]
async fn vanished_folder_is_reported_and_another_can_be_chosen() {
    let harness = prepared().await;
    std::fs::remove_dir(harness.staging.folder()).unwrap();
    std::fs::write(harness.staging.folder(), "a file in the way").unwrap();
    round(&harness, &Approval::default()).await;
    harness
        .until("the trouble with the folder", |picture| {
            picture
                .consent
                .as_ref()
                .is_some_and(|consent| consent.problem.is_some())
        })
        .await
        .unwrap();
    harness.engine.close_consent().await.unwrap_err();

    harness
        .engine
        .move_consent(&harness.staging.ground.path().join("elsewhere"))
        .await
        .unwrap();
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    let folder = harness.finished(copy).await.unwrap();

    assert_whole(&harness, &folder);
}

async fn prepared() -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let order = order(&harness, &THREE);
    harness
        .engine
        .begin_consent_and_copy(1.into(), None, order)
        .await
        .unwrap();
    harness
}

/// A sign-in whose three categories need a consent round each.
async fn in_three_rounds() -> Harness {
    in_rounds(&THREE).await
}

async fn in_rounds(resources: &[&str]) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .engine
        .remember("batch_limit", "1".to_owned())
        .await
        .unwrap();
    // What becomes of the access afterwards is tested elsewhere.
    let stays = carryout_core::settings::SettingChange::EndAccess(false);
    harness.engine.change_setting(stays).await.unwrap();
    let order = order(&harness, resources);
    harness
        .engine
        .begin_consent_and_copy(1.into(), None, order)
        .await
        .unwrap();
    assert_eq!(
        harness.engine.current_snapshot().consent.unwrap().batches.len(),
        resources.len()
    );
    harness
}

fn order(harness: &Harness, resources: &[&str]) -> Order {
    Order {
        resources: resources.iter().map(|resource| (*resource).to_owned()).collect(),
        folder: harness.staging.folder().display().to_string(),
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

/// One complete consent round.
async fn round(harness: &Harness, approval: &Approval) {
    let over = |picture: &Snapshot| {
        let consent = picture.consent.as_ref();
        consent.map_or(usize::MAX, |consent| {
            consent
                .batches
                .iter()
                .filter(|round| round.granted.is_some())
                .count()
        })
    };
    harness.engine.open_consent().await.unwrap();
    // What an earlier run saved last is found here, and need not be asked for again.
    if step(harness) == ConsentStep::Done {
        return;
    }
    let before = over(&harness.engine.current_snapshot());
    let page = harness.staging.user.last_page().unwrap();
    let back = harness.staging.sandbox.approve(&page, approval).unwrap();
    harness.engine.paste_address(back.as_str()).unwrap();
    harness
        .until("the end of a trip", |picture| over(picture) > before)
        .await
        .unwrap();
}

/// Everything left until the receipt, wherever an earlier run has ended.
async fn all_the_way(harness: &Harness) -> std::path::PathBuf {
    while harness
        .engine
        .current_snapshot()
        .consent
        .is_some_and(|consent| consent.step != ConsentStep::Done)
    {
        round(harness, &allowing(Access::Once)).await;
    }
    let copy = match harness.engine.current_snapshot().consent {
        Some(_) => harness.engine.close_consent().await.unwrap().unwrap(),
        None => copy_when(harness, "the begun copy", |_| true).await.id,
    };
    harness.finished(copy).await.unwrap()
}

async fn copy_when(harness: &Harness, what: &str, wanted: impl Fn(&ExportView) -> bool) -> ExportView {
    let picture = harness
        .until(what, |picture| picture.exports.first().is_some_and(&wanted))
        .await
        .unwrap();
    picture.exports[0].clone()
}

fn the_copy(harness: &Harness) -> ExportView {
    harness.engine.current_snapshot().exports[0].clone()
}

fn step(harness: &Harness) -> ConsentStep {
    harness.engine.current_snapshot().consent.unwrap().step
}

fn step_of(copy: &ExportView, resource: &str) -> JobStep {
    job(copy, resource).step
}

fn job(copy: &ExportView, resource: &str) -> carryout_core::snapshot::JobView {
    let found = copy.jobs.iter().find(|job| job.resource == resource);
    found.unwrap().clone()
}

/// Everything came, once, and nothing was thrown away.
fn assert_whole(harness: &Harness, folder: &Path) {
    let copy = the_copy(harness);
    assert_eq!(copy.state, ExportState::Done);
    assert!(
        copy.jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{:#?}",
        copy.jobs
    );
    assert!(verify(folder, |_, _| ()).unwrap().ok);
    for job in &copy.jobs {
        assert_eq!(harness.initiated(&job.resource), 1, "{}", job.resource);
    }
    assert!(harness.staging.sandbox.observed().resets.is_empty());
    let stray = stray(&harness.engine.current_snapshot(), &harness.staging.folder());
    assert!(stray.is_empty(), "{stray:?} belong to no copy");
}
