//! What a frontend may ask for about the access of a connection: prolong it, change it, use it less, or be rid of it.

use super::Engine;
use crate::advice::{Code, Failure};
use crate::journal::{
    ConnectionId, ConnectionRow, ConnectionState, ExportId, GrantId, GrantRow, NewSignIn, Order, Renewal,
    View, begin_finishing, give_up_export, insert_sign_in, remove_sign_ins_of, set_checked,
    set_connection_state, set_every, set_grant_check, set_keep_access, set_renewal, set_updates_paused,
};
use crate::schedule::{Anchor, Every, Step};
use jiff::{SignedDuration, Timestamp};

/// Switching between windows makes us ask Google no more often than this.
const BETWEEN_GLANCES: SignedDuration = SignedDuration::from_mins(1);

/// So long before the end of access a user who comes back may have renewed it meanwhile.
const NEAR: SignedDuration = Step::TwoWeeks.ahead();

impl Engine {
    /// Copies a connection by itself from now on: its last categories, into its last folder; or no longer.
    ///
    /// # Errors
    /// [`Code::WrongUse`] before the first copy, and for access that allows one copy only.
    pub async fn set_schedule(&self, connection: ConnectionId, every: Option<Every>) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let row = view
            .connection(connection)
            .filter(|row| every.is_none() || row.folder.is_some())
            .ok_or_else(|| Failure::new(Code::WrongUse, "copy once by hand first"))?;
        let id = row.id;
        if every.is_some() && view.live_grants(id).all(|grant| grant.one_time == Some(true)) {
            return Err(Failure::new(Code::OneTimeUsed, "this access does not last"));
        }
        let kept = row.anchor.filter(|_| row.every.is_some());
        let run = every.map(|every| self.next_run(&view, id, every, kept));
        let (anchor, due) = run.unzip();
        self.core
            .write(move |db| set_every(db, id, every, anchor, due))
            .await
    }

    /// Pauses the copies that begin by themselves, or lets them go on. Access and files stay as they are.
    ///
    /// # Errors
    /// [`Code::WrongUse`] where no copies begin by themselves.
    pub async fn pause_updates(&self, connection: ConnectionId, paused: bool) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let row = known(&view, connection)?;
        let every = row
            .every
            .ok_or_else(|| Failure::new(Code::WrongUse, "no copies begin by themselves"))?;
        let (_, due) = self.next_run(&view, connection, every, row.anchor);
        self.core
            .write(move |db| set_updates_paused(db, connection, paused, Some(due)))
            .await
    }

    /// Hour and day are those of the last copy, whatever started it, until they are `kept`; a run that is past is
    /// due now.
    fn next_run(
        &self,
        view: &View,
        connection: ConnectionId,
        every: Every,
        kept: Option<Anchor>,
    ) -> (Anchor, Timestamp) {
        let last = view
            .exports
            .iter()
            .find(|export| export.row.connection == connection)
            .map(|export| export.row.started_at);
        let clock = &self.core.deps.clock;
        let (now, zone) = (clock.now(), clock.zone());
        let last = last.unwrap_or(now);
        let anchor = kept.unwrap_or_else(|| Anchor::of(last, &zone));
        (anchor, every.next(anchor, last, &zone).max(now))
    }

    /// Opens Google's page of connected programs, where access can be renewed or ended.
    ///
    /// # Errors
    /// [`Code::BrowserUnavailable`]; the address is in the details.
    pub async fn renew(&self, connection: ConnectionId) -> Result<(), Failure> {
        self.open_connections(Some(connection)).await?;
        self.core
            .write(move |db| set_renewal(db, connection, Renewal::Waiting))
            .await
    }

    /// Opens Google's page of connected programs for a connection's project, or of all programs.
    ///
    /// # Errors
    /// [`Code::BrowserUnavailable`]; the address is in the details.
    pub async fn open_connections(&self, connection: Option<ConnectionId>) -> Result<(), Failure> {
        let view = self.core.view();
        let client = connection
            .and_then(|id| view.connection(id))
            .and_then(|row| view.client(row.client))
            .or_else(|| view.clients.first());
        let number = client
            .and_then(|client| client.project_number.clone())
            .unwrap_or_default();
        let page = self.core.deps.endpoints.connections_page(&number);
        self.core.deps.open_page(&page).await
    }

    /// Sees now whether access was renewed.
    pub async fn check_renewal(&self, connection: ConnectionId) -> Result<(), Failure> {
        self.core
            .write(move |db| set_renewal(db, connection, Renewal::Check))
            .await
    }

    /// The user is back at the window: a renewal that is waited for is looked at, and access that ends soon too.
    /// Google is asked once a minute at most.
    pub async fn came_back(&self) -> Result<(), Failure> {
        let view = self.core.view();
        let now = self.core.deps.clock.now();
        let rested = |row: &&ConnectionRow| {
            let last = row.checked_at.unwrap_or(Timestamp::MIN);
            // A check in the future was recorded by a clock that was ahead, and is ignored.
            row.state == ConnectionState::Live && now.duration_since(last).abs() >= BETWEEN_GLANCES
        };
        let ends_soon = |grant: &&GrantRow| grant.ends_at.is_some_and(|end| end.duration_since(now) <= NEAR);
        let mut awaited = Vec::new();
        let mut near = Vec::new();
        for row in view.connections.iter().filter(rested) {
            let ending: Vec<GrantId> = view
                .live_grants(row.id)
                .filter(ends_soon)
                .map(|grant| grant.id)
                .collect();
            match row.renewal {
                Renewal::Waiting | Renewal::Unasked => awaited.push(row.id),
                _ if !ending.is_empty() => near.push((row.id, ending)),
                _ => {}
            }
        }
        if awaited.is_empty() && near.is_empty() {
            return Ok(());
        }
        self.core
            .write(move |db| {
                for id in awaited {
                    set_checked(db, id, now)?;
                    set_renewal(db, id, Renewal::Check)?;
                }
                for (id, grants) in near {
                    set_checked(db, id, now)?;
                    grants
                        .iter()
                        .try_for_each(|grant| set_grant_check(db, *grant, now))?;
                }
                Ok(())
            })
            .await
    }

    /// Revokes access, deletes the refresh tokens and the connection; files and receipts stay.
    pub async fn disconnect(&self, connection: ConnectionId, here_only: bool) -> Result<(), Failure> {
        let state = if here_only {
            ConnectionState::LeavingHere
        } else {
            ConnectionState::Leaving
        };
        let view = self.core.reload().await?;
        known(&view, connection)?;
        self.core
            .write(move |db| set_connection_state(db, connection, state, None, None))
            .await
    }

    /// Gives one-time access back after everything is proved; the connection stays.
    ///
    /// # Errors
    /// [`Code::Unfinished`] while anything of the connection is unfinished; [`Code::WrongUse`] for access that lasts.
    pub async fn finish(&self, connection: ConnectionId) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        known(&view, connection)?;
        let mut grants = view.live_grants(connection).peekable();
        if grants.peek().is_none() || !grants.all(|grant| grant.one_time == Some(true)) {
            return Err(Failure::new(
                Code::WrongUse,
                "this access lasts; disconnect ends it",
            ));
        }
        match self.core.write(move |db| begin_finishing(db, connection)).await? {
            true => Ok(()),
            false => Err(Code::Unfinished.into()),
        }
    }

    /// Keeps access for one copy in place although all is copied, or has it ended by itself as usual.
    ///
    /// # Errors
    /// [`Code::WrongUse`] for a connection that there is not.
    pub async fn keep_one_time_access(&self, connection: ConnectionId, keep: bool) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        if known(&view, connection)?.keep_access == keep {
            return Ok(());
        }
        self.core
            .write(move |db| set_keep_access(db, connection, keep))
            .await
    }

    /// Ends the present access and asks for a new one: to change between once and a period of time, which Google
    /// allows only after the earlier access has ended (its introduction), or because one-time access is used up.
    ///
    /// What is unfinished comes first, or is given up with `give_up`. With `copy` the last selection is copied as
    /// soon as the new access is there.
    ///
    /// # Errors
    /// [`Code::WrongUse`] where there is no access to change; [`Code::ConsentBusy`].
    pub async fn switch_access(
        &self,
        connection: ConnectionId,
        give_up: bool,
        copy: bool,
    ) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let row = known(&view, connection)?;
        let mut resources: Vec<String> = view
            .live_grants(connection)
            .flat_map(|grant| grant.resources.clone())
            .collect();
        if resources.is_empty() {
            // Access for one copy that has done its work was ended already; what it carried is asked for anew.
            let done = view.grants.iter().filter(|grant| {
                grant.connection == connection && grant.one_time == Some(true) && grant.reported.quiet
            });
            resources.extend(done.flat_map(|grant| grant.resources.clone()));
        }
        resources.sort_unstable();
        resources.dedup();
        let may = matches!(row.state, ConnectionState::Live | ConnectionState::Switching);
        if resources.is_empty() || !may {
            return Err(Failure::new(Code::WrongUse, "there is no access to change"));
        }
        if self.core.is_signing_in() {
            return Err(Code::ConsentBusy.into());
        }
        self.leave_consent(false).await?;
        let unfinished: Vec<ExportId> = view
            .unfinished_of(connection)
            .map(|export| export.row.id)
            .collect();
        let order = row
            .folder
            .clone()
            .filter(|_| copy && !row.last_selection.is_empty());
        let sign_in = NewSignIn {
            client: row.client,
            connection: Some(connection),
            name: Some(row.name.clone()),
            order: order.map(|folder| Order {
                resources: row.last_selection.clone(),
                folder,
                since: None,
                until: None,
                left_out: Vec::new(),
            }),
            rounds: self.core.round_rows(row.client, &resources).await?,
            switch: true,
        };
        self.core
            .write(move |db| {
                if give_up {
                    unfinished
                        .iter()
                        .try_for_each(|export| give_up_export(db, *export))?;
                }
                remove_sign_ins_of(db, connection)?;
                insert_sign_in(db, &sign_in)?;
                set_connection_state(db, connection, ConnectionState::Switching, None, None)
            })
            .await
    }

    /// Keeps the present access after all, as long as it was not given back.
    ///
    /// # Errors
    /// [`Code::WrongUse`] where no other access was wanted.
    pub async fn keep_access(&self, connection: ConnectionId) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        if known(&view, connection)?.state != ConnectionState::Switching {
            return Err(Code::WrongUse.into());
        }
        self.core
            .write(move |db| {
                remove_sign_ins_of(db, connection)?;
                set_connection_state(db, connection, ConnectionState::Live, None, None)
            })
            .await
    }
}

pub(super) fn known(view: &View, connection: ConnectionId) -> Result<&ConnectionRow, Failure> {
    view.connection(connection)
        .ok_or_else(|| Failure::new(Code::WrongUse, "no such connection"))
}
