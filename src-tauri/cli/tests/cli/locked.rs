//! The real keyring locked, or out of reach, while there is something to do: said what it is, nothing lost, and
//! gone on with once it opens.

use crate::world::{World, quick};
use carryout_sandbox::{Approval, Fault, Options, Route, Rule};

const TWO: &str = "chrome.bookmarks,maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn locked_keyring_is_reported_and_work_continues_after_unlock() {
    let Some(mut world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    world.keyring.as_ref().unwrap().lock();
    let requests = world.sandbox.observed().requests.len();

    // The keyring has no prompter: its prompt is dismissed by itself.
    let copy = world.copy(TWO, "copies").await;
    let connect = world.connect("play.installs", &Approval::default()).await;

    for ended in [&copy, &connect] {
        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(3), "keyring_locked"),
            "{ended:?}"
        );
        assert!(ended.err.contains("Unlock it"), "{}", ended.err);
    }
    assert_eq!(
        world.sandbox.observed().requests.len(),
        requests,
        "nothing was asked of Google"
    );
    world.keyring.as_mut().unwrap().reopen();
    let status = world.run(&["status", "--json"]).await;
    let later = world.copy(TWO, "copies").await;
    assert_eq!(
        status.json()["connections"][0]["granted"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(later.code, Some(0), "{later:?}");
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn keyring_locked_during_a_copy_leaves_a_copy_that_run_finishes() {
    let options = Options {
        access_token_seconds: 4,
        ..quick()
    };
    let Some(mut world) = World::with_keyring(options).await else {
        return;
    };
    let held_up = world.sandbox.faults().add(Rule::on(
        Route::State,
        Fault::Status {
            code: 503,
            retry_after: None,
        },
    ));
    world.connect(TWO, &Approval::default()).await;
    let to = world.path("copies").display().to_string();
    let child = world.command(&world.copy_words(TWO, &to)).spawn().unwrap();
    let mut seen = 0;
    while seen < 2 {
        seen = world.sandbox.observed().jobs.len();
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }

    world.keyring.as_ref().unwrap().lock();
    let stuck = world.end(child, |_| std::future::ready(())).await;
    world.keyring.as_mut().unwrap().reopen();
    world.sandbox.faults().remove(held_up);
    let ended = world.run(&["run", "--json"]).await;

    assert_eq!(
        (stuck.code, stuck.problem().as_str()),
        (Some(3), "keyring_locked"),
        "{stuck:?}"
    );
    assert_eq!(ended.code, Some(0), "{ended:?}");
    let initiated = world.sandbox.observed().initiated;
    assert!(initiated.iter().all(|seen| seen.count == 1), "{initiated:?}");
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn keyring_access_denied_is_reported_as_denied() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    world.keyring.as_ref().unwrap().forbid();

    let refused = world.copy(TWO, "copies").await;
    world.keyring.as_ref().unwrap().allow();
    let later = world.copy(TWO, "copies").await;

    assert_eq!(
        (refused.code, refused.problem().as_str()),
        (Some(3), "keyring_refused"),
        "{refused:?}"
    );
    assert_eq!(later.code, Some(0), "{later:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn disconnect_with_locked_keyring_completes_after_unlock_and_deletes_tokens() {
    let Some(mut world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    world.keyring.as_ref().unwrap().lock();

    let left = world
        .run(&["disconnect", "--json", "--connection", "Anna", "--yes"])
        .await;
    world.keyring.as_mut().unwrap().reopen();
    let ended = world.run(&["run", "--json"]).await;
    let status = world.run(&["status", "--json"]).await;

    assert_eq!(
        (left.code, left.problem().as_str()),
        (Some(3), "keyring_locked"),
        "{left:?}"
    );
    assert_eq!(ended.code, Some(0), "{ended:?}");
    assert_eq!(status.json()["connections"], serde_json::json!([]));
    assert!(world.sandbox.observed().grants.iter().all(|grant| !grant.alive));
    assert_eq!(
        world.keyring.as_ref().unwrap().entries(),
        1,
        "the client's secret alone"
    );
}
