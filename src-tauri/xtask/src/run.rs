//! `cargo xtask run`: from a fresh clone to the window.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use clap::Args;

use crate::command::Program;
use crate::setup;

/// What we end with when there is no display to open a window on.
const NO_DISPLAY: u8 = 3;

#[derive(Args)]
pub struct Options {
    /// Build with all optimisations, as a release has them
    #[arg(long)]
    release: bool,

    /// Arguments for the program itself
    #[arg(last = true)]
    arguments: Vec<OsString>,
}

/// Sets everything up, builds the program and opens its window.
///
/// # Errors
///
/// Something is missing that only a user can bring, or the build fails.
pub fn run(options: &Options) -> anyhow::Result<ExitCode> {
    if !has_display() {
        eprintln!(
            "There is no display here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n\
             \n\
             - Run this command in a terminal of a graphical desktop; over ssh, `ssh -X` lends you yours.\n\
             - To copy data without a window: cargo run --package carryout-cli -- --help\n\
             - To run the tests, which bring a display of their own: cargo xtask test"
        );
        return Ok(ExitCode::from(NO_DISPLAY));
    }

    setup::for_run()?;
    let profile: &[&str] = if options.release { &["--release"] } else { &[] };
    Program::cargo()
        .args(["build", "--package", "carryout"])
        .args(profile)
        .run()?;

    let code = Program::cargo()
        .args(["run", "--quiet", "--package", "carryout"])
        .args(profile)
        .args(["--"])
        .args(&options.arguments)
        .exit_code()?;

    Ok(ExitCode::from(code))
}

fn has_display() -> bool {
    let is_set = |key: &str| env::var_os(key).is_some_and(|value| !value.is_empty());

    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
