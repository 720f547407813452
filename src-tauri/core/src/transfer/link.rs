//! A signed address is a secret that dies: it is kept from every log and renewed before its end.

use super::object::ObjectKey;
use crate::ports::{BoxFuture, Clock, is_public_https};
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;
use url::Url;

/// A signed address. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Link {
    url: SecretString,
    expires_at: Option<Timestamp>,
    key: ObjectKey,
}

impl Link {
    /// Takes an address and reads its end from the `X-Goog-Date` and `X-Goog-Expires` of a V4 signature or the
    /// `Expires` of a V2 one (Cloud Storage's guide to signed URLs).
    #[must_use]
    pub fn new(url: &Url) -> Self {
        Self {
            url: SecretString::from(url.as_str().to_owned()),
            expires_at: expiry(url),
            key: ObjectKey::of(url),
        }
    }

    /// When the address stops working, if it says so.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// What tells the object from others: the address without what makes it a secret.
    #[must_use]
    pub fn key(&self) -> &ObjectKey {
        &self.key
    }

    pub(super) fn expose(&self) -> &str {
        self.url.expose_secret()
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Where links come from: the journal knows none, so each is asked of Google.
pub trait Links: Send + Sync {
    /// A working link to the object; `stale` says that the last one no longer works or is about to end.
    ///
    /// # Errors
    /// When there is no link to be had now, or ever.
    fn link(&self, stale: bool) -> BoxFuture<'_, Result<Link, LinkError>>;

    /// Whether a redirect to `url` may be followed.
    fn allows(&self, url: &Url) -> bool {
        is_public_https(url)
    }
}

/// Why there is no link.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// Google cannot be reached or is busy; asking again later helps.
    #[error("Google cannot be asked now: {0}")]
    Unreachable(String),
    /// Google does not know the job at the moment; asking again later may help.
    #[error("Google does not know this archive at the moment")]
    Unknown,
    /// Google has not known the job for long enough to be believed.
    #[error("Google does not know this archive any more")]
    Forgotten,
    /// Google no longer lists anything of the job.
    #[error("Google no longer lists this file")]
    Gone,
    /// Google lists other files of the job, and not this one; asking again later may help.
    #[error("Google does not list this file at the moment")]
    Unlisted,
    /// Access has ended; a user has to connect again.
    #[error("access has ended")]
    AccessEnded,
    /// Anything else that asking again does not change.
    #[error("{0}")]
    Other(String),
}

/// The link in use, shared by all ranges of a file so that one expiry leads to one question.
pub(super) struct LinkStore<'a> {
    links: &'a dyn Links,
    clock: Arc<dyn Clock>,
    held: tokio::sync::Mutex<Option<Held>>,
}

#[derive(Clone)]
pub(super) struct Held {
    pub(super) link: Arc<Link>,
    version: u64,
    renew_at: Option<Timestamp>,
}

impl<'a> LinkStore<'a> {
    const AHEAD: SignedDuration = SignedDuration::from_secs(60);

    pub(super) fn new(links: &'a dyn Links, clock: Arc<dyn Clock>) -> Self {
        Self {
            links,
            clock,
            held: tokio::sync::Mutex::new(None),
        }
    }

    /// Whether a redirect to `url` may be followed.
    pub(super) fn allows(&self, url: &Url) -> bool {
        self.links.allows(url)
    }

    /// A link to use now; `refused` is one that did not work.
    pub(super) async fn current(&self, refused: Option<&Held>) -> Result<Held, LinkError> {
        let mut held = self.held.lock().await;
        let now = self.clock.now();
        let (stale, version) = match held.as_ref() {
            Some(known) => {
                let is_refused = refused.is_some_and(|refused| refused.version == known.version);
                let is_ending = known.renew_at.is_some_and(|end| end <= now);
                if !is_refused && !is_ending {
                    return Ok(known.clone());
                }
                (true, known.version + 1)
            }
            None => (false, 0),
        };
        let link = self.links.link(stale).await?;
        let fresh = Held {
            renew_at: renew_at(link.expires_at, self.clock.now()),
            link: Arc::new(link),
            version,
        };
        *held = Some(fresh.clone());
        Ok(fresh)
    }
}

/// A minute before the end, or earlier in a short life. A link that is born dead means that a clock is wrong:
/// then only the server's statement counts.
fn renew_at(end: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let end = end?;
    let life = end.duration_since(now);
    if life <= SignedDuration::ZERO {
        return None;
    }
    Some(end.saturating_sub(LinkStore::AHEAD.min(life / 4)).unwrap_or(end))
}

fn expiry(url: &Url) -> Option<Timestamp> {
    let value = |wanted: &str| {
        url.query_pairs()
            .find_map(|(key, value)| key.eq_ignore_ascii_case(wanted).then(|| value.into_owned()))
    };
    if let (Some(date), Some(seconds)) = (value("X-Goog-Date"), value("X-Goog-Expires")) {
        let signed = DateTime::strptime("%Y%m%dT%H%M%SZ", date)
            .ok()?
            .to_zoned(TimeZone::UTC)
            .ok()?
            .timestamp();
        return signed
            .checked_add(SignedDuration::from_secs(seconds.parse().ok()?))
            .ok();
    }
    Timestamp::from_second(value("Expires")?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{Held, Link, LinkError, LinkStore, Links, renew_at};
    use crate::ports::{BoxFuture, Clock, TokioClock};
    use jiff::Timestamp;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    fn link(query: &str) -> Link {
        Link::new(
            &format!("https://storage.googleapis.com/bucket/some/part-1.zip?{query}")
                .parse()
                .unwrap(),
        )
    }

    #[test]
    fn the_end_of_both_kinds_of_signature_is_read() {
        let v4 = link("X-Goog-Date=20260102T030405Z&X-Goog-Expires=3600&X-Goog-Signature=abc");
        let v2 = link("GoogleAccessId=a&Expires=1767323045&Signature=abc");
        let neither = link("X-Goog-Date=yesterday&X-Goog-Expires=long");

        assert_eq!(v4.expires_at(), Some("2026-01-02T04:04:05Z".parse().unwrap()));
        assert_eq!(
            v2.expires_at(),
            Some(Timestamp::from_second(1_767_323_045).unwrap())
        );
        assert_eq!(neither.expires_at(), None);
    }

    #[test]
    fn an_object_is_known_by_its_address_without_the_signature() {
        let link = link("X-Goog-Signature=abc");

        assert_eq!(link.key().to_string(), "/bucket/some/part-1.zip");
        assert_eq!(link.key().name(), "part-1.zip");
    }

    #[test]
    fn a_link_shows_nothing_of_its_address() {
        let shown = format!("{:?}", link("X-Goog-Signature=abc"));

        assert!(!shown.contains("abc") && !shown.contains("bucket"), "{shown}");
    }

    #[test]
    fn link_is_renewed_before_expiry_despite_a_wrong_clock() {
        let now: Timestamp = "2026-01-02T03:00:00Z".parse().unwrap();

        let long = renew_at(Some("2026-01-02T09:00:00Z".parse().unwrap()), now);
        let short = renew_at(Some("2026-01-02T03:00:08Z".parse().unwrap()), now);
        let dead = renew_at(Some("2026-01-01T00:00:00Z".parse().unwrap()), now);

        assert_eq!(long, Some("2026-01-02T08:59:00Z".parse().unwrap()));
        assert_eq!(short, Some("2026-01-02T03:00:06Z".parse().unwrap()));
        assert_eq!(dead, None);
    }

    struct Counted {
        clock: TokioClock,
        asked: AtomicU32,
    }

    impl Links for Counted {
        fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
            self.asked.fetch_add(1, Ordering::SeqCst);
            let end = self.clock.now().as_second() + 600;
            Box::pin(async move { Ok(link(&format!("Expires={end}"))) })
        }
    }

    #[tokio::test(start_paused = true)]
    async fn several_ranges_that_were_refused_ask_once() {
        let clock = TokioClock::starting_at("2026-01-01T00:00:00Z".parse().unwrap());
        let links = Counted {
            clock,
            asked: AtomicU32::new(0),
        };
        let store = LinkStore::new(&links, Arc::new(clock));

        let first: Held = store.current(None).await.unwrap();
        store.current(Some(&first)).await.unwrap();
        store.current(Some(&first)).await.unwrap();
        assert_eq!(links.asked.load(Ordering::SeqCst), 2);

        clock.sleep(Duration::from_secs(541)).await;
        store.current(None).await.unwrap();
        assert_eq!(links.asked.load(Ordering::SeqCst), 3);
    }
}
