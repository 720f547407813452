//! Google says of a job that it does not know it: once is a stumble, for half an hour it is an end, whatever becomes of
//! the program meanwhile.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::snapshot::{JobOutcome, JobStep, JobView};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn one_stumble_while_bytes_flow_costs_nothing() {
    let (stage, export) = begun().await;
    plan(
        &stage,
        Rule::on(Route::Storage, Fault::LinkExpired).when(When::Next(1)),
    );
    stage.engine.pause_export(export).await.unwrap();
    stage.until("an archive", is_ready).await.unwrap();
    plan(&stage, not_found().when(When::Next(1)));

    stage.engine.resume_export(export).await.unwrap();
    stage.until("the stumble", is_missing).await.unwrap();
    stage.finished(export).await.unwrap();

    assert_eq!(job(&stage).outcome, Some(JobOutcome::Saved));
    assert_eq!((times_unknown(&stage), stage.initiated(SEARCH)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn one_stumble_after_other_trouble_costs_nothing_while_google_prepares() {
    let (stage, export) = begun().await;
    plan(
        &stage,
        Rule::on(Route::State, Fault::DropRequest).when(When::Next(5)),
    );
    plan(&stage, not_found().when(When::Nth(6)));

    stage.until("the stumble", is_missing).await.unwrap();
    stage.finished(export).await.unwrap();

    assert_eq!(job(&stage).outcome, Some(JobOutcome::Saved));
    assert_eq!((times_unknown(&stage), stage.initiated(SEARCH)), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_stays_unknown_while_google_prepares_is_given_up_after_half_an_hour() {
    let (stage, export) = begun().await;
    plan(&stage, not_found());
    stage.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    stage.finished(export).await.unwrap();

    assert_given_up(&stage, first);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_stays_unknown_when_its_files_are_due_is_given_up_after_half_an_hour() {
    let (stage, export) = ready_with_dead_links().await;
    plan(&stage, not_found());
    stage.engine.resume_export(export).await.unwrap();
    stage.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    stage.finished(export).await.unwrap();

    assert_given_up(&stage, first);
}

#[tokio::test(start_paused = true)]
async fn neither_a_restart_nor_a_person_in_a_hurry_makes_it_sooner_or_later() {
    let (mut stage, export) = ready_with_dead_links().await;
    plan(&stage, not_found());
    stage.engine.resume_export(export).await.unwrap();
    stage.until("the first word", is_missing).await.unwrap();
    let first = tokio::time::Instant::now();

    for _ in 0..40 {
        stage.pass(MINUTE).await;
        stage.engine.resume_export(export).await.unwrap();
        stage = stage.restart().await.unwrap();
        if job(&stage).outcome.is_some() {
            break;
        }
        assert!(is_missing(&stage.engine.picture()));
    }

    assert_given_up(&stage, first);
}

#[tokio::test(start_paused = true)]
async fn stumbles_with_better_words_between_them_never_add_up() {
    let (stage, export) = begun().await;
    plan(&stage, not_found().when(When::Every(2)));

    stage.finished(export).await.unwrap();

    assert_eq!(job(&stage).outcome, Some(JobOutcome::Saved));
    assert!(times_unknown(&stage) > 4);
}

/// A copy whose job Google has taken, and will take hours for.
async fn begun() -> (Stage, i64) {
    let options = Options {
        job_time: MINUTE * 300..=MINUTE * 300,
        ..Options::default()
    };
    let stage = Stage::set(midday(), options).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let export = stage.start(connection, &[SEARCH]).await.unwrap();
    stage
        .until("the job at Google", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|it| it.jobs[0].asked_at.is_some())
        })
        .await
        .unwrap();
    (stage, export)
}

/// A paused copy whose archive is ready, in a program that knows no link of it.
async fn ready_with_dead_links() -> (Stage, i64) {
    let (stage, export) = begun().await;
    stage.engine.pause_export(export).await.unwrap();
    stage.until("an archive", is_ready).await.unwrap();
    (stage.restart().await.unwrap(), export)
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

fn plan(stage: &Stage, rule: Rule) {
    stage.staging.sandbox.faults().add(rule);
}

fn job(stage: &Stage) -> JobView {
    stage.engine.picture().exports[0].jobs[0].clone()
}

fn is_ready(picture: &carryout_core::snapshot::Snapshot) -> bool {
    picture.exports[0].jobs[0].step == JobStep::Ready
}

fn is_missing(picture: &carryout_core::snapshot::Snapshot) -> bool {
    let problem = picture.exports[0].jobs[0].problem.as_ref();
    problem.is_some_and(|problem| problem.code == Code::JobMissing)
}

fn times_unknown(stage: &Stage) -> u64 {
    let answers = stage.staging.sandbox.observed().answers;
    answers.get("state 404").copied().unwrap_or(0)
}

/// Told as what it is, after four words in a row over at least half an hour and not much more.
fn assert_given_up(stage: &Stage, first: tokio::time::Instant) {
    let job = job(stage);
    assert_eq!(job.outcome, Some(JobOutcome::Failed));
    assert_eq!(job.problem.unwrap().code, Code::JobUnknown);
    assert_eq!(times_unknown(stage), 4);
    let took = first.elapsed();
    assert!(took >= 29 * MINUTE && took <= 36 * MINUTE, "{took:?}");
}
