//! The program itself: its pictures, practice, notices and the window.

use std::sync::Arc;

use carryout_core::advice::Code;
use carryout_core::catalog::{self, Category};
use carryout_core::schedule::Step;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use super::Answer;
use crate::app_state::AppState;
use crate::screen::Screen;
use crate::snapshot_publisher::SnapshotPublisher;

type AppHandleState<'a> = State<'a, Arc<AppState>>;

/// Sends the present screen and every later one; a reloaded page calls it again. Notices use the page's language.
#[tauri::command]
pub fn watch(
    publisher: State<'_, Arc<SnapshotPublisher>>,
    screen: Channel<Screen>,
    language: Option<String>,
) {
    publisher.speak(language.as_deref());
    publisher.attach(screen);
}

/// Everything that can be copied, in the order in which a user sees it.
#[tauri::command]
pub fn catalog() -> &'static [Category] {
    catalog::categories()
}

/// Starts practice.
///
/// # Errors
///
/// It cannot be started.
#[tauri::command]
pub async fn enter_practice(app_state: AppHandleState<'_>) -> Answer {
    app_state.enter_practice().await
}

/// Ends practice; files that it copied stay.
///
/// # Errors
///
/// None; what could not be removed is removed by the next practice.
#[tauri::command]
pub async fn leave_practice(app_state: AppHandleState<'_>) -> Answer {
    app_state.leave_practice().await;
    Ok(())
}

/// The user has taken note.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn dismiss(app_state: AppHandleState<'_>, code: Code) -> Answer {
    Ok(app_state.engine()?.dismiss(code).await?)
}

/// The user wants to be notified that something is finished, that something needs them, both or neither.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn switch_notices(
    app_state: AppHandleState<'_>,
    finished: Option<bool>,
    needs_me: Option<bool>,
) -> Answer {
    Ok(app_state.engine()?.switch_notices(finished, needs_me).await?)
}

/// The user has taken note of a step before the end of access.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn note_access(app_state: AppHandleState<'_>, connection: i64, step: Step) -> Answer {
    Ok(app_state.engine()?.note(connection, step).await?)
}

/// Closes the window, as its frame does.
///
/// # Errors
///
/// None; a window that cannot be closed is logged.
#[tauri::command]
pub fn close_window<R: Runtime>(window: WebviewWindow<R>) -> Answer {
    if let Err(error) = window.close() {
        tracing::warn!(%error, "the window could not be closed");
    }
    Ok(())
}

/// Ends the program; what is under way goes on at the next start.
#[tauri::command]
pub fn quit<R: Runtime>(app: AppHandle<R>) {
    app.exit(0);
}
