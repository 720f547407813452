//! `cargo xtask test --only packages`: the package is installed into a fresh Debian, used, upgraded, downgraded and purged.
//!
//! Needs root, because a system within the system does; everything is built before that as the user. The root is made once by
//! debootstrap and kept below the target directory; each run lays an overlay over it, so that every run begins with the same fresh
//! system. All mounts and processes are in namespaces of their own and end with them.

mod mounts;
mod root;

use std::fs;
use std::process::ExitCode;

use anyhow::Context as _;

use crate::bundle::linux::{self, Tree};
use crate::bundle::{licences, sizes};
use crate::command::Program;
use crate::{identity, places, setup, system};

/// A version from before every release, from which the test upgrades.
const OLDER: &str = "0.0.1";

/// What the part that root starts has to know of our environment.
const PASSED_ON: [&str; 4] = ["CARGO_TARGET_DIR", "http_proxy", "https_proxy", "no_proxy"];

/// Builds the package and runs the scenario in `tests/packages` on it.
///
/// # Errors
///
/// Something does not build, or the scenario fails.
pub fn test() -> anyhow::Result<()> {
    let page = setup::for_packages()?;
    licences::write(&page)?;
    let tree = Tree::build(&page)?;
    let new = linux::debian(&tree, None)?;
    linux::checks::package(&new)?;
    let rpm = linux::rpm(&tree)?;
    linux::checks::package(&rpm)?;
    sizes::tell(&[new.clone(), rpm], false)?;
    let old = linux::debian(&tree, Some(OLDER))?;
    Program::cargo()
        .args(["build", "--package", "carryout-sandbox"])
        .run()?;

    let mut program = system::as_root();
    for name in PASSED_ON {
        if let Ok(value) = std::env::var(name) {
            program = program.args([format!("{name}={value}")]);
        }
    }
    // Users' own search paths lack the folders of root's programs.
    let path = std::env::var("PATH").unwrap_or_default();
    program
        .args([format!("PATH={path}:/usr/sbin:/sbin")])
        // No process of the scenario, and so no mount, outlives it: not even if it is killed.
        .args(["unshare", "--mount", "--propagation", "private"])
        .args(["--pid", "--fork", "--kill-child", "--mount-proc", "--"])
        // The first process of these namespaces inherits what a program leaves behind, and has to wait for it: a shell does.
        .args(["sh", "-c", "\"$@\"; exit $?", "sh"])
        .args([std::env::current_exe()?.as_os_str(), "inside-root".as_ref()])
        .args([&old, &new])
        .run()
}

/// The part that root runs, in namespaces of its own.
///
/// # Errors
///
/// The root cannot be laid out, or the scenario fails.
pub fn inside(options: &Options) -> anyhow::Result<ExitCode> {
    root::base()?;
    let root = root::fresh()?;
    let packages = root.join("packages");
    fs::create_dir_all(&packages)?;
    for package in [&options.old, &options.new] {
        let name = package.file_name().context("a package has a name")?;
        fs::copy(package, packages.join(name))?;
    }
    let log = fs::read_to_string(places::root().join("tests/packages/story.py"))?;
    // The one text of the scenario that the release owner may still change.
    let log = log.replace("@IDENTIFIER@", identity::identifier()?);
    let scratch = places::target().join("packages").join("story");
    fs::create_dir_all(&scratch)?;
    fs::write(scratch.join("story.py"), log)?;
    for name in ["window.py", "hands.py"] {
        fs::copy(
            places::root().join("tests/packages").join(name),
            scratch.join(name),
        )?;
    }

    let code = Program::new("python3")
        .args([scratch.join("story.py"), root])
        .args([&options.old, &options.new])
        .args([places::debug_binary("carryout-sandbox")])
        .args([places::root().join("src-tauri/locales/en")])
        .exit_code()?;

    Ok(ExitCode::from(code))
}

/// What the part inside is given.
#[derive(clap::Args)]
pub struct Options {
    /// The package to begin with
    old: std::path::PathBuf,
    /// The package to upgrade to
    new: std::path::PathBuf,
}
