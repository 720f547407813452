//! The main job, from the first click to a proved copy in a folder, and out again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use carryout_sandbox::{Archives, Options, Sandbox};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::program::{Browser, PROGRAM, Window};

const FIVE: [&str; 5] = [
    "myactivity.search",
    "youtube.subscriptions",
    "chrome.bookmarks",
    "maps.reviews",
    "play.installs",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_person_practises_the_main_job_from_the_first_click_to_the_proof() {
    let desktop = Desktop::new().await;
    let window = Window::open(&desktop).await;
    window.click("start-practice").await;
    window.sees("practice-banner").await;

    copy_five(&desktop, &window).await;

    let copy = only_copy(&desktop.documents().join("Carryout practice"));
    assert_a_strangers_tool_accepts(&copy);
    assert!(carryout_core::receipt::verify(&copy, |_, _| ()).unwrap().ok);
    assert_eq!(desktop.keys("Carryout practice"), 1);
    assert_eq!(desktop.keys("Carryout"), 0);
    window.click("leave-practice").await;
    window.sees("start-google").await;
    assert_eq!(desktop.keys("Carryout practice"), 0);
    assert!(copy.join("receipt.html").exists(), "files of practice stay");
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_with_a_client_file_and_every_byte_is_the_one_that_was_sent() {
    let sandbox = Sandbox::new(quick());
    let google = sandbox.serve(0).await.unwrap();
    let mut desktop = Desktop::new().await;
    desktop.set("CARRYOUT_GOOGLE_ORIGIN", &google.origin);
    desktop.set("CARRYOUT_PACE", "60");
    let window = Window::open(&desktop).await;
    assert!(window.sees("origin-banner").await.contains(&google.origin));
    import_client(&desktop, &window, &sandbox).await;

    copy_five(&desktop, &window).await;

    let copy = only_copy(&desktop.documents().join("Carryout"));
    assert_eq!(digests_here(&copy), digests_there(&sandbox));
    assert_a_strangers_tool_accepts(&copy);
    assert!(sandbox.observed().initiated.iter().all(|seen| seen.count == 1));
    // The client's secret and the grant.
    assert_eq!(desktop.keys("Carryout"), 2);
    assert_no_secret_in_files(&sandbox, &[&desktop.home(), &desktop.documents()]);

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
    window.click("open-known").await;
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
    let sandbox = Sandbox::new(Options {
        job_time: Duration::from_secs(8)..=Duration::from_secs(10),
        ..quick()
    });
    let google = sandbox.serve(0).await.unwrap();
    let mut desktop = Desktop::new().await;
    desktop.set("CARRYOUT_GOOGLE_ORIGIN", &google.origin);
    desktop.set("CARRYOUT_PACE", "60");
    let window = Window::open(&desktop).await;
    import_client(&desktop, &window, &sandbox).await;
    begin_copy(&desktop, &window).await;
    window
        .page
        .sees("[data-testid='job-play.installs'][data-step='preparing']")
        .await;
    window.kill(&desktop).await;

    let window = Window::open(&desktop).await;

    eventually("the receipt", async || {
        let copy = find_copy(&desktop.documents().join("Carryout"))?;
        copy.join("receipt.html").exists().then_some(())
    })
    .await;
    let copy = only_copy(&desktop.documents().join("Carryout"));
    assert_eq!(digests_here(&copy), digests_there(&sandbox));
    assert!(
        sandbox.observed().initiated.iter().all(|seen| seen.count == 1),
        "nothing was asked for twice"
    );
    window.quit().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_closed_in_the_middle_of_a_copy_goes_on_and_ends_with_it() {
    let sandbox = Sandbox::new(Options {
        job_time: Duration::from_secs(12)..=Duration::from_secs(14),
        ..quick()
    });
    let google = sandbox.serve(0).await.unwrap();
    let mut desktop = Desktop::new().await;
    desktop.set("CARRYOUT_GOOGLE_ORIGIN", &google.origin);
    desktop.set("CARRYOUT_PACE", "60");
    let window = Window::open(&desktop).await;
    import_client(&desktop, &window, &sandbox).await;
    begin_copy(&desktop, &window).await;
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
    assert_eq!(digests_here(&copy), digests_there(&sandbox));
    assert!(copy.join("receipt.html").exists());
}

async fn close(window: &Window) {
    window
        .page
        .run("window.__TAURI_INTERNALS__.invoke('close_window')", json!([]))
        .await;
}

async fn is_on_screen(window: &Window) -> bool {
    window
        .page
        .run("return document.visibilityState", json!([]))
        .await
        == json!("visible")
}

/// From the picker to the receipt.
async fn copy_five(desktop: &Desktop, window: &Window) {
    begin_copy(desktop, window).await;
    for resource in FIVE {
        window.job_ends(resource, "saved").await;
    }
    window.sees("receipt").await;
}

/// From the picker to the first rows.
async fn begin_copy(desktop: &Desktop, window: &Window) {
    for resource in FIVE {
        window.click(&format!("pick-{resource}")).await;
    }
    window.click("picker-next").await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(desktop).await;
    browser.allow().await;
    browser.tab.turn_to("127.0.0.1").await;
    window.sees("consent-result").await;
    window.page.fill("[data-testid='consent-name']", "Anna").await;
    window.click("consent-done").await;
    window.sees("copy").await;
}

async fn import_client(desktop: &Desktop, window: &Window, sandbox: &Sandbox) {
    let client = sandbox.options().clients.first().unwrap();
    let file = desktop.path("client_secret.json");
    let content = json!({ "installed": {
        "client_id": client.id,
        "project_id": "my-own-project",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
        "client_secret": client.secret,
        "redirect_uris": ["http://localhost"],
    }});
    fs::write(&file, content.to_string()).unwrap();
    desktop.will_choose(&file);

    window.click("start-google").await;
    window.click("import-client").await;
    window.click("setup-next").await;
    fs::remove_file(file).unwrap();
}

async fn disconnect(window: &Window) {
    window.click("back").await;
    window.page.click("[data-testid^='ways-'] summary").await;
    window.click("disconnect").await;
    window.click("disconnect-confirm").await;
    window.sees("start-google").await;
}

fn quick() -> Options {
    Options {
        job_time: Duration::from_secs(1)..=Duration::from_secs(4),
        archives: Archives {
            items: 20,
            ..Archives::default()
        },
        ..Options::default()
    }
}

/// The folder of the one copy below `folder`, as `<folder>/<connection>/<date time>`.
fn find_copy(folder: &Path) -> Option<PathBuf> {
    let below = |folder: &Path| fs::read_dir(folder).ok()?.next()?.ok().map(|entry| entry.path());
    below(&below(folder)?)
}

fn only_copy(folder: &Path) -> PathBuf {
    find_copy(folder).unwrap_or_else(|| panic!("no copy below {}", folder.display()))
}

fn digests_here(copy: &Path) -> BTreeSet<String> {
    files_below(&copy.join("data"))
        .iter()
        .map(|file| hex(&fs::read(file).unwrap()))
        .collect()
}

fn digests_there(sandbox: &Sandbox) -> BTreeSet<String> {
    let jobs = sandbox.observed().jobs;
    jobs.iter()
        .flat_map(|job| &job.objects)
        .map(|object| sandbox.sha256(&object.path).unwrap())
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The Library of Congress's own tool, which `cargo xtask test` sets up.
fn assert_a_strangers_tool_accepts(copy: &Path) {
    let (Some(python), Some(bagit)) = (
        std::env::var_os("CARRYOUT_PYTHON"),
        std::env::var_os("CARRYOUT_BAGIT"),
    ) else {
        eprintln!("bagit.py was not asked: it comes with `cargo xtask test`");
        return;
    };

    let judged = Command::new(python)
        .arg(bagit)
        .arg("--validate")
        .arg(copy)
        .output()
        .unwrap();

    assert!(
        judged.status.success(),
        "{}",
        String::from_utf8_lossy(&judged.stderr)
    );
}

fn assert_no_secret_in_files(sandbox: &Sandbox, folders: &[&Path]) {
    let planted = sandbox.planted();
    assert!(planted.len() >= 3, "a secret, a code and tokens were given out");
    for file in folders.iter().flat_map(|folder| files_below(folder)) {
        let bytes = fs::read(&file).unwrap_or_default();
        let found = planted.iter().find(|secret| {
            bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes())
        });
        assert!(found.is_none(), "a secret rests in {}", file.display());
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
