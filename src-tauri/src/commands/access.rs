//! What a sign-in needs besides the engine: a folder, and the clipboard.

use std::sync::Arc;

use carryout_core::journal::{ClientRowId, ConnectionId, Order};
use jiff::Timestamp;
use tauri::{AppHandle, Manager as _, Runtime};

use crate::answer::Answer;
use crate::app_state::AppState;
use crate::clipboard::Clipboard;

/// Prepares a sign-in whose fruits are copied as they come, into the folder that the screen shows for it; its
/// consent rounds
/// stand in the next picture.
///
/// # Errors
///
/// There is no client, nothing to ask for, another sign-in under way, or the folder cannot be used.
pub(super) async fn begin_consent(
    program: &Arc<AppState>,
    client: ClientRowId,
    connection: Option<ConnectionId>,
    resources: Vec<String>,
    (since, until): (Option<Timestamp>, Option<Timestamp>),
) -> Answer {
    let order = Order {
        resources,
        folder: program.folder_of(connection)?.display().to_string(),
        since,
        until,
        left_out: Vec::new(),
    };

    Ok(program
        .engine()?
        .begin_consent_and_copy(client, connection, order)
        .await?)
}

/// Puts the address of Google's page on the clipboard, without giving it to the page; answers whether that was
/// possible. After a consent round that came to nothing it is that of a fresh one.
///
/// # Errors
///
/// No sign-in waits or has failed.
pub(super) async fn copy_consent_link<R: Runtime>(
    app: &AppHandle<R>,
    program: &Arc<AppState>,
) -> Answer<bool> {
    let link = program.engine()?.consent_link_again().await?;
    Ok(app.state::<Box<dyn Clipboard>>().write(link.into()).await)
}
