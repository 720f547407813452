//! The name on everything, read from the root's `Cargo.toml`: one place for packages, documents and the release.

use anyhow::{Context as _, ensure};

/// The version of everything in the workspace.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The home page of the program.
pub const HOMEPAGE: &str = env!("CARGO_PKG_HOMEPAGE");

/// Where the source and the issues are.
pub const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// Who answers for the packages, as `Name <address>`.
pub const MAINTAINER: &str = env!("CARGO_PKG_AUTHORS");

/// What the program does, for new users.
pub const DESCRIPTION: &str = "\
Carryout takes a copy of everything that Google lets you take, through
Google's Data Portability API, proves that the copy is complete, and keeps
it up to date. It continues after a crash, a restart or a lost connection
exactly where it was, and sends nothing to anyone but Google.

The package holds the program with a window and carryout-cli for servers
and scripts. Carryout is not affiliated with Google, nor endorsed by it.";

const ROOT: &str = include_str!("../../../Cargo.toml");

/// The identifier under which systems know the program; it never changes after the first release.
///
/// # Errors
///
/// The root's `Cargo.toml` no longer names it.
pub fn identifier() -> anyhow::Result<&'static str> {
    value("identifier").map(|value| value.trim_matches('"'))
}

/// The maintainer's name without the address.
pub fn developer() -> &'static str {
    MAINTAINER.split(" <").next().unwrap_or(MAINTAINER)
}

/// Makes sure that the release owner has confirmed the identity.
///
/// # Errors
///
/// They have not.
pub fn confirmed() -> anyhow::Result<()> {
    ensure!(
        value("confirmed")? == "true",
        "the identity (identifier, homepage, repository, maintainer) is not confirmed: see [workspace.metadata.identity] in Cargo.toml"
    );

    Ok(())
}

fn value(key: &str) -> anyhow::Result<&'static str> {
    let section = ROOT.split("[workspace.metadata.identity]").nth(1);

    section
        .and_then(|section| {
            section
                .lines()
                .skip(1)
                .take_while(|line| !line.starts_with('['))
                .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='))
        })
        .map(str::trim)
        .with_context(|| format!("Cargo.toml has no {key} in [workspace.metadata.identity]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_the_identifier_of_everything_else() {
        let config: serde_json::Value =
            serde_json::from_str(include_str!("../../../tauri.conf.json")).unwrap();

        assert_eq!(config["identifier"], identifier().unwrap());
        assert_eq!(config["bundle"]["publisher"], developer());
        assert_eq!(config["bundle"]["homepage"], HOMEPAGE);
        assert_eq!(
            config["version"],
            serde_json::Value::Null,
            "the version stands in Cargo.toml"
        );
    }

    #[test]
    fn the_maintainer_has_a_name_and_an_address() {
        assert!(MAINTAINER.ends_with('>') && MAINTAINER.contains('@') && !developer().contains('<'));
    }

    #[test]
    fn placeholder_identity_is_recognised() {
        assert!(matches!(value("confirmed").unwrap(), "true" | "false"));
    }
}
