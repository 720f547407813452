//! A copy whose drive will not do goes to another folder: nothing is lost, and nothing comes twice that need not.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::advice::Code;
use carryout_core::journal::ExportId;
use carryout_core::snapshot::{ExportState, ExportView, Snapshot};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::path::{Path, PathBuf};

const VIDEO: &str = "youtube.public_videos";
const SIZE: u64 = 24 << 20;
const SPACE: u64 = 10 << 30;
const THREE: [&str; 3] = ["myactivity.search", VIDEO, "chrome.history"];

#[tokio::test(start_paused = true)]
async fn a_copy_on_a_full_drive_goes_on_on_another_one_where_it_was() {
    let (harness, export) = half_full().await;
    let second = drive(&harness, "second", SPACE);

    harness.engine.move_export(export, &second).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert!(bag.starts_with(&second) && proved(&bag), "{}", bag.display());
    cleared(&harness, "first").await;
    let served = harness.staging.sandbox.observed().bytes_served;
    assert!(served < SIZE + SIZE / 2, "{served} bytes were fetched");
    assert_eq!(harness.initiated(VIDEO), 1);
    assert_eq!(connection_folder(&harness), second);
}

#[tokio::test(start_paused = true)]
async fn on_one_drive_a_folder_only_gets_another_name() {
    let (harness, export) = half_full().await;
    let beside = harness.staging.ground.path().join("first/beside");
    std::fs::create_dir(&beside).unwrap();
    drive(&harness, "first", SPACE);
    let (_, before) = data(&harness);

    harness.engine.move_export(export, &beside).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert!(bag.starts_with(&beside) && proved(&bag));
    assert!(!before.exists());
    let served = harness.staging.sandbox.observed().bytes_served;
    assert!(served < SIZE + SIZE / 2, "{served} bytes were fetched");
}

#[tokio::test(start_paused = true)]
async fn a_drive_that_is_gone_is_left_alone_and_its_files_come_again() {
    let (harness, export) = half_full().await;
    let (first, pocket) = (
        harness.staging.ground.path().join("first"),
        harness.staging.ground.path().join("pocket"),
    );
    std::fs::rename(&first, &pocket).unwrap();
    harness
        .until("the word of it", |picture| says(picture, Code::FolderMissing))
        .await
        .unwrap();
    let before = files(&pocket);
    let second = drive(&harness, "second", SPACE);

    harness.engine.move_export(export, &second).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert!(bag.starts_with(&second) && proved(&bag));
    assert_eq!(files(&pocket), before);
    assert_eq!(
        harness.initiated(VIDEO),
        1,
        "Google is not asked again for what it still holds"
    );
}

#[tokio::test(start_paused = true)]
async fn drive_full_during_move_keeps_the_source_and_another_target_works() {
    let (harness, export) = half_full().await;
    let (_, old) = data(&harness);
    let before = files(&old);
    let (second, third) = (
        drive(&harness, "second", 3 << 20),
        drive(&harness, "third", SPACE),
    );

    harness.engine.move_export(export, &second).await.unwrap();
    let stuck = harness.until("the word of the second drive", |picture| {
        copy(picture).moving.is_some() && says(picture, Code::DiskFull)
    });
    let stuck = stuck.await.unwrap();
    let meanwhile = files(&old);
    harness.engine.move_export(export, &third).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert_eq!(copy(&stuck).state, ExportState::Blocked);
    assert_eq!(meanwhile, before);
    assert!(bag.starts_with(&third) && proved(&bag));
    cleared(&harness, "first").await;
    cleared(&harness, "second").await;
}

#[tokio::test(start_paused = true)]
async fn repeated_kills_during_move_lose_nothing() {
    let (mut harness, export) = half_full().await;
    let second = drive(&harness, "second", SPACE);
    harness.engine.move_export(export, &second).await.unwrap();

    let mut kills = 0;
    for turn in 0..60_u32 {
        for _ in 0..turn * 3 {
            tokio::task::yield_now().await;
        }
        kills += u32::from(copy(&harness.engine.current_snapshot()).moving.is_some());
        harness = harness.restart().await.unwrap();
    }
    let bag = harness.finished(export).await.unwrap();

    assert!(kills > 3, "{kills} kills hit the move");
    assert!(bag.starts_with(&second) && proved(&bag));
    cleared(&harness, "first").await;
    let served = harness.staging.sandbox.observed().bytes_served;
    assert!(served < SIZE + SIZE / 2, "{served} bytes were fetched");
}

#[tokio::test(start_paused = true)]
async fn what_a_user_put_beside_it_stays_where_it_is_or_comes_along() {
    let (harness, export) = half_full().await;
    let (_, old) = data(&harness);
    std::fs::write(old.join("notes.txt"), "mine").unwrap();
    let second = drive(&harness, "second", SPACE);

    harness.engine.move_export(export, &second).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert_eq!(std::fs::read_to_string(bag.join("notes.txt")).unwrap(), "mine");
}

#[tokio::test(start_paused = true)]
async fn the_same_folder_again_means_going_on() {
    let (harness, export) = half_full().await;
    let (first, before) = data(&harness);
    drive(&harness, "first", SPACE);

    harness.engine.move_export(export, &first).await.unwrap();
    let bag = harness.finished(export).await.unwrap();

    assert_eq!(bag, before);
}

#[tokio::test(start_paused = true)]
async fn a_finished_copy_stays_where_it_is() {
    let (harness, export) = half_full().await;
    drive(&harness, "first", SPACE);
    harness.finished(export).await.unwrap();
    let second = drive(&harness, "second", SPACE);

    let refused = harness.engine.move_export(export, &second).await.unwrap_err();

    assert_eq!(refused.code, Code::WrongUse);
}

/// A copy that was stopped by a full drive when some of it was there: a whole file, and a half one.
async fn half_full() -> (Harness, ExportId) {
    let mut options = Options::default();
    options.archives.sizes.insert(VIDEO.to_owned(), SIZE);
    let harness = Harness::set(midday(), options).await.unwrap();
    let first = drive(&harness, "first", SPACE);
    let slow = Fault::Throttle {
        bytes_per_second: 1 << 20,
    };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Storage, slow).resource(VIDEO));
    let connection = harness
        .connect("Anna", &THREE, &Approval::default())
        .await
        .unwrap();
    let export = harness
        .engine
        .start_export(connection, &THREE.map(str::to_owned), &first, None, None)
        .await
        .unwrap();
    harness
        .until("half of it", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|copy| copy.bytes_done > SIZE / 2)
        })
        .await
        .unwrap();
    drive(&harness, "first", 0);
    harness
        .until("the word of the full drive", |picture| {
            says(picture, Code::DiskFull)
        })
        .await
        .unwrap();
    harness.staging.sandbox.faults().clear();
    (harness, export)
}

fn drive(harness: &Harness, name: &str, space: u64) -> PathBuf {
    let root = harness.staging.ground.path().join(name);
    std::fs::create_dir_all(&root).unwrap();
    harness.staging.disk.plug_in(&root, space);
    root
}

/// The drive and the folder of the copy.
fn data(harness: &Harness) -> (PathBuf, PathBuf) {
    let folder = PathBuf::from(&copy(&harness.engine.current_snapshot()).folder);
    (folder.parent().unwrap().parent().unwrap().to_owned(), folder)
}

async fn cleared(harness: &Harness, name: &str) {
    let root = harness.staging.ground.path().join(name);
    harness
        .until("the old place cleared", |_| files(&root).is_empty())
        .await
        .unwrap();
}

fn files(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => found.push((entry.path(), entry.metadata().unwrap().len())),
            }
        }
    }
    found.sort();
    found
}

fn proved(bag: &Path) -> bool {
    carryout_core::receipt::verify(bag, |_, _| ()).unwrap().ok
}

fn connection_folder(harness: &Harness) -> PathBuf {
    harness.engine.current_snapshot().connections[0]
        .folder
        .clone()
        .unwrap()
        .into()
}

fn copy(picture: &Snapshot) -> &ExportView {
    &picture.exports[0]
}

fn says(picture: &Snapshot, code: Code) -> bool {
    let problem = picture.exports.first().and_then(|copy| copy.problem.as_ref());
    problem.is_some_and(|problem| problem.code == code)
}
