//! Ending one-time access by itself once it has done its work.

use super::Deps;
use crate::advice::{Code, Failure};
use crate::journal::{
    ConnectionId, ConnectionState, Ending, JournalError, View, ending, set_connection_failure,
    set_connection_state, set_ending,
};

/// Sees whether all that was granted once is copied and proved, and if so has the access ended, or asks first.
pub(super) async fn look(deps: &Deps, view: &View, id: ConnectionId) -> Result<(), JournalError> {
    let asked = view
        .connection(id)
        .and_then(|connection| connection.failure.as_ref())
        .is_some_and(|failure| matches!(failure.code, Code::AccessShared | Code::AccessNotEnded));
    // In one transaction: what is begun in between is seen, or comes too late.
    deps.write(move |db| {
        set_ending(db, id, false)?;
        match ending(db, id)? {
            Ending::Now => set_connection_state(db, id, ConnectionState::Finishing, None, None),
            Ending::Ask(siblings) => {
                let failure = Failure::new(Code::AccessShared, siblings.join(", "));
                set_connection_failure(db, id, Some(&failure))
            }
            Ending::No if asked => set_connection_failure(db, id, None),
            Ending::No => Ok(()),
        }
    })
    .await
}
