//! A keyring that closes while the program runs: locked, its question dismissed, silent, refusing, gone. The person is
//! told which, nothing is lost, nothing leaves without a key, and once it opens everything goes on by itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{assert_all_access_is_over, says};
use carryout_core::advice::Code;
use carryout_core::snapshot::{AccessKind, ConsentStep, JobOutcome, VaultState};
use carryout_core::vault::VaultError;
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_trial::{Stage, midday};
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
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        let (copy, connection) = long_copy(&stage).await;
        stage.staging.lock.close(trouble.clone());

        let told = stage
            .until("the word of it", |picture| says(picture, code))
            .await
            .unwrap();
        let asked = tokens_asked(&stage);
        stage.pass(Duration::from_secs(3 * 86_400)).await;

        assert_ne!(told.connections[0].access.kind, AccessKind::Ended, "{trouble:?}");
        assert_eq!(
            tokens_asked(&stage),
            asked,
            "nothing is asked of Google without a key"
        );
        assert!(
            stage.engine.picture().connections[0]
                .granted
                .contains(&SEARCH.to_owned())
        );

        stage.staging.lock.open();
        stage.finished(copy).await.unwrap();

        let picture = stage.engine.picture();
        assert_eq!(
            picture.exports[0].jobs[0].outcome,
            Some(JobOutcome::Saved),
            "{trouble:?}"
        );
        assert_eq!(picture.connections[0].id, connection);
        assert_eq!((stage.initiated(SEARCH), stage.staging.person.pages()), (1, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_is_sent_to_google_while_the_answer_could_not_be_kept() {
    for (trouble, code) in troubles() {
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        stage
            .engine
            .begin_consent(1, None, None, &[SEARCH.to_owned()])
            .await
            .unwrap();
        stage.staging.lock.close(trouble);

        let refused = stage.engine.open_consent().await.unwrap_err();
        let before = stage.engine.picture();

        assert_eq!(refused.code, code);
        assert_eq!(before.vault.state, VaultState::Unavailable);
        assert_eq!(
            before.consent.unwrap().step,
            ConsentStep::Ready,
            "the choice is kept"
        );
        assert_eq!(stage.staging.person.pages(), 0);
        stage.staging.lock.open();
        stage.walk_through(&Approval::default()).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_keyring_that_closes_at_the_last_moment_loses_no_access_and_gets_the_key_once_it_opens() {
    for (trouble, _) in troubles() {
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        stage.staging.lock.close_at_put(trouble.clone());
        let connection = stage
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        let until_quit = stage.engine.picture().vault.state;
        let resting = stage.staging.vault.keys().len();

        stage.staging.lock.open();
        stage.engine.check_vault().await;
        let open = stage.engine.picture().vault.state;
        let stage = stage.restart().await.unwrap();
        stage.copy(connection, &[SEARCH]).await.unwrap();

        assert_eq!((until_quit, resting), (VaultState::UntilQuit, 0), "{trouble:?}");
        assert_eq!(open, VaultState::Ready);
        assert_eq!(
            stage.engine.picture().exports[0].jobs[0].outcome,
            Some(JobOutcome::Saved)
        );
        assert_eq!(stage.staging.person.pages(), 1, "nobody was asked again");
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_replaced_while_the_keyring_is_closed_is_the_one_that_is_used_later() {
    let options = Options {
        rotate_refresh_tokens: true,
        ..Options::default()
    };
    let stage = Stage::set(midday(), options).await.unwrap();
    let (copy, _) = long_copy(&stage).await;
    stage.staging.lock.close_at_put(VaultError::Locked);
    stage
        .until("the word of it", |picture| says(picture, Code::KeyringLocked))
        .await
        .unwrap();

    stage.staging.lock.open();
    stage.finished(copy).await.unwrap();
    let stage = stage.restart().await.unwrap();
    stage.engine.check_renewal(1).await.unwrap();
    stage.pass(Duration::from_secs(3_600)).await;

    assert_eq!(
        stage.engine.picture().connections[0].access.kind,
        AccessKind::Active
    );
    assert_eq!(stage.staging.person.pages(), 1);
}

#[tokio::test(start_paused = true)]
async fn leaving_waits_for_the_keyring_and_leaves_no_key_behind() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    stage.staging.lock.close(VaultError::Locked);

    stage.engine.disconnect(connection, true).await.unwrap();
    stage.pass(Duration::from_secs(3_600)).await;
    let waiting = stage.engine.picture();
    stage.staging.lock.open();
    stage
        .until("the end", |picture| picture.connections.is_empty())
        .await
        .unwrap();

    assert_eq!(waiting.connections.len(), 1);
    let problem = waiting.connections[0]
        .problems
        .iter()
        .find(|one| one.code == Code::KeyringLocked);
    assert!(problem.is_some(), "{:#?}", waiting.connections[0].problems);
    assert!(stage.staging.vault.keys().is_empty());
}

#[tokio::test(start_paused = true)]
async fn google_is_told_of_the_end_once_the_keyring_gives_out_the_key_for_it() {
    for (trouble, code) in troubles()
        .into_iter()
        .filter(|(_, code)| *code != Code::KeyringAbsent)
    {
        let stage = Stage::set(midday(), Options::default()).await.unwrap();
        let connection = stage
            .connect("Anna", &[SEARCH], &Approval::default())
            .await
            .unwrap();
        let stage = stage.restart().await.unwrap();
        stage.staging.lock.close(trouble);

        stage.engine.disconnect(connection, false).await.unwrap();
        let told = stage
            .until("the word of it", |picture| says(picture, code))
            .await
            .unwrap();
        stage.staging.lock.open();
        stage.engine.check_vault().await;
        stage
            .until("the end", |picture| picture.connections.is_empty())
            .await
            .unwrap();

        assert!(
            told.connections[0].disconnecting && told.problems.is_empty(),
            "{:#?}",
            told.problems
        );
        assert!(stage.staging.vault.keys().is_empty());
        assert_all_access_is_over(&stage);
        assert!(
            stage.engine.picture().problems.is_empty(),
            "nothing is left to be told"
        );
    }
}

/// A copy whose job outlives its access token; answers it and its connection.
async fn long_copy(stage: &Stage) -> (i64, i64) {
    let long = Rule::on(Route::Initiate, Fault::JobTakes { seconds: 20_000 });
    stage.staging.sandbox.faults().add(long);
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    let copy = stage.start(connection, &[SEARCH]).await.unwrap();
    stage
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

fn tokens_asked(stage: &Stage) -> usize {
    let requests = stage.staging.sandbox.observed().requests;
    requests.iter().filter(|request| request.path == "/token").count()
}
