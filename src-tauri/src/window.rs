//! The one window: made on demand, and shown when its page is dressed.

use std::sync::Arc;
use std::time::Duration;

use tauri::plugin::{Builder as PluginBuilder, TauriPlugin};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, Runtime, Url, WebviewWindowBuilder};

use crate::app_state::AppState;
use crate::settings;
use crate::snapshot_publisher::SnapshotPublisher;

/// A page that has not painted by then is broken; better a user sees that than nothing at all.
const PATIENCE: Duration = Duration::from_secs(5);

/// The keys of the window, besides those of the page.
pub fn keys<R: Runtime>() -> TauriPlugin<R> {
    let builder = PluginBuilder::new("window-keys");
    if cfg!(target_os = "macos") {
        return builder.build();
    }

    builder.js_init_script(include_str!("keys.js").to_owned()).build()
}

/// Makes the window, which stays hidden until its page asks for it to be shown.
///
/// # Errors
///
/// There is one already, or the system refuses it.
pub fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    // At the first window of a start the journal is not open yet; what was chosen is applied once it is.
    let look = app
        .state::<Arc<AppState>>()
        .real_engine()
        .map(|engine| engine.snapshots().borrow().settings.look);
    for window in &app.config().app.windows {
        WebviewWindowBuilder::from_config(app, window)?
            .on_navigation(is_own)
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .theme(look.and_then(settings::theme))
            .build()?;
    }
    Ok(())
}

/// The page may lead nowhere but to itself: everything else is opened by name, in the browser.
fn is_own(url: &Url) -> bool {
    let (schemes, host): (&[&str], _) = if cfg!(any(windows, target_os = "android")) {
        (&["http", "https"], "tauri.localhost")
    } else {
        (&["tauri"], "localhost")
    };
    schemes.contains(&url.scheme()) && url.host_str() == Some(host) && url.port().is_none()
}

/// The page shows its window by itself, once it is dressed; where it is not in time, it is shown as it is.
pub async fn show_at_latest<R: Runtime>(app: AppHandle<R>, publisher: Arc<SnapshotPublisher>) {
    if tokio::time::timeout(PATIENCE, publisher.first_paint())
        .await
        .is_err()
    {
        tracing::error!("the page does not paint");
        come_forward(&app);
    }
}

/// Brings the window before all others, wherever it was; makes it where there is none yet.
pub fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window("main") else {
        // The calling thread may be the one that has to make it.
        let app = app.clone();
        tauri::async_runtime::spawn(async move {
            let publisher = Arc::clone(&app.state::<Arc<SnapshotPublisher>>());
            publisher.set_seen(true);
            match build(&app) {
                Ok(()) => show_at_latest(app, publisher).await,
                Err(error) => tracing::error!(%error, "there is no window"),
            }
        });
        return;
    };

    if let Err(error) = window
        .unminimize()
        .and_then(|()| window.show())
        .and_then(|()| window.set_focus())
    {
        tracing::warn!(%error, "the window could not come forward");
    }
    app.state::<Arc<SnapshotPublisher>>().set_seen(true);
}

/// Shows the page larger or smaller, within what can still be read and used.
pub fn zoom<R: Runtime>(app: &AppHandle<R>, factor: f64) {
    let Some(window) = app.get_webview_window("main") else {
        return;
    };
    if let Err(error) = window.set_zoom(factor.clamp(0.5, 4.0)) {
        tracing::warn!(%error, "the page keeps its size");
    }
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_window_shows_its_own_page_and_nothing_else() {
        let own = if cfg!(windows) {
            "http://tauri.localhost/"
        } else {
            "tauri://localhost/"
        };
        assert!(is_own(&own.parse().unwrap()));
        for other in [
            "https://accounts.google.com/",
            "http://127.0.0.1:4711/callback",
            "http://localhost/",
            "tauri://elsewhere/",
            "tauri://localhost:1/",
            "https://tauri.localhost.evil.example/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "blob:tauri://localhost/1",
            "javascript:alert(1)",
            "about:blank",
            "ipc://localhost/quit",
        ] {
            assert!(!is_own(&other.parse().unwrap()), "{other}");
        }
    }
}
