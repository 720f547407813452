//! What needs neither Google nor a keyring.

use crate::world::{World, quick};
use sha2::{Digest, Sha256};
use std::path::PathBuf;

#[tokio::test(flavor = "multi_thread")]
async fn an_altered_file_is_found() {
    let world = World::without_keyring(quick()).await;
    let bag = bag(&world);
    let folder = bag.to_str().unwrap();

    let good = world.run(&["verify", "--json", folder]).await;
    std::fs::write(bag.join("data/a.txt"), "hellp").unwrap();
    let bad = world.run(&["verify", "--json", folder]).await;
    let said = world.run(&["verify", folder]).await;

    assert_eq!(
        (good.code, &good.json()["files"]),
        (Some(0), &1.into()),
        "{good:?}"
    );
    assert_eq!((bad.code, &bad.json()["ok"]), (Some(1), &false.into()), "{bad:?}");
    assert_eq!(bad.json()["findings"][0]["kind"], "altered");
    assert!(
        said.out.contains("NOT proved") && said.out.contains("data/a.txt was changed"),
        "{}",
        said.out
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_no_copy_is_wrong_use() {
    let world = World::without_keyring(quick()).await;
    for folder in [world.path("nowhere"), world.path("bin")] {
        let ended = world.run(&["verify", "--json", folder.to_str().unwrap()]).await;

        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(2), "wrong_use"),
            "{ended:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_answers_with_one_document() {
    let world = World::without_keyring(quick()).await;

    let categories = world.run(&["categories", "--json"]).await.json();
    let status = world.run(&["--json", "status"]).await.json();
    let run = world.run(&["run", "--json"]).await.json();

    assert_eq!(categories["categories"].as_array().unwrap().len(), 75);
    assert_eq!(
        (&status["command"], &status["exitCode"]),
        (&"status".into(), &0.into())
    );
    assert_eq!((&run["command"], &run["exitCode"]), (&"run".into(), &0.into()));
    assert!(
        world.sandbox.observed().requests.is_empty(),
        "no request was sent"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_goes_away_is_no_error() {
    let world = World::without_keyring(quick()).await;
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = world.command(&["categories"]);
    command.stdout(writer);

    let ended = command.spawn().unwrap().wait_with_output().unwrap();

    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
}

/// A small bag as RFC 8493 has it.
fn bag(world: &World) -> PathBuf {
    let folder = world.path("bag");
    std::fs::create_dir_all(folder.join("data")).unwrap();
    std::fs::write(folder.join("data/a.txt"), "hello").unwrap();
    std::fs::write(
        folder.join("bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    )
    .unwrap();
    let sum: String = Sha256::digest("hello")
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    std::fs::write(folder.join("manifest-sha256.txt"), format!("{sum}  data/a.txt\n")).unwrap();
    folder
}
