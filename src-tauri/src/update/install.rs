//! Putting a newer version in the place of this one. Everything that can fail comes before the session is closed, as far
//! as the system allows.

use std::io::{self, ErrorKind};
use std::path::Path;

use carryout_core::advice::{Code, Failure};
use carryout_core::intake;
use carryout_core::ports::Network;
use tauri_plugin_updater::{Error, Update};

use super::fetch::{self, Limits};

/// Where and how.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// What the installer is fetched by.
    pub network: &'a dyn Network,
    /// For how long and how much of it.
    pub limits: Limits,
    /// The program that is replaced, where it is an AppImage.
    pub appimage: Option<&'a Path>,
}

/// Why it was not installed.
#[derive(Debug)]
pub(super) enum Refused {
    /// Everything goes on as before.
    Running(Failure),
    /// The session was closed already, so that the old program has to be started again.
    Closed(Failure),
}

/// Downloads, checks and installs `update`. `is_busy` says whether bytes are on their way that must not be disturbed, and
/// `close` ends the session.
///
/// # Errors
/// It cannot be had, is not genuine, or there is no space for it. The old program is in its place then.
pub(super) async fn install(
    update: &Update,
    around: Around<'_>,
    tell: impl FnMut(u64, Option<u64>),
    is_busy: impl Fn() -> bool,
    close: impl Future<Output = ()>,
) -> Result<(), Refused> {
    let waits = || Refused::Running(Failure::from(Code::UpdateWaits));
    if is_busy() {
        return Err(waits());
    }
    let fetched = fetch::installer(around.network, &update.download_url, around.limits, tell).await;
    let installer = fetched
        .map_err(|error| Failure::new(Code::UpdateFailed, error.to_string()))
        .map_err(Refused::Running)?;
    let prepared = prepare(update.clone(), installer, around.appimage).await;
    let finish = prepared.map_err(Refused::Running)?;
    // All that took a while.
    if is_busy() {
        return Err(waits());
    }
    close.await;
    finish().map_err(Refused::Closed)
}

/// What is left to do once everything is closed.
type Finish = Box<dyn FnOnce() -> Result<(), Failure> + Send>;

/// Checks the signature, and prepares whatever can be prepared while the old program runs.
async fn prepare(update: Update, installer: Vec<u8>, appimage: Option<&Path>) -> Result<Finish, Failure> {
    let appimage = appimage.map(Path::to_owned);
    let prepared = tokio::task::spawn_blocking(move || -> Result<Finish, Failure> {
        update.verify(&installer).map_err(of_plugin)?;
        #[cfg(target_os = "linux")]
        {
            let appimage = appimage.ok_or(Failure::new(Code::UpdateBlocked, "it is no AppImage"))?;
            let ready = super::replace::prepare(&appimage, &installer).map_err(of_disk)?;
            Ok(Box::new(move || ready.commit().map_err(of_disk)))
        }
        #[cfg(not(target_os = "linux"))]
        {
            drop(appimage);
            // On Windows this ends the program without another word.
            Ok(Box::new(move || update.install(installer).map_err(of_plugin)))
        }
    });
    prepared
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?
}

fn of_plugin(error: Error) -> Failure {
    let code = match &error {
        Error::Io(disk) => of_kind(disk.kind()),
        Error::Minisign(_)
        | Error::Base64(_)
        | Error::SignatureUtf8(_)
        | Error::SignedVersionMismatch { .. }
        | Error::MissingSignedVersion => Code::UpdateNotGenuine,
        Error::TempDirNotOnSameMountPoint | Error::TempDirNotFound | Error::PreviousAppNotRestored(_) => {
            Code::UpdateBlocked
        }
        _ => Code::UpdateFailed,
    };
    // Some quote what the feed says.
    Failure::new(code, intake::sentence(&error.to_string()))
}

fn of_disk(error: io::Error) -> Failure {
    Failure::new(of_kind(error.kind()), error.to_string())
}

fn of_kind(kind: ErrorKind) -> Code {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::UpdateNoSpace,
        ErrorKind::InvalidData => Code::UpdateFailed,
        _ => Code::UpdateBlocked,
    }
}
