//! What a new copy needs besides the engine: its folder.

use carryout_core::journal::{ConnectionId, ExportId};
use std::sync::Arc;

use jiff::Timestamp;

use crate::answer::Answer;
use crate::app_state::AppState;

/// Starts a copy into the connection's own folder, or the one that was chosen last while it has none; answers its
/// number.
///
/// # Errors
///
/// The folder cannot be used, or nothing was chosen.
pub(super) async fn start_copy(
    program: &Arc<AppState>,
    connection: ConnectionId,
    resources: &[String],
    (since, until): (Option<Timestamp>, Option<Timestamp>),
) -> Answer<ExportId> {
    let folder = program.folder_of(Some(connection))?;

    Ok(program
        .engine()?
        .start_export(connection, resources, &folder, since, until)
        .await?)
}
