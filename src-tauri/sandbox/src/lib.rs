//! A stand-in for Google on loopback or in memory: consent page, tokens, the Data Portability API and Cloud Storage,
//! with a clock that can be moved and faults that can be switched. Written from Google's public documentation alone; it shares no
//! code with the program that it tests, or a mistake would agree with itself.
//!
//! # In memory
//! ```
//! # use carryout_sandbox::{Approval, Clock, Options, Sandbox};
//! # use axum::{body::Body, http::Request};
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! let clock = Clock::manual("2026-01-01T00:00:00Z".parse().unwrap());
//! let sandbox = Sandbox::new(Options { clock, ..Options::default() });
//! let request = Request::get("/tokeninfo?access_token=none").body(Body::empty()).unwrap();
//! let answer = sandbox.call(request).await.unwrap();
//! assert_eq!(answer.status(), 400);
//! # });
//! ```
//! - [`Sandbox::call`] answers one request; `Err(ConnectionLost)` is a connection closed without an answer. [`Sandbox::router`]
//!   is the bare router (there, such an answer looks like 502). Bodies that end in an error are cut connections.
//! - [`Sandbox::serve`] listens on 127.0.0.1 and returns [`Running`] with its origin; dropping that stops it.
//! - [`Sandbox::approve`] is a user on the consent page: auth URL in, redirect address out. [`Sandbox::renew`] and
//!   [`Sandbox::remove_access`] are the same user on Google's connections page.
//! - [`Sandbox::clock`] moves time. No part of the sandbox waits, unless a fault asks for it: jobs become ready when the clock says so.
//! - [`Sandbox::faults`] switches misbehaviour: `faults().add(Rule::on(Route::Storage, Fault::Cut { after: 1000 }).when(When::Next(1)))`.
//!   Every kind is listed at [`Fault`].
//! - [`Sandbox::observed`] is the record of what really happened: jobs, objects with digests and bytes served, grants, resets, requests.
//!   [`Sandbox::planted`] lists every secret given out, for tests that look for leaks.
//!
//! # Over HTTP
//! All four services live at one origin, at Google's own paths: `/o/oauth2/v2/auth`, `/token`, `/revoke`, `/tokeninfo`, `/v1/…`,
//! `/connections/link?project_number=…`; signed URLs at `/storage/<bucket>/<object>`. With [`Options::control`]:
//!
//! | call | body | answer |
//! |---|---|---|
//! | `GET /sandbox/state` | | [`Observed`] |
//! | `GET /sandbox/sha256/<bucket>/<object>` | | `{"sha256"}`, also of large objects |
//! | `GET /sandbox/planted` | | `{"planted": […]}` |
//! | `POST /sandbox/clock` | `{"advance_seconds": n}` or `{"set": RFC 3339}` | `{"now"}` |
//! | `GET`, `POST`, `DELETE /sandbox/faults` | a [`Rule`] or a list | `{"ids"}` |
//! | `POST /sandbox/approve` | `{"url", "account"?, "scopes"?: […], "access"?: "once"\|"30"\|"180"}` | `{"location"}`, or 422 `{"page_error"}` |
//! | `POST /sandbox/renew`, `/sandbox/remove` | `{"account", "project", "access"?}` | |

mod answer;
mod api;
mod archive;
mod catalog;
mod clock;
mod connections;
mod consent;
mod control;
mod dice;
mod distort;
mod faults;
mod front;
mod html;
mod object;
mod options;
mod refusal;
mod reported;
mod server;
mod setup;
mod state;
mod storage;
mod token;
mod world;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use axum::routing::{any, get, post};
use jiff::Timestamp;
use url::Url;

pub use clock::Clock;
pub use consent::{Approval, PageError};
pub use faults::{Fault, Faults, QuotaForm, RetryForm, Route, Rule, Standing as FaultStanding, When};
pub use object::DeliverySeen;
pub use options::{
    Account, Archives, Client, ClientKind, CooldownError, CooldownScope, EmptyResult, IndexPlace, Language,
    Options, Signing, Standing,
};
pub use refusal::{PageRefusal, TokenRefusal};
pub use server::{ConnectionLost, Running};
pub use state::{Access, GrantSeen, JobSeen, ObjectSeen, Observed, Owner, RequestSeen, ResetSeen};
use world::World;

/// The stand-in; clones share everything.
#[derive(Clone)]
pub struct Sandbox {
    world: Arc<World>,
    router: Router,
}

impl Sandbox {
    /// A fresh stand-in without any grant.
    pub fn new(options: Options) -> Self {
        let world = Arc::new(World::new(options));
        Self {
            router: router(&world),
            world,
        }
    }

    /// All services as one router, for use without sockets.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Answers one request in memory.
    ///
    /// # Errors
    /// When a fault closed the connection without an answer.
    pub async fn call<B>(&self, request: hyper::Request<B>) -> Result<Response, ConnectionLost>
    where
        B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        server::call(self.router(), request).await
    }

    /// Listens on 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub async fn serve(&self, port: u16) -> io::Result<Running> {
        server::serve(&self.world, self.router(), port).await
    }

    /// The address at which a user would find the consent page; add the query to it.
    pub fn origin(&self) -> String {
        self.world.origin()
    }

    /// The sandbox's clock.
    pub fn clock(&self) -> &Clock {
        &self.world.options.clock
    }

    /// The switchboard of faults.
    pub fn faults(&self) -> &Faults {
        &self.world.faults
    }

    /// The options it was made with; their `faults` were moved to [`Sandbox::faults`].
    pub fn options(&self) -> &Options {
        &self.world.options
    }

    /// What a user would do on the consent page at `url`; returns where the browser is sent, code included.
    ///
    /// # Errors
    /// What Google shows in its page instead of going back to the program.
    pub fn approve(&self, url: &Url, approval: &Approval) -> Result<Url, PageError> {
        let drawn = control::consent_faults(&self.world, approval);
        consent::approve(&self.world, url, approval, &drawn)
    }

    /// The user presses Renew at Google. Returns how many grants were prolonged: none outside the last 90 days, none in Testing.
    pub fn renew(&self, account: &str, project: &str, access: Access) -> usize {
        connections::renew(&self.world, account, project, access)
    }

    /// The user removes the program's access at Google.
    pub fn remove_access(&self, account: &str, project: &str) {
        connections::remove(&self.world, account, project);
    }

    /// Everything that really happened.
    pub fn observed(&self) -> Observed {
        let (state, now) = self.world.state();
        state.observed(&self.world, now)
    }

    /// The jobs alone, without the first `skip`: cheaper than [`Sandbox::observed`] when many days have passed.
    pub fn jobs(&self, skip: usize) -> Vec<JobSeen> {
        self.world.state().0.jobs_seen(&self.world, skip)
    }

    /// Since when a client can know that `job` exists; nothing while its ID never reached one. As [`JobSeen::reported`].
    pub fn reported(&self, job: &str) -> Option<Timestamp> {
        let (state, _) = self.world.state();
        state.jobs[*state.job_of.get(job)?].reported
    }

    /// Every answer that handed out bytes of the object at `path`, in the order in which they began; none once it is gone.
    pub fn deliveries(&self, path: &str) -> Vec<DeliverySeen> {
        let object = self.world.state().0.objects.get(path).cloned();
        object.map(|object| object.deliveries()).unwrap_or_default()
    }

    /// The SHA-256 of the object at `path` (bucket and name) in lower-case hex; reads a large object once.
    pub fn sha256(&self, path: &str) -> Option<String> {
        sha256_of(&self.world, path)
    }

    /// Every token, code and client secret that was given out.
    pub fn planted(&self) -> Vec<String> {
        planted(&self.world)
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox")
            .field("origin", &self.origin())
            .finish_non_exhaustive()
    }
}

/// Every resource that the sandbox can export: the 73 of Google's discovery document and two that only its page of scopes lists.
pub fn resources() -> impl Iterator<Item = &'static str> {
    catalog::GROUPS.iter().map(|group| group.resource)
}

fn sha256_of(world: &World, path: &str) -> Option<String> {
    let object = world.state().0.objects.get(path).cloned();
    match object {
        Some(object) => Some(object.version().sha256(&world.noise).to_owned()),
        None => {
            let (state, _) = world.state();
            let past = state.jobs.iter().flat_map(|job| &job.past);
            past.filter(|object| object.path == path)
                .find_map(|object| object.sha256.clone())
        }
    }
}

fn planted(world: &World) -> Vec<String> {
    let (state, _) = world.state();
    let secrets = world.options.clients.iter().map(|client| client.secret.clone());
    secrets
        .chain(state.tokens.keys().cloned())
        .chain(state.codes.keys().cloned())
        .collect()
}

fn router(world: &Arc<World>) -> Router {
    let mut router = Router::new()
        .route("/o/oauth2/v2/auth", get(consent::show).post(consent::decide))
        .route("/o/oauth2/auth", get(consent::show).post(consent::decide))
        .route("/dpinfo", get(consent::too_long))
        .route("/connections", get(connections::show))
        .route("/connections/link", get(connections::show).post(connections::act))
        .route("/token", post(token::token))
        .route("/oauth2/v4/token", post(token::token))
        .route("/revoke", post(token::revoke))
        .route("/o/oauth2/revoke", post(token::revoke))
        .route("/tokeninfo", any(token::tokeninfo))
        .route("/oauth2/v3/tokeninfo", any(token::tokeninfo))
        .route("/v1/{*method}", any(api::call))
        .route("/storage/{*path}", any(storage::serve));
    if world.options.control {
        router = router
            .route("/sandbox/state", get(control::state))
            .route("/sandbox/sha256/{*path}", get(control::sha256))
            .route("/sandbox/planted", get(control::secrets))
            .route("/sandbox/clock", post(control::clock))
            .route(
                "/sandbox/faults",
                get(control::faults)
                    .post(control::add_faults)
                    .delete(control::clear_faults),
            )
            .route("/sandbox/approve", post(control::approval))
            .route("/sandbox/renew", post(control::renew))
            .route("/sandbox/remove", post(control::remove));
    }
    router
        .layer(axum::middleware::from_fn_with_state(
            Arc::clone(world),
            front::front,
        ))
        .with_state(Arc::clone(world))
}
