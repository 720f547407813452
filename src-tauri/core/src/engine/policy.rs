//! Requests about how network and computer are used.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::human_size;
use crate::journal::{begin_quiet, end_quiet, policy, set_export_anyway, set_policy};
use crate::policy::{Change, Quiet, TransferPolicy};

impl Engine {
    /// Changes how network and computer are used; running transfers continue and follow it.
    ///
    /// # Errors
    /// The journal's, as with all requests here.
    pub async fn change_policy(&self, change: Change) -> Result<(), Failure> {
        self.core
            .write(move |db| set_policy(db, &policy(db)?.with(change)))
            .await
    }

    /// Keeps to this limit, in bytes per second, instead of the chosen one until the engine ends; nothing means none.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when that was said before, or when it is less than can be kept.
    pub fn limit_once(&self, limit: Option<u64>) -> Result<(), Failure> {
        if limit.is_some_and(|limit| limit < TransferPolicy::LEAST) {
            let least = format!(
                "less than {} a second is no speed",
                human_size::in_words(TransferPolicy::LEAST)
            );
            return Err(Failure::new(Code::WrongUse, least));
        }
        self.core
            .limit_once
            .set(limit)
            .map_err(|_| Failure::new(Code::WrongUse, "there is such a limit already"))?;
        let kept = limit.and_then(std::num::NonZeroU64::new);
        self.core.deps.bandwidth.set(kept);
        Ok(())
    }

    /// Fetches nothing for an hour; Google goes on preparing, and is looked at.
    ///
    /// # Errors
    /// The journal's.
    pub async fn begin_quiet(&self) -> Result<(), Failure> {
        let quiet = Quiet::hour_from(self.core.deps.clock.now());
        self.core.write(move |db| begin_quiet(db, &quiet)).await
    }

    /// Goes on before the hour is over.
    ///
    /// # Errors
    /// The journal's.
    pub async fn end_quiet(&self) -> Result<(), Failure> {
        self.core.write(|db| end_quiet(db)).await
    }

    /// Copies despite network cost and battery; for this one copy.
    ///
    /// # Errors
    /// The journal's.
    pub async fn copy_anyway(&self, export: i64) -> Result<(), Failure> {
        self.core.write(move |db| set_export_anyway(db, export)).await
    }
}
