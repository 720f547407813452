//! Without a window: started with the computer, shown on demand, and ended when it is no longer needed.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use carryout_core::journal::Journal;

use crate::desktop::{Desktop, Process};
use crate::driver::eventually;
use crate::program::{PROGRAM, Window};

#[tokio::test(flavor = "multi_thread")]
async fn chosen_in_the_settings_it_starts_with_the_computer_without_a_window() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;

    window.click("background").await;
    window.sees("quit").await;
    window.save_screenshot("settings-background").await;
    window.quit().await;

    let entry = fs::read_to_string(entry(&desktop)).unwrap();
    let word = desktop.home().display().to_string();
    let line = format!("Exec=\"{PROGRAM}\" --background --home \"{word}\"");
    assert!(entry.lines().any(|one| one == line), "{entry}");

    // As the session does it at the next start.
    let mut first = Process(spawn(&line["Exec=".len()..], &desktop));
    eventually("the start", async || desktop.is_running().then_some(())).await;
    eventually("its engine", async || desktop.is_at_work().then_some(())).await;
    assert!(!is_shown(&desktop), "no window was requested");

    let second = desktop.command(PROGRAM).stderr(Stdio::null()).status().unwrap();
    eventually("the window", async || is_shown(&desktop).then_some(())).await;
    desktop.turn_to_window("Carryout").await;
    eventually("the closed window", async || {
        press(&desktop, "ctrl+w");
        (!is_shown(&desktop)).then_some(())
    })
    .await;

    assert_eq!(second.code(), Some(0));
    assert_eq!(first.0.try_wait().unwrap(), None, "it goes on without a window");
    let third = desktop.command(PROGRAM).stderr(Stdio::null()).status().unwrap();
    eventually("the window again", async || is_shown(&desktop).then_some(())).await;
    assert_eq!(third.code(), Some(0));
    desktop.turn_to_window("Carryout").await;
    let ended = eventually("the end", async || {
        press(&desktop, "ctrl+q");
        first.0.try_wait().unwrap()
    })
    .await;
    assert!(ended.success());
}

#[tokio::test(flavor = "multi_thread")]
async fn unwanted_autostart_exits() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;
    window.click("background").await;
    window.sees("quit").await;
    window.quit().await;
    // The user has taken it off the list of their desktop.
    fs::remove_file(entry(&desktop)).unwrap();

    let ended = desktop
        .command(PROGRAM)
        .arg("--background")
        .stderr(Stdio::null())
        .status()
        .unwrap();

    assert!(ended.success());
    let journal = Journal::open(&desktop.home()).unwrap();
    assert!(!journal.view().await.unwrap().settings.background);
    assert!(!entry(&desktop).exists());
}

fn entry(desktop: &Desktop) -> PathBuf {
    desktop.path("person/.config/autostart/Carryout.desktop")
}

/// Starts what an entry says, by the shell, whose quoting of these words is the same.
fn spawn(line: &str, desktop: &Desktop) -> Child {
    let mut command: Command = desktop.command("sh");
    command
        .args(["-c", &format!("exec {line}")])
        .env_remove("CARRYOUT_HOME")
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

fn is_shown(desktop: &Desktop) -> bool {
    let mut search = desktop.command("xdotool");
    search.args(["search", "--onlyvisible", "--name", "^Carryout$"]);
    search.output().unwrap().status.success()
}

/// A page that was shown a moment ago may miss a key, and a busy X server may refuse a new client: the caller checks
/// the effect of each press, and presses again.
fn press(desktop: &Desktop, key: &str) {
    desktop.command("xdotool").args(["key", key]).status().unwrap();
}
