//! The ring: journal and clock → plan → workers → journal.

use super::Core;
use super::hush::Hush;
use crate::advice::Failure;
use crate::journal::{View, end_quiet};
use crate::plan::{Plan, Task, held, is_unpacking, plan};
use crate::ports::Circumstances;
use crate::snapshot::Snapshot;
use crate::work::{perform, tidy_places};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashSet};
use std::num::NonZeroU64;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};
use tokio_util::sync::CancellationToken;

/// With nothing else to wait for, the ring turns this often; whatever has a moment wakes it by that.
const LONGEST_NAP: Duration = Duration::from_secs(6 * 3600);

/// When the journal cannot be used, everything rests for this long.
const REST: Duration = Duration::from_secs(5);

/// Turns until it is stopped, and removes the folders that an earlier run `left` without a copy. Dropping it at any moment loses nothing.
pub(super) async fn turn(
    core: Arc<Core>,
    left: Vec<String>,
    snapshots: watch::Sender<Arc<Snapshot>>,
    stop: CancellationToken,
) {
    let ring = Ring {
        core: Arc::clone(&core),
        tasks: JoinSet::new(),
        running: BTreeMap::new(),
        hush: Hush::default(),
    };
    tokio::select! {
        biased;
        () = stop.cancelled() => {}
        () = ring.run() => {}
        () = super::publish::publish(&core, &snapshots) => {}
        // A drive that does not answer must not keep anything else waiting.
        () = async {
            tidy_places(&core.kit, left).await;
            std::future::pending::<()>().await;
        } => {}
    }
}

struct Ring {
    core: Arc<Core>,
    tasks: JoinSet<Task>,
    running: BTreeMap<Task, AbortHandle>,
    hush: Hush,
}

impl Ring {
    async fn run(mut self) {
        let mut changes = self.core.kit.journal.changes();
        let mut circumstances = self.core.machine.circumstances();
        loop {
            // Marked as seen first: what is written while we read makes the ring turn once more.
            changes.borrow_and_update();
            let wake = match self.core.reload().await {
                Ok(view) => {
                    self.core.set_broken(None);
                    self.keep_manners(&view).await;
                    self.advance(&view, *circumstances.borrow_and_update())
                }
                Err(error) => {
                    tracing::error!(%error, "the journal cannot be read");
                    self.core.set_broken(Some(Failure::from(error)));
                    self.core.touched.notify_one();
                    self.core.kit.clock.sleep(REST).await;
                    continue;
                }
            };
            self.core.touched.notify_one();
            let clock = Arc::clone(&self.core.kit.clock);
            tokio::select! {
                biased;
                Some(ended) = self.tasks.join_next_with_id(), if !self.tasks.is_empty() => self.ended(ended),
                changed = changes.changed() => if changed.is_err() { return },
                () = clock.sleep_until(wake) => {}
                () = self.hush.passed() => {}
                Ok(()) = circumstances.changed() => {}
            }
            // Whatever else has ended by now needs no turn of its own.
            while let Some(ended) = self.tasks.try_join_next_with_id() {
                self.ended(ended);
            }
        }
    }

    /// Lets the limit hold for all transfers, and ends an hour of quiet that is over by one of the clocks.
    async fn keep_manners(&mut self, view: &View) {
        let Core { kit, limit_once, .. } = &*self.core;
        let limit = limit_once.get().copied().unwrap_or(view.manners.limit);
        kit.bandwidth.set(limit.and_then(NonZeroU64::new));
        if self.hush.is_over(view.quiet, kit.clock.now())
            && let Err(error) = kit.journal.write(|db| end_quiet(db)).await
        {
            tracing::error!(%error, "the end of the quiet could not be written down");
        }
    }

    /// Stops what no longer should run, starts what is due, and answers when to look again.
    fn advance(&mut self, view: &Arc<View>, circumstances: Circumstances) -> Timestamp {
        let now = self.core.kit.clock.now();
        let is_unwanted = |task: &&Task| must_stop(view, circumstances, now, **task);
        for task in self.running.keys().filter(is_unwanted) {
            if let Some(handle) = self.running.get(task) {
                handle.abort();
            }
        }
        let running: HashSet<Task> = self.running.keys().copied().collect();
        let Plan { due, wake } = plan(view, circumstances, now, &running);
        for task in due {
            self.start(view, task);
        }
        let latest = now.saturating_add(LONGEST_NAP).unwrap_or(Timestamp::MAX);
        wake.map_or(latest, |wake| wake.min(latest))
    }

    fn start(&mut self, view: &Arc<View>, task: Task) {
        let (core, view) = (Arc::clone(&self.core), Arc::clone(view));
        let handle = self.tasks.spawn(async move {
            if let Err(error) = perform(Arc::clone(&core.kit), view, task).await {
                tracing::error!(%error, ?task, "what a task learned could not be written down");
                core.set_broken(Some(Failure::from(error)));
                core.kit.clock.sleep(REST).await;
            }
            task
        });
        self.running.insert(task, handle);
    }

    fn ended(&mut self, ended: Result<(tokio::task::Id, Task), tokio::task::JoinError>) {
        match ended {
            Ok((_, task)) => {
                self.running.remove(&task);
            }
            Err(error) => {
                if !error.is_cancelled() {
                    tracing::error!(%error, "a task broke");
                }
                self.running.retain(|_, handle| handle.id() != error.id());
            }
        }
    }
}

/// Whether a task that runs is not wanted any more. Only what may be dropped at any moment is ever stopped.
fn must_stop(view: &View, circumstances: Circumstances, now: Timestamp, task: Task) -> bool {
    let (export, may_pause) = match task {
        // Nothing is written into a folder that is to be carried away.
        Task::Fetch(part) => match view.part(part) {
            Some((export, _, _)) if export.row.move_to.is_some() => return true,
            part => (part.map(|(export, _, _)| export), true),
        },
        Task::Unpack(export) => return view.export(export).is_none_or(|export| !is_unpacking(export)),
        Task::Look(job) => (view.job(job).map(|(export, _)| export), false),
        Task::Initiate(job) | Task::Retry(job) => {
            let leaving = view
                .job(job)
                .is_some_and(|(export, _)| is_leaving(view, export.row.connection));
            return leaving;
        }
        Task::CheckAccess(_)
        | Task::CheckRenewal(_)
        | Task::Leave(_)
        | Task::TidyKey(_)
        | Task::Cancel(_)
        | Task::Conclude(_)
        | Task::CopyAgain(_)
        | Task::Move(_)
        | Task::Clear(_)
        | Task::Bin(_)
        | Task::Tidy(_)
        | Task::Begin(_)
        | Task::Receipt(_) => return false,
    };
    let Some(export) = export else { return true };
    let rests = || export.row.paused || held(view, export, circumstances, now).is_some();
    export.row.given_up || (may_pause && rests()) || is_leaving(view, export.row.connection)
}

fn is_leaving(view: &View, connection: i64) -> bool {
    view.connection(connection)
        .is_none_or(|connection| connection.state.is_leaving())
}
