//! `cargo xtask bundle`: the installers of the system that this runs on.

use std::process::ExitCode;

use clap::Args;

use crate::setup;

#[derive(Args)]
pub struct Options {
    /// Which installers: deb, appimage, dmg, nsis, msi; all of this system if none is named
    #[arg(long, value_delimiter = ',')]
    bundles: Vec<String>,
}

/// Builds a release and packs it.
///
/// A release that updates itself also sets `CARRYOUT_UPDATE_FEED` and `CARRYOUT_UPDATE_PUBKEY`, and signs with
/// `TAURI_SIGNING_PRIVATE_KEY`; without them the installers are complete and never look for an update.
///
/// # Errors
///
/// Something is missing that only a person can bring, or the build fails.
pub fn bundle(options: &Options) -> anyhow::Result<ExitCode> {
    let page = setup::for_run()?;
    let mut program = page.tool("tauri").args(["build"]);
    if !options.bundles.is_empty() {
        program = program.args(["--bundles", &options.bundles.join(",")]);
    }
    if std::env::var_os("TAURI_SIGNING_PRIVATE_KEY").is_some() {
        program = program.args(["--config", r#"{"bundle":{"createUpdaterArtifacts":true}}"#]);
    }
    program.run()?;

    Ok(ExitCode::SUCCESS)
}
