//! Every OAuth error of Google's against the real core: what the user is shown, what becomes of the grant, that nothing
//! chosen is lost, that no secret leaks, and that it goes on.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

mod rows;
mod scene;

use crate::seen::says;
use carryout_core::advice::Code;
use carryout_core::client::Step;
use carryout_core::engine::ConsentPageError;
use carryout_core::snapshot::{AccessKind, ConsentStep};
use carryout_sandbox::{Approval, Fault, Options, PageRefusal, Route, TokenRefusal, When};
use carryout_simulation::{Harness, midday};
use rows::Grant;
use scene::{
    asked, assert_copied, assert_nothing_begun, assert_tight, assert_whole, come_back, consent, fail,
    leaving, offered, order, page, reported, wrong_step,
};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const TWO: [&str; 2] = [SEARCH, "chrome.history"];

#[test]
fn no_error_of_the_sandbox_is_left_out_of_its_lists() {
    let pages: Vec<String> = PageRefusal::ALL.iter().map(word).collect();
    let tokens: Vec<String> = TokenRefusal::ALL.iter().map(word).collect();

    assert_eq!(pages, kinds::<PageRefusal>());
    assert_eq!(tokens, kinds::<TokenRefusal>());
}

#[tokio::test(start_paused = true)]
async fn consent_page_error_leads_to_its_advice_and_a_retry_succeeds() {
    for refusal in PageRefusal::ALL {
        let row = rows::page(refusal);
        let harness = leaving(Options::default()).await;
        fail(
            &harness,
            Route::Consent,
            Fault::PageError { error: refusal },
            When::Next(1),
        );
        let before = consent(&harness);

        let shown = harness
            .staging
            .sandbox
            .approve(&page(&harness), &Approval::default());
        let shown = shown.unwrap_err();
        harness.pass(Duration::from_secs(600)).await;
        let unaware = consent(&harness);
        let page_error = ConsentPageError::named_in(&shown.to_string()).unwrap();
        let offered = offered(&harness, page_error);
        harness
            .engine
            .report_consent_page_error(page_error)
            .await
            .unwrap();
        let reported = reported(&harness, row.code).await;

        assert_eq!((shown.status, shown.error), (refusal.status(), word(&refusal)));
        assert_eq!(
            (unaware.step, &unaware.problem),
            (ConsentStep::Waiting, &None),
            "{refusal:?}"
        );
        assert_eq!(
            reported.step,
            ConsentStep::Waiting,
            "continuing in the page redirects, {refusal:?}"
        );
        assert_eq!(reported.batches, before.batches, "{refusal:?}");
        assert_eq!(offered, (row.code, row.step), "{refusal:?}");
        assert_eq!(
            wrong_step(&harness),
            row.step.map(|step| (step, row.code)),
            "{refusal:?}"
        );
        assert_tight(&harness);

        harness.engine.open_consent().await.unwrap();
        assert_eq!(consent(&harness).problem, None, "{refusal:?}");
        come_back(&harness).await;
        assert_copied(&harness).await;
        assert_eq!(wrong_step(&harness), None, "{refusal:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_in_googles_page_can_be_left_and_the_same_be_asked_again() {
    for refusal in PageRefusal::ALL {
        let harness = leaving(Options::default()).await;
        fail(
            &harness,
            Route::Consent,
            Fault::PageError { error: refusal },
            When::Next(1),
        );
        let before = consent(&harness);
        harness
            .staging
            .sandbox
            .approve(&page(&harness), &Approval::default())
            .unwrap_err();

        harness.engine.cancel_consent().await.unwrap();
        let left = harness.engine.current_snapshot();
        harness
            .engine
            .begin_consent_and_copy(1.into(), None, order(&harness))
            .await
            .unwrap();

        assert!(left.consent.is_none() && left.connections.is_empty() && left.exports.is_empty());
        assert_eq!(consent(&harness).batches, before.batches, "{refusal:?}");
        harness.engine.open_consent().await.unwrap();
        come_back(&harness).await;
        assert_copied(&harness).await;
    }
}

#[tokio::test(start_paused = true)]
async fn built_in_client_never_leads_to_project_setup() {
    for refusal in PageRefusal::ALL {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        harness
            .engine
            .begin_consent_and_copy(1.into(), None, order(&harness))
            .await
            .unwrap();
        harness.engine.open_consent().await.unwrap();

        let page_error = ConsentPageError::named_in(refusal.word()).unwrap();
        let offered = offered(&harness, page_error);
        harness
            .engine
            .report_consent_page_error(page_error)
            .await
            .unwrap();

        reported(&harness, rows::page(refusal).built_in).await;
        assert_eq!(offered, (rows::page(refusal).built_in, None));
    }
}

#[tokio::test(start_paused = true)]
async fn the_causes_of_these_errors_are_met_with_the_very_errors() {
    let mut played = 0;
    for refusal in PageRefusal::ALL {
        let Some(options) = rows::cause(refusal) else {
            continue;
        };
        let harness = leaving(options).await;

        let shown = harness
            .staging
            .sandbox
            .approve(&page(&harness), &Approval::default());
        let shown = shown.unwrap_err();

        assert_eq!(
            (shown.status, shown.error.as_str()),
            (refusal.status(), refusal.word())
        );
        assert_eq!(consent(&harness).step, ConsentStep::Waiting);
        played += 1;
    }
    assert_eq!(played, 7);
}

#[tokio::test(start_paused = true)]
async fn what_was_seen_is_taken_only_while_nothing_has_come_back() {
    let harness = leaving(Options::default()).await;
    come_back(&harness).await;

    let too_late = harness
        .engine
        .report_consent_page_error(ConsentPageError::Tester)
        .await
        .unwrap_err();
    harness.engine.close_consent().await.unwrap();
    let nobody_away = harness
        .engine
        .report_consent_page_error(ConsentPageError::Tester)
        .await
        .unwrap_err();

    assert_eq!(
        (too_late.code, nobody_away.code),
        (Code::WrongUse, Code::WrongUse)
    );
    assert_eq!(wrong_step(&harness), None);
}

#[tokio::test(start_paused = true)]
async fn redirect_error_is_reported_and_a_retry_succeeds() {
    for (error, code) in rows::REDIRECTS {
        let harness = leaving(Options::default()).await;
        let sent = Fault::RedirectError {
            error: error.to_owned(),
        };
        fail(&harness, Route::Consent, sent, When::Next(1));

        let failed = come_back(&harness).await;

        assert_eq!(failed.step, ConsentStep::Failed, "{error}");
        let problem = failed.problem.unwrap();
        assert_eq!(problem.code, code, "{error}");
        assert!(!problem.details.contains("ya29"), "{}", problem.details);
        assert_nothing_begun(&harness);
        harness.engine.open_consent().await.unwrap();
        come_back(&harness).await;
        assert_copied(&harness).await;
    }
}

#[tokio::test(start_paused = true)]
async fn rejected_code_is_reported_as_interrupted_sign_in_and_a_retry_succeeds() {
    for refusal in TokenRefusal::ALL {
        let row = rows::token(refusal);
        let harness = leaving(Options::default()).await;
        fail(&harness, Route::Token, refusal.into(), When::Next(1));

        let failed = come_back(&harness).await;

        assert_eq!(failed.step, ConsentStep::Failed, "{refusal:?}");
        assert_eq!(
            failed.problem.map(|problem| problem.code),
            Some(row.at_exchange),
            "{refusal:?}"
        );
        let wrong = row.about_client.then_some((Step::Client, row.at_exchange));
        assert_eq!(wrong_step(&harness), wrong, "{refusal:?}");
        assert_nothing_begun(&harness);
        assert_tight(&harness);
        harness.engine.open_consent().await.unwrap();
        come_back(&harness).await;
        assert_copied(&harness).await;
        assert_eq!(wrong_step(&harness), None, "{refusal:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn running_copy_waits_after_a_refused_refresh_and_completes_later() {
    for refusal in TokenRefusal::ALL {
        let row = rows::token(refusal);
        let harness = leaving(Options::default()).await;
        // A job that outlives the access token.
        fail(
            &harness,
            Route::Initiate,
            Fault::JobTakes { seconds: 20_000 },
            When::Always,
        );
        come_back(&harness).await;
        let copy = harness.engine.close_consent().await.unwrap().unwrap();
        harness
            .until("both jobs", |picture| asked(picture) == 2)
            .await
            .unwrap();
        fail(&harness, Route::Token, refusal.into(), When::Always);

        let reported = harness
            .until("the word of it", |picture| says(picture, row.at_refresh))
            .await;
        let reported = reported.unwrap();

        let lives = reported.connections[0].access.kind != AccessKind::Ended;
        assert_eq!(lives, row.grant == Grant::Lives, "{refusal:?}");
        let wrong = row.about_client.then_some((Step::Client, row.at_refresh));
        assert_eq!(wrong_step(&harness), wrong, "{refusal:?}");
        assert_tight(&harness);

        harness.staging.sandbox.faults().clear();
        if row.grant == Grant::Ends {
            harness
                .engine
                .begin_consent(1.into(), Some(1.into()), None, &TWO.map(str::to_owned))
                .await
                .unwrap();
            harness.walk_through(&Approval::default()).await.unwrap();
        }
        harness.finished(copy).await.unwrap();
        assert_whole(&harness);
        assert_eq!(wrong_step(&harness), None, "{refusal:?}");
    }
}

fn word(one: &impl serde::Serialize) -> String {
    serde_json::to_value(one).unwrap().as_str().unwrap().to_owned()
}

/// Every value of an enumeration, as listed in reply to an unknown one.
fn kinds<T: serde::de::DeserializeOwned + std::fmt::Debug>() -> Vec<String> {
    let said = serde_json::from_str::<T>(r#""?""#).unwrap_err().to_string();
    let listed = said.split_once("expected one of ").unwrap().1;
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
