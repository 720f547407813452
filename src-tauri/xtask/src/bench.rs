//! `cargo xtask bench`: our transfer against common tools, in one run on one machine.

use std::ffi::OsString;
use std::fs;
use std::process::ExitCode;

use clap::Args;

use crate::command::Program;
use crate::longrun::release_binary;
use crate::system::{self, Manager};
use crate::{bundle, session, setup};

/// What is measured against, and which package brings it; the names are the same everywhere.
const RIVALS: &[(&str, &str)] = &[
    ("curl", "curl"),
    ("wget", "wget"),
    ("aria2c", "aria2"),
    ("rclone", "rclone"),
    ("nginx", "nginx"),
    ("openssl", "openssl"),
];

#[derive(Args)]
pub struct Options {
    /// Arguments for the measuring program itself; `-- --help` lists them
    #[arg(last = true)]
    arguments: Vec<OsString>,
}

/// Rows that look at the program's window.
const WINDOW_ROWS: [&str; 3] = ["start", "idle", "keys"];

/// Builds all sides with all optimisations and measures; the tables go to standard output.
///
/// # Errors
///
/// Something is missing, or the build fails.
pub fn bench(options: &Options) -> anyhow::Result<ExitCode> {
    tell_what_is_missing();
    Program::cargo()
        .args(["build", "--release", "--package", "carryout-bench"])
        .args(["--package", "carryout-sandbox", "--bins"])
        .run()?;

    // A proxy has no business between two programs on the same machine.
    let variables = ["NO_PROXY", "no_proxy"].map(|name| (name, OsString::from("127.0.0.1")));
    let bench = release_binary("bench");
    let code = if looks_at_the_window(&options.arguments) {
        build_windows()?;
        let command = [bench.into_os_string()];
        session::run(&[&command, options.arguments.as_slice()].concat(), &variables)?
    } else {
        Program::new(bench)
            .args(&options.arguments)
            .envs(&variables)
            .exit_code()?
    };

    Ok(ExitCode::from(code))
}

/// Our window as a release has it, and an empty one.
fn build_windows() -> anyhow::Result<()> {
    setup::for_bundle()?;
    bundle::build_programs()?;
    Program::cargo()
        .args(["build", "--release", "--package", "carryout"])
        .args(["--example", "empty-window", "--features", "bench"])
        .run()
}

/// Whether a row is asked for that needs a desktop: `arguments` are those of the measuring program.
fn looks_at_the_window(arguments: &[OsString]) -> bool {
    if !cfg!(target_os = "linux") || arguments.iter().any(|word| word == "--help") {
        return false;
    }
    let words: Vec<_> = arguments.iter().map(|word| word.to_string_lossy()).collect();
    let Some(at) = words.iter().position(|word| word.starts_with("--rows")) else {
        return true;
    };
    let rows = match words[at].split_once('=') {
        Some((_, rows)) => rows,
        None => words.get(at + 1).map_or("", |rows| rows),
    };

    rows.split(',').any(|row| WINDOW_ROWS.contains(&row))
}

/// The measurement goes on without a rival, but says so here and in its table.
fn tell_what_is_missing() {
    let packages: Vec<&str> = RIVALS
        .iter()
        .filter(|(program, _)| !system::is_there(program))
        .map(|(_, package)| *package)
        .collect();
    if packages.is_empty() {
        return;
    }

    let manager = fs::read_to_string("/etc/os-release")
        .ok()
        .and_then(|release| Manager::of(&release));
    match manager {
        Some(manager) => eprintln!(
            "Not measured against until installed: {}",
            manager.command(&packages)
        ),
        None => eprintln!("Not measured against until installed: {}", packages.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::looks_at_the_window;
    use std::ffi::OsString;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_desktop_is_only_made_for_rows_that_need_it() {
        for (words, wanted) in [
            ("", true),
            ("--rounds 7", true),
            ("--rows plain,tls --rounds 7", false),
            ("--rows plain,keys", true),
            ("--rows=idle", true),
            ("--rows=view", false),
            ("--help", false),
        ] {
            let words: Vec<OsString> = words.split_whitespace().map(OsString::from).collect();
            assert_eq!(looks_at_the_window(&words), wanted, "{words:?}");
        }
    }
}
