//! `CHANGELOG.md`, read: what packages, AppStream and the update feed say of a release comes from there.

use std::fs;

use anyhow::{Context as _, ensure};

use crate::{identity, places};

/// One version of the changelog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Its version; the version of the workspace for what is not released.
    pub version: String,
    /// The day of its release as `2026-12-24`; nothing while it is not released.
    pub date: Option<String>,
    /// What changed, one line each, under headings such as "Added".
    pub changes: Vec<(String, Vec<String>)>,
}

/// All versions, the newest first.
///
/// # Errors
///
/// The file cannot be read or names no version.
pub fn read() -> anyhow::Result<Vec<Release>> {
    let text =
        fs::read_to_string(places::root().join("CHANGELOG.md")).context("CHANGELOG.md cannot be read")?;
    let releases = parse(&text);
    ensure!(!releases.is_empty(), "CHANGELOG.md names no version");

    Ok(releases)
}

fn parse(text: &str) -> Vec<Release> {
    let mut releases: Vec<Release> = Vec::new();
    let mut is_item = false;
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            releases.push(release(heading));
            is_item = false;
            continue;
        }
        let Some(release) = releases.last_mut() else {
            continue;
        };
        if let Some(heading) = line.strip_prefix("### ") {
            release.changes.push((heading.trim().to_owned(), Vec::new()));
            is_item = false;
        } else if let Some(item) = line.strip_prefix("- ") {
            if release.changes.is_empty() {
                release.changes.push(("Changed".to_owned(), Vec::new()));
            }
            if let Some((_, items)) = release.changes.last_mut() {
                items.push(item.trim().to_owned());
            }
            is_item = true;
        } else if line.trim().is_empty() {
            is_item = false;
        } else if is_item
            && let Some(item) = release.changes.last_mut().and_then(|(_, items)| items.last_mut())
        {
            item.push(' ');
            item.push_str(line.trim());
        }
    }

    releases
}

/// `Unreleased`, `0.1.0 - 2026-12-24` or `[0.1.0] - 2026-12-24`.
fn release(heading: &str) -> Release {
    let mut words = heading
        .split(['-', ' ', '[', ']'])
        .filter(|word| !word.is_empty());
    let version = words.next().unwrap_or_default();
    let date: Vec<&str> = words.collect();
    let is_released = version.starts_with(|first: char| first.is_ascii_digit());

    Release {
        version: if is_released { version } else { identity::VERSION }.to_owned(),
        date: (is_released && date.len() == 3).then(|| date.join("-")),
        changes: Vec::new(),
    }
}

impl Release {
    /// What changed as Markdown without links: the notes of a release.
    pub fn notes(&self) -> String {
        let parts = self
            .changes
            .iter()
            .filter(|(_, items)| !items.is_empty())
            .map(|(heading, items)| {
                let items: String = items.iter().map(|item| format!("- {item}\n")).collect();
                format!("### {heading}\n\n{items}")
            });

        parts.collect::<Vec<_>>().join("\n")
    }

    /// Every change as plain text: without the signs that Markdown makes words bold or code with.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.changes
            .iter()
            .flat_map(|(_, items)| items)
            .map(|item| item.replace("**", "").replace('`', ""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\nWhat changes.\n\n## Unreleased\n\n### Added\n\n- One **thing**\n  in two lines.\n- `another`\n\n## [0.1.0] - 2026-12-24\n\n### Fixed\n\n- A fault.\n";

    #[test]
    fn versions_dates_and_wrapped_items_are_read() {
        let releases = parse(TEXT);

        assert_eq!(releases.len(), 2);
        assert_eq!(
            releases[0],
            Release {
                version: identity::VERSION.to_owned(),
                date: None,
                changes: vec![(
                    "Added".to_owned(),
                    vec!["One **thing** in two lines.".to_owned(), "`another`".to_owned()]
                )],
            }
        );
        assert_eq!(
            (releases[1].version.as_str(), releases[1].date.as_deref()),
            ("0.1.0", Some("2026-12-24"))
        );
        assert_eq!(
            releases[0].lines().collect::<Vec<_>>(),
            ["One thing in two lines.", "another"]
        );
        assert_eq!(releases[1].notes(), "### Fixed\n\n- A fault.\n");
    }

    #[test]
    fn the_projects_own_changelog_can_be_read() {
        let releases = read().unwrap();

        assert!(releases[0].lines().count() > 0);
        assert!(
            releases.iter().skip(1).all(|release| release.date.is_some()),
            "only the newest version may be without a date"
        );
    }
}
