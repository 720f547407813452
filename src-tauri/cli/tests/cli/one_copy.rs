//! Access for one copy ends with the copy: said, kept, or asked, with the real program, keyring and browser redirect.

use crate::world::{World, quick, the_copy};
use carryout_sandbox::{Access, Approval};
use serde_json::Value;

const TWO: &str = "chrome.bookmarks,maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn one_time_access_is_revoked_when_copy_returns_and_recorded_in_the_receipt() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &once()).await;

    let copied = world.copy("all", "copies").await;
    let again = world.copy("all", "more").await;

    assert_eq!(copied.code, Some(0), "{copied:?}");
    let at = copied.json()["accessEndedAt"].clone();
    assert!(at.is_string(), "{copied:?}");
    let receipt = std::fs::read(the_copy(&world.path("copies")).join("receipt.json")).unwrap();
    let receipt: Value = serde_json::from_slice(&receipt).unwrap();
    assert_eq!(receipt["access_ended_at"], at);
    let verified = world
        .run(&["verify", the_copy(&world.path("copies")).to_str().unwrap()])
        .await;
    assert_eq!(verified.code, Some(0), "{verified:?}");
    let observed = world.sandbox.observed();
    assert_eq!(observed.resets.len(), 1);
    assert!(observed.grants.iter().all(|grant| !grant.alive));
    assert_eq!(
        (again.code, again.problem().as_str()),
        (Some(3), "access_ended"),
        "{again:?}"
    );
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn keep_access_keeps_it_and_end_access_revokes_it_after_a_warning() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &once()).await;
    let to = world.path("copies").display().to_string();
    let words = [
        "copy",
        "--json",
        "--connection",
        "Anna",
        "--categories",
        "all",
        "--to",
        to.as_str(),
        "--keep-access",
    ];

    let copied = world.run(&words).await;
    let asked = world.run(&["end-access", "--json", "--connection", "Anna"]).await;
    let before = world.sandbox.observed();
    let ended = world
        .run(&["end-access", "--json", "--yes", "--connection", "Anna"])
        .await;

    assert_eq!(copied.code, Some(0), "{copied:?}");
    assert!(copied.json()["accessEndedAt"].is_null(), "{copied:?}");
    assert_eq!(asked.code, Some(2), "{asked:?}");
    assert!(before.resets.is_empty() && before.grants.iter().any(|grant| grant.alive));
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(ended.json()["ended"], true);
    assert_eq!(world.sandbox.observed().resets.len(), 1);
}

fn once() -> Approval {
    Approval {
        access: Access::Once,
        ..Approval::default()
    }
}
