//! Copies that do not go through at once: refused for a day, failed for good, killed in the middle.

use crate::world::{World, quick};
use carryout_sandbox::{Approval, Fault, Route, Rule};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const TWO: &str = "chrome.bookmarks,maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn a_second_copy_on_the_same_day_has_to_wait_and_is_continued() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    assert_eq!(world.copy(TWO, "copies").await.code, Some(0));

    let second = world.copy(TWO, "copies").await;
    let third = world.copy(TWO, "copies").await;
    let run = world.run(&["run", "--json"]).await;
    let status = world.run(&["status"]).await;

    assert_eq!(
        (second.code, second.problem().as_str()),
        (Some(4), "daily_limit"),
        "{second:?}"
    );
    let from: jiff::Timestamp = second.json()["waitsUntil"].as_str().unwrap().parse().unwrap();
    assert!(from > jiff::Timestamp::now());
    assert_eq!(third.code, Some(4), "{third:?}");
    assert_eq!(
        third.json()["export"]["id"],
        second.json()["export"]["id"],
        "the same copy goes on"
    );
    assert_eq!(run.code, Some(4), "{run:?}");
    let next = "The next copy is possible from 20";
    assert!(status.out.contains(next), "{}", status.out);
}

#[tokio::test(flavor = "multi_thread")]
async fn categories_of_an_unfinished_copy_are_skipped_and_alone_refused() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let hangs = Rule::on(Route::Initiate, Fault::JobTakes { seconds: 10 });
    world.sandbox.faults().add(hangs.resource("chrome.bookmarks"));
    world
        .connect(&format!("{TWO},chrome.history"), &Approval::default())
        .await;
    let to = world.path("copies").display().to_string();
    let mut first = world.start(&world.copy_words(TWO, &to));
    let initiated = || world.sandbox.observed().initiated.len();
    world
        .reach(&mut first, "two jobs at Google", || initiated() == 2)
        .await;
    first.kill().unwrap();
    first.wait().unwrap();

    let alone = world.copy("chrome.bookmarks", "copies").await;
    let partly = world.copy("chrome.bookmarks,chrome.history", "copies").await;
    let run = world.run(&["run", "--json"]).await;

    assert_eq!(
        (alone.code, alone.problem().as_str()),
        (Some(1), "categories_under_way"),
        "{alone:?}"
    );
    assert!(
        alone.err.contains("`carryout-cli run` continues that copy"),
        "{}",
        alone.err
    );
    assert_eq!(partly.code, Some(0), "{partly:?}");
    assert!(
        partly
            .err
            .contains("Left out, because another unfinished copy is bringing it already: chrome.bookmarks"),
        "{}",
        partly.err
    );
    assert_eq!(
        partly.json()["export"]["leftOut"],
        serde_json::json!(["chrome.bookmarks"])
    );
    assert_eq!(run.code, Some(0), "{run:?}");
    let seen = world.sandbox.observed().initiated;
    assert!(
        seen.len() == 3 && seen.iter().all(|one| one.count == 1),
        "{seen:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn permanently_failed_category_is_reported_and_receipt_written() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    for route in [Route::Initiate, Route::Retry] {
        world
            .sandbox
            .faults()
            .add(Rule::on(route, Fault::JobFails).resource("chrome.bookmarks"));
    }
    world.connect(TWO, &Approval::default()).await;

    let ended = world.copy(TWO, "copies").await;

    assert_eq!(ended.code, Some(1), "{ended:?}");
    let export = &ended.json()["export"];
    assert_eq!(
        (&export["receipt"]["got"], &export["receipt"]["missing"]),
        (&1.into(), &1.into())
    );
    assert!(Path::new(export["receipt"]["html"].as_str().unwrap()).is_file());
    assert!(
        ended.err.contains("Google could not prepare this category"),
        "{}",
        ended.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_copy_is_finished_by_run_without_repeated_requests() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let large = Fault::JobSize { bytes: 24 << 20 };
    world
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, large).resource("maps.reviews"));
    let slow = world.sandbox.faults().add(Rule::on(
        Route::Storage,
        Fault::Throttle {
            bytes_per_second: 1 << 20,
        },
    ));
    world.connect(TWO, &Approval::default()).await;
    let to = world.path("copies").display().to_string();

    let mut child = world.command(&world.copy_words(TWO, &to)).spawn().unwrap();
    let started = Instant::now();
    while world.sandbox.observed().bytes_served < 3 << 20 {
        assert!(started.elapsed() < Duration::from_secs(90), "no bytes flow");
        assert!(child.try_wait().unwrap().is_none(), "it ended too soon");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    child.kill().unwrap();
    child.wait().unwrap();
    world.sandbox.faults().remove(slow);
    let ended = world.run(&["run", "--json"]).await;

    assert_eq!(ended.code, Some(0), "{ended:?}");
    let folder = PathBuf::from(ended.json()["exports"][0]["folder"].as_str().unwrap());
    world.assert_same_bytes(&folder);
    assert!(
        world
            .sandbox
            .observed()
            .initiated
            .iter()
            .all(|seen| seen.count == 1)
    );
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_without_the_keyring_says_so_and_goes_on_later() {
    let Some(mut world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    let keyring = world.keyring.take();

    let ended = world.copy(TWO, "copies").await;
    world.keyring = keyring;
    let later = world.copy(TWO, "copies").await;

    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(ended.problem().starts_with("keyring_"), "{ended:?}");
    assert_eq!(later.code, Some(0), "{later:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn revoked_access_exits_as_user_action_needed() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    let project = world.sandbox.options().clients[0].project_number.clone();
    world.sandbox.remove_access("anna", &project);

    let ended = world.copy(TWO, "copies").await;

    assert_eq!(ended.code, Some(3), "{ended:?}");
    assert!(ended.err.contains("connect --name"), "{}", ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_stops_cleanly_and_says_how_to_go_on() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs));
    world.connect(TWO, &Approval::default()).await;
    let to = world.path("copies").display().to_string();

    let child = world.command(&world.copy_words(TWO, &to)).spawn().unwrap();
    let started = Instant::now();
    while world.sandbox.observed().jobs.len() < 2 {
        assert!(started.elapsed() < Duration::from_secs(90), "nothing was asked");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let killed = std::process::Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    let ended = world.end(child, |_| std::future::ready(())).await;

    assert_eq!(
        (ended.code, &ended.json()["interrupted"]),
        (Some(1), &true.into()),
        "{ended:?}"
    );
    assert!(ended.err.contains("carryout-cli run"), "{}", ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn unusable_folder_is_reported_before_any_request() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect(TWO, &Approval::default()).await;
    std::fs::write(world.path("file"), "in the way").unwrap();

    let ended = world.copy(TWO, "file/copies").await;

    assert_eq!(
        (ended.code, ended.problem().as_str()),
        (Some(1), "folder_missing"),
        "{ended:?}"
    );
    assert!(world.sandbox.observed().jobs.is_empty());
}
