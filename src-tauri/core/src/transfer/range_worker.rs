//! What the workers of one attempt share: the range map, the open file, and their notifications.

use super::disk::PartFile;
use super::error::TransferError;
use super::identity::Identity;
use super::progress::Progress;
use super::range_map::RangeMap;
use super::request::{Limits, World};
use crate::locked::locked;
use crate::ports::blocking_io;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

/// Why an attempt ended without a file.
#[derive(Debug)]
pub(super) enum Halt {
    /// It cannot go on.
    Failed(TransferError),
    /// What is there is worthless; everything has to be fetched again.
    StartOver(StartOver),
}

/// What makes the bytes that are there worthless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum StartOver {
    /// The object is another one by now.
    Changed,
    /// The bytes do not have the checksum that Google states.
    Checksum,
    /// The server states two lengths of the same object.
    OtherLength,
    /// The connection broke off, and nothing proves that a later answer is of the same object.
    Unproved,
    /// Nothing proves what came; it is held against another fetch.
    Doubt,
}

impl<E: Into<TransferError>> From<E> for Halt {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// What the parts of one attempt share.
pub(super) struct Work<'a> {
    pub(super) world: &'a World,
    pub(super) limits: &'a Limits,
    pub(super) progress: &'a Progress,
    pub(super) identity: &'a Identity,
    pub(super) folder: PathBuf,
    pub(super) file: Arc<dyn PartFile>,
    pub(super) pool: Arc<Pool>,
    pub(super) board: Arc<Board>,
    /// Blocking jobs outlive a dropped future; nothing is thrown away before they have ended.
    pub(super) jobs: TaskTracker,
    /// Notifies when bytes have become durable.
    pub(super) kept: Notify,
    /// Notifies when a stretch has to be downloaded again.
    pub(super) more: Notify,
}

/// The range map, and the notifications of its changes; shared with blocking threads.
pub(super) struct Board {
    map: Mutex<RangeMap>,
    /// Wakes the checkpoint store.
    pub(super) checkpoints: Notify,
    /// Wakes the digest.
    pub(super) digest: Notify,
    /// Notifies when the digest has taken something off its list, or the writer off that of a range.
    pub(super) room: Notify,
}

impl Board {
    pub(super) fn new(map: RangeMap) -> Self {
        Self {
            map: Mutex::new(map),
            checkpoints: Notify::new(),
            digest: Notify::new(),
            room: Notify::new(),
        }
    }

    pub(super) fn map(&self) -> MutexGuard<'_, RangeMap> {
        locked(&self.map)
    }
}

impl Work<'_> {
    /// How many bytes are gathered before they are written, so that all ranges together stay small.
    pub(super) fn batch(&self) -> usize {
        const ALL: usize = 1 << 20;
        const LEAST: usize = 128 << 10;
        // What one thread has just received is still near the processor when the next hashes it; half as much costs
        // twice as many wake-ups, and they a tenth of the processor.
        const MOST: usize = 512 << 10;

        (ALL / (self.progress.ranges().max(1) as usize).next_power_of_two()).clamp(LEAST, MOST)
    }

    pub(super) fn disk_error(&self, error: io::Error) -> TransferError {
        let open = self.board.map().open_bytes();
        match TransferError::of_disk(error, &self.folder, self.identity.total) {
            TransferError::DiskFull { .. } => TransferError::DiskFull { missing: open.max(1) },
            other => other,
        }
    }

    /// Runs `job` on a blocking thread and gives back what it gives.
    pub(super) async fn blocking<T: Send + 'static>(
        &self,
        job: impl FnOnce(&dyn PartFile) -> io::Result<T> + Send + 'static,
    ) -> Result<T, TransferError> {
        let (file, token) = (Arc::clone(&self.file), self.jobs.token());
        let done = blocking_io(move || {
            let _token = token;
            job(&*file)
        });
        done.await.map_err(|error| self.disk_error(error))
    }
}

/// Bytes in a row, in a buffer that goes back to where it came from.
#[derive(Debug)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    pool: Arc<Pool>,
}

impl Batch {
    pub(super) fn new(pool: &Arc<Pool>) -> Self {
        Self {
            bytes: Vec::new(),
            pool: Arc::clone(pool),
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Adds as much of `piece` as fits into a batch of `whole` bytes, and leaves the rest of it.
    pub(super) fn push(&mut self, piece: &mut &[u8], whole: usize) {
        if self.bytes.capacity() == 0 {
            self.bytes = self.pool.take();
        }
        // Small files need no large buffer.
        self.bytes.reserve_exact(whole.saturating_sub(self.bytes.len()));
        let (fitting, rest) = piece.split_at(piece.len().min(whole.saturating_sub(self.bytes.len())));
        self.bytes.extend_from_slice(fitting);
        *piece = rest;
    }

    /// Takes what was gathered; the next one begins empty.
    pub(super) fn take(&mut self) -> Self {
        let next = Self::new(&self.pool);
        std::mem::replace(self, next)
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        self.pool.give_back(std::mem::take(&mut self.bytes));
    }
}

/// Buffers that are used again. Copying into them frees those of the connection at once, and asking the system
/// for fresh memory for every megabyte costs more than the copy.
#[derive(Debug, Default)]
pub(super) struct Pool {
    buffers: Mutex<Vec<Vec<u8>>>,
}

impl Pool {
    const MOST: usize = 12;

    fn take(&self) -> Vec<u8> {
        locked(&self.buffers).pop().unwrap_or_default()
    }

    fn give_back(&self, mut buffer: Vec<u8>) {
        buffer.clear();
        let mut buffers = locked(&self.buffers);
        if buffers.len() < Self::MOST && buffer.capacity() > 0 {
            buffers.push(buffer);
        }
    }
}
