//! Our side of a whole copy: the real engine in a process of its own, with journal, disk and network, and only the
//! keyring and the browser left out; and the same objects once more by the transfer alone.

use crate::fetch::{Asking, From};
use crate::google::Access;
use anyhow::{Context, Result, bail, ensure};
use carryout_core::client::Endpoints;
use carryout_core::engine::{Engine, Ports};
use carryout_core::journal::{ConnectionId, Journal};
use carryout_core::ports::{BoxFuture, HttpNetwork, SystemClock};
use carryout_core::schedule::Pace;
use carryout_core::snapshot::{ConsentStep, JobStep, OriginView, Snapshot};
use carryout_core::transfer::{
    Checkpoint, Checkpoints, Limits, Order, Progress, SaveError, SystemDisk, World, fetch,
};
use carryout_core::vault::{MemoryVault, Vault};
use carryout_simulation::{SimulatedConditions, SimulatedUser};
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// What to copy.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ticket {
    /// How to reach the sandbox.
    pub access: Access,
    /// The file of the client, which the engine imports as a user would.
    pub client_file: String,
    /// The categories.
    pub resources: Vec<String>,
    /// How far the sandbox's clock is moved once all jobs run, so that all are complete.
    pub advance: u64,
    /// Home, copy and the second fetch go below this.
    pub folder: PathBuf,
}

/// What it took.
#[derive(Debug, Serialize, Deserialize)]
pub struct Done {
    /// From the moment when all jobs were complete until the receipt was written, in seconds.
    pub copy: f64,
    /// The same objects by the transfer alone, as many beside each other, in seconds.
    pub pure: f64,
    /// How many objects.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// The waits between two looks are cut so short that they are no part of what is measured.
const PACE: f64 = 20_000.0;
/// As many files as the engine fetches beside each other.
const BESIDE: usize = 3;

/// Copies what the ticket on standard input says and tells on standard output what it took.
///
/// # Errors
/// When the copy does not end with a receipt, or the objects cannot be fetched again.
pub fn copy() -> Result<()> {
    let ticket: Ticket = serde_json::from_reader(std::io::stdin().lock()).context("no ticket")?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(carry(ticket))?;
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&done)?)?;
    Ok(())
}

async fn carry(ticket: Ticket) -> Result<Done> {
    let network = Arc::new(HttpNetwork::new()?);
    let vault = Arc::new(MemoryVault::default());
    let engine = begin(&ticket, &network, vault).await?;
    ticket.access.advance(&network, ticket.advance).await?;
    let start = Instant::now();
    receipt_below(&ticket.copy()).await?;
    let copy = start.elapsed().as_secs_f64();

    let picture = until(&engine, |picture| {
        picture.exports.iter().any(|export| export.receipt.is_some())
    })
    .await?;
    let receipt = picture.exports.iter().find_map(|export| export.receipt.as_ref());
    ensure!(
        receipt.is_some_and(|receipt| receipt.missing == 0),
        "something is missing"
    );
    let (pure, files, bytes) = pure(&ticket, &network).await?;
    engine.stop().await;
    Ok(Done {
        copy,
        pure,
        files,
        bytes,
    })
}

/// Signs in, starts a copy, and waits until every job of it is being prepared.
///
/// # Errors
/// When the sandbox or the engine refuses anything.
pub async fn begin(ticket: &Ticket, network: &Arc<HttpNetwork>, vault: Arc<dyn Vault>) -> Result<Engine> {
    let user = Arc::new(SimulatedUser::default());
    let origin = ticket.access.origin().to_owned();
    let engine = Engine::start(Ports {
        network: Arc::<HttpNetwork>::clone(network),
        browser: Arc::<SimulatedUser>::clone(&user),
        ..Ports::of_this_computer(
            Journal::open(&ticket.home())?,
            vault,
            Arc::new(SimulatedConditions::default()),
            (Endpoints::at(&origin)?, OriginView::Override { address: origin }),
            Pace::new(PACE),
            carryout_core::locale::Locale::english(),
        )?
    })
    .await?;
    let connection = connect(&engine, &user, network, ticket).await?;
    let folder = ticket.copy();
    std::fs::create_dir_all(&folder)?;
    engine
        .start_export(connection, &ticket.resources, &folder, None, None)
        .await?;
    until(&engine, |picture| {
        let jobs = picture.exports.iter().flat_map(|export| &export.jobs);
        jobs.filter(|job| job.step >= JobStep::Preparing).count() == ticket.resources.len()
    })
    .await?;
    Ok(engine)
}

impl Ticket {
    /// Where the program keeps its journal.
    pub fn home(&self) -> PathBuf {
        self.folder.join("home")
    }

    fn copy(&self) -> PathBuf {
        self.folder.join("copy")
    }
}

async fn connect(
    engine: &Engine,
    user: &SimulatedUser,
    network: &HttpNetwork,
    ticket: &Ticket,
) -> Result<ConnectionId> {
    let client = engine.import_client(ticket.client_file.as_bytes()).await?;
    engine
        .begin_consent(client, None, Some("Bench".to_owned()), &ticket.resources)
        .await?;
    loop {
        engine.open_consent().await?;
        let page = user.last_page().context("no page was opened")?;
        let back = ticket.access.approve(network, &page).await?;
        engine.paste_address(back.as_str())?;
        let picture = until(engine, |picture| {
            picture.consent.as_ref().is_some_and(|consent| {
                matches!(
                    consent.step,
                    ConsentStep::Between | ConsentStep::Done | ConsentStep::Failed
                )
            })
        })
        .await?;
        let consent = picture.consent.as_ref().context("no sign-in")?;
        match consent.step {
            ConsentStep::Between => {}
            ConsentStep::Done => {
                engine.cancel_consent().await?;
                return consent.connection.context("no connection");
            }
            _ => bail!("the sign-in failed: {:?}", consent.problem),
        }
    }
}

/// Waits until what is wanted is so; what the engine shows may be a tenth of a second old.
async fn until(engine: &Engine, wanted: impl Fn(&Snapshot) -> bool) -> Result<Snapshot> {
    look(Duration::from_millis(20), || {
        Some(engine.current_snapshot()).filter(|picture| wanted(picture))
    })
    .await
}

/// Waits for the receipt on the disk: `<folder>/<connection>/<copy>/receipt.json`.
async fn receipt_below(folder: &Path) -> Result<PathBuf> {
    let below = |folder: &Path| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect::<Vec<_>>()
    };
    look(Duration::from_millis(2), || {
        let mut copies = below(folder)
            .into_iter()
            .flat_map(|connection| below(&connection));
        copies.find_map(|copy| Some(copy.join("receipt.json")).filter(|receipt| receipt.is_file()))
    })
    .await
}

async fn look<T>(pause: Duration, found: impl Fn() -> Option<T>) -> Result<T> {
    const PATIENCE: Duration = Duration::from_secs(600);

    let watch = async {
        loop {
            if let Some(found) = found() {
                return found;
            }
            tokio::time::sleep(pause).await;
        }
    };
    let found = tokio::time::timeout(PATIENCE, watch).await;
    found.context("what is wanted never came")
}

/// Fetches all objects by the transfer alone; the addresses are asked for before the clock runs.
async fn pure(ticket: &Ticket, network: &Arc<HttpNetwork>) -> Result<(f64, usize, u64)> {
    let folder = ticket.folder.join("pure");
    std::fs::create_dir_all(&folder)?;
    let mut addresses = Vec::new();
    for (job, path) in ticket.access.objects(network).await? {
        addresses.push(ticket.access.address(network, &job, &path).await?);
    }
    let world = World {
        network: Arc::<HttpNetwork>::clone(network),
        clock: Arc::new(SystemClock),
        disk: Arc::new(SystemDisk),
    };
    let files = addresses.len();
    let start = Instant::now();
    let (mut all, beside) = (JoinSet::new(), Arc::new(Semaphore::new(BESIDE)));
    for (number, address) in addresses.into_iter().enumerate() {
        let (world, beside, folder) = (world.clone(), Arc::clone(&beside), folder.clone());
        let network = Arc::clone(network);
        all.spawn(async move {
            let _turn = beside.acquire().await?;
            let links = Asking::new(From::Address(address), network);
            one(&world, &folder, number, &links).await
        });
    }
    let mut bytes = 0;
    while let Some(fetched) = all.join_next().await {
        bytes += fetched??;
    }
    Ok((start.elapsed().as_secs_f64(), files, bytes))
}

async fn one(world: &World, folder: &Path, number: usize, links: &Asking) -> Result<u64> {
    let order = Order {
        folder: folder.to_owned(),
        file_name: format!("object-{number}"),
        from: None,
        limits: Limits::default(),
        examine: carryout_core::transfer::Examine::nothing(),
        saved: Vec::new(),
        seed: 1,
    };
    let fetched = fetch(world, order, links, &Nowhere, &Progress::default()).await?;
    Ok(fetched.size)
}

/// Keeps no checkpoints: what is measured against has no journal.
struct Nowhere;

impl Checkpoints for Nowhere {
    fn save<'a>(&'a self, _checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async { Ok(()) })
    }
}
