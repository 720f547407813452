//! A copy in words: what came, what did not and why, and where it lies.

use crate::report::Exit;
use crate::words::{bytes, count, plain};
use carryout_core::snapshot::{
    ExportState, ExportView, JobOutcome, JobStep, JobView, UnpackingState, UnpackingView,
};
use carryout_core::transfer::Proof;
use std::collections::BTreeMap;

/// The copy as `copy` and `run` end with it.
pub fn copy(view: &ExportView, exit: Exit) -> String {
    let name = plain(&view.connection_name);
    let mut text = match &view.receipt {
        Some(receipt) => format!(
            "{} of {} from “{name}”: {}, {}{}\n\n",
            receipt.got,
            count(receipt.asked as usize, "category", "categories"),
            count(receipt.files as usize, "file", "files"),
            bytes(receipt.bytes),
            if exit == Exit::Done {
                if is_proved_by_sums(view) {
                    ", every byte proved."
                } else {
                    ", each file checked as far as Google's storage allows."
                }
            } else {
                "."
            },
        ),
        None => format!("The copy from “{name}” is not finished.\n\n"),
    };
    let width = view
        .jobs
        .iter()
        .map(|job| job.title.chars().count())
        .max()
        .unwrap_or(0);
    for job in &view.jobs {
        let (word, detail) = job_words(job);
        let line = format!("  {word:<9}  {:<width$}  {detail}", plain(&job.title));
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text.push_str(&format!("\nFolder   {}\n", plain(&view.folder)));
    if let Some(receipt) = &view.receipt {
        text.push_str(&format!("Receipt  {}\n", plain(&receipt.html)));
    }
    text.push_str(&proofs(view));
    if let Some(unpacking) = &view.unpacking {
        text.push_str(&unpacked(unpacking));
    }
    text
}

/// Whether a checksum, or another fetch, proves every byte.
fn is_proved_by_sums(view: &ExportView) -> bool {
    let mut files = view.jobs.iter().flat_map(|job| &job.parts);
    files.all(|part| !matches!(part.proof, Some(Proof::Length | Proof::End)))
}

/// How the files were proved, where that was not by Google's checksum alone.
fn proofs(view: &ExportView) -> String {
    let mut counts: BTreeMap<Proof, usize> = BTreeMap::new();
    let files = view.jobs.iter().flat_map(|job| &job.parts);
    for proof in files.filter_map(|part| part.proof) {
        *counts.entry(proof).or_default() += 1;
    }
    if counts.keys().all(|proof| *proof == Proof::Checksum) {
        return String::new();
    }
    let each: Vec<String> = counts
        .into_iter()
        .map(|(proof, number)| format!("{}: {}", count(number, "file", "files"), proof.in_words()))
        .collect();
    format!("Proof    {}\n", each.join("; "))
}

fn unpacked(unpacking: &UnpackingView) -> String {
    if unpacking.state != UnpackingState::Done {
        return "Unpacked only in part.\n".to_owned();
    }
    let mut text = format!(
        "Unpacked {}: {}, {}\n",
        plain(&unpacking.folder),
        count(unpacking.files as usize, "file", "files"),
        bytes(unpacking.bytes_done)
    );
    if unpacking.adjusted > 0 {
        text.push_str(&format!(
            "  {} under another name; names.json in each folder lists them\n",
            unpacking.adjusted
        ));
    }
    text.push_str(&left(unpacking.refused, unpacking.broken));
    text
}

/// What did not come out of the archives, a line for each cause.
pub fn left(refused: u64, broken: u64) -> String {
    [
        (refused, "left out: links, and names that lead elsewhere"),
        (broken, "not readable as a whole; the originals stay"),
    ]
    .into_iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, what)| format!("  {number} {what}\n"))
    .collect()
}

/// The copy in one line, as `status` lists it.
pub fn line(view: &ExportView) -> String {
    let over = view.jobs.iter().filter(|job| job.outcome.is_some()).count();
    match (&view.receipt, view.state) {
        (Some(receipt), state) => format!(
            "{}: {} of {}, {}, {}",
            if state == ExportState::Cancelled {
                "given up"
            } else {
                "done"
            },
            receipt.got,
            count(receipt.asked as usize, "category", "categories"),
            count(receipt.files as usize, "file", "files"),
            bytes(receipt.bytes)
        ),
        (None, state) => {
            let word = match state {
                ExportState::Running | ExportState::Done => "unfinished",
                ExportState::Paused => "paused",
                ExportState::Blocked => "held up",
                ExportState::Cancelled => "being given up",
            };
            format!(
                "{word}: {over} of {} so far, {}",
                count(view.jobs.len(), "category", "categories"),
                bytes(view.bytes_done)
            )
        }
    }
}

fn job_words(job: &JobView) -> (&'static str, String) {
    let why = || {
        job.problem
            .as_ref()
            .map(|problem| plain(&problem.headline))
            .unwrap_or_default()
    };
    match job.outcome {
        Some(JobOutcome::Saved) => (
            "saved",
            format!(
                "{}, {}",
                count(job.parts.len(), "file", "files"),
                bytes(job.bytes_done)
            ),
        ),
        Some(JobOutcome::Empty) => ("empty", "Google had nothing for it".to_owned()),
        Some(JobOutcome::Refused) => ("refused", why()),
        Some(JobOutcome::Failed) => ("failed", why()),
        Some(JobOutcome::Cancelled) => ("cancelled", why()),
        None => {
            let word = match job.step {
                JobStep::Asking => "to ask",
                JobStep::Preparing => "preparing",
                JobStep::Ready => "ready",
                JobStep::Copying | JobStep::Saved => "copying",
            };
            (word, why())
        }
    }
}
