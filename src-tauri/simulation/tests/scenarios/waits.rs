//! What Google asked to wait with does not leave earlier, whichever button the user presses and however often the
//! program starts.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::journal::ConnectionId;
use carryout_core::ports::Clock as _;
use carryout_core::snapshot::JobOutcome;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use jiff::Timestamp;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const WAIT: u64 = 3_600;

/// Every kind of request that Google can ask to wait with, by the name that the sandbox records it under.
const ROUTES: [(Route, &str); 5] = [
    (Route::Initiate, "/v1/portabilityArchive:initiate"),
    (Route::State, "/portabilityArchiveState"),
    (Route::Storage, "/storage/"),
    (Route::Token, "/token"),
    (Route::Check, "/v1/accessType:check"),
];

#[tokio::test(start_paused = true)]
async fn retry_after_survives_manual_retry_and_restart() {
    for (route, path) in ROUTES {
        for code in [429, 503] {
            let (mut harness, connection) = connected().await;
            let wait = Fault::Status {
                code,
                retry_after: Some(WAIT),
            };
            harness
                .staging
                .sandbox
                .faults()
                .add(Rule::on(route, wait).when(When::Next(1)));
            let _ = harness.start(connection, &[SEARCH]).await;
            if matches!(route, Route::Token | Route::Check) {
                // Access tokens live an hour; a look at the access asks at once.
                harness.engine.check_renewal(connection).await.unwrap();
                harness = harness.restart().await.unwrap();
            }
            let Some(reported) = refused_at(&harness, code).await else {
                // Nothing of this kind is asked here within the day.
                continue;
            };

            for round in 0..12 {
                press_everything(&harness, connection).await;
                if round % 4 == 3 {
                    harness = harness.restart().await.unwrap();
                }
                harness.pass(Duration::from_secs(240)).await;
            }

            let requests = harness.staging.sandbox.observed().requests;
            let refused = requests
                .iter()
                .find(|request| request.status == Some(code))
                .map(|request| request.path.clone())
                .unwrap();
            let until = reported + Duration::from_secs(WAIT - 1);
            let early: Vec<_> = requests
                .iter()
                .filter(|request| request.path == refused && request.status != Some(code))
                .filter(|request| {
                    let at: Timestamp = request.at.parse().unwrap();
                    at > reported && at < until
                })
                .collect();
            assert!(early.is_empty(), "{path} {code}: {early:#?}");
            harness.staging.sandbox.faults().clear();
            if matches!(route, Route::Initiate | Route::State | Route::Storage) {
                harness.finished(1.into()).await.unwrap();
                let outcome = harness.engine.current_snapshot().exports.last().unwrap().jobs[0].outcome;
                assert_eq!(outcome, Some(JobOutcome::Saved), "{path} {code}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_daily_limit_outlives_every_button_too() {
    let (mut harness, connection) = connected().await;
    harness.copy(connection, &[SEARCH]).await.unwrap();
    let second = harness.start(connection, &[SEARCH]).await.unwrap();
    let reported = refused_at(&harness, 429).await.unwrap();

    for round in 0..20 {
        press_everything(&harness, connection).await;
        let _ = harness.start(connection, &[SEARCH]).await;
        if round % 5 == 4 {
            harness = harness.restart().await.unwrap();
        }
        harness.pass(Duration::from_secs(1_800)).await;
    }

    let refusals = harness.staging.sandbox.observed().answers["initiate 429"];
    assert_eq!(refusals, 1, "asked again after {reported}");
    harness.finished(second).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_disconnect_waits_as_long_as_google_says_and_then_tells_google() {
    let (harness, connection) = connected().await;
    for route in [Route::Reset, Route::Revoke] {
        let wait = Fault::Status {
            code: 503,
            retry_after: Some(WAIT),
        };
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(route, wait).when(When::Next(1)));
    }

    harness.engine.disconnect(connection, false).await.unwrap();
    let reported = refused_at(&harness, 503).await.unwrap();
    harness
        .until("the end", |picture| picture.connections.is_empty())
        .await
        .unwrap();

    let waited = harness
        .staging
        .clock
        .truth()
        .now()
        .duration_since(reported)
        .as_secs();
    assert!(waited >= 3_590, "{waited} s");
    assert!(
        harness
            .staging
            .sandbox
            .observed()
            .grants
            .iter()
            .all(|grant| !grant.alive)
    );
}

/// Everything that a frontend can ask for and that might make something be tried at once.
async fn press_everything(harness: &Harness, connection: ConnectionId) {
    let engine = &harness.engine;
    let picture = engine.current_snapshot();
    for export in picture
        .exports
        .iter()
        .filter(|export| export.finished_at.is_none())
    {
        let _ = engine.pause_export(export.id).await;
        let _ = engine.resume_export(export.id).await;
        let _ = engine.retry_failed(export.id).await;
        let _ = engine.copy_anyway(export.id).await;
        for job in &export.jobs {
            let _ = engine.retry_job(job.id).await;
        }
    }
    engine.check_vault().await;
    let _ = engine.came_back().await;
    let _ = engine.check_renewal(connection).await;
    let _ = engine.end_quiet().await;
    let _ = engine
        .start_export(
            connection,
            &[SEARCH.to_owned()],
            &harness.staging.folder(),
            None,
            None,
        )
        .await;
}

/// When Google first answered with that status; nothing if it does not within a day.
async fn refused_at(harness: &Harness, code: u16) -> Option<Timestamp> {
    for _ in 0..24 * 60 {
        let requests = harness.staging.sandbox.observed().requests;
        if let Some(request) = requests.iter().find(|request| request.status == Some(code)) {
            return request.at.parse().ok();
        }
        harness.pass(Duration::from_secs(60)).await;
    }
    None
}

async fn connected() -> (Harness, ConnectionId) {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &[SEARCH], &approval).await.unwrap();
    (harness, connection)
}
