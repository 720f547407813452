//! What is being copied already: no category is requested twice at a time, whatever asked for it.

use super::ids::{ConnectionId, ExportId, SignInRowId};
use super::statement::{all, first, statements, values};
use crate::google::ArchiveJobId;
use jiff::Timestamp;
use rusqlite::{Connection, Result};
use std::collections::BTreeMap;

/// A period, from and until; nothing for no limit.
pub type Period = (Option<Timestamp>, Option<Timestamp>);

/// The resource groups that unfinished copies of a connection still bring, each with its copy. One that was given up
/// brings nothing any more.
pub fn under_way(db: &Connection, connection: ConnectionId) -> Result<BTreeMap<String, ExportId>> {
    all(
        db,
        "SELECT j.resource, j.export FROM job j JOIN export e ON e.id = j.export
         WHERE e.connection = :connection AND e.finished_at IS NULL AND e.given_up = 0
            AND j.state != 'over' ORDER BY e.id",
        values![connection],
    )
}

statements! {
    /// Notes what a copy leaves out of what was wanted, because another one brings it.
    pub fn set_left_out(export: ExportId, resources: &[String])
        "UPDATE export SET left_out = :resources WHERE id = :export";

    /// The copy of a sign-in is not needed: another one brings all of it.
    pub fn forget_order(sign_in: SignInRowId)
        "UPDATE sign_in SET copy_order = NULL, next_at = NULL, failure = NULL WHERE id = :sign_in";
}

/// For which period a job of that name at Google was asked for, if it was asked for from here.
pub fn period_of(db: &Connection, archive_job: &ArchiveJobId) -> Result<Option<Period>> {
    first(
        db,
        "SELECT e.since, e.until FROM job j JOIN export e ON e.id = j.export WHERE j.archive_job = :archive_job",
        values![archive_job],
    )
}
