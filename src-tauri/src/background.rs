//! What goes on while nobody looks: notices, a machine kept awake while bytes flow, and the end when all is done.

use std::sync::Arc;
use std::time::Duration;

use carryout_core::snapshot::{ExportState, Snapshot};
use keepawake::KeepAwake;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::desk::Desk;
use crate::easel::Easel;
use crate::notices;

/// For so long a machine may stay awake after the last byte: between two files it should not fall asleep.
const GRACE: Duration = Duration::from_secs(20);

/// Follows the real engine until the program ends.
pub async fn attend<R: Runtime>(app: AppHandle<R>, desk: Arc<Desk>, easel: Arc<Easel>) {
    let Some(engine) = desk.real_engine() else { return };
    let mut snapshots = engine.snapshots();
    let mut before = Arc::clone(&snapshots.borrow_and_update());
    let mut awake: Option<Awake> = None;
    // The language of the notices comes with the page.
    easel.first_picture().await;
    notices::tell_of_access(&app, &engine, &before, &before).await;
    loop {
        let flows = before.line.flows && before.line.manners.keep_awake;
        if flows && awake.is_none() {
            awake = Awake::begin().await;
        }
        let changed = if flows || awake.is_none() {
            snapshots.changed().await
        } else {
            match tokio::time::timeout(GRACE, snapshots.changed()).await {
                Ok(changed) => changed,
                Err(_) => {
                    awake = None;
                    continue;
                }
            }
        };
        if changed.is_err() {
            return;
        }

        let after = Arc::clone(&snapshots.borrow_and_update());
        let is_looked_at = app
            .get_webview_window("main")
            .is_some_and(|window| easel.is_seen() && window.is_focused().unwrap_or(false));
        if !is_looked_at && let Some(notice) = notices::news(&before, &after, easel.language()) {
            notices::tell(&app, &notice, after.switches);
        }
        notices::tell_of_access(&app, &engine, &before, &after).await;
        if !easel.is_seen() && is_hidden(&app) && was_copying(&before) && !needs_us(&after) {
            tracing::info!("all is done and the window is closed");
            app.exit(0);
            return;
        }
        before = after;
    }
}

/// The system does not fall asleep until this is dropped.
struct Awake {
    _guard: KeepAwake,
}

impl Awake {
    async fn begin() -> Option<Self> {
        let begun = tokio::task::spawn_blocking(|| {
            keepawake::Builder::default()
                .idle(true)
                .reason("Copying data")
                .app_name("Carryout")
                .app_reverse_domain("io.github.carryout.Carryout")
                .create()
        });
        match begun.await {
            Ok(Ok(guard)) => Some(Self { _guard: guard }),
            Ok(Err(error)) => {
                tracing::debug!(%error, "this system cannot be kept awake");
                None
            }
            Err(_) => None,
        }
    }
}

fn is_hidden<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.get_webview_window("main")
        .is_none_or(|window| !window.is_visible().unwrap_or(true))
}

fn was_copying(snapshot: &Snapshot) -> bool {
    snapshot
        .exports
        .iter()
        .any(|export| export.state == ExportState::Running)
}

/// Something goes on, or waits for the person to come back.
fn needs_us(snapshot: &Snapshot) -> bool {
    snapshot
        .exports
        .iter()
        .any(|export| matches!(export.state, ExportState::Running | ExportState::Blocked))
}
