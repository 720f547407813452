//! Disconnecting: revoke, delete tokens, delete the connection, in an order that a kill at any step cannot break.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::advice::{Action, Code};
use carryout_core::snapshot::{AccessKind, Snapshot};
use carryout_core::vault::Vault as _;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";

#[tokio::test(start_paused = true)]
async fn a_disconnect_killed_after_any_step_always_ends_in_the_same_way() {
    let mut kills = 0;
    for steps in 0.. {
        let harness = busy(Access::Days180).await;
        harness.staging.crash_point.set(steps);
        harness.engine.disconnect(1.into(), false).await.unwrap();
        let was_killed = absent_user_or_killed(&harness).await;

        let harness = harness.restart().await.unwrap();
        disconnected(&harness).await;

        assert_left_everything(&harness, &format!("killed after {steps} steps"));
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills >= 8, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn local_disconnect_killed_at_any_step_deletes_tokens_and_sends_nothing() {
    for steps in 0.. {
        let harness = busy(Access::Days180).await;
        harness.staging.crash_point.set(steps);
        harness.engine.disconnect(1.into(), true).await.unwrap();
        let was_killed = absent_user_or_killed(&harness).await;

        let harness = harness.restart().await.unwrap();
        disconnected(&harness).await;

        assert!(harness.staging.vault.keys().is_empty());
        let seen = harness.staging.sandbox.observed();
        assert!(seen.resets.is_empty() && seen.grants.iter().all(|grant| grant.alive));
        if !was_killed {
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn ending_access_killed_at_any_step_revokes_once_and_keeps_the_connection() {
    for steps in 0.. {
        let harness = connected(Access::Once, Options::default()).await;
        harness.engine.keep_one_time_access(1.into(), true).await.unwrap();
        harness.copy(1.into(), &[SEARCH, HISTORY]).await.unwrap();
        harness
            .until("used up", |picture| is(picture, AccessKind::UsedUp))
            .await
            .unwrap();
        harness.staging.crash_point.set(steps);
        harness.engine.finish(1.into()).await.unwrap();
        let was_killed = tokio::select! {
            _ = harness.until("the end", ended_without_tokens) => false,
            () = harness.staging.crash_point.reached() => true,
        };

        let harness = harness.restart().await.unwrap();
        harness.until("the end", ended_without_tokens).await.unwrap();

        assert!(
            harness.staging.vault.keys().is_empty(),
            "killed after {steps} steps"
        );
        let seen = harness.staging.sandbox.observed();
        assert_eq!(seen.resets.len(), 1);
        assert!(seen.resets[0].lost_objects.is_empty() && seen.resets[0].lost_jobs.is_empty());
        if !was_killed {
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn running_jobs_are_cancelled_before_access_is_revoked() {
    let harness = busy(Access::Days180).await;

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;

    let seen = harness.staging.sandbox.observed();
    let cancelled = seen.jobs.iter().filter(|job| job.state == "CANCELLED").count();
    assert_eq!(cancelled, 2, "{:?}", seen.jobs);
}

#[tokio::test(start_paused = true)]
async fn one_time_jobs_cannot_be_cancelled_and_do_not_hold_a_disconnect_up() {
    let harness = busy(Access::Once).await;

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;

    assert_left_everything(&harness, "one-time");
    assert!(harness.engine.current_snapshot().problems.is_empty());
}

#[tokio::test(start_paused = true)]
async fn missing_token_does_not_block_disconnect_and_leaves_revocation_to_the_user() {
    let harness = connected(Access::Days180, Options::default()).await;
    for key in harness.staging.vault.keys() {
        harness.staging.vault.delete(&key).await.unwrap();
    }
    let harness = harness.restart().await.unwrap();

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;

    let reported = &harness.engine.current_snapshot().problems;
    assert_eq!(reported.len(), 1);
    assert_eq!(
        (reported[0].code, reported[0].action),
        (Code::GoogleNotTold, Action::OpenConnections)
    );
}

#[tokio::test(start_paused = true)]
async fn disconnect_of_revoked_access_sends_nothing() {
    let harness = connected(Access::Days180, Options::default()).await;
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    harness.staging.sandbox.remove_access("anna", &project);

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;

    assert!(harness.engine.current_snapshot().problems.is_empty());
    assert!(harness.staging.vault.keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn offline_disconnect_deletes_tokens_and_links_to_googles_page() {
    let harness = connected(Access::Days180, Options::default()).await;
    for route in [Route::Token, Route::Revoke, Route::Reset] {
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::DropRequest));
    }

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;
    harness.engine.open_connections(None).await.unwrap();

    let reported = &harness.engine.current_snapshot().problems;
    assert_eq!(
        (reported[0].code, reported[0].action),
        (Code::GoogleNotTold, Action::OpenConnections)
    );
    let page = harness.staging.user.last_page().unwrap();
    assert!(page.path().starts_with("/connections"), "{page}");
    assert!(harness.staging.vault.keys().is_empty());
    harness.engine.dismiss(Code::GoogleNotTold).await.unwrap();
    harness
        .until("silence", |snapshot| snapshot.problems.is_empty())
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_reset_that_google_refuses_is_made_good_by_revoking() {
    let harness = connected(Access::Days180, Options::default()).await;
    harness.staging.sandbox.faults().add(Rule::on(
        Route::Reset,
        Fault::Status {
            code: 503,
            retry_after: None,
        },
    ));

    harness.engine.disconnect(1.into(), false).await.unwrap();
    disconnected(&harness).await;

    assert!(harness.engine.current_snapshot().problems.is_empty());
    let seen = harness.staging.sandbox.observed();
    assert!(seen.grants.iter().all(|grant| !grant.alive));
}

#[tokio::test(start_paused = true)]
async fn sibling_connection_is_named_before_and_ended_after_disconnect() {
    let harness = connected(Access::Days180, Options::default()).await;
    harness
        .connect(
            "Also Anna",
            &[SEARCH],
            &Approval {
                access: Access::Days180,
                ..Approval::default()
            },
        )
        .await
        .unwrap();
    assert_eq!(
        harness.engine.current_snapshot().connections[0].siblings,
        ["Also Anna"]
    );

    harness.engine.disconnect(1.into(), false).await.unwrap();
    let after = harness
        .until("the sibling's end", |picture| {
            picture.connections.len() == 1 && picture.connections[0].access.kind == AccessKind::Ended
        })
        .await
        .unwrap();

    assert_eq!(after.connections[0].name, "Also Anna");
    let minutes = after.now.duration_since(midday()).as_mins();
    assert!(minutes < 60, "seen only after {minutes} minutes");
    assert_eq!(harness.staging.sandbox.observed().resets.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_sibling_of_another_account_is_left_as_it_is() {
    let options = Options {
        accounts: vec![
            carryout_sandbox::Account::named("anna"),
            carryout_sandbox::Account::named("ben"),
        ],
        ..Options::default()
    };
    let harness = connected(Access::Days180, options).await;
    let ben = Approval {
        access: Access::Days180,
        account: Some("ben".to_owned()),
        ..Approval::default()
    };
    harness.connect("Ben", &[SEARCH], &ben).await.unwrap();

    harness.engine.disconnect(1.into(), false).await.unwrap();
    harness
        .until("one connection", |picture| picture.connections.len() == 1)
        .await
        .unwrap();
    harness.pass(Duration::from_secs(2 * 3600)).await;

    assert_eq!(
        harness.engine.current_snapshot().connections[0].access.kind,
        AccessKind::Active
    );
    harness.copy(2.into(), &[SEARCH]).await.unwrap();
}

/// Two consent rounds, so two grants; two jobs that Google is preparing.
async fn busy(access: Access) -> Harness {
    let options = Options {
        job_time: Duration::from_secs(3 * 86_400)..=Duration::from_secs(4 * 86_400),
        ..Options::default()
    };
    let harness = connected(access, options).await;
    harness.start(1.into(), &[SEARCH, HISTORY]).await.unwrap();
    harness.until("the jobs at Google", at_google).await.unwrap();
    harness
}

async fn connected(access: Access, options: Options) -> Harness {
    let harness = Harness::set(midday(), options).await.unwrap();
    harness
        .engine
        .remember("batch_limit", "1".to_owned())
        .await
        .unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    harness
        .connect("Anna", &[SEARCH, HISTORY], &approval)
        .await
        .unwrap();
    harness
        .until("the kind of access", |picture| {
            picture.connections[0]
                .grants
                .iter()
                .all(|grant| grant.one_time.is_some())
        })
        .await
        .unwrap();
    harness
}

async fn disconnected(harness: &Harness) {
    harness
        .until("no connection", |picture| picture.connections.is_empty())
        .await
        .unwrap();
}

async fn absent_user_or_killed(harness: &Harness) -> bool {
    tokio::select! {
        () = disconnected(harness) => false,
        () = harness.staging.crash_point.reached() => true,
    }
}

fn is(picture: &Snapshot, kind: AccessKind) -> bool {
    picture
        .connections
        .first()
        .is_some_and(|connection| connection.access.kind == kind)
}

fn ended_without_tokens(picture: &Snapshot) -> bool {
    is(picture, AccessKind::Ended)
        && picture.vault.entries.is_empty()
        && picture
            .connections
            .iter()
            .all(|connection| !connection.disconnecting)
}

fn assert_left_everything(harness: &Harness, when: &str) {
    let picture = harness.engine.current_snapshot();
    assert!(picture.problems.is_empty(), "{when}: {:?}", picture.problems);
    assert!(harness.staging.vault.keys().is_empty(), "{when}");
    let seen = harness.staging.sandbox.observed();
    assert!(seen.grants.iter().all(|grant| !grant.alive), "{when}");
    assert_eq!(seen.resets.len(), 1, "{when}: Google is notified once");
}
