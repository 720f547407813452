//! Where things lie in the work tree, in one place, so that every task works from any directory.

use std::env;
use std::path::{Path, PathBuf};

/// The root of the work tree.
pub fn root() -> &'static Path {
    // src-tauri/xtask lies two levels below the root.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
}

/// Cargo's target directory, which also holds everything else that may be thrown away.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// The directory of the page's sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// The program `name` as a debug build leaves it.
pub fn debug_binary(name: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// The first program called `name` on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;

    env::split_paths(&path)
        .map(|dir| dir.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}
