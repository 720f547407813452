//! Consent rounds: how many, what each returns and how, and how to continue when the page shows an error.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::catalog::categories;
use carryout_core::consent::{BindError, Listener, RedirectListener};
use carryout_core::ports::BoxFuture;
use carryout_core::snapshot::{ConsentStep, ConsentView};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, Stopped, midday};
use std::sync::Arc;

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn all_73_categories_connect_in_the_number_of_rounds_that_was_shown() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let all = offered();
    harness
        .engine
        .begin_consent(1.into(), None, None, &all)
        .await
        .unwrap();
    let shown = consent(&harness).batches.len();

    let names: Vec<&str> = all.iter().map(String::as_str).collect();
    harness
        .connect("Anna", &names, &Approval::default())
        .await
        .unwrap();

    assert_eq!(harness.staging.user.pages(), shown);
    assert_eq!(harness.engine.current_snapshot().connections[0].granted.len(), 73);
}

#[tokio::test(start_paused = true)]
async fn a_category_that_fails_alone_is_set_aside_and_the_rest_goes_on() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .engine
        .begin_consent(1.into(), None, None, &owned(&TWO))
        .await
        .unwrap();
    harness.engine.consent_error_page().await.unwrap();
    assert_eq!(consent(&harness).batches.len(), 2);

    harness.engine.consent_error_page().await.unwrap();

    let view = consent(&harness);
    assert_eq!(
        view.problem.as_ref().map(|problem| problem.code),
        Some(Code::ConsentPageFailed)
    );
    assert_eq!((view.current, view.step), (1, ConsentStep::Between));
}

#[tokio::test(start_paused = true)]
async fn a_partial_grant_is_what_the_answer_says() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let some = Approval {
        scopes: Some(vec!["chrome.history".to_owned()]),
        ..Approval::default()
    };

    harness.connect("Anna", &TWO, &some).await.unwrap();

    assert_eq!(
        harness.engine.current_snapshot().connections[0].granted,
        ["chrome.history"]
    );
}

#[tokio::test(start_paused = true)]
async fn only_what_is_missing_is_asked_for_again() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let some = Approval {
        scopes: Some(vec!["chrome.history".to_owned()]),
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &TWO, &some).await.unwrap();

    harness
        .engine
        .begin_consent(1.into(), Some(connection), None, &owned(&TWO))
        .await
        .unwrap();

    assert_eq!(consent(&harness).batches[0].asked, ["myactivity.search"]);
}

#[tokio::test(start_paused = true)]
async fn declined_consent_ends_the_sign_in() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let none = Approval {
        scopes: Some(vec![]),
        ..Approval::default()
    };

    let failed = round(&harness, &none).await;

    assert_eq!(failed.step, ConsentStep::Failed);
    assert_eq!(failed.problem.unwrap().code, Code::ConsentDenied);
    assert!(harness.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_grant_of_nothing_is_no_connection() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::GrantInstead { resources: vec![] }).when(When::Next(1)));

    let failed = round(&harness, &Approval::default()).await;

    assert_eq!(failed.problem.unwrap().code, Code::ConsentNothing);
    assert!(harness.now().connections.is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_address_of_another_sign_in_is_refused_and_the_waiting_goes_on() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::WrongState).when(When::Next(1)));
    let page = harness.leave(None, &TWO).await.unwrap();
    let back = harness
        .staging
        .sandbox
        .approve(&page, &Approval::default())
        .unwrap();

    let refused = harness.engine.paste_address(back.as_str()).unwrap_err();

    assert_eq!(refused.code, Code::WrongReturnAddress);
    assert_eq!(consent(&harness).step, ConsentStep::Waiting);
}

#[tokio::test(start_paused = true)]
async fn invalid_token_response_fails_the_round_and_saves_nothing() {
    for fault in [Fault::Garbage, Fault::Portal] {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Token, fault).when(When::Next(1)));

        let failed = round(&harness, &Approval::default()).await;

        assert_eq!(failed.problem.unwrap().code, Code::GarbledAnswer);
        assert!(harness.staging.vault.keys().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn sign_in_times_out_after_30_minutes() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness.leave(None, &TWO).await.unwrap();

    let gone = harness.round_over().await.unwrap();

    assert_eq!(
        gone.consent.clone().unwrap().problem.unwrap().code,
        Code::ConsentTimedOut
    );
}

#[tokio::test(start_paused = true)]
async fn link_after_a_failed_round_starts_a_new_round_without_a_browser() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let first = harness.leave(None, &TWO).await.unwrap();
    harness.round_over().await.unwrap();
    let pages = harness.staging.user.pages();

    let link = harness.engine.consent_link_again().await.unwrap();
    let waiting = consent(&harness);
    let done = harness.back_from(&link, &Approval::default()).await.unwrap();

    assert_ne!(link, first, "an old page is dead");
    assert_eq!(waiting.step, ConsentStep::Waiting);
    assert_eq!(harness.staging.user.pages(), pages, "no browser was opened");
    assert_eq!(done.connections[0].granted.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn without_a_round_there_is_no_link() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .engine
        .begin_consent(1.into(), None, None, &owned(&TWO))
        .await
        .unwrap();

    let refused = harness.engine.consent_link_again().await.unwrap_err();

    assert_eq!(refused.code, Code::WrongUse);
    assert_eq!(consent(&harness).step, ConsentStep::Ready);
}

async fn round(harness: &Harness, approval: &Approval) -> ConsentView {
    let page = harness.leave(None, &TWO).await.unwrap();
    let back = harness.staging.sandbox.approve(&page, approval).unwrap();
    let _ = harness.engine.paste_address(back.as_str());
    let ended = harness.round_over().await.unwrap();
    ended.consent.clone().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_blocked_way_back_leaves_the_pasted_address() {
    let mut staging = Stopped::set(midday(), Options::default()).unwrap();
    staging.redirect_listener = Arc::new(Blocked);
    let harness = staging.start().await.unwrap();
    let page = harness.leave(None, &TWO).await.unwrap();
    let reported = consent(&harness);

    let done = harness.back_from(&page, &Approval::default()).await.unwrap();

    assert_eq!(
        reported.problem.map(|problem| problem.code),
        Some(Code::LoopbackBlocked)
    );
    assert_eq!(reported.step, ConsentStep::Waiting);
    assert_eq!(done.connections[0].granted.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_blocked_way_back_is_not_waited_at_for_ever() {
    let mut staging = Stopped::set(midday(), Options::default()).unwrap();
    staging.redirect_listener = Arc::new(Blocked);
    let harness = staging.start().await.unwrap();
    harness.leave(None, &TWO).await.unwrap();

    harness.round_over().await.unwrap();

    let failed = consent(&harness);
    assert_eq!(failed.step, ConsentStep::Failed);
    assert_eq!(failed.problem.unwrap().code, Code::ConsentTimedOut);
}

/// A machine on which another program prevents opening a port.
struct Blocked;

impl RedirectListener for Blocked {
    fn open(&self) -> BoxFuture<'_, Result<Listener, BindError>> {
        let refused = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        Box::pin(std::future::ready(Err(BindError(refused))))
    }
}

fn consent(harness: &Harness) -> ConsentView {
    harness.engine.current_snapshot().consent.unwrap()
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
