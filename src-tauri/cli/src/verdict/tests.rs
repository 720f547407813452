//! The verdict on copies in every state that matters.

use super::{Rest, outcome, rest};
use crate::report::Exit;
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::settings::Settings;
use carryout_core::snapshot::{
    AccessKind, AccessView, ConnectionView, ExportState, ExportView, JobOutcome, JobStep, JobView, LineView,
    OriginView, ReceiptView, RenewalCheck, Snapshot, SwitchesView, VaultState, VaultView,
};
use jiff::{Timestamp, ToSpan as _};

#[test]
fn as_long_as_one_category_can_go_on_the_copy_goes_on() {
    let export = export(vec![daily(5), job(None)]);

    assert_eq!(rest(&snapshot(&[]), &export), None);
}

#[test]
fn when_all_that_is_left_waits_for_the_day_the_first_moment_counts() {
    let export = export(vec![over(JobOutcome::Saved, None), daily(7), daily(5)]);

    let seen = rest(&snapshot(&[]), &export).unwrap();

    assert_eq!(seen.what, Rest::NotYet { from: hours(5) });
}

#[test]
fn a_moment_that_google_named_before_counts_without_asking_again() {
    let mut reported = job(None);
    reported.next_at = Some(hours(3));
    let export = export(vec![reported]);

    assert_eq!(
        rest(&snapshot(&[]), &export),
        None,
        "put off for some other reason"
    );
    let seen = rest(&snapshot(&["maps.reviews"]), &export).unwrap();
    assert_eq!(seen.what, Rest::NotYet { from: hours(3) });
}

#[test]
fn a_user_is_needed_when_nothing_else_is_left() {
    let export = export(vec![daily(5), job(Some(Code::NotGranted))]);

    let seen = rest(&snapshot(&[]), &export).unwrap();

    assert!(
        matches!(&seen.what, Rest::Stuck { problem, .. } if problem.code == Code::NotGranted),
        "{seen:?}"
    );
}

#[test]
fn without_access_nothing_passes_by_itself() {
    let offline = JobView {
        resource: "chrome.bookmarks".to_owned(),
        ..job(Some(Code::Offline))
    };

    let seen = rest(&snapshot(&[]), &export(vec![offline])).unwrap();

    assert!(
        matches!(&seen.what, Rest::Stuck { problem, .. } if problem.code == Code::NotGranted),
        "{seen:?}"
    );
}

#[test]
fn what_may_be_being_tried_gets_more_time_than_what_was_put_off() {
    let mut put_off = job(Some(Code::KeyringRefused));
    put_off.next_at = Some(hours(1));
    let [tried, put_off] = [job(Some(Code::KeyringRefused)), put_off]
        .map(|job| rest(&snapshot(&[]), &export(vec![job])).unwrap().stays);

    assert!(tried > put_off);
}

#[test]
fn trouble_that_passes_by_itself_is_waited_out() {
    for code in [Code::Offline, Code::GoogleTrouble, Code::ClockWrong] {
        assert_eq!(
            rest(&snapshot(&[]), &export(vec![job(Some(code))])),
            None,
            "{code:?}"
        );
    }
}

#[test]
fn a_paused_copy_rests() {
    let export = ExportView {
        state: ExportState::Paused,
        ..export(vec![job(None)])
    };

    assert_eq!(rest(&snapshot(&[]), &export).unwrap().what, Rest::Settled);
}

#[test]
fn a_copy_is_over_with_its_receipt_and_not_before() {
    let without = export(vec![over(JobOutcome::Saved, None)]);
    let with = ExportView {
        finished_at: Some(hours(0)),
        receipt: Some(receipt()),
        ..without.clone()
    };

    assert_ne!(
        rest(&snapshot(&[]), &without).map(|seen| seen.what),
        Some(Rest::Settled)
    );
    assert_eq!(
        rest(&snapshot(&[]), &with).map(|seen| seen.what),
        Some(Rest::Settled)
    );
}

#[test]
fn the_exit_code_follows_from_what_is_missing() {
    let saved = || over(JobOutcome::Saved, None);
    let refused = || over(JobOutcome::Refused, Some(Code::NotGranted));
    let failed = || over(JobOutcome::Failed, Some(Code::JobFailed));
    for (jobs, exit) in [
        (vec![saved(), over(JobOutcome::Empty, None)], Exit::Done),
        (vec![saved(), refused()], Exit::NeedsUser),
        (vec![saved(), refused(), failed()], Exit::Failed),
    ] {
        assert_eq!(outcome(&export(jobs)), exit);
    }
}

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn hours(count: i64) -> Timestamp {
    now() + count.hours()
}

fn job(code: Option<Code>) -> JobView {
    JobView {
        id: 1.into(),
        resource: "maps.reviews".to_owned(),
        title: "Reviews".to_owned(),
        step: JobStep::Asking,
        outcome: None,
        asked_at: None,
        looked_at: None,
        ready_at: None,
        saved_at: None,
        next_at: None,
        usual: None,
        awaits_round: false,
        kept_until: None,
        deleted_soon: false,
        retries: 0,
        bytes_done: 0,
        bytes_total: None,
        parts: Vec::new(),
        problem: code.map(|code| Problem::from(Failure::from(code))),
    }
}

fn daily(count: i64) -> JobView {
    JobView {
        next_at: Some(hours(count)),
        ..job(Some(Code::DailyLimit))
    }
}

fn over(outcome: JobOutcome, code: Option<Code>) -> JobView {
    JobView {
        outcome: Some(outcome),
        ..job(code)
    }
}

fn export(jobs: Vec<JobView>) -> ExportView {
    ExportView {
        id: 1.into(),
        connection: 1.into(),
        connection_name: "Anna".to_owned(),
        folder: "/copies/Anna/today".to_owned(),
        started_at: now(),
        finished_at: None,
        since: None,
        until: None,
        state: ExportState::Running,
        jobs,
        bytes_done: 0,
        bytes_total: None,
        bytes_per_second: None,
        seconds_left: None,
        receipt: None,
        access_ended_at: None,
        safe_start: false,
        left_out: Vec::new(),
        held: None,
        moving: None,
        binning: false,
        binned_at: None,
        unpacking: None,
        problem: None,
    }
}

fn receipt() -> ReceiptView {
    ReceiptView {
        asked: 1,
        got: 1,
        empty: 0,
        missing: 0,
        files: 1,
        bytes: 1,
        html: "receipt.html".to_owned(),
    }
}

/// A picture in which Google has named a moment for the categories in `waiting`.
fn snapshot(waiting: &[&str]) -> Snapshot {
    let connection = ConnectionView {
        id: 1.into(),
        name: "Anna".to_owned(),
        client: 1.into(),
        created_at: now(),
        access: AccessView {
            kind: AccessKind::Active,
            until: None,
            renew_from: None,
            can_renew: false,
            renewal: RenewalCheck::Idle,
        },
        grants: Vec::new(),
        granted: vec!["maps.reviews".to_owned()],
        waiting: waiting
            .iter()
            .map(|resource| ((*resource).to_owned(), hours(3).to_string()))
            .collect(),
        folder: None,
        last_selection: Vec::new(),
        schedule: None,
        unfinished_exports: 1,
        would_be_lost: Vec::new(),
        siblings: Vec::new(),
        copies_kept: 0,
        files_kept: 0,
        bytes_kept: 0,
        keep: None,
        disconnecting: false,
        switching: false,
        problems: Vec::new(),
        notices: vec![],
    };
    Snapshot {
        now: now(),
        origin: OriginView::Google,
        clients: Vec::new(),
        vault: VaultView {
            store: "a store".to_owned(),
            state: VaultState::Ready,
            problem: None,
            entries: Vec::new(),
        },
        connections: vec![connection],
        consent: None,
        exports: Vec::new(),
        older_copies: 0,
        line: LineView::default(),
        settings: Settings::default(),
        problems: Vec::new(),
        switches: SwitchesView {
            finished: true,
            needs_me: true,
            chosen: true,
        },
    }
}
