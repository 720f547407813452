//! Every request of the page. A new button is an entry here and a function in `ui/src/core.ts`; `cargo xtask bindings`
//! writes the types in between.

use std::sync::Arc;

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::catalog::{self, Category};
use carryout_core::client::Step as SetupStep;
use carryout_core::engine::{ConsentPageError, ConsentPageErrorView};
use carryout_core::journal::{ClientRowId, ConnectionId, ExportId, JobId};
use carryout_core::schedule::{Every, Step};
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::{FreeSpace, HistoryView};
use carryout_viewer::Stats;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tauri::ipc::{InvokeResponseBody, Response};
use tauri::{AppHandle, Runtime};
use ts_rs::TS;

use super::declare::requests;
use super::stored::{StoredKind, StoredPlace};
use super::{about, access, copies, my_data, stored, system};
use crate::answer::Answer;
use crate::app_state::AppState;
use crate::my_data::{
    CopyOf, CountsView, DataOverview, DataQuery, FilesView, ItemDetail, ItemLine, ItemNumber, StartView,
    SurveyView, TableOrder, TablePage,
};
use crate::pages::Page;
use crate::screen::DiagnosticsView;
use crate::{settings, update, window};

requests! {
    (app, program);

    // The program.

    /// Everything that can be copied, in the order in which a user sees it.
    Catalog {} -> Vec<Category> { catalog::categories().to_vec() }
    /// Starts practice.
    EnterPractice {} -> () { program.enter_practice().await? }
    /// Ends practice; files that it copied stay.
    LeavePractice {} -> () { program.leave_practice().await }
    /// The user has dismissed a notice.
    Dismiss { code: Code } -> () { program.engine()?.dismiss(code).await? }
    /// The user wants to be notified that something is finished, that something needs them, both or neither.
    SwitchNotices { #[ts(optional)] finished: Option<bool>, #[ts(optional)] needs_me: Option<bool> } -> () {
        program.engine()?.switch_notices(finished, needs_me).await?
    }
    /// The user has taken note of a step before the end of access.
    NoteAccess { connection: ConnectionId, step: Step } -> () { program.engine()?.note(connection, step).await? }
    /// The page is dressed: the window may be seen.
    ShowWindow {} -> () { window::come_forward(app) }
    /// Closes the window, as its frame does.
    CloseWindow {} -> () { system::close_window(app) }
    /// Shows the page larger or smaller; 1 is its own size.
    Zoom { factor: f64 } -> () { window::zoom(app, factor) }
    /// Ends the program; what is under way goes on at the next start.
    Quit {} -> () { app.exit(0) }
    /// Opens a page that helps.
    OpenPage { page: Page } -> () { system::open_page(program, page).await? }
    /// Puts a text that the window shows on the clipboard; answers whether that was possible.
    CopyText { text: String } -> bool { system::copy_text(app, &text).await? }
    /// Says a text of the page to a screen reader that does not hear the page itself.
    Announce { text: String } -> () { system::announce(app, &text)? }
    /// What a diagnostics file would hold now; nothing is written.
    Diagnostics {} -> DiagnosticsView { system::diagnostics(program).await? }
    /// Empties the logs.
    ClearLogs {} -> () { system::clear_logs(program).await? }
    /// Where everything lies that is kept apart from the copies and the sign-in keys.
    Stored {} -> Vec<StoredPlace> { stored::places(program).await? }
    /// Shows the folder in which it lies.
    ShowStored { kind: StoredKind } -> () { stored::show(program, kind).await? }
    /// Looks for a newer version now.
    CheckUpdate {} -> () { update::check(app, program).await? }
    /// Installs the newer version and starts it, or opens its download page where that is impossible.
    InstallUpdate {} -> () { update::install(app, program).await? }
    /// Newer versions are looked for once a day, or not.
    SwitchUpdates { on: bool } -> () { update::switch(program, on).await? }
    /// Opens the page for downloading by hand.
    OpenDownloadPage {} -> () { update::open_page(program).await? }
    /// The licences of everything that is part of this program; nothing in a build without its packages.
    Licences {} -> Option<String> { about::licences(app).await? }

    // Settings, and what holds downloads back.

    /// Changes a setting.
    ChangeSetting { change: SettingChange } -> () {{
        program.change_setting(change).await?;
        settings::apply(app, &program.settings().await);
    }}
    /// Fetches nothing for an hour.
    BeginQuiet {} -> () { program.engine()?.begin_quiet().await? }
    /// Goes on before the hour is over.
    EndQuiet {} -> () { program.engine()?.end_quiet().await? }
    /// Copies despite network cost and battery; for this one copy.
    CopyAnyway { export: ExportId } -> () { program.engine()?.copy_anyway(export).await? }

    // Clients and sign-ins.

    /// Forgets a client that no connection needs.
    RemoveClient { id: ClientRowId } -> () { program.engine()?.remove_client(id).await? }
    /// Asks Google whether it knows a client and its secret is right; the answer is in the next picture.
    CheckClient { id: ClientRowId } -> () { program.engine()?.check_client(id).await? }
    /// Opens the page of Google's console on which a step of a client's set-up is done.
    OpenStep { step: SetupStep, client: Option<ClientRowId> } -> () { program.engine()?.open_step(step, client).await? }
    /// What the catalogue of failures says to each error that Google shows in its page alone.
    PageErrors {} -> Vec<ConsentPageErrorView> { program.engine()?.page_errors()? }
    /// The user reports what Google's page shows instead of coming back.
    ReportConsentPageError { page_error: ConsentPageError } -> () {
        program.engine()?.report_consent_page_error(page_error).await?
    }
    /// Prepares a sign-in; what it brings is copied as it comes, into the folder that the screen shows for it.
    BeginConsent {
        client: ClientRowId,
        connection: Option<ConnectionId>,
        resources: Vec<String>,
        since: Option<Timestamp>,
        until: Option<Timestamp>
    } -> () {
        access::begin_consent(program, client, connection, resources, (since, until)).await?
    }
    /// Leaves for Google, or opens its page once more.
    OpenConsent {} -> () { program.engine()?.open_consent().await? }
    /// The address of Google's page, to be shown where the clipboard is closed.
    ConsentLink {} -> String { program.engine()?.consent_link_again().await?.into() }
    /// Puts that address on the clipboard without giving it to the page; answers whether that was possible.
    CopyConsentLink {} -> bool { access::copy_consent_link(app, program).await? }
    /// Takes the final address out of another browser.
    PasteAddress { address: String } -> () { program.engine()?.paste_address(address.trim())? }
    /// Google showed an error page: the consent round is made smaller.
    ConsentErrorPage {} -> () { program.engine()?.consent_error_page().await? }
    /// Asks once more for what earlier consent rounds did not bring.
    AskAgain {} -> () { program.engine()?.ask_again().await? }
    /// Ends the sign-in; what earlier consent rounds brought stays, and what was begun goes on.
    CancelConsent {} -> () { program.engine()?.cancel_consent().await? }
    /// The consent rounds are over; answers the copy that was begun, if there is one.
    CloseConsent {} -> Option<ExportId> { program.engine()?.close_consent().await? }
    /// Looks at the keyring once more.
    CheckVault {} -> () { program.engine()?.check_vault().await }
    /// Keeps refresh tokens in memory until the program ends.
    StayUntilQuit {} -> () { program.engine()?.stay_until_quit() }

    // Connections.

    /// Gives a connection its name.
    NameConnection { connection: ConnectionId, name: String } -> () { program.engine()?.name_connection(connection, &name).await? }
    /// Opens Google's page on which access is renewed.
    Renew { connection: ConnectionId } -> () { program.engine()?.renew(connection).await? }
    /// Sees now whether access was renewed.
    CheckRenewal { connection: ConnectionId } -> () { program.engine()?.check_renewal(connection).await? }
    /// Pauses the copies that begin by themselves, or lets them go on.
    PauseUpdates { connection: ConnectionId, paused: bool } -> () { program.engine()?.pause_updates(connection, paused).await? }
    /// Ends the present access, after everything unfinished or at once, and asks for another.
    SwitchAccess { connection: ConnectionId, give_up: bool, copy: bool } -> () {
        program.engine()?.switch_access(connection, give_up, copy).await?
    }
    /// Keeps the present access after all.
    KeepAccess { connection: ConnectionId } -> () { program.engine()?.keep_access(connection).await? }
    /// Gives access back and forgets the connection; files stay.
    Disconnect { connection: ConnectionId, here_only: bool } -> () { program.engine()?.disconnect(connection, here_only).await? }
    /// Gives one-time access back after everything is proved.
    Finish { connection: ConnectionId } -> () { program.engine()?.finish(connection).await? }
    /// Copies a connection by itself from now on, or no longer.
    SetSchedule { connection: ConnectionId, every: Option<Every> } -> () { program.engine()?.set_schedule(connection, every).await? }
    /// Keeps at least the last `keep` copies, and gives older ones to the bin once newer ones hold all of them.
    SetKeep { connection: ConnectionId, keep: Option<u32> } -> () { program.engine()?.set_keep(connection, keep).await? }
    /// Gives all finished copies of a connection to the bin; access stays.
    DeleteFiles { connection: ConnectionId } -> () { program.engine()?.delete_files(connection).await? }

    // Copies.

    /// Starts a copy into the connection's own folder, or the one that was chosen last; answers its number.
    StartCopy {
        connection: ConnectionId,
        resources: Vec<String>,
        since: Option<Timestamp>,
        until: Option<Timestamp>
    } -> ExportId {
        copies::start_copy(program, connection, &resources, (since, until)).await?
    }
    /// Every copy that was ever made, in brief, and the runs that were missed.
    History {} -> HistoryView { program.engine()?.history().await? }
    /// Shows older copies too, until the program ends.
    ShowMoreCopies {} -> () { program.engine()?.show_more_copies().await? }
    /// Pauses a copy; Google goes on preparing.
    PauseCopy { export: ExportId } -> () { program.engine()?.pause_export(export).await? }
    /// Lets a copy go on.
    ResumeCopy { export: ExportId } -> () { program.engine()?.resume_export(export).await? }
    /// Gives a copy up; what was saved stays.
    CancelCopy { export: ExportId } -> () { program.engine()?.cancel_export(export).await? }
    /// Asks for a category that ended badly once more.
    RetryJob { job: JobId } -> () { program.engine()?.retry_job(job).await? }
    /// Asks for everything of a copy that ended badly once more.
    RetryFailed { export: ExportId } -> () { program.engine()?.retry_failed(export).await? }
    /// Gives one finished copy to the bin.
    DeleteCopy { export: ExportId } -> () { program.engine()?.delete_copy(export).await? }
    /// Unpacks a finished copy beside its originals.
    UnpackCopy { export: ExportId } -> () { program.engine()?.unpack(export).await? }
    /// Stops unpacking a copy; what is unpacked stays.
    StopUnpacking { export: ExportId } -> () { program.engine()?.stop_unpacking(export).await? }
    /// What a copy has still to fetch, and what is free where it goes.
    CopyFreeSpace { export: ExportId } -> FreeSpace { program.engine()?.copy_free_space(export).await? }
    /// What unpacking a copy takes, and what is free where it lies.
    UnpackFreeSpace { export: ExportId } -> FreeSpace { program.engine()?.unpack_free_space(export).await? }
    /// Shows the folder of a copy.
    OpenFolder { export: ExportId } -> () { system::open_folder(program, export).await? }
    /// Shows the folder that a copy was unpacked into.
    OpenUnpacked { export: ExportId } -> () { system::open_unpacked(program, export).await? }
    /// Shows the receipt of a copy in the browser.
    OpenReceipt { export: ExportId } -> () { system::open_receipt(program, export).await? }

    // My data. An answer is nothing where there is no index yet, or a later question came.

    /// The days on which something is found.
    DataSurvey { query: DataQuery } -> Option<SurveyView> { program.my_data()?.shared().survey(query).await? }
    /// How many items there are of each kind.
    DataCounts { query: DataQuery } -> Option<CountsView> { program.my_data()?.shared().counts(query).await? }
    /// Some items.
    DataFind { query: DataQuery, start: StartView, limit: u32 } -> Option<Vec<ItemLine>> {
        program.my_data()?.shared().find(query, start, limit).await?
    }
    /// Everything about one item.
    DataItem { item: ItemNumber } -> Option<ItemDetail> { program.my_data()?.shared().detail(item).await? }
    /// Which accounts, categories and tables there are.
    DataOverview {} -> Option<DataOverview> { program.my_data()?.shared().overview().await? }
    /// Some lines of a table.
    DataTable { order: TableOrder, from: u32, limit: u32 } -> Option<TablePage> {
        program.my_data()?.shared().table(order, from, limit).await?
    }
    /// The numbers behind the charts.
    DataStatistics { accounts: Vec<ConnectionId> } -> Option<Stats> { program.my_data()?.statistics(accounts).await? }
    /// Which copies there are to look into.
    DataCopies {} -> Option<Vec<CopyOf>> { my_data::copies(program).await? }
    /// What lies in a copy.
    DataFiles { account: ConnectionId, copy: i64, archive: Option<i64>, words: String } -> Option<FilesView> {
        program.my_data()?.shared().files(account, copy, archive, words).await?
    }
    /// Compares every byte of a copy with its receipt; how far it is and what was found is in the picture.
    CheckCopy { account: ConnectionId, copy: i64 } -> () { my_data::check_copy(app, program, account, copy).await? }
    /// Stops that.
    StopCheck {} -> () { program.my_data()?.stop_check() }
    /// Stops the export that is under way; nothing of it stays.
    StopExport {} -> () { program.my_data()?.stop_export() }
    /// Opens in the browser what an item leads to, if that is an encrypted page of the web.
    OpenItem { item: ItemNumber } -> () { my_data::open_item(program, item).await? }
    /// Shows the folder in which the archive of an item lies.
    ShowItem { item: ItemNumber } -> () { my_data::show_item(program, item).await? }
    /// Shows the folder in which an archive lies.
    ShowArchive { account: ConnectionId, archive: i64 } -> () { my_data::show_archive(program, account, archive).await? }
    /// Deletes the index, and keeps none from now on; answers once it is gone.
    ForgetIndex {} -> () { my_data::forget_index(program).await? }
    /// Makes the index anew, and keeps one from now on.
    RebuildIndex {} -> () { my_data::rebuild_index(program).await? }
}

/// Written once, into what goes to the page.
fn in_json(answer: &impl Serialize) -> Answer<Response> {
    let text =
        serde_json::to_string(answer).map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
    Ok(Response::new(InvokeResponseBody::Json(text)))
}
