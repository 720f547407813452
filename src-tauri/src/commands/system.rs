//! What leads out of the window: dialogs, folders, receipts, pages in the browser.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::client;
use carryout_core::diagnostics::Bundle;
use carryout_core::journal::{ConnectionId, ExportId};
use carryout_core::ports::{Browser as _, SystemBrowser};
use carryout_core::snapshot::ExportView;
use tauri::{AppHandle, Manager as _, Runtime, State};

use crate::answer::Answer;
use crate::app_state::AppState;
use crate::clipboard::{Clipboard, plain};
use crate::folder;
use crate::pages::Page;
use crate::picker::Picker;
use crate::real;
use crate::screen::{DiagnosticsEntry, DiagnosticsView};
use crate::screen_reader;

type AppHandleState<'a> = State<'a, Arc<AppState>>;
type OurPicker<'a> = State<'a, Box<dyn Picker>>;

/// Lets the user choose a client file; answers whether they did.
///
/// # Errors
///
/// Every wrong file has a code of its own.
#[tauri::command]
pub async fn import_client(app_state: AppHandleState<'_>, picker: OurPicker<'_>) -> Answer<bool> {
    let engine = app_state.engine()?;
    let Some(path) = picker.client_file().await else {
        return Ok(false);
    };

    let file = tokio::task::spawn_blocking(move || read(&path))
        .await
        .map_err(unexpected)??;
    let client = engine.import_client(&file).await?;
    if let Err(failure) = engine.check_client(client).await {
        // The file is right all the same; its step stays unchecked, and there is a button for it.
        tracing::info!(code = ?failure.code, "the client could not be checked");
    }
    Ok(true)
}

/// Lets the user choose where copies go; answers whether they did.
///
/// # Errors
///
/// The folder cannot be written to.
#[tauri::command]
pub async fn choose_folder(app_state: AppHandleState<'_>, picker: OurPicker<'_>) -> Answer<bool> {
    let Some(folder) = picker.folder(app_state.folder().ok()).await else {
        return Ok(false);
    };

    app_state.choose_folder(&folder).await?;
    Ok(true)
}

/// Lets the user choose another folder for a copy that is not finished, and takes it there; answers whether they
/// did. Later copies go there too.
///
/// # Errors
///
/// The folder cannot be used, or the copy is finished.
#[tauri::command]
pub async fn move_copy(
    app_state: AppHandleState<'_>,
    picker: OurPicker<'_>,
    export: ExportId,
) -> Answer<bool> {
    let connection = export_of(&app_state, export)?.connection;
    let Some(folder) = picker.folder(app_state.folder_of(Some(connection)).ok()).await else {
        return Ok(false);
    };

    // Only this account's: another one's copies go where they went.
    folder::prove_usable(&folder).await?;
    app_state.engine()?.move_export(export, &folder).await?;
    Ok(true)
}

/// Lets the user choose another folder for the copies of a connection; answers whether they did.
///
/// # Errors
///
/// The folder cannot be written to.
#[tauri::command]
pub async fn move_connection(
    app_state: AppHandleState<'_>,
    picker: OurPicker<'_>,
    connection: ConnectionId,
) -> Answer<bool> {
    let Some(folder) = picker.folder(app_state.folder_of(Some(connection)).ok()).await else {
        return Ok(false);
    };

    folder::prove_usable(&folder).await?;
    app_state.engine()?.set_folder(connection, &folder).await?;
    Ok(true)
}

/// Shows the folder of a copy.
///
/// # Errors
///
/// It is gone, or nothing can show it.
pub(super) async fn open_folder(program: &Arc<AppState>, export: ExportId) -> Answer {
    open(export_of(program, export)?.folder.into()).await
}

/// Shows the folder that a copy was unpacked into.
///
/// # Errors
///
/// It is not unpacked, the folder is gone, or nothing can show it.
pub(super) async fn open_unpacked(program: &Arc<AppState>, export: ExportId) -> Answer {
    let unpacking = export_of(program, export)?.unpacking;

    open(
        unpacking
            .ok_or(Problem::from(Failure::from(Code::Unfinished)))?
            .folder
            .into(),
    )
    .await
}

/// Shows the receipt of a copy in the browser.
///
/// # Errors
///
/// It is not written yet, gone, or nothing can show it.
pub(super) async fn open_receipt(program: &Arc<AppState>, export: ExportId) -> Answer {
    let receipt = export_of(program, export)?.receipt;

    open(
        receipt
            .ok_or(Problem::from(Failure::from(Code::Unfinished)))?
            .html
            .into(),
    )
    .await
}

/// Opens a page that helps.
///
/// # Errors
///
/// No browser can be opened; the address is in the details.
pub(super) async fn open_page(program: &Arc<AppState>, page: Page) -> Answer {
    let Some(address) = page.address() else {
        return Ok(program.engine()?.open_connections(None).await?);
    };

    let url = address
        .parse()
        .map_err(|_| Failure::new(Code::Unexpected, address))?;
    SystemBrowser
        .open(&url)
        .await
        .map_err(|_| Failure::new(Code::BrowserUnavailable, address).into())
}

/// Puts a text that the window shows on the clipboard; answers whether that was possible.
///
/// # Errors
///
/// It is longer than anything the window shows.
pub(super) async fn copy_text<R: Runtime>(app: &AppHandle<R>, text: &str) -> Answer<bool> {
    let text = plain(text).ok_or(Failure::new(Code::WrongUse, "too long for the clipboard"))?;
    Ok(app.state::<Box<dyn Clipboard>>().write(text).await)
}

/// Says a text to a screen reader that does not hear the page itself.
///
/// # Errors
///
/// It is longer than anything the window shows.
pub(super) fn announce<R: Runtime>(app: &AppHandle<R>, text: &str) -> Answer {
    let text = plain(text).ok_or(Failure::new(Code::WrongUse, "too long to be said"))?;
    let Some(window) = app.get_webview_window("main") else {
        return Ok(());
    };
    let saying = app.run_on_main_thread(move || screen_reader::announce(&window.as_ref().window(), &text));
    if let Err(error) = saying {
        tracing::debug!(%error, "nothing can be said");
    }
    Ok(())
}

/// What a diagnostics file would hold now; nothing is written.
///
/// # Errors
///
/// Journal or logs cannot be read.
pub(super) async fn diagnostics(program: &Arc<AppState>) -> Answer<DiagnosticsView> {
    let entries = bundle(program).await?.entries.into_iter();

    Ok(DiagnosticsView {
        entries: entries
            .map(|entry| DiagnosticsEntry {
                name: entry.name,
                bytes: entry.text.len() as u64,
            })
            .collect(),
    })
}

/// Saves a diagnostics file where the user says; answers whether they did.
///
/// # Errors
///
/// Journal or logs cannot be read, or the file not be written.
#[tauri::command]
pub async fn save_diagnostics(app_state: AppHandleState<'_>, picker: OurPicker<'_>) -> Answer<bool> {
    let bundle = bundle(&app_state).await?;
    let Some(path) = picker.diagnostics_file(format!("{}.zip", bundle.root)).await else {
        return Ok(false);
    };

    tokio::task::spawn_blocking(move || {
        let mut archive = std::io::Cursor::new(Vec::new());
        bundle
            .write(&mut archive)
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        folder::write_whole(&path, archive.get_ref())
    })
    .await
    .map_err(unexpected)??;
    Ok(true)
}

/// Empties the logs.
///
/// # Errors
///
/// One cannot be emptied.
pub(super) async fn clear_logs(program: &Arc<AppState>) -> Answer {
    let home = real::home(program.environment())?;
    tokio::task::spawn_blocking(move || carryout_core::diagnostics::clear_logs(&home))
        .await
        .map_err(unexpected)?
        .map_err(|error| Failure::new(folder::code_of(error.kind()), error.to_string()).into())
}

/// Closes the window, as its frame does.
pub(super) fn close_window<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window("main")
        && let Err(error) = window.close()
    {
        tracing::warn!(%error, "the window could not be closed");
    }
}

async fn bundle(app_state: &AppState) -> Answer<Bundle> {
    let home = real::home(app_state.environment())?;
    Ok(app_state
        .engine()?
        .diagnostics("carryout", env!("CARGO_PKG_VERSION"), home)
        .await?)
}

fn export_of(app_state: &AppState, export: ExportId) -> Answer<ExportView> {
    let snapshot = app_state.snapshot()?;
    let found = snapshot.exports.iter().find(|view| view.id == export).cloned();

    found.ok_or_else(|| Failure::new(Code::WrongUse, "no such copy").into())
}

pub(super) async fn open(path: PathBuf) -> Answer {
    if !tokio::fs::try_exists(&path).await.unwrap_or(false) {
        return Err(Failure::new(Code::FolderMissing, path.display().to_string()).into());
    }
    SystemBrowser
        .open_path(&path)
        .await
        .map_err(|_| Failure::new(Code::BrowserUnavailable, path.display().to_string()).into())
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    client::read(path).map_err(|error| Failure::new(Code::ClientFileUnreadable, error.to_string()))
}

pub(super) fn unexpected(error: tokio::task::JoinError) -> Problem {
    Failure::new(Code::Unexpected, error.to_string()).into()
}

#[cfg(test)]
mod tests {
    use super::read;
    use carryout_core::advice::Code;
    use carryout_core::client::LARGEST_FILE;

    #[test]
    fn no_more_of_a_wrong_file_is_read_than_shows_that_it_is_wrong() {
        let ground = tempfile::tempdir().unwrap();
        let large = ground.path().join("film.mp4");
        std::fs::write(&large, vec![0; 100_000]).unwrap();

        let file = read(&large).unwrap();
        let missing = read(&ground.path().join("gone.json")).unwrap_err();

        assert_eq!(file.len(), LARGEST_FILE + 1);
        assert_eq!(missing.code, Code::ClientFileUnreadable);
    }
}
