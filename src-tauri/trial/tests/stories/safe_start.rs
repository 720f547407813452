//! A program that ends badly at the same place twice does not walk into it a third time by itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::engine::{begin_session, begin_session_in, end_session};
use carryout_core::journal::Journal;
use carryout_core::manners::Change;
use carryout_core::ports::{Circumstances, Clock as _, Power};
use carryout_core::snapshot::{ExportState, ExportView, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_trial::{Stage, Staging, midday};
use std::time::Duration;

const BIG: &str = "youtube.public_videos";

#[tokio::test(start_paused = true)]
async fn a_copy_at_which_the_program_crashed_twice_waits_until_the_person_starts_it() {
    let mut stage = at_work(100_000_000).await;

    for _ in 0..2 {
        stage = crash(stage).await;
    }

    let seen = copy(&stage);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Paused, true));
    stage.pass(Duration::from_secs(86_400)).await;
    assert_eq!(copy(&stage).bytes_done, 0);
    stage.staging.sandbox.faults().clear();
    stage.engine.resume_export(seen.id).await.unwrap();
    stage.finished(seen.id).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn one_crash_and_ends_that_were_good_pause_nothing() {
    let mut stage = at_work(100_000_000).await;

    stage = crash(stage).await;
    for _ in 0..3 {
        let staging = stage.end().await;
        end_session(&journal(&staging).await).await.unwrap();
        stage = begin(staging).await;
    }

    let seen = copy(&stage);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

#[tokio::test(start_paused = true)]
async fn crashes_between_which_the_copy_gets_further_pause_nothing() {
    let mut stage = at_work(400_000_000).await;
    stage.staging.sandbox.faults().clear();
    let slow = Change::Limit(Some(5_000_000));
    stage.engine.change_manners(slow).await.unwrap();

    for _ in 0..4 {
        stage.pass(Duration::from_secs(5)).await;
        stage = crash(stage).await;
    }

    let seen = copy(&stage);
    assert!(seen.bytes_done > 0);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

#[tokio::test(start_paused = true)]
async fn crashes_while_google_prepares_pause_nothing() {
    let mut stage = session(Rule::on(Route::Initiate, Fault::JobHangs), 1_000_000).await;
    stage.until("the job at Google", at_google).await.unwrap();

    for _ in 0..4 {
        stage = crash(stage).await;
    }

    assert_eq!(copy(&stage).state, ExportState::Running);
}

#[tokio::test(start_paused = true)]
async fn crashes_while_a_copy_waits_for_the_line_the_power_or_the_drive_pause_nothing() {
    let metered = Circumstances {
        metered: true,
        power: Power::Mains,
    };
    let low = Circumstances {
        metered: false,
        power: Power::LowBattery,
    };
    for hindrance in [Some(metered), Some(low), None] {
        let mut options = Options::default();
        options.archives.sizes.insert(BIG.to_owned(), 1_000_000);
        let staging = Staging::set(midday(), options).unwrap();
        staging.machine.tell(hindrance.unwrap_or_default());
        let mut stage = begin(staging).await;
        let connection = stage.connect("Anna", &[BIG], &Approval::default()).await.unwrap();
        let export = stage.start(connection, &[BIG]).await.unwrap();
        let away = stage.staging.ground.path().join("away");
        if hindrance.is_none() {
            std::fs::rename(stage.staging.folder(), &away).unwrap();
        }
        let waits = |picture: &Snapshot| {
            let copy = picture.exports.first();
            copy.is_some_and(|copy| copy.held.is_some() || copy.problem.is_some())
        };
        stage.until("the hindrance", waits).await.unwrap();

        for _ in 0..4 {
            stage = crash(stage).await;
        }

        let seen = copy(&stage);
        assert!(
            !seen.safe_start && seen.state != ExportState::Paused,
            "{hindrance:?}: {seen:?}"
        );
        if hindrance.is_none() {
            std::fs::rename(away, stage.staging.folder()).unwrap();
        }
        stage.staging.machine.tell(Circumstances::default());
        stage.finished(export).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_session_that_ended_with_its_login_is_no_crash() {
    let mut stage = at_work(100_000_000).await;

    for login in ["first", "second", "third"] {
        stage.pass(Duration::from_secs(2)).await;
        let staging = stage.end().await;
        let journal = journal(&staging).await;
        begin_session_in(&journal, staging.clock.now(), login)
            .await
            .unwrap();
        drop(journal);
        stage = staging.start().await.unwrap();
    }

    let seen = copy(&stage);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

/// A session in which a file is under way, of which nothing comes.
async fn at_work(bytes: u64) -> Stage {
    let silent = Fault::Stall { after: 0, ms: None };
    let stage = session(Rule::on(Route::Storage, silent), bytes).await;
    stage
        .until("the file", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|export| !export.jobs[0].parts.is_empty())
        })
        .await
        .unwrap();
    // What was reached is noted when a session begins.
    let staging = stage.end().await;
    end_session(&journal(&staging).await).await.unwrap();
    begin(staging).await
}

async fn session(rule: Rule, bytes: u64) -> Stage {
    let mut options = Options::default();
    options.archives.sizes.insert(BIG.to_owned(), bytes);
    options.archives.parts = 1..=1;
    let stage = begin(Staging::set(midday(), options).unwrap()).await;
    stage.staging.sandbox.faults().add(rule);
    let connection = stage.connect("Anna", &[BIG], &Approval::default()).await.unwrap();
    stage.start(connection, &[BIG]).await.unwrap();
    stage
}

async fn begin(staging: Staging) -> Stage {
    let journal = journal(&staging).await;
    begin_session(&journal, staging.clock.now()).await.unwrap();
    drop(journal);
    staging.start().await.unwrap()
}

async fn crash(stage: Stage) -> Stage {
    stage.pass(Duration::from_secs(2)).await;
    begin(stage.end().await).await
}

/// The journal, once the engine has let go of it.
async fn journal(staging: &Staging) -> Journal {
    loop {
        match Journal::open(&staging.home()) {
            Ok(journal) => return journal,
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

fn copy(stage: &Stage) -> ExportView {
    stage.engine.picture().exports[0].clone()
}
