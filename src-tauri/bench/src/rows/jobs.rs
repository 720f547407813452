//! A whole copy of many categories with the real engine: how much longer it takes than the transfer of its bytes.

use crate::Plan;
use crate::copy::{Done, Ticket};
use crate::google::Google;
use crate::process;
use crate::table::{median, verdict_word};
use anyhow::Result;
use carryout_core::catalog::categories;
use std::fmt::Write as _;
use std::process::Command;

/// Sizes go from the first to the second in equal ratios, as those of real archives do.
const SMALLEST: f64 = 1e3;
const LARGEST: f64 = 2e8;
/// How long Google takes for each job, by the sandbox's clock.
const JOB_SECONDS: u64 = 600;
/// What the bar allows.
const ALLOWED: f64 = 1.15;

pub fn measure(plan: &Plan) -> Result<String> {
    let resources: Vec<&str> = categories().iter().map(|category| category.resource).collect();
    let mut text = format!(
        "{} jobs, 1–3 parts each, from {SMALLEST:.0} to {LARGEST:.0} bytes, all complete at the same moment. The real engine with its \
         journal, against the transfer of the same objects, three at a time like the engine, without journal and receipt.\n\n\
         | run | files | MB | complete → receipt, s | pure transfer, s | ratio |\n|---|---|---|---|---|---|\n",
        resources.len()
    );
    let mut ratios = Vec::new();
    for run in 0..=plan.rounds {
        let done = once(plan, &resources)?;
        // As in the other rows, a first run does not count.
        if run == 0 {
            continue;
        }
        let ratio = done.copy / done.pure;
        let _ = writeln!(
            text,
            "| {run} | {} | {:.0} | {:.2} | {:.2} | {ratio:.2} |",
            done.files,
            done.bytes as f64 / 1e6,
            done.copy,
            done.pure
        );
        ratios.push(ratio);
    }
    let middle = median(&ratios).unwrap_or(f64::NAN);
    let _ = writeln!(
        text,
        "\nBar: at most {ALLOWED} × the pure transfer. Median: {middle:.2}: **{}**.",
        verdict_word(middle <= ALLOWED)
    );
    Ok(text)
}

fn once(plan: &Plan, resources: &[&str]) -> Result<Done> {
    let sizes = sizes(resources);
    let seconds = format!("{JOB_SECONDS}-{JOB_SECONDS}");
    let mut arguments = vec!["--job-seconds", &seconds, "--parts", "1-3"];
    for size in &sizes {
        arguments.extend(["--large", size.as_str()]);
    }
    let google = Google::start_as(&arguments, resources)?;
    let ground = tempfile::tempdir_in(&plan.folder)?;
    let ticket = Ticket {
        access: google.access().clone(),
        client_file: google.client_file()?,
        resources: resources.iter().map(|name| (*name).to_owned()).collect(),
        advance: JOB_SECONDS,
        folder: ground.path().to_owned(),
    };
    let reading = process::run(
        Command::new(std::env::current_exe()?).arg("copy"),
        &serde_json::to_string(&ticket)?,
    )?;
    Ok(serde_json::from_str(&reading.output)?)
}

/// What each resource's archive is enlarged by; large and small ones in no order.
fn sizes(resources: &[&str]) -> Vec<String> {
    const STRIDE: usize = 31;

    let steps = resources.len().saturating_sub(1).max(1) as f64;
    let size = |place: usize| {
        let step = (place * STRIDE % resources.len()) as f64 / steps;
        (SMALLEST * (LARGEST / SMALLEST).powf(step)) as u64
    };
    let all = resources.iter().enumerate();
    all.map(|(place, resource)| format!("{resource}={}", size(place)))
        .collect()
}
