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
pub use at_rest::{KnownCopy, copies_at_rest, known_copies};
pub use bases::{KnownBase, folder_name, known_base, note_base};
pub use clients::{ClientRow, clients, insert_client, remove_client};
pub use clock::{last_heard, put_clock_right};
pub use connections::{
    ConnectionRow, ConnectionState, Renewal, align_schedules, begin_finishing, check_siblings, connections,
    forget_connection, insert_connection, leave_now, set_checked, set_cleanup_due, set_connection_failure,
    set_connection_folder, set_connection_name, set_connection_state, set_due, set_every, set_keep,
    set_renewal, set_selection, set_updates_paused,
};
pub use ending::{
    Ending, access_ended, ending, receipt_postponed, receipt_renewed, set_ending, set_ending_everywhere,
    set_keep_access, set_settings,
};
pub use exports::{
    ExportRow, ReceiptSummary, empty_copy, finish_export, forget_crashes, give_up_export, insert_export,
    note_crash, reopen_export, set_export_anyway, set_export_failure, set_export_folder, set_export_paused,
};
pub use folders::{
    BinState, FinishedCopy, Stock, UnpackState, UnpackSummary, begin_move, bin_all, bin_refused, binned,
    finish_move, finished_copies, forget_moved_from, set_bin, set_move_failure, set_unpack, unpack_done,
    unpack_postponed,
};
pub use grants::{
    GrantRow, Key, Reported, allowed, brought_by, end_grant, end_grants, forget_stillborn_grant, grants,
    insert_grant, key_is_gone, key_rests, keys_were_left, set_acknowledged, set_grant_access,
    set_grant_check, set_grant_end, set_notified,
};
pub use holds::{Hold, holds, set_hold};
pub use ids::{ClientRowId, ConnectionId, ExportId, GrantId, JobId, PartId, SignInRowId};
pub use in_progress::{Period, forget_order, period_of, set_left_out, under_way};
pub use jobs::{
    JobRow, JobState, Outcome, Pause, Took, insert_job, intend, job_adopted, job_asked, job_failed_at_google,
    job_looked, job_over, job_postponed, job_ready, job_retried, knows_archive_job, last_export_time, pauses,
    replan_job, set_pause, try_now,
};
pub use named::{NamedPart, free_name, name_parts};
pub use notices::{Notice, dismiss_notice, insert_notice};
pub use parts::{
    PartRow, SavedPart, insert_part, part_begins_anew, part_checkpoint, part_is_same, part_lost,
    part_postponed, part_saved, rename_part, set_part_inspection, twin,
};
pub use runs::{CopyRow, KeptBytes, MissedRun, copies, kept_bytes, missed_runs, note_runs};
pub use settings::{
    MORE_SHOWN, Switches, begin_probe, begin_quiet, end_probe, end_quiet, quiet, set_setting, set_switches,
    setting, settings, show_copies, switches,
};
pub use setup_checks::{SetupCheck, StepRow, forget_step, record_setup_check, steps};
pub use sign_ins::{
    ConsentRoundRow, NewSignIn, Order, SignInRow, end_sign_in, forget_ended_sign_ins, insert_sign_in,
    remove_sign_in, remove_sign_ins_of, round_brought, set_rounds, set_sign_in_failure, set_sign_in_folder,
    set_sign_in_name, sign_in, sign_in_begun, sign_ins,
};
pub use unclaimed_folders::{claim, note_unclaimed, unclaimed};
pub use unknown_jobs::{job_known, job_unknown, unknown};
pub use view::{OpenExport, OpenJob, View};

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
        let mark = settings::mark(&database)?;
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
