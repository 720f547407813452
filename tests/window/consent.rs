//! What happens in the user's real browser: access refused, given in part, given in a page that was opened twice.

use serde_json::json;

use crate::desktop::Desktop;
use crate::program::Browser;
use crate::steps::picked_in_practice;

#[tokio::test(flavor = "multi_thread")]
async fn who_declines_at_first_can_allow_a_part_and_sees_what_is_missing() {
    let desktop = Desktop::new().await;
    let three = ["chrome.bookmarks", "chrome.history", "maps.reviews"];
    let window = picked_in_practice(&desktop, &three).await;
    window.save_screenshot("consent-ready").await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(&desktop).await;
    browser.tab.turn_to("/o/oauth2/").await;

    browser.tab.click("#cancel").await;

    window.sees_problem("consent_denied").await;
    window.save_screenshot("consent-denied").await;

    window.click("consent-open").await;
    browser.tab.turn_to("/o/oauth2/").await;
    browser.tab.click("input[value$='chrome.history']").await;
    browser.tab.click("#continue").await;

    window
        .page
        .reads("[data-testid='consent-result']", "2 of 3")
        .await;
    assert!(window.page.has("[data-testid='consent-ask-again']").await);
    window.save_screenshot("consent-partial").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_page_is_opened_again_and_only_the_new_one_counts() {
    let desktop = Desktop::new().await;
    let window = picked_in_practice(&desktop, &["chrome.bookmarks"]).await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(&desktop).await;
    browser.tab.turn_to("/o/oauth2/").await;
    let first = browser.tab.run("return location.href", json!([])).await;

    window.click("consent-open").await;

    window.sees("consent-cancel").await;
    browser
        .tab
        .turn_to_other("/o/oauth2/", first.as_str().unwrap())
        .await;
    browser.tab.click("#continue").await;
    window.sees("consent-result").await;
    assert_eq!(desktop.keys("Carryout practice"), 1);

    window.quit().await;

    assert_eq!(
        desktop.keys("Carryout practice"),
        0,
        "practice is over with the program"
    );
    assert!(!desktop.home().join("practice").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cancels_the_sign_in_is_back_at_their_ticks() {
    let desktop = Desktop::new().await;
    let window = picked_in_practice(&desktop, &["chrome.bookmarks"]).await;
    window.click("consent-open").await;
    Browser::opened_on(&desktop).await;
    window.save_screenshot("consent-waiting").await;

    window.click("consent-cancel").await;

    window.sees("pick-chrome.bookmarks").await;
    let ticked = window.page.run(
        "return document.querySelector('[data-testid=\"pick-chrome.bookmarks\"]').checked",
        json!([]),
    );
    assert_eq!(ticked.await, json!(true));
    window.quit().await;
}
