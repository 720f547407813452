//! Takes the messages that Rust reads into the program: `src-tauri/locales`, one folder per language.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../locales");
    println!("cargo::rerun-if-changed={}", locales.display());

    let subjects = read_by_rust(&locales.join("en"))?;
    let mut languages = Vec::new();
    for entry in fs::read_dir(&locales)? {
        let entry = entry?;
        // Beside the languages lies what translators have agreed on.
        if entry.file_type()?.is_dir() {
            languages.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    languages.sort();

    let mut list = String::from("&[\n");
    for language in languages {
        let mut messages = String::new();
        for subject in &subjects {
            messages.push_str(&without_comments(&fs::read_to_string(
                locales.join(&language).join(subject),
            )?));
        }
        writeln!(list, "    ({language:?}, {messages:?}),")?;
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), list)?;

    Ok(())
}

/// The files that say in their English head that Rust reads them.
fn read_by_rust(english: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut subjects = Vec::new();
    for entry in fs::read_dir(english)? {
        let entry = entry?;
        let text = fs::read_to_string(entry.path())?;
        let readers = text.lines().find_map(|line| line.strip_prefix("### Readers:"));
        if readers
            .unwrap_or_default()
            .split(',')
            .any(|reader| reader.trim() == "rust")
        {
            subjects.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    subjects.sort();

    Ok(subjects)
}

/// Comments are for translators.
fn without_comments(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with('#'));

    lines.flat_map(|line| [line, "\n"]).collect()
}
