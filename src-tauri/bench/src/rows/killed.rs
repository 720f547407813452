//! What a SIGKILL in the middle costs, counted at the server.

use crate::Plan;
use crate::contestant::digest;
use crate::fetch::{From, Ticket};
use crate::google::{Google, Object};
use crate::table::verdict_word;
use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const RESOURCE: &str = "youtube.private_videos";
const MIB: u64 = 1 << 20;
/// Slow enough that several connections help, and that there is a middle to be killed in.
const FAULT: &str = r#"{"route":"storage","what":{"kind":"throttle","bytes_per_second":40000000}}"#;
/// What the bar allows for each range under way.
const ALLOWED: u64 = 16 * MIB;

pub fn measure(plan: &Plan) -> Result<String> {
    let large = format!("{RESOURCE}={}MiB", plan.mib);
    let mut text = String::from(
        "Each connection is capped at 40 MB/s, so that several are used. Killed when so much had gone out, then started again.\n\n\
         | killed at | connections then | fetched again, MiB | per connection | identical |\n|---|---|---|---|---|\n",
    );
    let mut worst: f64 = 0.0;
    for percent in [10, 25, 50, 75, 95] {
        // Each a sandbox of its own: Google makes no second archive within a day.
        let google = Google::start(&["--large", &large, "--fault", FAULT], &[RESOURCE])?;
        let object = google.object(RESOURCE)?;
        let ground = tempfile::tempdir_in(&plan.folder)?;
        let connections = kill_at(&google, &object, ground.path(), percent)?;
        finish(&object, ground.path())?;
        let again = google.served(&object)?.saturating_sub(object.size);
        let is_same = digest(&ground.path().join("object"))? == object.sha256;
        ensure!(is_same, "the file is another one after a kill at {percent} %");
        let share = again as f64 / MIB as f64 / connections as f64;
        worst = worst.max(share);
        let _ = writeln!(
            text,
            "| {percent} % | {connections} | {:.1} | {share:.1} | yes |",
            again as f64 / MIB as f64
        );
    }
    let _ = writeln!(
        text,
        "\nBar: at most 16 MiB fetched again per range; byte-identical. Worst: {worst:.1} MiB per connection: **{}**.",
        verdict_word(worst <= (ALLOWED / MIB) as f64)
    );
    Ok(text)
}

fn kill_at(google: &Google, object: &Object, folder: &Path, percent: u64) -> Result<usize> {
    let mut child = start(object, folder)?;
    loop {
        if google.served(object)? >= object.size / 100 * percent {
            break;
        }
        if child.try_wait()?.is_some() {
            bail!("it was done before it could be killed");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let connections = connections(child.id(), object.url.port().unwrap_or(0));
    child.kill()?;
    child.wait()?;
    Ok(connections.max(1))
}

fn finish(object: &Object, folder: &Path) -> Result<()> {
    let status = start(object, folder)?.wait()?;
    ensure!(status.success(), "the second run failed: {status}");
    Ok(())
}

fn start(object: &Object, folder: &Path) -> Result<std::process::Child> {
    let ticket = Ticket {
        from: From::Address(object.url.clone()),
        folder: folder.to_owned(),
        name: "object".to_owned(),
    };
    let mut child = Command::new(std::env::current_exe()?)
        .arg("fetch")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    let mut input = child.stdin.take().context("no input")?;
    input.write_all(serde_json::to_string(&ticket)?.as_bytes())?;
    drop(input);
    Ok(child)
}

/// How many established connections a process has to this port of this machine.
fn connections(process: u32, port: u16) -> usize {
    let table = std::fs::read_to_string(format!("/proc/{process}/net/tcp")).unwrap_or_default();
    let wanted = format!("0100007F:{port:04X}");
    // The table is that of the whole network namespace; from then on only our process uses this fresh port,
    // but for ourselves, who ask the sandbox over one connection that stays open.
    let all = table
        .lines()
        .filter(|line| {
            let mut words = line.split_whitespace().skip(2);
            words.next() == Some(wanted.as_str()) && words.next() == Some("01")
        })
        .count();
    all.saturating_sub(1)
}
