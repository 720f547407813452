use super::Judge;
use crate::{Stage, midday};
use carryout_sandbox::{Approval, CooldownError, Fault, Options, Route, Rule, When};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test(start_paused = true)]
async fn a_doubled_job_that_was_told_is_found() {
    let (stage, connection) = stage(CooldownError::FailedPrecondition).await;
    let mut judge = Judge::default();

    judge.started(&[SEARCH]);
    stage.copy(connection, &[SEARCH]).await.unwrap();
    let once = judge.look(&stage);
    stage.pass(DAY).await;
    stage.copy(connection, &[SEARCH]).await.unwrap();
    let twice = judge.look(&stage).unwrap_err();

    assert!(once.is_ok());
    assert_eq!(
        twice.to_string(),
        "myactivity.search was initiated 2 times for 1 copies"
    );
}

#[tokio::test(start_paused = true)]
async fn a_job_that_nobody_was_ever_told_of_may_be_asked_for_again() {
    let (stage, connection) = stage(CooldownError::FailedPrecondition).await;
    let faults = stage.staging.sandbox.faults();
    let mut judge = Judge::default();
    // Until the job is done no answer comes; then this Google says only that it is too early.
    faults.add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    judge.started(&[SEARCH]);
    stage.copy(connection, &[SEARCH]).await.unwrap();

    judge.look(&stage).unwrap();
    assert_eq!((stage.initiated(SEARCH), judge.untold()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn a_job_counts_as_soon_as_it_is_told_however_late() {
    let (stage, connection) = stage(CooldownError::ResourceExhausted).await;
    let faults = stage.staging.sandbox.faults();
    let mut judge = Judge::default();
    // The job is over and was looked at before Google names it.
    faults.add(Rule::on(Route::Initiate, Fault::DropAnswer).when(When::Next(10)));

    stage.start(connection, &[SEARCH]).await.unwrap();
    stage.pass(Duration::from_secs(120)).await;
    let unheard = judge.look(&stage);
    stage.pass(DAY).await;
    let heard = judge.look(&stage).unwrap_err();

    assert!(unheard.is_ok());
    assert_eq!(
        heard.to_string(),
        "myactivity.search was initiated 1 times for 0 copies"
    );
}

#[tokio::test(start_paused = true)]
async fn a_secret_beside_a_copy_is_found() {
    let (stage, connection) = stage(CooldownError::ResourceExhausted).await;
    let judge = Judge::default();
    let folder = stage.copy(connection, &[SEARCH]).await.unwrap();

    let clean = judge.look_for_secrets(&stage);
    let secret = stage.staging.sandbox.planted().pop().unwrap();
    std::fs::write(folder.join("notes.txt"), format!("\u{ff}{secret}.")).unwrap();
    let spoilt = judge.look_for_secrets(&stage).unwrap_err();

    assert!(clean.is_ok());
    assert!(
        spoilt.to_string().contains("notes.txt holds a secret"),
        "{spoilt}"
    );
}

/// A Google that answers a copy that comes too early by `cooldown_error`, and whose jobs take a minute.
async fn stage(cooldown_error: CooldownError) -> (Stage, i64) {
    let options = Options {
        cooldown_error,
        job_time: Duration::from_secs(60)..=Duration::from_secs(60),
        ..Options::default()
    };
    let stage = Stage::set(midday(), options).await.unwrap();
    let connection = stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    (stage, connection)
}
