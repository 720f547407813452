//! One sign-in's answer belongs to that sign-in: it is cancelled, overtaken or killed at every point at which it rests,
//! and another one begins there.
//!
//! Anna allows one category and Ben another, so what stands in a connection tells whose answer it was.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::journal::{ClientRowId, ConnectionId, Order};
use carryout_core::ports::InPlace;
use carryout_core::snapshot::{AccessKind, ConsentStep};
use carryout_sandbox::{Account, Approval, Fault, Options, Route, Rule, When};
use carryout_simulation::{Harness, midday};
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
                    let harness = two_accounts().await;
                    let anna = known(&harness, first).await;
                    begin(&harness, first, anna, "Anna").await;
                    let page = to_google(&harness).await;
                    let back = approve(&harness, &page, "anna");
                    let slow = Rule::on(Route::Token, Fault::Delay { ms: token_takes });
                    harness.staging.sandbox.faults().add(slow.when(When::Next(1)));
                    harness.engine.paste_address(&back).unwrap();

                    rest(rests).await;
                    let step = harness
                        .engine
                        .current_snapshot()
                        .consent
                        .map(|consent| consent.step);
                    steps.insert(format!("{step:?}"));
                    harness.engine.cancel_consent().await.unwrap();
                    sign_in_as_ben(&harness, None, Duration::from_secs(at_google)).await;
                    // The token endpoint may take its time; what it says then is an answer like any other.
                    harness.pass(Duration::from_secs(300)).await;

                    let when = format!("{first:?}, {token_takes} ms, after {rests} rests");
                    assert_apart(&harness, &when);
                    if step == Some(ConsentStep::Done) || rests >= 30 && token_takes > 0 {
                        assert_owners(&harness, &when).await;
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
fn late_response_is_not_assigned_to_another_accounts_sign_in() {
    play(async {
        let mut has_both = false;
        for (rests, slow) in (0..100)
            .map(|rests| (rests, false))
            .chain((0..20).map(|rests| (rests, true)))
        {
            let harness = two_accounts().await;
            let anna = known(&harness, First::More).await.unwrap();
            // The new one is Ben's; it is cancelled, and more is asked of Anna's.
            begin(&harness, First::Access, None, "Ben").await;
            let page = to_google(&harness).await;
            let back = approve(&harness, &page, "ben");
            if slow {
                let slow = Rule::on(Route::Token, Fault::Delay { ms: 5_000 });
                harness.staging.sandbox.faults().add(slow.when(When::Next(1)));
            }
            harness.engine.paste_address(&back).unwrap();
            rest(rests).await;
            harness.engine.cancel_consent().await.unwrap();
            begin(&harness, First::More, Some(anna), "Anna").await;
            let page = to_google(&harness).await;
            let back = approve(&harness, &page, "anna");
            // Ben's tokens come while Anna's page is open.
            harness.pass(Duration::from_secs(if slow { 10 } else { 0 })).await;

            harness.engine.paste_address(&back).unwrap();
            harness.round_over().await.unwrap();
            harness.engine.cancel_consent().await.unwrap();
            settled(&harness).await;

            assert_apart(&harness, &format!("after {rests} rests, slow: {slow}"));
            has_both |= harness.engine.current_snapshot().connections.len() == 2;
        }
        assert!(has_both, "what Ben allowed was never kept");
    });
}

#[test]
fn reopening_the_page_leaves_one_valid_round() {
    play(async {
        for rests in 0..40 {
            let harness = two_accounts().await;
            begin(&harness, First::Access, None, "Anna").await;
            let (engine, again) = (harness.engine.clone(), harness.engine.clone());
            let opening = tokio::spawn(async move { engine.open_consent().await });
            rest(rests).await;

            again.open_consent().await.unwrap();
            opening.await.unwrap().unwrap();
            let page = harness.staging.user.last_page().unwrap();
            let over = harness.back_from(&page, &as_account("anna")).await.unwrap();

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
fn sign_in_cancelled_during_launch_opens_no_page_for_the_next() {
    play(async {
        for rests in 0..40 {
            let harness = two_accounts().await;
            begin(&harness, First::Copy, None, "Anna").await;
            let engine = harness.engine.clone();
            let opening = tokio::spawn(async move { engine.open_consent().await });
            rest(rests).await;
            harness.engine.cancel_consent().await.unwrap();
            begin(&harness, First::Access, None, "Ben").await;
            let _ = opening.await.unwrap();

            let present = harness.engine.current_snapshot().consent.unwrap();

            assert_eq!(
                (present.step, present.name.as_deref()),
                (ConsentStep::Ready, Some("Ben")),
                "after {rests} rests"
            );
            assert!(present.problem.is_none(), "{:?}", present.problem);
            sign_in_as_ben(&harness, Some(present.client), Duration::ZERO).await;
            settled(&harness).await;
            assert_apart(&harness, &format!("after {rests} rests"));
        }
    });
}

#[test]
fn disconnect_during_sign_in_deletes_all_tokens() {
    play(async {
        for here_only in [false, true] {
            for rests in 0..150 {
                let harness = two_accounts().await;
                let anna = known(&harness, First::More).await.unwrap();
                begin(&harness, First::More, Some(anna), "Anna").await;
                let page = to_google(&harness).await;
                let back = approve(&harness, &page, "anna");
                harness.engine.paste_address(&back).unwrap();

                rest(rests).await;
                harness.engine.disconnect(anna, here_only).await.unwrap();
                harness
                    .until("no connection", |picture| picture.connections.is_empty())
                    .await
                    .unwrap();
                settled(&harness).await;

                let keys = harness.staging.vault.keys();
                assert!(
                    keys.is_empty(),
                    "here only: {here_only}, after {rests} rests: {keys:?}"
                );
            }
        }
    });
}

#[test]
fn grant_saved_during_a_kill_is_not_assigned_to_the_next_sign_in() {
    play(async {
        let mut was_left = false;
        for steps in 0..12 {
            let harness = two_accounts().await;
            begin(&harness, First::Copy, None, "Anna").await;
            let page = to_google(&harness).await;
            let back = approve(&harness, &page, "anna");
            harness.staging.crash_point.set(steps);
            harness.engine.paste_address(&back).unwrap();
            let killed =
                tokio::time::timeout(Duration::from_secs(60), harness.staging.crash_point.reached()).await;
            harness.engine.cancel_consent().await.unwrap();
            begin(&harness, First::Copy, None, "Ben").await;

            let harness = harness.restart().await.unwrap();
            settled(&harness).await;

            was_left |= killed.is_ok() && !harness.engine.current_snapshot().connections.is_empty();
            let present = harness.engine.current_snapshot().consent.unwrap();
            assert_eq!(
                (present.connection, present.step),
                (None, ConsentStep::Ready),
                "{steps}"
            );
            sign_in_as_ben(&harness, Some(present.client), Duration::ZERO).await;
            settled(&harness).await;
            assert_apart(&harness, &format!("killed after {steps} steps"));
        }
        assert!(was_left, "no kill was late enough to leave access behind");
    });
}

#[test]
fn sign_ins_that_are_begun_at_once_leave_one_and_no_row_beside_it() {
    play(async {
        for rests in 0..60 {
            let harness = two_accounts().await;
            let engine = harness.engine.clone();
            let order = order(&harness);
            let first =
                tokio::spawn(async move { engine.begin_consent_and_copy(1.into(), None, order).await });
            rest(rests).await;
            begin(&harness, First::Copy, None, "Ben").await;
            first.await.unwrap().unwrap();

            harness.engine.cancel_consent().await.unwrap();
            harness.pass(Duration::from_secs(1)).await;

            let picture = harness.engine.current_snapshot();
            assert!(
                picture.consent.is_none(),
                "after {rests} rests: {:?}",
                picture.consent
            );
            let harness = harness.restart().await.unwrap();
            assert!(
                harness.engine.current_snapshot().consent.is_none(),
                "after {rests} rests"
            );
        }
    });
}

/// Runs a scenario in which `rest` lets exactly one other task run: a button may be pressed between any two of them.
fn play(log: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .event_interval(1)
        .build()
        .unwrap();
    let _here = InPlace::begin();
    runtime.block_on(log);
}

async fn two_accounts() -> Harness {
    let options = Options {
        accounts: vec![Account::named("anna"), Account::named("ben")],
        ..Options::default()
    };
    Harness::set(midday(), options).await.unwrap()
}

/// Anna's connection, where she is to be there before.
async fn known(harness: &Harness, first: First) -> Option<ConnectionId> {
    if first != First::More {
        return None;
    }
    let anna = harness.connect("Anna", &[REVIEWS], &as_account("anna")).await;
    Some(anna.unwrap())
}

async fn begin(harness: &Harness, first: First, connection: Option<ConnectionId>, name: &str) {
    let begun = match first {
        First::Copy => {
            let order = order(harness);
            harness
                .engine
                .begin_consent_and_copy(1.into(), connection, order)
                .await
        }
        First::Access | First::More => {
            let resources = [SEARCH, HISTORY].map(str::to_owned);
            let name = Some(name.to_owned());
            harness
                .engine
                .begin_consent(1.into(), connection, name, &resources)
                .await
        }
    };
    begun.unwrap();
}

fn order(harness: &Harness) -> Order {
    Order {
        resources: [SEARCH, HISTORY].map(str::to_owned).to_vec(),
        folder: harness.staging.folder().display().to_string(),
        since: None,
        until: None,
        left_out: Vec::new(),
    }
}

async fn to_google(harness: &Harness) -> Url {
    harness.engine.open_consent().await.unwrap();
    harness.staging.user.last_page().unwrap()
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

fn approve(harness: &Harness, page: &Url, account: &str) -> String {
    let back = harness.staging.sandbox.approve(page, &as_account(account));
    back.unwrap().to_string()
}

/// Signs Ben in, who is at Google's page for some time; `prepared` says that his sign-in is already begun.
async fn sign_in_as_ben(harness: &Harness, prepared: Option<ClientRowId>, at_google: Duration) {
    if prepared.is_none() {
        begin(harness, First::Access, None, "Ben").await;
    }
    let page = to_google(harness).await;
    let back = approve(harness, &page, "ben");
    harness.pass(at_google).await;
    harness.engine.paste_address(&back).unwrap();
    let over = harness.round_over().await.unwrap();
    let consent = over.consent.as_ref().unwrap();
    assert_eq!(consent.step, ConsentStep::Done, "{:?}", consent.problem);
    let connection = consent.connection.unwrap();
    harness.engine.name_connection(connection, "Ben").await.unwrap();
    harness.engine.cancel_consent().await.unwrap();
}

/// Lets everything else go on so often.
async fn rest(rests: u32) {
    for _ in 0..rests {
        tokio::task::yield_now().await;
    }
}

async fn settled(harness: &Harness) {
    harness.pass(Duration::from_secs(120)).await;
}

/// Nothing of Ben's stands under Anna's name, and the other way round.
fn assert_apart(harness: &Harness, when: &str) {
    let picture = harness.engine.current_snapshot();
    assert!(!picture.connections.is_empty(), "{when}: no connection");
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
async fn assert_owners(harness: &Harness, when: &str) {
    let picture = harness.engine.current_snapshot();
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
            let before = asked_of(harness);
            let export = harness.start(connection.id, &[&resource]).await;
            // A copy that a sign-in has begun by itself is as good a proof.
            if let Ok(export) = export {
                harness.finished(export).await.unwrap();
            }
            settled(harness).await;
            let others = if is_ben { "anna" } else { "ben" };
            let after = asked_of(harness);
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
fn asked_of(harness: &Harness) -> Vec<(String, String)> {
    let seen = harness.staging.sandbox.observed().jobs;
    seen.into_iter()
        .flat_map(|job| {
            let account = job.owner.account;
            job.resources
                .into_iter()
                .map(move |resource| (account.clone(), resource))
        })
        .collect()
}
