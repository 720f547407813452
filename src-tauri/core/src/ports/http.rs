//! The real network: HTTP over TLS with the system's own trust store, by the system's proxy; and this computer itself,
//! for which neither is needed.

use super::guard::Guard;
use super::network::{Body, Download, Network, NetworkError};
use super::proxy::{ProxyChoice, ProxySettings, is_loopback};
use super::{BoxFuture, blocking};
use crate::locked::locked;
use bytes::Bytes;
use futures_util::StreamExt;
use reqwest::ClientBuilder;
use rustls::crypto::aws_lc_rs;
use std::sync::{Arc, Mutex as Lock};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::Mutex;
use url::Url;

/// How old the last look at the desktop's settings may be when a request leaves: a laptop is carried from one network
/// into another.
const LOOK: Duration = Duration::from_secs(10);

type ReadSettings = Arc<dyn Fn() -> ProxySettings + Send + Sync>;

/// The real network.
#[derive(Clone)]
pub struct HttpNetwork {
    /// For loopback alone. It trusts no certificate, for there is none on loopback.
    local: reqwest::Client,
    outside: Arc<Mutex<Option<Outside>>>,
    read_settings: ReadSettings,
    /// What the user chose; it goes before what the system says.
    choice: Arc<Lock<ProxyChoice>>,
    /// Resolves the names of what lies outside.
    guard: Arc<Guard>,
}

/// What leads out of this computer.
#[derive(Clone)]
struct Outside {
    client: reqwest::Client,
    settings: Arc<ProxySettings>,
    choice: ProxyChoice,
    stamp: Vec<Option<SystemTime>>,
    looked: Instant,
}

impl std::fmt::Debug for HttpNetwork {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("HttpNetwork").finish_non_exhaustive()
    }
}

impl HttpNetwork {
    /// After this long without a byte a connection counts as dead.
    const SILENCE: Duration = Duration::from_secs(30);
    const CONNECT: Duration = Duration::from_secs(20);

    /// A network by the system's proxy. What leads out of this computer is made when it is first needed: without any
    /// certificates on the system everything local works all the same.
    ///
    /// # Errors
    /// When not even unencrypted connections can be had.
    pub fn new() -> Result<Self, NetworkError> {
        Self::going_by(ProxySettings::read)
    }

    /// A network by the proxy that `read_settings` names each time.
    pub fn going_by(
        read_settings: impl Fn() -> ProxySettings + Send + Sync + 'static,
    ) -> Result<Self, NetworkError> {
        let trusts_none =
            rustls::ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(|error| NetworkError::Protocol(error.to_string()))?
                .with_root_certificates(rustls::RootCertStore::empty())
                .with_no_client_auth();
        let local = basic().no_proxy().tls_backend_preconfigured(trusts_none).build();
        Ok(Self {
            local: local.map_err(|error| unbuilt(&error.without_url()))?,
            outside: Arc::default(),
            read_settings: Arc::new(read_settings),
            choice: Arc::default(),
            guard: Arc::default(),
        })
    }

    /// What leads out, by the settings of now.
    async fn outside(&self) -> Result<Outside, NetworkError> {
        let mut outside = self.outside.lock().await;
        let choice = locked(&self.choice).clone();
        if let Some(present) = outside.as_mut().filter(|present| present.choice == choice) {
            if present.looked.elapsed() < LOOK {
                return Ok(present.clone());
            }
            present.looked = Instant::now();
            if present.stamp == ProxySettings::stamp() {
                return Ok(present.clone());
            }
        }
        let (read, known) = (Arc::clone(&self.read_settings), outside.take());
        let guard = Arc::clone(&self.guard);
        // Certificates are read from files, and settings are asked of another program.
        let built = blocking(move || build(read.as_ref(), choice, known, guard));
        let built = built
            .await
            .map_err(|error| NetworkError::Protocol(error.to_string()))??;
        Ok(outside.insert(built).clone())
    }
}

fn build(
    read: &dyn Fn() -> ProxySettings,
    choice: ProxyChoice,
    known: Option<Outside>,
    guard: Arc<Guard>,
) -> Result<Outside, NetworkError> {
    // Before reading: what changes meanwhile is seen at the next look.
    let (stamp, looked) = (ProxySettings::stamp(), Instant::now());
    let settings = ProxySettings::chosen(&choice).unwrap_or_else(read);
    let client = match known {
        // Its connections are still good.
        Some(known) if *known.settings == settings => known.client,
        _ => settings
            .apply(basic().dns_resolver(guard))
            .build()
            .map_err(|error| unbuilt(&error.without_url()))?,
    };
    Ok(Outside {
        client,
        settings: Arc::new(settings),
        choice,
        stamp,
        looked,
    })
}

fn basic() -> ClientBuilder {
    // HTTP/1.1 alone: one connection per range is what makes several ranges worth while.
    reqwest::Client::builder()
        .user_agent(concat!("Carryout/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(HttpNetwork::CONNECT)
        .read_timeout(HttpNetwork::SILENCE)
        .http1_only()
}

fn unbuilt(error: &reqwest::Error) -> NetworkError {
    let words = sentence(error);
    // The verifier reports it only as text.
    if words.contains("No CA certificates") {
        NetworkError::NoCertificates
    } else {
        NetworkError::Protocol(words)
    }
}

impl Network for HttpNetwork {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>> {
        Box::pin(async move {
            let is_download = request.extensions().get::<Download>().is_some();
            if let (true, Some(host)) = (is_download, request.uri().host()) {
                self.guard.watch(host);
            }
            let request = reqwest::Request::try_from(request)
                .map_err(|error| NetworkError::Protocol(sentence(&error.without_url())))?;
            let url = request.url();
            // A download may lead to the stand-in's address, but no name of a download may lead to this computer.
            let is_guarded = is_download && matches!(url.host(), Some(url::Host::Domain(_)));
            let (client, way) = if url.scheme() == "http" && is_loopback(url) && !is_guarded {
                (self.local.clone(), Way::Straight)
            } else {
                let outside = self.outside().await?;
                let way = Way::of(&outside.settings, url);
                (outside.client, way)
            };
            let answer = client.execute(request).await;
            let answer = answer.map_err(|error| classify(&error.without_url(), way))?;
            let answer: http::Response<reqwest::Body> = answer.into();
            let (head, body) = answer.into_parts();
            Ok(http::Response::from_parts(head, http_body_stream(body, way)))
        })
    }

    fn reach_by(&self, choice: &ProxyChoice) {
        locked(&self.choice).clone_from(choice);
    }
}

/// How a request leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Straight,
    ByProxy,
    /// Straight as well, though a script might have sent it elsewhere.
    InsteadOfScript,
}

impl Way {
    fn of(settings: &ProxySettings, url: &Url) -> Self {
        if settings.proxy_for(url).is_some() {
            Self::ByProxy
        } else if settings.is_script() {
            Self::InsteadOfScript
        } else {
            Self::Straight
        }
    }
}

fn http_body_stream(body: reqwest::Body, way: Way) -> Body {
    let answer = reqwest::Response::from(http::Response::new(body));
    Box::pin(
        answer
            .bytes_stream()
            .map(move |piece| piece.map_err(|error| classify(&error.without_url(), way))),
    )
}

fn classify(error: &reqwest::Error, way: Way) -> NetworkError {
    let words = sentence(error);
    if is_untrusted(error) {
        NetworkError::Untrusted(words)
    } else if error.is_timeout() && !error.is_connect() {
        NetworkError::Silence
    } else if error.is_connect() || error.is_timeout() {
        match way {
            // The kind of error is not public, its message is.
            Way::ByProxy if words.contains("proxy authorization required") => NetworkError::ProxyLogin,
            Way::ByProxy => NetworkError::Proxy(words),
            Way::InsteadOfScript => NetworkError::ProxyScript(words),
            Way::Straight => NetworkError::Connect(words),
        }
    } else if error.is_builder() {
        NetworkError::Protocol(words)
    } else {
        NetworkError::Cut(words)
    }
}

/// Whether the other side's certificate was refused here.
fn is_untrusted(error: &reqwest::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        // An error of input and output hides the one that it is made of from `source`.
        let inner = cause
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref);
        let tls = match inner {
            Some(inner) => inner.downcast_ref::<rustls::Error>(),
            None => cause.downcast_ref::<rustls::Error>(),
        };
        if let Some(rustls::Error::InvalidCertificate(_)) = tls {
            return true;
        }
        source = match inner {
            Some(inner) => Some(inner),
            None => cause.source(),
        };
    }
    false
}

/// The whole chain of causes in one line.
fn sentence(error: &dyn std::error::Error) -> String {
    let mut words = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        words.push_str(": ");
        words.push_str(&cause.to_string());
        source = cause.source();
    }
    words
}
