//! The steps of a user to a copy from the sandbox, for every test that begins after them.

use std::fs;
use std::time::Duration;

use carryout_sandbox::{Archives, Options, Running, Sandbox};
use serde_json::json;

use crate::desktop::Desktop;
use crate::program::{Browser, Window};

/// What is copied: small, and of several products.
pub const FIVE: [&str; 5] = [
    "myactivity.search",
    "youtube.subscriptions",
    "chrome.bookmarks",
    "maps.reviews",
    "play.installs",
];

/// A desktop whose program takes a sandbox for Google.
pub struct Ground {
    pub desktop: Desktop,
    pub sandbox: Sandbox,
    pub google: Running,
}

impl Ground {
    /// An ordinary desktop and a sandbox of this kind.
    pub async fn new(options: Options) -> Self {
        let sandbox = Sandbox::new(options);
        let google = sandbox.serve(0).await.unwrap();
        let mut desktop = Desktop::new().await;
        desktop.set("CARRYOUT_GOOGLE_ORIGIN", &google.origin);
        desktop.set("CARRYOUT_PACE", "60");

        Self {
            desktop,
            sandbox,
            google,
        }
    }

    /// The program, with the client's file chosen, at the picker.
    pub async fn open_with_client(&self) -> Window {
        let window = Window::open(&self.desktop).await;
        import_client(&self.desktop, &window, &self.sandbox).await;
        window
    }
}

/// The program in practice, before the consent round on which these categories are asked for.
pub async fn picked_in_practice(desktop: &Desktop, resources: &[&str]) -> Window {
    let window = Window::open(desktop).await;
    window.click("start-practice").await;
    for resource in resources {
        window.click(&format!("pick-{resource}")).await;
    }
    window.click("picker-next").await;
    window
}

/// A sandbox that is soon ready.
pub fn quick() -> Options {
    Options {
        job_time: Duration::from_secs(1)..=Duration::from_secs(4),
        archives: Archives {
            items: 20,
            ..Archives::default()
        },
        ..Options::default()
    }
}

/// From the picker to the receipt.
pub async fn copy_five(desktop: &Desktop, window: &Window) {
    begin_copy(desktop, window).await;
    for resource in FIVE {
        window.job_ends(resource, "saved").await;
    }
    window.sees("receipt").await;
}

/// From the picker to the first rows, with access for half a year.
pub async fn begin_copy(desktop: &Desktop, window: &Window) {
    begin_copy_for("180", desktop, window).await;
}

/// From the picker to the first rows, with access for so many days.
pub async fn begin_copy_for(days: &str, desktop: &Desktop, window: &Window) {
    for resource in FIVE {
        window.click(&format!("pick-{resource}")).await;
    }
    window.click("picker-next").await;
    window.click("consent-open").await;
    let browser = Browser::opened_on(desktop).await;
    browser.tab.turn_to("/o/oauth2/").await;
    browser.tab.click(&format!("#access-{days}")).await;
    browser.allow().await;
    browser.tab.turn_to("127.0.0.1").await;
    window.sees("consent-result").await;
    window.page.fill("[data-testid='consent-name']", "Anna").await;
    window.click("consent-done").await;
    window.sees("copy").await;
}

/// From the first screen to the picker.
pub async fn import_client(desktop: &Desktop, window: &Window, sandbox: &Sandbox) {
    let file = desktop.path("client_secret.json");
    fs::write(&file, client_file(sandbox)).unwrap();
    desktop.will_choose(&file);

    window.click("start-google").await;
    window.click("import-client").await;
    window.click("setup-next").await;
    fs::remove_file(file).unwrap();
}

/// The file that Google's console gives out for the sandbox's client.
pub fn client_file(sandbox: &Sandbox) -> String {
    let client = sandbox.options().clients.first().unwrap();
    json!({ "installed": {
        "client_id": client.id,
        "project_id": "my-own-project",
        "auth_uri": "https://accounts.google.com/o/oauth2/auth",
        "token_uri": "https://oauth2.googleapis.com/token",
        "client_secret": client.secret,
        "redirect_uris": ["http://localhost"],
    }})
    .to_string()
}
