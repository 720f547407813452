//! One range: asks, receives, hands whole batches to the disk and the digest, and goes on after every cut.

use super::checkpoint_store::CheckpointStore;
use super::digest::Queue;
use super::error::TransferError;
use super::open::Opened;
use super::patience::{Refusal, Trouble};
use super::range_map::Stretch;
use super::range_worker::{Batch, Halt, Work};
use super::source::Source;
use super::watch::Watch;
use super::writer::Writer;
use crate::ports::NetworkError;
use bytes::Buf as _;
use std::sync::Arc;

/// How a range ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// The stretch is whole.
    Whole,
    /// An extra range got nothing and left its stretch to others.
    Withdrawn,
}

/// One range at work.
pub(super) struct Stream<'a> {
    work: &'a Work<'a>,
    source: &'a Source<'a>,
    queue: &'a Queue,
    stretch: Stretch,
    writer: Writer,
}

impl<'a> Stream<'a> {
    pub(super) fn new(
        work: &'a Work<'a>,
        source: &'a Source<'a>,
        queue: &'a Queue,
        stretch: Stretch,
    ) -> Self {
        Self {
            work,
            source,
            queue,
            stretch,
            writer: Writer::new(work, stretch),
        }
    }

    /// Works until the stretch is whole; `first` is an answer that has already come for it.
    pub(super) async fn run(
        mut self,
        mut first: Option<Opened>,
        mut trouble: Trouble,
    ) -> Result<Ended, Halt> {
        loop {
            let (from, end) = self.work.board.map().wanted(self.stretch);
            if from >= end {
                self.writer.written(self.work).await?;
                self.work.board.map().release(self.stretch);
                return Ok(Ended::Whole);
            }
            match self.go_on(first.take(), from, end, &mut trouble).await {
                Ok(()) => {}
                Err(Refusal::Halt(halt)) => return Err(halt),
                Err(Refusal::Withdraw) => {
                    self.writer.written(self.work).await?;
                    self.work.board.map().release(self.stretch);
                    return Ok(Ended::Withdrawn);
                }
            }
        }
    }

    /// One request, one answer, and the pause after it.
    async fn go_on(
        &mut self,
        first: Option<Opened>,
        from: u64,
        end: u64,
        trouble: &mut Trouble,
    ) -> Result<(), Refusal> {
        let identity = self.work.identity;
        let opened = match first {
            Some(opened) => opened,
            None => {
                let to = (end < identity.total).then_some(end);
                self.source.open(from, to, Some(identity), trouble).await?
            }
        };
        let got = self.receive(opened).await?;
        let is_slow = matches!(got.cut, Some(TransferError::Offline(NetworkError::Slow)));
        let is_wanted = got.bytes >= Trouble::ENOUGH && !is_slow;
        if is_wanted || got.cut.is_none() && got.bytes > 0 {
            trouble.succeeded();
        }
        match got.cut {
            None if got.bytes > 0 || self.is_whole() => Ok(()),
            None => {
                let empty = NetworkError::Cut("the body was empty".to_owned());
                self.source
                    .back_off(trouble, TransferError::Offline(empty), None)
                    .await
            }
            Some(TransferError::Offline(_)) if is_wanted => {
                let pause = trouble.short_pause();
                self.work.world.clock.sleep(pause).await;
                Ok(())
            }
            Some(error) => self.source.back_off(trouble, error, None).await,
        }
    }

    /// Takes in a body until the stretch is whole or the body ends.
    async fn receive(&mut self, opened: Opened) -> Result<Got, TransferError> {
        let work = self.work;
        let (head, mut body, start) = (opened.head, opened.body, opened.from);
        let mut skip = start - head.start;
        let total = work.identity.total;
        // More than was announced is not of this object, and what is announced beyond its end is not either.
        let announced = head.end.unwrap_or(total).min(total);
        let mut batch = Batch::new(&work.pool);
        let mut offset = start;
        let mut watch = Watch::new(&*work.world.clock, work.progress);
        let cut = loop {
            let mut piece = match watch.next(&mut body).await {
                Some(Ok(piece)) => piece,
                Some(Err(error)) => break Some(TransferError::Offline(error)),
                None => {
                    break Some(TransferError::Offline(NetworkError::Cut(
                        "the body was short".to_owned(),
                    )));
                }
            };
            let came = piece.len() as u64;
            work.progress.add_received(came);
            if skip > 0 {
                let before = skip.min(came);
                work.progress.add_skipped(before);
                skip -= before;
                piece.advance(before as usize);
            }
            let left = piece.len() as u64;
            let fitting = left.min(announced - (offset + batch.len()));
            let wanted = work.board.map().take(self.stretch, fitting);
            let mut rest = &piece[..wanted as usize];
            loop {
                let whole = self.batch_at(offset, announced);
                batch.push(&mut rest, whole as usize);
                if batch.len() < whole {
                    break;
                }
                offset = self.hand_over(&mut batch, offset).await?;
                if rest.is_empty() {
                    break;
                }
            }
            drop(piece);
            let is_over = wanted < left || offset + batch.len() >= announced || self.is_whole();
            if is_over {
                break None;
            }
            let is_held = work.limits.bandwidth.pass(came).await;
            if self.wait_for_the_disk().await? || is_held {
                watch.held_back();
            }
        };
        offset = self.hand_over(&mut batch, offset).await?;
        self.writer.written(self.work).await?;
        Ok(Got {
            bytes: offset - start,
            cut,
        })
    }

    /// How long the batch at `offset` becomes: batches begin where pages of the disk do.
    fn batch_at(&self, offset: u64, announced: u64) -> u64 {
        let whole = self.work.batch() as u64;
        (whole - offset % whole).min(announced - offset)
    }

    fn is_whole(&self) -> bool {
        let (at, end) = self.work.board.map().wanted(self.stretch);
        at >= end
    }

    /// Gives what was gathered to the digest and the disk; tells where the next byte goes.
    async fn hand_over(&mut self, batch: &mut Batch, offset: u64) -> Result<u64, TransferError> {
        if batch.len() == 0 {
            return Ok(offset);
        }
        let batch = Arc::new(batch.take());
        let end = offset + batch.len();
        self.queue.offer(self.work, offset, &batch).await;
        self.writer.write(self.work, offset, batch).await?;
        Ok(end)
    }

    /// Takes in no more than a kill may cost; tells whether it had to wait.
    async fn wait_for_the_disk(&mut self) -> Result<bool, TransferError> {
        let mut has_waited = false;
        while self.work.board.map().at_risk(self.stretch) >= CheckpointStore::MOST {
            self.writer.written(self.work).await?;
            let kept = self.work.kept.notified();
            tokio::pin!(kept);
            kept.as_mut().enable();
            if self.work.board.map().at_risk(self.stretch) >= CheckpointStore::MOST {
                kept.await;
            }
            has_waited = true;
        }
        Ok(has_waited)
    }
}

/// What one answer brought.
struct Got {
    bytes: u64,
    /// Why it ended before the stretch was whole.
    cut: Option<TransferError>,
}
