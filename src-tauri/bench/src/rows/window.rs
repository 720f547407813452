//! The program's window as someone in front of it has it, beside an empty window of the same toolkit, in turn.
//! Both are release builds on the display of this session; what is on the screen is read from the display itself.

use crate::Plan;
use crate::copy::{self, Ticket};
use crate::google::Google;
use crate::process::beside;
use crate::table::{least, median, most, verdict_word};
use crate::window::{Key, Program, Screen, Used};
use anyhow::{Context, Result, ensure};
use carryout_core::catalog::categories;
use carryout_core::ports::{HttpNetwork, SystemClock};
use carryout_core::vault::{OsVault, Patience};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// What the bars allow: seconds, MiB, and percents of a core with wake-ups a second.
const LATER: f64 = 0.150;
const MEMORY_MORE: f64 = 30.0;
const OPEN: (f64, f64) = (0.2, 5.0);
const BACKGROUND: (f64, f64) = (0.05, 1.0);
const KEY: f64 = 0.100;
const SCREEN: f64 = 0.200;

/// No job ends while it is measured.
const JOB_SECONDS: &str = "864000-864000";
/// Under this name the program keeps its refresh tokens.
const SERVICE: &str = "Carryout";
/// After its start a program gets so long to come to rest.
const REST: Duration = Duration::from_secs(15);
/// The engine that prepared the copy polled faster than the program does, so at first every job is due at once.
const CAUGHT_UP: Duration = Duration::from_secs(150);
const MIB: f64 = 1_048_576.0;

/// A program that is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    /// Ours with a copy of all categories that waits for Google.
    Waiting,
    /// Ours at its very first start.
    First,
    /// Ours without a window, with the same copy.
    Background,
    Empty,
}

impl Which {
    fn name(self) -> &'static str {
        match self {
            Self::Waiting => "**carryout**, a copy waiting",
            Self::First => "**carryout**, first start",
            Self::Background => "**carryout**, in the background",
            Self::Empty => "empty window",
        }
    }
}

/// A home with a copy of all categories, of which none is ready, and the sandbox that keeps it so.
struct Ground {
    google: Google,
    home: PathBuf,
    folder: TempDir,
}

impl Ground {
    fn prepare(plan: &Plan) -> Result<Self> {
        let resources: Vec<&str> = categories().iter().map(|category| category.resource).collect();
        let google = Google::start_as(&["--job-seconds", JOB_SECONDS], &resources)?;
        let folder = tempfile::tempdir_in(&plan.folder)?;
        let ticket = Ticket {
            access: google.access().clone(),
            client_file: google.client_file()?,
            resources: resources.iter().map(|name| (*name).to_owned()).collect(),
            advance: 0,
            folder: folder.path().to_owned(),
        };
        let runtime = Runtime::new()?;
        runtime.block_on(async {
            let vault = OsVault::new(SERVICE, Patience::default(), Arc::new(SystemClock));
            let network = Arc::new(HttpNetwork::new()?);
            let engine = copy::begin(&ticket, &network, Arc::new(vault)).await?;
            engine.stop().await;
            anyhow::Ok(())
        })?;
        Ok(Self {
            google,
            home: ticket.home(),
            folder,
        })
    }

    /// Prepares a program to be started; `round` gives a first start a folder of its own.
    fn command(&self, which: Which, round: usize) -> Result<Command> {
        let mut command = match which {
            Which::Empty => Command::new(beside("examples/empty-window")?),
            Which::Waiting | Which::First | Which::Background => Command::new(beside("carryout")?),
        };
        let home = match which {
            Which::First => self.folder.path().join(format!("first-{round}")),
            Which::Waiting | Which::Background | Which::Empty => self.home.clone(),
        };
        command
            .env("CARRYOUT_HOME", home)
            .env("CARRYOUT_GOOGLE_ORIGIN", self.google.access().origin());
        if which == Which::Background {
            command.arg("--background");
        }
        Ok(command)
    }
}

/// From the start of the process to the first letters on the screen and to the last change, and memory at rest.
pub fn start(plan: &Plan) -> Result<String> {
    const ALL: [Which; 3] = [Which::Waiting, Which::First, Which::Empty];

    let ground = Ground::prepare(plan)?;
    let mut seen = ALL.map(|which| (which, Vec::new(), Vec::new(), Vec::new()));
    for round in 0..=plan.rounds {
        for turn in 0..seen.len() {
            let turn = (turn + round) % seen.len();
            let (which, painted, complete, memory) = &mut seen[turn];
            // Opened anew, so that no change of the program before counts.
            let screen = Screen::open()?;
            let program = Program::start(&mut ground.command(*which, round)?)?;
            let first = screen.painted()?;
            let last = screen.settled()?.map_or(first, |(_, last)| last);
            thread::sleep(REST / 3);
            // As in the other rows, a first run does not count.
            if round > 0 {
                painted.push(first.duration_since(program.since).as_secs_f64());
                complete.push(last.duration_since(program.since).as_secs_f64());
                memory.push(program.memory() as f64 / MIB);
            }
            program.end()?;
        }
    }
    let mut text = String::from(
        "| program | first letters on the screen, s | last change, s | memory (PSS), MiB |\n|---|---|---|---|\n",
    );
    for (which, painted, complete, memory) in &seen {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {:.0} |",
            which.name(),
            spread(painted),
            spread(complete),
            middle(memory)
        );
    }
    let [(_, ours, _, memory), _, (_, empty, _, least_memory)] = &seen;
    let later = middle(ours) - middle(empty);
    let more = middle(memory) - middle(least_memory);
    let _ = writeln!(
        text,
        "\nBar: first letters at most {:.0} ms after those of the empty window: **{}** ({:.0} ms). \
         Bar: at most {MEMORY_MORE:.0} MiB more: **{}** ({more:.0} MiB).",
        LATER * 1e3,
        verdict_word(later <= LATER),
        later * 1e3,
        verdict_word(more <= MEMORY_MORE)
    );
    Ok(text)
}

/// Processor and wake-ups at rest.
pub fn idle(plan: &Plan) -> Result<String> {
    let ground = Ground::prepare(plan)?;
    let mut text = format!(
        "{} categories that Google prepares; {} s of each, {} s after its start.\n\n\
         | program | % of one core | wake-ups a second | polls in that time |\n|---|---|---|---|\n",
        categories().len(),
        plan.idle.as_secs(),
        CAUGHT_UP.as_secs()
    );
    let mut bars = String::new();
    for which in [Which::Waiting, Which::Background, Which::Empty] {
        let mut program = Program::start(&mut ground.command(which, 0)?)?;
        thread::sleep(CAUGHT_UP);
        let polls = ground.google.answered_polls()?;
        let before = program.used()?;
        thread::sleep(plan.idle);
        let (cpu, wakeups) = per_second(program.used()?.since(before), plan.idle);
        let polls = ground.google.answered_polls()? - polls;
        program.end()?;
        let _ = writeln!(text, "| {} | {cpu:.3} | {wakeups:.1} | {polls} |", which.name());
        ensure!(
            which == Which::Empty || polls > 0,
            "{}: no poll was answered, so nothing was measured",
            which.name()
        );
        let allowed = match which {
            Which::Waiting => OPEN,
            Which::Background => BACKGROUND,
            Which::First | Which::Empty => continue,
        };
        let _ = write!(
            bars,
            "Bar, {}: at most {} % and {} wake-ups: **{}**. ",
            which.name(),
            allowed.0,
            allowed.1,
            verdict_word(cpu <= allowed.0 && wakeups <= allowed.1)
        );
    }
    let _ = writeln!(text, "\n{}", bars.trim_end());
    Ok(text)
}

/// From a key to the first and the last change that it makes on the screen.
pub fn keys(plan: &Plan) -> Result<String> {
    let ground = Ground::prepare(plan)?;
    let go = |digit: char| vec![Key::CONTROL, Key(u32::from(digit))];
    // What is pressed, what that does, and what the bar allows.
    let all = [
        ("Tab: the next button", vec![Key::TAB], KEY),
        ("Ctrl 2: My data", go('2'), SCREEN),
        ("Ctrl 3: the copy with all its categories", go('3'), SCREEN),
        ("Ctrl 4: Settings", go('4'), SCREEN),
        ("Ctrl 1: Overview", go('1'), SCREEN),
    ];
    let mut seen = vec![(Vec::new(), Vec::new()); all.len()];
    let screen = Screen::open()?;
    let program = Program::start(&mut ground.command(Which::Waiting, 0)?)?;
    screen.painted()?;
    thread::sleep(REST);
    screen.focus()?;
    for round in 0..=plan.rounds {
        for ((name, keys, _), (first, last)) in all.iter().zip(&mut seen) {
            screen.settled()?;
            let at = screen.press(keys)?;
            let changed = screen.settled()?;
            let (begun, ended) = changed.with_context(|| format!("{name}: nothing changed"))?;
            if round > 0 {
                first.push(begun.duration_since(at).as_secs_f64());
                last.push(ended.duration_since(at).as_secs_f64());
            }
        }
    }
    program.end()?;
    let mut text =
        String::from("| key | first change, s | last change, s | at most, s | |\n|---|---|---|---|---|\n");
    for ((name, _, allowed), (first, last)) in all.iter().zip(&seen) {
        let _ = writeln!(
            text,
            "| {name} | {} | {} | {allowed} | **{}** |",
            spread(first),
            spread(last),
            verdict_word(middle(last) <= *allowed)
        );
    }
    Ok(text)
}

/// Percents of a core, and wake-ups, of one second.
fn per_second(used: Used, time: Duration) -> (f64, f64) {
    (
        used.cpu.as_secs_f64() / time.as_secs_f64() * 100.0,
        used.wakeups as f64 / time.as_secs_f64(),
    )
}

fn spread(values: &[f64]) -> String {
    format!("{:.3} ({:.3}–{:.3})", middle(values), least(values), most(values))
}

fn middle(values: &[f64]) -> f64 {
    median(values).unwrap_or(f64::NAN)
}
