//! A small program that uses the sandbox in memory, as the tests need it.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use carryout_sandbox::{Access, Approval, Client, Clock, Options, Sandbox};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

pub const SCOPE: &str = "https://www.googleapis.com/auth/dataportability.";
pub const VERIFIER: &str = "a-verifier-that-is-long-enough-for-the-rules-of-pkce";
pub const REDIRECT: &str = "http://127.0.0.1:4711/callback";
pub const DAY: Duration = Duration::from_secs(86_400);

/// An answer with its whole body.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    /// Whether the body ended as it should.
    pub whole: bool,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// What the token endpoint gave.
#[derive(Clone, Debug)]
pub struct Tokens {
    pub access: String,
    pub refresh: String,
    pub all: Value,
}

/// The sandbox with helpers around it.
pub struct Fixture {
    pub sandbox: Sandbox,
}

impl Fixture {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    /// A sandbox in memory with a clock that stands still and jobs of one minute.
    pub fn with(change: impl FnOnce(&mut Options)) -> Self {
        let mut options = Options {
            clock: Clock::manual("2026-03-01T12:00:00Z".parse().unwrap()),
            job_time: Duration::from_secs(60)..=Duration::from_secs(60),
            ..Options::default()
        };
        change(&mut options);
        Self {
            sandbox: Sandbox::new(options),
        }
    }

    pub fn client(&self) -> &Client {
        &self.sandbox.options().clients[0]
    }

    pub fn pass(&self, time: Duration) {
        self.sandbox.clock().advance(time);
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.sandbox.call(request).await.expect("an answer");
        let (parts, mut body) = response.into_parts();
        let (mut bytes, mut whole) = (Vec::new(), true);
        while let Some(frame) = body.frame().await {
            match frame {
                Ok(frame) => bytes.extend_from_slice(frame.data_ref().expect("data")),
                Err(_) => {
                    whole = false;
                    break;
                }
            }
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: bytes,
            whole,
        }
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(path.trim_start_matches("http://127.0.0.1"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let request = Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        self.send(request.body(body.into()).unwrap()).await
    }

    pub async fn api(&self, method: &str, path: &str, token: &str, body: Value) -> Answer {
        let body = if method == "GET" {
            Body::empty()
        } else {
            Body::from(body.to_string())
        };
        let request = Request::builder().method(method).uri(format!("/v1/{path}"));
        let request = request.header("authorization", format!("Bearer {token}"));
        self.send(request.body(body).unwrap()).await
    }

    /// The address of the consent page for these resources.
    pub fn auth_url(&self, resources: &[&str]) -> Url {
        let scope: Vec<_> = resources
            .iter()
            .map(|resource| format!("{SCOPE}{resource}"))
            .collect();
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
        let mut url = Url::parse(&self.sandbox.origin())
            .unwrap()
            .join("/o/oauth2/v2/auth")
            .unwrap();
        url.query_pairs_mut()
            .append_pair("client_id", &self.client().id)
            .append_pair("redirect_uri", REDIRECT)
            .append_pair("response_type", "code")
            .append_pair("scope", &scope.join(" "))
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("state", "our-state");
        url
    }

    pub async fn exchange(&self, code: &str) -> Answer {
        let client = self.client();
        let fields = [
            ("client_id", client.id.as_str()),
            ("client_secret", &client.secret),
            ("code", code),
            ("code_verifier", VERIFIER),
            ("grant_type", "authorization_code"),
            ("redirect_uri", REDIRECT),
        ];
        self.form("/token", &fields).await
    }

    pub async fn refresh(&self, token: &str) -> Answer {
        let client = self.client();
        let fields = [
            ("client_id", client.id.as_str()),
            ("client_secret", &client.secret),
            ("grant_type", "refresh_token"),
            ("refresh_token", token),
        ];
        self.form("/token", &fields).await
    }

    /// Consent by a scripted user, and the exchange of the code.
    pub async fn connect(&self, resources: &[&str], access: Access) -> Tokens {
        self.connect_as(None, resources, access).await
    }

    pub async fn connect_as(&self, account: Option<&str>, resources: &[&str], access: Access) -> Tokens {
        let approval = Approval {
            account: account.map(str::to_owned),
            access,
            scopes: None,
        };
        let location = self
            .sandbox
            .approve(&self.auth_url(resources), &approval)
            .unwrap();
        let answer = self.exchange(&parameter(&location, "code").unwrap()).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let all = answer.json();
        let text = |key: &str| all[key].as_str().unwrap_or_default().to_owned();
        Tokens {
            access: text("access_token"),
            refresh: text("refresh_token"),
            all,
        }
    }

    pub async fn initiate(&self, token: &str, resources: &[&str]) -> Answer {
        self.api(
            "POST",
            "portabilityArchive:initiate",
            token,
            json!({"resources": resources}),
        )
        .await
    }

    pub async fn start(&self, token: &str, resources: &[&str]) -> String {
        let answer = self.initiate(token, resources).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["archiveJobId"].as_str().unwrap().to_owned()
    }

    pub async fn job(&self, token: &str, id: &str) -> Value {
        let answer = self
            .api(
                "GET",
                &format!("archiveJobs/{id}/portabilityArchiveState"),
                token,
                Value::Null,
            )
            .await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// Starts a job, lets its minute pass and returns its URLs.
    pub async fn urls(&self, token: &str, resources: &[&str]) -> Vec<String> {
        let id = self.start(token, resources).await;
        self.pass(Duration::from_secs(60));
        urls(&self.job(token, &id).await)
    }
}

pub fn urls(state: &Value) -> Vec<String> {
    let urls = state["urls"].as_array().cloned().unwrap_or_default();
    urls.iter().map(|url| url.as_str().unwrap().to_owned()).collect()
}

pub fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

/// The path of an object as the record names it.
pub fn object_path(url: &str) -> String {
    Url::parse(url)
        .unwrap()
        .path()
        .trim_start_matches("/storage/")
        .to_owned()
}
