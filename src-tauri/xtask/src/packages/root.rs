//! A fresh Debian: made once, and laid under every run as it was.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::command::Program;
use crate::packages::mounts::remove;
use crate::places;

/// The oldest system that the packages are for.
const SUITE: &str = "bookworm";

fn place(name: &str) -> PathBuf {
    places::target().join("packages-root").join(name)
}

/// Makes the base, if it is not there; what debootstrap mounts in it ends with our mount namespace.
///
/// # Errors
///
/// debootstrap fails.
pub fn base() -> anyhow::Result<()> {
    let (base, made) = (place("base"), place("made"));
    if made.exists() {
        return Ok(());
    }
    remove(&base)?;
    fs::create_dir_all(&base)?;
    let mut program = Program::new("debootstrap")
        .args(["--variant=minbase", "--include=ca-certificates", SUITE])
        .args([&base]);
    if let Some(mirror) = mirror() {
        program = program.args([mirror]);
    }
    program.run()?;
    fs::write(made, "")?;

    Ok(())
}

/// Lays an overlay over the base and mounts what programs expect; only within a mount namespace of our own.
///
/// # Errors
///
/// Something cannot be mounted.
pub fn fresh() -> anyhow::Result<PathBuf> {
    // What a run changes lies in memory or in a folder that the next run empties.
    let (changes, work, root, archives) = (place("changes"), place("work"), place("root"), place("archives"));
    for dir in [&changes, &work] {
        remove(dir)?;
    }
    for dir in [&changes, &work, &root, &archives] {
        fs::create_dir_all(dir)?;
    }
    let layers = format!(
        "lowerdir={},upperdir={},workdir={}",
        place("base").display(),
        changes.display(),
        work.display()
    );
    mount(&["-t", "overlay", "overlay", "-o", &layers], &root)?;
    mount(&["-t", "proc", "proc"], &root.join("proc"))?;
    mount(&["--bind", "/sys"], &root.join("sys"))?;
    mount(&["--rbind", "/dev"], &root.join("dev"))?;
    mount(
        &["--bind", &archives.display().to_string()],
        &root.join("var/cache/apt/archives"),
    )?;
    // The way to the packages is the machine's own.
    for file in ["etc/resolv.conf", "etc/hosts"] {
        fs::copy(Path::new("/").join(file), root.join(file))
            .with_context(|| format!("/{file} is missing"))?;
    }
    for (file, text) in settings()? {
        fs::write(root.join("etc/apt/apt.conf.d").join(file), text)?;
    }

    Ok(root)
}

fn mount(options: &[&str], at: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(at)?;

    Program::new("mount").args(options).args([at]).run()
}

/// What the machine's apt knows of proxies; other settings of it are its own affair.
fn settings() -> anyhow::Result<Vec<(String, String)>> {
    let mut found = vec![(
        "00-keep".to_owned(),
        // The archives are kept for the next run.
        "Binary::apt::APT::Keep-Downloaded-Packages \"true\";\nAPT::Keep-Downloaded-Packages \"true\";\n"
            .to_owned(),
    )];
    for entry in fs::read_dir("/etc/apt/apt.conf.d")?.flatten() {
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        if text.to_lowercase().contains("proxy") {
            found.push((entry.file_name().to_string_lossy().into_owned(), text));
        }
    }

    Ok(found)
}

/// Where this machine's own apt has the suite from, if it has; otherwise debootstrap knows.
fn mirror() -> Option<String> {
    let targets = Program::new("apt-get")
        .args([
            "indextargets",
            "--format",
            "$(SITE) $(RELEASE)",
            "Created-By: Packages",
        ])
        .read()
        .ok()?;

    targets.lines().find_map(|line| {
        let (site, release) = line.split_once(' ')?;
        (release == SUITE).then(|| site.trim_end_matches('/').to_owned())
    })
}
