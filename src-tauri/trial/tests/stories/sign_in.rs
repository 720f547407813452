//! Trips to Google's page: how many, what came back and on which way, and the way on when the page shows an error.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::catalog::categories;
use carryout_core::consent::{BindError, Doorway, Listener};
use carryout_core::ports::BoxFuture;
use carryout_core::snapshot::{ConsentStep, ConsentView};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, Staging, midday};
use std::sync::Arc;

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn all_73_categories_connect_in_the_number_of_trips_that_was_shown() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let all = offered();
    stage.engine.begin_consent(1, None, None, &all).await.unwrap();
    let shown = consent(&stage).batches.len();

    let names: Vec<&str> = all.iter().map(String::as_str).collect();
    stage.connect("Anna", &names, &Approval::default()).await.unwrap();

    assert_eq!(stage.staging.person.pages(), shown);
    assert_eq!(stage.engine.picture().connections[0].granted.len(), 73);
}

#[tokio::test(start_paused = true)]
async fn a_category_that_fails_alone_is_set_aside_and_the_rest_goes_on() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .engine
        .begin_consent(1, None, None, &owned(&TWO))
        .await
        .unwrap();
    stage.engine.consent_error_page().await.unwrap();
    assert_eq!(consent(&stage).batches.len(), 2);

    stage.engine.consent_error_page().await.unwrap();

    let view = consent(&stage);
    assert_eq!(
        view.problem.as_ref().map(|problem| problem.code),
        Some(Code::ConsentPageFailed)
    );
    assert_eq!((view.current, view.step), (1, ConsentStep::Between));
}

#[tokio::test(start_paused = true)]
async fn a_partial_grant_is_what_the_answer_says() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let some = Approval {
        scopes: Some(vec!["chrome.history".to_owned()]),
        ..Approval::default()
    };

    stage.connect("Anna", &TWO, &some).await.unwrap();

    assert_eq!(stage.engine.picture().connections[0].granted, ["chrome.history"]);
}

#[tokio::test(start_paused = true)]
async fn only_what_is_missing_is_asked_for_again() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let some = Approval {
        scopes: Some(vec!["chrome.history".to_owned()]),
        ..Approval::default()
    };
    let connection = stage.connect("Anna", &TWO, &some).await.unwrap();

    stage
        .engine
        .begin_consent(1, Some(connection), None, &owned(&TWO))
        .await
        .unwrap();

    assert_eq!(consent(&stage).batches[0].asked, ["myactivity.search"]);
}

#[tokio::test(start_paused = true)]
async fn a_person_who_says_no_is_taken_at_their_word() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let none = Approval {
        scopes: Some(vec![]),
        ..Approval::default()
    };

    let failed = trip(&stage, &none).await;

    assert_eq!(failed.step, ConsentStep::Failed);
    assert_eq!(failed.problem.unwrap().code, Code::ConsentDenied);
    assert!(stage.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_grant_of_nothing_is_no_connection() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::GrantInstead { resources: vec![] }).when(When::Next(1)));

    let failed = trip(&stage, &Approval::default()).await;

    assert_eq!(failed.problem.unwrap().code, Code::ConsentNothing);
    assert!(stage.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_address_of_another_sign_in_is_refused_and_the_waiting_goes_on() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::WrongState).when(When::Next(1)));
    let page = stage.leave(None, &TWO).await.unwrap();
    let back = stage
        .staging
        .sandbox
        .approve(&page, &Approval::default())
        .unwrap();

    let refused = stage.engine.paste_address(back.as_str()).unwrap_err();

    assert_eq!(refused.code, Code::WrongReturnAddress);
    assert_eq!(consent(&stage).step, ConsentStep::Waiting);
}

#[tokio::test(start_paused = true)]
async fn rubbish_from_the_token_endpoint_fails_the_trip_and_leaves_nothing_behind() {
    for fault in [Fault::Garbage, Fault::Portal] {
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        stage
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Token, fault).when(When::Next(1)));

        let failed = trip(&stage, &Approval::default()).await;

        assert_eq!(failed.problem.unwrap().code, Code::GarbledAnswer);
        assert!(stage.staging.vault.keys().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_is_waited_for_longer_than_half_an_hour() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage.leave(None, &TWO).await.unwrap();

    let gone = stage.trip_over().await.unwrap();

    assert_eq!(
        gone.consent.clone().unwrap().problem.unwrap().code,
        Code::ConsentTimedOut
    );
}

#[tokio::test(start_paused = true)]
async fn after_a_trip_that_failed_the_link_leads_on_a_fresh_one_and_opens_no_browser() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let first = stage.leave(None, &TWO).await.unwrap();
    stage.trip_over().await.unwrap();
    let pages = stage.staging.person.pages();

    let link = stage.engine.consent_link_again().await.unwrap();
    let waiting = consent(&stage);
    let done = stage.back_from(&link, &Approval::default()).await.unwrap();

    assert_ne!(link, first, "an old page is dead");
    assert_eq!(waiting.step, ConsentStep::Waiting);
    assert_eq!(stage.staging.person.pages(), pages, "no browser was opened");
    assert_eq!(done.connections[0].granted.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_a_trip_there_is_no_link() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .engine
        .begin_consent(1, None, None, &owned(&TWO))
        .await
        .unwrap();

    let refused = stage.engine.consent_link_again().await.unwrap_err();

    assert_eq!(refused.code, Code::WrongUse);
    assert_eq!(consent(&stage).step, ConsentStep::Ready);
}

async fn trip(stage: &Stage, approval: &Approval) -> ConsentView {
    let page = stage.leave(None, &TWO).await.unwrap();
    let back = stage.staging.sandbox.approve(&page, approval).unwrap();
    let _ = stage.engine.paste_address(back.as_str());
    let ended = stage.trip_over().await.unwrap();
    ended.consent.clone().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_blocked_way_back_leaves_the_pasted_address() {
    let mut staging = Staging::set(midday(), Options::default()).unwrap();
    staging.doorway = Arc::new(Blocked);
    let stage = staging.start().await.unwrap();
    let page = stage.leave(None, &TWO).await.unwrap();
    let told = consent(&stage);

    let done = stage.back_from(&page, &Approval::default()).await.unwrap();

    assert_eq!(
        told.problem.map(|problem| problem.code),
        Some(Code::LoopbackBlocked)
    );
    assert_eq!(told.step, ConsentStep::Waiting);
    assert_eq!(done.connections[0].granted.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_blocked_way_back_is_not_waited_at_for_ever() {
    let mut staging = Staging::set(midday(), Options::default()).unwrap();
    staging.doorway = Arc::new(Blocked);
    let stage = staging.start().await.unwrap();
    stage.leave(None, &TWO).await.unwrap();

    stage.trip_over().await.unwrap();

    let failed = consent(&stage);
    assert_eq!(failed.step, ConsentStep::Failed);
    assert_eq!(failed.problem.unwrap().code, Code::ConsentTimedOut);
}

/// A machine on which another program lets nobody open a port.
struct Blocked;

impl Doorway for Blocked {
    fn open(&self) -> BoxFuture<'_, Result<Listener, BindError>> {
        let refused = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        Box::pin(std::future::ready(Err(BindError(refused))))
    }
}

fn consent(stage: &Stage) -> ConsentView {
    stage.engine.picture().consent.unwrap()
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn offered() -> Vec<String> {
    categories()
        .iter()
        .filter(|category| category.offered)
        .map(|category| category.resource.to_owned())
        .collect()
}
