//! The reconcile loop: journal and clock → plan → workers → journal.

use super::Core;
use super::journal_trouble::JournalTrouble;
use super::quiet_timer::QuietTimer;
use super::safe_start::{note_at_work, works_on};
use crate::advice::Failure;
use crate::journal::{
    ConnectionId, ExportId, JournalError, View, align_schedules, end_quiet, job_looked, set_setting, setting,
};
use crate::plan::{Plan, Task, held, is_unpacking, plan};
use crate::ports::HostConditions;
use crate::snapshot::Snapshot;
use crate::tasks::{Looked, perform, remove_unclaimed_folders};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::num::NonZeroU64;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};
use tokio_util::sync::CancellationToken;

/// With nothing else to wait for, the reconcile loop turns this often; whatever has a moment wakes it by that.
const LONGEST_NAP: Duration = Duration::from_secs(6 * 3600);

/// While nothing but looks at jobs is under way, what several of them change is read at once.
const ROUND_BEAT: Duration = Duration::from_millis(50);

/// How often a round of looks that changes nothing is asked whether it is over.
const ROUND_REST: Duration = Duration::from_millis(250);

/// What a round has found so far is written down after this time at the latest.
const ROUND_LONGEST: Duration = Duration::from_secs(3);

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
        looked: Vec::new(),
        quiet_timer: QuietTimer::default(),
        at_work: BTreeSet::new(),
        kept: None,
        trouble: JournalTrouble::default(),
    };
    tokio::select! {
        biased;
        () = stop.cancelled() => {}
        () = ring.run() => {}
        () = super::publish::publish(&core, &snapshots) => {}
        // A drive that does not answer must not keep anything else waiting.
        () = async {
            remove_unclaimed_folders(&core.deps, left).await;
            std::future::pending::<()>().await;
        } => {}
    }
}

/// A task, and what it leaves to be written down.
type Ended = (Task, Result<Option<Looked>, JournalError>);

struct Ring {
    core: Arc<Core>,
    tasks: JoinSet<Ended>,
    running: BTreeMap<Task, AbortHandle>,
    /// What looks have found and the journal does not have yet.
    looked: Vec<Looked>,
    quiet_timer: QuietTimer,
    /// The copies at whose bytes and files something is at work, as the journal has them.
    at_work: BTreeSet<ExportId>,
    trouble: JournalTrouble,
    /// How often the clock was put right, and the time zone, when schedules were last aligned.
    kept: Option<(u64, String)>,
}

/// Under this name stands the time zone in which runs were last reckoned.
const ZONE: &str = "zone";

impl Ring {
    async fn run(mut self) {
        let mut changes = self.core.deps.journal.changes();
        let mut conditions = self.core.deps.host.conditions();
        loop {
            // Marked as seen first: what is written while we read makes the reconcile loop turn once more.
            changes.borrow_and_update();
            self.keep_time().await;
            let reported = *conditions.borrow_and_update();
            let wake = match self.turn(reported).await {
                Ok(wake) => wake,
                Err(error) => {
                    self.note_trouble(error);
                    None
                }
            };
            self.core.touched.notify_one();
            let clock = Arc::clone(&self.core.deps.clock);
            tokio::select! {
                biased;
                Some(ended) = self.tasks.join_next_with_id(), if !self.tasks.is_empty() => self.ended(ended),
                changed = changes.changed() => if changed.is_err() { return },
                () = clock.sleep_until(wake.unwrap_or(Timestamp::MAX)), if wake.is_some() => {}
                // However long a wait seems to be: clocks are set, and users travel.
                () = clock.sleep(clock.longest_nap()) => {}
                () = self.trouble.over(), if self.trouble.rests() => {}
                () = self.quiet_timer.passed() => {}
                Ok(()) = conditions.changed() => {}
            }
            self.finish_round(changes.clone()).await;
        }
    }

    /// Lets a round of looks come to its end, unless anything happens meanwhile: what they found is written down and read
    /// once for all of them, and the computer wakes less often.
    async fn finish_round(&mut self, mut changes: watch::Receiver<u64>) {
        let clock = Arc::clone(&self.core.deps.clock);
        if self.only_looks() {
            clock.sleep(ROUND_BEAT).await;
        }
        self.take_ended();
        let mut waited = Duration::ZERO;
        while self.only_looks() && waited < ROUND_LONGEST {
            tokio::select! {
                biased;
                _ = changes.changed() => break,
                () = clock.sleep(ROUND_REST) => waited += ROUND_REST,
            }
            self.take_ended();
        }
    }

    /// Whatever else has ended by now needs no turn of its own.
    fn take_ended(&mut self) {
        while let Some(ended) = self.tasks.try_join_next_with_id() {
            self.ended(ended);
        }
    }

    /// Whether a round of looks is under way, and nothing that anybody waits for.
    fn only_looks(&self) -> bool {
        !self.running.is_empty() && self.running.keys().all(|task| matches!(task, Task::Look(_)))
    }

    /// Sees whether the system's clock was set, or the user is in another time zone: then runs that are still to come
    /// keep their hour.
    async fn keep_time(&mut self) {
        let deps = &self.core.deps;
        if let Some(correction) = deps.corrected.follow() {
            self.core.outward.put_right(correction).await;
        }
        let zone = deps.clock.zone();
        let kept = (deps.corrected.corrections(), zone_name(&zone));
        if self.kept.as_ref() == Some(&kept) {
            return;
        }
        let (now, name) = (deps.clock.now(), kept.1.clone());
        let is_first = self.kept.is_none();
        let aligned = deps.journal.write(move |db| {
            // At the start only a user who has travelled meanwhile is a reason.
            let is_elsewhere = setting(db, ZONE)?.as_ref() != Some(&name);
            if is_elsewhere {
                set_setting(db, ZONE, &name)?;
            }
            align_schedules(db, now, &zone, is_elsewhere || !is_first)
        });
        match aligned.await {
            Ok(()) => self.kept = Some(kept),
            Err(error) => tracing::debug!(%error, "the schedules could not be aligned"),
        }
    }

    /// One turn; answers when the next is due. Nothing begins while the journal takes nothing: what is learned then is
    /// lost, and Google would be asked for it again and again.
    async fn turn(&mut self, conditions: HostConditions) -> Result<Option<Timestamp>, JournalError> {
        if self.trouble.rests() {
            return Ok(None);
        }
        if self.trouble.is_open() {
            self.trouble.probe(&self.core.deps.journal).await?;
        }
        self.write_looked().await?;
        let view = self.core.reload().await?;
        if !self.trouble.has_lost() {
            self.core.set_broken(None);
        }
        self.follow_settings(&view).await;
        self.advance(&view, conditions).await.map(Some)
    }

    /// Writes down what looks have found; what the journal does not take is kept for the next time.
    async fn write_looked(&mut self) -> Result<(), JournalError> {
        if self.looked.is_empty() {
            return Ok(());
        }
        let looked = self.looked.clone();
        let written = self.core.deps.journal.write(move |db| {
            looked
                .iter()
                .try_for_each(|look| job_looked(db, look.job, look.at, look.next_at))
        });
        written.await?;
        self.looked.clear();
        self.trouble.ended_well();
        Ok(())
    }

    /// Says once what is wrong with the journal, and rests.
    fn note_trouble(&mut self, error: JournalError) {
        if self.trouble.is_open() {
            tracing::debug!(%error, "the journal still cannot be used");
        } else {
            tracing::error!(%error, "the journal cannot be used");
        }
        self.core.set_broken(Some(Failure::from(error)));
        self.trouble.rest();
    }

    /// Lets limit and proxy hold for all transfers, and ends an hour of quiet that is over by one of the clocks.
    async fn follow_settings(&mut self, view: &View) {
        let Core { deps, limit_once, .. } = &*self.core;
        let limit = limit_once.get().copied().unwrap_or(view.settings.limit);
        deps.bandwidth.set(limit.and_then(NonZeroU64::new));
        deps.network.reach_by(&view.settings.proxy);
        if self.quiet_timer.is_over(view.quiet, deps.clock.now())
            && let Err(error) = deps.journal.write(|db| end_quiet(db)).await
        {
            tracing::error!(%error, "the end of the quiet could not be written down");
        }
    }

    /// Stops what no longer should run, starts what is due, and answers when to look again.
    async fn advance(
        &mut self,
        view: &Arc<View>,
        conditions: HostConditions,
    ) -> Result<Timestamp, JournalError> {
        let now = self.core.deps.clock.now();
        let is_unwanted = |task: &&Task| must_stop(view, conditions, now, **task);
        for task in self.running.keys().filter(is_unwanted) {
            if let Some(handle) = self.running.get(task) {
                handle.abort();
            }
        }
        let running: HashSet<Task> = self.running.keys().copied().collect();
        let Plan { due, wake } = plan(view, conditions, now, &running);
        // Before anything begins: a crash gives no further chance to record this.
        let tasks = running.iter().chain(&due);
        let at_work: BTreeSet<ExportId> = tasks.filter_map(|task| works_on(view, *task)).collect();
        if at_work != self.at_work {
            note_at_work(&self.core.deps.journal, &at_work).await?;
            self.at_work = at_work;
        }
        for task in due {
            self.start(view, task);
        }
        let latest = now.saturating_add(LONGEST_NAP).unwrap_or(Timestamp::MAX);
        Ok(wake.map_or(latest, |wake| wake.min(latest)))
    }

    fn start(&mut self, view: &Arc<View>, task: Task) {
        let (core, view) = (Arc::clone(&self.core), Arc::clone(view));
        let handle = self.tasks.spawn(async move {
            let performed = perform(Arc::clone(&core.deps), view, task).await;
            (task, performed)
        });
        self.running.insert(task, handle);
    }

    fn ended(&mut self, ended: Result<(tokio::task::Id, Ended), tokio::task::JoinError>) {
        match ended {
            Ok((_, (task, done))) => {
                self.running.remove(&task);
                match done {
                    Ok(Some(looked)) => self.looked.push(looked),
                    Ok(None) => self.trouble.ended_well(),
                    Err(error) => {
                        tracing::debug!(%error, ?task, "what a task learned could not be written down");
                        self.trouble.lost();
                        self.note_trouble(error);
                    }
                }
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

/// A zone by its name, or by its offset where it has none.
fn zone_name(zone: &TimeZone) -> String {
    let offset = || Timestamp::UNIX_EPOCH.to_zoned(zone.clone()).offset().to_string();
    zone.iana_name().map_or_else(offset, str::to_owned)
}

/// Whether a task that runs is not wanted any more. Only what may be dropped at any moment is ever stopped.
fn must_stop(view: &View, conditions: HostConditions, now: Timestamp, task: Task) -> bool {
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
        | Task::EndAccess(_)
        | Task::CheckRenewal(_)
        | Task::Leave(_)
        | Task::CleanUpToken(_)
        | Task::Cancel(_)
        | Task::Conclude(_)
        | Task::CopyAgain(_)
        | Task::Move(_)
        | Task::Clear(_)
        | Task::Bin(_)
        | Task::CleanUp(_)
        | Task::Begin(_)
        | Task::Receipt(_) => return false,
    };
    let Some(export) = export else { return true };
    let rests = || export.row.paused || held(view, export, conditions, now).is_some();
    export.row.given_up || (may_pause && rests()) || is_leaving(view, export.row.connection)
}

fn is_leaving(view: &View, connection: ConnectionId) -> bool {
    view.connection(connection)
        .is_none_or(|connection| connection.state.is_leaving())
}
