//! What `copy` does once a copy is proved: unpacks it if that is wanted, and lets go of older ones that are not needed.

use crate::drive::{Driven, Patience, Waits};
use crate::language::{tell, text};
use crate::progress::{Amount, Progress};
use crate::report::Exit;
use crate::verdict::BEING_TRIED;
use crate::waiting::{Seen, Stop, until};
use carryout_core::advice::{Failure, Problem};
use carryout_core::engine::Engine;
use carryout_core::journal::{BinState, ConnectionId, ExportId};
use carryout_core::locale::messages as m;
use carryout_core::snapshot::UnpackingState;
use std::num::NonZeroU32;
use std::sync::Arc;

/// How many copies are kept, as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keep(pub Option<NonZeroU32>);

impl Keep {
    /// Reads a number from 1 on, or `all`.
    pub fn read(typed: &str) -> Result<Self, String> {
        if typed.eq_ignore_ascii_case("all") {
            return Ok(Self(None));
        }
        match typed.parse() {
            Ok(number) => Ok(Self(Some(number))),
            Err(_) => Err(text(&m::cli_keep_form())),
        }
    }
}

/// Unpacks the copy `export`, which is over; what stops that becomes what stands in the way.
///
/// # Errors
/// When it cannot be unpacked at all, or the engine has ended.
pub async fn unpack(
    engine: &Engine,
    export: ExportId,
    before: Driven,
    patience: Patience,
    stop: &Stop,
) -> Result<Driven, Failure> {
    engine.unpack(export).await?;
    let mut pictures = engine.snapshots();
    let mut progress = Progress::new();
    let mut waits = Waits::new(patience);
    let over = until(&mut pictures, |picture| {
        let view = picture.exports.iter().find(|view| view.id == export)?;
        let unpacking = view.unpacking.as_ref()?;
        match (unpacking.state, &unpacking.problem) {
            (UnpackingState::Blocked, Some(problem)) => {
                (!waits.waits_for(problem, &mut progress)).then(|| Seen {
                    what: Some(problem.clone()),
                    stays: BEING_TRIED,
                })
            }
            (UnpackingState::Working | UnpackingState::Blocked, _) => {
                let (done, total) = (unpacking.bytes_done, unpacking.bytes_total);
                let words = text(&m::cli_progress_unpacked_of(done, total));
                progress.renew(&words, Some(Amount::of(done, total)));
                None
            }
            (UnpackingState::Stopped | UnpackingState::Done, _) => Some(Seen {
                what: None,
                stays: std::time::Duration::ZERO,
            }),
        }
    });
    let problem: Option<Option<Problem>> = tokio::select! {
        over = over => Some(over?),
        () = stop.wanted() => None,
    };
    drop(progress);
    let snapshot = Arc::clone(&engine.snapshots().borrow());
    let is_broken = snapshot
        .exports
        .iter()
        .filter(|view| view.id == export)
        .filter_map(|view| view.unpacking.as_ref())
        .any(|unpacking| unpacking.broken > 0);
    let interrupted = problem.is_none();
    if interrupted {
        tell(&m::cli_stopped_unpacking());
    }
    let problem = problem.flatten().or(before.problem);
    let is_done = !interrupted && problem.is_none() && !is_broken;
    Ok(Driven {
        snapshot,
        exit: if is_done { before.exit } else { Exit::Failed },
        interrupted,
        problem,
        ..before
    })
}

/// Waits until the older copies of a connection that may go have gone to the bin, or the user has had enough.
pub async fn let_go(engine: &Engine, connection: ConnectionId, stop: &Stop) -> Result<(), Failure> {
    tokio::select! {
        gone = gone(engine, connection) => gone,
        // It goes on with the next start.
        () = stop.wanted() => Ok(()),
    }
}

async fn gone(engine: &Engine, connection: ConnectionId) -> Result<(), Failure> {
    let mut changes = engine.journal().changes();
    loop {
        changes.borrow_and_update();
        let view = engine.journal().view().await?;
        let is_looked_through = view.connection(connection).is_none_or(|row| !row.cleanup_due);
        let is_going = view
            .exports
            .iter()
            .any(|export| export.row.connection == connection && export.row.bin == Some(BinState::Wanted));
        if is_looked_through && !is_going {
            return Ok(());
        }
        if changes.changed().await.is_err() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Keep;
    use std::num::NonZeroU32;

    #[test]
    fn at_least_one_copy_is_kept() {
        assert_eq!(Keep::read("3"), Ok(Keep(NonZeroU32::new(3))));
        assert_eq!(Keep::read("All"), Ok(Keep(None)));
        for typed in ["0", "-1", "", "some", "1.5"] {
            assert!(Keep::read(typed).is_err(), "{typed}");
        }
    }
}
