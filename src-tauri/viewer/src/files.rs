//! What lies on the disk: the copies, their archives, the files in those.

use crate::index::{Index, IndexError};
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, params};
use serde::Serialize;
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A copy that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedCopy {
    /// Its number in its index.
    pub id: i64,
    /// Where it lies.
    pub folder: PathBuf,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// How many archives it has.
    pub archives: u64,
    /// How long they are together.
    pub bytes: u64,
}

/// An archive of a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "ArchiveView")]
pub struct ListedArchive {
    /// Its number in its index.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The resource group.
    pub category: String,
    /// How many files were found in it. A file that another archive of the copy has too counts there.
    pub entries: u64,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256, where the receipt says it.
    pub sha256: Option<String>,
    /// What could not be read in it.
    pub unreadable: u64,
}

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedEntry {
    /// The number of its archive.
    pub archive: i64,
    /// The resource group.
    pub category: String,
    /// Its name in the archive.
    pub name: String,
    /// Its length unpacked.
    pub size: u64,
    /// How it was understood.
    pub format: String,
    /// Records in it.
    pub records: u64,
    /// What could not be read in it.
    pub unreadable: u64,
}

impl Index {
    /// The copies that were read, newest first.
    pub fn listed_copies(&self) -> Result<Vec<ListedCopy>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT copy.id, copy.folder, copy.asked_at, COUNT(part.id), COALESCE(SUM(part.size), 0) FROM copy
             LEFT JOIN part ON part.copy = copy.id GROUP BY copy.id ORDER BY copy.asked_at DESC, copy.id DESC",
        )?;
        let rows = query.query_map([], |row| {
            Ok(ListedCopy {
                id: row.get(0)?,
                folder: PathBuf::from(row.get::<_, String>(1)?),
                asked_at: crate::moment::timestamp(row.get(2)?).unwrap_or(Timestamp::UNIX_EPOCH),
                archives: row.get(3)?,
                bytes: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The archives of a copy, by name.
    pub fn archives(&self, copy: i64) -> Result<Vec<ListedArchive>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT part.id, part.path, category.name, (SELECT COUNT(*) FROM entry WHERE entry.part = part.id), part.size,
                part.sha256, (SELECT COALESCE(SUM(unreadable), 0) FROM entry WHERE entry.part = part.id)
                    + (SELECT COUNT(*) FROM problem WHERE problem.part = part.id AND start IS NULL)
             FROM part JOIN category ON category.id = part.category WHERE part.copy = ? ORDER BY part.path",
        )?;
        let rows = query.query_map([copy], |row| {
            let path: String = row.get(1)?;
            Ok(ListedArchive {
                id: row.get(0)?,
                name: path.rsplit('/').next().unwrap_or(&path).to_owned(),
                category: row.get(2)?,
                entries: row.get(3)?,
                bytes: row.get(4)?,
                sha256: row.get(5)?,
                unreadable: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The files in the archives of a copy, or in one of them, whose names have `words` in them, in their order; and how
    /// many there are beyond `limit`.
    pub fn entries(
        &self,
        copy: i64,
        archive: Option<i64>,
        words: &str,
        limit: usize,
    ) -> Result<(Vec<ListedEntry>, u64), IndexError> {
        const FROM: &str =
            "FROM entry JOIN part ON part.id = entry.part JOIN category ON category.id = part.category
             WHERE part.copy = ?1 AND (?2 IS NULL OR part.id = ?2) AND entry.name LIKE ?3 ESCAPE '\\'";
        let pattern = containing(words);
        let count: u64 = self
            .db
            .prepare_cached(&format!("SELECT COUNT(*) {FROM}"))?
            .query_row(params![copy, archive, pattern], |row| row.get(0))?;
        let mut query = self.db.prepare_cached(&format!(
            "SELECT part.id, category.name, entry.name, entry.size, entry.format, entry.records, entry.unreadable {FROM}
             ORDER BY part.path, entry.number LIMIT ?4"
        ))?;
        let rows = query.query_map(params![copy, archive, pattern, limit as i64], |row| {
            Ok(ListedEntry {
                archive: row.get(0)?,
                category: row.get(1)?,
                name: row.get(2)?,
                size: row.get(3)?,
                format: row.get(4)?,
                records: row.get(5)?,
                unreadable: row.get(6)?,
            })
        })?;
        let entries: Vec<_> = rows.collect::<Result<_, _>>()?;
        let beyond = count.saturating_sub(entries.len() as u64);
        Ok((entries, beyond))
    }

    /// Where a copy lies.
    pub fn copy_place(&self, copy: i64) -> Result<Option<PathBuf>, IndexError> {
        let mut query = self.db.prepare_cached("SELECT folder FROM copy WHERE id = ?")?;
        let place = query.query_row([copy], |row| Ok(PathBuf::from(row.get::<_, String>(0)?)));
        Ok(place.optional()?)
    }

    /// Where an archive lies.
    pub fn archive_place(&self, archive: i64) -> Result<Option<PathBuf>, IndexError> {
        let mut query = self.db.prepare_cached(
            "SELECT copy.folder, part.path FROM part JOIN copy ON copy.id = part.copy WHERE part.id = ?",
        )?;
        let place = query.query_row([archive], |row| {
            Ok(Path::new(&row.get::<_, String>(0)?).join(row.get::<_, String>(1)?))
        });
        Ok(place.optional()?)
    }
}

/// A pattern of `LIKE` for what has this in it.
fn containing(words: &str) -> String {
    let mut pattern = "%".to_owned();
    for mark in words.trim().chars() {
        if matches!(mark, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(mark);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use crate::fixture::{Copy, Ground};

    #[test]
    fn copies_their_archives_and_the_files_in_them_are_listed() {
        let ground = Ground::new();
        let old = ground.lay(
            "1",
            &Copy::of("2026-05-01T10:00:00Z").with("nest.store", &[("a.mp4", "film")]),
        );
        let new = ground.lay(
            "2",
            &Copy::of("2026-05-02T10:00:00Z")
                .with(
                    "nest.store",
                    &[("cam/100%.mp4", "film"), ("cam/100x.mp4", "film!")],
                )
                .with("chrome.dictionary", &[("words.csv", "Rhabarber\n")]),
        );
        let (index, _) = ground.index(&[&old, &new]);

        let copies = index.listed_copies().unwrap();
        let archives = index.archives(copies[0].id).unwrap();
        let (all, beyond) = index.entries(copies[0].id, None, "", 2).unwrap();
        let (found, none) = index.entries(copies[0].id, None, "100%", 10).unwrap();
        let (of_one, _) = index.entries(copies[0].id, Some(archives[0].id), "", 10).unwrap();

        assert_eq!((copies[0].folder.clone(), copies[0].archives), (new.clone(), 2));
        assert_eq!(copies[1].folder, old);
        assert_eq!(
            copies[0].bytes,
            archives.iter().map(|archive| archive.bytes).sum::<u64>()
        );
        let named: Vec<_> = archives
            .iter()
            .map(|archive| (archive.category.as_str(), archive.entries))
            .collect();
        assert_eq!(named, [("chrome.dictionary", 1), ("nest.store", 2)]);
        assert_eq!((all.len(), beyond), (2, 1));
        assert_eq!(
            (found.len(), found[0].name.as_str(), none),
            (1, "cam/100%.mp4", 0)
        );
        assert_eq!(of_one[0].name, "words.csv");
        assert_eq!(
            index.archive_place(archives[1].id).unwrap(),
            Some(new.join("data/nest.store/takeout-001.zip"))
        );
        assert_eq!(index.archive_place(99).unwrap(), None);
        assert_eq!(index.copy_place(copies[1].id).unwrap(), Some(old));
        assert_eq!(index.copy_place(99).unwrap(), None);
    }
}
