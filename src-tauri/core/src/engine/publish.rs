//! Pictures for frontends: after every change that they show at once, at most ten a second, and twice a second while
//! bytes flow.

use super::Core;
use super::secrets::KeysState;
use crate::advice::{Code, Failure};
use crate::journal::Key;
use crate::locked::locked;
use crate::ports::steady;
use crate::snapshot::{Snapshot, Sources, VaultState, VaultView, build};
use crate::tasks::vault_failure;
use crate::vault::{Vault, VaultError};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::sync::watch;

/// No frontend needs more than ten pictures a second.
const BEAT: Duration = Duration::from_millis(100);

/// How often bytes under way are shown.
const FLOW: Duration = Duration::from_millis(500);

/// How often a picture is made for nothing but a look at a job that is still not ready. Those moments lie in the details of
/// a row, and a picture costs a window more than the look itself; Google is to be asked no more often than this anyway.
const LOOKS: Duration = Duration::from_secs(5 * 60);

/// A round of looks in which nothing happened for so long is over.
const ROUND: Duration = Duration::from_secs(5);

/// With nothing going on, a picture ages no more than this: hours that are left change by the clock alone.
const IDLE: Duration = Duration::from_secs(15 * 60);

pub(super) async fn publish(core: &Core, snapshots: &watch::Sender<Arc<Snapshot>>) {
    let clock = &core.deps.clock;
    let mut wait = IDLE;
    loop {
        let is_at_rest = tokio::select! {
            biased;
            () = core.touched.notified() => false,
            () = clock.sleep(if core.deps.live.is_busy() { FLOW } else { wait }) => true,
        };
        wait = IDLE;
        if core.unseen.load(Ordering::Relaxed) {
            continue;
        }
        let mut picture = core.snapshot();
        snapshots.send_if_modified(|shown| {
            let may_age = if picture.is_same_but_for_time(shown) {
                Some(IDLE)
            } else {
                picture.is_same_but_for_looks(shown).then_some(LOOKS)
            };
            let age = picture.now.duration_since(shown.now).unsigned_abs();
            match may_age.map(|limit| limit.saturating_sub(age)) {
                // Not in the middle of a round.
                Some(left) if !is_at_rest || !left.is_zero() => {
                    wait = left.max(ROUND);
                    false
                }
                _ => {
                    *shown = Arc::new(picture);
                    true
                }
            }
        });
        clock.sleep(BEAT).await;
    }
}

impl Core {
    /// The picture of this moment.
    pub(super) fn snapshot(&self) -> Snapshot {
        let view = self.view();
        build(&Sources {
            now: self.deps.clock.now(),
            steady: steady(&*self.deps.clock),
            origin: self.deps.origin.clone(),
            view: &view,
            mark: self.deps.journal.mark(),
            live: &self.deps.live,
            conditions: *self.deps.host.conditions().borrow(),
            consent: self.sign_in().as_ref().map(|sign_in| {
                let row = |id| view.sign_ins.iter().find(|row| row.id == id);
                sign_in.view(sign_in.row().and_then(row))
            }),
            vault: self.vault_view(&view),
            broken: locked(&self.broken).clone(),
        })
    }

    fn vault_view(&self, view: &crate::journal::View) -> VaultView {
        let mark = self.deps.journal.mark();
        let (state, problem) = match self.keys.state() {
            // The user reads its question, or looks for the password.
            KeysState::Unavailable(VaultError::Slow) if self.keys.is_asking() => {
                let asking = Failure::from(Code::KeyringAsking);
                (VaultState::Unavailable, Some(asking.into()))
            }
            KeysState::Checking => (VaultState::Checking, None),
            KeysState::Ready => (VaultState::Ready, None),
            KeysState::Unavailable(error) => (VaultState::Unavailable, Some(vault_failure(&error).into())),
            KeysState::UntilQuit => (VaultState::UntilQuit, None),
        };
        VaultView {
            store: self.keys.name(),
            state,
            problem,
            entries: view
                .clients
                .iter()
                .filter(|client| client.has_secret && !client.built_in)
                .map(|client| client.id.vault_entry(mark))
                .chain(
                    view.grants
                        .iter()
                        .filter(|grant| grant.key != Key::Gone)
                        .map(|grant| grant.id.vault_entry(mark)),
                )
                .collect(),
        }
    }
}
