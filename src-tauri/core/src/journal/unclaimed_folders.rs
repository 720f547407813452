//! Folders that belong to no copy yet, or no more: written down before they are made, so that a program that ends at any
//! moment leaves none behind.

use super::column::stored;
use rusqlite::{Connection, Result};

/// A folder is about to be made, or to go. Answers whether it was not written down yet.
pub fn note_unclaimed(db: &Connection, folder: &str) -> Result<bool> {
    db.execute("INSERT OR IGNORE INTO unclaimed (folder) VALUES (?)", [folder])
        .map(|new| new == 1)
}

/// A folder belongs to a copy now, or is not there any more.
pub fn claim(db: &Connection, folder: &str) -> Result<()> {
    db.execute("DELETE FROM unclaimed WHERE folder = ?", [folder])
        .map(drop)
}

/// All of them.
pub fn unclaimed(db: &Connection) -> Result<Vec<String>> {
    db.prepare_cached("SELECT folder FROM unclaimed ORDER BY folder")?
        .query_map([], |row| stored(row, 0))?
        .collect()
}
