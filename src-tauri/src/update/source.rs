//! Where newer versions come from, and whether they may be looked for at all.

use url::{Host, Url};

/// Where newer versions come from, and how they are known to be genuine. The release owner says all three when the
/// program is built; see `docs/releasing.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UpdateSource {
    /// `CARRYOUT_UPDATE_FEED`: answers in Tauri's update format.
    pub feed: Url,
    /// `CARRYOUT_UPDATE_PUBKEY`: the public key, as `tauri signer generate` prints it.
    pub key: String,
    /// `CARRYOUT_DOWNLOAD_PAGE`: where a user downloads by hand.
    pub page: Url,
}

impl UpdateSource {
    /// The one of this build; nothing where one of the three is missing or of no use.
    #[must_use]
    pub fn built_in() -> Option<Self> {
        Self::of(
            option_env!("CARRYOUT_UPDATE_FEED"),
            option_env!("CARRYOUT_UPDATE_PUBKEY"),
            option_env!("CARRYOUT_DOWNLOAD_PAGE"),
        )
    }

    fn of(feed: Option<&str>, key: Option<&str>, page: Option<&str>) -> Option<Self> {
        let source = Self {
            feed: Url::parse(feed?.trim()).ok()?,
            key: key?.trim().to_owned(),
            page: Url::parse(page?.trim()).ok()?,
        };
        let is_complete = is_allowed(&source.feed) && is_allowed(&source.page) && !source.key.is_empty();
        is_complete.then_some(source)
    }
}

/// Whether this program looks for newer versions of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Updates {
    /// The build does not know where.
    #[default]
    Absent,
    /// `CARRYOUT_NO_UPDATE` forbids it.
    Forbidden,
    /// It does, there.
    From(UpdateSource),
}

impl Updates {
    /// What the build knows, unless `forbid`, the value of `CARRYOUT_NO_UPDATE`, is anything but empty or `0`.
    pub(crate) fn decide(source: Option<UpdateSource>, forbid: Option<&str>) -> Self {
        let is_forbidden = forbid.is_some_and(|word| !matches!(word.trim(), "" | "0"));
        match source {
            None => Self::Absent,
            Some(_) if is_forbidden => Self::Forbidden,
            Some(source) => Self::From(source),
        }
    }

    /// Where newer versions come from, if they are looked for.
    pub(crate) fn source(&self) -> Option<&UpdateSource> {
        match self {
            Self::From(source) => Some(source),
            Self::Absent | Self::Forbidden => None,
        }
    }
}

/// Whether anything is fetched from `url`: it is encrypted, or on this computer and this is no release build.
pub(super) fn is_allowed(url: &Url) -> bool {
    let is_here = match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    };
    match url.scheme() {
        "https" => url.has_host(),
        "http" => is_here && cfg!(debug_assertions),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{UpdateSource, Updates, is_allowed};
    use url::Url;

    const FEED: Option<&str> = Some("https://example.org/latest.json");
    const PAGE: Option<&str> = Some("https://example.org/download");

    #[test]
    fn a_build_that_lacks_one_of_the_three_has_no_updater() {
        let whole = UpdateSource::of(FEED, Some("key\n"), PAGE).unwrap();
        assert_eq!(whole.key, "key");

        for (feed, key, page) in [
            (None, Some("key"), PAGE),
            (FEED, None, PAGE),
            (FEED, Some("key"), None),
            (Some(""), Some("key"), PAGE),
            (FEED, Some(" "), PAGE),
            (Some("http://example.org/latest.json"), Some("key"), PAGE),
            (FEED, Some("key"), Some("file:///etc/passwd")),
        ] {
            assert_eq!(
                UpdateSource::of(feed, key, page),
                None,
                "{feed:?} {key:?} {page:?}"
            );
        }
    }

    #[test]
    fn the_environment_forbids_what_the_build_can_do() {
        let source = || UpdateSource::of(FEED, Some("key"), PAGE);

        assert_eq!(Updates::decide(None, None), Updates::Absent);
        assert_eq!(Updates::decide(None, Some("1")), Updates::Absent);
        for word in ["1", "yes", "true", "off"] {
            assert_eq!(
                Updates::decide(source(), Some(word)),
                Updates::Forbidden,
                "{word}"
            );
        }
        for word in [None, Some(""), Some("0"), Some(" ")] {
            assert!(
                matches!(Updates::decide(source(), word), Updates::From(_)),
                "{word:?}"
            );
        }
    }

    #[test]
    fn nothing_is_fetched_unencrypted_from_another_machine() {
        for (address, allowed) in [
            ("https://example.org/a", true),
            ("http://127.0.0.1:8080/a", true),
            ("http://[::1]:8080/a", true),
            ("http://example.org/a", false),
            ("http://localhost/a", false),
            ("http://192.0.2.1/a", false),
            ("ftp://127.0.0.1/a", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(is_allowed(&Url::parse(address).unwrap()), allowed, "{address}");
        }
    }
}
