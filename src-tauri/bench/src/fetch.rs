//! Our side of a measurement: the core's transfer in a process of its own, without engine and window.

use anyhow::{Context, Result};
use carryout_core::ports::{BoxFuture, HttpNetwork, SystemClock};
use carryout_core::receipt::hex;
use carryout_core::transfer::{
    Checkpoint, Checkpoints, Limits, Link, LinkError, Links, Order, Progress, SaveError, SystemDisk, World,
};
use serde::{Deserialize, Serialize};
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use url::Url;

use crate::google::Access;

/// What to fetch; it comes over standard input, since addresses are secrets that no process list should show.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ticket {
    /// Where the object lies.
    pub from: From,
    /// Where the file goes.
    pub folder: PathBuf,
    /// The name of the file.
    pub name: String,
}

/// Where the object lies.
#[derive(Debug, Serialize, Deserialize)]
pub enum From {
    /// At one address that stays good.
    Address(Url),
    /// Behind addresses that the API gives out as often as it is asked.
    Job {
        /// How to ask the API.
        access: Access,
        /// Whose part it is.
        job: String,
        /// Bucket and name.
        path: String,
    },
}

/// What came of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Done {
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// Bytes of the file.
    pub size: u64,
    /// Bytes that came over the network.
    pub bytes: u64,
    /// How often another address was asked for.
    pub asked: u64,
}

/// Fetches what the ticket on standard input says and tells what came of it on standard output.
///
/// # Errors
/// When the file does not arrive whole and right.
pub fn fetch() -> Result<()> {
    let ticket: Ticket = serde_json::from_reader(std::io::stdin().lock()).context("no ticket")?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    // A task like those of the engine: the thread that waits for a runtime is none of the runtime's.
    let done = runtime.block_on(async { tokio::spawn(carry(ticket)).await })??;
    writeln!(std::io::stdout(), "{}", serde_json::to_string(&done)?)?;
    Ok(())
}

async fn carry(ticket: Ticket) -> Result<Done> {
    let network = Arc::new(HttpNetwork::new()?);
    let links = Asking::new(ticket.from, Arc::clone(&network));
    let journal = InFile(ticket.folder.join(format!("{}.checkpoint", ticket.name)));
    let world = World {
        network,
        clock: Arc::new(SystemClock),
        disk: Arc::new(SystemDisk),
    };
    let order = Order {
        folder: ticket.folder,
        file_name: ticket.name,
        from: journal.read(),
        limits: Limits::default(),
        examine: carryout_core::transfer::Examine::nothing(),
        saved: Vec::new(),
        seed: 1,
    };
    let fetched =
        carryout_core::transfer::fetch(&world, order, &links, &journal, &Progress::default()).await?;
    Ok(Done {
        sha256: hex(&fetched.sha256),
        size: fetched.size,
        bytes: fetched.bytes,
        asked: links.asked.into_inner(),
    })
}

/// Gives out addresses, and counts how often it was asked.
pub struct Asking {
    from: From,
    network: Arc<HttpNetwork>,
    asked: std::sync::atomic::AtomicU64,
}

impl Asking {
    /// Addresses as `from` says.
    pub fn new(from: From, network: Arc<HttpNetwork>) -> Self {
        Self {
            from,
            network,
            asked: std::sync::atomic::AtomicU64::new(0),
        }
    }
}

impl Links for Asking {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async move {
            self.asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            match &self.from {
                From::Address(url) => Ok(Link::new(url)),
                From::Job { access, job, path } => access
                    .address(&self.network, job, path)
                    .await
                    .map(|url| Link::new(&url))
                    .map_err(|error| LinkError::Unreachable(format!("{error:#}"))),
            }
        })
    }
}

/// The last checkpoint in a file, as durable as the program's journal keeps it.
struct InFile(PathBuf);

impl InFile {
    fn read(&self) -> Option<Checkpoint> {
        serde_json::from_slice(&std::fs::read(&self.0).ok()?).ok()
    }

    fn write(&self, checkpoint: &Checkpoint) -> Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(self.0.parent().context("no folder")?)?;
        file.write_all(&serde_json::to_vec(checkpoint)?)?;
        file.as_file().sync_data()?;
        file.persist(&self.0)?;
        Ok(())
    }
}

impl Checkpoints for InFile {
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async move {
            self.write(checkpoint)
                .map_err(|error| SaveError(error.to_string()))
        })
    }
}
