//! One file for each row of the table of bars.

mod dying;
mod foreign;
mod jobs;
mod killed;
mod memory;
mod plain;
mod view;
#[cfg(target_os = "linux")]
mod window;

use crate::Plan;
use crate::contestant::{Contestant, Look, Target};
use crate::table::Runs;
use anyhow::{Context, Result};
use clap::ValueEnum;

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Row {
    /// One object from the sandbox over plain loopback.
    Plain,
    /// The same from nginx.
    Nginx,
    /// The same from nginx over TLS.
    Tls,
    /// From an nginx that caps each connection.
    Capped,
    /// Memory over the size of the object.
    Memory,
    /// What a SIGKILL costs.
    Killed,
    /// Addresses that die.
    Dying,
    /// A whole copy with the real engine.
    Jobs,
    /// A million items looked at.
    View,
    /// From the start of the program to its first picture, and its memory.
    #[cfg(target_os = "linux")]
    Start,
    /// The window, and the program without one, while jobs wait.
    #[cfg(target_os = "linux")]
    Idle,
    /// From a key to the picture.
    #[cfg(target_os = "linux")]
    Keys,
}

impl Row {
    /// Every row.
    pub fn all() -> Vec<Self> {
        Self::value_variants().to_vec()
    }

    /// What it says above its table.
    pub fn title(self) -> &'static str {
        match self {
            Self::Plain => "One object from the sandbox, plain HTTP on loopback",
            Self::Nginx => "One object from nginx, plain HTTP on loopback",
            Self::Tls => "One object from nginx over TLS on loopback",
            Self::Capped => "A server that caps each connection at 5 MB/s",
            Self::Memory => "Memory of the transfer while the object grows",
            Self::Killed => "Killed in the middle of a download over several connections",
            Self::Dying => "Addresses that die every few seconds",
            Self::Jobs => "A whole copy: from the last COMPLETE to the receipt",
            Self::View => "A million items read into an index and searched",
            #[cfg(target_os = "linux")]
            Self::Start => "From the start to the first picture",
            #[cfg(target_os = "linux")]
            Self::Idle => "Idle while every category waits",
            #[cfg(target_os = "linux")]
            Self::Keys => "From a key to the picture",
        }
    }

    /// Measures it; answers Markdown.
    ///
    /// # Errors
    /// When something that is needed is not there, or a contestant fails.
    pub fn measure(self, plan: &Plan) -> Result<String> {
        match self {
            Self::Plain => plain::measure(plan),
            Self::Nginx => foreign::plain(plan),
            Self::Tls => foreign::tls(plan),
            Self::Capped => foreign::capped(plan),
            Self::Memory => memory::measure(plan),
            Self::Killed => killed::measure(plan),
            Self::Dying => dying::measure(plan),
            Self::Jobs => jobs::measure(plan),
            Self::View => view::measure(plan),
            #[cfg(target_os = "linux")]
            Self::Start => window::start(plan),
            #[cfg(target_os = "linux")]
            Self::Idle => window::idle(plan),
            #[cfg(target_os = "linux")]
            Self::Keys => window::keys(plan),
        }
    }
}

/// Lets all contestants fetch `target` in turn, each round beginning with another one. A first round does not count:
/// in it every byte of every file is looked at.
fn race(contestants: &[Contestant], target: &Target, plan: &Plan) -> Result<Vec<Runs>> {
    let ground = tempfile::tempdir_in(&plan.folder)?;
    let mut all: Vec<Runs> = contestants
        .iter()
        .map(|who| Runs {
            who: *who,
            readings: Vec::new(),
        })
        .collect();
    for round in 0..=plan.rounds {
        for turn in 0..all.len() {
            let turn = (turn + round) % all.len();
            let runs = &mut all[turn];
            if !runs.who.is_there() {
                continue;
            }
            let look = if round == 0 { Look::Close } else { Look::Brief };
            let reading = runs
                .who
                .run(target, ground.path(), look)
                .with_context(|| format!("round {round}"))?;
            if round > 0 {
                runs.readings.push(reading);
            }
        }
    }
    Ok(all)
}
