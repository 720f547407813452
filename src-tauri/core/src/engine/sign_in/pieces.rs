//! What a sign-in learns from Google's error pages. Google does not say why its page failed: the address may have been too
//! long, or one category is not to be had. So the consent round that failed is halved. If all of its pieces work, it was the
//! length: later consent rounds become as short at once. If a category fails alone, it was that one: the rest grows together again.

use super::state::SignIn;
use super::{cut, scopes};
use crate::advice::{Code, Failure};
use crate::consent::batch::{encoded_length, halve};
use crate::journal::ConsentRoundRow;
use std::collections::HashSet;

impl SignIn {
    /// Google showed an error page for the present consent round: it is divided, or its only category is set aside.
    pub(super) fn page_failed(&mut self) -> Result<(), Failure> {
        let current = self.current;
        let round = self
            .rounds
            .get_mut(current)
            .filter(|round| round.granted.is_none());
        let round = round.ok_or(Failure::from(Code::WrongUse))?;
        let wanted = scopes(&round.asked);
        let Some((first, _)) = halve(&wanted) else {
            round.granted = Some(Vec::new());
            let alone = round.asked.join(", ");
            self.blame_a_category();
            self.go_on();
            self.problem = Some(Failure::new(Code::ConsentPageFailed, alone).into());
            return Ok(());
        };
        let rest = round.asked.split_off(first.len());
        round.piece = true;
        let rest = ConsentRoundRow {
            asked: rest,
            granted: None,
            piece: true,
        };
        let length = encoded_length(&wanted);
        if length > self.lengths.worked {
            let shortest = self.lengths.failed.map_or(length, |failed| failed.min(length));
            self.lengths.failed = Some(shortest);
        }
        self.rounds.insert(current + 1, rest);
        self.go_on();
        Ok(())
    }

    /// A consent round brought this much. Answers the length of scopes that is known to work, once a longer one is known to fail.
    pub(super) fn round_brought(&mut self, round: usize, granted: Vec<String>) -> Option<usize> {
        let learned = self.rounds.get_mut(round).and_then(|round| {
            round.granted = Some(granted);
            self.lengths.worked = self.lengths.worked.max(encoded_length(&scopes(&round.asked)));
            self.lengths.failed = self.lengths.failed.filter(|failed| self.lengths.worked < *failed);
            self.lengths.failed.map(|_| self.lengths.worked)
        });
        let proved = learned.filter(|worked| {
            self.cut_anew(*worked, |round| round.piece);
            !self
                .rounds
                .iter()
                .any(|round| round.piece && round.granted.is_none())
        });
        if let Some(worked) = proved {
            self.lengths.failed = None;
            self.cut_anew(worked, |_| true);
        }
        self.go_on();
        proved
    }

    /// It was one category and not the length. Where nothing has worked yet, it may be every page.
    fn blame_a_category(&mut self) {
        self.lengths.failed = None;
        if let Some(room) = self.lengths.room.filter(|_| self.lengths.worked > 0) {
            self.cut_anew(room, |round| round.piece);
        }
    }

    /// Cuts the consent rounds that are still to be made, as far as they are `meant`, so that each has at most `room`.
    fn cut_anew(&mut self, room: usize, meant: impl Fn(&ConsentRoundRow) -> bool) {
        let is_meant = |round: &ConsentRoundRow| round.granted.is_none() && meant(round);
        let Some(at) = self.rounds.iter().position(is_meant) else {
            return;
        };
        let (old, kept): (Vec<ConsentRoundRow>, Vec<ConsentRoundRow>) =
            std::mem::take(&mut self.rounds).into_iter().partition(is_meant);
        let piece = old.iter().any(|round| round.piece);
        let wanted: Vec<String> = old.into_iter().flat_map(|round| round.asked).collect();
        let mut anew = cut(&wanted, &HashSet::new(), room);
        for round in &mut anew {
            round.piece = piece;
        }
        self.rounds = kept;
        self.rounds.splice(at..at, anew);
    }
}
