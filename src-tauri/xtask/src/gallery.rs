//! `cargo xtask gallery`: every screen in every state, in the program's own window, as sheets of pictures to look at.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::ensure;
use clap::Args;

use crate::command::Program;
use crate::python::Venv;
use crate::rust::ALL;
use crate::{places, session, setup};

/// What lays the pictures out.
const PILLOW: &str = "--only-binary pillow\npillow==13.0.0\n";

#[derive(Args)]
pub struct Options {
    /// Only scenes with this in their name
    #[arg(long)]
    scene: Option<String>,

    /// Only this view: wide, narrow, pseudo, right-to-left, chinese or dark
    #[arg(long)]
    view: Option<String>,

    /// Only the pictures of README.md, straight into their place
    #[arg(long, conflicts_with_all = ["scene", "view"])]
    readme: bool,
}

/// Removes what an earlier run left, but the pictures of views that are not taken now.
fn clear(folder: &Path, view: Option<&str>) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name != "page" && !view.is_none_or(|view| name.to_string_lossy().contains(view)) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Takes the pictures and lays them out below `target/gallery`.
///
/// # Errors
///
/// Something is missing, does not build, or the window does not open.
pub fn gallery(options: &Options) -> anyhow::Result<ExitCode> {
    let page = setup::for_gallery()?;
    let folder = places::target().join("gallery");
    clear(&folder, options.view.as_deref())?;
    page.tool("vite")
        .within(&places::ui())
        .args(["build", "--config", "gallery.config.ts", "--outDir"])
        .args([folder.join("page")])
        .run()?;

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let words = [
        &["test"],
        ALL.as_slice(),
        &[
            "--test",
            "window",
            "--",
            "--ignored",
            "--exact",
            if options.readme {
                "gallery::readme"
            } else {
                "gallery::gallery"
            },
        ],
    ];
    let command: Vec<OsString> = [cargo]
        .into_iter()
        .chain(words.concat().into_iter().map(OsString::from))
        .collect();
    let pictures = if options.readme {
        places::ui().join("screenshots")
    } else {
        folder.clone()
    };
    let mut variables = vec![
        ("CARRYOUT_SCENES", folder.join("page/scenes.js").into_os_string()),
        ("CARRYOUT_PICTURES", pictures.into_os_string()),
    ];
    variables.extend(
        options
            .scene
            .as_ref()
            .map(|part| ("CARRYOUT_GALLERY_SCENE", part.into())),
    );
    variables.extend(
        options
            .view
            .as_ref()
            .map(|part| ("CARRYOUT_GALLERY_VIEW", part.into())),
    );
    let code = session::run(&command, &variables)?;
    ensure!(code == 0, "the pictures could not be taken");

    if options.readme {
        return Ok(ExitCode::SUCCESS);
    }
    let venv = Venv::with("gallery-tools", PILLOW)?;
    Program::new(venv.program("python"))
        .args([places::root().join("src-tauri/xtask/src/gallery.py")])
        .args([&folder])
        .run()?;

    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::clear;
    use std::fs;

    #[test]
    fn one_view_taken_anew_leaves_the_others() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["page", "dark", "narrow"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        for name in ["dark-01.png", "narrow-01.png"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let left = || {
            let entries = fs::read_dir(folder.path()).unwrap();
            let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };

        clear(folder.path(), Some("dark")).unwrap();
        assert_eq!(left(), ["narrow", "narrow-01.png"]);

        clear(folder.path(), None).unwrap();
        assert!(left().is_empty());
        clear(&folder.path().join("absent"), None).unwrap();
    }
}
