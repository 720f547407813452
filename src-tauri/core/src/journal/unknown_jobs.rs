//! Jobs that Google says it does not know: how often in a row, so that one stumble is not taken for an end.

use super::ids::JobId;
use super::statement::{one, statements, values};
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use std::time::Duration;

/// Google said that it does not know the job. What comes sooner than `pause` after the last time that was counted is the
/// same stumble and does not count. Answers how often it counted in a row, and when last.
pub fn job_unknown(db: &Connection, id: JobId, now: Timestamp, pause: Duration) -> Result<(u32, Timestamp)> {
    let (times, at) = unknown(db, id)?;
    let counted = match at {
        // A clock that was ahead must not keep us waiting for as long as it was.
        Some(at) if at > now => (times, now),
        Some(at) if at.saturating_add(pause).is_ok_and(|until| until > now) => (times, at),
        Some(_) | None => (times.saturating_add(1), now),
    };
    set_unknown(db, id, counted.0, counted.1)?;
    Ok(counted)
}

/// How often in a row Google said that it does not know the job, and when that counted last.
pub fn unknown(db: &Connection, id: JobId) -> Result<(u32, Option<Timestamp>)> {
    let sql = "SELECT unknown_times, unknown_at FROM job WHERE id = :id";
    one(db, sql, values![id])
}

statements! {
    fn set_unknown(id: JobId, times: u32, at: Timestamp)
        "UPDATE job SET unknown_times = :times, unknown_at = :at WHERE id = :id";

    /// Google knows the job after all.
    pub fn job_known(id: JobId)
        "UPDATE job SET unknown_times = 0, unknown_at = NULL WHERE id = :id AND unknown_times > 0";
}

#[cfg(test)]
mod tests {
    use super::{job_known, job_unknown, unknown};
    use jiff::{SignedDuration, Timestamp};
    use rusqlite::Connection;
    use std::time::Duration;

    const PAUSE: Duration = Duration::from_secs(600);
    const NOON: Timestamp = Timestamp::constant(1_000_000, 0);

    fn journal() -> Connection {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch(
            "CREATE TABLE job (id INTEGER PRIMARY KEY, unknown_times INTEGER NOT NULL DEFAULT 0,
            unknown_at INTEGER) STRICT;
             INSERT INTO job (id) VALUES (1);",
        )
        .unwrap();
        db
    }

    fn after(minutes: i64) -> Timestamp {
        NOON + SignedDuration::from_mins(minutes)
    }

    #[test]
    fn what_comes_again_before_the_pause_is_over_counts_once() {
        let db = journal();

        let counted: Vec<u32> = [0, 1, 9, 10, 15, 20, 31]
            .map(|minutes| job_unknown(&db, 1.into(), after(minutes), PAUSE).unwrap().0)
            .into();

        assert_eq!(counted, [1, 1, 1, 2, 2, 3, 4]);
    }

    #[test]
    fn a_job_that_is_known_after_all_begins_anew() {
        let db = journal();
        job_unknown(&db, 1.into(), NOON, PAUSE).unwrap();

        job_known(&db, 1.into()).unwrap();

        assert_eq!(unknown(&db, 1.into()).unwrap(), (0, None));
    }

    #[test]
    fn a_clock_that_was_a_year_ahead_does_not_make_us_wait_for_a_year() {
        let db = journal();
        job_unknown(&db, 1.into(), after(525_600), PAUSE).unwrap();

        let (times, at) = job_unknown(&db, 1.into(), NOON, PAUSE).unwrap();

        assert_eq!((times, at), (1, NOON));
    }
}
