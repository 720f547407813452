//! Google says of a job that it does not know it: once is a stumble, for half an hour it is an end, whatever becomes of
//! the program meanwhile.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::journal::ExportId;
use carryout_core::snapshot::{JobOutcome, JobStep, JobView};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn one_stumble_while_bytes_flow_costs_nothing() {
    let (harness, export) = begun().await;
    plan(
        &harness,
        Rule::on(Route::Storage, Fault::LinkExpired).when(When::Next(1)),
    );
    harness.engine.pause_export(export).await.unwrap();
    harness.until("an archive", is_ready).await.unwrap();
    plan(&harness, not_found().when(When::Next(1)));

    harness.engine.resume_export(export).await.unwrap();
    harness.until("the stumble", is_missing).await.unwrap();
    harness.finished(export).await.unwrap();

    assert_eq!(job(&harness).outcome, Some(JobOutcome::Saved));
    assert_eq!((times_unknown(&harness), harness.initiated(SEARCH)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn one_stumble_after_other_trouble_costs_nothing_while_google_prepares() {
    let (harness, export) = begun().await;
    plan(
        &harness,
        Rule::on(Route::State, Fault::DropRequest).when(When::Next(5)),
    );
    plan(&harness, not_found().when(When::Nth(6)));

    harness.until("the stumble", is_missing).await.unwrap();
    harness.finished(export).await.unwrap();

    assert_eq!(job(&harness).outcome, Some(JobOutcome::Saved));
    assert_eq!((times_unknown(&harness), harness.initiated(SEARCH)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn job_unknown_while_preparing_is_given_up_after_30_minutes() {
    let (harness, export) = begun().await;
    plan(&harness, not_found());
    harness.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    harness.finished(export).await.unwrap();

    assert_given_up(&harness, first);
}

#[tokio::test(start_paused = true)]
async fn job_unknown_at_download_is_given_up_after_30_minutes() {
    let (harness, export) = ready_with_dead_links().await;
    plan(&harness, not_found());
    harness.engine.resume_export(export).await.unwrap();
    harness.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    harness.finished(export).await.unwrap();

    assert_given_up(&harness, first);
}

#[tokio::test(start_paused = true)]
async fn neither_a_restart_nor_a_user_in_a_hurry_makes_it_sooner_or_later() {
    let (mut harness, export) = ready_with_dead_links().await;
    plan(&harness, not_found());
    harness.engine.resume_export(export).await.unwrap();
    harness.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    for _ in 0..40 {
        harness.pass(MINUTE).await;
        harness.engine.resume_export(export).await.unwrap();
        harness = harness.restart().await.unwrap();
        if job(&harness).outcome.is_some() {
            break;
        }
        assert!(is_missing(&harness.engine.current_snapshot()));
    }

    assert_given_up(&harness, first);
}

#[tokio::test(start_paused = true)]
async fn failures_separated_by_success_do_not_accumulate() {
    let (harness, export) = begun().await;
    plan(&harness, not_found().when(When::Every(2)));

    harness.finished(export).await.unwrap();

    assert_eq!(job(&harness).outcome, Some(JobOutcome::Saved));
    assert!(times_unknown(&harness) > 4);
}

/// A copy whose job Google has taken, and will take hours for.
async fn begun() -> (Harness, ExportId) {
    let options = Options {
        job_time: MINUTE * 300..=MINUTE * 300,
        ..Options::default()
    };
    let harness = Harness::set(midday(), options).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    harness
        .until("the job at Google", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|it| it.jobs[0].asked_at.is_some())
        })
        .await
        .unwrap();
    (harness, export)
}

/// A paused copy whose archive is ready, in a program that knows no link of it.
async fn ready_with_dead_links() -> (Harness, ExportId) {
    let (harness, export) = begun().await;
    harness.engine.pause_export(export).await.unwrap();
    harness.until("an archive", is_ready).await.unwrap();
    (harness.restart().await.unwrap(), export)
}

fn not_found() -> Rule {
    let error = Fault::ApiError {
        code: 404,
        status: "NOT_FOUND".to_owned(),
        message: "Requested entity was not found.".to_owned(),
        reason: None,
        metadata: Default::default(),
    };
    Rule::on(Route::State, error)
}

fn plan(harness: &Harness, rule: Rule) {
    harness.staging.sandbox.faults().add(rule);
}

fn job(harness: &Harness) -> JobView {
    harness.engine.current_snapshot().exports[0].jobs[0].clone()
}

fn is_ready(picture: &carryout_core::snapshot::Snapshot) -> bool {
    picture.exports[0].jobs[0].step == JobStep::Ready
}

fn is_missing(picture: &carryout_core::snapshot::Snapshot) -> bool {
    let problem = picture.exports[0].jobs[0].problem.as_ref();
    problem.is_some_and(|problem| problem.code == Code::JobMissing)
}

fn times_unknown(harness: &Harness) -> u64 {
    let answers = harness.staging.sandbox.observed().answers;
    answers.get("state 404").copied().unwrap_or(0)
}

/// Reported after four such responses in a row over at least half an hour and not much more.
fn assert_given_up(harness: &Harness, first: tokio::time::Instant) {
    let job = job(harness);
    assert_eq!(job.outcome, Some(JobOutcome::Failed));
    assert_eq!(job.problem.unwrap().code, Code::JobUnknown);
    assert_eq!(times_unknown(harness), 4);
    let took = first.elapsed();
    assert!(took >= 29 * MINUTE && took <= 36 * MINUTE, "{took:?}");
}
