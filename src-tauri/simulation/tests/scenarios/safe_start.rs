//! A program that ends badly at the same place twice does not walk into it a third time by itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::engine::{begin_session, begin_session_in, end_session};
use carryout_core::journal::Journal;
use carryout_core::ports::{Clock as _, HostConditions, Power};
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::{ExportState, ExportView, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, Stopped, midday};
use std::time::Duration;

const BIG: &str = "youtube.public_videos";

#[tokio::test(start_paused = true)]
async fn copy_that_crashed_the_program_twice_waits_for_the_user() {
    let mut harness = at_work(100_000_000).await;

    for _ in 0..2 {
        harness = crash(harness).await;
    }

    let seen = copy(&harness);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Paused, true));
    harness.pass(Duration::from_secs(86_400)).await;
    assert_eq!(copy(&harness).bytes_done, 0);
    harness.staging.sandbox.faults().clear();
    harness.engine.resume_export(seen.id).await.unwrap();
    harness.finished(seen.id).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn one_crash_and_ends_that_were_good_pause_nothing() {
    let mut harness = at_work(100_000_000).await;

    harness = crash(harness).await;
    for _ in 0..3 {
        let staging = harness.end().await;
        end_session(&journal(&staging).await).await.unwrap();
        harness = begin(staging).await;
    }

    let seen = copy(&harness);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

#[tokio::test(start_paused = true)]
async fn crashes_between_which_the_copy_gets_further_pause_nothing() {
    let mut harness = at_work(400_000_000).await;
    harness.staging.sandbox.faults().clear();
    let slow = SettingChange::Limit(Some(5_000_000));
    harness.engine.change_setting(slow).await.unwrap();

    for _ in 0..4 {
        harness.pass(Duration::from_secs(5)).await;
        harness = crash(harness).await;
    }

    let seen = copy(&harness);
    assert!(seen.bytes_done > 0);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

#[tokio::test(start_paused = true)]
async fn crashes_while_google_prepares_pause_nothing() {
    let mut harness = session(Rule::on(Route::Initiate, Fault::JobHangs), 1_000_000).await;
    harness.until("the job at Google", at_google).await.unwrap();

    for _ in 0..4 {
        harness = crash(harness).await;
    }

    assert_eq!(copy(&harness).state, ExportState::Running);
}

#[tokio::test(start_paused = true)]
async fn crashes_during_a_wait_pause_no_copy() {
    let metered = HostConditions {
        metered: true,
        power: Power::Mains,
    };
    let low = HostConditions {
        metered: false,
        power: Power::LowBattery,
    };
    for hindrance in [Some(metered), Some(low), None] {
        let mut options = Options::default();
        options.archives.sizes.insert(BIG.to_owned(), 1_000_000);
        let staging = Stopped::set(midday(), options).unwrap();
        staging.host.tell(hindrance.unwrap_or_default());
        let mut harness = begin(staging).await;
        let connection = harness
            .connect("Anna", &[BIG], &Approval::default())
            .await
            .unwrap();
        let export = harness.start(connection, &[BIG]).await.unwrap();
        let away = harness.staging.ground.path().join("away");
        if hindrance.is_none() {
            std::fs::rename(harness.staging.folder(), &away).unwrap();
        }
        let waits = |picture: &Snapshot| {
            let copy = picture.exports.first();
            copy.is_some_and(|copy| copy.held.is_some() || copy.problem.is_some())
        };
        harness.until("the hindrance", waits).await.unwrap();

        for _ in 0..4 {
            harness = crash(harness).await;
        }

        let seen = copy(&harness);
        assert!(
            !seen.safe_start && seen.state != ExportState::Paused,
            "{hindrance:?}: {seen:?}"
        );
        if hindrance.is_none() {
            std::fs::rename(away, harness.staging.folder()).unwrap();
        }
        harness.staging.host.tell(HostConditions::default());
        harness.finished(export).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_session_that_ended_with_its_login_is_no_crash() {
    let mut harness = at_work(100_000_000).await;

    for login in ["first", "second", "third"] {
        harness.pass(Duration::from_secs(2)).await;
        let staging = harness.end().await;
        let journal = journal(&staging).await;
        begin_session_in(&journal, staging.clock.now(), login)
            .await
            .unwrap();
        drop(journal);
        harness = staging.start().await.unwrap();
    }

    let seen = copy(&harness);
    assert_eq!((seen.state, seen.safe_start), (ExportState::Running, false));
}

/// A session in which a file is under way, of which nothing comes.
async fn at_work(bytes: u64) -> Harness {
    let silent = Fault::Stall { after: 0, ms: None };
    let harness = session(Rule::on(Route::Storage, silent), bytes).await;
    harness
        .until("the file", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|export| !export.jobs[0].parts.is_empty())
        })
        .await
        .unwrap();
    // The progress is recorded when a session begins.
    let staging = harness.end().await;
    end_session(&journal(&staging).await).await.unwrap();
    begin(staging).await
}

async fn session(rule: Rule, bytes: u64) -> Harness {
    let mut options = Options::default();
    options.archives.sizes.insert(BIG.to_owned(), bytes);
    options.archives.parts = 1..=1;
    let harness = begin(Stopped::set(midday(), options).unwrap()).await;
    harness.staging.sandbox.faults().add(rule);
    let connection = harness
        .connect("Anna", &[BIG], &Approval::default())
        .await
        .unwrap();
    harness.start(connection, &[BIG]).await.unwrap();
    harness
}

async fn begin(staging: Stopped) -> Harness {
    let journal = journal(&staging).await;
    begin_session(&journal, staging.clock.now()).await.unwrap();
    drop(journal);
    staging.start().await.unwrap()
}

async fn crash(harness: Harness) -> Harness {
    harness.pass(Duration::from_secs(2)).await;
    begin(harness.end().await).await
}

/// The journal, once the engine has let go of it.
async fn journal(staging: &Stopped) -> Journal {
    loop {
        match Journal::open(&staging.home()) {
            Ok(journal) => return journal,
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
    }
}

fn copy(harness: &Harness) -> ExportView {
    harness.engine.current_snapshot().exports[0].clone()
}
