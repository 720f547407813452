//! The files of a Linux package as they will lie below `/`, and what both kinds of packages need to know of them.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::bundle::linux::{entry, manual};
use crate::bundle::{build_programs, licences, outputs};
use crate::changelog::{self, Release};
use crate::command::Program;
use crate::ui::Page;
use crate::{identity, places, template};

/// The sizes of icons that desktops ask for.
const ICON_SIZES: [&str; 8] = ["16", "24", "32", "48", "64", "128", "256", "512"];

/// A finished tree.
pub struct Tree {
    /// Its root.
    pub dir: PathBuf,
    /// What changed in which version.
    pub releases: Vec<Release>,
    /// The moment that stands for all times of the package, so that two builds of one commit are alike.
    pub epoch: String,
}

impl Tree {
    /// Builds the programs and lays everything out.
    ///
    /// # Errors
    ///
    /// A program does not build, or a file cannot be written.
    pub fn build(page: &Page) -> anyhow::Result<Self> {
        build_programs()?;
        let tree = Self::empty()?;
        tree.programs()?;
        tree.desktop(page)?;
        tree.manual()?;
        tree.units()?;
        tree.documents()?;
        let epoch = tree.epoch.clone();
        Program::new("find")
            .args([&tree.dir])
            .args([
                "-exec",
                "touch",
                "--no-dereference",
                &format!("--date=@{epoch}"),
                "{}",
                "+",
            ])
            .run()?;

        Ok(tree)
    }

    fn empty() -> anyhow::Result<Self> {
        let dir = outputs().join("tree");
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;

        Ok(Self {
            dir,
            releases: changelog::read()?,
            epoch: epoch(),
        })
    }

    fn programs(&self) -> anyhow::Result<()> {
        for name in ["carryout", "carryout-cli"] {
            let built = places::target().join("release").join(name);
            self.copy(&built, &format!("usr/bin/{name}"), 0o755)?;
        }

        Ok(())
    }

    fn desktop(&self, page: &Page) -> anyhow::Result<()> {
        let identifier = identity::identifier()?;
        self.write(
            &format!("usr/share/applications/{identifier}.desktop"),
            &template::fill("linux/desktop.in", &[])?,
        )?;
        let releases = entry::appstream_releases(&self.releases, &self.day("%F")?);
        self.write(
            &format!("usr/share/metainfo/{identifier}.metainfo.xml"),
            &template::fill("linux/metainfo.xml.in", &[("RELEASES", &releases)])?,
        )?;

        let drawing = places::root().join("icons").join("carryout.svg");
        let drawn = outputs().join("icons");
        page.tool("tauri")
            .args(["icon".as_ref(), drawing.as_os_str()])
            .args(["--png", &ICON_SIZES.join(","), "--output"])
            .args([&drawn])
            .run()?;
        for size in ICON_SIZES {
            self.copy(
                &drawn.join(format!("{size}x{size}.png")),
                &format!("usr/share/icons/hicolor/{size}x{size}/apps/{identifier}.png"),
                0o644,
            )?;
        }

        self.copy(
            &drawing,
            &format!("usr/share/icons/hicolor/scalable/apps/{identifier}.svg"),
            0o644,
        )
    }

    fn manual(&self) -> anyhow::Result<()> {
        let made = outputs().join("manual");
        manual::write(&made, &self.day("%F")?)?;
        for page in fs::read_dir(made.join("man"))?.flatten() {
            let name = page.file_name().to_string_lossy().into_owned();
            self.compress(&page.path(), &format!("usr/share/man/man1/{name}.gz"))?;
        }
        let completions = made.join("completions");
        for (made, place) in [
            (
                "carryout-cli.bash",
                "usr/share/bash-completion/completions/carryout-cli",
            ),
            (
                "carryout-cli.fish",
                "usr/share/fish/vendor_completions.d/carryout-cli.fish",
            ),
            ("_carryout-cli", "usr/share/zsh/site-functions/_carryout-cli"),
        ] {
            self.copy(&completions.join(made), place, 0o644)?;
        }

        Ok(())
    }

    fn units(&self) -> anyhow::Result<()> {
        for unit in ["carryout-copy@.service", "carryout-copy@.timer"] {
            let file = places::root().join("packaging/linux").join(unit);
            self.copy(&file, &format!("usr/lib/systemd/user/{unit}"), 0o644)?;
        }

        Ok(())
    }

    fn documents(&self) -> anyhow::Result<()> {
        // The window shows it from where Tauri looks for files of its own.
        self.copy(
            &licences::place(),
            "usr/lib/Carryout/third-party-licences.txt",
            0o644,
        )?;

        Ok(())
    }

    /// Writes one more file; `path` is relative to the root.
    ///
    /// # Errors
    ///
    /// It cannot be written.
    pub fn write(&self, path: &str, text: &str) -> anyhow::Result<()> {
        let file = self.place(path)?;
        fs::write(&file, text)?;
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644))?;

        Ok(())
    }

    fn copy(&self, from: &Path, path: &str, mode: u32) -> anyhow::Result<()> {
        let file = self.place(path)?;
        fs::copy(from, &file).with_context(|| format!("{} is missing", from.display()))?;
        fs::set_permissions(&file, fs::Permissions::from_mode(mode))?;

        Ok(())
    }

    /// Writes the file `from`, compressed so that the same text always gives the same bytes.
    ///
    /// # Errors
    ///
    /// gzip is absent, or the file cannot be written.
    pub fn compress(&self, from: &Path, path: &str) -> anyhow::Result<()> {
        let file = self.place(path)?;
        let plain = file.with_extension("");
        fs::copy(from, &plain)?;
        fs::set_permissions(&plain, fs::Permissions::from_mode(0o644))?;

        Program::new("gzip").args(["-9", "-n", "-f"]).args([&plain]).run()
    }

    /// The moment of the package in a form of `date`.
    ///
    /// # Errors
    ///
    /// There is no `date`.
    pub fn day(&self, form: &str) -> anyhow::Result<String> {
        date(&self.epoch, form)
    }

    fn place(&self, path: &str) -> anyhow::Result<PathBuf> {
        let file = self.dir.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }

        Ok(file)
    }
}

/// The moment `epoch` in a form of `date`, in UTC and English.
///
/// # Errors
///
/// There is no `date`.
pub fn date(epoch: &str, form: &str) -> anyhow::Result<String> {
    Program::new("date")
        .env("LC_ALL", "C")
        .args(["--utc", &format!("--date=@{epoch}"), &format!("+{form}")])
        .read()
}

/// The moment of the last commit, or the one that the environment names, as reproducible builds have it.
fn epoch() -> String {
    std::env::var("SOURCE_DATE_EPOCH")
        .ok()
        .or_else(|| {
            Program::new("git")
                .args(["log", "-1", "--format=%ct"])
                .read()
                .ok()
        })
        .unwrap_or_else(|| "0".to_owned())
}
