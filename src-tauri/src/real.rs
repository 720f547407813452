//! The engine that works for real: on the user's own home, keyring and browser, and with Google.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use carryout_core::advice::{Code, Failure};
use carryout_core::client::Endpoints;
use carryout_core::engine::{Engine, KeyPlace, Ports, begin_session_in, keep_key_place};
use carryout_core::host_conditions::SystemHostConditions;
use carryout_core::journal::Journal;
use carryout_core::locale::Locale;
use carryout_core::ports::{Clock as _, HttpNetwork, SystemClock};
use carryout_core::snapshot::OriginView;
use carryout_core::vault::{OsVault, Patience};

use crate::environment::Environment;
use crate::session;

/// The name under which entries of ours stand in the keyring.
const SERVICE: &str = "Carryout";

/// Starts the engine.
///
/// # Errors
///
/// The origin is not loopback, another Carryout runs, or the journal cannot be used.
pub async fn start(environment: &Environment) -> Result<Engine, Failure> {
    let (endpoints, origin) = endpoints(environment.origin.as_deref())?;
    let home = home(environment)?;
    let clock = Arc::new(SystemClock);
    let journal = open_journal(home).await?;
    keep_key_place(&journal, KeyPlace::Keyring).await?;
    begin_session_in(&journal, clock.now(), &session::marker()).await?;

    Engine::start(Ports::of_this_computer(
        journal,
        Arc::new(OsVault::new(SERVICE, Patience::default(), clock)),
        Arc::new(SystemHostConditions::ask().await),
        (endpoints, origin),
        environment.pace,
        Locale::system(),
    )?)
    .await
}

/// Where everything of ours lives.
///
/// # Errors
///
/// The platform names no such directory.
pub fn home(environment: &Environment) -> Result<PathBuf, Failure> {
    environment
        .home
        .clone()
        .or_else(carryout_core::data_dir::default_home)
        .ok_or_else(|| {
            Failure::new(
                Code::JournalBroken,
                "this system names no directory for programs' data",
            )
        })
}

/// The real network.
pub fn network() -> Result<HttpNetwork, Failure> {
    HttpNetwork::new().map_err(|error| Failure::new(Code::Unexpected, error.to_string()))
}

/// Opens the journal in `home`, away from the threads that must not wait.
///
/// # Errors
///
/// Another program has it, or it cannot be used.
pub async fn open_journal(home: impl AsRef<Path> + Send + 'static) -> Result<Journal, Failure> {
    let opened = tokio::task::spawn_blocking(move || Journal::open(home.as_ref())).await;

    Ok(opened.map_err(|error| Failure::new(Code::Unexpected, error.to_string()))??)
}

fn endpoints(origin: Option<&str>) -> Result<(Endpoints, OriginView), Failure> {
    let Some(address) = origin else {
        return Ok((Endpoints::google(), OriginView::Google));
    };

    match Endpoints::at(address) {
        Ok(endpoints) => Ok((
            endpoints,
            OriginView::Override {
                address: address.to_owned(),
            },
        )),
        Err(error) => Err(Failure::new(
            Code::OriginNotLoopback,
            format!("CARRYOUT_GOOGLE_ORIGIN: {error}"),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::start;
    use crate::environment::Environment;
    use carryout_core::advice::Code;
    use carryout_core::snapshot::OriginView;

    #[tokio::test]
    async fn an_origin_on_another_machine_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let environment = Environment {
            origin: Some("http://192.0.2.1:80".to_owned()),
            ..Environment::at(home.path().to_owned())
        };

        let refused = start(&environment)
            .await
            .map(drop)
            .expect_err("another machine is not loopback");

        assert_eq!(refused.code, Code::OriginNotLoopback);
    }

    #[tokio::test]
    async fn second_engine_on_the_same_data_folder_reports_the_first() {
        let home = tempfile::tempdir().unwrap();
        let environment = Environment {
            origin: Some("http://127.0.0.1:9".to_owned()),
            ..Environment::at(home.path().to_owned())
        };
        let first = start(&environment).await.unwrap();

        let second = start(&environment)
            .await
            .map(drop)
            .expect_err("the journal is taken");

        assert_eq!(second.code, Code::AlreadyRunning);
        let origin = first.snapshots().borrow().origin.clone();
        assert_eq!(
            origin,
            OriginView::Override {
                address: "http://127.0.0.1:9".to_owned()
            }
        );
    }
}
