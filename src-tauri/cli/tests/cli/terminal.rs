//! The bars on a real terminal, as a user sees them: each width, the end, and Ctrl-C.

use crate::world::{World, quick};
use carryout_sandbox::{Approval, Fault, Route, Rule};
use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

const ROWS: u16 = 24;
const TWO: &str = "maps.reviews,chrome.bookmarks";

/// The program on a pseudo terminal, which `script` from util-linux makes.
struct Terminal {
    child: Child,
    seen: Arc<Mutex<Seen>>,
}

struct Seen {
    parser: vt100::Parser,
    raw: Vec<u8>,
    /// Whether two bars were seen at once, those of the copy and of a file.
    had_bars: bool,
    /// The screen when a bar did not fit into its row.
    broken: Option<String>,
}

impl Seen {
    fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        self.parser.process(bytes);
        let screen = self.parser.screen();
        let (_, columns) = screen.size();
        let lines: Vec<String> = screen.rows(0, columns).collect();
        let bars = lines.iter().filter(|line| is_bar(line)).count();
        self.had_bars |= bars > 1;
        let broken = lines.iter().any(|line| is_bar(line) && !line.contains(']'));
        self.broken = self.broken.take().or(broken.then(|| lines.join("\n")));
    }
}

fn is_bar(line: &str) -> bool {
    line.contains("[=") || line.contains("[>")
}

impl Terminal {
    /// Starts `words` where a line has `columns`.
    fn start(world: &World, words: &[&str], columns: u16, set: &[(&str, &str)]) -> Self {
        let ours = world.command(words);
        let mut line = format!(
            "stty cols {columns} rows {ROWS}; exec '{}'",
            env!("CARGO_BIN_EXE_carryout-cli")
        );
        for word in words {
            line.push_str(&format!(" '{word}'"));
        }
        let mut command = Command::new("script");
        command.args(["-q", "-e", "-c", &line, "/dev/null"]);
        for (name, value) in ours.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
            .env("TERM", "xterm")
            .env_remove("NO_COLOR")
            .env("SHELL", "/bin/sh");
        command.envs(set.iter().copied());
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("script of util-linux is there");
        let seen = Arc::new(Mutex::new(Seen {
            parser: vt100::Parser::new(ROWS, columns, 0),
            raw: Vec::new(),
            had_bars: false,
            broken: None,
        }));
        let mut out = child.stdout.take().unwrap();
        let reader = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = out.read(&mut bytes) {
                reader.lock().unwrap().take(&bytes[..count]);
            }
        });
        Self { child, seen }
    }

    fn has_bars(&self) -> bool {
        self.seen.lock().unwrap().had_bars
    }

    fn text(&self) -> String {
        self.seen.lock().unwrap().parser.screen().contents()
    }
}

/// A world in which files arrive slowly enough to be looked at.
async fn slow_world() -> Option<(World, u64)> {
    let world = World::with_keyring(quick()).await?;
    let large = Fault::JobSize { bytes: 4 << 20 };
    world.sandbox.faults().add(Rule::on(Route::Initiate, large));
    let bytes_per_second = 1 << 20;
    let slow = Rule::on(Route::Storage, Fault::Throttle { bytes_per_second });
    let slow = world.sandbox.faults().add(slow);
    world.connect(TWO, &Approval::default()).await;
    Some((world, slow))
}

#[tokio::test(flavor = "multi_thread")]
async fn bars_fit_each_terminal_and_leave_nothing_behind() {
    for columns in [40, 80, 200] {
        let Some((world, slow)) = slow_world().await else {
            return;
        };
        let to = world.path("copies").display().to_string();
        let words = ["copy", "--connection", "Anna", "--categories", TWO, "--to", &to];
        let mut terminal = Terminal::start(&world, &words, columns, &[]);
        let seen = Arc::clone(&terminal.seen);
        world
            .reach(&mut terminal.child, "bars", || seen.lock().unwrap().had_bars)
            .await;
        let picture = terminal.text();
        eprintln!("{columns} columns:\n{picture}");
        world.sandbox.faults().remove(slow);
        let code = world.ended(&mut terminal.child).await;
        let seen = terminal.seen.lock().unwrap();
        let end = seen.parser.screen();

        assert_eq!(code, 0, "{}", end.contents());
        assert_eq!(seen.broken, None, "{columns} columns");
        assert!(!end.contents().lines().any(is_bar), "{}", end.contents());
        assert!(end.contents().contains("receipt.html"), "{}", end.contents());
        assert!(!end.hide_cursor());
        assert!(!has_colour(&seen.raw));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_clears_the_bars_and_keeps_the_cursor() {
    let Some((world, _)) = slow_world().await else {
        return;
    };
    let to = world.path("copies").display().to_string();
    let words = ["copy", "--connection", "Anna", "--categories", TWO, "--to", &to];
    let mut terminal = Terminal::start(&world, &words, 80, &[]);
    let seen = Arc::clone(&terminal.seen);
    world
        .reach(&mut terminal.child, "bars", || seen.lock().unwrap().had_bars)
        .await;

    let mut keys = terminal.child.stdin.take().unwrap();
    keys.write_all(b"\x03").unwrap();
    keys.flush().unwrap();
    let code = world.ended(&mut terminal.child).await;
    let seen = terminal.seen.lock().unwrap();
    let end = seen.parser.screen();

    assert_eq!(code, 1, "{}", end.contents());
    assert!(!end.contents().lines().any(is_bar), "{}", end.contents());
    assert!(!end.hide_cursor());
}

#[tokio::test(flavor = "multi_thread")]
async fn terminal_that_cannot_move_its_cursor_gets_plain_lines() {
    let Some((world, slow)) = slow_world().await else {
        return;
    };
    world.sandbox.faults().remove(slow);
    let to = world.path("copies").display().to_string();
    let words = ["copy", "--connection", "Anna", "--categories", TWO, "--to", &to];
    let mut terminal = Terminal::start(&world, &words, 80, &[("TERM", "dumb"), ("NO_COLOR", "1")]);
    let code = world.ended(&mut terminal.child).await;

    assert_eq!(code, 0, "{}", terminal.text());
    assert!(!terminal.has_bars());
    assert!(terminal.text().contains("of 2 categories"), "{}", terminal.text());
    assert!(!terminal.seen.lock().unwrap().raw.contains(&0x1b));
}

/// Whether a colour was set: an escape sequence that ends with `m`.
fn has_colour(raw: &[u8]) -> bool {
    let text = String::from_utf8_lossy(raw);
    text.split("\u{1b}[").skip(1).any(|rest| {
        let end = rest.find(|mark: char| mark.is_ascii_alphabetic());
        end.is_some_and(|end| rest.as_bytes()[end] == b'm')
    })
}
