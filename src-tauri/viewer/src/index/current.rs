//! Whether an index says what the copies say that there are now.

use super::{Index, IndexError};
use crate::copies::{CopyError, FinishedCopy};
use std::collections::HashMap;
use std::path::PathBuf;

impl Index {
    /// Whether it was made of these copies as they are now. One that cannot be reached counts as it was.
    ///
    /// # Errors
    /// SQLite's.
    pub fn is_made_of(&self, folders: &[PathBuf]) -> Result<bool, IndexError> {
        let mut query = self.db.prepare_cached("SELECT folder, fingerprint FROM copy")?;
        let rows = query.query_map([], |row| {
            Ok((PathBuf::from(row.get::<_, String>(0)?), row.get::<_, String>(1)?))
        })?;
        let known: HashMap<PathBuf, String> = rows.collect::<Result<_, _>>()?;
        let is_as_it_was = |folder: &PathBuf| match FinishedCopy::read(folder) {
            Ok(copy) => known.get(folder) == Some(&copy.fingerprint) && self.has_archives_of(&copy),
            Err(CopyError::OutOfReach(_) | CopyError::Io { .. }) => true,
            Err(CopyError::Gone(_) | CopyError::None(_)) => !known.contains_key(folder),
        };
        Ok(known.keys().all(|folder| folders.contains(folder)) && folders.iter().all(is_as_it_was))
    }

    /// Whether the archives of a copy are as long as those that were read; what was taken away since says nothing.
    fn has_archives_of(&self, copy: &FinishedCopy) -> bool {
        let query = self.db.prepare_cached(
            "SELECT part.path, part.size FROM part JOIN copy ON copy.id = part.copy WHERE copy.fingerprint = ?",
        );
        let sizes = query.and_then(|mut query| {
            let rows = query.query_map([&copy.fingerprint], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<HashMap<String, u64>, _>>()
        });
        let files = copy.categories.iter().flat_map(|category| &category.files);
        sizes.is_ok_and(|sizes| {
            files
                .filter(|file| file.size > 0)
                .all(|file| sizes.get(&file.path) == Some(&file.size))
        })
    }
}
