//! As few trips as fit: pages that fail beyond a length, at one category, or always. No tick is lost, what was learnt
//! is kept, and what was no matter of length makes no later trip shorter.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::catalog::categories;
use carryout_core::consent::batch::DEFAULT_LIMIT;
use carryout_core::snapshot::{ConsentStep, ConsentView};
use carryout_sandbox::{Account, Approval, Fault, Options, PageRefusal, Route, Rule};
use carryout_trial::{Stage, midday};

/// How a sign-in for everything went.
#[derive(Debug)]
struct Walk {
    /// So many trips were shown before the first.
    shown: usize,
    /// So many pages were opened.
    pages: usize,
    /// So many of them showed an error.
    errors: usize,
    /// The longest address.
    longest: usize,
    /// What was given, category by category.
    granted: Vec<String>,
    /// What was set aside.
    aside: Vec<String>,
}

#[tokio::test(start_paused = true)]
async fn pages_that_fail_beyond_2000_4000_and_8000_characters_are_passed_in_the_trips_that_were_shown() {
    for url_limit in [2_000, 4_000, 8_000] {
        let stage = failing_beyond(url_limit).await;

        let walk = everything(&stage, "anna").await;

        assert_eq!(
            (walk.pages, walk.errors),
            (walk.shown, 0),
            "limit {url_limit}: {walk:?}"
        );
        assert!(walk.longest <= DEFAULT_LIMIT, "{} characters", walk.longest);
        assert_eq!(walk.granted, offered(), "limit {url_limit}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_takes_less_is_learnt_from_once_and_for_all() {
    for (url_limit, most_errors) in [(1_500, 2), (1_000, 3), (600, 6)] {
        let stage = failing_beyond(url_limit).await;

        let first = everything(&stage, "anna").await;
        let second = everything(&stage, "bob").await;

        assert_eq!(first.granted, offered(), "limit {url_limit}");
        assert!(
            (1..=most_errors).contains(&first.errors),
            "limit {url_limit}: {} errors",
            first.errors
        );
        assert_eq!(second.granted, offered(), "limit {url_limit}");
        assert_eq!(
            (second.pages, second.errors),
            (second.shown, 0),
            "limit {url_limit}"
        );
        assert!(second.longest <= url_limit);
    }
}

#[tokio::test(start_paused = true)]
async fn one_category_that_google_does_not_take_makes_no_other_trip_shorter() {
    let all = offered();
    for at in [0, 9, 40, 72] {
        let bad = &all[at];
        let options = Options {
            configured_scopes: Some(all.iter().filter(|one| *one != bad).cloned().collect()),
            accounts: people(),
            ..Options::default()
        };
        let stage = Stage::set(midday(), options).await.unwrap();

        let first = everything(&stage, "anna").await;
        let second = everything(&stage, "bob").await;

        assert_eq!(first.aside, std::slice::from_ref(bad), "{first:?}");
        assert_eq!(first.granted.len(), 72);
        assert!(first.errors <= 12, "{} errors for {bad}", first.errors);
        assert!(first.pages - first.errors <= first.shown + 4, "{first:?}");
        assert_eq!(second.shown, first.shown, "nothing was learnt of lengths");
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_always_fails_ends_and_teaches_nothing() {
    let stage = failing_beyond(8_000).await;
    let error = PageRefusal::AccessDenied;
    stage
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::PageError { error }));

    let first = everything(&stage, "anna").await;
    stage.staging.sandbox.faults().clear();
    let second = everything(&stage, "anna").await;

    assert_eq!((first.aside, first.granted.len()), (offered(), 0));
    assert!(first.errors < 2 * 73, "{} errors", first.errors);
    assert_eq!((second.pages, second.shown), (first.shown, first.shown));
    assert_eq!(second.granted, offered());
}

async fn failing_beyond(url_limit: usize) -> Stage {
    let options = Options {
        url_limit,
        accounts: people(),
        ..Options::default()
    };
    Stage::set(midday(), options).await.unwrap()
}

fn people() -> Vec<Account> {
    ["anna", "bob"].map(Account::named).to_vec()
}

/// A person asks for everything and says of each error page that it is one.
async fn everything(stage: &Stage, account: &str) -> Walk {
    let approval = Approval {
        account: Some(account.to_owned()),
        ..Approval::default()
    };
    let name = Some(account.to_owned());
    stage
        .engine
        .begin_consent(1, None, name, &offered())
        .await
        .unwrap();
    let mut walk = Walk {
        shown: consent(stage).batches.len(),
        pages: 0,
        errors: 0,
        longest: 0,
        granted: Vec::new(),
        aside: Vec::new(),
    };
    while consent(stage).step != ConsentStep::Done {
        stage.engine.open_consent().await.unwrap();
        let page = stage.staging.person.last_page().unwrap();
        walk.pages += 1;
        walk.longest = walk.longest.max(page.as_str().len());
        match stage.staging.sandbox.approve(&page, &approval) {
            Ok(back) => {
                stage.engine.paste_address(back.as_str()).unwrap();
                stage.trip_over().await.unwrap();
            }
            Err(_) => {
                walk.errors += 1;
                stage.engine.consent_error_page().await.unwrap();
            }
        }
    }
    for trip in consent(stage).batches {
        let granted = trip.granted.unwrap();
        walk.aside
            .extend(trip.asked.into_iter().filter(|asked| !granted.contains(asked)));
        walk.granted.extend(granted);
    }
    walk.granted.sort();
    walk.aside.sort();
    stage.engine.cancel_consent().await.unwrap();
    walk
}

fn consent(stage: &Stage) -> ConsentView {
    stage.engine.picture().consent.unwrap()
}

fn offered() -> Vec<String> {
    let all = categories().iter().filter(|category| category.offered);
    let mut all: Vec<String> = all.map(|category| category.resource.to_owned()).collect();
    all.sort();
    all
}
