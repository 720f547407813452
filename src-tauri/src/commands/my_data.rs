//! What was copied: what an item leads to, the index, and handing it on.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use carryout_core::advice::{Code, Failure};
use carryout_core::journal::{ConnectionId, copies_at_rest};
use carryout_core::ports::{Browser as _, SystemBrowser};
use carryout_core::settings::SettingChange;
use carryout_viewer::ExportFormat;
use tauri::{AppHandle, Manager as _, Runtime, State};

use crate::answer::Answer;
use crate::app_state::AppState;
use crate::my_data::{ChosenItems, CopyOf, DataQuery, ExportedView, IndexState, ItemNumber, proposal};
use crate::picker::Picker;
use crate::snapshot_publisher::SnapshotPublisher;

type AppHandleState<'a> = State<'a, Arc<AppState>>;
type OurPicker<'a> = State<'a, Box<dyn Picker>>;

/// An index that is not deleted within this time is being used by something else.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers which copies there are to look into.
///
/// # Errors
///
/// The index's, or the journal's.
pub(super) async fn copies(program: &Arc<AppState>) -> Answer<Option<Vec<CopyOf>>> {
    let my_data = program.my_data()?;
    let known = my_data.engine().journal().read(copies_at_rest);
    let known = known.await.map_err(Failure::from)?;
    Ok(my_data.shared().copies(known).await?)
}

/// Begins to compare every byte of a copy with its receipt; what comes of it is in the picture.
///
/// # Errors
///
/// The copy is gone.
pub(super) async fn check_copy<R: Runtime>(
    app: &AppHandle<R>,
    program: &Arc<AppState>,
    account: ConnectionId,
    copy: i64,
) -> Answer {
    let locale = app.state::<Arc<SnapshotPublisher>>().locale();
    Ok(program.my_data()?.check(account, copy, locale).await?)
}

/// Opens in the browser what an item leads to, if that is an encrypted page of the web.
///
/// # Errors
///
/// It is none, or no browser can be opened; the address is in the details.
pub(super) async fn open_item(program: &Arc<AppState>, item: ItemNumber) -> Answer {
    let found = program.my_data()?.shared().item(item).await?;
    let address = found.as_ref().and_then(carryout_viewer::Item::safe_address);
    let url = address.and_then(|address| url::Url::parse(address).ok());
    let Some(url) = url.filter(|url| url.scheme() == "https" && url.host().is_some()) else {
        return Err(Failure::new(Code::WrongUse, "this item leads to no page that may be opened").into());
    };
    SystemBrowser
        .open(&url)
        .await
        .map_err(|_| Failure::new(Code::BrowserUnavailable, url.as_str()).into())
}

/// Shows the folder in which the archive of an item lies.
///
/// # Errors
///
/// It is gone, or nothing can show it.
pub(super) async fn show_item(program: &Arc<AppState>, item: ItemNumber) -> Answer {
    let found = program.my_data()?.shared().item(item).await?;
    show(found.and_then(|item| item.file).as_deref()).await
}

/// Shows the folder in which an archive lies.
///
/// # Errors
///
/// It is gone, or nothing can show it.
pub(super) async fn show_archive(program: &Arc<AppState>, account: ConnectionId, archive: i64) -> Answer {
    let place = program
        .my_data()?
        .shared()
        .archive_place(account, archive)
        .await?;
    show(place.as_deref()).await
}

/// Saves what is found, or what is chosen of it, where the user says; answers what was saved, and nothing when they closed
/// the dialog or stopped it.
///
/// # Errors
///
/// The index's, or the file cannot be written.
#[tauri::command]
pub async fn export_data(
    app_state: AppHandleState<'_>,
    picker: OurPicker<'_>,
    query: DataQuery,
    chosen: ChosenItems,
    format: ExportFormat,
) -> Answer<Option<ExportedView>> {
    let my_data = app_state.my_data()?;
    let place = match format.ending() {
        Some(ending) => {
            let name = format!("{}.{ending}", proposal());
            picker.export_file(name, ending).await
        }
        None => picker.evidence_folder().await,
    };
    let Some(path) = place else {
        return Ok(None);
    };
    Ok(my_data.save(query, chosen, format, path).await?)
}

/// Deletes the index, and keeps none from now on; answers once it is gone.
///
/// # Errors
///
/// The journal's, or something else uses the index.
pub(super) async fn forget_index(program: &Arc<AppState>) -> Answer {
    let my_data = program.my_data()?;
    let mut views = my_data.views();
    my_data
        .engine()
        .change_setting(SettingChange::KeepIndex(false))
        .await?;
    let gone = views.wait_for(|view| view.state == IndexState::Off || view.problem.is_some());
    match tokio::time::timeout(PATIENCE, gone).await {
        Ok(Ok(view)) => match &view.problem {
            Some(problem) => Err(problem.clone()),
            None => Ok(()),
        },
        _ => Err(Failure::new(Code::AlreadyRunning, "the index is in use").into()),
    }
}

/// Makes the index anew, and keeps one from now on.
///
/// # Errors
///
/// The journal's.
pub(super) async fn rebuild_index(program: &Arc<AppState>) -> Answer {
    let my_data = program.my_data()?;
    my_data
        .engine()
        .change_setting(SettingChange::KeepIndex(true))
        .await?;
    my_data.rebuild();
    Ok(())
}

async fn show(archive: Option<&Path>) -> Answer {
    let missing = |path: &Path| Failure::new(Code::FolderMissing, path.display().to_string());
    let Some(folder) = archive.and_then(Path::parent) else {
        return Err(Failure::from(Code::FolderMissing).into());
    };
    if !tokio::fs::try_exists(folder).await.unwrap_or(false) {
        return Err(missing(folder).into());
    }
    SystemBrowser
        .open_path(folder)
        .await
        .map_err(|_| Failure::new(Code::BrowserUnavailable, folder.display().to_string()).into())
}
