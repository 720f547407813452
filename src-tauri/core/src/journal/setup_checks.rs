//! What is known of each step of setting a client up.

use super::ids::ClientRowId;
use super::statement::{all, run, statements, values};
use crate::advice::Failure;
use crate::client::{Step, StepState};
use jiff::Timestamp;
use rusqlite::{Connection, Result};

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
    let rows: Vec<((_, Option<Step>, Option<StepState>), _, _)> = all(
        db,
        "SELECT client, step, state, failure, at FROM client_step",
        values![],
    )?;
    // A step or a state of another version says nothing here.
    let row = |((client, step, state), failure, at)| {
        Some(StepRow {
            client,
            step: step?,
            state: state?,
            failure,
            at,
        })
    };
    Ok(rows.into_iter().filter_map(row).collect())
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
        SetupCheck::Wrong(failure) => (StepState::Wrong, Some(failure), REPLACE),
        SetupCheck::Untold => (StepState::Unknowable, None, "DO NOTHING"),
    };
    let sql = format!(
        "INSERT INTO client_step (client, step, state, failure, at)
         SELECT id, :step, :state, :failure, :now FROM client WHERE id = :client AND built_in = 0
         ON CONFLICT (client, step) {otherwise}"
    );
    run(db, &sql, values![client, step, state, failure, now]).map(drop)
}

const REPLACE: &str = "DO UPDATE SET state = excluded.state, failure = excluded.failure, at = excluded.at";

statements! {
    /// Nothing is known of a client's step any more.
    pub fn forget_step(client: ClientRowId, step: Step)
        "DELETE FROM client_step WHERE client = :client AND step = :step";
}
