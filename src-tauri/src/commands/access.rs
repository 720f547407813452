//! Clients, sign-ins and connections.

use std::sync::Arc;

use carryout_core::client::Step;
use carryout_core::engine::Sight;
use tauri::State;

use super::Answer;
use crate::desk::Desk;

type OurDesk<'a> = State<'a, Arc<Desk>>;

/// Forgets a client.
///
/// # Errors
///
/// A connection needs it, or the keyring does not answer.
#[tauri::command]
pub async fn remove_client(desk: OurDesk<'_>, id: i64) -> Answer {
    Ok(desk.engine()?.remove_client(id).await?)
}

/// Asks Google whether it knows a client and its secret is right; the answer is in the next picture.
///
/// # Errors
///
/// Google could not be asked.
#[tauri::command]
pub async fn check_client(desk: OurDesk<'_>, id: i64) -> Answer {
    Ok(desk.engine()?.check_client(id).await?)
}

/// Opens the page of Google's console on which a step of a client's set-up is done.
///
/// # Errors
///
/// No browser can be opened; the address is in the details.
#[tauri::command]
pub fn open_step(desk: OurDesk<'_>, step: Step, client: Option<i64>) -> Answer {
    Ok(desk.engine()?.open_step(step, client)?)
}

/// The person tells what Google's page shows that only the set-up of the client explains.
///
/// # Errors
///
/// No sign-in is under way.
#[tauri::command]
pub async fn consent_saw(desk: OurDesk<'_>, sight: Sight) -> Answer {
    Ok(desk.engine()?.consent_saw(sight).await?)
}

/// Prepares a sign-in; its trips stand in the next picture.
///
/// # Errors
///
/// There is no client, nothing to ask for, or another sign-in under way.
#[tauri::command]
pub async fn begin_consent(
    desk: OurDesk<'_>,
    client: i64,
    connection: Option<i64>,
    resources: Vec<String>,
) -> Answer {
    Ok(desk
        .engine()?
        .begin_consent(client, connection, None, &resources)
        .await?)
}

/// Leaves for Google, or opens its page once more.
///
/// # Errors
///
/// Keys could not be saved, or the way back is blocked.
#[tauri::command]
pub async fn open_consent(desk: OurDesk<'_>) -> Answer {
    Ok(desk.engine()?.open_consent().await?)
}

/// The address of Google's page, for another browser.
///
/// # Errors
///
/// Nobody is waited for.
#[tauri::command]
pub fn consent_link(desk: OurDesk<'_>) -> Answer<String> {
    Ok(desk.engine()?.consent_link()?.into())
}

/// Takes the final address out of another browser.
///
/// # Errors
///
/// It does not belong to this sign-in.
#[tauri::command]
pub fn paste_address(desk: OurDesk<'_>, address: String) -> Answer {
    Ok(desk.engine()?.paste_address(address.trim())?)
}

/// Google showed an error page: the trip is made smaller.
///
/// # Errors
///
/// No sign-in is under way.
#[tauri::command]
pub async fn consent_error_page(desk: OurDesk<'_>) -> Answer {
    Ok(desk.engine()?.consent_error_page().await?)
}

/// Ends the sign-in; what earlier trips brought stays.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub fn cancel_consent(desk: OurDesk<'_>) -> Answer {
    desk.engine()?.cancel_consent();
    Ok(())
}

/// The person has seen how the sign-in ended.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub fn close_consent(desk: OurDesk<'_>) -> Answer {
    cancel_consent(desk)
}

/// Gives a connection its name.
///
/// # Errors
///
/// The name is empty.
#[tauri::command]
pub async fn name_connection(desk: OurDesk<'_>, connection: i64, name: String) -> Answer {
    Ok(desk.engine()?.name_connection(connection, &name).await?)
}

/// Opens Google's page on which access is renewed.
///
/// # Errors
///
/// No browser can be opened.
#[tauri::command]
pub async fn renew(desk: OurDesk<'_>, connection: i64) -> Answer {
    Ok(desk.engine()?.renew(connection).await?)
}

/// Sees now whether access was renewed.
///
/// # Errors
///
/// The journal's.
#[tauri::command]
pub async fn check_renewal(desk: OurDesk<'_>, connection: i64) -> Answer {
    Ok(desk.engine()?.check_renewal(connection).await?)
}

/// Gives access back and forgets the connection; files stay.
///
/// # Errors
///
/// There is no such connection.
#[tauri::command]
pub async fn disconnect(desk: OurDesk<'_>, connection: i64, here_only: bool) -> Answer {
    Ok(desk.engine()?.disconnect(connection, here_only).await?)
}

/// Gives one-time access back after everything is proved.
///
/// # Errors
///
/// Something is unfinished.
#[tauri::command]
pub async fn finish(desk: OurDesk<'_>, connection: i64) -> Answer {
    Ok(desk.engine()?.finish(connection).await?)
}

/// Looks at the keyring once more.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub async fn check_vault(desk: OurDesk<'_>) -> Answer {
    desk.engine()?.check_vault().await;
    Ok(())
}

/// Keeps keys in memory until the program ends.
///
/// # Errors
///
/// The engine is not there.
#[tauri::command]
pub fn stay_until_quit(desk: OurDesk<'_>) -> Answer {
    desk.engine()?.stay_until_quit();
    Ok(())
}
