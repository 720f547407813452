//! A server without a keyring: tokens in an encrypted file, whose key comes over a descriptor or from systemd.

use crate::world::{Ended, World, files, quick, the_copy};
use carryout_sandbox::Approval;
use std::fs::{self, File};
use std::process::{Command, Stdio};

const TWO: &str = "myactivity.search,chrome.bookmarks";

#[tokio::test(flavor = "multi_thread")]
async fn a_server_signs_in_copies_and_disconnects_with_an_encrypted_file() {
    let world = World::without_keyring(quick()).await;

    let connected = connect(&world, "a passphrase").await;
    assert_eq!(connected.code, Some(0), "{connected:?}");
    // Looking needs no key, so a timer's log can be read without one.
    let looked = world.run(&["status", "--json", "--vault", &vault(&world)]).await;
    assert_eq!(looked.code, Some(0), "{looked:?}");

    let copied = with_key(&world, "a passphrase", &copy(&world)).await;
    assert_eq!(copied.code, Some(0), "{copied:?}");
    world.assert_same_bytes(&the_copy(&world.path("copies")));

    let left = with_key(
        &world,
        "a passphrase",
        &["disconnect", "--json", "--connection", "Anna", "--yes"].map(str::to_owned),
    )
    .await;
    assert_eq!(left.code, Some(0), "{left:?}");
    assert!(world.sandbox.observed().grants.iter().all(|grant| !grant.alive));
    world.assert_no_secret_leaked();
    assert_no_secret_beside(&world);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_credential_of_a_systemd_service_is_enough() {
    let world = World::without_keyring(quick()).await;
    assert_eq!(connect(&world, "a passphrase").await.code, Some(0));
    fs::create_dir(world.path("credentials")).unwrap();
    fs::write(world.path("credentials/carryout-vault"), "a passphrase\n").unwrap();
    let words = copy(&world);
    let mut service = world.command(&words.iter().map(String::as_str).collect::<Vec<_>>());
    service
        .env("CREDENTIALS_DIRECTORY", world.path("credentials"))
        .env("CARRYOUT_VAULT", vault(&world));

    let copied = world.end(service.spawn().unwrap(), |_| async {}).await;

    assert_eq!(copied.code, Some(0), "{copied:?}");
    assert_no_secret_beside(&world);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_or_missing_key_and_damaged_file_have_distinct_exit_codes() {
    let world = World::without_keyring(quick()).await;
    assert_eq!(connect(&world, "right").await.code, Some(0));
    let whole = fs::read(vault(&world)).unwrap();

    let wrong = with_key(&world, "wrong", &copy(&world)).await;
    assert_eq!(
        (wrong.code, wrong.problem().as_str()),
        (Some(3), "vault_key_wrong"),
        "{wrong:?}"
    );
    let words = [&copy(&world)[..], &["--vault".to_owned(), vault(&world)]].concat();
    let none = world
        .run(&words.iter().map(String::as_str).collect::<Vec<_>>())
        .await;
    assert_eq!(
        (none.code, none.problem().as_str()),
        (Some(3), "vault_key_missing"),
        "{none:?}"
    );
    let keyring = world
        .run(&copy(&world).iter().map(String::as_str).collect::<Vec<_>>())
        .await;
    assert_eq!(
        (keyring.code, keyring.problem().as_str()),
        (Some(2), "other_vault"),
        "{keyring:?}"
    );
    fs::write(vault(&world), &whole[..whole.len() - 1]).unwrap();
    let damaged = with_key(&world, "right", &copy(&world)).await;
    assert_eq!(
        (damaged.code, damaged.problem().as_str()),
        (Some(1), "vault_damaged"),
        "{damaged:?}"
    );

    // Nothing of this cost the access: with file and key as they were, it goes on.
    fs::write(vault(&world), &whole).unwrap();
    let copied = with_key(&world, "right", &copy(&world)).await;
    assert_eq!(copied.code, Some(0), "{copied:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_homes_do_not_use_one_file_at_once() {
    let world = World::without_keyring(quick()).await;
    assert_eq!(connect(&world, "right").await.code, Some(0));
    let lock = File::options().write(true).open(vault(&world) + ".lock").unwrap();
    lock.lock().unwrap();

    let second = with_key(&world, "right", &copy(&world)).await;

    assert_eq!(
        (second.code, second.problem().as_str()),
        (Some(1), "already_running"),
        "{second:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn over_ssh_the_passphrase_is_typed_and_the_address_pasted() {
    let world = World::without_keyring(quick()).await;
    let client = world.path("client.json").display().to_string();
    let words = [
        "connect",
        "--json",
        "--client",
        &client,
        "--name",
        "Anna",
        "--categories",
        TWO,
        "--vault",
    ];
    let file = vault(&world);
    let words = [&words[..], &[file.as_str()]].concat();
    let program = world.command(&words);
    // `script` gives a terminal, as ssh does. No browser: the page's address is only shown.
    let line = std::iter::once(program.get_program())
        .chain(program.get_args())
        .map(|word| format!("'{}'", word.to_string_lossy()))
        .collect::<Vec<_>>()
        .join(" ");
    let mut terminal = Command::new("script");
    terminal
        .args(["--quiet", "--return", "--flush", "--command", &line])
        .arg(world.path("typescript"))
        .envs(program.get_envs().filter_map(|(key, value)| Some((key, value?))))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    fs::write(world.path("bin/xdg-open"), "#!/bin/sh\nexit 3\n").unwrap();
    let Ok(mut child) = terminal.spawn() else {
        eprintln!("skipped: script is needed");
        return;
    };

    let mut typing = child.stdin.take().unwrap();
    let seen = || fs::read_to_string(world.path("typescript")).unwrap_or_default();
    let mut typed = |text: &str| {
        use std::io::Write as _;
        typing.write_all(format!("{text}\n").as_bytes()).unwrap();
    };
    world
        .reach(&mut child, "the first prompt", || {
            seen().contains("Passphrase of")
        })
        .await;
    typed("typed passphrase");
    world
        .reach(&mut child, "the second prompt", || {
            seen().contains("The same again")
        })
        .await;
    typed("typed passphrase");
    let page = |text: String| {
        text.split_whitespace()
            .find(|word| word.starts_with("http://127.0.0.1") && word.contains("state="))
            .and_then(|word| word.parse::<url::Url>().ok())
    };
    world
        .reach(&mut child, "the page's address", || page(seen()).is_some())
        .await;
    let page = page(seen()).unwrap();
    let back = world.sandbox.approve(&page, &Approval::default()).unwrap();
    typed(back.as_str());

    assert_eq!(world.ended(&mut child).await, 0, "{}", seen());
    assert!(
        !seen().contains("typed passphrase"),
        "the terminal does not show it"
    );
    assert_eq!(
        with_key(&world, "typed passphrase", &copy(&world)).await.code,
        Some(0)
    );
}

fn vault(world: &World) -> String {
    world.path("vault.age").display().to_string()
}

fn copy(world: &World) -> Vec<String> {
    let to = world.path("copies").display().to_string();

    world.copy_words("all", &to).map(str::to_owned).to_vec()
}

async fn connect(world: &World, key: &str) -> Ended {
    let client = world.path("client.json").display().to_string();
    let words = [
        "connect",
        "--json",
        "--client",
        &client,
        "--name",
        "Anna",
        "--categories",
        TWO,
    ];
    let child = command(world, key, &words.map(str::to_owned)).spawn().unwrap();

    world
        .end(child, |page| async move {
            let back = world.sandbox.approve(&page, &Approval::default()).unwrap();
            reqwest::get(back).await.unwrap();
        })
        .await
}

async fn with_key(world: &World, key: &str, words: &[String]) -> Ended {
    world
        .end(command(world, key, words).spawn().unwrap(), |_| async {})
        .await
}

/// The program with the key on its standard input.
fn command(world: &World, key: &str, words: &[String]) -> Command {
    fs::write(world.path("key"), key).unwrap();
    let path = vault(world);
    let words = words
        .iter()
        .map(String::as_str)
        .chain(["--vault", &path, "--vault-key-fd", "0"]);
    let mut command = world.command(&words.collect::<Vec<_>>());
    command.stdin(File::open(world.path("key")).unwrap());

    command
}

/// The vault and everything beside it hold no secret in the clear.
fn assert_no_secret_beside(world: &World) {
    let planted = world.sandbox.planted();
    for name in ["vault.age", "vault.age.lock", "vault.age.part"] {
        let bytes = fs::read(world.path(name)).unwrap_or_default();
        for secret in &planted {
            assert!(
                !bytes
                    .windows(secret.len())
                    .any(|window| window == secret.as_bytes()),
                "{name}"
            );
        }
    }
    assert!(
        files(&world.path("home"))
            .iter()
            .all(|file| !file.ends_with("vault.age"))
    );
}
