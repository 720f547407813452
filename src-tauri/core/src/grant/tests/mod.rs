//! A token endpoint in memory that says whatever a test wants to hear.

mod endpoint;
mod errors;
mod tokens;

use super::{Issued, TokenEndpoint, TokenError, Trouble};
use crate::advice;
use crate::catalog::SCOPE_PREFIX;
use crate::client::{Endpoints, Kind, Registration};
use crate::consent::{Account, Attempt, Code};
use crate::ports::{BoxFuture, Clock, Network, NetworkError, TokioClock};
use bytes::Bytes;
use http::{Request, Response};
use jiff::Timestamp;
use secrecy::SecretString;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use url::{Url, form_urlencoded};

pub(super) const NOW: &str = "2026-11-21T12:00:00Z";

pub(super) enum Says {
    Status(u16, String),
    Headed(u16, Vec<(&'static str, String)>, String),
    Nothing(NetworkError),
}

impl Says {
    pub(super) fn fine(body: &str) -> Self {
        Self::Status(200, body.to_owned())
    }
}

pub(super) struct Asked {
    pub url: String,
    pub form: HashMap<String, String>,
}

/// Answers in the order given; an unplanned request fails the test.
#[derive(Default)]
pub(super) struct Script {
    answers: Mutex<VecDeque<Says>>,
    asked: Mutex<Vec<Asked>>,
}

impl Script {
    pub(super) fn new(answers: impl IntoIterator<Item = Says>) -> Arc<Self> {
        Arc::new(Self {
            answers: Mutex::new(answers.into_iter().collect()),
            ..Self::default()
        })
    }

    pub(super) fn asked(&self) -> Vec<Asked> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl Network for Script {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<crate::ports::Body>, NetworkError>> {
        let form = form_urlencoded::parse(request.body()).into_owned().collect();
        self.asked.lock().unwrap().push(Asked {
            url: request.uri().to_string(),
            form,
        });
        let says = self
            .answers
            .lock()
            .unwrap()
            .pop_front()
            .expect("an answer was planned");
        Box::pin(async move {
            tokio::task::yield_now().await;
            let (status, headers, body) = match says {
                Says::Status(status, body) => (status, Vec::new(), body),
                Says::Headed(status, headers, body) => (status, headers, body),
                Says::Nothing(error) => return Err(error),
            };
            let mut answer = Response::builder().status(status);
            for (name, value) in headers {
                answer = answer.header(name, value);
            }
            let body = futures_util::stream::iter([Ok(Bytes::from(body))]);
            Ok(answer.body(Box::pin(body) as crate::ports::Body).unwrap())
        })
    }
}

pub(super) fn now() -> Timestamp {
    NOW.parse().unwrap()
}

pub(super) fn clock() -> Arc<dyn Clock> {
    Arc::new(TokioClock::starting_at(now()))
}

pub(super) fn endpoint(network: &Arc<Script>, clock: &Arc<dyn Clock>) -> TokenEndpoint {
    TokenEndpoint::new(
        &registration(),
        &Endpoints::google(),
        Arc::clone(network) as Arc<dyn Network>,
        Arc::clone(clock),
    )
}

fn registration() -> Registration {
    let secret = SecretString::from("planted-client-secret");
    Registration::new(
        "1-a.apps.googleusercontent.com".to_owned(),
        Some(secret),
        None,
        Kind::Imported,
    )
}

/// An attempt for two scopes and the code it brought home.
pub(super) fn attempt() -> (Attempt, Code) {
    let scopes = [format!("{SCOPE_PREFIX}a.one"), format!("{SCOPE_PREFIX}a.two")];
    let attempt = Attempt::begin(
        &registration(),
        &Endpoints::google(),
        &[&scopes[0], &scopes[1]],
        &Url::parse("http://127.0.0.1:4711/callback").unwrap(),
        Account::Choose,
    )
    .unwrap();
    let (_, state) = attempt
        .url()
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap();
    let code = attempt
        .read_redirect(&format!("/callback?code=4/planted-code&state={state}"))
        .unwrap();
    (attempt, code)
}

pub(super) async fn exchange(says: Says) -> Result<Issued, TokenError> {
    let script = Script::new([says]);
    let (attempt, code) = attempt();
    let endpoint = endpoint(&script, &clock());
    let issued = endpoint.exchange(&attempt, &code).await;
    assert_eq!(script.asked().len(), 1, "a code is sent once");
    issued
}

pub(super) fn refused(code: advice::Code, said: &str) -> TokenError {
    TokenError::Refused {
        code,
        said: said.to_owned(),
    }
}

pub(super) fn later(trouble: Trouble) -> TokenError {
    TokenError::Retryable {
        trouble,
        retry_after: None,
    }
}
