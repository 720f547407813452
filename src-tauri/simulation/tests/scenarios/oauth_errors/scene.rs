//! A user at Google's page with a copy in mind, and what is looked for afterwards.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use super::TWO;
use crate::seen::files;
use carryout_core::advice::Code;
use carryout_core::client::{Step, StepState};
use carryout_core::engine::ConsentPageError;
use carryout_core::journal::Order;
use carryout_core::snapshot::{ConsentView, JobOutcome, Snapshot};
use carryout_sandbox::{Approval, Client, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, Stopped, midday};

/// A user with a client of their own and a copy in mind, at Google's page.
pub(super) async fn leaving(options: Options) -> Harness {
    let mut staging = Stopped::set(midday(), options).unwrap();
    staging.has_client = false;
    let harness = staging.start().await.unwrap();
    let id = harness.import(&Client::default()).await.unwrap();
    assert_eq!(id, 1.into());
    harness
        .engine
        .begin_consent_and_copy(id, None, order(&harness))
        .await
        .unwrap();
    harness.engine.open_consent().await.unwrap();
    harness
}

pub(super) fn order(harness: &Harness) -> Order {
    let folder = harness.staging.folder();
    std::fs::create_dir_all(&folder).unwrap();
    Order {
        resources: TWO.map(str::to_owned).to_vec(),
        folder: folder.display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    }
}

pub(super) fn fail(harness: &Harness, route: Route, what: Fault, when: When) {
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(route, what).when(when));
}

pub(super) fn page(harness: &Harness) -> url::Url {
    harness.staging.user.last_page().unwrap()
}

/// The user approves; answers the sign-in once the consent round is over.
pub(super) async fn come_back(harness: &Harness) -> ConsentView {
    let back = harness
        .staging
        .sandbox
        .approve(&page(harness), &Approval::default())
        .unwrap();
    // An address that says no is taken, and reported as the answer of pasting it too.
    let _ = harness.engine.paste_address(back.as_str());
    harness.round_over().await.unwrap();
    consent(harness)
}

pub(super) async fn reported(harness: &Harness, code: Code) -> ConsentView {
    let has_it = |picture: &Snapshot| {
        let problem = picture
            .consent
            .as_ref()
            .and_then(|consent| consent.problem.as_ref());
        problem.is_some_and(|problem| problem.code == code)
    };
    let picture = harness.until("the advice", has_it).await.unwrap();
    picture.consent.clone().unwrap()
}

pub(super) fn consent(harness: &Harness) -> ConsentView {
    harness.engine.current_snapshot().consent.unwrap()
}

/// The step of the client's set-up that is known to be wrong, and why.
pub(super) fn wrong_step(harness: &Harness) -> Option<(Step, Code)> {
    let picture = harness.engine.current_snapshot();
    let mut wrong = picture.clients[0]
        .steps
        .iter()
        .filter(|step| step.state == StepState::Wrong);
    let first = wrong.next()?;
    assert!(wrong.next().is_none(), "{:#?}", picture.clients[0].steps);
    let code = first
        .problem
        .as_ref()
        .map_or(Code::Unexpected, |problem| problem.code);
    Some((first.step, code))
}

pub(super) fn asked(picture: &Snapshot) -> usize {
    let jobs = picture.exports.iter().flat_map(|export| &export.jobs);
    jobs.filter(|job| job.asked_at.is_some()).count()
}

/// Nothing came of the consent round, and nothing of it is left.
pub(super) fn assert_nothing_begun(harness: &Harness) {
    let picture = harness.engine.current_snapshot();
    assert!(picture.connections.is_empty() && picture.exports.is_empty());
    assert_eq!(harness.staging.vault.keys().len(), 1, "the client's own secret");
}

/// Ends the sign-in and waits for the copy of everything that was chosen.
pub(super) async fn assert_copied(harness: &Harness) {
    let copy = harness.engine.close_consent().await.unwrap().unwrap();
    harness.finished(copy).await.unwrap();
    assert_whole(harness);
}

pub(super) fn assert_whole(harness: &Harness) {
    let picture = harness.engine.current_snapshot();
    let jobs = &picture.exports[0].jobs;
    let mut resources: Vec<&str> = jobs.iter().map(|job| job.resource.as_str()).collect();
    resources.sort_unstable();
    resources.reverse();
    assert_eq!(resources, TWO);
    assert!(
        jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{jobs:#?}"
    );
    assert_eq!(TWO.map(|resource| harness.initiated(resource)), [1, 1]);
    assert_tight(harness);
}

/// No secret that the sandbox knows is in the journal or in what a frontend gets to see.
pub(super) fn assert_tight(harness: &Harness) {
    let picture = format!("{:?}", harness.engine.current_snapshot());
    let journal = files(&harness.staging.home());
    assert!(!journal.is_empty());
    let mut texts: Vec<String> = journal
        .iter()
        .map(|file| String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned())
        .collect();
    texts.push(picture);
    for secret in harness.staging.sandbox.planted() {
        assert!(
            texts.iter().all(|text| !text.contains(&secret)),
            "{secret:.8}… leaks"
        );
    }
}

/// What the list of errors says to one before anybody chose it.
pub(super) fn offered(harness: &Harness, page_error: ConsentPageError) -> (Code, Option<Step>) {
    let mut offered = harness.engine.page_errors().unwrap().into_iter();
    let view = offered.find(|view| view.page_error == page_error).unwrap();
    (view.problem.code, view.step)
}
