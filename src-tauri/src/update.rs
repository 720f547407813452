//! Newer versions: looked for once a day, at another time on every machine, and never in the middle of a copy.
//!
//! A release says at its build where to look: `CARRYOUT_UPDATE_FEED` (an https address that answers in Tauri's
//! update format), `CARRYOUT_UPDATE_PUBKEY` (as `tauri signer generate` prints it) and `CARRYOUT_DOWNLOAD_PAGE`.
//! Every other build has none of them, carries no updater and asks nobody.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use carryout_core::advice::{Code, Failure};
use carryout_core::ports::{Browser as _, SystemBrowser};
use jiff::{SignedDuration, Timestamp};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Runtime};
use tauri_plugin_updater::{Config, Update, UpdaterExt as _};
use url::Url;

use crate::commands::Answer;
use crate::desk::Desk;
use crate::screen::UpdateView;

const FEED: Option<&str> = option_env!("CARRYOUT_UPDATE_FEED");
const KEY: Option<&str> = option_env!("CARRYOUT_UPDATE_PUBKEY");
const PAGE: Option<&str> = option_env!("CARRYOUT_DOWNLOAD_PAGE");

/// Under this name the engine remembers when was looked last.
const LOOKED: &str = "update_looked";

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// While a copy goes on, a look waits this long.
const LATER: Duration = Duration::from_secs(15 * 60);

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
    loop {
        let last = engine
            .remembered(LOOKED)
            .await
            .ok()
            .flatten()
            .and_then(|last| last.parse().ok());
        tokio::time::sleep(until_next(last, Timestamp::now(), rand::random())).await;
        while desk.keeps_copying() {
            tokio::time::sleep(LATER).await;
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
/// A copy is under way, or the update cannot be had.
pub async fn install<R: Runtime>(app: &AppHandle<R>, desk: &Desk) -> Answer {
    if desk.keeps_copying() {
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
            .map_err(|_| Failure::new(Code::BrowserUnavailable, page.to_string()).into());
    }

    let installed = update.download_and_install(|_, _| (), || ()).await;
    installed.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
    desk.close().await;
    app.restart()
}

async fn look<R: Runtime>(app: &AppHandle<R>, feed: Url) -> tauri_plugin_updater::Result<Option<Update>> {
    app.updater_builder()
        .endpoints(vec![feed])?
        .build()?
        .check()
        .await
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

/// How long until the next look, with `dice` to spread machines over the day.
fn until_next(last: Option<Timestamp>, now: Timestamp, dice: u16) -> Duration {
    let share = u32::from(dice) % 1_000;
    let due = last.map_or(now, |last| last.saturating_add(DAY).unwrap_or(now));
    // A clock that was set back must not stop looks for years.
    let wait = Duration::try_from(due.duration_since(now).min(DAY)).unwrap_or(Duration::ZERO);

    wait + Duration::from_secs(60) + Duration::from_secs(2 * 3_600) * share / 1_000
}

#[cfg(test)]
mod tests {
    use super::until_next;
    use jiff::{Timestamp, ToSpan};
    use std::time::Duration;

    #[test]
    fn nobody_is_asked_twice_a_day_and_nobody_in_the_first_minute() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();

        let (never, just_now) = (until_next(None, now, 0), until_next(Some(now), now, 999));
        let long_ago = until_next(Some(now - 1_000.hours()), now, 500);
        let set_back = until_next(Some(now + 9_000.hours()), now, 0);

        assert_eq!(never, Duration::from_secs(60));
        assert!(just_now >= Duration::from_secs(24 * 3_600) && just_now < Duration::from_secs(27 * 3_600));
        assert!(long_ago >= Duration::from_secs(60) && long_ago <= Duration::from_secs(2 * 3_600));
        assert!(set_back <= Duration::from_secs(27 * 3_600));
    }
}
