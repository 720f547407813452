//! The settings of GNOME and its relatives, and of KDE.

use super::{ProxySettings, address};
use crate::ports::child_environment::as_outside;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// A settings service that does not answer within this time has none.
const PATIENCE: Duration = Duration::from_secs(2);

/// The settings of the desktop that this program runs on; nothing where there is none, or it knows of no proxy.
pub(super) fn settings() -> Option<ProxySettings> {
    if !cfg!(all(unix, not(target_vendor = "apple"))) {
        return None;
    }
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let name = std::env::var("XDG_CURRENT_DESKTOP").unwrap_or_default();
    if name.split(':').any(|name| name.eq_ignore_ascii_case("KDE")) {
        let file = std::fs::read_to_string(kde_file()?).ok()?;
        return of_kde(&file, |name| std::env::var(name).ok());
    }
    let has_desktop = !name.is_empty() || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
    has_desktop
        .then(ask_gnome)
        .flatten()
        .and_then(|text| of_gnome(&text))
}

/// When the files in which desktops keep such settings were changed last.
pub(super) fn stamp() -> Vec<Option<SystemTime>> {
    let dconf = configuration().map(|folder| folder.join("dconf/user"));
    let keyfile = configuration().map(|folder| folder.join("glib-2.0/settings/keyfile"));
    [dconf, keyfile, kde_file()]
        .into_iter()
        .map(|file| std::fs::metadata(file?).and_then(|file| file.modified()).ok())
        .collect()
}

fn kde_file() -> Option<PathBuf> {
    configuration().map(|folder| folder.join("kioslaverc"))
}

fn configuration() -> Option<PathBuf> {
    let named = std::env::var_os("XDG_CONFIG_HOME").filter(|folder| !folder.is_empty());
    named
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".config")))
}

/// What `gsettings` prints, which comes with every desktop that has such settings.
fn ask_gnome() -> Option<String> {
    let mut command = Command::new("gsettings");
    command.args(["list-recursively", "org.gnome.system.proxy"]);
    as_outside(&mut command);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let mut pipe = child.stdout.take()?;
    // Its pipe ends with it, so a thread of its own reads it while this one looks at the time.
    let reading = std::thread::spawn(move || {
        let mut text = String::new();
        pipe.read_to_string(&mut text).map(|_| text).ok()
    });
    let started = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return reading.join().ok()?.filter(|_| status.success()),
            Ok(None) if started.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(5)),
            Ok(None) | Err(_) => {
                tracing::warn!("the desktop does not tell of its proxy");
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
}

/// Lines such as `org.gnome.system.proxy.http host 'proxy'`.
fn of_gnome(text: &str) -> Option<ProxySettings> {
    let values: BTreeMap<(&str, &str), &str> = text
        .lines()
        .filter_map(|line| {
            let (schema, rest) = line.strip_prefix("org.gnome.system.proxy")?.split_once(' ')?;
            let (key, value) = rest.split_once(' ')?;
            Some(((schema.trim_start_matches('.'), key), value.trim()))
        })
        .collect();
    let value = |schema, key| {
        let value = values.get(&(schema, key)).copied().unwrap_or_default();
        value.trim_matches(['\'', '"'])
    };
    match value("", "mode") {
        "auto" => return Some(ProxySettings::by_script()),
        "manual" => {}
        _ => return None,
    }
    let proxy = |schema, scheme| {
        let (host, port) = (value(schema, "host"), value(schema, "port"));
        let port: u16 = port.parse().ok().filter(|port| *port != 0)?;
        let mut url = address(&format!("{scheme}://{}:{port}", in_brackets(host)), scheme)?;
        if schema == "http" && value(schema, "use-authentication") == "true" {
            url.set_username(value(schema, "authentication-user")).ok()?;
            url.set_password(Some(value(schema, "authentication-password")))
                .ok()?;
        }
        Some(url)
    };
    let socks = proxy("socks", "socks5h");
    let http = proxy("http", "http");
    let https = proxy("https", "http").or_else(|| {
        let same = value("", "use-same-proxy") == "true";
        http.clone().filter(|_| same)
    });
    let list = values.get(&("", "ignore-hosts")).copied().unwrap_or_default();
    let list = list.trim_start_matches("@as").trim().trim_matches(['[', ']']);
    ProxySettings::by_hand(http.or_else(|| socks.clone()), https.or(socks), list.split(','))
}

/// An address of IPv6 has colons of its own.
fn in_brackets(host: &str) -> String {
    if host.contains(':') && !host.starts_with('[') {
        format!("[{host}]")
    } else {
        host.to_owned()
    }
}

/// The section `Proxy Settings` of `kioslaverc`. Source: KDE's own reader, `kprotocolmanager.cpp`.
fn of_kde(file: &str, variable: impl Fn(&str) -> Option<String>) -> Option<ProxySettings> {
    let section = file
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "[Proxy Settings]")
        .skip(1)
        .take_while(|line| !line.starts_with('['));
    let values: BTreeMap<&str, &str> = section
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.split('[').next().unwrap_or(key).trim(), value.trim()))
        .collect();
    let value = |key| values.get(key).copied().unwrap_or_default();
    let kind = value("ProxyType");
    // Not to be resolved here: a name of a variable, in which there is an address.
    let is_indirect = match kind {
        "1" => false,
        "4" => true,
        "2" | "3" => return Some(ProxySettings::by_script()),
        _ => return None,
    };
    let text = |key| {
        if is_indirect {
            variable(value(key)).unwrap_or_default()
        } else {
            value(key).to_owned()
        }
    };
    // KDE writes the port behind a blank.
    let proxy = |key, scheme| address(&text(key).trim().replacen(' ', ":", 1), scheme);
    let socks = proxy("socksProxy", "socks5h");
    let http = proxy("httpProxy", "http").or_else(|| socks.clone());
    let https = proxy("httpsProxy", "http").or(socks);
    let settings = ProxySettings::by_hand(http, https, text("NoProxyFor").split([',', ' ']))?;
    Some(ProxySettings {
        is_reversed: value("ReversedException") == "true",
        ..settings
    })
}

#[cfg(test)]
mod tests {
    use super::{of_gnome, of_kde};
    use crate::ports::proxy::ProxySettings;
    use url::Url;

    const GNOME: &str = "org.gnome.system.proxy autoconfig-url ''
org.gnome.system.proxy ignore-hosts ['localhost', '127.0.0.0/8', '::1', '*.intern']
org.gnome.system.proxy mode 'manual'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.ftp host ''
org.gnome.system.proxy.ftp port 0
org.gnome.system.proxy.http authentication-password 'p@ss'
org.gnome.system.proxy.http authentication-user 'me'
org.gnome.system.proxy.http enabled false
org.gnome.system.proxy.http host 'proxy.intern'
org.gnome.system.proxy.http port 3128
org.gnome.system.proxy.http use-authentication true
org.gnome.system.proxy.https host ''
org.gnome.system.proxy.https port 0
org.gnome.system.proxy.socks host ''
org.gnome.system.proxy.socks port 0
";

    #[test]
    fn gnomes_manual_settings_hold() {
        let same = of_gnome(GNOME).unwrap();
        let own = GNOME
            .replace("https host ''", "https host 'secure.intern'")
            .replace("https port 0", "https port 8443");
        let socks = GNOME
            .replace("host 'proxy.intern'", "host ''")
            .replace("socks host ''", "socks host '::1'")
            .replace("socks port 0", "socks port 1080");

        assert_eq!(
            google(&same),
            Some("http://me:p%40ss@proxy.intern:3128/".to_owned())
        );
        assert_eq!(
            google(&of_gnome(&own).unwrap()),
            Some("http://secure.intern:8443/".to_owned())
        );
        assert_eq!(
            google(&of_gnome(&socks).unwrap()),
            Some("socks5h://[::1]:1080".to_owned())
        );
        assert!(same.proxy_for(&"https://wiki.intern/".parse().unwrap()).is_none());
    }

    #[test]
    fn gnomes_other_modes_name_no_proxy() {
        assert_eq!(of_gnome(&GNOME.replace("'manual'", "'none'")), None);
        assert_eq!(of_gnome(""), None);
        let automatic = of_gnome(&GNOME.replace("'manual'", "'auto'")).unwrap();
        assert!(automatic.is_script() && google(&automatic).is_none());
    }

    #[test]
    fn kdes_settings_hold() {
        let manual = "[$Version]\nx=1\n[Proxy Settings]\nNoProxyFor=.intern,10.0.0.0/8\nProxyType=1\n\
                      httpProxy[$e]=http://a 1\nhttpsProxy=http://b 3128\nsocksProxy=\n[Other]\nhttpsProxy=http://c 1\n";
        let socks = "[Proxy Settings]\nProxyType=1\nsocksProxy=socks://d 1080\n";
        let named = "[Proxy Settings]\nProxyType=4\nhttpsProxy=MY_PROXY\n";

        assert_eq!(
            google(&of_kde(manual, |_| None).unwrap()),
            Some("http://b:3128/".to_owned())
        );
        assert_eq!(
            google(&of_kde(socks, |_| None).unwrap()),
            Some("socks5h://d:1080".to_owned())
        );
        let by_name = |name: &str| (name == "MY_PROXY").then(|| "http://e:1".to_owned());
        assert_eq!(
            google(&of_kde(named, by_name).unwrap()),
            Some("http://e:1/".to_owned())
        );
        for script in ["2", "3"] {
            let file = format!("[Proxy Settings]\nProxyType={script}\nProxy Config Script=http://x/pac\n");
            assert!(of_kde(&file, |_| None).unwrap().is_script());
        }
        assert_eq!(
            of_kde(&manual.replace("ProxyType=1", "ProxyType=0"), |_| None),
            None
        );
        let reversed = manual.replace("ProxyType=1", "ProxyType=1\nReversedException=true");
        assert_eq!(google(&of_kde(&reversed, |_| None).unwrap()), None);
    }

    fn google(settings: &ProxySettings) -> Option<String> {
        let google = Url::parse("https://oauth2.googleapis.com/token").unwrap();
        settings.proxy_for(&google).map(Url::to_string)
    }
}
