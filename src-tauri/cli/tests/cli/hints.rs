//! The commands that the program prints work as they are printed.

use crate::world::{World, quick};
use carryout_sandbox::Approval;
use std::path::Path;
use std::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn the_hint_for_a_server_without_a_keyring_works_on_a_fresh_home() {
    let is_there = |name: &str| Command::new(name).arg("--version").output().is_ok();
    if !["dbus-run-session", "gnome-keyring-daemon"]
        .into_iter()
        .all(is_there)
    {
        eprintln!("skipped: dbus-run-session and gnome-keyring-daemon are needed");
        return;
    }
    let world = World::without_keyring(quick()).await;
    std::fs::create_dir_all(world.path("desktop/runtime")).unwrap();
    let absent = world.connect("maps.reviews", &Approval::default()).await;
    assert_eq!(absent.problem(), "keyring_absent", "{absent:?}");
    let suggested = |name: &str| {
        let mut pieces = absent.err.split('`');
        let found = pieces.find(|piece| piece.starts_with(name));
        found.unwrap_or_else(|| panic!("{name} is suggested: {}", absent.err))
    };
    let (session, unlock) = (suggested("dbus-run-session"), suggested("gnome-keyring-daemon"));

    // A user types a password and ends it with Ctrl-D, then gives the same command again.
    let file = world.path("client.json");
    let script = format!("printf 'my password\\n' | {unlock} && exec \"$@\"");
    let mut words: Vec<&str> = session.split_whitespace().collect();
    words.extend(["-c", &script, "bash", env!("CARGO_BIN_EXE_carryout-cli")]);
    words.extend(["connect", "--json", "--client", file.to_str().unwrap()]);
    words.extend(["--name", "Anna", "--categories", "maps.reviews"]);
    let ended = world.run_program_with_input(&words, &Approval::default()).await;

    assert_eq!(ended.code, Some(0), "{ended:?}");
}

#[test]
fn every_command_that_is_suggested_anywhere_is_understood() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = [
        here.join("src"),
        here.join("../locales/en"),
        here.join("../locales/de"),
    ];
    let mut found = 0;
    for file in sources.iter().flat_map(|source| source.read_dir().unwrap()) {
        let file = file.unwrap().path();
        if !file.is_file() {
            continue;
        }
        let text = std::fs::read_to_string(file).unwrap();
        let text: String = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            // A line of a text that goes on in the next one.
            .map(|line| {
                line.trim_start()
                    .strip_suffix('\\')
                    .map_or_else(|| format!("{line}\n"), str::to_owned)
            })
            .collect();
        // What is put in stands where one word is typed.
        let text = text.replace("{ $quoted }", "NAME").replace("{ $name }", "NAME");
        for command in text.split('`').skip(1).step_by(2) {
            let Some(rest) = command.strip_prefix("carryout-cli ") else {
                continue;
            };
            found += 1;
            assert!(!rest.contains('…'), "{command} cannot be typed");
            // With a home that is a file no command gets far, but only what is wrong on the command line ends in 2.
            let words = rest.split_whitespace().map(|word| match word {
                "NAME" | "{name}" | "{}" => "Anna",
                "FILE" | "DIR" | "FOLDER" => "/dev/null/x",
                word => word,
            });
            let ended = Command::new(env!("CARGO_BIN_EXE_carryout-cli"))
                .args(words)
                .args(["--home", "/dev/null/x"])
                .env_remove("CARRYOUT_GOOGLE_ORIGIN")
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&ended.stderr);
            assert!(!said.contains("Usage:"), "{command}: {said}");
        }
    }
    assert!(found > 10, "{found}");
}
