//! Looking at what was copied: searching, lists, files, charts, and handing it on.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use carryout_core::advice::{Code, Failure};
use carryout_core::journal::copies_at_rest;
use carryout_core::ports::{Browser as _, SystemBrowser};
use carryout_core::settings::SettingChange;
use carryout_viewer::Stats;
use tauri::State;

use super::Answer;
use crate::app_state::AppState;
use crate::my_data::{
    CopyOf, CountsView, DataOverview, DataQuery, ExportFormat, ExportedView, FilesView, IndexState,
    ItemDetail, ItemLine, ItemNumber, StartView, SurveyView, TableOrder, TablePage, proposal,
};
use crate::picker::Picker;

type AppHandleState<'a> = State<'a, Arc<AppState>>;
type OurPicker<'a> = State<'a, Box<dyn Picker>>;

/// An index that is not deleted within this time is being used by something else.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers the days on which something is found; nothing where there is no index yet, or a later question came.
///
/// # Errors
///
/// The index cannot be read; as with every question here.
#[tauri::command]
pub async fn data_survey(app_state: AppHandleState<'_>, query: DataQuery) -> Answer<Option<SurveyView>> {
    Ok(app_state.my_data()?.shared().survey(query).await?)
}

/// Answers how many items there are of each kind.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_counts(app_state: AppHandleState<'_>, query: DataQuery) -> Answer<Option<CountsView>> {
    Ok(app_state.my_data()?.shared().counts(query).await?)
}

/// Answers some items.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_find(
    app_state: AppHandleState<'_>,
    query: DataQuery,
    start: StartView,
    limit: u32,
) -> Answer<Option<Vec<ItemLine>>> {
    Ok(app_state.my_data()?.shared().find(query, start, limit).await?)
}

/// Answers everything about one item.
///
/// # Errors
///
/// The index's; an archive that is gone is reported in the answer.
#[tauri::command]
pub async fn data_item(app_state: AppHandleState<'_>, item: ItemNumber) -> Answer<Option<ItemDetail>> {
    Ok(app_state.my_data()?.shared().detail(item).await?)
}

/// Answers which accounts, categories and tables there are.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_overview(app_state: AppHandleState<'_>) -> Answer<Option<DataOverview>> {
    Ok(app_state.my_data()?.shared().overview().await?)
}

/// Answers some lines of a table.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_table(
    app_state: AppHandleState<'_>,
    order: TableOrder,
    from: u32,
    limit: u32,
) -> Answer<Option<TablePage>> {
    Ok(app_state.my_data()?.shared().table(order, from, limit).await?)
}

/// Answers the numbers behind the charts.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_statistics(app_state: AppHandleState<'_>, accounts: Vec<i64>) -> Answer<Option<Stats>> {
    Ok(app_state.my_data()?.statistics(accounts).await?)
}

/// Answers which copies there are to look into.
///
/// # Errors
///
/// The index's, or the journal's.
#[tauri::command]
pub async fn data_copies(app_state: AppHandleState<'_>) -> Answer<Option<Vec<CopyOf>>> {
    let my_data = app_state.my_data()?;
    let known = my_data.engine().journal().read(copies_at_rest);
    let known = known.await.map_err(Failure::from)?;
    Ok(my_data.shared().copies(known).await?)
}

/// Answers what lies in a copy.
///
/// # Errors
///
/// The index's.
#[tauri::command]
pub async fn data_files(
    app_state: AppHandleState<'_>,
    account: i64,
    copy: i64,
    archive: Option<i64>,
    words: String,
) -> Answer<Option<FilesView>> {
    let my_data = app_state.my_data()?;
    Ok(my_data.shared().files(account, copy, archive, words).await?)
}

/// Opens in the browser what an item leads to, if that is an encrypted page of the web.
///
/// # Errors
///
/// It is none, or no browser can be opened; the address is in the details.
#[tauri::command]
pub async fn open_item(app_state: AppHandleState<'_>, item: ItemNumber) -> Answer {
    let found = app_state.my_data()?.shared().item(item).await?;
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
#[tauri::command]
pub async fn show_item(app_state: AppHandleState<'_>, item: ItemNumber) -> Answer {
    let found = app_state.my_data()?.shared().item(item).await?;
    show(found.and_then(|item| item.file).as_deref()).await
}

/// Shows the folder in which an archive lies.
///
/// # Errors
///
/// It is gone, or nothing can show it.
#[tauri::command]
pub async fn show_archive(app_state: AppHandleState<'_>, account: i64, archive: i64) -> Answer {
    let place = app_state
        .my_data()?
        .shared()
        .archive_place(account, archive)
        .await?;
    show(place.as_deref()).await
}

/// Saves what is found, or one item, where the user says; answers what was saved, and nothing when they closed the dialog.
///
/// # Errors
///
/// The index's, or the file cannot be written.
#[tauri::command]
pub async fn export_data(
    app_state: AppHandleState<'_>,
    picker: OurPicker<'_>,
    query: DataQuery,
    item: Option<ItemNumber>,
    format: ExportFormat,
) -> Answer<Option<ExportedView>> {
    let my_data = app_state.my_data()?;
    let chosen = match format.ending() {
        Some(ending) => {
            let name = format!("{}.{ending}", proposal());
            picker.export_file(name, ending).await
        }
        None => picker.evidence_folder().await,
    };
    let Some(path) = chosen else {
        return Ok(None);
    };
    Ok(Some(my_data.save(query, item, format, path).await?))
}

/// Deletes the index, and keeps none from now on; answers once it is gone.
///
/// # Errors
///
/// The journal's, or something else uses the index.
#[tauri::command]
pub async fn forget_index(app_state: AppHandleState<'_>) -> Answer {
    let my_data = app_state.my_data()?;
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
#[tauri::command]
pub async fn rebuild_index(app_state: AppHandleState<'_>) -> Answer {
    let my_data = app_state.my_data()?;
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
