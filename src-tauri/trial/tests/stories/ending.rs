//! One-time access ends by itself once all that was granted is copied and proved: once, never too early, never without
//! asking where it could end somebody else's, and the receipt says so.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::{Action, Code};
use carryout_core::manners::Change;
use carryout_core::snapshot::{AccessKind, JobOutcome, Snapshot};
use carryout_sandbox::{Access, Approval, Fault, Options, QuotaForm, Route, Rule, When};
use carryout_trial::{Stage, midday};
use serde_json::Value;
use std::path::Path;
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn access_for_one_copy_is_ended_once_when_all_is_proved_and_the_receipt_says_when() {
    let stage = connected(Access::Once).await;

    let bag = stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    stage.pass(HOUR).await;

    assert_eq!((resets(&stage), asked_to_reset(&stage)), (1, 1));
    assert!(stage.staging.sandbox.observed().resets[0].lost_jobs.is_empty());
    let (at, page) = receipt(&bag);
    let at: jiff::Timestamp = at.as_str().unwrap().parse().unwrap();
    let finished = stage.now().exports[0].finished_at.unwrap();
    assert!(at >= finished && at <= stage.now().now, "{at}");
    assert_eq!(stage.now().exports[0].access_ended_at, Some(at));
    assert!(page.contains("Carryout ended it at Google"), "{page}");
    assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
    assert!(
        stage
            .staging
            .vault
            .keys()
            .iter()
            .all(|key| !key.starts_with("grant-"))
    );
    assert_eq!(stage.now().connections.len(), 1, "the connection stays");
}

#[tokio::test(start_paused = true)]
async fn killed_after_any_step_it_ends_once_and_the_receipt_says_so() {
    let mut kills = 0;
    for steps in 0.. {
        let stage = connected(Access::Once).await;
        let export = stage.start(1, &[SEARCH, HISTORY]).await.unwrap();
        let almost = |picture: &Snapshot| {
            let mut jobs = picture.exports.iter().flat_map(|export| &export.jobs);
            jobs.any(|job| job.outcome.is_some())
        };
        stage.until("the first category", almost).await.unwrap();
        stage.staging.fuse.set(steps);
        let was_killed = tokio::select! {
            _ = stage.until("the end", is_ended) => false,
            () = stage.staging.fuse.blown() => true,
        };

        let stage = stage.restart().await.unwrap();
        let bag = stage.finished(export).await.unwrap();
        stage.until("the end", is_ended).await.unwrap();
        stage.pass(HOUR).await;

        assert_eq!(resets(&stage), 1, "killed after {steps} steps");
        assert!(receipt(&bag).0.is_string(), "killed after {steps} steps");
        assert!(
            carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok,
            "killed after {steps} steps"
        );
        assert_eq!(stage.initiated(SEARCH), 1);
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills >= 3, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn it_stays_while_a_category_failed_that_can_be_tried_again_and_ends_after_that_came() {
    let stage = connected(Access::Once).await;
    let refusal = Fault::ApiError {
        code: 403,
        status: "PERMISSION_DENIED".to_owned(),
        message: "Not now.".to_owned(),
        reason: Some("LOCATION_POLICY_VIOLATED".to_owned()),
        metadata: [].into(),
    };
    plan(&stage, Rule::on(Route::Initiate, refusal).resource(HISTORY));
    let export = stage.start(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.finished(export).await.unwrap();
    stage.pass(24 * HOUR).await;
    let picture = stage.now();
    let history = picture.exports[0].jobs.iter().find(|job| job.resource == HISTORY);
    assert_eq!(history.unwrap().outcome, Some(JobOutcome::Refused));
    assert_eq!(asked_to_reset(&stage), 0);

    stage.staging.sandbox.faults().clear();
    stage.engine.retry_failed(export).await.unwrap();
    let bag = stage.finished(export).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    stage.pass(HOUR).await;

    assert_eq!(resets(&stage), 1);
    assert!(receipt(&bag).0.is_string());
}

#[tokio::test(start_paused = true)]
async fn it_stays_until_every_category_that_was_granted_is_copied() {
    let stage = connected(Access::Once).await;
    let first = stage.copy(1, &[SEARCH]).await.unwrap();
    stage.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&stage), 0);
    assert!(receipt(&first).1.contains("still in place"));

    let second = stage.copy(1, &[HISTORY]).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    stage.pass(HOUR).await;

    assert_eq!(resets(&stage), 1);
    for bag in [first, second] {
        assert!(receipt(&bag).0.is_string());
        assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
    }
}

#[tokio::test(start_paused = true)]
async fn another_connection_that_may_be_the_same_account_is_asked_about_first() {
    let stage = connected(Access::Once).await;
    let other = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    stage.connect("Bob", &[SEARCH], &other).await.unwrap();

    let bag = stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    let asked = |picture: &Snapshot| problem(picture).is_some();
    let picture = stage.until("the question", asked).await.unwrap();
    stage.pass(24 * HOUR).await;
    let (action, details) = problem(&picture).unwrap();
    assert_eq!((action, details.as_str()), (Action::EndAccess, "Bob"));
    assert_eq!(asked_to_reset(&stage), 0);

    stage.engine.finish(1).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    stage.pass(HOUR).await;
    assert_eq!(resets(&stage), 1);
    assert!(receipt(&bag).0.is_string());
    assert_eq!(problem(&stage.now()), None);
}

#[tokio::test(start_paused = true)]
async fn a_sibling_that_has_neither_access_nor_anything_unfinished_is_no_reason_to_ask() {
    let stage = connected(Access::Once).await;
    stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    let once = Approval {
        access: Access::Once,
        ..Approval::default()
    };
    let second = stage.connect("Bob", &[SEARCH], &once).await.unwrap();

    stage.copy(second, &[SEARCH]).await.unwrap();
    let both = |picture: &Snapshot| {
        picture
            .connections
            .iter()
            .all(|one| one.access.kind == AccessKind::Ended)
    };
    stage.until("the second end", both).await.unwrap();

    assert_eq!(resets(&stage), 2);
}

#[tokio::test(start_paused = true)]
async fn a_reset_that_google_refuses_is_told_and_tried_again() {
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
        let stage = connected(Access::Once).await;
        plan(&stage, Rule::on(Route::Reset, refusal.clone()));
        plan(&stage, Rule::on(Route::Revoke, Fault::DropRequest));
        let bag = stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
        stage.pass(HOUR).await;
        assert_eq!(resets(&stage), 0, "{refusal:?}");
        assert!(receipt(&bag).0.is_null(), "{refusal:?}");
        let told = stage.now().connections[0]
            .problems
            .iter()
            .any(|problem| matches!(problem.code, Code::AccessNotEnded | Code::QuotaExceeded));
        assert!(told, "{refusal:?}: {:?}", stage.now().connections[0].problems);

        stage.staging.sandbox.faults().clear();
        stage.until("the end", is_ended).await.unwrap();
        stage.pass(HOUR).await;

        assert_eq!(resets(&stage), 1, "{refusal:?}");
        assert!(receipt(&bag).0.is_string(), "{refusal:?}");
        let picture = stage.now();
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
        let stage = connected(Access::Once).await;
        plan(&stage, Rule::on(Route::Reset, fault.clone()).when(When::Next(1)));

        stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
        stage.until("the end", is_ended).await.unwrap();
        stage.pass(24 * HOUR).await;

        assert!(resets(&stage) <= 1, "{fault:?}");
        assert!(
            stage
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
    let stage = connected(Access::Once).await;
    stage.engine.keep_one_time_access(1, true).await.unwrap();
    stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&stage), 0);
    stage.engine.keep_one_time_access(1, false).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();

    let stage = connected(Access::Once).await;
    stage
        .engine
        .change_manners(Change::EndAccess(false))
        .await
        .unwrap();
    stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    let stage = stage.restart().await.unwrap();
    stage.pass(24 * HOUR).await;
    assert_eq!(asked_to_reset(&stage), 0);
    stage
        .engine
        .change_manners(Change::EndAccess(true))
        .await
        .unwrap();
    stage.until("the end", is_ended).await.unwrap();
    assert_eq!(resets(&stage), 1);
}

#[tokio::test(start_paused = true)]
async fn access_that_lasts_is_left_alone() {
    let stage = connected(Access::Days180).await;

    stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.pass(48 * HOUR).await;

    assert_eq!(asked_to_reset(&stage), 0);
}

#[tokio::test(start_paused = true)]
async fn a_copy_whose_folder_is_away_gets_its_receipt_once_it_is_back() {
    let stage = connected(Access::Once).await;
    stage.engine.keep_one_time_access(1, true).await.unwrap();
    let bag = stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
    let away = bag.with_extension("away");
    std::fs::rename(&bag, &away).unwrap();

    stage.engine.keep_one_time_access(1, false).await.unwrap();
    stage.until("the end", is_ended).await.unwrap();
    stage.pass(2 * HOUR).await;
    assert!(
        !bag.exists() || bag.read_dir().unwrap().next().is_none(),
        "nothing is put in its place"
    );
    let _ = std::fs::remove_dir(&bag);
    std::fs::rename(&away, &bag).unwrap();
    stage.pass(2 * HOUR).await;

    assert!(receipt(&bag).0.is_string());
    assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
}

async fn connected(access: Access) -> Stage {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    stage
        .connect("Anna", &[SEARCH, HISTORY], &approval)
        .await
        .unwrap();
    stage
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

fn resets(stage: &Stage) -> usize {
    let observed = stage.staging.sandbox.observed();
    observed.resets.iter().filter(|reset| !reset.automatic).count()
}

fn asked_to_reset(stage: &Stage) -> usize {
    let observed = stage.staging.sandbox.observed();
    observed
        .requests
        .iter()
        .filter(|request| request.route == Route::Reset)
        .count()
}

/// What the receipt for programs says of the end of access, and the receipt for people.
fn receipt(bag: &Path) -> (Value, String) {
    let document: Value = serde_json::from_slice(&std::fs::read(bag.join("receipt.json")).unwrap()).unwrap();
    let page = std::fs::read_to_string(bag.join("receipt.html")).unwrap();
    (document["access_ended_at"].clone(), page)
}

fn plan(stage: &Stage, rule: Rule) {
    stage.staging.sandbox.faults().add(rule);
}
