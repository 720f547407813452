//! What a user is shown without asking: the steps before the end of access, each once, and what they want to hear. And
//! what they can hand on when they need help.

use super::{Core, Engine};
use crate::advice::{Code, Failure};
use crate::diagnostics::{About, Bundle};
use crate::journal::{ConnectionId, set_acknowledged, set_grant_check, set_notified, set_switches, switches};
use crate::plan::{Reached, reached};
use crate::schedule::Step;
use rusqlite::Transaction;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// After so long offline, notices follow the local clock.
const OFFLINE: Duration = Duration::from_secs(3600);

impl Core {
    /// Whether Google's clock agrees with ours, or that is unknown.
    fn believes_its_clock(&self) -> bool {
        self.deps.corrected.is_confirmed() || self.began.elapsed() >= OFFLINE
    }
}

impl Engine {
    /// Asks whether a frontend may tell the user now that a connection has reached `step`; each step before each end is
    /// reported once, and what is reported is in the journal before this answers.
    pub async fn tell(&self, connection: ConnectionId, step: Step) -> Result<bool, Failure> {
        let now = self.core.deps.clock.now();
        let Some(one) = self.at_step(connection, step).await?.filter(|one| one.is_news) else {
            return Ok(false);
        };
        if !self.core.believes_its_clock() {
            // Google's answer tells the true time; a clock that is a week ahead raises no notice.
            if !self.core.has_compared_clocks.swap(true, Ordering::Relaxed) {
                let ask = move |db: &Transaction<'_>| {
                    one.grants
                        .iter()
                        .try_for_each(|grant| set_grant_check(db, *grant, now))
                };
                self.core.write(ask).await?;
            }
            return Ok(false);
        }
        self.core
            .write(move |db| set_notified(db, &one.grants, step, now))
            .await?;
        // The next picture must not call it news again.
        self.core.reload().await?;
        Ok(true)
    }

    /// The user has taken note that a connection has reached `step`.
    pub async fn note(&self, connection: ConnectionId, step: Step) -> Result<(), Failure> {
        let Some(one) = self.at_step(connection, step).await? else {
            return Ok(());
        };
        self.core
            .write(move |db| set_acknowledged(db, &one.grants, step))
            .await
    }

    /// The user wants to be notified that something is finished, that something needs them, both or neither. What is
    /// not named stays as they chose it.
    pub async fn switch_notices(
        &self,
        finished: Option<bool>,
        needs_me: Option<bool>,
    ) -> Result<(), Failure> {
        self.core
            .write(move |db| {
                let was = switches(db)?;
                set_switches(
                    db,
                    finished.unwrap_or(was.finished),
                    needs_me.unwrap_or(was.needs_me),
                )
            })
            .await
    }

    /// What a diagnostics file would hold now. Nothing is written.
    pub async fn diagnostics(
        &self,
        program: &'static str,
        version: &'static str,
        home: PathBuf,
    ) -> Result<Bundle, Failure> {
        let view = self.core.reload().await?;
        let picture = self.core.snapshot();
        let gathered = crate::ports::blocking(move || {
            let about = About {
                program,
                version,
                home: &home,
            };
            Bundle::gather(&about, &view, &picture)
        });
        gathered
            .await?
            .map_err(|error| Failure::new(Code::DiskError, error.to_string()))
    }

    async fn at_step(&self, connection: ConnectionId, step: Step) -> Result<Option<Reached>, Failure> {
        let view = self.core.reload().await?;
        let found = reached(&view.grants, connection, self.core.deps.clock.now());
        Ok(found.into_iter().find(|one| one.step == step))
    }
}
