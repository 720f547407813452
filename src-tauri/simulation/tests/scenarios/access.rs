//! Access: what was granted, until when, how it is renewed, and how it is given back.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::assert_all_access_is_over;
use carryout_core::advice::Code;
use carryout_core::snapshot::{AccessKind, JobOutcome, OriginView, RenewalCheck};
use carryout_sandbox::{Access, Approval, Client, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, Stopped, midday};
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn the_end_of_access_is_known_to_the_day() {
    let harness = connected(Access::Days30, Options::default()).await;

    let access = &harness.now().connections[0].access;

    assert_eq!(access.kind, AccessKind::Renewable);
    assert_eq!(access.until.unwrap().duration_since(midday()).as_hours(), 30 * 24);
}

#[tokio::test(start_paused = true)]
async fn a_project_in_testing_is_recognised() {
    let client = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let harness = connected(
        Access::Days180,
        Options {
            clients: vec![client],
            ..Options::default()
        },
    )
    .await;

    assert_eq!(harness.now().connections[0].access.kind, AccessKind::Testing);
}

#[tokio::test(start_paused = true)]
async fn expired_access_can_be_granted_again_before_google_confirms() {
    let harness = connected(Access::Days30, Options::default()).await;
    let faults = harness.staging.sandbox.faults();
    let busy = Fault::Status {
        code: 503,
        retry_after: None,
    };
    // A check of the access does not reveal it.
    for route in [Route::Token, Route::Check] {
        faults.add(Rule::on(route, busy.clone()));
    }
    harness.pass(DAY * 31).await;
    let connection = harness.engine.current_snapshot().connections[0].clone();
    faults.clear();

    harness
        .engine
        .begin_consent(1.into(), Some(connection.id), None, &[SEARCH.to_owned()])
        .await
        .unwrap();
    harness.walk_through(&Approval::default()).await.unwrap();

    assert_eq!(connection.access.kind, AccessKind::Ended);
    assert_eq!(connection.granted, [SEARCH], "nothing reported the end of access");
    assert_ne!(
        harness.engine.current_snapshot().connections[0].access.kind,
        AccessKind::Ended
    );
    harness.copy(connection.id, &[SEARCH]).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn expired_access_is_reported_and_the_copy_waits_for_renewal() {
    let harness = connected(Access::Days30, Options::default()).await;
    harness.pass(DAY * 31).await;

    let ended = harness
        .until("the end", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::Ended
        })
        .await;

    assert!(
        ended.unwrap().connections[0]
            .problems
            .iter()
            .any(|problem| problem.code == Code::AccessEnded)
    );
}

#[tokio::test(start_paused = true)]
async fn a_renewal_is_seen_when_google_tells_the_new_end() {
    let harness = connected(
        Access::Days30,
        Options {
            refresh_tells_end: true,
            ..Options::default()
        },
    )
    .await;
    harness.pass(DAY * 20).await;
    harness.engine.renew(1.into()).await.unwrap();
    assert!(
        harness
            .staging
            .user
            .last_page()
            .unwrap()
            .path()
            .starts_with("/connections/link")
    );
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    assert_eq!(
        harness.staging.sandbox.renew("anna", &project, Access::Days180),
        1
    );

    harness.engine.check_renewal(1.into()).await.unwrap();

    let renewed = harness
        .until("the renewal", |snapshot| {
            snapshot.connections[0].access.renewal == RenewalCheck::Renewed
        })
        .await
        .unwrap();
    let left = renewed.connections[0]
        .access
        .until
        .unwrap()
        .duration_since(renewed.now)
        .as_hours();
    assert!((179 * 24..=180 * 24).contains(&left), "{left} hours");
}

#[tokio::test(start_paused = true)]
async fn missing_renewal_is_reported_as_unchanged() {
    let harness = connected(
        Access::Days30,
        Options {
            refresh_tells_end: true,
            ..Options::default()
        },
    )
    .await;
    harness.pass(DAY * 3).await;
    harness.engine.renew(1.into()).await.unwrap();

    harness.engine.check_renewal(1.into()).await.unwrap();

    harness
        .until("no change", |snapshot| {
            snapshot.connections[0].access.renewal == RenewalCheck::Unchanged
        })
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn access_removed_at_google_ends_the_grant_and_not_the_program() {
    let harness = connected(Access::Days180, Options::default()).await;
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    harness.staging.sandbox.remove_access("anna", &project);
    let export = harness.start(1.into(), &[SEARCH]).await.unwrap();

    let ended = harness
        .until("the end", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::Ended
        })
        .await;
    assert_eq!(ended.unwrap().exports[0].jobs[0].outcome, None);

    // Allowed again, the copy that waited goes on by itself.
    let page = harness.leave(Some(1.into()), &[SEARCH]).await.unwrap();
    harness.back_from(&page, &Approval::default()).await.unwrap();
    harness.finished(export).await.unwrap();
    assert_eq!(harness.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn disconnect_empties_the_keyring_and_ends_the_access_at_google() {
    let harness = connected(Access::Days180, Options::default()).await;
    assert!(!harness.staging.vault.keys().is_empty());

    harness.engine.disconnect(1.into(), false).await.unwrap();
    harness
        .until("no connection", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(harness.staging.vault.keys().is_empty());
    let observed = harness.staging.sandbox.observed();
    assert_all_access_is_over(&harness);
    assert_eq!(observed.resets.iter().filter(|reset| !reset.automatic).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn disconnect_here_leaves_google_alone() {
    let harness = connected(Access::Days180, Options::default()).await;

    harness.engine.disconnect(1.into(), true).await.unwrap();
    harness
        .until("no connection", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(harness.staging.vault.keys().is_empty());
    assert!(harness.staging.sandbox.observed().grants[0].alive);
}

#[tokio::test(start_paused = true)]
async fn a_disconnect_that_is_killed_is_finished_by_the_next_start() {
    let harness = connected(Access::Days180, Options::default()).await;
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Reset, Fault::DropAnswer).when(When::Next(1)));
    harness.engine.disconnect(1.into(), false).await.unwrap();

    let harness = harness.restart().await.unwrap();
    let gone = harness
        .until("no connection", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(gone.problems.is_empty(), "{:?}", gone.problems);
    assert!(harness.staging.vault.keys().is_empty());
    assert_all_access_is_over(&harness);
}

#[tokio::test(start_paused = true)]
async fn one_time_access_is_given_back_only_after_everything_is_proved() {
    let harness = connected(Access::Once, Options::default()).await;
    harness.engine.keep_one_time_access(1.into(), true).await.unwrap();
    harness
        .until("one copy", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::OneCopy
        })
        .await
        .unwrap();
    let export = harness.start(1.into(), &[SEARCH]).await.unwrap();

    let too_early = harness.engine.finish(1.into()).await.unwrap_err();
    harness.finished(export).await.unwrap();
    harness
        .until("used up", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::UsedUp
        })
        .await
        .unwrap();
    harness.engine.finish(1.into()).await.unwrap();
    harness
        .until("the end", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::Ended
        })
        .await
        .unwrap();

    assert_eq!(too_early.code, Code::Unfinished);
    let resets = harness.staging.sandbox.observed().resets;
    assert!(
        resets
            .iter()
            .all(|reset| reset.lost_objects.is_empty() && reset.lost_jobs.is_empty())
    );
    assert_eq!(resets.len(), 1);
}

async fn connected(access: Access, options: Options) -> Harness {
    let harness = Harness::set(midday(), options).await.unwrap();
    harness
        .connect(
            "Anna",
            &[SEARCH],
            &Approval {
                access,
                ..Approval::default()
            },
        )
        .await
        .unwrap();
    harness
}

#[tokio::test(start_paused = true)]
async fn data_folders_sharing_a_keyring_keep_their_tokens_apart() {
    let first = connected(Access::Days180, Options::default()).await;
    let mut other = Stopped::set(midday(), Options::default()).unwrap();
    other.vault = Arc::clone(&first.staging.vault);
    let other = other.start().await.unwrap();
    other
        .connect("Ben", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    assert_eq!(first.staging.vault.keys().len(), 2);

    other.engine.disconnect(1.into(), true).await.unwrap();
    other
        .until("no connection", |picture| picture.connections.is_empty())
        .await
        .unwrap();

    assert_eq!(first.staging.vault.keys().len(), 1);
    first.copy(1.into(), &[SEARCH]).await.unwrap();
    assert_eq!(first.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn a_home_of_the_stand_in_is_never_used_with_google() {
    let harness = connected(Access::Days180, Options::default()).await;
    let staging = harness.end().await;

    let refused = staging.start_as(OriginView::Google).await.err().unwrap();

    let failure = refused.downcast_ref::<carryout_core::advice::Failure>().unwrap();
    assert_eq!(failure.code, Code::OtherHome);
}
