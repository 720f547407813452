use super::{OpenExport, View};
use crate::advice::{Code, Failure};
use crate::client::Step;
use crate::google::ArchiveJobId;
use crate::journal::{
    ClientRow, ConnectionId, ConnectionState, ExportId, GrantRow, JobId, JobState, Journal, Key, Outcome,
    PartId, Pause, ReceiptSummary, Renewal, SavedPart, dismiss_notice, end_grants, finish_export,
    forget_connection, give_up_export, insert_client, insert_connection, insert_export, insert_grant,
    insert_job, insert_notice, insert_part, intend, job_asked, job_looked, job_over, job_postponed,
    job_ready, part_checkpoint, part_lost, part_postponed, part_saved, remove_client, reopen_export,
    replan_job, set_connection_name, set_connection_state, set_export_failure, set_export_paused,
    set_grant_access, set_part_inspection, set_pause, set_renewal, set_selection, try_now,
};
use crate::journal::{
    NewSignIn, Order, SetupCheck, begin_quiet, insert_sign_in, note_unclaimed, record_setup_check,
    set_settings, set_switches,
};
use crate::policy::Quiet;
use crate::settings::Settings;
use crate::transfer::Proof;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::{any, prop, prop_assert_eq, proptest};
use proptest::test_runner::TestCaseError;
use rusqlite::{Connection, Result};
use std::sync::Arc;

proptest! {
    #[test]
    fn incremental_view_equals_full_view(
        steps in prop::collection::vec((any::<u8>(), 0_i64..12, any::<bool>()), 1..120),
    ) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
            let journal = begun().await;
            for (number, (what, which, is_looked_at)) in (0..).zip(steps) {
                // What the foreign keys refuse is rolled back; the view must not mind.
                let _ = journal.write(move |db| step(db, what, which, number)).await;
                if is_looked_at {
                    journal.view().await.unwrap();
                }
            }

            let renewed = journal.view().await.unwrap();

            let fresh = journal.read(View::read).await.unwrap();
            prop_assert_eq!(&*renewed, &fresh);
            Ok::<_, TestCaseError>(())
        })?;
    }
}

#[tokio::test]
async fn unchanged_copies_and_jobs_are_shared_between_views() {
    let journal = begun().await;
    let (mut first, mut second) = (ExportId::from(0), ExportId::from(0));
    for (place, name) in [(&mut first, "/1"), (&mut second, "/2")] {
        *place = journal
            .write(move |db| {
                let export = insert_export(db, 1.into(), name, at(0), None, None)?;
                insert_job(db, export, "maps.reviews", None)?;
                insert_job(db, export, "chrome.history", None)?;
                Ok(export)
            })
            .await
            .unwrap();
    }
    let before = journal.view().await.unwrap();
    let touched = export(&before, first).jobs[0].row.id;

    journal
        .write(move |db| intend(db, touched, 1.into(), at(1)))
        .await
        .unwrap();
    let after = journal.view().await.unwrap();

    assert!(Arc::ptr_eq(export(&before, second), export(&after, second)));
    assert!(!Arc::ptr_eq(
        &export(&before, first).jobs[0],
        &export(&after, first).jobs[0]
    ));
    assert!(Arc::ptr_eq(
        &export(&before, first).jobs[1],
        &export(&after, first).jobs[1]
    ));
}

#[tokio::test]
async fn a_look_that_is_written_down_late_leaves_a_job_that_is_over_as_it_is() {
    let journal = begun().await;
    let job = journal
        .write(move |db| {
            let export = insert_export(db, 1.into(), "/1", at(0), None, None)?;
            insert_job(db, export, "maps.reviews", None)?;
            let job = insert_job(db, export, "chrome.history", None)?;
            job_over(db, job, Outcome::Failed, false, Some(&Code::JobTooLong.into()))?;
            Ok(job)
        })
        .await
        .unwrap();
    let before = journal.view().await.unwrap();

    journal
        .write(move |db| job_looked(db, job, at(1), at(2)))
        .await
        .unwrap();

    assert_eq!(before, journal.view().await.unwrap());
}

#[tokio::test]
async fn what_was_rolled_back_is_in_no_view() {
    let journal = begun().await;
    let before = journal.view().await.unwrap();

    let failed = journal
        .write(|db| {
            set_connection_name(db, 1.into(), "Nobody")?;
            insert_job(db, 99.into(), "maps.reviews", None)
        })
        .await;
    let after = journal.view().await.unwrap();

    assert!(failed.is_err());
    assert_eq!(after, before);
}

fn export(view: &View, id: ExportId) -> &Arc<OpenExport> {
    view.export(id).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    "2026-11-21T12:00:00Z".parse::<Timestamp>().unwrap() + SignedDuration::from_secs(seconds)
}

/// A journal with two connections, each with a grant.
async fn begun() -> Journal {
    filled(Journal::in_memory().unwrap()).await
}

/// A journal on disk with something in every table.
pub(in crate::journal) async fn begun_at(home: &std::path::Path) -> Journal {
    let journal = filled(Journal::open(home).unwrap()).await;
    let more = journal.write(|db| {
        for what in [0, 0, 28, 29, 17, 18] {
            step(db, what, 1, 1)?;
        }
        step(db, 19, 3, 2)?;
        step(db, 4, 2, 3)?;
        record_setup_check(db, 1.into(), Step::Client, &SetupCheck::Right, at(0))?;
        note_unclaimed(db, "/folder")?;
        begin_quiet(db, &Quiet::hour_from(at(0)))?;
        set_settings(db, &Settings::default())?;
        set_switches(db, true, false)?;
        let order = Order {
            resources: vec!["maps.reviews".to_owned()],
            folder: "/folder".to_owned(),
            since: Some(at(0)),
            until: None,
            left_out: Vec::new(),
        };
        insert_sign_in(
            db,
            &NewSignIn {
                client: 1.into(),
                connection: Some(1.into()),
                name: None,
                rounds: Vec::new(),
                order: Some(order),
                switch: false,
            },
        )
        .map(drop)
    });
    more.await.unwrap();
    journal
}

async fn filled(journal: Journal) -> Journal {
    let filled = journal.write(|db| {
        for number in 1..=2 {
            let client = insert_client(db, &client(number))?;
            let connection = insert_connection(db, &format!("Person {number}"), client, at(0))?;
            insert_grant(db, &grant(connection), None)?;
        }
        Ok(())
    });
    filled.await.unwrap();
    journal
}

fn client(number: i64) -> ClientRow {
    ClientRow {
        id: 0.into(),
        client_id: format!("client-{number}"),
        project_id: None,
        project_number: None,
        built_in: false,
        has_secret: true,
    }
}

fn grant(connection: ConnectionId) -> GrantRow {
    GrantRow {
        id: 0.into(),
        connection,
        resources: vec!["maps.reviews".to_owned()],
        one_time: None,
        granted_at: at(0),
        ends_at: None,
        testing: false,
        live: true,
        key: Key::Saving,
        next_check_at: None,
        reported: Default::default(),
    }
}

/// One of all that can be written, about the row of the number `which`, if there is one.
pub(in crate::journal) fn step(db: &Connection, what: u8, which: i64, number: i64) -> Result<()> {
    let now = at(number);
    let failure = Failure::new(Code::DiskFull, "full");
    let connection = ConnectionId::from(which % 2 + 1);
    let (export, job, part) = (ExportId::from(which), JobId::from(which), PartId::from(which));
    let archive_job = |text: &str| ArchiveJobId::from_journal(text.to_owned());
    match what % 32 {
        0..4 => {
            let export = insert_export(db, connection, &format!("/{number}"), now, None, None)?;
            for resource in ["maps.reviews", "chrome.history"] {
                let job = insert_job(db, export, resource, None)?;
                insert_part(db, job, &archive_job(""), "/o/1", "1.zip")?;
                insert_part(db, job, &archive_job(""), "/o/2", "2.zip")?;
            }
            Ok(())
        }
        4 => finish_export(
            db,
            export,
            now,
            &ReceiptSummary {
                bytes: 7,
                ..ReceiptSummary::default()
            },
        ),
        5 => finish_export(db, export, now, &ReceiptSummary::default()),
        6 => reopen_export(db, export),
        7 => give_up_export(db, export),
        8 => set_export_paused(db, export, true),
        9 => set_export_failure(db, export, Some(&failure), Some(now)),
        10 => intend(db, job, 1.into(), now),
        11 => job_asked(db, job, &archive_job(&format!("job-{number}")), now, now),
        12 => job_looked(db, job, now, now),
        13 => job_ready(db, job, now, Some(now)),
        14 => job_postponed(db, job, JobState::Planned, &failure, None),
        15 => job_over(db, job, Outcome::Saved, false, None),
        16 => replan_job(db, job),
        // A second one of the same identity is refused, and changes nothing.
        17 => insert_part(db, job, &archive_job(""), &format!("/o/{number}"), "new.zip")
            .or(Ok(0.into()))
            .map(drop),
        18 => part_checkpoint(db, part, 9, 3, "{}"),
        19 => part_saved(
            db,
            part,
            &SavedPart {
                size: 9,
                sha256: "00".to_owned(),
                crc32c: 1,
                generation: None,
                proof: Proof::Length,
                host: None,
            },
            now,
        ),
        20 => part_lost(db, part, job),
        21 => part_postponed(db, part, &failure, Some(now)),
        22 => set_part_inspection(db, part, "{}"),
        23 => try_now(db, export),
        24 => set_connection_name(db, connection, &format!("Person {number}")),
        25 => set_connection_state(db, connection, ConnectionState::Live, None, Some(&failure)),
        26 => forget_connection(db, connection),
        27 => end_grants(db, connection),
        28 => set_pause(
            db,
            &Pause {
                connection,
                resource: "maps.reviews".to_owned(),
                until: now,
                reported: true,
            },
        ),
        29 => insert_notice(db, &failure, now),
        30 => dismiss_notice(db, Code::DiskFull),
        _ => {
            set_renewal(db, connection, Renewal::Check)?;
            set_selection(db, connection, &["maps.reviews".to_owned()])?;
            set_grant_access(db, which.into(), Some(false), Some(now))?;
            remove_client(db, connection.number().into()).map(drop)
        }
    }
}
