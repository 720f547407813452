//! `cargo xtask bench`: our transfer against common tools, in one run on one machine.

use std::ffi::OsString;
use std::fs;
use std::process::ExitCode;

use clap::Args;

use crate::command::Program;
use crate::longrun::release_binary;
use crate::system::{self, Manager};

/// What is measured against, and which package brings it; the names are the same everywhere.
const RIVALS: &[(&str, &str)] = &[
    ("curl", "curl"),
    ("wget", "wget"),
    ("aria2c", "aria2"),
    ("rclone", "rclone"),
    ("nginx", "nginx"),
    ("openssl", "openssl"),
];

#[derive(Args)]
pub struct Options {
    /// Arguments for the measuring program itself; `-- --help` lists them
    #[arg(last = true)]
    arguments: Vec<OsString>,
}

/// Builds both sides with all optimisations and measures; the table goes to standard output.
///
/// # Errors
///
/// The build fails.
pub fn bench(options: &Options) -> anyhow::Result<ExitCode> {
    tell_what_is_missing();
    Program::cargo()
        .args(["build", "--release", "--package", "carryout-simulation"])
        .args(["--package", "carryout-sandbox", "--bins"])
        .run()?;

    // A proxy has no business between two programs on the same machine.
    let code = Program::new(release_binary("bench"))
        .env("NO_PROXY", "127.0.0.1")
        .env("no_proxy", "127.0.0.1")
        .args(&options.arguments)
        .exit_code()?;

    Ok(ExitCode::from(code))
}

/// The measurement goes on without a rival, but says so here and in its table.
fn tell_what_is_missing() {
    let packages: Vec<&str> = RIVALS
        .iter()
        .filter(|(program, _)| !system::is_there(program))
        .map(|(_, package)| *package)
        .collect();
    if packages.is_empty() {
        return;
    }

    let manager = fs::read_to_string("/etc/os-release")
        .ok()
        .and_then(|release| Manager::of(&release));
    match manager {
        Some(manager) => eprintln!(
            "Not measured against until installed: {}",
            manager.command(&packages)
        ),
        None => eprintln!("Not measured against until installed: {}", packages.join(", ")),
    }
}
