//! Makes bytes durable and has that recorded, by bytes rather than by time, so that a kill costs little.

use super::checkpoint::{Checkpoint, Checkpoints};
use super::error::TransferError;
use super::range_map::ranges;
use super::range_worker::Work;
use std::time::Duration;
use tokio::time::Instant;

/// Makes bytes durable and has that recorded.
pub(super) struct CheckpointStore<'a> {
    work: &'a Work<'a>,
    checkpoints: &'a dyn Checkpoints,
}

impl<'a> CheckpointStore<'a> {
    /// A stretch with so many bytes at risk is due.
    const DUE: u64 = 6 << 20;
    /// No stretch takes in more than this before it is made durable; what is still in the sockets when a kill
    /// comes is on top, and together they stay below 16 MiB.
    pub(super) const MOST: u64 = 12 << 20;
    const EVERY: Duration = Duration::from_secs(5);

    pub(super) fn new(work: &'a Work<'a>, checkpoints: &'a dyn Checkpoints) -> Self {
        Self { work, checkpoints }
    }

    /// Works until something fails.
    pub(super) async fn run(&self) -> TransferError {
        let mut last = self.work.world.clock.instant();
        loop {
            self.due(last).await;
            if let Err(error) = self.keep().await {
                return error;
            }
            last = self.work.world.clock.instant();
        }
    }

    async fn due(&self, last: Instant) {
        let work = self.work;
        let clock = &work.world.clock;
        let end = last + Self::EVERY;
        loop {
            let (is_due, is_new) = {
                let map = work.board.map();
                (map.is_due(Self::DUE), map.is_due(1))
            };
            if is_due || is_new && clock.instant() >= end {
                return;
            }
            let rung = work.board.checkpoints.notified();
            if is_new {
                tokio::select! {
                    biased;
                    () = rung => {}
                    () = clock.sleep_until_instant(end) => {}
                }
            } else {
                rung.await;
            }
        }
    }

    /// Makes durable what is written by now, and has it recorded.
    pub(super) async fn keep(&self) -> Result<(), TransferError> {
        let work = self.work;
        let marks = work.board.map().marks();
        work.blocking(|file| file.sync()).await?;
        // Without anything that proves the same object later, these bytes are of no use to a later run.
        if work.identity.version.can_resume() {
            let checkpoint = Checkpoint::of(work.identity, ranges(&marks));
            self.checkpoints.save(&checkpoint).await?;
        }
        let durable = {
            let mut map = work.board.map();
            map.keep(&marks);
            map.durable()
        };
        work.progress.set_durable(durable);
        work.kept.notify_waiters();
        Ok(())
    }
}
