//! Which program this is: newer versions of it, and the licences of what it is made of.

use std::sync::Arc;

use carryout_core::advice::{Code, Failure};
use tauri::{AppHandle, Manager as _, Runtime, State};

use super::Answer;
use crate::app_state::AppState;
use crate::update;

/// As `cargo xtask bundle` puts it beside the program.
const LICENCES: &str = "third-party-licences.txt";

type AppHandleState<'a> = State<'a, Arc<AppState>>;

/// Looks for a newer version now.
///
/// # Errors
///
/// This program does not look for newer versions.
#[tauri::command]
pub async fn check_update<R: Runtime>(app: AppHandle<R>, app_state: AppHandleState<'_>) -> Answer {
    update::check(&app, &app_state).await
}

/// Installs the newer version and starts it, or opens its download page where that is impossible.
///
/// # Errors
///
/// A copy is under way, or the update cannot be had.
#[tauri::command]
pub async fn install_update<R: Runtime>(app: AppHandle<R>, app_state: AppHandleState<'_>) -> Answer {
    update::install(&app, &app_state).await
}

/// Newer versions are looked for once a day, or not.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn switch_updates(app_state: AppHandleState<'_>, on: bool) -> Answer {
    update::switch(&app_state, on).await
}

/// Opens the page for downloading by hand.
///
/// # Errors
///
/// The build knows none, or no browser can be opened.
#[tauri::command]
pub async fn open_download_page(app_state: AppHandleState<'_>) -> Answer {
    update::open_page(&app_state).await
}

/// The licences of everything that is part of this program; nothing in a build without its packages, which has no such
/// text beside it.
///
/// # Errors
///
/// The text is there and cannot be read.
#[tauri::command]
pub async fn licences<R: Runtime>(app: AppHandle<R>) -> Answer<Option<String>> {
    let place = match app.path().resource_dir() {
        Ok(folder) => folder.join(LICENCES),
        Err(error) => {
            tracing::debug!(%error, "there is no folder beside this program");
            return Ok(None);
        }
    };
    match tokio::fs::read_to_string(place).await {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::new(Code::Unexpected, error.to_string()).into()),
    }
}
