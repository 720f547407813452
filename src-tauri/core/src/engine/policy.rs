//! Requests about the settings, and about what holds downloads back.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::human_size;
use crate::journal::{ExportId, begin_quiet, end_quiet, set_export_anyway, set_settings, settings};
use crate::policy::Quiet;
use crate::settings::{LEAST_RATE, SettingChange, Settings};

impl Engine {
    /// Changes a setting; running transfers continue and follow it.
    ///
    /// # Errors
    /// The value is none that can be kept.
    pub async fn change_setting(&self, change: SettingChange) -> Result<(), Failure> {
        let changed = self.core.write(move |db| match settings(db)?.with(change) {
            Ok(chosen) => set_settings(db, &chosen).map(Ok),
            Err(refused) => Ok(Err(refused)),
        });
        changed.await??;
        // Not at the next turn of the loop: the next request has to use the proxy that was chosen.
        let settings = self.settings().await?;
        self.core.deps.network.reach_by(&settings.proxy);
        Ok(())
    }

    /// The settings as they are stored now.
    pub async fn settings(&self) -> Result<Settings, Failure> {
        Ok(self.core.deps.journal.read(settings).await?)
    }

    /// Keeps to this limit, in bytes per second, instead of the chosen one until the engine ends; nothing means none.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when that was said before, or when it is less than can be kept.
    pub fn limit_once(&self, limit: Option<u64>) -> Result<(), Failure> {
        if limit.is_some_and(|limit| limit < LEAST_RATE) {
            let least = format!(
                "less than {} a second is no speed",
                human_size::in_words(LEAST_RATE)
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
    pub async fn begin_quiet(&self) -> Result<(), Failure> {
        let quiet = Quiet::hour_from(self.core.deps.clock.now());
        self.core.write(move |db| begin_quiet(db, &quiet)).await
    }

    /// Goes on before the hour is over.
    pub async fn end_quiet(&self) -> Result<(), Failure> {
        self.core.write(|db| end_quiet(db)).await
    }

    /// Copies despite network cost and battery; for this one copy.
    pub async fn copy_anyway(&self, export: ExportId) -> Result<(), Failure> {
        self.core.write(move |db| set_export_anyway(db, export)).await
    }
}
