//! A copy that is due by the schedule: what is new since the last one where Google can tell, all of the rest.

use super::Deps;
use super::delete_copy::kept;
use super::start_copy::{CopyRequest, begin};
use crate::advice::Code;
use crate::catalog;
use crate::copy_folder::is_whole_due;
use crate::journal::{
    ConnectionId, JournalError, View, insert_notice, last_export_time, note_runs, set_connection_failure,
    set_due,
};
use crate::schedule::{Anchor, BETWEEN_COPIES};
use jiff::{SignedDuration, Timestamp};
use std::path::PathBuf;
use std::time::Duration;

/// A record that reaches Google late must not fall between two copies.
const OVERLAP: SignedDuration = SignedDuration::from_hours(3 * 24);

/// The copy of a connection that is due and could not be begun is tried again after this.
const BEGIN_AGAIN: Duration = Duration::from_secs(15 * 60);

/// So long before Google's 24 hours are over a copy begins all the same.
const WORTH_WAITING: SignedDuration = SignedDuration::from_hours(1);

/// From so many missed copies on, a notice is shown.
const WORTH_A_WORD: usize = 3;

/// Begins the copy of a connection that is due.
pub(super) async fn copy_again(deps: &Deps, view: &View, id: ConnectionId) -> Result<(), JournalError> {
    let Some(connection) = view.connection(id) else {
        return Ok(());
    };
    let (Some(every), Some(due), Some(folder)) = (connection.every, connection.due_at, &connection.folder)
    else {
        return Ok(());
    };
    // A clock that is a week ahead must begin nothing, and miss nothing.
    deps.compare_clocks(view, id).await;
    let (now, zone) = (deps.clock.now(), deps.clock.zone());
    let anchor = connection.anchor.unwrap_or_else(|| Anchor::of(due, &zone));
    if due > now || is_too_early(view, id, now) {
        let next = every.next(anchor, now, &zone);
        return deps.write(move |db| set_due(db, id, Some(next))).await;
    }
    let resources = connection.last_selection.clone();
    let since = match connection.keep {
        Some(keep) if is_whole_due(&kept(deps, id).await?, &with_period(&resources), keep) => None,
        _ => since(deps, id, &resources).await?,
    };
    let folder = PathBuf::from(folder);
    let request = CopyRequest {
        connection: id,
        resources: &resources,
        folder: &folder,
        since,
        until: None,
        left_out: &[],
    };
    let runs = every.runs(anchor, due, now, &zone);
    match begin(deps, view, &request).await {
        Ok(export) => {
            deps.write(move |db| {
                set_connection_failure(db, id, None)?;
                note_runs(db, id, export, &runs)?;
                if runs.len() > WORTH_A_WORD {
                    insert_notice(db, &Code::CopiesMissed.into(), now)?;
                }
                Ok(())
            })
            .await
        }
        // The user was quicker: the plan looks again when that copy is finished.
        Err(failure) if failure.code == Code::CategoriesUnderWay => Ok(()),
        Err(failure) => {
            let again = deps.later(BEGIN_AGAIN);
            deps.write(move |db| {
                set_connection_failure(db, id, Some(&failure))?;
                set_due(db, id, Some(again))
            })
            .await
        }
    }
}

/// Google gives each category once in 24 hours. A run that would have to wait for a while is left out, so that the next
/// one is at its hour again; one that is a little early begins, and asks as soon as it may.
fn is_too_early(view: &View, connection: ConnectionId, now: Timestamp) -> bool {
    let last = view
        .exports
        .iter()
        .find(|export| export.row.connection == connection && !export.row.given_up);
    last.and_then(|last| last.row.started_at.checked_add(BETWEEN_COPIES).ok())
        .is_some_and(|may| may.duration_since(now) > WORTH_WAITING)
}

/// From when on the categories that can be limited to a period are to be copied; all of them came before, or none is.
async fn since(
    deps: &Deps,
    connection: ConnectionId,
    resources: &[String],
) -> Result<Option<Timestamp>, JournalError> {
    let with_period = with_period(resources);
    let last = deps.journal.read(move |db| {
        with_period
            .iter()
            .map(|resource| last_export_time(db, connection, resource))
            .collect::<Result<Vec<_>, _>>()
    });
    let last: Option<Vec<Timestamp>> = last.await?.into_iter().collect();
    let earliest = last.and_then(|last| last.into_iter().min());
    // An anchor ahead of now would leave out what came until now.
    let earliest = earliest.map(|earliest| earliest.min(deps.clock.now()));
    Ok(earliest.and_then(|earliest| earliest.saturating_sub(OVERLAP).ok()))
}

fn with_period(resources: &[String]) -> Vec<String> {
    let can = |resource: &&String| catalog::find(resource).is_some_and(|category| category.period);
    resources.iter().filter(can).cloned().collect()
}
