//! Until when Google asked not to be asked again, by what was asked. Whatever the user presses and however often the
//! program starts: the request does not leave before.

use super::statement::{Selected, rows, statements, values};
use jiff::Timestamp;
use rusqlite::{Connection, Result};

rows! {
    /// One request that has to wait.
    pub struct Hold of "hold" {
        /// What is asked for; never a secret.
        request: String,
        /// Not before this.
        until: Timestamp,
    }
}

/// All that are known.
pub fn holds(db: &Connection) -> Result<Vec<Hold>> {
    Hold::all(db, "FROM hold", values![])
}

/// Google asked to wait; holds that are over at `now` go.
pub fn set_hold(db: &Connection, hold: &Hold, now: Timestamp) -> Result<()> {
    forget_past_holds(db, now)?;
    put_hold(db, &hold.request, hold.until)
}

statements! {
    fn forget_past_holds(now: Timestamp)
        "DELETE FROM hold WHERE until <= :now";

    fn put_hold(request: &str, until: Timestamp)
        "INSERT INTO hold (request, until) VALUES (:request, :until)
         ON CONFLICT (request) DO UPDATE SET until = excluded.until";
}
