//! Starts: without a screen, with a wrong origin, a second time, and as a test of a package.

use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};

use carryout_core::journal::Journal;

use crate::desktop::Desktop;
use crate::program::{PROGRAM, Window};

#[test]
fn without_a_screen_there_is_a_sentence_and_no_panic() {
    let home = tempfile::tempdir().unwrap();
    for display in [None, Some(":4711")] {
        let mut command = Command::new(PROGRAM);
        command
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("CARRYOUT_HOME", home.path());
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }

        let ended = command.output().unwrap();

        let said = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(
            said.contains("There is no screen") && said.contains("carryout-cli"),
            "{said}"
        );
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_smoke_test_ends_well_once_the_page_has_painted() {
    let desktop = Desktop::new().await;

    let ended = desktop
        .command(PROGRAM)
        .arg("--smoke-test")
        .stderr(Stdio::null())
        .status()
        .unwrap();

    assert_eq!((ended.code(), ended.signal()), (Some(0), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_origin_on_another_machine_is_refused_in_the_window() {
    let mut desktop = Desktop::new().await;
    desktop.set("CARRYOUT_GOOGLE_ORIGIN", "http://192.0.2.7:8080");

    let window = Window::open(&desktop).await;

    window.sees_problem("origin_not_loopback").await;
    window.save_screenshot("trouble").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_home_that_another_program_works_with_is_named() {
    let desktop = Desktop::new().await;
    let _journal = Journal::open(&desktop.home()).unwrap();

    let window = Window::open(&desktop).await;

    window.sees_problem("already_running").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_ends_at_once_and_leaves_the_first_as_it_is() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-google").await;
    window.sees("import-client").await;

    let second = desktop.command(PROGRAM).stderr(Stdio::null()).status().unwrap();

    assert_eq!(second.code(), Some(0));
    assert!(window.page.has("[data-testid='import-client']").await);
    window.quit().await;
}
