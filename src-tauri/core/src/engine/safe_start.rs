//! A start that does not walk into the same trap again: a copy at which the program ended badly twice in a row, without
//! anything of it getting further in between, waits for the person.
//!
//! Only a program that a person starts counts this. One that a timer starts is killed for many reasons.

use crate::advice::Failure;
use crate::journal::{
    Journal, JournalError, OpenExport, View, forget_crashes, note_crash, set_setting, setting,
};
use crate::plan::{Task, plan};
use crate::ports::Circumstances;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashSet};

const SESSION: &str = "session";
const OPEN: &str = "open";
const CLOSED: &str = "closed";

/// Notes that a session begins; to be called before the engine is started on this journal.
///
/// # Errors
/// The journal's.
pub async fn begin_session(journal: &Journal, now: Timestamp) -> Result<(), Failure> {
    let begun = journal.write(move |db| {
        let ended_badly = setting(db, SESSION)?.as_deref() == Some(OPEN);
        set_setting(db, SESSION, OPEN)?;
        let view = View::read(db)?;
        let at_work = at_work(&view, now);
        for export in view.unfinished() {
            let (row, reached) = (&export.row, reached(export));
            let is_further = row.reached.as_deref() != Some(reached.as_str());
            if is_further {
                forget_crashes(db, row.id, &reached)?;
            } else if ended_badly && at_work.contains(&row.id) {
                note_crash(db, row.id)?;
            }
        }
        Ok(())
    });
    Ok(begun.await?)
}

/// Notes that the session ended well; to be called after the engine has ended.
///
/// # Errors
/// The journal's.
pub async fn end_session(journal: &Journal) -> Result<(), JournalError> {
    journal.write(|db| set_setting(db, SESSION, CLOSED)).await
}

/// The copies whose bytes or files are at work as soon as the ring turns. Waiting for Google breaks nothing.
fn at_work(view: &View, now: Timestamp) -> BTreeSet<i64> {
    plan(view, Circumstances::default(), now, &HashSet::new())
        .due
        .into_iter()
        .filter_map(|task| match task {
            Task::Fetch(part) => view.part(part).map(|(export, _, _)| export.row.id),
            Task::Conclude(job) => view.job(job).map(|(export, _)| export.row.id),
            Task::Receipt(export) | Task::Move(export) => Some(export),
            Task::CheckAccess(_)
            | Task::CheckRenewal(_)
            | Task::Leave(_)
            | Task::CopyAgain(_)
            | Task::Initiate(_)
            | Task::Look(_)
            | Task::Retry(_)
            | Task::Cancel(_)
            | Task::Clear(_)
            | Task::Unpack(_)
            | Task::Bin(_)
            | Task::Tidy(_)
            | Task::TidyKey(_)
            | Task::Begin(_) => None,
        })
        .collect()
}

/// How far a copy is, as a word that changes whenever it gets further.
fn reached(export: &OpenExport) -> String {
    let parts = || export.jobs.iter().flat_map(|job| &job.parts);
    let durable: u64 = parts().map(|part| part.durable).sum();
    let saved = parts().filter(|part| part.saved_at.is_some()).count();
    let over = export.jobs.iter().filter(|job| job.row.outcome.is_some()).count();
    format!(
        "{} jobs over, {saved} of {} files, {durable} bytes",
        over,
        parts().count()
    )
}
