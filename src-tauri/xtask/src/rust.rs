//! How Cargo is asked: every step names the same packages, so that no step builds again what another has built.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::command::Program;
use crate::places;

/// Everything but this program, which on Windows cannot be written while it runs.
///
/// Cargo decides on the features of all dependencies together: another choice of packages would build many of them again.
pub const ALL: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// Which tests of the workspace are meant.
#[derive(Clone, Copy)]
pub enum Tests {
    /// Those that need nothing but the machine.
    Plain,
    /// Those that need a desktop session: the integration tests of the window, and every integration test file of
    /// another package that has `keyring` in its name.
    Desktop,
}

/// Makes sure that rustfmt and clippy are there.
///
/// # Errors
///
/// They are absent and rustup cannot add them.
pub fn components() -> anyhow::Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if Program::cargo().args([command, "--version"]).succeeds() {
            continue;
        }
        Program::new("rustup")
            .args(["component", "add", component])
            .run()
            .with_context(|| format!("`cargo {command}` is missing: please install {component}"))?;
    }

    Ok(())
}

/// Builds every program and every test.
///
/// # Errors
///
/// Something does not compile.
pub fn build() -> anyhow::Result<()> {
    Program::cargo()
        .args(["build"])
        .args(ALL)
        .args(["--all-targets"])
        .run()
}

/// Prepares the command that runs `tests`: cargo-nextest where it is installed, or else Cargo alone.
///
/// # Errors
///
/// There are no such tests.
pub fn tests(tests: Tests) -> anyhow::Result<Vec<String>> {
    let words = if has_nextest() {
        nextest(tests)
    } else {
        plain_cargo(tests)?
    };

    Ok(words)
}

fn has_nextest() -> bool {
    Program::cargo().args(["nextest", "--version"]).succeeds()
}

fn nextest(tests: Tests) -> Vec<String> {
    // Type exports are tests to Cargo. They share files, so the contract step runs them, in one process.
    let filter = match tests {
        Tests::Plain => format!("not ({DESKTOP}) and not test(/^(.*::)?export_bindings_/)"),
        Tests::Desktop => DESKTOP.to_owned(),
    };

    let words = ["nextest", "run"].into_iter().chain(ALL).map(str::to_owned);
    words
        .chain(["--filterset".to_owned(), filter, "--no-fail-fast".to_owned()])
        .collect()
}

const DESKTOP: &str = "(package(carryout) & kind(test)) | binary(/keyring/)";

fn plain_cargo(tests: Tests) -> anyhow::Result<Vec<String>> {
    let own = test_files(&places::root().join("tests"))
        .into_iter()
        .map(|name| (name, true));
    let others = fs::read_dir(places::root().join("src-tauri"))?
        .flatten()
        .filter(|crate_folder| crate_folder.file_name() != "xtask")
        .flat_map(|crate_folder| test_files(&crate_folder.path().join("tests")))
        .map(|name| (name.clone(), name.contains("keyring")));
    let wants_desktop = matches!(tests, Tests::Desktop);
    let names: Vec<String> = own
        .chain(others)
        .filter(|(_, is_desktop)| *is_desktop == wants_desktop)
        .map(|(name, _)| name)
        .collect();
    ensure!(!names.is_empty(), "there are no such tests");

    let inner: &[&str] = if wants_desktop { &[] } else { &["--lib", "--bins"] };
    let words = ["test"]
        .iter()
        .chain(&ALL)
        .chain(inner)
        .chain(&["--no-fail-fast"])
        .map(|word| (*word).to_owned());

    Ok(words
        .chain(names.into_iter().flat_map(|name| ["--test".to_owned(), name]))
        .collect())
}

/// The names of the integration tests in a directory, as Cargo finds them.
fn test_files(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();

    entries
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").is_file()
        })
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect()
}
