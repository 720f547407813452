//! Where a sign-in stands. One with a copy in mind stands in the journal too, all but the open redirect:
//! a restart continues with the next consent round.

use super::lengths::Lengths;
use crate::advice::{Failure, Problem};
use crate::consent::Attempt;
use crate::journal::{ClientRowId, ConnectionId, ConsentRoundRow, SignInRow, SignInRowId};
use crate::snapshot::{ConsentStep, ConsentView};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

static NEXT: AtomicU64 = AtomicU64::new(1);

/// A number that no sign-in and no round to Google's page has had since the program started.
fn fresh() -> u64 {
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The identity of one sign-in. A cancelled sign-in and the next one can agree in everything else: client, connection
/// and row number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine) struct SignInId(u64);

/// One round to Google's page and back, with everything that its answer needs. What came to be of the sign-in in the
/// meantime, or which one is shown by then, decides nothing about where the tokens belong.
#[derive(Clone, Debug)]
pub(super) struct Round {
    /// Of which sign-in.
    pub(super) sign_in: SignInId,
    /// The round itself: opening the page again begins another one.
    number: u64,
    /// Which client asks.
    pub(super) client: ClientRowId,
    /// Whose access it is, if that is known.
    pub(super) connection: Option<ConnectionId>,
    /// How a new connection is called.
    pub(super) name: Option<String>,
    /// The sign-in in the journal, where there is one.
    pub(super) row: Option<SignInRowId>,
    /// Which consent round of the sign-in.
    pub(super) round: usize,
    /// What is asked for.
    pub(super) asked: Vec<String>,
}

/// The sign-in under way.
pub(in crate::engine) struct SignIn {
    pub(super) id: SignInId,
    /// The round whose answer is waited for.
    pub(super) round: Option<u64>,
    /// Its number in the journal, where it has a copy in mind.
    pub(super) row: Option<SignInRowId>,
    /// It follows on an access that was ended for it.
    pub(super) switch: bool,
    pub(super) client: ClientRowId,
    pub(super) connection: Option<ConnectionId>,
    pub(super) name: Option<String>,
    pub(super) rounds: Vec<ConsentRoundRow>,
    pub(super) current: usize,
    pub(super) step: ConsentStep,
    pub(super) since: Option<Timestamp>,
    pub(super) copy_link: bool,
    pub(super) problem: Option<Problem>,
    pub(super) out: Option<Out>,
    pub(super) lengths: Lengths,
}

/// The user is at Google's page.
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
    /// Begins a round for the present consent round; the one before, if its page is still open, no longer counts.
    pub(super) fn begin_round(&mut self) -> Option<Round> {
        let round = self.rounds.get(self.current)?;
        if matches!(self.step, ConsentStep::Saving | ConsentStep::Done) {
            return None;
        }
        let number = fresh();
        let round = Round {
            sign_in: self.id,
            number,
            client: self.client,
            connection: self.connection,
            name: self.name.clone(),
            row: self.row,
            round: self.current,
            asked: round.asked.clone(),
        };
        self.round = Some(number);
        self.out = None;
        self.problem = None;
        self.copy_link = false;
        self.step = ConsentStep::Opening;
        Some(round)
    }

    /// Whether the answer of `round` is still waited for.
    pub(super) fn awaits(&self, round: &Round) -> bool {
        self.id == round.sign_in
            && self.round == Some(round.number)
            && matches!(self.step, ConsentStep::Opening | ConsentStep::Waiting)
    }

    /// The client that asks.
    pub(in crate::engine) fn client(&self) -> ClientRowId {
        self.client
    }

    /// One whose first consent round can begin.
    pub(super) fn ready(
        client: ClientRowId,
        connection: Option<ConnectionId>,
        rounds: Vec<ConsentRoundRow>,
    ) -> Self {
        Self {
            id: SignInId(fresh()),
            round: None,
            row: None,
            switch: false,
            client,
            connection,
            name: None,
            rounds,
            current: 0,
            step: ConsentStep::Ready,
            since: None,
            copy_link: false,
            problem: None,
            out: None,
            lengths: Lengths::default(),
        }
    }

    /// The sign-in that an earlier run of the program has left behind.
    pub(super) fn left_behind(row: &SignInRow) -> Self {
        let mut sign_in = Self {
            row: Some(row.id),
            switch: row.switch,
            name: row.name.clone(),
            ..Self::ready(row.client, row.connection, row.rounds.clone())
        };
        sign_in.go_on();
        sign_in
    }

    /// Takes over what the journal has learned of consent rounds meanwhile: access that came to rest at the last moment.
    pub(super) fn catch_up(&mut self, row: &SignInRow) {
        if self.is_busy() || self.step == ConsentStep::Done {
            return;
        }
        let mut has_learned = false;
        for (round, known) in self.rounds.iter_mut().zip(&row.rounds) {
            if round.granted.is_none() && known.granted.is_some() && round.asked == known.asked {
                round.granted.clone_from(&known.granted);
                has_learned = true;
            }
        }
        if has_learned {
            self.connection = row.connection;
            self.go_on();
        }
    }

    /// What it is to the journal.
    pub(in crate::engine) fn row(&self) -> Option<SignInRowId> {
        self.row
    }

    pub(in crate::engine) fn view(&self, row: Option<&SignInRow>) -> ConsentView {
        ConsentView {
            client: self.client,
            switch: self.switch,
            wants_copy: row.is_some_and(|row| row.order.is_some()),
            copy: row.and_then(|row| row.export),
            connection: self.connection,
            name: self.name.clone(),
            batches: self.rounds.clone(),
            current: u32::try_from(self.current).unwrap_or(u32::MAX),
            step: self.step,
            since: self.since,
            copy_link: self.copy_link,
            problem: self
                .problem
                .clone()
                .or_else(|| row.and_then(|row| row.failure.clone()).map(Problem::from)),
        }
    }

    /// Whether the user may not simply begin anew, because something is under way.
    pub(super) fn is_busy(&self) -> bool {
        matches!(
            self.step,
            ConsentStep::Opening | ConsentStep::Waiting | ConsentStep::Saving
        )
    }

    /// Whether the user may have seen an error on Google's page: nothing has come back from there.
    pub(in crate::engine) fn may_fail_at_google(&self) -> bool {
        !matches!(self.step, ConsentStep::Saving | ConsentStep::Done)
    }

    /// Tells of trouble without ending anything.
    pub(in crate::engine) fn tell(&mut self, failure: Failure) {
        self.problem = Some(failure.into());
    }

    pub(super) fn fail(&mut self, failure: Failure) {
        self.step = ConsentStep::Failed;
        self.problem = Some(failure.into());
        self.round = None;
        self.out = None;
    }

    /// To the next consent round, or to the end.
    pub(super) fn go_on(&mut self) {
        self.round = None;
        self.out = None;
        self.problem = None;
        self.since = None;
        self.copy_link = false;
        match self.rounds.iter().position(|round| round.granted.is_none()) {
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
