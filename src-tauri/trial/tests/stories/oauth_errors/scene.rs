//! A person at Google's page with a copy in mind, and what is looked for afterwards.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use super::TWO;
use crate::seen::files;
use carryout_core::advice::Code;
use carryout_core::client::{Step, StepState};
use carryout_core::engine::Sight;
use carryout_core::journal::Order;
use carryout_core::snapshot::{ConsentView, JobOutcome, Snapshot};
use carryout_sandbox::{Approval, Client, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, Staging, midday};

/// A person with a client of their own and a copy in mind, at Google's page.
pub(super) async fn leaving(options: Options) -> Stage {
    let mut staging = Staging::set(midday(), options).unwrap();
    staging.has_client = false;
    let stage = staging.start().await.unwrap();
    let id = stage.import(&Client::default()).await.unwrap();
    assert_eq!(id, 1);
    stage
        .engine
        .begin_consent_and_copy(id, None, order(&stage))
        .await
        .unwrap();
    stage.engine.open_consent().await.unwrap();
    stage
}

pub(super) fn order(stage: &Stage) -> Order {
    let folder = stage.staging.folder();
    std::fs::create_dir_all(&folder).unwrap();
    Order {
        resources: TWO.map(str::to_owned).to_vec(),
        folder: folder.display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    }
}

pub(super) fn fail(stage: &Stage, route: Route, what: Fault, when: When) {
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(route, what).when(when));
}

pub(super) fn page(stage: &Stage) -> url::Url {
    stage.staging.person.last_page().unwrap()
}

/// The person approves; answers the sign-in once the trip is over.
pub(super) async fn come_back(stage: &Stage) -> ConsentView {
    let back = stage
        .staging
        .sandbox
        .approve(&page(stage), &Approval::default())
        .unwrap();
    // An address that says no is taken, and told as the answer of pasting it too.
    let _ = stage.engine.paste_address(back.as_str());
    stage.trip_over().await.unwrap();
    consent(stage)
}

pub(super) async fn told(stage: &Stage, code: Code) -> ConsentView {
    let has_it = |picture: &Snapshot| {
        let problem = picture
            .consent
            .as_ref()
            .and_then(|consent| consent.problem.as_ref());
        problem.is_some_and(|problem| problem.code == code)
    };
    let picture = stage.until("the advice", has_it).await.unwrap();
    picture.consent.clone().unwrap()
}

pub(super) fn consent(stage: &Stage) -> ConsentView {
    stage.engine.picture().consent.unwrap()
}

/// The step of the client's set-up that is known to be wrong, and why.
pub(super) fn wrong_step(stage: &Stage) -> Option<(Step, Code)> {
    let picture = stage.engine.picture();
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

/// Nothing came of the trip, and nothing of it is left.
pub(super) fn assert_nothing_begun(stage: &Stage) {
    let picture = stage.engine.picture();
    assert!(picture.connections.is_empty() && picture.exports.is_empty());
    assert_eq!(stage.staging.vault.keys().len(), 1, "the client's own secret");
}

/// Ends the sign-in and waits for the copy of everything that was chosen.
pub(super) async fn assert_copied(stage: &Stage) {
    let copy = stage.engine.close_consent().await.unwrap().unwrap();
    stage.finished(copy).await.unwrap();
    assert_whole(stage);
}

pub(super) fn assert_whole(stage: &Stage) {
    let picture = stage.engine.picture();
    let jobs = &picture.exports[0].jobs;
    let mut resources: Vec<&str> = jobs.iter().map(|job| job.resource.as_str()).collect();
    resources.sort_unstable();
    resources.reverse();
    assert_eq!(resources, TWO);
    assert!(
        jobs.iter().all(|job| job.outcome == Some(JobOutcome::Saved)),
        "{jobs:#?}"
    );
    assert_eq!(TWO.map(|resource| stage.initiated(resource)), [1, 1]);
    assert_tight(stage);
}

/// No secret that the sandbox knows is in the journal or in what a face gets to see.
pub(super) fn assert_tight(stage: &Stage) {
    let picture = format!("{:?}", stage.engine.picture());
    let journal = files(&stage.staging.home());
    assert!(!journal.is_empty());
    let mut texts: Vec<String> = journal
        .iter()
        .map(|file| String::from_utf8_lossy(&std::fs::read(file).unwrap()).into_owned())
        .collect();
    texts.push(picture);
    for secret in stage.staging.sandbox.planted() {
        assert!(
            texts.iter().all(|text| !text.contains(&secret)),
            "{secret:.8}… leaks"
        );
    }
}

/// What the list of errors says to one before anybody chose it.
pub(super) fn offered(stage: &Stage, sight: Sight) -> (Code, Option<Step>) {
    let mut offered = stage.engine.sights().unwrap().into_iter();
    let view = offered.find(|view| view.sight == sight).unwrap();
    (view.problem.code, view.step)
}
