//! One object from nginx, a server that is not ours: plain, over TLS, and with a cap on each connection.

use super::race;
use crate::Plan;
use crate::contestant::Contestant;
use crate::nginx::{Mode, Nginx};
use crate::table;
use anyhow::Result;
use std::fmt::Write as _;

/// The usual five.
const ALL: [Contestant; 5] = [
    Contestant::Ours,
    Contestant::Curl,
    Contestant::Wget,
    Contestant::Aria2(4),
    Contestant::Rclone,
];

pub fn plain(plan: &Plan) -> Result<String> {
    measure(
        plan,
        Mode::Plain,
        plan.mib,
        &ALL,
        "at least as fast as the fastest of them",
    )
}

pub fn tls(plan: &Plan) -> Result<String> {
    measure(
        plan,
        Mode::Tls,
        plan.mib,
        &ALL,
        "at least as fast as the fastest of them",
    )
}

/// Smaller than the others: here the server is the slow side.
pub fn capped(plan: &Plan) -> Result<String> {
    const RATE: u64 = 5_000_000;

    measure(
        plan,
        Mode::Capped(RATE),
        plan.mib.min(512),
        &[Contestant::Ours, Contestant::Aria2(8)],
        "at least as fast as aria2c -x8",
    )
}

fn measure(plan: &Plan, mode: Mode, mib: u64, contestants: &[Contestant], bar: &str) -> Result<String> {
    let nginx = Nginx::start(mode, mib, &plan.folder)?;
    let target = nginx.target()?;

    let all = race(contestants, &target, plan)?;

    let mut text = format!(
        "{} bytes, {} runs each in turn. Ours proves CRC32C and SHA-256 on the way; the others prove nothing.\n\n",
        target.size, plan.rounds
    );
    text.push_str(&table::of(&all, target.size));
    let _ = write!(text, "\n{}", table::verdict(&all, bar));
    Ok(text)
}
