//! What a chosen setting does in the shell, at once and at each start.

use std::sync::Arc;

use carryout_core::settings::{Look, Settings};
use tauri::{AppHandle, Manager as _, Runtime, Theme};

use crate::logs::Logs;
use crate::snapshot_publisher::SnapshotPublisher;

/// Lets language, look and log level be as they were chosen.
pub fn apply<R: Runtime>(app: &AppHandle<R>, settings: &Settings) {
    app.state::<Arc<SnapshotPublisher>>().choose(settings.locale());
    // Without a folder for logs there are none.
    if let Some(logs) = app.try_state::<Logs>() {
        logs.set_level(settings.log_level);
    }
    if let Err(error) = wear(app, settings.look) {
        tracing::debug!(%error, "the window keeps its look");
    }
}

/// Dresses frame, dialogs and the page's `prefers-color-scheme`.
fn wear<R: Runtime>(app: &AppHandle<R>, look: Look) -> tauri::Result<()> {
    // For tao no theme is the light one, on a desktop that prefers dark too. GTK goes back to what the desktop says.
    #[cfg(target_os = "linux")]
    if look == Look::System {
        use gtk::prelude::GtkSettingsExt as _;
        return app.run_on_main_thread(|| {
            // The runtime of a test has no GTK.
            if gtk::is_initialized_main_thread()
                && let Some(settings) = gtk::Settings::default()
            {
                settings.reset_property("gtk-application-prefer-dark-theme");
            }
        });
    }
    app.webview_windows()
        .values()
        .try_for_each(|window| window.set_theme(theme(look)))
}

/// How the window's own frame and dialogs are dressed; nothing for as the system is.
#[must_use]
pub const fn theme(look: Look) -> Option<Theme> {
    match look {
        Look::System => None,
        Look::Light => Some(Theme::Light),
        Look::Dark => Some(Theme::Dark),
    }
}
