//! `cargo xtask bundle`: the installers of the system that this runs on.
//!
//! `.deb` and `.rpm` are made here from one tree of files, so that both hold the same: the window, the command line, manual,
//! completions, units, licences. All other kinds come from Tauri's own bundler.

pub mod licences;
#[cfg(unix)]
pub mod linux;
#[cfg(unix)]
pub mod sizes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::Args;

use crate::command::Program;
use crate::ui::Page;
use crate::{places, setup};

#[derive(Args)]
pub struct Options {
    /// Which installers: deb, rpm, appimage, dmg, nsis; all of this system if none is named
    #[arg(long, value_delimiter = ',')]
    bundles: Vec<String>,

    /// Put the finished installers, with their signatures, into this folder as well
    #[arg(long)]
    collect: Option<PathBuf>,

    /// Do not let lintian, rpmlint, appstreamcli and desktop-file-validate judge them
    #[arg(long)]
    unchecked: bool,

    /// Write the sizes of what was made into BENCHMARKS.md
    #[arg(long)]
    record: bool,
}

/// Builds a release and packs it.
///
/// A release that updates itself also sets `CARRYOUT_UPDATE_FEED` and `CARRYOUT_UPDATE_PUBKEY`, and signs with
/// `TAURI_SIGNING_PRIVATE_KEY`; without them the installers are complete and never look for an update.
///
/// # Errors
///
/// Something is missing that only a user can bring, or the build fails.
pub fn bundle(options: &Options) -> anyhow::Result<ExitCode> {
    let page = setup::for_bundle()?;
    let names: Vec<&str> = if options.bundles.is_empty() {
        of_this_system().to_vec()
    } else {
        options.bundles.iter().map(String::as_str).collect()
    };
    let (own, others): (Vec<&str>, Vec<&str>) =
        names.into_iter().partition(|name| matches!(*name, "deb" | "rpm"));

    licences::write(&page)?;
    if !own.is_empty() {
        for_linux(&page, &own, options)?;
    }
    if !others.is_empty() {
        by_tauri(&page, &others)?;
    }
    if let Some(dir) = &options.collect {
        collect(dir)?;
    }

    Ok(ExitCode::SUCCESS)
}

#[cfg(unix)]
fn for_linux(page: &Page, names: &[&str], options: &Options) -> anyhow::Result<()> {
    let tree = linux::Tree::build(page)?;
    let mut packages = Vec::new();
    for name in names {
        let package = match *name {
            "deb" => linux::debian(&tree, None)?,
            _ => linux::rpm(&tree)?,
        };
        if !options.unchecked {
            linux::checks::package(&package)?;
        }
        eprintln!("{}", package.display());
        packages.push(package);
    }

    sizes::tell(&packages, options.record)
}

#[cfg(not(unix))]
fn for_linux(_page: &Page, names: &[&str], _options: &Options) -> anyhow::Result<()> {
    anyhow::bail!("{} can be made on Linux only", names.join(" and "))
}

/// Copies every finished installer of this version into `dir`, with a name that tells one processor from the other.
fn collect(dir: &Path) -> anyhow::Result<()> {
    const KINDS: [&str; 7] = [
        ".deb",
        ".rpm",
        ".AppImage",
        ".app.tar.gz",
        ".dmg",
        "-setup.exe",
        ".sig",
    ];

    fs::create_dir_all(dir)?;
    let by_tauri = places::target().join("release").join("bundle");
    let folders = fs::read_dir(by_tauri)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    for file in folders
        .chain([outputs()])
        .flat_map(fs::read_dir)
        .flatten()
        .flatten()
    {
        let name = file.file_name().to_string_lossy().into_owned();
        if !KINDS.iter().any(|kind| name.ends_with(kind)) {
            continue;
        }
        // macOS archives the program under its bare name on every processor.
        let name = name.replace(
            "Carryout.app.tar.gz",
            &format!("Carryout_{}.app.tar.gz", processor()),
        );
        fs::copy(file.path(), dir.join(name))?;
    }

    Ok(())
}

/// The processor as Tauri names it in its installers.
fn processor() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "x64",
        other => other,
    }
}

/// Where finished installers lie.
pub fn outputs() -> PathBuf {
    places::target().join("packages")
}

fn of_this_system() -> &'static [&'static str] {
    match std::env::consts::OS {
        "macos" => &["app", "dmg"],
        "windows" => &["nsis"],
        _ if places::on_path("dpkg-deb").is_some() => &["deb", "rpm"],
        _ => &["rpm"],
    }
}

fn by_tauri(page: &Page, names: &[&str]) -> anyhow::Result<()> {
    ensure!(
        names
            .iter()
            .all(|name| matches!(*name, "appimage" | "app" | "dmg" | "nsis")),
        "there is no such kind of installer: {}",
        names.join(", ")
    );

    command_line_beside()?;
    let mut program = page.tool("tauri").args(["build", "--bundles", &names.join(",")]);
    program = program.args(["--config", "packaging/bundle.json"]);
    if let Some(config) = signing() {
        program = program.args(["--config", &config]);
    }

    // The root package is not among the default members, and only it is the window.
    program.args(["--", "--package", "carryout", "--locked"]).run()
}

/// Builds the command line and puts it where Tauri's bundler looks for a program that comes along.
fn command_line_beside() -> anyhow::Result<()> {
    Program::cargo()
        .args(["build", "--release", "--locked", "--package", "carryout-cli"])
        .run()?;
    let host = Program::new("rustc").args(["-vV"]).read()?;
    let triple = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .context("rustc does not say for which system it builds")?;
    let beside = outputs().join("bin");
    fs::create_dir_all(&beside)?;
    let suffix = std::env::consts::EXE_SUFFIX;
    fs::copy(
        places::target()
            .join("release")
            .join(format!("carryout-cli{suffix}")),
        beside.join(format!("carryout-cli-{triple}{suffix}")),
    )?;

    Ok(())
}

/// What the bundler has to know for signed updates: it refuses to sign for a key that the program does not carry.
fn signing() -> Option<String> {
    std::env::var_os("TAURI_SIGNING_PRIVATE_KEY")?;
    let key = std::env::var("CARRYOUT_UPDATE_PUBKEY").unwrap_or_default();

    Some(
        serde_json::json!({
            "bundle": { "createUpdaterArtifacts": true },
            "plugins": { "updater": { "pubkey": key } },
        })
        .to_string(),
    )
}

/// Builds the window and the command line as a release has them.
///
/// # Errors
///
/// They do not compile.
pub fn build_programs() -> anyhow::Result<()> {
    Program::cargo()
        .args(["build", "--release", "--locked"])
        .args(["--package", "carryout", "--package", "carryout-cli"])
        // Without it the window would look for a development server.
        .args(["--features", "tauri/custom-protocol"])
        .run()
}
