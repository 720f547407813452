//! A user, a schedule or a sign-in wants what is being copied already: nothing is asked for twice, and they are notified.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{says, stray};
use carryout_core::advice::{Action, Code, Failure};
use carryout_core::journal::{ConnectionId, ExportId, Order};
use carryout_core::snapshot::{ExportView, JobOutcome, JobView};
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const REVIEWS: &str = "maps.reviews";
const THREE: [&str; 3] = [SEARCH, HISTORY, REVIEWS];
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn what_is_being_copied_whole_is_refused_with_the_way_to_that_copy() {
    let (harness, connection) = connected(&Approval::default()).await;
    let first = harness.start(connection, &THREE).await.unwrap();

    let refused = harness.start(connection, &[HISTORY, SEARCH]).await.unwrap_err();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
    assert_eq!(refused.details, copy(&harness, first).folder);
    assert_eq!(refused.code.action(), Action::ShowCopy);
    harness.finished(first).await.unwrap();
    assert_eq!(harness.engine.current_snapshot().exports.len(), 1);
    let stray = stray(&harness.engine.current_snapshot(), &harness.staging.folder());
    assert!(stray.is_empty(), "{stray:?}");
    assert_all_asked_once(&harness);
}

#[tokio::test(start_paused = true)]
async fn categories_in_an_unfinished_copy_are_skipped_and_listed() {
    let (harness, connection) = connected(&Approval::default()).await;
    let first = harness.start(connection, &[SEARCH]).await.unwrap();

    let second = harness.start(connection, &THREE).await.unwrap();
    for export in [first, second] {
        harness.finished(export).await.unwrap();
    }

    let later = copy(&harness, second);
    assert_eq!(later.left_out, [SEARCH]);
    assert_eq!(
        later.jobs.iter().map(|job| &job.resource).collect::<Vec<_>>(),
        [REVIEWS, HISTORY]
    );
    assert!(copy(&harness, first).left_out.is_empty());
    assert_all_asked_once(&harness);
    // What is copied by itself later on is what the user chose, not what was left of it.
    let chosen = harness.engine.current_snapshot().connections[0]
        .last_selection
        .clone();
    assert_eq!(chosen.len(), 3, "{chosen:?}");
}

#[tokio::test(start_paused = true)]
async fn another_period_of_what_is_being_copied_has_to_wait_for_it_too() {
    let (harness, connection) = connected(&Approval::default()).await;
    let first = harness.start(connection, &[SEARCH]).await.unwrap();

    let refused = since_a_year_ago(&harness, connection).await.unwrap_err();
    harness.finished(first).await.unwrap();
    harness.pass(25 * HOUR).await;
    let second = since_a_year_ago(&harness, connection).await.unwrap();
    harness.finished(second).await.unwrap();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
    assert_eq!(copy(&harness, second).jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn a_paused_copy_brings_what_it_has_to_bring_as_well() {
    let (harness, connection) = connected(&Approval::default()).await;
    let first = harness.start(connection, &[SEARCH]).await.unwrap();
    harness.engine.pause_export(first).await.unwrap();

    let refused = harness.start(connection, &[SEARCH]).await.unwrap_err();

    assert_eq!(refused.code, Code::CategoriesUnderWay);
}

#[tokio::test(start_paused = true)]
async fn what_was_given_up_can_begin_anew_at_once() {
    let (harness, connection) = connected(&Approval::default()).await;
    let first = harness.start(connection, &[SEARCH]).await.unwrap();
    asked(&harness, first).await;

    harness.engine.cancel_export(first).await.unwrap();
    let second = harness.start(connection, &[SEARCH]).await.unwrap();
    for export in [first, second] {
        harness.finished(export).await.unwrap();
    }

    assert_eq!(copy(&harness, first).jobs[0].outcome, Some(JobOutcome::Cancelled));
    assert_eq!(copy(&harness, second).jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn retry_skips_categories_that_another_copy_has_requested() {
    let (harness, connection) = connected(&Approval::default()).await;
    let cancelled = Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(2));
    harness.staging.sandbox.faults().add(cancelled);
    let first = harness.start(connection, &[SEARCH, HISTORY]).await.unwrap();
    harness.finished(first).await.unwrap();
    let second = harness.start(connection, &[SEARCH]).await.unwrap();

    let alone = harness
        .engine
        .retry_job(job(&copy(&harness, first), SEARCH).id)
        .await
        .unwrap_err();
    harness.engine.retry_failed(first).await.unwrap();
    harness
        .until("what was tried again", |picture| {
            let seen = picture.exports.iter().find(|copy| copy.id == first).unwrap();
            job(seen, HISTORY).outcome == Some(JobOutcome::Saved)
        })
        .await
        .unwrap();
    for export in [first, second] {
        harness.finished(export).await.unwrap();
    }

    assert_eq!(alone.code, Code::CategoriesUnderWay);
    let first = copy(&harness, first);
    assert_eq!(first.left_out, [SEARCH]);
    assert_eq!(job(&first, SEARCH).outcome, Some(JobOutcome::Cancelled));
    assert_eq!(job(&first, HISTORY).outcome, Some(JobOutcome::Saved));
    assert_eq!((harness.initiated(SEARCH), harness.initiated(HISTORY)), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_copies_what_nothing_brings_yet_and_says_what_it_left_out() {
    let harness = Harness::set(midday(), slow()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let first = harness.start(connection, &[SEARCH]).await.unwrap();
    let order = Order {
        resources: [SEARCH, HISTORY].map(str::to_owned).to_vec(),
        folder: harness.staging.folder().display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    };

    harness
        .engine
        .begin_consent_and_copy(1.into(), Some(connection), order)
        .await
        .unwrap();
    harness.engine.open_consent().await.unwrap();
    let page = harness.staging.user.last_page().unwrap();
    harness.back_from(&page, &Approval::default()).await.unwrap();
    let second = harness.engine.close_consent().await.unwrap().unwrap();
    for export in [first, second] {
        harness.finished(export).await.unwrap();
    }

    assert_eq!(copy(&harness, second).left_out, [SEARCH]);
    assert_eq!((harness.initiated(SEARCH), harness.initiated(HISTORY)), (1, 1));
    assert_eq!(
        harness.engine.current_snapshot().connections[0]
            .last_selection
            .len(),
        2
    );
}

#[tokio::test(start_paused = true)]
async fn running_job_of_another_period_is_awaited_and_not_adopted() {
    // The same account by two names: Google holds the job of one against the other.
    let (harness, anna) = connected(&Approval::default()).await;
    let twin = harness
        .connect("Anna once more", &THREE, &Approval::default())
        .await
        .unwrap();
    let first = harness.start(anna, &[SEARCH]).await.unwrap();
    asked(&harness, first).await;

    let second = since_a_year_ago(&harness, twin).await.unwrap();
    harness
        .until("the word of the other period", |picture| {
            says(picture, Code::OtherPeriodRunning)
        })
        .await
        .unwrap();
    for export in [first, second] {
        harness.finished(export).await.unwrap();
    }

    for export in [first, second] {
        assert_eq!(copy(&harness, export).jobs[0].outcome, Some(JobOutcome::Saved));
    }
    assert_eq!(harness.initiated(SEARCH), 2);
    let periods = harness.staging.sandbox.observed().jobs;
    assert!(periods.len() == 2, "{periods:?}");
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_to_a_period_is_found_again_by_that_period() {
    let (harness, connection) = connected(&Approval::default()).await;
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(1)));

    let export = since_a_year_ago(&harness, connection).await.unwrap();
    harness.finished(export).await.unwrap();

    assert_eq!(copy(&harness, export).jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn one_time_access_does_not_adopt_a_cancelled_job_of_another_period() {
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let (harness, connection) = connected(&once).await;
    let first = harness.start(connection, &[SEARCH]).await.unwrap();
    asked(&harness, first).await;

    harness.engine.cancel_export(first).await.unwrap();
    let second = since_a_year_ago(&harness, connection).await.unwrap();
    harness.finished(second).await.unwrap();

    let job = &copy(&harness, second).jobs[0];
    assert_eq!(job.outcome, Some(JobOutcome::Refused));
    assert_eq!(job.problem.as_ref().unwrap().code, Code::OneTimeUsed);
}

async fn connected(approval: &Approval) -> (Harness, ConnectionId) {
    let harness = Harness::set(midday(), slow()).await.unwrap();
    let connection = harness.connect("Anna", &THREE, approval).await.unwrap();
    (harness, connection)
}

/// A Google whose jobs take two hours.
fn slow() -> Options {
    Options {
        job_time: 2 * HOUR..=2 * HOUR,
        ..Options::default()
    }
}

async fn since_a_year_ago(harness: &Harness, connection: ConnectionId) -> Result<ExportId, Failure> {
    let since: Timestamp = midday() - SignedDuration::from_hours(365 * 24);
    harness
        .engine
        .start_export(
            connection,
            &[SEARCH.to_owned()],
            &harness.staging.folder(),
            Some(since),
            None,
        )
        .await
}

/// Waits until Google has taken every job of a copy.
async fn asked(harness: &Harness, export: ExportId) {
    harness
        .until("the jobs at Google", |picture| {
            let seen = picture.exports.iter().find(|copy| copy.id == export);
            seen.is_some_and(|copy| copy.jobs.iter().all(|job| job.asked_at.is_some()))
        })
        .await
        .unwrap();
}

fn copy(harness: &Harness, export: ExportId) -> ExportView {
    let exports = harness.engine.current_snapshot().exports;
    exports.into_iter().find(|copy| copy.id == export).unwrap()
}

fn job<'a>(copy: &'a ExportView, resource: &str) -> &'a JobView {
    copy.jobs.iter().find(|job| job.resource == resource).unwrap()
}

fn assert_all_asked_once(harness: &Harness) {
    for resource in THREE {
        assert_eq!(harness.initiated(resource), 1, "{resource}");
    }
}
