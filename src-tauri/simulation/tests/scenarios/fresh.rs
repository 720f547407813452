//! Copies that begin by themselves.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::ports::Clock as _;
use carryout_core::schedule::Every;
use carryout_core::snapshot::{CopyState, Snapshot};
use carryout_sandbox::{Access, Approval, Options};
use carryout_simulation::{Harness, midday};
use jiff::Timestamp;
use jiff::tz::{TimeZone, offset};
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const TWO: [&str; 2] = ["myactivity.search", "youtube.subscriptions"];

#[tokio::test(start_paused = true)]
async fn a_daily_copy_begins_by_itself_each_day() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();

    harness.pass(DAY * 5 + DAY / 2).await;

    let done = harness
        .engine
        .current_snapshot()
        .exports
        .iter()
        .filter(|export| export.receipt.is_some())
        .count();
    assert_eq!(done, 6);
    assert_eq!(harness.initiated("youtube.subscriptions"), 6);
}

#[tokio::test(start_paused = true)]
async fn a_later_copy_asks_only_for_what_is_new_where_google_can_tell() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Week))
        .await
        .unwrap();

    harness.pass(DAY * 8).await;

    let jobs = harness.staging.sandbox.observed().jobs;
    let second = |resource: &str| {
        jobs.iter()
            .filter(|job| job.resources[0] == resource)
            .nth(1)
            .map(|job| job.start_time)
            .unwrap()
    };
    let first_end = jobs
        .iter()
        .find(|job| job.resources[0] == TWO[0])
        .unwrap()
        .export_time;
    assert_eq!(
        first_end.duration_since(second(TWO[0]).unwrap()).as_hours(),
        72,
        "three days of overlap"
    );
    assert_eq!(
        second(TWO[1]),
        None,
        "this category cannot be limited to a period"
    );
}

#[tokio::test(start_paused = true)]
async fn missed_copies_are_made_up_with_one_copy_and_reported() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    harness
        .until("the schedule", |picture| {
            picture.connections[0].schedule.is_some()
        })
        .await
        .unwrap();
    let staging = harness.end().await;
    staging.clock.sleep(DAY * 6).await;

    let harness = staging.start().await.unwrap();
    let reported = harness
        .until("a word", |picture| says(picture, Code::CopiesMissed))
        .await
        .unwrap();
    harness
        .until("the copy", |picture| {
            picture.exports.len() == 2 && picture.exports[0].receipt.is_some()
        })
        .await
        .unwrap();

    assert!(reported.connections[0].schedule.as_ref().unwrap().due_at > reported.now);
    assert_eq!(harness.initiated(TWO[0]), 2);

    let history = harness.engine.history().await.unwrap();
    let [made_up, by_hand] = &history.copies[..] else {
        panic!("{:?}", history.copies)
    };
    assert_eq!((made_up.state, made_up.got), (CopyState::Complete, 2));
    assert_eq!(by_hand.due_at, None, "the user began it");
    let own = made_up.due_at.unwrap();
    assert!(own <= made_up.started_at && made_up.started_at.duration_since(own).as_hours() < 24);
    // One each day from the first that was due, and none for the one that was made.
    assert_eq!(history.missed.len(), 5, "{:?}", history.missed);
    assert!(
        history
            .missed
            .iter()
            .all(|run| run.due_at < own && run.connection == 1.into())
    );
    let kept: u64 = history.kept.iter().map(|kept| kept.bytes).sum();
    assert_eq!(kept, history.copies.iter().map(|copy| copy.bytes).sum::<u64>());
    assert_eq!(history.kept.len(), TWO.len());
}

#[tokio::test(start_paused = true)]
async fn access_for_one_copy_cannot_be_kept_fresh() {
    let harness = copied(Access::Once).await;

    let refused = harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap_err();

    assert_eq!(refused.code, Code::OneTimeUsed);
}

#[tokio::test(start_paused = true)]
async fn a_schedule_that_was_switched_off_stays_off() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    harness.engine.set_schedule(1.into(), None).await.unwrap();

    harness.pass(DAY * 5).await;

    assert_eq!(harness.engine.current_snapshot().exports.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn daily_schedule_keeps_its_hour_after_a_manual_copy() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    harness.pass(DAY + Duration::from_secs(11 * 3_600)).await;

    // At 23:10 or so: the copy of that day is there already, and Google gives the next one a day later.
    harness.start(1.into(), &TWO).await.unwrap();
    harness.pass(DAY * 6).await;

    let picture = harness.engine.current_snapshot();
    let hours: Vec<String> = picture
        .exports
        .iter()
        .map(|export| export.started_at.strftime("%H").to_string())
        .collect();
    assert_eq!(hours.iter().filter(|hour| *hour != "12").count(), 1, "{hours:?}");
    let last = picture.exports.first().unwrap();
    assert_eq!(last.started_at.strftime("%H").to_string(), "12", "{hours:?}");
    let took = last.finished_at.unwrap().duration_since(last.started_at);
    assert!(took.as_hours() < 10, "it waits for no 24 hours any more: {took}");
}

#[tokio::test(start_paused = true)]
async fn schedule_follows_the_local_time_zone() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    harness.pass(Duration::from_secs(3_600)).await;
    let due = |harness: &Harness| {
        harness.engine.current_snapshot().connections[0]
            .schedule
            .as_ref()
            .unwrap()
            .due_at
    };
    let at_home = due(&harness);

    let tokyo = TimeZone::fixed(offset(9));
    harness.staging.clock.travel_to(tokyo.clone());
    harness.pass(Duration::from_secs(3_600)).await;

    let hour = |due: Timestamp, zone: &TimeZone| due.to_zoned(zone.clone()).strftime("%H:%M").to_string();
    let away = due(&harness);
    assert_eq!(hour(away, &tokyo), hour(at_home, &TimeZone::system()));
    assert!(away > harness.engine.current_snapshot().now);
    let harness = harness.restart().await.unwrap();
    harness.pass(Duration::from_secs(60)).await;
    assert_eq!(due(&harness), away, "a restart in the same zone changes nothing");
}

#[tokio::test(start_paused = true)]
async fn a_schedule_of_an_earlier_version_keeps_the_hour_of_its_next_run() {
    let harness = copied(Access::Days180).await;
    harness
        .engine
        .set_schedule(1.into(), Some(Every::Day))
        .await
        .unwrap();
    let due = harness
        .until("the schedule", |picture| {
            picture.connections[0].schedule.is_some()
        })
        .await
        .unwrap()
        .connections[0]
        .schedule
        .as_ref()
        .unwrap()
        .due_at;
    let forgotten = harness
        .engine
        .journal()
        .write(|db| db.execute("UPDATE connection SET anchor = NULL", []));
    forgotten.await.unwrap();

    let harness = harness.restart().await.unwrap();
    harness.pass(DAY * 3).await;

    let hours: Vec<String> = harness.engine.current_snapshot().exports[..3]
        .iter()
        .map(|export| export.started_at.strftime("%H:%M").to_string())
        .collect();
    assert_eq!(hours, vec![due.strftime("%H:%M").to_string(); 3]);
}

async fn copied(access: Access) -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect(
            "Anna",
            &TWO,
            &Approval {
                access,
                ..Approval::default()
            },
        )
        .await
        .unwrap();
    harness.copy(connection, &TWO).await.unwrap();
    harness
}

fn says(picture: &Snapshot, code: Code) -> bool {
    picture.problems.iter().any(|problem| problem.code == code)
}
