//! `latest.json`, from which installed programs learn of a newer version: written once, whole, and only with signatures that hold.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use minisign_verify::{PublicKey, Signature};
use serde_json::{Map, Value, json};

use crate::changelog::Release;

/// What must be there, by the name that programs look for, and how the file is recognised.
///
/// Programs from packages (`.deb`, `.rpm`, Flatpak) are updated by their system and look for nothing here.
const PLATFORMS: &[(&str, &[&str])] = &[
    ("linux-x86_64", &["amd64", ".AppImage"]),
    ("linux-aarch64", &["aarch64", ".AppImage"]),
    ("darwin-x86_64", &["x64", ".app.tar.gz"]),
    ("darwin-aarch64", &["aarch64", ".app.tar.gz"]),
    ("windows-x86_64", &["x64-setup", ".exe"]),
];

/// Checks every installer in `dir` against its signature and the public `key`, and writes the feed beside them.
///
/// # Errors
///
/// An installer or a signature is missing, wrong, or for another version. No feed is written then.
pub fn write(dir: &Path, url: &str, key: &str, release: &Release) -> anyhow::Result<()> {
    let key = PublicKey::decode(&text_of(key)?).context("CARRYOUT_UPDATE_PUBKEY is no public key")?;
    let date = release
        .date
        .as_ref()
        .context("the newest version of CHANGELOG.md has no date")?;
    let mut platforms = Map::new();
    for (name, marks) in PLATFORMS {
        let installer = find(dir, marks)?;
        let signature = check(&installer, &key, &release.version)
            .with_context(|| format!("{} must not be published", installer.display()))?;
        let file = installer.file_name().unwrap_or_default().to_string_lossy();
        platforms.insert(
            (*name).to_owned(),
            json!({ "url": format!("{}/{file}", url.trim_end_matches('/')), "signature": signature }),
        );
    }
    let feed = json!({
        "version": release.version,
        "notes": release.notes(),
        "pub_date": format!("{date}T00:00:00Z"),
        "platforms": Value::Object(platforms),
    });
    let file = dir.join("latest.json");
    let part = dir.join("latest.json.part");
    fs::write(&part, serde_json::to_vec_pretty(&feed)?)?;
    fs::rename(&part, &file)?;

    Ok(())
}

/// The one file in `dir` whose name has all `marks`, in any case of letters, and ends with the last of them.
fn find(dir: &Path, marks: &[&str]) -> anyhow::Result<PathBuf> {
    let found: Vec<PathBuf> = fs::read_dir(dir)
        .with_context(|| format!("{} cannot be read", dir.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .to_lowercase();
            marks.iter().all(|mark| name.contains(&mark.to_lowercase()))
                && marks
                    .last()
                    .is_some_and(|end| name.ends_with(&end.to_lowercase()))
        })
        .collect();

    match found.as_slice() {
        [one] => Ok(one.clone()),
        [] => bail!("there is no installer with {} in its name", marks.join(" and ")),
        _ => bail!(
            "there are several installers with {} in their names",
            marks.join(" and ")
        ),
    }
}

/// The signature beside `installer`, once it is known to hold for these bytes, this key and this version.
fn check(installer: &Path, key: &PublicKey, version: &str) -> anyhow::Result<String> {
    let mut beside = installer.as_os_str().to_owned();
    beside.push(".sig");
    let encoded = fs::read_to_string(&beside).context("its signature is missing")?;
    let signature = Signature::decode(&text_of(encoded.trim())?).context("its signature is none")?;
    key.verify(&fs::read(installer)?, &signature, false)
        .context("its signature is not of this file and this key")?;
    let signed = signature
        .trusted_comment()
        .split('\t')
        .find_map(|pair| pair.strip_prefix("version:"))
        .context("its signature names no version")?;
    ensure!(
        signed == version,
        "it is signed as version {signed}, and this is {version}"
    );

    Ok(encoded.trim().to_owned())
}

/// Tauri keeps keys and signatures as base64 of minisign's text.
fn text_of(encoded: &str) -> anyhow::Result<String> {
    let bytes = BASE64_STANDARD
        .decode(encoded.trim())
        .context("it is not what `tauri signer` writes")?;

    String::from_utf8(bytes).context("it is no text")
}

#[cfg(test)]
mod tests;
