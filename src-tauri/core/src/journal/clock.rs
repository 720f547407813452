//! Times of the journal when the clock turns out to be wrong: waits keep their length, dates that Google named stay.

use super::column::LATEST;
use super::statement::{one, run, values};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, Result};

/// Waits by a clock of ours. A job that waits for a moment that Google itself named is not among them.
const WAITS: [(&str, &str, &str); 9] = [
    (
        "job",
        "next_at",
        "NOT (state = 'planned' AND (failure IS NULL OR CASE WHEN json_valid(failure) THEN json_extract(failure, '$.code') END = 'daily_limit'))",
    ),
    ("part", "next_at", "1"),
    ("export", "next_at", "1"),
    ("export", "unpack_next_at", "1"),
    ("connection", "next_at", "1"),
    ("grant_", "next_check_at", "1"),
    ("sign_in", "next_at", "1"),
    ("hold", "until", "1"),
    ("pause", "until", "reported = 0"),
];

/// What happened when, by a clock of ours.
const EVENTS: [(&str, &str); 10] = [
    ("job", "intended_at"),
    ("job", "asked_at"),
    ("job", "looked_at"),
    ("job", "ready_at"),
    ("job", "unknown_at"),
    ("part", "saved_at"),
    ("export", "started_at"),
    ("connection", "checked_at"),
    ("grant_", "renewed_at"),
    ("grant_", "reported_at"),
];

/// The clock showed `from` and is put right by `by`: whatever is waited for is moved along, and so is what happened in
/// this run, which began at `since` by the wrong clock.
pub fn put_clock_right(db: &Connection, by: SignedDuration, since: Timestamp, from: Timestamp) -> Result<()> {
    // What lies further ahead than LATEST is a damaged row; adding to it must not close the journal.
    let by = i64::try_from(by.as_millis()).unwrap_or(0);
    for (table, column, condition) in WAITS {
        let sql = format!(
            "UPDATE {table} SET {column} = MIN({column} + :by, {LATEST}) WHERE {column} > :from AND {condition}"
        );
        run(db, &sql, values![by, from])?;
    }
    for (table, column) in EVENTS {
        let sql = format!(
            "UPDATE {table} SET {column} = MIN({column} + :by, {LATEST}) WHERE {column} BETWEEN :since AND :from"
        );
        run(db, &sql, values![by, since, from])?;
    }
    Ok(())
}

/// The last moment at which something was learned of Google: it is later than that, whatever a clock shows.
pub fn last_heard(db: &Connection) -> Result<Option<Timestamp>> {
    one(
        db,
        "SELECT MAX(at) FROM (
            SELECT MAX(asked_at) AS at FROM job UNION ALL SELECT MAX(looked_at) FROM job
            UNION ALL SELECT MAX(ready_at) FROM job UNION ALL SELECT MAX(checked_at) FROM connection)",
        values![],
    )
}
