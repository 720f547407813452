//! What a sign-in learns from Google's error pages. Google does not say why its page failed: the address may have been too
//! long, or one category is not to be had. So the trip that failed is halved. If all of its pieces work, it was the
//! length: later trips become as short at once. If a category fails alone, it was that one: the rest grows together again.

use super::state::{SignIn, Trip};
use super::{cut, scopes};
use crate::advice::{Code, Failure};
use crate::consent::batch::{encoded_length, halve};
use std::collections::HashSet;

/// Lengths of scopes, as they stand in an address.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lengths {
    /// How much fits into one address, as far as was known when the sign-in began.
    room: Option<usize>,
    /// The longest that worked in this sign-in.
    worked: usize,
    /// The shortest that failed and was longer than all that worked.
    failed: Option<usize>,
}

impl Lengths {
    /// Nothing is learnt yet; so much fits into one address.
    pub(super) fn with_room(room: usize) -> Self {
        Self {
            room: Some(room),
            ..Self::default()
        }
    }
}

impl SignIn {
    /// Google showed an error page for the present trip: it is divided, or its only category is set aside.
    pub(super) fn page_failed(&mut self) -> Result<(), Failure> {
        let current = self.current;
        let trip = self.trips.get_mut(current).filter(|trip| trip.granted.is_none());
        let trip = trip.ok_or(Failure::from(Code::WrongUse))?;
        let wanted = scopes(&trip.asked);
        let Some((first, _)) = halve(&wanted) else {
            trip.granted = Some(Vec::new());
            let alone = trip.asked.join(", ");
            self.blame_a_category();
            self.go_on();
            self.problem = Some(Failure::new(Code::ConsentPageFailed, alone).into());
            return Ok(());
        };
        let rest = trip.asked.split_off(first.len());
        trip.piece = true;
        let rest = Trip {
            asked: rest,
            granted: None,
            piece: true,
        };
        let length = encoded_length(&wanted);
        if length > self.lengths.worked {
            let shortest = self.lengths.failed.map_or(length, |failed| failed.min(length));
            self.lengths.failed = Some(shortest);
        }
        self.trips.insert(current + 1, rest);
        self.go_on();
        Ok(())
    }

    /// A trip brought this much. Answers the length of scopes that is known to work, once a longer one is known to fail.
    pub(super) fn trip_brought(&mut self, trip: usize, granted: Vec<String>) -> Option<usize> {
        let learnt = self.trips.get_mut(trip).and_then(|trip| {
            trip.granted = Some(granted);
            self.lengths.worked = self.lengths.worked.max(encoded_length(&scopes(&trip.asked)));
            self.lengths.failed = self.lengths.failed.filter(|failed| self.lengths.worked < *failed);
            self.lengths.failed.map(|_| self.lengths.worked)
        });
        let proved = learnt.filter(|worked| {
            self.cut_anew(*worked, |trip| trip.piece);
            !self.trips.iter().any(|trip| trip.piece && trip.granted.is_none())
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
            self.cut_anew(room, |trip| trip.piece);
        }
    }

    /// Cuts the trips that are still to be made, as far as they are `meant`, so that each has at most `room`.
    fn cut_anew(&mut self, room: usize, meant: impl Fn(&Trip) -> bool) {
        let is_meant = |trip: &Trip| trip.granted.is_none() && meant(trip);
        let Some(at) = self.trips.iter().position(is_meant) else {
            return;
        };
        let (old, kept): (Vec<Trip>, Vec<Trip>) =
            std::mem::take(&mut self.trips).into_iter().partition(is_meant);
        let piece = old.iter().any(|trip| trip.piece);
        let wanted: Vec<String> = old.into_iter().flat_map(|trip| trip.asked).collect();
        let mut anew = cut(&wanted, &HashSet::new(), room);
        for trip in &mut anew {
            trip.piece = piece;
        }
        self.trips = kept;
        self.trips.splice(at..at, anew);
    }
}
