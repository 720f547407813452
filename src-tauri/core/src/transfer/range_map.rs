//! The range map of a running download: which stretch is requested, written, durable. Pure, without clock or disk.

use super::checkpoint::{Checkpoint, RangeDone};
use std::collections::BTreeMap;

/// The name of a stretch: its first byte, which never changes while the stretch exists.
pub(super) type Stretch = u64;

/// Who has which bytes of a file.
#[derive(Debug)]
pub(super) struct RangeMap {
    total: u64,
    stretches: BTreeMap<Stretch, State>,
}

/// Bytes `[start, end)`, filled from the start: `kept ≤ done ≤ taken ≤ end`.
#[derive(Clone, Copy, Debug)]
struct State {
    end: u64,
    /// Received, perhaps still on the way to the disk.
    taken: u64,
    /// Written to the file; `crc` is that of `[start, done)`.
    done: u64,
    crc: u32,
    /// Made durable and recorded.
    kept: u64,
    busy: bool,
    /// Comes from an earlier run and has not been read back yet.
    unproved: bool,
}

/// Where a stretch was when a sync began.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    stretch: Stretch,
    done: u64,
    crc: u32,
}

impl RangeMap {
    pub(super) fn new(total: u64) -> Self {
        let mut map = Self {
            total,
            stretches: BTreeMap::new(),
        };
        map.add_empty(0, total);
        map
    }

    /// Continues from `checkpoint`, which is sound; bytes beyond `len` are not in the file whatever it says.
    pub(super) fn from_checkpoint(checkpoint: &Checkpoint, len: u64) -> Self {
        let mut map = Self {
            total: checkpoint.identity.total,
            stretches: BTreeMap::new(),
        };
        let mut at = 0;
        for range in checkpoint
            .ranges
            .iter()
            .filter(|range| range.durable_until <= len)
        {
            map.add_empty(at, range.start);
            let (end, crc) = (range.durable_until, range.crc32c);
            let state = State {
                end,
                crc,
                unproved: true,
                ..State::empty(end, end)
            };
            map.stretches.insert(range.start, state);
            at = end;
        }
        map.add_empty(at, checkpoint.identity.total);
        map
    }

    fn add_empty(&mut self, start: u64, end: u64) {
        if start < end {
            self.stretches.insert(start, State::empty(start, end));
        }
    }

    pub(super) fn is_complete(&self) -> bool {
        self.stretches.values().all(|state| state.done == state.end)
    }

    /// The CRC32C of the whole, once it is complete.
    pub(super) fn crc(&self) -> u32 {
        self.stretches.iter().fold(0, |crc, (start, state)| {
            combine(crc, state.crc, state.done - start)
        })
    }

    pub(super) fn received(&self) -> u64 {
        self.stretches
            .iter()
            .map(|(start, state)| state.taken - start)
            .sum()
    }

    pub(super) fn durable(&self) -> u64 {
        self.stretches
            .iter()
            .map(|(start, state)| state.kept - start)
            .sum()
    }

    /// How many bytes are neither requested nor received.
    pub(super) fn open_bytes(&self) -> u64 {
        self.total - self.received()
    }

    /// Takes the first free stretch, of at most `longest` bytes.
    pub(super) fn take_work(&mut self, longest: Option<u64>) -> Option<Stretch> {
        let (&stretch, _) = self
            .stretches
            .iter()
            .find(|(_, state)| !state.busy && state.taken < state.end)?;
        if let Some(longest) = longest {
            self.shorten(stretch, longest);
        }
        self.stretches.get_mut(&stretch)?.busy = true;
        Some(stretch)
    }

    /// Takes the second half of the busy stretch with most left, if both halves have at least `least` bytes.
    pub(super) fn steal(&mut self, least: u64) -> Option<Stretch> {
        let (&victim, state) = self
            .stretches
            .iter()
            .filter(|(_, state)| state.busy)
            .max_by_key(|(_, state)| state.end - state.taken)?;
        let middle = state.taken + (state.end - state.taken) / 2;
        let stolen = self.split(victim, middle, least)?;
        self.stretches.get_mut(&stolen)?.busy = true;
        Some(stolen)
    }

    /// Leaves every busy stretch at most `longest` bytes to fetch; the remainder is free for other workers.
    pub(super) fn shorten_all(&mut self, longest: u64) {
        let busy: Vec<Stretch> = self
            .stretches
            .iter()
            .filter(|(_, state)| state.busy)
            .map(|(&stretch, _)| stretch)
            .collect();
        for stretch in busy {
            self.shorten(stretch, longest);
        }
    }

    fn shorten(&mut self, stretch: Stretch, longest: u64) {
        if let Some(state) = self.stretches.get(&stretch) {
            self.split(stretch, state.taken.saturating_add(longest), longest / 2);
        }
    }

    /// Cuts a stretch at the page nearest below `at`, unless a side would be shorter than `least`.
    fn split(&mut self, stretch: Stretch, at: u64, least: u64) -> Option<Stretch> {
        const PAGE: u64 = 64 << 10;

        let state = self.stretches.get_mut(&stretch)?;
        let at = if at - state.taken > PAGE {
            at - at % PAGE
        } else {
            at
        };
        let fits = at > state.taken && at < state.end && at - state.taken >= least && state.end - at >= least;
        if !fits {
            return None;
        }
        let end = std::mem::replace(&mut state.end, at);
        self.stretches.insert(at, State::empty(at, end));
        Some(at)
    }

    /// Where the next byte of a stretch goes, and where the stretch ends now.
    pub(super) fn wanted(&self, stretch: Stretch) -> (u64, u64) {
        self.stretches
            .get(&stretch)
            .map_or((self.total, self.total), |state| (state.taken, state.end))
    }

    /// Takes in up to `len` bytes that came for a stretch; tells how many of them it wants.
    pub(super) fn take(&mut self, stretch: Stretch, len: u64) -> u64 {
        let Some(state) = self.stretches.get_mut(&stretch) else {
            return 0;
        };
        let wanted = len.min(state.end - state.taken);
        state.taken += wanted;
        wanted
    }

    /// How many bytes of a stretch would be fetched again after a kill.
    pub(super) fn at_risk(&self, stretch: Stretch) -> u64 {
        self.stretches
            .get(&stretch)
            .map_or(0, |state| state.taken - state.kept)
    }

    /// The CRC32C of what is written of a stretch.
    pub(super) fn crc_of(&self, stretch: Stretch) -> u32 {
        self.stretches.get(&stretch).map_or(0, |state| state.crc)
    }

    /// Notes that `len` more bytes were written, and the CRC32C of the stretch since.
    pub(super) fn written(&mut self, stretch: Stretch, len: u64, crc: u32) {
        if let Some(state) = self.stretches.get_mut(&stretch) {
            state.done += len;
            state.crc = crc;
        }
    }

    /// No worker has the stretch any more; what was not written is free again.
    pub(super) fn release(&mut self, stretch: Stretch) {
        if let Some(state) = self.stretches.get_mut(&stretch) {
            state.busy = false;
            state.taken = state.done;
        }
    }

    /// How far the file is written without a gap, seen from `from`.
    pub(super) fn written_until(&self, from: u64) -> u64 {
        let mut at = from;
        while let Some((_, state)) = self.stretches.range(..=at).next_back() {
            if state.done <= at {
                break;
            }
            at = state.done;
        }
        at
    }

    /// The stretch around `at` that has yet to be read back: its end and the CRC32C it must have.
    pub(super) fn unproved(&self, at: u64) -> Option<(Stretch, u64, u32)> {
        let (&stretch, state) = self.stretches.range(..=at).next_back()?;
        (state.unproved && at < state.end).then_some((stretch, state.end, state.crc))
    }

    /// The first stretch at or after `at` that has yet to be read back.
    pub(super) fn next_unproved(&self, at: u64) -> Option<u64> {
        self.stretches
            .range(at..)
            .find(|(_, state)| state.unproved)
            .map(|(&stretch, _)| stretch)
    }

    /// A stretch was read back: it is as it should be, or has to be fetched again.
    pub(super) fn proved(&mut self, stretch: Stretch, is_right: bool) {
        if let Some(state) = self.stretches.get_mut(&stretch) {
            if is_right {
                state.unproved = false;
            } else {
                *state = State::empty(stretch, state.end);
            }
        }
    }

    /// Whether any stretch has at least `bytes` written and not yet durable.
    pub(super) fn is_due(&self, bytes: u64) -> bool {
        self.stretches
            .values()
            .any(|state| state.done - state.kept >= bytes.max(1))
    }

    pub(super) fn marks(&self) -> Vec<Mark> {
        self.stretches
            .iter()
            .map(|(&stretch, state)| Mark {
                stretch,
                done: state.done,
                crc: state.crc,
            })
            .collect()
    }

    /// What `marks` say has become durable; whole neighbours become one.
    pub(super) fn keep(&mut self, marks: &[Mark]) {
        for mark in marks {
            if let Some(state) = self.stretches.get_mut(&mark.stretch)
                && mark.done <= state.done
            {
                state.kept = state.kept.max(mark.done);
            }
        }
        self.merge();
    }

    fn merge(&mut self) {
        let mut previous: Option<(Stretch, State)> = None;
        for (start, state) in std::mem::take(&mut self.stretches) {
            previous = match previous {
                Some((first, before)) if before.is_settled() && state.is_settled() => {
                    let crc = combine(before.crc, state.crc, state.done - start);
                    Some((first, State { crc, ..state }))
                }
                Some((first, before)) => {
                    self.stretches.insert(first, before);
                    Some((start, state))
                }
                None => Some((start, state)),
            };
        }
        self.stretches.extend(previous);
    }
}

impl State {
    fn empty(start: u64, end: u64) -> Self {
        Self {
            end,
            taken: start,
            done: start,
            crc: 0,
            kept: start,
            busy: false,
            unproved: false,
        }
    }

    fn is_settled(&self) -> bool {
        self.kept == self.end && !self.busy && !self.unproved
    }
}

/// What a checkpoint says of stretches at these marks; neighbours without a gap become one.
pub(super) fn ranges(marks: &[Mark]) -> Vec<RangeDone> {
    let mut ranges: Vec<RangeDone> = Vec::new();
    for mark in marks.iter().filter(|mark| mark.done > mark.stretch) {
        match ranges.last_mut() {
            Some(last) if last.durable_until == mark.stretch => {
                last.crc32c = combine(last.crc32c, mark.crc, mark.done - mark.stretch);
                last.durable_until = mark.done;
            }
            _ => ranges.push(RangeDone {
                start: mark.stretch,
                durable_until: mark.done,
                crc32c: mark.crc,
            }),
        }
    }
    ranges
}

/// The CRC32C of two stretches in a row.
fn combine(first: u32, second: u32, second_len: u64) -> u32 {
    // Longer than the address space cannot be passed in one step on a 32-bit computer.
    const STEP: u64 = 1 << 30;

    if let Ok(len) = usize::try_from(second_len) {
        return crc32c::crc32c_combine(first, second, len);
    }
    let mut shifted = first;
    let mut left = second_len;
    while left > 0 {
        let step = left.min(STEP);
        shifted = crc32c::crc32c_combine(shifted, 0, step as usize);
        left -= step;
    }
    shifted ^ second
}

#[cfg(test)]
mod tests;
