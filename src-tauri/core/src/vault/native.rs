//! The keyring itself, by blocking calls, and its errors as ours.
//!
//! The store of each system is asked for by feature of `keyring`; there is no mock among them, and none that
//! forgets when the computer restarts.

use super::VaultError;
use keyring::Error;
use keyring_core::Entry;
use secrecy::{ExposeSecret, SecretString};

/// What a user calls the keyring of this system.
pub(super) const NAME: &str = if cfg!(target_os = "windows") {
    "Windows Credential Manager"
} else if cfg!(target_os = "macos") {
    "macOS Keychain"
} else {
    "GNOME Keyring / Secret Service"
};

/// A keyring whose calls may wait for a user.
pub(super) trait Keyring: Send + Sync + 'static {
    fn put(&self, key: &str, secret: &SecretString) -> Result<(), VaultError>;
    fn get(&self, key: &str) -> Result<SecretString, VaultError>;
    fn delete(&self, key: &str) -> Result<(), VaultError>;
}

/// The entries of one service in the keyring of this system.
pub(super) struct Native {
    service: String,
}

impl Native {
    pub(super) fn of(service: &str) -> Self {
        Self {
            service: service.to_owned(),
        }
    }

    /// Does `work` on an entry; once more over a new connection if the first one turns out to be dead.
    fn with<T>(&self, key: &str, work: impl Fn(&Entry) -> Result<T, Error>) -> Result<T, VaultError> {
        let done = match self.entry(key).and_then(|entry| work(&entry)) {
            Err(Error::PlatformFailure(cause)) => match connection::renew() {
                Ok(()) => self.entry(key).and_then(|entry| work(&entry)),
                Err(_) => Err(Error::PlatformFailure(cause)),
            },
            done => done,
        };
        done.map_err(understand)
    }

    fn entry(&self, key: &str) -> Result<Entry, Error> {
        match keyring::Entry::new(&self.service, key) {
            Ok(entry) => Ok(entry.inner),
            // `keyring` remembers for good that there was no keyring when it first looked; a user may have
            // started one since.
            Err(Error::NoDefaultStore) => {
                if keyring_core::get_default_store().is_none() {
                    connection::renew()?;
                }
                Entry::new(&self.service, key)
            }
            Err(error) => Err(error),
        }
    }
}

impl Keyring for Native {
    fn put(&self, key: &str, secret: &SecretString) -> Result<(), VaultError> {
        // Bytes, not a password: Windows would store a password in twice the space.
        let bytes = secret.expose_secret().as_bytes();
        let put = || {
            self.with(key, |entry| match entry.set_secret(bytes) {
                Err(Error::Ambiguous(all)) => {
                    all.iter().try_for_each(Entry::delete_credential)?;
                    entry.set_secret(bytes)
                }
                done => done,
            })
        };
        match put() {
            // A store without a keyring yet: it reports a missing entry, and means the keyring.
            Err(VaultError::Missing) => {
                connection::make_default()?;
                put()
            }
            done => done,
        }
    }

    fn get(&self, key: &str) -> Result<SecretString, VaultError> {
        let bytes = self.with(key, Entry::get_secret)?;
        String::from_utf8(bytes)
            .map(SecretString::from)
            .map_err(|_| VaultError::Broken("the entry holds something that was never put there".to_owned()))
    }

    fn delete(&self, key: &str) -> Result<(), VaultError> {
        self.with(key, |entry| match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            Err(Error::Ambiguous(all)) => all.iter().try_for_each(Entry::delete_credential),
            done => done,
        })
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod connection {
    /// Connects to the Secret Service anew: it may have come, or been restarted, since the program started.
    pub(super) fn renew() -> keyring::Result<()> {
        keyring_core::set_default_store(zbus_secret_service_keyring_store::Store::new()?);
        Ok(())
    }

    /// Has the service make the keyring that new entries go to, which asks the user for a password for it. Source: the
    /// Secret Service specification (`CreateCollection`, `Prompt`).
    #[cfg(target_os = "linux")]
    pub(super) fn make_default() -> Result<(), super::VaultError> {
        match create_collection() {
            Ok(true) => Ok(()),
            Ok(false) => Err(super::VaultError::Dismissed),
            Err(error) => Err(super::failure(&error.to_string())),
        }
    }

    #[cfg(not(target_os = "linux"))]
    pub(super) fn make_default() -> Result<(), super::VaultError> {
        Err(super::VaultError::Absent)
    }

    /// Answers whether the user agreed.
    #[cfg(target_os = "linux")]
    fn create_collection() -> zbus::Result<bool> {
        use crate::locale::{Locale, messages as m};
        use std::collections::HashMap;
        use zbus::blocking::{Connection, Proxy};
        use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

        const SERVICE: &str = "org.freedesktop.secrets";
        const LABEL: &str = "org.freedesktop.Secret.Collection.Label";

        let bus = Connection::session()?;
        let path = "/org/freedesktop/secrets";
        let service = Proxy::new(&bus, SERVICE, path, "org.freedesktop.Secret.Service")?;
        let properties = HashMap::from([(LABEL, Value::from(Locale::system().say(&m::desktop_keyring())))]);
        let (_, prompt): (OwnedObjectPath, OwnedObjectPath) =
            service.call("CreateCollection", &(properties, "default"))?;
        if prompt.as_str() == "/" {
            return Ok(true);
        }
        let prompt = Proxy::new(&bus, SERVICE, prompt, "org.freedesktop.Secret.Prompt")?;
        let mut completed = prompt.receive_signal("Completed")?;
        prompt.call::<_, _, ()>("Prompt", &"")?;
        let Some(answer) = completed.next() else {
            return Ok(false);
        };
        let (is_dismissed, _): (bool, OwnedValue) = answer.body().deserialize()?;
        Ok(!is_dismissed)
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod connection {
    /// These keyrings are part of the system and have no connection to lose.
    pub(super) fn renew() -> keyring::Result<()> {
        Err(keyring::Error::NoDefaultStore)
    }

    /// There is always one.
    pub(super) fn make_default() -> Result<(), super::VaultError> {
        Err(super::VaultError::Missing)
    }
}

/// The error of the keyring as ours. The bytes that some of them carry are never read.
fn understand(error: Error) -> VaultError {
    match error {
        Error::NoEntry => VaultError::Missing,
        Error::NoDefaultStore => VaultError::Absent,
        Error::TooLong(_, limit) => VaultError::TooLarge {
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
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
    meaning(cause).unwrap_or(VaultError::Refused)
}

fn failure(cause: &str) -> VaultError {
    meaning(cause).unwrap_or_else(|| VaultError::Broken(cause.chars().take(200).collect()))
}

/// What the words of a keyring's error mean, where we know them.
fn meaning(cause: &str) -> Option<VaultError> {
    let cause = cause.to_ascii_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| cause.contains(word));
    if says(&[
        "no secret service provider",
        "serviceunknown",
        "failed to connect",
    ]) {
        Some(VaultError::Absent)
    } else if says(&["dismissed", "cancel"]) {
        Some(VaultError::Dismissed)
    } else if says(&["locked", "interaction is not allowed"]) {
        Some(VaultError::Locked)
    } else if says(&["accessdenied", "access is denied", "not permitted"]) {
        Some(VaultError::Refused)
    } else if says(&["result not returned"]) {
        // A Secret Service that holds no keyring at all, as on a computer without a desktop.
        Some(VaultError::Absent)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Error, VaultError, understand};

    #[test]
    fn every_error_of_the_keyring_has_its_meaning() {
        let access = |words: &str| understand(Error::NoStorageAccess(words.into()));
        let failure = |words: &str| understand(Error::PlatformFailure(words.into()));

        assert_eq!(understand(Error::NoEntry), VaultError::Missing);
        assert_eq!(understand(Error::NoDefaultStore), VaultError::Absent);
        assert_eq!(
            understand(Error::TooLong("secret".into(), 2_560)),
            VaultError::TooLarge { limit: 2_560 }
        );
        assert_eq!(access("SS error: prompt dismissed"), VaultError::Dismissed);
        assert_eq!(access("SS Error: object locked"), VaultError::Locked);
        assert_eq!(
            access("SS error: result not returned from SS API"),
            VaultError::Absent
        );
        assert_eq!(access("anything else"), VaultError::Refused);
        assert_eq!(
            failure("no secret service provider or dbus session found"),
            VaultError::Absent
        );
        assert_eq!(
            failure("Failed to connect to address `unix:path=/run/none`"),
            VaultError::Absent
        );
        assert_eq!(
            failure("zbus error: org.freedesktop.DBus.Error.ServiceUnknown: The name is gone"),
            VaultError::Absent
        );
        assert_eq!(
            failure("org.freedesktop.Secret.Error.IsLocked"),
            VaultError::Locked
        );
        assert_eq!(
            failure("org.freedesktop.DBus.Error.AccessDenied"),
            VaultError::Refused
        );
        assert_eq!(failure("odd"), VaultError::Broken("odd".to_owned()));
    }

    #[test]
    fn no_error_repeats_what_an_entry_held() {
        for error in [
            Error::BadEncoding(b"planted".to_vec()),
            Error::BadDataFormat(b"planted".to_vec(), "planted".into()),
            Error::BadStoreFormat("planted".to_owned()),
        ] {
            let reported = understand(error);

            assert!(!format!("{reported} {reported:?}").contains("planted"));
        }
    }
}
