//! Where Google's services are: at Google, or all of them at one loopback address for practice and tests.

use super::literal;
use crate::ports::is_public_https;
use url::{Host, Url};

/// The addresses of the services that a copy needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// The page on which a user allows access.
    pub(crate) authorization: Url,
    /// Where codes and refresh tokens are turned into access tokens.
    pub(crate) token: Url,
    /// Where a token is revoked.
    pub(crate) revocation: Url,
    /// The origin below which the paths `v1/…` of the Data Portability API lie; ends in a slash.
    pub(crate) api: Url,
    connections: Url,
    is_google: bool,
}

/// Why an origin may not stand in for Google.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    /// Not an address at all.
    #[error("the origin is not a web address")]
    NotAnAddress,
    /// Another scheme than plain HTTP.
    #[error("the origin must begin with http://")]
    NotHttp,
    /// Another host than a literal loopback address; a name such as `localhost` can be made to lead elsewhere.
    #[error("the origin must be a loopback address such as http://127.0.0.1:8080 or http://[::1]:8080")]
    NotLoopback,
    /// A path, a query or a sign-in besides the origin.
    #[error("the origin must have no path, no query and no sign-in")]
    MoreThanAnOrigin,
}

impl Endpoints {
    /// Google's own addresses, as its guides on native apps and on the Data Portability API name them.
    #[must_use]
    pub fn google() -> Self {
        Self {
            authorization: literal("https://accounts.google.com/o/oauth2/v2/auth"),
            token: literal("https://oauth2.googleapis.com/token"),
            revocation: literal("https://oauth2.googleapis.com/revoke"),
            api: literal("https://dataportability.googleapis.com/"),
            connections: literal("https://myaccount.google.com/connections/link"),
            is_google: true,
        }
    }

    /// All services at one origin on this computer, at Google's own paths.
    ///
    /// # Errors
    /// When `origin` is anything but `http://`, a literal loopback address, and a port.
    pub fn at(origin: &str) -> Result<Self, OriginError> {
        let origin = Url::parse(origin).map_err(|_| OriginError::NotAnAddress)?;
        if origin.scheme() != "http" {
            return Err(OriginError::NotHttp);
        }
        if !is_loopback(&origin) {
            return Err(OriginError::NotLoopback);
        }
        let bare = origin.username().is_empty()
            && origin.password().is_none()
            && origin.path() == "/"
            && origin.query().is_none()
            && origin.fragment().is_none();
        if !bare {
            return Err(OriginError::MoreThanAnOrigin);
        }
        let at = |path: &str| {
            let mut url = origin.clone();
            url.set_path(path);
            url
        };

        Ok(Self {
            authorization: at("/o/oauth2/v2/auth"),
            token: at("/token"),
            revocation: at("/revoke"),
            api: at("/"),
            connections: at("/connections/link"),
            is_google: false,
        })
    }

    /// Whether these are Google's own addresses and no stand-in.
    #[must_use]
    pub fn is_google(&self) -> bool {
        self.is_google
    }

    /// The page on which a user sees, renews and removes the access of one project.
    ///
    /// The form of the link is from Google's guide on renewal.
    #[must_use]
    pub fn connections_page(&self, project_number: &str) -> Url {
        let mut page = self.connections.clone();
        page.query_pairs_mut()
            .append_pair("project_number", project_number);
        page
    }

    /// Whether a download may be fetched from this address: TLS and the public internet always, but for a stand-in on
    /// this computer.
    #[must_use]
    pub fn allows_signed_url(&self, url: &Url) -> bool {
        let has_sign_in = !url.username().is_empty() || url.password().is_some();
        let is_stand_in = !self.is_google && url.scheme() == "http" && is_loopback(url);
        is_public_https(url) || is_stand_in && !has_sign_in
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(_)) | None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Endpoints, OriginError};
    use url::Url;

    #[test]
    fn google_is_reached_over_tls_alone() {
        let google = Endpoints::google();

        let all = [
            &google.authorization,
            &google.token,
            &google.revocation,
            &google.api,
            &google.connections_page("7"),
        ];

        assert!(all.iter().all(|url| url.scheme() == "https"));
        assert_eq!(
            google.connections_page("7").as_str(),
            "https://myaccount.google.com/connections/link?project_number=7"
        );
        assert!(google.is_google());
    }

    #[test]
    fn a_loopback_origin_holds_all_services_at_googles_paths() {
        for origin in [
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "http://127.9.9.9:8080",
            "http://[::1]:8080",
        ] {
            let at = Endpoints::at(origin).unwrap();
            let origin = origin.trim_end_matches('/');

            assert_eq!(at.authorization.as_str(), format!("{origin}/o/oauth2/v2/auth"));
            assert_eq!(at.token.as_str(), format!("{origin}/token"));
            assert_eq!(at.revocation.as_str(), format!("{origin}/revoke"));
            assert_eq!(
                at.api.join("v1/x:check").unwrap().as_str(),
                format!("{origin}/v1/x:check")
            );
            assert_eq!(
                at.connections_page("7").as_str(),
                format!("{origin}/connections/link?project_number=7")
            );
            assert!(!at.is_google());
        }
    }

    #[test]
    fn any_other_origin_is_refused() {
        for (origin, expected) in [
            ("", OriginError::NotAnAddress),
            ("127.0.0.1:8080", OriginError::NotAnAddress),
            ("https://127.0.0.1:8080", OriginError::NotHttp),
            ("file:///etc", OriginError::NotHttp),
            ("http://localhost:8080", OriginError::NotLoopback),
            ("http://127.0.0.1.example.org", OriginError::NotLoopback),
            ("http://0.0.0.0:8080", OriginError::NotLoopback),
            ("http://192.168.1.1", OriginError::NotLoopback),
            ("http://[::ffff:127.0.0.1]:1", OriginError::NotLoopback),
            ("http://127.0.0.1@example.org", OriginError::NotLoopback),
            ("http://me@127.0.0.1:1", OriginError::MoreThanAnOrigin),
            ("http://127.0.0.1:1/path", OriginError::MoreThanAnOrigin),
            ("http://127.0.0.1:1/?q", OriginError::MoreThanAnOrigin),
            ("http://127.0.0.1:1/#f", OriginError::MoreThanAnOrigin),
        ] {
            assert_eq!(Endpoints::at(origin).expect_err(origin), expected, "for {origin}");
        }
    }

    #[test]
    fn downloads_come_over_tls_unless_a_stand_in_serves_them_here() {
        let google = Endpoints::google();
        let here = Endpoints::at("http://127.0.0.1:1").unwrap();
        let answers = |address: &str| {
            let url = Url::parse(address).unwrap();
            (google.allows_signed_url(&url), here.allows_signed_url(&url))
        };

        assert_eq!(
            answers("https://storage.googleapis.com/b/o?X-Goog-Signature=1"),
            (true, true)
        );
        assert_eq!(answers("http://storage.googleapis.com/b/o"), (false, false));
        assert_eq!(answers("http://127.0.0.1:2/b/o"), (false, true));
        assert_eq!(answers("http://localhost:2/b/o"), (false, false));
        assert_eq!(
            answers("https://me:pw@storage.googleapis.com/b/o"),
            (false, false)
        );
        assert_eq!(answers("https://files.example.net/b/o"), (true, true));
        assert_eq!(answers("https://127.0.0.1/b/o"), (false, false));
        assert_eq!(answers("https://192.168.1.1/b/o"), (false, false));
        assert_eq!(answers("https://169.254.169.254/b/o"), (false, false));
        assert_eq!(answers("https://[::ffff:10.0.0.1]/b/o"), (false, false));
        assert_eq!(answers("https://localhost/b/o"), (false, false));
        assert_eq!(answers("http://me@127.0.0.1:2/b/o"), (false, false));
        assert_eq!(answers("ftp://127.0.0.1/b/o"), (false, false));
        assert_eq!(answers("file:///etc/passwd"), (false, false));
    }
}
