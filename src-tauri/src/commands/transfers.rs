//! How network and computer are used.

use std::sync::Arc;

use carryout_core::policy::Change;
use tauri::State;

use super::Answer;
use crate::app_state::AppState;

type AppHandleState<'a> = State<'a, Arc<AppState>>;

/// Changes how network and computer are used.
///
/// # Errors
///
/// The journal's, as with all commands here; the system may refuse to start us by itself.
#[tauri::command]
pub async fn change_policy(app_state: AppHandleState<'_>, change: Change) -> Answer {
    app_state.change_policy(change).await
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
