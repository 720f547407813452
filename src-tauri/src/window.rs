//! The one window: shown when it has something to show, hidden rather than closed while a copy goes on.

use std::sync::Arc;
use std::time::Duration;

use tauri::plugin::{Builder as PluginBuilder, TauriPlugin};
use tauri::{AppHandle, Manager as _, Runtime, Window, WindowEvent};

use crate::desk::Desk;
use crate::easel::Easel;
use crate::notices;

/// A page that has not painted by then is broken; better a person sees that than nothing at all.
const PATIENCE: Duration = Duration::from_secs(5);

/// The keys of the window, besides those of the page.
pub fn keys<R: Runtime>() -> TauriPlugin<R> {
    let builder = PluginBuilder::new("window-keys");
    if cfg!(target_os = "macos") {
        return builder.build();
    }

    builder.js_init_script(include_str!("keys.js").to_owned()).build()
}

/// Shows the window as soon as the page has its first picture, or when it takes too long.
pub async fn show_when_painted<R: Runtime>(app: AppHandle<R>, easel: Arc<Easel>) {
    if tokio::time::timeout(PATIENCE, easel.first_picture())
        .await
        .is_err()
    {
        tracing::error!("the page does not paint");
    }
    come_forward(&app);
}

/// Brings the window before all others, wherever it was.
pub fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window("main") else {
        return;
    };

    if let Err(error) = window
        .unminimize()
        .and_then(|()| window.show())
        .and_then(|()| window.set_focus())
    {
        tracing::warn!(%error, "the window could not come forward");
    }
    app.state::<Arc<Easel>>().set_seen(true);
}

/// What happens to the window.
pub fn on_event<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let app = window.app_handle();
    let (desk, easel) = (app.state::<Arc<Desk>>(), app.state::<Arc<Easel>>());
    match event {
        WindowEvent::CloseRequested { api, .. } if desk.keeps_copying() => {
            api.prevent_close();
            if let Err(error) = window.hide() {
                tracing::warn!(%error, "the window could not be hidden");
            }
            easel.set_seen(false);
            if let Some(engine) = desk.real_engine() {
                notices::goes_on(app, engine.picture().switches);
            }
        }
        WindowEvent::Focused(true) => {
            easel.set_seen(true);
            let desk = Arc::clone(&desk);
            tauri::async_runtime::spawn(async move { desk.check_renewals().await });
        }
        WindowEvent::Focused(false) | WindowEvent::Resized(_) => {
            let is_hidden = window.is_minimized().unwrap_or(false) || !window.is_visible().unwrap_or(true);
            // Before its first picture the window is hidden, and the page still has to get it.
            if easel.has_painted() {
                easel.set_seen(!is_hidden);
            }
        }
        _ => {}
    }
}
