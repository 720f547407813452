//! Every fault of the sandbox, and its result: one row for each, and no kind without a row.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

mod rows;
mod storage;

use crate::seen::files;
use carryout_core::advice::Code;
use carryout_core::snapshot::{ConsentStep, ConsentView, JobOutcome, JobView};
use carryout_sandbox::{Approval, Fault, Options, Rule};
use carryout_simulation::{Harness, midday};
use rows::{Ends, Row};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::Path;

const TWO: [&str; 2] = ["myactivity.search", "chrome.history"];

#[test]
fn no_fault_of_the_sandbox_is_without_a_row() {
    let tried: BTreeSet<String> = rows::all().iter().map(|row| row.rule.what.name()).collect();

    assert_eq!(tried, kinds());
}

#[tokio::test(start_paused = true)]
async fn trouble_that_can_come_anywhere_ends_as_its_rows_say() {
    hold(rows::everywhere()).await;
}

#[tokio::test(start_paused = true)]
async fn what_googles_page_does_ends_as_its_rows_say() {
    hold(rows::consent()).await;
}

#[tokio::test(start_paused = true)]
async fn what_the_token_endpoint_does_ends_as_its_rows_say() {
    hold(rows::token()).await;
}

#[tokio::test(start_paused = true)]
async fn answers_in_other_forms_end_as_their_rows_say() {
    hold(rows::forms()).await;
}

#[tokio::test(start_paused = true)]
async fn requests_for_patience_end_as_their_rows_say() {
    hold(rows::patience()).await;
}

#[tokio::test(start_paused = true)]
async fn what_the_api_does_ends_as_its_rows_say() {
    hold(rows::api()).await;
}

#[tokio::test(start_paused = true)]
async fn what_becomes_of_jobs_ends_as_its_rows_say() {
    hold(rows::jobs()).await;
}

#[tokio::test(start_paused = true)]
async fn how_objects_are_named_ends_as_its_rows_say() {
    hold(storage::links()).await;
}

#[tokio::test(start_paused = true)]
async fn how_the_storage_answers_ranges_ends_as_its_rows_say() {
    hold(storage::storage_ranges()).await;
}

#[tokio::test(start_paused = true)]
async fn what_the_storage_sends_ends_as_its_rows_say() {
    hold(storage::storage_answers()).await;
}

#[tokio::test(start_paused = true)]
async fn what_the_storage_says_of_it_ends_as_its_rows_say() {
    hold(storage::storage_heads()).await;
}

/// Asserts that each row ends as it says, and that its fault has struck.
async fn hold(rows: Vec<Row>) {
    let mut wrong = Vec::new();
    for row in rows {
        let name = row.rule.what.name();
        let harness = Harness::set(midday(), Options::default()).await.unwrap();

        let (ends, struck) = play(&harness, &row).await;

        if ends != row.ends {
            wrong.push(format!("{name}: {ends:?} instead of {:?}", row.ends));
        }
        if !struck {
            wrong.push(format!("{name} never struck"));
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Lives through one row; tells how it ended and whether the fault struck at all.
async fn play(harness: &Harness, row: &Row) -> (Ends, bool) {
    let faults = harness.staging.sandbox.faults();
    let mut id = None;
    let mut switch_on = || {
        for rule in &row.before {
            faults.add(rule.clone());
        }
        id = Some(faults.add(row.rule.clone()));
    };
    let struck = |id: Option<u64>| faults.list().iter().any(|on| Some(on.id) == id && on.struck > 0);
    if row.is_about_sign_in() {
        switch_on();
        let ends = sign_in(harness).await;
        return (ends, struck(id));
    }
    let connection = harness
        .connect("Anna", &TWO[..1], &Approval::default())
        .await
        .unwrap();
    switch_on();
    let export = harness.start(connection, &TWO[..1]).await.unwrap();
    if let Ends::Waits(code) = row.ends {
        let reported = harness.until("the word of it", |_| says(harness, code)).await;
        let struck = struck(id);
        return (reported.map_or(Ends::Never, |_| Ends::Waits(code)), struck);
    }
    let ends = match harness.finished(export).await {
        Ok(bag) => ending(harness, &bag, row),
        Err(_) => Ends::Never,
    };
    (ends, struck(id))
}

/// How a copy ended that has its receipt.
fn ending(harness: &Harness, bag: &Path, row: &Row) -> Ends {
    let picture = harness.now();
    let job: &JobView = &picture.exports[0].jobs[0];
    if harness.initiated(TWO[0]) != 1 {
        return Ends::Wrong("asked for twice");
    }
    if !carryout_core::receipt::verify(bag, |_, _| ()).unwrap().ok {
        return Ends::Wrong("the receipt proves nothing");
    }
    match (job.outcome, &job.problem) {
        (Some(JobOutcome::Saved), _) if row.ends == Ends::SavedPacked && has_packed(bag) => Ends::SavedPacked,
        (Some(JobOutcome::Saved), _) if !has_same_bytes(harness, bag) => Ends::Wrong("other bytes"),
        (Some(JobOutcome::Saved), _) => match row.ends {
            Ends::SavedSaying(code) if says(harness, code) => Ends::SavedSaying(code),
            _ => Ends::Saved,
        },
        (Some(JobOutcome::Empty), _) => Ends::Empty,
        (outcome, problem) => Ends::Over(outcome, problem.as_ref().map(|problem| problem.code)),
    }
}

/// Whether a user is shown this anywhere.
fn says(harness: &Harness, code: Code) -> bool {
    let picture = harness.now();
    let exports = picture.exports.iter();
    let of_exports = exports.flat_map(|export| {
        let of_jobs = export.jobs.iter().filter_map(|job| job.problem.as_ref());
        export.problem.iter().chain(of_jobs)
    });
    let of_connections = picture
        .connections
        .iter()
        .flat_map(|connection| &connection.problems);
    let mut all = picture.problems.iter().chain(of_connections).chain(of_exports);
    all.any(|problem| problem.code == code)
}

async fn sign_in(harness: &Harness) -> Ends {
    let wanted = TWO.map(str::to_owned);
    harness
        .engine
        .begin_consent(1.into(), None, None, &wanted)
        .await
        .unwrap();
    harness.engine.open_consent().await.unwrap();
    let page = harness.staging.user.last_page().unwrap();
    let Ok(back) = harness.staging.sandbox.approve(&page, &Approval::default()) else {
        harness.engine.consent_error_page().await.unwrap();
        let rounds = harness.engine.current_snapshot().consent.unwrap().batches.len();
        return Ends::SmallerRounds(rounds);
    };
    if let Err(refused) = harness.engine.paste_address(back.as_str()) {
        let consent = harness.engine.current_snapshot().consent.unwrap();
        // A foreign address ends nothing; our own can say that there is nothing to be had.
        return match consent.step {
            ConsentStep::Waiting => Ends::AddressRefused(refused.code),
            _ => Ends::NoAccess(consent.problem.map(|problem| problem.code)),
        };
    }
    let over = |consent: &ConsentView| {
        matches!(
            consent.step,
            ConsentStep::Between | ConsentStep::Done | ConsentStep::Failed
        )
    };
    let picture = harness
        .until("the end of a trip", |picture| {
            picture.consent.as_ref().is_some_and(over)
        })
        .await
        .unwrap();
    let consent = picture.consent.as_ref().unwrap();
    if consent.step == ConsentStep::Failed {
        if !picture.connections.is_empty() {
            return Ends::Wrong("something is left behind");
        }
        return Ends::NoAccess(consent.problem.as_ref().map(|problem| problem.code));
    }
    Ends::Granted(picture.connections[0].granted.len())
}

/// The files are the sandbox's objects, no more and no less.
fn has_same_bytes(harness: &Harness, bag: &Path) -> bool {
    let sandbox = &harness.staging.sandbox;
    let objects = sandbox.jobs(0).into_iter().flat_map(|job| job.objects);
    let mut there: Vec<String> = objects
        .map(|object| sandbox.sha256(&object.path).unwrap())
        .collect();
    let mut here: Vec<String> = files(&bag.join("data"))
        .iter()
        .map(|file| Sha256::digest(std::fs::read(file).unwrap()))
        .map(|digest| digest.iter().map(|byte| format!("{byte:02x}")).collect())
        .collect();
    there.sort();
    here.sort();
    here == there
}

/// Whether a file is packed as only the storage packs.
fn has_packed(bag: &Path) -> bool {
    files(&bag.join("data"))
        .iter()
        .any(|file| std::fs::read(file).unwrap().starts_with(b"\x1f\x8b"))
}

/// Every kind that exists, as the sandbox lists them in reply to an unknown one.
fn kinds() -> BTreeSet<String> {
    let said = serde_json::from_str::<Fault>(r#"{"kind": "?"}"#)
        .unwrap_err()
        .to_string();
    let listed = said.split_once("expected one of ").unwrap().1;
    let kinds = listed.split('`').skip(1).step_by(2).map(str::to_owned);
    let kinds: BTreeSet<String> = kinds.collect();
    assert!(kinds.len() > 50, "{said}");
    kinds
}

/// A rule that has nothing to do with the fault in question but makes it possible.
pub fn cut_once() -> Rule {
    let cut = Fault::Cut { after: 1000 };
    Rule::on(carryout_sandbox::Route::Storage, cut).when(carryout_sandbox::When::Next(1))
}
