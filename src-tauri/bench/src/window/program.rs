//! Starts a program with a window and ends it as a log-out would.

use super::processes::{self, Used};
use anyhow::{Context, Result, bail};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A program closes its journal and goes within that time.
const GOODBYE: Duration = Duration::from_secs(20);

/// A running program.
#[derive(Debug)]
pub struct Program {
    child: Child,
    /// When it was started.
    pub since: Instant,
}

impl Program {
    /// Starts it; what it says goes nowhere.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let since = Instant::now();
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{name} cannot be started"))?;
        Ok(Self { child, since })
    }

    /// What it and its helpers have used so far.
    ///
    /// # Errors
    /// When it has ended, which would look like perfect rest.
    pub fn used(&mut self) -> Result<Used> {
        if let Some(status) = self.child.try_wait()? {
            bail!("the program has ended: {status}");
        }
        Ok(processes::used(self.child.id()))
    }

    /// The memory of it and its helpers in bytes (PSS).
    pub fn memory(&self) -> u64 {
        processes::memory(self.child.id())
    }

    /// Asks it to end and waits for that: the next start must not find it.
    pub fn end(mut self) -> Result<()> {
        Command::new("kill").arg(self.child.id().to_string()).status()?;
        let start = Instant::now();
        while start.elapsed() < GOODBYE {
            if self.child.try_wait()?.is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        bail!("the program does not end")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
