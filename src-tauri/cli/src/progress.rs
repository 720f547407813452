//! Progress on standard error: one line that renews itself on a terminal, a line now and then anywhere else.

use crate::language::{cut, moment, plain, soon, text};
use crate::report::headline;
use carryout_core::locale::messages as m;
use carryout_core::snapshot::{ExportView, HoldView, JobStep, LineView, Snapshot};
use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// A terminal is written to no more than four times a second.
const BEAT: Duration = Duration::from_millis(250);

/// A log is written to when something happened, but not for each of many things at once.
const LOG_BEAT: Duration = Duration::from_secs(2);

/// And when nothing happens, so often.
const LOG_IDLE: Duration = Duration::from_secs(300);

/// Old terminals have 80 columns, and a line that wraps cannot be renewed.
const COLUMNS: usize = 79;

/// Shows how things go on.
#[derive(Debug)]
pub struct Progress {
    is_terminal: bool,
    shown: Option<(Instant, String)>,
}

/// What there is to show at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Line {
    /// What a log tells: changes with events only.
    events: String,
    /// What a terminal shows besides: bytes and time left.
    flow: String,
}

impl Progress {
    /// On standard error, whatever that is.
    pub fn new() -> Self {
        Self {
            is_terminal: std::io::stderr().is_terminal(),
            shown: None,
        }
    }

    /// Shows the copies `exports`.
    pub fn show(&mut self, snapshot: &Snapshot, exports: &[&ExportView]) {
        let Line { events, flow } = line(snapshot, exports);
        if self.is_terminal {
            self.renew(&if flow.is_empty() {
                events
            } else {
                format!("{events} · {flow}")
            });
        } else {
            self.log(&events);
        }
    }

    /// Shows `words`, which change often: on a terminal only.
    pub fn renew(&mut self, words: &str) {
        if self.is_terminal && self.is_due(words, BEAT) {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K{}", cut(words, COLUMNS));
            self.shown = Some((Instant::now(), words.to_owned()));
        }
    }

    /// Says `words` once, above what is shown.
    pub fn say(&mut self, words: &str) {
        if self.is_terminal && self.shown.is_some() {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
        crate::report::say(words);
        self.shown = None;
    }

    fn log(&mut self, words: &str) {
        let changed = self.shown.as_ref().is_none_or(|(_, shown)| shown != words);
        let beat = if changed { LOG_BEAT } else { LOG_IDLE };
        if self.shown.as_ref().is_none_or(|(at, _)| at.elapsed() >= beat) {
            crate::report::say(words);
            self.shown = Some((Instant::now(), words.to_owned()));
        }
    }

    fn is_due(&self, words: &str, beat: Duration) -> bool {
        self.shown
            .as_ref()
            .is_none_or(|(at, shown)| at.elapsed() >= beat && shown != words)
    }
}

impl Drop for Progress {
    /// Leaves the line empty for what is said next.
    fn drop(&mut self) {
        if self.is_terminal && self.shown.is_some() {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
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
