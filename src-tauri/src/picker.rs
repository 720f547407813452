//! The system's own dialogs for choosing a file or a folder, opened by Rust: the page can name no path.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use carryout_core::locale::{Message, messages as m};
use rfd::{AsyncFileDialog, FileHandle};
use tauri::{AppHandle, Manager as _, Runtime};
use tokio::sync::oneshot;

use crate::snapshot_publisher::SnapshotPublisher;

/// What a user chose, once they have; nothing when they closed the dialog.
pub type Choice<'a> = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send + 'a>>;

/// Lets a user choose. A test chooses in their place.
pub trait Picker: Send + Sync + 'static {
    /// A client file of Google's.
    fn client_file(&self) -> Choice<'_>;

    /// A folder for copies, starting at `at`.
    fn folder(&self, at: Option<PathBuf>) -> Choice<'_>;

    /// Where a calendar file goes, `name` being the proposal.
    fn calendar_file(&self, name: String) -> Choice<'_>;

    /// Where a diagnostics file goes, `name` being the proposal.
    fn diagnostics_file(&self, name: String) -> Choice<'_>;

    /// Where a file of what was found goes, `name` being the proposal and `ending` that of its kind.
    fn export_file(&self, name: String, ending: &'static str) -> Choice<'_>;

    /// The folder in which evidence gets one of its own.
    fn evidence_folder(&self) -> Choice<'_>;
}

/// The dialogs of this system.
pub struct SystemPicker<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> Picker for SystemPicker<R> {
    fn client_file(&self) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_client()))
            .add_filter(self.say(&m::desktop_kind_client()), &["json"]);

        Box::pin(self.ask(dialog, AsyncFileDialog::pick_file))
    }

    fn folder(&self, at: Option<PathBuf>) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_folder()))
            .set_can_create_directories(true);
        let existing = at.iter().flat_map(|at| at.ancestors()).find(|at| at.is_dir());
        let dialog = match existing {
            Some(existing) => dialog.set_directory(existing),
            None => dialog,
        };

        Box::pin(self.ask(dialog, AsyncFileDialog::pick_folder))
    }

    fn calendar_file(&self, name: String) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_reminder()))
            .set_file_name(name)
            .add_filter(self.say(&m::desktop_kind_calendar()), &["ics"]);

        Box::pin(self.ask(dialog, AsyncFileDialog::save_file))
    }

    fn diagnostics_file(&self, name: String) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_diagnostics()))
            .set_file_name(name)
            .add_filter(self.say(&m::desktop_kind_zip()), &["zip"]);

        Box::pin(self.ask(dialog, AsyncFileDialog::save_file))
    }

    fn export_file(&self, name: String, ending: &'static str) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_export()))
            .set_file_name(name)
            .add_filter(ending.to_uppercase(), &[ending]);

        Box::pin(self.ask(dialog, AsyncFileDialog::save_file))
    }

    fn evidence_folder(&self) -> Choice<'_> {
        let dialog = AsyncFileDialog::new()
            .set_title(self.say(&m::desktop_dialog_evidence()))
            .set_can_create_directories(true);

        Box::pin(self.ask(dialog, AsyncFileDialog::pick_folder))
    }
}

impl<R: Runtime> SystemPicker<R> {
    /// In the language of the page.
    fn say(&self, message: &Message) -> String {
        self.0.state::<Arc<SnapshotPublisher>>().locale().say(message)
    }

    /// Makes the dialog on the main thread, as macOS wants it, and waits for the user elsewhere.
    async fn ask<F>(
        &self,
        dialog: AsyncFileDialog,
        open: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
    ) -> Option<PathBuf>
    where
        F: Future<Output = Option<FileHandle>> + Send + 'static,
    {
        let (sender, opened) = oneshot::channel();
        let window = self.0.get_webview_window("main");
        let made = self.0.run_on_main_thread(move || {
            let dialog = match &window {
                Some(window) => dialog.set_parent(window),
                None => dialog,
            };
            // The receiver is dropped only when the program ends.
            let _ = sender.send(open(dialog));
        });
        if let Err(error) = made {
            tracing::error!(%error, "a dialog could not be opened");
            return None;
        }

        let chosen = opened.await.ok()?.await;
        chosen.map(|file| file.path().to_owned())
    }
}
