//! Background work: notices, a computer kept awake while bytes flow, and the end when all is done.

use std::sync::Arc;
use std::time::Duration;

use carryout_core::engine::Engine;
use carryout_core::locale::{Locale, messages as m};
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::{ExportState, Snapshot};
use keepawake::KeepAwake;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::app_state::AppState;
use crate::autostart;
use crate::environment::Mission;
use crate::snapshot_publisher::SnapshotPublisher;
use crate::{notices, window};

/// Under this name the language is remembered that the page has by itself.
const LANGUAGE: &str = "language";

/// For so long a computer may stay awake after the last byte: between two files it should not fall asleep.
const GRACE: Duration = Duration::from_secs(20);

/// Follows the real engine until the program ends.
pub async fn attend<R: Runtime>(
    app: AppHandle<R>,
    app_state: Arc<AppState>,
    publisher: Arc<SnapshotPublisher>,
) {
    let Some(engine) = app_state.real_engine() else {
        // The user has to learn that starting with the computer fails.
        if app_state.environment().mission == Mission::Background {
            window::come_forward(&app);
        }
        return;
    };
    agree_with_the_system(&app_state, &engine).await;
    let mut snapshots = engine.snapshots();
    let mut before = Arc::clone(&snapshots.borrow_and_update());
    let mut awake: Option<Awake> = None;
    if app_state.environment().mission == Mission::Background {
        if !needs_us(&before) {
            tracing::info!("start with the computer was switched off");
            app.exit(0);
            return;
        }
        publisher.speak(engine.remembered(LANGUAGE).await.ok().flatten().as_deref());
    } else {
        // The language of the notices comes with the page.
        publisher.first_paint().await;
        if let Err(error) = engine
            .remember(LANGUAGE, publisher.locale_of_page().tag().to_owned())
            .await
        {
            tracing::debug!(%error, "the language is not remembered");
        }
    }
    notices::tell_of_access(&app, &engine, &before, &before).await;
    loop {
        let flows = before.line.flows && before.settings.keep_awake;
        if flows && awake.is_none() {
            awake = Awake::begin(publisher.locale()).await;
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
            .is_some_and(|window| publisher.is_seen() && window.is_focused().unwrap_or(false));
        if !is_looked_at {
            let news = notices::news(&before, &after, publisher.locale());
            notices::tell_all(&app, news, after.switches);
        }
        notices::tell_of_access(&app, &engine, &before, &after).await;
        if !publisher.is_seen() && is_hidden(&app) && needs_us(&before) && !needs_us(&after) {
            // What the copy brought is to be found at the next start.
            finish_reading(&app_state).await;
            if publisher.is_seen() || !is_hidden(&app) || needs_us(&engine.current_snapshot()) {
                before = after;
                continue;
            }
            tracing::info!("nothing is left to do and the window is closed");
            app.exit(0);
            return;
        }
        before = after;
    }
}

/// What the user chose here and what the system does are the same: who took us off its list does not want it any
/// more, and a program that was moved is started from where it is now.
async fn agree_with_the_system(app_state: &AppState, engine: &Engine) {
    if !engine.current_snapshot().settings.background {
        return;
    }

    let agreed = match autostart::is_on(app_state.environment()) {
        Ok(true) => autostart::set(app_state.environment(), true),
        Ok(false) => engine.change_setting(SettingChange::Background(false)).await,
        Err(error) => Err(error),
    };
    if let Err(error) = agreed {
        tracing::warn!(%error, "it is not certain to start with the computer");
    }
}

/// The system does not fall asleep until this is dropped.
struct Awake {
    _guard: KeepAwake,
}

impl Awake {
    async fn begin(locale: Locale) -> Option<Self> {
        let begun = tokio::task::spawn_blocking(move || {
            keepawake::Builder::default()
                .idle(true)
                .reason(locale.say(&m::desktop_awake()))
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

/// Returns once the copies are read, or nothing is read any more.
async fn finish_reading(app_state: &AppState) {
    if let Some(my_data) = app_state.real_data() {
        my_data.finish_reading().await;
    }
}

fn is_hidden<R: Runtime>(app: &AppHandle<R>) -> bool {
    app.get_webview_window("main")
        .is_none_or(|window| !window.is_visible().unwrap_or(true))
}

/// Something goes on, or waits for the user to come back, or they let it go on without a window.
fn needs_us(snapshot: &Snapshot) -> bool {
    let is_open = |state| matches!(state, ExportState::Running | ExportState::Blocked);
    snapshot.settings.background || snapshot.exports.iter().any(|export| is_open(export.state))
}
