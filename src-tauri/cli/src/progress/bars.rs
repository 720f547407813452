//! Bars on a terminal: one for the whole, one for each file on its way.

use crate::language::{cut, padded, text, width};
use carryout_core::journal::ExportId;
use carryout_core::locale::messages as m;
use console::Term;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::{Duration, Instant};
use tracing_subscriber::filter::LevelFilter;

/// A terminal is written to no more than four times a second.
const BEAT: Duration = Duration::from_millis(250);

/// The bars keep to [`BEAT`] together, so what each of them draws within one is not to be held back.
const NO_LIMIT: u8 = u8::MAX;

/// No more files than this have a bar, however tall the terminal is.
const MOST_FILES: usize = 12;

/// Below the bars of files there must be left: the bar of the whole, its words, and the line of the cursor.
const OTHER_ROWS: usize = 4;

/// A bar shorter than this shows nothing; its words get a line of their own instead.
const SHORTEST_BAR: usize = 16;

/// How much of something is here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// Bytes that are here.
    pub done: u64,
    /// Bytes that there are, once known.
    pub total: Option<u64>,
}

impl Amount {
    /// `done` of `total` bytes.
    pub fn of(done: u64, total: u64) -> Self {
        Self {
            done,
            total: Some(total),
        }
    }

    fn words(self) -> String {
        let total = self.total.unwrap_or(self.done).max(self.done);
        text(&m::cli_progress_bytes(self.done, total))
    }
}

/// A file on its way.
#[derive(Clone, Debug)]
pub struct File<'a> {
    /// The copy, the category and the name: the same file has the same.
    pub id: (ExportId, &'a str, &'a str),
    /// What it is called: its category, and which of its files.
    pub title: String,
    /// How much of it is here.
    pub amount: Amount,
}

/// The bars. They leave nothing behind when they go.
#[derive(Debug)]
pub struct Bars {
    screen: MultiProgress,
    whole: ProgressBar,
    files: Vec<((ExportId, String, String), ProgressBar)>,
    shown: Option<Instant>,
}

impl Bars {
    /// On standard error, if that is a terminal that can move its cursor. Log lines would fall between bars, so with
    /// `--verbose` there are none.
    pub fn on_terminal() -> Option<Self> {
        let target = ProgressDrawTarget::term(Term::buffered_stderr(), NO_LIMIT);
        if target.is_hidden() || LevelFilter::current() > LevelFilter::WARN {
            return None;
        }
        let screen = MultiProgress::with_draw_target(target);
        let whole = screen.add(ProgressBar::no_length());
        Some(Self {
            screen,
            whole,
            files: Vec::new(),
            shown: None,
        })
    }

    /// Shows the whole with its `events` above its bar and its `flow` beside it, and `files` below.
    pub fn show(&mut self, events: &str, flow: &str, amount: Option<Amount>, files: &[File<'_>]) {
        if self.shown.is_some_and(|shown| shown.elapsed() < BEAT) {
            return;
        }
        self.shown = Some(Instant::now());
        let (rows, columns) = Term::stderr().size();
        let (rows, columns) = (usize::from(rows), usize::from(columns));
        let files = &files[..files.len().min(rows.saturating_sub(OTHER_ROWS)).min(MOST_FILES)];
        self.show_files(files, columns);

        let template = whole_template(events, flow, amount.is_some(), columns);
        let line = if amount.is_some() {
            cut(flow, columns)
        } else {
            cut(&joined(events, flow), columns)
        };
        set(
            &self.whole,
            amount.unwrap_or_default(),
            cut(events, columns),
            line,
            template,
        );
    }

    /// Writes above the bars.
    pub fn above(&self, write: impl FnOnce()) {
        self.screen.suspend(write);
    }

    fn show_files(&mut self, files: &[File<'_>], columns: usize) {
        let screen = &self.screen;
        self.files.retain(|(id, bar)| {
            let is_shown = files.iter().any(|file| is_same(id, file));
            if !is_shown {
                bar.finish_and_clear();
                screen.remove(bar);
            }
            is_shown
        });
        let titles: Vec<String> = files.iter().map(|file| file.title.clone()).collect();
        let amounts: Vec<String> = files.iter().map(|file| file.amount.words()).collect();
        let widest = |texts: &[String]| texts.iter().map(|text| width(text)).max().unwrap_or(0);
        let amount_columns = widest(&amounts);
        let title_columns = widest(&titles).min(columns / 2);
        let is_wide = title_columns + amount_columns + SHORTEST_BAR <= columns;
        let template = match is_wide {
            true => "  {prefix} [{wide_bar}] {msg}",
            false => "  {prefix} [{wide_bar}]",
        };
        for ((file, title), amount) in files.iter().zip(titles).zip(amounts) {
            let known = self.files.iter().position(|(id, _)| is_same(id, file));
            let at = known.unwrap_or_else(|| {
                let (export, resource, part) = file.id;
                let bar = self.screen.add(ProgressBar::no_length());
                self.files
                    .push(((export, resource.to_owned(), part.to_owned()), bar));
                self.files.len() - 1
            });
            let title = padded(&cut(&title, title_columns), title_columns);
            set(
                &self.files[at].1,
                file.amount,
                title,
                padded(&amount, amount_columns),
                template,
            );
        }
    }
}

impl Drop for Bars {
    fn drop(&mut self) {
        for (_, bar) in &self.files {
            bar.finish_and_clear();
        }
        self.whole.finish_and_clear();
    }
}

fn is_same((export, resource, name): &(ExportId, String, String), file: &File<'_>) -> bool {
    (*export, resource.as_str(), name.as_str()) == file.id
}

fn joined(events: &str, flow: &str) -> String {
    let both: Vec<&str> = [events, flow]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    both.join(" · ")
}

/// The words beside the bar where the terminal is wide enough, and below it where it is not.
fn whole_template(events: &str, flow: &str, has_bar: bool, columns: usize) -> &'static str {
    let is_wide = width(flow) + SHORTEST_BAR <= columns;
    match (has_bar, events.is_empty(), is_wide) {
        (false, ..) => "{msg}",
        (true, true, true) => "[{wide_bar}] {msg}",
        (true, true, false) => "[{wide_bar}]\n{msg}",
        (true, false, true) => "{prefix}\n[{wide_bar}] {msg}",
        (true, false, false) => "{prefix}\n[{wide_bar}]\n{msg}",
    }
}

/// Everything is set before the bar is drawn once.
fn set(bar: &ProgressBar, amount: Amount, prefix: String, message: String, template: &str) {
    // The templates are those above, and each is well formed; ASCII is as wide on every terminal.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
    let bar = bar
        .clone()
        .with_prefix(prefix)
        .with_message(message)
        .with_position(amount.done);
    match amount.total {
        Some(total) => bar.set_length(total),
        None => bar.unset_length(),
    }
}
