//! One order from the first question to the file with its name, across everything that makes it start over.

use super::answer::Identity;
use super::chart::{Chart, Stretch};
use super::checkpoint::{Checkpoint, Checkpoints};
use super::digest::{Hasher, Queue};
use super::disk::PartFile;
use super::error::{TransferError, WrongAnswer};
use super::growth::Growth;
use super::keeper::Keeper;
use super::landing::{Found, Landing, Opening};
use super::link::{LinkDesk, Links};
use super::order::{Fetched, Order, World};
use super::progress::Progress;
use super::source::{Opened, Refusal, Source, Trouble};
use super::stream::{Ended, Stream};
use super::work::{Board, Halt, StartOver, Work};
use crate::ports::steady;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::sync::Arc;
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
    let landing = Landing::new(world, &order)?;
    let source = Source::new(world, progress, LinkDesk::new(links, Arc::clone(&world.clock)));
    let transfer = Transfer {
        world,
        order: &order,
        checkpoints,
        progress,
        landing,
        source,
    };
    let mut from = order.from.clone().filter(Checkpoint::is_sound);
    let mut file = None;
    let mut again = Again::default();
    loop {
        match transfer.attempt(from.take(), &mut file).await {
            Ok(fetched) => return Ok(fetched),
            Err(Halt::Failed(error)) => return Err(error),
            Err(Halt::StartOver(why)) => {
                again.count(why)?;
                tracing::warn!(?why, "a part is fetched again from its start");
                progress.restarted();
                progress.set_durable(0);
            }
        }
    }
}

/// How often what was there proved worthless.
#[derive(Default)]
struct Again {
    changed: u32,
    checksum: u32,
    range_ignored: u32,
}

impl Again {
    fn count(&mut self, why: StartOver) -> Result<(), TransferError> {
        let (count, most) = match why {
            StartOver::Changed => (&mut self.changed, 1),
            StartOver::Checksum => (&mut self.checksum, 2),
            StartOver::RangeIgnored => (&mut self.range_ignored, 1),
        };
        *count += 1;
        if *count <= most {
            return Ok(());
        }
        Err(match why {
            StartOver::Changed => TransferError::Changed,
            StartOver::Checksum => TransferError::Checksum { times: *count },
            StartOver::RangeIgnored => WrongAnswer::RangeIgnored.into(),
        })
    }
}

struct Transfer<'a> {
    world: &'a World,
    order: &'a Order,
    checkpoints: &'a dyn Checkpoints,
    progress: &'a Progress,
    landing: Landing<'a>,
    source: Source<'a>,
}

impl Transfer<'_> {
    /// One attempt, from what is durable to the file with its name.
    async fn attempt(
        &self,
        from: Option<Checkpoint>,
        file: &mut Option<Arc<dyn PartFile>>,
    ) -> Result<Fetched, Halt> {
        let (identity, first) = match &from {
            Some(checkpoint) => (Identity::from(checkpoint), None),
            None => {
                self.landing.has_room(self.order.limits.spare).await?;
                let opened = self.first_answer().await?;
                (opened.identity.clone(), Some(opened))
            }
        };
        if identity.crc32c.is_none() {
            return Err(TransferError::Unprovable {
                has_md5: identity.has_md5,
            }
            .into());
        }
        self.progress.set_total(identity.total);
        let part = match file.take() {
            Some(part) => part,
            None => match self.landing.open(&identity).await? {
                Opening::Part(part) => part,
                Opening::Found(found) => {
                    self.progress.set_durable(identity.total);
                    return Ok(self.fetched(&identity, found));
                }
            },
        };
        *file = Some(Arc::clone(&part));
        let chart = self.prepare(&part, from.as_ref(), &identity).await?;
        let (sha256, crc32c) = self.carry(&identity, Arc::clone(&part), chart, first).await?;
        if let Err(error) = self.landing.settle(&part).await {
            // It is whole and proved; what is left for the next time is the name.
            let whole = identity.whole(crc32c);
            if let Err(unkept) = self.checkpoints.save(&whole).await {
                tracing::debug!(%unkept, "a finished part could not be noted");
            }
            return Err(error.into());
        }
        self.progress.set_durable(identity.total);
        Ok(self.fetched(&identity, Found { sha256, crc32c }))
    }

    async fn first_answer(&self) -> Result<Opened, Halt> {
        let mut trouble = Trouble::new(self.order.seed, false);
        self.source
            .open(0, None, None, &mut trouble)
            .await
            .map_err(|refusal| match refusal {
                Refusal::Halt(halt) => halt,
                // Only an extra range withdraws, and the first is none.
                Refusal::Withdraw => TransferError::WrongAnswer(WrongAnswer::NoLength).into(),
            })
    }

    /// Brings the part into the state that the checkpoint speaks of, and makes room for the rest.
    async fn prepare(
        &self,
        part: &Arc<dyn PartFile>,
        from: Option<&Checkpoint>,
        identity: &Identity,
    ) -> Result<Chart, TransferError> {
        let (is_new, total) = (from.is_none(), identity.total);
        let file = Arc::clone(part);
        let opened = crate::ports::blocking(move || {
            let len = file.len()?;
            // What lies there without a checkpoint, or beyond the object, belongs to nothing known.
            if is_new && len > 0 {
                file.set_len(0)?;
            } else if len > total {
                file.set_len(total)?;
            }
            Ok(len)
        });
        let len = opened
            .await
            .unwrap_or_else(|broken| Err(std::io::Error::other(broken)))
            .map_err(|error| TransferError::of_disk(error, &self.landing.folder, total))?;
        let chart = from.map_or_else(|| Chart::new(total), |from| Chart::from_checkpoint(from, len));
        self.progress.set_durable(chart.durable());
        let reserved = self.landing.reserve(part, total, &self.order.limits).await;
        if let Err(full @ TransferError::DiskFull { .. }) = reserved {
            // With the size noted down, the next look is at the disk alone.
            if is_new {
                self.checkpoints.save(&identity.checkpoint(Vec::new())).await?;
            }
            return Err(full);
        }
        reserved?;
        Ok(chart)
    }

    /// Fetches, writes, hashes and keeps until the whole is there and right.
    async fn carry(
        &self,
        identity: &Identity,
        file: Arc<dyn PartFile>,
        chart: Chart,
        first: Option<Opened>,
    ) -> Result<([u8; 32], u32), Halt> {
        let work = Work {
            world: self.world,
            limits: &self.order.limits,
            progress: self.progress,
            identity,
            folder: self.landing.folder.clone(),
            file,
            pool: Arc::default(),
            board: Arc::new(Board::new(chart)),
            jobs: TaskTracker::new(),
            kept: Notify::new(),
            more: Notify::new(),
        };
        let keeper = Keeper::new(&work, self.checkpoints);
        let carried = self.race(&work, &keeper, first).await;
        self.progress.set_ranges(0);
        // Blocking jobs write on their own; nothing may be thrown away or named before they have ended.
        work.jobs.close();
        work.jobs.wait().await;
        if let Err(Halt::Failed(error)) = &carried
            && !matches!(error, TransferError::Journal(_) | TransferError::Gone)
            && work.board.chart().is_due(1)
            && let Err(unkept) = keeper.keep().await
        {
            tracing::debug!(%unkept, "the last bytes before a failure could not be kept");
        }
        let sha256 = carried?;
        let crc32c = work.board.chart().crc();
        if identity.crc32c != Some(crc32c) {
            return Err(Halt::StartOver(StartOver::Checksum));
        }
        Ok((sha256, crc32c))
    }

    /// Lets the ranges, the digest and the keeper run side by side until the whole is written and hashed.
    async fn race(
        &self,
        work: &Work<'_>,
        keeper: &Keeper<'_>,
        first: Option<Opened>,
    ) -> Result<[u8; 32], Halt> {
        let queue = Queue::default();
        let mut crew = Crew::new(work, &self.source, &queue, self.order.seed, first);
        let mut streams = FuturesUnordered::new();
        let hasher = Hasher::new(work, &queue).run();
        let keeping = keeper.run();
        tokio::pin!(hasher, keeping);
        let mut sha256 = None;
        loop {
            while let Some((stretch, first)) = crew.next(streams.len()) {
                streams.push(crew.stream(stretch, first, streams.len()));
            }
            self.progress.set_ranges(streams.len());
            if let Some(sha256) = sha256
                && streams.is_empty()
                && work.board.chart().is_complete()
            {
                return Ok(sha256);
            }
            tokio::select! {
                biased;
                Some(ended) = streams.next(), if !streams.is_empty() => {
                    if ended? == Ended::Withdrawn {
                        crew.growth.stop_at(streams.len());
                    }
                }
                hashed = &mut hasher, if sha256.is_none() => sha256 = Some(hashed?),
                error = &mut keeping => return Err(error.into()),
                () = work.more.notified() => {}
                () = self.world.clock.sleep(crew.patience()), if !crew.growth.is_settled() => {
                    crew.look(streams.len());
                }
            }
        }
    }

    fn fetched(&self, identity: &Identity, found: Found) -> Fetched {
        Fetched {
            bytes: self.progress.received(),
            size: identity.total,
            sha256: found.sha256,
            crc32c: found.crc32c,
            generation: identity.generation,
            path: self.landing.target().to_owned(),
        }
    }
}

/// Hands out the work to as many ranges as help.
struct Crew<'a> {
    work: &'a Work<'a>,
    source: &'a Source<'a>,
    queue: &'a Queue,
    growth: Growth,
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

    fn new(
        work: &'a Work<'a>,
        source: &'a Source<'a>,
        queue: &'a Queue,
        seed: u64,
        first: Option<Opened>,
    ) -> Self {
        let is_large = work.board.chart().open_bytes() > work.limits.ranges_above;
        let knows_ranges = first.as_ref().is_none_or(|first| first.is_range);
        let most = if is_large && knows_ranges {
            work.limits.max_ranges
        } else {
            1
        };
        Self {
            work,
            source,
            queue,
            growth: Growth::new(most),
            seed,
            hired: 0,
            first,
        }
    }

    /// How long until the next look at the speed.
    fn patience(&self) -> Duration {
        if self.work.limits.bandwidth.is_set() {
            Growth::BEHIND_A_LIMIT
        } else {
            Growth::LOOK
        }
    }

    /// Looks at the speed. Behind a limit more ranges would bring nothing, and teach nothing about the line.
    fn look(&mut self, busy: usize) {
        if self.work.limits.bandwidth.is_set() {
            self.growth.forget();
        } else {
            let now = steady(&*self.work.world.clock);
            self.growth.look(now, self.work.progress.received(), busy);
        }
    }

    /// The next stretch to work on, while `busy` others are.
    fn next(&mut self, busy: usize) -> Option<(Stretch, Option<Opened>)> {
        if busy >= self.growth.ranges() {
            return None;
        }
        let mut chart = self.work.board.chart();
        let is_alone = self.growth.ranges() == 1;
        let chunk = if self.growth.is_settled() {
            Self::CHUNK
        } else {
            Self::TRIAL
        };
        if !is_alone {
            chart.shorten_all(chunk);
        }
        let stretch = chart.take_work((!is_alone).then_some(chunk));
        let stretch = stretch.or_else(|| if is_alone { None } else { chart.steal(Self::LEAST) })?;
        Some((stretch, self.first.take()))
    }

    fn stream(
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
