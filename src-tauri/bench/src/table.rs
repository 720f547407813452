//! Medians with what lies around them, as Markdown.

use crate::contestant::Contestant;
use crate::process::Reading;
use std::fmt::Write as _;

/// All that one contestant did.
pub struct Runs {
    /// Who.
    pub who: Contestant,
    /// Each run; none if the machine does not have the program.
    pub readings: Vec<Reading>,
}

impl Runs {
    /// The median of the times in seconds.
    pub fn median(&self) -> Option<f64> {
        median(&self.seconds())
    }

    fn seconds(&self) -> Vec<f64> {
        self.readings.iter().map(|run| run.time.as_secs_f64()).collect()
    }
}

/// A table of all contestants over an object of `size` bytes; times relative to ours.
pub fn of(all: &[Runs], size: u64) -> String {
    let ours = all
        .iter()
        .find(|runs| runs.who == Contestant::Ours)
        .and_then(Runs::median)
        .unwrap_or(f64::NAN);
    let mut text = String::from(
        "| tool | seconds, median (min–max) | MB/s | its time ÷ ours | CPU s per GB | peak RSS MiB |\n\
         |---|---|---|---|---|---|\n",
    );
    for runs in all {
        let Some(middle) = runs.median() else {
            let _ = writeln!(text, "| {} | not installed | | | | |", runs.who);
            continue;
        };
        let seconds = runs.seconds();
        let gigabytes = size as f64 / 1e9;
        let cpu: Vec<f64> = runs.readings.iter().map(|run| run.cpu.as_secs_f64()).collect();
        let peak = runs.readings.iter().map(|run| run.peak).max().unwrap_or(0);
        let _ = writeln!(
            text,
            "| {} | {middle:.2} ({:.2}–{:.2}) | {:.0} | {:.2} | {:.2} | {:.1} |",
            runs.who,
            least(&seconds),
            most(&seconds),
            size as f64 / 1e6 / middle,
            middle / ours,
            median(&cpu).unwrap_or(f64::NAN) / gigabytes,
            peak as f64 / f64::from(1 << 20),
        );
    }
    text
}

/// Says whether ours is at least as fast as the fastest of the others, and by how much.
pub fn verdict(all: &[Runs], bar: &str) -> String {
    let ours = all
        .iter()
        .find(|runs| runs.who == Contestant::Ours)
        .and_then(Runs::median);
    let rival = all
        .iter()
        .filter(|runs| runs.who != Contestant::Ours)
        .filter_map(|runs| Some((runs.who, runs.median()?)))
        .min_by(|one, other| one.1.total_cmp(&other.1));
    match (ours, rival) {
        (Some(ours), Some((who, rival))) => format!(
            "Bar: {bar}. Fastest other: {who}; its time ÷ ours = {:.2}: **{}**.\n",
            rival / ours,
            verdict_word(ours <= rival)
        ),
        _ => format!("Bar: {bar}. Nothing to compare with.\n"),
    }
}

/// The text for a bar.
pub fn verdict_word(is_met: bool) -> &'static str {
    if is_met { "met" } else { "MISSED" }
}

/// The one in the middle.
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let half = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        even if even % 2 == 0 => Some(f64::midpoint(sorted[half - 1], sorted[half])),
        _ => Some(sorted[half]),
    }
}

/// The least of all.
pub fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

/// The most of all.
pub fn most(values: &[f64]) -> f64 {
    values.iter().copied().fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn a_median_is_the_middle_or_between_the_two_in_the_middle() {
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), Some(2.5));
    }
}
