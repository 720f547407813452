//! The clock that the engine goes by: the system's, corrected by the `Date` of Google's answers.
//!
//! All waits of the journal are counted on this clock. It does not move when the system's clock is set while the program
//! runs, so nothing freezes, expires or comes early by that. Only where Google has not confirmed it yet is the system's
//! clock followed: a computer with an empty battery starts in the past and is put right a minute later.

use super::clock::left;
use super::{BoxFuture, Clock};
use crate::locked::locked;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// What an answer takes on its way, and a clock may be off without anyone noticing.
const TOLERATED: SignedDuration = SignedDuration::from_mins(2);

/// Two answers that agree within this time tell the same.
const AGREED: SignedDuration = SignedDuration::from_secs(60);

/// A system's clock that moved by more than this against its uptime was set.
const SET: SignedDuration = SignedDuration::from_secs(5);

/// Before this there was no program of this kind: a clock that shows less is wrong.
const EARLIEST: Timestamp = Timestamp::constant(1_735_689_600, 0);

/// Later dates are implausible for this version and are rejected.
const LATEST: Timestamp = Timestamp::constant(4_102_444_800, 0);

/// A clock that Google's answers correct.
pub struct CorrectedClock {
    system: Arc<dyn Clock>,
    state: Mutex<State>,
    corrected: watch::Sender<u64>,
}

#[derive(Clone, Copy, Debug)]
struct State {
    /// What this clock showed when the uptime was `at`.
    anchor: Timestamp,
    at: Duration,
    /// When this run began, by this clock.
    began: Timestamp,
    /// An answer of Google's agreed with it.
    is_confirmed: bool,
    /// The last answer disagreed; what it said, and the uptime then.
    doubt: Option<(Timestamp, Duration)>,
    /// Counts corrections.
    number: u64,
}

/// By how much the clock is to be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Forward, or back where it is negative.
    pub by: SignedDuration,
    /// What the clock showed when the run began.
    pub since: Timestamp,
    /// What it shows now, before it is put right.
    pub from: Timestamp,
    is_confirmed: bool,
    number: u64,
}

impl CorrectedClock {
    /// A clock that shows what `system` shows, until it is known better.
    #[must_use]
    pub fn over(system: Arc<dyn Clock>) -> Self {
        let (now, uptime) = (system.now(), system.uptime());
        Self {
            system,
            state: Mutex::new(State {
                anchor: now,
                at: uptime,
                began: now,
                is_confirmed: false,
                doubt: None,
                number: 0,
            }),
            corrected: watch::Sender::new(0),
        }
    }

    /// It is later than `known`, which was written down at an answer of Google's: a clock that shows less was set back.
    pub fn not_before(&self, known: Timestamp) {
        let mut state = locked(&self.state);
        if (EARLIEST..LATEST).contains(&known) && self.shown(&state) < known {
            state.anchor = known;
            state.at = self.system.uptime();
            state.began = known;
        }
    }

    /// Whether Google's `Date` agrees with this clock.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        locked(&self.state).is_confirmed
    }

    /// How often it was put right.
    #[must_use]
    pub fn corrections(&self) -> u64 {
        locked(&self.state).number
    }

    /// The system's own clock, as the user sees it.
    #[must_use]
    pub fn system(&self) -> &Arc<dyn Clock> {
        &self.system
    }

    /// Takes in the `Date` of an answer that has just come; answers how to put the clock right, if two answers agree
    /// that it is wrong. One alone may be wrong itself, but not against a clock that cannot be right.
    #[must_use]
    pub fn observe(&self, date: Timestamp) -> Option<Correction> {
        if !(EARLIEST..LATEST).contains(&date) {
            return None;
        }
        let mut state = locked(&self.state);
        let (now, uptime) = (self.shown(&state), self.system.uptime());
        let by = date.duration_since(now);
        if by.abs() <= TOLERATED {
            state.is_confirmed = true;
            state.doubt = None;
            return None;
        }
        let doubt = state.doubt.replace((date, uptime));
        let agrees = doubt.is_some_and(|(before, at)| {
            let passed = SignedDuration::try_from(uptime.saturating_sub(at)).unwrap_or(SignedDuration::MAX);
            let expected = before.saturating_add(passed).unwrap_or(Timestamp::MAX);
            date.duration_since(expected).abs() <= AGREED
        });
        (agrees || now < EARLIEST).then(|| Correction {
            by,
            since: state.began,
            from: now,
            is_confirmed: true,
            number: state.number,
        })
    }

    /// Looks whether the system's clock was set; answers how to follow it, as long as Google has not confirmed this one.
    #[must_use]
    pub fn follow(&self) -> Option<Correction> {
        let state = locked(&self.state);
        let (now, system) = (self.shown(&state), self.system.now());
        let by = system.duration_since(now);
        // One that is behind what was known before is no better than before.
        let is_set = !state.is_confirmed && by.abs() > SET && system > EARLIEST && system > state.began;
        is_set.then_some(Correction {
            by,
            since: state.began,
            from: now,
            is_confirmed: false,
            number: state.number,
        })
    }

    /// Puts the clock right, once for each correction.
    pub fn apply(&self, correction: Correction) {
        let mut state = locked(&self.state);
        if state.number != correction.number {
            return;
        }
        let (now, uptime) = (self.shown(&state), self.system.uptime());
        state.anchor = now.saturating_add(correction.by).unwrap_or(now);
        state.at = uptime;
        state.began = state.began.saturating_add(correction.by).unwrap_or(state.began);
        state.is_confirmed = correction.is_confirmed;
        state.doubt = None;
        state.number += 1;
        let number = state.number;
        drop(state);
        self.corrected.send_replace(number);
    }

    fn shown(&self, state: &State) -> Timestamp {
        let passed = self.system.uptime().saturating_sub(state.at);
        state.anchor.saturating_add(passed).unwrap_or(Timestamp::MAX)
    }
}

impl Clock for CorrectedClock {
    fn now(&self) -> Timestamp {
        self.shown(&locked(&self.state))
    }

    fn sleep_until(&self, until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let mut corrected = self.corrected.subscribe();
            loop {
                corrected.borrow_and_update();
                let Some(left) = left(self.now(), until) else {
                    return;
                };
                tokio::select! {
                    biased;
                    _ = corrected.changed() => {}
                    () = self.system.sleep(left.min(self.longest_nap())) => {}
                }
            }
        })
    }

    fn instant(&self) -> Instant {
        self.system.instant()
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        self.system.sleep(pause)
    }

    fn sleep_until_instant(&self, instant: Instant) -> BoxFuture<'_, ()> {
        self.system.sleep_until_instant(instant)
    }

    fn uptime(&self) -> Duration {
        self.system.uptime()
    }

    fn longest_nap(&self) -> Duration {
        self.system.longest_nap()
    }

    fn zone(&self) -> TimeZone {
        self.system.zone()
    }
}

#[cfg(test)]
#[path = "corrected_clock_tests.rs"]
mod tests;
