//! The program in its real window, and the user's real browser.

use std::path::PathBuf;
use std::process::Stdio;

use serde_json::json;

use crate::desktop::{Desktop, Process, free_port};
use crate::driver::{Driver, eventually, with_control};

/// The debug build of the program, with the page inside.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_carryout");

/// A running program with its window on a desktop.
pub struct Window {
    /// The page.
    pub page: Driver,
    _driver: Process,
}

impl Window {
    /// Starts the program and waits for its page.
    pub async fn open(desktop: &Desktop) -> Self {
        let port = free_port();
        let driver = desktop
            .command("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is there: `cargo xtask test` installs it");
        let driver = Process(driver);
        let page = Driver::open(port, json!({ "webkitgtk:browserOptions": { "binary": PROGRAM } })).await;
        let window = Self {
            page,
            _driver: driver,
        };
        window.page.sees("main h1:not(.hidden)").await;
        window
    }

    /// Clicks what has this test id.
    pub async fn click(&self, id: &str) {
        self.page.click(&format!("[data-testid='{id}']")).await;
    }

    /// Waits for what has this test id; answers its text.
    pub async fn sees(&self, id: &str) -> String {
        self.page.sees(&format!("[data-testid='{id}']")).await
    }

    /// Waits for a problem with this code.
    pub async fn sees_problem(&self, code: &str) -> String {
        self.page
            .sees(&format!("[data-testid='problem'][data-code='{code}']"))
            .await
    }

    /// Waits until a category has ended in this way.
    pub async fn job_ends(&self, resource: &str, outcome: &str) {
        self.page
            .sees(&format!(
                "[data-testid='job-{resource}'][data-outcome='{outcome}']"
            ))
            .await;
    }

    /// Ends the program with its own key.
    pub async fn quit(self) {
        self.page.try_to_act(with_control("q")).await;
        eventually("the end of the program", async || {
            self.page.is_over().await.then_some(())
        })
        .await;
    }

    /// Ends the program without letting it say goodbye, and waits until it is gone: a start beside a program that
    /// is just dying would take that for the first window and leave it to it.
    pub async fn kill(self, desktop: &Desktop) {
        self.page.end().await;
        eventually("the end of the program", async || {
            (!desktop.is_running()).then_some(())
        })
        .await;
    }

    /// Saves a screenshot where `CARRYOUT_PICTURES` says.
    pub async fn save_screenshot(&self, name: &str) {
        self.save_screenshot_of(&self.page, name).await;
    }

    /// The same for another page, such as the browser's.
    pub async fn save_screenshot_of(&self, page: &Driver, name: &str) {
        let Some(folder) = std::env::var_os("CARRYOUT_PICTURES").map(PathBuf::from) else {
            return;
        };
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(format!("{name}.png")), page.current_snapshot().await).unwrap();
    }
}

/// the user's browser, once the program has opened a page in it.
pub struct Browser {
    /// Its tab.
    pub tab: Driver,
    _driver: Process,
}

impl Browser {
    /// Waits until the program has started the browser, and watches it.
    pub async fn opened_on(desktop: &Desktop) -> Self {
        let address = format!("127.0.0.1:{}", desktop.browser_port);
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        eventually("the browser", async || {
            http.get(format!("http://{address}/json/version"))
                .send()
                .await
                .ok()
        })
        .await;
        let port = free_port();
        let driver = desktop
            .command("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is there: `cargo xtask test` installs it");
        let driver = Process(driver);
        let tab = Driver::open(
            port,
            json!({ "goog:chromeOptions": { "debuggerAddress": address } }),
        )
        .await;

        Self { tab, _driver: driver }
    }

    /// Presses Continue on the page on which access is allowed.
    pub async fn allow(&self) {
        self.tab.turn_to("/o/oauth2/").await;
        self.tab.click("#continue").await;
    }
}
