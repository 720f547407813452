//! A desktop of its own for one command, so that window tests run on servers and never touch a developer's screen,
//! settings or keyring.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use clap::Args;

use crate::command::Program;

#[derive(Args)]
pub struct Options {
    /// The command and its arguments
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// Runs a command with a display, a session bus and an unlocked keyring of its own.
///
/// # Errors
///
/// This is not Linux, or a part of the desktop does not start.
pub fn open(options: &Options) -> anyhow::Result<ExitCode> {
    run(&options.command, &[]).map(ExitCode::from)
}

/// Runs `command` as [`open`] does, with additional environment variables, and answers its exit code.
///
/// # Errors
///
/// This is not Linux, or a part of the desktop does not start.
pub fn run(command: &[OsString], variables: &[(&str, OsString)]) -> anyhow::Result<u8> {
    ensure!(
        cfg!(target_os = "linux"),
        "a desktop of its own can be had on Linux only"
    );

    let home = Home::new()?;
    let display = Display::start()?;

    Program::new("dbus-run-session")
        .args([
            "--".as_ref(),
            env::current_exe()?.as_os_str(),
            "inside-session".as_ref(),
            "--".as_ref(),
        ])
        .args(command)
        .envs(variables)
        .envs(&home.variables())
        .env("DISPLAY", &display.name)
        .env("WAYLAND_DISPLAY", "")
        .env("GDK_BACKEND", "x11")
        .env("XDG_SESSION_TYPE", "x11")
        .env("XDG_CURRENT_DESKTOP", "")
        // Programs would otherwise wait for an accessibility bus that never starts here.
        .env("NO_AT_BRIDGE", "1")
        .exit_code()
}

/// Unlocks a keyring on the session bus that we were started on, then runs the command.
///
/// # Errors
///
/// The keyring does not appear, or the command cannot be started.
pub fn inside(options: &Options) -> anyhow::Result<ExitCode> {
    let _keyring = Keyring::unlock()?;
    let [program, args @ ..] = options.command.as_slice() else {
        bail!("there is no command to run")
    };

    Program::new(program).args(args).exit_code().map(ExitCode::from)
}

/// Directories that stand in for the user's own, gone when the session ends.
struct Home {
    dir: PathBuf,
}

impl Home {
    fn new() -> anyhow::Result<Self> {
        // Short, because the names of sockets inside may have 108 bytes at most.
        let home = Self {
            dir: env::temp_dir().join(format!("carryout-{}", std::process::id())),
        };
        for (_, dir) in home.variables() {
            fs::create_dir_all(&dir)?;
            private(dir.as_ref())?;
        }

        Ok(home)
    }

    fn variables(&self) -> [(&'static str, OsString); 5] {
        [
            ("XDG_RUNTIME_DIR", "runtime"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
        ]
        .map(|(key, name)| (key, self.dir.join(name).into_os_string()))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.dir) {
            eprintln!("{} could not be removed: {error}", self.dir.display());
        }
    }
}

/// An X server without a screen.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start() -> anyhow::Result<Self> {
        // The server looks for a free number itself and writes it down, once it is ready, to the descriptor that it is given.
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started")?;
        let mut line = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let display = Self {
            server,
            name: format!(":{}", line.trim()),
        };
        ensure!(!line.trim().is_empty(), "Xvfb ended before it was ready");

        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

/// A Secret Service whose keyring is open.
struct Keyring {
    daemon: Child,
}

impl Keyring {
    fn unlock() -> anyhow::Result<Self> {
        const PATIENCE: Duration = Duration::from_secs(20);

        let mut daemon = Command::new("gnome-keyring-daemon")
            .args(["--foreground", "--unlock", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("gnome-keyring-daemon could not be started")?;
        if let Some(mut password) = daemon.stdin.take() {
            password.write_all(b"carryout\n")?;
        }
        let keyring = Self { daemon };

        let started = Instant::now();
        while !is_on_bus("org.freedesktop.secrets") {
            ensure!(
                started.elapsed() < PATIENCE,
                "the keyring did not appear on the session bus"
            );
            thread::sleep(Duration::from_millis(50));
        }

        Ok(keyring)
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        end(&mut self.daemon);
    }
}

fn is_on_bus(name: &str) -> bool {
    Program::new("dbus-send")
        .args([
            "--session",
            "--print-reply=literal",
            "--dest=org.freedesktop.DBus",
            "/org/freedesktop/DBus",
        ])
        .args([
            "org.freedesktop.DBus.NameHasOwner".to_owned(),
            format!("string:{name}"),
        ])
        .read()
        .is_ok_and(|answer| answer.ends_with("true"))
}

fn end(child: &mut Child) {
    if child.kill().and_then(|()| child.wait()).is_err() {
        eprintln!("process {} could not be ended", child.id());
    }
}

#[cfg(unix)]
fn private(dir: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;

    fs::set_permissions(dir, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn private(_dir: &Path) -> std::io::Result<()> {
    Ok(())
}
