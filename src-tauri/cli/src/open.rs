//! Puts an engine together out of the real parts.

use crate::environment::Environment;
use crate::language::{plain, tell};
use crate::vault;
use carryout_core::advice::{Code, Failure};
use carryout_core::engine::{Engine, Ports, keep_key_place};
use carryout_core::host_conditions::SystemHostConditions;
use carryout_core::journal::Journal;
use carryout_core::locale::messages as m;
use carryout_core::ports::SystemClock;
use carryout_core::snapshot::{OriginView, Snapshot};
use carryout_core::vault::{MemoryVault, Vault};
use std::sync::Arc;
use std::time::Duration;

/// What is under way at the end gets so long to come to rest.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Starts the engine on the journal of this home.
///
/// # Errors
/// [`Code::AlreadyRunning`] while another program has the journal; otherwise when it or the vault cannot be used.
pub async fn open(environment: &Environment) -> Result<Engine, Failure> {
    let journal = journal(environment).await?;
    keep_key_place(&journal, vault::place(environment.vault.as_ref())).await?;
    let vault = match environment.vault.clone() {
        Some(file) => {
            // A passphrase is typed, and a key is derived from it: neither may hold up the runtime.
            let opened = tokio::task::spawn_blocking(move || vault::open(&file)).await;
            opened.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??
        }
        None => vault::keyring(Arc::new(SystemClock)),
    };

    start(environment, journal, vault).await
}

/// Opens the journal, and nothing else.
///
/// # Errors
/// [`Code::AlreadyRunning`] while another program has it; otherwise when it cannot be used.
pub async fn journal(environment: &Environment) -> Result<Journal, Failure> {
    if let OriginView::Override { address } = &environment.origin {
        tell(&m::cli_not_google(&plain(address)));
    }
    let home = environment.home.clone();
    let opened = tokio::task::spawn_blocking(move || Journal::open(&home)).await;

    Ok(opened.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??)
}

async fn start(
    environment: &Environment,
    journal: Journal,
    vault: Arc<dyn Vault>,
) -> Result<Engine, Failure> {
    Engine::start(Ports::of_this_computer(
        journal,
        vault,
        Arc::new(SystemHostConditions::ask().await),
        (environment.endpoints.clone(), environment.origin.clone()),
        environment.pace,
        crate::language::receipts(),
    )?)
    .await
}

/// The present picture, without letting anything begin.
///
/// To be called in a runtime of one thread: there the reconcile loop does not turn between start and stop.
pub async fn look(environment: &Environment) -> Result<Arc<Snapshot>, Failure> {
    // No refresh token is read here, so no passphrase is asked for.
    let vault: Arc<dyn Vault> = match environment.vault {
        Some(_) => Arc::new(MemoryVault::new()),
        None => vault::keyring(Arc::new(SystemClock)),
    };
    let engine = start(environment, journal(environment).await?, vault).await?;
    let snapshot = Arc::clone(&engine.snapshots().borrow());
    close(&engine).await;
    Ok(snapshot)
}

/// Ends the engine. Whatever it leaves undone goes on from the journal the next time.
pub async fn close(engine: &Engine) {
    let _ = tokio::time::timeout(LAST_WORDS, engine.stop()).await;
}
