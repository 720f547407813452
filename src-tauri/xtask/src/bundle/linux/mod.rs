//! The packages of Linux distributions, both from one tree of files.

pub mod checks;
mod contents;
mod deb;
mod entry;
mod manual;
mod rpm;
mod tree;

use std::path::PathBuf;

pub use tree::Tree;

/// The `.deb` of `tree`, under another version if one is named: the tests upgrade from such a one.
///
/// # Errors
///
/// dpkg's tools are absent or refuse something.
pub fn debian(tree: &Tree, version: Option<&str>) -> anyhow::Result<PathBuf> {
    deb::pack(tree, version)
}

/// The `.rpm` of `tree`.
///
/// # Errors
///
/// `rpmbuild` is absent or refuses something.
pub fn rpm(tree: &Tree) -> anyhow::Result<PathBuf> {
    rpm::pack(tree)
}
