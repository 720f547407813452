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
    for window in app.webview_windows().values() {
        if let Err(error) = window.set_theme(theme(settings.look)) {
            tracing::debug!(%error, "the window keeps its look");
        }
    }
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
