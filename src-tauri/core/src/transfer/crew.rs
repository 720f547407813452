//! How many ranges work on a file at a time, and which stretch each gets.

use super::digest::Queue;
use super::open::Opened;
use super::patience::Trouble;
use super::range_map::Stretch;
use super::range_tuner::RangeTuner;
use super::range_worker::{Halt, Work};
use super::source::Source;
use super::stream::{Ended, Stream};
use crate::ports::steady;
use std::time::Duration;

/// Hands out the work to as many ranges as help.
pub(super) struct Crew<'a> {
    work: &'a Work<'a>,
    source: &'a Source<'a>,
    queue: &'a Queue,
    pub(super) tuner: RangeTuner,
    seed: u64,
    hired: u64,
    first: Option<Opened>,
}

impl<'a> Crew<'a> {
    /// With several ranges, each takes so much at a time: close together, so that the digest stays close too.
    const CHUNK: u64 = 32 << 20;
    /// As long as it is open how many help, each takes less, so that one too many is soon over.
    const TRIAL: u64 = 8 << 20;
    /// Less than this is not worth a connection of its own.
    const LEAST: u64 = 2 << 20;

    pub(super) fn new(
        work: &'a Work<'a>,
        source: &'a Source<'a>,
        queue: &'a Queue,
        seed: u64,
        first: Option<Opened>,
    ) -> Self {
        let is_large = work.board.map().open_bytes() > work.limits.ranges_above;
        let knows_ranges = first.as_ref().is_none_or(|first| first.is_range)
            && source.may_use_ranges()
            && work.identity.version.can_resume();
        let most = if is_large && knows_ranges {
            work.limits.max_ranges
        } else {
            1
        };
        Self {
            work,
            source,
            queue,
            tuner: RangeTuner::new(most),
            seed,
            hired: 0,
            first,
        }
    }

    /// How long until the next look at the speed.
    pub(super) fn patience(&self) -> Duration {
        if self.work.limits.bandwidth.is_set() {
            RangeTuner::BEHIND_A_LIMIT
        } else {
            RangeTuner::LOOK
        }
    }

    /// Looks at the speed. With a speed limit, more ranges would bring nothing and tell nothing about the network.
    pub(super) fn look(&mut self, busy: usize) {
        if self.work.limits.bandwidth.is_set() {
            self.tuner.forget();
        } else {
            let now = steady(&*self.work.world.clock);
            self.tuner.look(now, self.work.progress.received(), busy);
        }
    }

    /// The next stretch to work on, while `busy` others are.
    pub(super) fn next(&mut self, busy: usize) -> Option<(Stretch, Option<Opened>)> {
        if busy >= self.tuner.ranges() {
            return None;
        }
        let mut map = self.work.board.map();
        let is_alone = self.tuner.ranges() == 1;
        let chunk = if self.tuner.is_settled() {
            Self::CHUNK
        } else {
            Self::TRIAL
        };
        if !is_alone {
            map.shorten_all(chunk);
        }
        let stretch = map.take_work((!is_alone).then_some(chunk));
        let stretch = stretch.or_else(|| if is_alone { None } else { map.steal(Self::LEAST) })?;
        Some((stretch, self.first.take()))
    }

    pub(super) fn stream(
        &mut self,
        stretch: Stretch,
        first: Option<Opened>,
        busy: usize,
    ) -> impl Future<Output = Result<Ended, Halt>> + use<'a> {
        self.hired += 1;
        let trouble = Trouble::new(self.seed.wrapping_add(self.hired), busy > 0);
        Stream::new(self.work, self.source, self.queue, stretch).run(first, trouble)
    }
}
