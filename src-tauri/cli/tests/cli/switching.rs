//! `renew --switch`: from one copy to a period of time and back, with the real program, keyring and browser redirect.

use crate::world::{World, quick};
use carryout_sandbox::{Access, Approval};
use serde_json::Value;

const TWO: &str = "chrome.bookmarks,maps.reviews";
const SWITCH: [&str; 5] = ["renew", "--switch", "--json", "--connection", "Anna"];

#[tokio::test(flavor = "multi_thread")]
async fn one_copy_becomes_a_period_of_time_and_one_copy_again() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &lasting(Access::Once)).await;
    let first = world.copy("all", "copies").await;
    assert_eq!(first.code, Some(0), "{first:?}");
    assert_eq!(kind(&world).await, "ended", "it has done its work");

    let period = world.run_with_user(&SWITCH, &lasting(Access::Days180)).await;
    let kind_of_period = kind(&world).await;
    let second = world.copy("all", "more").await;
    let once = world.run_with_user(&SWITCH, &lasting(Access::Once)).await;
    let third = world.copy("all", "most").await;

    assert_eq!((period.code, granted(&period.json())), (Some(0), 2), "{period:?}");
    assert!(period.err.contains("Google asks you anew"), "{}", period.err);
    assert_eq!(kind_of_period, "active");
    assert_eq!(second.code, Some(0), "{second:?}");
    assert_eq!((once.code, granted(&once.json())), (Some(0), 2), "{once:?}");
    assert_eq!(third.code, Some(0), "{third:?}");
    assert_eq!(kind(&world).await, "ended");
    let observed = world.sandbox.observed();
    assert_eq!(observed.resets.len(), 3, "each access was given back once");
    assert!(observed.resets.iter().all(|reset| reset.lost_objects.is_empty()));
    assert_eq!(observed.grants.iter().filter(|grant| grant.alive).count(), 0);
    let keyring = world.keyring.as_ref().unwrap();
    assert_eq!(keyring.entries(), 1, "the client's secret");
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_to_the_new_permission_leaves_the_files_and_says_what_to_do() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &lasting(Access::Once)).await;
    world.copy("all", "copies").await;
    let nothing = Approval {
        scopes: Some(vec![]),
        ..Approval::default()
    };

    let declined = world.run_with_user(&SWITCH, &nothing).await;
    let anew = world.connect(TWO, &lasting(Access::Days30)).await;
    let copied = world.copy("all", "more").await;

    assert_eq!(
        (declined.code, declined.problem().as_str()),
        (Some(3), "consent_denied"),
        "{declined:?}"
    );
    assert!(declined.err.contains("connect --name"), "{}", declined.err);
    assert_eq!(
        (anew.code, copied.code),
        (Some(0), Some(0)),
        "{anew:?} {copied:?}"
    );
    assert!(world.path("copies").is_dir());
}

fn lasting(access: Access) -> Approval {
    Approval {
        access,
        ..Approval::default()
    }
}

fn granted(answer: &Value) -> usize {
    answer["connection"]["granted"].as_array().map_or(0, Vec::len)
}

/// What `status` says of Anna's access.
async fn kind(world: &World) -> String {
    let status = world.run(&["status", "--json"]).await.json();
    status["connections"][0]["access"]["kind"]
        .as_str()
        .unwrap()
        .to_owned()
}
