//! What leads out of the window: the clipboard, the browser, and nowhere else.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Stdio;

use serde_json::json;

use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::program::{Browser, Window};
use crate::steps::{Ground, picked_in_practice, quick};

#[tokio::test(flavor = "multi_thread")]
async fn the_copied_link_is_on_the_clipboard_and_is_the_page_that_was_opened() {
    let desktop = Desktop::new().await;
    let window = picked_in_practice(&desktop, &["chrome.bookmarks"]).await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(&desktop).await;
    browser.tab.turn_to("/o/oauth2/").await;
    let shown = browser.tab.run("return location.href", json!([])).await;

    window.click("consent-copy-link").await;

    window.page.reads("main", "Link copied.").await;
    assert_eq!(json!(clipboard(&desktop).await), shown);
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_folder_of_what_is_stored_opens_in_the_file_manager() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.page.press_with_control(",").await;
    window.click("open-privacy").await;
    let size = window.sees("stored-journal").await;
    assert!(size.contains("kB") || size.contains("MB"), "{size}");

    window.click("show-journal").await;

    eventually("the folder in the file manager", async || {
        (desktop.folders_shown() == [desktop.home()]).then_some(())
    })
    .await;
    let shown = window.page.has("[data-testid=show-index]").await;
    assert!(!shown, "of a folder in which nothing lies yet");
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_of_scopes_and_the_details_of_a_problem_are_copied_too() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-google").await;

    window.click("copy-scopes").await;

    window.page.reads("main", "Copied").await;
    let scopes = clipboard(&desktop).await;
    let is_scope = |line: &str| line.starts_with("https://www.googleapis.com/auth/dataportability.");
    assert!(
        scopes.lines().count() > 70 && scopes.lines().all(is_scope),
        "{scopes}"
    );

    // A file that is none is a problem with details.
    let wrong = desktop.path("wrong.json");
    fs::write(&wrong, "{").unwrap();
    desktop.will_choose(&wrong);
    window.click("import-client").await;
    window.sees_problem("client_file_not_json").await;
    window
        .page
        .click("[data-testid='problem'] .disclosure > button")
        .await;
    window
        .page
        .click("[data-testid='problem'] .disclosure > div button")
        .await;
    eventually("the details on the clipboard", async || {
        let text = clipboard(&desktop).await;
        text.contains("[client_file_not_json]").then_some(())
    })
    .await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn failed_browser_launch_shows_link_and_paste_field() {
    for script in ["exit 3", "exit 4", "kill -9 $$"] {
        let desktop = Desktop::new().await;
        for launcher in [
            "xdg-open",
            "gio",
            "gnome-open",
            "kde-open",
            "kde-open5",
            "kde-open6",
        ] {
            program(&desktop, launcher, script);
        }
        let window = picked_in_practice(&desktop, &["chrome.bookmarks"]).await;

        window.click("consent-open").await;

        window.sees_problem("browser_unavailable").await;
        window.sees("consent-paste").await;
        window.save_screenshot("consent-no-browser").await;
        window.click("consent-copy-link").await;
        window.page.reads("main", "Link copied.").await;
        assert!(clipboard(&desktop).await.contains("/o/oauth2/"), "{script}");
        window.quit().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_launcher_that_fails_is_followed_by_one_that_works() {
    let desktop = Desktop::new().await;
    program(&desktop, "xdg-open", "exit 3");
    let window = picked_in_practice(&desktop, &["chrome.bookmarks"]).await;

    window.click("consent-open").await;

    let browser = Browser::opened_on(&desktop).await;
    browser.allow().await;
    window.sees("consent-result").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn failed_folder_or_page_launch_is_reported_in_place() {
    let ground = Ground::new(quick()).await;
    for launcher in [
        "xdg-open",
        "gio",
        "gnome-open",
        "kde-open",
        "kde-open5",
        "kde-open6",
    ] {
        program(&ground.desktop, launcher, "exit 3");
    }
    let window = Window::open(&ground.desktop).await;
    window.click("start-google").await;
    window.page.click("[data-testid='open-project']").await;

    let said = window.sees_problem("browser_unavailable").await;

    assert!(said.contains("No browser"), "{said}");
    window
        .page
        .click("[data-testid='problem'] [data-testid='problem-action']")
        .await;
    eventually("the address on the clipboard", async || {
        let text = clipboard(&ground.desktop).await;
        text.starts_with("https://console.cloud.google.com/")
            .then_some(())
    })
    .await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_cannot_lead_the_window_away() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    let own = window.page.run("return location.href", json!([])).await;
    assert!(own.as_str().unwrap().starts_with("tauri://localhost"), "{own}");

    for attempt in [
        "location.href = 'https://example.org/'",
        "location.assign('http://127.0.0.1:9/callback')",
        "location.replace('data:text/html,<h1>gone</h1>')",
        "location.href = 'file:///etc/passwd'",
        "location.href = 'about:blank'",
        "location.href = URL.createObjectURL(new Blob(['<h1>gone</h1>'], { type: 'text/html' }))",
        "location.href = 'javascript:document.body.remove()'",
        "window.open('https://example.org/')",
        "window.open('tauri://localhost/')",
        "const link = document.createElement('a'); link.href = 'https://example.org/'; \
         link.target = '_blank'; document.body.append(link); link.click(); link.remove()",
        "const link = document.createElement('a'); link.href = 'data:text/plain,gone'; \
         link.download = 'gone.txt'; document.body.append(link); link.click(); link.remove()",
        "const frame = document.createElement('iframe'); frame.src = 'https://example.org/'; \
         document.body.append(frame); frame.remove()",
        "const form = document.createElement('form'); form.action = 'https://example.org/'; \
         document.body.append(form); form.submit(); form.remove()",
    ] {
        window.page.run(attempt, json!([])).await;
        // Whatever was begun has been decided before the page answers twice.
        for _ in 0..2 {
            let answer = window
                .page
                .run_async("const done = arguments[0]; setTimeout(() => done(1), 50)")
                .await;
            assert_eq!(answer, json!(1));
        }

        assert_eq!(
            window.page.run("return location.href", json!([])).await,
            own,
            "{attempt}"
        );
        assert!(window.page.has("main h1").await, "{attempt}");
    }
    let handles = window.page.handles().await;
    assert_eq!(handles, 1, "no second window");
    window.click("start-google").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_machine_without_a_graphics_card_starts_with_what_its_window_needs() {
    let has_card = fs::read_dir("/dev/dri").is_ok_and(|mut entries| {
        entries
            .any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("renderD")))
    });
    if has_card {
        return;
    }
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;

    let environment = desktop.environment_of_program();

    assert!(
        environment.contains(&"WEBKIT_DISABLE_DMABUF_RENDERER=1".to_owned()),
        "{environment:?}"
    );
    window.quit().await;
}

/// Puts a program of this name before all others of it.
fn program(desktop: &Desktop, name: &str, script: &str) {
    let path = desktop.path("bin").join(name);
    fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// What another program gets that pastes now.
async fn clipboard(desktop: &Desktop) -> String {
    eventually("a text on the clipboard", async || {
        let pasted = desktop
            .command("xclip")
            .args(["-selection", "clipboard", "-out"])
            .stderr(Stdio::null())
            .output()
            .expect("xclip is there: `cargo xtask test` installs it");
        let text = String::from_utf8(pasted.stdout).unwrap();
        (pasted.status.success() && !text.is_empty()).then_some(text)
    })
    .await
}
