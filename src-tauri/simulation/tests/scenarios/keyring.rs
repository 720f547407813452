//! A keyring that closes while the program runs: locked, its question dismissed, silent, refusing, gone. The user is
//! reported which, nothing is lost, no request is sent without a token, and after the unlock all continues by itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{assert_all_access_is_over, says};
use carryout_core::advice::Code;
use carryout_core::journal::{ConnectionId, ExportId};
use carryout_core::snapshot::{AccessKind, ConsentStep, JobOutcome, VaultState};
use carryout_core::vault::VaultError;
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

fn troubles() -> [(VaultError, Code); 6] {
    [
        (VaultError::Locked, Code::KeyringLocked),
        (VaultError::Dismissed, Code::KeyringLocked),
        (VaultError::Slow, Code::KeyringLocked),
        (VaultError::Refused, Code::KeyringRefused),
        (VaultError::Broken("odd".to_owned()), Code::KeyringRefused),
        (VaultError::Absent, Code::KeyringAbsent),
    ]
}

#[tokio::test(start_paused = true)]
async fn a_copy_under_way_waits_for_the_keyring_and_goes_on_by_itself() {
    for (trouble, code) in troubles() {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let (copy, connection) = long_copy(&harness).await;
        harness.staging.lock.close(trouble.clone());

        let reported = harness
            .until("the word of it", |picture| says(picture, code))
            .await
            .unwrap();
        let asked = tokens_asked(&harness);
        harness.pass(Duration::from_secs(3 * 86_400)).await;

        assert_ne!(
            reported.connections[0].access.kind,
            AccessKind::Ended,
            "{trouble:?}"
        );
        assert_eq!(
            tokens_asked(&harness),
            asked,
            "nothing is asked of Google without a key"
        );
        assert!(
            harness.engine.current_snapshot().connections[0]
                .granted
                .contains(&SEARCH.to_owned())
        );

        harness.staging.lock.open();
        harness.finished(copy).await.unwrap();

        let picture = harness.engine.current_snapshot();
        assert_eq!(
            picture.exports[0].jobs[0].outcome,
            Some(JobOutcome::Saved),
            "{trouble:?}"
        );
        assert_eq!(picture.connections[0].id, connection);
        assert_eq!((harness.initiated(SEARCH), harness.staging.user.pages()), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn no_consent_page_opens_while_tokens_cannot_be_stored() {
    for (trouble, code) in troubles() {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        harness
            .engine
            .begin_consent(1.into(), None, None, &[SEARCH.to_owned()])
            .await
            .unwrap();
        harness.staging.lock.close(trouble);

        let refused = harness.engine.open_consent().await.unwrap_err();
        let before = harness.engine.current_snapshot();

        assert_eq!(refused.code, code);
        assert_eq!(before.vault.state, VaultState::Unavailable);
        assert_eq!(
            before.consent.unwrap().step,
            ConsentStep::Ready,
            "the choice is kept"
        );
        assert_eq!(harness.staging.user.pages(), 0);
        harness.staging.lock.open();
        harness.walk_through(&Approval::default()).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn keyring_locked_during_save_keeps_the_token_until_unlock() {
    for (trouble, _) in troubles() {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        harness.staging.lock.close_at_put(trouble.clone());
        let connection = harness
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        let until_quit = harness.engine.current_snapshot().vault.state;
        let resting = harness.staging.vault.keys().len();

        harness.staging.lock.open();
        harness.engine.check_vault().await;
        let open = harness.engine.current_snapshot().vault.state;
        let harness = harness.restart().await.unwrap();
        harness.copy(connection, &[SEARCH]).await.unwrap();

        assert_eq!((until_quit, resting), (VaultState::UntilQuit, 0), "{trouble:?}");
        assert_eq!(open, VaultState::Ready);
        assert_eq!(
            harness.engine.current_snapshot().exports[0].jobs[0].outcome,
            Some(JobOutcome::Saved)
        );
        assert_eq!(
            harness.staging.user.pages(),
            1,
            "no further consent page was opened"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn token_rotated_while_keyring_is_locked_is_used_later() {
    let options = Options {
        rotate_refresh_tokens: true,
        ..Options::default()
    };
    let harness = Harness::set(midday(), options).await.unwrap();
    let (copy, _) = long_copy(&harness).await;
    harness.staging.lock.close_at_put(VaultError::Locked);
    harness
        .until("the word of it", |picture| says(picture, Code::KeyringLocked))
        .await
        .unwrap();

    harness.staging.lock.open();
    harness.finished(copy).await.unwrap();
    let harness = harness.restart().await.unwrap();
    harness.engine.check_renewal(1.into()).await.unwrap();
    harness.pass(Duration::from_secs(3_600)).await;

    assert_eq!(
        harness.engine.current_snapshot().connections[0].access.kind,
        AccessKind::Active
    );
    assert_eq!(harness.staging.user.pages(), 1);
}

#[tokio::test(start_paused = true)]
async fn disconnect_waits_for_the_keyring_and_deletes_tokens() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    harness.staging.lock.close(VaultError::Locked);

    harness.engine.disconnect(connection, true).await.unwrap();
    harness.pass(Duration::from_secs(3_600)).await;
    let waiting = harness.engine.current_snapshot();
    harness.staging.lock.open();
    harness
        .until("the end", |picture| picture.connections.is_empty())
        .await
        .unwrap();

    assert_eq!(waiting.connections.len(), 1);
    let problem = waiting.connections[0]
        .problems
        .iter()
        .find(|one| one.code == Code::KeyringLocked);
    assert!(problem.is_some(), "{:#?}", waiting.connections[0].problems);
    assert!(harness.staging.vault.keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn revocation_is_sent_once_the_keyring_returns_the_token() {
    for (trouble, code) in troubles()
        .into_iter()
        .filter(|(_, code)| *code != Code::KeyringAbsent)
    {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = harness
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        let harness = harness.restart().await.unwrap();
        harness.staging.lock.close(trouble);

        harness.engine.disconnect(connection, false).await.unwrap();
        let reported = harness
            .until("the word of it", |picture| says(picture, code))
            .await
            .unwrap();
        harness.staging.lock.open();
        harness.engine.check_vault().await;
        harness
            .until("the end", |picture| picture.connections.is_empty())
            .await
            .unwrap();

        assert!(
            reported.connections[0].disconnecting && reported.problems.is_empty(),
            "{:#?}",
            reported.problems
        );
        assert!(harness.staging.vault.keys().is_empty());
        assert_all_access_is_over(&harness);
        assert!(
            harness.engine.current_snapshot().problems.is_empty(),
            "no problem is left"
        );
    }
}

/// A copy whose job outlives its access token; answers it and its connection.
async fn long_copy(harness: &Harness) -> (ExportId, ConnectionId) {
    let long = Rule::on(Route::Initiate, Fault::JobTakes { seconds: 20_000 });
    harness.staging.sandbox.faults().add(long);
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let copy = harness.start(connection, &[SEARCH]).await.unwrap();
    harness
        .until("the job", |picture| {
            picture
                .exports
                .iter()
                .flat_map(|copy| &copy.jobs)
                .any(|job| job.asked_at.is_some())
        })
        .await
        .unwrap();
    (copy, connection)
}

fn tokens_asked(harness: &Harness) -> usize {
    let requests = harness.staging.sandbox.observed().requests;
    requests.iter().filter(|request| request.path == "/token").count()
}
