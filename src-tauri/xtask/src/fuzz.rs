//! `cargo xtask fuzz`: fuzzes everything that reads untrusted input.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::Args;

use crate::command::Program;
use crate::places;

/// No input keeps a reader busy for longer, in seconds.
const PATIENCE: u32 = 20;

#[derive(Args)]
pub struct Options {
    /// Only this target; all of them one after the other if not said
    target: Option<String>,

    /// For how long each
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Fuzzes for a while. What is found lies in `src-tauri/fuzz/artifacts/`; what is learned in `src-tauri/fuzz/corpus/`.
///
/// # Errors
///
/// cargo-fuzz is absent and cannot be installed, or a law was broken.
pub fn fuzz(options: &Options) -> anyhow::Result<ExitCode> {
    let all = targets()?;
    if let Some(wanted) = &options.target {
        ensure!(
            all.contains(wanted),
            "there is no target {wanted}, only {}",
            all.join(", ")
        );
    }
    let compiler = tools()?;
    let chosen = all
        .iter()
        .filter(|name| options.target.as_ref().is_none_or(|wanted| wanted == *name));
    for target in chosen {
        let learned = fuzz_folder().join("corpus").join(target);
        fs::create_dir_all(&learned)?;
        compiler
            .program()
            .args(["fuzz", "run", "--fuzz-dir"])
            .args([fuzz_folder().into_os_string(), OsString::from(target)])
            .args([learned, fuzz_folder().join("seeds").join(target)])
            .args(["--", "-print_final_stats=1"])
            .args([
                format!("-max_total_time={}", options.seconds),
                format!("-timeout={PATIENCE}"),
            ])
            .run()
            .with_context(|| {
                format!("{target}: what broke the law lies in src-tauri/fuzz/artifacts/{target}/")
            })?;
    }

    Ok(ExitCode::SUCCESS)
}

/// Each has a file of its name.
fn targets() -> anyhow::Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(fuzz_folder().join("fuzz_targets"))?
        .flatten()
        .filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    names.sort();

    Ok(names)
}

/// What compiles with a sanitizer.
enum Compiler {
    Nightly,
    /// The one that compiles everything else, made to accept the flags of a nightly.
    Bootstrapped,
}

impl Compiler {
    fn program(&self) -> Program {
        match self {
            Self::Nightly => Program::new("cargo").args(["+nightly"]),
            Self::Bootstrapped => Program::cargo().env("RUSTC_BOOTSTRAP", "1"),
        }
    }
}

fn tools() -> anyhow::Result<Compiler> {
    let is_there = || Program::new("cargo").args(["+nightly", "--version"]).succeeds();
    let install = ["toolchain", "install", "nightly", "--profile", "minimal"];
    let compiler = if is_there() || Program::new("rustup").args(install).succeeds() {
        Compiler::Nightly
    } else {
        eprintln!("There is no nightly compiler; the ordinary one is made to accept its flags.");
        Compiler::Bootstrapped
    };
    if !Program::new("cargo").args(["fuzz", "--version"]).succeeds() {
        Program::cargo()
            .args(["install", "--locked", "cargo-fuzz"])
            .run()
            .context("fuzzing needs cargo-fuzz: please install it")?;
    }

    Ok(compiler)
}

fn fuzz_folder() -> PathBuf {
    places::root().join("src-tauri").join("fuzz")
}
