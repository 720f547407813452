//! A list of named steps that are run in order, timed, and reported in a table at the end.

use std::process::ExitCode;
use std::time::{Duration, Instant};

/// How a step ended.
enum Ending {
    Passed,
    Failed,
    /// Not run, and why.
    Skipped(String),
}

/// The steps so far.
pub struct Steps {
    keep_going: bool,
    endings: Vec<(&'static str, Ending, Duration)>,
}

impl Steps {
    /// No step yet; with `keep_going` a failed one does not stop the others.
    pub fn new(keep_going: bool) -> Self {
        Self {
            keep_going,
            endings: Vec::new(),
        }
    }

    /// Runs one step, unless an earlier one failed.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> anyhow::Result<()>) {
        if self.has_failed() && !self.keep_going {
            self.skip(name, "an earlier step failed");
            return;
        }

        eprintln!("\n── {name} ──");
        let start = Instant::now();
        let ending = match step() {
            Ok(()) => Ending::Passed,
            Err(error) => {
                eprintln!("{name}: {error:#}");
                Ending::Failed
            }
        };
        self.endings.push((name, ending, start.elapsed()));
    }

    /// Notes that a step is not run.
    pub fn skip(&mut self, name: &'static str, why: &str) {
        self.endings
            .push((name, Ending::Skipped(why.to_owned()), Duration::ZERO));
    }

    /// Prints the table and answers how the whole ended.
    pub fn tell(&self) -> ExitCode {
        let total: Duration = self.endings.iter().map(|(_, _, time)| time).sum();
        let seconds = |time: &Duration| format!("{:.1} s", time.as_secs_f64());

        eprintln!();
        for (name, ending, time) in &self.endings {
            match ending {
                Ending::Passed => eprintln!("  {name:<14} passed   {:>9}", seconds(time)),
                Ending::Failed => eprintln!("  {name:<14} FAILED   {:>9}", seconds(time)),
                Ending::Skipped(why) => eprintln!("  {name:<14} skipped  ({why})"),
            }
        }
        eprintln!(
            "  {:<14} {:<8} {:>9}",
            "all",
            if self.has_failed() { "FAILED" } else { "passed" },
            seconds(&total)
        );

        if self.has_failed() {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        }
    }

    fn has_failed(&self) -> bool {
        self.endings
            .iter()
            .any(|(_, ending, _)| matches!(ending, Ending::Failed))
    }
}
