//! Newer versions: looked for once a day, at another time on every machine, and installed whenever no bytes are on their
//! way: a copy that waits for Google for days does not wait for its end.
//!
//! A release says at its build where to look: `CARRYOUT_UPDATE_FEED` (an https address that answers in Tauri's
//! update format), `CARRYOUT_UPDATE_PUBKEY` (as `tauri signer generate` prints it) and `CARRYOUT_DOWNLOAD_PAGE`.
//! Every other build has none of them, carries no updater and asks nobody.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use carryout_core::advice::{Code, Failure};
use carryout_core::ports::{Browser as _, ProxySettings, SystemBrowser};
use jiff::{SignedDuration, Timestamp};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_updater::{Config, Update, UpdaterExt as _};
use url::Url;

use crate::commands::Answer;
use crate::desk::Desk;
use crate::restart;
use crate::screen::UpdateView;

const FEED: Option<&str> = option_env!("CARRYOUT_UPDATE_FEED");
const KEY: Option<&str> = option_env!("CARRYOUT_UPDATE_PUBKEY");
const PAGE: Option<&str> = option_env!("CARRYOUT_DOWNLOAD_PAGE");

/// Under this name the engine remembers when was looked last.
const LOOKED: &str = "update_looked";

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// So often it is seen whether a look is due: a machine that sleeps by day and night never gets through a long wait.
const BETWEEN_GLANCES: Duration = Duration::from_secs(60);

/// The update that was found.
#[derive(Default)]
pub struct Found(Mutex<Option<Update>>);

/// The plugin, in a build that was told where to look.
#[must_use]
pub fn plugin<R: Runtime>() -> Option<TauriPlugin<R, Config>> {
    FEED?;

    Some(tauri_plugin_updater::Builder::new().pubkey(KEY?).build())
}

/// Looks for newer versions until the program ends.
pub async fn look_daily<R: Runtime>(app: AppHandle<R>, desk: Arc<Desk>) {
    let (Some(feed), Some(_)) = (FEED, KEY) else {
        return;
    };
    let Some(engine) = desk.real_engine() else { return };
    let Ok(feed) = Url::parse(feed) else {
        tracing::error!("the address of the update feed is none");
        return;
    };
    let (began, dice) = (Instant::now(), rand::random());
    loop {
        tokio::time::sleep(BETWEEN_GLANCES).await;
        let last = engine
            .remembered(LOOKED)
            .await
            .ok()
            .flatten()
            .and_then(|last| last.parse().ok());
        if !is_due(last, Timestamp::now(), began.elapsed(), dice) {
            continue;
        }
        if let Err(error) = engine.remember(LOOKED, Timestamp::now().to_string()).await {
            tracing::warn!(%error, "the look for updates could not be noted");
        }
        match look(&app, feed.clone()).await {
            Ok(Some(update)) => offer(&app, &desk, update),
            Ok(None) => {}
            Err(error) => tracing::info!(%error, "no answer about updates"),
        }
    }
}

/// Installs what was found and starts it, or opens the download page.
///
/// # Errors
///
/// Bytes are on their way, or the update cannot be had.
pub async fn install<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> Answer {
    if desk.is_in_the_middle() {
        return Err(Failure::from(Code::Unfinished).into());
    }
    let found = app
        .state::<Found>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let Some(update) = found else {
        return Err(Failure::new(Code::WrongUse, "no newer version is known").into());
    };
    if !can_install(desk) {
        let page = PAGE
            .and_then(|page| Url::parse(page).ok())
            .unwrap_or_else(|| update.download_url.clone());
        return SystemBrowser
            .open(&page)
            .await
            .map_err(|_| Failure::new(Code::BrowserUnavailable, page.to_string()).into());
    }

    let downloaded = update.download(|_, _| (), || ()).await;
    let installer = downloaded.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
    // That took a while.
    if desk.is_in_the_middle() {
        return Err(Failure::from(Code::Unfinished).into());
    }
    // On Windows the installer ends this program without another word, so everything is closed before.
    desk.close().await;
    if let Err(error) = update.install(installer) {
        tracing::error!(%error, "the newer version could not be installed");
        desk.leave_word(Failure::new(Code::Unexpected, error.to_string()))
            .await;
    }
    restart::begin(app);
    Ok(())
}

async fn look<R: Runtime>(app: &AppHandle<R>, feed: Url) -> tauri_plugin_updater::Result<Option<Update>> {
    let settings = tokio::task::spawn_blocking(ProxySettings::read).await;
    let proxy = settings.unwrap_or_default().proxy_for(&feed).cloned();
    let builder = match proxy {
        Some(proxy) => app.updater_builder().proxy(proxy),
        // What the plugin would find by itself there is what was just read, without the desktop's exceptions.
        None if cfg!(target_os = "linux") => app.updater_builder().no_proxy(),
        None => app.updater_builder(),
    };
    builder.endpoints(vec![feed])?.build()?.check().await
}

fn offer<R: Runtime>(app: &AppHandle<R>, desk: &Desk, update: Update) {
    desk.offer_update(UpdateView {
        version: update.version.clone(),
        can_install: can_install(desk),
    });
    *app.state::<Found>()
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner) = Some(update);
}

/// On Linux only an AppImage can replace itself; packages belong to the system, and would ask for a password.
fn can_install(desk: &Desk) -> bool {
    !cfg!(target_os = "linux") || desk.environment().appimage.is_some()
}

/// Whether to look now: a day after the `last` look, but not in the first minute of a program that is `running` for so
/// long, and with `dice` to spread machines over two hours.
fn is_due(last: Option<Timestamp>, now: Timestamp, running: Duration, dice: u16) -> bool {
    let share = u32::from(dice) % 1_000;
    let spread = Duration::from_secs(60) + Duration::from_secs(2 * 3_600) * share / 1_000;
    let is_rested = last.is_none_or(|last| {
        let since = now.duration_since(last);
        // A clock that was set back must not stop looks for years.
        since >= DAY || since < -DAY
    });
    is_rested && running >= spread
}

#[cfg(test)]
mod tests {
    use super::is_due;
    use jiff::{Timestamp, ToSpan};
    use std::time::Duration;

    #[test]
    fn nobody_is_asked_twice_a_day_and_nobody_in_the_first_minute() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let day = Duration::from_secs(24 * 3_600);

        assert!(!is_due(None, now, Duration::from_secs(59), 0));
        assert!(is_due(None, now, Duration::from_secs(60), 0));
        assert!(!is_due(None, now, Duration::from_secs(7_000), 999));
        assert!(is_due(None, now, Duration::from_secs(2 * 3_600 + 60), 999));
        assert!(!is_due(Some(now - 23.hours()), now, day, 0));
        assert!(is_due(Some(now - 24.hours()), now, day, 0));
        assert!(!is_due(Some(now + 1.hours()), now, day, 0));
        assert!(
            is_due(Some(now + 9_000.hours()), now, day, 0),
            "the clock was set back"
        );
    }
}
