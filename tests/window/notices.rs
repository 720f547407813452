//! What the real program tells the desktop: recorded by a notification service that stands in for the desktop's own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use carryout_sandbox::Options;
use serde_json::json;
use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

use crate::desktop::Desktop;
use crate::driver::eventually;
use crate::program::Window;
use crate::steps::{Ground, begin_copy, quick};

#[tokio::test(flavor = "multi_thread")]
async fn expiry_notice_is_shown_once_and_opens_renewal() {
    let ground = Ground::new(quick()).await;
    let notices = Notices::on(&ground.desktop);
    let window = ground.open_with_client().await;
    begin_copy(&ground.desktop, &window).await;
    window.sees("receipt").await;

    end_access(&ground, &window).await;

    let reported = eventually("the notice", async || notices.with("has ended")).await;
    assert_eq!(reported.summary, "Access for Anna has ended");
    assert!(reported.can_be_clicked, "{reported:?}");

    window.click("open-settings").await;
    window.sees("settings").await;
    notices.click(reported.number);
    window.sees("connection-1").await;
    eventually("the focus on the button that helps", async || {
        let focus = "return document.activeElement?.getAttribute('data-testid') ?? ''";
        let focus = window.page.run(focus, json!([])).await;
        ["allow-again", "problem-action"]
            .contains(&focus.as_str()?)
            .then_some(())
    })
    .await;
    window.quit().await;

    let window = Window::open(&ground.desktop).await;
    window.sees("access-notice-1").await;
    window.quit().await;
    assert_eq!(
        notices.count("has ended"),
        1,
        "not once more after a restart: {:?}",
        notices.all()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn disabled_notices_are_only_shown_in_the_window() {
    let ground = Ground::new(quick()).await;
    let notices = Notices::on(&ground.desktop);
    let window = ground.open_with_client().await;
    begin_copy(&ground.desktop, &window).await;
    window.click("ask-notices-no").await;
    window.page.sees_no_more("[data-testid='ask-notices']").await;
    let before = notices.all();
    window.sees("receipt").await;

    end_access(&ground, &window).await;
    window.quit().await;

    assert_eq!(notices.all(), before, "these notices are switched off");
}

#[tokio::test(flavor = "multi_thread")]
async fn closing_the_window_notifies_that_copies_continue_and_when_they_finish() {
    let ground = Ground::new(Options {
        job_time: Duration::from_secs(6)..=Duration::from_secs(8),
        ..quick()
    })
    .await;
    let notices = Notices::on(&ground.desktop);
    let window = ground.open_with_client().await;
    begin_copy(&ground.desktop, &window).await;

    let close = "window.__TAURI_INTERNALS__.invoke('request', { request: { ask: 'close_window' } })";
    window.page.run(close, json!([])).await;

    eventually("the word that it goes on", async || {
        notices.with("Carryout keeps copying")
    })
    .await;
    eventually("the end of the program", async || {
        window.page.is_over().await.then_some(())
    })
    .await;
    let reported = notices.with("Your copy is complete").unwrap();
    assert_eq!(reported.body, "Anna: 5 of 5 categories are here and checked.");
}

/// The user removes the program's access at Google, and the program learns of it when it asks.
async fn end_access(ground: &Ground, window: &Window) {
    let project = ground.sandbox.options().clients[0].project_number.clone();
    ground.sandbox.remove_access("anna", &project);
    let ask =
        "window.__TAURI_INTERNALS__.invoke('request', { request: { ask: 'check_renewal', connection: 1 } })";
    window.page.run(ask, json!([])).await;
    window.click("open-home").await;
    window.sees("access-notice-1").await;
}

/// One notice as the program sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Notice {
    number: u32,
    summary: String,
    body: String,
    can_be_clicked: bool,
}

/// The desktop's notification service, as the freedesktop specification has it, which only writes down.
struct Notices {
    bus: Connection,
    seen: Arc<Mutex<Vec<Notice>>>,
}

struct Service(Arc<Mutex<Vec<Notice>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "the specification has as many")]
    fn notify(
        &self,
        _app_name: &str,
        _replaces_id: u32,
        _app_icon: &str,
        summary: &str,
        body: &str,
        actions: Vec<String>,
        _hints: HashMap<String, Value<'_>>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut seen = self.0.lock().unwrap();
        let number = u32::try_from(seen.len()).unwrap() + 1;
        seen.push(Notice {
            number,
            summary: summary.to_owned(),
            body: body.to_owned(),
            can_be_clicked: actions.iter().any(|action| action == "default"),
        });
        number
    }

    fn close_notification(&self, _id: u32) {}

    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body"].map(str::to_owned).into()
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ["test", "test", "1", "1.2"].map(str::to_owned).into()
    }
}

impl Notices {
    /// The service takes its place on the session bus of this desktop.
    fn on(desktop: &Desktop) -> Self {
        let seen = Arc::default();
        let bus = connection::Builder::address(desktop.bus())
            .unwrap()
            .serve_at("/org/freedesktop/Notifications", Service(Arc::clone(&seen)))
            .unwrap()
            .name("org.freedesktop.Notifications")
            .unwrap()
            .build()
            .unwrap();
        Self { bus, seen }
    }

    fn all(&self) -> Vec<Notice> {
        self.seen.lock().unwrap().clone()
    }

    fn with(&self, words: &str) -> Option<Notice> {
        self.all()
            .into_iter()
            .find(|notice| notice.summary.contains(words))
    }

    fn count(&self, words: &str) -> usize {
        let all = self.all();
        all.iter().filter(|notice| notice.summary.contains(words)).count()
    }

    /// The user clicks on a notice.
    fn click(&self, number: u32) {
        self.bus
            .emit_signal(
                None::<&str>,
                "/org/freedesktop/Notifications",
                "org.freedesktop.Notifications",
                "ActionInvoked",
                &(number, "default"),
            )
            .unwrap();
    }
}
