//! Requests about how hard the line and the machine are used.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::journal::{begin_quiet, end_quiet, manners, set_export_anyway, set_manners};
use crate::manners::{Change, Manners, Quiet};
use crate::size;

impl Engine {
    /// Changes how hard the line and the machine are used; transfers under way go on and keep to it.
    ///
    /// # Errors
    /// The journal's, as with all requests here.
    pub async fn change_manners(&self, change: Change) -> Result<(), Failure> {
        self.core
            .write(move |db| set_manners(db, &manners(db)?.with(change)))
            .await
    }

    /// Keeps to this limit, in bytes per second, instead of the chosen one until the engine ends; nothing means none.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when that was said before, or when it is less than can be kept.
    pub fn limit_once(&self, limit: Option<u64>) -> Result<(), Failure> {
        if limit.is_some_and(|limit| limit < Manners::LEAST) {
            let least = format!(
                "less than {} a second is no speed",
                size::in_words(Manners::LEAST)
            );
            return Err(Failure::new(Code::WrongUse, least));
        }
        self.core
            .limit_once
            .set(limit)
            .map_err(|_| Failure::new(Code::WrongUse, "there is such a limit already"))?;
        let kept = limit.and_then(std::num::NonZeroU64::new);
        self.core.kit.bandwidth.set(kept);
        Ok(())
    }

    /// Fetches nothing for an hour; Google goes on preparing, and is looked at.
    ///
    /// # Errors
    /// The journal's.
    pub async fn begin_quiet(&self) -> Result<(), Failure> {
        let quiet = Quiet::hour_from(self.core.kit.clock.now());
        self.core.write(move |db| begin_quiet(db, &quiet)).await
    }

    /// Goes on before the hour is over.
    ///
    /// # Errors
    /// The journal's.
    pub async fn end_quiet(&self) -> Result<(), Failure> {
        self.core.write(|db| end_quiet(db)).await
    }

    /// Copies whatever the line and the battery are; for this one copy.
    ///
    /// # Errors
    /// The journal's.
    pub async fn copy_anyway(&self, export: i64) -> Result<(), Failure> {
        self.core.write(move |db| set_export_anyway(db, export)).await
    }
}
