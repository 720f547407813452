//! Network locations and odd file systems: a copy comes to its end on them, or one sentence says why not before anything is
//! asked of Google.

use carryout_core::advice::Code;
use carryout_core::snapshot::JobOutcome;
use carryout_sandbox::{Approval, Options};
use carryout_simulation::{Harness, Quirk, midday};

const LARGE: &str = "youtube.public_videos";
const TWO: [&str; 2] = ["chrome.history", LARGE];

#[tokio::test(start_paused = true)]
async fn a_copy_comes_to_its_end_on_every_bearable_drive() {
    for quirk in Quirk::BEARABLE {
        let harness = Harness::set(midday(), Options::default()).await.unwrap();
        let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
        harness.staging.disk.set_quirk(Some(quirk));

        let bag = harness.copy(connection, &TWO).await.unwrap();

        let picture = harness.now();
        let jobs = &picture.exports[0].jobs;
        assert!(
            jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
            "{quirk:?}: {jobs:#?}"
        );
        assert!(
            carryout_core::receipt::verify(&bag, |_, _| ()).unwrap().ok,
            "{quirk:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_drive_that_fills_gaps_with_zeros_is_written_from_front_to_back() {
    let skipped = |quirk| async move {
        let mut options = Options::default();
        // Larger than what is fetched over one connection alone.
        options.archives.sizes.insert(LARGE.to_owned(), 72 << 20);
        let harness = Harness::set(midday(), options).await.unwrap();
        let connection = harness
            .connect("Anna", &[LARGE], &Approval::default())
            .await
            .unwrap();
        // The folder is tried with a gap too, once.
        let before = harness.staging.disk.skipped();
        harness.staging.disk.set_quirk(quirk);
        harness.copy(connection, &[LARGE]).await.unwrap();
        harness.staging.disk.skipped() - before
    };

    let fat = skipped(Some(Quirk::Fat)).await;

    assert!(fat < 1 << 20, "{fat} bytes of zeros");
}

#[tokio::test(start_paused = true)]
async fn a_folder_that_takes_no_parts_is_refused_before_google_is_asked() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
    harness.staging.disk.set_quirk(Some(Quirk::NoReadWrite));

    let refused = harness.start(connection, &TWO).await.unwrap_err();

    assert_eq!(refused.code, Code::FolderUnsuitable);
    assert!(
        refused.details.contains("reading and writing at once"),
        "{refused:?}"
    );
    assert_eq!(harness.initiated(TWO[0]), 0);
    let left = std::fs::read_dir(harness.staging.folder()).unwrap().count();
    assert_eq!(left, 0, "nothing of the trial is left");
}

#[cfg(unix)]
#[tokio::test(start_paused = true)]
async fn a_folder_whose_name_is_not_text_is_refused_with_a_sentence() {
    use std::os::unix::ffi::OsStrExt as _;

    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness.connect("Anna", &TWO, &Approval::default()).await.unwrap();
    let name = std::ffi::OsStr::from_bytes(b"caf\xe9");
    let folder = harness.staging.ground.path().join(name);
    std::fs::create_dir(&folder).unwrap();

    let refused = harness
        .engine
        .start_export(connection, &[TWO[0].to_owned()], &folder, None, None)
        .await
        .unwrap_err();

    assert_eq!(refused.code, Code::FolderUnsuitable);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
}
