//! The settings, and what holds downloads back.

use std::sync::Arc;

use carryout_core::settings::SettingChange;
use tauri::{AppHandle, Runtime, State};

use super::Answer;
use crate::app_state::AppState;
use crate::settings;

type AppHandleState<'a> = State<'a, Arc<AppState>>;

/// Changes a setting.
///
/// # Errors
///
/// The value is none that can be kept; the system may refuse to start us by itself; or the journal's, as with all
/// commands here.
#[tauri::command]
pub async fn change_setting<R: Runtime>(
    app: AppHandle<R>,
    app_state: AppHandleState<'_>,
    change: SettingChange,
) -> Answer {
    app_state.change_setting(change).await?;
    settings::apply(&app, &app_state.settings().await);
    Ok(())
}

/// Fetches nothing for an hour.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn begin_quiet(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.begin_quiet().await?)
}

/// Goes on before the hour is over.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn end_quiet(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.end_quiet().await?)
}

/// Copies despite network cost and battery; for this one copy.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn copy_anyway(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.copy_anyway(export).await?)
}
