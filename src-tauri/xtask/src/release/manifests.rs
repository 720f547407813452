//! What other channels want to know of a release: Flathub, winget, Homebrew, the AUR.

use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::command::Program;
use crate::{identity, template};

/// A template, what the result is called, and by name the installers whose checksums it needs.
type Template = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
);

/// The templates below `packaging/`, what the result is called, and the installers whose checksums it needs.
const TEMPLATES: &[Template] = &[
    (
        "flatpak/flatpak.yml.in",
        "@IDENTIFIER@.yml",
        &[("SHA256_DEB", "_amd64.deb")],
    ),
    (
        "winget/winget.yaml.in",
        "Carryout.Carryout.yaml",
        &[("SHA256_EXE", "x64-setup.exe")],
    ),
    (
        "homebrew/carryout.rb.in",
        "carryout.rb",
        &[("SHA256_ARM", "aarch64.dmg"), ("SHA256_INTEL", "x64.dmg")],
    ),
    ("aur/PKGBUILD.in", "PKGBUILD", &[("SHA256_DEB", "_amd64.deb")]),
];

/// Fills in every template with the checksums of the installers in `dir`, which will be found below `url`.
///
/// # Errors
///
/// An installer is missing, or a file cannot be written.
pub fn write(dir: &Path, url: &str, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    for (template, name, needs) in TEMPLATES {
        let mut words = vec![("URL".to_owned(), url.trim_end_matches('/').to_owned())];
        for (word, end) in *needs {
            let (file, sum) = sum(dir, end)?;
            words.push(((*word).to_owned(), sum));
            words.push((word.replace("SHA256", "FILE"), file));
        }
        let words: Vec<(&str, &str)> = words
            .iter()
            .map(|(word, value)| (word.as_str(), value.as_str()))
            .collect();
        let name = name.replace("@IDENTIFIER@", identity::identifier()?);
        fs::write(to.join(name), template::fill(template, &words)?)?;
    }

    Ok(())
}

/// The one file that ends with `end`, and its checksum.
fn sum(dir: &Path, end: &str) -> anyhow::Result<(String, String)> {
    let name = fs::read_dir(dir)
        .with_context(|| format!("{} cannot be read", dir.display()))?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.ends_with(end))
        .with_context(|| format!("there is no installer that ends with {end}"))?;
    let line = Program::new("sha256sum").within(dir).args(["--", &name]).read()?;
    let sum = line.split_whitespace().next().unwrap_or_default().to_owned();

    Ok((name, sum))
}
