//! The application state: the current engine, and the shell's own state. Commands and the publisher read it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::engine::{Engine, end_session};
use carryout_core::journal::{ConnectionId, insert_notice};
use carryout_core::ports::{HttpNetwork, Network as _};
use carryout_core::settings::{Scope, SettingChange, Settings};
use carryout_core::snapshot::{ConsentStep, ConsentView, ExportState, Snapshot};
use tokio::sync::{Mutex, watch};

use crate::autostart;
use crate::environment::Environment;
use crate::folder;
use crate::my_data::MyData;
use crate::notices::notice::NoticePlace;
use crate::practice::Practice;
use crate::real;
use crate::screen::{LeadView, ViewState};
use crate::update::view::{UpdateView, UpdaterView};

/// An engine that does not end within this time is left alone: its journal knows where to go on.
const GOODBYE: Duration = Duration::from_secs(5);

/// Under this name an engine remembers where the next copy goes.
const FOLDER: &str = "folder";

/// How old the last look at the folder may be when a new picture is painted.
const FOLDER_LOOK: Duration = Duration::from_secs(5);

/// Everything that commands act on.
pub struct AppState {
    environment: Environment,
    view: watch::Sender<ViewState>,
    /// The engine that works for real goes on while practice is shown.
    real: OnceLock<Result<Engine, Problem>>,
    /// What the real engine's copies are looked at with.
    real_data: OnceLock<Arc<MyData>>,
    practice: Mutex<Option<Practice>>,
    looked: RwLock<Option<Instant>>,
}

impl AppState {
    /// An application state without an engine yet.
    #[must_use]
    pub fn new(environment: Environment) -> Self {
        let updater = UpdaterView {
            mode: environment.update_mode(),
            automatic: true,
            ..UpdaterView::default()
        };
        let view = ViewState {
            updater,
            ..ViewState::default()
        };
        Self {
            environment,
            view: watch::Sender::new(view),
            real: OnceLock::new(),
            real_data: OnceLock::new(),
            practice: Mutex::default(),
            looked: RwLock::default(),
        }
    }

    /// What was decided outside.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// What is shown, and every change of it.
    #[must_use]
    pub fn views(&self) -> watch::Receiver<ViewState> {
        self.view.subscribe()
    }

    /// Starts the engine that works for real, and shows it or why it cannot start.
    pub async fn open(&self) {
        let started = real::start(&self.environment).await.map_err(|failure| {
            tracing::error!(%failure, "the engine could not be started");
            Problem::from(failure)
        });
        let shown = self.real.get_or_init(|| started);
        if let (Ok(engine), Ok(home)) = (shown, real::home(&self.environment)) {
            self.real_data
                .get_or_init(|| Arc::new(MyData::begin(engine.clone(), &home)));
        }
        self.show(shown, self.real_data.get().cloned(), false);
        self.look_at_folder().await;
    }

    /// The engine that is shown.
    ///
    /// # Errors
    ///
    /// It is not there yet, or could not start.
    pub fn engine(&self) -> Result<Engine, Problem> {
        let view = self.view.borrow();
        match (&view.engine, &view.startup_problem) {
            (Some(engine), _) => Ok(engine.clone()),
            (None, Some(problem)) => Err(problem.clone()),
            (None, None) => Err(Failure::new(Code::WrongUse, "the program is still starting").into()),
        }
    }

    /// The copies of the engine that is shown, to be looked at.
    pub fn my_data(&self) -> Result<Arc<MyData>, Problem> {
        self.engine()?;
        let shown = self.view.borrow().my_data.clone();
        shown.ok_or_else(|| Failure::new(Code::WrongUse, "the program is still starting").into())
    }

    /// The copies of the real engine, to be looked at, if it runs.
    #[must_use]
    pub fn real_data(&self) -> Option<Arc<MyData>> {
        self.real_data.get().cloned()
    }

    /// The newest picture of the shown engine.
    pub fn snapshot(&self) -> Result<Arc<Snapshot>, Problem> {
        Ok(Arc::clone(&self.engine()?.snapshots().borrow()))
    }

    /// The engine that works for real, if it runs.
    #[must_use]
    pub fn real_engine(&self) -> Option<Engine> {
        self.real.get()?.as_ref().ok().cloned()
    }

    /// Shows practice, started anew, while the real engine goes on.
    ///
    /// # Errors
    ///
    /// Practice cannot be started.
    pub async fn enter_practice(&self) -> Result<(), Problem> {
        let mut practice = self.practice.lock().await;
        if practice.is_some() {
            return Ok(());
        }

        let home = real::home(&self.environment)?.join("practice");
        let begun = Practice::begin(home, self.settings().await.of_program()).await?;
        self.show(&Ok(begun.engine()), Some(begun.my_data()), true);
        *practice = Some(begun);
        drop(practice);
        self.look_at_folder().await;
        Ok(())
    }

    /// Ends practice and shows the real engine again.
    pub async fn leave_practice(&self) {
        let Some(practice) = self.practice.lock().await.take() else {
            return;
        };
        match self.real.get() {
            Some(real) => self.show(real, self.real_data.get().cloned(), false),
            None => self.view.send_modify(|view| {
                (view.engine, view.my_data, view.practice) = (None, None, false);
            }),
        }

        practice.end().await;
        self.look_at_folder().await;
    }

    /// Where the next copy goes.
    ///
    /// # Errors
    ///
    /// Nothing was chosen and the system names no directory of the user's.
    pub fn folder(&self) -> Result<PathBuf, Problem> {
        let view = self.view.borrow();
        let folder = view.folder.as_ref().map(|folder| PathBuf::from(&folder.path));
        folder.ok_or_else(|| Failure::from(Code::FolderMissing).into())
    }

    /// Where the next copy of a connection goes: its own folder once it has one, else the one that was chosen last.
    pub fn folder_of(&self, connection: Option<ConnectionId>) -> Result<PathBuf, Problem> {
        let snapshot = self.snapshot()?;
        let known = snapshot
            .connections
            .iter()
            .find(|view| Some(view.id) == connection);
        match known.and_then(|view| view.folder.as_ref()) {
            Some(own) => Ok(own.into()),
            None => self.folder(),
        }
    }

    /// Remembers where the copies of accounts go that have no folder of their own yet.
    ///
    /// # Errors
    ///
    /// The folder cannot be written to, or the choice not be remembered.
    pub async fn choose_folder(&self, chosen: &Path) -> Result<(), Problem> {
        folder::prove_usable(chosen).await?;
        let engine = self.engine()?;
        engine.remember(FOLDER, chosen.display().to_string()).await?;
        engine.move_consent(chosen).await?;
        self.look_at_folder().await;
        Ok(())
    }

    /// Measures free space, unless that was done a moment ago.
    pub async fn look_at_folder_again(&self) {
        let last = *self.looked.read().unwrap_or_else(PoisonError::into_inner);
        if last.is_none_or(|last| last.elapsed() >= FOLDER_LOOK) {
            self.look_at_folder().await;
        }
    }

    async fn look_at_folder(&self) {
        *self.looked.write().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        let (engine, practice) = {
            let view = self.view.borrow();
            (view.engine.clone(), view.practice)
        };
        let Some(engine) = engine else { return };
        let chosen = engine.remembered(FOLDER).await.ok().flatten().map(PathBuf::from);
        let Some(folder) = chosen.or_else(|| folder::proposal(practice)) else {
            return;
        };
        let Ok(seen) = tokio::task::spawn_blocking(move || folder::look(&folder)).await else {
            return;
        };

        self.view.send_if_modified(|view| {
            let differs = view.practice == practice && view.folder.as_ref() != Some(&seen);
            if differs {
                view.folder = Some(seen);
            }
            differs
        });
    }

    /// Shows that there is a newer version, or that there is none any more.
    pub fn show_update(&self, update: Option<UpdateView>) {
        self.view.send_modify(|view| view.update = update);
    }

    /// What is shown of how this program is updated.
    #[must_use]
    pub fn updater(&self) -> UpdaterView {
        self.view.borrow().updater.clone()
    }

    /// Shows something else of it.
    pub fn change_updater(&self, change: impl FnOnce(&mut UpdaterView)) {
        self.view.send_modify(|view| change(&mut view.updater));
    }

    /// Leads the page to a place of the real engine; nowhere while practice is shown.
    pub fn lead_to(&self, place: NoticePlace) {
        self.view.send_modify(|view| {
            if view.practice {
                return;
            }
            let number = view.lead.map_or(1, |last| last.number.wrapping_add(1));
            view.lead = Some(LeadView { number, place });
        });
    }

    /// Changes a setting. Autostart is registered with the system first: a choice that it refuses is not made.
    ///
    /// # Errors
    ///
    /// The value is none that can be kept, or the system refuses.
    pub async fn change_setting(&self, change: SettingChange) -> Result<(), Problem> {
        let engine = self.engine()?;
        let is_practice = self.view.borrow().practice;
        if let SettingChange::Background(on) = change
            && !is_practice
        {
            autostart::set(&self.environment, on)?;
        }
        // What was chosen for the whole program does not end with practice.
        if is_practice
            && change.scope() == Scope::Program
            && let Some(real) = self.real_engine()
        {
            real.change_setting(change.clone()).await?;
        }
        Ok(engine.change_setting(change).await?)
    }

    /// The settings of the real engine, which hold for the whole program; as declared while it does not run.
    pub async fn settings(&self) -> Settings {
        match self.real_engine() {
            Some(engine) => engine.settings().await.unwrap_or_default(),
            None => Settings::default(),
        }
    }

    /// The real network, by the proxy that was chosen.
    pub async fn network(&self) -> Result<HttpNetwork, Failure> {
        let network = real::network()?;
        network.reach_by(&self.settings().await.proxy);
        Ok(network)
    }

    /// Whether a copy of the user's own data is under way.
    #[must_use]
    pub fn keeps_copying(&self) -> bool {
        self.real_engine()
            .is_some_and(|engine| is_copying(&engine.snapshots().borrow()))
    }

    /// Whether something is under way that ending the program would waste: bytes on their way, or the answer of a
    /// sign-in. What Google prepares goes on without us, for days.
    #[must_use]
    pub fn is_in_the_middle(&self) -> bool {
        self.real_engine()
            .is_some_and(|engine| is_in_the_middle(&engine.current_snapshot()))
    }

    /// Leaves a message for the next start, after everything was closed.
    pub async fn leave_word(&self, failure: Failure) {
        let Some(engine) = self.real_engine() else { return };
        let now = jiff::Timestamp::now();
        let left = engine.journal().write(move |db| insert_notice(db, &failure, now));
        if let Err(error) = left.await {
            tracing::error!(%error, "no word could be left");
        }
    }

    /// Whether closing the window must not end the program: it is copying, or the user lets it go on without one.
    #[must_use]
    pub fn goes_on_without_window(&self) -> bool {
        let chosen = |engine: Engine| engine.snapshots().borrow().settings.background;
        self.keeps_copying() || self.real_engine().is_some_and(chosen)
    }

    /// The user is back at the window: renewals that wait for them are looked at, and access that ends soon.
    pub async fn check_renewals(&self) {
        let Ok(engine) = self.engine() else { return };
        if let Err(error) = engine.came_back().await {
            tracing::warn!(%error, "a renewal could not be checked");
        }
    }

    /// Ends all work, or leaves it alone where that takes too long.
    pub async fn close_in_time(&self) {
        if tokio::time::timeout(GOODBYE, self.close()).await.is_err() {
            tracing::warn!("the engine takes too long to end");
        }
    }

    /// Ends all work; what is under way goes on from the journal the next time.
    pub async fn close(&self) {
        if let Some(practice) = self.practice.lock().await.take() {
            practice.end().await;
        }
        if let Some(my_data) = self.real_data() {
            my_data.end().await;
        }
        if let Some(engine) = self.real_engine() {
            engine.stop().await;
            if let Err(error) = end_session(engine.journal()).await {
                tracing::warn!(%error, "the good end could not be written down");
            }
        }
    }

    fn show(&self, engine: &Result<Engine, Problem>, my_data: Option<Arc<MyData>>, practice: bool) {
        self.view.send_modify(|view| {
            view.engine = engine.as_ref().ok().cloned();
            view.my_data = my_data;
            view.startup_problem = engine.as_ref().err().cloned();
            view.practice = practice;
            view.folder = None;
        });
    }
}

fn is_in_the_middle(snapshot: &Snapshot) -> bool {
    let is_saving = |consent: &ConsentView| consent.step == ConsentStep::Saving;
    snapshot.line.flows || snapshot.consent.as_ref().is_some_and(is_saving)
}

/// Whether any copy goes on by itself.
pub(crate) fn is_copying(snapshot: &Snapshot) -> bool {
    snapshot
        .exports
        .iter()
        .any(|export| export.state == ExportState::Running)
}
