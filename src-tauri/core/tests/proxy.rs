//! The real network by real proxies on loopback, against a certificate that nothing vouches for, and on a system
//! without certificates.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "proxy/servers.rs"]
mod servers;

use bytes::Bytes;
use carryout_core::advice::Code;
use carryout_core::ports::{HttpNetwork, Network, NetworkError, ProxyChoice, ProxySettings, read_limited};
use servers::{Proxy, content, foreign_certificate};

/// A host that exists nowhere: an answer can only have come by the proxy.
const OUTSIDE: &str = "http://portability.invalid/v1/archiveJobs";
const OUTSIDE_TLS: &str = "https://portability.invalid/v1/archiveJobs";

#[tokio::test]
async fn what_leads_out_goes_by_an_http_proxy_and_what_stays_here_does_not() {
    let proxy = Proxy::http("200 OK", "by the proxy").await;
    let here = content("straight").await;
    let network = by(&[("http_proxy", &proxy.address())]);

    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the proxy");
    for host in ["127.0.0.1", "localhost"] {
        let local = format!("http://{host}:{here}/callback");
        assert_eq!(ask(&network, &local).await.unwrap(), "straight");
    }
    assert_eq!(proxy.asked(), [format!("GET {OUTSIDE} HTTP/1.1")]);
}

#[tokio::test]
async fn https_is_tunnelled_with_proxy_credentials() {
    let proxy = Proxy::http("407 Proxy Authentication Required", "").await;
    let address = proxy.address().replace("//", "//anna:open%20sesame@");
    let network = by(&[("HTTPS_PROXY", &address)]);

    let refused = ask(&network, OUTSIDE_TLS).await.unwrap_err();

    assert_eq!(refused, NetworkError::ProxyLogin);
    assert_eq!(refused.code(), Code::ProxyLogin);
    assert!(
        refused.has_not_left(),
        "the request can be sent again without harm"
    );
    assert_eq!(proxy.asked(), ["CONNECT portability.invalid:443 HTTP/1.1"]);
    let sent = proxy.headers().to_ascii_lowercase();
    assert!(
        sent.contains("proxy-authorization: basic yw5uytpvcgvuihnlc2ftzq=="),
        "{sent}"
    );
}

#[tokio::test]
async fn unreachable_proxy_is_distinguished_from_no_internet() {
    let broken = Proxy::http("502 Bad Gateway", "").await;
    let gone = {
        let proxy = Proxy::http("200 OK", "").await;
        proxy.stop();
        proxy.address()
    };

    for address in [broken.address(), gone] {
        let error = ask(&by(&[("https_proxy", &address)]), OUTSIDE_TLS)
            .await
            .unwrap_err();
        assert!(matches!(error, NetworkError::Proxy(_)), "{error:?}");
        assert_eq!(error.code(), Code::ProxyFailed);
        assert!(!error.to_string().contains("archiveJobs"), "{error}");
    }
}

#[tokio::test]
async fn a_socks_proxy_resolves_the_names_itself() {
    let proxy = Proxy::socks("by the proxy").await;
    let address = proxy.address();
    let network = by(&[("ALL_PROXY", &address)]);

    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the proxy");
    assert_eq!(proxy.asked(), ["portability.invalid:80"]);
}

#[tokio::test]
async fn a_proxy_that_was_chosen_is_used_at_once_and_instead_of_the_systems() {
    let of_system = Proxy::http("200 OK", "by the system's").await;
    let own = Proxy::http("200 OK", "by the chosen one").await;
    let socks = Proxy::socks("by the chosen SOCKS").await;
    let here = content("straight").await;
    // The environment's exceptions are the system's, too.
    let network = by(&[("http_proxy", &of_system.address()), ("no_proxy", ".example")]);
    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the system's");

    network.reach_by(&chosen(&own.address()));
    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the chosen one");
    assert_eq!(
        ask(&network, &format!("http://127.0.0.1:{here}/callback"))
            .await
            .unwrap(),
        "straight"
    );
    network.reach_by(&chosen(&socks.address()));
    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the chosen SOCKS");
    network.reach_by(&ProxyChoice::None);
    let without = ask(&network, OUTSIDE).await.unwrap_err();
    assert!(matches!(without, NetworkError::Connect(_)), "{without:?}");
    network.reach_by(&ProxyChoice::System);
    assert_eq!(ask(&network, OUTSIDE).await.unwrap(), "by the system's");

    assert_eq!(own.asked(), [format!("GET {OUTSIDE} HTTP/1.1")]);
    assert_eq!(of_system.asked().len(), 2);
}

#[tokio::test]
async fn a_chosen_proxy_that_is_gone_is_reported_and_not_gone_around() {
    let of_system = Proxy::http("200 OK", "by the system's").await;
    let network = by(&[("http_proxy", &of_system.address())]);
    let gone = Proxy::http("200 OK", "").await;
    gone.stop();

    network.reach_by(&chosen(&gone.address()));

    let error = ask(&network, OUTSIDE).await.unwrap_err();
    assert_eq!(error.code(), Code::ProxyFailed, "{error:?}");
    assert!(of_system.asked().is_empty());
}

fn chosen(address: &str) -> ProxyChoice {
    ProxyChoice::Own(address.to_owned()).in_full().unwrap()
}

#[tokio::test]
async fn a_host_that_is_excepted_is_reached_without() {
    let proxy = Proxy::http("200 OK", "by the proxy").await;
    let network = by(&[("http_proxy", &proxy.address()), ("no_proxy", ".invalid")]);

    let error = ask(&network, OUTSIDE).await.unwrap_err();

    assert!(matches!(error, NetworkError::Connect(_)), "{error:?}");
    assert!(proxy.asked().is_empty());
}

#[tokio::test]
async fn a_certificate_that_nothing_vouches_for_has_advice_of_its_own() {
    let port = foreign_certificate().await;
    let straight = format!("https://127.0.0.1:{port}/");
    let tunnel = Proxy::tunnel(port).await;

    for (network, url) in [
        (by(&[]), straight.as_str()),
        (by(&[("https_proxy", &tunnel.address())]), OUTSIDE_TLS),
    ] {
        let error = ask(&network, url).await.unwrap_err();
        assert!(matches!(error, NetworkError::Untrusted(_)), "{error:?}");
        assert_eq!(error.code(), Code::CertificateUntrusted);
    }
}

/// The variables that name the certificates hold for a whole process, so the test starts itself once more.
#[tokio::test]
async fn without_certificates_loopback_works_and_https_is_reported() {
    let none = tempfile::tempdir().unwrap();
    let own = std::env::current_exe().unwrap();
    let ran = tokio::process::Command::new(own)
        .args(["--ignored", "--exact", "on_a_system_without_certificates"])
        .env("SSL_CERT_FILE", none.path().join("none.pem"))
        .env("SSL_CERT_DIR", none.path())
        .output()
        .await
        .unwrap();

    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success() && said.contains("1 passed"), "{said}");
}

#[tokio::test]
#[ignore = "a part of the test above, which starts it in a process without certificates"]
async fn on_a_system_without_certificates() {
    let here = content("straight").await;
    let network = by(&[]);

    let local = format!("http://127.0.0.1:{here}/");
    assert_eq!(ask(&network, &local).await.unwrap(), "straight");
    let error = ask(&network, OUTSIDE_TLS).await.unwrap_err();
    assert_eq!(error, NetworkError::NoCertificates);
    assert_eq!(error.code(), Code::CertificatesMissing);
}

/// The real network on a computer whose environment has these variables.
fn by(variables: &[(&str, &str)]) -> HttpNetwork {
    // The process may have installed it already, for another test.
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let variables: Vec<(String, String)> = variables
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let read = move || {
        let value = |name: &str| {
            let found = variables.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        };
        ProxySettings::of(value).unwrap_or_default()
    };
    HttpNetwork::going_by(read).unwrap()
}

async fn ask(network: &HttpNetwork, url: &str) -> Result<String, NetworkError> {
    let request = http::Request::get(url).body(Bytes::new()).unwrap();
    let answer = network.send(request).await?;
    let body = read_limited(answer.into_body(), 1 << 16).await?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}
