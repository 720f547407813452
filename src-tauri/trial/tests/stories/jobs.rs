//! What may happen to an archive job between asking and saving, and that nothing is lost or asked for twice.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::ports::Clock as _;
use carryout_core::snapshot::{JobOutcome, JobView};
use carryout_sandbox::{Access, Approval, CooldownError, EmptyResult, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, midday};
use jiff::SignedDuration;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_found_again_and_nothing_is_asked_for_twice() {
    let stage = with(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(1))).await;

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_found_again_after_the_job_is_done_too() {
    // The job is quick and every further word is lost for hours: only 429 with the earlier jobs is left.
    let stage = with(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10))).await;

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_found_again_with_a_clock_that_was_ahead_and_a_google_that_stumbles() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    stage.staging.clock.set_off_by(SignedDuration::from_mins(110));
    for rule in [
        Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)),
        Rule::on(Route::State, Fault::DropAnswer).when(When::Next(1)),
    ] {
        stage.staging.sandbox.faults().add(rule);
    }

    stage.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(stage.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_one_time_job_whose_answer_was_lost_is_found_again_too() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let connection = stage.connect("Anna", &[SEARCH], &once).await.unwrap();
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    stage.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(stage.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_google_fails_is_tried_again_three_times_and_then_told() {
    let stage = with(Rule::on(Route::Initiate, Fault::JobFails)).await;
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Retry, Fault::JobFails));

    let job = copied(&stage).await;

    assert_eq!((job.outcome, job.retries), (Some(JobOutcome::Failed), 3));
    assert_eq!(job.problem.unwrap().code, Code::JobFailed);
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_fails_once_is_saved_by_its_retry() {
    let stage = with(Rule::on(Route::Initiate, Fault::JobFails).when(When::Next(1))).await;

    let job = copied(&stage).await;

    assert_eq!((job.outcome, job.retries), (Some(JobOutcome::Saved), 1));
}

#[tokio::test(start_paused = true)]
async fn a_job_that_google_cancels_is_told() {
    let stage = with(Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(1))).await;

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Cancelled));
    assert_eq!(job.problem.unwrap().code, Code::JobCancelled);
}

#[tokio::test(start_paused = true)]
async fn a_state_that_nobody_knows_is_looked_at_again() {
    let stage = with(Rule::on(Route::State, Fault::UnknownEnum).when(When::Next(3))).await;

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn nothing_to_copy_is_a_success() {
    for result in [EmptyResult::NoUrls, EmptyResult::IndexOnly] {
        let stage = with(Rule::on(Route::Initiate, Fault::JobEmpty { result })).await;

        let job = copied(&stage).await;

        assert_eq!(job.outcome, Some(JobOutcome::Empty), "{result:?}");
        assert_eq!(stage.now().exports[0].receipt.as_ref().unwrap().missing, 0);
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_copy_within_a_day_waits_for_the_moment_that_google_names() {
    for cooldown_error in [
        CooldownError::ResourceExhausted,
        CooldownError::FailedPrecondition,
    ] {
        let options = Options {
            cooldown_error,
            ..Options::default()
        };
        let stage = Stage::set(midday(), options).await.unwrap();
        let connection = stage
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        stage.copy(connection, &[SEARCH]).await.unwrap();
        let again = stage.start(connection, &[SEARCH]).await;

        let waiting = stage
            .until("the word of tomorrow", |snapshot| {
                snapshot.exports[0].jobs[0]
                    .problem
                    .as_ref()
                    .is_some_and(|problem| problem.code == Code::DailyLimit)
            })
            .await
            .unwrap();
        stage.finished(again.unwrap()).await.unwrap();

        let next = waiting.exports[0].jobs[0].next_at.unwrap();
        let left = next.duration_since(waiting.now).as_hours();
        assert!((23..=24).contains(&left), "{left} hours");
        assert_eq!(stage.initiated(SEARCH), 2);
        let refused = stage.staging.sandbox.observed().answers;
        let refusals: u64 = ["initiate 429", "initiate 400"]
            .iter()
            .filter_map(|key| refused.get(*key))
            .sum();
        assert_eq!(
            refusals, 1,
            "Google was asked once too early and never again: {refused:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn google_is_looked_at_every_5_to_75_minutes_while_a_job_takes_days() {
    let stage = with(Rule::on(Route::Initiate, Fault::JobTakes { seconds: 3 * 86_400 })).await;

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    let looks = stage.staging.sandbox.observed().answers["state 200"];
    assert!((50..200).contains(&looks), "{looks} looks in three days");
}

#[tokio::test(start_paused = true)]
async fn a_job_beyond_googles_own_limit_is_given_up() {
    let options = Options {
        job_limit: Duration::from_secs(60 * 86_400),
        ..Options::default()
    };
    let stage = Stage::set(midday(), options).await.unwrap();
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs));

    let job = copied(&stage).await;

    assert_eq!(job.problem.unwrap().code, Code::JobTooLong);
}

#[tokio::test(start_paused = true)]
async fn trouble_at_google_and_rubbish_in_between_are_waited_out() {
    let stage = with(
        Rule::on(
            Route::State,
            Fault::Status {
                code: 503,
                retry_after: Some(90),
            },
        )
        .when(When::Next(2)),
    )
    .await;
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::Garbage).when(When::Next(4)));
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::Portal).when(When::Next(2)));
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::Unauthenticated).when(When::Next(1)));

    let job = copied(&stage).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(stage.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_category_that_failed_can_be_asked_for_again_alone() {
    let stage = with(Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(1))).await;
    let failed = copied(&stage).await;
    stage.pass(Duration::from_secs(86_400)).await;

    stage.engine.retry_job(failed.id).await.unwrap();
    let snapshot = stage
        .until("the second try", |snapshot| {
            snapshot.exports[0].receipt.is_some()
                && snapshot.exports[0].jobs[0].outcome == Some(JobOutcome::Saved)
        })
        .await
        .unwrap();

    assert_eq!(snapshot.exports[0].receipt.as_ref().unwrap().missing, 0);
}

async fn with(rule: Rule) -> Stage {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage.staging.sandbox.faults().add(rule);
    stage
}

async fn copied(stage: &Stage) -> JobView {
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    stage.copy(connection, &[SEARCH]).await.unwrap();
    stage.now().exports[0].jobs[0].clone()
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_ahead_does_not_make_us_ask_without_pause() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    stage.copy(connection, &[SEARCH]).await.unwrap();
    stage.pass(Duration::from_secs(23 * 3600)).await;
    stage.staging.clock.set_off_by(SignedDuration::from_hours(3));

    stage.copy(connection, &[SEARCH]).await.unwrap();

    let refused = stage.staging.sandbox.observed().answers["initiate 429"];
    assert!(refused < 15, "{refused} times too early");
}

#[tokio::test(start_paused = true)]
async fn an_archive_that_nobody_fetched_for_two_weeks_is_not_called_empty() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let export = stage.start(connection, &[SEARCH]).await.unwrap();
    stage
        .until("a job", |picture| {
            picture.exports.iter().any(|it| it.jobs[0].asked_at.is_some())
        })
        .await
        .unwrap();
    let staging = stage.end().await;
    staging.clock.sleep(Duration::from_secs(15 * 86_400)).await;

    let stage = staging.start().await.unwrap();
    stage.finished(export).await.unwrap();

    let job = &stage.now().exports[0].jobs[0];
    assert_eq!(job.outcome, Some(JobOutcome::Failed));
    assert_eq!(job.problem.as_ref().unwrap().code, Code::ArchiveGone);
}
