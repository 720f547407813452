//! Changes of the full-text index, gathered and then written in the order of IDs: out of order, each would be written alone.

use super::{Index, IndexError};
use rusqlite::params;
use std::collections::HashMap;

/// What becomes of an item's words.
pub(super) enum Words {
    /// They are new: the words and the facets.
    New(String, String),
    /// Others take their place.
    Again(String, String),
    /// They go.
    Gone,
}

impl Index {
    /// Writes what was gathered, and empties it.
    pub(super) fn write_words(&self, gathered: &mut Vec<(i64, Words)>) -> Result<(), IndexError> {
        // An ID may have been given up and taken again: only its last words count.
        let mut last: HashMap<i64, usize> = HashMap::new();
        let words = gathered;
        for at in 0..words.len() {
            let id = words[at].0;
            if let Some(before) = last.insert(id, at) {
                let was_there = matches!(words[before].1, Words::Gone | Words::Again(..));
                let now = std::mem::replace(&mut words[at].1, Words::Gone);
                words[at].1 = match now {
                    Words::New(text, facets) if was_there => Words::Again(text, facets),
                    Words::Gone if !was_there => Words::New(String::new(), String::new()),
                    other => other,
                };
            }
        }
        let mut order: Vec<usize> = last.into_values().collect();
        order.sort_by_key(|at| words[*at].0);
        let mut put = self
            .db
            .prepare_cached("INSERT INTO words (rowid, document, facets) VALUES (?, ?, ?)")?;
        let mut delete = self.db.prepare_cached("DELETE FROM words WHERE rowid = ?")?;
        for at in order {
            let (id, words) = &words[at];
            match words {
                Words::New(text, facets) if !facets.is_empty() => {
                    put.execute(params![id, text, facets])?;
                }
                Words::New(..) => {}
                Words::Again(text, facets) => {
                    delete.execute([id])?;
                    put.execute(params![id, text, facets])?;
                }
                Words::Gone => {
                    delete.execute([id])?;
                }
            }
        }
        words.clear();
        Ok(())
    }
}
