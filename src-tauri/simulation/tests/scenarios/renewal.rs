//! Renewal: however Google behaves, the user sees the true state and Google is not asked too often.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::{Action, Code};
use carryout_core::snapshot::{AccessKind, AccessView, RenewalCheck, Snapshot};
use carryout_sandbox::{Access, Account, Approval, Fault, Options, Route, Rule, TokenRefusal, When};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";

#[tokio::test(start_paused = true)]
async fn renewal_result_is_shown_on_return() {
    let harness = at_renewal(telling()).await;
    renew_at_google(&harness);

    harness.engine.came_back().await.unwrap();

    let renewed = until(&harness, RenewalCheck::Renewed).await;
    let days = days_left(&harness, &renewed);
    assert!((179..=180).contains(&days), "{days} days");
}

#[tokio::test(start_paused = true)]
async fn going_to_and_fro_between_windows_asks_google_once_a_minute_at_most() {
    let harness = at_renewal(telling()).await;
    let before = refreshes(&harness);

    for _ in 0..100 {
        harness.engine.came_back().await.unwrap();
        harness.pass(Duration::from_secs(3)).await;
        // The user presses Renew at Google once more.
        harness.engine.renew(1.into()).await.unwrap();
    }

    let asked = refreshes(&harness) - before;
    assert!((4..=6).contains(&asked), "{asked} times in 300 seconds");
}

#[tokio::test(start_paused = true)]
async fn return_to_the_window_sends_nothing_far_from_expiry() {
    let harness = connected(telling()).await;
    let before = refreshes(&harness);

    for _ in 0..10 {
        harness.pass(Duration::from_secs(90)).await;
        harness.engine.came_back().await.unwrap();
    }

    assert_eq!(refreshes(&harness), before);
}

#[tokio::test(start_paused = true)]
async fn renewal_outside_the_program_is_detected_near_expiry() {
    let harness = connected(telling()).await;
    harness.pass(DAY * 17 + DAY / 2).await;
    renew_at_google(&harness);

    harness.engine.came_back().await.unwrap();

    let renewed = until(&harness, RenewalCheck::Renewed).await;
    assert!(days_left(&harness, &renewed) > 100);
}

#[tokio::test(start_paused = true)]
async fn near_the_end_coming_back_without_a_renewal_says_nothing() {
    let harness = connected(telling()).await;
    harness.pass(DAY * 17 + DAY / 2).await;

    harness.engine.came_back().await.unwrap();
    harness.pass(Duration::from_secs(600)).await;

    assert_eq!(access(&harness).renewal, RenewalCheck::Idle);
}

#[tokio::test(start_paused = true)]
async fn the_daily_look_sees_a_renewal_without_anyone_at_the_window() {
    let harness = connected(telling()).await;
    harness.pass(DAY * 3).await;
    harness.engine.renew(1.into()).await.unwrap();
    renew_at_google(&harness);

    let renewed = until(&harness, RenewalCheck::Renewed).await;

    let hours = harness
        .engine
        .current_snapshot()
        .now
        .duration_since(midday())
        .as_hours();
    assert!(hours <= 4 * 24 + 1, "after {hours} hours");
    assert!(days_left(&harness, &renewed) > 100);
}

#[tokio::test(start_paused = true)]
async fn missing_expiry_is_reported_until_the_old_expiry_is_past() {
    let harness = at_renewal(Options::default()).await;
    renew_at_google(&harness);

    harness.engine.check_renewal(1.into()).await.unwrap();
    let untold = until(&harness, RenewalCheck::Untold).await;
    let renewed = until(&harness, RenewalCheck::Renewed).await;

    assert!(untold.until.is_some());
    assert_eq!((renewed.kind, renewed.until), (AccessKind::Active, None));
    harness.copy(1.into(), &[SEARCH]).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_an_end_and_no_renewal_ends_with_the_old_end() {
    let harness = at_renewal(Options::default()).await;

    harness.engine.check_renewal(1.into()).await.unwrap();
    until(&harness, RenewalCheck::Untold).await;

    until(&harness, RenewalCheck::Ended).await;
    assert_ended(&harness);
}

#[tokio::test(start_paused = true)]
async fn renewal_that_invalidates_the_refresh_token_leads_to_new_consent() {
    let harness = at_renewal(telling()).await;
    let over = Rule::on(Route::Token, TokenRefusal::ExpiredOrRevoked.into());
    harness.staging.sandbox.faults().add(over);

    harness.engine.check_renewal(1.into()).await.unwrap();

    until(&harness, RenewalCheck::Ended).await;
    assert_ended(&harness);
}

#[tokio::test(start_paused = true)]
async fn a_google_that_cannot_be_asked_is_not_taken_for_a_no() {
    let harness = at_renewal(telling()).await;
    renew_at_google(&harness);
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Token, Fault::DropRequest).when(When::Next(1)));

    harness.engine.check_renewal(1.into()).await.unwrap();
    until(&harness, RenewalCheck::Unasked).await;
    harness.pass(Duration::from_secs(61)).await;
    harness.engine.came_back().await.unwrap();

    until(&harness, RenewalCheck::Renewed).await;
}

#[tokio::test(start_paused = true)]
async fn renewal_of_one_of_two_grants_is_reported_as_partial() {
    let options = Options {
        accounts: vec![Account::named("anna"), Account::named("ben")],
        ..telling()
    };
    let harness = Harness::set(midday(), options).await.unwrap();
    harness
        .connect("Anna", &[SEARCH], &for_a_month("anna"))
        .await
        .unwrap();
    harness
        .engine
        .begin_consent(1.into(), Some(1.into()), None, &[HISTORY.to_owned()])
        .await
        .unwrap();
    harness.walk_through(&for_a_month("ben")).await.unwrap();
    harness.pass(DAY * 20).await;
    harness.engine.renew(1.into()).await.unwrap();
    renew_at_google(&harness);

    harness.engine.check_renewal(1.into()).await.unwrap();

    let partly = until(&harness, RenewalCheck::Partly).await;
    let days = days_left(&harness, &partly);
    assert!(
        (9..=10).contains(&days),
        "the earlier end is the one that is shown: {days} days"
    );
}

#[tokio::test(start_paused = true)]
async fn a_check_that_was_killed_is_made_by_the_next_start() {
    let harness = at_renewal(telling()).await;
    renew_at_google(&harness);
    harness.staging.crash_point.set(1);
    harness.engine.check_renewal(1.into()).await.unwrap();
    harness.staging.crash_point.reached().await;

    let harness = harness.restart().await.unwrap();

    until(&harness, RenewalCheck::Renewed).await;
}

fn telling() -> Options {
    Options {
        refresh_tells_end: true,
        ..Options::default()
    }
}

fn for_a_month(account: &str) -> Approval {
    Approval {
        account: Some(account.to_owned()),
        access: Access::Days30,
        ..Approval::default()
    }
}

/// After 20 days, with Google's page of connected programs open.
async fn at_renewal(options: Options) -> Harness {
    let harness = connected(options).await;
    harness.pass(DAY * 20).await;
    harness.engine.renew(1.into()).await.unwrap();
    harness
}

async fn connected(options: Options) -> Harness {
    let harness = Harness::set(midday(), options).await.unwrap();
    harness
        .connect("Anna", &[SEARCH], &for_a_month("anna"))
        .await
        .unwrap();
    harness
        .until("the kind of access", |picture| {
            picture.connections[0].grants[0].one_time.is_some()
        })
        .await
        .unwrap();
    harness
}

fn renew_at_google(harness: &Harness) {
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    assert_eq!(
        harness.staging.sandbox.renew("anna", &project, Access::Days180),
        1
    );
}

async fn until(harness: &Harness, wanted: RenewalCheck) -> AccessView {
    let reported = |picture: &Snapshot| picture.connections[0].access.renewal == wanted;
    let picture = harness.until(&format!("{wanted:?}"), reported).await.unwrap();
    picture.connections[0].access.clone()
}

fn access(harness: &Harness) -> AccessView {
    harness.engine.current_snapshot().connections[0].access.clone()
}

fn days_left(harness: &Harness, access: &AccessView) -> i64 {
    let now = harness.engine.current_snapshot().now;
    access.until.unwrap().duration_since(now).as_hours() / 24
}

fn assert_ended(harness: &Harness) {
    let problems = harness.engine.current_snapshot().connections[0].problems.clone();
    let ended = problems.iter().find(|problem| problem.code == Code::AccessEnded);
    assert_eq!(ended.unwrap().action, Action::AllowAgain);
}

/// How often Google's token endpoint was asked.
fn refreshes(harness: &Harness) -> u64 {
    let answers = harness.staging.sandbox.observed().answers;
    let of_tokens = answers.iter().filter(|(kind, _)| kind.starts_with("token "));
    of_tokens.map(|(_, count)| count).sum()
}
