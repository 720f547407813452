//! The network as a port: requests in, streamed answers out, errors without addresses in them.

use super::{BoxFuture, ProxyChoice};
use crate::advice::Code;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt};
use std::pin::Pin;

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

    /// Reaches the internet as the user chose, from the next request on. A network that never leaves this process has
    /// nothing to choose.
    fn reach_by(&self, _choice: &ProxyChoice) {}
}

/// Why an answer did not come, or not whole. Holds no address: a signed one is a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    /// No connection could be made: offline, no such host, refused.
    #[error("no connection: {0}")]
    Connect(String),
    /// The proxy wants a name and a password, or others than it was given.
    #[error("the proxy wants a name and a password")]
    ProxyLogin,
    /// The proxy does not answer, or does not lead on.
    #[error("no connection by the proxy: {0}")]
    Proxy(String),
    /// No connection without a proxy, and the system leaves it to a script which one to take.
    #[error("no connection without the proxy that a script would name: {0}")]
    ProxyScript(String),
    /// The other side's certificate is not one that this system trusts.
    #[error("the certificate is not trusted: {0}")]
    Untrusted(String),
    /// No root certificates are installed on this system.
    #[error("no certificates are installed on this system")]
    NoCertificates,
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

impl NetworkError {
    /// Whether the request cannot have arrived anywhere.
    #[must_use]
    pub fn has_not_left(&self) -> bool {
        match self {
            Self::Connect(_)
            | Self::ProxyLogin
            | Self::Proxy(_)
            | Self::ProxyScript(_)
            | Self::Untrusted(_)
            | Self::NoCertificates => true,
            Self::Silence | Self::Slow | Self::Cut(_) | Self::Protocol(_) | Self::TooLarge(_) => false,
        }
    }

    /// What a user is shown of it.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::Connect(_) | Self::Silence | Self::Cut(_) => Code::Offline,
            Self::Slow => Code::GoogleTrouble,
            Self::ProxyLogin => Code::ProxyLogin,
            Self::Proxy(_) => Code::ProxyFailed,
            Self::ProxyScript(_) => Code::ProxyScript,
            Self::Untrusted(_) => Code::CertificateUntrusted,
            Self::NoCertificates => Code::CertificatesMissing,
            Self::Protocol(_) => Code::GarbledAnswer,
            Self::TooLarge(_) => Code::AnswerTooLarge,
        }
    }
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
