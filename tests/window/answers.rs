//! The pages with which the sign-in's listener answers, as the user's real browser shows them.

use serde_json::json;

use crate::axe::{assert_accessible, scrolls_sideways};
use crate::desktop::Desktop;
use crate::program::{Browser, Window};
use crate::steps::picked_in_practice;

#[tokio::test(flavor = "multi_thread")]
async fn browser_pages_are_accessible_in_both_colour_schemes_at_any_width() {
    let desktop = Desktop::new().await;
    let three = ["chrome.bookmarks", "chrome.history", "maps.reviews"];
    let window = picked_in_practice(&desktop, &three).await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(&desktop).await;

    browser.tab.turn_to("/o/oauth2/").await;
    let door = "return new URLSearchParams(location.search).get('redirect_uri')";
    let door = browser.tab.run(door, json!([])).await;
    let stale = format!("{}?state=of-yesterday&code=x", door.as_str().unwrap());
    browser.tab.go(&stale).await;
    look(&window, &browser, "stale", "This page is out of date").await;

    window.click("consent-open").await;
    browser.tab.turn_to("/o/oauth2/").await;
    browser.tab.click("#cancel").await;
    look(&window, &browser, "denied", "Access was not allowed").await;

    window.click("consent-open").await;
    browser.tab.turn_to("/o/oauth2/").await;
    browser.tab.click("input[value$='chrome.history']").await;
    browser.tab.click("#continue").await;
    look(&window, &browser, "partly", "Access allowed in part").await;

    window.click("consent-ask-again").await;
    browser.allow().await;
    look(&window, &browser, "granted", "Access allowed").await;
    window.quit().await;
}

async fn look(window: &Window, browser: &Browser, name: &str, headline: &str) {
    browser.tab.reads("h1", headline).await;
    for (colours, width) in [("light", 1100), ("light", 320), ("dark", 1100), ("dark", 320)] {
        let name = format!("answer-{name}-{colours}-{width}");
        browser.tab.emulate(colours, width).await;
        window.save_screenshot_of(&browser.tab, &name).await;

        assert!(!scrolls_sideways(&browser.tab).await, "{name}");
        let passes = assert_accessible(&browser.tab, &name).await;
        assert!(passes.contains(&json!("html-has-lang")), "{passes:?}");
    }
}
