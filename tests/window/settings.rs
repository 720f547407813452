//! What a user chooses for good: it reaches the core, and is there again at the next start.

use std::fs;

use carryout_core::journal::Journal;
use serde_json::json;

use crate::desktop::Desktop;
use crate::program::Window;
use crate::steps::{Ground, client_file, quick};

#[tokio::test(flavor = "multi_thread")]
async fn a_speed_limit_reaches_the_core_and_is_there_again_after_a_restart() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;

    window.page.choose("[data-testid='limit']", "10").await;
    window.click("battery-never").await;
    window.click("keep-awake").await;
    window.page.sees("[data-testid='battery-never']:checked").await;
    window.page.sees("[data-testid='keep-awake']:not(:checked)").await;
    window.quit().await;

    let journal = Journal::open(&desktop.home()).unwrap();
    let policy = journal.view().await.unwrap().policy;
    assert_eq!(policy.limit, Some(1_250_000), "ten Mbit a second");
    assert!(!policy.keep_awake);
    drop(journal);
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;
    assert_eq!(chosen(&window).await, json!("10"));
    window.page.sees("[data-testid='battery-never']:checked").await;
    window.save_screenshot("settings-chosen").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_client_secret_is_reported_at_its_step_and_a_valid_file_fixes_it() {
    let ground = Ground::new(quick()).await;
    let window = Window::open(&ground.desktop).await;
    window.click("start-google").await;
    let right = client_file(&ground.sandbox);
    let secret = &ground.sandbox.options().clients[0].secret;
    choose(
        &ground.desktop,
        &window,
        &right.replace(secret.as_str(), "GOCSPX-of-yesterday"),
    )
    .await;
    window
        .page
        .sees("[data-testid='step-file'][data-state='right']")
        .await;

    window.click("check-client").await;

    window
        .page
        .sees("[data-testid='step-client'][data-state='wrong']")
        .await;
    let said = window.sees_problem("client_secret_wrong").await;
    assert!(said.contains("not the right one"), "{said}");
    assert!(!said.contains("GOCSPX"), "{said}");
    window.save_screenshot("setup-wrong-secret").await;

    choose(&ground.desktop, &window, &right).await;
    window.click("check-client").await;

    window
        .page
        .sees("[data-testid='step-client'][data-state='right']")
        .await;
    window
        .page
        .sees_no_more("[data-testid='problem'][data-code='client_secret_wrong']")
        .await;
    assert_eq!(ground.desktop.keys("Carryout"), 1);
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_wrong_file_the_right_one_goes_on_to_the_picker() {
    let ground = Ground::new(quick()).await;
    let window = Window::open(&ground.desktop).await;
    window.click("start-google").await;
    choose(&ground.desktop, &window, "a shopping list").await;
    window.sees_problem("client_file_not_json").await;
    assert!(!window.page.has("[data-testid='setup-next']").await);

    choose(&ground.desktop, &window, &client_file(&ground.sandbox)).await;

    window.sees("setup-next").await;
    window.page.sees_no_more("[data-testid='problem']").await;
    window.click("setup-next").await;
    window.sees("pick-chrome.bookmarks").await;
    window.quit().await;
}

/// The user chooses a file of this content with the button of the page.
async fn choose(desktop: &Desktop, window: &Window, content: &str) {
    let file = desktop.path("chosen.json");
    fs::write(&file, content).unwrap();
    desktop.will_choose(&file);
    window.click("import-client").await;
}

async fn chosen(window: &Window) -> serde_json::Value {
    let script = "return document.querySelector('[data-testid=\"limit\"]')?.value";
    window.page.run(script, json!([])).await
}
