//! `cargo xtask test --only packages`: the package is installed into a fresh Debian, used, upgraded, downgraded and purged.
//!
//! Needs root, because a system within the system does. The root is made once by debootstrap and kept below the target directory;
//! each run lays an overlay over it, so that every run begins with the same fresh system. All mounts are in a mount namespace of
//! their own and end with it.

mod root;

use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use crate::bundle::licences;
use crate::bundle::linux::{self, Tree};
use crate::command::Program;
use crate::{identity, places, setup, system};

/// A version from before every release, from which the test upgrades.
const OLDER: &str = "0.0.1";

/// Builds the package and runs the scenario in `tests/packages` on it.
///
/// # Errors
///
/// Something does not build, or the scenario fails.
pub fn test() -> anyhow::Result<()> {
    ensure!(
        system::is_root(),
        "a system within the system needs root: sudo env PATH=\"$PATH\" cargo xtask test --only packages"
    );
    let page = setup::for_packages()?;
    licences::write(&page)?;
    let tree = Tree::build(&page)?;
    let new = linux::debian(&tree, None)?;
    linux::checks::package(&new)?;
    let rpm = linux::rpm(&tree)?;
    linux::checks::package(&rpm)?;
    let old = linux::debian(&tree, Some(OLDER))?;
    Program::cargo()
        .args(["build", "--package", "carryout-sandbox"])
        .run()?;
    root::base()?;

    Program::new("unshare")
        .args(["--mount", "--propagation", "private", "--"])
        .args([std::env::current_exe()?.as_os_str(), "inside-root".as_ref()])
        .args([&old, &new])
        .run()
}

/// The part that runs in a mount namespace of its own.
///
/// # Errors
///
/// The root cannot be laid out, or the scenario fails.
pub fn inside(options: &Options) -> anyhow::Result<ExitCode> {
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
    fs::copy(
        places::root().join("tests/packages/window.py"),
        scratch.join("window.py"),
    )?;

    let code = Program::new("python3")
        .args([scratch.join("story.py"), root])
        .args([&options.old, &options.new])
        .args([places::debug_binary("carryout-sandbox")])
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
