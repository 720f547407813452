//! Leaving: Google is told, the keys go, the connection goes, in an order that a kill at any step cannot break.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::advice::{Action, Code};
use carryout_core::snapshot::{AccessKind, Snapshot};
use carryout_core::vault::Vault as _;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_trial::{Stage, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";

#[tokio::test(start_paused = true)]
async fn a_disconnect_killed_after_any_step_always_ends_in_the_same_way() {
    let mut kills = 0;
    for steps in 0.. {
        let stage = busy(Access::Days180).await;
        stage.staging.fuse.set(steps);
        stage.engine.disconnect(1, false).await.unwrap();
        let was_killed = nobody_or_killed(&stage).await;

        let stage = stage.restart().await.unwrap();
        nobody(&stage).await;

        assert_left_everything(&stage, &format!("killed after {steps} steps"));
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills >= 8, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn a_disconnect_here_killed_after_any_step_leaves_no_key_and_tells_google_nothing() {
    for steps in 0.. {
        let stage = busy(Access::Days180).await;
        stage.staging.fuse.set(steps);
        stage.engine.disconnect(1, true).await.unwrap();
        let was_killed = nobody_or_killed(&stage).await;

        let stage = stage.restart().await.unwrap();
        nobody(&stage).await;

        assert!(stage.staging.vault.keys().is_empty());
        let seen = stage.staging.sandbox.observed();
        assert!(seen.resets.is_empty() && seen.grants.iter().all(|grant| grant.alive));
        if !was_killed {
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_finish_killed_after_any_step_ends_the_access_once_and_keeps_the_connection() {
    for steps in 0.. {
        let stage = connected(Access::Once, Options::default()).await;
        stage.engine.keep_one_time_access(1, true).await.unwrap();
        stage.copy(1, &[SEARCH, HISTORY]).await.unwrap();
        stage
            .until("used up", |picture| is(picture, AccessKind::UsedUp))
            .await
            .unwrap();
        stage.staging.fuse.set(steps);
        stage.engine.finish(1).await.unwrap();
        let was_killed = tokio::select! {
            _ = stage.until("the end", ended_without_keys) => false,
            () = stage.staging.fuse.blown() => true,
        };

        let stage = stage.restart().await.unwrap();
        stage.until("the end", ended_without_keys).await.unwrap();

        assert!(
            stage.staging.vault.keys().is_empty(),
            "killed after {steps} steps"
        );
        let seen = stage.staging.sandbox.observed();
        assert_eq!(seen.resets.len(), 1);
        assert!(seen.resets[0].lost_objects.is_empty() && seen.resets[0].lost_jobs.is_empty());
        if !was_killed {
            return;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_google_still_prepares_is_cancelled_there_before_access_is_given_back() {
    let stage = busy(Access::Days180).await;

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;

    let seen = stage.staging.sandbox.observed();
    let cancelled = seen.jobs.iter().filter(|job| job.state == "CANCELLED").count();
    assert_eq!(cancelled, 2, "{:?}", seen.jobs);
}

#[tokio::test(start_paused = true)]
async fn one_time_jobs_cannot_be_cancelled_and_do_not_hold_a_disconnect_up() {
    let stage = busy(Access::Once).await;

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;

    assert_left_everything(&stage, "one-time");
    assert!(stage.engine.picture().problems.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_key_deleted_by_hand_does_not_hold_a_disconnect_up_and_google_is_left_to_the_person() {
    let stage = connected(Access::Days180, Options::default()).await;
    for key in stage.staging.vault.keys() {
        stage.staging.vault.delete(&key).await.unwrap();
    }
    let stage = stage.restart().await.unwrap();

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;

    let told = &stage.engine.picture().problems;
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].code, told[0].action),
        (Code::GoogleNotTold, Action::OpenConnections)
    );
}

#[tokio::test(start_paused = true)]
async fn access_that_google_has_ended_already_is_left_without_a_word() {
    let stage = connected(Access::Days180, Options::default()).await;
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    stage.staging.sandbox.remove_access("anna", &project);

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;

    assert!(stage.engine.picture().problems.is_empty());
    assert!(stage.staging.vault.keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn without_the_internet_the_keys_go_and_the_person_gets_the_link_to_googles_page() {
    let stage = connected(Access::Days180, Options::default()).await;
    for route in [Route::Token, Route::Revoke, Route::Reset] {
        stage
            .staging
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::DropRequest));
    }

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;
    stage.engine.open_connections(None).await.unwrap();

    let told = &stage.engine.picture().problems;
    assert_eq!(
        (told[0].code, told[0].action),
        (Code::GoogleNotTold, Action::OpenConnections)
    );
    let page = stage.staging.person.last_page().unwrap();
    assert!(page.path().starts_with("/connections"), "{page}");
    assert!(stage.staging.vault.keys().is_empty());
    stage.engine.dismiss(Code::GoogleNotTold).await.unwrap();
    stage
        .until("silence", |snapshot| snapshot.problems.is_empty())
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_reset_that_google_refuses_is_made_good_by_revoking() {
    let stage = connected(Access::Days180, Options::default()).await;
    stage.staging.sandbox.faults().add(Rule::on(
        Route::Reset,
        Fault::Status {
            code: 503,
            retry_after: None,
        },
    ));

    stage.engine.disconnect(1, false).await.unwrap();
    nobody(&stage).await;

    assert!(stage.engine.picture().problems.is_empty());
    let seen = stage.staging.sandbox.observed();
    assert!(seen.grants.iter().all(|grant| !grant.alive));
}

#[tokio::test(start_paused = true)]
async fn a_sibling_of_the_same_account_is_named_before_and_shown_as_ended_after() {
    let stage = connected(Access::Days180, Options::default()).await;
    stage
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
    assert_eq!(stage.engine.picture().connections[0].siblings, ["Also Anna"]);

    stage.engine.disconnect(1, false).await.unwrap();
    let after = stage
        .until("the sibling's end", |picture| {
            picture.connections.len() == 1 && picture.connections[0].access.kind == AccessKind::Ended
        })
        .await
        .unwrap();

    assert_eq!(after.connections[0].name, "Also Anna");
    let minutes = after.now.duration_since(midday()).as_mins();
    assert!(minutes < 60, "seen only after {minutes} minutes");
    assert_eq!(stage.staging.sandbox.observed().resets.len(), 1);
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
    let stage = connected(Access::Days180, options).await;
    let ben = Approval {
        access: Access::Days180,
        account: Some("ben".to_owned()),
        ..Approval::default()
    };
    stage.connect("Ben", &[SEARCH], &ben).await.unwrap();

    stage.engine.disconnect(1, false).await.unwrap();
    stage
        .until("one connection", |picture| picture.connections.len() == 1)
        .await
        .unwrap();
    stage.pass(Duration::from_secs(2 * 3600)).await;

    assert_eq!(
        stage.engine.picture().connections[0].access.kind,
        AccessKind::Active
    );
    stage.copy(2, &[SEARCH]).await.unwrap();
}

/// Two trips, so two grants; two jobs that Google is preparing.
async fn busy(access: Access) -> Stage {
    let options = Options {
        job_time: Duration::from_secs(3 * 86_400)..=Duration::from_secs(4 * 86_400),
        ..Options::default()
    };
    let stage = connected(access, options).await;
    stage.start(1, &[SEARCH, HISTORY]).await.unwrap();
    stage.until("the jobs at Google", at_google).await.unwrap();
    stage
}

async fn connected(access: Access, options: Options) -> Stage {
    let stage = Stage::set(midday(), options).await.unwrap();
    stage
        .engine
        .remember("batch_limit", "1".to_owned())
        .await
        .unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    stage
        .connect("Anna", &[SEARCH, HISTORY], &approval)
        .await
        .unwrap();
    stage
        .until("the kind of access", |picture| {
            picture.connections[0]
                .grants
                .iter()
                .all(|grant| grant.one_time.is_some())
        })
        .await
        .unwrap();
    stage
}

async fn nobody(stage: &Stage) {
    stage
        .until("nobody", |picture| picture.connections.is_empty())
        .await
        .unwrap();
}

async fn nobody_or_killed(stage: &Stage) -> bool {
    tokio::select! {
        () = nobody(stage) => false,
        () = stage.staging.fuse.blown() => true,
    }
}

fn is(picture: &Snapshot, kind: AccessKind) -> bool {
    picture
        .connections
        .first()
        .is_some_and(|connection| connection.access.kind == kind)
}

fn ended_without_keys(picture: &Snapshot) -> bool {
    is(picture, AccessKind::Ended)
        && picture.vault.entries.is_empty()
        && picture
            .connections
            .iter()
            .all(|connection| !connection.disconnecting)
}

fn assert_left_everything(stage: &Stage, when: &str) {
    let picture = stage.engine.picture();
    assert!(picture.problems.is_empty(), "{when}: {:?}", picture.problems);
    assert!(stage.staging.vault.keys().is_empty(), "{when}");
    let seen = stage.staging.sandbox.observed();
    assert!(seen.grants.iter().all(|grant| !grant.alive), "{when}");
    assert_eq!(seen.resets.len(), 1, "{when}: Google is told once");
}
