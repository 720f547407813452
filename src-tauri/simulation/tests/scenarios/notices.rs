//! Half a year of notices before the end of access: each once, whatever the machine goes through.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::ports::Clock as _;
use carryout_core::schedule::Step;
use carryout_sandbox::{Access, Approval, Client, Options};
use carryout_simulation::{Harness, midday};
use jiff::SignedDuration;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
const ALL: [Step; 4] = [Step::TwoWeeks, Step::ThreeDays, Step::LastDay, Step::Ended];

#[tokio::test(start_paused = true)]
async fn access_of_six_months_gets_four_expiry_notices_on_time() {
    let harness = connected(Access::Days180).await;

    let reported = follow(&harness, DAY * 190).await;

    assert_eq!(steps(&reported), ALL);
    let hours_left: Vec<i64> = reported.iter().map(|(_, hours)| *hours).collect();
    for (left, wanted) in hours_left.into_iter().zip([14 * 24, 3 * 24, 24, 0]) {
        assert!(
            (wanted - 1..=wanted).contains(&left),
            "{left} hours left instead of {wanted}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn seven_day_test_grant_gets_no_fourteen_day_notice() {
    let client = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let harness = connected_with(
        Access::Days180,
        Options {
            clients: vec![client],
            ..options()
        },
    )
    .await;

    let reported = follow(&harness, DAY * 9).await;

    assert_eq!(steps(&reported), ALL[1..]);
}

#[tokio::test(start_paused = true)]
async fn restart_at_any_step_repeats_no_notice() {
    let mut harness = connected(Access::Days30).await;
    let mut reported = Vec::new();

    for _ in 0..32 {
        reported.extend(follow(&harness, DAY).await);
        harness = harness.restart().await.unwrap();
    }

    assert_eq!(steps(&reported), ALL);
}

#[tokio::test(start_paused = true)]
async fn only_the_newest_missed_notice_is_shown() {
    let harness = connected(Access::Days30).await;
    let staging = harness.end().await;
    staging.clock.sleep(DAY * 29 + HOUR * 12).await;
    let harness = staging.start().await.unwrap();

    let reported = follow(&harness, DAY * 3).await;

    assert_eq!(steps(&reported), [Step::LastDay, Step::Ended]);
}

#[tokio::test(start_paused = true)]
async fn renewal_restarts_expiry_reminders() {
    let harness = connected(Access::Days30).await;
    let before = follow(&harness, DAY * 28).await;
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    assert_eq!(harness.staging.sandbox.renew("anna", &project, Access::Days30), 1);
    harness.engine.check_renewal(1.into()).await.unwrap();

    let first_day = follow(&harness, DAY).await;
    let after = follow(&harness, DAY * 31).await;

    assert_eq!(steps(&before), ALL[..2]);
    assert_eq!(steps(&first_day), []);
    assert_eq!(steps(&after), ALL);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_jumps_back_and_forth_makes_no_notice_come_twice() {
    let harness = connected(Access::Days30).await;
    let mut reported = Vec::new();

    for days_off in [0, 5, 0, -3, 40, 0, -20, 2, 0, 0, 1, 0, -1, 0, 0, 0, 0] {
        let off = SignedDuration::from_hours(days_off * 24);
        harness.staging.clock.set_off_by(off);
        reported.extend(follow(&harness, DAY * 2).await);
    }

    let reported = steps(&reported);
    assert_eq!(reported.last(), Some(&Step::Ended), "{reported:?}");
    assert!(
        reported.is_sorted_by(|a, b| a < b),
        "a step came twice: {reported:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn revoked_access_is_notified_once() {
    let harness = connected(Access::Days180).await;
    harness.pass(DAY).await;
    let project = harness.staging.sandbox.options().clients[0]
        .project_number
        .clone();
    harness.staging.sandbox.remove_access("anna", &project);

    let reported = follow(&harness, DAY * 20).await;

    assert_eq!(steps(&reported), [Step::Ended]);
}

#[tokio::test(start_paused = true)]
async fn what_the_user_ended_is_no_news_to_them() {
    let harness = connected(Access::Days30).await;
    harness.engine.disconnect(1.into(), false).await.unwrap();

    let reported = follow(&harness, DAY * 40).await;

    assert_eq!(steps(&reported), []);
}

#[tokio::test(start_paused = true)]
async fn a_note_that_was_taken_hides_its_step_but_never_the_end() {
    let harness = connected(Access::Days30).await;
    follow(&harness, DAY * 20).await;
    harness.engine.note(1.into(), Step::TwoWeeks).await.unwrap();
    let acknowledged = harness
        .until("the note", |picture| {
            picture.connections[0].notices[0].is_acknowledged
        })
        .await
        .unwrap();
    follow(&harness, DAY * 8).await;
    let next = harness.engine.current_snapshot();
    follow(&harness, DAY * 4).await;
    harness.engine.note(1.into(), Step::Ended).await.unwrap();
    let ended = harness.engine.current_snapshot();

    assert_eq!(acknowledged.connections[0].notices[0].step, Step::TwoWeeks);
    assert!(
        !next.connections[0].notices[0].is_acknowledged,
        "the next step is shown again"
    );
    assert_eq!(ended.connections[0].notices[0].step, Step::Ended);
    assert!(
        !ended.connections[0].notices[0].is_acknowledged,
        "the end stays until it is solved"
    );
}

#[tokio::test(start_paused = true)]
async fn what_a_user_wants_to_hear_outlives_the_program() {
    let harness = connected(Access::Days30).await;
    let before = harness.engine.current_snapshot().switches;

    harness.engine.switch_notices(Some(false), None).await.unwrap();
    let harness = harness.restart().await.unwrap();

    let after = harness.engine.current_snapshot().switches;
    assert_eq!(
        (before.finished, before.needs_me, before.chosen),
        (true, true, false)
    );
    assert_eq!(
        (after.finished, after.needs_me, after.chosen),
        (false, true, true)
    );
}

/// A frontend that looks each half hour, and tells what it may; answers each step with the hours that were left.
async fn follow(harness: &Harness, time: Duration) -> Vec<(Step, i64)> {
    let mut reported = Vec::new();
    let truth = harness.staging.clock.truth();
    let end = truth.now() + time;
    while truth.now() < end {
        tokio::time::sleep(HOUR / 2).await;
        let picture = harness.engine.current_snapshot();
        for connection in &picture.connections {
            for notice in connection.notices.iter().filter(|notice| notice.is_news) {
                if harness.engine.tell(connection.id, notice.step).await.unwrap() {
                    let left = notice
                        .ends_at
                        .map_or(0, |end| end.duration_since(picture.now).as_hours());
                    reported.push((notice.step, left));
                }
            }
        }
    }
    reported
}

fn steps(reported: &[(Step, i64)]) -> Vec<Step> {
    reported.iter().map(|(step, _)| *step).collect()
}

fn options() -> Options {
    Options {
        refresh_tells_end: true,
        ..Options::default()
    }
}

async fn connected(access: Access) -> Harness {
    connected_with(access, options()).await
}

async fn connected_with(access: Access, options: Options) -> Harness {
    let harness = Harness::set(midday(), options).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    harness
        .connect("Anna", &["myactivity.search"], &approval)
        .await
        .unwrap();
    harness
}
