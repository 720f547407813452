//! From once to a period of time and back: what is unfinished comes first, then the earlier access ends, then
//! Google is asked anew. The journal remembers which of these is next.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::at_google;
use carryout_core::advice::Code;
use carryout_core::snapshot::{AccessKind, ConsentStep, JobOutcome, Snapshot};
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn a_used_up_permission_is_ended_and_the_next_one_copies_again() {
    let harness = used_up().await;

    harness.engine.switch_access(1.into(), false, true).await.unwrap();
    asked_anew(&harness).await;
    allow(&harness, Access::Days180).await;
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    harness.finished(copy).await.unwrap();

    let picture = harness.engine.current_snapshot();
    assert_eq!(picture.connections[0].access.kind, AccessKind::Active);
    assert_eq!(picture.exports.len(), 2);
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_one_harmless_reset(&harness);
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_is_finished_before_the_earlier_access_ends() {
    let harness = busy().await;

    harness
        .engine
        .switch_access(1.into(), false, false)
        .await
        .unwrap();
    harness.pass(Duration::from_secs(86_400)).await;
    let waiting = harness.engine.current_snapshot();
    let resets_while_waiting = harness.staging.sandbox.observed().resets.len();
    asked_anew(&harness).await;

    assert!(waiting.connections[0].switching && waiting.consent.is_none());
    assert_eq!(waiting.connections[0].unfinished_exports, 1);
    assert_eq!(resets_while_waiting, 0);
    let copy = &harness.engine.current_snapshot().exports[0];
    assert_eq!(copy.jobs[0].outcome, Some(JobOutcome::Saved));
    assert_one_harmless_reset(&harness);
}

#[tokio::test(start_paused = true)]
async fn a_user_in_a_hurry_gives_up_what_is_under_way() {
    let harness = busy().await;

    harness.engine.switch_access(1.into(), true, false).await.unwrap();
    asked_anew(&harness).await;
    allow(&harness, Access::Once).await;

    let picture = harness.engine.current_snapshot();
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Cancelled));
    assert!(
        picture.exports[0].receipt.is_some(),
        "what was given up has its receipt"
    );
    assert!(picture.now.duration_since(midday()).as_hours() < 2);
    harness
        .until("one copy", |picture| kind(picture) == AccessKind::OneCopy)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_present_permission_can_be_kept_while_the_change_waits() {
    let harness = busy().await;
    harness
        .engine
        .switch_access(1.into(), false, false)
        .await
        .unwrap();

    harness.engine.keep_access(1.into()).await.unwrap();
    harness.pass(Duration::from_secs(10 * 86_400)).await;

    let picture = harness.engine.current_snapshot();
    assert!(!picture.connections[0].switching && picture.consent.is_none());
    assert_eq!(kind(&picture), AccessKind::Active);
    assert!(harness.staging.sandbox.observed().resets.is_empty());
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn unreachable_google_changes_nothing() {
    let harness = used_up().await;
    for route in [Route::Reset, Route::Revoke] {
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::DropRequest));
    }

    harness.engine.switch_access(1.into(), false, true).await.unwrap();
    let after = harness
        .until("the refusal", |picture| {
            !picture.connections[0].problems.is_empty()
        })
        .await
        .unwrap();

    assert_eq!(after.connections[0].problems[0].code, Code::GoogleNotTold);
    assert_eq!(kind(&after), AccessKind::UsedUp);
    assert!(after.consent.is_none() && !after.connections[0].switching);
}

#[tokio::test(start_paused = true)]
async fn a_change_killed_after_any_step_goes_on_where_it_was() {
    let mut kills = 0;
    for steps in 0.. {
        let harness = used_up().await;
        harness.staging.crash_point.set(steps);
        harness
            .engine
            .switch_access(1.into(), false, false)
            .await
            .unwrap();
        let was_killed = tokio::select! {
            () = to_the_end(&harness) => false,
            () = harness.staging.crash_point.reached() => true,
        };

        let harness = harness.restart().await.unwrap();
        to_the_end(&harness).await;

        assert_one_harmless_reset(&harness);
        let entries = harness.engine.current_snapshot().vault.entries;
        assert_eq!(
            harness.staging.vault.keys().len(),
            entries.len(),
            "killed after {steps} steps"
        );
        if !was_killed {
            break;
        }
        kills += 1;
    }
    assert!(kills > 5, "only {kills} steps");
}

#[tokio::test(start_paused = true)]
async fn ending_access_is_refused_for_time_based_access_and_unfinished_copies() {
    let lasting = busy().await;
    let unproved = busy_with(Access::Once).await;

    let refused = lasting.engine.finish(1.into()).await.unwrap_err();
    let too_early = unproved.engine.finish(1.into()).await.unwrap_err();

    assert_eq!((refused.code, too_early.code), (Code::WrongUse, Code::Unfinished));
    for harness in [&lasting, &unproved] {
        harness.pass(Duration::from_secs(60)).await;
        assert!(harness.staging.sandbox.observed().resets.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn updates_rest_while_they_are_paused_and_access_and_files_stay() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    harness.copy(1.into(), &[SEARCH]).await.unwrap();
    let every = Some(carryout_core::schedule::Every::Day);
    harness.engine.set_schedule(1.into(), every).await.unwrap();

    harness.engine.pause_updates(1.into(), true).await.unwrap();
    let harness = harness.restart().await.unwrap();
    harness.pass(Duration::from_secs(10 * 86_400)).await;
    let rested = harness.engine.current_snapshot();
    harness.engine.pause_updates(1.into(), false).await.unwrap();
    harness
        .until("the next copy", |picture| picture.exports.len() == 2)
        .await
        .unwrap();

    assert_eq!(rested.exports.len(), 1);
    assert!(rested.connections[0].schedule.as_ref().unwrap().paused);
    assert_eq!(kind(&rested), AccessKind::Active);
    let resumed = harness.engine.current_snapshot();
    assert!(!resumed.connections[0].schedule.as_ref().unwrap().paused);
    assert!(
        resumed.problems.is_empty(),
        "a rest that was wanted is no missed copy"
    );
}

/// Whatever is still to be done until the new permission, wherever an earlier life of the program has ended.
async fn to_the_end(harness: &Harness) {
    while kind(&harness.engine.current_snapshot()) != AccessKind::Active {
        harness
            .until("the next trip or the new access", |picture| {
                picture.consent.is_some() || kind(picture) == AccessKind::Active
            })
            .await
            .unwrap();
        if harness.engine.current_snapshot().consent.is_some() {
            allow(harness, Access::Days180).await;
            harness.engine.close_consent().await.unwrap();
            harness
                .until("the kind of access", |picture| {
                    kind(picture) != AccessKind::Unknown
                })
                .await
                .unwrap();
        }
    }
    harness
        .until("nothing but keys that work", |picture| {
            let live = picture.connections[0].grants.iter().filter(|grant| grant.live);
            picture.vault.entries.len() == live.count()
        })
        .await
        .unwrap();
}

async fn asked_anew(harness: &Harness) {
    harness
        .until("the next trip", |picture| {
            picture
                .consent
                .as_ref()
                .is_some_and(|consent| consent.switch && consent.step == ConsentStep::Ready)
        })
        .await
        .unwrap();
}

async fn allow(harness: &Harness, access: Access) {
    harness.engine.open_consent().await.unwrap();
    let page = harness.staging.user.last_page().unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    let back = harness.staging.sandbox.approve(&page, &approval).unwrap();
    harness.engine.paste_address(back.as_str()).unwrap();
    harness
        .until("the end of the trip", |picture| {
            picture
                .consent
                .as_ref()
                .is_none_or(|consent| consent.step == ConsentStep::Done)
        })
        .await
        .unwrap();
}

async fn used_up() -> Harness {
    let harness = connected(Access::Once, Options::default()).await;
    harness.engine.keep_one_time_access(1.into(), true).await.unwrap();
    harness.copy(1.into(), &[SEARCH]).await.unwrap();
    harness
        .until("used up", |picture| kind(picture) == AccessKind::UsedUp)
        .await
        .unwrap();
    harness
}

async fn busy() -> Harness {
    busy_with(Access::Days180).await
}

/// Google prepares something for three days.
async fn busy_with(access: Access) -> Harness {
    let options = Options {
        job_time: Duration::from_secs(3 * 86_400)..=Duration::from_secs(4 * 86_400),
        ..Options::default()
    };
    let harness = connected(access, options).await;
    harness.start(1.into(), &[SEARCH]).await.unwrap();
    harness.until("the job at Google", at_google).await.unwrap();
    harness
}

async fn connected(access: Access, options: Options) -> Harness {
    let harness = Harness::set(midday(), options).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    harness.connect("Anna", &[SEARCH], &approval).await.unwrap();
    harness
        .until("the kind of access", |picture| {
            kind(picture) != AccessKind::Unknown
        })
        .await
        .unwrap();
    harness
}

fn kind(picture: &Snapshot) -> AccessKind {
    picture.connections[0].access.kind
}

fn assert_one_harmless_reset(harness: &Harness) {
    let resets = harness.staging.sandbox.observed().resets;
    assert_eq!(resets.len(), 1);
    assert!(resets[0].lost_objects.is_empty() && resets[0].lost_jobs.is_empty());
}
