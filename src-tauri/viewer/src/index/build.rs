//! Brings the index up to date with the copies there are. It can be stopped or killed at any moment, and goes on with the
//! category that it was at.

use super::write::Writer;
use super::{Index, IndexError};
use crate::copies::{CopiedCategory, CopiedFile, CopyError, FinishedCopy};
use crate::item::{Kind, Record};
use crate::readers::{self, Format, Found};
use crate::wording::Samples;
use carryout_core::archive::{ArchiveError, EntryHead, each_entry};
use rusqlite::{OptionalExtension as _, params};
use std::collections::HashSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// So many titles at the beginning of each file are looked at before it is read.
const PEEK: usize = 2_000;
/// So many unreadable records of each file are kept with their place; all are counted.
const SHOWN: u64 = 100;

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

/// Why the reading of an archive ended.
enum Halt {
    Archive(ArchiveError),
    Index(IndexError),
}

impl From<ArchiveError> for Halt {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

impl From<IndexError> for Halt {
    fn from(error: IndexError) -> Self {
        Self::Index(error)
    }
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
        if update.read > 0 || update.forgotten > 0 {
            self.name_videos()?;
            self.tidy_spans()?;
            self.find_gone()?;
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
                self.forget_copy(id)?;
                forgotten += 1;
            }
        }
        Ok(forgotten)
    }

    /// Writes a copy down with what it says; one that was moved gets its new place.
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
                        "INSERT INTO part (copy, category, path, sha256, size) VALUES (?, ?, ?, ?, ?)
                         ON CONFLICT (copy, path) DO UPDATE SET size = excluded.size",
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
            let whole = self.read_category(copy, (id, number), category, stop, state, progress)?;
            self.db
                .prepare_cached("UPDATE coverage SET done = 1, is_full = ? WHERE copy = ? AND category = ?")?
                .execute(params![category.full && whole, id, number])?;
        }
        Ok(read)
    }

    /// Reads one category of a copy; answers whether all of it could be read.
    fn read_category(
        &self,
        copy: &FinishedCopy,
        (id, number): (i64, i64),
        category: &CopiedCategory,
        stop: &CancellationToken,
        state: &mut Progress,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<bool, IndexError> {
        let mut wording = self.wording(number)?;
        if category.resource.starts_with("myactivity.") {
            let new = wording.learn(&samples(copy, category, stop));
            self.note_wording(number, &new)?;
        }
        let mut writer = Writer::new(self, id, number, wording)?;
        writer.is_latest = self.is_latest(id, number)?;
        writer.was_read_before = self.was_read_before(number)?;
        let mut whole = true;
        let mut seen = HashSet::new();
        for file in &category.files {
            let part = self.part(id, file)?;
            let read = self.read_part(
                copy,
                category,
                file,
                part,
                &mut writer,
                &mut seen,
                stop,
                &mut |records| {
                    progress(Progress {
                        records: state.records + records,
                        ..*state
                    });
                },
            );
            match read {
                Ok(all) => whole &= all,
                Err(Halt::Index(error)) => return Err(error),
                Err(Halt::Archive(ArchiveError::Stopped)) => return Err(IndexError::Stopped),
                Err(Halt::Archive(error)) => {
                    whole = false;
                    self.note_problem(part, None, None, &reason(&error))?;
                }
            }
            writer.flush()?;
            state.bytes += file.size;
            progress(Progress {
                records: state.records + writer.records,
                ..*state
            });
        }
        state.records += writer.records;
        if writer.left_worded {
            self.clean_titles(number)?;
        }
        Ok(whole)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one archive, and all that its reading touches"
    )]
    fn read_part(
        &self,
        copy: &FinishedCopy,
        category: &CopiedCategory,
        file: &CopiedFile,
        part: i64,
        writer: &mut Writer<'_>,
        seen: &mut HashSet<(String, u64, u32)>,
        stop: &CancellationToken,
        progress: &mut dyn FnMut(u64),
    ) -> Result<bool, Halt> {
        self.db
            .prepare_cached("DELETE FROM problem WHERE part = ?")
            .and_then(|mut query| query.execute([part]))
            .map_err(IndexError::from)?;
        let mut whole = true;
        each_entry(&copy.folder.join(&file.path), stop, |head, content| {
            // Google's index comes with every part, and so may anything else.
            if let Some(crc32) = head.crc32
                && !seen.insert((head.name.clone(), head.size, crc32))
            {
                return Ok(());
            }
            whole &= self.read_entry(category, part, head, content, writer, stop, progress)?;
            Ok::<(), Halt>(())
        })?;
        Ok(whole)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one entry, and all that its reading touches"
    )]
    fn read_entry(
        &self,
        category: &CopiedCategory,
        part: i64,
        head: &EntryHead,
        content: &mut dyn Read,
        writer: &mut Writer<'_>,
        stop: &CancellationToken,
        progress: &mut dyn FnMut(u64),
    ) -> Result<bool, Halt> {
        let entry = self.note_entry(part, head)?;
        let mut failed: Option<IndexError> = None;
        let (mut records, mut unreadable) = (0_u64, 0_u64);
        let read = readers::read(&category.resource, &head.name, content, &mut |found| {
            let taken = match found {
                Found::Record {
                    record,
                    offset,
                    length,
                } => {
                    records += 1;
                    if records.is_multiple_of(4_096) {
                        progress(writer.records);
                    }
                    writer.take(record, entry, offset, length)
                }
                Found::Unreadable { offset, why } => {
                    unreadable += 1;
                    if unreadable <= SHOWN {
                        self.note_problem(part, Some(&head.name), Some(offset), &why)
                    } else {
                        Ok(())
                    }
                }
            };
            taken.map_err(|error| {
                failed = Some(error);
                io::Error::other("the index failed")
            })
        });
        if let Some(error) = failed {
            return Err(error.into());
        }
        if stop.is_cancelled() {
            return Err(ArchiveError::Stopped.into());
        }
        let (format, whole) = match read {
            Ok(format) => (format, true),
            Err(error) => {
                self.note_problem(part, Some(&head.name), None, &error.to_string())?;
                (Format::Opaque, false)
            }
        };
        if format == Format::Opaque && whole {
            writer.take(Box::new(file_record(head)), entry, 0, 0)?;
        }
        self.db
            .prepare_cached("UPDATE entry SET format = ?, records = ?, unreadable = ? WHERE id = ?")
            .and_then(|mut query| query.execute(params![format.word(), records, unreadable, entry]))
            .map_err(IndexError::from)?;
        Ok(whole)
    }

    fn part(&self, copy: i64, file: &CopiedFile) -> Result<i64, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT id FROM part WHERE copy = ? AND path = ?")?;
        Ok(query.query_row(params![copy, file.path], |row| row.get(0))?)
    }

    fn note_entry(&self, part: i64, head: &EntryHead) -> Result<i64, IndexError> {
        let mut query = self.db.prepare_cached(
            "INSERT INTO entry (part, number, name, size, format, records, unreadable) VALUES (?, ?, ?, ?, '', 0, 0)
             ON CONFLICT (part, number) DO UPDATE SET name = excluded.name, size = excluded.size RETURNING id",
        )?;
        let mut name = head.name.clone();
        crate::item::cut(&mut name, 2_000);
        Ok(query.query_row(params![part, head.number, name, head.size], |row| row.get(0))?)
    }

    fn note_problem(
        &self,
        part: i64,
        entry: Option<&str>,
        start: Option<u64>,
        why: &str,
    ) -> Result<(), IndexError> {
        self.db
            .prepare_cached("INSERT INTO problem (part, entry, start, why) VALUES (?, ?, ?, ?)")?
            .execute(params![part, entry, start, why])?;
        Ok(())
    }

    /// Whether no copy that was made later has been read.
    fn is_latest(&self, copy: i64, category: i64) -> Result<bool, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM coverage JOIN copy ON copy.id = coverage.copy
                WHERE coverage.category = ?1 AND coverage.done = 1
                    AND copy.asked_at > (SELECT asked_at FROM copy WHERE id = ?2))",
        )?;
        Ok(query.query_row([category, copy], |row| row.get(0))?)
    }

    fn was_read_before(&self, category: i64) -> Result<bool, IndexError> {
        let mut query = self
            .db
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM day WHERE category = ?)")?;
        Ok(query.query_row([category], |row| row.get(0))?)
    }
}

/// Titles from the beginnings of the files. What cannot be read is told when it is read in earnest.
fn samples(copy: &FinishedCopy, category: &CopiedCategory, stop: &CancellationToken) -> Samples {
    let mut samples = Samples::default();
    for file in &category.files {
        let _ = each_entry(&copy.folder.join(&file.path), stop, |head, content| {
            let mut left = PEEK;
            let _ = readers::read(&category.resource, &head.name, content, &mut |found| {
                if let Found::Record { record, .. } = found
                    && let (Some(class), None) = (record.wording, &record.query)
                    && Some(record.title.as_str()) != record.url.as_deref()
                {
                    samples.add(class, &record.title);
                }
                left -= 1;
                if left == 0 {
                    Err(io::Error::other("enough"))
                } else {
                    Ok(())
                }
            });
            Ok::<(), ArchiveError>(())
        });
    }
    samples
}

/// A file that is only listed.
fn file_record(head: &EntryHead) -> Record {
    let (folder, name) = head.name.rsplit_once('/').unwrap_or(("", &head.name));
    let mut record = Record::listed(Kind::File);
    record.title = name.to_owned();
    record.list = Some(folder.to_owned()).filter(|folder| !folder.is_empty());
    record.add("size", head.size.to_string());
    record
}

fn reason(error: &ArchiveError) -> String {
    match error {
        ArchiveError::Damaged { why, .. } => why.clone(),
        ArchiveError::Io { source, .. } => source.to_string(),
        ArchiveError::Stopped => "stopped".to_owned(),
    }
}
