//! The Data Portability API v1: its six methods and what they have in common.

mod access;
mod error;
mod initiate;
mod jobs;

use std::sync::Arc;

use axum::Extension;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, Method, Uri, header};
use axum::response::Response;
use serde_json::Value;
use url::form_urlencoded;

use crate::answer;
use crate::faults::{Drawn, Fault, Route};
use crate::state::TokenKind;
use crate::world::World;
use error::ApiError;

type Answer = Result<Value, ApiError>;

/// One call with a good token.
struct Call<'a> {
    world: &'a World,
    grant: usize,
    drawn: &'a Drawn,
}

/// The method that a path names.
pub(crate) fn route(path: &str) -> Option<Route> {
    match path.strip_prefix("/v1/")? {
        "portabilityArchive:initiate" => Some(Route::Initiate),
        "authorization:reset" => Some(Route::Reset),
        "accessType:check" => Some(Route::Check),
        rest => {
            let job = rest.strip_prefix("archiveJobs/")?;
            match job.split_once(['/', ':'])?.1 {
                "portabilityArchiveState" if job.contains('/') => Some(Route::State),
                "retry" if job.contains(':') => Some(Route::Retry),
                "cancel" if job.contains(':') => Some(Route::Cancel),
                _ => None,
            }
        }
    }
}

/// The job that a path names.
pub(crate) fn job_id(path: &str) -> Option<&str> {
    path.strip_prefix("/v1/archiveJobs/")?.split(['/', ':']).next()
}

/// The token of a request: in its header, or in its query as Google also allows.
pub(crate) fn bearer(headers: &HeaderMap, query: Option<&str>) -> Option<String> {
    let given = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    if let Some((scheme, token)) = given.and_then(|value| value.split_once(' ')) {
        return scheme
            .eq_ignore_ascii_case("bearer")
            .then(|| token.trim().to_owned());
    }
    let named = |key: &str| key == "access_token" || key == "oauth_token";
    form_urlencoded::parse(query?.as_bytes())
        .find(|(key, _)| named(key))
        .map(|(_, value)| value.into_owned())
}

/// Everything under `/v1/`.
pub(crate) async fn call(
    State(world): State<Arc<World>>,
    Extension(drawn): Extension<Drawn>,
    method: Method,
    uri: Uri,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let Some(route) = route(uri.path()) else {
        return answer::status(Route::Other, 404);
    };
    let expected = if route == Route::State {
        Method::GET
    } else {
        Method::POST
    };
    if method != expected {
        return answer::status(Route::Other, 404);
    }
    let answer = authenticate(&world, &drawn, bearer(&headers, query.as_deref())).and_then(|grant| {
        let call = Call {
            world: &world,
            grant,
            drawn: &drawn,
        };
        let body = object(&body)?;
        let job = job_id(uri.path()).unwrap_or_default();
        match route {
            Route::Initiate => call.initiate(&body),
            Route::State => call.state(job),
            Route::Retry => call.nothing_in(&body).and_then(|()| call.retry(job)),
            Route::Cancel => call.nothing_in(&body).and_then(|()| call.cancel(job)),
            Route::Reset => call.nothing_in(&body).and_then(|()| call.reset()),
            Route::Check => call.nothing_in(&body).and_then(|()| call.check()),
            _ => Err(ApiError::not_found()),
        }
    });
    match answer {
        Ok(value) => answer::json(200, &value),
        Err(error) => error.into_response(),
    }
}

fn authenticate(world: &World, drawn: &Drawn, bearer: Option<String>) -> Result<usize, ApiError> {
    if let Some(planted) = drawn.find(planted) {
        return Err(planted);
    }
    let token = bearer.ok_or_else(|| ApiError::unauthenticated("CREDENTIALS_MISSING"))?;
    let (state, now) = world.state();
    let grant = state.grant_of(&token, TokenKind::Access, now);
    let grant = grant.ok_or_else(|| ApiError::unauthenticated("ACCESS_TOKEN_EXPIRED"))?;
    let holder = &state.grants[grant];
    let enabled = world
        .client(&holder.client)
        .is_none_or(|client| client.api_enabled);
    if !enabled || drawn.has(&Fault::ServiceDisabled) {
        return Err(ApiError::service_disabled(&holder.owner.project));
    }
    if holder.scopes.is_empty() {
        let message = "Request had insufficient authentication scopes.";
        let metadata = [("service", "dataportability.googleapis.com")];
        let error = ApiError::new(403, "PERMISSION_DENIED", message);
        return Err(error.with("ACCESS_TOKEN_SCOPE_INSUFFICIENT", "googleapis.com", &metadata));
    }
    Ok(grant)
}

fn planted(fault: &Fault) -> Option<ApiError> {
    match fault {
        Fault::Unauthenticated => Some(ApiError::unauthenticated("ACCESS_TOKEN_EXPIRED")),
        Fault::ApiError {
            code,
            status,
            message,
            reason,
            metadata,
        } => {
            let error = ApiError::new(*code, status, message);
            let metadata: Vec<_> = metadata
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()))
                .collect();
            Some(match reason {
                Some(reason) => error.with(reason, "dataportability.googleapis.com", &metadata),
                None => error,
            })
        }
        _ => None,
    }
}

/// The body as an object; an empty body is an empty object.
fn object(body: &[u8]) -> Result<serde_json::Map<String, Value>, ApiError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(serde_json::Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(map)) => Ok(map),
        Ok(_) | Err(_) => Err(ApiError::argument(
            "Invalid JSON payload received. Expected an object.",
        )),
    }
}

impl Call<'_> {
    fn nothing_in(&self, body: &serde_json::Map<String, Value>) -> Result<(), ApiError> {
        match body.keys().next() {
            None => Ok(()),
            Some(key) => Err(unknown_field(key)),
        }
    }
}

fn unknown_field(key: &str) -> ApiError {
    ApiError::argument(&format!(
        "Invalid JSON payload received. Unknown name \"{key}\": Cannot find field."
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_has_its_path() {
        let cases = [
            ("/v1/portabilityArchive:initiate", Some(Route::Initiate)),
            ("/v1/archiveJobs/a-b/portabilityArchiveState", Some(Route::State)),
            ("/v1/archiveJobs/a-b:retry", Some(Route::Retry)),
            ("/v1/archiveJobs/a-b:cancel", Some(Route::Cancel)),
            ("/v1/authorization:reset", Some(Route::Reset)),
            ("/v1/accessType:check", Some(Route::Check)),
            ("/v1/archiveJobs/a-b/portabilityArchiveState:cancel", None),
            ("/v1/archiveJobs", None),
        ];
        for (path, expected) in cases {
            assert_eq!(route(path), expected, "{path}");
        }
    }
}
