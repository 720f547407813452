//! Puts an engine together out of the real parts.

use crate::environment::Environment;
use crate::report::say;
use carryout_core::advice::{Code, Failure};
use carryout_core::client;
use carryout_core::consent::Loopback;
use carryout_core::engine::{Engine, Surroundings};
use carryout_core::journal::Journal;
use carryout_core::machine::SystemMachine;
use carryout_core::ports::{Clock, HttpNetwork, SystemBin, SystemBrowser, SystemClock};
use carryout_core::snapshot::{OriginView, Snapshot};
use carryout_core::transfer::SystemDisk;
use carryout_core::vault::{OsVault, Patience};
use std::sync::Arc;
use std::time::Duration;

/// The name under which all entries of the real thing lie in the keyring; the window uses the same.
const SERVICE: &str = "Carryout";

/// What is under way at the end gets so long to come to rest.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Starts the engine on the journal of this home.
///
/// # Errors
/// [`Code::AlreadyRunning`] while another program has the journal; otherwise when it cannot be used.
pub async fn open(environment: &Environment) -> Result<Engine, Failure> {
    if let OriginView::Override { address } = &environment.origin {
        say(&format!(
            "This is not Google: everything goes to {}.",
            crate::words::plain(address)
        ));
    }
    let home = environment.home.clone();
    let journal = tokio::task::spawn_blocking(move || Journal::open(&home))
        .await
        .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let network = HttpNetwork::new().map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
    Engine::start(Surroundings {
        journal,
        clock: Arc::clone(&clock),
        network: Arc::new(network),
        browser: Arc::new(SystemBrowser),
        doorway: Arc::new(Loopback),
        vault: Arc::new(OsVault::new(SERVICE, Patience::default(), clock)),
        disk: Arc::new(SystemDisk),
        machine: Arc::new(SystemMachine::ask().await),
        bin: Arc::new(SystemBin),
        endpoints: environment.endpoints.clone(),
        origin: environment.origin.clone(),
        pace: environment.pace,
        built_in: client::builtin(),
    })
    .await
}

/// The present picture, without letting anything begin.
///
/// To be called in a runtime of one thread: there the ring does not turn between start and stop.
///
/// # Errors
/// As [`open`].
pub async fn look(environment: &Environment) -> Result<Arc<Snapshot>, Failure> {
    let engine = open(environment).await?;
    let snapshot = Arc::clone(&engine.snapshots().borrow());
    close(&engine).await;
    Ok(snapshot)
}

/// Ends the engine. Whatever it leaves undone goes on from the journal the next time.
pub async fn close(engine: &Engine) {
    let _ = tokio::time::timeout(LAST_WORDS, engine.stop()).await;
}
