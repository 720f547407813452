//! Brings a machine that has Rust and nothing else to where the project builds, or says what a user has to do.

use std::env;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context as _, bail, ensure};
use clap::Args;

use crate::command::Program;
use crate::needs::{LINUX, PYTHON};
use crate::purpose::Purpose;
use crate::system::{self, Manager, Need};
use crate::ui::{Node, Page};
use crate::{python, rust};

#[derive(Args)]
pub struct Options {
    /// Only show what is missing and how it would be installed
    #[arg(long)]
    dry_run: bool,

    /// Look at the machine as if nothing were installed; only with --dry-run
    #[arg(long, requires = "dry_run")]
    as_if_empty: bool,

    /// What the machine is set up for
    #[arg(long = "for", value_enum, default_value = "test")]
    purpose: Purpose,
}

/// Does, or with `--dry-run` only describes, the set-up.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn setup(options: &Options) -> anyhow::Result<ExitCode> {
    if options.dry_run {
        describe(options.purpose, options.as_if_empty)?;
        return Ok(ExitCode::SUCCESS);
    }

    match options.purpose {
        Purpose::Run => drop(for_run()?),
        Purpose::Test => {
            for_tests()?;
            python::test_tools()?;
        }
        Purpose::Gallery => drop(for_gallery()?),
        Purpose::Bundle => drop(for_bundle()?),
        Purpose::Packages => drop(for_packages()?),
    }
    eprintln!("everything is there");

    Ok(ExitCode::SUCCESS)
}

/// Brings everything that is needed to build and open the window.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn for_run() -> anyhow::Result<Page> {
    system_packages(Purpose::Run)?;

    Page::set_up()
}

/// Brings what the operating system has to provide for the tests.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn packages_for_tests() -> anyhow::Result<()> {
    system_packages(Purpose::Test)
}

/// Brings everything that the tests need but [`python::test_tools`], for which the steps ask that use them.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn for_tests() -> anyhow::Result<Page> {
    with_components(Purpose::Test)
}

/// Brings everything that the pictures of the screens need.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn for_gallery() -> anyhow::Result<Page> {
    with_components(Purpose::Gallery)
}

/// Brings everything that is needed to build the installers and to judge them.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn for_bundle() -> anyhow::Result<Page> {
    system_packages(Purpose::Bundle)?;

    Page::set_up()
}

/// Brings everything that is needed to install and use the packages in a fresh system.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn for_packages() -> anyhow::Result<Page> {
    system_packages(Purpose::Packages)?;

    Page::set_up()
}

fn with_components(purpose: Purpose) -> anyhow::Result<Page> {
    system_packages(purpose)?;
    rust::components()?;

    Page::set_up()
}

fn system_packages(purpose: Purpose) -> anyhow::Result<()> {
    match env::consts::OS {
        "linux" => linux(purpose),
        "macos" => mac(),
        "windows" => windows(),
        other => {
            eprintln!("set-up does not know {other}: a C compiler, WebKitGTK 4.1 and Node are needed");
            Ok(())
        }
    }
}

fn linux(purpose: Purpose) -> anyhow::Result<()> {
    let missing = missing(purpose, false);
    if missing.is_empty() {
        return Ok(());
    }

    let names = names(&missing);
    let Some(manager) = manager() else {
        bail!(
            "this machine lacks {names}. Please install them with its package manager, then run the same command again"
        );
    };
    let packages = manager.packages(&missing);
    let command = manager.command(&packages);
    if manager != Manager::Apt {
        bail!("this machine lacks {names}. Please run\n\n    {command}\n\nand then the same command again");
    }

    eprintln!("this machine lacks {names}");
    install(&packages)
        .with_context(|| format!("please run\n\n    {command}\n\nand then the same command again"))?;
    let still = self::missing(purpose, false);
    ensure!(
        still.is_empty(),
        "{} is still not there after installing {}. If this is Ubuntu and it is Chromium: `sudo snap install chromium`",
        self::names(&still),
        packages.join(" ")
    );

    Ok(())
}

fn install(packages: &[&str]) -> anyhow::Result<()> {
    if let Err(error) = apt(&["update"]) {
        // One unreachable source need not matter; if it does, the next step says so.
        eprintln!("the package lists could not be renewed: {error:#}");
    }

    apt(&[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

fn apt(args: &[&str]) -> anyhow::Result<()> {
    system::as_root()
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(args)
        .run()
}

fn mac() -> anyhow::Result<()> {
    ensure!(
        Program::new("xcode-select").args(["--print-path"]).succeeds(),
        "Apple's command line tools are missing. Please run `xcode-select --install`, then the same command again"
    );

    Ok(())
}

fn windows() -> anyhow::Result<()> {
    const WEBVIEW2: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

    let host = Program::new("rustc").args(["-vV"]).read()?;
    ensure!(
        host.contains("-msvc"),
        "Rust is set up for GNU here. Please install the Visual Studio Build Tools with \"Desktop development with C++\" and \
         run `rustup default stable-msvc`, then the same command again"
    );
    let has_webview = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"]
        .iter()
        .any(|hive| {
            Program::new("reg")
                .args(["query", &format!(r"{hive}\{WEBVIEW2}")])
                .succeeds()
        });
    ensure!(
        has_webview,
        "the WebView2 runtime is missing. Please install Microsoft's \"Evergreen WebView2 Runtime\", then run the same command again"
    );

    Ok(())
}

fn describe(purpose: Purpose, as_if_empty: bool) -> anyhow::Result<()> {
    if cfg!(target_os = "linux") {
        let missing = missing(purpose, as_if_empty);
        match manager() {
            _ if missing.is_empty() => eprintln!("system packages: nothing is missing"),
            Some(manager) => eprintln!(
                "system packages: missing {}\n    {}",
                names(&missing),
                manager.command(&manager.packages(&missing))
            ),
            None => eprintln!(
                "system packages: missing {}; this distribution's names are unknown",
                names(&missing)
            ),
        }
    } else {
        system_packages(purpose)?;
    }
    eprintln!("node: {}", Node::describe());

    Ok(())
}

fn missing(purpose: Purpose, as_if_empty: bool) -> Vec<&'static Need> {
    let brings_node = as_if_empty || !Node::is_on_path();

    LINUX
        .iter()
        .filter(|need| purpose.includes(need.since) || (brings_node && need.name == PYTHON.name))
        .filter(|need| as_if_empty || need.is_missing())
        .collect()
}

fn manager() -> Option<Manager> {
    let os_release =
        fs::read_to_string("/etc/os-release").or_else(|_| fs::read_to_string("/usr/lib/os-release"));

    Manager::of(&os_release.ok()?)
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.name).collect::<Vec<_>>().join("; ")
}
