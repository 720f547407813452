//! The main job, from the first click to a proved copy in a folder, and out again.

use std::time::Duration;

use carryout_sandbox::Options;
use serde_json::json;

use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::evidence::{
    assert_no_secret_in_files, assert_third_party_tool_accepts, digests_here, digests_there, find_copy,
    only_copy,
};
use crate::program::{PROGRAM, Window};
use crate::steps::{Ground, begin_copy, copy_five, import_client, quick};

#[tokio::test(flavor = "multi_thread")]
async fn a_user_practises_the_main_job_from_the_first_click_to_the_proof() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-practice").await;
    window.sees("practice-banner").await;

    copy_five(&desktop, &window).await;

    let copy = only_copy(&desktop.documents().join("Carryout practice"));
    assert_third_party_tool_accepts(&copy);
    assert!(carryout_core::receipt::verify(&copy, |_, _| ()).unwrap().ok);
    assert_eq!(desktop.keys("Carryout practice"), 1);
    assert_eq!(desktop.keys("Carryout"), 0);
    window.click("leave-practice").await;
    window.sees("start-google").await;
    // The page turns at once; what practice left is cleared away behind it.
    eventually("the end of the keys of practice", async || {
        (desktop.keys("Carryout practice") == 0).then_some(())
    })
    .await;
    assert!(copy.join("receipt.html").exists(), "files of practice stay");
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_with_a_client_file_and_every_byte_is_the_one_that_was_sent() {
    let ground = Ground::new(quick()).await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = Window::open(desktop).await;
    assert!(window.sees("origin-banner").await.contains(&ground.google.origin));
    import_client(desktop, &window, sandbox).await;

    copy_five(desktop, &window).await;

    let copy = only_copy(&desktop.documents().join("Carryout"));
    assert_eq!(digests_here(&copy), digests_there(sandbox));
    assert_third_party_tool_accepts(&copy);
    assert!(sandbox.observed().initiated.iter().all(|seen| seen.count == 1));
    // The client's secret and the grant.
    assert_eq!(desktop.keys("Carryout"), 2);
    assert_no_secret_in_files(sandbox, &[&desktop.home(), &desktop.documents()]);

    disconnect(&window).await;

    eventually("the end of the grant", async || {
        (desktop.keys("Carryout") == 1).then_some(())
    })
    .await;
    let seen = sandbox.observed();
    assert!(
        !seen.grants.is_empty() && seen.grants.iter().all(|grant| !grant.alive),
        "{:?}",
        seen.grants
    );
    window.click("open-settings").await;
    window.click("open-privacy").await;
    window.page.click("[data-testid^='remove-client-']").await;
    eventually("an empty keyring", async || {
        (desktop.keys("Carryout") == 0).then_some(())
    })
    .await;
    assert!(copy.join("receipt.html").exists(), "files stay");
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_was_interrupted_goes_on_at_the_next_start() {
    let ground = Ground::new(Options {
        job_time: Duration::from_secs(8)..=Duration::from_secs(10),
        ..quick()
    })
    .await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    begin_copy(desktop, &window).await;
    window
        .page
        .sees("[data-testid='job-play.installs'][data-step='preparing']")
        .await;
    window.kill(desktop).await;

    let window = Window::open(desktop).await;

    eventually("the receipt", async || {
        let copy = find_copy(&desktop.documents().join("Carryout"))?;
        copy.join("receipt.html").exists().then_some(())
    })
    .await;
    let copy = only_copy(&desktop.documents().join("Carryout"));
    assert_eq!(digests_here(&copy), digests_there(sandbox));
    assert!(
        sandbox.observed().initiated.iter().all(|seen| seen.count == 1),
        "nothing was asked for twice"
    );
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_closed_in_the_middle_of_a_copy_goes_on_and_ends_with_it() {
    let ground = Ground::new(Options {
        job_time: Duration::from_secs(12)..=Duration::from_secs(14),
        ..quick()
    })
    .await;
    let (desktop, sandbox) = (&ground.desktop, &ground.sandbox);
    let window = ground.open_with_client().await;
    begin_copy(desktop, &window).await;
    assert!(is_on_screen(&window).await);

    close(&window).await;
    eventually("a hidden window", async || {
        (!is_on_screen(&window).await).then_some(())
    })
    .await;
    let second = desktop.command(PROGRAM).status().unwrap();
    assert!(second.success());
    eventually("the window again", async || {
        is_on_screen(&window).await.then_some(())
    })
    .await;
    close(&window).await;

    eventually("the end of the program", async || {
        window.page.is_over().await.then_some(())
    })
    .await;
    let copy = only_copy(&desktop.documents().join("Carryout"));
    assert_eq!(digests_here(&copy), digests_there(sandbox));
    assert!(copy.join("receipt.html").exists());
}

async fn close(window: &Window) {
    window
        .page
        .run(
            "window.__TAURI_INTERNALS__.invoke('request', { request: { ask: 'close_window' } })",
            json!([]),
        )
        .await;
}

async fn is_on_screen(window: &Window) -> bool {
    window
        .page
        .run("return document.visibilityState", json!([]))
        .await
        == json!("visible")
}

async fn disconnect(window: &Window) {
    window.click("open-home").await;
    window.click("disconnect").await;
    window.click("disconnect-confirm").await;
    window.sees("start-google").await;
}
