//! How hard the line and the machine are used.

use std::sync::Arc;

use carryout_core::manners::Change;
use tauri::State;

use super::Answer;
use crate::desk::Desk;

type OurDesk<'a> = State<'a, Arc<Desk>>;

/// Changes how hard the line and the machine are used.
///
/// # Errors
///
/// The journal's, as with all commands here; the system may refuse to start us by itself.
#[tauri::command]
pub async fn change_manners(desk: OurDesk<'_>, change: Change) -> Answer {
    desk.change_manners(change).await
}

/// Fetches nothing for an hour.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn begin_quiet(desk: OurDesk<'_>) -> Answer {
    Ok(desk.engine()?.begin_quiet().await?)
}

/// Goes on before the hour is over.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn end_quiet(desk: OurDesk<'_>) -> Answer {
    Ok(desk.engine()?.end_quiet().await?)
}

/// Copies whatever the line and the battery are; for this one copy.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn copy_anyway(desk: OurDesk<'_>, export: i64) -> Answer {
    Ok(desk.engine()?.copy_anyway(export).await?)
}
