//! What every request passes on its way in and out: the switched faults, the sandbox's `Date`, and the record.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use url::form_urlencoded;

use crate::answer::{self, Dropped};
use crate::clock::http_date;
use crate::distort;
use crate::faults::{Drawn, Fault, Route, Subject};
use crate::reported;
use crate::state::{RequestSeen, TokenKind};
use crate::world::World;

const LARGEST_BODY: usize = 1 << 20;

/// Applies what belongs to no service in particular.
pub(crate) async fn front(State(world): State<Arc<World>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let route = route(parts.uri.path());
    let Ok(body) = axum::body::to_bytes(body, LARGEST_BODY).await else {
        return answer::status(route, 413);
    };
    let subject = subject(
        &world,
        route,
        parts.uri.path(),
        parts.uri.query(),
        &parts.headers,
        &body,
    );
    let drawn = world.faults.draw(&subject);
    let mut seen = RequestSeen {
        at: RequestSeen::moment(world.now()),
        route,
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        status: None,
        account: subject.account.clone(),
        resources: subject.resources.clone(),
        range: parts
            .headers
            .get(header::RANGE)
            .and_then(|range| range.to_str().ok())
            .map(str::to_owned),
        faults: drawn.iter().map(Fault::name).collect(),
    };

    if let Some(ms) = drawn.find(|fault| {
        if let Fault::Delay { ms } = fault {
            Some(*ms)
        } else {
            None
        }
    }) {
        tokio::time::sleep(Duration::from_millis(ms)).await;
    }
    if drawn.has(&Fault::AccessRemoved) {
        remove_access(&world, &parts.headers, &body);
    }
    let mut response = match instead(route, &drawn, world.now()) {
        Some(response) => response,
        None => {
            parts.extensions.insert(drawn.clone());
            next.run(Request::from_parts(parts, Body::from(body))).await
        }
    };
    response = distort::distorted(&drawn, response).await;
    if drawn.has(&Fault::DropAnswer) {
        response = answer::dropped();
    } else if drawn.has(&Fault::Garbage) {
        response = answer::text_of(200, "application/json", &b"\x00\xff{\"half\": [1,\xc3\x28"[..]);
    }

    let shift = drawn.find(|fault| {
        if let Fault::DateShift { seconds } = fault {
            Some(*seconds)
        } else {
            None
        }
    });
    let date = world
        .now()
        .saturating_add(SignedDuration::from_secs(shift.unwrap_or(0)))
        .unwrap_or_else(|_| world.now());
    if let Ok(date) = HeaderValue::from_str(&http_date(date)) {
        response.headers_mut().insert(header::DATE, date);
    }
    if response.extensions().get::<Dropped>().is_none() {
        seen.status = Some(response.status().as_u16());
    }
    if route != Route::Control {
        world.state().0.note(&world, seen);
    }
    reported::noting(&world, route, response).await
}

/// The answer that a fault gives without letting the service act.
fn instead(route: Route, drawn: &Drawn, now: Timestamp) -> Option<Response> {
    drawn.find(|fault| match fault {
        Fault::Status { code, retry_after } => {
            let mut response = answer::status(route, *code);
            if let Some(seconds) = retry_after {
                response
                    .headers_mut()
                    .insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
            }
            Some(response)
        }
        Fault::RetryAfter { code, form, seconds } => {
            let mut response = answer::status(route, *code);
            if let Ok(value) = HeaderValue::from_str(&form.text(*seconds, now)) {
                response.headers_mut().insert(header::RETRY_AFTER, value);
            }
            Some(response)
        }
        Fault::QuotaForbidden { form } => Some(answer::quota_forbidden(route, *form)),
        Fault::DropRequest => Some(answer::dropped()),
        Fault::Portal => Some(answer::portal()),
        _ => None,
    })
}

fn route(path: &str) -> Route {
    match path {
        "/o/oauth2/v2/auth" | "/o/oauth2/auth" | "/dpinfo" => Route::Consent,
        "/connections" | "/connections/link" => Route::Connections,
        "/token" | "/oauth2/v4/token" | "/o/oauth2/token" => Route::Token,
        "/revoke" | "/o/oauth2/revoke" => Route::Revoke,
        "/tokeninfo" | "/oauth2/v3/tokeninfo" => Route::Tokeninfo,
        _ if path.starts_with("/storage/") => Route::Storage,
        _ if path.starts_with("/sandbox/") => Route::Control,
        _ => crate::api::route(path).unwrap_or(Route::Other),
    }
}

/// What the request is about, by its token, its path and its body.
fn subject(
    world: &World,
    route: Route,
    path: &str,
    query: Option<&str>,
    headers: &HeaderMap,
    body: &Bytes,
) -> Subject {
    let (state, now) = world.state();
    let bearer = crate::api::bearer(headers, query);
    let grant = bearer
        .as_deref()
        .and_then(|token| state.grant_of(token, TokenKind::Access, now))
        .or_else(|| {
            let token = form_urlencoded::parse(body)
                .find(|(key, _)| key == "refresh_token" || key == "token")?
                .1;
            let of = |kind| state.grant_of(&token, kind, now);
            of(TokenKind::Refresh).or_else(|| of(TokenKind::Access))
        });
    let job = match route {
        Route::Storage => state
            .objects
            .get(path.trim_start_matches("/storage/"))
            .map(|object| object.job),
        _ => crate::api::job_id(path).and_then(|id| state.job_of.get(id).copied()),
    };
    let resources = match (job, route) {
        (Some(job), _) => state.jobs[job].resources.clone(),
        (None, Route::Initiate) => serde_json::from_slice::<serde_json::Value>(body)
            .ok()
            .and_then(|value| serde_json::from_value(value.get("resources")?.clone()).ok())
            .unwrap_or_default(),
        (None, _) => Vec::new(),
    };
    let owner = grant
        .map(|grant| &state.grants[grant].owner)
        .or_else(|| job.map(|job| &state.jobs[job].owner));
    Subject {
        route,
        resources,
        object: (route == Route::Storage).then(|| path.trim_start_matches("/storage/").to_owned()),
        account: owner.map(|owner| owner.account.clone()),
    }
}

fn remove_access(world: &World, headers: &HeaderMap, body: &Bytes) {
    let (mut state, now) = world.state();
    let form = form_urlencoded::parse(body)
        .find(|(key, _)| key == "refresh_token")
        .map(|(_, token)| token.into_owned());
    let bearer = crate::api::bearer(headers, None);
    let grant = bearer
        .and_then(|token| state.grant_of(&token, TokenKind::Access, now))
        .or_else(|| form.and_then(|token| state.grant_of(&token, TokenKind::Refresh, now)));
    if let Some(grant) = grant {
        let owner = state.grants[grant].owner.clone();
        state.revoke(world, &owner, now, "access removed by the user");
    }
}
