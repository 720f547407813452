//! A session bus and an unlocked Secret Service that live as long as one test.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Starting two small programs takes a moment, more on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A keyring of its own.
pub struct Keyring {
    /// Where its bus is found.
    pub address: String,
    bus: Child,
    daemon: Child,
}

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
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
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
        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("XDG_RUNTIME_DIR", ground.join("runtime"))
            .env("XDG_DATA_HOME", ground.join("data"))
            .env("HOME", ground)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        daemon.stdin.take().unwrap().write_all(b"test\n").unwrap();
        let keyring = Self { address, bus, daemon };
        let started = Instant::now();
        while !keyring.answers() {
            assert!(
                started.elapsed() < PATIENCE,
                "the keyring did not appear on its bus"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        keyring
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

    fn answers(&self) -> bool {
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

impl Drop for Keyring {
    fn drop(&mut self) {
        for child in [&mut self.daemon, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
