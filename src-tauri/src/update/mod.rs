//! Newer versions of this program: looked for once a day, shown with what changed, and installed when the user says so
//! and no bytes are on their way. A copy that waits for Google for days does not wait for its end.
//!
//! A release says at its build where to look; every other build has no updater and says so. Nothing is installed without
//! a signature of the release owner's for these bytes and this version.

mod due;
mod feed;
mod fetch;
mod install;
#[cfg(target_os = "linux")]
mod replace;
pub mod source;
#[cfg(all(test, target_os = "linux"))]
mod tests;
pub mod view;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::ports::{Browser as _, SystemBrowser};
use jiff::Timestamp;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_updater::Config;

use crate::answer::Answer;
use crate::app_state::AppState;
use crate::environment::Environment;
use crate::restart;
use due::{Last, is_due};
use feed::{Found, Miss};
use fetch::Limits;
use install::{Around, Refused};
use source::UpdateSource;
use view::{UpdateMiss, UpdateMode, UpdateProgress, UpdateView};

/// Under this name the engine remembers when was looked last, and, after a space, the newer version that was found.
const LOOKED: &str = "update_looked";

/// Under this name it remembers whether it is looked at all.
const AUTOMATIC: &str = "update_automatic";
const OFF: &str = "off";

/// So often it is seen whether a look is due: a computer that sleeps by day and night never gets through a long wait.
const BETWEEN_GLANCES: Duration = Duration::from_secs(60);

/// The window hears of progress after so many more bytes.
const TOLD: u64 = 256 * 1024;

/// What is known of newer versions, and what is being done about them.
#[derive(Default)]
pub struct Updater {
    found: Mutex<Option<Found>>,
    last: Mutex<Option<Last>>,
    checking: tokio::sync::Mutex<()>,
    installing: tokio::sync::Mutex<()>,
    limits: Limits,
}

/// The plugin, in a program that updates itself.
#[must_use]
pub fn plugin<R: Runtime>(environment: &Environment) -> Option<TauriPlugin<R, Config>> {
    let source = environment.updates.source()?;
    Some(
        tauri_plugin_updater::Builder::new()
            .pubkey(source.key.clone())
            .build(),
    )
}

/// Looks for newer versions until the program ends, unless the user does not want that.
pub async fn look_daily<R: Runtime>(app: AppHandle<R>, app_state: Arc<AppState>) {
    let Some(engine) = app_state.real_engine() else {
        return;
    };
    recall(&app, &app_state, &engine).await;
    if app_state.environment().updates.source().is_none() {
        return;
    }
    let (began, dice) = (Instant::now(), rand::random());
    loop {
        tokio::time::sleep(BETWEEN_GLANCES).await;
        let last = *locked(&app.state::<Updater>().last);
        if app_state.updater().automatic
            && is_due(last, Timestamp::now(), began.elapsed(), dice)
            && let Err(problem) = check(&app, &app_state).await
        {
            tracing::warn!(?problem, "no look for updates");
        }
    }
}

/// Shows what an earlier start learned.
async fn recall<R: Runtime>(app: &AppHandle<R>, app_state: &AppState, engine: &Engine) {
    let automatic = engine.remembered(AUTOMATIC).await.ok().flatten();
    let looked = engine.remembered(LOOKED).await.ok().flatten();
    let looked = looked.as_deref().and_then(looked_at);
    app_state.change_updater(|view| {
        view.automatic = automatic.as_deref() != Some(OFF);
        view.checked_at = looked.map(|(at, _)| at);
    });
    // A newer version that was found and not installed is looked for again: it is shown only until the program ends.
    *locked(&app.state::<Updater>().last) = looked
        .filter(|(_, has_found)| !has_found)
        .map(|(at, _)| Last::answered(at));
}

/// When was looked, and whether a version was found that is not this one.
fn looked_at(text: &str) -> Option<(Timestamp, bool)> {
    let (at, found) = text.split_once(' ').unwrap_or((text, ""));
    let has_found = !found.is_empty() && found != env!("CARGO_PKG_VERSION");
    Some((at.parse().ok()?, has_found))
}

/// Looks for a newer version now. That it is not known afterwards is no failure: the window says so.
///
/// # Errors
///
/// This program does not look for newer versions.
pub async fn check<R: Runtime>(app: &AppHandle<R>, app_state: &AppState) -> Answer {
    let source = app_state.environment().updates.source().ok_or_else(absent)?;
    let updater = app.state::<Updater>();
    let Ok(_one) = updater.checking.try_lock() else {
        return Ok(());
    };

    app_state.change_updater(|view| view.checking = true);
    let looked = look(app, app_state, source, updater.limits).await;
    let now = Timestamp::now();
    let missed = looked.as_ref().err().map(|miss| miss.kind);
    app_state.change_updater(|view| {
        view.checking = false;
        view.checked_at = Some(now);
        view.missed = missed;
    });
    *locked(&updater.last) = Some(match &looked {
        Ok(_) => Last::answered(now),
        Err(_) => Last::missed(now),
    });
    match looked {
        Ok(found) => keep(&updater, app_state, found, now).await,
        Err(miss) => tracing::info!(details = %miss.details, "no answer about updates"),
    }
    Ok(())
}

async fn look<R: Runtime>(
    app: &AppHandle<R>,
    app_state: &AppState,
    source: &UpdateSource,
    limits: Limits,
) -> Result<Option<Found>, Miss> {
    let network = app_state.network().await.map_err(|failure| Miss {
        kind: UpdateMiss::Unreachable,
        details: failure.to_string(),
    })?;
    let feed = feed::fetch(&network, source, limits).await?;
    feed::judge(
        app,
        source,
        feed,
        app_state.environment().update_mode() == UpdateMode::Install,
    )
}

/// Shows what was found, and remembers that it was looked.
async fn keep(updater: &Updater, app_state: &AppState, found: Option<Found>, now: Timestamp) {
    let version = found.as_ref().map(|found| found.version.clone());
    app_state.show_update(found.as_ref().map(|found| UpdateView {
        version: found.version.clone(),
        notes: found.notes.clone(),
        can_install: found.update.is_some(),
    }));
    *locked(&updater.found) = found;

    let looked = format!("{now} {}", version.unwrap_or_default());
    if let Some(engine) = app_state.real_engine()
        && let Err(error) = engine.remember(LOOKED, looked.trim_end().to_owned()).await
    {
        tracing::warn!(%error, "the time of the update check could not be saved");
    }
}

/// The user wants newer versions to be looked for once a day, or not.
pub async fn switch(app_state: &AppState, on: bool) -> Answer {
    let Some(engine) = app_state.real_engine() else {
        return app_state.engine().map(drop);
    };
    let word = if on { "on" } else { OFF };
    engine.remember(AUTOMATIC, word.to_owned()).await?;
    app_state.change_updater(|view| view.automatic = on);
    Ok(())
}

/// Installs what was found and starts it, or opens the download page where that is impossible.
///
/// # Errors
///
/// Bytes are on their way, or the update cannot be had.
pub async fn install<R: Runtime>(app: &AppHandle<R>, app_state: &AppState) -> Answer {
    let source = app_state.environment().updates.source().ok_or_else(absent)?;
    let found = locked(&app.state::<Updater>().found).clone();
    let Some(found) = found else {
        return Err(Failure::new(Code::WrongUse, "no newer version is known").into());
    };
    let Some(update) = found.update else {
        return open(source).await;
    };

    match begin(app, app_state, &update).await {
        // Another one is at it.
        None => Ok(()),
        Some(Ok(())) => {
            restart::begin(app);
            Ok(())
        }
        Some(Err(Refused::Running(failure))) => {
            tracing::warn!(%failure, "the newer version was not installed");
            Err(failure.into())
        }
        Some(Err(Refused::Closed(failure))) => {
            tracing::error!(%failure, "the newer version could not be installed");
            app_state.leave_word(failure).await;
            restart::begin(app);
            Ok(())
        }
    }
}

/// Installs an update, and shows how far it is; nothing when that is being done already.
async fn begin<R: Runtime>(
    app: &AppHandle<R>,
    app_state: &AppState,
    update: &tauri_plugin_updater::Update,
) -> Option<Result<(), Refused>> {
    let updater = app.state::<Updater>();
    let Ok(_one) = updater.installing.try_lock() else {
        return None;
    };
    let network = match app_state.network().await {
        Ok(network) => network,
        Err(failure) => return Some(Err(Refused::Running(failure))),
    };
    let around = Around {
        network: &network,
        limits: updater.limits,
        appimage: app_state.environment().appimage.as_deref(),
    };
    let mut reported = None;
    let tell = |bytes_done: u64, bytes_total| {
        let step = bytes_done / TOLD;
        if reported.replace(step) != Some(step) {
            let progress = UpdateProgress {
                bytes_done,
                bytes_total,
            };
            app_state.change_updater(|view| view.progress = Some(progress));
        }
    };
    let installed = install::install(
        update,
        around,
        tell,
        || app_state.is_in_the_middle(),
        app_state.close(),
    )
    .await;
    app_state.change_updater(|view| view.progress = None);
    Some(installed)
}

/// Opens the page for downloading by hand.
///
/// # Errors
///
/// No browser can be opened.
pub async fn open_page(app_state: &AppState) -> Answer {
    open(app_state.environment().updates.source().ok_or_else(absent)?).await
}

/// The address is the build's, never the feed's.
async fn open(source: &UpdateSource) -> Answer {
    SystemBrowser
        .open(&source.page)
        .await
        .map_err(|_| Failure::new(Code::BrowserUnavailable, source.page.to_string()).into())
}

fn absent() -> Problem {
    Failure::new(Code::WrongUse, "this program does not look for newer versions").into()
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
