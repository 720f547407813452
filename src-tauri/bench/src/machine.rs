//! The machine and the tools, so that a table can be read later.

use crate::contestant::find;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// Everything about this machine that a number depends on.
pub fn description(folder: &Path) -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let cpu = file("/proc/cpuinfo")
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or_else(|| std::env::consts::ARCH.to_owned(), |(_, name)| name.to_owned());
    let has_sha = file("/proc/cpuinfo").contains("sha_ni");
    let load = file("/proc/loadavg");
    let load: Vec<&str> = load.split_whitespace().take(3).collect();
    let mut text = format!(
        "Machine: {cores} cores of {cpu} ({} SHA instructions), kernel {}, load before the run {}. Files in {}{}.\n\nTools: carryout {}",
        if has_sha { "with" } else { "without" },
        file("/proc/sys/kernel/osrelease").trim(),
        load.join(" "),
        folder.display(),
        if folder.starts_with("/dev/shm") {
            " (memory)"
        } else {
            ""
        },
        env!("CARGO_PKG_VERSION"),
    );
    for (program, argument) in [
        ("curl", "--version"),
        ("wget", "--version"),
        ("aria2c", "--version"),
        ("rclone", "version"),
        ("nginx", "-v"),
    ] {
        let _ = write!(text, "; {}", version(program, argument));
    }
    text.push_str(".\n");
    text
}

fn version(program: &str, argument: &str) -> String {
    let Some(path) = find(program) else {
        return format!("{program} not installed");
    };
    let Ok(output) = Command::new(path).arg(argument).output() else {
        return format!("{program} does not start");
    };
    // nginx tells it on standard error.
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    let line = text.lines().next().unwrap_or_default();
    let number = line.split([' ', '/']).find(|word| {
        word.trim_start_matches('v')
            .starts_with(|first: char| first.is_ascii_digit())
    });
    format!("{program} {}", number.unwrap_or(line))
}

fn file(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
