//! The user's own browser, never an embedded view: Google refuses embedded ones (`disallowed_useragent`).

use super::BoxFuture;
use super::launch::{self, BrowserError};
use std::ffi::OsStr;
use std::path::Path;
use url::Url;

/// Opens addresses where the user is signed in to Google.
pub trait Browser: Send + Sync + 'static {
    /// Shows `url` in the browser. The first poll starts it; the answer comes once it is known what became of that,
    /// some seconds later at most.
    ///
    /// # Errors
    /// When nothing on this computer could be started to show it.
    fn open(&self, url: &Url) -> BoxFuture<'static, Result<(), BrowserError>>;
}

/// Whatever the desktop opens web addresses with.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemBrowser;

impl SystemBrowser {
    /// Shows a folder, or a file in the program that the desktop has for it.
    ///
    /// # Errors
    /// When nothing on this computer could be started to show it.
    pub async fn open_path(&self, path: &Path) -> Result<(), BrowserError> {
        launch::launch(open::commands(path)).await
    }
}

impl Browser for SystemBrowser {
    fn open(&self, url: &Url) -> BoxFuture<'static, Result<(), BrowserError>> {
        let url = url.clone();
        Box::pin(async move {
            let named = std::env::var_os("BROWSER").unwrap_or_default();
            let mut commands = open::commands(url.as_str());
            commands.extend(launch::named_browsers(&named, OsStr::new(url.as_str())));
            launch::launch(commands).await
        })
    }
}
