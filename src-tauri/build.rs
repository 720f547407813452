//! Compiles the window's permissions: the page may call the commands listed here and no others.

use std::path::Path;

use anyhow::ensure;
use tauri_build::{AppManifest, Attributes};

/// Every command of ours. One that is missing here cannot be granted; one that is here still has to be granted
/// in `capabilities/main.json`.
const COMMANDS: &[&str] = &[
    "watch",
    "catalog",
    "enter_practice",
    "leave_practice",
    "dismiss",
    "switch_notices",
    "note_access",
    "diagnostics",
    "save_diagnostics",
    "clear_logs",
    "check_update",
    "install_update",
    "switch_updates",
    "open_download_page",
    "licences",
    "close_window",
    "quit",
    "import_client",
    "choose_folder",
    "open_folder",
    "open_receipt",
    "open_page",
    "remove_client",
    "check_client",
    "open_step",
    "begin_consent",
    "open_consent",
    "consent_link",
    "copy_consent_link",
    "copy_text",
    "paste_address",
    "consent_error_page",
    "page_errors",
    "report_consent_page_error",
    "ask_again",
    "cancel_consent",
    "close_consent",
    "name_connection",
    "renew",
    "check_renewal",
    "pause_updates",
    "switch_access",
    "keep_access",
    "disconnect",
    "finish",
    "check_vault",
    "stay_until_quit",
    "start_copy",
    "history",
    "show_more_copies",
    "pause_copy",
    "resume_copy",
    "cancel_copy",
    "retry_job",
    "retry_failed",
    "change_setting",
    "begin_quiet",
    "end_quiet",
    "copy_anyway",
    "unpack_copy",
    "stop_unpacking",
    "unpack_free_space",
    "copy_free_space",
    "open_unpacked",
    "delete_files",
    "delete_copy",
    "set_keep",
    "move_copy",
    "move_connection",
    "set_schedule",
    "save_reminder",
    "data_survey",
    "data_counts",
    "data_find",
    "data_item",
    "data_overview",
    "data_table",
    "data_statistics",
    "data_copies",
    "data_files",
    "open_item",
    "show_item",
    "show_archive",
    "export_data",
    "forget_index",
    "rebuild_index",
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

    tauri_build::try_build(attributes)
}
