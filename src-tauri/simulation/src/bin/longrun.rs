//! `cargo xtask longrun`: months of daily copies with faults out of seeds.

use anyhow::{Result, bail};
use carryout_simulation::longrun::{Course, run};
use clap::Parser;
use std::io::Write as _;
use std::time::Instant;

/// Months of daily copies with faults out of seeds, judged by what the sandbox saw.
#[derive(Parser)]
struct Arguments {
    /// The first seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many seeds.
    #[arg(long, default_value_t = 1)]
    seeds: u64,
    /// How many days.
    #[arg(long, default_value_t = 180)]
    days: u32,
    /// How many categories, 73 at most.
    #[arg(long, default_value_t = 73)]
    categories: usize,
    /// Print the events as they happen.
    #[arg(long)]
    aloud: bool,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    // Not locked: each seed is printed when it ends.
    let mut out = std::io::stdout();
    let mut broken = 0;
    for seed in arguments.seed..arguments.seed + arguments.seeds {
        let start = Instant::now();
        let course = Course {
            seed,
            days: arguments.days,
            categories: arguments.categories,
            aloud: arguments.aloud,
        };
        match run(course) {
            Ok(tally) => writeln!(
                out,
                "seed {seed}: {} copies, {} files proved, {} kills, {} undelivered jobs, {} requests, digest {} in {:.1} s",
                tally.copies,
                tally.files,
                tally.kills,
                tally.untold,
                tally.requests,
                tally.log,
                start.elapsed().as_secs_f64()
            )?,
            Err(error) => {
                broken += 1;
                writeln!(
                    out,
                    "seed {seed} FAILED after {:.1} s\n{error:#}",
                    start.elapsed().as_secs_f64()
                )?;
            }
        }
    }
    if broken > 0 {
        bail!("{broken} of {} seeds broke a rule", arguments.seeds);
    }
    Ok(())
}
