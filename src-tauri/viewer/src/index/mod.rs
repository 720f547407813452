//! `index.sqlite`: everything that was read out of the copies of one connection, to be searched. It is derived: deleting
//! it loses nothing, and a form that is not known is made anew.

mod build;
mod current;
mod forget;
mod full_text;
mod gone;
mod identity;
mod reading;
mod row;
mod spans;
mod titles;
mod write;

#[cfg(test)]
mod tests;

pub use build::{Progress, Update};
pub(crate) use row::{COLUMNS, Row, row};
pub(crate) use spans::Span;

use crate::item::Kind;
use carryout_core::advice::{Code, Failure};
use carryout_core::journal::ConnectionId;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use std::collections::{HashMap, HashSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// The form of the database; another number has it made anew.
const FORM: i64 = 3;

/// Held locked by the writer.
const LOCK: &str = "index.lock";

/// The file's name in the folder of its connection.
pub const FILE: &str = "index.sqlite";

/// The index of one connection's copies.
pub struct Index {
    pub(crate) db: Connection,
    folder: PathBuf,
    /// The items that may be found.
    pub(crate) choice: Choice,
    /// Ends what goes through all items.
    pub(crate) stop: CancellationToken,
    /// Held by the one that writes.
    _lock: Option<File>,
}

/// Items of an index that a user chose among those that are found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// These alone.
    Only(HashSet<i64>),
    /// All others.
    AllBut(HashSet<i64>),
}

impl Default for Choice {
    fn default() -> Self {
        Self::AllBut(HashSet::new())
    }
}

impl Choice {
    /// Whether an item is among them.
    pub(crate) fn has(&self, id: i64) -> bool {
        match self {
            Self::Only(chosen) => chosen.contains(&id),
            Self::AllBut(others) => !others.contains(&id),
        }
    }
}

/// Why an index cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// There is none.
    #[error("there is no index yet")]
    None,
    /// It has another form, or is damaged: it has to be made anew.
    #[error("the index has to be made anew")]
    Outdated,
    /// Another program is writing it.
    #[error("another Carryout is reading the copies")]
    Busy,
    /// Reading was stopped; what was read stays.
    #[error("stopped")]
    Stopped,
    /// There is not enough disk space for it.
    #[error("there is no room for the index")]
    DiskFull,
    /// The folder cannot be used.
    #[error("the index's folder cannot be used: {0}")]
    Folder(#[from] io::Error),
    /// SQLite refused.
    #[error("the index cannot be used: {0}")]
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for IndexError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DiskFull) => Self::DiskFull,
            Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase) => Self::Outdated,
            _ => Self::Database(error),
        }
    }
}

/// What the user is shown.
impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        let code = match &error {
            IndexError::DiskFull => Code::DiskFull,
            IndexError::Folder(error) if error.kind() == io::ErrorKind::StorageFull => Code::DiskFull,
            IndexError::Busy => Code::AlreadyRunning,
            IndexError::None | IndexError::Outdated | IndexError::Folder(_) | IndexError::Database(_) => {
                Code::DiskError
            }
            IndexError::Stopped => Code::Unexpected,
        };
        Self::new(code, error.to_string())
    }
}

impl Index {
    /// Lets exports from it end with [`IndexError::Stopped`] once `stop` is cancelled.
    pub fn stop_on(&mut self, stop: CancellationToken) {
        self.stop = stop;
    }

    /// Whether anything of that category was ever read into it.
    ///
    /// # Errors
    /// SQLite's.
    pub fn has_category(&self, name: &str) -> Result<bool, IndexError> {
        Ok(self.category(name)?.is_some())
    }

    /// Opens the index in `folder` to be read.
    ///
    /// # Errors
    /// [`IndexError::None`] or [`IndexError::Outdated`] when it has to be made first.
    pub fn open(folder: &Path) -> Result<Self, IndexError> {
        let file = folder.join(FILE);
        if !file.is_file() {
            return Err(IndexError::None);
        }
        // Without a write-ahead log beside it a reader has to make one, so it may write.
        let db = Connection::open_with_flags(
            &file,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        db.busy_timeout(Duration::from_secs(5))?;
        db.pragma_update(None, "cache_size", -16_384)?;
        let form: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if form != FORM {
            return Err(IndexError::Outdated);
        }
        db.set_prepared_statement_cache_capacity(64);
        Ok(Self {
            db,
            folder: folder.to_path_buf(),
            choice: Choice::default(),
            stop: CancellationToken::new(),
            _lock: None,
        })
    }

    /// Opens the index in `folder` to be written, and makes it, or makes it anew where it is of another form or damaged.
    ///
    /// # Errors
    /// When the folder cannot be used.
    pub fn create(folder: &Path) -> Result<Self, IndexError> {
        private_folder(folder)?;
        let lock = lock(folder)?;
        match Self::open(folder) {
            Ok(index) => match index.tune() {
                Err(IndexError::Outdated) => {}
                tuned => {
                    return tuned.map(|()| Self {
                        _lock: Some(lock),
                        ..index
                    });
                }
            },
            Err(IndexError::None | IndexError::Outdated) => {}
            Err(error) => return Err(error),
        }
        Self::remove(folder)?;
        private_file(&folder.join(FILE))?;
        let db = Connection::open(folder.join(FILE))?;
        db.pragma_update(None, "page_size", 8_192)?;
        db.pragma_update(None, "journal_mode", "WAL")?;
        db.execute_batch(include_str!("schema.sql"))?;
        db.pragma_update(None, "user_version", FORM)?;
        drop(db);
        let index = Self::open(folder)?;
        index.tune()?;
        Ok(Self {
            _lock: Some(lock),
            ..index
        })
    }

    /// How a writer works: what a power cut takes is read again.
    fn tune(&self) -> Result<(), IndexError> {
        self.db.pragma_update(None, "journal_mode", "WAL")?;
        self.db.pragma_update(None, "synchronous", "NORMAL")?;
        self.db.pragma_update(None, "foreign_keys", true)?;
        self.db.pragma_update(None, "cache_size", -49_152)?;
        self.db.pragma_update(None, "temp_store", "MEMORY")?;
        // So many bytes of words are gathered before a piece of the full-text index is written.
        self.db.execute(
            "INSERT INTO words (words, rank) VALUES ('hashsize', 16777216)",
            [],
        )?;
        Ok(())
    }

    /// Deletes the index in `folder`, if there is one.
    ///
    /// # Errors
    /// [`IndexError::Busy`] while it is written; otherwise when the system refuses.
    pub fn forget(folder: &Path) -> Result<(), IndexError> {
        if !folder.is_dir() {
            return Ok(());
        }
        let lock = lock(folder)?;
        Self::remove(folder)?;
        drop(lock);
        Ok(fs::remove_file(folder.join(LOCK))?)
    }

    /// Deletes the indexes in `below` whose folders are named by a number that is not among `kept`: what is not kept is not to
    /// be found either. Answers whether nothing of them is left.
    pub fn forget_others(below: &Path, kept: &[ConnectionId]) -> bool {
        let mut is_done = true;
        for number in Self::numbers(below) {
            if kept.contains(&number) {
                continue;
            }
            let folder = below.join(number.to_string());
            is_done &= Self::forget(&folder).is_ok() && fs::remove_dir(&folder).is_ok();
        }
        is_done
    }

    /// The numbers by which the folders of indexes in `below` are named, in order.
    #[must_use]
    pub fn numbers(below: &Path) -> Vec<ConnectionId> {
        let entries = fs::read_dir(below).into_iter().flatten().flatten();
        let mut numbers: Vec<ConnectionId> = entries
            .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
            .collect();
        numbers.sort_unstable();
        numbers
    }

    /// Deletes every index in `below`, also those of copies from elsewhere. Answers whether nothing of them is left.
    pub fn forget_all(below: &Path) -> bool {
        let mut is_done = true;
        for folder in fs::read_dir(below).into_iter().flatten().flatten() {
            let folder = folder.path();
            if folder.join(LOCK).exists() || folder.join(FILE).exists() {
                is_done &= Self::forget(&folder).is_ok() && fs::remove_dir(&folder).is_ok();
            }
        }
        is_done
    }

    fn remove(folder: &Path) -> io::Result<()> {
        for end in ["", "-wal", "-shm", "-journal"] {
            match fs::remove_file(folder.join(format!("{FILE}{end}"))) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// The folder that it lies in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The account's name.
    pub fn account(&self) -> Result<String, IndexError> {
        Ok(self.meta("account")?.unwrap_or_default())
    }

    /// Gives the account another name.
    pub fn set_account(&self, name: &str) -> Result<(), IndexError> {
        self.set_meta("account", name)
    }

    fn meta(&self, name: &str) -> Result<Option<String>, IndexError> {
        let mut query = self.db.prepare_cached("SELECT value FROM meta WHERE name = ?")?;
        Ok(query.query_row([name], |row| row.get(0)).optional()?)
    }

    fn set_meta(&self, name: &str, value: &str) -> Result<(), IndexError> {
        self.db
            .prepare_cached(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute([name, value])?;
        Ok(())
    }

    /// Every category by its number.
    pub(crate) fn categories(&self) -> Result<HashMap<i64, String>, IndexError> {
        let mut query = self.db.prepare_cached("SELECT id, name FROM category")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn category(&self, name: &str) -> Result<Option<i64>, IndexError> {
        let mut query = self.db.prepare_cached("SELECT id FROM category WHERE name = ?")?;
        Ok(query.query_row([name], |row| row.get(0)).optional()?)
    }
}

/// The tokens by which the full-text index finds what is of a category and a kind.
pub(crate) fn facets(category: i64, kind: Kind) -> String {
    format!("c{category} k{}", kind.number())
}

fn lock(folder: &Path) -> Result<File, IndexError> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    owner_alone(&mut options);
    let lock = options.open(folder.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(IndexError::Busy),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

/// Made before SQLite does, for its own rights: what lies beside it later has the same.
fn private_file(file: &Path) -> io::Result<()> {
    let mut options = File::options();
    options.create_new(true).write(true);
    owner_alone(&mut options);
    options.open(file).map(drop)
}

#[cfg(unix)]
fn owner_alone(options: &mut fs::OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn owner_alone(_: &mut fs::OpenOptions) {}
