//! Renewing at Google: the user does it in the browser, and the window sees it when they come back.

use carryout_sandbox::{Options, Sandbox};

use crate::program::Browser;
use crate::steps::{Ground, begin_copy_for, quick};

#[tokio::test(flavor = "multi_thread")]
async fn new_expiry_is_shown_on_return_from_renewal() {
    let ground = Ground::new(Options {
        refresh_tells_end: true,
        ..quick()
    })
    .await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    begin_copy_for("30", desktop, &window).await;
    window.sees("receipt").await;
    window.click("open-home").await;
    let before = window.sees("access-until").await;
    window.click("renew").await;
    let browser = Browser::opened_on(desktop).await;
    browser.tab.turn_to("/connections/link").await;
    desktop.turn_to_window("Chromium").await;
    browser.tab.click("button.renew").await;
    browser.tab.sees("#done").await;
    window.page.sees("[data-renewal='waiting']").await;
    let asked = refreshes(sandbox);

    desktop.turn_to_window("^Carryout$").await;

    window.page.sees("[data-renewal='renewed']").await;
    assert!(refreshes(sandbox) > asked, "Google was asked");
    assert_ne!(window.sees("access-until").await, before);
    window.quit().await;
}

/// How often a token was asked for.
fn refreshes(sandbox: &Sandbox) -> u64 {
    let answers = sandbox.observed().answers;
    answers
        .iter()
        .filter(|(kind, _)| kind.starts_with("token"))
        .map(|(_, count)| count)
        .sum()
}
