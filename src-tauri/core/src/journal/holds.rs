//! Until when Google asked not to be asked again, by what was asked. Whatever the user presses and however often the
//! program starts: the request does not leave before.

use super::column::{At, Columns, execute};
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};

/// One request that has to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// What is asked for; never a secret.
    pub request: String,
    /// Not before this.
    pub until: Timestamp,
}

/// All that are known.
pub fn holds(db: &Connection) -> Result<Vec<Hold>> {
    db.prepare_cached("SELECT request, until FROM hold")?
        .query_map([], |row| {
            let mut column = Columns::of(row);
            Ok(Hold {
                request: column.take()?,
                until: column.at()?,
            })
        })?
        .collect()
}

/// Google asked to wait; holds that are over at `now` go.
pub fn set_hold(db: &Connection, hold: &Hold, now: Timestamp) -> Result<()> {
    execute(db, "DELETE FROM hold WHERE until <= ?", [At(now)])?;
    execute(
        db,
        "INSERT INTO hold (request, until) VALUES (?, ?) ON CONFLICT (request) DO UPDATE SET until = excluded.until",
        params![hold.request, At(hold.until)],
    )
    .map(drop)
}
