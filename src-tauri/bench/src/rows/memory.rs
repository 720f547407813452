//! How much memory our transfer takes while the object grows a thousandfold.

use crate::Plan;
use crate::contestant::{Contestant, Look, Target};
use crate::google::Google;
use crate::table::verdict_word;
use anyhow::{Result, ensure};
use std::fmt::Write as _;

/// Resources that lend their names to the sizes.
const SIZES: [(&str, &str, u64); 4] = [
    ("myactivity.search", "8MiB", 8),
    ("myactivity.youtube", "256MiB", 256),
    ("myactivity.maps", "2GiB", 2 << 10),
    ("youtube.private_videos", "8GiB", 8 << 10),
];

pub fn measure(plan: &Plan) -> Result<String> {
    let sizes: Vec<String> = SIZES
        .iter()
        .map(|(resource, size, _)| format!("{resource}={size}"))
        .collect();
    let mut arguments = Vec::new();
    for size in &sizes {
        arguments.extend(["--large", size.as_str()]);
    }
    let resources: Vec<&str> = SIZES.iter().map(|(resource, ..)| *resource).collect();
    let google = Google::start(&arguments, &resources)?;
    let mut text = String::from("| object | peak RSS MiB | seconds |\n|---|---|---|\n");
    let mut peaks = Vec::new();
    for (resource, size, mib) in SIZES {
        let object = google.object(resource)?;
        let target = Target {
            url: object.url,
            size: object.size,
            sha256: object.sha256,
            authority: None,
        };
        // What does not fit into memory beside everything else goes to the disk.
        let place = match free_memory() > 3 * (mib << 20) {
            true => plan.folder.clone(),
            false => std::env::temp_dir(),
        };
        let ground = tempfile::tempdir_in(&place)?;
        let reading = Contestant::Ours.run(&target, ground.path(), Look::Brief)?;
        let peak = reading.peak as f64 / f64::from(1 << 20);
        let _ = writeln!(
            text,
            "| {size} (to {}) | {peak:.1} | {:.1} |",
            place.display(),
            reading.time.as_secs_f64()
        );
        peaks.push(peak);
    }
    ensure!(!peaks.is_empty(), "nothing was measured");
    let most = peaks.iter().copied().fold(0.0, f64::max);
    let tuner = most - peaks[0];
    let _ = writeln!(
        text,
        "\nBar: under 40 MiB, growth under 2 MiB. Most: {most:.1} MiB, **{}**; growth from the smallest: {tuner:.1} MiB, **{}**.",
        verdict_word(most < 40.0),
        verdict_word(tuner < 2.0),
    );
    Ok(text)
}

fn free_memory() -> u64 {
    let info = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    info.lines()
        .find_map(|line| {
            line.strip_prefix("MemAvailable:")?
                .trim()
                .strip_suffix(" kB")?
                .parse::<u64>()
                .ok()
        })
        .unwrap_or(0)
        << 10
}
