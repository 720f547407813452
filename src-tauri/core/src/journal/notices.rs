//! What a user has to know until they have taken note of it.

use super::statement::{all, statements, values};
use crate::advice::{Code, Failure};
use jiff::Timestamp;
use rusqlite::{Connection, Result};

/// Something to take note of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is.
    pub failure: Failure,
    /// When it came.
    pub at: Timestamp,
}

pub(super) fn notices(db: &Connection) -> Result<Vec<Notice>> {
    let rows: Vec<(Code, String, Timestamp)> = all(
        db,
        "SELECT code, details, at FROM notice ORDER BY at, code, details",
        values![],
    )?;
    let notice = |(code, details, at)| Notice {
        failure: Failure::new(code, details),
        at,
    };
    Ok(rows.into_iter().map(notice).collect())
}

/// Adds a notice; the same one is not kept twice.
pub fn insert_notice(db: &Connection, failure: &Failure, now: Timestamp) -> Result<()> {
    put_notice(db, failure.code, &failure.details, now)
}

statements! {
    fn put_notice(code: Code, details: &str, now: Timestamp)
        "INSERT INTO notice (code, details, at) VALUES (:code, :details, :now)
         ON CONFLICT (code, details) DO UPDATE SET at = excluded.at";

    /// The user has taken note of all notices of that code.
    pub fn dismiss_notice(code: Code)
        "DELETE FROM notice WHERE code = :code";
}
