//! The composition root of the window: puts Tauri, its plugins and our own parts together, and nothing else.

use anyhow::Context as _;
use rustls::crypto::aws_lc_rs;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;

/// Where this build asks whether there is a newer one: an https address that answers in Tauri's update format.
///
/// A release sets it and [`UPDATE_KEY`] in the environment of its build. Every other build has neither, carries no
/// updater and asks nobody.
const UPDATE_FEED: Option<&str> = option_env!("CARRYOUT_UPDATE_FEED");

/// The public key that every update must be signed for, as `tauri signer generate` prints it.
const UPDATE_KEY: Option<&str> = option_env!("CARRYOUT_UPDATE_PUBKEY");

/// Opens the window and stays until the person quits.
///
/// # Errors
///
/// The window system is absent or refuses us.
pub fn run() -> anyhow::Result<()> {
    // Two libraries would otherwise each choose a TLS provider, and the first to ask would win.
    if aws_lc_rs::default_provider().install_default().is_err() {
        tracing::debug!("a TLS provider was already there");
    }

    builder(Builder::default())
        .run(tauri::generate_context!())
        .context("the window could not be opened")
}

/// Adds plugins and events to a Tauri builder, the real one or the one of a test.
pub fn builder<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let builder = builder
        .plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _directory| come_forward(app),
        ))
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .on_page_load(|webview, load| {
            // Shown only now, so that nobody sees an empty window first.
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = webview.window().show()
            {
                tracing::error!(%error, "the window could not be shown");
            }
        });

    match (UPDATE_FEED, UPDATE_KEY) {
        (Some(_), Some(key)) => builder.plugin(tauri_plugin_updater::Builder::new().pubkey(key).build()),
        _ => builder,
    }
}

fn come_forward<R: Runtime>(app: &AppHandle<R>) {
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
}
