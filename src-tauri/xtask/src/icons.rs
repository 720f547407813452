//! `cargo xtask icons`: one drawing becomes every size that the three systems ask for.

use std::fs;
use std::process::ExitCode;

use crate::places;
use crate::ui::Page;

/// The files of a desktop program; the rest that the tool draws is for telephones and a shop.
const KEPT: &[&str] = &[
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.icns",
    "icon.ico",
    "icon.png",
];

/// Draws the icons anew.
///
/// # Errors
///
/// The drawing cannot be read, or an icon cannot be written.
pub fn draw() -> anyhow::Result<ExitCode> {
    let drawn = places::target().join("icons");
    if drawn.exists() {
        fs::remove_dir_all(&drawn)?;
    }
    let icons = places::root().join("icons");
    Page::set_up()?
        .tool("tauri")
        .args(["icon"])
        .args([icons.join("carryout.svg")])
        .args(["--output"])
        .args([&drawn])
        .run()?;
    for name in KEPT {
        fs::copy(drawn.join(name), icons.join(name))?;
    }

    Ok(ExitCode::SUCCESS)
}
