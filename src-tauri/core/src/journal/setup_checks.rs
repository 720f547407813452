//! What is known of each step of setting a client up.

use super::column::{At, Json, failure_from, failure_text, stored};
use super::ids::ClientRowId;
use crate::advice::Failure;
use crate::client::{Step, StepState};
use jiff::Timestamp;
use rusqlite::{Connection, Result, params};

/// One step of one client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Whose it is.
    pub client: ClientRowId,
    /// Which.
    pub step: Step,
    /// What is known of it.
    pub state: StepState,
    /// Why it is wrong.
    pub failure: Option<Failure>,
    /// Since when that is known.
    pub at: Timestamp,
}

/// What was learned of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetupCheck {
    /// It is done.
    Right,
    /// It is not.
    Wrong(Failure),
    /// Google did not tell, which says nothing against what was known before.
    Untold,
}

/// All that is known of all clients.
pub fn steps(db: &Connection) -> Result<Vec<StepRow>> {
    db.prepare_cached("SELECT * FROM client_step")?
        .query_map([], |row| {
            let step = stored::<Json<Option<_>>>(row, "step")?.0;
            let state = stored::<Json<Option<_>>>(row, "state")?.0;
            // A step or a state of another version says nothing here.
            let (Some(step), Some(state)) = (step, state) else {
                return Ok(None);
            };
            Ok(Some(StepRow {
                client: stored(row, "client")?,
                step,
                state,
                failure: failure_from(stored(row, "failure")?),
                at: stored::<At>(row, "at")?.0,
            }))
        })?
        .filter_map(Result::transpose)
        .collect()
}

/// Writes down what was learned of a client's step. Nothing is recorded for the built-in client: it needs no set-up.
pub fn record_setup_check(
    db: &Connection,
    client: ClientRowId,
    step: Step,
    check_result: &SetupCheck,
    now: Timestamp,
) -> Result<()> {
    let (state, failure, otherwise) = match check_result {
        SetupCheck::Right => (StepState::Right, None, REPLACE),
        SetupCheck::Wrong(failure) => (StepState::Wrong, Some(failure_text(failure)), REPLACE),
        SetupCheck::Untold => (StepState::Unknowable, None, "DO NOTHING"),
    };
    db.prepare_cached(&format!(
        "INSERT INTO client_step (client, step, state, failure, at)
         SELECT id, ?, ?, ?, ? FROM client WHERE id = ? AND built_in = 0
         ON CONFLICT (client, step) {otherwise}"
    ))?
    .execute(params![Json(step), Json(state), failure, At(now), client])
    .map(drop)
}

const REPLACE: &str = "DO UPDATE SET state = excluded.state, failure = excluded.failure, at = excluded.at";

/// Nothing is known of a client's step any more.
pub fn forget_step(db: &Connection, client: ClientRowId, step: Step) -> Result<()> {
    db.execute(
        "DELETE FROM client_step WHERE client = ? AND step = ?",
        params![client, Json(step)],
    )
    .map(drop)
}
