//! What the journal needs of the file system of its home: file locks, and a write-ahead log or something in its place.

use super::JournalError;
use rusqlite::{Connection, Error, ErrorCode};
use std::fs::{File, TryLockError};
use std::io::ErrorKind;

/// Takes the lock of a home.
pub(super) fn lock(file: &File) -> Result<(), JournalError> {
    file.try_lock().map_err(not_locked)
}

fn not_locked(error: TryLockError) -> JournalError {
    // ENOLCK of Linux and of macOS.
    const NO_LOCKS: [i32; 2] = [37, 77];

    match error {
        TryLockError::WouldBlock => JournalError::Busy,
        TryLockError::Error(error)
            if error.kind() == ErrorKind::Unsupported
                || cfg!(unix) && error.raw_os_error().is_some_and(|code| NO_LOCKS.contains(&code)) =>
        {
            JournalError::FileSystem("knows no locks, so that two programs would write at once")
        }
        TryLockError::Error(error) => error.into(),
    }
}

/// A write-ahead log, or a rollback journal where shared memory fails (network drives): no other process opens
/// this database, so that its lock need not be given back in between.
pub(super) fn set_journal_mode(database: &Connection) -> Result<(), JournalError> {
    match set(database, "WAL") {
        Ok(true) => return Ok(()),
        Ok(false) => {}
        Err(Error::SqliteFailure(error, _))
            if matches!(
                error.code,
                ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::FileLockingProtocolFailed
            ) => {}
        Err(error) => return Err(error.into()),
    }
    tracing::info!("the home's file system takes no write-ahead log");
    database.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    match set(database, "DELETE") {
        Ok(true) => Ok(()),
        Ok(false) | Err(_) => Err(JournalError::FileSystem("does not do what a database needs")),
    }
}

fn set(database: &Connection, mode: &str) -> rusqlite::Result<bool> {
    let set: String = database.pragma_update_and_check(None, "journal_mode", mode, |row| row.get(0))?;
    // Not before the first read is it known whether the log can be used.
    database.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    Ok(set.eq_ignore_ascii_case(mode) || set == "memory")
}

#[cfg(test)]
mod tests {
    use super::not_locked;
    use crate::journal::JournalError;
    use std::fs::TryLockError;
    use std::io::{Error, ErrorKind};

    #[test]
    fn file_system_without_locks_is_reported() {
        let reported = [Error::from_raw_os_error(37), ErrorKind::Unsupported.into()]
            .map(|error| not_locked(TryLockError::Error(error)));
        let other = not_locked(TryLockError::Error(ErrorKind::PermissionDenied.into()));

        assert!(
            reported
                .iter()
                .all(|error| matches!(error, JournalError::FileSystem(_)))
        );
        assert!(matches!(other, JournalError::Folder(_)));
    }
}
