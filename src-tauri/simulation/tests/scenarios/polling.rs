//! While Google prepares, the program wakes the computer for many jobs at once, and draws no picture of nothing.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::catalog::categories;
use carryout_core::ports::Clock as _;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// As many as one page of Google takes.
const MANY: usize = 15;
const HOUR: Duration = Duration::from_secs(3_600);

#[tokio::test(start_paused = true)]
async fn jobs_of_a_copy_are_looked_at_in_rounds_and_never_too_soon() {
    let harness = waiting().await;
    harness.pass(HOUR).await;
    let begun = harness.staging.clock.now();

    harness.pass(HOUR * 8).await;

    let mut looks = looks(&harness);
    looks.retain(|(_, at)| *at >= begun);
    let rounds = looks
        .windows(2)
        .filter(|two| two[1].1.duration_since(two[0].1) > SignedDuration::from_secs(30))
        .count();
    assert!(looks.len() > MANY * 5, "{} looks", looks.len());
    assert!(
        rounds * 10 < looks.len(),
        "{rounds} rounds of {} looks",
        looks.len()
    );
    looks.sort();
    for two in looks.windows(2).filter(|two| two[0].0 == two[1].0) {
        let pause = two[1].1.duration_since(two[0].1);
        assert!(pause >= SignedDuration::from_mins(5), "{two:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_round_found_is_written_down_at_once() {
    let harness = waiting().await;
    harness.pass(HOUR).await;
    let begun = harness.staging.clock.now();
    let changes = harness.engine.journal().changes();
    let before = *changes.borrow();

    harness.pass(HOUR * 8).await;

    let written = *changes.borrow() - before;
    let looks = looks(&harness).iter().filter(|(_, at)| *at >= begun).count();
    assert!(looks > MANY * 5, "{looks} looks");
    assert!(written * 8 < looks as u64, "{written} changes by {looks} looks");
}

#[tokio::test(start_paused = true)]
async fn looks_at_what_is_not_ready_make_at_most_a_picture_in_five_minutes() {
    let harness = waiting().await;
    harness.pass(HOUR / 60).await;
    let mut snapshots = harness.engine.snapshots();
    snapshots.borrow_and_update();

    let mut pictures = 0;
    for _ in 0..3_600 {
        harness.pass(Duration::from_secs(1)).await;
        if snapshots.has_changed().unwrap() {
            pictures += 1;
            let shown = snapshots.borrow_and_update().clone();
            assert!(shown.exports == harness.now().exports, "half a round is shown");
        }
    }

    assert!((2..=13).contains(&pictures), "{pictures} in an hour");
    let (shown, present) = (snapshots.borrow().clone(), harness.now());
    let age = present.now.duration_since(shown.now);
    let limit = SignedDuration::from_secs(5 * 60 + 5);
    assert!(shown.exports == present.exports || age <= limit, "{age}");
}

/// A copy of many categories, of which none is ready within a day.
async fn waiting() -> Harness {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let slow = Rule::on(Route::Initiate, Fault::JobTakes { seconds: 86_400 });
    harness.staging.sandbox.faults().add(slow);
    let offered = categories().iter().filter(|category| category.offered);
    let many: Vec<&str> = offered.map(|category| category.resource).take(MANY).collect();
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &many, &approval).await.unwrap();
    harness.start(connection, &many).await.unwrap();
    harness
}

/// Each time the state of a job was asked for, in order.
fn looks(harness: &Harness) -> Vec<(String, Timestamp)> {
    let requests = harness.staging.sandbox.observed().requests;
    requests
        .into_iter()
        .filter(|request| request.path.ends_with("/portabilityArchiveState"))
        .map(|request| (request.path, request.at.parse().unwrap()))
        .collect()
}
