//! How network and computer are used: a speed limit, an hour's pause, a metered connection, a battery.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::journal::ExportId;
use carryout_core::ports::ProxyChoice;
use carryout_core::ports::{Clock as _, HostConditions, Power};
use carryout_core::settings::{LogLevel, Look, OnBattery, SettingChange, Settings};
use carryout_core::snapshot::{ExportState, HoldView, JobOutcome, JobStep, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use jiff::SignedDuration;
use std::time::Duration;

const MB: u64 = 1_000_000;
const BIG: &str = "youtube.public_videos";
const SLOW: &str = "chrome.history";
const METERED: HostConditions = HostConditions {
    metered: true,
    power: Power::Mains,
};

#[tokio::test(start_paused = true)]
async fn all_files_together_keep_to_the_limit() {
    let harness = harness_with(30 * MB, 2).await;
    limit(&harness, Some(MB)).await;
    let export = start(&harness, &[BIG, "maps.photos_videos"]).await;
    harness.until("the first bytes", flows).await.unwrap();
    let start = harness.staging.clock.truth().now();

    harness.finished(export).await.unwrap();

    let took = harness
        .staging
        .clock
        .truth()
        .now()
        .duration_since(start)
        .as_secs();
    let bytes = harness.now().exports[0].receipt.as_ref().unwrap().bytes;
    let least = i64::try_from(bytes / MB).unwrap();
    assert!(bytes >= 60 * MB, "{bytes}");
    assert!(
        (least - 3..least + 15).contains(&took),
        "{bytes} bytes took {took} s"
    );
}

#[tokio::test(start_paused = true)]
async fn removing_the_speed_limit_applies_to_running_transfers() {
    let harness = harness_with(400 * MB, 1).await;
    limit(&harness, Some(100_000)).await;
    let export = start(&harness, &[BIG]).await;
    harness.until("the first bytes", flows).await.unwrap();
    harness.pass(Duration::from_secs(60)).await;
    let (slow, asked) = (
        harness.engine.current_snapshot().exports[0].bytes_done,
        storage(&harness),
    );

    limit(&harness, Some(20 * MB)).await;
    harness.pass(Duration::from_secs(5)).await;

    let fast = harness.engine.current_snapshot().exports[0].bytes_done;
    assert!((5 * MB..7 * MB).contains(&slow), "{slow} bytes in a minute");
    assert!(fast - slow > 80 * MB, "{} bytes in five seconds", fast - slow);
    assert_eq!(storage(&harness), asked);
    limit(&harness, None).await;
    harness.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn pause_of_an_hour_stops_downloads_keeps_polling_and_ends() {
    let (harness, export) = in_quiet().await;
    let (stored, looked, begun) = (storage(&harness), looks(&harness), harness.staging.clock.now());
    let reported = harness.engine.current_snapshot();

    harness.pass(Duration::from_secs(3550)).await;

    let until = reported.line.quiet_until.unwrap();
    assert!((3598..=3600).contains(&until.duration_since(begun).as_secs()));
    assert_eq!(reported.exports[0].held, Some(HoldView::Quiet));
    assert_eq!(
        storage(&harness),
        stored,
        "the storage was asked in the quiet hour"
    );
    assert!(
        looks(&harness) > looked,
        "the job was not polled in the quiet hour"
    );
    harness.until("bytes again", flows).await.unwrap();
    let waited = harness.staging.clock.now().duration_since(begun).as_secs();
    assert!((3595..3700).contains(&waited), "{waited} s");
    harness.finished(export).await.unwrap();
    assert_all_saved(&harness.now());
}

#[tokio::test(start_paused = true)]
async fn a_user_may_go_on_before_the_hour_is_over() {
    let (harness, _) = in_quiet().await;

    harness.engine.end_quiet().await.unwrap();

    let begun = harness.staging.clock.now();
    harness.until("bytes again", flows).await.unwrap();
    assert!(harness.staging.clock.now().duration_since(begun).as_secs() < 60);
    assert_eq!(harness.engine.current_snapshot().line.quiet_until, None);
}

#[tokio::test(start_paused = true)]
async fn the_quiet_outlives_a_restart_and_still_ends_after_its_hour() {
    let (harness, export) = in_quiet().await;
    let begun = harness.staging.clock.now();
    harness.pass(Duration::from_secs(1200)).await;

    let harness = harness.restart().await.unwrap();
    let stored = storage(&harness);
    harness.pass(Duration::from_secs(2300)).await;

    assert_eq!(storage(&harness), stored);
    assert!(harness.engine.current_snapshot().line.quiet_until.is_some());
    harness.until("bytes again", flows).await.unwrap();
    let waited = harness.staging.clock.now().duration_since(begun).as_secs();
    assert!((3500..3700).contains(&waited), "{waited} s");
    harness.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_set_back_makes_the_quiet_no_longer() {
    for back in [5, 600] {
        let (harness, _) = in_quiet().await;
        let begun = harness.staging.clock.truth().now();
        harness.pass(Duration::from_secs(1200)).await;

        harness.staging.clock.set_off_by(SignedDuration::from_mins(-back));
        harness.until("bytes again", flows).await.unwrap();

        let waited = harness
            .staging
            .clock
            .truth()
            .now()
            .duration_since(begun)
            .as_secs();
        assert!(
            waited < 3700,
            "set back by {back} min, it was quiet for {waited} s"
        );
        assert_eq!(harness.engine.current_snapshot().line.quiet_until, None);
    }
}

#[tokio::test(start_paused = true)]
async fn on_a_metered_line_files_wait_and_say_why_while_jobs_are_looked_at() {
    let harness = harness_with(MB, 1).await;
    harness.staging.host.tell(METERED);
    let export = start(&harness, &[BIG, SLOW]).await;
    harness
        .until("the word of the metered line", |picture| {
            held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();
    let looked = looks(&harness);

    harness.pass(Duration::from_secs(3600)).await;

    assert_eq!(storage(&harness), 0);
    assert!(looks(&harness) > looked);
    assert_eq!(
        harness.engine.current_snapshot().exports[0].state,
        ExportState::Running
    );
    harness.staging.host.tell(HostConditions::default());
    harness.finished(export).await.unwrap();
    assert_all_saved(&harness.now());
}

#[tokio::test(start_paused = true)]
async fn copy_anyway_holds_for_one_copy_and_not_for_the_next() {
    let harness = harness_with(MB, 1).await;
    harness.staging.host.tell(METERED);
    let export = start(&harness, &[BIG]).await;
    harness
        .until("the word of the metered line", |picture| {
            held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();

    harness.engine.copy_anyway(export).await.unwrap();
    harness.finished(export).await.unwrap();
    harness.pass(Duration::from_secs(86_400)).await;
    let next = start(&harness, &[BIG]).await;

    let waits = harness
        .until("the next copy to wait", |picture| {
            picture.exports[0].id == next && held(picture) == Some(HoldView::Metered)
        })
        .await
        .unwrap();
    assert_eq!(waits.exports[0].bytes_done, 0);
}

#[tokio::test(start_paused = true)]
async fn low_battery_pauses_downloads_and_mains_resume_them() {
    let harness = harness_with(100 * MB, 1).await;
    limit(&harness, Some(MB)).await;
    let export = start(&harness, &[BIG]).await;
    harness.until("the first bytes", flows).await.unwrap();

    tell_power(&harness, Power::Battery);
    harness.pass(Duration::from_secs(5)).await;
    let on_battery = harness.engine.current_snapshot();
    tell_power(&harness, Power::LowBattery);
    let low = harness
        .until("the word of the battery", |picture| {
            held(picture) == Some(HoldView::LowBattery)
        })
        .await
        .unwrap();
    let asked = storage(&harness);
    harness.pass(Duration::from_secs(600)).await;

    assert!(on_battery.line.flows && on_battery.line.on_battery);
    assert!(low.exports[0].bytes_done > 0);
    assert_eq!(storage(&harness), asked);
    tell_power(&harness, Power::Mains);
    harness.finished(export).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_machine_is_to_stay_awake_only_while_bytes_flow() {
    let harness = harness_with(100 * MB, 1).await;
    limit(&harness, Some(MB)).await;
    let export = start(&harness, &[BIG]).await;
    harness.until("the job at Google", at_google).await.unwrap();
    let preparing = harness.engine.current_snapshot().line.flows;

    harness.until("the first bytes", flows).await.unwrap();
    harness.pass(Duration::from_secs(10)).await;
    let copying = harness.engine.current_snapshot().line.flows;
    harness.engine.begin_quiet().await.unwrap();
    harness.pass(Duration::from_secs(1)).await;
    let quiet = harness.engine.current_snapshot().line.flows;
    harness.engine.end_quiet().await.unwrap();
    harness.until("bytes after the quiet", flows).await.unwrap();
    harness.engine.pause_export(export).await.unwrap();
    harness.pass(Duration::from_secs(1)).await;
    let paused = harness.engine.current_snapshot().line.flows;
    harness.engine.resume_export(export).await.unwrap();
    harness.finished(export).await.unwrap();

    assert_eq!(
        (
            preparing,
            copying,
            quiet,
            paused,
            harness.engine.current_snapshot().line.flows
        ),
        (false, true, false, false, false)
    );
}

#[tokio::test(start_paused = true)]
async fn a_server_that_falls_silent_keeps_no_machine_awake() {
    let harness = harness_with(100 * MB, 1).await;
    let silent = Fault::Stall {
        after: 5 * MB,
        ms: Some(1_000_000),
    };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Storage, silent));
    limit(&harness, Some(MB)).await;
    start(&harness, &[BIG]).await;
    harness.until("the first bytes", flows).await.unwrap();

    harness
        .until("the silence", |picture| !picture.line.flows)
        .await
        .unwrap();

    let seen = harness.engine.current_snapshot();
    assert_eq!(seen.exports[0].jobs[0].step, JobStep::Copying);
    assert!(seen.exports[0].bytes_done > 0);
}

#[tokio::test(start_paused = true)]
async fn what_was_chosen_is_there_after_a_restart() {
    let harness = harness_with(MB, 1).await;
    let chosen = Settings {
        limit: Some(250_000),
        copy_on_metered: true,
        battery: OnBattery::Never,
        keep_awake: false,
        background: false,
        end_access: false,
        keep_index: false,
        transfers: 5,
        language: Some("de".to_owned()),
        look: Look::Dark,
        proxy: ProxyChoice::Own("http://proxy:3128".to_owned()),
        log_level: LogLevel::Warn,
    };
    for change in [
        SettingChange::Limit(Some(250_000)),
        SettingChange::CopyOnMetered(true),
        SettingChange::Battery(OnBattery::Never),
        SettingChange::KeepAwake(false),
        SettingChange::EndAccess(false),
        SettingChange::KeepIndex(false),
        SettingChange::Transfers(5),
        SettingChange::Language(Some("de".to_owned())),
        SettingChange::Look(Look::Dark),
        SettingChange::Proxy(ProxyChoice::Own("proxy:3128".to_owned())),
        SettingChange::LogLevel(LogLevel::Warn),
    ] {
        harness.engine.change_setting(change).await.unwrap();
    }

    let harness = harness.restart().await.unwrap();

    assert_eq!(harness.engine.current_snapshot().settings, chosen);
}

#[tokio::test(start_paused = true)]
async fn a_limit_for_once_goes_before_the_chosen_one_and_is_not_remembered() {
    let harness = harness_with(30 * MB, 1).await;
    limit(&harness, Some(50_000)).await;
    harness.engine.limit_once(Some(MB)).unwrap();
    let export = start(&harness, &[BIG]).await;
    harness.until("the first bytes", flows).await.unwrap();
    let begun = harness.staging.clock.now();

    harness.finished(export).await.unwrap();

    let took = harness.staging.clock.now().duration_since(begun).as_secs();
    assert!((25..60).contains(&took), "{took} s");
    assert_eq!(harness.engine.current_snapshot().settings.limit, Some(50_000));
}

/// A harness in which each category brings one file of that many bytes.
async fn harness_with(bytes: u64, parts: u32) -> Harness {
    let mut options = Options::default();
    for resource in [BIG, "maps.photos_videos"] {
        options.archives.sizes.insert(resource.to_owned(), bytes);
    }
    options.archives.parts = parts..=parts;
    let harness = Harness::set(midday(), options).await.unwrap();
    let slow = Fault::JobTakes { seconds: 30_000 };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, slow).resource(SLOW));
    harness
        .connect("Anna", &[BIG, SLOW, "maps.photos_videos"], &Approval::default())
        .await
        .unwrap();
    harness
}

/// A copy in the middle of a large file and with a job at Google, and quiet begun.
async fn in_quiet() -> (Harness, ExportId) {
    let harness = harness_with(100 * MB, 1).await;
    limit(&harness, Some(MB)).await;
    let export = start(&harness, &[BIG, SLOW]).await;
    harness.until("the first bytes", flows).await.unwrap();
    harness.pass(Duration::from_secs(20)).await;
    harness.engine.begin_quiet().await.unwrap();
    harness
        .until("the quiet", |picture| picture.line.quiet_until.is_some())
        .await
        .unwrap();
    harness.pass(Duration::from_secs(1)).await;
    (harness, export)
}

async fn start(harness: &Harness, resources: &[&str]) -> ExportId {
    let connection = harness.engine.current_snapshot().connections[0].id;
    harness.start(connection, resources).await.unwrap()
}

async fn limit(harness: &Harness, limit: Option<u64>) {
    harness
        .engine
        .change_setting(SettingChange::Limit(limit))
        .await
        .unwrap();
}

fn tell_power(harness: &Harness, power: Power) {
    harness.staging.host.tell(HostConditions {
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

fn storage(harness: &Harness) -> u64 {
    answers(harness, "storage")
}

fn looks(harness: &Harness) -> u64 {
    answers(harness, "state")
}

fn answers(harness: &Harness, route: &str) -> u64 {
    let observed = harness.staging.sandbox.observed();
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
