//! Compiles the window's permissions: the page may call the commands listed here and no others. And says how the program
//! is linked.

mod linking;

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
    println!("cargo::rerun-if-changed=src-tauri/linking.rs");
    ensure!(
        Path::new("ui/dist/index.html").exists(),
        "the web part of the window is not built yet: `cargo xtask run` builds it and opens the window"
    );

    let attributes = Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*")
        .app_manifest(AppManifest::new().commands(COMMANDS));

    linking::link_small();
    tauri_build::try_build(attributes)
}
