//! Python environments of our own: third-party tools that check our output, and Node where the system's is too old.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::command::Program;
use crate::places;

/// A virtual environment below the target directory.
pub struct Venv {
    dir: PathBuf,
}

/// The environment with everything that the tests ask of Python: bagit, jsonschema, and Google's own client library.
///
/// # Errors
///
/// Python or a package cannot be had.
pub fn test_tools() -> anyhow::Result<Venv> {
    let lists = [
        "src-tauri/xtask/requirements.txt",
        "src-tauri/sandbox/tests/google_client/requirements.txt",
    ];
    let mut wanted = String::new();
    for list in lists {
        wanted += &fs::read_to_string(places::root().join(list))
            .with_context(|| format!("{list} cannot be read"))?;
        wanted.push('\n');
    }

    Venv::with("venv", &wanted)
}

impl Venv {
    /// The environment `name` with exactly the packages of the requirements list `wanted`, made anew if it has others.
    ///
    /// # Errors
    ///
    /// Python or a package cannot be had.
    pub fn with(name: &str, wanted: &str) -> anyhow::Result<Self> {
        let venv = Self {
            dir: places::target().join(name),
        };
        let stamp = venv.dir.join("installed.txt");
        let is_current = fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted);
        if is_current
            && Program::new(venv.program("python"))
                .args(["--version"])
                .succeeds()
        {
            return Ok(venv);
        }

        fs::create_dir_all(places::target())?;
        let python = if cfg!(windows) { "python" } else { "python3" };
        Program::new(python)
            .args(["-m", "venv", "--clear"])
            .args([&venv.dir])
            .run()?;
        let list = venv.dir.join("wanted.txt");
        fs::write(&list, wanted)?;
        Program::new(venv.program("python"))
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--requirement",
            ])
            .args([&list])
            .run()?;
        fs::rename(&list, &stamp)?;

        Ok(venv)
    }

    /// A program of the environment.
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs()
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// The directory of its programs.
    pub fn programs(&self) -> PathBuf {
        self.dir
            .join(Path::new(if cfg!(windows) { "Scripts" } else { "bin" }))
    }
}
