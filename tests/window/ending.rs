//! Log-outs, and a first window that hangs.

use std::process::{Command, Stdio};

use carryout_core::journal::{Journal, setting};
use carryout_sandbox::{Fault, Options, Route, Rule};

use crate::desktop::{Desktop, Process};
use crate::driver::eventually;
use crate::program::{PROGRAM, Window};
use crate::steps::{FIVE, Ground, begin_copy, quick};

#[tokio::test(flavor = "multi_thread")]
async fn log_outs_are_no_crashes_and_the_copy_goes_on() {
    let mut options = quick();
    for resource in FIVE {
        options.archives.sizes.insert(resource.to_owned(), 8 << 20);
    }
    let ground = Ground::new(Options { ..options }).await;
    let desktop = &ground.desktop;
    let slow = Rule::on(
        Route::Storage,
        Fault::Throttle {
            bytes_per_second: 100_000,
        },
    );
    let slow = ground.sandbox.faults().add(slow);
    let served = || ground.sandbox.observed().bytes_served;
    let window = ground.open_with_client().await;
    begin_copy(desktop, &window).await;
    eventually("bytes", async || (served() > 50_000).then_some(())).await;

    log_out(desktop, "-TERM").await;
    drop(window);
    let closed = session(desktop).await;
    let mut second = Process(desktop.command(PROGRAM).stderr(Stdio::null()).spawn().unwrap());
    let before = served();
    eventually("more bytes", async || (served() > before + 50_000).then_some(())).await;
    log_out(desktop, "-HUP").await;
    let ended = eventually("the end", async || second.0.try_wait().unwrap()).await;
    let closed_again = session(desktop).await;

    let window = Window::open(desktop).await;
    let before = served();
    eventually("bytes again", async || (served() > before).then_some(())).await;
    assert!(!window.page.has("[data-testid='safe-start']").await);
    assert_eq!((closed.as_str(), closed_again.as_str()), ("closed", "closed"));
    assert!(ended.success(), "{ended:?}");
    ground.sandbox.faults().remove(slow);
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_window_that_hangs_does_not_swallow_a_second_start() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    let process = process(&desktop);
    signal("-STOP", process);
    let elsewhere = desktop.path("elsewhere");

    let second = desktop
        .command(PROGRAM)
        .arg("--home")
        .arg(&elsewhere)
        .output()
        .unwrap();
    signal("-CONT", process);

    let said = String::from_utf8_lossy(&second.stderr);
    assert_eq!(second.status.code(), Some(1), "{said}");
    assert!(said.contains("does not answer"), "{said}");
    assert!(!elsewhere.exists(), "a second start makes nothing");
    window.quit().await;
}

/// Asks the program to end, as a session does that ends, and waits until it has.
async fn log_out(desktop: &Desktop, name: &str) {
    signal(name, process(desktop));
    eventually("the end of the program", async || {
        (!desktop.is_running()).then_some(())
    })
    .await;
}

/// How the last session ended, by the journal.
async fn session(desktop: &Desktop) -> String {
    let journal = eventually("the journal", async || Journal::open(&desktop.home()).ok()).await;
    journal
        .read(|db| setting(db, "session"))
        .await
        .unwrap()
        .unwrap_or_default()
}

/// The process that holds our name on the session bus.
fn process(desktop: &Desktop) -> u32 {
    let answer = |method: &str, arguments: &[&str]| {
        let output = desktop
            .command("dbus-send")
            .args([
                "--session",
                "--print-reply=literal",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                method,
            ])
            .args(arguments)
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let names = answer("org.freedesktop.DBus.ListNames", &[]);
    let name = names
        .split_whitespace()
        .find(|name| name.contains("arryout"))
        .expect("the program runs");
    let number = answer(
        "org.freedesktop.DBus.GetConnectionUnixProcessID",
        &[&format!("string:{name}")],
    );
    number.split_whitespace().last().unwrap().parse().unwrap()
}

fn signal(name: &str, process: u32) {
    let sent = Command::new("kill").args([name, &process.to_string()]).status();
    assert!(sent.unwrap().success());
}
