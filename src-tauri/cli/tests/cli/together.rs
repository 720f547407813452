//! Two programs at once: on one home the second says what to do and does no harm; two homes on one keyring do not
//! see each other's tokens.

use crate::world::{Ended, World, files, quick};
use carryout_sandbox::{Account, Approval, Fault, Options, Route, Rule};
use std::process::Command;

const TWO: &str = "chrome.bookmarks,maps.reviews";

#[tokio::test(flavor = "multi_thread")]
async fn second_program_on_the_same_data_folder_fails_with_advice() {
    let Some(world) = World::with_keyring(quick()).await else {
        return;
    };
    let held_up = world
        .sandbox
        .faults()
        .add(Rule::on(Route::Initiate, Fault::JobHangs));
    world.connect(TWO, &Approval::default()).await;
    let to = world.path("copies").display().to_string();
    let mut first = world.start(&world.copy_words(TWO, &to));
    let ended = world
        // A request is noted when it is answered, which is after its job is there.
        .until(&mut first, "both jobs", || {
            let requests = world.sandbox.observed().requests;
            let initiated = requests.iter().filter(|request| request.route == Route::Initiate);
            initiated.count() == 2
        })
        .await;
    assert_eq!(ended, None, "{}", world.said_so_far());
    let requests = world.sandbox.observed().requests.len();

    let second_to = world.path("second").display().to_string();
    let copy = world.copy_words(TWO, &second_to);
    let client = world.path("client.json").display().to_string();
    for words in [
        &["status", "--json"][..],
        &["run", "--json"],
        &copy,
        &["disconnect", "--json", "--connection", "Anna", "--yes"],
        &[
            "disconnect",
            "--json",
            "--connection",
            "Anna",
            "--yes",
            "--here-only",
        ],
        &["delete", "--json", "--connection", "Anna", "--yes"],
        &[
            "connect",
            "--json",
            "--client",
            &client,
            "--name",
            "Bob",
            "--categories",
            TWO,
        ],
        &[
            "renew",
            "--json",
            "--switch",
            "--stop-copies",
            "--connection",
            "Anna",
        ],
    ] {
        let second = world.run(words).await;

        assert_eq!(
            (second.code, second.problem().as_str()),
            (Some(1), "already_running"),
            "{words:?} {second:?}"
        );
        assert!(
            second.err.contains("Close Carryout first")
                && second.err.contains("wait for the other carryout-cli"),
            "{words:?} {}",
            second.err
        );
    }

    assert!(first.try_wait().unwrap().is_none(), "the first goes on");
    let observed = world.sandbox.observed();
    let asked_by_others = observed.requests[requests..]
        .iter()
        .filter(|request| !matches!(request.route, Route::State | Route::Token));
    assert_eq!(
        asked_by_others.count(),
        0,
        "{:#?}",
        &observed.requests[requests..]
    );
    assert!(observed.grants.iter().all(|grant| grant.alive) && observed.resets.is_empty());
    assert_eq!(world.keyring.as_ref().unwrap().entries(), 2);
    assert!(files(&world.path("second")).is_empty());
    first.kill().unwrap();
    first.wait().unwrap();
    world.sandbox.faults().remove(held_up);
    world.assert_no_secret_leaked();
}

#[tokio::test(flavor = "multi_thread")]
async fn cli_data_folders_sharing_a_keyring_keep_their_tokens_apart() {
    let options = Options {
        accounts: vec![Account::named("anna"), Account::named("bob")],
        ..quick()
    };
    let Some(world) = World::with_keyring(options).await else {
        return;
    };
    let of = |account: &str| Approval {
        account: Some(account.to_owned()),
        ..Approval::default()
    };
    let keyring = world.keyring.as_ref().unwrap();

    let here = world.connect(TWO, &of("anna")).await;
    let alone = keyring.entries();
    let file = world.path("client.json").display().to_string();
    let words = [
        "connect",
        "--json",
        "--client",
        &file,
        "--name",
        "Anna",
        "--categories",
        TWO,
    ];
    let there = in_other_home(&world, &words, &of("bob")).await;
    let both = keyring.entries();
    let words = ["disconnect", "--json", "--connection", "Anna", "--yes"];
    let left = in_other_home(&world, &words, &of("bob")).await;
    let after = keyring.entries();
    let copied = world.copy(TWO, "copies").await;

    assert_eq!((here.code, there.code), (Some(0), Some(0)), "{here:?} {there:?}");
    assert_eq!((alone, both), (2, 4), "a secret and a grant for each home");
    assert_eq!((left.code, after), (Some(0), 2), "{left:?}");
    assert_eq!(copied.code, Some(0), "{copied:?}");
    let alive = world.sandbox.observed().grants;
    let alive: Vec<&str> = alive
        .iter()
        .filter(|grant| grant.alive)
        .map(|grant| grant.owner.account.as_str())
        .collect();
    assert_eq!(alive, ["anna"]);
}

/// The same program and keyring, with another home.
async fn in_other_home(world: &World, words: &[&str], approval: &Approval) -> Ended {
    let mut command: Command = world.command(words);
    command.env("CARRYOUT_HOME", world.path("other-home"));
    let child = command.spawn().unwrap();
    world
        .end(child, |page| async move {
            let back = world.sandbox.approve(&page, approval).expect("Google's page");
            let shown = reqwest::get(back.clone()).await.expect("the program listens");
            assert!(shown.status().is_success());
        })
        .await
}
