//! `cargo xtask`: sets up, runs and tests the project, so that a fresh clone needs no list of steps.

mod bench;
mod bindings;
mod bundle;
mod changelog;
mod command;
mod dependencies;
#[cfg(test)]
mod documents;
mod fuzz;
mod gallery;
mod icons;
mod identity;
mod longrun;
mod messages;
#[cfg(unix)]
mod needs;
mod packages;
mod places;
mod purpose;
mod python;
mod release;
mod run;
mod rust;
mod session;
mod setup;
mod steps;
mod survive;
mod system;
mod template;
mod test;
mod tool;
mod ui;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Set up, run and test Carryout.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Set everything up, build, and open the window
    Run(run::Options),
    /// Set everything up and run every check and test
    Test(test::Options),
    /// Install or name what this machine lacks, and do nothing else
    Setup(setup::Options),
    /// Write the TypeScript types of the Rust values that the page sees
    Bindings,
    /// Write the keys and arguments of the messages in src-tauri/locales
    Messages,
    /// Draw all icon sizes from icons/carryout.svg
    Icons,
    /// Build the installers of this system
    Bundle(bundle::Options),
    /// Steps of a release
    Release(release::Options),
    /// Measure our transfer against curl and others, and print a table
    Bench(bench::Options),
    /// Take pictures of every screen in every state, in sheets below target/gallery
    Gallery(gallery::Options),
    /// Run months of daily copies with faults out of seeds
    Longrun(longrun::Options),
    /// Kill the real command line again and again, stop it, take its drive away, and compare what is left
    Survive(survive::Options),
    /// Fuzz everything that reads untrusted input
    Fuzz(fuzz::Options),
    /// Run a command in a desktop of its own: X display, session bus, unlocked keyring
    Session(session::Options),
    /// The part of `session` that runs on the new session bus
    #[command(hide = true)]
    InsideSession(session::Options),
    /// The part of the test of packages that root runs
    #[cfg(unix)]
    #[command(hide = true)]
    InsideRoot(packages::Options),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Run(options) => run::run(&options),
        Task::Test(options) => test::test(&options),
        Task::Setup(options) => setup::setup(&options),
        Task::Bindings => bindings::write(),
        Task::Messages => messages::write(),
        Task::Icons => icons::draw(),
        Task::Bundle(options) => bundle::bundle(&options),
        Task::Release(options) => release::release(&options),
        Task::Bench(options) => bench::bench(&options),
        Task::Gallery(options) => gallery::gallery(&options),
        Task::Longrun(options) => longrun::longrun(&options),
        Task::Survive(options) => survive::survive(&options),
        Task::Fuzz(options) => fuzz::fuzz(&options),
        Task::Session(options) => session::open(&options),
        Task::InsideSession(options) => session::inside(&options),
        #[cfg(unix)]
        Task::InsideRoot(options) => packages::inside(&options),
    };

    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
