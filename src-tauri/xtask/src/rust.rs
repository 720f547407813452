//! How Cargo is asked: every step names the same packages, so that no step builds again what another has built.

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
    /// another package whose name starts with `desktop`.
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

const DESKTOP: &str = "(package(carryout) & kind(test)) | binary(/^desktop/)";

fn plain_cargo(tests: Tests) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for (room, is_desktop) in [
        ("tests", true),
        ("src-tauri/core/tests", false),
        ("src-tauri/cli/tests", false),
        ("src-tauri/sandbox/tests", false),
    ] {
        for name in test_files(room) {
            if matches!(tests, Tests::Desktop) == (is_desktop || name.starts_with("desktop")) {
                names.push(name);
            }
        }
    }
    ensure!(!names.is_empty(), "there are no such tests");

    let targets = names.into_iter().flat_map(|name| ["--test".to_owned(), name]);
    let inner = match tests {
        Tests::Plain => vec!["--lib".to_owned(), "--bins".to_owned()],
        Tests::Desktop => Vec::new(),
    };
    let words = ["test"].into_iter().chain(ALL).map(str::to_owned);
    Ok(words
        .chain(inner)
        .chain(targets)
        .chain(["--no-fail-fast".to_owned()])
        .collect())
}

/// The names of the integration tests in a directory, as Cargo finds them.
fn test_files(room: &str) -> Vec<String> {
    let entries = std::fs::read_dir(places::root().join(room))
        .into_iter()
        .flatten()
        .flatten();

    entries
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension().is_some_and(|extension| extension == "rs") || path.join("main.rs").is_file()
        })
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect()
}
