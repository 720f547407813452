//! Tools that only some steps need: built once below the target directory, in the version that is known to work.

use std::path::PathBuf;

use anyhow::Context as _;

use crate::command::Program;
use crate::places;

/// A tool.
pub struct Tool {
    /// The program that it brings.
    program: &'static str,
    /// The package and its version.
    package: &'static str,
    /// What else `cargo install` has to be given.
    options: &'static [&'static str],
}

impl Tool {
    /// Lists the licences of all crates.
    pub const ABOUT: Self = Self {
        program: "cargo-about",
        package: "cargo-about@0.9.3",
        options: &["--features", "cli"],
    };

    /// Lists all crates as a bill of materials.
    pub const CYCLONEDX: Self = Self {
        program: "cargo-cyclonedx",
        package: "cargo-cyclonedx@0.5.9",
        options: &[],
    };

    /// The program, built first if it is not there.
    ///
    /// # Errors
    ///
    /// It cannot be had or built.
    pub fn find(&self) -> anyhow::Result<PathBuf> {
        let root = places::target().join("tools");
        let program = root
            .join("bin")
            .join(format!("{}{}", self.program, std::env::consts::EXE_SUFFIX));
        if Program::new(&program).args(["--version"]).succeeds() {
            return Ok(program);
        }

        Program::cargo()
            .args(["install", "--locked", "--root"])
            .args([&root])
            .args(self.options)
            .args([self.package])
            .env("CARGO_TARGET_DIR", root.join("build"))
            .run()
            .with_context(|| format!("{} is needed and could not be built", self.program))?;

        Ok(program)
    }
}
