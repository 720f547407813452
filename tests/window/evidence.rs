//! What lies on disk when a copy is done, against what the sandbox says it sent.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use carryout_sandbox::Sandbox;
use sha2::{Digest as _, Sha256};

/// The folder of the one copy below `folder`, as `<folder>/<connection>/<date time>`.
pub fn find_copy(folder: &Path) -> Option<PathBuf> {
    let below = |folder: &Path| fs::read_dir(folder).ok()?.next()?.ok().map(|entry| entry.path());
    below(&below(folder)?)
}

/// The folder of the one copy below `folder`, which has to be there.
pub fn only_copy(folder: &Path) -> PathBuf {
    find_copy(folder).unwrap_or_else(|| panic!("no copy below {}", folder.display()))
}

/// The checksums of the files of a copy.
pub fn digests_here(copy: &Path) -> BTreeSet<String> {
    files_below(&copy.join("data"))
        .iter()
        .map(|file| hex(&fs::read(file).unwrap()))
        .collect()
}

/// The checksums of what the sandbox made.
pub fn digests_there(sandbox: &Sandbox) -> BTreeSet<String> {
    let jobs = sandbox.observed().jobs;
    jobs.iter()
        .flat_map(|job| &job.objects)
        .map(|object| sandbox.sha256(&object.path).unwrap())
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The Library of Congress's own tool, which `cargo xtask test` sets up.
pub fn assert_third_party_tool_accepts(copy: &Path) {
    let (Some(python), Some(bagit)) = (
        std::env::var_os("CARRYOUT_PYTHON"),
        std::env::var_os("CARRYOUT_BAGIT"),
    ) else {
        eprintln!("bagit.py was not asked: it comes with `cargo xtask test`");
        return;
    };

    let judged = Command::new(python)
        .arg(bagit)
        .arg("--validate")
        .arg(copy)
        .output()
        .unwrap();

    assert!(
        judged.status.success(),
        "{}",
        String::from_utf8_lossy(&judged.stderr)
    );
}

/// Nothing that the sandbox gave out in secret stands in any file.
pub fn assert_no_secret_in_files(sandbox: &Sandbox, folders: &[&Path]) {
    let planted = sandbox.planted();
    assert!(planted.len() >= 3, "a secret, a code and tokens were given out");
    for file in folders.iter().flat_map(|folder| files_below(folder)) {
        let bytes = fs::read(&file).unwrap_or_default();
        let found = planted.iter().find(|secret| {
            bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes())
        });
        assert!(found.is_none(), "a secret rests in {}", file.display());
    }
}

/// Every file below a folder.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
