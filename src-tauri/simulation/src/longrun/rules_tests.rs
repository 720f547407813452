use super::Judge;
use crate::{Harness, midday};
use carryout_core::journal::ConnectionId;
use carryout_sandbox::{Approval, CooldownError, Fault, Options, Route, Rule, When};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test(start_paused = true)]
async fn duplicate_delivered_job_is_detected() {
    let (harness, connection) = harness(CooldownError::FailedPrecondition).await;
    let mut judge = Judge::default();

    judge.started(&[SEARCH]);
    harness.copy(connection, &[SEARCH]).await.unwrap();
    let once = judge.look(&harness);
    harness.pass(DAY).await;
    harness.copy(connection, &[SEARCH]).await.unwrap();
    let twice = judge.look(&harness).unwrap_err();

    assert!(once.is_ok());
    assert_eq!(
        twice.to_string(),
        "myactivity.search was initiated 2 times for 1 copies"
    );
}

#[tokio::test(start_paused = true)]
async fn undelivered_job_may_be_requested_again() {
    let (harness, connection) = harness(CooldownError::FailedPrecondition).await;
    let faults = harness.staging.sandbox.faults();
    let mut judge = Judge::default();
    // Until the job is done no answer comes; then this Google says only that it is too early.
    faults.add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    judge.started(&[SEARCH]);
    harness.copy(connection, &[SEARCH]).await.unwrap();

    judge.look(&harness).unwrap();
    assert_eq!((harness.initiated(SEARCH), judge.untold()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn job_counts_from_delivery_however_late() {
    let (harness, connection) = harness(CooldownError::ResourceExhausted).await;
    let faults = harness.staging.sandbox.faults();
    let mut judge = Judge::default();
    // The job is over and was looked at before Google names it.
    faults.add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    harness.start(connection, &[SEARCH]).await.unwrap();
    harness.pass(Duration::from_secs(120)).await;
    let unheard = judge.look(&harness);
    harness.pass(DAY).await;
    let heard = judge.look(&harness).unwrap_err();

    assert!(unheard.is_ok());
    assert_eq!(
        heard.to_string(),
        "myactivity.search was initiated 1 times for 0 copies"
    );
}

#[tokio::test(start_paused = true)]
async fn a_secret_beside_a_copy_is_found() {
    let (harness, connection) = harness(CooldownError::ResourceExhausted).await;
    let judge = Judge::default();
    let folder = harness.copy(connection, &[SEARCH]).await.unwrap();

    let clean = judge.look_for_secrets(&harness);
    let secret = harness.staging.sandbox.planted().pop().unwrap();
    std::fs::write(folder.join("notes.txt"), format!("\u{ff}{secret}.")).unwrap();
    let spoilt = judge.look_for_secrets(&harness).unwrap_err();

    assert!(clean.is_ok());
    assert!(
        spoilt.to_string().contains("notes.txt holds a secret"),
        "{spoilt}"
    );
}

/// A Google that answers a copy that comes too early by `cooldown_error`, and whose jobs take a minute.
async fn harness(cooldown_error: CooldownError) -> (Harness, ConnectionId) {
    let options = Options {
        cooldown_error,
        job_time: Duration::from_secs(60)..=Duration::from_secs(60),
        ..Options::default()
    };
    let harness = Harness::set(midday(), options).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    (harness, connection)
}
