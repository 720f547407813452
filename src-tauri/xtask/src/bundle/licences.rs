//! The licences of everything that is part of our programs: they travel with every installer, and the window shows them.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use crate::bundle::outputs;
use crate::command::Program;
use crate::places;
use crate::tool::Tool;
use crate::ui::Page;

/// Packages of npm whose code is part of the page.
const IN_THE_PAGE: [&str; 2] = ["@tauri-apps/api", "svelte"];

/// Where they lie once written.
pub fn place() -> PathBuf {
    outputs().join("third-party-licences.txt")
}

/// Writes them anew: the crates' as cargo-about finds them, and those of what the page is built from.
///
/// # Errors
///
/// cargo-about cannot be had, or a crate has a licence that we do not accept.
pub fn write(_page: &Page) -> anyhow::Result<()> {
    let about = Tool::ABOUT.find()?;
    let place = place();
    fs::create_dir_all(outputs())?;
    let made = place.with_extension("part");
    Program::new(about)
        .args([
            "about",
            "generate",
            "--offline",
            "--locked",
            "--fail",
            "--workspace",
        ])
        .args(["--config", ".cargo/about.toml", "--output-file"])
        .args([made.as_os_str(), "packaging/third-party-licences.hbs".as_ref()])
        .run()?;

    let mut text = fs::read_to_string(&made)?;
    for name in IN_THE_PAGE {
        text += &of_page(name)?;
    }
    fs::write(&made, text)?;
    fs::rename(&made, &place)?;

    Ok(())
}

fn of_page(name: &str) -> anyhow::Result<String> {
    let dir = places::ui().join("node_modules").join(name);
    let package: serde_json::Value = serde_json::from_slice(&fs::read(dir.join("package.json"))?)
        .with_context(|| format!("{name} describes itself in no way that npm knows"))?;
    let mut files: Vec<PathBuf> = fs::read_dir(&dir)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().to_uppercase().starts_with("LICENSE"))
        })
        .collect();
    files.sort();

    let mut text = format!("\n{}\n\n", "=".repeat(78));
    writeln!(
        text,
        "{name} {} ({})\n",
        package["version"].as_str().unwrap_or_default(),
        package["license"].as_str().unwrap_or_default()
    )?;
    anyhow::ensure!(!files.is_empty(), "{name} comes without its licence");
    for file in files {
        text += fs::read_to_string(file)?.trim_end();
        text.push('\n');
    }

    Ok(text)
}
