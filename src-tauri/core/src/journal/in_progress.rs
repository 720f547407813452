//! What is being copied already: no category is requested twice at a time, whatever asked for it.

use super::column::{At, Json, stored};
use super::ids::{ConnectionId, ExportId, SignInRowId};
use crate::google::ArchiveJobId;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Result, params};
use std::collections::BTreeMap;

/// A period, from and until; nothing for no limit.
pub type Period = (Option<Timestamp>, Option<Timestamp>);

/// The resource groups that unfinished copies of a connection still bring, each with its copy. One that was given up
/// brings nothing any more.
pub fn under_way(db: &Connection, connection: ConnectionId) -> Result<BTreeMap<String, ExportId>> {
    db.prepare_cached(
        "SELECT j.resource, j.export FROM job j JOIN export e ON e.id = j.export
         WHERE e.connection = ? AND e.finished_at IS NULL AND e.given_up = 0 AND j.state != 'over' ORDER BY e.id",
    )?
    .query_map([connection], |row| Ok((stored(row, 0)?, stored(row, 1)?)))?
    .collect()
}

/// Notes what a copy leaves out of what was wanted, because another one brings it.
pub fn set_left_out(db: &Connection, export: ExportId, resources: &[String]) -> Result<()> {
    db.execute(
        "UPDATE export SET left_out = ? WHERE id = ?",
        params![Json(resources), export],
    )
    .map(drop)
}

/// The copy of a sign-in is not needed: another one brings all of it.
pub fn forget_order(db: &Connection, sign_in: SignInRowId) -> Result<()> {
    db.execute(
        "UPDATE sign_in SET copy_order = NULL, next_at = NULL, failure = NULL WHERE id = ?",
        [sign_in],
    )
    .map(drop)
}

/// For which period a job of that name at Google was asked for, if it was asked for from here.
pub fn period_of(db: &Connection, archive_job: &ArchiveJobId) -> Result<Option<Period>> {
    db.query_row(
        "SELECT e.since, e.until FROM job j JOIN export e ON e.id = j.export WHERE j.archive_job = ? LIMIT 1",
        [archive_job],
        |row| {
            let (since, until): (Option<At>, Option<At>) = (stored(row, 0)?, stored(row, 1)?);
            Ok((since.map(|at| at.0), until.map(|at| at.0)))
        },
    )
    .optional()
}
