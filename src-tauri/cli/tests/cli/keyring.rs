//! A session bus and an unlocked Secret Service that live as long as one test.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starting two small programs takes a moment, more on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A keyring of its own.
pub struct Keyring {
    /// Where its bus is found.
    pub address: String,
    ground: PathBuf,
    bus: Child,
    daemon: Child,
}

/// The only collection of a keyring that was opened with a password.
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// A session bus without activation; `%` stands for the deny rules.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
    "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig><type>session</type>
    <listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth><policy context="default"><allow send_destination="*"/>
    <allow receive_sender="*"/><allow own="*"/>%</policy></busconfig>"#;

impl Keyring {
    /// Starts one below `ground`; nothing where the programs for it are not installed.
    pub fn start(ground: &Path) -> Option<Self> {
        let is_wanted = std::env::var_os("CARRYOUT_TEST_KEYRING").is_some_and(|value| value == "1");
        let is_there = |name: &str| {
            Command::new(name)
                .arg("--version")
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status()
                .is_ok()
        };
        if !is_wanted
            && !["dbus-daemon", "dbus-send", "gnome-keyring-daemon"]
                .into_iter()
                .all(is_there)
        {
            eprintln!("skipped: dbus-daemon, dbus-send and gnome-keyring-daemon are needed");
            return None;
        }
        Some(Self::begin(ground))
    }

    fn begin(ground: &Path) -> Self {
        for name in ["runtime", "data"] {
            std::fs::create_dir_all(ground.join(name)).unwrap();
        }
        let rules = ground.join("bus.conf");
        std::fs::write(&rules, BUS.replace('%', "")).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--nofork", "--nopidfile", "--print-address=1"])
            .arg(format!("--config-file={}", rules.display()))
            .arg(format!(
                "--address=unix:path={}",
                ground.join("runtime/bus").display()
            ))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let address = address.trim().to_owned();
        let daemon = open_daemon(&address, ground);
        let keyring = Self {
            address,
            ground: ground.to_owned(),
            bus,
            daemon,
        };
        keyring.until("an open keyring", Self::is_open);
        keyring
    }

    /// Locks it. No prompt for the password can be shown.
    pub fn lock(&self) {
        self.send(&[
            "--dest=org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.Lock",
            &format!("array:objpath:{COLLECTION}"),
        ]);
        self.until("a locked keyring", |keyring| !keyring.is_open());
    }

    /// Opens it again, as a user does who signs in anew: with what lies in it.
    pub fn reopen(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
        self.until("its end", |keyring| !keyring.is_there());
        self.daemon = open_daemon(&self.address, &self.ground);
        self.until("an open keyring", Self::is_open);
    }

    /// From now on the bus denies every message to it.
    pub fn forbid(&self) {
        self.rule(r#"<deny send_destination="org.freedesktop.secrets"/>"#);
    }

    /// From now on the bus allows messages to it again.
    pub fn allow(&self) {
        self.rule("");
    }

    fn rule(&self, rule: &str) {
        std::fs::write(self.ground.join("bus.conf"), BUS.replace('%', rule)).unwrap();
        let answer = self.send(&[
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.ReloadConfig",
        ]);
        assert!(answer.contains("method return"), "{answer}");
    }

    /// How many entries of the program it holds.
    pub fn entries(&self) -> usize {
        let answer = self.send(&[
            "--dest=org.freedesktop.secrets",
            "/org/freedesktop/secrets",
            "org.freedesktop.Secret.Service.SearchItems",
            "dict:string:string:service,Carryout",
        ]);
        answer.matches("/org/freedesktop/secrets/collection/").count()
    }

    fn is_open(&self) -> bool {
        self.send(&[
            "--dest=org.freedesktop.secrets",
            COLLECTION,
            "org.freedesktop.DBus.Properties.Get",
            "string:org.freedesktop.Secret.Collection",
            "string:Locked",
        ])
        .contains("false")
    }

    fn until(&self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let started = Instant::now();
        while !is_so(self) {
            assert!(started.elapsed() < PATIENCE, "{what} never came");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn is_there(&self) -> bool {
        self.send(&[
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.NameHasOwner",
            "string:org.freedesktop.secrets",
        ])
        .contains("true")
    }

    fn send(&self, words: &[&str]) -> String {
        let answer = Command::new("dbus-send")
            .arg(format!("--bus={}", self.address))
            .arg("--print-reply")
            .args(words)
            .output()
            .unwrap();
        String::from_utf8(answer.stdout).unwrap()
    }
}

/// Starts the daemon with a keyring below `ground`, open.
fn open_daemon(address: &str, ground: &Path) -> Child {
    let mut daemon = Command::new("gnome-keyring-daemon")
        .args(["--foreground", "--unlock", "--components=secrets"])
        .env("DBUS_SESSION_BUS_ADDRESS", address)
        .env("XDG_RUNTIME_DIR", ground.join("runtime"))
        .env("XDG_DATA_HOME", ground.join("data"))
        .env("HOME", ground)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    daemon.stdin.take().unwrap().write_all(b"test\n").unwrap();
    daemon
}

impl Drop for Keyring {
    fn drop(&mut self) {
        for child in [&mut self.daemon, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
