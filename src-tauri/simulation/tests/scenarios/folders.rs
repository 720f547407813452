//! Whose folder a copy goes to, who may see it, and what happens when its drive is away or something was planted in it.

use carryout_core::advice::Code;
use carryout_core::schedule::Every;
use carryout_core::snapshot::Snapshot;
use carryout_sandbox::{Access, Approval, Fault, Options, Route, Rule};
use carryout_simulation::{Harness, midday};
use std::path::{Path, PathBuf};
use std::time::Duration;

const ONE: [&str; 1] = ["chrome.history"];
const DAY: Duration = Duration::from_secs(86_400);

#[tokio::test(start_paused = true)]
async fn accounts_whose_names_fall_together_never_share_a_folder() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let mut holders = Vec::new();
    for name in ["a/b", "a:b", "A_B"] {
        let connection = harness.connect(name, &ONE, &Approval::default()).await.unwrap();
        let bag = harness.copy(connection, &ONE).await.unwrap();
        holders.push(bag.parent().unwrap().file_name().unwrap().to_owned());
    }

    assert_eq!(holders, ["a_b", "a_b (2)", "A_B (3)"]);
    let harness = harness.restart().await.unwrap();
    harness.pass(DAY).await;
    let again = harness.copy(2.into(), &ONE).await.unwrap();
    assert_eq!(again.parent().unwrap().file_name().unwrap(), "a_b (2)");
}

#[tokio::test(start_paused = true)]
async fn moving_one_accounts_folder_changes_no_others() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    for name in ["Anna", "Ben"] {
        let connection = harness.connect(name, &ONE, &Approval::default()).await.unwrap();
        harness.copy(connection, &ONE).await.unwrap();
    }
    let other = harness.staging.ground.path().join("other");
    std::fs::create_dir(&other).unwrap();

    harness.engine.set_folder(1.into(), &other).await.unwrap();

    let folders = |picture: &Snapshot| -> Vec<PathBuf> {
        let folders = picture.connections.iter().filter_map(|view| view.folder.clone());
        folders.map(PathBuf::from).collect()
    };
    let moved = harness
        .until("the new folder", |picture| folders(picture)[0] == other)
        .await
        .unwrap();
    assert_eq!(folders(&moved), [other, harness.staging.folder()]);
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_is_gone_is_not_made_anew_and_its_drive_is_waited_for() {
    let options = Options::default();
    let harness = Harness::set(midday(), options).await.unwrap();
    let approval = Approval {
        access: Access::Days180,
        ..Approval::default()
    };
    let connection = harness.connect("Anna", &ONE, &approval).await.unwrap();
    harness.copy(connection, &ONE).await.unwrap();
    let (here, away) = (
        harness.staging.folder(),
        harness.staging.ground.path().join("away"),
    );
    std::fs::rename(&here, &away).unwrap();

    let refused = harness.start(connection, &ONE).await.unwrap_err();
    harness
        .engine
        .set_schedule(connection, Some(Every::Day))
        .await
        .unwrap();
    harness.pass(DAY * 3).await;
    let reported = harness.engine.current_snapshot();
    let was_made = here.exists();
    std::fs::rename(&away, &here).unwrap();
    harness
        .until("the copy that was due", |picture| finished(picture) == 2)
        .await
        .unwrap();

    assert_eq!((refused.code, was_made), (Code::FolderMissing, false));
    assert!(refused.details.contains("drive"), "{}", refused.details);
    let problems = &reported.connections[0].problems;
    assert!(
        problems.iter().any(|problem| problem.code == Code::FolderMissing),
        "{problems:#?}"
    );
    assert_eq!(harness.initiated(ONE[0]), 2);
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_copy_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &ONE, &Approval::default()).await.unwrap();
    harness.copy(connection, &ONE).await.unwrap();
    harness.engine.unpack(1.into()).await.unwrap();
    harness
        .until("unpacked", |picture| {
            picture.exports[0].unpacking.as_ref().is_some_and(|view| {
                view.problem.is_none() && view.state == carryout_core::snapshot::UnpackingState::Done
            })
        })
        .await
        .unwrap();

    let mut folders = vec![harness.staging.folder()];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in std::fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => assert_eq!(mode(&entry.path()), 0o600, "{}", entry.path().display()),
            }
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_folder_that_others_can_change_is_refused_before_google_is_asked() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &ONE, &Approval::default()).await.unwrap();
    let (base, theirs) = (
        harness.staging.folder(),
        harness.staging.ground.path().join("theirs"),
    );
    std::fs::create_dir(&base).unwrap();
    std::fs::create_dir(&theirs).unwrap();
    let holder = base.join("Anna");

    std::fs::create_dir(&holder).unwrap();
    std::fs::set_permissions(&holder, std::fs::Permissions::from_mode(0o777)).unwrap();
    let writable = harness.start(connection, &ONE).await.unwrap_err();
    std::fs::remove_dir(&holder).unwrap();
    symlink(&theirs, &holder).unwrap();
    let link = harness.start(connection, &ONE).await.unwrap_err();
    std::fs::remove_file(&holder).unwrap();

    assert_eq!([writable.code, link.code], [Code::FolderShared; 2]);
    assert_eq!(harness.initiated(ONE[0]), 0);
    assert_eq!(std::fs::read_dir(&theirs).unwrap().count(), 0);
    harness.copy(connection, &ONE).await.unwrap();
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn planted_link_is_reported_and_never_followed() {
    use std::os::unix::fs::symlink;

    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &ONE, &Approval::default()).await.unwrap();
    let slow = Fault::JobTakes { seconds: 3_600 };
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, slow).resource(ONE[0]));
    let theirs = harness.staging.ground.path().join("theirs");
    std::fs::create_dir(&theirs).unwrap();
    let export = harness.start(connection, &ONE).await.unwrap();
    let begun = harness
        .until("the copy", |picture| !picture.exports.is_empty())
        .await
        .unwrap();
    let data = PathBuf::from(&begun.exports[0].folder).join("data");
    symlink(&theirs, data.join(ONE[0])).unwrap();

    let reported = harness
        .until("the word of it", |picture| {
            let problem = picture.exports[0].problem.as_ref();
            problem.is_some_and(|problem| problem.code == Code::PathObstructed)
        })
        .await
        .unwrap();
    std::fs::remove_file(data.join(ONE[0])).unwrap();
    harness.finished(export).await.unwrap();

    let details = &reported.exports[0].problem.as_ref().unwrap().details;
    assert!(details.contains(ONE[0]), "{details}");
    assert_eq!(std::fs::read_dir(&theirs).unwrap().count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_copy_is_never_carried_into_the_bin_of_another_drive() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &ONE, &Approval::default()).await.unwrap();
    let bag = harness.copy(connection, &ONE).await.unwrap();
    harness.staging.bin.set_elsewhere(true);

    harness.engine.delete_files(connection).await.unwrap();
    harness
        .until("the refusal", |picture| {
            let problem = picture.exports[0].problem.as_ref();
            problem.is_some_and(|problem| problem.code == Code::BinElsewhere)
        })
        .await
        .unwrap();

    assert!(bag.join("receipt.json").is_file());
}

#[tokio::test(start_paused = true)]
async fn a_name_that_cannot_be_seen_is_refused_and_a_mark_in_one_is_shown() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &ONE, &Approval::default()).await.unwrap();

    let refused = harness
        .engine
        .name_connection(connection, "\u{202e}\u{200b}")
        .await
        .unwrap_err();
    harness
        .engine
        .name_connection(connection, "Anna\u{202e}nneB")
        .await
        .unwrap();

    assert_eq!(refused.code, Code::WrongUse);
    harness
        .until("the name", |picture| {
            picture.connections[0].name == "Anna\\u{202e}nneB"
        })
        .await
        .unwrap();
}

fn finished(picture: &Snapshot) -> usize {
    picture
        .exports
        .iter()
        .filter(|export| export.receipt.is_some())
        .count()
}
