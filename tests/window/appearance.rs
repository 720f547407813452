//! Accessibility of the window: both colour schemes, any width, keyboard alone.

use serde_json::json;

use crate::axe::{assert_accessible, scrolls_sideways};
use crate::desktop::{Colours, Desktop, Keyring};
use crate::driver::eventually;
use crate::program::{Browser, Window};

/// WebDriver's name of the Tab key.
const TAB: &str = "\u{e004}";
/// WebDriver's name of the Enter key.
const ENTER: &str = "\u{e007}";
/// WebDriver's name of the Escape key.
const ESCAPE: &str = "\u{e00c}";

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_light_colours() {
    walk(Colours::Light).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_in_dark_colours() {
    walk(Colours::Dark).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_can_be_pressed_is_reached_with_the_tab_key() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    let wanted = window.page.run(PRESSABLE, json!([])).await;
    let count = wanted.as_array().unwrap().len();
    assert!(count >= 4, "{wanted}");

    let mut reached = Vec::new();
    for _ in 0..count + 3 {
        window.page.press(&[TAB]).await;
        let focused = window
            .page
            .run("return document.activeElement?.dataset.number ?? null", json!([]))
            .await;
        if !focused.is_null() && !reached.contains(&focused) {
            reached.push(focused);
        }
    }

    // The focus begins at the content, behind the link that leads there.
    let first = reached.iter().position(|number| number == &wanted[0]);
    reached.rotate_left(first.expect("the first control of the page is reached"));
    assert_eq!(
        &reached,
        wanted.as_array().unwrap(),
        "Tab goes in the order of the page"
    );
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_slash_leads_to_the_search_and_control_enter_goes_on() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-practice").await;
    window.sees("search").await;

    window.page.press(&["/"]).await;
    window.page.press(&["b", "o", "o", "k", "m"]).await;

    window.sees("pick-chrome.bookmarks").await;
    window
        .page
        .sees_no_more("li:not([hidden]) [data-testid='pick-maps.reviews']")
        .await;
    window.click("pick-chrome.bookmarks").await;
    window.page.press_with_control(ENTER).await;
    window.sees("consent-open").await;
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_grows_with_its_keys_and_is_as_large_at_the_next_start() {
    const WIDTH: &str = "return innerWidth";
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    let usual = window.page.run(WIDTH, json!([])).await.as_f64().unwrap();
    let grown = async |window: &Window| {
        eventually("a larger page", async || {
            // A larger page has room for fewer of its own pixels.
            let now = window.page.run(WIDTH, json!([])).await.as_f64()?;
            (now < usual / 1.2).then_some(())
        })
        .await;
    };

    for _ in 0..2 {
        window.page.press_with_control("+").await;
    }
    grown(&window).await;
    window.quit().await;

    let window = Window::open(&desktop).await;
    grown(&window).await;
    window.page.press_with_control("0").await;
    eventually("the usual size", async || {
        let now = window.page.run(WIDTH, json!([])).await.as_f64()?;
        (now == usual).then_some(())
    })
    .await;
    window.quit().await;
}

/// Numbers everything that a user can press on this screen, and answers the numbers.
const PRESSABLE: &str = "
    const seen = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((one) => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length > 0);
    seen.forEach((one, index) => { one.dataset.number = String(index); });
    return seen.map((one) => one.dataset.number);";

/// Through every screen, with axe on each, wide and narrow.
async fn walk(colours: Colours) {
    let name = |screen: &str| {
        format!(
            "{screen}-{}",
            if colours == Colours::Dark { "dark" } else { "light" }
        )
    };
    let desktop = Desktop::with(Keyring::Open, colours).await;
    let window = Window::open(&desktop).await;
    window.sees("start-google").await;
    let is_dark = window
        .page
        .run(
            "return matchMedia('(prefers-color-scheme: dark)').matches;",
            json!([]),
        )
        .await;
    assert_eq!(
        is_dark,
        colours == Colours::Dark,
        "the window looks as the desktop does"
    );
    look(&window, &name("start")).await;

    window.click("start-google").await;
    look(&window, &name("setup")).await;
    window.click("back").await;

    window.click("start-practice").await;
    for resource in [
        "youtube.comments",
        "youtube.private_videos",
        "play.redemptions",
        "chrome.history",
    ] {
        window.click(&format!("pick-{resource}")).await;
    }
    look(&window, &name("picker")).await;

    window.click("picker-next").await;
    look(&window, &name("consent-ready")).await;

    window.click("consent-open").await;
    let browser = Browser::opened_on(&desktop).await;
    window.page.click("[data-testid='consent-help'] button").await;
    window.sees("consent-paste").await;
    window.click("see-tester").await;
    window.sees("way-tester").await;
    look(&window, &name("consent-waiting")).await;

    browser.allow().await;
    window.sees("consent-result").await;
    look(&window, &name("consent-done")).await;

    window.page.fill("[data-testid='consent-name']", "Anna").await;
    window.click("consent-done").await;
    window.sees("copy").await;
    look(&window, &name("copy-running")).await;

    window.sees("receipt").await;
    look(&window, &name("copy-done")).await;

    window.click("open-home").await;
    window.sees("access-chip").await;
    look(&window, &name("home")).await;

    window.page.click("main [aria-pressed]").await;
    look(&window, &name("home-as-table")).await;

    window.click("open-copies").await;
    window.sees("copies").await;
    look(&window, &name("copies")).await;

    window.page.click("[data-testid^='open-account-']").await;
    window.sees("account").await;
    look(&window, &name("account")).await;

    window.click("disconnect").await;
    window.sees("disconnect-confirm").await;
    look(&window, &name("disconnect")).await;
    window.page.press(&[ESCAPE]).await;
    window.page.sees_no_more("dialog[open]").await;

    window.click("delete-files").await;
    window.sees("delete-confirm").await;
    look(&window, &name("delete-files")).await;
    window.page.press(&[ESCAPE]).await;
    window.page.sees_no_more("dialog[open]").await;

    window.click("open-settings").await;
    window.sees("settings").await;
    look(&window, &name("settings")).await;

    window.click("open-privacy").await;
    window.sees("known").await;
    look(&window, &name("privacy")).await;

    window.click("open-about").await;
    window.sees("about").await;
    look(&window, &name("about")).await;
    window.quit().await;
}

async fn look(window: &Window, name: &str) {
    for (width, height) in [(1100, 900), (480, 900)] {
        window.page.resize(width, height).await;
        window.page.run("window.scrollTo(0, 0)", json!([])).await;
        window.save_screenshot(&format!("{name}-{width}")).await;
        assert!(!scrolls_sideways(&window.page).await, "{name} at {width}");
    }
    window.page.resize(1100, 900).await;

    let passes = assert_accessible(&window.page, name).await;
    assert!(passes.len() > 10, "{name}: {passes:?}");
}
