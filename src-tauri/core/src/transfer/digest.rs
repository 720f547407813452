//! SHA-256 in the order of the file, close behind the writers: from memory where a batch is next in line,
//! else read back, so that no second pass is left at the end.

use super::error::TransferError;
use super::range_map::Stretch;
use super::range_worker::{Batch, Work};
use crate::locked::locked;
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};

/// What is next to be hashed.
#[derive(Clone, Debug, Default)]
pub(super) struct Queue {
    line: Arc<Mutex<Line>>,
}

#[derive(Debug, Default)]
struct Line {
    /// Everything before this is hashed or in line.
    claimed: u64,
    jobs: VecDeque<Job>,
    bytes: u64,
}

#[derive(Debug)]
enum Job {
    Memory(Arc<Batch>),
    /// Read back up to here.
    Disk(u64),
}

impl Queue {
    /// So much may wait in memory for the hash; the system's own buffer for the connection holds several times that.
    const ROOM: u64 = 1 << 20;
    /// What comes so far ahead of the hash is read back when it is its turn.
    const AHEAD: u64 = 4 << 20;

    /// Lines up a batch at `offset` if it is next; returns once it is in line or known not to be.
    pub(super) async fn offer(&self, work: &Work<'_>, offset: u64, batch: &Arc<Batch>) {
        loop {
            let room = work.board.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            if self.try_offer(work, offset, batch) {
                return;
            }
            room.await;
        }
    }

    /// Whether the batch is in line or known not to be; otherwise the line is full.
    fn try_offer(&self, work: &Work<'_>, offset: u64, batch: &Arc<Batch>) -> bool {
        let mut line = self.line();
        // A batch a little ahead brings what lies between with it, or the hash would never catch up.
        if offset < line.claimed || offset - line.claimed > Self::AHEAD {
            return true;
        }
        let map = work.board.map();
        let is_unproved = map.unproved(line.claimed).is_some()
            || map
                .next_unproved(line.claimed)
                .is_some_and(|stretch| stretch < offset);
        if is_unproved || map.written_until(line.claimed) < offset {
            return true;
        }
        if line.bytes >= Self::ROOM {
            return false;
        }
        if offset > line.claimed {
            line.jobs.push_back(Job::Disk(offset));
        }
        line.jobs.push_back(Job::Memory(Arc::clone(batch)));
        line.claimed = offset + batch.len();
        line.bytes += batch.len();
        work.board.digest.notify_one();
        true
    }

    fn next(&self) -> Option<Job> {
        self.next_if(|_| true)
    }

    /// The next job, if it is a batch in memory.
    fn next_batch(&self) -> Option<Arc<Batch>> {
        match self.next_if(|job| matches!(job, Job::Memory(_)))? {
            Job::Memory(batch) => Some(batch),
            Job::Disk(_) => None,
        }
    }

    fn next_if(&self, is_wanted: impl FnOnce(&mut Job) -> bool) -> Option<Job> {
        let mut line = self.line();
        let job = line.jobs.pop_front_if(is_wanted)?;
        if let Job::Memory(batch) = &job {
            line.bytes -= batch.len();
        }
        Some(job)
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        locked(&self.line)
    }

    /// Claims up to `until` for reading back, unless a batch was quicker.
    fn claim(&self, until: u64) -> bool {
        let mut line = self.line();
        let is_free = line.jobs.is_empty();
        if is_free {
            line.claimed = until;
        }
        is_free
    }

    fn go_back(&self, to: u64) {
        *self.line() = Line {
            claimed: to,
            ..Line::default()
        };
    }
}

/// Hashes everything in the order of the file.
pub(super) struct Hasher<'a> {
    work: &'a Work<'a>,
    queue: &'a Queue,
    at: u64,
    sha: Sha256,
    check: Option<Check>,
    buffer: Vec<u8>,
}

/// A stretch of an earlier run that is being read back.
struct Check {
    stretch: Stretch,
    end: u64,
    stated: u32,
    crc: u32,
    sha_before: Sha256,
}

impl<'a> Hasher<'a> {
    const BLOCK: u64 = 1 << 20;

    pub(super) fn new(work: &'a Work<'a>, queue: &'a Queue) -> Self {
        Self {
            work,
            queue,
            at: 0,
            sha: Sha256::new(),
            check: None,
            buffer: Vec::new(),
        }
    }

    /// Returns the hash once the whole file has passed.
    pub(super) async fn run(mut self) -> Result<[u8; 32], TransferError> {
        while self.at < self.work.identity.total {
            let next = self.queue.next();
            match next {
                Some(Job::Memory(batch)) => self.pass(batch).await?,
                Some(Job::Disk(until)) => {
                    while self.at < until {
                        self.read_back(until).await?;
                    }
                }
                None => match self.written() {
                    Some(until) if self.queue.claim(until) => self.read_back(until).await?,
                    Some(_) => {}
                    None => self.work.board.digest.notified().await,
                },
            }
            self.work.board.room.notify_waiters();
        }
        Ok(self.sha.finalize().into())
    }

    /// How far it may read back now, in one step.
    fn written(&mut self) -> Option<u64> {
        let map = self.work.board.map();
        let mut until = map.written_until(self.at).min(self.at + Self::BLOCK);
        if let Some((stretch, end, stated)) = map.unproved(self.at) {
            let (sha_before, crc) = (self.sha.clone(), 0);
            self.check.get_or_insert(Check {
                stretch,
                end,
                stated,
                crc,
                sha_before,
            });
            until = until.min(end);
        } else if let Some(next) = map.next_unproved(self.at) {
            until = until.min(next);
        }
        (until > self.at).then_some(until)
    }

    /// Hashes a batch, and those that have come in line behind it by then: waking a thread for each costs too much.
    async fn pass(&mut self, batch: Arc<Batch>) -> Result<(), TransferError> {
        let mut sha = std::mem::take(&mut self.sha);
        let (queue, board) = (self.queue.clone(), Arc::clone(&self.work.board));
        let (sha, passed) = self
            .work
            .blocking(move |_| {
                let (mut next, mut passed) = (Some(batch), 0);
                while let Some(batch) = next {
                    sha.update(batch.bytes());
                    passed += batch.len();
                    drop(batch);
                    next = queue.next_batch();
                    board.room.notify_waiters();
                }
                Ok((sha, passed))
            })
            .await?;
        self.sha = sha;
        self.at += passed;
        Ok(())
    }

    async fn read_back(&mut self, until: u64) -> Result<(), TransferError> {
        let offset = self.at;
        let len = (until - offset).min(Self::BLOCK);
        let mut buffer = std::mem::take(&mut self.buffer);
        let mut sha = std::mem::take(&mut self.sha);
        let crc = self.check.as_ref().map(|check| check.crc);
        let (sha, buffer, crc) = self
            .work
            .blocking(move |file| {
                buffer.resize(len as usize, 0);
                file.read_at(&mut buffer, offset)?;
                sha.update(&buffer);
                let crc = crc.map(|crc| crc32c::crc32c_append(crc, &buffer));
                Ok((sha, buffer, crc))
            })
            .await?;
        (self.sha, self.buffer) = (sha, buffer);
        self.at += len;
        if let (Some(check), Some(crc)) = (self.check.as_mut(), crc) {
            check.crc = crc;
        }
        self.settle_check();
        Ok(())
    }

    fn settle_check(&mut self) {
        let Some(check) = self.check.take_if(|check| check.end == self.at) else {
            return;
        };
        let is_right = check.crc == check.stated;
        self.work.board.map().proved(check.stretch, is_right);
        if !is_right {
            tracing::warn!(
                from = check.stretch,
                until = check.end,
                "bytes of an earlier run are not what they were and are fetched again"
            );
            self.sha = check.sha_before;
            self.at = check.stretch;
            self.queue.go_back(check.stretch);
            self.work.more.notify_one();
        }
    }
}
