//! Orca on a desktop, and what it says.

use std::cell::Cell;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::speech::Speech;
use crate::desktop::{Desktop, Process};
use crate::driver::{eventually, if_ever};

/// A running screen reader. It starts before the program, as it does for those who need it.
pub struct Reader {
    speech: Speech,
    /// How many utterances a test has taken note of.
    heard: Cell<usize>,
    _processes: [Process; 2],
}

impl Reader {
    /// Starts the accessibility bus and Orca, and tells the programs of this desktop to use them.
    pub async fn on(desktop: &mut Desktop) -> Self {
        desktop.set("NO_AT_BRIDGE", "0");
        let socket = desktop.path("runtime/speech");
        let speech = Speech::at(&socket);
        desktop.set("SPEECHD_ADDRESS", format!("unix_socket:{}", socket.display()));
        // Orca looks for itself on the whole machine; tests beside this one have their own.
        let pgrep = desktop.path("bin/pgrep");
        fs::write(&pgrep, "#!/bin/sh\nexit 1\n").unwrap();
        fs::set_permissions(&pgrep, fs::Permissions::from_mode(0o755)).unwrap();

        let bus = start(desktop, bus_launcher(), "--launch-immediately");
        eventually("the accessibility bus", async || {
            let asked = desktop
                .command("dbus-send")
                .args(["--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"])
                .args(["org.freedesktop.DBus.NameHasOwner", "string:org.a11y.Bus"])
                .output()
                .unwrap();
            String::from_utf8_lossy(&asked.stdout)
                .contains("true")
                .then_some(())
        })
        .await;
        let orca = start(desktop, "orca".into(), "--replace");
        let reader = Self {
            speech,
            heard: Cell::new(0),
            _processes: [orca, bus],
        };
        reader.hears("Screen reader on").await;
        reader
    }

    /// Everything that was said, in order.
    pub fn said(&self) -> Vec<String> {
        self.speech.said()
    }

    /// Waits until `part` is said, after everything that was waited for before; answers the whole utterance.
    pub async fn hears(&self, part: &str) -> String {
        let found = if_ever(async || {
            let mut said = self.said().into_iter().enumerate().skip(self.heard.get());
            said.find(|(_, said)| said.contains(part))
        });
        let Some((at, said)) = found.await else {
            let news = self.said().split_off(self.heard.get());
            panic!("\u{201c}{part}\u{201d} is not said, but {news:?}");
        };
        self.heard.set(at + 1);
        said
    }
}

fn start(desktop: &Desktop, program: PathBuf, argument: &str) -> Process {
    let started = desktop
        .command(&program)
        .arg(argument)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let missing = "`cargo xtask test` installs it";
    Process(started.unwrap_or_else(|error| panic!("{}: {error}; {missing}", program.display())))
}

/// Distributions put it in different places; the bus knows where.
fn bus_launcher() -> PathBuf {
    let service = Path::new("/usr/share/dbus-1/services/org.a11y.Bus.service");
    let service = fs::read_to_string(service).expect("at-spi2-core is there: `cargo xtask test` installs it");
    let command = service
        .lines()
        .find_map(|line| line.strip_prefix("Exec="))
        .unwrap();
    command.split_whitespace().next().unwrap().into()
}
