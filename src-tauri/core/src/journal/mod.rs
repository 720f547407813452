//! The only memory: one SQLite database. Whatever the program knows after a crash, it knows from here.
//!
//! The functions that take a connection or a transaction fail only where SQLite does.

mod at_rest;
mod bases;
mod change_tracking;
mod clients;
mod clock;
mod column;
mod connections;
mod ending;
mod exports;
mod file_system;
mod folders;
mod grants;
mod holds;
mod ids;
mod in_progress;
mod jobs;
mod named;
mod notices;
mod parts;
mod place;
mod runs;
mod settings;
mod setup_checks;
mod sign_ins;
mod statement;
mod unclaimed_folders;
mod unknown_jobs;
mod view;

use crate::locked::locked;
use crate::ports::blocking;
pub use crate::schedule::{Anchor, Every};
pub use at_rest::*;
pub use bases::*;
pub use clients::*;
pub use clock::*;
pub use connections::*;
pub use ending::*;
pub use exports::*;
pub use folders::*;
pub use grants::*;
pub use holds::*;
pub use ids::*;
pub use in_progress::*;
pub use jobs::*;
pub use named::*;
pub use notices::*;
pub use parts::*;
pub use runs::*;
pub use settings::*;
pub use setup_checks::*;
pub use sign_ins::*;
pub use unclaimed_folders::*;
pub use unknown_jobs::*;
pub use view::*;

use change_tracking::Touched;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use rusqlite_migration::{M, Migrations};
use std::fs::File;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;

/// The journal of one home directory. Cheap to clone; all clones share one connection.
#[derive(Clone)]
pub struct Journal {
    database: Arc<Mutex<Connection>>,
    /// What was written since `seen` was made.
    touched: Arc<Mutex<Touched>>,
    /// The last view; nothing at first.
    seen: Arc<Mutex<Option<Arc<View>>>>,
    /// Tells this journal from every other.
    mark: Arc<str>,
    /// Counts every transaction that was written.
    version: Arc<watch::Sender<u64>>,
    /// Held for as long as the journal is: a second program on the same home would do everything twice.
    lock: Arc<Option<File>>,
}

impl From<rusqlite_migration::Error> for JournalError {
    fn from(error: rusqlite_migration::Error) -> Self {
        use rusqlite_migration::{Error, MigrationDefinitionError};
        match error {
            Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => Self::Newer,
            error => Self::Schema(error),
        }
    }
}

/// Why the journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Another program has it.
    #[error("another Carryout works with this journal")]
    Busy,
    /// The home directory cannot be used.
    #[error("the journal's folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
    /// SQLite refused.
    #[error("the journal cannot be used: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file system of the home directory does not do what a database needs.
    #[error("the file system of the journal's folder {0}")]
    FileSystem(&'static str),
    /// Something that is no file of ours lies where one belongs.
    #[error("{path}: {what} lies there")]
    Misplaced {
        /// Where.
        path: String,
        /// What lies there.
        what: &'static str,
    },
    /// It was written by a newer version.
    #[error("the journal was written by a newer version of Carryout")]
    Newer,
    /// Its schema is damaged.
    #[error("the journal's form is not known: {0}")]
    Schema(rusqlite_migration::Error),
    /// The thread that wrote ended without an answer.
    #[error("writing was broken off")]
    BrokenOff,
}

impl Journal {
    /// Opens the journal in `home`, making both if they are not there.
    ///
    /// # Errors
    /// [`JournalError::Busy`] when another program has it; otherwise when the folder or the file cannot be used.
    pub fn open(home: &Path) -> Result<Self, JournalError> {
        let lock = place::prepare(home)?;
        file_system::lock(&lock)?;
        let database = Connection::open(home.join(place::DATABASE))?;
        Self::set_up(database, Some(lock))
    }

    /// A journal that lives in memory alone, for tests.
    ///
    /// # Errors
    /// When SQLite cannot make it.
    pub fn in_memory() -> Result<Self, JournalError> {
        Self::set_up(Connection::open_in_memory()?, None)
    }

    fn set_up(mut database: Connection, lock: Option<File>) -> Result<Self, JournalError> {
        database.busy_timeout(Duration::from_secs(5))?;
        file_system::set_journal_mode(&database)?;
        // An intent counts only once it is on the disk: NORMAL would lose the last ones in a power cut.
        database.pragma_update(None, "synchronous", "FULL")?;
        database.pragma_update(None, "foreign_keys", true)?;
        Migrations::new(migrations()).to_latest(&mut database)?;
        let mark = mark(&database)?;
        // Views of many categories want each of their statements again and again.
        database.set_prepared_statement_cache_capacity(64);
        Ok(Self {
            touched: change_tracking::listen(&database)?,
            seen: Arc::default(),
            database: Arc::new(Mutex::new(database)),
            mark: mark.into(),
            version: Arc::new(watch::Sender::new(0)),
            lock: Arc::new(lock),
        })
    }

    /// What tells this journal from every other, such as one in another home: the keyring is shared by all.
    #[must_use]
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Does `work` in one transaction, durable once this returns.
    ///
    /// # Errors
    /// When SQLite refuses; nothing of `work` is kept then.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, JournalError> {
        let (database, version) = (Arc::clone(&self.database), Arc::clone(&self.version));
        let lock = Arc::clone(&self.lock);
        let task = blocking(move || {
            // It may outlive the caller: until it is done no other process opens this journal.
            let _lock = lock;
            let mut database = locked(&database);
            let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            version.send_modify(|version| *version += 1);
            Ok(value)
        });
        task.await.map_err(|_| JournalError::BrokenOff)?
    }

    /// What the journal says now. Only what was written since the last view is read; of what is unchanged, both
    /// views share the memory.
    ///
    /// # Errors
    /// When SQLite refuses; the next view then reads everything.
    pub async fn view(&self) -> Result<Arc<View>, JournalError> {
        if let Ok(seen) = self.seen.try_lock()
            && let Some(view) = &*seen
            && locked(&self.touched).is_nothing()
        {
            return Ok(Arc::clone(view));
        }
        let (touched, seen) = (Arc::clone(&self.touched), Arc::clone(&self.seen));
        self.read(move |db| {
            let mut seen = locked(&seen);
            let touched = std::mem::take(&mut *locked(&touched));
            let view = match seen.take() {
                Some(view) if touched.is_nothing() => view,
                Some(view) => Arc::new(view.renewed(db, &touched)?),
                None => Arc::new(View::read(db)?),
            };
            debug_assert_eq!(*view, View::read(db)?, "a view differs from the journal");
            *seen = Some(Arc::clone(&view));
            Ok(view)
        })
        .await
    }

    /// Tells of every change.
    #[must_use]
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// Reads with `work`.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, JournalError> {
        let database = Arc::clone(&self.database);
        let task = blocking(move || {
            let database = locked(&database);
            Ok(work(&database)?)
        });
        task.await.map_err(|_| JournalError::BrokenOff)?
    }
}

/// The schema and its changes, in the order in which they came; none of them is ever changed.
fn migrations() -> Vec<M<'static>> {
    vec![
        M::up(include_str!("schema.sql")),
        M::up(include_str!("holds.sql")),
        M::up(include_str!("anchor.sql")),
        M::up(include_str!("bases.sql")),
        M::up(include_str!("part_identity.sql")),
        M::up(include_str!("brought_by.sql")),
        M::up(include_str!("ending.sql")),
        M::up(include_str!("runs.sql")),
        M::up(include_str!("plain_names.sql")),
    ]
}

#[cfg(test)]
mod damaged_tests;

#[cfg(test)]
mod released_tests;

#[cfg(test)]
mod tests {
    use super::{Journal, JournalError};

    #[test]
    fn a_second_program_on_the_same_home_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let _first = Journal::open(home.path()).unwrap();

        let second = Journal::open(home.path());

        assert!(matches!(second.err(), Some(JournalError::Busy)));
    }

    #[test]
    fn a_file_that_is_no_journal_is_refused_and_left_as_it_is() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(
            home.path().join("journal.sqlite"),
            "this is a shopping list, and not a short one",
        )
        .unwrap();

        let opened = Journal::open(home.path());

        assert!(matches!(
            opened.err(),
            Some(JournalError::Database(_) | JournalError::Schema(_))
        ));
        assert!(
            std::fs::read_to_string(home.path().join("journal.sqlite"))
                .unwrap()
                .starts_with("this is")
        );
    }

    #[test]
    fn newer_journal_version_is_reported() {
        let home = tempfile::tempdir().unwrap();
        drop(Journal::open(home.path()).unwrap());
        let database = rusqlite::Connection::open(home.path().join("journal.sqlite")).unwrap();
        database.pragma_update(None, "user_version", 999).unwrap();
        drop(database);

        let opened = Journal::open(home.path());

        assert!(matches!(opened.err(), Some(JournalError::Newer)));
    }
}
