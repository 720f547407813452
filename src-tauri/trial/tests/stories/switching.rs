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
use carryout_trial::{Stage, midday};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

#[tokio::test(start_paused = true)]
async fn a_used_up_permission_is_ended_and_the_next_one_copies_again() {
    let stage = used_up().await;

    stage.engine.switch_access(1, false, true).await.unwrap();
    asked_anew(&stage).await;
    allow(&stage, Access::Days180).await;
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    stage.finished(copy).await.unwrap();

    let picture = stage.engine.picture();
    assert_eq!(picture.connections[0].access.kind, AccessKind::Active);
    assert_eq!(picture.exports.len(), 2);
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_one_harmless_reset(&stage);
}

#[tokio::test(start_paused = true)]
async fn what_is_under_way_is_finished_before_the_earlier_access_ends() {
    let stage = busy().await;

    stage.engine.switch_access(1, false, false).await.unwrap();
    stage.pass(Duration::from_secs(86_400)).await;
    let waiting = stage.engine.picture();
    let resets_while_waiting = stage.staging.sandbox.observed().resets.len();
    asked_anew(&stage).await;

    assert!(waiting.connections[0].switching && waiting.consent.is_none());
    assert_eq!(waiting.connections[0].unfinished_exports, 1);
    assert_eq!(resets_while_waiting, 0);
    let copy = &stage.engine.picture().exports[0];
    assert_eq!(copy.jobs[0].outcome, Some(JobOutcome::Saved));
    assert_one_harmless_reset(&stage);
}

#[tokio::test(start_paused = true)]
async fn a_person_in_a_hurry_gives_up_what_is_under_way() {
    let stage = busy().await;

    stage.engine.switch_access(1, true, false).await.unwrap();
    asked_anew(&stage).await;
    allow(&stage, Access::Once).await;

    let picture = stage.engine.picture();
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Cancelled));
    assert!(
        picture.exports[0].receipt.is_some(),
        "what was given up has its receipt"
    );
    assert!(picture.now.duration_since(midday()).as_hours() < 2);
    stage
        .until("one copy", |picture| kind(picture) == AccessKind::OneCopy)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn the_present_permission_can_be_kept_while_the_change_waits() {
    let stage = busy().await;
    stage.engine.switch_access(1, false, false).await.unwrap();

    stage.engine.keep_access(1).await.unwrap();
    stage.pass(Duration::from_secs(10 * 86_400)).await;

    let picture = stage.engine.picture();
    assert!(!picture.connections[0].switching && picture.consent.is_none());
    assert_eq!(kind(&picture), AccessKind::Active);
    assert!(stage.staging.sandbox.observed().resets.is_empty());
    assert_eq!(picture.exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
}

#[tokio::test(start_paused = true)]
async fn a_google_that_cannot_be_told_leaves_everything_as_it_was() {
    let stage = used_up().await;
    for route in [Route::Reset, Route::Revoke] {
        stage
            .staging
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::DropRequest));
    }

    stage.engine.switch_access(1, false, true).await.unwrap();
    let after = stage
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
        let stage = used_up().await;
        stage.staging.fuse.set(steps);
        stage.engine.switch_access(1, false, false).await.unwrap();
        let was_killed = tokio::select! {
            () = to_the_end(&stage) => false,
            () = stage.staging.fuse.blown() => true,
        };

        let stage = stage.restart().await.unwrap();
        to_the_end(&stage).await;

        assert_one_harmless_reset(&stage);
        let entries = stage.engine.picture().vault.entries;
        assert_eq!(
            stage.staging.vault.keys().len(),
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
async fn finish_is_refused_for_access_that_lasts_and_while_anything_is_unfinished() {
    let lasting = busy().await;
    let unproved = busy_with(Access::Once).await;

    let refused = lasting.engine.finish(1).await.unwrap_err();
    let too_early = unproved.engine.finish(1).await.unwrap_err();

    assert_eq!((refused.code, too_early.code), (Code::WrongUse, Code::Unfinished));
    for stage in [&lasting, &unproved] {
        stage.pass(Duration::from_secs(60)).await;
        assert!(stage.staging.sandbox.observed().resets.is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn updates_rest_while_they_are_paused_and_access_and_files_stay() {
    let stage = Stage::set(midday(), Options::default()).await.unwrap();
    stage
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    stage.copy(1, &[SEARCH]).await.unwrap();
    let every = Some(carryout_core::schedule::Every::Day);
    stage.engine.set_schedule(1, every).await.unwrap();

    stage.engine.pause_updates(1, true).await.unwrap();
    let stage = stage.restart().await.unwrap();
    stage.pass(Duration::from_secs(10 * 86_400)).await;
    let rested = stage.engine.picture();
    stage.engine.pause_updates(1, false).await.unwrap();
    stage
        .until("the next copy", |picture| picture.exports.len() == 2)
        .await
        .unwrap();

    assert_eq!(rested.exports.len(), 1);
    assert!(rested.connections[0].schedule.as_ref().unwrap().paused);
    assert_eq!(kind(&rested), AccessKind::Active);
    let resumed = stage.engine.picture();
    assert!(!resumed.connections[0].schedule.as_ref().unwrap().paused);
    assert!(
        resumed.problems.is_empty(),
        "a rest that was wanted is no missed copy"
    );
}

/// Whatever is still to be done until the new permission, wherever an earlier life of the program has ended.
async fn to_the_end(stage: &Stage) {
    while kind(&stage.engine.picture()) != AccessKind::Active {
        stage
            .until("the next trip or the new access", |picture| {
                picture.consent.is_some() || kind(picture) == AccessKind::Active
            })
            .await
            .unwrap();
        if stage.engine.picture().consent.is_some() {
            allow(stage, Access::Days180).await;
            stage.engine.close_consent().await.unwrap();
            stage
                .until("the kind of access", |picture| {
                    kind(picture) != AccessKind::Unknown
                })
                .await
                .unwrap();
        }
    }
    stage
        .until("nothing but keys that work", |picture| {
            let live = picture.connections[0].grants.iter().filter(|grant| grant.live);
            picture.vault.entries.len() == live.count()
        })
        .await
        .unwrap();
}

async fn asked_anew(stage: &Stage) {
    stage
        .until("the next trip", |picture| {
            picture
                .consent
                .as_ref()
                .is_some_and(|consent| consent.switch && consent.step == ConsentStep::Ready)
        })
        .await
        .unwrap();
}

async fn allow(stage: &Stage, access: Access) {
    stage.engine.open_consent().await.unwrap();
    let page = stage.staging.person.last_page().unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    let back = stage.staging.sandbox.approve(&page, &approval).unwrap();
    stage.engine.paste_address(back.as_str()).unwrap();
    stage
        .until("the end of the trip", |picture| {
            picture
                .consent
                .as_ref()
                .is_none_or(|consent| consent.step == ConsentStep::Done)
        })
        .await
        .unwrap();
}

async fn used_up() -> Stage {
    let stage = connected(Access::Once, Options::default()).await;
    stage.engine.keep_one_time_access(1, true).await.unwrap();
    stage.copy(1, &[SEARCH]).await.unwrap();
    stage
        .until("used up", |picture| kind(picture) == AccessKind::UsedUp)
        .await
        .unwrap();
    stage
}

async fn busy() -> Stage {
    busy_with(Access::Days180).await
}

/// Google prepares something for three days.
async fn busy_with(access: Access) -> Stage {
    let options = Options {
        job_time: Duration::from_secs(3 * 86_400)..=Duration::from_secs(4 * 86_400),
        ..Options::default()
    };
    let stage = connected(access, options).await;
    stage.start(1, &[SEARCH]).await.unwrap();
    stage.until("the job at Google", at_google).await.unwrap();
    stage
}

async fn connected(access: Access, options: Options) -> Stage {
    let stage = Stage::set(midday(), options).await.unwrap();
    let approval = Approval {
        access,
        ..Approval::default()
    };
    stage.connect("Anna", &[SEARCH], &approval).await.unwrap();
    stage
        .until("the kind of access", |picture| {
            kind(picture) != AccessKind::Unknown
        })
        .await
        .unwrap();
    stage
}

fn kind(picture: &Snapshot) -> AccessKind {
    picture.connections[0].access.kind
}

fn assert_one_harmless_reset(stage: &Stage) {
    let resets = stage.staging.sandbox.observed().resets;
    assert_eq!(resets.len(), 1);
    assert!(resets[0].lost_objects.is_empty() && resets[0].lost_jobs.is_empty());
}
