//! A copy that is checked again: every byte of it against its receipt.

use std::sync::Arc;
use std::time::{Duration, Instant};

use carryout_core::advice::{Code, Failure, Problem};
use carryout_core::journal::ConnectionId;
use carryout_core::locale::Locale;
use carryout_core::receipt::{Report, VerifyError, verify_until};
use serde::Serialize;
use ts_rs::TS;

use super::{MyData, Shared};
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

/// A copy that is or was checked again. It stands in the picture, so that neither another screen nor a closed window loses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckView {
    /// The connection that the copy belongs to.
    pub account: ConnectionId,
    /// Its number in the index.
    pub copy: i64,
    /// Bytes that were read.
    pub done: u64,
    /// Bytes that are to be read.
    pub total: u64,
    /// What was found, once all is read.
    pub found: Option<CheckedView>,
    /// Why it could not be checked.
    pub problem: Option<Problem>,
}

impl MyData {
    /// Begins to check a copy, in the language of `locale`; how far it is and what it found is in the view. A check that is
    /// under way gives way to it.
    pub(crate) async fn check(
        self: &Arc<Self>,
        account: ConnectionId,
        copy: i64,
        locale: Locale,
    ) -> Result<(), Failure> {
        let place = self.shared.ask(move |open| match open.index(account) {
            Some(index) => index.copy_place(copy),
            None => Ok(None),
        });
        let folder = place
            .await?
            .flatten()
            .ok_or_else(|| Failure::from(Code::FolderMissing))?;
        let stop = self.stop.child_token();
        let number = self.shared.checking.begin(stop.clone());
        let mut view = CheckView {
            account,
            copy,
            done: 0,
            total: 0,
            found: None,
            problem: None,
        };
        self.shared.show_check(number, Some(&view));
        let shared = Arc::clone(&self.shared);
        // It reads the whole copy: searching goes on beside it.
        self.ended.spawn_blocking(move || {
            let mut last = Instant::now();
            let checked = verify_until(&folder, &stop, |done, total| {
                if last.elapsed() >= BETWEEN {
                    last = Instant::now();
                    (view.done, view.total) = (done, total);
                    shared.show_check(number, Some(&view));
                }
            });
            match checked {
                Err(VerifyError::Stopped) => return shared.show_check(number, None),
                Ok(report) => view.found = Some(found(&report, locale)),
                Err(error) => view.problem = Some(Problem::from(refused(error))),
            }
            shared.show_check(number, Some(&view));
        });
        Ok(())
    }
}

impl Shared {
    /// Shows how far a check is, unless another has begun since.
    fn show_check(&self, number: u64, check: Option<&CheckView>) {
        self.show(|view| {
            if self.checking.is(number) {
                view.check = check.cloned();
            }
        });
    }
}

fn found(report: &Report, locale: Locale) -> CheckedView {
    CheckedView {
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
    }
}

fn refused(error: VerifyError) -> Failure {
    let code = match &error {
        VerifyError::NoFolder(_) | VerifyError::NoBag(_) => Code::FolderMissing,
        VerifyError::Io { source, .. } => code_of(source.kind()),
        VerifyError::Stopped => Code::Unexpected,
    };
    Failure::new(code, error.to_string())
}
