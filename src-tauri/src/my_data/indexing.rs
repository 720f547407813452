//! Keeps the indexes up to date with the finished copies, in the background: after each copy, after a change in the settings,
//! and not while the user wants quiet or saves power. It may be stopped at any moment, and goes on the next time.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use carryout_core::advice::Failure;
use carryout_core::engine::Engine;
use carryout_core::journal::{ConnectionId, JournalError, copies_at_rest, quiet, settings};
use carryout_core::policy::{Hold, hold};
use carryout_core::ports::HostConditions;
use carryout_viewer::{Index, IndexError, Progress, Update};
use tokio_util::sync::CancellationToken;

use super::Shared;
use super::view::{IndexState, ReadingView};

/// The journal is written many times a second while a copy is under way; it is looked at no more often than this.
const BETWEEN_LOOKS: Duration = Duration::from_millis(500);

/// When what failed is tried again without a reason: another program may have had the index.
const NEXT_TRY: Duration = Duration::from_secs(60);

/// So often a page learns how far reading is, at most.
const BETWEEN_PICTURES: Duration = Duration::from_millis(250);

/// So often a page is asked to search again while copies are read.
const BETWEEN_SEARCHES: Duration = Duration::from_secs(3);

/// The copies of each connection: its name and their folders.
type Sources = BTreeMap<ConnectionId, Source>;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Source {
    account: String,
    folders: Vec<PathBuf>,
}

/// What decides what is to be done.
struct Situation {
    keeps: bool,
    hold: Option<Hold>,
    sources: Sources,
}

impl Situation {
    async fn read(engine: &Engine) -> Result<Self, JournalError> {
        let (copies, settings, quiet) = engine
            .journal()
            .read(|db| Ok((copies_at_rest(db)?, settings(db)?, quiet(db)?)))
            .await?;
        // Copies are read from the disk: what the line costs is no matter.
        let conditions = HostConditions {
            metered: false,
            ..*engine.conditions().borrow()
        };
        let mut sources = Sources::new();
        for copy in copies {
            let source = sources.entry(copy.connection).or_insert_with(|| Source {
                account: String::new(),
                folders: Vec::new(),
            });
            source.account = copy.account;
            source.folders.push(copy.folder);
        }
        Ok(Self {
            keeps: settings.keep_index,
            hold: hold(&settings, quiet, conditions, false, engine.now()),
            sources,
        })
    }

    /// Whether reading these copies is to stop: the user wants quiet or no index, or one of them is not to be found any more.
    fn stops(&self, connection: ConnectionId, source: &Source) -> bool {
        let is_there = |folder: &PathBuf| {
            self.sources
                .get(&connection)
                .is_some_and(|now| now.folders.contains(folder))
        };
        !self.keeps || self.hold.is_some() || !source.folders.iter().all(is_there)
    }
}

/// Runs until it is stopped.
pub(super) async fn run(shared: Arc<Shared>, engine: Engine, stop: CancellationToken) {
    let mut changes = engine.journal().changes();
    let mut conditions = engine.conditions();
    let mut rebuilds = shared.rebuilds.subscribe();
    let mut indexing = Indexing {
        shared,
        engine: engine.clone(),
        stop: stop.clone(),
        done: None,
    };
    loop {
        let version = *changes.borrow_and_update();
        conditions.borrow_and_update();
        if rebuilds.has_changed().unwrap_or(false) {
            rebuilds.borrow_and_update();
            indexing.make_anew().await;
        }
        let ended_well = indexing.turn().await;
        indexing.shared.settled.send_replace(version);
        tokio::select! {
            () = stop.cancelled() => return,
            changed = changes.changed() => if changed.is_err() { return },
            Ok(()) = conditions.changed() => {}
            Ok(()) = rebuilds.changed() => rebuilds.mark_changed(),
            () = tokio::time::sleep(NEXT_TRY), if !ended_well => {}
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(BETWEEN_LOOKS) => {}
        }
    }
}

struct Indexing {
    shared: Arc<Shared>,
    engine: Engine,
    stop: CancellationToken,
    /// The copies that the indexes were brought up to date with, as long as nothing is to be done.
    done: Option<Sources>,
}

impl Indexing {
    /// Does what is to be done now; answers whether it ended well.
    async fn turn(&mut self) -> bool {
        let situation = match Situation::read(&self.engine).await {
            Ok(situation) => situation,
            Err(error) => {
                tracing::debug!(%error, "it is not known which copies there are");
                return false;
            }
        };
        if !situation.keeps || situation.sources.is_empty() {
            let state = if situation.keeps {
                IndexState::Empty
            } else {
                IndexState::Off
            };
            return self.forget_everything(state).await;
        }
        if self.done.as_ref() == Some(&situation.sources) {
            return true;
        }
        let kept: Vec<ConnectionId> = situation.sources.keys().copied().collect();
        if !self.forget_others(kept).await {
            return false;
        }
        if let Some(hold) = situation.hold {
            self.shared.show(|view| {
                (view.state, view.held) = (IndexState::Reading, Some(hold.into()));
            });
            return true;
        }
        self.shared.show(|view| {
            view.held = None;
            // With an index that is there everything goes on, unless there is something to be read.
            if matches!(view.state, IndexState::Reading | IndexState::Failed) {
                (view.state, view.problem) = (IndexState::Reading, None);
            }
        });
        self.bring_up_to_date(&situation.sources).await
    }

    /// Reads what was not read yet, one account after the other.
    async fn bring_up_to_date(&mut self, sources: &Sources) -> bool {
        let mut skipped = 0;
        for (connection, source) in sources {
            let before = self.done.as_ref().and_then(|done| done.get(connection));
            if before == Some(source) {
                continue;
            }
            match self.update(*connection, source).await {
                Ok(update) => skipped += u32::try_from(update.skipped.len()).unwrap_or(u32::MAX),
                // Whoever stopped it looks at the situation anew.
                Err(IndexError::Stopped) => return true,
                Err(error) => {
                    tracing::warn!(%error, "the copies could not be read into an index");
                    let failure = Failure::from(error);
                    self.shared.show(|view| {
                        view.state = IndexState::Failed;
                        view.reading = None;
                        view.problem = Some(failure.into());
                    });
                    return false;
                }
            }
        }
        self.shared.reader.close().await;
        self.done = Some(sources.clone());
        self.shared.show(|view| {
            view.state = IndexState::Ready;
            view.generation = view.generation.wrapping_add(1);
            (view.reading, view.held, view.problem) = (None, None, None);
            view.out_of_reach = skipped;
        });
        true
    }

    /// Reads the copies of one account on a thread of its own, and watches meanwhile whether that is still wanted.
    async fn update(&self, connection: ConnectionId, source: &Source) -> Result<Update, IndexError> {
        let stop = self.stop.child_token();
        let mut changes = self.engine.journal().changes();
        let mut conditions = self.engine.conditions();
        let mut reading = tokio::task::spawn_blocking({
            let (shared, source, stop) = (Arc::clone(&self.shared), source.clone(), stop.clone());
            move || update(&shared, connection, &source, &stop)
        });
        let watch = async {
            loop {
                tokio::select! {
                    Ok(()) = changes.changed() => {}
                    Ok(()) = conditions.changed() => {}
                    // Nothing can change any more: the reading comes to its end.
                    else => std::future::pending().await,
                }
                if let Ok(now) = Situation::read(&self.engine).await
                    && now.stops(connection, source)
                {
                    return;
                }
                tokio::time::sleep(BETWEEN_LOOKS).await;
            }
        };
        let read = tokio::select! {
            read = &mut reading => read,
            () = watch => {
                stop.cancel();
                reading.await
            }
        };
        read.unwrap_or_else(|error| {
            tracing::error!(%error, "the reading of copies broke");
            Err(IndexError::Folder(std::io::Error::other("the reading broke")))
        })
    }

    async fn forget_everything(&mut self, state: IndexState) -> bool {
        self.done = None;
        self.shared.reader.close().await;
        let folder = self.shared.folder.clone();
        let forgotten = tokio::task::spawn_blocking(move || Index::forget_all(&folder)).await;
        let is_done = forgotten.unwrap_or(false);
        if !is_done {
            tracing::warn!("an index could not be deleted yet");
        }
        self.shared.show(|view| {
            // Only what is gone is called gone.
            let state = if is_done { state } else { IndexState::Failed };
            if view.state != state {
                view.generation = view.generation.wrapping_add(1);
            }
            view.state = state;
            (view.reading, view.held) = (None, None);
            view.out_of_reach = 0;
            view.problem = (!is_done).then(|| Failure::from(IndexError::Busy).into());
        });
        is_done
    }

    /// Deletes the indexes of accounts that have no copies any more.
    async fn forget_others(&self, kept: Vec<ConnectionId>) -> bool {
        let folder = self.shared.folder.clone();
        let numbers = tokio::task::spawn_blocking({
            let folder = folder.clone();
            move || Index::numbers(&folder)
        });
        let numbers = numbers.await.unwrap_or_default();
        if numbers.iter().all(|number| kept.contains(number)) {
            return true;
        }
        self.shared.reader.close().await;
        let forgotten = tokio::task::spawn_blocking(move || Index::forget_others(&folder, &kept));
        self.shared
            .show(|view| view.generation = view.generation.wrapping_add(1));
        forgotten.await.unwrap_or(false)
    }

    /// Deletes what there is, so that the next turn reads all of it again.
    async fn make_anew(&mut self) {
        self.done = None;
        self.shared.reader.close().await;
        let folder = self.shared.folder.clone();
        let forgotten = tokio::task::spawn_blocking(move || Index::forget_all(&folder));
        if !forgotten.await.unwrap_or(false) {
            tracing::warn!("an index could not be deleted to be made anew");
        }
        self.shared.show(|view| {
            view.state = IndexState::Reading;
            view.problem = None;
            view.reading = Some(ReadingView {
                account: None,
                bytes_done: 0,
                bytes_total: 0,
                records: 0,
                repairs: true,
            });
        });
    }
}

/// Brings the index of one account up to date. Blocks.
fn update(
    shared: &Shared,
    connection: ConnectionId,
    source: &Source,
    stop: &CancellationToken,
) -> Result<Update, IndexError> {
    let folder = shared.folder.join(connection.to_string());
    let mut repairs = shared
        .view
        .borrow()
        .reading
        .is_some_and(|reading| reading.repairs);
    loop {
        // What is made anew must not be open anywhere.
        shared.reader.close_blocking();
        let mut index = Index::create(&folder)?;
        if index.account()? != source.account {
            index.set_account(&source.account)?;
        }
        let mut screens = Pictures::of(shared, connection, repairs);
        match index.update(&source.folders, stop, &mut |state| screens.take(state)) {
            Err(IndexError::Outdated) if !repairs => {
                tracing::warn!("the index is damaged, and is made anew");
                drop(index);
                Index::forget(&folder)?;
                repairs = true;
            }
            ended => return ended,
        }
    }
}

/// Shows how far reading is.
struct Pictures<'a> {
    shared: &'a Shared,
    account: ConnectionId,
    repairs: bool,
    shown: Option<Instant>,
    searched: Instant,
    records: u64,
}

impl<'a> Pictures<'a> {
    fn of(shared: &'a Shared, account: ConnectionId, repairs: bool) -> Self {
        Self {
            shared,
            account,
            repairs,
            shown: None,
            searched: Instant::now(),
            records: 0,
        }
    }

    fn take(&mut self, state: Progress) {
        if self.shown.is_some_and(|shown| shown.elapsed() < BETWEEN_PICTURES) {
            return;
        }
        self.shown = Some(Instant::now());
        let is_more = self.searched.elapsed() >= BETWEEN_SEARCHES && state.records > self.records;
        if is_more {
            self.searched = Instant::now();
            self.records = state.records;
        }
        self.shared.show(|view| {
            view.state = IndexState::Reading;
            if is_more {
                view.generation = view.generation.wrapping_add(1);
            }
            view.reading = Some(ReadingView {
                account: Some(self.account),
                bytes_done: state.bytes,
                bytes_total: state.of,
                records: state.records,
                repairs: self.repairs,
            });
        });
    }
}
