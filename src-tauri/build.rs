//! Compiles the window's permissions: the page may call the commands listed here and no others. And says how the program
//! is linked.

use std::path::Path;

use anyhow::ensure;
use tauri_build::{AppManifest, Attributes};

/// Every command of ours. One that is missing here cannot be granted; one that is here still has to be granted
/// in `capabilities/main.json`.
const COMMANDS: &[&str] = &[
    "watch",
    "request",
    "import_client",
    "choose_folder",
    "move_copy",
    "move_connection",
    "save_diagnostics",
    "save_reminder",
    "export_data",
];

fn main() -> anyhow::Result<()> {
    println!("cargo::rerun-if-changed=ui/dist");
    println!("cargo::rerun-if-changed=src-tauri/capabilities");
    ensure!(
        Path::new("ui/dist/index.html").exists(),
        "the web part of the window is not built yet: `cargo xtask run` builds it and opens the window"
    );

    let attributes = Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(AppManifest::new().commands(COMMANDS));

    link_small();
    tauri_build::try_build(attributes)
}

/// Relocations in their short form, for which a release needs glibc 2.36 as its packages say. `cli/build.rs` has the same.
fn link_small() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
