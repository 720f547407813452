//! `cargo xtask icons`: one drawing becomes every size that the three systems ask for.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, ensure};

use crate::places;
use crate::ui::Page;

/// What Linux and Windows take; the rest that the tool draws is for telephones and a shop.
const FULL_BLEED: &[&str] = &[
    "32x32.png",
    "128x128.png",
    "128x128@2x.png",
    "icon.ico",
    "icon.png",
];

/// What macOS takes.
const INSET: &[&str] = &["icon.icns"];

/// The drawing's own frame, and one that leaves the margin which Apple's icon grid asks for (824 of 1024).
const FRAME: &str = r#"viewBox="0 0 512 512""#;
const WIDER_FRAME: &str = r#"viewBox="-62 -62 636 636""#;

/// Draws the icons anew.
///
/// # Errors
///
/// The drawing cannot be read, or an icon cannot be written.
pub fn draw() -> anyhow::Result<ExitCode> {
    let page = Page::set_up()?;
    let scratch = places::target().join("icons");
    if scratch.exists() {
        fs::remove_dir_all(&scratch)?;
    }
    fs::create_dir_all(&scratch)?;

    let drawing = places::root().join("icons").join("carryout.svg");
    let text = fs::read_to_string(&drawing).context("icons/carryout.svg cannot be read")?;
    ensure!(text.contains(FRAME), "icons/carryout.svg no longer has {FRAME}");
    let inset = scratch.join("inset.svg");
    fs::write(&inset, text.replace(FRAME, WIDER_FRAME))?;

    take(&page, &drawing, &scratch.join("full-bleed"), FULL_BLEED)?;
    take(&page, &inset, &scratch.join("inset"), INSET)?;

    Ok(ExitCode::SUCCESS)
}

fn take(page: &Page, drawing: &Path, drawn: &Path, names: &[&str]) -> anyhow::Result<()> {
    page.tool("tauri")
        .args(["icon".as_ref(), drawing, "--output".as_ref(), drawn])
        .run()?;
    for name in names {
        fs::copy(drawn.join(name), places::root().join("icons").join(name))?;
    }

    Ok(())
}
