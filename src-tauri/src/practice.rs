//! Practice: the whole program against a stand-in for Google inside it, with invented data and a home of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use carryout_core::advice::{Code, Failure};
use carryout_core::client::{Endpoints, Kind, Registration};
use carryout_core::engine::{Engine, Ports};
use carryout_core::journal::{Journal, clients, grants, set_settings};
use carryout_core::locale::Locale;
use carryout_core::ports::{NoHostConditions, SystemClock};
use carryout_core::schedule::Pace;
use carryout_core::settings::Settings;
use carryout_core::snapshot::OriginView;
use carryout_core::vault::{MemoryVault, OsVault, Patience, Vault};
use carryout_sandbox::{Account, Archives, Fault, Language, Options, Route, Rule, Running, Sandbox, When};

use crate::my_data::MyData;
use crate::real::open_journal;

/// The name under which practice's entries stand in the keyring, apart from the real ones.
const SERVICE: &str = "Carryout practice";

/// Looks at jobs come every second or so instead of every few minutes.
const PACE: f64 = 60.0;

/// Practice under way.
pub struct Practice {
    engine: Engine,
    my_data: Arc<MyData>,
    journal: Journal,
    vault: Arc<dyn Vault>,
    home: PathBuf,
    /// Dropping it closes the stand-in.
    google: Running,
}

impl Practice {
    /// Starts empty in `home`, with these settings; what an earlier practice left there, and its tokens, are deleted first.
    ///
    /// # Errors
    ///
    /// The home cannot be emptied or used, or no loopback port can be had.
    pub async fn begin(home: PathBuf, settings: Settings) -> Result<Self, Failure> {
        let vault = vault().await;
        sweep(&home, vault.as_ref()).await?;

        let sandbox = Sandbox::new(options());
        let google = sandbox
            .serve(0)
            .await
            .map_err(|error| Failure::new(Code::LoopbackBlocked, error.to_string()))?;
        let journal = open_journal(home.clone()).await?;
        journal.write(move |db| set_settings(db, &settings)).await?;
        let endpoints = Endpoints::at(&google.origin)
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        let engine = Engine::start(Ports {
            built_in: registration(&sandbox),
            ..Ports::of_this_computer(
                journal.clone(),
                Arc::clone(&vault),
                Arc::new(NoHostConditions::default()),
                (endpoints, OriginView::Practice),
                Pace::new(PACE),
                Locale::system(),
            )?
        })
        .await?;

        Ok(Self {
            my_data: Arc::new(MyData::begin(engine.clone(), &home)),
            engine,
            journal,
            vault,
            home,
            google,
        })
    }

    /// The engine of practice.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.engine.clone()
    }

    /// What its copies are looked at with.
    #[must_use]
    pub fn my_data(&self) -> Arc<MyData> {
        Arc::clone(&self.my_data)
    }

    /// Ends it, and leaves nothing but the files that were copied.
    pub async fn end(self) {
        let Self {
            engine,
            my_data,
            journal,
            vault,
            home,
            google,
        } = self;
        // Copies may still be read into an index: the keys do not wait for that.
        tokio::join!(my_data.end(), async {
            engine.stop().await;
            forget_keys(&journal, vault.as_ref()).await;
        });
        drop((engine, my_data, google, journal));

        if let Err(error) = remove(home).await {
            tracing::warn!(%error, "the data of the practice could not be removed, the next practice tries again");
        }
    }
}

/// The system's keyring, so that practice is like the real thing; memory where there is none to be had.
async fn vault() -> Arc<dyn Vault> {
    let keyring = OsVault::new(SERVICE, Patience::default(), Arc::new(SystemClock));
    match keyring.probe().await {
        Ok(()) => Arc::new(keyring),
        Err(error) => {
            tracing::info!(%error, "practice keeps its tokens in memory");
            Arc::new(MemoryVault::new())
        }
    }
}

/// Removes what an interrupted practice left: its tokens first, because only its journal names them.
async fn sweep(home: &Path, vault: &dyn Vault) -> Result<(), Failure> {
    if home.join("journal.sqlite").exists() {
        match open_journal(home.to_owned()).await {
            Ok(journal) => forget_keys(&journal, vault).await,
            Err(Failure {
                code: Code::AlreadyRunning,
                details,
            }) => {
                return Err(Failure::new(Code::AlreadyRunning, details));
            }
            Err(error) => tracing::warn!(%error, "an earlier practice cannot be read"),
        }
    }

    remove(home.to_owned())
        .await
        .map_err(|error| Failure::new(Code::DiskError, error.to_string()))
}

async fn forget_keys(journal: &Journal, vault: &dyn Vault) {
    let known = journal.read(|db| Ok((clients(db)?, grants(db)?))).await;
    let (clients, grants) = match known {
        Ok(known) => known,
        Err(error) => {
            tracing::warn!(%error, "the tokens of practice are not known");
            return;
        }
    };
    let imported = clients
        .iter()
        .filter(|client| !client.built_in && client.has_secret);
    let entries = imported
        .map(|client| client.id.vault_entry(journal.mark()))
        .chain(grants.iter().map(|grant| grant.id.vault_entry(journal.mark())));
    for entry in entries {
        if let Err(error) = vault.delete(&entry).await {
            tracing::warn!(%error, entry, "a token of practice stays in the keyring");
        }
    }
}

async fn remove(home: PathBuf) -> std::io::Result<()> {
    let removed = tokio::task::spawn_blocking(move || match fs::remove_dir_all(home) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    });

    removed
        .await
        .unwrap_or_else(|error| Err(std::io::Error::other(error)))
}

fn registration(sandbox: &Sandbox) -> Option<Registration> {
    let client = sandbox.options().clients.first()?;
    let secret = Some(client.secret.clone().into());

    Some(Registration::new(client.id.clone(), secret, None, Kind::BuiltIn))
}

/// A Google in which something of everything happens: quick and slow, large and empty, and one failure.
fn options() -> Options {
    const MIB: u64 = 1 << 20;

    let mut sizes = BTreeMap::new();
    sizes.insert("youtube.private_videos".to_owned(), 48 * MIB);
    sizes.insert("maps.photos_videos".to_owned(), 24 * MIB);
    let without_data = [
        "chrome.dictionary",
        "play.redemptions",
        "nest.store",
        "youtube.clips",
    ];

    Options {
        seed: rand::random(),
        accounts: vec![
            Account::named("anna@example.com"),
            Account {
                language: Language::German,
                ..Account::named("ben@example.com")
            },
        ],
        job_time: Duration::from_secs(2)..=Duration::from_secs(20),
        archives: Archives {
            sizes,
            // Enough to look at: five years of data.
            items: 1_500,
            years: 5,
            without_data: without_data
                .into_iter()
                .map(str::to_owned)
                .collect::<BTreeSet<_>>(),
            ..Archives::default()
        },
        faults: vec![
            Rule::on(Route::Initiate, Fault::JobFails)
                .resource("youtube.comments")
                .when(When::Next(1)),
            // Otherwise even the large ones would be there before anybody saw them flow.
            Rule::on(
                Route::Storage,
                Fault::Throttle {
                    bytes_per_second: 3 * MIB,
                },
            ),
        ],
        ..Options::default()
    }
}

#[cfg(test)]
mod tests {
    use super::Practice;
    use carryout_core::settings::Settings;
    use carryout_core::snapshot::OriginView;

    #[tokio::test]
    async fn practice_has_a_client_and_leaves_nothing_behind() {
        let ground = tempfile::tempdir().unwrap();
        let home = ground.path().join("practice");
        let practice = Practice::begin(home.clone(), Settings::default()).await.unwrap();
        let snapshot = practice.engine().snapshots().borrow().clone();

        practice.end().await;

        assert_eq!(snapshot.origin, OriginView::Practice);
        assert!(snapshot.clients.iter().all(|client| client.built_in) && !snapshot.clients.is_empty());
        assert!(!home.exists());
    }

    #[tokio::test]
    async fn practice_starts_from_nothing_each_time() {
        let ground = tempfile::tempdir().unwrap();
        let home = ground.path().join("practice");
        std::fs::create_dir_all(&home).unwrap();
        std::fs::write(
            home.join("journal.sqlite"),
            "left by a crash, and no journal at all",
        )
        .unwrap();

        let practice = Practice::begin(home, Settings::default()).await.unwrap();

        assert!(practice.engine().snapshots().borrow().connections.is_empty());
        practice.end().await;
    }
}
