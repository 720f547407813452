//! The whole engine: its listener on a real port, its journal on a disk, its vault.

use crate::TWO;
use crate::browser::{Answer, Browser};
use crate::server::{Refreshing, SECRET, Server, confidential, public};
use carryout_core::advice::Code;
use carryout_core::client::Registration;
use carryout_core::engine::{Engine, Ports};
use carryout_core::journal::{Journal, JournalError};
use carryout_core::ports::{HttpNetwork, NoHostConditions, SystemClock};
use carryout_core::schedule::Pace;
use carryout_core::snapshot::{AccessKind, ConsentStep, OriginView, RenewalCheck, Snapshot};
use carryout_core::vault::{MemoryVault, Vault as _};
use carryout_simulation::SimulatedUser;
use secrecy::ExposeSecret as _;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

#[tokio::test]
async fn the_browser_comes_back_to_a_connection() {
    for registration in [public(), confidential(SECRET)] {
        let world = World::set(Refreshing::Keeps, registration).await;

        let page = world.sign_in(Answer::All).await;

        let done = world
            .until("the end", |picture| step(picture) == Some(ConsentStep::Done))
            .await;
        assert_eq!(
            done.connections[0].granted,
            ["chrome.history", "myactivity.search"]
        );
        assert!(page.contains("2"), "{page}");
        assert_eq!(world.vault.keys().len(), 1);
    }
}

#[tokio::test]
async fn boxes_that_were_left_empty_are_named_as_missing() {
    let world = World::set(Refreshing::Keeps, public()).await;

    let page = world.sign_in(Answer::Only(&["chrome.history"])).await;

    let done = world
        .until("the end", |picture| step(picture) == Some(ConsentStep::Done))
        .await;
    let round = &done.consent.as_ref().unwrap().batches[0];
    assert_eq!(
        round.granted.as_deref(),
        Some(["chrome.history".to_owned()].as_slice())
    );
    assert!(page.contains("1 of 2"), "{page}");
}

#[tokio::test]
async fn a_user_who_denies_leaves_nothing_behind() {
    let world = World::set(Refreshing::Keeps, public()).await;

    world.sign_in(Answer::No).await;

    let failed = world
        .until("the end", |picture| step(picture) == Some(ConsentStep::Failed))
        .await;
    let problem = failed.consent.as_ref().unwrap().problem.as_ref().unwrap();
    assert_eq!(problem.code, Code::ConsentDenied);
    assert!(failed.connections.is_empty() && world.vault.keys().is_empty());
}

#[tokio::test]
async fn rotated_tokens_are_saved_before_use_so_that_a_crash_loses_none() {
    let mut world = World::set(Refreshing::Rotates, confidential(SECRET)).await;
    world.sign_in(Answer::All).await;
    world
        .until("the end", |picture| step(picture) == Some(ConsentStep::Done))
        .await;
    let mut seen = vec![world.refresh_token().await];

    for _ in 0..3 {
        world.check().await;
        let token = world.refresh_token().await;
        assert!(!seen.contains(&token), "the new token is not in the vault");
        seen.push(token);
        world = world.restart().await;
    }

    // The server ends a grant as soon as a token of before is used again.
    world.check().await;
    assert_ne!(
        world.engine.current_snapshot().connections[0].access.kind,
        AccessKind::Ended
    );
}

#[tokio::test]
async fn disconnecting_ends_the_grant_at_the_server() {
    let world = World::set(Refreshing::Keeps, public()).await;
    world.sign_in(Answer::All).await;
    world
        .until("the end", |picture| step(picture) == Some(ConsentStep::Done))
        .await;
    let token = world.refresh_token().await;

    world.engine.disconnect(1.into(), false).await.unwrap();

    let gone = world
        .until("no connection", |picture| picture.connections.is_empty())
        .await;
    assert!(gone.problems.is_empty(), "{:?}", gone.problems);
    assert!(world.vault.keys().is_empty());
    assert!(!world.still_works(&token).await);
}

#[tokio::test]
async fn access_that_was_taken_back_elsewhere_is_noticed() {
    let world = World::set(Refreshing::Keeps, public()).await;
    world.sign_in(Answer::All).await;
    world
        .until("the end", |picture| step(picture) == Some(ConsentStep::Done))
        .await;
    let token = world.refresh_token().await;
    assert!(world.still_works(&token).await);

    world.endpoint().revoke(&token.into()).await.unwrap();
    world.engine.check_renewal(1.into()).await.unwrap();

    world
        .until("the end of access", |picture| {
            picture.connections[0].access.kind == AccessKind::Ended
        })
        .await;
}

/// A home, a vault, a server and an engine between them.
struct World {
    server: Server,
    home: TempDir,
    vault: Arc<MemoryVault>,
    user: Arc<SimulatedUser>,
    registration: Registration,
    engine: Engine,
}

impl World {
    async fn set(refreshing: Refreshing, registration: Registration) -> Self {
        let server = Server::start(refreshing);
        let home = tempfile::tempdir().unwrap();
        let (vault, user) = (Arc::<MemoryVault>::default(), Arc::<SimulatedUser>::default());
        let engine = engine(&server, &home, &vault, &user, &registration).await;
        Self {
            server,
            home,
            vault,
            user,
            registration,
            engine,
        }
    }

    /// Ends the engine as a crash would, and starts another.
    async fn restart(self) -> Self {
        self.engine.stop().await;
        drop(self.engine);
        let engine = engine(
            &self.server,
            &self.home,
            &self.vault,
            &self.user,
            &self.registration,
        )
        .await;
        Self { engine, ..self }
    }

    /// Goes through the pages and back to the program's own port; answers the page that is shown there.
    async fn sign_in(&self, answer: Answer<'_>) -> String {
        let resources = TWO.map(str::to_owned);
        self.engine
            .begin_consent(1.into(), None, None, &resources)
            .await
            .unwrap();
        self.engine.open_consent().await.unwrap();
        let mut browser = Browser::new();
        let back = browser.walk(&self.user.last_page().unwrap(), answer).await;
        browser.see(&back).await
    }

    /// Lets the engine refresh, as after a user came back from Google's page of connected programs.
    async fn check(&self) {
        let stands =
            |wanted: RenewalCheck| move |picture: &Snapshot| picture.connections[0].access.renewal == wanted;
        self.engine.renew(1.into()).await.unwrap();
        self.until("the renewal", stands(RenewalCheck::Waiting)).await;
        self.engine.check_renewal(1.into()).await.unwrap();
        self.until("the check", stands(RenewalCheck::Untold)).await;
    }

    async fn refresh_token(&self) -> String {
        let entries = self.vault.keys();
        let token = self.vault.get(&entries[0]).await.unwrap();
        token.expose_secret().to_owned()
    }

    fn endpoint(&self) -> carryout_core::grant::TokenEndpoint {
        carryout_core::grant::TokenEndpoint::new(
            &self.registration,
            &self.server.endpoints(),
            Arc::new(HttpNetwork::new().unwrap()),
            Arc::new(SystemClock),
        )
    }

    async fn still_works(&self, token: &str) -> bool {
        self.endpoint().refresh(&token.into()).await.is_ok()
    }

    async fn until(&self, what: &str, wanted: impl Fn(&Snapshot) -> bool) -> Snapshot {
        // Shown pictures leave out what passes within a tenth of a second, therefore this looks for itself.
        let mut again = tokio::time::interval(Duration::from_millis(20));
        let watch = async {
            loop {
                let picture = self.engine.current_snapshot();
                if wanted(&picture) {
                    return picture;
                }
                again.tick().await;
            }
        };
        match tokio::time::timeout(Duration::from_secs(30), watch).await {
            Ok(picture) => picture,
            Err(_) => panic!("never {what}: {:#?}", self.engine.current_snapshot()),
        }
    }
}

async fn engine(
    server: &Server,
    home: &TempDir,
    vault: &Arc<MemoryVault>,
    user: &Arc<SimulatedUser>,
    registration: &Registration,
) -> Engine {
    let origin = OriginView::Override {
        address: server.origin().to_owned(),
    };
    let ports = Ports {
        browser: Arc::<SimulatedUser>::clone(user),
        built_in: Some(registration.clone()),
        ..Ports::of_this_computer(
            journal(home).await,
            Arc::<MemoryVault>::clone(vault),
            Arc::new(NoHostConditions::default()),
            (server.endpoints(), origin),
            Pace::REAL,
            carryout_core::locale::Locale::english(),
        )
        .unwrap()
    };
    Engine::start(ports).await.unwrap()
}

/// The journal, once the engine of before has let go of it.
async fn journal(home: &TempDir) -> Journal {
    let opened = async {
        loop {
            match Journal::open(home.path()) {
                Err(JournalError::Busy) => tokio::task::yield_now().await,
                opened => return opened.unwrap(),
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), opened)
        .await
        .expect("the journal")
}

fn step(picture: &Snapshot) -> Option<ConsentStep> {
    picture.consent.as_ref().map(|consent| consent.step)
}
