//! What follows from which journal.

use super::{Plan, Task};
use crate::journal::{
    ConnectionRow, ConnectionState, ExportRow, GrantRow, JobRow, JobState, Key, OpenExport, OpenJob, PartRow,
    Renewal, Reported, Switches, View,
};
use crate::policy::Quiet;
use crate::ports::{HostConditions, Power};
use crate::settings::{OnBattery, Settings};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashSet;
use std::sync::Arc;

#[test]
fn an_empty_journal_has_nothing_due_and_no_next_moment() {
    assert_eq!(plan(&View::default(), now(), &HashSet::new()), Plan::default());
}

#[test]
fn a_planned_job_is_asked_for_at_once() {
    let view = view([job(1, JobState::Planned)]);

    assert_eq!(due(&view), [Task::Initiate(1.into())]);
}

#[test]
fn an_intent_whose_answer_was_lost_is_asked_about_again() {
    let view = view([job(1, JobState::Intended)]);

    assert_eq!(due(&view), [Task::Initiate(1.into())]);
}

#[test]
fn a_job_is_not_looked_at_before_its_time_and_the_plan_says_when() {
    let mut preparing = job(1, JobState::Preparing);
    preparing.row.next_at = Some(later(300));
    let view = view([preparing]);

    let plan = plan(&view, now(), &HashSet::new());

    assert_eq!(
        plan,
        Plan {
            due: vec![],
            wake: Some(later(300))
        }
    );
}

/// A job that was looked at `looked` seconds from now, and is to be looked at again `next` seconds from now.
fn waiting(id: i64, looked: i64, next: i64) -> OpenJob {
    let mut waiting = job(id, JobState::Preparing);
    waiting.row.looked_at = Some(later(looked));
    waiting.row.next_at = Some(later(next));
    waiting.row.looks = 9;
    waiting
}

#[test]
fn jobs_that_are_nearly_due_are_looked_at_together_with_one_that_is() {
    // No job's pause is spread over more than a quarter of it.
    let with_one_due = view([
        waiting(1, -3600, 0),
        waiting(2, -3600, 1),
        waiting(3, -3600, 1800),
    ]);
    let with_none = view([waiting(2, -3600, 1), waiting(3, -3600, 1800)]);

    assert_eq!(due(&with_one_due), [Task::Look(1.into()), Task::Look(2.into())]);
    assert_eq!(due(&with_none), []);
}

#[test]
fn a_round_takes_all_jobs_that_are_nearly_due_together() {
    let mut jobs: Vec<_> = (1..=9).map(|id| waiting(id, -3600, 1)).collect();
    // One was looked at a moment ago, and is due in an hour.
    jobs.push(waiting(10, -2, 3600));
    let view = view(jobs);

    let due = due(&view);

    assert_eq!(due.len(), 9);
    assert!(due.iter().all(|task| matches!(task, Task::Look(_))), "{due:?}");
    let running = HashSet::from([Task::Look(1.into())]);
    assert_eq!(plan(&view, now(), &running).due.len(), 8);
}

#[test]
fn a_job_that_waits_after_an_error_goes_along_with_no_other() {
    let mut refused = waiting(2, -3600, 1);
    refused.row.errors = 1;
    let view = view([waiting(1, -3600, 0), refused]);

    assert_eq!(due(&view), [Task::Look(1.into())]);
}

#[test]
fn implausibly_long_wait_is_ignored() {
    let (mut waiting, mut planned) = (job(1, JobState::Preparing), job(2, JobState::Planned));
    for job in [&mut waiting, &mut planned] {
        job.row.next_at = Some(later(30 * 86_400));
    }

    assert_eq!(due(&view([waiting])), [Task::Look(1.into())]);
    assert_eq!(due(&view([planned])), [], "Google may have named that moment");
}

#[test]
fn a_running_task_is_not_due_again() {
    let view = view([job(1, JobState::Planned)]);

    let plan = plan(&view, now(), &HashSet::from([Task::Initiate(1.into())]));

    assert_eq!(plan.due, []);
}

#[test]
fn as_many_files_are_fetched_at_once_as_was_chosen() {
    let mut ready = job(1, JobState::Ready);
    ready.parts = (1..=9).map(part).collect();
    let mut view = view([ready]);

    for transfers in [1, 5, 8] {
        view.settings.transfers = transfers;
        assert_eq!(due(&view).len(), usize::from(transfers));
    }
    view.settings.transfers = 1;
    assert_eq!(
        plan(&view, now(), &HashSet::from([Task::Fetch(1.into())])).due,
        []
    );
}

#[test]
fn three_files_are_fetched_at_once_and_no_more() {
    let mut ready = job(1, JobState::Ready);
    ready.parts = (1..=5).map(part).collect();
    let view = view([ready]);

    assert_eq!(
        due(&view),
        [
            Task::Fetch(1.into()),
            Task::Fetch(2.into()),
            Task::Fetch(3.into())
        ]
    );
    assert_eq!(
        plan(
            &view,
            now(),
            &HashSet::from([Task::Fetch(1.into()), Task::Fetch(2.into())])
        )
        .due,
        [Task::Fetch(3.into())]
    );
}

#[test]
fn a_paused_copy_asks_and_fetches_nothing_but_still_looks() {
    let mut ready = job(3, JobState::Ready);
    ready.parts = vec![part(1)];
    let mut view = view([job(1, JobState::Planned), job(2, JobState::Preparing), ready]);
    Arc::make_mut(&mut view.exports[0]).row.paused = true;

    assert_eq!(due(&view), [Task::Look(2.into())]);
}

#[test]
fn pause_stops_downloads_but_not_polling_or_requests() {
    let mut ready = job(3, JobState::Ready);
    ready.parts = vec![part(1)];
    let mut view = view([job(1, JobState::Planned), job(2, JobState::Preparing), ready]);
    view.quiet = Some(Quiet::hour_from(now()));

    let plan = plan(&view, later(600), &HashSet::new());

    assert_eq!(
        plan,
        Plan {
            due: vec![Task::Initiate(1.into()), Task::Look(2.into())],
            wake: Some(later(3600))
        }
    );
}

#[test]
fn pause_ends_after_an_hour_or_when_the_clock_is_set_back() {
    let mut ready = job(1, JobState::Ready);
    ready.parts = vec![part(1)];
    let mut view = view([ready]);
    view.quiet = Some(Quiet::hour_from(now()));

    assert_eq!(plan(&view, later(3599), &HashSet::new()).due, []);
    assert_eq!(
        plan(&view, later(3600), &HashSet::new()).due,
        [Task::Fetch(1.into())]
    );
    assert_eq!(
        plan(&view, later(-60), &HashSet::new()).due,
        [Task::Fetch(1.into())]
    );
}

#[test]
fn metered_or_low_battery_downloads_only_overridden_copies() {
    let mut ready = job(1, JobState::Ready);
    ready.parts = vec![part(1)];
    let mut view = view([ready]);
    let fetched = |view: &View, metered, power| {
        let conditions = HostConditions { metered, power };
        !super::plan(view, conditions, now(), &HashSet::new())
            .due
            .is_empty()
    };

    assert!(!fetched(&view, true, Power::Mains));
    assert!(!fetched(&view, false, Power::LowBattery));
    assert!(fetched(&view, false, Power::Battery));
    view.settings.battery = OnBattery::Never;
    assert!(!fetched(&view, false, Power::Battery));
    Arc::make_mut(&mut view.exports[0]).row.anyway = true;
    assert!(fetched(&view, true, Power::LowBattery));
}

#[test]
fn token_of_a_failed_grant_is_cleaned_up_unless_it_is_being_saved() {
    let mut view = view([]);
    view.exports.clear();
    grant(&mut view).live = false;

    for (key, task) in [
        (Key::Resting, Some(Task::CleanUpToken(1.into()))),
        (Key::Left, Some(Task::CleanUpToken(1.into()))),
        (Key::Saving, None),
        (Key::Gone, None),
    ] {
        grant(&mut view).key = key;

        assert_eq!(due(&view), Vec::from_iter(task), "{key:?}");
    }
}

#[test]
fn access_period_changes_only_after_unfinished_work() {
    let mut busy = view([job(1, JobState::Planned)]);
    connection(&mut busy).state = ConnectionState::Switching;
    let mut idle = busy.clone();
    idle.exports.clear();

    assert_eq!(due(&busy), [Task::Initiate(1.into())]);
    assert_eq!(due(&idle), [Task::Leave(1.into())]);
}

#[test]
fn updates_that_are_paused_do_not_begin() {
    let mut view = view([]);
    view.exports.clear();
    connection(&mut view).due_at = Some(now());
    assert_eq!(due(&view), [Task::CopyAgain(1.into())]);

    connection(&mut view).updates_paused = true;

    assert_eq!(due(&view), []);
}

#[test]
fn without_a_live_grant_a_job_waits() {
    let mut view = view([job(1, JobState::Preparing)]);
    grant(&mut view).live = false;
    grant(&mut view).key = Key::Gone;

    assert_eq!(plan(&view, now(), &HashSet::new()), Plan::default());
}

#[test]
fn job_with_all_parts_saved_is_finished_after_access_ended() {
    let mut ready = job(1, JobState::Ready);
    ready.parts = vec![PartRow {
        saved_at: Some(now()),
        ..part(1)
    }];
    let mut view = view([ready]);
    grant(&mut view).live = false;
    grant(&mut view).key = Key::Gone;

    assert_eq!(due(&view), [Task::Conclude(1.into())]);
}

#[test]
fn receipt_waits_for_a_running_download_of_a_cancelled_category() {
    let mut given_up = job(1, JobState::Over);
    given_up.parts = vec![part(1)];
    let view = view([given_up]);

    assert_eq!(
        plan(&view, now(), &HashSet::from([Task::Fetch(1.into())])).due,
        []
    );
    assert_eq!(due(&view), [Task::Receipt(1.into())]);
}

#[test]
fn the_receipt_comes_when_every_job_is_over_and_not_before() {
    let unfinished = view([job(1, JobState::Over), job(2, JobState::Preparing)]);
    let finished = view([job(1, JobState::Over), job(2, JobState::Over)]);

    assert_eq!(due(&unfinished), [Task::Look(2.into())]);
    assert_eq!(due(&finished), [Task::Receipt(1.into())]);
}

#[test]
fn a_copy_that_was_given_up_cancels_what_is_not_over() {
    let mut view = view([job(1, JobState::Over), job(2, JobState::Preparing)]);
    Arc::make_mut(&mut view.exports[0]).row.given_up = true;

    assert_eq!(due(&view), [Task::Cancel(2.into())]);
}

#[test]
fn a_connection_that_is_leaving_does_nothing_else() {
    let mut view = view([job(1, JobState::Planned)]);
    connection(&mut view).state = ConnectionState::Leaving;

    assert_eq!(due(&view), [Task::Leave(1.into())]);
}

#[test]
fn a_grant_is_checked_when_its_time_has_come() {
    let mut view = view([]);
    view.exports.clear();
    grant(&mut view).next_check_at = Some(now());

    assert_eq!(due(&view), [Task::CheckAccess(1.into())]);
}

#[test]
fn a_scheduled_copy_begins_when_it_is_due_and_not_beside_another() {
    let mut copying = view([job(1, JobState::Preparing)]);
    connection(&mut copying).due_at = Some(now());
    let mut resting = copying.clone();
    resting.exports.clear();
    let mut ended = resting.clone();
    grant(&mut ended).live = false;
    grant(&mut ended).key = Key::Gone;

    assert_eq!(due(&copying), [Task::Look(1.into())]);
    assert_eq!(due(&resting), [Task::CopyAgain(1.into())]);
    assert_eq!(due(&ended), []);
}

fn due(view: &View) -> Vec<Task> {
    plan(view, now(), &HashSet::new()).due
}

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn later(seconds: i64) -> Timestamp {
    now() + SignedDuration::from_secs(seconds)
}

fn grant(view: &mut View) -> &mut GrantRow {
    &mut Arc::make_mut(&mut view.grants)[0]
}

fn connection(view: &mut View) -> &mut ConnectionRow {
    &mut Arc::make_mut(&mut view.connections)[0]
}

fn view(jobs: impl IntoIterator<Item = OpenJob>) -> View {
    View {
        sign_ins: Arc::default(),
        clients: Arc::default(),
        steps: Arc::default(),
        connections: Arc::new(vec![ConnectionRow {
            id: 1.into(),
            name: "Anna".to_owned(),
            client: 1.into(),
            created_at: now(),
            state: ConnectionState::Live,
            folder: None,
            last_selection: vec![],
            renewal: Renewal::Idle,
            every: None,
            anchor: None,
            due_at: None,
            updates_paused: false,
            checked_at: None,
            next_at: None,
            failure: None,
            keep: None,
            cleanup_due: false,
            ending: false,
            keep_access: false,
        }]),
        grants: Arc::new(vec![GrantRow {
            id: 1.into(),
            connection: 1.into(),
            resources: vec!["myactivity.search".to_owned()],
            one_time: Some(false),
            granted_at: now(),
            ends_at: None,
            testing: false,
            live: true,
            key: Key::Resting,
            next_check_at: None,
            reported: Reported::default(),
        }]),
        pauses: Arc::default(),
        notices: Arc::default(),
        stocks: Arc::default(),
        switches: Switches::default(),
        settings: Settings::default(),
        quiet: None,
        older: 0,
        exports: vec![Arc::new(OpenExport {
            row: ExportRow {
                id: 1.into(),
                connection: 1.into(),
                connection_name: "Anna".to_owned(),
                folder: "/copies".to_owned(),
                started_at: now(),
                finished_at: None,
                since: None,
                until: None,
                paused: false,
                anyway: false,
                reached: None,
                crashes: 0,
                given_up: false,
                left_out: vec![],
                next_at: None,
                failure: None,
                receipt: None,
                move_to: None,
                move_anew: false,
                moved_from: vec![],
                bin: None,
                binned_at: None,
                unpack: None,
                unpacked: None,
                unpack_next_at: None,
                unpack_failure: None,
                access_ended_at: None,
                receipt_due: false,
            },
            jobs: jobs.into_iter().map(Arc::new).collect(),
            took: Arc::default(),
        })],
    }
}

fn job(id: i64, state: JobState) -> OpenJob {
    let row = JobRow {
        id: id.into(),
        export: 1.into(),
        resource: "myactivity.search".to_owned(),
        grant: None,
        state,
        outcome: None,
        archive_job: None,
        intended_at: None,
        asked_at: None,
        looked_at: None,
        next_at: None,
        ready_at: None,
        export_time: None,
        looks: 0,
        retries: 0,
        errors: 0,
        incomplete: false,
        failure: None,
    };
    OpenJob { row, parts: vec![] }
}

fn part(id: i64) -> PartRow {
    PartRow {
        id: id.into(),
        job: 1.into(),
        archive_job: None,
        object: format!("/o/{id}"),
        file_name: format!("{id}.zip"),
        total: None,
        durable: 0,
        checkpoint: None,
        sha256: None,
        crc32c: None,
        generation: None,
        saved_at: None,
        inspection: None,
        next_at: None,
        errors: 0,
        failure: None,
        proof: None,
        host: None,
        same_as: None,
    }
}

/// The plan of a computer that tells nothing of its line and power.
fn plan(view: &View, now: Timestamp, running: &HashSet<Task>) -> Plan {
    super::plan(view, HostConditions::default(), now, running)
}
