//! Copies and their categories.

use std::sync::Arc;

use carryout_core::snapshot::{FreeSpace, HistoryView};
use jiff::Timestamp;
use tauri::State;

use super::Answer;
use crate::app_state::AppState;

type AppHandleState<'a> = State<'a, Arc<AppState>>;

/// Starts a copy into the connection's own folder, or the one that was chosen last while it has none; answers its
/// number.
///
/// # Errors
///
/// The folder cannot be used, or nothing was chosen.
#[tauri::command]
pub async fn start_copy(
    app_state: AppHandleState<'_>,
    connection: i64,
    resources: Vec<String>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Answer<i64> {
    let folder = app_state.folder_of(Some(connection))?;

    Ok(app_state
        .engine()?
        .start_export(connection, &resources, &folder, since, until)
        .await?)
}

/// Every copy that was ever made, in brief.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn history(app_state: AppHandleState<'_>) -> Answer<HistoryView> {
    Ok(app_state.engine()?.history().await?)
}

/// Shows older copies too, until the program ends.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn show_more_copies(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.show_more_copies().await?)
}

/// Pauses a copy; Google goes on preparing.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn pause_copy(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.pause_export(export).await?)
}

/// Lets a copy go on.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn resume_copy(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.resume_export(export).await?)
}

/// Gives a copy up; what was saved stays.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn cancel_copy(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.cancel_export(export).await?)
}

/// Asks for a category that ended badly once more.
///
/// # Errors
///
/// It did not end badly.
#[tauri::command]
pub async fn retry_job(app_state: AppHandleState<'_>, job: i64) -> Answer {
    Ok(app_state.engine()?.retry_job(job).await?)
}

/// Asks for everything of a copy that ended badly once more.
///
/// # Errors
///
/// Nothing did.
#[tauri::command]
pub async fn retry_failed(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.retry_failed(export).await?)
}

/// Gives all finished copies of a connection to the bin; access stays.
///
/// # Errors
///
/// A copy is still under way.
#[tauri::command]
pub async fn delete_files(app_state: AppHandleState<'_>, connection: i64) -> Answer {
    Ok(app_state.engine()?.delete_files(connection).await?)
}

/// Gives one finished copy to the bin.
///
/// # Errors
///
/// It is not finished.
#[tauri::command]
pub async fn delete_copy(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.delete_copy(export).await?)
}

/// Unpacks a finished copy beside its originals.
///
/// # Errors
///
/// It is not finished, or in the bin.
#[tauri::command]
pub async fn unpack_copy(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.unpack(export).await?)
}

/// Stops unpacking a copy; what is unpacked stays.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn stop_unpacking(app_state: AppHandleState<'_>, export: i64) -> Answer {
    Ok(app_state.engine()?.stop_unpacking(export).await?)
}

/// What a copy has still to fetch, and what is free where it goes.
///
/// # Errors
///
/// There is no such copy.
#[tauri::command]
pub async fn copy_free_space(app_state: AppHandleState<'_>, export: i64) -> Answer<FreeSpace> {
    Ok(app_state.engine()?.copy_free_space(export).await?)
}

/// What unpacking a copy takes, and what is free where it lies.
///
/// # Errors
///
/// There is no such copy.
#[tauri::command]
pub async fn unpack_free_space(app_state: AppHandleState<'_>, export: i64) -> Answer<FreeSpace> {
    Ok(app_state.engine()?.unpack_free_space(export).await?)
}
