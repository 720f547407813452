//! What Google's page can bring besides everything.

use crate::world::{World, quick};
use carryout_sandbox::{Access, Approval, Options};

const TWO: &str = "chrome.bookmarks,maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn without_a_keyring_nothing_is_asked() {
    let world = World::without_keyring(quick()).await;

    let ended = world.connect(TWO, &Approval::default()).await;

    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(ended.problem().starts_with("keyring_"), "{ended:?}");
    assert!(
        ended.err.to_lowercase().contains("password store"),
        "{}",
        ended.err
    );
    assert!(world.sandbox.observed().requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn declined_consent_ends_the_sign_in() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };

    let ended = world.connect(TWO, &only(&[])).await;

    assert_eq!(
        (ended.code, ended.problem().as_str()),
        (Some(3), "consent_denied"),
        "{ended:?}"
    );
    assert_eq!(ended.json()["missing"].as_array().unwrap().len(), 2);
    let status = world.run(&["status", "--json"]).await;
    assert_eq!(status.json()["connections"], serde_json::json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn omitted_categories_are_listed_and_requested_again() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };

    let partly = world.connect(TWO, &only(&["maps.reviews"])).await;
    let again = world
        .run_with_user(&connect_anna(TWO), &Approval::default())
        .await;
    let nothing = world
        .run_with_user(&connect_anna(TWO), &Approval::default())
        .await;

    assert_eq!(partly.code, Some(0), "{partly:?}");
    assert_eq!(partly.json()["granted"], serde_json::json!(["maps.reviews"]));
    assert_eq!(partly.json()["missing"], serde_json::json!(["chrome.bookmarks"]));
    assert_eq!(
        (again.code, &again.json()["missing"]),
        (Some(0), &serde_json::json!([])),
        "{again:?}"
    );
    assert!(again.err.contains("for 1 category"), "{}", again.err);
    assert_eq!(nothing.code, Some(0), "{nothing:?}");
    assert_eq!(
        world.sandbox.observed().grants.len(),
        2,
        "the third time no page was opened"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_takes_several_rounds() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };

    let ended = world.connect("all", &Approval::default()).await;

    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.json()["granted"].as_array().unwrap().len(), 73);
    let rounds = world.sandbox.observed().grants.len();
    assert!(rounds > 1);
    assert!(
        ended.err.contains(&format!("ask you {rounds} times")),
        "{}",
        ended.err
    );
    assert!(
        ended
            .err
            .contains(&format!("Step {rounds} of {rounds} complete: access granted to")),
        "{}",
        ended.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewal_at_google_is_seen() {
    let Some(world) = World::with_keyring(Options {
        refresh_tells_end: true,
        ..quick()
    })
    .await
    else {
        return;
    };
    let month = Approval {
        access: Access::Days30,
        ..Approval::default()
    };
    world.connect(TWO, &month).await;
    let project = world.sandbox.options().clients[0].project_number.clone();

    let before = world.run(&["renew", "--json", "--check"]).await;
    let child = world
        .command(&["renew", "--json", "--connection", "Anna"])
        .spawn()
        .unwrap();
    let renewed = world
        .end(child, |page| {
            assert!(page.query().unwrap().contains(&project), "{page}");
            assert_eq!(world.sandbox.renew("anna", &project, Access::Days180), 1);
            std::future::ready(())
        })
        .await;

    assert_eq!(
        (before.code, &before.json()["renewal"]),
        (Some(3), &"unchanged".into()),
        "{before:?}"
    );
    assert_eq!(
        (renewed.code, &renewed.json()["renewal"]),
        (Some(0), &"renewed".into()),
        "{renewed:?}"
    );
}

fn connect_anna(categories: &str) -> [&str; 6] {
    ["connect", "--json", "--name", "Anna", "--categories", categories]
}

fn only(resources: &[&str]) -> Approval {
    let scopes = resources.iter().map(|resource| (*resource).to_owned()).collect();
    Approval {
        scopes: Some(scopes),
        ..Approval::default()
    }
}
