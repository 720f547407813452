//! `cargo xtask bench`: our transfer, copies, index and window against common tools. Each contestant, ours included, is a
//! process of its own, and so is the server; this program only starts them in turn and reads the clock.

mod contestant;
mod copy;
mod fetch;
mod google;
mod machine;
mod nginx;
mod process;
mod rows;
mod table;
mod view;
#[cfg(target_os = "linux")]
mod window;

use anyhow::{Result, bail};
use clap::{Parser, Subcommand};
use rows::Row;
use std::alloc::System;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;
use zeroizing_alloc::ZeroAlloc;

/// As in both programs: what wiping freed memory costs belongs to what is measured.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Measures ours beside other programs, in turn, and prints Markdown tables.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    part: Option<Part>,
    /// Which rows; all if none is named
    #[arg(long, value_enum, value_delimiter = ',')]
    rows: Vec<Row>,
    /// How often each contestant runs, after one run that does not count
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// The size of the object of the rows on speed, in MiB
    #[arg(long, default_value_t = 2048)]
    mib: u64,
    /// How long the rows of the idle window watch it, in seconds; not less than Google wants between two polls of a job
    #[arg(long, default_value_t = 300)]
    idle: u64,
    /// Where the files go; memory if there is a file system in it
    #[arg(long)]
    folder: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Part {
    /// Our side: fetches what the ticket on standard input names
    #[command(hide = true)]
    Fetch,
    /// Our side of a whole copy: what the ticket on standard input names
    #[command(hide = true)]
    Copy,
    /// Our side of looking at a copy: what the ticket on standard input names
    #[command(hide = true)]
    View,
}

/// How to measure.
struct Plan {
    rounds: usize,
    mib: u64,
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only there is a window looked at")
    )]
    idle: Duration,
    folder: PathBuf,
}

fn main() -> Result<()> {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let arguments = Arguments::parse();
    match arguments.part {
        Some(Part::Fetch) => fetch::fetch(),
        Some(Part::Copy) => copy::copy(),
        Some(Part::View) => view::view(),
        None => measure(arguments),
    }
}

fn measure(arguments: Arguments) -> Result<()> {
    const IN_MEMORY: &str = "/dev/shm";

    let folder = arguments.folder.unwrap_or_else(|| {
        if Path::new(IN_MEMORY).is_dir() {
            IN_MEMORY.into()
        } else {
            std::env::temp_dir()
        }
    });
    let plan = Plan {
        rounds: arguments.rounds.max(1),
        mib: arguments.mib.max(1),
        idle: Duration::from_secs(arguments.idle),
        folder,
    };
    let rows = if arguments.rows.is_empty() {
        Row::all()
    } else {
        arguments.rows
    };
    let mut out = std::io::stdout();
    writeln!(out, "{}", machine::description(&plan.folder))?;
    let mut broken = Vec::new();
    for row in rows {
        let text = match row.measure(&plan) {
            Ok(text) => text,
            Err(error) => {
                broken.push(row.title());
                format!("Could not be measured: {error:#}\n")
            }
        };
        writeln!(out, "## {}\n\n{text}", row.title())?;
        out.flush()?;
    }
    if !broken.is_empty() {
        bail!("could not be measured: {}", broken.join("; "));
    }
    Ok(())
}
