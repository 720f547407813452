//! One home, one vault, one sandbox, one clock, and the engine, which can be ended and started again.

use crate::crash_point::{CrashingNetwork, CrashingVault};
use crate::{
    CrashPoint, MemoryNetwork, RequestLog, SimulatedBin, SimulatedClock, SimulatedConditions, SimulatedDisk,
    SimulatedUser, VaultLock,
};
use anyhow::{Context, Result, bail};
use carryout_core::advice::Failure;
use carryout_core::client::{Endpoints, Kind, Registration};
use carryout_core::consent::{Loopback, RedirectListener};
use carryout_core::engine::{Engine, Ports};
use carryout_core::journal::{ClientRowId, ConnectionId, ExportId, Journal, JournalError};
use carryout_core::ports::Clock as _;
use carryout_core::schedule::Pace;
use carryout_core::snapshot::{ConsentStep, OriginView, Snapshot};
use carryout_core::vault::MemoryVault;
use carryout_sandbox::{Approval, Client, Clock, Options, Sandbox};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use url::Url;

/// Everything but the engine.
pub struct Stopped {
    /// The home directory and the folder for copies.
    pub ground: TempDir,
    /// The vault; it outlives the engine, as a keyring does.
    pub vault: Arc<MemoryVault>,
    /// Whether the vault lets anybody in.
    pub lock: Arc<VaultLock>,
    /// The stand-in for Google.
    pub sandbox: Sandbox,
    /// The machine's clock; the sandbox keeps true time.
    pub clock: Arc<SimulatedClock>,
    /// The machine's disk.
    pub disk: Arc<SimulatedDisk>,
    /// What the computer tells of line and power.
    pub host: Arc<SimulatedConditions>,
    /// The machine's bin.
    pub bin: Arc<SimulatedBin>,
    /// Who looks at the pages.
    pub user: Arc<SimulatedUser>,
    /// Where the browser comes back to.
    pub redirect_listener: Arc<dyn RedirectListener>,
    /// Whether the program comes with a client, or the user has to bring one.
    pub has_client: bool,
    /// What went over the network.
    pub request_log: Arc<RequestLog>,
    /// No snapshots of the started engines are read.
    pub unseen: bool,
    /// Where the program is killed.
    pub crash_point: Arc<CrashPoint>,
}

/// A running engine on its ground.
pub struct Harness {
    /// Everything but the engine.
    pub staging: Stopped,
    /// The engine.
    pub engine: Engine,
}

impl Stopped {
    /// Sets everything up; to be called inside a paused runtime.
    ///
    /// # Errors
    /// When no temporary folder can be made.
    pub fn set(start: Timestamp, options: Options) -> Result<Self> {
        let clock = SimulatedClock::starting_at(start);
        let truth = clock.truth();
        let options = Options {
            clock: Clock::external(move || truth.now()),
            ..options
        };
        let ground = tempfile::tempdir()?;
        let bin = Arc::new(SimulatedBin::at(&ground.path().join("bin")));
        Ok(Self {
            ground,
            bin,
            vault: Arc::default(),
            lock: Arc::default(),
            sandbox: Sandbox::new(options),
            clock: Arc::new(clock),
            disk: Arc::default(),
            host: Arc::default(),
            user: Arc::default(),
            redirect_listener: Arc::new(Loopback),
            has_client: true,
            request_log: Arc::default(),
            unseen: false,
            crash_point: Arc::default(),
        })
    }

    /// Where the journal is.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.ground.path().join("home")
    }

    /// Where copies go.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        self.ground.path().join("copies")
    }

    /// Starts the engine on what earlier engines left.
    pub async fn start(self) -> Result<Harness> {
        let address = self.sandbox.origin();
        self.start_as(OriginView::Override { address }).await
    }

    /// Starts an engine that takes the sandbox for `origin`.
    ///
    /// # Errors
    /// When the journal cannot be opened or belongs elsewhere.
    pub async fn start_as(self, origin: OriginView) -> Result<Harness> {
        let engine = self.engine(origin).await?;
        Ok(Harness {
            staging: self,
            engine,
        })
    }

    /// Opens the journal, once whatever the last engine left behind has let go of it.
    async fn journal(&self) -> Result<Journal> {
        for _ in 0..1_000 {
            match Journal::open(&self.home()) {
                Err(JournalError::Busy) => tokio::time::sleep(Duration::from_millis(10)).await,
                opened => return Ok(opened?),
            }
        }
        bail!("the last engine never let go of the journal")
    }

    async fn engine(&self, origin: OriginView) -> Result<Engine> {
        let client = self.sandbox.options().clients.first().context("a client")?;
        let registration = Registration::new(
            client.id.clone(),
            Some(client.secret.clone().into()),
            None,
            Kind::BuiltIn,
        );
        let life = self.crash_point.begin_life();
        let ports = Ports {
            journal: self.journal().await?,
            clock: Arc::<SimulatedClock>::clone(&self.clock),
            network: Arc::new(CrashingNetwork {
                inner: MemoryNetwork::new(
                    self.sandbox.clone(),
                    self.clock.truth(),
                    Arc::clone(&self.request_log),
                ),
                crash_point: Arc::clone(&self.crash_point),
                life,
            }),
            browser: Arc::<SimulatedUser>::clone(&self.user),
            redirect_listener: Arc::clone(&self.redirect_listener),
            vault: Arc::new(CrashingVault {
                inner: Arc::clone(&self.vault),
                lock: Arc::clone(&self.lock),
                crash_point: Arc::clone(&self.crash_point),
                life,
            }),
            disk: Arc::<SimulatedDisk>::clone(&self.disk),
            host: Arc::<SimulatedConditions>::clone(&self.host),
            bin: Arc::<SimulatedBin>::clone(&self.bin),
            endpoints: Endpoints::at(&self.sandbox.origin())?,
            origin,
            pace: Pace::REAL,
            built_in: self.has_client.then_some(registration),
            locale: carryout_core::locale::Locale::english(),
        };
        let engine = Engine::start(ports).await?;
        engine.set_unseen(self.unseen);
        Ok(engine)
    }
}

impl Harness {
    /// A harness with the engine running.
    ///
    /// # Errors
    /// When it cannot be set.
    pub async fn set(start: Timestamp, options: Options) -> Result<Self> {
        Stopped::set(start, options)?.start().await
    }

    /// Ends the engine as a crash would, and starts another on the same home.
    pub async fn restart(self) -> Result<Self> {
        self.end().await.start().await
    }

    /// Ends the engine as a crash would.
    pub async fn end(self) -> Stopped {
        self.engine.stop().await;
        self.staging
    }

    /// The present picture; what a window shows may be a tenth of a second older.
    #[must_use]
    pub fn now(&self) -> Arc<Snapshot> {
        Arc::new(self.engine.current_snapshot())
    }

    /// Waits, for a virtual year at most, until a picture satisfies `wanted`.
    ///
    /// # Errors
    /// When none does.
    pub async fn until(&self, what: &str, wanted: impl Fn(&Snapshot) -> bool) -> Result<Arc<Snapshot>> {
        let mut snapshots = self.engine.snapshots();
        let watch = async {
            loop {
                // What is shown may be a tenth of a second old; the scenario reads the current state.
                let picture = self.engine.current_snapshot();
                if wanted(&picture) {
                    return Ok(Arc::new(picture));
                }
                tokio::select! {
                    biased;
                    changed = snapshots.changed() => if changed.is_err() { bail!("the engine ended before {what}") },
                    () = tokio::time::sleep(Duration::from_secs(60)) => {}
                }
            }
        };
        match tokio::time::timeout(Duration::from_secs(366 * 86_400), watch).await {
            Ok(found) => found,
            Err(_) => bail!(
                "a year passed without {what}; the last picture: {:#?}",
                self.now()
            ),
        }
    }

    /// What the sandbox saw of one resource: how often it was initiated.
    #[must_use]
    pub fn initiated(&self, resource: &str) -> u64 {
        let seen = self.staging.sandbox.observed().initiated;
        seen.iter()
            .filter(|seen| seen.resource == resource)
            .map(|seen| seen.count)
            .sum()
    }

    /// Lets time pass.
    pub async fn pass(&self, time: Duration) {
        self.staging.clock.sleep(time).await;
    }

    /// Goes through the whole sign-in as a user who approves as given; answers the connection.
    ///
    /// # Errors
    /// When the sign-in does not end well.
    pub async fn connect(&self, name: &str, resources: &[&str], approval: &Approval) -> Result<ConnectionId> {
        let client = self
            .engine
            .current_snapshot()
            .clients
            .first()
            .context("a client")?
            .id;
        self.connect_with(client, name, resources, approval).await
    }

    /// As [`Harness::connect`], with one of several clients.
    ///
    /// # Errors
    /// When the sign-in does not end well.
    pub async fn connect_with(
        &self,
        client: ClientRowId,
        name: &str,
        resources: &[&str],
        approval: &Approval,
    ) -> Result<ConnectionId> {
        self.engine
            .begin_consent(client, None, Some(name.to_owned()), &owned(resources))
            .await?;
        self.walk_through(approval).await
    }

    /// Leaves for Google as the first client, or for more access to a connection; answers the page that was opened.
    ///
    /// # Errors
    /// When nothing is to be asked, or no page was opened.
    pub async fn leave(&self, connection: Option<ConnectionId>, resources: &[&str]) -> Result<Url> {
        self.engine
            .begin_consent(1.into(), connection, None, &owned(resources))
            .await?;
        self.at_google().await
    }

    async fn at_google(&self) -> Result<Url> {
        self.engine.open_consent().await?;
        self.staging.user.last_page().context("an opened page")
    }

    /// Comes back from Google's page as a user who approves as given, and waits for the end of the consent round.
    ///
    /// # Errors
    /// When Google's page shows an error, the address is refused, or the consent round never ends.
    pub async fn back_from(&self, page: &Url, approval: &Approval) -> Result<Arc<Snapshot>> {
        let back = self
            .staging
            .sandbox
            .approve(page, approval)
            .map_err(|error| anyhow::anyhow!("Google's page failed: {error:?}"))?;
        self.engine.paste_address(back.as_str())?;
        self.round_over().await
    }

    /// Waits until no consent page is open any more, and its result is processed.
    ///
    /// # Errors
    /// When that does not come about.
    pub async fn round_over(&self) -> Result<Arc<Snapshot>> {
        self.until("the end of a trip", |snapshot| {
            snapshot.consent.as_ref().is_some_and(|consent| {
                matches!(
                    consent.step,
                    ConsentStep::Between | ConsentStep::Done | ConsentStep::Failed
                )
            })
        })
        .await
    }

    /// Goes on all consent rounds of a sign-in that is prepared; answers the connection.
    ///
    /// # Errors
    /// When a consent round does not end well.
    pub async fn walk_through(&self, approval: &Approval) -> Result<ConnectionId> {
        loop {
            let page = self.at_google().await?;
            let snapshot = self.back_from(&page, approval).await?;
            let consent = snapshot.consent.as_ref().context("a sign-in")?;
            match consent.step {
                ConsentStep::Between => {}
                ConsentStep::Done => {
                    let connection = consent.connection.context("a connection")?;
                    self.engine.cancel_consent().await?;
                    return Ok(connection);
                }
                _ => bail!("the sign-in failed: {:?}", consent.problem),
            }
        }
    }

    /// Starts a copy and waits for its receipt; answers its folder.
    ///
    /// # Errors
    /// When no receipt is written within a year.
    pub async fn copy(&self, connection: ConnectionId, resources: &[&str]) -> Result<PathBuf> {
        let export = self.start(connection, resources).await?;
        self.finished(export).await
    }

    /// Starts a copy into the harness's folder; answers its number.
    ///
    /// # Errors
    /// What a user would be shown.
    pub async fn start(&self, connection: ConnectionId, resources: &[&str]) -> Result<ExportId, Failure> {
        let folder = self.staging.folder();
        self.engine
            .start_export(connection, &owned(resources), &folder, None, None)
            .await
    }

    /// Imports the file of a client as Google's console gives it out; answers our number of the client.
    ///
    /// # Errors
    /// What a user would be shown.
    pub async fn import(&self, client: &Client) -> Result<ClientRowId, Failure> {
        let file = serde_json::json!({"installed": {
            "client_id": client.id,
            "client_secret": client.secret,
            "project_id": "my-data",
        }});
        self.engine.import_client(file.to_string().as_bytes()).await
    }

    /// Waits for the receipt of a copy; answers its folder.
    ///
    /// # Errors
    /// When no receipt is written within a year.
    pub async fn finished(&self, export: ExportId) -> Result<PathBuf> {
        let snapshot = self
            .until("a receipt", |snapshot| {
                snapshot
                    .exports
                    .iter()
                    .any(|view| view.id == export && view.receipt.is_some())
            })
            .await?;
        let view = snapshot
            .exports
            .iter()
            .find(|view| view.id == export)
            .context("the copy")?;
        Ok(Path::new(&view.folder).to_owned())
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
