//! What is chosen for good on the command line.

use crate::world::{World, quick};
use carryout_core::journal::Journal;
use carryout_core::ports::ProxyChoice;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn a_setting_that_is_changed_is_listed_and_stored() {
    let world = World::without_keyring(quick()).await;

    let listed = world.run(&["settings", "--json"]).await;
    let changed = world.run(&["settings", "limit", "2M", "--json"]).await;
    let proxy = world.run(&["settings", "proxy", "proxy.example:3128"]).await;
    let one = world.run(&["settings", "limit"]).await;

    assert_eq!(
        (listed.code, &listed.json()["settings"]["limit"]),
        (Some(0), &json!(null)),
        "{listed:?}"
    );
    assert_eq!(changed.json()["settings"], json!({ "limit": 2_000_000 }));
    assert_eq!(proxy.code, Some(0), "{proxy:?}");
    assert!(
        one.out.contains("2000000") && one.out.contains("Speed limit"),
        "{}",
        one.out
    );
    assert_eq!(one.out.lines().count(), 1, "{}", one.out);
    let stored = Journal::open(&world.path("home"))
        .unwrap()
        .view()
        .await
        .unwrap()
        .settings
        .clone();
    assert_eq!(stored.limit, Some(2_000_000));
    assert_eq!(
        stored.proxy,
        ProxyChoice::Own("http://proxy.example:3128".to_owned())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_names_and_values_are_refused_and_change_nothing() {
    let world = World::without_keyring(quick()).await;

    for (words, code) in [
        (["settings", "--json", "speed", "2M"], "wrong_use"),
        (["settings", "--json", "limit", "fast"], "wrong_use"),
        (["settings", "--json", "limit", "1k"], "wrong_use"),
        (["settings", "--json", "transfers", "99"], "setting_refused"),
        (["settings", "--json", "language", "tlh"], "setting_refused"),
        (["settings", "--json", "proxy", "ftp://proxy"], "proxy_address"),
        (
            ["settings", "--json", "proxy", "http://anna:sesame@proxy"],
            "proxy_password",
        ),
    ] {
        let ended = world.run(&words).await;

        assert_eq!(
            (ended.code, ended.problem().as_str()),
            (Some(2), code),
            "{words:?}: {ended:?}"
        );
        assert!(
            !ended.out.contains("sesame") && !ended.err.contains("sesame"),
            "{ended:?}"
        );
    }

    let listed = world.run(&["settings", "--json"]).await;
    assert_eq!(listed.json()["settings"]["proxy"], json!("system"));
    assert_eq!(listed.json()["settings"]["transfers"], json!(3));
}
