//! What Debian's and Red Hat's own tools say of the packages; each finding that stays is named with its reason.

use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::bundle::outputs;
use crate::command::Program;
use crate::identity;

/// What lintian finds and why it stays.
const LINTIAN: &[(&str, &str)] = &[
    (
        "binary-has-unneeded-section",
        "the linker's comment names the compiler; it is some dozens of bytes",
    ),
    (
        "hardening-no-fortify-functions",
        "fortify is a feature of C's library functions; Rust checks bounds itself",
    ),
    (
        "package-contains-documentation-outside-usr-share-doc",
        "the window shows the licences, and no program may need what lies in /usr/share/doc",
    ),
    (
        "spelling-error-in-binary",
        "machine code and words of libraries that look like words",
    ),
];

/// What rpmlint finds and why it stays.
const RPMLINT: &[(&str, &str)] = &[];

/// Lets the tools judge `package`.
///
/// # Errors
///
/// They find something that is not explained above.
pub fn package(package: &Path) -> anyhow::Result<()> {
    let is_deb = package.extension().is_some_and(|extension| extension == "deb");
    if is_deb {
        entries()?;
    }
    let (findings, explained) = if is_deb {
        (lintian(package)?, LINTIAN)
    } else {
        (rpmlint(package)?, RPMLINT)
    };
    let open: Vec<&String> = findings
        .iter()
        .filter(|finding| !explained.iter().any(|(word, _)| finding.contains(word)))
        .collect();
    for finding in &findings {
        eprintln!("  {finding}");
    }
    ensure!(open.is_empty(), "{} findings are not explained", open.len());

    Ok(())
}

fn entries() -> anyhow::Result<()> {
    let tree = outputs().join("tree/usr/share");
    let identifier = identity::identifier()?;
    Program::new("desktop-file-validate")
        .args([tree.join(format!("applications/{identifier}.desktop"))])
        .run()?;

    Program::new("appstreamcli")
        .args(["validate", "--no-net"])
        .args([tree.join(format!("metainfo/{identifier}.metainfo.xml"))])
        .run()
}

fn lintian(package: &Path) -> anyhow::Result<Vec<String>> {
    let output = Program::new("lintian")
        .args([
            "--allow-root",
            "--fail-on",
            "none",
            "--display-info",
            "--tag-display-limit",
            "0",
        ])
        .args([package])
        .read()
        .context("lintian did not look at the package")?;

    Ok(output
        .lines()
        .filter(|line| line.contains(": "))
        .map(str::to_owned)
        .collect())
}

fn rpmlint(package: &Path) -> anyhow::Result<Vec<String>> {
    let output = Program::new("rpmlint").args([package]).output()?;

    Ok(output
        .lines()
        .filter(|line| line.contains(": W: ") || line.contains(": E: "))
        .map(str::to_owned)
        .collect())
}
