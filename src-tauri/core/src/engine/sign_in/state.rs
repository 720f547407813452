//! Where a sign-in stands. Lives in memory alone: whoever restarts the program starts a sign-in anew.

use crate::advice::{Failure, Problem};
use crate::consent::Attempt;
use crate::snapshot::{BatchView, ConsentStep, ConsentView};
use jiff::Timestamp;
use std::sync::Arc;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

/// The sign-in under way.
pub(in crate::engine) struct SignIn {
    pub(super) client: i64,
    pub(super) connection: Option<i64>,
    pub(super) name: Option<String>,
    pub(super) trips: Vec<Trip>,
    pub(super) current: usize,
    pub(super) step: ConsentStep,
    pub(super) since: Option<Timestamp>,
    pub(super) copy_link: bool,
    pub(super) problem: Option<Problem>,
    pub(super) out: Option<Out>,
}

/// One trip: what is asked, and what came of it once it is over.
pub(super) struct Trip {
    pub(super) asked: Vec<String>,
    pub(super) granted: Option<Vec<String>>,
}

/// The person is at Google's page.
pub(super) struct Out {
    pub(super) attempt: Arc<Attempt>,
    pub(super) paste: Option<oneshot::Sender<crate::consent::Code>>,
    pub(super) waiting: AbortHandle,
}

impl Drop for Out {
    fn drop(&mut self) {
        self.waiting.abort();
    }
}

impl SignIn {
    /// The client that asks.
    pub(in crate::engine) fn client(&self) -> i64 {
        self.client
    }

    pub(in crate::engine) fn view(&self) -> ConsentView {
        ConsentView {
            client: self.client,
            connection: self.connection,
            name: self.name.clone(),
            batches: self
                .trips
                .iter()
                .map(|trip| BatchView {
                    asked: trip.asked.clone(),
                    granted: trip.granted.clone(),
                })
                .collect(),
            current: u32::try_from(self.current).unwrap_or(u32::MAX),
            step: self.step,
            since: self.since,
            copy_link: self.copy_link,
            problem: self.problem.clone(),
        }
    }

    /// Whether the person may not simply begin anew, because something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(
            self.step,
            ConsentStep::Opening | ConsentStep::Waiting | ConsentStep::Saving
        )
    }

    pub(super) fn fail(&mut self, failure: Failure) {
        self.step = ConsentStep::Failed;
        self.problem = Some(failure.into());
        self.out = None;
    }

    /// To the next trip, or to the end.
    pub(super) fn go_on(&mut self) {
        self.out = None;
        self.problem = None;
        self.since = None;
        self.copy_link = false;
        match self.trips.iter().position(|trip| trip.granted.is_none()) {
            Some(next) => {
                self.current = next;
                self.step = if next == 0 {
                    ConsentStep::Ready
                } else {
                    ConsentStep::Between
                };
            }
            None => self.step = ConsentStep::Done,
        }
    }
}
