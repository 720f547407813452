//! Trouble between the bytes and the disk: nothing is lost, the user is notified once, and the copy resumes by itself.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::{Action, Code};
use carryout_core::journal::ExportId;
use carryout_core::snapshot::{ExportState, JobOutcome, JobView, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use std::time::Duration;

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[tokio::test(start_paused = true)]
async fn full_disk_pauses_the_copy_and_free_space_resumes_it() {
    let (harness, export) = copying(|harness| harness.staging.disk.set_full(true)).await;

    let blocked = harness
        .until("the word of the full disk", |picture| {
            says(picture, Code::DiskFull)
        })
        .await
        .unwrap();
    let space = harness.engine.copy_free_space(export).await.unwrap();
    harness.staging.disk.set_full(false);
    harness.finished(export).await.unwrap();

    assert_eq!(space.free, Some(0));
    assert_eq!(blocked.exports[0].state, ExportState::Blocked);
    assert_eq!(
        blocked.exports[0].problem.as_ref().unwrap().action,
        Action::ChooseFolder
    );
    assert_all_saved(&harness);
}

#[tokio::test(start_paused = true)]
async fn while_a_disk_is_full_the_storage_sees_no_request() {
    let (harness, _) = copying(|harness| harness.staging.disk.set_full(true)).await;
    harness
        .until("the word of the full disk", |picture| {
            says(picture, Code::DiskFull)
        })
        .await
        .unwrap();

    harness.pass(Duration::from_secs(3600)).await;

    let asked: u64 = harness
        .staging
        .sandbox
        .observed()
        .answers
        .iter()
        .filter(|(answer, _)| answer.starts_with("storage"))
        .map(|(_, count)| count)
        .sum();
    assert_eq!(asked, 0, "requests in an hour");
}

#[tokio::test(start_paused = true)]
async fn a_drive_that_is_pulled_out_is_waited_for() {
    let (harness, export) = copying(|_| ()).await;
    let (here, away) = (
        harness.staging.folder(),
        harness.staging.ground.path().join("away"),
    );
    harness.until("a folder", |_| here.is_dir()).await.unwrap();
    std::fs::rename(&here, &away).unwrap();

    harness
        .until("the word of the missing folder", |picture| {
            says(picture, Code::FolderMissing)
        })
        .await
        .unwrap();
    std::fs::rename(&away, &here).unwrap();
    harness.finished(export).await.unwrap();

    assert_all_saved(&harness);
}

#[tokio::test(start_paused = true)]
async fn unusable_folder_is_reported_before_any_request() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
    let file = harness.staging.ground.path().join("a file");
    std::fs::write(&file, "in the way").unwrap();

    let refused = harness
        .engine
        .start_export(
            connection,
            &["chrome.history".to_owned()],
            &file.join("copies"),
            None,
            None,
        )
        .await
        .unwrap_err();

    assert_eq!(refused.code, Code::FolderMissing);
    assert_eq!(harness.initiated("chrome.history"), 0);
}

#[tokio::test(start_paused = true)]
async fn a_file_that_disappears_before_the_receipt_comes_again() {
    let (harness, export) = copying(|harness| {
        // The second category takes long, so that there is time to delete what the first one brought.
        let slow = Fault::JobTakes { seconds: 20_000 };
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Initiate, slow).resource("chrome.history"));
    })
    .await;
    let saved = harness
        .until("a saved category", |picture| {
            picture
                .exports
                .iter()
                .flat_map(|export| &export.jobs)
                .any(|job| job.outcome == Some(JobOutcome::Saved))
        })
        .await
        .unwrap();
    let job = saved.exports[0]
        .jobs
        .iter()
        .find(|job| job.outcome.is_some())
        .unwrap();
    let folder = std::path::Path::new(&saved.exports[0].folder)
        .join("data")
        .join(&job.resource);
    std::fs::remove_file(folder.join(&job.parts[0].name)).unwrap();

    let bag = harness.finished(export).await.unwrap();

    assert!(folder.join(&job.parts[0].name).is_file());
    assert!(carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok);
}

#[tokio::test(start_paused = true)]
async fn bytes_that_do_not_match_googles_checksum_are_not_kept() {
    let (harness, export) = copying(|harness| {
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Storage, Fault::WrongHash))
            .to_string()
    })
    .await;

    let bag = harness.finished(export).await.unwrap();

    let picture = harness.now();
    assert!(
        picture.exports[0]
            .jobs
            .iter()
            .all(|job| job.outcome == Some(JobOutcome::Failed))
    );
    assert!(
        picture.exports[0]
            .jobs
            .iter()
            .all(|job| code(job) == Some(Code::ChecksumWrong))
    );
    let data = bag.join("data");
    let kept = data
        .read_dir()
        .unwrap()
        .flat_map(|category| category.unwrap().path().read_dir().unwrap());
    assert_eq!(kept.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn expired_archive_is_reported_and_can_be_requested_again() {
    let (harness, export) = copying(|harness| {
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::Storage, Fault::Missing).resource("chrome.history"))
    })
    .await;

    harness.finished(export).await.unwrap();

    let picture = harness.now();
    let gone = picture.exports[0]
        .jobs
        .iter()
        .find(|job| job.resource == "chrome.history")
        .unwrap();
    assert_eq!(
        (gone.outcome, code(gone)),
        (Some(JobOutcome::Failed), Some(Code::ArchiveGone))
    );
    harness.staging.sandbox.faults().clear();
    harness.pass(Duration::from_secs(86_400)).await;
    harness.engine.retry_failed(export).await.unwrap();
    harness
        .until("everything", |picture| {
            picture.exports[0]
                .receipt
                .as_ref()
                .is_some_and(|it| it.missing == 0)
        })
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn links_that_die_within_seconds_are_renewed_until_everything_is_there() {
    let (harness, export) = copying(|harness| {
        harness
            .staging
            .sandbox
            .faults()
            .add(Rule::on(Route::State, Fault::LinkLives { seconds: 1 }));
        let cut = Rule::on(Route::Storage, Fault::Cut { after: 700 }).when(When::Probability(0.7));
        harness.staging.sandbox.faults().add(cut)
    })
    .await;

    harness.finished(export).await.unwrap();

    assert_all_saved(&harness);
}

#[tokio::test(start_paused = true)]
async fn what_is_still_to_come_has_a_size_and_a_last_day() {
    let (harness, export) = copying(|harness| {
        let silent = Fault::Stall { after: 1, ms: None };
        let rule = Rule::on(Route::Storage, silent);
        harness.staging.sandbox.faults().add(rule)
    })
    .await;

    let picture = harness
        .until("a file of known size", |picture| {
            jobs(picture).any(|job| job.bytes_total.is_some() && job.outcome.is_none())
        })
        .await
        .unwrap();
    let space = harness.engine.copy_free_space(export).await.unwrap();
    harness.staging.sandbox.faults().clear();
    harness.finished(export).await.unwrap();
    let afterwards = harness.engine.copy_free_space(export).await.unwrap();

    let last_days: Vec<_> = jobs(&picture).filter_map(|job| job.kept_until).collect();
    let days = last_days[0].duration_since(picture.now).as_hours() / 24;
    assert_eq!(days, 13, "less than an hour of Google's 14 days is over");
    assert!(jobs(&picture).all(|job| !job.deleted_soon));
    assert!(space.needed > 0);
    assert_eq!(afterwards.needed, 0);
    assert!(jobs(&picture).all(|job| job.kept_until.is_none() || job.saved_at.is_none()));
    let done = harness.now();
    assert!(jobs(&done).all(|job| job.kept_until.is_none()));
    for job in jobs(&done) {
        let moments = [job.asked_at, job.ready_at, job.saved_at];
        assert!(
            moments.iter().all(Option::is_some) && moments.is_sorted(),
            "{moments:?}"
        );
    }
}

fn jobs(picture: &Snapshot) -> impl Iterator<Item = &JobView> {
    picture.exports.iter().flat_map(|export| &export.jobs)
}

async fn copying<T>(trouble: impl FnOnce(&Harness) -> T) -> (Harness, ExportId) {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
    trouble(&harness);
    let export = harness.start(connection, &TWO).await.unwrap();
    (harness, export)
}

fn says(picture: &Snapshot, code: Code) -> bool {
    let export = picture.exports.first();
    export
        .and_then(|export| export.problem.as_ref())
        .is_some_and(|problem| problem.code == code)
}

fn code(job: &JobView) -> Option<Code> {
    job.problem.as_ref().map(|problem| problem.code)
}

fn assert_all_saved(harness: &Harness) {
    let picture = harness.now();
    assert!(
        picture.exports[0]
            .jobs
            .iter()
            .all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{picture:#?}"
    );
}
