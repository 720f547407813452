//! The control plane under `/sandbox/`: for tests in other processes, and only when it is switched on.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use url::Url;

use crate::answer;
use crate::consent::{Approval, approve};
use crate::faults::{Drawn, Route, Rule, Subject};
use crate::state::Access;
use crate::world::World;
use crate::{connections, planted};

/// `GET /sandbox/state`
pub(crate) async fn state(State(world): State<Arc<World>>) -> Response {
    let (state, now) = world.state();
    let observed = state.observed(&world, now);
    answer::json(200, &json!(observed))
}

/// `GET /sandbox/sha256/{bucket}/{object}`: reads a large object once.
pub(crate) async fn sha256(State(world): State<Arc<World>>, Path(path): Path<String>) -> Response {
    match crate::sha256_of(&world, &path) {
        Some(digest) => answer::json(200, &json!({"path": path, "sha256": digest})),
        None => answer::json(404, &json!({"error": "no such object"})),
    }
}

/// `GET /sandbox/planted`: every secret that was given out, for tests that look for leaks.
pub(crate) async fn secrets(State(world): State<Arc<World>>) -> Response {
    answer::json(200, &json!({"planted": planted(&world)}))
}

#[derive(Deserialize)]
pub(crate) struct Move {
    #[serde(default)]
    advance_seconds: Option<u64>,
    #[serde(default)]
    set: Option<Timestamp>,
}

/// `POST /sandbox/clock`
pub(crate) async fn clock(State(world): State<Arc<World>>, Json(to): Json<Move>) -> Response {
    if let Some(moment) = to.set {
        world.options.clock.set(moment);
    }
    if let Some(seconds) = to.advance_seconds {
        world.options.clock.advance(Duration::from_secs(seconds));
    }
    answer::json(200, &json!({"now": world.now()}))
}

/// `GET /sandbox/faults`
pub(crate) async fn faults(State(world): State<Arc<World>>) -> Response {
    answer::json(200, &json!({"faults": world.faults.list()}))
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Rules {
    One(Rule),
    Many(Vec<Rule>),
}

/// `POST /sandbox/faults`: one rule or a list of rules.
pub(crate) async fn add_faults(State(world): State<Arc<World>>, Json(rules): Json<Rules>) -> Response {
    let rules = match rules {
        Rules::One(rule) => vec![rule],
        Rules::Many(rules) => rules,
    };
    let ids: Vec<_> = rules.into_iter().map(|rule| world.faults.add(rule)).collect();
    answer::json(200, &json!({"ids": ids}))
}

/// `DELETE /sandbox/faults`
pub(crate) async fn clear_faults(State(world): State<Arc<World>>) -> Response {
    world.faults.clear();
    answer::json(200, &json!({}))
}

#[derive(Deserialize)]
pub(crate) struct Scripted {
    url: Url,
    #[serde(flatten)]
    approval: Approval,
}

/// `POST /sandbox/approve`: consent without a browser. Answers where the browser would be sent.
pub(crate) async fn approval(State(world): State<Arc<World>>, Json(scripted): Json<Scripted>) -> Response {
    match approve(
        &world,
        &scripted.url,
        &scripted.approval,
        &consent_faults(&world, &scripted.approval),
    ) {
        Ok(location) => answer::json(200, &json!({"location": location})),
        Err(error) => answer::json(422, &json!({"page_error": error})),
    }
}

/// The faults that would strike a browser on the consent page.
pub(crate) fn consent_faults(world: &World, approval: &Approval) -> Drawn {
    let account = approval.account.clone();
    world.faults.draw(&Subject {
        route: Route::Consent,
        resources: Vec::new(),
        object: None,
        account,
    })
}

#[derive(Deserialize)]
pub(crate) struct Whose {
    account: String,
    project: String,
    #[serde(default)]
    access: Option<Access>,
}

/// `POST /sandbox/renew`: the user presses Renew at Google.
pub(crate) async fn renew(State(world): State<Arc<World>>, Json(whose): Json<Whose>) -> Response {
    let access = whose.access.unwrap_or(Access::Days180);
    let renewed = connections::renew(&world, &whose.account, &whose.project, access);
    answer::json(200, &json!({"renewed": renewed}))
}

/// `POST /sandbox/remove`: the user removes the program's access at Google.
pub(crate) async fn remove(State(world): State<Arc<World>>, Json(whose): Json<Whose>) -> Response {
    connections::remove(&world, &whose.account, &whose.project);
    answer::json(200, &json!({}))
}
