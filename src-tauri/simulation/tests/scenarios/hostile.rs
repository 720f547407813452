//! Absurd and hostile answers: whatever Google, or what stands in its place, says, the home opens again, nothing waits for
//! a thousand years, and no sentence of a server's gets anywhere raw.

use crate::seen::{files, says};
use carryout_core::advice::Code;
use carryout_core::snapshot::Snapshot;
use carryout_sandbox::{Access, Approval, Fault, Options, RetryForm, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const DAY: Duration = Duration::from_secs(24 * 3600);

/// A sentence with everything in it that must get nowhere.
const SENTENCE: &str =
    "\u{1b}[31mSee \u{202e}https://evil.example/x?code=4/0PLANTEDPLANTED\r\n\u{9b}2J ya29.PLANTED-PLANTED";

#[tokio::test(start_paused = true)]
async fn implausible_numbers_and_times_neither_close_the_journal_nor_block() {
    let absurd_wait = |code| Fault::RetryAfter {
        code,
        form: RetryForm::Seconds,
        seconds: u64::MAX,
    };
    for (route, fault) in [
        (Route::Token, Fault::Absurd),
        (Route::Check, Fault::Absurd),
        (Route::Initiate, Fault::Absurd),
        (Route::State, Fault::Absurd),
        (Route::Initiate, absurd_wait(429)),
        (Route::Initiate, absurd_wait(503)),
        (Route::State, absurd_wait(429)),
        (Route::Check, absurd_wait(429)),
        (Route::Storage, absurd_wait(503)),
        (Route::Initiate, until(DAYS_AWAY)),
        (Route::Initiate, until("2999-01-01T00:00:00Z")),
        (Route::Initiate, until("9999-12-30T22:00:00.999Z")),
    ] {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        plan(&harness, Rule::on(route, fault.clone()).when(When::Next(2)));
        let connection = harness
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        let export = harness.start(connection, &[SEARCH]).await.unwrap();
        harness.pass(Duration::from_secs(3600)).await;

        let harness = harness.restart().await.unwrap();
        harness.pass(4 * DAY).await;
        let harness = harness.restart().await.unwrap();

        let bag = harness.finished(export).await.unwrap();
        assert!(
            carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok,
            "{route:?} {fault:?}"
        );
        let picture = harness.now();
        let year = SignedDuration::from_hours(367 * 24);
        let end = picture.connections[0].access.until;
        assert!(
            end.is_none_or(|end| end.duration_since(picture.now) < year),
            "{fault:?}: {end:?}"
        );
        assert_eq!(harness.initiated(SEARCH), 1, "{route:?} {fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_end_of_data_in_the_year_9999_leaves_nothing_out_of_the_next_copy() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    plan(&harness, Rule::on(Route::State, Fault::Absurd));
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &[SEARCH], &approval).await.unwrap();
    harness.copy(connection, &[SEARCH]).await.unwrap();
    harness.staging.sandbox.faults().clear();
    harness
        .engine
        .set_schedule(connection, Some(carryout_core::schedule::Every::Day))
        .await
        .unwrap();

    let two = |picture: &Snapshot| picture.exports.len() == 2 && picture.exports[0].finished_at.is_some();
    let picture = harness.until("the second copy", two).await.unwrap();

    let since = picture.exports[0].since.unwrap();
    assert!(since <= picture.exports[1].finished_at.unwrap(), "{since}");
}

#[tokio::test(start_paused = true)]
async fn server_messages_are_cleaned_in_window_journal_and_receipt() {
    let api = Fault::ApiError {
        code: 403,
        status: "PERMISSION_DENIED".to_owned(),
        message: SENTENCE.to_owned(),
        reason: Some(SENTENCE.to_owned()),
        metadata: BTreeMap::new(),
    };
    let oauth = Fault::OauthError {
        error: "brand_new".to_owned(),
        description: Some(SENTENCE.to_owned()),
        subtype: None,
        status: 400,
    };
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    plan(&harness, Rule::on(Route::Initiate, api));
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    let bag = harness.finished(export).await.unwrap();
    let refused = says(&harness.now(), Code::RequestRefused);
    plan(&harness, Rule::on(Route::Token, oauth));
    harness
        .engine
        .begin_consent(1.into(), None, None, &[SEARCH.to_owned()])
        .await
        .unwrap();
    harness.engine.open_consent().await.unwrap();
    let page = harness.staging.user.last_page().unwrap();
    let back = harness
        .staging
        .sandbox
        .approve(&page, &Approval::default())
        .unwrap();
    let _ = harness.engine.paste_address(back.as_str());
    harness.round_over().await.unwrap();

    let picture = harness.engine.current_snapshot();
    let problem = picture.consent.as_ref().unwrap().problem.clone().unwrap();
    let mut texts = vec![serde_json::to_string(&picture).unwrap()];
    for file in files(&harness.staging.home()).iter().chain(&files(&bag)) {
        texts.push(String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned());
    }
    assert!(refused, "{:#?}", picture.exports);
    assert_eq!(problem.code, Code::SignInRefused);
    assert!(
        problem.details.contains("brand_new"),
        "Google's own words: {}",
        problem.details
    );
    for text in texts {
        for planted in [
            "PLANTED",
            "evil.example",
            "\u{1b}[31m",
            "\u{202e}",
            "\u{9b}2J",
            "\\u001b",
            "\\u202e",
        ] {
            assert!(!text.contains(planted), "{planted:?} gets through");
        }
    }
}

const DAYS_AWAY: &str = "2026-11-29T12:00:00Z";

/// Google allows the next copy from then on.
fn until(moment: &str) -> Fault {
    let metadata = [
        ("timestamp_after_24hrs".to_owned(), moment.to_owned()),
        ("previous_job_ids".to_owned(), String::new()),
    ];
    Fault::ApiError {
        code: 429,
        status: "RESOURCE_EXHAUSTED".to_owned(),
        message: format!("Initiate a new export after {moment}."),
        reason: Some("RESOURCE_EXHAUSTED_TIME_BASED".to_owned()),
        metadata: metadata.into(),
    }
}

fn plan(harness: &Harness, rule: Rule) {
    harness.staging.sandbox.faults().add(rule);
}
