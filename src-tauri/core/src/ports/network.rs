//! The network as a port: requests in, streamed answers out, errors without addresses in them.

use super::BoxFuture;
use super::guard::Guard;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// A body that arrives piece by piece.
pub type Body = Pin<Box<dyn Stream<Item = Result<Bytes, NetworkError>> + Send>>;

/// Sends one request and hands back the answer as soon as its head has come.
pub trait Network: Send + Sync + 'static {
    /// Sends `request`; redirects are not followed and bodies are not decoded.
    ///
    /// # Errors
    /// When no answer came at all; an answer of any status is `Ok`.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>>;
}

/// Why an answer did not come, or not whole. Holds no address: a signed one is a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// No connection could be made: offline, no such host, refused.
    #[error("no connection: {0}")]
    Connect(String),
    /// Nothing arrived for longer than we wait.
    #[error("the connection fell silent")]
    Silence,
    /// What arrived was so little that another connection has to be tried.
    #[error("the connection carried next to nothing")]
    Slow,
    /// The connection ended before the answer did.
    #[error("the connection was cut: {0}")]
    Cut(String),
    /// The request could not be built or the answer not be understood as HTTP.
    #[error("not a usable exchange: {0}")]
    Protocol(String),
    /// The answer was larger than such an answer may be.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// Marks a request for a download, in its extensions: the address came from outside, so the name in it has to resolve
/// to addresses of the public internet.
#[derive(Clone, Copy, Debug)]
pub struct Download;

/// The real network, over TLS with the system's own trust store.
#[derive(Clone, Debug)]
pub struct HttpNetwork {
    client: reqwest::Client,
    guard: Arc<Guard>,
}

impl HttpNetwork {
    /// After this long without a byte a connection counts as dead.
    const SILENCE: Duration = Duration::from_secs(30);
    const CONNECT: Duration = Duration::from_secs(20);

    /// A network with one shared pool of connections.
    ///
    /// # Errors
    /// When the TLS back end cannot be set up.
    pub fn new() -> Result<Self, NetworkError> {
        // HTTP/1.1 alone: one connection per range is what makes several ranges worth while.
        let guard = Arc::<Guard>::default();
        reqwest::Client::builder()
            .dns_resolver(Arc::clone(&guard))
            .user_agent(concat!("Carryout/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Self::CONNECT)
            .read_timeout(Self::SILENCE)
            .http1_only()
            .build()
            .map(|client| Self { client, guard })
            .map_err(|error| NetworkError::Protocol(sentence(&error.without_url())))
    }
}

impl Network for HttpNetwork {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>> {
        Box::pin(async move {
            if let (Some(Download), Some(host)) =
                (request.extensions().get::<Download>(), request.uri().host())
            {
                self.guard.watch(host);
            }
            let request =
                reqwest::Request::try_from(request).map_err(|error| classify(error.without_url()))?;
            let answer = self
                .client
                .execute(request)
                .await
                .map_err(|error| classify(error.without_url()))?;
            let answer: http::Response<reqwest::Body> = answer.into();
            let (head, body) = answer.into_parts();
            let stream = http_body_stream(body);
            Ok(http::Response::from_parts(head, stream))
        })
    }
}

fn http_body_stream(body: reqwest::Body) -> Body {
    let answer = reqwest::Response::from(http::Response::new(body));
    Box::pin(
        answer
            .bytes_stream()
            .map(|piece| piece.map_err(|error| classify(error.without_url()))),
    )
}

fn classify(error: reqwest::Error) -> NetworkError {
    let words = sentence(&error);
    if error.is_timeout() && !error.is_connect() {
        NetworkError::Silence
    } else if error.is_connect() || error.is_timeout() {
        NetworkError::Connect(words)
    } else if error.is_builder() {
        NetworkError::Protocol(words)
    } else {
        NetworkError::Cut(words)
    }
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

/// Reads a body of at most `limit` bytes into memory.
///
/// # Errors
/// When the body is larger than `limit`, or does not arrive whole.
pub async fn read_limited(mut body: Body, limit: usize) -> Result<Bytes, NetworkError> {
    let mut whole = BytesMut::new();
    while let Some(piece) = body.next().await {
        let piece = piece?;
        if whole.len() + piece.len() > limit {
            return Err(NetworkError::TooLarge(limit));
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}
