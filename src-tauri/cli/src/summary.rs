//! A copy as text: what was saved, what failed and why, and where it is.

use crate::language::{categories, files, padded, plain, text, width};
use crate::report::{Exit, headline};
use carryout_core::catalog;
use carryout_core::locale::{Message, messages as m};
use carryout_core::snapshot::{
    ExportState, ExportView, JobOutcome, JobStep, JobView, UnpackingState, UnpackingView,
};
use carryout_core::transfer::Proof;
use std::collections::BTreeMap;

/// The copy as `copy` and `run` end with it.
pub fn copy(view: &ExportView, exit: Exit) -> String {
    let name = plain(&view.connection_name);
    let head = match &view.receipt {
        Some(receipt) => {
            let sum = match exit {
                Exit::Done if is_proved_by_sums(view) => m::cli_sum_proved,
                Exit::Done => m::cli_sum_checked,
                _ => m::cli_sum,
            };
            sum(
                receipt.got,
                &categories(receipt.asked as usize),
                &name,
                &files(receipt.files.into()),
                receipt.bytes,
            )
        }
        None => m::cli_sum_unfinished(&name),
    };
    let mut words = format!("{}\n\n", text(&head));
    let titles: Vec<String> = view.jobs.iter().map(title).collect();
    let states: Vec<(String, String)> = view.jobs.iter().map(job_words).collect();
    let widest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| width(text)).max();
    let title_column = widest(&mut titles.iter()).unwrap_or(0);
    let column = widest(&mut states.iter().map(|(word, _)| word))
        .unwrap_or(0)
        .max(9);
    for (title, (word, detail)) in titles.iter().zip(&states) {
        let (word, title) = (padded(word, column), padded(title, title_column));
        let line = format!("  {word}  {title}  {detail}");
        words.push_str(line.trim_end());
        words.push('\n');
    }
    words.push_str(&format!("\n{}\n", text(&m::cli_sum_folder(&plain(&view.folder)))));
    if let Some(receipt) = &view.receipt {
        words.push_str(&format!("{}\n", text(&m::cli_sum_receipt(&plain(&receipt.html)))));
    }
    words.push_str(&proofs(view));
    if let Some(unpacking) = &view.unpacking {
        words.push_str(&unpacked(unpacking));
    }
    words
}

/// Whether a checksum, or another fetch, proves every byte.
fn is_proved_by_sums(view: &ExportView) -> bool {
    let mut files = view.jobs.iter().flat_map(|job| &job.parts);
    files.all(|part| !matches!(part.proof, Some(Proof::Length | Proof::End)))
}

/// How the files were proved, where that was not by Google's checksum alone.
fn proofs(view: &ExportView) -> String {
    let mut counts: BTreeMap<Proof, u64> = BTreeMap::new();
    let files = view.jobs.iter().flat_map(|job| &job.parts);
    for proof in files.filter_map(|part| part.proof) {
        *counts.entry(proof).or_default() += 1;
    }
    if counts.keys().all(|proof| *proof == Proof::Checksum) {
        return String::new();
    }

    format!("{}\n", text(&m::cli_sum_proof(&each_proof(counts))))
}

/// "3 files: length only; 1 file: received twice, both times the same"
pub fn each_proof(proofs: impl IntoIterator<Item = (Proof, u64)>) -> String {
    let each: Vec<String> = proofs
        .into_iter()
        .map(|(proof, number)| text(&m::cli_proof(&files(number), &text(&proof.message()))))
        .collect();

    each.join("; ")
}

/// The category's name, or Google's own for one that is newer than this program.
pub fn title(job: &JobView) -> String {
    catalog::title_in(crate::language::locale(), &job.resource).unwrap_or_else(|| plain(&job.title))
}

fn unpacked(unpacking: &UnpackingView) -> String {
    if unpacking.state != UnpackingState::Done {
        return format!("{}\n", text(&m::cli_sum_unpacked_partly()));
    }
    let done = m::cli_sum_unpacked(
        &plain(&unpacking.folder),
        &files(unpacking.files),
        unpacking.bytes_done,
    );
    let mut words = format!("{}\n", text(&done));
    if unpacking.adjusted > 0 {
        words.push_str(&format!("  {}\n", text(&m::cli_sum_adjusted(unpacking.adjusted))));
    }
    words.push_str(&left(unpacking.refused, unpacking.broken));
    words
}

/// What did not come out of the archives, a line for each cause.
pub fn left(refused: u64, broken: u64) -> String {
    [
        (refused, m::cli_refused(refused)),
        (broken, m::cli_broken(broken)),
    ]
    .iter()
    .filter(|(number, _)| *number > 0)
    .map(|(_, what)| format!("  {}\n", text(what)))
    .collect()
}

/// The copy in one line, as `status` lists it.
pub fn line(view: &ExportView) -> String {
    let over = view.jobs.iter().filter(|job| job.outcome.is_some()).count();
    let line = match &view.receipt {
        Some(receipt) => {
            let line = match view.state {
                ExportState::Cancelled => m::cli_line_given_up,
                _ => m::cli_line_done,
            };
            line(
                receipt.got,
                &categories(receipt.asked as usize),
                &files(receipt.files.into()),
                receipt.bytes,
            )
        }
        None => {
            let line = match view.state {
                ExportState::Running | ExportState::Done => m::cli_line_unfinished,
                ExportState::Paused => m::cli_line_paused,
                ExportState::Blocked => m::cli_line_held_up,
                ExportState::Cancelled => m::cli_line_being_given_up,
            };
            line(over, &categories(view.jobs.len()), view.bytes_done)
        }
    };

    text(&line)
}

/// One word for how far a category is, and why.
fn job_words(job: &JobView) -> (String, String) {
    let why = || job.problem.as_ref().map(headline).unwrap_or_default();
    let (word, detail): (Message, String) = match job.outcome {
        Some(JobOutcome::Saved) => (
            m::cli_job_saved(),
            text(&m::cli_files_and_size(
                &files(job.parts.len() as u64),
                job.bytes_done,
            )),
        ),
        Some(JobOutcome::Empty) => (m::cli_job_empty(), text(&m::cli_job_nothing())),
        Some(JobOutcome::Refused) => (m::cli_job_refused(), why()),
        Some(JobOutcome::Failed) => (m::cli_job_failed(), why()),
        Some(JobOutcome::Cancelled) => (m::cli_job_cancelled(), why()),
        None => {
            let word = match job.step {
                JobStep::Asking => m::cli_job_asking(),
                JobStep::Preparing => m::cli_job_preparing(),
                JobStep::Ready => m::cli_job_ready(),
                JobStep::Copying | JobStep::Saved => m::cli_job_copying(),
            };
            (word, why())
        }
    };

    (text(&word), detail)
}
