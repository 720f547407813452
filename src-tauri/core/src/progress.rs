//! Bytes under way: what the journal does not know yet and a frontend wants to show.

use crate::copy_folder::CopyProgress;
use crate::journal::{ExportId, PartId};
use crate::locked::locked;
use crate::transfer::{Progress, Rate};
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

/// Without a byte for so long, nothing flows.
const STILL: Duration = Duration::from_secs(10);

/// All transfers under way.
#[derive(Default)]
pub struct Live {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    parts: HashMap<PartId, Fetch>,
    exports: HashMap<ExportId, Meter>,
    errands: HashMap<ExportId, Arc<CopyProgress>>,
    flow: Flow,
}

/// When bytes came last.
#[derive(Default)]
struct Flow {
    seen: u64,
    moved_at: Option<Timestamp>,
}

struct Fetch {
    export: ExportId,
    /// Bytes that were durable before this run.
    before: u64,
    progress: Arc<Progress>,
}

#[derive(Default)]
struct Meter {
    /// Bytes that came in transfers of this run which have ended.
    past: u64,
    rate: Rate,
}

/// What a frontend shows of one part under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartLive {
    /// Bytes that have arrived, those of earlier runs included.
    pub done: u64,
    /// The size, once known.
    pub total: Option<u64>,
}

/// Ends the counting of one transfer when it is dropped, however that comes.
pub(crate) struct Counting<'a> {
    live: &'a Live,
    part: PartId,
}

/// Something that is done to the folder of a copy, for as long as this lives.
pub struct FolderProgress<'a> {
    live: &'a Live,
    export: ExportId,
    /// How far it is.
    pub progress: Arc<CopyProgress>,
}

impl Live {
    /// Shows how far something is that is done to the folder of a copy.
    pub(crate) fn folder_progress(&self, export: ExportId) -> FolderProgress<'_> {
        let progress = Arc::<CopyProgress>::default();
        self.state().errands.insert(export, Arc::clone(&progress));
        FolderProgress {
            live: self,
            export,
            progress,
        }
    }

    /// Bytes done and bytes in all of what is done to the folder of a copy.
    #[must_use]
    pub fn folder_progress_of(&self, export: ExportId) -> Option<(u64, u64)> {
        self.state().errands.get(&export).map(|progress| progress.read())
    }

    /// Counts a transfer for as long as the answer lives.
    pub(crate) fn count(
        &self,
        export: ExportId,
        part: PartId,
        before: u64,
        progress: Arc<Progress>,
    ) -> Counting<'_> {
        self.state().parts.insert(
            part,
            Fetch {
                export,
                before,
                progress,
            },
        );
        Counting { live: self, part }
    }

    /// How far a part under way is.
    #[must_use]
    pub fn part(&self, part: PartId) -> Option<PartLive> {
        let state = self.state();
        let fetch = state.parts.get(&part)?;
        let total = fetch.progress.total();
        let before = if fetch.progress.restarts() == 0 {
            fetch.before
        } else {
            0
        };
        let done = fetch
            .progress
            .durable()
            .max(before.saturating_add(fetch.progress.received()));
        Some(PartLive {
            done: done.min(total.unwrap_or(u64::MAX)),
            total,
        })
    }

    /// Whether a transfer is under way, be it that it waits for an answer.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        let state = self.state();
        !state.parts.is_empty() || !state.errands.is_empty()
    }

    /// Notes the moment, and answers whether bytes flow: some came within the last seconds, in a transfer under way.
    pub fn flows(&self, now: Timestamp) -> bool {
        let mut state = self.state();
        let State { parts, flow, .. } = &mut *state;
        if parts.is_empty() {
            *flow = Flow::default();
            return false;
        }
        // What ended takes its bytes along, so any difference means that something came.
        let seen = parts.values().map(|fetch| fetch.progress.received()).sum();
        if seen != flow.seen {
            *flow = Flow {
                seen,
                moved_at: Some(now),
            };
        }
        flow.moved_at
            .is_some_and(|moved| now.duration_since(moved).unsigned_abs() < STILL)
    }

    /// Notes the moment, and answers the speed and the seconds that `remaining` bytes of `export` will take.
    pub fn speed(&self, export: ExportId, now: Timestamp, remaining: u64) -> (Option<u64>, Option<u64>) {
        let mut state = self.state();
        let flowing: u64 = state
            .parts
            .values()
            .filter(|fetch| fetch.export == export)
            .map(|fetch| fetch.progress.received())
            .sum();
        if !state.parts.values().any(|fetch| fetch.export == export) {
            state.exports.remove(&export);
            return (None, None);
        }
        let meter = state.exports.entry(export).or_default();
        meter.rate.note(now, meter.past + flowing);
        // Truncating the fraction of a speed is precise enough to show.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "never negative, far below 2^64"
        )]
        let speed = meter.rate.per_second().map(|speed| speed as u64);
        (speed, meter.rate.left(remaining).map(|left| left.as_secs()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        locked(&self.state)
    }
}

impl Drop for Counting<'_> {
    fn drop(&mut self) {
        let mut state = self.live.state();
        if let Some(fetch) = state.parts.remove(&self.part) {
            state.exports.entry(fetch.export).or_default().past += fetch.progress.received();
        }
    }
}

impl Drop for FolderProgress<'_> {
    fn drop(&mut self) {
        self.live.state().errands.remove(&self.export);
    }
}
