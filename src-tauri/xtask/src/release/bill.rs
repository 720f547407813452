//! The bill of materials: which crates are in which program, to tell whether a vulnerability affects it.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::command::Program;
use crate::tool::Tool;
use crate::{identity, places};

/// The released programs, and where their manifests are.
const PROGRAMS: [(&str, &str); 2] = [
    ("carryout", "Cargo.toml"),
    ("carryout-cli", "src-tauri/cli/Cargo.toml"),
];

/// Writes one CycloneDX file per program into `dir`.
///
/// # Errors
///
/// cargo-cyclonedx cannot be had, or a file cannot be written.
pub fn write(dir: &Path) -> anyhow::Result<()> {
    let tool = Tool::CYCLONEDX.find()?;
    fs::create_dir_all(dir)?;
    Program::new(tool)
        .args(["cyclonedx", "--format", "json", "--spec-version", "1.5"])
        .args([
            "--target",
            "all",
            "--no-build-deps",
            "--override-filename",
            "carryout-bill",
        ])
        .run()?;
    let bills = all_bills()?;
    for (program, manifest) in PROGRAMS {
        let made = places::root().join(manifest).with_file_name("carryout-bill.json");
        let to = dir.join(format!("{program}_{}.cdx.json", identity::VERSION));
        fs::copy(&made, &to).with_context(|| format!("there is no bill of {program}"))?;
    }
    // The tool writes one beside every manifest.
    for bill in bills {
        fs::remove_file(bill)?;
    }

    Ok(())
}

fn all_bills() -> anyhow::Result<Vec<std::path::PathBuf>> {
    let crates = fs::read_dir(places::root().join("src-tauri"))?
        .flatten()
        .map(|entry| entry.path());

    Ok(std::iter::once(places::root().to_owned())
        .chain(crates)
        .map(|dir| dir.join("carryout-bill.json"))
        .filter(|bill| bill.is_file())
        .collect())
}
