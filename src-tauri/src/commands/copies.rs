//! Copies and their categories.

use std::sync::Arc;

use carryout_core::snapshot::{HistoryView, Room};
use jiff::Timestamp;
use tauri::State;

use super::Answer;
use crate::desk::Desk;

type OurDesk<'a> = State<'a, Arc<Desk>>;

/// Starts a copy into the connection's own folder, or the one that was chosen last while it has none; answers its
/// number.
///
/// # Errors
///
/// The folder cannot be used, or nothing was chosen.
#[tauri::command]
pub async fn start_copy(
    desk: OurDesk<'_>,
    connection: i64,
    resources: Vec<String>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Answer<i64> {
    let folder = desk.folder_of(Some(connection))?;

    Ok(desk
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
pub async fn history(desk: OurDesk<'_>) -> Answer<HistoryView> {
    Ok(desk.engine()?.history().await?)
}

/// Shows older copies too, until the program ends.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn show_more_copies(desk: OurDesk<'_>) -> Answer {
    Ok(desk.engine()?.show_more_copies().await?)
}

/// Pauses a copy; Google goes on preparing.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn pause_copy(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.pause_export(export).await?)
}

/// Lets a copy go on.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn resume_copy(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.resume_export(export).await?)
}

/// Gives a copy up; what was saved stays.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn cancel_copy(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.cancel_export(export).await?)
}

/// Asks for a category that ended badly once more.
///
/// # Errors
///
/// It did not end badly.
#[tauri::command]
pub async fn retry_job(desk: OurDesk<'_>, job: i64) -> Answer {
    Ok(desk.engine()?.retry_job(job).await?)
}

/// Asks for everything of a copy that ended badly once more.
///
/// # Errors
///
/// Nothing did.
#[tauri::command]
pub async fn retry_failed(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.retry_failed(export).await?)
}

/// Gives all finished copies of a connection to the bin; access stays.
///
/// # Errors
///
/// A copy is still under way.
#[tauri::command]
pub async fn delete_files(desk: OurDesk<'_>, connection: i64) -> Answer {
    Ok(desk.engine()?.delete_files(connection).await?)
}

/// Gives one finished copy to the bin.
///
/// # Errors
///
/// It is not finished.
#[tauri::command]
pub async fn delete_copy(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.delete_copy(export).await?)
}

/// Unpacks a finished copy beside its originals.
///
/// # Errors
///
/// It is not finished, or in the bin.
#[tauri::command]
pub async fn unpack_copy(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.unpack(export).await?)
}

/// Stops unpacking a copy; what is unpacked stays.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn stop_unpacking(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.stop_unpacking(export).await?)
}

/// What a copy has still to fetch, and what is free where it goes.
///
/// # Errors
///
/// There is no such copy.
#[tauri::command]
pub async fn copy_room(desk: OurDesk<'_>, export: i64) -> Answer<Room> {
    Ok(desk.engine()?.copy_room(export).await?)
}

/// What unpacking a copy takes, and what is free where it lies.
///
/// # Errors
///
/// There is no such copy.
#[tauri::command]
pub async fn unpack_room(desk: OurDesk<'_>, export: i64) -> Answer<Room> {
    Ok(desk.engine()?.unpack_room(export).await?)
}
