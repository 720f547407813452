//! Hosts that are reached without a proxy, as `NO_PROXY`, GNOME and KDE write them.

use ipnet::IpNet;
use std::net::IpAddr;
use url::Host;

/// One entry of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Exception {
    /// Every host.
    All,
    /// An address or a net of them.
    Net(IpNet),
    /// A domain with all that is in it, at this port or at all of them.
    Domain(String, Option<u16>),
    /// Names without a dot, which only the own network knows.
    Plain,
}

impl Exception {
    /// Reads an entry; nothing where it says nothing.
    pub(super) fn read(entry: &str) -> Option<Self> {
        let entry = entry.trim().trim_matches(['"', '\'']).to_ascii_lowercase();
        if entry == "*" {
            return Some(Self::All);
        }
        if entry == "<local>" {
            return Some(Self::Plain);
        }
        let bare = entry.replace(['[', ']'], "");
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Some(Self::Net(address.into()));
        }
        if let Ok(net) = bare.parse::<IpNet>() {
            return Some(Self::Net(net));
        }
        let (name, port) = match entry.rsplit_once(':') {
            Some((name, port)) => (name, Some(port.parse().ok()?)),
            None => (entry.as_str(), None),
        };
        let name = name.trim_start_matches('*').trim_start_matches('.');
        (!name.is_empty()).then(|| Self::Domain(name.to_owned(), port))
    }

    /// Whether it matches `host` at `port`.
    pub(super) fn covers(&self, host: &Host<&str>, port: Option<u16>) -> bool {
        match (self, host) {
            (Self::All, _) => true,
            (Self::Net(net), Host::Ipv4(address)) => net.contains(&IpAddr::V4(*address)),
            (Self::Net(net), Host::Ipv6(address)) => net.contains(&IpAddr::V6(*address)),
            (Self::Plain, Host::Domain(name)) => !name.contains('.'),
            (Self::Domain(domain, at), Host::Domain(name)) => {
                let rest = name.strip_suffix(domain.as_str());
                rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
                    && at.is_none_or(|at| Some(at) == port)
            }
            (Self::Net(_), Host::Domain(_)) | (Self::Plain | Self::Domain(..), _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Exception;
    use url::Url;

    #[test]
    fn an_entry_covers_what_every_other_program_takes_it_to_cover() {
        for (entry, covered, other) in [
            ("google.com", "https://google.com/", "https://notgoogle.com/"),
            (
                "google.com",
                "https://www.google.com/",
                "https://google.com.example/",
            ),
            (".google.com", "https://a.b.google.com/", "https://google.org/"),
            ("*.google.com", "https://www.google.com/", "https://goo.gl/"),
            ("192.168.0.0/16", "https://192.168.3.4/", "https://192.169.0.1/"),
            ("10.0.0.7", "https://10.0.0.7/", "https://10.0.0.8/"),
            ("[fe80::]/10", "https://[fe80::1]/", "https://[2001::1]/"),
            (
                "google.com:8443",
                "https://google.com:8443/",
                "https://google.com/",
            ),
            ("<local>", "https://nas/", "https://nas.example/"),
        ] {
            let entry_read = Exception::read(entry);
            let covers = |address: &str| {
                let url = Url::parse(address).unwrap();
                let exception = entry_read.as_ref();
                exception.is_some_and(|one| one.covers(&url.host().unwrap(), url.port_or_known_default()))
            };

            assert!(covers(covered), "{entry}: {covered}");
            assert!(!covers(other), "{entry}: {other}");
        }
        assert_eq!(Exception::read("*"), Some(Exception::All));
        assert_eq!((Exception::read(" "), Exception::read(".")), (None, None));
    }
}
