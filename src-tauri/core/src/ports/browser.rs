//! The person's own browser, never an embedded view: Google refuses embedded ones (`disallowed_useragent`).

use std::ffi::OsStr;
use std::path::Path;
use url::Url;

/// Opens addresses where the person is signed in to Google.
pub trait Browser: Send + Sync + 'static {
    /// Shows `url` in the browser.
    ///
    /// # Errors
    /// When nothing on this machine could be started to show it.
    fn open(&self, url: &Url) -> Result<(), BrowserError>;
}

/// No browser could be started; the link can still be copied.
#[derive(Debug, thiserror::Error)]
#[error("no browser could be opened")]
pub struct BrowserError(#[source] pub std::io::Error);

/// Whatever the desktop opens web addresses with.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemBrowser;

impl SystemBrowser {
    /// Shows a folder, or a file in the program that the desktop has for it.
    ///
    /// # Errors
    /// When nothing on this machine could be started to show it.
    pub fn open_path(&self, path: &Path) -> Result<(), BrowserError> {
        launch(path.as_os_str())
    }
}

impl Browser for SystemBrowser {
    fn open(&self, url: &Url) -> Result<(), BrowserError> {
        launch(OsStr::new(url.as_str()))
    }
}

fn launch(target: &OsStr) -> Result<(), BrowserError> {
    let mut last = std::io::Error::from(std::io::ErrorKind::NotFound);
    for mut command in open::commands(target) {
        // An AppImage points these at its own libraries, with which a program of the system crashes.
        if std::env::var_os("APPIMAGE").is_some() {
            command
                .env_remove("LD_LIBRARY_PATH")
                .env_remove("GDK_PIXBUF_MODULE_FILE")
                .env_remove("GIO_MODULE_DIR");
        }
        command
            .stdin(std::process::Stdio::null())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        match command.spawn() {
            Ok(mut child) => {
                // Reaping in the background: the launcher may live as long as the browser does.
                std::thread::spawn(move || child.wait());
                return Ok(());
            }
            Err(error) => last = error,
        }
    }
    Err(BrowserError(last))
}
