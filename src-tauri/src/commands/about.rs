//! The licences of what this program is made of.

use carryout_core::advice::{Code, Failure};
use tauri::{AppHandle, Manager as _, Runtime};

use crate::answer::Answer;

/// As `cargo xtask bundle` puts it beside the program.
const LICENCES: &str = "third-party-licences.txt";

/// The licences of everything that is part of this program; nothing in a build without its packages, which has no such
/// text beside it.
///
/// # Errors
///
/// The text is there and cannot be read.
pub(super) async fn licences<R: Runtime>(app: &AppHandle<R>) -> Answer<Option<String>> {
    let place = match app.path().resource_dir() {
        Ok(folder) => folder.join(LICENCES),
        Err(error) => {
            tracing::debug!(%error, "there is no folder beside this program");
            return Ok(None);
        }
    };
    match tokio::fs::read_to_string(place).await {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::new(Code::Unexpected, error.to_string()).into()),
    }
}
