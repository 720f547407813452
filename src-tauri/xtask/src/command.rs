//! Starting other programs: each is shown before it runs, and each failure names what failed.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use crate::places;

/// A program about to be started from the root of the work tree.
pub struct Program {
    command: Command,
    name: String,
}

impl Program {
    /// Prepares `program`, a name on the search path or a file.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.current_dir(places::root());
        // Cargo set these for our own package. Build scripts that look at these would run again for every Cargo below us.
        for (key, _) in env::vars_os() {
            let name = key.to_string_lossy();
            if name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
                || name == "CARGO_BIN_NAME"
            {
                command.env_remove(&key);
            }
        }
        let name = Path::new(program)
            .file_stem()
            .unwrap_or(program)
            .to_string_lossy()
            .into_owned();

        Self { command, name }
    }

    /// Prepares the Cargo that started us, so that both use the same toolchain.
    pub fn cargo() -> Self {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());

        Self::new(cargo)
    }

    /// Adds arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets one environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Sets several environment variables.
    pub fn envs(mut self, variables: &[(&str, OsString)]) -> Self {
        self.command
            .envs(variables.iter().map(|(key, value)| (key, value)));
        self
    }

    /// Starts in another directory.
    pub fn within(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Shows the command, runs it with our own terminal and waits.
    ///
    /// # Errors
    ///
    /// The program is absent or ends with anything but success.
    pub fn run(mut self) -> anyhow::Result<()> {
        eprintln!("  $ {}", self.line());
        let status = self
            .command
            .status()
            .with_context(|| format!("{} could not be started", self.name))?;
        if !status.success() {
            bail!("`{}` failed ({status})", self.line());
        }

        Ok(())
    }

    /// Shows the command, runs it and answers its exit code; 1 if a signal ended it.
    ///
    /// # Errors
    ///
    /// The program is absent.
    pub fn exit_code(mut self) -> anyhow::Result<u8> {
        eprintln!("  $ {}", self.line());
        let status = self
            .command
            .status()
            .with_context(|| format!("{} could not be started", self.name))?;

        Ok(status
            .code()
            .and_then(|code| u8::try_from(code).ok())
            .unwrap_or(1))
    }

    /// Runs it quietly and answers what it wrote to its standard output.
    ///
    /// # Errors
    ///
    /// The program is absent or ends with anything but success.
    pub fn read(mut self) -> anyhow::Result<String> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("{} could not be started", self.name))?;
        if !output.status.success() {
            bail!(
                "`{}` failed: {}",
                self.line(),
                String::from_utf8_lossy(&output.stderr).trim()
            );
        }

        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Runs it quietly and answers what it wrote to its standard output, however it ended.
    ///
    /// # Errors
    ///
    /// The program is absent.
    pub fn output(mut self) -> anyhow::Result<String> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .with_context(|| format!("{} could not be started", self.name))?;

        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Whether it can be started and ends with success; shows nothing.
    pub fn succeeds(mut self) -> bool {
        self.command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    }

    fn line(&self) -> String {
        let args = self.command.get_args().map(OsStr::to_string_lossy).map(|arg| {
            if arg.contains([' ', '(', '\'', '|']) {
                format!("'{}'", arg.replace('\'', r"'\''"))
            } else {
                arg.into_owned()
            }
        });

        [self.name.clone()]
            .into_iter()
            .chain(args)
            .collect::<Vec<_>>()
            .join(" ")
    }
}
