//! When there is no use in waiting for a copy any longer: pure, from one picture.

use crate::report::Exit;
use crate::waiting::Seen;
use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::snapshot::{ExportState, ExportView, JobOutcome, JobStep, JobView, Snapshot};
use jiff::Timestamp;
use std::time::Duration;

/// Why a copy rests.
#[derive(Clone, Debug, PartialEq)]
pub enum Rest {
    /// It is over and has its receipt, or the user paused it in the window.
    Settled,
    /// Google's 24 hours are not over for anything that is left.
    NotYet {
        /// When the first of it may be asked for.
        from: Timestamp,
    },
    /// Something that does not come right by itself.
    Stuck {
        /// What it is.
        problem: Problem,
        /// What has arrived; while that grows nothing is stuck.
        bytes: u64,
    },
}

impl Rest {
    /// What it is stuck at, if it is.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            Self::Stuck { problem, .. } => Some(problem),
            Self::Settled | Self::NotYet { .. } => None,
        }
    }
}

/// Google's refusal of a second copy within a day is sure as soon as it is seen.
const SURE: Duration = Duration::from_secs(1);

/// What was tried and put off stays so, once the picture has settled.
const SETTLED: Duration = Duration::from_secs(2);

/// What may be being tried at this moment gets time to turn out well.
pub const BEING_TRIED: Duration = Duration::from_secs(20);

/// Whether and why a copy rests; nothing while it goes on.
pub fn rest(snapshot: &Snapshot, export: &ExportView) -> Option<Seen<Rest>> {
    if export.finished_at.is_some() && export.receipt.is_some() {
        return Some(Seen {
            what: Rest::Settled,
            stays: Duration::ZERO,
        });
    }
    if export.state == ExportState::Paused {
        return Some(Seen {
            what: Rest::Settled,
            stays: SETTLED,
        });
    }
    let stuck = |problem: &Problem, stays| Seen {
        what: Rest::Stuck {
            problem: problem.clone(),
            bytes: export.bytes_done,
        },
        stays,
    };
    if let Some(problem) = &export.problem {
        return Some(stuck(problem, BEING_TRIED));
    }
    if export.moving.is_some() {
        return None;
    }
    let open: Vec<&JobView> = export.jobs.iter().filter(|job| job.outcome.is_none()).collect();
    let waits: Vec<Option<Waits>> = open.iter().map(|job| waits(snapshot, export, job)).collect();
    // As long as one category can go on, the copy goes on.
    let waits: Vec<Waits> = waits.into_iter().collect::<Option<_>>()?;
    let blocked = waits.iter().find_map(|wait| match wait {
        Waits::ForUser(problem, stays) => Some((problem, *stays)),
        Waits::Until(_) => None,
    });
    if let Some((problem, stays)) = blocked {
        return Some(stuck(problem, stays));
    }
    let from = waits
        .iter()
        .filter_map(|wait| match wait {
            Waits::Until(moment) => Some(*moment),
            Waits::ForUser(..) => None,
        })
        .min()?;
    Some(Seen {
        what: Rest::NotYet { from },
        stays: SURE,
    })
}

enum Waits {
    Until(Timestamp),
    ForUser(Problem, Duration),
}

fn waits(snapshot: &Snapshot, export: &ExportView, job: &JobView) -> Option<Waits> {
    let connection = snapshot
        .connections
        .iter()
        .find(|connection| connection.id == export.connection)?;
    let is_here = !job.parts.is_empty() && job.parts.iter().all(|part| part.saved);
    if !is_here && !connection.granted.contains(&job.resource) {
        // Whatever went wrong before: without access nothing is tried any more.
        let known = job
            .problem
            .clone()
            .filter(|problem| problem.code.exit() == Exit::NeedsUser);
        let problem = known.unwrap_or_else(|| Failure::from(Code::NotGranted).into());
        return Some(Waits::ForUser(problem, SETTLED));
    }
    let put_off = job.next_at.filter(|next_at| *next_at > snapshot.now);
    match &job.problem {
        Some(problem) if problem.code == Code::DailyLimit => put_off.map(Waits::Until),
        Some(problem) if problem.code.exit() == Exit::NeedsUser => {
            let stays = if put_off.is_some() { SETTLED } else { BEING_TRIED };
            Some(Waits::ForUser(problem.clone(), stays))
        }
        Some(_) => None,
        // Google named the moment for an earlier copy, so it was not asked again.
        None if job.step == JobStep::Asking && job.asked_at.is_none() => {
            let is_reported = connection
                .waiting
                .iter()
                .any(|(resource, _)| *resource == job.resource);
            put_off.filter(|_| is_reported).map(Waits::Until)
        }
        None => None,
    }
}

/// The exit code of a copy that is over.
pub fn outcome(export: &ExportView) -> Exit {
    let missing: Vec<&JobView> = export
        .jobs
        .iter()
        .filter(|job| !matches!(job.outcome, Some(JobOutcome::Saved | JobOutcome::Empty)))
        .collect();
    let for_want_of_access = |job: &&JobView| {
        job.problem.as_ref().is_some_and(|problem| {
            matches!(
                problem.code,
                Code::NotGranted | Code::AccessEnded | Code::OneTimeUsed
            )
        })
    };
    if missing.is_empty() {
        Exit::Done
    } else if missing.iter().all(for_want_of_access) {
        Exit::NeedsUser
    } else {
        Exit::Failed
    }
}

#[cfg(test)]
mod tests;
