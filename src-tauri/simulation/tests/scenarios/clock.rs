//! The machine's clock is set while the program works: by the user, by NTP, after a boot with an empty battery. Nothing
//! freezes, nothing comes early, nothing is called over.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::{at_google, says};
use carryout_core::advice::Code;
use carryout_core::journal::ConnectionId;
use carryout_core::ports::Clock as _;
use carryout_core::schedule::Every;
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::{ConsentStep, JobOutcome};
use carryout_core::vault::VaultError;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, Stopped, midday};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";
const BIG: &str = "youtube.public_videos";
const HOUR: SignedDuration = SignedDuration::from_hours(1);
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Set back by an hour and forward by a week, or the other way round in 1970.
const JUMPS: [SignedDuration; 3] = [
    SignedDuration::from_hours(-1),
    WEEK,
    SignedDuration::from_hours(-24 * 365 * 40),
];

#[tokio::test(start_paused = true)]
async fn a_download_goes_on_and_is_shown_whatever_the_clock_does() {
    for off in JUMPS {
        let harness = big_copy().await;
        harness
            .until("the first bytes", |picture| picture.line.flows)
            .await
            .unwrap();
        let mut snapshots = harness.engine.snapshots();
        harness.pass(Duration::from_secs(2)).await;

        harness.staging.clock.set_off_by(off);
        let before = harness.engine.current_snapshot().exports[0].bytes_done;
        snapshots.borrow_and_update();
        harness.pass(Duration::from_secs(10)).await;

        let after = harness.engine.current_snapshot().exports[0].bytes_done;
        assert!(after > before + 5_000_000, "{off}: {before} to {after}");
        assert!(
            snapshots.has_changed().unwrap(),
            "{off}: no picture for ten seconds"
        );
        assert!(
            harness.engine.current_snapshot().exports[0]
                .bytes_per_second
                .is_some()
        );
        harness.finished(1.into()).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_back_off_is_as_long_as_it_was_meant() {
    for off in JUMPS {
        let harness = big_copy().await;
        let trouble = Fault::Status {
            code: 503,
            retry_after: None,
        };
        let trouble = Rule::on(Route::Storage, trouble).when(When::Next(2));
        harness.staging.sandbox.faults().add(trouble);
        harness
            .until("a refused look", |_| asked(&harness, "storage") > 0)
            .await
            .unwrap();
        let begun = harness.staging.clock.truth().now();

        harness.staging.clock.set_off_by(off);
        harness
            .until("bytes", |picture| picture.line.flows)
            .await
            .unwrap();

        let waited = harness.staging.clock.truth().now().duration_since(begun);
        assert!(waited < SignedDuration::from_mins(2), "{off}: {waited}");
    }
}

#[tokio::test(start_paused = true)]
async fn polling_intervals_are_unaffected_by_clock_changes() {
    for off in JUMPS {
        let harness = job_at_google(3_000).await;
        let begun = harness.staging.clock.truth().now();

        harness.staging.clock.set_off_by(off);
        harness.finished(1.into()).await.unwrap();

        let took = harness.staging.clock.truth().now().duration_since(begun);
        assert!(took < SignedDuration::from_mins(100), "{off}: {took}");
        let job = harness.engine.current_snapshot().exports[0].jobs[0].clone();
        assert_eq!(job.outcome, Some(JobOutcome::Saved), "{off}: {:?}", job.problem);
    }
}

#[tokio::test(start_paused = true)]
async fn a_closed_keyring_is_tried_again_as_soon_as_before() {
    for off in JUMPS {
        let harness = job_at_google(20_000).await;
        harness.staging.lock.close(VaultError::Locked);
        harness
            .until("the word of it", |picture| says(picture, Code::KeyringLocked))
            .await
            .unwrap();

        harness.staging.clock.set_off_by(off);
        harness.pass(Duration::from_secs(5)).await;
        harness.staging.lock.open();
        harness.engine.check_vault().await;
        let begun = harness.staging.clock.truth().now();
        harness
            .until("no word of it", |picture| !says(picture, Code::KeyringLocked))
            .await
            .unwrap();

        let waited = harness.staging.clock.truth().now().duration_since(begun);
        assert!(waited < SignedDuration::from_mins(2), "{off}: {waited}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_sign_in_is_waited_for_as_long_as_before() {
    for off in JUMPS {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        harness.leave(None, &[SEARCH]).await.unwrap();
        harness.pass(Duration::from_secs(60)).await;
        let begun = harness.staging.clock.truth().now();

        harness.staging.clock.set_off_by(off);
        harness
            .until("the end of the waiting", |picture| {
                picture
                    .consent
                    .as_ref()
                    .is_some_and(|consent| consent.step == ConsentStep::Failed)
            })
            .await
            .unwrap();

        let waited = harness
            .staging
            .clock
            .truth()
            .now()
            .duration_since(begun)
            .as_mins();
        assert!((25..=30).contains(&waited), "{off}: {waited} minutes");
    }
}

#[tokio::test(start_paused = true)]
async fn a_schedule_starts_neither_ten_copies_nor_none() {
    for off in JUMPS {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = connect(&harness, &[SEARCH]).await;
        harness.copy(connection, &[SEARCH]).await.unwrap();
        harness
            .engine
            .set_schedule(connection, Some(Every::Day))
            .await
            .unwrap();
        harness.pass(Duration::from_secs(3_600)).await;

        harness.staging.clock.set_off_by(off);
        harness.pass(Duration::from_secs(3 * 86_400)).await;

        let picture = harness.engine.current_snapshot();
        assert_eq!(picture.exports.len(), 4, "{off}");
        assert!(picture.problems.is_empty(), "{off}: {:?}", picture.problems);
    }
}

#[tokio::test(start_paused = true)]
async fn wrong_clock_at_start_expires_nothing_and_starts_nothing_early() {
    for off in [
        WEEK,
        -WEEK,
        midday().duration_since(Timestamp::UNIX_EPOCH).saturating_mul(-1),
    ] {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let takes = Fault::JobTakes { seconds: 90_000 };
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Initiate, takes).resource(SEARCH));
        let connection = connect(&harness, &[SEARCH, BIG]).await;
        harness.copy(connection, &[BIG]).await.unwrap();
        harness
            .engine
            .set_schedule(connection, Some(Every::Week))
            .await
            .unwrap();
        harness.start(connection, &[SEARCH]).await.unwrap();
        harness.until("the job", at_google).await.unwrap();
        let staging = harness.end().await;
        staging.clock.set_off_by(off);

        let harness = staging.start().await.unwrap();
        let reported = harness
            .engine
            .tell(connection, carryout_core::schedule::Step::Ended)
            .await;
        harness.finished(2.into()).await.unwrap();

        let picture = harness.engine.current_snapshot();
        assert_eq!(picture.exports.len(), 2, "{off}");
        assert_eq!(
            picture.exports[0].jobs[0].outcome,
            Some(JobOutcome::Saved),
            "{off}"
        );
        assert!(!reported.unwrap(), "{off}");
        let due = picture.connections[0].schedule.as_ref().unwrap().due_at;
        let ahead = due.duration_since(harness.staging.clock.truth().now());
        assert!(
            ahead > SignedDuration::ZERO && ahead <= WEEK + HOUR,
            "{off}: {ahead}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn google_is_asked_no_earlier_than_it_said_because_the_clock_was_set() {
    for off in JUMPS {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = connect(&harness, &[SEARCH]).await;
        let wait = Fault::Status {
            code: 429,
            retry_after: Some(7_200),
        };
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::State, wait).when(When::Next(1)));
        harness.start(connection, &[SEARCH]).await.unwrap();
        harness
            .until("the refusal", |_| asked(&harness, "state") == 1)
            .await
            .unwrap();
        let begun = harness.staging.clock.truth().now();

        harness.staging.clock.set_off_by(off);
        harness
            .until("the next look", |_| asked(&harness, "state") > 1)
            .await
            .unwrap();

        let waited = harness
            .staging
            .clock
            .truth()
            .now()
            .duration_since(begun)
            .as_secs();
        assert!((7_195..12_000).contains(&waited), "{off}: {waited} s");
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_ntp_puts_right_before_google_was_asked_is_followed() {
    let staging = Stopped::set(midday(), Options::default()).unwrap();
    staging.clock.set_off_by(-WEEK);
    let harness = staging.start().await.unwrap();

    harness.staging.clock.set_off_by(SignedDuration::ZERO);
    harness.pass(Duration::from_secs(1_000)).await;

    assert_eq!(
        harness.engine.current_snapshot().now,
        harness.staging.clock.truth().now()
    );
}

/// A copy of one category whose job takes so many seconds and is running.
async fn job_at_google(seconds: u64) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let takes = Fault::JobTakes { seconds };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, takes));
    let connection = connect(&harness, &[SEARCH]).await;
    harness.start(connection, &[SEARCH]).await.unwrap();
    harness.until("the job", at_google).await.unwrap();
    harness
}

async fn big_copy() -> Harness {
    let mut options = Options::default();
    options.archives.sizes.insert(BIG.to_owned(), 60_000_000);
    options.archives.parts = 1..=1;
    let harness = Harness::set(midday(), options).await.unwrap();
    let limit = SettingChange::Limit(Some(1_000_000));
    harness.engine.change_setting(limit).await.unwrap();
    let connection = connect(&harness, &[BIG]).await;
    harness.start(connection, &[BIG]).await.unwrap();
    harness
}

async fn connect(harness: &Harness, resources: &[&str]) -> ConnectionId {
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    harness.connect("Anna", resources, &approval).await.unwrap()
}

fn asked(harness: &Harness, route: &str) -> u64 {
    let answers = harness.staging.sandbox.observed().answers;
    let of_route = answers.iter().filter(|(answer, _)| answer.starts_with(route));
    of_route.map(|(_, count)| count).sum()
}
