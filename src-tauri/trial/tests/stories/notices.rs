//! Half a year of notices before the end of access: each once, whatever the machine goes through.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::ports::Clock as _;
use carryout_core::schedule::Step;
use carryout_sandbox::{Access, Approval, Client, Options};
use carryout_trial::{Stage, midday};
use jiff::SignedDuration;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
const ALL: [Step; 4] = [Step::TwoWeeks, Step::ThreeDays, Step::LastDay, Step::Ended];

#[tokio::test(start_paused = true)]
async fn half_a_year_of_access_is_told_of_four_times_each_at_its_hour() {
    let stage = connected(Access::Days180).await;

    let told = follow(&stage, DAY * 190).await;

    assert_eq!(steps(&told), ALL);
    let hours_left: Vec<i64> = told.iter().map(|(_, hours)| *hours).collect();
    for (left, wanted) in hours_left.into_iter().zip([14 * 24, 3 * 24, 24, 0]) {
        assert!(
            (wanted - 1..=wanted).contains(&left),
            "{left} hours left instead of {wanted}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_test_grant_of_seven_days_is_not_told_of_fourteen() {
    let client = Client {
        testing: Some(["anna".to_owned()].into()),
        ..Client::default()
    };
    let stage = connected_with(
        Access::Days180,
        Options {
            clients: vec![client],
            ..options()
        },
    )
    .await;

    let told = follow(&stage, DAY * 9).await;

    assert_eq!(steps(&told), ALL[1..]);
}

#[tokio::test(start_paused = true)]
async fn after_a_restart_at_each_step_nothing_is_told_twice() {
    let mut stage = connected(Access::Days30).await;
    let mut told = Vec::new();

    for _ in 0..32 {
        told.extend(follow(&stage, DAY).await);
        stage = stage.restart().await.unwrap();
    }

    assert_eq!(steps(&told), ALL);
}

#[tokio::test(start_paused = true)]
async fn of_steps_that_were_slept_through_only_the_newest_is_told() {
    let stage = connected(Access::Days30).await;
    let staging = stage.end().await;
    staging.clock.sleep(DAY * 29 + HOUR * 12).await;
    let stage = staging.start().await.unwrap();

    let told = follow(&stage, DAY * 3).await;

    assert_eq!(steps(&told), [Step::LastDay, Step::Ended]);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_brings_peace_and_the_ladder_begins_anew() {
    let stage = connected(Access::Days30).await;
    let before = follow(&stage, DAY * 28).await;
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    assert_eq!(stage.staging.sandbox.renew("anna", &project, Access::Days30), 1);
    stage.engine.check_renewal(1).await.unwrap();

    let first_day = follow(&stage, DAY).await;
    let after = follow(&stage, DAY * 31).await;

    assert_eq!(steps(&before), ALL[..2]);
    assert_eq!(steps(&first_day), []);
    assert_eq!(steps(&after), ALL);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_jumps_back_and_forth_makes_no_notice_come_twice() {
    let stage = connected(Access::Days30).await;
    let mut told = Vec::new();

    for days_off in [0, 5, 0, -3, 40, 0, -20, 2, 0, 0, 1, 0, -1, 0, 0, 0, 0] {
        let off = SignedDuration::from_hours(days_off * 24);
        stage.staging.clock.set_off_by(off);
        told.extend(follow(&stage, DAY * 2).await);
    }

    let told = steps(&told);
    assert_eq!(told.last(), Some(&Step::Ended), "{told:?}");
    assert!(told.is_sorted_by(|a, b| a < b), "a step came twice: {told:?}");
}

#[tokio::test(start_paused = true)]
async fn access_that_was_ended_at_google_is_told_once() {
    let stage = connected(Access::Days180).await;
    stage.pass(DAY).await;
    let project = stage.staging.sandbox.options().clients[0].project_number.clone();
    stage.staging.sandbox.remove_access("anna", &project);

    let told = follow(&stage, DAY * 20).await;

    assert_eq!(steps(&told), [Step::Ended]);
}

#[tokio::test(start_paused = true)]
async fn what_the_person_ended_is_no_news_to_them() {
    let stage = connected(Access::Days30).await;
    stage.engine.disconnect(1, false).await.unwrap();

    let told = follow(&stage, DAY * 40).await;

    assert_eq!(steps(&told), []);
}

#[tokio::test(start_paused = true)]
async fn a_note_that_was_taken_hides_its_step_but_never_the_end() {
    let stage = connected(Access::Days30).await;
    follow(&stage, DAY * 20).await;
    stage.engine.note(1, Step::TwoWeeks).await.unwrap();
    let noted = stage
        .until("the note", |picture| picture.connections[0].notices[0].is_noted)
        .await
        .unwrap();
    follow(&stage, DAY * 8).await;
    let next = stage.engine.picture();
    follow(&stage, DAY * 4).await;
    stage.engine.note(1, Step::Ended).await.unwrap();
    let ended = stage.engine.picture();

    assert_eq!(noted.connections[0].notices[0].step, Step::TwoWeeks);
    assert!(
        !next.connections[0].notices[0].is_noted,
        "the next step is shown again"
    );
    assert_eq!(ended.connections[0].notices[0].step, Step::Ended);
    assert!(
        !ended.connections[0].notices[0].is_noted,
        "the end stays until it is solved"
    );
}

#[tokio::test(start_paused = true)]
async fn what_a_person_wants_to_hear_outlives_the_program() {
    let stage = connected(Access::Days30).await;
    let before = stage.engine.picture().switches;

    stage.engine.switch_notices(Some(false), None).await.unwrap();
    let stage = stage.restart().await.unwrap();

    let after = stage.engine.picture().switches;
    assert_eq!(
        (before.finished, before.needs_me, before.chosen),
        (true, true, false)
    );
    assert_eq!(
        (after.finished, after.needs_me, after.chosen),
        (false, true, true)
    );
}

/// A face that looks each half hour, and tells what it may; answers each step with the hours that were left.
async fn follow(stage: &Stage, time: Duration) -> Vec<(Step, i64)> {
    let mut told = Vec::new();
    let truth = stage.staging.clock.truth();
    let end = truth.now() + time;
    while truth.now() < end {
        tokio::time::sleep(HOUR / 2).await;
        let picture = stage.engine.picture();
        for connection in &picture.connections {
            for notice in connection.notices.iter().filter(|notice| notice.is_news) {
                if stage.engine.tell(connection.id, notice.step).await.unwrap() {
                    let left = notice
                        .ends_at
                        .map_or(0, |end| end.duration_since(picture.now).as_hours());
                    told.push((notice.step, left));
                }
            }
        }
    }
    told
}

fn steps(told: &[(Step, i64)]) -> Vec<Step> {
    told.iter().map(|(step, _)| *step).collect()
}

fn options() -> Options {
    Options {
        refresh_tells_end: true,
        ..Options::default()
    }
}

async fn connected(access: Access) -> Stage {
    connected_with(access, options()).await
}

async fn connected_with(access: Access, options: Options) -> Stage {
    let stage = Stage::set(midday(), options).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    stage
        .connect("Anna", &["myactivity.search"], &approval)
        .await
        .unwrap();
    stage
}
