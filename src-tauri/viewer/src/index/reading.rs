//! Reads one category of a copy: its archives, the files in them, the records in those.

use super::build::Progress;
use super::write::Writer;
use super::{Index, IndexError};
use crate::checksum::sha256;
use crate::copies::{CopiedCategory, CopiedFile, FinishedCopy};
use crate::item::{Kind, Record};
use crate::readers::{self, Format, Found};
use crate::wording::Samples;
use carryout_core::archive::{ArchiveError, EntryHead, each_entry};
use carryout_core::receipt::DOCUMENT;
use rusqlite::params;
use std::collections::HashSet;
use std::io::{self, Read};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// So many titles at the beginning of each file are looked at before it is read.
const PEEK: usize = 2_000;
/// So many unreadable records of each file are kept with their place; all are counted.
const SHOWN: u64 = 100;

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
    /// Reads one category of a copy; answers whether all of it could be read.
    pub(super) fn read_category(
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
        let mut whole = self.is_as_stated(copy, file, part, stop)?;
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

    /// Whether an archive is the one of the receipt; one that is not is read nevertheless, and reported. Only one that was
    /// written after the receipt is looked at: the sums of all others would take longer than their reading.
    fn is_as_stated(
        &self,
        copy: &FinishedCopy,
        file: &CopiedFile,
        part: i64,
        stop: &CancellationToken,
    ) -> Result<bool, Halt> {
        let place = copy.folder.join(&file.path);
        let written = |path: &Path| path.metadata().and_then(|metadata| metadata.modified()).ok();
        let is_newer = written(&place) > written(&copy.folder.join(DOCUMENT));
        let is_altered = match &file.sha256 {
            Some(stated) if is_newer => sha256(&place, stop).is_ok_and(|found| found != *stated),
            _ => false,
        };
        self.db
            .prepare_cached("UPDATE part SET is_altered = ? WHERE id = ?")
            .and_then(|mut query| query.execute(params![is_altered, part]))
            .map_err(IndexError::from)?;
        if is_altered {
            self.note_problem(part, None, None, "its SHA-256 is not the one in the receipt")?;
        }
        Ok(!is_altered)
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
}

/// Titles from the beginnings of the files. What cannot be read is reported when it is read in earnest.
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
