//! `cargo xtask release`: what the release workflow does, so that it can be tried on any machine and the workflow holds no logic.

mod bill;
mod feed;
mod manifests;
mod sums;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use clap::{Args, Subcommand};

use crate::command::Program;
use crate::{changelog, identity, places};

#[derive(Args)]
pub struct Options {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Make sure that tag, version, changelog and identity agree
    Check {
        /// The tag of the release, as `v1.2.3`; without it only what is in the tree is compared
        #[arg(long)]
        tag: Option<String>,
    },
    /// Print what changed in this version, as the text of the release
    Notes,
    /// Write latest.json, the feed of updates, after checking every signature
    Feed {
        /// The folder with all installers and their signatures
        #[arg(long)]
        dir: PathBuf,
        /// The address below which the installers will be
        #[arg(long)]
        url: String,
    },
    /// Write SHA256SUMS of everything in a folder
    Sums {
        /// The folder
        #[arg(long)]
        dir: PathBuf,
    },
    /// Write a bill of materials (CycloneDX) of each program
    Bill {
        /// Where to
        #[arg(long)]
        dir: PathBuf,
    },
    /// Make the one draft at GitHub with everything in a folder; needs `gh` and its token
    Draft {
        /// The folder
        #[arg(long)]
        dir: PathBuf,
        /// The tag
        #[arg(long)]
        tag: String,
    },
    /// Fill in the manifests of Flathub, winget, Homebrew and the AUR
    Manifests {
        /// The folder with all installers
        #[arg(long)]
        dir: PathBuf,
        /// The address below which the installers are
        #[arg(long)]
        url: String,
        /// Where to
        #[arg(long)]
        to: PathBuf,
    },
}

/// Does one step of a release.
///
/// # Errors
///
/// The release would be wrong, or a file cannot be read or written.
pub fn release(options: &Options) -> anyhow::Result<ExitCode> {
    match &options.step {
        Step::Check { tag } => check(tag.as_deref())?,
        Step::Notes => std::io::stdout().write_all(newest()?.notes().as_bytes())?,
        Step::Feed { dir, url } => {
            let key = std::env::var("CARRYOUT_UPDATE_PUBKEY")
                .context("CARRYOUT_UPDATE_PUBKEY is not set: without it no signature can be checked")?;
            feed::write(dir, url, &key, &newest()?)?;
        }
        Step::Sums { dir } => sums::write(dir)?,
        Step::Bill { dir } => bill::write(dir)?,
        Step::Draft { dir, tag } => draft(dir, tag)?,
        Step::Manifests { dir, url, to } => manifests::write(dir, url, to)?,
    }

    Ok(ExitCode::SUCCESS)
}

fn draft(dir: &Path, tag: &str) -> anyhow::Result<()> {
    check(Some(tag))?;
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    let notes = dir.join("../notes.md");
    std::fs::write(&notes, newest()?.notes())?;

    Program::new("gh")
        .args([
            "release",
            "create",
            tag,
            "--draft",
            "--verify-tag",
            "--title",
            tag,
            "--notes-file",
        ])
        .args([notes])
        .args(files)
        .run()
}

fn newest() -> anyhow::Result<changelog::Release> {
    changelog::read()?
        .into_iter()
        .next()
        .context("CHANGELOG.md names no version")
}

fn check(tag: Option<&str>) -> anyhow::Result<()> {
    let newest = newest()?;
    agree(tag, identity::VERSION, &newest)?;
    identity::confirmed()?;
    ensure!(
        places::root().join(journal_of(identity::VERSION)).exists(),
        "{} is missing: it shows later versions what a journal of this one looks like; docs/releasing.md says how it is made",
        journal_of(identity::VERSION)
    );
    // A lock file that does not fit the manifests would be changed by the build.
    Program::cargo()
        .args(["metadata", "--locked", "--format-version", "1", "--no-deps"])
        .read()
        .map(drop)
}

/// Where a journal of this version is kept, for the tests of all later ones.
fn journal_of(version: &str) -> String {
    format!("src-tauri/core/tests/journals/{version}/journal.sql")
}

fn agree(tag: Option<&str>, version: &str, newest: &changelog::Release) -> anyhow::Result<()> {
    ensure!(
        newest.version == version && newest.date.is_some(),
        "CHANGELOG.md begins with {} ({}), Cargo.toml has {version}: the newest version needs its heading `## {version} - DATE`",
        newest.version,
        newest.date.as_deref().unwrap_or("not released"),
    );
    ensure!(
        newest.lines().next().is_some(),
        "CHANGELOG.md says nothing about {version}"
    );
    if let Some(tag) = tag {
        ensure!(
            tag == format!("v{version}"),
            "the tag {tag} is not v{version}, the version in Cargo.toml"
        );
    }

    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tag_version_and_changelog_must_be_the_same() {
        let released = release("1.2.3", Some("2026-12-24"));

        assert!(agree(Some("v1.2.3"), "1.2.3", &released).is_ok());
        assert!(agree(None, "1.2.3", &released).is_ok());
        assert!(agree(Some("1.2.3"), "1.2.3", &released).is_err(), "no v");
        assert!(agree(Some("v1.2.4"), "1.2.3", &released).is_err());
        assert!(
            agree(Some("v1.2.4"), "1.2.4", &released).is_err(),
            "changelog of before"
        );
        assert!(
            agree(None, "1.2.3", &release("1.2.3", None)).is_err(),
            "not dated"
        );
    }

    #[test]
    fn a_version_about_which_nothing_is_said_is_not_released() {
        let silent = changelog::Release {
            changes: Vec::new(),
            ..release("1.2.3", Some("2026-12-24"))
        };

        assert!(agree(None, "1.2.3", &silent).is_err());
    }

    fn release(version: &str, date: Option<&str>) -> changelog::Release {
        changelog::Release {
            version: version.to_owned(),
            date: date.map(str::to_owned),
            changes: vec![("Added".to_owned(), vec!["Something.".to_owned()])],
        }
    }
}
