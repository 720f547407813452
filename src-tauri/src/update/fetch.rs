//! Getting a file of the release owner's: with limits of time and size, and from nowhere that is not encrypted.

use std::time::Duration;

use bytes::Bytes;
use carryout_core::ports::{Body, Network, NetworkError};
use futures_util::StreamExt as _;
use http::header::{ACCEPT, CONTENT_LENGTH, LOCATION};
use http::{HeaderMap, Request, Response};
use url::Url;

use super::source::is_allowed;

/// More redirects than this lead in a circle. Files at GitHub take two.
const MOST_REDIRECTS: usize = 5;

/// How long is waited, and how much is taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// For the whole feed.
    pub feed: Duration,
    /// For the next byte of an installer.
    pub silence: Duration,
    /// For the whole installer.
    pub installer: Duration,
    /// Bytes of a feed; a real one has some thousand.
    pub feed_bytes: usize,
    /// Bytes of an installer, which is held in memory until its signature is checked; an AppImage has about a hundred
    /// million.
    pub installer_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            feed: Duration::from_secs(30),
            silence: Duration::from_secs(30),
            installer: Duration::from_secs(2 * 3_600),
            feed_bytes: 1 << 20,
            installer_bytes: 400 << 20,
        }
    }
}

/// Why a file did not come. Holds no address.
#[derive(Debug, thiserror::Error)]
pub(super) enum FetchError {
    /// The server refused.
    #[error("the server answered {0}")]
    Status(u16),
    /// It leads to where nothing is fetched from.
    #[error("the server leads to an address that is not used")]
    Address,
    /// Too slow, or silent.
    #[error("the server is too slow")]
    Slow,
    /// The network's.
    #[error(transparent)]
    Network(#[from] NetworkError),
}

impl FetchError {
    /// Whether waiting longer would have helped.
    pub(super) fn is_slow(&self) -> bool {
        matches!(
            self,
            Self::Slow | Self::Network(NetworkError::Silence | NetworkError::Slow)
        )
    }

    /// Whether something answered, but not with what belongs there.
    pub(super) fn is_garbled(&self) -> bool {
        matches!(
            self,
            Self::Address | Self::Network(NetworkError::Protocol(_) | NetworkError::TooLarge(_))
        )
    }
}

/// Asks for `url` and follows redirects.
pub(super) async fn get(
    network: &dyn Network,
    url: &Url,
    accept: &str,
) -> Result<Response<Body>, FetchError> {
    let mut url = url.clone();
    for _ in 0..=MOST_REDIRECTS {
        if !is_allowed(&url) {
            return Err(FetchError::Address);
        }
        let request = Request::get(url.as_str())
            .header(ACCEPT, accept)
            .body(Bytes::new())
            .map_err(|error| NetworkError::Protocol(error.to_string()))?;
        let answer = network.send(request).await?;
        match answer.status().as_u16() {
            200 => return Ok(answer),
            301 | 302 | 303 | 307 | 308 => {
                let location = answer.headers().get(LOCATION).and_then(|to| to.to_str().ok());
                let next = location.and_then(|to| url.join(to).ok());
                url = next.ok_or(FetchError::Address)?;
            }
            status => return Err(FetchError::Status(status)),
        }
    }
    Err(FetchError::Address)
}

/// Gets an installer into memory, and tells of each piece how many bytes are here, and how many there will be.
pub(super) async fn installer(
    network: &dyn Network,
    url: &Url,
    limits: Limits,
    tell: impl FnMut(u64, Option<u64>),
) -> Result<Vec<u8>, FetchError> {
    let whole = read(network, url, limits, tell);
    tokio::time::timeout(limits.installer, whole)
        .await
        .map_err(|_| FetchError::Slow)?
}

async fn read(
    network: &dyn Network,
    url: &Url,
    limits: Limits,
    mut tell: impl FnMut(u64, Option<u64>),
) -> Result<Vec<u8>, FetchError> {
    let asked = get(network, url, "application/octet-stream");
    let answer = tokio::time::timeout(limits.silence, asked).await;
    let (head, mut body) = answer.map_err(|_| FetchError::Slow)??.into_parts();
    let most = limits.installer_bytes;
    let total = length(&head.headers);
    if total.is_some_and(|total| total > most as u64) {
        return Err(NetworkError::TooLarge(most).into());
    }

    let mut installer = Vec::new();
    tell(0, total);
    loop {
        let piece = tokio::time::timeout(limits.silence, body.next()).await;
        let Some(piece) = piece.map_err(|_| FetchError::Slow)? else {
            return Ok(installer);
        };
        let piece = piece?;
        if installer.len() + piece.len() > most {
            return Err(NetworkError::TooLarge(most).into());
        }
        installer.extend_from_slice(&piece);
        tell(installer.len() as u64, total);
    }
}

fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
