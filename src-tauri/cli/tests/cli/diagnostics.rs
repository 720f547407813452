//! The file for support: complete, masked, and readable by third-party tools.

use crate::world::{World, files, quick};
use carryout_sandbox::Approval;
use std::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn diagnostics_file_is_complete_masked_and_a_valid_zip() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    world.connect("chrome.bookmarks", &Approval::default()).await;
    let copied = world.copy("all", "copies").await;
    assert_eq!(copied.code, Some(0), "{copied:?}");
    let planted = world.sandbox.planted();
    // What a log would hold if a mistake of ours put it there.
    let logs = world.path("home/logs");
    std::fs::create_dir_all(&logs).unwrap();
    let log = format!(
        "2026-11-21T12:00:00Z ERROR carryout: cannot save {} for Anna\n2026-11-21T12:00:01Z INFO carryout: job 7 is ready\n{}\n",
        world.path("copies/Anna").display(),
        planted.join("\n")
    );
    std::fs::write(logs.join("carryout.2026-11-21.log"), &log).unwrap();

    let listed = world.run(&["diagnostics", "--json"]).await;
    let to = world.path("diagnostics.zip");
    let saved = world
        .run(&[
            "diagnostics",
            "--json",
            "--to",
            to.to_str().unwrap(),
            "--clear-logs",
        ])
        .await;
    let again = world
        .run(&["diagnostics", "--json", "--to", to.to_str().unwrap()])
        .await;

    let names = |answer: &serde_json::Value| -> Vec<String> {
        let entries = answer["entries"].as_array().unwrap();
        entries
            .iter()
            .map(|entry| entry["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let expected = [
        "README.txt",
        "program.json",
        "journal.json",
        "logs/carryout.2026-11-21.log",
    ];
    assert_eq!(
        (listed.code, names(&listed.json())),
        (Some(0), expected.map(str::to_owned).to_vec()),
        "{listed:?}"
    );
    assert_eq!(
        (saved.code, names(&saved.json())),
        (Some(0), names(&listed.json()))
    );
    assert_eq!(again.code, Some(2), "what is there is not replaced: {again:?}");
    assert_eq!(
        std::fs::read_to_string(logs.join("carryout.2026-11-21.log")).unwrap(),
        "",
        "cleared"
    );

    let unpacked = world.path("unpacked");
    let opened = Command::new("unzip")
        .arg("-q")
        .arg(&to)
        .arg("-d")
        .arg(&unpacked)
        .status();
    let Ok(opened) = opened else {
        eprintln!("SKIPPED: unzip is not installed");
        return;
    };
    assert!(opened.success());
    let root = unpacked.join(saved.json()["root"].as_str().unwrap());
    assert_eq!(std::fs::read_dir(&unpacked).unwrap().count(), 1, "one folder");
    assert_eq!(files(&root).len(), expected.len());
    let text: String = files(&unpacked)
        .iter()
        .map(|file| std::fs::read_to_string(file).unwrap())
        .collect();
    for secret in planted
        .iter()
        .map(String::as_str)
        .chain(["Anna", world.path("").to_str().unwrap()])
    {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert!(
        text.contains("job 7 is ready") && text.contains("<name 1>"),
        "{text}"
    );
    let journal: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(root.join("journal.json")).unwrap()).unwrap();
    let job = &journal["copies"][0]["jobs"][0];
    assert_eq!(
        (&job["resource"], &job["outcome"]),
        (&"chrome.bookmarks".into(), &"Saved".into())
    );
    assert!(
        journal["connections"][0]["grants"][0]["endsAt"].is_string(),
        "{journal}"
    );
}
