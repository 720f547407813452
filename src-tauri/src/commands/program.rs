//! The two ways of the page: the picture comes, requests go.

use std::sync::Arc;

use tauri::ipc::{Channel, Response};
use tauri::{AppHandle, Runtime, State};

use super::Request;
use crate::answer::Answer;
use crate::app_state::AppState;
use crate::screen::Screen;
use crate::snapshot_publisher::SnapshotPublisher;

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

/// Does what the page asks for.
///
/// # Errors
///
/// A problem, which the page shows where its button is.
#[tauri::command]
pub async fn request<R: Runtime>(
    app: AppHandle<R>,
    app_state: State<'_, Arc<AppState>>,
    request: Request,
) -> Answer<Response> {
    request.answer(&app, &app_state).await
}
