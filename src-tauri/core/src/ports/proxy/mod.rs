//! By which proxy the internet is reached: what the environment says, or else the settings of the desktop.
//!
//! On macOS and Windows `reqwest` reads the system's settings itself; here is what it does not know of Linux. Loopback is
//! never asked about: practice, the sandbox and the redirect are on this computer, whatever the proxy is.

mod choice;
mod desktop;
mod environment;
mod exception;

pub use choice::ProxyChoice;

use exception::Exception;
use reqwest::Proxy;
use url::{Host, Url};

/// The settings of one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProxySettings {
    /// For `http` addresses.
    http: Option<Url>,
    /// For `https` addresses.
    https: Option<Url>,
    /// Hosts that are reached without.
    except: Vec<Exception>,
    /// Only the hosts in `except` are reached by the proxy, and all others without.
    is_reversed: bool,
    /// The desktop names a script that decides. It is JavaScript of the network's, and is not run here.
    script: bool,
    /// The user chose them here, so that they hold whatever the system says.
    is_chosen: bool,
}

impl ProxySettings {
    /// Reads them now. Takes a moment: the desktop's are asked of another program.
    #[must_use]
    pub fn read() -> Self {
        Self::of(|name| std::env::var(name).ok())
            .or_else(desktop::settings)
            .unwrap_or_default()
    }

    /// What the user chose instead of the system's; nothing where they leave it to the system.
    pub(super) fn chosen(choice: &ProxyChoice) -> Option<Self> {
        let proxy = match choice {
            ProxyChoice::System => return None,
            ProxyChoice::None => None,
            // What does not read was not kept; a way around the proxy would be worse than none.
            ProxyChoice::Own(text) => Some(address(text, "http")?),
        };
        Some(Self {
            http: proxy.clone(),
            https: proxy,
            is_chosen: true,
            ..Self::default()
        })
    }

    /// The settings that an environment names, if it names any; `variable` tells what is in it.
    #[must_use]
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        environment::settings(variable)
    }

    /// What a script says is not known: Carryout runs none.
    fn by_script() -> Self {
        Self {
            script: true,
            ..Self::default()
        }
    }

    /// These proxies, but for the hosts of a list; nothing where there are none.
    fn by_hand<'a>(
        http: Option<Url>,
        https: Option<Url>,
        except: impl Iterator<Item = &'a str>,
    ) -> Option<Self> {
        (http.is_some() || https.is_some()).then(|| Self {
            http,
            https,
            except: except.filter_map(Exception::read).collect(),
            ..Self::default()
        })
    }

    /// When the settings of the desktop were changed last, as far as a glance at files tells.
    pub(super) fn stamp() -> Vec<Option<std::time::SystemTime>> {
        desktop::stamp()
    }

    /// Whether a script is to decide, and none that is run here.
    pub(super) fn is_script(&self) -> bool {
        self.script
    }

    /// The proxy by which `url` is reached, if by any.
    #[must_use]
    pub fn proxy_for(&self, url: &Url) -> Option<&Url> {
        if is_loopback(url) || self.is_excepted(url) {
            return None;
        }
        match url.scheme() {
            "http" => self.http.as_ref(),
            "https" => self.https.as_ref(),
            _ => None,
        }
    }

    /// Has a client that is being built go by these settings and no others.
    pub(super) fn apply(&self, mut client: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        // On Linux nothing else is to be read; elsewhere the system's own settings hold.
        if cfg!(any(windows, target_vendor = "apple")) && !self.is_chosen {
            return client;
        }
        client = client.no_proxy();
        let settings = self.clone();
        client.proxy(Proxy::custom(move |url| settings.proxy_for(url).cloned()))
    }

    fn is_excepted(&self, url: &Url) -> bool {
        let Some(host) = url.host() else { return false };
        let port = url.port_or_known_default();
        let is_named = self.except.iter().any(|exception| exception.covers(&host, port));
        is_named != self.is_reversed
    }
}

/// The address of a proxy as users and desktops write it: the scheme may be missing, and `socks` has no version.
fn address(text: &str, default_scheme: &str) -> Option<Url> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").unwrap_or((default_scheme, text));
    let scheme = match scheme.to_ascii_lowercase().as_str() {
        // Names are resolved by the proxy: behind one, this computer often cannot.
        "socks" => "socks5h".to_owned(),
        scheme @ ("http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h") => scheme.to_owned(),
        _ => return None,
    };
    let url = Url::parse(&format!("{scheme}://{rest}")).ok()?;
    url.has_host().then_some(url)
}

/// Whether an address is on this computer.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => {
            address.is_loopback()
                || address
                    .to_ipv4_mapped()
                    .is_some_and(|address| address.is_loopback())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{ProxySettings, address, exception::Exception};
    use url::Url;

    #[test]
    fn nothing_on_this_machine_goes_by_a_proxy() {
        let settings = everywhere();

        for local in [
            "http://127.0.0.1:4711/callback",
            "http://127.1.2.3/",
            "https://127.0.0.1/",
            "http://localhost:80/",
            "http://Carryout.LOCALHOST/",
            "http://[::1]:1/",
            "http://[::ffff:127.0.0.1]/",
        ] {
            assert_eq!(settings.proxy_for(&url(local)), None, "{local}");
        }
        for outside in [
            "https://oauth2.googleapis.com/token",
            "https://localhost.example/",
            "http://10.0.0.1/",
        ] {
            assert!(settings.proxy_for(&url(outside)).is_some(), "{outside}");
        }
    }

    #[test]
    fn exceptions_hold_and_can_be_meant_the_other_way_round() {
        let except: Vec<Exception> = ["googleapis.com", "10.0.0.0/8"]
            .into_iter()
            .filter_map(Exception::read)
            .collect();
        let except = ProxySettings {
            except,
            ..everywhere()
        };
        let only = ProxySettings {
            is_reversed: true,
            ..except.clone()
        };

        for named in ["https://oauth2.googleapis.com/", "https://10.1.2.3/"] {
            assert!(except.proxy_for(&url(named)).is_none(), "{named}");
            assert!(only.proxy_for(&url(named)).is_some(), "{named}");
        }
        assert!(except.proxy_for(&url("https://storage.example/")).is_some());
        assert!(only.proxy_for(&url("https://storage.example/")).is_none());
    }

    #[test]
    fn a_proxy_is_understood_however_it_is_written() {
        for (text, expected) in [
            ("proxy:3128", "http://proxy:3128/"),
            ("http://me:secret@proxy:3128", "http://me:secret@proxy:3128/"),
            ("HTTPS://proxy", "https://proxy/"),
            ("socks://127.0.0.1:9050/", "socks5h://127.0.0.1:9050/"),
            ("socks5://proxy:1080", "socks5://proxy:1080"),
            (" 10.0.0.1:8080 ", "http://10.0.0.1:8080/"),
        ] {
            assert_eq!(
                address(text, "http").map(String::from).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for odd in ["", "ftp://proxy", "http://", "://x"] {
            assert_eq!(address(odd, "http"), None, "{odd}");
        }
    }

    fn everywhere() -> ProxySettings {
        ProxySettings {
            http: Some(url("http://proxy:3128")),
            https: Some(url("http://proxy:3128")),
            ..ProxySettings::default()
        }
    }

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }
}
