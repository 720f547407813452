//! One sign-in's answer belongs to that sign-in: it is cancelled, overtaken or killed at every point at which it rests,
//! and another one begins there.
//!
//! Anna allows one category and Ben another, so what stands in a connection tells whose answer it was.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::journal::Order;
use carryout_core::ports::InPlace;
use carryout_core::snapshot::{AccessKind, ConsentStep};
use carryout_sandbox::{Account, Approval, Fault, Options, Route, Rule, When};
use carryout_trial::{Stage, midday};
use std::collections::BTreeSet;
use std::time::Duration;
use url::Url;

const SEARCH: &str = "myactivity.search";
const HISTORY: &str = "chrome.history";
const REVIEWS: &str = "maps.reviews";

/// What the first sign-in is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// A new account, for access alone: nothing of it is in the journal.
    Access,
    /// A new account with a copy in mind: it has a row in the journal.
    Copy,
    /// More access of an account that is there.
    More,
}

#[test]
fn a_cancelled_sign_in_never_brings_its_tokens_under_the_next_one() {
    play(async {
        for first in [First::Access, First::Copy, First::More] {
            for (token_takes, at_google) in [(0, 0), (5_000, 10), (200_000, 0)] {
                let mut steps = BTreeSet::new();
                for rests in 0.. {
                    let stage = two_accounts().await;
                    let anna = known(&stage, first).await;
                    begin(&stage, first, anna, "Anna").await;
                    let page = to_google(&stage).await;
                    let back = approve(&stage, &page, "anna");
                    let slow = Rule::on(Route::Token, Fault::Delay { ms: token_takes });
                    stage.staging.sandbox.faults().add(slow.when(When::Next(1)));
                    stage.engine.paste_address(&back).unwrap();

                    rest(rests).await;
                    let step = stage.engine.picture().consent.map(|consent| consent.step);
                    steps.insert(format!("{step:?}"));
                    stage.engine.cancel_consent().await.unwrap();
                    sign_in_as_ben(&stage, None, Duration::from_secs(at_google)).await;
                    // The token endpoint may take its time; what it says then is an answer like any other.
                    stage.pass(Duration::from_secs(300)).await;

                    let when = format!("{first:?}, {token_takes} ms, after {rests} rests");
                    assert_apart(&stage, &when);
                    if step == Some(ConsentStep::Done) || rests >= 30 && token_takes > 0 {
                        assert_owners(&stage, &when).await;
                        break;
                    }
                    assert!(rests < 1_000, "the sign-in never ends");
                }
                assert!(steps.contains("Some(Saving)"), "{first:?}: {steps:?}");
            }
        }
    });
}

#[test]
fn an_answer_that_comes_while_more_is_asked_of_another_account_stays_out_of_it() {
    play(async {
        let mut has_both = false;
        for (rests, slow) in (0..100)
            .map(|rests| (rests, false))
            .chain((0..20).map(|rests| (rests, true)))
        {
            let stage = two_accounts().await;
            let anna = known(&stage, First::More).await.unwrap();
            // The new one is Ben's; it is cancelled, and more is asked of Anna's.
            begin(&stage, First::Access, None, "Ben").await;
            let page = to_google(&stage).await;
            let back = approve(&stage, &page, "ben");
            if slow {
                let slow = Rule::on(Route::Token, Fault::Delay { ms: 5_000 });
                stage.staging.sandbox.faults().add(slow.when(When::Next(1)));
            }
            stage.engine.paste_address(&back).unwrap();
            rest(rests).await;
            stage.engine.cancel_consent().await.unwrap();
            begin(&stage, First::More, Some(anna), "Anna").await;
            let page = to_google(&stage).await;
            let back = approve(&stage, &page, "anna");
            // Ben's tokens come while Anna's page is open.
            stage.pass(Duration::from_secs(if slow { 10 } else { 0 })).await;

            stage.engine.paste_address(&back).unwrap();
            stage.trip_over().await.unwrap();
            stage.engine.cancel_consent().await.unwrap();
            settled(&stage).await;

            assert_apart(&stage, &format!("after {rests} rests, slow: {slow}"));
            has_both |= stage.engine.picture().connections.len() == 2;
        }
        assert!(has_both, "what Ben allowed was never kept");
    });
}

#[test]
fn opening_the_page_again_while_it_is_being_opened_leaves_one_round_that_counts() {
    play(async {
        for rests in 0..40 {
            let stage = two_accounts().await;
            begin(&stage, First::Access, None, "Anna").await;
            let (engine, again) = (stage.engine.clone(), stage.engine.clone());
            let opening = tokio::spawn(async move { engine.open_consent().await });
            rest(rests).await;

            again.open_consent().await.unwrap();
            opening.await.unwrap().unwrap();
            let page = stage.staging.person.last_page().unwrap();
            let over = stage.back_from(&page, &as_account("anna")).await.unwrap();

            let consent = over.consent.as_ref().unwrap();
            assert_eq!(
                consent.step,
                ConsentStep::Done,
                "after {rests} rests: {consent:?}"
            );
        }
    });
}

#[test]
fn a_sign_in_that_is_cancelled_while_its_page_is_opened_opens_none_for_the_next() {
    play(async {
        for rests in 0..40 {
            let stage = two_accounts().await;
            begin(&stage, First::Copy, None, "Anna").await;
            let engine = stage.engine.clone();
            let opening = tokio::spawn(async move { engine.open_consent().await });
            rest(rests).await;
            stage.engine.cancel_consent().await.unwrap();
            begin(&stage, First::Access, None, "Ben").await;
            let _ = opening.await.unwrap();

            let present = stage.engine.picture().consent.unwrap();

            assert_eq!(
                (present.step, present.name.as_deref()),
                (ConsentStep::Ready, Some("Ben")),
                "after {rests} rests"
            );
            assert!(present.problem.is_none(), "{:?}", present.problem);
            sign_in_as_ben(&stage, Some(present.client), Duration::ZERO).await;
            settled(&stage).await;
            assert_apart(&stage, &format!("after {rests} rests"));
        }
    });
}

#[test]
fn an_account_that_is_disconnected_while_more_access_comes_leaves_no_key_behind() {
    play(async {
        for here_only in [false, true] {
            for rests in 0..150 {
                let stage = two_accounts().await;
                let anna = known(&stage, First::More).await.unwrap();
                begin(&stage, First::More, Some(anna), "Anna").await;
                let page = to_google(&stage).await;
                let back = approve(&stage, &page, "anna");
                stage.engine.paste_address(&back).unwrap();

                rest(rests).await;
                stage.engine.disconnect(anna, here_only).await.unwrap();
                stage
                    .until("nobody", |picture| picture.connections.is_empty())
                    .await
                    .unwrap();
                settled(&stage).await;

                let keys = stage.staging.vault.keys();
                assert!(
                    keys.is_empty(),
                    "here only: {here_only}, after {rests} rests: {keys:?}"
                );
            }
        }
    });
}

#[test]
fn access_that_came_to_rest_as_the_program_was_killed_is_not_given_to_the_next_sign_in() {
    play(async {
        let mut was_left = false;
        for steps in 0..12 {
            let stage = two_accounts().await;
            begin(&stage, First::Copy, None, "Anna").await;
            let page = to_google(&stage).await;
            let back = approve(&stage, &page, "anna");
            stage.staging.fuse.set(steps);
            stage.engine.paste_address(&back).unwrap();
            let killed = tokio::time::timeout(Duration::from_secs(60), stage.staging.fuse.blown()).await;
            stage.engine.cancel_consent().await.unwrap();
            begin(&stage, First::Copy, None, "Ben").await;

            let stage = stage.restart().await.unwrap();
            settled(&stage).await;

            was_left |= killed.is_ok() && !stage.engine.picture().connections.is_empty();
            let present = stage.engine.picture().consent.unwrap();
            assert_eq!(
                (present.connection, present.step),
                (None, ConsentStep::Ready),
                "{steps}"
            );
            sign_in_as_ben(&stage, Some(present.client), Duration::ZERO).await;
            settled(&stage).await;
            assert_apart(&stage, &format!("killed after {steps} steps"));
        }
        assert!(was_left, "no kill was late enough to leave access behind");
    });
}

#[test]
fn sign_ins_that_are_begun_at_once_leave_one_and_no_row_beside_it() {
    play(async {
        for rests in 0..60 {
            let stage = two_accounts().await;
            let engine = stage.engine.clone();
            let order = order(&stage);
            let first = tokio::spawn(async move { engine.begin_consent_and_copy(1, None, order).await });
            rest(rests).await;
            begin(&stage, First::Copy, None, "Ben").await;
            first.await.unwrap().unwrap();

            stage.engine.cancel_consent().await.unwrap();
            stage.pass(Duration::from_secs(1)).await;

            let picture = stage.engine.picture();
            assert!(
                picture.consent.is_none(),
                "after {rests} rests: {:?}",
                picture.consent
            );
            let stage = stage.restart().await.unwrap();
            assert!(stage.engine.picture().consent.is_none(), "after {rests} rests");
        }
    });
}

/// Runs a story in which `rest` lets exactly one other task go on: between any two of them somebody may press a button.
fn play(story: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .event_interval(1)
        .build()
        .unwrap();
    let _here = InPlace::begin();
    runtime.block_on(story);
}

async fn two_accounts() -> Stage {
    let options = Options {
        accounts: vec![Account::named("anna"), Account::named("ben")],
        ..Options::default()
    };
    Stage::set(midday(), options).await.unwrap()
}

/// Anna's connection, where she is to be there before.
async fn known(stage: &Stage, first: First) -> Option<i64> {
    if first != First::More {
        return None;
    }
    let anna = stage.connect("Anna", &[REVIEWS], &as_account("anna")).await;
    Some(anna.unwrap())
}

async fn begin(stage: &Stage, first: First, connection: Option<i64>, name: &str) {
    let begun = match first {
        First::Copy => {
            let order = order(stage);
            stage.engine.begin_consent_and_copy(1, connection, order).await
        }
        First::Access | First::More => {
            let resources = [SEARCH, HISTORY].map(str::to_owned);
            let name = Some(name.to_owned());
            stage.engine.begin_consent(1, connection, name, &resources).await
        }
    };
    begun.unwrap();
}

fn order(stage: &Stage) -> Order {
    Order {
        resources: [SEARCH, HISTORY].map(str::to_owned).to_vec(),
        folder: stage.staging.folder().display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    }
}

async fn to_google(stage: &Stage) -> Url {
    stage.engine.open_consent().await.unwrap();
    stage.staging.person.last_page().unwrap()
}

/// Of what is asked Anna allows all but one category, and Ben allows that one alone.
fn as_account(name: &str) -> Approval {
    let ticked = if name == "ben" {
        vec![HISTORY]
    } else {
        vec![SEARCH, REVIEWS]
    };
    Approval {
        account: Some(name.to_owned()),
        scopes: Some(ticked.into_iter().map(str::to_owned).collect()),
        ..Approval::default()
    }
}

fn approve(stage: &Stage, page: &Url, account: &str) -> String {
    let back = stage.staging.sandbox.approve(page, &as_account(account));
    back.unwrap().to_string()
}

/// Signs Ben in, who is at Google's page for some time; `prepared` says that his sign-in is already begun.
async fn sign_in_as_ben(stage: &Stage, prepared: Option<i64>, at_google: Duration) {
    if prepared.is_none() {
        begin(stage, First::Access, None, "Ben").await;
    }
    let page = to_google(stage).await;
    let back = approve(stage, &page, "ben");
    stage.pass(at_google).await;
    stage.engine.paste_address(&back).unwrap();
    let over = stage.trip_over().await.unwrap();
    let consent = over.consent.as_ref().unwrap();
    assert_eq!(consent.step, ConsentStep::Done, "{:?}", consent.problem);
    let connection = consent.connection.unwrap();
    stage.engine.name_connection(connection, "Ben").await.unwrap();
    stage.engine.cancel_consent().await.unwrap();
}

/// Lets everything else go on so often.
async fn rest(rests: u32) {
    for _ in 0..rests {
        tokio::task::yield_now().await;
    }
}

async fn settled(stage: &Stage) {
    stage.pass(Duration::from_secs(120)).await;
}

/// Nothing of Ben's stands under Anna's name, and the other way round.
fn assert_apart(stage: &Stage, when: &str) {
    let picture = stage.engine.picture();
    assert!(!picture.connections.is_empty(), "{when}: nobody");
    for connection in &picture.connections {
        let own = |resource: &String| (resource == HISTORY) == (connection.name == "Ben");
        let granted: Vec<&String> = connection
            .grants
            .iter()
            .flat_map(|grant| &grant.resources)
            .collect();
        assert!(
            granted.iter().all(|resource| own(resource)),
            "{when}: “{}” has {granted:?}",
            connection.name
        );
    }
    assert!(picture.consent.is_none(), "{when}: {:?}", picture.consent);
}

/// Whatever is copied through a connection is the data of the account that signed in for it, and of no other.
async fn assert_owners(stage: &Stage, when: &str) {
    let picture = stage.engine.picture();
    let live: Vec<_> = picture
        .connections
        .iter()
        .filter(|connection| connection.access.kind == AccessKind::Active)
        .collect();
    assert!(
        live.iter().any(|connection| connection.name == "Ben"),
        "{when}: no Ben"
    );
    for connection in live {
        let is_ben = connection.name == "Ben";
        let grants = connection.grants.iter().filter(|grant| grant.live);
        for resource in grants.flat_map(|grant| grant.resources.clone()) {
            let before = asked_of(stage);
            let export = stage.start(connection.id, &[&resource]).await;
            // A copy that a sign-in has begun by itself is as good a proof.
            if let Ok(export) = export {
                stage.finished(export).await.unwrap();
            }
            settled(stage).await;
            let others = if is_ben { "anna" } else { "ben" };
            let after = asked_of(stage);
            let count = |asked: &[(String, String)]| {
                asked
                    .iter()
                    .filter(|one| *one == &(others.to_owned(), resource.clone()))
                    .count()
            };
            assert_eq!(
                count(&before),
                count(&after),
                "{when}: {resource} of {others} came through “{}”",
                connection.name
            );
        }
    }
}

/// Who was asked for which category, once for each time.
fn asked_of(stage: &Stage) -> Vec<(String, String)> {
    let seen = stage.staging.sandbox.observed().jobs;
    seen.into_iter()
        .flat_map(|job| {
            let account = job.owner.account;
            job.resources
                .into_iter()
                .map(move |resource| (account.clone(), resource))
        })
        .collect()
}
