//! One-time access ends by itself once all that was granted is copied and proved: once, never too early, never without
//! asking where it could end another program's, and the receipt says so.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::{Action, Code};
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::{AccessKind, JobOutcome, Snapshot};
use carryout_sandbox::{Access, Approval, Fault, Options, QuotaForm, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use serde_json::Value;
use std::path::Path;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn one_time_access_is_revoked_once_after_verification_and_recorded() {
    let harness = connected(Access::Once).await;

    let bag = harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.until("the end", is_ended).await.unwrap();
    harness.pass(HOUR).await;

    assert_eq!((resets(&harness), asked_to_reset(&harness)), (1, 1));
    assert!(harness.staging.sandbox.observed().resets[0].lost_jobs.is_empty());
    let (at, page) = receipt(&bag);
    let at: jiff::Timestamp = at.as_str().unwrap().parse().unwrap();
    let finished = harness.now().exports[0].finished_at.unwrap();
    assert!(at >= finished && at <= harness.now().now, "{at}");
    assert_eq!(harness.now().exports[0].access_ended_at, Some(at));
    assert!(page.contains("Carryout ended it at Google"), "{page}");
    assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
    assert!(
        harness
            .staging
            .vault
            .keys()
            .iter()
            .all(|key| !key.starts_with("grant-"))
    );
    assert_eq!(harness.now().connections.len(), 1, "the connection stays");
}

#[tokio::test(start_paused = true)]
async fn killed_after_any_step_it_ends_once_and_the_receipt_says_so() {
    let mut kills = 0;
    for steps in 0.. {
        let harness = connected(Access::Once).await;
        // Looked at together, both would end at once, and nothing would be left to be killed in.
        plan(
            &harness,
            Rule::on(Route::Initiate, Fault::JobTakes { seconds: 3_000 }).resource(HISTORY),
        );
        let export = harness.start(1.into(), &[SEARCH, HISTORY]).await.unwrap();
        let almost = |picture: &Snapshot| {
            let mut jobs = picture.exports.iter().flat_map(|export| &export.jobs);
            jobs.any(|job| job.outcome.is_some())
        };
        harness.until("the first category", almost).await.unwrap();
        harness.staging.crash_point.set(steps);
        let was_killed = tokio::select! {
            _ = harness.until("the end", is_ended) => false,
            () = harness.staging.crash_point.reached() => true,
        };

        let harness = harness.restart().await.unwrap();
        let bag = harness.finished(export).await.unwrap();
        harness.until("the end", is_ended).await.unwrap();
        harness.pass(HOUR).await;

        assert_eq!(resets(&harness), 1, "killed after {steps} steps");
        assert!(receipt(&bag).0.is_string(), "killed after {steps} steps");
        assert!(
            carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok,
            "killed after {steps} steps"
        );
        assert_eq!(harness.initiated(SEARCH), 1);
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills >= 3, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn one_time_access_stays_until_failed_categories_are_retried() {
    let harness = connected(Access::Once).await;
    let refusal = Fault::ApiError {
        code: 403,
        status: "PERMISSION_DENIED".to_owned(),
        message: "Not now.".to_owned(),
        reason: Some("LOCATION_POLICY_VIOLATED".to_owned()),
        metadata: [].into(),
    };
    plan(&harness, Rule::on(Route::Initiate, refusal).resource(HISTORY));
    let export = harness.start(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.finished(export).await.unwrap();
    harness.pass(24 * HOUR).await;
    let picture = harness.now();
    let history = picture.exports[0].jobs.iter().find(|job| job.resource == HISTORY);
    assert_eq!(history.unwrap().outcome, Some(JobOutcome::Refused));
    assert_eq!(asked_to_reset(&harness), 0);

    harness.staging.sandbox.faults().clear();
    harness.engine.retry_failed(export).await.unwrap();
    let bag = harness.finished(export).await.unwrap();
    harness.until("the end", is_ended).await.unwrap();
    harness.pass(HOUR).await;

    assert_eq!(resets(&harness), 1);
    assert!(receipt(&bag).0.is_string());
}

#[tokio::test(start_paused = true)]
async fn it_stays_until_every_category_that_was_granted_is_copied() {
    let harness = connected(Access::Once).await;
    let first = harness.copy(1.into(), &[SEARCH]).await.unwrap();
    harness.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&harness), 0);
    assert!(receipt(&first).1.contains("still in place"));

    let second = harness.copy(1.into(), &[HISTORY]).await.unwrap();
    harness.until("the end", is_ended).await.unwrap();
    harness.pass(HOUR).await;

    assert_eq!(resets(&harness), 1);
    for bag in [first, second] {
        assert!(receipt(&bag).0.is_string());
        assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
    }
}

#[tokio::test(start_paused = true)]
async fn revocation_asks_first_about_a_possible_sibling_connection() {
    let harness = connected(Access::Once).await;
    let other = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    harness.connect("Bob", &[SEARCH], &other).await.unwrap();

    let bag = harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    let asked = |picture: &Snapshot| problem(picture).is_some();
    let picture = harness.until("the question", asked).await.unwrap();
    harness.pass(24 * HOUR).await;
    let (action, details) = problem(&picture).unwrap();
    assert_eq!((action, details.as_str()), (Action::EndAccess, "Bob"));
    assert_eq!(asked_to_reset(&harness), 0);

    harness.engine.finish(1.into()).await.unwrap();
    harness.until("the end", is_ended).await.unwrap();
    harness.pass(HOUR).await;
    assert_eq!(resets(&harness), 1);
    assert!(receipt(&bag).0.is_string());
    assert_eq!(problem(&harness.now()), None);
}

#[tokio::test(start_paused = true)]
async fn sibling_without_access_or_unfinished_copies_needs_no_confirmation() {
    let harness = connected(Access::Once).await;
    harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.until("the end", is_ended).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let second = harness.connect("Bob", &[SEARCH], &once).await.unwrap();

    harness.copy(second, &[SEARCH]).await.unwrap();
    let both = |picture: &Snapshot| {
        picture
            .connections
            .iter()
            .all(|one| one.access.kind == AccessKind::Ended)
    };
    harness.until("the second end", both).await.unwrap();

    assert_eq!(resets(&harness), 2);
}

#[tokio::test(start_paused = true)]
async fn refused_reset_is_reported_and_retried() {
    let refusals = [
        Fault::Status {
            code: 500,
            retry_after: None,
        },
        Fault::QuotaForbidden {
            form: QuotaForm::ErrorInfo,
        },
        Fault::DropRequest,
        Fault::ServiceDisabled,
    ];
    for refusal in refusals {
        let harness = connected(Access::Once).await;
        plan(&harness, Rule::on(Route::Reset, refusal.clone()));
        plan(&harness, Rule::on(Route::Revoke, Fault::DropRequest));
        let bag = harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
        harness.pass(HOUR).await;
        assert_eq!(resets(&harness), 0, "{refusal:?}");
        assert!(receipt(&bag).0.is_null(), "{refusal:?}");
        let reported = harness.now().connections[0]
            .problems
            .iter()
            .any(|problem| matches!(problem.code, Code::AccessNotEnded | Code::QuotaExceeded));
        assert!(
            reported,
            "{refusal:?}: {:?}",
            harness.now().connections[0].problems
        );

        harness.staging.sandbox.faults().clear();
        harness.until("the end", is_ended).await.unwrap();
        harness.pass(HOUR).await;

        assert_eq!(resets(&harness), 1, "{refusal:?}");
        assert!(receipt(&bag).0.is_string(), "{refusal:?}");
        let picture = harness.now();
        let codes: Vec<Code> = picture.connections[0]
            .problems
            .iter()
            .map(|problem| problem.code)
            .collect();
        assert_eq!(codes, [Code::OneTimeUsed], "{refusal:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn access_that_has_ended_already_at_google_counts_as_ended() {
    for fault in [Fault::Unauthenticated, Fault::AccessRemoved] {
        let harness = connected(Access::Once).await;
        plan(
            &harness,
            Rule::on(Route::Reset, fault.clone()).when(When::Next(1)),
        );

        harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
        harness.until("the end", is_ended).await.unwrap();
        harness.pass(24 * HOUR).await;

        assert!(resets(&harness) <= 1, "{fault:?}");
        assert!(
            harness
                .staging
                .sandbox
                .observed()
                .grants
                .iter()
                .all(|grant| !grant.alive),
            "{fault:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_user_who_keeps_the_access_keeps_it_until_they_change_their_mind() {
    let harness = connected(Access::Once).await;
    harness.engine.keep_one_time_access(1.into(), true).await.unwrap();
    harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&harness), 0);
    harness
        .engine
        .keep_one_time_access(1.into(), false)
        .await
        .unwrap();
    harness.until("the end", is_ended).await.unwrap();

    let harness = connected(Access::Once).await;
    harness
        .engine
        .change_setting(SettingChange::EndAccess(false))
        .await
        .unwrap();
    harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    let harness = harness.restart().await.unwrap();
    harness.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&harness), 0);
    harness
        .engine
        .change_setting(SettingChange::EndAccess(true))
        .await
        .unwrap();
    harness.until("the end", is_ended).await.unwrap();
    assert_eq!(resets(&harness), 1);
}

#[tokio::test(start_paused = true)]
async fn access_that_lasts_is_left_alone() {
    let harness = connected(Access::Days180).await;

    harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.pass(48 * HOUR).await;

    assert_eq!(asked_to_reset(&harness), 0);
}

#[tokio::test(start_paused = true)]
async fn a_copy_whose_folder_is_away_gets_its_receipt_once_it_is_back() {
    let harness = connected(Access::Once).await;
    harness.engine.keep_one_time_access(1.into(), true).await.unwrap();
    let bag = harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    let away = bag.with_extension("away");
    std::fs::rename(&bag, &away).unwrap();

    harness
        .engine
        .keep_one_time_access(1.into(), false)
        .await
        .unwrap();
    harness.until("the end", is_ended).await.unwrap();
    harness.pass(2 * HOUR).await;
    assert!(
        !bag.exists() || bag.read_dir().unwrap().next().is_none(),
        "nothing is put in its place"
    );
    let _ = std::fs::remove_dir(&bag);
    std::fs::rename(&away, &bag).unwrap();
    harness.pass(2 * HOUR).await;

    assert!(receipt(&bag).0.is_string());
    assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
}

async fn connected(access: Access) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    harness
        .connect("Anna", &[SEARCH, HISTORY], &approval)
        .await
        .unwrap();
    harness
}

fn is_ended(picture: &Snapshot) -> bool {
    let first = picture.connections.first();
    first.is_some_and(|one| one.access.kind == AccessKind::Ended && !one.disconnecting)
}

/// The question whether access is to be ended, if it is asked.
fn problem(picture: &Snapshot) -> Option<(Action, String)> {
    let mut problems = picture.connections[0].problems.iter();
    let shared = problems.find(|problem| problem.code == Code::AccessShared)?;
    Some((shared.action, shared.details.clone()))
}

fn resets(harness: &Harness) -> usize {
    let observed = harness.staging.sandbox.observed();
    observed.resets.iter().filter(|reset| !reset.automatic).count()
}

fn asked_to_reset(harness: &Harness) -> usize {
    let observed = harness.staging.sandbox.observed();
    observed
        .requests
        .iter()
        .filter(|request| request.route == Route::Reset)
        .count()
}

/// What both receipts, JSON and HTML, say of the end of access.
fn receipt(bag: &Path) -> (Value, String) {
    let document: Value = serde_json::from_slice(&std::fs::read(bag.join("receipt.json")).unwrap()).unwrap();
    let page = std::fs::read_to_string(bag.join("receipt.html")).unwrap();
    (document["access_ended_at"].clone(), page)
}

fn plan(harness: &Harness, rule: Rule) {
    harness.staging.sandbox.faults().add(rule);
}
