//! The types that Rust and the page share: written from Rust, committed, and checked to be the ones that Rust has now.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::ensure;

use crate::command::Program;
use crate::{places, rust};

/// Writes the types to where the page takes them from.
///
/// # Errors
///
/// The Rust side does not compile, or a file cannot be written.
pub fn write() -> anyhow::Result<ExitCode> {
    let fresh = export()?;
    let committed = committed();
    if committed.exists() {
        fs::remove_dir_all(&committed)?;
    }
    for (name, text) in read(&fresh)? {
        let file = committed.join(name);
        fs::create_dir_all(file.parent().unwrap_or(&committed))?;
        fs::write(file, text)?;
    }

    Ok(ExitCode::SUCCESS)
}

/// Checks that the committed types are the ones that Rust has now.
///
/// # Errors
///
/// They differ, or the Rust side does not compile.
pub fn check() -> anyhow::Result<()> {
    let fresh = read(&export()?)?;
    let committed = read(&committed())?;
    let names = fresh
        .keys()
        .chain(committed.keys().filter(|name| !fresh.contains_key(*name)));
    let different: Vec<String> = names
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .map(|name| name.display().to_string())
        .collect();

    ensure!(
        different.is_empty(),
        "these files in ui/src/bindings are not what Rust says: {}. `cargo xtask bindings` writes them anew",
        different.join(", ")
    );
    eprintln!("{} types agree", fresh.len());

    Ok(())
}

/// Where exports go that are not kept.
pub fn scratch() -> PathBuf {
    places::target().join("bindings")
}

fn committed() -> PathBuf {
    places::ui().join("src").join("bindings")
}

fn export() -> anyhow::Result<PathBuf> {
    let dir = scratch();
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    // One process per package, unlike nextest: the exports share files and know of each other.
    Program::cargo()
        .args(["test", "--quiet"])
        .args(rust::ALL)
        .args(["--lib", "export_bindings_"])
        .env("TS_RS_EXPORT_DIR", &dir)
        .run()?;

    Ok(dir)
}

fn read(dir: &Path) -> anyhow::Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    let mut dirs = vec![dir.to_owned()];
    while let Some(next) = dirs.pop() {
        if !next.exists() {
            continue;
        }
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                dirs.push(path);
            } else {
                files.insert(
                    path.strip_prefix(dir)?.to_owned(),
                    fs::read_to_string(&path)?.replace("\r\n", "\n"),
                );
            }
        }
    }

    Ok(files)
}
