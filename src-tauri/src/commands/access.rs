//! Clients, sign-ins and connections.

use std::sync::Arc;

use carryout_core::client::Step;
use carryout_core::engine::{ConsentPageError, ConsentPageErrorView};
use carryout_core::journal::Order;
use jiff::Timestamp;
use tauri::State;

use super::Answer;
use crate::app_state::AppState;
use crate::clipboard::Clipboard;

type AppHandleState<'a> = State<'a, Arc<AppState>>;
type OurClipboard<'a> = State<'a, Box<dyn Clipboard>>;

/// Forgets a client.
///
/// # Errors
///
/// A connection needs it, or the keyring does not answer.
#[tauri::command]
pub async fn remove_client(app_state: AppHandleState<'_>, id: i64) -> Answer {
    Ok(app_state.engine()?.remove_client(id).await?)
}

/// Asks Google whether it knows a client and its secret is right; the answer is in the next picture.
///
/// # Errors
///
/// Google could not be asked.
#[tauri::command]
pub async fn check_client(app_state: AppHandleState<'_>, id: i64) -> Answer {
    Ok(app_state.engine()?.check_client(id).await?)
}

/// Opens the page of Google's console on which a step of a client's set-up is done.
///
/// # Errors
///
/// No browser can be opened; the address is in the details.
#[tauri::command]
pub async fn open_step(app_state: AppHandleState<'_>, step: Step, client: Option<i64>) -> Answer {
    Ok(app_state.engine()?.open_step(step, client).await?)
}

/// What the catalogue of failures says to each error that Google shows in its page alone.
///
/// # Errors
///
/// No sign-in is under way.
#[tauri::command]
pub fn page_errors(app_state: AppHandleState<'_>) -> Answer<Vec<ConsentPageErrorView>> {
    Ok(app_state.engine()?.page_errors()?)
}

/// The user tells what Google's page shows instead of coming back.
///
/// # Errors
///
/// No sign-in is under way.
#[tauri::command]
pub async fn report_consent_page_error(
    app_state: AppHandleState<'_>,
    page_error: ConsentPageError,
) -> Answer {
    Ok(app_state.engine()?.report_consent_page_error(page_error).await?)
}

/// Prepares a sign-in whose fruits are copied as they come, into the folder that the screen shows for it; its
/// consent rounds
/// stand in the next picture.
///
/// # Errors
///
/// There is no client, nothing to ask for, another sign-in under way, or the folder cannot be used.
#[tauri::command]
pub async fn begin_consent(
    app_state: AppHandleState<'_>,
    client: i64,
    connection: Option<i64>,
    resources: Vec<String>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Answer {
    let order = Order {
        resources,
        folder: app_state.folder_of(connection)?.display().to_string(),
        since,
        until,
        left_out: Vec::new(),
    };

    Ok(app_state
        .engine()?
        .begin_consent_and_copy(client, connection, order)
        .await?)
}

/// Leaves for Google, or opens its page once more.
///
/// # Errors
///
/// Refresh tokens could not be saved, or the redirect is blocked.
#[tauri::command]
pub async fn open_consent(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.open_consent().await?)
}

/// The address of Google's page, to be shown where the clipboard is closed; after a consent round that came to nothing, that of a fresh one.
///
/// # Errors
///
/// No sign-in waits or has failed.
#[tauri::command]
pub async fn consent_link(app_state: AppHandleState<'_>) -> Answer<String> {
    Ok(app_state.engine()?.consent_link_again().await?.into())
}

/// Puts the address of Google's page on the clipboard, without giving it to the page; answers whether that was
/// possible. After a consent round that came to nothing it is that of a fresh one.
///
/// # Errors
///
/// No sign-in waits or has failed.
#[tauri::command]
pub async fn copy_consent_link(app_state: AppHandleState<'_>, clipboard: OurClipboard<'_>) -> Answer<bool> {
    let link = app_state.engine()?.consent_link_again().await?;
    Ok(clipboard.write(link.into()).await)
}

/// Takes the final address out of another browser.
///
/// # Errors
///
/// It does not belong to this sign-in.
#[tauri::command]
pub fn paste_address(app_state: AppHandleState<'_>, address: String) -> Answer {
    Ok(app_state.engine()?.paste_address(address.trim())?)
}

/// Google showed an error page: the consent round is made smaller.
///
/// # Errors
///
/// No sign-in is under way.
#[tauri::command]
pub async fn consent_error_page(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.consent_error_page().await?)
}

/// Asks once more for what earlier consent rounds did not bring.
///
/// # Errors
///
/// Nothing is missing, or consent rounds are still to be made.
#[tauri::command]
pub async fn ask_again(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.ask_again().await?)
}

/// Ends the sign-in; what earlier consent rounds brought stays, and what was begun goes on.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn cancel_consent(app_state: AppHandleState<'_>) -> Answer {
    Ok(app_state.engine()?.cancel_consent().await?)
}

/// The consent rounds are over and the user goes on; answers the copy that was begun, if there is one.
///
/// # Errors
///
/// The copy cannot be begun.
#[tauri::command]
pub async fn close_consent(app_state: AppHandleState<'_>) -> Answer<Option<i64>> {
    Ok(app_state.engine()?.close_consent().await?)
}

/// Gives a connection its name.
///
/// # Errors
///
/// The name is empty.
#[tauri::command]
pub async fn name_connection(app_state: AppHandleState<'_>, connection: i64, name: String) -> Answer {
    Ok(app_state.engine()?.name_connection(connection, &name).await?)
}

/// Opens Google's page on which access is renewed.
///
/// # Errors
///
/// No browser can be opened.
#[tauri::command]
pub async fn renew(app_state: AppHandleState<'_>, connection: i64) -> Answer {
    Ok(app_state.engine()?.renew(connection).await?)
}

/// Sees now whether access was renewed.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn check_renewal(app_state: AppHandleState<'_>, connection: i64) -> Answer {
    Ok(app_state.engine()?.check_renewal(connection).await?)
}

/// Pauses the copies that begin by themselves, or lets them go on.
///
/// # Errors
///
/// No copies begin by themselves.
#[tauri::command]
pub async fn pause_updates(app_state: AppHandleState<'_>, connection: i64, paused: bool) -> Answer {
    Ok(app_state.engine()?.pause_updates(connection, paused).await?)
}

/// Ends the present access, after everything unfinished or at once, and asks for another.
///
/// # Errors
///
/// There is no access to change, or a sign-in is under way.
#[tauri::command]
pub async fn switch_access(
    app_state: AppHandleState<'_>,
    connection: i64,
    give_up: bool,
    copy: bool,
) -> Answer {
    Ok(app_state
        .engine()?
        .switch_access(connection, give_up, copy)
        .await?)
}

/// Keeps the present access after all.
///
/// # Errors
///
/// No other access was wanted.
#[tauri::command]
pub async fn keep_access(app_state: AppHandleState<'_>, connection: i64) -> Answer {
    Ok(app_state.engine()?.keep_access(connection).await?)
}

/// Gives access back and forgets the connection; files stay.
///
/// # Errors
///
/// There is no such connection.
#[tauri::command]
pub async fn disconnect(app_state: AppHandleState<'_>, connection: i64, here_only: bool) -> Answer {
    Ok(app_state.engine()?.disconnect(connection, here_only).await?)
}

/// Gives one-time access back after everything is proved.
///
/// # Errors
///
/// Something is unfinished.
#[tauri::command]
pub async fn finish(app_state: AppHandleState<'_>, connection: i64) -> Answer {
    Ok(app_state.engine()?.finish(connection).await?)
}

/// Looks at the keyring once more.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub async fn check_vault(app_state: AppHandleState<'_>) -> Answer {
    app_state.engine()?.check_vault().await;
    Ok(())
}

/// Keeps refresh tokens in memory until the program ends.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub fn stay_until_quit(app_state: AppHandleState<'_>) -> Answer {
    app_state.engine()?.stay_until_quit();
    Ok(())
}
