//! What a user has to know until they have taken note of it.

use super::column::{At, Columns};
use crate::advice::{Code, Failure};
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};

/// Something to take note of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is.
    pub failure: Failure,
    /// When it came.
    pub at: Timestamp,
}

pub(super) fn notices(db: &Connection) -> Result<Vec<Notice>> {
    db.prepare_cached("SELECT code, details, at FROM notice ORDER BY at, code, details")?
        .query_map([], |row| {
            let mut column = Columns::of(row);
            let (code, details): (String, String) = (column.take()?, column.take()?);
            Ok(Notice {
                failure: Failure::new(Code::from_word(&code), details),
                at: column.at()?,
            })
        })?
        .collect()
}

/// Adds a notice; the same one is not kept twice.
pub fn insert_notice(db: &Connection, failure: &Failure, now: Timestamp) -> Result<()> {
    db.execute(
        "INSERT INTO notice (code, details, at) VALUES (?, ?, ?)
         ON CONFLICT (code, details) DO UPDATE SET at = excluded.at",
        params![failure.code.word(), failure.details, At(now)],
    )
    .map(drop)
}

/// The user has taken note of all notices of that code.
pub fn dismiss_notice(db: &Connection, code: Code) -> Result<()> {
    db.execute("DELETE FROM notice WHERE code = ?", [code.word()])
        .map(drop)
}
