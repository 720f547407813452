//! The operating system's keyring, called on a thread of its own: a call may wait for a person to unlock it,
//! and must hold up neither the runtime nor the end of the program.

use super::{Vault, VaultError};
use crate::ports::{BoxFuture, Clock};
use keyring::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;
use tokio::sync::oneshot;

/// The Credential Manager of Windows takes no larger entry, so none is made anywhere.
const LARGEST: usize = 2_560;

/// The entry that only a probe writes.
const PROBE: &str = "probe";

/// How long to wait for the keyring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// For a probe, which nobody answers questions for.
    pub probe: Duration,
    /// For everything else: the keyring may be asking a person for their password.
    pub question: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            probe: Duration::from_secs(3),
            question: Duration::from_secs(60),
        }
    }
}

/// The Secret Service, the Keychain or the Credential Manager: whichever this system has.
pub struct OsVault {
    service: String,
    patience: Patience,
    clock: Arc<dyn Clock>,
    desk: Mutex<Option<mpsc::Sender<Job>>>,
}

impl OsVault {
    /// A vault whose entries all belong to `service`, so that practice and the real thing stay apart.
    #[must_use]
    pub fn new(service: &str, patience: Patience, clock: Arc<dyn Clock>) -> Self {
        Self {
            service: service.to_owned(),
            patience,
            clock,
            desk: Mutex::new(None),
        }
    }

    /// Has `work` done on the keyring's thread, one job after the other: no entry is ever touched twice at once.
    async fn ask<T: Send + 'static>(
        &self,
        limit: Duration,
        work: impl FnOnce() -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let (reply, answer) = oneshot::channel();
        self.hand_over(Box::new(move || {
            // Whoever asked has been told that it failed; doing it now would make that a lie.
            if !reply.is_closed() {
                let _ = reply.send(work());
            }
        }))?;

        tokio::select! {
            biased;
            answer = answer => answer.unwrap_or_else(|_| Err(VaultError::Broken("the call broke off".to_owned()))),
            () = self.clock.sleep(limit) => Err(VaultError::Slow),
        }
    }

    fn hand_over(&self, mut job: Job) -> Result<(), VaultError> {
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(open) = desk.as_ref() {
            match open.send(job) {
                Ok(()) => return Ok(()),
                // The thread broke off in an earlier call.
                Err(mpsc::SendError(returned)) => job = returned,
            }
        }
        let (sender, jobs) = mpsc::channel::<Job>();
        std::thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || jobs.into_iter().for_each(|job| job()))
            .map_err(|error| VaultError::Broken(format!("no thread for it: {}", error.kind())))?;
        let sent = sender
            .send(job)
            .map_err(|_| VaultError::Broken("its thread ended at once".to_owned()));
        *desk = Some(sender);
        sent
    }
}

type Job = Box<dyn FnOnce() + Send>;

impl Vault for OsVault {
    fn name(&self) -> String {
        if cfg!(target_os = "windows") {
            "Windows Credential Manager"
        } else if cfg!(target_os = "macos") {
            "macOS Keychain"
        } else {
            "GNOME Keyring / Secret Service"
        }
        .to_owned()
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        let (service, key, secret) = (self.service.clone(), key.to_owned(), secret.clone());
        Box::pin(self.ask(self.patience.question, move || put(&service, &key, &secret)))
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        let (service, key) = (self.service.clone(), key.to_owned());
        Box::pin(self.ask(self.patience.question, move || get(&service, &key)))
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        let (service, key) = (self.service.clone(), key.to_owned());
        Box::pin(self.ask(self.patience.question, move || delete(&service, &key)))
    }

    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        let service = self.service.clone();
        Box::pin(self.ask(self.patience.probe, move || {
            let written = SecretString::from("probe");
            put(&service, PROBE, &written)?;
            let read = get(&service, PROBE)?;
            delete(&service, PROBE)?;
            if read.expose_secret() == written.expose_secret() {
                Ok(())
            } else {
                Err(VaultError::Broken(
                    "it gave back something else than it was given".to_owned(),
                ))
            }
        }))
    }
}

fn put(service: &str, key: &str, secret: &SecretString) -> Result<(), VaultError> {
    let bytes = secret.expose_secret().as_bytes();
    if bytes.len() > LARGEST {
        return Err(VaultError::TooLarge { limit: LARGEST });
    }
    // Bytes, not a password: Windows would store a password in twice the room.
    entry(service, key)?.set_secret(bytes).map_err(understand)
}

fn get(service: &str, key: &str) -> Result<SecretString, VaultError> {
    let bytes = entry(service, key)?.get_secret().map_err(understand)?;
    String::from_utf8(bytes)
        .map(SecretString::from)
        .map_err(|_| VaultError::Broken("the entry holds something that was never put there".to_owned()))
}

fn delete(service: &str, key: &str) -> Result<(), VaultError> {
    match entry(service, key)?.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(understand(error)),
    }
}

fn entry(service: &str, key: &str) -> Result<Entry, VaultError> {
    Entry::new(service, key).map_err(understand)
}

/// The error of the keyring in our words. The bytes that some of them carry are never looked at.
fn understand(error: Error) -> VaultError {
    match error {
        Error::NoEntry => VaultError::Missing,
        Error::NoDefaultStore => VaultError::Absent,
        Error::TooLong(_, limit) => VaultError::TooLarge {
            limit: usize::try_from(limit).unwrap_or(LARGEST),
        },
        Error::NoStorageAccess(cause) => no_access(&cause.to_string()),
        Error::PlatformFailure(cause) => failure(&cause.to_string()),
        Error::BadEncoding(_) | Error::BadDataFormat(..) => {
            VaultError::Broken("the entry cannot be read".to_owned())
        }
        Error::BadStoreFormat(_) => VaultError::Broken("the keyring itself is damaged".to_owned()),
        Error::Invalid(name, _) => VaultError::Broken(format!("it does not take this {name}")),
        Error::Ambiguous(_) => VaultError::Broken("it holds several entries of this name".to_owned()),
        Error::NotSupportedByStore(_) => VaultError::Broken("it cannot do this".to_owned()),
        _ => VaultError::Broken("for an unknown reason".to_owned()),
    }
}

fn no_access(cause: &str) -> VaultError {
    let cause = cause.to_ascii_lowercase();
    if cause.contains("dismissed") || cause.contains("cancel") {
        VaultError::Dismissed
    } else if cause.contains("locked") || cause.contains("interaction is not allowed") {
        VaultError::Locked
    } else if cause.contains("result not returned") {
        // A Secret Service without a default collection, as on a fresh WSL.
        VaultError::Absent
    } else {
        VaultError::Refused
    }
}

fn failure(cause: &str) -> VaultError {
    let lower = cause.to_ascii_lowercase();
    if lower.contains("no secret service provider") || lower.contains("serviceunknown") {
        VaultError::Absent
    } else if lower.contains("dismissed") || lower.contains("cancel") {
        VaultError::Dismissed
    } else if lower.contains("islocked") || lower.contains("is locked") {
        VaultError::Locked
    } else if lower.contains("accessdenied")
        || lower.contains("access is denied")
        || lower.contains("not permitted")
    {
        VaultError::Refused
    } else {
        VaultError::Broken(cause.chars().take(200).collect())
    }
}
