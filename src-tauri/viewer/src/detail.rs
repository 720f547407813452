//! One item with its original record and its proof, and what else a window lists: files, problems.

use crate::found::Item;
use crate::index::{Index, IndexError};
use crate::readers::utf16;
use carryout_core::archive::{ArchiveError, each_entry};
use jiff::Timestamp;
use rusqlite::OptionalExtension as _;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// A longer record is cut where it is shown.
const LONGEST: u64 = 8 << 20;

/// An item with everything that is known of it.
#[derive(Clone, Debug)]
pub struct Detail {
    /// The item.
    pub item: Item,
    /// When the first copy was asked for that has it.
    pub since: Option<Timestamp>,
    /// When the last copy was asked for that has it.
    pub until: Option<Timestamp>,
    /// When each copy of its category was asked for, oldest first, and whether it has it.
    pub copies: Vec<(Timestamp, bool)>,
    /// Its record as Google wrote it, or why it cannot be had.
    pub original: Result<String, String>,
}

/// Something that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The archive.
    pub archive: PathBuf,
    /// The file in it, if it was as far as that.
    pub entry: Option<String>,
    /// Where in that file, in bytes.
    pub offset: Option<u64>,
    /// What is the matter.
    pub why: String,
}

impl Index {
    /// Everything about one item. Reads the archive that its record lies in.
    ///
    /// # Errors
    /// SQLite's; an archive that is gone or damaged is reported in the answer.
    pub fn detail(&self, id: i64) -> Result<Option<Detail>, IndexError> {
        let Some(item) = self.item(id)? else {
            return Ok(None);
        };
        let (span, category): (i64, i64) =
            self.db
                .query_row("SELECT span, category FROM item WHERE id = ?", [id], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })?;
        let span = self.span(span)?;
        let mut query = self.db.prepare_cached(
            "SELECT copy.id, copy.asked_at FROM copy JOIN coverage ON coverage.copy = copy.id
             WHERE coverage.category = ? AND coverage.done = 1 ORDER BY copy.asked_at, copy.id",
        )?;
        let rows = query.query_map([category], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
        })?;
        let mut copies = Vec::new();
        for row in rows {
            let (copy, asked_at) = row?;
            if let Ok(asked_at) = Timestamp::from_microsecond(asked_at) {
                copies.push((asked_at, span.has(copy)));
            }
        }
        let with = || {
            copies
                .iter()
                .filter(|(_, has)| *has)
                .map(|(asked_at, _)| *asked_at)
        };
        Ok(Some(Detail {
            since: with().min(),
            until: with().max(),
            original: self
                .original(id)?
                .map(|bytes| utf16::readable(&bytes))
                .map_err(|error| error.to_string()),
            copies,
            item,
        }))
    }

    /// The bytes of an item's record as they lie in the archive, or why they cannot be had.
    pub fn original(&self, id: i64) -> Result<io::Result<Vec<u8>>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT copy.folder, part.path, entry.number, item.start, item.length FROM item JOIN entry ON entry.id = item.entry
             JOIN part ON part.id = entry.part JOIN copy ON copy.id = part.copy WHERE item.id = ?",
        )?;
        let place: Option<(String, String, u64, u64, u64)> = query
            .query_row([id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((folder, path, number, start, length)) = place else {
            return Ok(Err(io::Error::other("the archive that it lay in is gone")));
        };
        Ok(piece(&Path::new(&folder).join(path), number, start, length))
    }

    /// The SHA-256 that the receipt states for the archive of an item.
    pub(crate) fn stated_sha256(&self, id: i64) -> Result<Option<String>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT part.sha256 FROM item JOIN entry ON entry.id = item.entry JOIN part ON part.id = entry.part
             WHERE item.id = ?",
        )?;
        let stated: Option<Option<String>> = query.query_row([id], |row| row.get(0)).optional()?;
        Ok(stated.flatten())
    }

    /// What could not be read, with its place; of each file at most some.
    pub fn problems(&self) -> Result<Vec<Problem>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT copy.folder, part.path, problem.entry, problem.start, problem.why FROM problem
             JOIN part ON part.id = problem.part JOIN copy ON copy.id = part.copy ORDER BY problem.id",
        )?;
        let rows = query.query_map([], |row| {
            Ok(Problem {
                archive: Path::new(&row.get::<_, String>(0)?).join(row.get::<_, String>(1)?),
                entry: row.get(2)?,
                offset: row.get(3)?,
                why: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many records could not be read.
    pub fn unreadable(&self) -> Result<u64, IndexError> {
        let sql = "SELECT (SELECT COALESCE(SUM(unreadable), 0) FROM entry) + (SELECT COUNT(*) FROM problem WHERE start IS NULL)";
        Ok(self.db.query_row(sql, [], |row| row.get(0))?)
    }

    /// How many copies were read.
    pub fn copies(&self) -> Result<u64, IndexError> {
        Ok(self
            .db
            .query_row("SELECT COUNT(*) FROM copy", [], |row| row.get(0))?)
    }
}

enum Halt {
    Done(io::Result<Vec<u8>>),
    Archive(ArchiveError),
}

impl From<ArchiveError> for Halt {
    fn from(error: ArchiveError) -> Self {
        Self::Archive(error)
    }
}

/// A piece of one file of an archive.
pub(crate) fn piece(archive: &Path, number: u64, start: u64, length: u64) -> io::Result<Vec<u8>> {
    let read = each_entry(archive, &CancellationToken::new(), |head, content| {
        if head.number != number {
            return Ok(());
        }
        Err(Halt::Done(cut_out(content, start, length)))
    });
    match read {
        Ok(()) => Err(io::Error::other("the file is not in the archive any more")),
        Err(Halt::Done(piece)) => piece,
        Err(Halt::Archive(error)) => Err(io::Error::other(error.to_string())),
    }
}

fn cut_out(content: &mut dyn Read, start: u64, length: u64) -> io::Result<Vec<u8>> {
    let skipped = io::copy(&mut content.take(start), &mut io::sink())?;
    let mut piece = Vec::new();
    content.take(length.min(LONGEST)).read_to_end(&mut piece)?;
    if skipped < start || (piece.len() as u64) < length.min(LONGEST) {
        return Err(io::Error::other("the archive is not the one that was read"));
    }
    Ok(piece)
}
