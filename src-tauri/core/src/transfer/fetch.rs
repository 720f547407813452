//! One order from the first question to the file with its name, across everything that makes it start over.

use super::checkpoint::{Checkpoint, Checkpoints};
use super::checkpoint_store::CheckpointStore;
use super::crew::Crew;
use super::digest::{Hasher, Queue};
use super::disk::PartFile;
use super::error::{TransferError, WrongAnswer};
use super::identity::Identity;
use super::link::{LinkStore, Links};
use super::open::Opened;
use super::output_file::{Opening, OutputFile};
use super::patience::{Refusal, Trouble};
use super::progress::Progress;
use super::proof::{Proof, Stated};
use super::range_map::RangeMap;
use super::range_worker::{Board, Halt, StartOver, Work};
use super::read_whole::Sums;
use super::request::{Fetched, Order, World};
use super::source::Source;
use super::stream::Ended;
use crate::ports::blocking_io;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Notify;
use tokio_util::task::TaskTracker;

/// Fetches one object into one file and gives the file its name once it is proved.
///
/// Dropping the future stops it at any moment; what is durable by then is kept, and `order.from` with the last
/// checkpoint continues there.
///
/// # Errors
/// See [`TransferError`]; unless it says otherwise the part and the last checkpoint stay good.
pub async fn fetch(
    world: &World,
    order: Order,
    links: &dyn Links,
    checkpoints: &dyn Checkpoints,
    progress: &Progress,
) -> Result<Fetched, TransferError> {
    let output = OutputFile::new(world, &order)?;
    let source = Source::new(world, progress, LinkStore::new(links, Arc::clone(&world.clock)));
    let transfer = Transfer {
        world,
        order: &order,
        checkpoints,
        progress,
        output,
        source,
        seen: Mutex::default(),
    };
    let mut from = order.from.clone().filter(Checkpoint::is_sound);
    let mut file = None;
    let mut again = Again::default();
    loop {
        match transfer.attempt(from.take(), &mut file).await {
            Ok(fetched) => return Ok(fetched),
            Err(Halt::Failed(error)) => return Err(error),
            Err(Halt::StartOver(why)) => {
                let times = again.count(why)?;
                tracing::warn!(?why, "a part is fetched again from its start");
                progress.restarted();
                progress.set_durable(0);
                match why {
                    // One of two lengths is wrong, or bytes that belong together did not come together: the whole
                    // in one answer is beyond such doubt.
                    StartOver::OtherLength => transfer.source.give_up_ranges(),
                    StartOver::Checksum if times > 1 => transfer.source.give_up_ranges(),
                    StartOver::Unproved => world.clock.sleep(Again::pause(times)).await,
                    StartOver::Checksum | StartOver::Changed | StartOver::Doubt => {}
                }
            }
        }
    }
}

/// How often what was there proved worthless.
#[derive(Default)]
struct Again(HashMap<StartOver, u32>);

impl Again {
    /// Counts once more; tells how often it was by now.
    fn count(&mut self, why: StartOver) -> Result<u32, TransferError> {
        let count = self.0.entry(why).or_default();
        *count += 1;
        let times = *count;
        let (most, error) = match why {
            StartOver::Changed => (1, TransferError::Changed),
            StartOver::Checksum => (2, TransferError::Checksum { times }),
            StartOver::OtherLength => (1, WrongAnswer::OtherLength.into()),
            StartOver::Unproved => (7, TransferError::NotResumable { times }),
            StartOver::Doubt => (2, TransferError::Unprovable { times }),
        };
        if times <= most { Ok(times) } else { Err(error) }
    }

    /// How long to wait before the whole is asked for again after so many cuts.
    fn pause(times: u32) -> Duration {
        Duration::from_secs(1 << times.min(5))
    }
}

pub(super) struct Transfer<'a> {
    pub(super) world: &'a World,
    pub(super) order: &'a Order,
    checkpoints: &'a dyn Checkpoints,
    pub(super) progress: &'a Progress,
    pub(super) output: OutputFile<'a>,
    source: Source<'a>,
    /// Length and SHA-256 of what was fetched last and could not be proved.
    pub(super) seen: Mutex<Option<(u64, [u8; 32])>>,
}

impl Transfer<'_> {
    /// One attempt, from what is durable to the file with its name.
    async fn attempt(
        &self,
        from: Option<Checkpoint>,
        file: &mut Option<Arc<dyn PartFile>>,
    ) -> Result<Fetched, Halt> {
        let (identity, first) = match &from {
            Some(checkpoint) => (checkpoint.identity.clone(), None),
            None => {
                self.output.has_space(self.order.limits.spare).await?;
                let opened = self.first_answer().await?;
                self.refuse_twin(&opened)?;
                let Some(total) = opened.head.total else {
                    return self.whole(opened, file).await;
                };
                let version = opened.head.version.clone();
                (Identity { total, version }, Some(opened))
            }
        };
        self.progress.set_total(identity.total);
        let part = match file.take() {
            Some(part) => part,
            None => match self.output.open(&identity).await? {
                Opening::Part(part) => part,
                Opening::Found(found) => {
                    self.progress.set_durable(identity.total);
                    return Ok(self.fetched(&identity, found, Proof::Checksum));
                }
            },
        };
        *file = Some(Arc::clone(&part));
        let map = self.prepare(&part, from.as_ref(), &identity).await?;
        let (found, proof) = self.carry(&identity, Arc::clone(&part), map, first).await?;
        if self.has_landed(&identity, &found).await? {
            return Ok(self.fetched(&identity, found, proof));
        }
        if let Err(error) = self.output.settle(&part).await {
            // It is whole and proved; what is left for the next time is the name.
            let whole = Checkpoint::of_whole(&identity, found.crc32c);
            if let Err(unkept) = self.checkpoints.save(&whole).await {
                tracing::debug!(%unkept, "a finished part could not be recorded");
            }
            return Err(error.into());
        }
        self.progress.set_durable(identity.total);
        Ok(self.fetched(&identity, found, proof))
    }

    async fn first_answer(&self) -> Result<Opened, Halt> {
        let mut trouble = Trouble::new(self.order.seed, false);
        self.source
            .open(0, None, None, &mut trouble)
            .await
            .map_err(|refusal| match refusal {
                Refusal::Halt(halt) => halt,
                // Only an extra range withdraws, and the first is none.
                Refusal::Withdraw => TransferError::WrongAnswer(WrongAnswer::OtherOffset).into(),
            })
    }

    /// Brings the part into the state of the checkpoint, and reserves space for the rest.
    async fn prepare(
        &self,
        part: &Arc<dyn PartFile>,
        from: Option<&Checkpoint>,
        identity: &Identity,
    ) -> Result<RangeMap, TransferError> {
        let (is_new, total) = (from.is_none(), identity.total);
        let file = Arc::clone(part);
        let opened = blocking_io(move || {
            let len = file.len()?;
            // What lies there without a checkpoint, or beyond the object, belongs to nothing known.
            if is_new && len > 0 {
                file.set_len(0)?;
            } else if len > total {
                file.set_len(total)?;
            }
            Ok(len)
        });
        let len = opened.await.map_err(|error| self.output.reported(error, total))?;
        let map = from.map_or_else(
            || RangeMap::new(total),
            |from| RangeMap::from_checkpoint(from, len),
        );
        self.progress.set_durable(map.durable());
        let reserved = self.output.reserve(part, total, &self.order.limits).await;
        if let Err(full @ TransferError::DiskFull { .. }) = reserved {
            // With the size recorded, the next check is of the disk alone.
            if is_new && identity.version.can_resume() {
                self.checkpoints
                    .save(&Checkpoint::of(identity, Vec::new()))
                    .await?;
            }
            return Err(full);
        }
        reserved?;
        Ok(map)
    }

    /// Fetches, writes, hashes and keeps until the whole is there and right.
    async fn carry(
        &self,
        identity: &Identity,
        file: Arc<dyn PartFile>,
        map: RangeMap,
        first: Option<Opened>,
    ) -> Result<(Sums, Proof), Halt> {
        let work = Work {
            world: self.world,
            limits: &self.order.limits,
            progress: self.progress,
            identity,
            folder: self.output.place().folder.clone(),
            file,
            pool: Arc::default(),
            board: Arc::new(Board::new(map)),
            jobs: TaskTracker::new(),
            kept: Notify::new(),
            more: Notify::new(),
        };
        let checkpoints = CheckpointStore::new(&work, self.checkpoints);
        let carried = self.race(&work, &checkpoints, first).await;
        self.progress.set_ranges(0);
        // Blocking jobs write on their own; nothing may be thrown away or named before they have ended.
        work.jobs.close();
        work.jobs.wait().await;
        if let Err(Halt::Failed(error)) = &carried
            && !matches!(error, TransferError::Journal(_) | TransferError::Gone)
            && work.board.map().is_due(1)
            && let Err(unkept) = checkpoints.keep().await
        {
            tracing::debug!(%unkept, "the last bytes before a failure could not be kept");
        }
        let sha256 = carried?;
        let found = Sums {
            crc32c: work.board.map().crc(),
            sha256,
            md5: None,
        };
        let proof = self.prove(&work.file, identity, &found, Stated::Length).await?;
        Ok((found, proof))
    }

    /// Runs ranges, digest and checkpoint store concurrently until the whole is written and hashed.
    async fn race(
        &self,
        work: &Work<'_>,
        checkpoints: &CheckpointStore<'_>,
        first: Option<Opened>,
    ) -> Result<[u8; 32], Halt> {
        let queue = Queue::default();
        let mut crew = Crew::new(work, &self.source, &queue, self.order.seed, first);
        let mut streams = FuturesUnordered::new();
        let hasher = Hasher::new(work, &queue).run();
        let keeping = checkpoints.run();
        tokio::pin!(hasher, keeping);
        let mut sha256 = None;
        loop {
            while let Some((stretch, first)) = crew.next(streams.len()) {
                streams.push(crew.stream(stretch, first, streams.len()));
            }
            self.progress.set_ranges(streams.len());
            if let Some(sha256) = sha256
                && streams.is_empty()
                && work.board.map().is_complete()
            {
                return Ok(sha256);
            }
            tokio::select! {
                biased;
                Some(ended) = streams.next(), if !streams.is_empty() => {
                    if ended? == Ended::Withdrawn {
                        crew.tuner.stop_at(streams.len());
                    }
                }
                hashed = &mut hasher, if sha256.is_none() => sha256 = Some(hashed?),
                error = &mut keeping => return Err(error.into()),
                () = work.more.notified() => {}
                () = self.world.clock.sleep(crew.patience()), if !crew.tuner.is_settled() => {
                    crew.look(streams.len());
                }
            }
        }
    }

    pub(super) fn fetched(&self, identity: &Identity, found: Sums, proof: Proof) -> Fetched {
        Fetched {
            bytes: self.progress.received(),
            size: identity.total,
            sha256: found.sha256,
            crc32c: found.crc32c,
            generation: identity.version.generation,
            proof,
            host: self.source.host(),
            path: self.output.place().target.clone(),
        }
    }
}
