//! What may happen to an archive job between asking and saving, and that nothing is lost or asked for twice.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::ports::Clock as _;
use carryout_core::snapshot::{JobOutcome, JobView};
use carryout_sandbox::{Access, Approval, CooldownError, EmptyResult, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use jiff::SignedDuration;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_found_again_and_nothing_is_asked_for_twice() {
    let harness = with(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(1))).await;

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_found_again_after_the_job_is_done_too() {
    // The job is quick and every further response is lost for hours: only 429 with the earlier jobs is left.
    let harness = with(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10))).await;

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn lost_initiate_response_is_recovered_despite_clock_skew_and_errors() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    harness.staging.clock.set_off_by(SignedDuration::from_mins(110));
    for rule in [
        Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)),
        Rule::on(Route::State, Fault::DropAnswer).when(When::Next(1)),
    ] {
        harness.staging.sandbox.faults().add(rule);
    }

    harness.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(harness.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_one_time_job_whose_answer_was_lost_is_found_again_too() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &[SEARCH], &once).await.unwrap();
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    harness.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(harness.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn failed_job_is_retried_three_times_then_reported() {
    let harness = with(Rule::on(Route::Initiate, Fault::JobFails)).await;
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Retry, Fault::JobFails));

    let job = copied(&harness).await;

    assert_eq!((job.outcome, job.retries), (Some(JobOutcome::Failed), 3));
    assert_eq!(job.problem.unwrap().code, Code::JobFailed);
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_fails_once_is_saved_by_its_retry() {
    let harness = with(Rule::on(Route::Initiate, Fault::JobFails).when(When::Next(1))).await;

    let job = copied(&harness).await;

    assert_eq!((job.outcome, job.retries), (Some(JobOutcome::Saved), 1));
}

#[tokio::test(start_paused = true)]
async fn cancelled_job_is_reported() {
    let harness = with(Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(1))).await;

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Cancelled));
    assert_eq!(job.problem.unwrap().code, Code::JobCancelled);
}

#[tokio::test(start_paused = true)]
async fn unknown_job_state_is_polled_again() {
    let harness = with(Rule::on(Route::State, Fault::UnknownEnum).when(When::Next(3))).await;

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn nothing_to_copy_is_a_success() {
    for result in [EmptyResult::NoUrls, EmptyResult::IndexOnly] {
        let harness = with(Rule::on(Route::Initiate, Fault::JobEmpty { result })).await;

        let job = copied(&harness).await;

        assert_eq!(job.outcome, Some(JobOutcome::Empty), "{result:?}");
        assert_eq!(harness.now().exports[0].receipt.as_ref().unwrap().missing, 0);
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
        let harness = Harness::set(midday(), options).await.unwrap();
        let connection = harness
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        harness.copy(connection, &[SEARCH]).await.unwrap();
        let again = harness.start(connection, &[SEARCH]).await;

        let waiting = harness
            .until("the word of tomorrow", |snapshot| {
                snapshot.exports[0].jobs[0]
                    .problem
                    .as_ref()
                    .is_some_and(|problem| problem.code == Code::DailyLimit)
            })
            .await
            .unwrap();
        harness.finished(again.unwrap()).await.unwrap();

        let next = waiting.exports[0].jobs[0].next_at.unwrap();
        let left = next.duration_since(waiting.now).as_hours();
        assert!((23..=24).contains(&left), "{left} hours");
        assert_eq!(harness.initiated(SEARCH), 2);
        let refused = harness.staging.sandbox.observed().answers;
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
    let harness = with(Rule::on(Route::Initiate, Fault::JobTakes { seconds: 3 * 86_400 })).await;

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    let looks = harness.staging.sandbox.observed().answers["state 200"];
    assert!((50..200).contains(&looks), "{looks} looks in three days");
}

#[tokio::test(start_paused = true)]
async fn a_job_beyond_googles_own_limit_is_given_up() {
    let options = Options {
        job_limit: Duration::from_secs(60 * 86_400),
        ..Options::default()
    };
    let harness = Harness::set(midday(), options).await.unwrap();
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs));

    let job = copied(&harness).await;

    assert_eq!(job.problem.unwrap().code, Code::JobTooLong);
}

#[tokio::test(start_paused = true)]
async fn trouble_at_google_and_rubbish_in_between_are_waited_out() {
    let harness = with(
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
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::Garbage).when(When::Next(4)));
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::Portal).when(When::Next(2)));
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::State, Fault::Unauthenticated).when(When::Next(1)));

    let job = copied(&harness).await;

    assert_eq!(job.outcome, Some(JobOutcome::Saved));
    assert_eq!(harness.initiated(SEARCH), 1);
}

#[tokio::test(start_paused = true)]
async fn a_category_that_failed_can_be_asked_for_again_alone() {
    let harness = with(Rule::on(Route::Initiate, Fault::JobCancelled).when(When::Next(1))).await;
    let failed = copied(&harness).await;
    harness.pass(Duration::from_secs(86_400)).await;

    harness.engine.retry_job(failed.id).await.unwrap();
    let snapshot = harness
        .until("the second try", |snapshot| {
            snapshot.exports[0].receipt.is_some()
                && snapshot.exports[0].jobs[0].outcome == Some(JobOutcome::Saved)
        })
        .await
        .unwrap();

    assert_eq!(snapshot.exports[0].receipt.as_ref().unwrap().missing, 0);
}

async fn with(rule: Rule) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness.staging.sandbox.faults().add(rule);
    harness
}

async fn copied(harness: &Harness) -> JobView {
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    harness.copy(connection, &[SEARCH]).await.unwrap();
    harness.now().exports[0].jobs[0].clone()
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_ahead_does_not_make_us_ask_without_pause() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    harness.copy(connection, &[SEARCH]).await.unwrap();
    harness.pass(Duration::from_secs(23 * 3600)).await;
    harness.staging.clock.set_off_by(SignedDuration::from_hours(3));

    harness.copy(connection, &[SEARCH]).await.unwrap();

    let refused = harness.staging.sandbox.observed().answers["initiate 429"];
    assert!(refused < 15, "{refused} times too early");
}

#[tokio::test(start_paused = true)]
async fn archive_not_downloaded_for_two_weeks_is_expired_not_empty() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    harness
        .until("a job", |picture| {
            picture.exports.iter().any(|it| it.jobs[0].asked_at.is_some())
        })
        .await
        .unwrap();
    let staging = harness.end().await;
    staging.clock.sleep(Duration::from_secs(15 * 86_400)).await;

    let harness = staging.start().await.unwrap();
    harness.finished(export).await.unwrap();

    let job = &harness.now().exports[0].jobs[0];
    assert_eq!(job.outcome, Some(JobOutcome::Failed));
    assert_eq!(job.problem.as_ref().unwrap().code, Code::ArchiveGone);
}
