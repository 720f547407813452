//! A person, a schedule or a sign-in wants what is being copied already: nothing is asked for twice, and they are told.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{says, stray};
use carryout_core::advice::{Action, Code, Failure};
use carryout_core::journal::Order;
use carryout_core::snapshot::{ExportView, JobOutcome, JobView};
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, midday};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const REVIEWS: &str = "maps.reviews";
const THREE: [&str; 3] = [SEARCH, HISTORY, REVIEWS];
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn what_is_being_copied_whole_is_refused_with_the_way_to_that_copy() {
    let (stage, connection) = connected(&Approval::default()).await;
    let first = stage.start(connection, &THREE).await.unwrap();

    let refused = stage.start(connection, &[HISTORY, SEARCH]).await.unwrap_err();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
    assert_eq!(refused.details, copy(&stage, first).folder);
    assert_eq!(refused.code.action(), Action::ShowCopy);
    stage.finished(first).await.unwrap();
    assert_eq!(stage.engine.picture().exports.len(), 1);
    let stray = stray(&stage.engine.picture(), &stage.staging.folder());
    assert!(stray.is_empty(), "{stray:?}");
    assert_all_asked_once(&stage);
}

#[tokio::test(start_paused = true)]
async fn of_what_is_partly_being_copied_only_the_rest_begins_and_the_copy_says_so() {
    let (stage, connection) = connected(&Approval::default()).await;
    let first = stage.start(connection, &[SEARCH]).await.unwrap();

    let second = stage.start(connection, &THREE).await.unwrap();
    for export in [first, second] {
        stage.finished(export).await.unwrap();
    }

    let later = copy(&stage, second);
    assert_eq!(later.left_out, [SEARCH]);
    assert_eq!(
        later.jobs.iter().map(|job| &job.resource).collect::<Vec<_>>(),
        [REVIEWS, HISTORY]
    );
    assert!(copy(&stage, first).left_out.is_empty());
    assert_all_asked_once(&stage);
    // What is copied by itself later on is what the person chose, not what was left of it.
    let chosen = stage.engine.picture().connections[0].last_selection.clone();
    assert_eq!(chosen.len(), 3, "{chosen:?}");
}

#[tokio::test(start_paused = true)]
async fn another_period_of_what_is_being_copied_has_to_wait_for_it_too() {
    let (stage, connection) = connected(&Approval::default()).await;
    let first = stage.start(connection, &[SEARCH]).await.unwrap();

    let refused = since_a_year_ago(&stage, connection).await.unwrap_err();
    stage.finished(first).await.unwrap();
    stage.pass(25 * HOUR).await;
    let second = since_a_year_ago(&stage, connection).await.unwrap();
    stage.finished(second).await.unwrap();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
    assert_eq!(copy(&stage, second).jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn a_paused_copy_brings_what_it_has_to_bring_as_well() {
    let (stage, connection) = connected(&Approval::default()).await;
    let first = stage.start(connection, &[SEARCH]).await.unwrap();
    stage.engine.pause_export(first).await.unwrap();

    let refused = stage.start(connection, &[SEARCH]).await.unwrap_err();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
}

#[tokio::test(start_paused = true)]
async fn what_was_given_up_can_begin_anew_at_once() {
    let (stage, connection) = connected(&Approval::default()).await;
    let first = stage.start(connection, &[SEARCH]).await.unwrap();
    asked(&stage, first).await;

    stage.engine.cancel_export(first).await.unwrap();
    let second = stage.start(connection, &[SEARCH]).await.unwrap();
    for export in [first, second] {
        stage.finished(export).await.unwrap();
    }

    assert_eq!(copy(&stage, first).jobs[0].outcome, Some(JobOutcome::Cancelled));
    assert_eq!(copy(&stage, second).jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn trying_again_what_another_copy_brings_by_now_is_refused_and_the_rest_is_tried() {
    let (stage, connection) = connected(&Approval::default()).await;
    let cancelled = Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(2));
    stage.staging.sandbox.faults().add(cancelled);
    let first = stage.start(connection, &[SEARCH, HISTORY]).await.unwrap();
    stage.finished(first).await.unwrap();
    let second = stage.start(connection, &[SEARCH]).await.unwrap();

    let alone = stage
        .engine
        .retry_job(job(&copy(&stage, first), SEARCH).id)
        .await
        .unwrap_err();
    stage.engine.retry_failed(first).await.unwrap();
    stage
        .until("what was tried again", |picture| {
            let seen = picture.exports.iter().find(|copy| copy.id == first).unwrap();
            job(seen, HISTORY).outcome == Some(JobOutcome::Saved)
        })
        .await
        .unwrap();
    for export in [first, second] {
        stage.finished(export).await.unwrap();
    }

    assert_eq!(alone.code, Code::CategoriesUnderWay);
    let first = copy(&stage, first);
    assert_eq!(first.left_out, [SEARCH]);
    assert_eq!(job(&first, SEARCH).outcome, Some(JobOutcome::Cancelled));
    assert_eq!(job(&first, HISTORY).outcome, Some(JobOutcome::Saved));
    assert_eq!((stage.initiated(SEARCH), stage.initiated(HISTORY)), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_copies_what_nothing_brings_yet_and_says_what_it_left_out() {
    let stage = Stage::set(midday(), slow()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let first = stage.start(connection, &[SEARCH]).await.unwrap();
    let order = Order {
        resources: [SEARCH, HISTORY].map(str::to_owned).to_vec(),
        folder: stage.staging.folder().display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    };

    stage
        .engine
        .begin_consent_and_copy(1, Some(connection), order)
        .await
        .unwrap();
    stage.engine.open_consent().await.unwrap();
    let page = stage.staging.person.last_page().unwrap();
    stage.back_from(&page, &Approval::default()).await.unwrap();
    let second = stage.engine.close_consent().await.unwrap().unwrap();
    for export in [first, second] {
        stage.finished(export).await.unwrap();
    }

    assert_eq!(copy(&stage, second).left_out, [SEARCH]);
    assert_eq!((stage.initiated(SEARCH), stage.initiated(HISTORY)), (1, 1));
    assert_eq!(stage.engine.picture().connections[0].last_selection.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_runs_for_another_period_is_waited_for_and_never_taken_for_ours() {
    // The same account by two names: Google holds the job of one against the other.
    let (stage, anna) = connected(&Approval::default()).await;
    let twin = stage
        .connect("Anna once more", &THREE, &Approval::default())
        .await
        .unwrap();
    let first = stage.start(anna, &[SEARCH]).await.unwrap();
    asked(&stage, first).await;

    let second = since_a_year_ago(&stage, twin).await.unwrap();
    stage
        .until("the word of the other period", |picture| {
            says(picture, Code::OtherPeriodRunning)
        })
        .await
        .unwrap();
    for export in [first, second] {
        stage.finished(export).await.unwrap();
    }

    for export in [first, second] {
        assert_eq!(copy(&stage, export).jobs[0].outcome, Some(JobOutcome::Saved));
    }
    assert_eq!(stage.initiated(SEARCH), 2);
    let periods = stage.staging.sandbox.observed().jobs;
    assert!(periods.len() == 2, "{periods:?}");
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_to_a_period_is_found_again_by_that_period() {
    let (stage, connection) = connected(&Approval::default()).await;
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(1)));

    let export = since_a_year_ago(&stage, connection).await.unwrap();
    stage.finished(export).await.unwrap();

    assert_eq!(copy(&stage, export).jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn with_access_for_one_copy_a_job_that_was_given_up_is_not_taken_for_another_period() {
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let (stage, connection) = connected(&once).await;
    let first = stage.start(connection, &[SEARCH]).await.unwrap();
    asked(&stage, first).await;

    stage.engine.cancel_export(first).await.unwrap();
    let second = since_a_year_ago(&stage, connection).await.unwrap();
    stage.finished(second).await.unwrap();

    let job = &copy(&stage, second).jobs[0];
    assert_eq!(job.outcome, Some(JobOutcome::Refused));
    assert_eq!(job.problem.as_ref().unwrap().code, Code::OneTimeUsed);
}

async fn connected(approval: &Approval) -> (Stage, i64) {
    let stage = Stage::set(midday(), slow()).await.unwrap();
    let connection = stage.connect("Anna", &THREE, approval).await.unwrap();
    (stage, connection)
}

/// A Google whose jobs take two hours.
fn slow() -> Options {
    Options {
        job_time: 2 * HOUR..=2 * HOUR,
        ..Options::default()
    }
}

async fn since_a_year_ago(stage: &Stage, connection: i64) -> Result<i64, Failure> {
    let since: Timestamp = midday() - SignedDuration::from_hours(365 * 24);
    stage
        .engine
        .start_export(
            connection,
            &[SEARCH.to_owned()],
            &stage.staging.folder(),
            Some(since),
            None,
        )
        .await
}

/// Waits until Google has taken every job of a copy.
async fn asked(stage: &Stage, export: i64) {
    stage
        .until("the jobs at Google", |picture| {
            let seen = picture.exports.iter().find(|copy| copy.id == export);
            seen.is_some_and(|copy| copy.jobs.iter().all(|job| job.asked_at.is_some()))
        })
        .await
        .unwrap();
}

fn copy(stage: &Stage, export: i64) -> ExportView {
    let exports = stage.engine.picture().exports;
    exports.into_iter().find(|copy| copy.id == export).unwrap()
}

fn job<'a>(copy: &'a ExportView, resource: &str) -> &'a JobView {
    copy.jobs.iter().find(|job| job.resource == resource).unwrap()
}

fn assert_all_asked_once(stage: &Stage) {
    for resource in THREE {
        assert_eq!(stage.initiated(resource), 1, "{resource}");
    }
}
