//! Which rows were written since the view was last made, as SQLite itself tells it.

use super::ids::{JobId, PartId};
use crate::locked::locked;
use rusqlite::{Connection, Result};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The tables that are read as wholes.
pub(super) const WHOLE: [&str; 8] = [
    "client",
    "client_step",
    "connection",
    "grant_",
    "notice",
    "pause",
    "setting",
    "sign_in",
];

/// What a new view has to read again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Touched {
    /// Tables that are read as wholes.
    pub(super) whole: BTreeSet<&'static str>,
    /// Any copy.
    pub(super) exports: bool,
    /// Jobs by number.
    pub(super) jobs: BTreeSet<JobId>,
    /// Parts by number.
    pub(super) parts: BTreeSet<PartId>,
}

impl Touched {
    pub(super) fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    fn note(&mut self, table: &str, row: i64) {
        match table {
            "part" => drop(self.parts.insert(row.into())),
            "job" => drop(self.jobs.insert(row.into())),
            "export" => self.exports = true,
            // No view shows it.
            "unclaimed" | "hold" | "base" | "missed_run" => {}
            _ => match WHOLE.iter().find(|known| **known == table) {
                Some(known) => {
                    self.whole.insert(known);
                    // A copy shows the name of its connection, and how many are shown is a setting.
                    self.exports |= matches!(*known, "connection" | "setting");
                }
                None => self.whole.extend(WHOLE),
            },
        }
    }
}

/// Records every row that `db` writes. What is rolled back is recorded too, and read again without effect.
pub(super) fn listen(db: &Connection) -> Result<Arc<Mutex<Touched>>> {
    let touched = Arc::new(Mutex::new(Touched::default()));
    let acknowledged = Arc::clone(&touched);
    db.update_hook(Some(move |_, _: &str, table: &str, row: i64| {
        locked(&acknowledged).note(table, row);
    }))?;
    Ok(touched)
}
