//! The main job, from the first consent round to the receipt, against the sandbox in memory.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::receipt::verify;
use carryout_core::snapshot::{AccessKind, ExportState, JobOutcome, JobStep};
use carryout_sandbox::{Approval, Options};
use carryout_simulation::{Harness, midday};

const FIVE: [&str; 5] = [
    "myactivity.search",
    "youtube.subscriptions",
    "chrome.bookmarks",
    "maps.reviews",
    "play.installs",
];

#[tokio::test(start_paused = true)]
async fn five_categories_come_home_and_are_proved() {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &FIVE, &Approval::default())
        .await
        .unwrap();

    let folder = harness.copy(connection, &FIVE).await.unwrap();

    let snapshot = harness.now();
    let export = &snapshot.exports[0];
    assert_eq!(export.state, ExportState::Done);
    assert!(
        export
            .jobs
            .iter()
            .all(|job| (job.step, job.outcome) == (JobStep::Saved, Some(JobOutcome::Saved)))
    );
    let receipt = export.receipt.as_ref().unwrap();
    assert_eq!((receipt.asked, receipt.got, receipt.missing), (5, 5, 0));
    assert_same_bytes(&harness, &folder);
    assert!(verify(&folder, |_, _| ()).unwrap().ok);
    assert!(
        harness
            .staging
            .sandbox
            .observed()
            .initiated
            .iter()
            .all(|seen| seen.count == 1)
    );
    assert_eq!(snapshot.connections[0].access.kind, AccessKind::Active);
    harness.engine.stop().await;
}

fn assert_same_bytes(harness: &Harness, folder: &std::path::Path) {
    use sha2::{Digest, Sha256};
    let mut here: Vec<String> = std::fs::read_dir(folder.join("data"))
        .unwrap()
        .flat_map(|category| std::fs::read_dir(category.unwrap().path()).unwrap())
        .map(|file| Sha256::digest(std::fs::read(file.unwrap().path()).unwrap()))
        .map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    let mut there: Vec<String> = harness
        .staging
        .sandbox
        .observed()
        .jobs
        .iter()
        .flat_map(|job| &job.objects)
        .map(|object| harness.staging.sandbox.sha256(&object.path).unwrap())
        .collect();
    here.sort();
    there.sort();
    assert_eq!(here, there);
}
