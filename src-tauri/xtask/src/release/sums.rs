//! `SHA256SUMS`: to verify a download with.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::command::Program;

const NAME: &str = "SHA256SUMS";

/// Writes the sums of all files in `dir`.
///
/// # Errors
///
/// There is nothing, or `sha256sum` is absent.
pub fn write(dir: &Path) -> anyhow::Result<()> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .with_context(|| format!("{} cannot be read", dir.display()))?
        .flatten()
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name != NAME)
        .collect();
    names.sort();
    ensure!(!names.is_empty(), "{} is empty", dir.display());
    let sums = Program::new("sha256sum")
        .within(dir)
        .args(["--"])
        .args(&names)
        .read()?;

    Ok(fs::write(dir.join(NAME), format!("{sums}\n"))?)
}
