//! How hard the line and the machine are used: a limit, an hour of quiet, a metered line, a battery.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::manners::{Change, Manners, OnBattery};
use carryout_core::ports::{Circumstances, Clock as _, Power};
use carryout_core::snapshot::{ExportState, HoldView, JobOutcome, JobStep, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_trial::{Stage, midday};
use jiff::SignedDuration;
use std::time::Duration;

const MB: u64 = 1_000_000;
const BIG: &str = "youtube.public_videos";
const SLOW: &str = "chrome.history";
const METERED: Circumstances = Circumstances {
    metered: true,
    power: Power::Mains,
};

#[tokio::test(start_paused = true)]
async fn all_files_together_keep_to_the_limit() {
    let stage = stage_with(30 * MB, 2).await;
    limit(&stage, Some(MB)).await;
    let export = start(&stage, &[BIG, "maps.photos_videos"]).await;
    stage.until("the first bytes", flows).await.unwrap();
    let start = stage.staging.clock.truth().now();

    stage.finished(export).await.unwrap();

    let took = stage.staging.clock.truth().now().duration_since(start).as_secs();
    let bytes = stage.now().exports[0].receipt.as_ref().unwrap().bytes;
    let least = i64::try_from(bytes / MB).unwrap();
    assert!(bytes >= 60 * MB, "{bytes}");
    assert!(
        (least - 3..least + 15).contains(&took),
        "{bytes} bytes took {took} s"
    );
}

#[tokio::test(start_paused = true)]
async fn lifting_the_limit_speeds_up_the_transfers_that_run_without_asking_anew() {
    let stage = stage_with(400 * MB, 1).await;
    limit(&stage, Some(100_000)).await;
    let export = start(&stage, &[BIG]).await;
    stage.until("the first bytes", flows).await.unwrap();
    stage.pass(Duration::from_secs(60)).await;
    let (slow, asked) = (stage.engine.picture().exports[0].bytes_done, storage(&stage));

    limit(&stage, Some(20 * MB)).await;
    stage.pass(Duration::from_secs(5)).await;

    let fast = stage.engine.picture().exports[0].bytes_done;
    assert!((5 * MB..7 * MB).contains(&slow), "{slow} bytes in a minute");
    assert!(fast - slow > 80 * MB, "{} bytes in five seconds", fast - slow);
    assert_eq!(storage(&stage), asked);
    limit(&stage, None).await;
    stage.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_hour_of_quiet_asks_the_storage_nothing_looks_at_jobs_and_ends_by_itself() {
    let (stage, export) = in_quiet().await;
    let (stored, looked, begun) = (storage(&stage), looks(&stage), stage.staging.clock.now());
    let told = stage.engine.picture();

    stage.pass(Duration::from_secs(3550)).await;

    let until = told.line.quiet_until.unwrap();
    assert!((3598..=3600).contains(&until.duration_since(begun).as_secs()));
    assert_eq!(told.exports[0].held, Some(HoldView::Quiet));
    assert_eq!(storage(&stage), stored, "the storage was asked in the quiet hour");
    assert!(
        looks(&stage) > looked,
        "nobody looked at the job in the quiet hour"
    );
    stage.until("bytes again", flows).await.unwrap();
    let waited = stage.staging.clock.now().duration_since(begun).as_secs();
    assert!((3595..3700).contains(&waited), "{waited} s");
    stage.finished(export).await.unwrap();
    assert_all_saved(&stage.now());
}

#[tokio::test(start_paused = true)]
async fn a_person_may_go_on_before_the_hour_is_over() {
    let (stage, _) = in_quiet().await;

    stage.engine.end_quiet().await.unwrap();

    let begun = stage.staging.clock.now();
    stage.until("bytes again", flows).await.unwrap();
    assert!(stage.staging.clock.now().duration_since(begun).as_secs() < 60);
    assert_eq!(stage.engine.picture().line.quiet_until, None);
}

#[tokio::test(start_paused = true)]
async fn the_quiet_outlives_a_restart_and_still_ends_after_its_hour() {
    let (stage, export) = in_quiet().await;
    let begun = stage.staging.clock.now();
    stage.pass(Duration::from_secs(1200)).await;

    let stage = stage.restart().await.unwrap();
    let stored = storage(&stage);
    stage.pass(Duration::from_secs(2300)).await;

    assert_eq!(storage(&stage), stored);
    assert!(stage.engine.picture().line.quiet_until.is_some());
    stage.until("bytes again", flows).await.unwrap();
    let waited = stage.staging.clock.now().duration_since(begun).as_secs();
    assert!((3500..3700).contains(&waited), "{waited} s");
    stage.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_set_back_makes_the_quiet_no_longer() {
    for back in [5, 600] {
        let (stage, _) = in_quiet().await;
        let begun = stage.staging.clock.truth().now();
        stage.pass(Duration::from_secs(1200)).await;

        stage.staging.clock.set_off_by(SignedDuration::from_mins(-back));
        stage.until("bytes again", flows).await.unwrap();

        let waited = stage.staging.clock.truth().now().duration_since(begun).as_secs();
        assert!(
            waited < 3700,
            "set back by {back} min, it was quiet for {waited} s"
        );
        assert_eq!(stage.engine.picture().line.quiet_until, None);
    }
}

#[tokio::test(start_paused = true)]
async fn on_a_metered_line_files_wait_and_say_why_while_jobs_are_looked_at() {
    let stage = stage_with(MB, 1).await;
    stage.staging.machine.tell(METERED);
    let export = start(&stage, &[BIG, SLOW]).await;
    stage
        .until("the word of the metered line", |picture| {
            held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();
    let looked = looks(&stage);

    stage.pass(Duration::from_secs(3600)).await;

    assert_eq!(storage(&stage), 0);
    assert!(looks(&stage) > looked);
    assert_eq!(stage.engine.picture().exports[0].state, ExportState::Running);
    stage.staging.machine.tell(Circumstances::default());
    stage.finished(export).await.unwrap();
    assert_all_saved(&stage.now());
}

#[tokio::test(start_paused = true)]
async fn copy_anyway_holds_for_one_copy_and_not_for_the_next() {
    let stage = stage_with(MB, 1).await;
    stage.staging.machine.tell(METERED);
    let export = start(&stage, &[BIG]).await;
    stage
        .until("the word of the metered line", |picture| {
            held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();

    stage.engine.copy_anyway(export).await.unwrap();
    stage.finished(export).await.unwrap();
    stage.pass(Duration::from_secs(86_400)).await;
    let next = start(&stage, &[BIG]).await;

    let waits = stage
        .until("the next copy to wait", |picture| {
            picture.exports[0].id == next && held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();
    assert_eq!(waits.exports[0].bytes_done, 0);
}

#[tokio::test(start_paused = true)]
async fn a_battery_that_runs_low_stops_the_bytes_and_the_mains_let_them_go_on() {
    let stage = stage_with(100 * MB, 1).await;
    limit(&stage, Some(MB)).await;
    let export = start(&stage, &[BIG]).await;
    stage.until("the first bytes", flows).await.unwrap();

    tell_power(&stage, Power::Battery);
    stage.pass(Duration::from_secs(5)).await;
    let on_battery = stage.engine.picture();
    tell_power(&stage, Power::LowBattery);
    let low = stage
        .until("the word of the battery", |picture| {
            held(picture) == Some(HoldView::LowBattery)
        })
        .await
        .unwrap();
    let asked = storage(&stage);
    stage.pass(Duration::from_secs(600)).await;

    assert!(on_battery.line.flows && on_battery.line.on_battery);
    assert!(low.exports[0].bytes_done > 0);
    assert_eq!(storage(&stage), asked);
    tell_power(&stage, Power::Mains);
    stage.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_machine_is_to_stay_awake_only_while_bytes_flow() {
    let stage = stage_with(100 * MB, 1).await;
    limit(&stage, Some(MB)).await;
    let export = start(&stage, &[BIG]).await;
    stage.until("the job at Google", at_google).await.unwrap();
    let preparing = stage.engine.picture().line.flows;

    stage.until("the first bytes", flows).await.unwrap();
    stage.pass(Duration::from_secs(10)).await;
    let copying = stage.engine.picture().line.flows;
    stage.engine.begin_quiet().await.unwrap();
    stage.pass(Duration::from_secs(1)).await;
    let quiet = stage.engine.picture().line.flows;
    stage.engine.end_quiet().await.unwrap();
    stage.until("bytes after the quiet", flows).await.unwrap();
    stage.engine.pause_export(export).await.unwrap();
    stage.pass(Duration::from_secs(1)).await;
    let paused = stage.engine.picture().line.flows;
    stage.engine.resume_export(export).await.unwrap();
    stage.finished(export).await.unwrap();

    assert_eq!(
        (
            preparing,
            copying,
            quiet,
            paused,
            stage.engine.picture().line.flows
        ),
        (false, true, false, false, false)
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_that_falls_silent_keeps_no_machine_awake() {
    let stage = stage_with(100 * MB, 1).await;
    let silent = Fault::Stall {
        after: 5 * MB,
        ms: Some(1_000_000),
    };
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Storage, silent));
    limit(&stage, Some(MB)).await;
    start(&stage, &[BIG]).await;
    stage.until("the first bytes", flows).await.unwrap();

    stage
        .until("the silence", |picture| !picture.line.flows)
        .await
        .unwrap();

    let seen = stage.engine.picture();
    assert_eq!(seen.exports[0].jobs[0].step, JobStep::Copying);
    assert!(seen.exports[0].bytes_done > 0);
}

#[tokio::test(start_paused = true)]
async fn what_was_chosen_is_there_after_a_restart() {
    let stage = stage_with(MB, 1).await;
    let chosen = Manners {
        limit: Some(250_000),
        copy_on_metered: true,
        battery: OnBattery::Never,
        keep_awake: false,
        background: false,
        end_access: false,
        keep_index: false,
    };
    for change in [
        Change::Limit(Some(250_000)),
        Change::CopyOnMetered(true),
        Change::Battery(OnBattery::Never),
        Change::KeepAwake(false),
        Change::EndAccess(false),
        Change::KeepIndex(false),
    ] {
        stage.engine.change_manners(change).await.unwrap();
    }

    let stage = stage.restart().await.unwrap();

    assert_eq!(stage.engine.picture().line.manners, chosen);
}

#[tokio::test(start_paused = true)]
async fn a_limit_for_once_goes_before_the_chosen_one_and_is_not_remembered() {
    let stage = stage_with(30 * MB, 1).await;
    limit(&stage, Some(50_000)).await;
    stage.engine.limit_once(Some(MB)).unwrap();
    let export = start(&stage, &[BIG]).await;
    stage.until("the first bytes", flows).await.unwrap();
    let begun = stage.staging.clock.now();

    stage.finished(export).await.unwrap();

    let took = stage.staging.clock.now().duration_since(begun).as_secs();
    assert!((25..60).contains(&took), "{took} s");
    assert_eq!(stage.engine.picture().line.manners.limit, Some(50_000));
}

/// A stage on which each category brings one file of that many bytes.
async fn stage_with(bytes: u64, parts: u32) -> Stage {
    let mut options = Options::default();
    for resource in [BIG, "maps.photos_videos"] {
        options.archives.sizes.insert(resource.to_owned(), bytes);
    }
    options.archives.parts = parts..=parts;
    let stage = Stage::set(midday(), options).await.unwrap();
    let slow = Fault::JobTakes { seconds: 30_000 };
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, slow).resource(SLOW));
    stage
        .connect("Anna", &[BIG, SLOW, "maps.photos_videos"], &Approval::default())
        .await
        .unwrap();
    stage
}

/// A copy in the middle of a large file and with a job at Google, and quiet begun.
async fn in_quiet() -> (Stage, i64) {
    let stage = stage_with(100 * MB, 1).await;
    limit(&stage, Some(MB)).await;
    let export = start(&stage, &[BIG, SLOW]).await;
    stage.until("the first bytes", flows).await.unwrap();
    stage.pass(Duration::from_secs(20)).await;
    stage.engine.begin_quiet().await.unwrap();
    stage
        .until("the quiet", |picture| picture.line.quiet_until.is_some())
        .await
        .unwrap();
    stage.pass(Duration::from_secs(1)).await;
    (stage, export)
}

async fn start(stage: &Stage, resources: &[&str]) -> i64 {
    let connection = stage.engine.picture().connections[0].id;
    stage.start(connection, resources).await.unwrap()
}

async fn limit(stage: &Stage, limit: Option<u64>) {
    stage.engine.change_manners(Change::Limit(limit)).await.unwrap();
}

fn tell_power(stage: &Stage, power: Power) {
    stage.staging.machine.tell(Circumstances {
        metered: false,
        power,
    });
}

fn flows(picture: &Snapshot) -> bool {
    picture.line.flows
}

fn held(picture: &Snapshot) -> Option<HoldView> {
    picture.exports.first().and_then(|export| export.held)
}

fn storage(stage: &Stage) -> u64 {
    answers(stage, "storage")
}

fn looks(stage: &Stage) -> u64 {
    answers(stage, "state")
}

fn answers(stage: &Stage, route: &str) -> u64 {
    let observed = stage.staging.sandbox.observed();
    observed
        .answers
        .iter()
        .filter(|(answer, _)| answer.starts_with(route))
        .map(|(_, count)| count)
        .sum()
}

fn assert_all_saved(picture: &Snapshot) {
    let jobs = &picture.exports[0].jobs;
    assert!(
        jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{jobs:#?}"
    );
}
