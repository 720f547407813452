//! What Debian's and Red Hat's own tools say of the packages; each finding that stays is named with its reason.

use std::path::Path;

use anyhow::{Context as _, ensure};

use crate::bundle::linux::contents;
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
const RPMLINT: &[(&str, &str)] = &[
    (
        "no-signature",
        "a signature is the release owner's: rpmsign puts it on the finished package",
    ),
    (
        "no-manual-page-for-binary",
        "rpmlint 2.4 compares the program with the number of the section instead of the page's name; `contents` looks itself",
    ),
    (
        "only-non-binary-in-usr-lib",
        "units of the user's systemd have their place there, and the licences where the window looks for files of its own",
    ),
];

/// Lets the tools judge `package`.
///
/// # Errors
///
/// They find something that is not explained above, or the package lacks something.
pub fn package(package: &Path) -> anyhow::Result<()> {
    let is_deb = package.extension().is_some_and(|extension| extension == "deb");
    let (tool, findings, explained) = if is_deb {
        entries()?;
        ("lintian", lintian(package)?, LINTIAN)
    } else {
        contents::check(package)?;
        ("rpmlint", rpmlint(package)?, RPMLINT)
    };

    let told = judge(&findings, explained)?;
    match told.len() {
        0 => eprintln!("  {tool}: nothing found"),
        _ => eprintln!("  {tool}: every finding is explained\n{}", told.join("\n")),
    }

    Ok(())
}

/// The explanation of every finding, each once.
fn judge(findings: &[String], explained: &[(&str, &str)]) -> anyhow::Result<Vec<String>> {
    let reason = |finding: &String| {
        explained
            .iter()
            .find(|(tag, _)| finding.split_whitespace().any(|word| word == *tag))
    };
    let open: Vec<&str> = findings
        .iter()
        .filter(|finding| reason(finding).is_none())
        .map(String::as_str)
        .collect();
    ensure!(
        open.is_empty(),
        "{} findings are not explained:\n  {}",
        open.len(),
        open.join("\n  ")
    );

    Ok(explained
        .iter()
        .filter_map(|entry| {
            let times = findings
                .iter()
                .filter(|finding| reason(finding) == Some(entry))
                .count();
            (times > 0).then(|| format!("    {} ({times}×): {}", entry.0, entry.1))
        })
        .collect())
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
    let output = Program::new("rpmlint")
        .args(["--config", "packaging/linux/rpmlint.toml"])
        .args([package])
        .output()?;
    // Its exit code is 64 for findings; what is no report at all must not pass for one without any.
    ensure!(
        output.contains("packages: 1"),
        "rpmlint did not look at the package: {output}"
    );

    Ok(output
        .lines()
        .filter(|line| line.contains(": W: ") || line.contains(": E: "))
        .map(str::to_owned)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::judge;

    const EXPLAINED: &[(&str, &str)] = &[("no-signature", "comes later"), ("no-note", "needs none")];

    fn findings(lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn a_finding_without_a_reason_is_an_error_that_names_it() {
        let error = judge(
            &findings(&["p.x86_64: E: no-signature", "p.x86_64: W: no-signature-key x"]),
            EXPLAINED,
        )
        .unwrap_err()
        .to_string();

        assert!(error.contains("1 findings are not explained"), "{error}");
        assert!(error.contains("no-signature-key x"), "{error}");
    }

    #[test]
    fn explained_findings_are_told_once_each_with_their_reason() {
        let told = judge(
            &findings(&["p: E: no-signature a", "p: E: no-signature b"]),
            EXPLAINED,
        )
        .unwrap();

        assert_eq!(told, ["    no-signature (2×): comes later"]);
    }
}
