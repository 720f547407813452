//! Access: what was granted, until when, how it is renewed, and how it is given back.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::assert_all_access_is_over;
use carryout_core::advice::Code;
use carryout_core::snapshot::{AccessKind, JobOutcome, OriginView, RenewalCheck};
use carryout_sandbox::{Access, Approval, Client, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, Staging, midday};
use std::sync::Arc;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn the_end_of_access_is_known_to_the_day() {
    let stage = connected(Access::Days30, Options::default()).await;

    let access = &stage.now().connections[0].access;

    assert_eq!(access.kind, AccessKind::Renewable);
    assert_eq!(access.until.unwrap().duration_since(midday()).as_hours(), 30 * 24);
}

#[tokio::test(start_paused = true)]
async fn a_project_in_testing_is_recognised() {
    let client = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let stage = connected(
        Access::Days180,
        Options {
            clients: vec![client],
            ..Options::default()
        },
    )
    .await;

    assert_eq!(stage.now().connections[0].access.kind, AccessKind::Testing);
}

#[tokio::test(start_paused = true)]
async fn access_whose_time_is_up_can_be_allowed_again_before_google_confirms_the_end() {
    let stage = connected(Access::Days30, Options::default()).await;
    let faults = stage.staging.sandbox.faults();
    let busy = Fault::Status {
        code: 503,
        retry_after: None,
    };
    // Whoever looks whether the access still works hears nothing of it.
    for route in [Route::Token, Route::Check] {
        faults.add(Rule::on(route, busy.clone()));
    }
    stage.pass(DAY * 31).await;
    let connection = stage.engine.picture().connections[0].clone();
    faults.clear();

    stage
        .engine
        .begin_consent(1, Some(connection.id), None, &[SEARCH.to_owned()])
        .await
        .unwrap();
    stage.walk_through(&Approval::default()).await.unwrap();

    assert_eq!(connection.access.kind, AccessKind::Ended);
    assert_eq!(connection.granted, [SEARCH], "nobody has said that it is gone");
    assert_ne!(
        stage.engine.picture().connections[0].access.kind,
        AccessKind::Ended
    );
    stage.copy(connection.id, &[SEARCH]).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn access_that_runs_out_is_told_and_a_copy_waits_for_new_access() {
    let stage = connected(Access::Days30, Options::default()).await;
    stage.pass(DAY * 31).await;

    let ended = stage
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
    let stage = connected(
        Access::Days30,
        Options {
            refresh_tells_end: true,
            ..Options::default()
        },
    )
    .await;
    stage.pass(DAY * 20).await;
    stage.engine.renew(1).await.unwrap();
    assert!(
        stage
            .staging
            .person
            .last_page()
            .unwrap()
            .path()
            .starts_with("/connections/link")
    );
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    assert_eq!(stage.staging.sandbox.renew("anna", &project, Access::Days180), 1);

    stage.engine.check_renewal(1).await.unwrap();

    let renewed = stage
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
async fn a_renewal_that_did_not_happen_is_told_as_unchanged() {
    let stage = connected(
        Access::Days30,
        Options {
            refresh_tells_end: true,
            ..Options::default()
        },
    )
    .await;
    stage.pass(DAY * 3).await;
    stage.engine.renew(1).await.unwrap();

    stage.engine.check_renewal(1).await.unwrap();

    stage
        .until("no change", |snapshot| {
            snapshot.connections[0].access.renewal == RenewalCheck::Unchanged
        })
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn access_removed_at_google_ends_the_grant_and_not_the_program() {
    let stage = connected(Access::Days180, Options::default()).await;
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    stage.staging.sandbox.remove_access("anna", &project);
    let export = stage.start(1, &[SEARCH]).await.unwrap();

    let ended = stage
        .until("the end", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::Ended
        })
        .await;
    assert_eq!(ended.unwrap().exports[0].jobs[0].outcome, None);

    // Allowed again, the copy that waited goes on by itself.
    let page = stage.leave(Some(1), &[SEARCH]).await.unwrap();
    stage.back_from(&page, &Approval::default()).await.unwrap();
    stage.finished(export).await.unwrap();
    assert_eq!(stage.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn disconnect_empties_the_keyring_and_ends_the_access_at_google() {
    let stage = connected(Access::Days180, Options::default()).await;
    assert!(!stage.staging.vault.keys().is_empty());

    stage.engine.disconnect(1, false).await.unwrap();
    stage
        .until("nobody", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(stage.staging.vault.keys().is_empty());
    let observed = stage.staging.sandbox.observed();
    assert_all_access_is_over(&stage);
    assert_eq!(observed.resets.iter().filter(|reset| !reset.automatic).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn disconnect_here_leaves_google_alone() {
    let stage = connected(Access::Days180, Options::default()).await;

    stage.engine.disconnect(1, true).await.unwrap();
    stage
        .until("nobody", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(stage.staging.vault.keys().is_empty());
    assert!(stage.staging.sandbox.observed().grants[0].alive);
}

#[tokio::test(start_paused = true)]
async fn a_disconnect_that_is_killed_is_finished_by_the_next_start() {
    let stage = connected(Access::Days180, Options::default()).await;
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Reset, Fault::DropAnswer).when(When::Next(1)));
    stage.engine.disconnect(1, false).await.unwrap();

    let stage = stage.restart().await.unwrap();
    let gone = stage
        .until("nobody", |snapshot| snapshot.connections.is_empty())
        .await
        .unwrap();

    assert!(gone.problems.is_empty(), "{:?}", gone.problems);
    assert!(stage.staging.vault.keys().is_empty());
    assert_all_access_is_over(&stage);
}

#[tokio::test(start_paused = true)]
async fn one_time_access_is_given_back_only_after_everything_is_proved() {
    let stage = connected(Access::Once, Options::default()).await;
    stage.engine.keep_one_time_access(1, true).await.unwrap();
    stage
        .until("one copy", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::OneCopy
        })
        .await
        .unwrap();
    let export = stage.start(1, &[SEARCH]).await.unwrap();

    let too_early = stage.engine.finish(1).await.unwrap_err();
    stage.finished(export).await.unwrap();
    stage
        .until("used up", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::UsedUp
        })
        .await
        .unwrap();
    stage.engine.finish(1).await.unwrap();
    stage
        .until("the end", |snapshot| {
            snapshot.connections[0].access.kind == AccessKind::Ended
        })
        .await
        .unwrap();

    assert_eq!(too_early.code, Code::Unfinished);
    let resets = stage.staging.sandbox.observed().resets;
    assert!(
        resets
            .iter()
            .all(|reset| reset.lost_objects.is_empty() && reset.lost_jobs.is_empty())
    );
    assert_eq!(resets.len(), 1);
}

async fn connected(access: Access, options: Options) -> Stage {
    let stage = Stage::set(midday(), options).await.unwrap();
    stage
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
    stage
}

#[tokio::test(start_paused = true)]
async fn two_homes_on_one_keyring_do_not_touch_each_others_keys() {
    let first = connected(Access::Days180, Options::default()).await;
    let mut other = Staging::set(midday(), Options::default()).unwrap();
    other.vault = Arc::clone(&first.staging.vault);
    let other = other.start().await.unwrap();
    other
        .connect("Ben", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    assert_eq!(first.staging.vault.keys().len(), 2);

    other.engine.disconnect(1, true).await.unwrap();
    other
        .until("nobody", |picture| picture.connections.is_empty())
        .await
        .unwrap();

    assert_eq!(first.staging.vault.keys().len(), 1);
    first.copy(1, &[SEARCH]).await.unwrap();
    assert_eq!(first.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn a_home_of_the_stand_in_is_never_used_with_google() {
    let stage = connected(Access::Days180, Options::default()).await;
    let staging = stage.end().await;

    let refused = staging.start_as(OriginView::Google).await.err().unwrap();

    let failure = refused.downcast_ref::<carryout_core::advice::Failure>().unwrap();
    assert_eq!(failure.code, Code::OtherHome);
}
