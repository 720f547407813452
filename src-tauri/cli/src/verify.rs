//! `verify`: the check of a copy, offline.

use crate::progress::Progress;
use crate::report::{Exit, Report, wrong_use};
use crate::words::{bytes, count, plain};
use carryout_core::advice::{Code, Failure};
use carryout_core::receipt::{self, VerifyError};
use std::collections::BTreeMap;
use std::path::Path;

/// A list that is longer than this is told by its length.
const SHOWN: usize = 50;

/// Reads every byte of the copy in `folder`.
///
/// # Errors
/// When there is no copy to check.
pub fn verify(folder: &Path) -> Result<Report, Failure> {
    let mut progress = Progress::new();
    let checked = receipt::verify(folder, |done, total| {
        progress.renew(&format!("{} of {} checked", bytes(done), bytes(total)));
    });
    drop(progress);
    let report = checked.map_err(|error| match error {
        VerifyError::NoFolder(_) | VerifyError::NoBag(_) => wrong_use(plain(&error.to_string())),
        VerifyError::Io { path, source } => {
            Failure::new(Code::DiskError, format!("{}: {source}", path.display()))
        }
    })?;

    let what = format!(
        "{}, {}",
        count(report.files as usize, "file", "files"),
        bytes(report.bytes)
    );
    let mut text = if report.ok {
        format!("Proved: {what}. Everything is there and unchanged.\n")
    } else {
        format!("NOT proved. Checked {what}.\n")
    };
    let proofs = receipt::proofs(folder);
    if !proofs.is_empty() {
        let each: Vec<String> = proofs
            .iter()
            .map(|(proof, number)| {
                let number = usize::try_from(*number).unwrap_or(usize::MAX);
                format!("{}: {}", count(number, "file", "files"), proof.in_words())
            })
            .collect();
        text.push_str(&format!("Checked when it was copied: {}.\n", each.join("; ")));
    }
    for finding in report.findings.iter().take(SHOWN) {
        text.push_str(&format!("  {finding}\n"));
    }
    if report.findings.len() > SHOWN {
        text.push_str(&format!(
            "  and {} more; --json lists all\n",
            report.findings.len() - SHOWN
        ));
    }
    if !report.ok {
        text.push_str(
            "What is missing or changed can be copied from Google once more, or taken from a backup.\n",
        );
    }
    let exit = if report.ok { Exit::Done } else { Exit::Failed };
    Ok(Report::new(exit, text)
        .with("folder", folder.display().to_string())
        .with(
            "proofs",
            proofs
                .iter()
                .map(|(proof, number)| (proof.word(), *number))
                .collect::<BTreeMap<_, _>>(),
        )
        .with_all(&report))
}
