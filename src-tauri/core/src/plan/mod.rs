//! What is due now, and when to look again: a pure function of the journal, the clock, and what the
//! system tells about line and power. Nothing else decides.

mod expiry_reminders;
mod task;

pub use expiry_reminders::{Reached, reached};
pub use task::{Lane, Task};

use crate::journal::{
    BinState, ConnectionState, GrantRow, JobRow, JobState, Key, OpenExport, OpenJob, Renewal, UnpackState,
    View,
};
use crate::policy::{Hold, hold};
use crate::ports::HostConditions;
use crate::schedule::soonest_look;
use crate::settings::Settings;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashSet;

/// No wait of ours, and none that Google may ask for, is longer than a day and a quarter of jitter.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(36);

/// For so long after a look another one belongs to the same round.
const ROUND: SignedDuration = SignedDuration::from_secs(15);

/// A copy that begins by itself begins once a month at least.
const BETWEEN_RUNS: SignedDuration = SignedDuration::from_hours(32 * 24);

/// What follows from the journal at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// To be started now, in this order; nothing of it is running.
    pub due: Vec<Task>,
    /// When to plan again if nothing happens before.
    pub wake: Option<Timestamp>,
}

/// Plans.
///
/// `running` are the tasks under way: they are not due again, and each takes a place in its lane.
#[must_use]
pub fn plan(view: &View, conditions: HostConditions, now: Timestamp, running: &HashSet<Task>) -> Plan {
    let mut planner = Planner {
        now,
        conditions,
        running,
        settings: &view.settings,
        is_looking: is_looking(view, now, running),
        taken: [0; Lane::COUNT],
        plan: Plan::default(),
    };
    for task in running {
        planner.taken[task.lane() as usize] += 1;
    }
    for connection in view.connections.iter() {
        let is_copying = view.unfinished_of(connection.id).next().is_some();
        match connection.state {
            ConnectionState::Live => {}
            // Whatever Google prepares would be lost by giving access back.
            ConnectionState::Switching if is_copying => {}
            ConnectionState::Switching => {
                planner.at(connection.next_at, Task::Leave(connection.id));
                continue;
            }
            ConnectionState::Leaving | ConnectionState::LeavingHere | ConnectionState::Finishing => {
                planner.at(connection.next_at, Task::Leave(connection.id));
                continue;
            }
            ConnectionState::Gone => continue,
        }
        if connection.ending {
            planner.at(connection.next_at, Task::EndAccess(connection.id));
        }
        if connection.cleanup_due {
            planner.due(Task::CleanUp(connection.id));
        }
        if connection.renewal == Renewal::Check {
            planner.due(Task::CheckRenewal(connection.id));
        }
        // One copy at a time, and none without access: both are looked at again when the journal changes.
        if let (Some(due), false) = (connection.due_at, is_copying || connection.updates_paused)
            && view.live_grants(connection.id).next().is_some()
        {
            planner.at(Some(due), Task::CopyAgain(connection.id));
        }
        for grant in view.live_grants(connection.id) {
            if let Some(at) = grant.next_check_at {
                planner.at(Some(at), Task::CheckAccess(grant.id));
            }
        }
        let own = view
            .grants
            .iter()
            .filter(|grant| grant.connection == connection.id);
        for grant in own.filter(|grant| !grant.live && matches!(grant.key, Key::Left | Key::Resting)) {
            planner.at(grant.next_check_at, Task::CleanUpToken(grant.id));
        }
    }
    for sign_in in view.sign_ins.iter().filter(|sign_in| sign_in.has_grant) {
        if sign_in.export.is_none() && sign_in.order.is_some() {
            planner.at(sign_in.next_at, Task::Begin(sign_in.id));
        }
    }
    // Oldest first.
    for export in view.unfinished().rev() {
        planner.export(view, export);
    }
    let mut is_unpacked = running.iter().any(|task| matches!(task, Task::Unpack(_)));
    for export in &view.exports {
        if !export.row.moved_from.is_empty() && export.row.move_to.is_none() {
            planner.due(Task::Clear(export.row.id));
        }
        if export.row.bin == Some(BinState::Wanted) && export.row.finished_at.is_some() {
            // What is being unpacked into it stops first.
            if !running.contains(&Task::Unpack(export.row.id)) {
                planner.due(Task::Bin(export.row.id));
            }
        } else if export.row.receipt_due && export.row.bin.is_none() && export.row.finished_at.is_some() {
            planner.at(export.row.next_at, Task::Receipt(export.row.id));
        } else if is_unpacking(export) {
            // One at a time: two would count on the same free space.
            let is_due = export.row.unpack_next_at.is_none_or(|at| at <= now);
            if !is_due || !is_unpacked {
                planner.at(export.row.unpack_next_at, Task::Unpack(export.row.id));
            }
            is_unpacked |= is_due;
        }
    }
    planner.plan
}

/// Why no byte of a copy is to be fetched now.
#[must_use]
pub fn held(view: &View, export: &OpenExport, conditions: HostConditions, now: Timestamp) -> Option<Hold> {
    hold(&view.settings, view.quiet, conditions, export.row.anyway, now)
}

/// Whether a copy is to be unpacked where it lies.
pub(crate) fn is_unpacking(export: &OpenExport) -> bool {
    let row = &export.row;
    row.unpack == Some(UnpackState::Wanted) && row.finished_at.is_some() && row.bin.is_none()
}

/// Whether a copy that was given up still has a job of the same resource group.
fn is_being_cancelled(view: &View, export: &OpenExport, wanted: &JobRow) -> bool {
    view.unfinished_of(export.row.connection)
        .filter(|other| other.row.given_up && other.row.id != export.row.id)
        .flat_map(|other| &other.jobs)
        .any(|job| job.row.resource == wanted.resource && job.row.state != JobState::Over)
}

/// Whether a round of looks is under way: then others that are nearly due go along, and the computer wakes once for all.
fn is_looking(view: &View, now: Timestamp, running: &HashSet<Task>) -> bool {
    let has_begun = |row: &JobRow| {
        let is_due = row.state == JobState::Preparing && row.next_at.is_none_or(|at| at <= now);
        let is_recent = |at: Timestamp| now.duration_since(at).abs() < ROUND;
        is_due || row.looked_at.is_some_and(is_recent)
    };
    running.iter().any(|task| matches!(task, Task::Look(_)))
        || view
            .unfinished()
            .flat_map(|export| &export.jobs)
            .any(|job| has_begun(&job.row))
}

/// Whether a job that is not due yet may be looked at together with one that is; never one that waits after an error.
fn may_go_along(row: &JobRow, now: Timestamp) -> bool {
    let (Some(since), Some(planned)) = (row.looked_at.or(row.asked_at), row.next_at) else {
        return false;
    };
    row.errors == 0 && planned > now && soonest_look(since, planned, row.id.number(), row.looks) <= now
}

struct Planner<'a> {
    now: Timestamp,
    conditions: HostConditions,
    running: &'a HashSet<Task>,
    settings: &'a Settings,
    /// Whether some job is looked at just now.
    is_looking: bool,
    /// How many tasks of each lane run or are due.
    taken: [usize; Lane::COUNT],
    plan: Plan,
}

impl Planner<'_> {
    fn export(&mut self, view: &View, export: &OpenExport) {
        let connection = view.connection(export.row.connection);
        if connection.is_some_and(|connection| connection.state.is_leaving()) {
            return;
        }
        let is_moving = export.row.move_to.is_some();
        if is_moving && !self.is_held(export) {
            self.at(export.row.next_at, Task::Move(export.row.id));
        }
        if export.jobs.iter().all(|job| job.row.state == JobState::Over) {
            // A file that is still on its way belongs into the receipt, though its category was given up meanwhile.
            if !is_moving && !self.is_held(export) {
                self.at(export.row.next_at, Task::Receipt(export.row.id));
            }
            return;
        }
        for job in export.jobs.iter().filter(|job| job.row.state != JobState::Over) {
            if export.row.given_up {
                self.due(Task::Cancel(job.row.id));
            } else {
                self.job(view, export, job);
            }
        }
    }

    fn job(&mut self, view: &View, export: &OpenExport, job: &OpenJob) {
        let row = &job.row;
        // Google is looked after while a folder is under way, but nothing is written into it or read from it.
        if row.state == JobState::Ready && export.row.move_to.is_some() {
            return;
        }
        if row.state == JobState::Ready && job.parts.iter().all(|part| part.saved_at.is_some()) {
            self.at(row.next_at, Task::Conclude(row.id));
            return;
        }
        // Without a grant nothing can be asked; the job waits until the user allows access again.
        let covers = |grant: &GrantRow| grant.resources.contains(&row.resource);
        if !view.live_grants(export.row.connection).any(covers) {
            return;
        }
        match row.state {
            JobState::Planned if export.row.paused => {}
            // What is being cancelled would be taken for ours, and end with it.
            JobState::Planned | JobState::Intended if is_being_cancelled(view, export, row) => {}
            JobState::Planned | JobState::Intended => self.at(row.next_at, Task::Initiate(row.id)),
            // Looking goes on while a copy is paused: a link or an archive must not die unseen.
            JobState::Preparing => {
                if self.is_looking && may_go_along(row, self.now) {
                    self.due(Task::Look(row.id));
                } else {
                    self.at(row.next_at, Task::Look(row.id));
                }
            }
            JobState::Failed => self.at(row.next_at, Task::Retry(row.id)),
            JobState::Ready if export.row.paused => {}
            JobState::Ready => {
                match held(view, export, self.conditions, self.now) {
                    Some(Hold::Quiet(until)) => return self.wake(until),
                    // The system says when that changes.
                    Some(Hold::Metered | Hold::Battery | Hold::LowBattery) => return,
                    None => {}
                }
                for part in job.parts.iter().filter(|part| part.saved_at.is_none()) {
                    self.at(part.next_at.max(export.row.next_at), Task::Fetch(part.id));
                }
            }
            JobState::Over => {}
        }
    }

    /// Whether a task that runs still has a file of the copy in its hands.
    fn is_held(&self, export: &OpenExport) -> bool {
        self.running.iter().any(|task| match task {
            Task::Fetch(id) => {
                let mut parts = export.jobs.iter().flat_map(|job| &job.parts);
                parts.any(|part| part.id == *id)
            }
            Task::Conclude(id) => export.jobs.iter().any(|job| job.row.id == *id),
            Task::Receipt(id) | Task::Clear(id) | Task::Unpack(id) => *id == export.row.id,
            _ => false,
        })
    }

    fn at(&mut self, moment: Option<Timestamp>, task: Task) {
        let longest = match task {
            Task::CopyAgain(_) => Some(BETWEEN_RUNS),
            // Google itself may have named the moment.
            Task::Initiate(_) => None,
            _ => Some(LONGEST_WAIT),
        };
        match moment.filter(|moment| *moment > self.now) {
            None => self.due(task),
            // No wait is so long: it was recorded by a clock that was wrong.
            Some(moment) if longest.is_some_and(|longest| moment.duration_since(self.now) > longest) => {
                self.due(task);
            }
            Some(moment) => self.wake(moment),
        }
    }

    fn wake(&mut self, moment: Timestamp) {
        self.plan.wake = Some(self.plan.wake.map_or(moment, |wake| wake.min(moment)));
    }

    fn due(&mut self, task: Task) {
        let lane = task.lane();
        let taken = &mut self.taken[lane as usize];
        if *taken < lane.width(self.settings) && !self.running.contains(&task) {
            *taken += 1;
            self.plan.due.push(task);
        }
    }
}

#[cfg(test)]
mod tests;
