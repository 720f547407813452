//! `verify`: the check of a copy, offline.

use crate::language::{files, plain, text};
use crate::progress::{Amount, Progress};
use crate::report::{Exit, Report, wrong_use};
use crate::summary::each_proof;
use carryout_core::advice::{Code, Failure};
use carryout_core::locale::messages as m;
use carryout_core::receipt::{self, VerifyError};
use std::collections::BTreeMap;
use std::path::Path;

/// A list that is longer than this is given by its length.
const SHOWN: usize = 50;

/// Reads every byte of the copy in `folder`.
///
/// # Errors
/// When there is no copy to check.
pub fn verify(folder: &Path) -> Result<Report, Failure> {
    let mut progress = Progress::new();
    let checked = receipt::verify(folder, |done, total| {
        progress.renew(
            &text(&m::cli_progress_checked(done, total)),
            Some(Amount::of(done, total)),
        );
    });
    drop(progress);
    let report = checked.map_err(|error| match error {
        VerifyError::NoFolder(_) | VerifyError::NoBag(_) => wrong_use(plain(&error.to_string())),
        VerifyError::Io { path, source } => {
            Failure::new(Code::DiskError, format!("{}: {source}", path.display()))
        }
        VerifyError::Stopped => Failure::new(Code::Unexpected, error.to_string()),
    })?;

    let what = files(report.files);
    let head = if report.ok {
        m::cli_proved(&what, report.bytes)
    } else {
        m::cli_not_proved(&what, report.bytes)
    };
    let mut words = format!("{}\n", text(&head));
    let proofs = receipt::proofs(folder);
    if !proofs.is_empty() {
        words.push_str(&format!(
            "{}\n",
            text(&m::cli_checked_when_copied(&each_proof(proofs.iter().copied())))
        ));
    }
    for finding in report.findings.iter().take(SHOWN) {
        words.push_str(&format!("  {}\n", text(&finding.message())));
    }
    if report.findings.len() > SHOWN {
        words.push_str(&format!(
            "  {}\n",
            text(&m::cli_more_findings(report.findings.len() - SHOWN))
        ));
    }
    if !report.ok {
        words.push_str(&format!("{}\n", text(&m::cli_findings_help())));
    }
    let exit = if report.ok { Exit::Done } else { Exit::Failed };
    Ok(Report::new(exit, words)
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
