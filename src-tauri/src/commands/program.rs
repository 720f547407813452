//! The program itself: its pictures, practice, notices and the window.

use std::sync::Arc;

use carryout_core::advice::Code;
use carryout_core::catalog::{self, Category};
use carryout_core::schedule::Step;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State, WebviewWindow};

use super::Answer;
use crate::desk::Desk;
use crate::easel::Easel;
use crate::screen::Screen;

type OurDesk<'a> = State<'a, Arc<Desk>>;

/// Sends the present screen and every later one; a reloaded page calls it again. Notices speak the page's language.
#[tauri::command]
pub fn watch(easel: State<'_, Arc<Easel>>, screen: Channel<Screen>, language: Option<String>) {
    easel.speak(language.as_deref());
    easel.attach(screen);
}

/// Everything that can be copied, in the order in which a person sees it.
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
pub async fn enter_practice(desk: OurDesk<'_>) -> Answer {
    desk.enter_practice().await
}

/// Ends practice; files that it copied stay.
///
/// # Errors
///
/// None; what could not be tidied up is tidied up by the next practice.
#[tauri::command]
pub async fn leave_practice(desk: OurDesk<'_>) -> Answer {
    desk.leave_practice().await;
    Ok(())
}

/// The person has taken note.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn dismiss(desk: OurDesk<'_>, code: Code) -> Answer {
    Ok(desk.engine()?.dismiss(code).await?)
}

/// The person wants to be told that something is finished, that something needs them, both or neither.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn switch_notices(desk: OurDesk<'_>, finished: Option<bool>, needs_me: Option<bool>) -> Answer {
    Ok(desk.engine()?.switch_notices(finished, needs_me).await?)
}

/// The person has taken note of a step before the end of access.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn note_access(desk: OurDesk<'_>, connection: i64, step: Step) -> Answer {
    Ok(desk.engine()?.note(connection, step).await?)
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
