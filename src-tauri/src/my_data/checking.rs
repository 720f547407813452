//! A copy that is checked again: every byte of it against its receipt.

use std::time::{Duration, Instant};

use carryout_core::advice::{Code, Failure};
use carryout_core::journal::ConnectionId;
use carryout_core::locale::Locale;
use carryout_core::receipt::{VerifyError, verify};
use serde::Serialize;
use ts_rs::TS;

use super::Shared;
use crate::folder::code_of;

/// So many findings are shown; the rest is counted.
const SHOWN: usize = 50;

/// Progress is sent no more often than this.
const BETWEEN: Duration = Duration::from_millis(200);

/// What the check of a copy found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckedView {
    /// Everything is there, and as it was when it was copied.
    pub ok: bool,
    /// Files whose checksum was compared.
    pub files: u64,
    /// Their length in bytes.
    pub bytes: u64,
    /// What is not as it should be, and remarks, as text.
    pub findings: Vec<String>,
    /// How many there are beyond those.
    pub beyond: u64,
}

impl Shared {
    /// Checks a copy; `progress` gets the bytes that were read and that are to be read.
    pub(crate) async fn check(
        &self,
        account: ConnectionId,
        copy: i64,
        locale: Locale,
        progress: impl Fn(u64, u64) + Send + 'static,
    ) -> Result<CheckedView, Failure> {
        let place = self.ask(move |open| match open.index(account) {
            Some(index) => index.copy_place(copy),
            None => Ok(None),
        });
        let folder = place
            .await?
            .flatten()
            .ok_or_else(|| Failure::from(Code::FolderMissing))?;
        // It reads the whole copy: searching goes on beside it.
        let checked = tokio::task::spawn_blocking(move || {
            let mut last: Option<Instant> = None;
            verify(&folder, |done, total| {
                if done == total || last.is_none_or(|last| last.elapsed() >= BETWEEN) {
                    last = Some(Instant::now());
                    progress(done, total);
                }
            })
        });
        let report = checked
            .await
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?
            .map_err(refused)?;
        Ok(CheckedView {
            ok: report.ok,
            files: report.files,
            bytes: report.bytes,
            beyond: report.findings.len().saturating_sub(SHOWN) as u64,
            findings: report
                .findings
                .iter()
                .take(SHOWN)
                .map(|finding| locale.say(&finding.message()))
                .collect(),
        })
    }
}

fn refused(error: VerifyError) -> Failure {
    let code = match &error {
        VerifyError::NoFolder(_) | VerifyError::NoBag(_) => Code::FolderMissing,
        VerifyError::Io { source, .. } => code_of(source.kind()),
    };
    Failure::new(code, error.to_string())
}
