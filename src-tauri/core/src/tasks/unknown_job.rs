//! A job that Google does not know: one such response can be transient, so it is confirmed by repeated requests.

use super::Deps;
use crate::journal::{JobId, JournalError, job_known, job_unknown, unknown};
use crate::schedule::UNKNOWN_AGAIN;
use jiff::Timestamp;

impl Deps {
    /// Writes down that Google does not know a job; answers when to ask again, and nothing once it was asked often
    /// enough.
    pub(super) async fn not_known(&self, job: JobId) -> Result<Option<Timestamp>, JournalError> {
        let (pause, often) = UNKNOWN_AGAIN;
        let (pause, now) = (self.pace.wait(pause), self.clock.now());
        let (times, at) = self.write(move |db| job_unknown(db, job, now, pause)).await?;
        let again = at.saturating_add(pause).unwrap_or(Timestamp::MAX);
        Ok((times <= often).then_some(again))
    }

    /// Google knows a job; had it said otherwise, that counts no more.
    pub(super) async fn known_again(&self, job: JobId) -> Result<(), JournalError> {
        let (times, _) = self.journal.read(move |db| unknown(db, job)).await?;
        match times {
            0 => Ok(()),
            _ => self.write(move |db| job_known(db, job)).await,
        }
    }

    /// Before when Google is not asked again for a job that it did not know; nothing where it may be asked now.
    pub(super) async fn not_known_until(&self, job: JobId) -> Result<Option<Timestamp>, JournalError> {
        let (_, at) = self.journal.read(move |db| unknown(db, job)).await?;
        let now = self.clock.now();
        Ok(at
            .filter(|at| *at <= now)
            .map(|at| {
                at.saturating_add(self.pace.wait(UNKNOWN_AGAIN.0))
                    .unwrap_or(Timestamp::MAX)
            })
            .filter(|until| *until > now))
    }
}
