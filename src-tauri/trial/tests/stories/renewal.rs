//! Renewal: whichever way Google behaves, the person is told what is true and Google is not asked too often.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::{Action, Code};
use carryout_core::snapshot::{AccessKind, AccessView, RenewalCheck, Snapshot};
use carryout_sandbox::{Access, Account, Approval, Fault, Options, Route, Rule, TokenRefusal, When};
use carryout_trial::{Stage, midday};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";

#[tokio::test(start_paused = true)]
async fn whoever_comes_back_from_renewing_is_told_at_once() {
    let stage = at_renewal(telling()).await;
    renew_at_google(&stage);

    stage.engine.came_back().await.unwrap();

    let renewed = until(&stage, RenewalCheck::Renewed).await;
    let days = days_left(&stage, &renewed);
    assert!((179..=180).contains(&days), "{days} days");
}

#[tokio::test(start_paused = true)]
async fn going_to_and_fro_between_windows_asks_google_once_a_minute_at_most() {
    let stage = at_renewal(telling()).await;
    let before = refreshes(&stage);

    for _ in 0..100 {
        stage.engine.came_back().await.unwrap();
        stage.pass(Duration::from_secs(3)).await;
        // The person presses Renew at Google once more.
        stage.engine.renew(1).await.unwrap();
    }

    let asked = refreshes(&stage) - before;
    assert!((4..=6).contains(&asked), "{asked} times in 300 seconds");
}

#[tokio::test(start_paused = true)]
async fn far_from_the_end_and_with_nothing_awaited_coming_back_asks_google_nothing() {
    let stage = connected(telling()).await;
    let before = refreshes(&stage);

    for _ in 0..10 {
        stage.pass(Duration::from_secs(90)).await;
        stage.engine.came_back().await.unwrap();
    }

    assert_eq!(refreshes(&stage), before);
}

#[tokio::test(start_paused = true)]
async fn near_the_end_a_renewal_made_without_our_button_is_noticed_on_coming_back() {
    let stage = connected(telling()).await;
    stage.pass(DAY * 17 + DAY / 2).await;
    renew_at_google(&stage);

    stage.engine.came_back().await.unwrap();

    let renewed = until(&stage, RenewalCheck::Renewed).await;
    assert!(days_left(&stage, &renewed) > 100);
}

#[tokio::test(start_paused = true)]
async fn near_the_end_coming_back_without_a_renewal_says_nothing() {
    let stage = connected(telling()).await;
    stage.pass(DAY * 17 + DAY / 2).await;

    stage.engine.came_back().await.unwrap();
    stage.pass(Duration::from_secs(600)).await;

    assert_eq!(access(&stage).renewal, RenewalCheck::Idle);
}

#[tokio::test(start_paused = true)]
async fn the_daily_look_sees_a_renewal_without_anyone_at_the_window() {
    let stage = connected(telling()).await;
    stage.pass(DAY * 3).await;
    stage.engine.renew(1).await.unwrap();
    renew_at_google(&stage);

    let renewed = until(&stage, RenewalCheck::Renewed).await;

    let hours = stage.engine.picture().now.duration_since(midday()).as_hours();
    assert!(hours <= 4 * 24 + 1, "after {hours} hours");
    assert!(days_left(&stage, &renewed) > 100);
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_an_end_is_told_as_such_until_the_old_end_is_past() {
    let stage = at_renewal(Options::default()).await;
    renew_at_google(&stage);

    stage.engine.check_renewal(1).await.unwrap();
    let untold = until(&stage, RenewalCheck::Untold).await;
    let renewed = until(&stage, RenewalCheck::Renewed).await;

    assert!(untold.until.is_some());
    assert_eq!((renewed.kind, renewed.until), (AccessKind::Active, None));
    stage.copy(1, &[SEARCH]).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_an_end_and_no_renewal_ends_with_the_old_end() {
    let stage = at_renewal(Options::default()).await;

    stage.engine.check_renewal(1).await.unwrap();
    until(&stage, RenewalCheck::Untold).await;

    until(&stage, RenewalCheck::Ended).await;
    assert_ended(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_made_the_old_key_useless_leads_to_allowing_again() {
    let stage = at_renewal(telling()).await;
    let over = Rule::on(Route::Token, TokenRefusal::ExpiredOrRevoked.into());
    stage.staging.sandbox.faults().add(over);

    stage.engine.check_renewal(1).await.unwrap();

    until(&stage, RenewalCheck::Ended).await;
    assert_ended(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_google_that_cannot_be_asked_is_not_taken_for_a_no() {
    let stage = at_renewal(telling()).await;
    renew_at_google(&stage);
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Token, Fault::DropRequest).when(When::Next(1)));

    stage.engine.check_renewal(1).await.unwrap();
    until(&stage, RenewalCheck::Unasked).await;
    stage.pass(Duration::from_secs(61)).await;
    stage.engine.came_back().await.unwrap();

    until(&stage, RenewalCheck::Renewed).await;
}

#[tokio::test(start_paused = true)]
async fn one_of_two_permissions_that_was_renewed_is_told_as_partly() {
    let options = Options {
        accounts: vec![Account::named("anna"), Account::named("ben")],
        ..telling()
    };
    let stage = Stage::set(midday(), options).await.unwrap();
    stage
        .connect("Anna", &[SEARCH], &for_a_month("anna"))
        .await
        .unwrap();
    stage
        .engine
        .begin_consent(1, Some(1), None, &[HISTORY.to_owned()])
        .await
        .unwrap();
    stage.walk_through(&for_a_month("ben")).await.unwrap();
    stage.pass(DAY * 20).await;
    stage.engine.renew(1).await.unwrap();
    renew_at_google(&stage);

    stage.engine.check_renewal(1).await.unwrap();

    let partly = until(&stage, RenewalCheck::Partly).await;
    let days = days_left(&stage, &partly);
    assert!(
        (9..=10).contains(&days),
        "the earlier end is the one that is shown: {days} days"
    );
}

#[tokio::test(start_paused = true)]
async fn a_check_that_was_killed_is_made_by_the_next_start() {
    let stage = at_renewal(telling()).await;
    renew_at_google(&stage);
    stage.staging.fuse.set(1);
    stage.engine.check_renewal(1).await.unwrap();
    stage.staging.fuse.blown().await;

    let stage = stage.restart().await.unwrap();

    until(&stage, RenewalCheck::Renewed).await;
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
async fn at_renewal(options: Options) -> Stage {
    let stage = connected(options).await;
    stage.pass(DAY * 20).await;
    stage.engine.renew(1).await.unwrap();
    stage
}

async fn connected(options: Options) -> Stage {
    let stage = Stage::set(midday(), options).await.unwrap();
    stage
        .connect("Anna", &[SEARCH], &for_a_month("anna"))
        .await
        .unwrap();
    stage
        .until("the kind of access", |picture| {
            picture.connections[0].grants[0].one_time.is_some()
        })
        .await
        .unwrap();
    stage
}

fn renew_at_google(stage: &Stage) {
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    assert_eq!(stage.staging.sandbox.renew("anna", &project, Access::Days180), 1);
}

async fn until(stage: &Stage, wanted: RenewalCheck) -> AccessView {
    let told = |picture: &Snapshot| picture.connections[0].access.renewal == wanted;
    let picture = stage.until(&format!("{wanted:?}"), told).await.unwrap();
    picture.connections[0].access.clone()
}

fn access(stage: &Stage) -> AccessView {
    stage.engine.picture().connections[0].access.clone()
}

fn days_left(stage: &Stage, access: &AccessView) -> i64 {
    let now = stage.engine.picture().now;
    access.until.unwrap().duration_since(now).as_hours() / 24
}

fn assert_ended(stage: &Stage) {
    let problems = stage.engine.picture().connections[0].problems.clone();
    let ended = problems.iter().find(|problem| problem.code == Code::AccessEnded);
    assert_eq!(ended.unwrap().action, Action::AllowAgain);
}

/// How often Google's token endpoint was asked.
fn refreshes(stage: &Stage) -> u64 {
    let answers = stage.staging.sandbox.observed().answers;
    let of_tokens = answers.iter().filter(|(kind, _)| kind.starts_with("token "));
    of_tokens.map(|(_, count)| count).sum()
}
