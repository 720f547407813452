//! What the RPM package holds, as rpm itself sees it: the same files as the tree, their manuals, and what the programs need.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::bundle::outputs;
use crate::command::Program;

/// Unpacks `package` and compares it with the tree.
///
/// # Errors
///
/// rpm's tools cannot read it, or something is missing in it.
pub fn check(package: &Path) -> anyhow::Result<()> {
    let unpacked = outputs().join("rpm").join("unpacked");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    fs::create_dir_all(&unpacked)?;
    unpack(package, &unpacked)?;

    Program::new("diff")
        .args(["--recursive", "--no-dereference", "--exclude", "LICENSE-*"])
        .args([outputs().join("tree").join("usr/bin"), unpacked.join("usr/bin")])
        .run()
        .context("the programs in the package are not those of the tree")?;
    let (wanted, found) = (files(&outputs().join("tree"))?, files(&unpacked)?);
    let missing: Vec<&String> = wanted.difference(&found).collect();
    ensure!(missing.is_empty(), "the package lacks {missing:?}");
    for program in programs(&found) {
        let page = format!("usr/share/man/man1/{program}.1.gz");
        ensure!(found.contains(&page), "{program} has no manual page");
        requires(package, &unpacked.join("usr/bin").join(program))?;
    }

    Program::new(unpacked.join("usr/bin/carryout-cli"))
        .args(["--version"])
        .read()
        .context("the command line out of the package does not start")?;

    Ok(())
}

fn unpack(package: &Path, to: &Path) -> anyhow::Result<()> {
    let tar = to.with_extension("tar");
    // It writes beside what it reads.
    let copy = tar.with_extension("rpm");
    fs::copy(package, &copy)?;
    Program::new("rpm2archive")
        .args(["--nocompression"])
        .args([&copy])
        .read()?;
    fs::rename(copy.with_extension("rpm.tar"), &tar)?;

    Program::new("tar")
        .args(["--extract", "--file"])
        .args([&tar])
        .args(["--directory"])
        .args([to])
        .run()
}

/// Every file below `dir`, relative to it.
fn files(dir: &Path) -> anyhow::Result<BTreeSet<String>> {
    let list = Program::new("find")
        .within(dir)
        .args(["usr", "-not", "-type", "d"])
        .read()?;

    Ok(list.lines().map(str::to_owned).collect())
}

fn programs(files: &BTreeSet<String>) -> Vec<&str> {
    files
        .iter()
        .filter_map(|file| file.strip_prefix("usr/bin/"))
        .collect()
}

/// The package asks for every library that `program` is linked with.
fn requires(package: &Path, program: &Path) -> anyhow::Result<()> {
    let asked = Program::new("rpm")
        .args(["--query", "--package", "--requires"])
        .args([package])
        .read()?;
    let dynamic = Program::new("objdump")
        .args(["--private-headers"])
        .args([program])
        .read()?;
    for library in needed(&dynamic) {
        ensure!(
            asked.lines().any(|line| line.starts_with(&format!("{library}("))),
            "the package does not ask for {library}, which {} needs",
            program.display()
        );
    }

    Ok(())
}

fn needed(dynamic: &str) -> Vec<&str> {
    dynamic
        .lines()
        .filter_map(|line| line.trim().strip_prefix("NEEDED"))
        .map(str::trim)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::needed;

    #[test]
    fn the_libraries_of_a_program_are_found() {
        let text = "Dynamic Section:\n  NEEDED               libgtk-3.so.0\n  NEEDED               libc.so.6\n  INIT   0x1000\n";

        assert_eq!(needed(text), ["libgtk-3.so.0", "libc.so.6"]);
    }
}
