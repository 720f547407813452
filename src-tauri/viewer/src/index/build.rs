//! Brings the index up to date with the copies there are. It can be stopped or killed at any moment, and goes on with the
//! category that it was at.

use super::{Index, IndexError};
use crate::copies::{CopyError, FinishedCopy};
use rusqlite::{OptionalExtension as _, params};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// Under this name stands that something was read or forgotten, and what follows for all items was not found yet.
const UNSETTLED: &str = "unsettled";

/// How far the reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes of archives that were read.
    pub bytes: u64,
    /// Bytes of archives that are to be read.
    pub of: u64,
    /// Records that were read.
    pub records: u64,
}

/// What came of bringing an index up to date.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Update {
    /// Copies that were read, at least in part.
    pub read: u64,
    /// Copies that are no more.
    pub forgotten: u64,
    /// Records that were read.
    pub records: u64,
    /// Folders that could not be read, and why.
    pub skipped: Vec<(PathBuf, String)>,
}

impl Index {
    /// Reads the copies in `folders` that were not read yet, and forgets those that are not among them any more or were
    /// taken away. A copy on a drive that is away keeps its items. Blocks.
    ///
    /// # Errors
    /// [`IndexError::Stopped`] when `stop` says so; otherwise the database's.
    pub fn update(
        &mut self,
        folders: &[PathBuf],
        stop: &CancellationToken,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Update, IndexError> {
        let mut update = Update::default();
        let mut copies = Vec::new();
        let mut out_of_reach = HashSet::new();
        for folder in folders {
            match FinishedCopy::read(folder) {
                Ok(copy) => copies.push(copy),
                Err(error) => {
                    if !matches!(error, CopyError::Gone(_)) {
                        out_of_reach.insert(folder.clone());
                    }
                    update.skipped.push((folder.clone(), error.to_string()));
                }
            }
        }
        copies.sort_by(|one, other| {
            one.asked_at
                .cmp(&other.asked_at)
                .then_with(|| one.fingerprint.cmp(&other.fingerprint))
        });
        copies.dedup_by(|one, other| one.fingerprint == other.fingerprint);
        update.forgotten = self.forget_absent(&copies, &out_of_reach)?;
        for copy in &copies {
            self.note_copy(copy)?;
        }
        if self.account()?.is_empty()
            && let Some(last) = copies.last()
        {
            self.set_account(&last.account)?;
        }
        let mut state = Progress {
            of: self.bytes_to_read(&copies)?,
            ..Progress::default()
        };
        for copy in &copies {
            let records = state.records;
            let read = self.read_copy(copy, stop, &mut state, progress)?;
            update.read += u64::from(read);
            update.records += state.records - records;
        }
        // What was read before a stop is settled too.
        if self.meta(UNSETTLED)?.is_some() {
            self.name_videos()?;
            self.remove_stale_spans()?;
            self.find_gone()?;
            self.db.execute("DELETE FROM meta WHERE name = ?", [UNSETTLED])?;
            self.db
                .execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)")?;
        }
        Ok(update)
    }

    fn forget_absent(
        &self,
        copies: &[FinishedCopy],
        out_of_reach: &HashSet<PathBuf>,
    ) -> Result<u64, IndexError> {
        let mut query = self.db.prepare("SELECT id, fingerprint, folder FROM copy")?;
        let known: Vec<(i64, String, String)> = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<Result<_, _>>()?;
        let mut forgotten = 0;
        for (id, fingerprint, folder) in known {
            let is_there = copies.iter().any(|copy| copy.fingerprint == fingerprint);
            if !is_there && !out_of_reach.contains(Path::new(&folder)) {
                self.set_meta(UNSETTLED, "")?;
                self.forget_copy(id)?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }

    /// Writes a copy down with what it says; one that was moved gets its new place. An archive that has come back or become
    /// another is to be read again.
    fn note_copy(&self, copy: &FinishedCopy) -> Result<(), IndexError> {
        let transaction = self.db.unchecked_transaction()?;
        self.db
            .prepare_cached(
                "INSERT INTO copy (fingerprint, folder, asked_at) VALUES (?, ?, ?)
                 ON CONFLICT (fingerprint) DO UPDATE SET folder = excluded.folder",
            )?
            .execute(params![
                copy.fingerprint,
                copy.folder.display().to_string(),
                copy.asked_at.as_microsecond()
            ])?;
        let id = self.copy_id(copy)?;
        for category in &copy.categories {
            let number = self.note_category(&category.resource)?;
            self.db
                .prepare_cached("INSERT OR IGNORE INTO coverage VALUES (?, ?, ?, 0)")?
                .execute(params![id, number, category.full])?;
            for file in &category.files {
                self.db
                    .prepare_cached(
                        "UPDATE coverage SET done = 0 WHERE copy = ?1 AND category = ?2
                         AND EXISTS (SELECT 1 FROM part WHERE copy = ?1 AND path = ?3 AND size <> ?4 AND ?4 > 0)",
                    )?
                    .execute(params![id, number, file.path, file.size])?;
                // What was read of an archive that was taken away since stays read.
                self.db
                    .prepare_cached(
                        "INSERT INTO part (copy, category, path, sha256, size) VALUES (?, ?, ?, ?, ?)
                         ON CONFLICT (copy, path) DO UPDATE SET size = excluded.size WHERE excluded.size > 0",
                    )?
                    .execute(params![id, number, file.path, file.sha256, file.size])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    fn copy_id(&self, copy: &FinishedCopy) -> Result<i64, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT id FROM copy WHERE fingerprint = ?")?;
        Ok(query.query_row([&copy.fingerprint], |row| row.get(0))?)
    }

    fn note_category(&self, name: &str) -> Result<i64, IndexError> {
        self.db
            .prepare_cached("INSERT OR IGNORE INTO category (name) VALUES (?)")?
            .execute([name])?;
        Ok(self.category(name)?.unwrap_or_default())
    }

    fn is_done(&self, copy: i64, category: i64) -> Result<bool, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT done FROM coverage WHERE copy = ? AND category = ?")?;
        Ok(query
            .query_row([copy, category], |row| row.get(0))
            .optional()?
            .unwrap_or(false))
    }

    fn bytes_to_read(&self, copies: &[FinishedCopy]) -> Result<u64, IndexError> {
        let mut bytes = 0;
        for copy in copies {
            let id = self.copy_id(copy)?;
            for category in &copy.categories {
                let number = self.category(&category.resource)?.unwrap_or_default();
                if !self.is_done(id, number)? {
                    bytes += category.files.iter().map(|file| file.size).sum::<u64>();
                }
            }
        }
        Ok(bytes)
    }

    /// Reads what was not read yet of a copy; answers whether there was anything.
    fn read_copy(
        &self,
        copy: &FinishedCopy,
        stop: &CancellationToken,
        state: &mut Progress,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<bool, IndexError> {
        let id = self.copy_id(copy)?;
        let mut read = false;
        for category in &copy.categories {
            let number = self.note_category(&category.resource)?;
            if self.is_done(id, number)? {
                continue;
            }
            read = true;
            self.set_meta(UNSETTLED, "")?;
            let whole = self.read_category(copy, (id, number), category, stop, state, progress)?;
            self.db
                .prepare_cached("UPDATE coverage SET done = 1, is_full = ? WHERE copy = ? AND category = ?")?
                .execute(params![category.full && whole, id, number])?;
        }
        Ok(read)
    }

    /// Whether no copy that was made later has been read.
    pub(super) fn is_latest(&self, copy: i64, category: i64) -> Result<bool, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM coverage JOIN copy ON copy.id = coverage.copy
                WHERE coverage.category = ?1 AND coverage.done = 1
                    AND copy.asked_at > (SELECT asked_at FROM copy WHERE id = ?2))",
        )?;
        Ok(query.query_row([category, copy], |row| row.get(0))?)
    }

    pub(super) fn was_read_before(&self, category: i64) -> Result<bool, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM day WHERE category = ?)")?;
        Ok(query.query_row([category], |row| row.get(0))?)
    }
}
