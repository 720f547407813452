//! Which proxy the user chose.

use super::address;
use crate::advice::{Code, Failure};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How the internet is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ProxyChoice {
    /// As the environment or the desktop says.
    #[default]
    System,
    /// Without a proxy.
    None,
    /// By this proxy: `http`, `https` or `socks5`, a host, and a port. Never with a password.
    Own(String),
}

impl ProxyChoice {
    /// With its address in full: `proxy:3128` is `http://proxy:3128/`.
    ///
    /// # Errors
    /// [`Code::ProxyAddress`] when it is no address of a proxy, [`Code::ProxyPassword`] when it has a name or a password
    /// in it: settings are stored in the open. The details never have the address.
    pub fn in_full(self) -> Result<Self, Failure> {
        let Self::Own(text) = self else {
            return Ok(self);
        };
        let url = address(&text, "http").ok_or(Code::ProxyAddress)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Code::ProxyPassword.into());
        }
        let is_bare = matches!(url.path(), "" | "/") && url.query().is_none() && url.fragment().is_none();
        if !is_bare || matches!(url.scheme(), "socks4" | "socks4a") || url.port() == Some(0) {
            return Err(Code::ProxyAddress.into());
        }

        Ok(Self::Own(url.as_str().trim_end_matches('/').to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::ProxyChoice;
    use crate::advice::Code;

    fn own(text: &str) -> Result<String, Code> {
        match ProxyChoice::Own(text.to_owned()).in_full() {
            Ok(ProxyChoice::Own(kept)) => Ok(kept),
            Ok(other) => panic!("{other:?}"),
            Err(failure) => {
                let said = failure.to_string();
                assert!(!said.contains("sesame"), "{said}");
                Err(failure.code)
            }
        }
    }

    #[test]
    fn address_of_a_proxy_is_kept_in_full() {
        for (typed, kept) in [
            ("proxy:3128", "http://proxy:3128"),
            (" 10.0.0.1:8080 ", "http://10.0.0.1:8080"),
            ("HTTP://Proxy.example/", "http://proxy.example"),
            ("https://proxy.example:443", "https://proxy.example"),
            ("[2001:db8::1]:3128", "http://[2001:db8::1]:3128"),
            ("socks5://127.0.0.1:9050", "socks5://127.0.0.1:9050"),
            ("socks5h://localhost:9050", "socks5h://localhost:9050"),
            ("socks://localhost:9050", "socks5h://localhost:9050"),
            ("bücher.example:3128", "http://xn--bcher-kva.example:3128"),
        ] {
            assert_eq!(own(typed).as_deref(), Ok(kept), "{typed}");
        }
    }

    #[test]
    fn what_is_no_proxy_is_refused() {
        for typed in [
            "",
            "   ",
            "http://",
            "ftp://proxy:21",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "socks4://proxy:1080",
            "proxy:99999",
            "proxy:0",
            "proxy:port",
            "two words:3128",
            "http://proxy:3128/path",
            "http://proxy:3128/?query",
            "http://proxy:3128/#part",
            "<b>proxy</b>",
        ] {
            assert_eq!(own(typed), Err(Code::ProxyAddress), "{typed:?}");
        }
    }

    #[test]
    fn name_and_password_are_refused_without_being_repeated() {
        for typed in [
            "http://anna:open-sesame@proxy:3128",
            "anna:open-sesame@proxy:3128",
            "socks5://anna@proxy:1080",
            "socks5://:open-sesame@proxy:1080",
        ] {
            assert_eq!(own(typed), Err(Code::ProxyPassword), "{typed}");
        }
    }

    #[test]
    fn system_and_none_need_no_address() {
        for choice in [ProxyChoice::System, ProxyChoice::None] {
            assert_eq!(choice.clone().in_full(), Ok(choice));
        }
    }
}
