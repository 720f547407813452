//! A start that does not walk into the same trap again: a copy at which the program ended badly twice in a row, without
//! anything of it getting further in between, waits for the user.
//!
//! Only a program that a user starts counts this. One that a timer starts is killed for many reasons.

use crate::advice::{Code, Failure};
use crate::journal::{
    ExportId, Journal, JournalError, OpenExport, View, forget_crashes, note_crash, set_setting, setting,
};
use crate::plan::{Task, plan};
use crate::ports::HostConditions;
use jiff::Timestamp;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};

const SESSION: &str = "session";
/// What the session lies in, as the program names it.
const INSIDE: &str = "session_inside";
/// The copies at whose bytes or files something is at work.
const AT_WORK: &str = "at_work";
const OPEN: &str = "open";
const CLOSED: &str = "closed";

/// Notes that a session begins; to be called before the engine is started on this journal.
pub async fn begin_session(journal: &Journal, now: Timestamp) -> Result<(), Failure> {
    begin_session_in(journal, now, "").await
}

/// As [`begin_session`], inside of what ends all its programs when it ends, such as a login: a session that did not end
/// well in another one was ended from outside, and says nothing against the copies.
pub async fn begin_session_in(journal: &Journal, now: Timestamp, deps: &str) -> Result<(), Failure> {
    let deps = deps.to_owned();
    let begun = journal.write(move |db| {
        let is_the_same = setting(db, INSIDE)?.unwrap_or_default() == deps;
        let ended_badly = setting(db, SESSION)?.as_deref() == Some(OPEN) && is_the_same;
        set_setting(db, SESSION, OPEN)?;
        set_setting(db, INSIDE, &deps)?;
        let was_at_work = at_work(db)?;
        let view = View::read(db)?;
        let goes_on = due(&view, now);
        for export in view.unfinished() {
            let (row, reached) = (&export.row, reached(export));
            let is_further = row.reached.as_deref() != Some(reached.as_str());
            if is_further {
                forget_crashes(db, row.id, &reached)?;
            } else if ended_badly && was_at_work.contains(&row.id) && goes_on.contains(&row.id) {
                note_crash(db, row.id)?;
            }
        }
        set_setting(db, AT_WORK, "[]")
    });
    Ok(begun.await?)
}

/// Notes that the session ended well; to be called after the engine has ended.
pub async fn end_session(journal: &Journal) -> Result<(), JournalError> {
    journal.write(|db| set_setting(db, SESSION, CLOSED)).await
}

/// Notes at the bytes or files of which copies something is at work from now on.
pub(super) async fn note_at_work(
    journal: &Journal,
    exports: &BTreeSet<ExportId>,
) -> Result<(), JournalError> {
    let words = serde_json::to_string(exports).unwrap_or_default();
    journal.write(move |db| set_setting(db, AT_WORK, &words)).await
}

fn at_work(db: &Connection) -> rusqlite::Result<BTreeSet<ExportId>> {
    let words = setting(db, AT_WORK)?.unwrap_or_default();
    Ok(serde_json::from_str(&words).unwrap_or_default())
}

/// The copies whose bytes or files are due at once. What waits for a drive, the network or Google crashes nothing.
fn due(view: &View, now: Timestamp) -> BTreeSet<ExportId> {
    let tasks = plan(view, HostConditions::default(), now, &HashSet::new()).due;
    tasks
        .into_iter()
        .filter_map(|task| works_on(view, task))
        .collect()
}

/// The copy at whose bytes or files a task works. One that only waits for a drive or the network is not.
pub(super) fn works_on(view: &View, task: Task) -> Option<ExportId> {
    match task {
        Task::Fetch(part) => {
            let (export, _, part) = view.part(part)?;
            let is_hindered = |failure: &Failure| {
                matches!(
                    failure.code,
                    Code::Offline
                        | Code::GoogleTrouble
                        | Code::DiskFull
                        | Code::FolderMissing
                        | Code::FolderReadOnly
                )
            };
            let failures = export.row.failure.iter().chain(&part.failure);
            (!failures.into_iter().any(is_hindered)).then_some(export.row.id)
        }
        Task::Conclude(job) => view.job(job).map(|(export, _)| export.row.id),
        Task::Receipt(export) | Task::Move(export) => {
            let is_well = |id: &ExportId| view.export(*id).is_none_or(|open| open.row.failure.is_none());
            Some(export).filter(is_well)
        }
        Task::CheckAccess(_)
        | Task::EndAccess(_)
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
        | Task::CleanUp(_)
        | Task::CleanUpToken(_)
        | Task::Begin(_) => None,
    }
}

/// How far a copy is, as a string that changes with any progress.
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
