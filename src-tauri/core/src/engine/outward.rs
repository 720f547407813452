//! The one way out to Google: requests that Google asked to delay are held back, and the `Date` of every
//! answer tells whether the clock is right.

use crate::grant::date;
use crate::intake::retry_after_text;
use crate::journal::{Hold, Journal, holds, put_clock_right, set_hold};
use crate::locked::locked;
use crate::ports::{
    Body, BoxFuture, Clock as _, CorrectedClock, Correction, Network, NetworkError, ProxyChoice,
};
use crate::tasks::account;
use bytes::Bytes;
use http::header::{AGE, CONTENT_TYPE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use jiff::Timestamp;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// No wait that a server asks for is believed beyond this.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// What a request that has to wait is answered with. Without a time in it, or that would be taken for the moment of
/// Google's daily limit.
const NOT_YET: &str = r#"{"error": {"code": 429, "status": "UNAVAILABLE",
    "message": "Google asked for a pause that is not over yet"}}"#;

/// The same in the form of the token endpoint.
const NOT_YET_OAUTH: &str = r#"{"error": "temporarily_unavailable"}"#;

/// The network as the engine uses it.
pub(super) struct Outward {
    inner: Arc<dyn Network>,
    clock: Arc<CorrectedClock>,
    journal: Journal,
    holds: Mutex<HashMap<String, Timestamp>>,
}

impl Outward {
    pub(super) async fn over(
        inner: Arc<dyn Network>,
        clock: Arc<CorrectedClock>,
        journal: Journal,
    ) -> Result<Self, crate::journal::JournalError> {
        let known = journal.read(holds).await?;
        Ok(Self {
            inner,
            clock,
            journal,
            holds: Mutex::new(known.into_iter().map(|hold| (hold.request, hold.until)).collect()),
        })
    }

    /// How long a request has to wait still.
    fn left(&self, request: &str) -> Option<Duration> {
        let until = *locked(&self.holds).get(request)?;
        let left = Duration::try_from(until.duration_since(self.clock.now())).ok()?;
        // A clock that was wrong when that was recorded must not make it longer than possible.
        (!left.is_zero()).then(|| left.min(LONGEST))
    }

    /// Notes what an answer asks for.
    async fn note(&self, request: String, status: StatusCode, headers: &HeaderMap) {
        self.compare_clocks(headers).await;
        if status.is_success() {
            return;
        }
        let now = self.clock.now();
        let Some(pause) = text(headers, &RETRY_AFTER)
            .and_then(|value| retry_after_text(value, reported_now(headers).unwrap_or(now)))
            .filter(|pause| !pause.is_zero())
        else {
            return;
        };
        let Ok(until) = now.saturating_add(pause.min(LONGEST)) else {
            return;
        };
        {
            let mut holds = locked(&self.holds);
            holds.retain(|_, until| *until > now);
            holds.insert(request.clone(), until);
        }
        let hold = Hold { request, until };
        if let Err(error) = self.journal.write(move |db| set_hold(db, &hold, now)).await {
            tracing::error!(%error, "that Google asked for a pause could not be written down");
        }
    }

    async fn compare_clocks(&self, headers: &HeaderMap) {
        // What comes out of a cache tells an old time.
        let date = reported_now(headers).filter(|_| !headers.contains_key(AGE));
        if let Some(correction) = date.and_then(|date| self.clock.observe(date)) {
            self.put_right(correction).await;
        }
    }

    /// Puts the clock and the journal right in one step, so that no plan sees the one without the other.
    pub(super) async fn put_right(&self, correction: Correction) {
        let Correction { by, since, from, .. } = correction;
        tracing::warn!(seconds = by.as_secs(), "the clock is put right");
        let also = Arc::clone(&self.clock);
        let written = self.journal.write(move |db| {
            put_clock_right(db, by, since, from)?;
            also.apply(correction);
            Ok(())
        });
        if let Err(error) = written.await {
            tracing::error!(%error, "the times of the journal could not be put right");
            self.clock.apply(correction);
        }
        // As in the journal: what was counted from the wrong time moves, what was known before does not.
        for until in locked(&self.holds).values_mut().filter(|until| **until > from) {
            *until = until.saturating_add(by).unwrap_or(*until);
        }
    }
}

impl Network for Outward {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, NetworkError>> {
        Box::pin(async move {
            let name = name(&request);
            if let Some(left) = self.left(&name) {
                tracing::debug!(?left, "Google asked for a pause that is not over yet");
                return Ok(not_yet(left, request.uri().path()));
            }
            let (head, body) = self.inner.send(request).await?.into_parts();
            self.note(name, head.status, &head.headers).await;
            Ok(Response::from_parts(head, body))
        })
    }

    fn reach_by(&self, choice: &ProxyChoice) {
        self.inner.reach_by(choice);
    }
}

/// What is asked for, without anything secret: the account, the path, and what is to be exported. Every question to the
/// token endpoint is one: the server asked for a pause, not a grant.
fn name(request: &Request<Bytes>) -> String {
    let uri = request.uri();
    let account = account().map_or_else(String::new, |account| format!("{account} "));
    let resources: String = serde_json::from_slice::<serde_json::Value>(request.body())
        .ok()
        .and_then(|body| Some(body.get("resources")?.to_string()))
        .unwrap_or_default();
    format!(
        "{account}{} {}{} {resources}",
        request.method(),
        uri.host().unwrap_or_default(),
        uri.path()
    )
}

fn not_yet(left: Duration, path: &str) -> Response<Body> {
    let body = match path {
        "/token" | "/revoke" => NOT_YET_OAUTH,
        _ => NOT_YET,
    };
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    let body: Body = Box::pin(futures_util::stream::iter([Ok(Bytes::from_static(
        body.as_bytes(),
    ))]));
    let mut answer = Response::new(body);
    *answer.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    let headers = answer.headers_mut();
    headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    answer
}

fn reported_now(headers: &HeaderMap) -> Option<Timestamp> {
    date(text(headers, &DATE)?)
}

fn text<'a>(headers: &'a HeaderMap, name: &http::HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
