//! Every OAuth error of Google's against the real core: what the person is told, what becomes of the grant, that nothing
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
use carryout_core::engine::Sight;
use carryout_core::snapshot::{AccessKind, ConsentStep};
use carryout_sandbox::{Approval, Fault, Options, PageRefusal, Route, TokenRefusal, When};
use carryout_trial::{Stage, midday};
use rows::Grant;
use scene::{
    asked, assert_copied, assert_nothing_begun, assert_tight, assert_whole, come_back, consent, fail,
    leaving, offered, order, page, told, wrong_step,
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
async fn an_error_in_googles_page_alone_leads_to_its_advice_and_a_further_try_works() {
    for refusal in PageRefusal::ALL {
        let row = rows::page(refusal);
        let stage = leaving(Options::default()).await;
        fail(
            &stage,
            Route::Consent,
            Fault::PageError { error: refusal },
            When::Next(1),
        );
        let before = consent(&stage);

        let shown = stage.staging.sandbox.approve(&page(&stage), &Approval::default());
        let shown = shown.unwrap_err();
        stage.pass(Duration::from_secs(600)).await;
        let unaware = consent(&stage);
        let sight = Sight::named_in(&shown.to_string()).unwrap();
        let offered = offered(&stage, sight);
        stage.engine.consent_saw(sight).await.unwrap();
        let told = told(&stage, row.code).await;

        assert_eq!((shown.status, shown.error), (refusal.status(), word(&refusal)));
        assert_eq!(
            (unaware.step, &unaware.problem),
            (ConsentStep::Waiting, &None),
            "{refusal:?}"
        );
        assert_eq!(
            told.step,
            ConsentStep::Waiting,
            "whoever goes on in the page comes back, {refusal:?}"
        );
        assert_eq!(told.batches, before.batches, "{refusal:?}");
        assert_eq!(offered, (row.code, row.step), "{refusal:?}");
        assert_eq!(
            wrong_step(&stage),
            row.step.map(|step| (step, row.code)),
            "{refusal:?}"
        );
        assert_tight(&stage);

        stage.engine.open_consent().await.unwrap();
        assert_eq!(consent(&stage).problem, None, "{refusal:?}");
        come_back(&stage).await;
        assert_copied(&stage).await;
        assert_eq!(wrong_step(&stage), None, "{refusal:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_in_googles_page_can_be_left_and_the_same_be_asked_again() {
    for refusal in PageRefusal::ALL {
        let stage = leaving(Options::default()).await;
        fail(
            &stage,
            Route::Consent,
            Fault::PageError { error: refusal },
            When::Next(1),
        );
        let before = consent(&stage);
        stage
            .staging
            .sandbox
            .approve(&page(&stage), &Approval::default())
            .unwrap_err();

        stage.engine.cancel_consent().await.unwrap();
        let left = stage.engine.picture();
        stage
            .engine
            .begin_consent_and_copy(1, None, order(&stage))
            .await
            .unwrap();

        assert!(left.consent.is_none() && left.connections.is_empty() && left.exports.is_empty());
        assert_eq!(consent(&stage).batches, before.batches, "{refusal:?}");
        stage.engine.open_consent().await.unwrap();
        come_back(&stage).await;
        assert_copied(&stage).await;
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_is_sent_to_a_project_of_their_own_whose_client_came_with_the_program() {
    for refusal in PageRefusal::ALL {
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        stage
            .engine
            .begin_consent_and_copy(1, None, order(&stage))
            .await
            .unwrap();
        stage.engine.open_consent().await.unwrap();

        let sight = Sight::named_in(refusal.word()).unwrap();
        let offered = offered(&stage, sight);
        stage.engine.consent_saw(sight).await.unwrap();

        told(&stage, rows::page(refusal).built_in).await;
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
        let stage = leaving(options).await;

        let shown = stage.staging.sandbox.approve(&page(&stage), &Approval::default());
        let shown = shown.unwrap_err();

        assert_eq!(
            (shown.status, shown.error.as_str()),
            (refusal.status(), refusal.word())
        );
        assert_eq!(consent(&stage).step, ConsentStep::Waiting);
        played += 1;
    }
    assert_eq!(played, 7);
}

#[tokio::test(start_paused = true)]
async fn what_was_seen_is_taken_only_while_nothing_has_come_back() {
    let stage = leaving(Options::default()).await;
    come_back(&stage).await;

    let too_late = stage.engine.consent_saw(Sight::Tester).await.unwrap_err();
    stage.engine.close_consent().await.unwrap();
    let nobody_away = stage.engine.consent_saw(Sight::Tester).await.unwrap_err();

    assert_eq!(
        (too_late.code, nobody_away.code),
        (Code::WrongUse, Code::WrongUse)
    );
    assert_eq!(wrong_step(&stage), None);
}

#[tokio::test(start_paused = true)]
async fn an_error_that_google_sends_the_browser_back_with_is_told_and_a_further_try_works() {
    for (error, code) in rows::REDIRECTS {
        let stage = leaving(Options::default()).await;
        let sent = Fault::RedirectError {
            error: error.to_owned(),
        };
        fail(&stage, Route::Consent, sent, When::Next(1));

        let failed = come_back(&stage).await;

        assert_eq!(failed.step, ConsentStep::Failed, "{error}");
        let problem = failed.problem.unwrap();
        assert_eq!(problem.code, code, "{error}");
        assert!(!problem.details.contains("ya29"), "{}", problem.details);
        assert_nothing_begun(&stage);
        stage.engine.open_consent().await.unwrap();
        come_back(&stage).await;
        assert_copied(&stage).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_code_is_told_as_a_sign_in_that_broke_off_and_a_further_try_works() {
    for refusal in TokenRefusal::ALL {
        let row = rows::token(refusal);
        let stage = leaving(Options::default()).await;
        fail(&stage, Route::Token, refusal.into(), When::Next(1));

        let failed = come_back(&stage).await;

        assert_eq!(failed.step, ConsentStep::Failed, "{refusal:?}");
        assert_eq!(
            failed.problem.map(|problem| problem.code),
            Some(row.at_exchange),
            "{refusal:?}"
        );
        let wrong = row.about_client.then_some((Step::Client, row.at_exchange));
        assert_eq!(wrong_step(&stage), wrong, "{refusal:?}");
        assert_nothing_begun(&stage);
        assert_tight(&stage);
        stage.engine.open_consent().await.unwrap();
        come_back(&stage).await;
        assert_copied(&stage).await;
        assert_eq!(wrong_step(&stage), None, "{refusal:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_copy_under_way_waits_for_a_refused_refresh_and_is_finished_afterwards() {
    for refusal in TokenRefusal::ALL {
        let row = rows::token(refusal);
        let stage = leaving(Options::default()).await;
        // A job that outlives the access token.
        fail(
            &stage,
            Route::Initiate,
            Fault::JobTakes { seconds: 20_000 },
            When::Always,
        );
        come_back(&stage).await;
        let copy = stage.engine.close_consent().await.unwrap().unwrap();
        stage
            .until("both jobs", |picture| asked(picture) == 2)
            .await
            .unwrap();
        fail(&stage, Route::Token, refusal.into(), When::Always);

        let told = stage
            .until("the word of it", |picture| says(picture, row.at_refresh))
            .await;
        let told = told.unwrap();

        let lives = told.connections[0].access.kind != AccessKind::Ended;
        assert_eq!(lives, row.grant == Grant::Lives, "{refusal:?}");
        let wrong = row.about_client.then_some((Step::Client, row.at_refresh));
        assert_eq!(wrong_step(&stage), wrong, "{refusal:?}");
        assert_tight(&stage);

        stage.staging.sandbox.faults().clear();
        if row.grant == Grant::Ends {
            stage
                .engine
                .begin_consent(1, Some(1), None, &TWO.map(str::to_owned))
                .await
                .unwrap();
            stage.walk_through(&Approval::default()).await.unwrap();
        }
        stage.finished(copy).await.unwrap();
        assert_whole(&stage);
        assert_eq!(wrong_step(&stage), None, "{refusal:?}");
    }
}

fn word(one: &impl serde::Serialize) -> String {
    serde_json::to_value(one).unwrap().as_str().unwrap().to_owned()
}

/// Every word of an enumeration, as it names them to somebody who asks for one that is none.
fn kinds<T: serde::de::DeserializeOwned + std::fmt::Debug>() -> Vec<String> {
    let said = serde_json::from_str::<T>(r#""?""#).unwrap_err().to_string();
    let listed = said.split_once("expected one of ").unwrap().1;
    listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
