//! Whatever can be typed or set wrong gets a clear sentence and the right exit code.

use crate::world::{World, quick};
use carryout_core::journal::Journal;

#[tokio::test(flavor = "multi_thread")]
async fn every_invalid_client_file_has_its_own_message() {
    let world = World::without_keyring(quick()).await;
    let foreign = r#"{"installed":{"client_id":"1-a.apps.googleusercontent.com","auth_uri":"https://evil.example/auth"}}"#;
    for (content, code, words) in [
        (String::new(), "client_file_empty", "This file is empty"),
        (
            "a shopping list".to_owned(),
            "client_file_not_json",
            "This is not a client file",
        ),
        (
            r#"{"web":{}}"#.to_owned(),
            "client_file_web",
            "meant for a web site",
        ),
        (
            r#"{"type":"service_account"}"#.to_owned(),
            "client_file_other_kind",
            "another kind of Google file",
        ),
        (
            r#"{"installed":{}}"#.to_owned(),
            "client_file_incomplete",
            "Something is missing",
        ),
        (
            foreign.to_owned(),
            "client_file_foreign",
            "somewhere other than Google",
        ),
        ("x".repeat(70_000), "client_file_too_large", "too large"),
    ] {
        std::fs::write(world.path("client.json"), content).unwrap();

        let ended = world.connect("all", &Default::default()).await;

        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(2), code),
            "{ended:?}"
        );
        assert!(ended.err.contains(words), "{}", ended.err);
    }
    std::fs::remove_file(world.path("client.json")).unwrap();

    let ended = world.connect("all", &Default::default()).await;

    assert_eq!(
        (ended.code, ended.problem().as_str()),
        (Some(2), "client_file_unreadable"),
        "{ended:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stand_in_for_google_must_be_on_this_machine() {
    let world = World::without_keyring(quick()).await;
    let mut command = world.command(&["run", "--json"]);
    command.env("CARRYOUT_GOOGLE_ORIGIN", "http://example.org:8080");

    let ended = world
        .end(command.spawn().unwrap(), |_| std::future::ready(()))
        .await;

    assert_eq!(
        (ended.code, ended.problem().as_str()),
        (Some(2), "origin_not_loopback"),
        "{ended:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrong_is_answered_in_a_sentence() {
    let world = World::without_keyring(quick()).await;
    for (words, said) in [
        (
            &["copy", "--connection", "Bob", "--categories", "all", "--to", "x"][..],
            "there is no connection “Bob”",
        ),
        (
            &["connect", "--name", " ", "--categories", "all"],
            "a name cannot be empty",
        ),
        (
            &["connect", "--name", "A", "--categories", "chrome.bookmark"],
            "did you mean chrome.bookmarks?",
        ),
        (
            &["connect", "--name", "A", "--categories", "all"],
            "A Google client file is needed first",
        ),
        (
            &[
                "copy",
                "--connection",
                "A",
                "--categories",
                "all",
                "--to",
                "x",
                "--since",
                "soon",
            ],
            "--since “soon” is no date",
        ),
        (&["renew"], "there is no connection"),
        (
            &["disconnect", "--connection", "Bob", "--yes"],
            "there is no connection “Bob”",
        ),
        (&["fly"], "unrecognized subcommand"),
        (&["copy"], "required arguments"),
    ] {
        let plain = world.run(words).await;
        let json = world.run(&[words, &["--json"]].concat()).await;

        assert_eq!(plain.code, Some(2), "{words:?} {plain:?}");
        assert!(
            plain.err.contains(said) && plain.out.is_empty(),
            "{words:?} {plain:?}"
        );
        assert_eq!(
            (json.code, &json.json()["exitCode"]),
            (Some(2), &2.into()),
            "{words:?} {json:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_window_has_the_journal_nothing_else_may() {
    let world = World::without_keyring(quick()).await;
    let _window = Journal::open(&world.path("home")).unwrap();

    let ended = world.run(&["status", "--json"]).await;

    assert_eq!(
        (ended.code, ended.problem().as_str()),
        (Some(1), "already_running"),
        "{ended:?}"
    );
    assert!(ended.err.contains("Close Carryout first"), "{}", ended.err);
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_client_is_reported_before_any_consent_page() {
    let mut options = quick();
    options.clients[0].secret_required = true;
    let world = World::without_keyring(options).await;
    let known = world.sandbox.options().clients[0].id.clone();
    for (id, code, words) in [
        (
            known.as_str(),
            "client_secret_missing",
            "Google wants the client’s secret",
        ),
        (
            "1-unknown.apps.googleusercontent.com",
            "client_unknown",
            "Google does not know this client",
        ),
    ] {
        let file = serde_json::json!({"installed": {"client_id": id, "project_id": "mine"}});
        std::fs::write(world.path("client.json"), file.to_string()).unwrap();

        let ended = world.connect("all", &Default::default()).await;

        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(3), code),
            "{ended:?}"
        );
        assert!(ended.err.contains(words), "{}", ended.err);
        assert!(!world.path("opened").exists(), "a page was opened");
    }

    let status = world.run(&["status", "--json"]).await;
    let reported = status.json();

    let client = reported["clients"]
        .as_array()
        .unwrap()
        .iter()
        .find(|client| client["clientId"] == "1-unknown.apps.googleusercontent.com")
        .unwrap()
        .clone();
    let step = client["steps"]
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step["step"] == "client")
        .unwrap();
    assert_eq!(
        (step["state"].as_str(), step["problem"]["code"].as_str()),
        (Some("wrong"), Some("client_unknown"))
    );
    assert_eq!(
        step["page"],
        "https://console.cloud.google.com/auth/clients?project=1"
    );
}
