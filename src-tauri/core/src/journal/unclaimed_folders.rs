//! Folders that belong to no copy yet, or no more: written down before they are made, so that a program that ends at any
//! moment leaves none behind.

use super::statement::{all, run, statements, values};
use rusqlite::{Connection, Result};

/// A folder is about to be made, or to go. Answers whether it was not written down yet.
pub fn note_unclaimed(db: &Connection, folder: &str) -> Result<bool> {
    let sql = "INSERT OR IGNORE INTO unclaimed (folder) VALUES (:folder)";
    run(db, sql, values![folder]).map(|new| new == 1)
}

statements! {
    /// A folder belongs to a copy now, or is not there any more.
    pub fn claim(folder: &str)
        "DELETE FROM unclaimed WHERE folder = :folder";
}

/// All of them.
pub fn unclaimed(db: &Connection) -> Result<Vec<String>> {
    all(db, "SELECT folder FROM unclaimed ORDER BY folder", values![])
}
