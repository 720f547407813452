//! The RPM package, made by `rpmbuild` from the same tree.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;

use crate::bundle::linux::Tree;
use crate::bundle::outputs;
use crate::command::Program;
use crate::{identity, places, template};

/// Packs `tree`.
///
/// # Errors
///
/// `rpmbuild` is absent or refuses something.
pub fn pack(tree: &Tree) -> anyhow::Result<PathBuf> {
    let top = outputs().join("rpm");
    if top.exists() {
        fs::remove_dir_all(&top)?;
    }
    let copy = top.join("tree");
    fs::create_dir_all(&top)?;
    Program::new("cp")
        .args(["--archive"])
        .args([&tree.dir, &copy])
        .run()?;
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        let place = copy.join("usr/share/licenses/carryout");
        fs::create_dir_all(&place)?;
        fs::copy(places::root().join(name), place.join(name))?;
    }

    let spec = top.join("carryout.spec");
    fs::write(&spec, text(tree, &copy.to_string_lossy())?)?;
    Program::new("rpmbuild")
        .env("SOURCE_DATE_EPOCH", &tree.epoch)
        .args(["-bb", "--quiet"])
        .args(["--define", &format!("_topdir {}", top.display())])
        .args(["--define", "use_source_date_epoch_as_buildtime 1"])
        .args(["--define", "clamp_mtime_to_source_date_epoch 1"])
        .args([&spec])
        .run()?;
    let built = find(&top.join("RPMS")).context("rpmbuild left no package")?;
    let package = outputs().join(built.file_name().unwrap_or_default());
    fs::rename(&built, &package)?;

    Ok(package)
}

fn text(tree: &Tree, dir: &str) -> anyhow::Result<String> {
    let files: Vec<String> = Program::new("find")
        .within(dir.as_ref())
        .args(["usr", "(", "-type", "f", "-o", "-type", "l", ")"])
        .read()?
        .lines()
        .map(listed)
        .collect();
    let own = "%dir /usr/lib/Carryout\n%dir /usr/share/licenses/carryout\n";
    let day = match &tree.releases.first().and_then(|release| release.date.clone()) {
        Some(date) => Program::new("date")
            .env("LC_ALL", "C")
            .args(["--utc", &format!("--date={date}"), "+%a %b %d %Y"])
            .read()?,
        None => tree.day("%a %b %d %Y")?,
    };
    let changes: String = tree
        .releases
        .iter()
        .take(1)
        .flat_map(|release| release.lines())
        .map(|line| format!("- {}\n", line.replace('%', "%%")))
        .collect();
    let changelog = format!(
        "* {day} {} - {}-1\n{changes}",
        identity::MAINTAINER,
        identity::VERSION
    );

    template::fill(
        "linux/carryout.spec.in",
        &[
            ("TREE", dir),
            ("FILES", &format!("{own}{}\n", files.join("\n"))),
            ("CHANGELOG", &changelog),
            ("DESCRIPTION", identity::DESCRIPTION),
        ],
    )
}

/// How the package names a file: licences and manuals are marked as such.
fn listed(path: &str) -> String {
    if path.starts_with("usr/share/licenses/") {
        format!("%license /{path}")
    } else if path.starts_with("usr/share/man/") {
        format!("%doc /{path}")
    } else {
        format!("/{path}")
    }
}

fn find(dir: &std::path::Path) -> Option<PathBuf> {
    fs::read_dir(dir)
        .ok()?
        .flatten()
        .map(|entry| entry.path())
        .find_map(|path| {
            if path.is_dir() {
                find(&path)
            } else {
                path.extension()
                    .is_some_and(|extension| extension == "rpm")
                    .then_some(path)
            }
        })
}
