//! As few consent rounds as fit: pages that fail beyond a length, at one category, or always. No tick is lost, what was learned
//! is kept, and what was no matter of length makes no later consent round shorter.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use carryout_core::catalog::categories;
use carryout_core::consent::batch::DEFAULT_LIMIT;
use carryout_core::snapshot::{ConsentStep, ConsentView};
use carryout_sandbox::{Account, Approval, Fault, Options, PageRefusal, Route, Rule};
use carryout_simulation::{Harness, midday};

/// How a sign-in for everything went.
#[derive(Debug)]
struct Walk {
    /// So many consent rounds were shown before the first.
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
async fn address_limits_of_2000_4000_and_8000_characters_pass_in_the_shown_rounds() {
    for url_limit in [2_000, 4_000, 8_000] {
        let harness = failing_beyond(url_limit).await;

        let walk = everything(&harness, "anna").await;

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
async fn a_page_that_takes_less_is_learned_from_once_and_for_all() {
    for (url_limit, most_errors) in [(1_500, 2), (1_000, 3), (600, 6)] {
        let harness = failing_beyond(url_limit).await;

        let first = everything(&harness, "anna").await;
        let second = everything(&harness, "bob").await;

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
async fn one_category_that_google_does_not_take_makes_no_other_round_shorter() {
    let all = offered();
    for at in [0, 9, 40, 72] {
        let bad = &all[at];
        let options = Options {
            configured_scopes: Some(all.iter().filter(|one| *one != bad).cloned().collect()),
            accounts: people(),
            ..Options::default()
        };
        let harness = Harness::set(midday(), options).await.unwrap();

        let first = everything(&harness, "anna").await;
        let second = everything(&harness, "bob").await;

        assert_eq!(first.aside, std::slice::from_ref(bad), "{first:?}");
        assert_eq!(first.granted.len(), 72);
        assert!(first.errors <= 12, "{} errors for {bad}", first.errors);
        assert!(first.pages - first.errors <= first.shown + 4, "{first:?}");
        assert_eq!(second.shown, first.shown, "nothing was learnt of lengths");
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_that_always_fails_ends_and_teaches_nothing() {
    let harness = failing_beyond(8_000).await;
    let error = PageRefusal::AccessDenied;
    harness
        .staging
        .sandbox
        .faults()
        .add(Rule::on(Route::Consent, Fault::PageError { error }));

    let first = everything(&harness, "anna").await;
    harness.staging.sandbox.faults().clear();
    let second = everything(&harness, "anna").await;

    assert_eq!((first.aside, first.granted.len()), (offered(), 0));
    assert!(first.errors < 2 * 73, "{} errors", first.errors);
    assert_eq!((second.pages, second.shown), (first.shown, first.shown));
    assert_eq!(second.granted, offered());
}

async fn failing_beyond(url_limit: usize) -> Harness {
    let options = Options {
        url_limit,
        accounts: people(),
        ..Options::default()
    };
    Harness::set(midday(), options).await.unwrap()
}

fn people() -> Vec<Account> {
    ["anna", "bob"].map(Account::named).to_vec()
}

/// A user asks for everything and says of each error page that it is one.
async fn everything(harness: &Harness, account: &str) -> Walk {
    let approval = Approval {
        account: Some(account.to_owned()),
        ..Approval::default()
    };
    let name = Some(account.to_owned());
    harness
        .engine
        .begin_consent(1.into(), None, name, &offered())
        .await
        .unwrap();
    let mut walk = Walk {
        shown: consent(harness).batches.len(),
        pages: 0,
        errors: 0,
        longest: 0,
        granted: Vec::new(),
        aside: Vec::new(),
    };
    while consent(harness).step != ConsentStep::Done {
        harness.engine.open_consent().await.unwrap();
        let page = harness.staging.user.last_page().unwrap();
        walk.pages += 1;
        walk.longest = walk.longest.max(page.as_str().len());
        match harness.staging.sandbox.approve(&page, &approval) {
            Ok(back) => {
                harness.engine.paste_address(back.as_str()).unwrap();
                harness.round_over().await.unwrap();
            }
            Err(_) => {
                walk.errors += 1;
                harness.engine.consent_error_page().await.unwrap();
            }
        }
    }
    for round in consent(harness).batches {
        let granted = round.granted.unwrap();
        walk.aside
            .extend(round.asked.into_iter().filter(|asked| !granted.contains(asked)));
        walk.granted.extend(granted);
    }
    walk.granted.sort();
    walk.aside.sort();
    harness.engine.cancel_consent().await.unwrap();
    walk
}

fn consent(harness: &Harness) -> ConsentView {
    harness.engine.current_snapshot().consent.unwrap()
}

fn offered() -> Vec<String> {
    let all = categories().iter().filter(|category| category.offered);
    let mut all: Vec<String> = all.map(|category| category.resource.to_owned()).collect();
    all.sort();
    all
}
