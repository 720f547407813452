//! The engine turns the reconcile loop: it plans from the journal, starts workers, and shows what follows.

mod access;
mod clients;
mod consent_page_error;
mod free_space;
mod journal_trouble;
mod key_place;
mod notices;
mod outward;
mod policy;
mod publish;
mod quiet_timer;
mod reconcile;
mod requests;
mod retry;
mod safe_start;
mod secrets;
mod sign_in;

pub use crate::tasks::Ports;
pub use consent_page_error::{ConsentPageError, ConsentPageErrorView};
pub use key_place::{KeyPlace, keep_key_place};
pub use safe_start::{begin_session, begin_session_in, end_session};
pub use secrets::{Keys, KeysState};

use crate::advice::{Code, Failure};
use crate::client::{OriginView, Registration};
use crate::journal::{
    ClientRow, ClientRowId, Journal, JournalError, SignInRowId, View, insert_client, keys_were_left,
    last_heard, set_setting, setting, show_copies, unclaimed,
};
use crate::locked::locked;
use crate::ports::{CorrectedClock, HostConditions};
use crate::snapshot::Snapshot;
use crate::tasks::Deps;
use jiff::Timestamp;
use outward::Outward;
use rusqlite::Transaction;
use sign_in::SignIn;
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// A running engine. Cheap to clone; it stops when [`Engine::stop`] is called.
#[derive(Clone)]
pub struct Engine {
    core: Arc<Core>,
    snapshots: watch::Receiver<Arc<Snapshot>>,
    stop: CancellationToken,
    running: Arc<Mutex<Option<JoinHandle<()>>>>,
}

/// What the parts of the engine share.
struct Core {
    deps: Arc<Deps>,
    /// The network of the ports.
    outward: Arc<Outward>,
    /// The vault of the ports.
    keys: Arc<Keys>,
    /// A limit that holds instead of the chosen one until the engine ends.
    limit_once: OnceLock<Option<u64>>,
    view: RwLock<Arc<View>>,
    sign_in: Mutex<Option<SignIn>>,
    /// Held while a sign-in is prepared or ended.
    consent_turn: tokio::sync::Mutex<()>,
    /// Rows of sign-ins that were ended since the start; their numbers are not used again.
    left_sign_ins: Mutex<HashSet<SignInRowId>>,
    /// Something a frontend shows has changed without the journal knowing.
    touched: Notify,
    /// No snapshots are read.
    unseen: AtomicBool,
    /// When this run began.
    began: tokio::time::Instant,
    /// Google was asked once whether the clock is right, because something is to be reported that depends on it.
    has_compared_clocks: AtomicBool,
    /// The journal could not be written or read.
    broken: Mutex<Option<Failure>>,
}

impl Engine {
    /// Starts an engine.
    pub async fn start(ports: Ports) -> Result<Self, Failure> {
        let journal = ports.journal.clone();
        if let Some(built_in) = &ports.built_in {
            let row = client_row(built_in, true);
            journal.write(move |db| insert_client(db, &row)).await?;
        }
        bind(&journal, &ports.origin).await?;
        let corrected = Arc::new(CorrectedClock::over(ports.clock));
        if let Some(heard) = journal.read(last_heard).await? {
            corrected.not_before(heard);
        }
        let outward = Outward::over(ports.network, Arc::clone(&corrected), journal.clone()).await?;
        let outward = Arc::new(outward);
        let view = journal.view().await?;
        let keys = Arc::new(Keys::new(ports.vault));
        let ports = Ports {
            clock: Arc::<CorrectedClock>::clone(&corrected),
            network: Arc::<Outward>::clone(&outward),
            vault: Arc::<Keys>::clone(&keys),
            ..ports
        };
        let core = Arc::new(Core {
            deps: Arc::new(Deps::new(ports, corrected)),
            outward,
            keys,
            limit_once: OnceLock::new(),
            view: RwLock::new(view),
            sign_in: Mutex::default(),
            consent_turn: tokio::sync::Mutex::default(),
            left_sign_ins: Mutex::default(),
            touched: Notify::new(),
            unseen: AtomicBool::new(false),
            began: tokio::time::Instant::now(),
            has_compared_clocks: AtomicBool::new(false),
            broken: Mutex::default(),
        });
        core.write(|db| keys_were_left(db)).await?;
        core.write(|db| show_copies(db, None)).await?;
        core.close_finished_sign_ins().await?;
        // Only now: what is created from here on is claimed by the task that creates it.
        let left = core.deps.journal.read(unclaimed).await?;
        let view = core.reload().await?;
        core.deps.network.reach_by(&view.settings.proxy);
        let (sender, snapshots) = watch::channel(Arc::new(core.snapshot()));
        let stop = CancellationToken::new();
        let ring = reconcile::turn(Arc::clone(&core), left, sender, stop.clone());
        let running = Arc::new(Mutex::new(Some(tokio::spawn(ring))));
        let engine = Self {
            core,
            snapshots,
            stop,
            running,
        };
        engine.check_vault_later();
        Ok(engine)
    }

    /// Whole pictures, the latest wins.
    #[must_use]
    pub fn snapshots(&self) -> watch::Receiver<Arc<Snapshot>> {
        self.snapshots.clone()
    }

    /// While [`Engine::snapshots`] has no viewer, none are made; [`Engine::current_snapshot`] always is.
    pub fn set_unseen(&self, unseen: bool) {
        self.core.unseen.store(unseen, Ordering::Relaxed);
        self.core.touched.notify_one();
    }

    /// The picture of this moment, newer perhaps than the last that was shown.
    #[must_use]
    pub fn current_snapshot(&self) -> Snapshot {
        self.core.snapshot()
    }

    /// The journal that this engine works on.
    #[must_use]
    pub fn journal(&self) -> &Journal {
        &self.core.deps.journal
    }

    /// What the system tells about line and power.
    #[must_use]
    pub fn conditions(&self) -> watch::Receiver<HostConditions> {
        self.core.deps.host.conditions()
    }

    /// What time it is by the clock of this engine.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.core.deps.clock.now()
    }

    /// Ends all work; what is under way goes on from the journal the next time.
    pub async fn stop(&self) {
        self.stop.cancel();
        let running = locked(&self.running).take();
        if let Some(running) = running
            && let Err(error) = running.await
        {
            tracing::error!(%error, "the engine did not end well");
        }
    }
}

impl Core {
    fn view(&self) -> Arc<View> {
        Arc::clone(&self.view.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Does what a frontend asked for in one transaction.
    async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        Ok(self.deps.write(work).await?)
    }

    /// Takes over what the journal says now.
    async fn reload(&self) -> Result<Arc<View>, JournalError> {
        let view = self.deps.journal.view().await?;
        *self.view.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&view);
        self.follow_sign_in(&view);
        Ok(view)
    }

    fn sign_in(&self) -> MutexGuard<'_, Option<SignIn>> {
        locked(&self.sign_in)
    }

    fn left_sign_ins(&self) -> MutexGuard<'_, HashSet<SignInRowId>> {
        locked(&self.left_sign_ins)
    }

    fn set_broken(&self, failure: Option<Failure>) {
        *locked(&self.broken) = failure;
    }
}

/// A home belongs to Google or to a stand-in, from its first start on: real tokens must never go to a stand-in.
async fn bind(journal: &Journal, origin: &OriginView) -> Result<(), Failure> {
    let now = if *origin == OriginView::Google {
        "google"
    } else {
        "stand-in"
    };
    let before = journal.write(move |db| {
        let before = setting(db, "belongs_to")?;
        if before.is_none() {
            set_setting(db, "belongs_to", now)?;
        }
        Ok(before)
    });
    match before.await? {
        Some(before) if before != now => Err(Code::OtherHome.into()),
        _ => Ok(()),
    }
}

fn client_row(registration: &Registration, built_in: bool) -> ClientRow {
    ClientRow {
        id: ClientRowId::from(0),
        client_id: registration.client_id.clone(),
        project_id: registration.project_id.clone(),
        project_number: registration.project_number.clone(),
        built_in,
        has_secret: registration.secret.is_some(),
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let code = match &error {
            JournalError::Busy => Code::AlreadyRunning,
            JournalError::Misplaced { .. } => Code::JournalMisplaced,
            JournalError::Newer => Code::JournalNewer,
            JournalError::Folder(_)
            | JournalError::Database(_)
            | JournalError::Schema(_)
            | JournalError::BrokenOff => Code::JournalBroken,
            JournalError::FileSystem(_) => Code::HomeUnsuitable,
        };
        Self::new(code, error.to_string())
    }
}
