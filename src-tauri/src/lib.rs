//! The composition root of the window: puts Tauri, its plugins and our own parts together, and nothing else.

mod answer;
mod app_state;
mod autostart;
mod background;
mod clipboard;
mod commands;
pub mod display;
mod environment;
mod folder;
mod instance;
mod logs;
mod my_data;
mod notices;
mod pages;
mod picker;
mod practice;
mod real;
mod restart;
mod screen;
mod screen_reader;
mod session;
mod session_end;
mod settings;
mod snapshot_publisher;
pub mod toolkit;
mod update;
mod window;
mod window_events;

pub use app_state::AppState;
pub use clipboard::Clipboard;
pub use commands::Request;
pub use environment::{Environment, Mission};
pub use folder::FolderView;
pub use notices::notice::NoticePlace;
pub use picker::{Choice, Picker};
pub use screen::{LeadView, Screen};
pub use snapshot_publisher::SnapshotPublisher;
pub use update::source::{UpdateSource, Updates};
pub use update::view::{UpdateView, UpdaterView};

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use rustls::crypto::aws_lc_rs;
use tauri::{App, Builder, Manager as _, RunEvent, Runtime, generate_handler};
use tauri_plugin_window_state::StateFlags;

use clipboard::SystemClipboard;
use commands::{my_data as data, program, schedule, system};
use logs::Logs;
use picker::SystemPicker;

/// A smoke test that has not painted by then has failed.
const SMOKE_TEST: Duration = Duration::from_secs(60);

/// Opens the window and stays until the user quits.
///
/// # Errors
///
/// The window system is absent or refuses us.
pub fn run(environment: Environment) -> anyhow::Result<()> {
    carryout_core::crash::leave_no_dump();
    // Two libraries would otherwise each choose a TLS provider, and the first to ask would win.
    if aws_lc_rs::default_provider().install_default().is_err() {
        eprintln!("carryout: a TLS provider was already there");
    }
    carryout_core::crash::say_only_where("carryout", |_| {});

    let app_state = Arc::new(AppState::new(environment));
    let first = instance::first(Builder::default());
    let app = builder(first, Arc::clone(&app_state))
        .setup(|app| {
            start(app)?;
            Ok(())
        })
        .build(tauri::generate_context!())
        .context("the window could not be opened")?;
    app.run(move |app, event| match event {
        RunEvent::Exit => {
            tauri::async_runtime::block_on(app_state.close_in_time());
            app.state::<Logs>().end();
            restart::if_wanted(app, app_state.environment());
        }
        event => window_events::on_run_event(app, &event),
    });
    Ok(())
}

/// Adds plugins, commands and events to a Tauri builder, the real one or the one of a test.
pub fn builder<R: Runtime>(builder: Builder<R>, app_state: Arc<AppState>) -> Builder<R> {
    let updater = update::plugin(app_state.environment());
    let builder = builder
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .plugin(tauri_plugin_notification::init())
        .plugin(window::keys())
        .manage(app_state)
        .manage(Arc::new(SnapshotPublisher::default()))
        .manage(update::Updater::default())
        .manage(restart::Wanted::default())
        .manage(notices::Shown::default())
        .on_window_event(window_events::on_event)
        .invoke_handler(generate_handler![
            program::watch,
            program::request,
            system::import_client,
            system::choose_folder,
            system::move_copy,
            system::move_connection,
            system::save_diagnostics,
            schedule::save_reminder,
            data::export_data,
        ]);

    match updater {
        Some(updater) => builder.plugin(updater),
        None => builder,
    }
}

/// Makes the window, if one is wanted, and starts the background work.
fn start<R: Runtime>(app: &App<R>) -> tauri::Result<()> {
    let handle = app.handle().clone();
    let (app_state, publisher) = (
        app.state::<Arc<AppState>>(),
        app.state::<Arc<SnapshotPublisher>>(),
    );
    let (app_state, publisher) = (Arc::clone(&app_state), Arc::clone(&publisher));
    // Not before it is certain that no other start is the first one: nothing is made for a second one.
    let logs = real::home(app_state.environment())
        .map_err(anyhow::Error::from)
        .and_then(|home| logs::start(&home))
        .map_err(|error| eprintln!("carryout: there will be no logs: {error:#}"));
    app.manage(logs.unwrap_or_default());
    let picker: Box<dyn Picker> = Box::new(SystemPicker(handle.clone()));
    app.manage(picker);
    let clipboard: Box<dyn Clipboard> = Box::new(SystemClipboard(handle.clone()));
    app.manage(clipboard);
    notices::follow_clicks(&handle);

    let mission = app_state.environment().mission;
    if mission == Mission::Background {
        publisher.set_seen(false);
    } else {
        window::build(&handle)?;
        tauri::async_runtime::spawn(window::show_at_latest(handle.clone(), Arc::clone(&publisher)));
    }
    if mission == Mission::SmokeTest {
        tauri::async_runtime::spawn(smoke_test(handle.clone(), Arc::clone(&publisher)));
    }
    tauri::async_runtime::spawn({
        let (app_state, publisher) = (Arc::clone(&app_state), Arc::clone(&publisher));
        async move { publisher.paint(app_state).await }
    });
    // Before the journal is opened: a log-out during the start finds it closed.
    tauri::async_runtime::spawn(session_end::close_when_it_ends(
        handle.clone(),
        Arc::clone(&app_state),
    ));
    tauri::async_runtime::spawn(async move {
        app_state.open().await;
        settings::apply(&handle, &app_state.settings().await);
        tokio::join!(
            background::attend(handle.clone(), Arc::clone(&app_state), publisher),
            update::look_daily(handle, app_state),
        );
    });
    Ok(())
}

/// Ends the program well once the page has painted, or badly when it does not.
async fn smoke_test<R: Runtime>(app: tauri::AppHandle<R>, publisher: Arc<SnapshotPublisher>) {
    let painted = tokio::time::timeout(SMOKE_TEST, publisher.first_paint()).await;
    app.exit(i32::from(painted.is_err()));
}
