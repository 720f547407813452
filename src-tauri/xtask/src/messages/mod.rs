//! The messages that users read: one folder per language in `src-tauri/locales`, checked against English and against the
//! sources that use them; the keys and arguments that the page may use are written from the English ones.

mod catalog;
mod compare;
mod rust;
mod typescript;
mod usage;

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::ensure;

use crate::places;
use catalog::Catalog;

/// The language that every other one follows.
const ENGLISH: &str = "en";

/// Writes the keys and arguments of all messages to where the sources take them from.
///
/// # Errors
///
/// A message does not parse, or a file cannot be written.
pub fn write() -> anyhow::Result<ExitCode> {
    let english = Catalog::read(&folder(), ENGLISH)?;
    refuse(&english.mistakes)?;
    for (path, text) in derived(&english) {
        fs::write(path, text)?;
    }

    Ok(ExitCode::SUCCESS)
}

/// Checks that every language is whole, that no message is unused, and that the derived files are up to date.
///
/// # Errors
///
/// Something of this is not so; the error names all of it.
pub fn check() -> anyhow::Result<()> {
    let english = Catalog::read(&folder(), ENGLISH)?;
    let mut mistakes = english.mistakes.clone();
    let mut languages = 1;
    for entry in fs::read_dir(folder())? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Beside the languages lies what translators have agreed on.
        if name != ENGLISH && entry.file_type()?.is_dir() {
            languages += 1;
            let other = Catalog::read(&folder(), &name)?;
            mistakes.extend(other.mistakes.iter().cloned());
            mistakes.extend(compare::differences(&english, &other));
        }
    }
    mistakes.extend(usage::unused(&english)?);
    for (path, text) in derived(&english) {
        if fs::read_to_string(&path)
            .unwrap_or_default()
            .replace("\r\n", "\n")
            != text
        {
            mistakes.push(format!(
                "{} is not what the messages say; `cargo xtask messages` writes it anew",
                path.display()
            ));
        }
    }
    refuse(&mistakes)?;
    eprintln!(
        "{} messages agree in {languages} languages",
        english.messages.len()
    );

    Ok(())
}

fn derived(english: &Catalog) -> Vec<(PathBuf, String)> {
    let core = places::root().join("src-tauri").join("core");
    vec![
        (
            places::ui().join("src").join("locale").join("messages.ts"),
            typescript::written(english),
        ),
        (
            core.join("src").join("locale").join("messages.rs"),
            rust::written(english),
        ),
    ]
}

fn refuse(mistakes: &[String]) -> anyhow::Result<()> {
    ensure!(mistakes.is_empty(), "\n  {}", mistakes.join("\n  "));

    Ok(())
}

fn folder() -> PathBuf {
    places::root().join("src-tauri").join("locales")
}
