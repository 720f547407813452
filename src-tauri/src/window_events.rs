//! What happens to the window: it is hidden rather than closed while the program goes on, and unseen where it is.

use std::sync::Arc;

use tauri::{AppHandle, Manager as _, RunEvent, Runtime, Window, WindowEvent};

use crate::app_state::AppState;
use crate::notices;
use crate::screen_reader;
use crate::snapshot_publisher::SnapshotPublisher;
#[cfg(target_os = "macos")]
use crate::window::come_forward;

/// What happens to the program and concerns the window: on macOS a click on the Dock asks for it.
#[cfg_attr(
    not(target_os = "macos"),
    expect(unused_variables, reason = "only macOS has a Dock")
)]
pub fn on_run_event<R: Runtime>(app: &AppHandle<R>, event: &RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Reopen { .. } = event {
        come_forward(app);
    }
}

/// What happens to the window.
pub fn on_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let app = window.app_handle();
    let (app_state, publisher) = (
        app.state::<Arc<AppState>>(),
        app.state::<Arc<SnapshotPublisher>>(),
    );
    match event {
        WindowEvent::CloseRequested { api, .. } if app_state.goes_on_without_window() => {
            api.prevent_close();
            if let Err(error) = window.hide() {
                tracing::warn!(%error, "the window could not be hidden");
            }
            publisher.set_seen(false);
            if let Some(engine) = app_state.real_engine().filter(|_| app_state.keeps_copying()) {
                notices::goes_on(app, engine.current_snapshot().switches);
            }
        }
        WindowEvent::Focused(true) => {
            publisher.set_seen(true);
            let app_state = Arc::clone(&app_state);
            tauri::async_runtime::spawn(async move { app_state.check_renewals().await });
        }
        WindowEvent::Focused(false) | WindowEvent::Resized(_) => {
            if matches!(event, WindowEvent::Focused(false)) {
                screen_reader::forget(window);
            }
            let is_hidden = window.is_minimized().unwrap_or(false) || !window.is_visible().unwrap_or(true);
            // The page gets its first picture even where the window is not shown yet.
            if publisher.has_painted() {
                publisher.set_seen(!is_hidden);
            }
        }
        _ => {}
    }
}
