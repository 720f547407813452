//! What other tools say of our dependencies: cargo-shear finds unused ones, cargo-deny judges licences, origins and known faults.
//!
//! Both come as programs that are built already, like the other tools of the tests: a build from source takes minutes.

use std::env;
use std::fs;

use anyhow::Context as _;

use crate::command::Program;
use crate::places;
use crate::python::Venv;

/// A connection that gives less than a byte a second for so long is none.
const PATIENCE_S: &str = "20";

/// No dependency is unused or in the wrong list, and every source file belongs to a crate.
///
/// # Errors
///
/// The tool finds something, or cannot be had.
pub fn unused() -> anyhow::Result<()> {
    Program::new(tools()?.program("cargo-shear"))
        .args(["--locked", "--deny-warnings"])
        .run()
}

/// Licences, origins and versions are those that `.cargo/deny.toml` accepts.
///
/// # Errors
///
/// The tool finds something, or cannot be had.
pub fn rules() -> anyhow::Result<()> {
    deny()?.args(["check", "bans", "licenses", "sources"]).run()
}

/// No version that we use has a known fault that `.cargo/deny.toml` does not explain.
///
/// # Errors
///
/// The tool finds something, or cannot be had.
pub fn advisories() -> anyhow::Result<()> {
    deny()?.args(["check", "advisories"]).run()
}

/// Whether the database of known faults is here and of now.
///
/// On GitHub it has to be: there the step runs, and fails with the reason. Elsewhere there may be no way to it.
pub fn has_advisories() -> bool {
    let fetched = deny().is_ok_and(|deny| {
        deny.args(["fetch", "db"])
            .env("GIT_TERMINAL_PROMPT", "0")
            .env("GIT_HTTP_LOW_SPEED_LIMIT", "1")
            .env("GIT_HTTP_LOW_SPEED_TIME", PATIENCE_S)
            .succeeds()
    });

    fetched || env::var_os("GITHUB_ACTIONS").is_some()
}

fn deny() -> anyhow::Result<Program> {
    Ok(Program::new(tools()?.program("cargo-deny")).args(["--all-features", "--locked"]))
}

fn tools() -> anyhow::Result<Venv> {
    let list = places::root().join("src-tauri/xtask/dependency-tools.txt");
    let wanted = fs::read_to_string(&list).with_context(|| format!("{} cannot be read", list.display()))?;

    Venv::with("dependency-tools", &wanted)
}
