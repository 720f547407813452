//! What a frontend may ask for. Each request is written into the journal, and the reconcile loop does the rest.

use super::access::known;
use super::secrets::KeysState;
use super::{Core, Engine};
use crate::advice::{Code, Failure};
use crate::journal::{
    BinState, ConnectionId, ConnectionState, ExportId, MORE_SHOWN, UnpackState, bin_all, copies,
    dismiss_notice, give_up_export, kept_bytes, leave_now, missed_runs, set_bin, set_connection_failure,
    set_connection_folder, set_due, set_export_paused, set_keep, set_unpack, show_copies, try_now,
};
use crate::snapshot::HistoryView;
use crate::tasks::{CopyRequest, begin, set_out};
use crate::vault::{Vault as _, VaultError};
use jiff::Timestamp;
use std::path::Path;
use std::time::Duration;

/// So often it is seen whether the user has answered the keyring's question.
const BETWEEN_GLANCES: Duration = Duration::from_millis(500);

impl Engine {
    /// Starts a copy into a folder of its own under `folder`; answers our number of it. What another unfinished copy of
    /// the connection is bringing is left out, and the copy says so.
    ///
    /// # Errors
    /// [`Code::CategoriesUnderWay`] when other copies are bringing all of it already; when the folder cannot be used, the
    /// connection is not there, or nothing was chosen.
    pub async fn start_export(
        &self,
        connection: ConnectionId,
        resources: &[String],
        folder: &Path,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Result<ExportId, Failure> {
        let view = self.core.reload().await?;
        if known(&view, connection)?.state != ConnectionState::Live {
            return Err(Failure::new(Code::WrongUse, "the connection is being ended"));
        }
        let request = CopyRequest {
            connection,
            resources,
            folder,
            since,
            until,
            left_out: &[],
        };
        begin(&self.core.deps, &view, &request).await
    }

    /// Keeps at least the last `keep` copies of each category of a connection from now on, and gives older ones to the
    /// bin once newer ones hold all of what is in them; nothing keeps all.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when there is no such connection, or none is to be kept.
    pub async fn set_keep(&self, connection: ConnectionId, keep: Option<u32>) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        known(&view, connection)?;
        if keep == Some(0) {
            return Err(Failure::new(Code::WrongUse, "no copy would be kept"));
        }
        self.core.write(move |db| set_keep(db, connection, keep)).await
    }

    /// Gives all finished copies of a connection to the bin; access stays.
    ///
    /// # Errors
    /// [`Code::CopyUnderWay`] while one is unfinished; [`Code::WrongUse`] when there is no such connection.
    pub async fn delete_files(&self, connection: ConnectionId) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        known(&view, connection)?;
        if view.unfinished_of(connection).next().is_some() {
            return Err(Code::CopyUnderWay.into());
        }
        self.core.write(move |db| bin_all(db, connection)).await
    }

    /// Gives one finished copy to the bin, as after the bin refused it.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when there is no such copy, or it is not finished.
    pub async fn delete_copy(&self, export: ExportId) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let is_finished = view
            .export(export)
            .is_some_and(|open| open.row.finished_at.is_some());
        if !is_finished {
            return Err(Code::CopyUnderWay.into());
        }
        self.core
            .write(move |db| set_bin(db, export, BinState::Wanted))
            .await
    }

    /// Unpacks a finished copy beside its originals, into the folder `unpacked` in its own.
    ///
    /// # Errors
    /// [`Code::CopyUnderWay`] when it is not finished, [`Code::WrongUse`] when it is in the bin or not there.
    pub async fn unpack(&self, export: ExportId) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let row = view
            .export(export)
            .map(|open| &open.row)
            .filter(|row| row.bin.is_none());
        let row = row.ok_or_else(|| Failure::new(Code::WrongUse, "no such copy, or it is in the bin"))?;
        if row.finished_at.is_none() {
            return Err(Code::CopyUnderWay.into());
        }
        self.set_unpack(export, UnpackState::Wanted).await
    }

    /// Stops unpacking a copy; what is unpacked stays.
    pub async fn stop_unpacking(&self, export: ExportId) -> Result<(), Failure> {
        self.set_unpack(export, UnpackState::Stopped).await
    }

    async fn set_unpack(&self, export: ExportId, state: UnpackState) -> Result<(), Failure> {
        self.core.write(move |db| set_unpack(db, export, state)).await
    }

    /// Every copy that was ever made, in brief, with the runs that were missed.
    pub async fn history(&self) -> Result<HistoryView, Failure> {
        let read = self.core.deps.journal.read(|db| {
            Ok(HistoryView {
                copies: copies(db)?.into_iter().map(Into::into).collect(),
                missed: missed_runs(db)?,
                kept: kept_bytes(db)?,
            })
        });
        Ok(read.await?)
    }

    /// Shows more of the finished copies, until the program ends.
    pub async fn show_more_copies(&self) -> Result<(), Failure> {
        self.core.write(|db| show_copies(db, Some(MORE_SHOWN))).await
    }

    /// Pauses a copy; Google goes on preparing.
    pub async fn pause_export(&self, export: ExportId) -> Result<(), Failure> {
        self.core
            .write(move |db| set_export_paused(db, export, true))
            .await
    }

    /// Lets a copy go on, and tries at once what has failed.
    pub async fn resume_export(&self, export: ExportId) -> Result<(), Failure> {
        self.core
            .write(move |db| {
                set_export_paused(db, export, false)?;
                try_now(db, export)
            })
            .await
    }

    /// Gives a copy up; what was saved stays and gets its receipt.
    pub async fn cancel_export(&self, export: ExportId) -> Result<(), Failure> {
        self.core.write(move |db| give_up_export(db, export)).await
    }

    /// Takes an unfinished copy, and the later ones of its connection, into another folder. What lies in the old one
    /// is carried over; where that cannot be reached, it comes from Google again.
    ///
    /// # Errors
    /// When the copy is finished or not there, or the folder cannot be used.
    pub async fn move_export(&self, export: ExportId, folder: &Path) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let open = view
            .export(export)
            .filter(|open| open.row.finished_at.is_none())
            .ok_or_else(|| {
                Failure::new(
                    Code::WrongUse,
                    "only a copy that is not finished can go elsewhere",
                )
            })?;
        set_out(&self.core.deps, open, folder).await
    }

    /// From now on the copies of a connection go into another folder; one that is due begins at once.
    ///
    /// # Errors
    /// [`Code::WrongUse`] when there is no such connection; the journal's.
    pub async fn set_folder(&self, connection: ConnectionId, folder: &Path) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let row = known(&view, connection)?;
        // A copy that could not begin is tried again later; with another folder there is nothing to wait for.
        let due = if row.failure.is_some() {
            row.due_at.map(|due| due.min(self.core.deps.clock.now()))
        } else {
            row.due_at
        };
        let folder = folder.display().to_string();
        self.core
            .write(move |db| {
                set_connection_folder(db, connection, &folder)?;
                set_connection_failure(db, connection, None)?;
                set_due(db, connection, due)
            })
            .await
    }

    /// Looks at the keyring once more.
    pub async fn check_vault(&self) {
        let is_ready = self.core.look_at_vault().await == KeysState::Ready;
        let view = self.core.view();
        let waiting: Vec<ExportId> = view.unfinished().map(|export| export.row.id).collect();
        let woken = self.core.write(move |db| {
            if is_ready {
                leave_now(db)?;
            }
            waiting.iter().try_for_each(|export| try_now(db, *export))
        });
        if let Err(error) = woken.await {
            tracing::error!(%error, "waiting work could not be woken");
        }
        self.core.touched.notify_one();
    }

    pub(super) fn check_vault_later(&self) {
        let core = self.core.clone();
        tokio::spawn(async move {
            core.look_at_vault().await;
            core.touched.notify_one();
        });
    }

    /// Keeps refresh tokens in memory until the program ends.
    pub fn stay_until_quit(&self) {
        self.core.keys.stay_until_quit();
        self.core.touched.notify_one();
    }

    /// The user has taken note.
    pub async fn dismiss(&self, code: Code) -> Result<(), Failure> {
        self.core.write(move |db| dismiss_notice(db, code)).await
    }

    /// Remembers a value by name; for what a frontend wants to find again.
    pub async fn remember(&self, name: &'static str, value: String) -> Result<(), Failure> {
        self.core
            .write(move |db| crate::journal::set_setting(db, name, &value))
            .await
    }

    /// A value that was remembered.
    pub async fn remembered(&self, name: &'static str) -> Result<Option<String>, Failure> {
        Ok(self
            .core
            .deps
            .journal
            .read(move |db| crate::journal::setting(db, name))
            .await?)
    }
}

impl Core {
    /// Looks whether the keyring opens. As long as it asks the user for a password, that is waited for and reported; asking
    /// again would only put a second question behind the first.
    async fn look_at_vault(&self) -> KeysState {
        loop {
            let state = self.keys.check().await;
            let is_slow = state == KeysState::Unavailable(VaultError::Slow);
            if !(is_slow && self.keys.is_asking()) {
                return state;
            }
            self.touched.notify_one();
            while self.keys.is_asking() {
                self.deps.clock.sleep(BETWEEN_GLANCES).await;
            }
        }
    }
}
