//! One question and its answer, across the redirects that lead to it.

use super::identity::Identity;
use super::link::Held;
use super::source::{SILENCE, Source};
use crate::ports::{Body, Download, NetworkError};
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, header};
use std::sync::atomic::Ordering;
use url::Url;

/// An answer, and the address that gave it.
pub(super) struct Answered {
    pub(super) head: http::response::Parts,
    pub(super) body: Body,
    pub(super) url: Option<Url>,
}

/// More redirects than this lead nowhere.
const HOPS: usize = 5;

impl Source<'_> {
    /// Asks at `held`, for a range from its first byte to before its last, or without one for the whole. Redirects are
    /// followed as far as the rules for addresses allow; where they do not, the redirect itself is the answer.
    pub(super) async fn ask(
        &self,
        held: &Held,
        range: Option<(u64, Option<u64>)>,
        known: Option<&Identity>,
    ) -> Result<Answered, NetworkError> {
        let mut url = Url::parse(held.link.expose()).ok();
        let mut hops = 0;
        loop {
            let address = url.as_ref().map_or(held.link.expose(), Url::as_str);
            let request = self.request(address, range, known)?;
            let answer = tokio::select! {
                biased;
                answer = self.world.network.send(request) => answer?,
                () = self.world.clock.sleep(SILENCE) => return Err(NetworkError::Silence),
            };
            let (head, body) = answer.into_parts();
            let next = url
                .as_ref()
                .filter(|_| hops < HOPS)
                .and_then(|url| next(url, head.status, &head.headers))
                .filter(|next| self.store.allows(next));
            let Some(next) = next else {
                return Ok(Answered { head, body, url });
            };
            tracing::debug!(host = next.host_str(), "a download leads to another address");
            url = Some(next);
            hops += 1;
        }
    }

    fn request(
        &self,
        address: &str,
        range: Option<(u64, Option<u64>)>,
        known: Option<&Identity>,
    ) -> Result<Request<Bytes>, NetworkError> {
        // A signed address allows no header beyond these.
        let encoding = if self.takes_gzip.load(Ordering::Relaxed) {
            "gzip"
        } else {
            "identity"
        };
        let mut request = Request::get(address)
            .extension(Download)
            .header(header::ACCEPT_ENCODING, encoding);
        if let Some((from, to)) = range {
            let range = to.map_or_else(
                || format!("bytes={from}-"),
                |to| format!("bytes={from}-{}", to - 1),
            );
            request = request.header(header::RANGE, range);
        }
        if let Some(etag) = known.and_then(|known| known.version.etag.as_ref()) {
            request = request.header(header::IF_MATCH, etag);
        }
        request
            .body(Bytes::new())
            .map_err(|_| NetworkError::Protocol("the link is no usable address".to_owned()))
    }
}

/// Where a redirect leads.
fn next(from: &Url, status: StatusCode, headers: &HeaderMap) -> Option<Url> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    from.join(headers.get(header::LOCATION)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::next;
    use http::{HeaderMap, StatusCode, header};

    fn leads(status: u16, location: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::LOCATION, location.parse().unwrap());
        let from = "https://storage.example/b/o?x=1".parse().unwrap();
        next(&from, StatusCode::from_u16(status).unwrap(), &headers).map(String::from)
    }

    #[test]
    fn a_redirect_leads_where_it_says() {
        assert_eq!(
            leads(302, "/c?y=2").as_deref(),
            Some("https://storage.example/c?y=2")
        );
        assert_eq!(
            leads(307, "https://other.example/c").as_deref(),
            Some("https://other.example/c")
        );
        assert_eq!(
            leads(301, "//other.example/c").as_deref(),
            Some("https://other.example/c")
        );
        assert_eq!(leads(304, "/c"), None);
        assert_eq!(leads(300, "/c"), None);
        assert_eq!(leads(302, "https://["), None);
    }
}
