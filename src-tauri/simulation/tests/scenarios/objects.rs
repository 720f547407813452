//! The objects of a job: distinguished however Google names them, each kept once, under a name of its own, and with the word
//! of how it was proved.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use crate::seen::files;
use carryout_core::journal::ConnectionId;
use carryout_core::ports::Clock as _;
use carryout_core::receipt;
use carryout_core::snapshot::JobOutcome;
use carryout_core::transfer::Proof;
use carryout_sandbox::{Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::time::Duration;

const SEARCH: &str = "myactivity.search";

async fn harness(rules: Vec<Rule>) -> (Harness, ConnectionId) {
    let harness = Harness::set(midday(), Options::default()).await.unwrap();
    let connection = harness
        .connect("Anna", &[SEARCH], &Approval::default())
        .await
        .unwrap();
    for rule in rules {
        harness.staging.sandbox.faults().add(rule);
    }
    (harness, connection)
}

fn parts(parts: u32) -> Rule {
    Rule::on(Route::Initiate, Fault::JobParts { parts })
}

fn receipt_of(bag: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(bag.join("receipt.json")).unwrap()).unwrap()
}

fn sums(bag: &Path) -> Vec<String> {
    let mut sums: Vec<String> = files(&bag.join("data"))
        .iter()
        .map(|file| Sha256::digest(std::fs::read(file).unwrap()))
        .map(|sum| sum.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    sums.sort();
    sums
}

/// What the sandbox holds of the job with this number.
fn there(harness: &Harness, job: usize) -> Vec<String> {
    let sandbox = &harness.staging.sandbox;
    let mut sums: Vec<String> = sandbox.jobs(job)[0]
        .objects
        .iter()
        .map(|object| sandbox.sha256(&object.path).unwrap())
        .collect();
    sums.sort();
    sums
}

#[tokio::test(start_paused = true)]
async fn objects_differing_only_in_the_query_are_saved_separately() {
    let rules = vec![
        parts(5),
        Rule::on(Route::State, Fault::SharedPath),
        // New links for each of them, in the middle.
        Rule::on(Route::Storage, Fault::Cut { after: 300 }).when(When::Every(2)),
        Rule::on(Route::Storage, Fault::LinkExpired).when(When::Every(3)),
    ];
    let (harness, connection) = harness(rules).await;

    let bag = harness.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(sums(&bag), there(&harness, 0));
    let names: Vec<String> = files(&bag.join("data"))
        .iter()
        .map(|file| file.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(names.len(), 6, "five parts and an index: {names:?}");
    assert!(names.contains(&"archive.zip".to_owned()) && names.contains(&"archive (6).zip".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn one_object_under_two_addresses_is_kept_once_and_the_receipt_says_so() {
    let (harness, connection) = harness(vec![parts(2), Rule::on(Route::State, Fault::LinkTwice)]).await;

    let bag = harness.copy(connection, &[SEARCH]).await.unwrap();

    assert_eq!(sums(&bag), there(&harness, 0));
    let receipt = receipt_of(&bag);
    let category = &receipt["categories"][0];
    assert_eq!(category["same"].as_array().unwrap().len(), 1, "{category:#}");
    let path = category["same"][0]["path"].as_str().unwrap();
    assert!(bag.join(path).is_file());
    assert!(
        std::fs::read_to_string(bag.join("receipt.html"))
            .unwrap()
            .contains("is the same object as")
    );
    assert_eq!(harness.now().exports[0].jobs[0].parts.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_names_fewer_objects_for_a_while_loses_none() {
    let rules = vec![
        parts(3),
        Rule::on(Route::Initiate, Fault::JobTakes { seconds: 1 }),
        Rule::on(Route::Storage, Fault::LinkExpired).when(When::Next(6)),
    ];
    let (harness, connection) = harness(rules).await;
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    harness
        .until("the files", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|copy| copy.jobs[0].parts.len() == 4)
        })
        .await
        .unwrap();
    let faults = harness.staging.sandbox.faults();
    faults.add(Rule::on(Route::State, Fault::FewerLinks { missing: 2 }).when(When::Next(3)));

    let bag = harness.finished(export).await.unwrap();

    assert_eq!(sums(&bag), there(&harness, 0));
}

#[tokio::test(start_paused = true)]
async fn proof_of_each_file_is_in_snapshot_and_receipt() {
    for (fault, is_bare, expected) in [
        (Fault::HashInTwoLines, false, Proof::Checksum),
        (Fault::StatesNothing, false, Proof::Archive),
        (Fault::StatesNothing, true, Proof::End),
        (Fault::EndsWithConnection, true, Proof::Twice),
        (Fault::NoHash, true, Proof::Length),
    ] {
        let mut rules = vec![Rule::on(Route::Storage, fault.clone())];
        if is_bare {
            rules.push(Rule::on(Route::Initiate, Fault::JobBare));
        }
        let (harness, connection) = harness(rules).await;

        let bag = harness.copy(connection, &[SEARCH]).await.unwrap();

        let parts = &harness.now().exports[0].jobs[0].parts;
        assert!(!parts.is_empty());
        assert!(
            parts.iter().all(|part| part.proof == Some(expected)),
            "{fault:?}: {parts:?}"
        );
        let proofs = receipt::proofs(&bag);
        assert_eq!(proofs, [(expected, parts.len() as u64)], "{fault:?}");
        assert!(receipt::verify(&bag, |_, _| ()).unwrap().ok);
        let page = std::fs::read_to_string(bag.join("receipt.html")).unwrap();
        assert!(
            page.contains(&carryout_core::locale::Locale::english().say(&expected.message())),
            "{fault:?}"
        );
    }
}

/// The folder of the category in the newest copy.
fn data(harness: &Harness) -> PathBuf {
    Path::new(&harness.now().exports[0].folder)
        .join("data")
        .join(SEARCH)
}

#[tokio::test(start_paused = true)]
async fn foreign_file_keeps_its_name_and_the_copy_completes() {
    let rules = vec![
        parts(1),
        Rule::on(Route::Initiate, Fault::JobTakes { seconds: 1 }),
        Rule::on(
            Route::Storage,
            Fault::Status {
                code: 503,
                retry_after: Some(60),
            },
        )
        .when(When::Next(2)),
    ];
    let (harness, connection) = harness(rules).await;
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    let snapshot = harness
        .until("the files", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|copy| !copy.jobs[0].parts.is_empty())
        })
        .await
        .unwrap();
    // On some file systems the same name in another case is the same name; here it is a foreign file beside it.
    std::fs::create_dir_all(data(&harness)).unwrap();
    for part in &snapshot.exports[0].jobs[0].parts {
        std::fs::write(data(&harness).join(&part.name), "foreign").unwrap();
    }
    let before = harness.staging.clock.now();

    let bag = harness.finished(export).await.unwrap();

    let took = harness.staging.clock.now().duration_since(before);
    assert!(took.as_hours() < 1, "{took:?}");
    assert_eq!(harness.now().exports[0].jobs[0].outcome, Some(JobOutcome::Saved));
    assert_eq!(sums(&bag), there(&harness, 0));
    assert_eq!(
        files(&bag.join("set-aside")).len(),
        snapshot.exports[0].jobs[0].parts.len()
    );
    assert!(receipt::verify(&bag, |_, _| ()).unwrap().ok);
}

#[tokio::test(start_paused = true)]
async fn new_archive_with_the_same_names_is_saved_beside_the_old() {
    // The first archive is lost after one of its files has come; all archives call their files alike.
    let later = Fault::Status {
        code: 503,
        retry_after: Some(600),
    };
    let rules = vec![
        parts(1),
        Rule::on(Route::State, Fault::SharedPath),
        Rule::on(Route::Storage, later).when(When::Nth(2)),
    ];
    let (harness, connection) = harness(rules).await;
    let export = harness.start(connection, &[SEARCH]).await.unwrap();
    harness
        .until("a file", |picture| {
            picture
                .exports
                .first()
                .is_some_and(|copy| copy.jobs[0].parts.iter().any(|part| part.saved))
        })
        .await
        .unwrap();
    let faults = harness.staging.sandbox.faults();
    faults.add(Rule::on(Route::Storage, Fault::Missing));
    let first = harness.finished(export).await;
    let job = harness.now().exports[0].jobs[0].clone();
    assert_eq!(job.outcome, Some(JobOutcome::Failed));
    let kept = sums(&first.unwrap());
    assert_eq!(kept.len(), 1, "what was saved stays");
    harness.pass(Duration::from_secs(2 * 86_400)).await;
    faults.clear();
    faults.add(parts(1));
    faults.add(Rule::on(Route::State, Fault::SharedPath));

    harness.engine.retry_job(job.id).await.unwrap();
    let snapshot = harness
        .until("the second archive", |picture| {
            let copy = &picture.exports[0];
            copy.receipt.is_some() && copy.jobs[0].outcome == Some(JobOutcome::Saved)
        })
        .await
        .unwrap();
    let bag = PathBuf::from(&snapshot.exports[0].folder);

    let mut expected = [kept, there(&harness, 1)].concat();
    expected.sort();
    assert_eq!(sums(&bag), expected);
    assert!(receipt::verify(&bag, |_, _| ()).unwrap().ok);
    let earlier: usize = receipt_of(&bag)["categories"][0]["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| !file["archive_job_id"].is_null())
        .count();
    assert_eq!(earlier, 1, "the receipt says which is of the earlier archive");
}
