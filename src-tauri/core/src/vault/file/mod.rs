//! A vault for servers, which have no keyring: one file, encrypted with age, and only by explicit choice.
//!
//! The key comes from outside on every start and is never stored. The plain text exists in memory alone; the file is replaced
//! as a whole or not at all, so that a kill in the middle of a save leaves the older one.

mod error;
mod key;
mod seal;

pub use error::OpenError;
pub use key::VaultKey;

use super::{Vault, VaultError};
use crate::locked::locked;
use crate::ports::{BoxFuture, blocking};
use seal::Entries;
use secrecy::SecretString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A real vault is far smaller; what is larger was not written by us and is not read into memory.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The encrypted file, open and locked against other programs.
pub struct FileVault {
    open: Arc<Open>,
}

struct Open {
    path: PathBuf,
    key: VaultKey,
    entries: Mutex<Entries>,
    /// Held as long as the vault is: two programs would each save without the other's changes.
    _lock: File,
}

impl FileVault {
    /// Opens the vault at `path` with `key`; makes an empty one where there is none.
    ///
    /// Blocks: deriving the key from a passphrase takes about a second on purpose.
    ///
    /// # Errors
    /// As [`OpenError`] says. The file is not changed then.
    pub fn open(path: &Path, key: VaultKey) -> Result<Self, OpenError> {
        let lock = lock(path)?;
        let entries = match read(path)? {
            Some(sealed) => seal::open(&sealed, &key)?,
            None => {
                let entries = Entries::default();
                save(path, &seal::seal(&entries, &key)?)?;
                entries
            }
        };

        Ok(Self {
            open: Arc::new(Open {
                path: path.to_owned(),
                key,
                entries: Mutex::new(entries),
                _lock: lock,
            }),
        })
    }

    /// Changes the entries and saves them; if that fails they stay as they were.
    async fn change(&self, change: impl FnOnce(&mut Entries) + Send + 'static) -> Result<(), VaultError> {
        let open = Arc::clone(&self.open);
        let task = blocking(move || {
            let mut entries = locked(&open.entries);
            let mut changed = entries.clone();
            change(&mut changed);
            let sealed = seal::seal(&changed, &open.key)?;
            save(&open.path, &sealed)?;
            *entries = changed;
            Ok::<(), io::Error>(())
        });

        match task.await {
            Ok(done) => done.map_err(|error| broken(&error)),
            Err(_) => Err(VaultError::File("the save was broken off".to_owned())),
        }
    }
}

impl Vault for FileVault {
    fn name(&self) -> String {
        format!("encrypted file {}", self.open.path.display())
    }

    fn put<'a>(&'a self, key: &'a str, secret: &'a SecretString) -> BoxFuture<'a, Result<(), VaultError>> {
        let (key, secret) = (key.to_owned(), secret.clone());
        Box::pin(self.change(move |entries| {
            entries.insert(key, secret);
        }))
    }

    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<SecretString, VaultError>> {
        Box::pin(async move {
            let entries = locked(&self.open.entries);
            entries.get(key).cloned().ok_or(VaultError::Missing)
        })
    }

    fn delete<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<(), VaultError>> {
        let key = key.to_owned();
        Box::pin(async move {
            let is_there = {
                let entries = locked(&self.open.entries);
                entries.contains_key(&key)
            };
            if !is_there {
                return Ok(());
            }
            self.change(move |entries| {
                entries.remove(&key);
            })
            .await
        })
    }

    /// Tries whether the folder takes a file: a whole save would derive the key once more.
    fn probe(&self) -> BoxFuture<'_, Result<(), VaultError>> {
        let open = Arc::clone(&self.open);
        Box::pin(async move {
            let tried = blocking(move || {
                // A save writes a file of this name too; neither may take away the other's.
                let _entries = locked(&open.entries);
                let part = part(&open.path);
                create(&part).and_then(|_| fs::remove_file(&part))
            });
            match tried.await {
                Ok(done) => done.map_err(|error| broken(&error)),
                Err(_) => Err(VaultError::File("the check was broken off".to_owned())),
            }
        })
    }
}

fn broken(error: &io::Error) -> VaultError {
    VaultError::File(error.to_string())
}

/// The file beside the vault that carries the lock: the vault itself is replaced at every save.
fn lock(path: &Path) -> Result<File, OpenError> {
    let lock =
        private(OpenOptions::new().create(true).truncate(false).write(true)).open(beside(path, "lock"))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, OpenError> {
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => Err(OpenError::Damaged("it is no plain file")),
        Ok(found) if found.len() > LARGEST => Err(OpenError::Damaged("it is far too large")),
        Ok(_) => Ok(Some(fs::read(path)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Replaces the file, durable once this returns.
fn save(path: &Path, sealed: &[u8]) -> io::Result<()> {
    let part = part(path);
    let mut file = create(&part)?;
    file.write_all(sealed)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&part, path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if cfg!(unix) {
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }

    Ok(())
}

fn create(part: &Path) -> io::Result<File> {
    // One that a kill left behind may have been made with other permissions.
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }

    private(OpenOptions::new().create_new(true).write(true)).open(part)
}

fn part(path: &Path) -> PathBuf {
    beside(path, "part")
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(suffix);

    path.with_file_name(name)
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;

    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod tests;
