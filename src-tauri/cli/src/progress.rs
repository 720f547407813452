//! Progress on standard error: bars on a terminal, a line now and then anywhere else.

mod bars;

use crate::language::{moment, plain, say, soon, text};
use crate::report::headline;
use crate::summary::title;
pub use bars::Amount;
use bars::{Bars, File};
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ExportView, HoldView, JobStep, LineView, Snapshot};
use std::time::{Duration, Instant};

/// A log is written to when something happened, but not for each of many things at once.
const LOG_BEAT: Duration = Duration::from_secs(2);

/// And when nothing happens, so often.
const LOG_IDLE: Duration = Duration::from_secs(300);

/// Shows how things go on.
#[derive(Debug)]
pub enum Progress {
    /// On a terminal.
    Bars(Bars),
    /// Anywhere else: what was written last, and when.
    Lines(Option<(Instant, String)>),
}

/// What there is to show at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Line {
    /// What a log tells: changes with events only.
    events: String,
    /// What a terminal shows besides: bytes and time left.
    flow: String,
    /// What the bar of the copies shows; nothing before a size is known.
    amount: Option<Amount>,
}

impl Progress {
    /// On standard error, whatever that is.
    pub fn new() -> Self {
        Bars::on_terminal().map_or(Self::Lines(None), Self::Bars)
    }

    /// Shows the copies `exports`.
    pub fn show(&mut self, snapshot: &Snapshot, exports: &[&ExportView]) {
        let line = line(snapshot, exports);
        match self {
            Self::Bars(bars) => bars.show(&line.events, &line.flow, line.amount, &under_way(exports)),
            Self::Lines(last) => log(last, line.events),
        }
    }

    /// Shows `words` beside a bar; both change often, so on a terminal only.
    pub fn renew(&mut self, words: &str, amount: Option<Amount>) {
        if let Self::Bars(bars) = self {
            bars.show("", words, amount, &[]);
        }
    }

    /// Says `words` once, above what is shown.
    pub fn say(&mut self, words: &str) {
        match self {
            Self::Bars(bars) => bars.above(|| say(words)),
            Self::Lines(last) => {
                say(words);
                *last = None;
            }
        }
    }
}

fn log(last: &mut Option<(Instant, String)>, words: String) {
    let changed = last.as_ref().is_none_or(|(_, shown)| *shown != words);
    let beat = if changed { LOG_BEAT } else { LOG_IDLE };
    if last.as_ref().is_none_or(|(at, _)| at.elapsed() >= beat) {
        say(&words);
        *last = Some((Instant::now(), words));
    }
}

/// The files of which some bytes are here, but not all.
fn under_way<'a>(exports: &[&'a ExportView]) -> Vec<File<'a>> {
    let jobs = exports
        .iter()
        .flat_map(|export| export.jobs.iter().map(move |job| (export.id, job)));
    jobs.filter(|(_, job)| job.outcome.is_none())
        .flat_map(|(export, job)| {
            let (of, title) = (job.parts.len(), title(job));
            let parts = job.parts.iter().enumerate();
            let under_way = parts.filter(|(_, part)| !part.saved && part.bytes_done > 0);
            under_way.map(move |(at, part)| File {
                id: (export, &job.resource, &part.name),
                title: match of {
                    1 => title.clone(),
                    _ => format!("{title} {}/{of}", at + 1),
                },
                amount: Amount {
                    done: part.bytes_done,
                    total: part.bytes_total,
                },
            })
        })
        .collect()
}

fn line(snapshot: &Snapshot, exports: &[&ExportView]) -> Line {
    let jobs = || exports.iter().flat_map(|export| &export.jobs);
    let over = jobs().filter(|job| job.outcome.is_some()).count();
    let open = || jobs().filter(|job| job.outcome.is_none());
    let mut events = vec![text(&m::cli_progress_categories(over, jobs().count()))];
    let preparing = open().filter(|job| job.step == JobStep::Preparing).count();
    if preparing > 0 {
        events.push(text(&m::cli_progress_preparing(preparing)));
    }
    events.extend(
        exports
            .iter()
            .find_map(|export| export.held)
            .map(|held| held_words(held, &snapshot.line)),
    );
    let trouble = exports
        .iter()
        .filter_map(|export| export.problem.as_ref())
        .chain(open().filter_map(|job| job.problem.as_ref()))
        .chain(&snapshot.problems)
        .next();
    if let Some(problem) = trouble {
        events.push(plain(&headline(problem)));
    }

    let done: u64 = exports.iter().map(|export| export.bytes_done).sum();
    let total: Option<u64> = exports
        .iter()
        .filter_map(|export| export.bytes_total)
        .reduce(|a, b| a + b);
    let mut flow = Vec::new();
    if let Some(total) = total.filter(|total| done < *total) {
        flow.push(text(&m::cli_progress_bytes(done, total)));
        if let Some(speed) = exports
            .iter()
            .filter_map(|export| export.bytes_per_second)
            .reduce(|a, b| a + b)
        {
            flow.push(text(&m::cli_progress_speed(speed)));
        }
        if let Some(left) = exports.iter().filter_map(|export| export.seconds_left).max() {
            flow.push(text(&m::cli_progress_left(left)));
        }
    } else if let Some(next) = open()
        .filter_map(|job| job.next_at)
        .min()
        .filter(|next| *next > snapshot.now)
    {
        flow.push(text(&m::cli_progress_next(&soon(next, snapshot.now))));
    }
    Line {
        events: events.join(" · "),
        flow: flow.join(" · "),
        amount: total
            .filter(|total| done < *total)
            .map(|total| Amount::of(done, total)),
    }
}

/// Why files wait, although nothing is wrong.
fn held_words(held: HoldView, line: &LineView) -> String {
    match held {
        HoldView::Quiet => line
            .quiet_until
            .map(|until| text(&m::cli_held_quiet(&moment(until))))
            .unwrap_or_default(),
        HoldView::Metered => text(&m::cli_held_metered()),
        HoldView::Battery => text(&m::cli_held_battery()),
        HoldView::LowBattery => text(&m::cli_held_low_battery()),
    }
}
