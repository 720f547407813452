//! `cargo xtask longrun`: months of daily copies with faults out of seeds, in seconds.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use crate::command::Program;

/// Where Linux keeps files in memory.
const IN_MEMORY: &str = "/dev/shm";

#[derive(Args)]
pub struct Options {
    /// The first seed; each decides everything about one run
    #[arg(long)]
    seed: Option<u64>,

    /// How many seeds
    #[arg(long)]
    seeds: Option<u64>,

    /// How many days each; 180 if not said
    #[arg(long)]
    days: Option<u32>,

    /// How many categories, 73 at most; all if not said
    #[arg(long)]
    categories: Option<usize>,

    /// Print the events as they happen
    #[arg(long)]
    aloud: bool,
}

/// Builds the long run with all optimisations and runs it; the exit code is its own.
///
/// # Errors
///
/// The build fails.
pub fn longrun(options: &Options) -> anyhow::Result<ExitCode> {
    Program::cargo()
        .args(["build", "--release", "--package", "carryout-simulation"])
        .args(["--bin", "longrun"])
        .run()?;

    let program = Program::new(release_binary("longrun")).args(arguments(options));
    let code = if Path::new(IN_MEMORY).is_dir() {
        eprintln!("Its files lie in memory ({IN_MEMORY}), so that no disk is measured or worn.");
        program.env("TMPDIR", IN_MEMORY)
    } else {
        eprintln!("Its files lie on the disk: there is no {IN_MEMORY} here.");
        program
    }
    .exit_code()?;

    Ok(ExitCode::from(code))
}

/// The program `name` as a release build leaves it.
pub fn release_binary(name: &str) -> std::path::PathBuf {
    crate::places::target()
        .join("release")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn arguments(options: &Options) -> Vec<OsString> {
    let mut all: Vec<OsString> = Vec::new();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            all.extend([name.into(), value.into()]);
        }
    };
    add("--seed", options.seed.map(|seed| seed.to_string()));
    add("--seeds", options.seeds.map(|seeds| seeds.to_string()));
    add("--days", options.days.map(|days| days.to_string()));
    add("--categories", options.categories.map(|count| count.to_string()));
    if options.aloud {
        all.push("--aloud".into());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_said_is_passed_on() {
        let options = Options {
            seed: Some(7),
            seeds: None,
            days: Some(14),
            categories: None,
            aloud: true,
        };

        assert_eq!(arguments(&options), ["--seed", "7", "--days", "14", "--aloud"]);
    }
}
