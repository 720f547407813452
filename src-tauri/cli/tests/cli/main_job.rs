//! The main job, from a client file to a proved copy, and back to nothing.

use crate::world::{World, quick};
use carryout_sandbox::Approval;
use std::path::{Path, PathBuf};
use std::process::Command;

const FIVE: &str = "myactivity.search,youtube.subscriptions,chrome.bookmarks,maps.reviews,play.installs";

#[tokio::test(flavor = "multi_thread")]
async fn five_categories_come_home_are_proved_and_access_is_given_back() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };

    let connected = world.connect(FIVE, &Approval::default()).await;
    assert_eq!(connected.code, Some(0), "{connected:?}");
    assert_eq!(connected.json()["granted"].as_array().unwrap().len(), 5);
    assert!(connected.err.contains("Google gave 5 of 5."), "{}", connected.err);
    let keyring = world.keyring.as_ref().unwrap();
    assert_eq!(keyring.entries(), 2, "the client's secret and the grant");

    let copied = world.copy("all", "copies").await;
    assert_eq!(copied.code, Some(0), "{copied:?}");
    let export = &copied.json()["export"];
    assert_eq!(
        (&export["state"], &export["receipt"]["got"]),
        (&"done".into(), &5.into())
    );
    let folder = PathBuf::from(export["folder"].as_str().unwrap());
    assert!(folder.starts_with(world.path("copies").canonicalize().unwrap().join("Anna")));
    world.assert_same_bytes(&folder);

    let verified = world.run(&["verify", "--json", folder.to_str().unwrap()]).await;
    assert_eq!(
        (verified.code, &verified.json()["ok"]),
        (Some(0), &true.into()),
        "{verified:?}"
    );

    assert_third_party_tool_agrees(&folder);

    let unpacked = world.run(&["unpack", "--json", folder.to_str().unwrap()]).await;
    let again = world.run(&["unpack", "--json", folder.to_str().unwrap()]).await;
    assert_eq!((unpacked.code, again.code), (Some(0), Some(0)), "{unpacked:?}");
    assert!(unpacked.json()["files"].as_u64().unwrap() > 0);
    assert_eq!(again.json()["files"], unpacked.json()["files"]);
    assert!(folder.join("unpacked").is_dir());
    assert_third_party_tool_agrees(&folder);

    let status = world.run(&["status", "--json"]).await;
    assert_eq!(status.json()["connections"][0]["access"]["kind"], "active");

    let asked = world.run(&["disconnect", "--connection", "Anna"]).await;
    assert_eq!(asked.code, Some(2));
    assert!(
        asked.out.contains("means:") && asked.err.contains("--yes"),
        "{asked:?}"
    );
    assert!(
        world.sandbox.observed().grants.iter().all(|grant| grant.alive),
        "nothing was done"
    );

    let left = world
        .run(&["disconnect", "--json", "--connection", "Anna", "--yes"])
        .await;
    assert_eq!(left.code, Some(0), "{left:?}");
    assert_eq!(keyring.entries(), 0);
    assert!(
        world.sandbox.observed().grants.iter().all(|grant| !grant.alive),
        "Google was notified"
    );
    assert!(
        world
            .sandbox
            .observed()
            .resets
            .iter()
            .all(|reset| reset.lost_objects.is_empty())
    );
    world.assert_same_bytes(&folder);
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn disconnecting_here_only_tells_google_nothing() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect("chrome.bookmarks", &Approval::default()).await;

    let left = world
        .run(&[
            "disconnect",
            "--json",
            "--connection",
            "Anna",
            "--yes",
            "--here-only",
        ])
        .await;

    assert_eq!(left.code, Some(0), "{left:?}");
    assert_eq!(world.keyring.as_ref().unwrap().entries(), 0);
    assert!(world.sandbox.observed().grants[0].alive);
}

/// The Library of Congress's own tool accepts the copy, where a Python that has it is named.
fn assert_third_party_tool_agrees(folder: &Path) {
    let Some(python) = std::env::var_os("CARRYOUT_BAGIT_PYTHON") else {
        eprintln!("SKIPPED: CARRYOUT_BAGIT_PYTHON names no Python that has the package bagit");
        return;
    };
    let judged = Command::new(python)
        .args(["-m", "bagit", "--validate"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(
        judged.status.success(),
        "{}",
        String::from_utf8_lossy(&judged.stderr)
    );
}
