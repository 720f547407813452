//! What a user chooses for good: it reaches the core, and is there again at the next start.

use std::fs;

use carryout_core::journal::Journal;
use carryout_core::locale::{Locale, Message};
use carryout_core::ports::ProxyChoice;
use serde_json::json;

use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::program::Window;
use crate::steps::{Ground, client_file, quick};

#[tokio::test(flavor = "multi_thread")]
async fn a_speed_limit_reaches_the_core_and_is_there_again_after_a_restart() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;

    window.click("keep-awake").await;
    window.page.sees("[data-testid='keep-awake']:not(:checked)").await;
    window
        .page
        .click("[data-testid='settings-advanced'] button")
        .await;
    window.page.choose("[data-testid='limit']", "10").await;
    window.page.choose("[data-testid='battery']", "never").await;
    window.page.choose("[data-testid='transfers']", "1").await;
    eventually("the choices", async || {
        (chosen(&window, "battery").await == "never" && chosen(&window, "transfers").await == "1")
            .then_some(())
    })
    .await;
    window.quit().await;

    let journal = Journal::open(&desktop.home()).unwrap();
    let settings = journal.view().await.unwrap().settings.clone();
    assert_eq!(settings.transfers, 1);
    assert_eq!(settings.limit, Some(1_250_000), "ten Mbit a second");
    assert!(!settings.keep_awake);
    drop(journal);
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;
    assert_eq!(chosen(&window, "limit").await, json!("10"));
    assert_eq!(chosen(&window, "battery").await, json!("never"));
    window
        .page
        .click("[data-testid='settings-advanced'] button")
        .await;
    window.save_screenshot("settings-chosen").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn look_and_language_change_at_once_and_are_there_again_after_a_restart() {
    const LIGHT: &str = "rgb(250, 250, 248)";
    const DARK: &str = "rgb(23, 26, 25)";
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;
    window.sees("settings").await;
    assert_eq!(paper(&window).await, LIGHT);

    window.page.choose("[data-testid='look']", "dark").await;
    eventually("the dark paper", async || {
        (paper(&window).await == DARK).then_some(())
    })
    .await;
    window.page.choose("[data-testid='language']", "de").await;
    window.page.sees("html[lang='de']").await;
    window.page.reads("main h1", "Einstellungen").await;
    window.save_screenshot("settings-german-dark").await;
    window.quit().await;

    let window = Window::open(&desktop).await;
    window.page.sees("html[lang='de'][data-scheme='dark']").await;
    assert_eq!(paper(&window).await, DARK);
    window.click("open-settings").await;
    window.page.reads("main h1", "Einstellungen").await;
    window.page.choose("[data-testid='look']", "light").await;
    eventually("the light paper", async || {
        (paper(&window).await == LIGHT).then_some(())
    })
    .await;
    window.page.choose("[data-testid='language']", "system").await;
    window.page.reads("main h1", "Settings").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn proxy_that_is_no_address_is_refused_beside_its_field_and_is_not_kept() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("open-settings").await;
    window
        .page
        .click("[data-testid='settings-advanced'] button")
        .await;
    window.page.choose("[data-testid='proxy']", "own").await;

    for (typed, code) in [
        ("ftp://proxy:21", "proxy_address"),
        ("http://anna:sesame@proxy:3128", "proxy_password"),
    ] {
        window.page.fill("[data-testid='proxy-own']", typed).await;
        window.click("proxy-save").await;
        let said = window.sees("proxy-wrong").await;
        let expected = Message::of(format!("advice-{code}"));
        assert!(said.contains(&Locale::english().say(&expected)), "{said}");
        assert!(!said.contains("sesame"), "{said}");
    }
    window
        .page
        .fill("[data-testid='proxy-own']", "proxy.example:3128")
        .await;
    window.click("proxy-save").await;
    window.page.sees_no_more("[data-testid='proxy-wrong']").await;
    window.quit().await;

    let journal = Journal::open(&desktop.home()).unwrap();
    let settings = journal.view().await.unwrap().settings.clone();
    assert_eq!(
        settings.proxy,
        ProxyChoice::Own("http://proxy.example:3128".to_owned())
    );
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

/// What a list shows.
async fn chosen(window: &Window, list: &str) -> serde_json::Value {
    let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.value";
    window.page.run(script, json!([list])).await
}

/// The colour behind everything.
async fn paper(window: &Window) -> serde_json::Value {
    let script = "return getComputedStyle(document.body).backgroundColor";
    window.page.run(script, json!([])).await
}
