//! What the environment says, as curl reads it: both ways of writing the names, the special before the general.

use super::{ProxySettings, address};

/// The settings of an environment; nothing where it names no proxy.
pub(super) fn settings(variable: impl Fn(&str) -> Option<String>) -> Option<ProxySettings> {
    let named = |names: [&str; 2]| {
        names
            .into_iter()
            .find_map(|name| variable(name).filter(|value| !value.trim().is_empty()))
    };
    let all = named(["all_proxy", "ALL_PROXY"]);
    let proxy = |names| {
        let text = named(names).or_else(|| all.clone())?;
        let read = address(&text, "http");
        if read.is_none() {
            // Not the value: a password may stand in it.
            tracing::warn!("a proxy variable of the environment is no address that is understood");
        }
        read
    };
    let http = proxy(["http_proxy", "HTTP_PROXY"]);
    let https = proxy(["https_proxy", "HTTPS_PROXY"]);
    let except = named(["no_proxy", "NO_PROXY"]).unwrap_or_default();
    ProxySettings::by_hand(http, https, except.split([',', ' ']))
}

#[cfg(test)]
mod tests {
    use super::settings;
    use url::Url;

    #[test]
    fn the_special_variable_goes_before_the_general_one_in_either_case() {
        for (variables, expected) in [
            (&[("HTTPS_PROXY", "http://a:1")][..], Some("http://a:1/")),
            (
                &[("https_proxy", "b:2"), ("HTTPS_PROXY", "http://a:1")],
                Some("http://b:2/"),
            ),
            (&[("ALL_PROXY", "socks5h://c:3")], Some("socks5h://c:3")),
            (
                &[("all_proxy", "socks://c:3"), ("https_proxy", "http://a:1")],
                Some("http://a:1/"),
            ),
            (&[("http_proxy", "http://a:1")], None),
            (&[("https_proxy", "")], None),
            (&[("https_proxy", "ftp://a")], None),
            (
                &[
                    ("https_proxy", "http://a:1"),
                    ("NO_PROXY", "google.com, googleapis.com"),
                ],
                None,
            ),
            (&[("https_proxy", "http://a:1"), ("no_proxy", "*")], None),
        ] {
            let read = settings(|name| {
                let found = variables.iter().find(|(other, _)| *other == name);
                found.map(|(_, value)| (*value).to_owned())
            });
            let google = Url::parse("https://oauth2.googleapis.com/token").unwrap();

            let proxy = read.as_ref().and_then(|read| read.proxy_for(&google));

            assert_eq!(proxy.map(Url::as_str), expected, "{variables:?}");
        }
    }
}
