//! What is done with copies once they lie there: another folder, the bin.

use crate::world::{Ended, World, files, quick};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const TWO: &str = "chrome.bookmarks,maps.reviews";
/// Below the size from which a file is fetched over several connections.
const LARGE: u64 = 40 << 20;
/// What one range fetches again at most after it was broken off.
const LOST_AT_MOST: u64 = 16 << 20;
/// Everything besides the large file.
const SMALL: u64 = 1 << 20;

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_killed_in_the_middle_goes_on_in_another_folder() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let large = Fault::JobSize { bytes: LARGE };
    let faults = world.sandbox.faults();
    faults.add(Rule::on(Route::Initiate, large).resource("maps.reviews"));
    let slow = faults.add(Rule::on(
        Route::Storage,
        Fault::Throttle {
            bytes_per_second: 1 << 20,
        },
    ));
    world.connect(TWO, &Approval::default()).await;
    let (from, to) = (
        world.path("copies"),
        world.path("elsewhere").display().to_string(),
    );
    let mut child = world
        .command(&world.copy_words(TWO, &from.display().to_string()))
        .spawn()
        .unwrap();
    let started = Instant::now();
    while world.sandbox.observed().bytes_served < 9 << 20 {
        assert!(started.elapsed() < Duration::from_secs(90), "no bytes flow");
        assert!(child.try_wait().unwrap().is_none(), "it ended too soon");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    world.sandbox.faults().remove(slow);

    let moved = world
        .run(&["move", "--json", "--connection", "Anna", "--to", &to])
        .await;
    let again = world
        .run(&["move", "--json", "--connection", "Anna", "--to", &to])
        .await;

    assert_eq!(moved.code, Some(0), "{moved:?}");
    let folder = PathBuf::from(moved.json()["exports"][0]["folder"].as_str().unwrap());
    assert!(
        folder.starts_with(world.path("elsewhere")),
        "{}",
        folder.display()
    );
    world.assert_same_bytes(&folder);
    assert!(files(&from).is_empty(), "{:?}", files(&from));
    let observed = world.sandbox.observed();
    assert!(observed.initiated.iter().all(|seen| seen.count == 1));
    // The kill breaks its one range off, and so does the move: what `move` opened was fetching again by then.
    assert!(
        observed.bytes_served < LARGE + 2 * LOST_AT_MOST + SMALL,
        "{} bytes were fetched",
        observed.bytes_served
    );
    assert_eq!(again.code, Some(2), "{again:?}");
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn copies_go_to_the_bin_of_the_system_only_after_a_yes() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    let copied = world.copy(TWO, "copies").await;
    let folder = PathBuf::from(copied.json()["export"]["folder"].as_str().unwrap());

    let asked = world.run(&["delete", "--connection", "Anna"]).await;
    let was_there = folder.is_dir();
    let done = world
        .run(&["delete", "--json", "--connection", "Anna", "--yes"])
        .await;
    let status = world.run(&["status", "--json"]).await;

    assert_eq!(asked.code, Some(2), "{asked:?}");
    assert!(
        asked.err.contains("To the bin would go: 1 copy")
            || asked.out.contains("To the bin would go: 1 copy"),
        "{asked:?}"
    );
    assert!(was_there);
    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!folder.exists());
    let found = world.path("data/Trash/files").join(folder.file_name().unwrap());
    world.assert_same_bytes(&found);
    assert_eq!(status.json()["connections"][0]["copiesKept"], 0, "{status:?}");
    assert_eq!(
        status.json()["connections"][0]["granted"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn copy_unpacks_and_keeps_the_last_one_as_requested() {
    let options = Options {
        cooldown: Duration::ZERO,
        ..quick()
    };
    let Some(world) = World::with_keyring(options).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    let to = world.path("copies").display().to_string();
    let words = world.copy_words(TWO, &to);
    let folder = |ended: &Ended| PathBuf::from(ended.json()["export"]["folder"].as_str().unwrap());

    let first = world
        .run(&[&words[..], &["--unpack", "--keep", "1"]].concat())
        .await;
    world.assert_same_bytes(&folder(&first));
    let second = world.run(&[&words[..], &["--unpack"]].concat()).await;

    assert_eq!((first.code, second.code), (Some(0), Some(0)), "{second:?}");
    for ended in [&first, &second] {
        let unpacking = &ended.json()["export"]["unpacking"];
        assert_eq!(unpacking["state"], "done", "{ended:?}");
        assert!(unpacking["files"].as_u64().unwrap() > 0, "{ended:?}");
    }
    assert!(!folder(&first).exists(), "the older copy went to the bin");
    let found = world
        .path("data/Trash/files")
        .join(folder(&first).file_name().unwrap());
    assert!(found.join("unpacked").is_dir() && found.join("receipt.json").is_file());
    assert!(!files(&folder(&second).join("unpacked")).is_empty());
    let nothing_kept = world.run(&[&words[..], &["--keep", "0"]].concat()).await;
    assert_eq!(nothing_kept.code, Some(2), "{nothing_kept:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_drive_has_a_bin_of_its_own() {
    use std::os::unix::fs::MetadataExt as _;
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let shm = Path::new("/dev/shm");
    let device = |path: &Path| std::fs::metadata(path).map(|metadata| metadata.dev()).ok();
    if device(shm).is_none() || device(shm) == device(&world.path("")) {
        eprintln!("SKIPPED: there is no second drive at /dev/shm");
        return;
    }
    let drive = tempfile::tempdir_in(shm).unwrap();
    world.connect(TWO, &Approval::default()).await;
    let copied = world
        .run(&world.copy_words(TWO, &drive.path().display().to_string()))
        .await;
    let folder = PathBuf::from(copied.json()["export"]["folder"].as_str().unwrap());

    let done = world
        .run(&["delete", "--json", "--connection", "Anna", "--yes"])
        .await;

    assert_eq!(done.code, Some(0), "{done:?}");
    assert!(!folder.exists());
    let uid = std::fs::metadata(drive.path()).unwrap().uid();
    let bin = shm.join(format!(".Trash-{uid}"));
    let name = folder.file_name().unwrap().to_string_lossy().into_owned();
    let found = bin.join("files").join(&name);
    world.assert_same_bytes(&found);
    std::fs::remove_dir_all(&found).unwrap();
    std::fs::remove_file(bin.join("info").join(format!("{name}.trashinfo"))).unwrap();
}
