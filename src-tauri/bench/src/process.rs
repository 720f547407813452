//! Runs a program and measures it from outside: time, processor, memory.

use anyhow::{Context, Result, ensure};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4 as _;

/// What one run of a program took.
#[derive(Clone, Debug)]
pub struct Reading {
    /// From its start to its end.
    pub time: Duration,
    /// Processor time of it and its children, in user and kernel mode.
    pub cpu: Duration,
    /// The most memory that was resident, in bytes.
    pub peak: u64,
    /// What it wrote to its standard output.
    pub output: String,
}

/// A program that was built together with this one; `name` may lead through a folder.
///
/// # Errors
/// When it is not there.
pub fn beside(name: &str) -> Result<PathBuf> {
    let program = std::env::current_exe()?.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    ensure!(
        program.is_file(),
        "{} is not built: `cargo xtask bench` does that",
        program.display()
    );
    Ok(program)
}

/// Runs `command` with `input`, waits, and measures.
pub fn run(command: &mut Command, input: &str) -> Result<Reading> {
    let name = command.get_program().to_string_lossy().into_owned();
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name} cannot be started"))?;
    child
        .stdin
        .take()
        .context("no input")?
        .write_all(input.as_bytes())
        // A program that reads nothing may have closed it.
        .or_else(|error| match error.kind() {
            std::io::ErrorKind::BrokenPipe => Ok(()),
            _ => Err(error),
        })?;
    let out = child.stdout.take().context("no output")?;
    let output = std::io::read_to_string(out)?;
    let used = child.wait4()?;
    let time = start.elapsed();
    ensure!(used.status.success(), "{name} failed: {}", used.status);
    Ok(Reading {
        time,
        cpu: used.rusage.utime + used.rusage.stime,
        peak: used.rusage.maxrss,
        output,
    })
}
