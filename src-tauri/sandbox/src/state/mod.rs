//! What the sandbox remembers: grants, tokens, jobs, objects, and what happened to them.

mod grants;
mod jobs;
mod record;
mod reset;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::clock::later;
use crate::object::Object;
use crate::setup::Setup;

pub use grants::Access;
pub(crate) use grants::{Challenge, Code, Grant, TokenKind, may_renew};
pub(crate) use jobs::{Job, JobState, NewJob, Outcome};
pub use record::{GrantSeen, JobSeen, ObjectSeen, Observed, RequestSeen, ResetSeen};

/// An account's dealings with one project: what a revocation or a reset acts on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Owner {
    /// The account's name.
    pub account: String,
    /// The project number.
    pub project: String,
}

/// All memory, behind one lock.
#[derive(Default)]
pub(crate) struct State {
    pub codes: HashMap<String, Code>,
    pub grants: Vec<Grant>,
    pub tokens: HashMap<String, grants::Token>,
    pub jobs: Vec<Job>,
    pub job_of: HashMap<String, usize>,
    pub objects: HashMap<String, Arc<Object>>,
    /// What will happen by itself, by time.
    events: BTreeMap<(Timestamp, u64), Event>,
    /// The jobs that used up a one-time scope.
    pub spent: HashMap<(Owner, String), Vec<usize>>,
    /// The jobs that count for the 24-hour rule, oldest first, by resource and by client.
    pub recent: HashMap<(Owner, String), Vec<usize>>,
    pub recent_of_client: HashMap<(String, String), Vec<usize>>,
    /// The moment of the automatic reset of one-time access.
    auto_resets: HashMap<Owner, Timestamp>,
    /// How often each resource was initiated.
    pub initiated: BTreeMap<(Owner, String), u64>,
    pub resets: Vec<ResetSeen>,
    pub requests: VecDeque<RequestSeen>,
    /// Answers by route and status.
    pub answers: BTreeMap<String, u64>,
    /// Numbers for anything that must be distinguished.
    sequence: u64,
}

enum Event {
    JobDue(usize),
    DataGone(usize),
    AutoReset(Owner),
}

impl State {
    /// The next number, never given before.
    pub(crate) fn next(&mut self) -> u64 {
        self.sequence += 1;
        self.sequence
    }

    fn schedule(&mut self, at: Timestamp, event: Event) {
        let number = self.next();
        self.events.insert((at, number), event);
    }

    /// Lets everything happen that is due by `now`, in its order.
    pub(crate) fn sweep(&mut self, setup: &Setup, now: Timestamp) {
        while let Some(entry) = self.events.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((at, _), event) = entry.remove_entry();
            match event {
                Event::JobDue(job) => self.finish(setup, job, at),
                Event::DataGone(job) => {
                    self.destroy(setup, job, at, "kept for its time");
                }
                Event::AutoReset(owner) if self.auto_resets.get(&owner) == Some(&at) => {
                    self.reset_one_time(setup, &owner, at);
                }
                Event::AutoReset(_) => {}
            }
        }
    }

    /// Counts down to the automatic reset, from the first one-time export on.
    pub(crate) fn start_auto_reset(&mut self, setup: &Setup, owner: &Owner, now: Timestamp) {
        if !self.auto_resets.contains_key(owner) {
            let at = later(now, setup.options.data_lifetime);
            self.auto_resets.insert(owner.clone(), at);
            self.schedule(at, Event::AutoReset(owner.clone()));
        }
    }
}
