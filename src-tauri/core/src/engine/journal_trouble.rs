//! A journal that cannot be written or read: a full disk, a folder that became read-only, a broken file. Everything
//! rests, longer each time that something was learned in vain, and goes on once the journal takes something again.

use crate::journal::{Journal, JournalError, begin_probe, end_probe};
use std::time::Duration;
use tokio::time::Instant;

/// The state of the journal as the reconcile loop sees it.
#[derive(Debug, Default)]
pub(super) struct JournalTrouble {
    /// How often in a row what a task had learned could not be written down.
    lost: u32,
    is_open: bool,
    until: Option<Instant>,
}

impl JournalTrouble {
    const FIRST: Duration = Duration::from_secs(5);
    /// Testing whether the journal can be written is cheap.
    const LONGEST_LOOK: Duration = Duration::from_secs(60);
    /// What a task learns may have cost a question to Google.
    const LONGEST: Duration = Duration::from_secs(3600);

    /// Something is wrong, and it is not known yet that it is over.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// What a task had learned was lost, and no other has got through since.
    pub(super) fn has_lost(&self) -> bool {
        self.lost > 0
    }

    /// Nothing is to be tried now.
    pub(super) fn rests(&self) -> bool {
        self.until.is_some_and(|until| until > Instant::now())
    }

    /// Returns when the rest is over.
    pub(super) async fn over(&self) {
        match self.until {
            Some(until) => tokio::time::sleep_until(until).await,
            None => std::future::pending().await,
        }
    }

    /// What a task had learned is lost.
    pub(super) fn lost(&mut self) {
        self.lost += 1;
        self.until = None;
    }

    /// Everything rests from now on, unless it does already.
    pub(super) fn rest(&mut self) {
        self.is_open = true;
        if self.rests() {
            return;
        }
        let pause = Self::FIRST.saturating_mul(1 << self.lost.saturating_sub(1).min(16));
        let longest = if self.lost > 1 {
            Self::LONGEST
        } else {
            Self::LONGEST_LOOK
        };
        self.until = Some(Instant::now() + pause.min(longest));
    }

    /// Sees whether the journal takes something again.
    pub(super) async fn probe(&mut self, journal: &Journal) -> Result<(), JournalError> {
        journal.write(|db| begin_probe(db)).await?;
        journal.write(|db| end_probe(db)).await?;
        self.is_open = false;
        self.until = None;
        Ok(())
    }

    /// A task has ended well. As long as the journal takes nothing, that says only that it had nothing to write down.
    pub(super) fn ended_well(&mut self) {
        if !self.is_open {
            self.lost = 0;
        }
    }
}
