//! Manual pages and shell completions, from the command line's own definition.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::command::Program;
use crate::{places, template};

/// Writes `man/*.1` and `completions/*` into `dir`.
///
/// # Errors
///
/// The command line does not build, or a page cannot be written.
pub fn write(dir: &Path, date: &str) -> anyhow::Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir)?;
    }
    Program::cargo()
        .args([
            "run",
            "--quiet",
            "--package",
            "carryout-cli",
            "--example",
            "manual",
            "--",
        ])
        .args([dir])
        .run()?;
    fs::write(
        dir.join("man").join("carryout.1"),
        template::fill("linux/carryout.1.in", &[("DATE", date)])?,
    )?;

    Ok(())
}

/// The lines of the MIT licence as a Debian copyright file wants them.
///
/// # Errors
///
/// The licence cannot be read.
pub fn mit() -> anyhow::Result<String> {
    let text =
        fs::read_to_string(places::root().join("LICENSE-MIT")).context("LICENSE-MIT cannot be read")?;
    let lines = text
        .lines()
        .skip_while(|line| !line.starts_with("Permission"))
        .map(|line| {
            if line.trim().is_empty() {
                " .".to_owned()
            } else {
                format!(" {line}")
            }
        });

    Ok(lines.collect::<Vec<_>>().join("\n"))
}
