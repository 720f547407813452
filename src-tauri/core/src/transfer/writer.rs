//! Writes the batches of one range in the order in which they come, on one blocking thread for as long as there are
//! any: waking a thread for each of them costs as much as a good part of the writing.

use super::disk::PartFile;
use super::error::TransferError;
use super::range_map::Stretch;
use super::range_worker::{Batch, Board, Work};
use crate::locked::locked;
use crate::ports::{Blocking, blocking};
use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

/// Writes what one range brings.
pub(super) struct Writer {
    store: Arc<WriteQueue>,
    writing: Option<Blocking<io::Result<()>>>,
}

/// What the range and the blocking thread share.
struct WriteQueue {
    stretch: Stretch,
    file: Arc<dyn PartFile>,
    board: Arc<Board>,
    line: Mutex<Line>,
}

#[derive(Default)]
struct Line {
    waiting: VecDeque<(u64, Arc<Batch>)>,
    is_busy: bool,
}

impl Writer {
    /// So many batches may wait beside the one that is being written.
    const DEPTH: usize = 2;

    pub(super) fn new(work: &Work<'_>, stretch: Stretch) -> Self {
        Self {
            store: Arc::new(WriteQueue {
                stretch,
                file: Arc::clone(&work.file),
                board: Arc::clone(&work.board),
                line: Mutex::default(),
            }),
            writing: None,
        }
    }

    /// Lines up the next batch of the range; it is written and recorded in the map even when the future is dropped.
    pub(super) async fn write(
        &mut self,
        work: &Work<'_>,
        offset: u64,
        batch: Arc<Batch>,
    ) -> Result<(), TransferError> {
        let has_started = {
            let mut line = self.store.line();
            if line.is_busy {
                line.waiting.push_back((offset, Arc::clone(&batch)));
            }
            line.is_busy
        };
        if has_started {
            return self.has_room(work).await;
        }
        self.written(work).await?;
        {
            let mut line = self.store.line();
            line.waiting.push_back((offset, batch));
            line.is_busy = true;
        }
        let (store, token) = (Arc::clone(&self.store), work.jobs.token());
        self.writing = Some(blocking(move || {
            let _token = token;
            store.run()
        }));
        Ok(())
    }

    async fn has_room(&mut self, work: &Work<'_>) -> Result<(), TransferError> {
        loop {
            let room = work.board.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            let (waiting, is_busy) = {
                let line = self.store.line();
                (line.waiting.len(), line.is_busy)
            };
            if !is_busy {
                return self.written(work).await;
            }
            if waiting < Self::DEPTH {
                return Ok(());
            }
            room.await;
        }
    }

    /// Waits until everything that was lined up is in the file.
    pub(super) async fn written(&mut self, work: &Work<'_>) -> Result<(), TransferError> {
        let Some(writing) = self.writing.as_mut() else {
            return Ok(());
        };
        let written = writing
            .await
            .unwrap_or_else(|broken| Err(io::Error::other(broken)));
        self.writing = None;
        written.map_err(|error| work.disk_error(error))
    }
}

impl WriteQueue {
    fn line(&self) -> MutexGuard<'_, Line> {
        locked(&self.line)
    }

    fn run(&self) -> io::Result<()> {
        let mut outcome = Ok(());
        while let Some((offset, batch)) = self.next(outcome.is_err()) {
            outcome = self.put(offset, &batch);
            drop(batch);
            self.board.checkpoints.notify_one();
            self.board.digest.notify_one();
            self.board.room.notify_waiters();
        }
        self.board.room.notify_waiters();
        outcome
    }

    /// The next batch; without one, or after an error, the thread is done.
    fn next(&self, has_failed: bool) -> Option<(u64, Arc<Batch>)> {
        let mut line = self.line();
        if has_failed {
            line.waiting.clear();
        }
        let next = line.waiting.pop_front();
        line.is_busy = next.is_some();
        next
    }

    fn put(&self, offset: u64, batch: &Batch) -> io::Result<()> {
        let crc = crc32c::crc32c_append(self.board.map().crc_of(self.stretch), batch.bytes());
        self.file.write_at(batch.bytes(), offset)?;
        self.board.map().written(self.stretch, batch.len(), crc);
        Ok(())
    }
}
