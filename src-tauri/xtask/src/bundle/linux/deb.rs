//! The Debian package.
//!
//! Made by dpkg's own tools, not by Tauri's bundler: that one compresses with gzip alone, which makes the package a third larger,
//! and writes neither what `dpkg-shlibdeps` knows of the libraries nor a changelog that Debian's tools read.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};

use crate::bundle::linux::{Tree, manual};
use crate::bundle::outputs;
use crate::command::Program;
use crate::{identity, template};

/// The C library of the oldest system for which packages are built.
const OLDEST_LIBC: (u32, u32) = (2, 36);

/// What the window wants beside it: dialogs for folders, a place for keys, a way to the browser.
const RECOMMENDS: &str = "xdg-desktop-portal, xdg-desktop-portal-gtk | xdg-desktop-portal-backend, gnome-keyring | kwalletmanager | keepassxc, xdg-utils";

/// Packs `tree`; under another version if one is named.
///
/// # Errors
///
/// dpkg's tools are absent or refuse something.
pub fn pack(tree: &Tree, version: Option<&str>) -> anyhow::Result<PathBuf> {
    let version = version.unwrap_or(identity::VERSION);
    let dir = outputs().join("debian");
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    Program::new("cp")
        .args(["--archive"])
        .args([&tree.dir, &dir])
        .run()?;
    let tree = Tree {
        dir,
        releases: tree.releases.clone(),
        epoch: tree.epoch.clone(),
    };

    documents(&tree, version)?;
    control(&tree, version)?;
    let package = outputs().join(format!("carryout_{version}_{}.deb", architecture()?));
    Program::new("dpkg-deb")
        .env("SOURCE_DATE_EPOCH", &tree.epoch)
        .args(["--root-owner-group", "-Zxz", "-z9", "--build"])
        .args([&tree.dir, &package])
        .run()?;

    Ok(package)
}

fn documents(tree: &Tree, version: &str) -> anyhow::Result<()> {
    let doc = "usr/share/doc/carryout";
    tree.write(
        &format!("{doc}/copyright"),
        &template::fill("linux/copyright.in", &[("MIT", &manual::mit()?)])?,
    )?;
    let changelog = outputs().join("changelog");
    fs::write(&changelog, debian_changelog(tree, version)?)?;
    tree.compress(&changelog, &format!("{doc}/changelog.gz"))?;
    std::os::unix::fs::symlink(
        "../../../lib/Carryout/third-party-licences.txt",
        tree.dir.join(doc).join("third-party-licences.txt"),
    )?;
    // Debian's own place for completions of zsh.
    let zsh = tree.dir.join("usr/share/zsh");
    fs::rename(zsh.join("site-functions"), zsh.join("vendor-completions"))?;

    Ok(())
}

fn debian_changelog(tree: &Tree, version: &str) -> anyhow::Result<String> {
    let mut text = String::new();
    for (nth, release) in tree.releases.iter().enumerate() {
        let version = if nth == 0 { version } else { &release.version };
        let moment = match &release.date {
            Some(date) => Program::new("date")
                .env("LC_ALL", "C")
                .args(["--utc", &format!("--date={date}"), "+%a, %d %b %Y %T %z"])
                .read()?,
            None => tree.day("%a, %d %b %Y %T %z")?,
        };
        let items: String = release
            .lines()
            .map(|line| format!("{}\n", wrapped(&line)))
            .collect();
        text += &format!(
            "carryout ({version}) unstable; urgency=medium\n\n{items}\n -- {}  {moment}\n\n",
            identity::MAINTAINER
        );
    }

    Ok(text)
}

/// One item, in lines that Debian's tools take.
fn wrapped(line: &str) -> String {
    let mut lines = vec!["  *".to_owned()];
    for word in line.split_whitespace() {
        let last = lines.last().map_or(0, String::len);
        if last + word.len() >= 79 {
            lines.push(format!("    {word}"));
        } else if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(word);
        }
    }

    lines.join("\n")
}

fn control(tree: &Tree, version: &str) -> anyhow::Result<()> {
    let control = tree.dir.join("DEBIAN");
    fs::create_dir_all(&control)?;
    let sums = Program::new("find")
        .within(&tree.dir)
        .args(["usr", "-type", "f", "-exec", "md5sum", "{}", "+"])
        .read()?;
    let mut sums: Vec<&str> = sums.lines().collect();
    sums.sort_by_key(|line| line.get(34..));
    tree.write("DEBIAN/md5sums", &format!("{}\n", sums.join("\n")))?;

    let text = format!(
        "Package: carryout\nVersion: {version}\nArchitecture: {}\nMaintainer: {}\nInstalled-Size: {}\nDepends: {}\nRecommends: {RECOMMENDS}\nSection: utils\nPriority: optional\nHomepage: {}\nDescription: copy your Google data to a folder of your own\n{}\n",
        architecture()?,
        identity::MAINTAINER,
        installed_size(&tree.dir)?,
        depends(tree)?,
        identity::HOMEPAGE,
        description(),
    );

    tree.write("DEBIAN/control", &text)
}

fn description() -> String {
    let lines = identity::DESCRIPTION.lines().map(|line| {
        if line.is_empty() {
            " .".to_owned()
        } else {
            format!(" {line}")
        }
    });

    lines.collect::<Vec<_>>().join("\n")
}

/// Of the files alone, in KiB, as dpkg counts.
fn installed_size(dir: &Path) -> anyhow::Result<u64> {
    let sizes = Program::new("find")
        .within(dir)
        .args(["usr", "-type", "f", "-printf", "%s\n"])
        .read()?;

    Ok(sizes
        .lines()
        .filter_map(|size| size.parse::<u64>().ok())
        .map(|size| size.div_ceil(1024))
        .sum())
}

fn architecture() -> anyhow::Result<String> {
    Program::new("dpkg").args(["--print-architecture"]).read()
}

/// What `dpkg-shlibdeps` finds in the programs, with the C library of the oldest system that we build for.
fn depends(tree: &Tree) -> anyhow::Result<String> {
    // The tool wants to stand in a source package.
    let source = outputs().join("shlibdeps");
    fs::create_dir_all(source.join("debian"))?;
    fs::write(
        source.join("debian/control"),
        "Source: carryout\n\nPackage: carryout\nArchitecture: any\n",
    )?;
    let found = Program::new("dpkg-shlibdeps")
        .within(&source)
        .args(["-O", "--ignore-missing-info"])
        .args([
            tree.dir.join("usr/bin/carryout"),
            tree.dir.join("usr/bin/carryout-cli"),
        ])
        .read()
        .context("the libraries of the programs are not known")?;
    let found = found
        .strip_prefix("shlibs:Depends=")
        .context("dpkg-shlibdeps answered something else")?;

    with_oldest_libc(found)
}

fn with_oldest_libc(found: &str) -> anyhow::Result<String> {
    let (major, minor) = OLDEST_LIBC;
    let needs: Vec<String> = found
        .split(", ")
        .map(|need| {
            let Some(version) = need.strip_prefix("libc6 (>= ") else {
                return Ok(need.to_owned());
            };
            let version = version.trim_end_matches(')');
            let mut numbers = version.split('.').map_while(|number| number.parse::<u32>().ok());
            let needed = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
            ensure!(
                needed <= OLDEST_LIBC,
                "the programs need libc6 {version}: build packages for others on Debian 12, whose is {major}.{minor}"
            );

            Ok(format!("libc6 (>= {major}.{minor})"))
        })
        .collect::<anyhow::Result<_>>()?;

    Ok(needs.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_c_library_is_that_of_the_oldest_system() {
        assert_eq!(
            with_oldest_libc("libc6 (>= 2.34), libgtk-3-0 (>= 3.16.2)").unwrap(),
            "libc6 (>= 2.36), libgtk-3-0 (>= 3.16.2)"
        );
    }

    #[test]
    fn a_build_on_a_newer_system_is_refused() {
        assert!(with_oldest_libc("libc6 (>= 2.39)").is_err());
    }

    #[test]
    fn no_line_of_the_changelog_is_longer_than_debians_tools_take() {
        let text = wrapped(&"word ".repeat(60));

        assert!(text.starts_with("  * word"));
        assert!(text.lines().all(|line| line.len() < 80));
        assert!(text.lines().skip(1).all(|line| line.starts_with("    ")));
    }
}
