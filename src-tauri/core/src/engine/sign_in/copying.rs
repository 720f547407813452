//! A sign-in with a copy in mind: it stands in the journal before the first consent round, so that what a consent round brings is
//! copied while the next one still waits, whatever becomes of the program meanwhile.

use super::state::{SignIn, SignInId};
use crate::advice::{Code, Failure};
use crate::engine::{Core, Engine};
use crate::journal::{
    ClientRowId, ConnectionId, ConnectionState, ExportId, JournalError, Key, Order, SignInRow, SignInRowId,
    View, allowed, connections, end_sign_in, forget_ended_sign_ins, set_rounds, set_sign_in_folder, sign_in,
    sign_ins, under_way,
};
use crate::snapshot::ConsentStep;
use crate::tasks::ready_base;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

/// A keyring that does not answer must not keep a user from Google's page for longer.
const SETTLING: Duration = Duration::from_secs(3);

impl Engine {
    /// Prepares a sign-in whose fruits are copied as they come: each consent round's categories are asked for as soon as
    /// they are allowed. Google advises to begin within 24 hours of allowing (its introduction).
    ///
    /// # Errors
    /// As [`Engine::begin_consent`]; when the folder cannot be used.
    pub async fn begin_consent_and_copy(
        &self,
        client: ClientRowId,
        connection: Option<ConnectionId>,
        order: Order,
    ) -> Result<(), Failure> {
        ready_base(&self.core.deps, Path::new(&order.folder)).await?;
        let resources = order.resources.clone();
        let under_way = match connection {
            Some(connection) => {
                let read = self.core.deps.journal.read(move |db| under_way(db, connection));
                read.await?
            }
            None => BTreeMap::new(),
        };
        let (left_out, rest) = order
            .resources
            .into_iter()
            .partition(|resource| under_way.contains_key(resource));
        let order = Order {
            resources: rest,
            left_out,
            ..order
        };
        // A copy that waits for access goes on by itself as soon as it has it.
        let order = (!order.resources.is_empty()).then_some(order);
        self.prepare(client, connection, None, &resources, order).await
    }

    /// Asks once more, in consent rounds of their own, for what earlier consent rounds did not bring.
    ///
    /// # Errors
    /// [`Code::NothingToAsk`]; [`Code::WrongUse`] before the consent rounds are over.
    pub async fn ask_again(&self) -> Result<(), Failure> {
        let view = self.core.reload().await?;
        let client = self.core.sign_in().as_ref().map(|sign_in| sign_in.client);
        let client = client.ok_or(Failure::from(Code::WrongUse))?;
        let room = self.core.room_for_scopes(client).await?;
        {
            let mut sign_in = self.core.sign_in();
            let Some(sign_in) = sign_in
                .as_mut()
                .filter(|sign_in| sign_in.step == ConsentStep::Done)
            else {
                return Err(Code::WrongUse.into());
            };
            let asked: Vec<String> = sign_in
                .rounds
                .iter()
                .flat_map(|round| round.asked.clone())
                .collect();
            let now = self.core.deps.clock.now();
            let more = super::rounds(&view, sign_in.connection, &asked, room, now);
            if more.is_empty() {
                return Err(Code::NothingToAsk.into());
            }
            sign_in.rounds.extend(more);
            sign_in.go_on();
        }
        self.core.touched.notify_one();
        Ok(self.core.note_rounds().await?)
    }

    /// Ends a sign-in whose consent rounds are over and goes on with what is allowed; answers the copy, if one was wanted
    /// and there is something to copy.
    ///
    /// # Errors
    /// When the copy cannot be begun; the sign-in then stays as it is.
    pub async fn close_consent(&self) -> Result<Option<ExportId>, Failure> {
        let Some(present) = self.core.present_sign_in() else {
            return Ok(None);
        };
        let Some(row) = present.row else {
            self.core.end_sign_in(present, true).await?;
            return Ok(None);
        };
        let mut changes = self.core.deps.journal.changes();
        self.core.write(move |db| end_sign_in(db, row, true)).await?;
        let copy = loop {
            changes.borrow_and_update();
            match self.core.deps.journal.read(move |db| sign_in(db, row)).await? {
                None => break None,
                Some(SignInRow {
                    export: Some(copy), ..
                }) => break Some(copy),
                Some(SignInRow { order: None, .. }) => break None,
                Some(SignInRow {
                    failure: Some(failure),
                    ..
                }) => return Err(failure),
                Some(_) => {}
            }
            if changes.changed().await.is_err() {
                break None;
            }
        };
        self.core.end_sign_in(present, true).await?;
        Ok(copy)
    }

    /// The copy of the sign-in under way goes to another folder, if it was not begun yet.
    pub async fn move_consent(&self, folder: &Path) -> Result<(), Failure> {
        let folder = folder.display().to_string();
        self.core.write(move |db| set_sign_in_folder(db, &folder)).await
    }

    /// Ends the sign-in, if there is one.
    pub(in crate::engine) async fn leave_consent(&self, go_on: bool) -> Result<(), Failure> {
        let _turn = self.core.consent_turn.lock().await;
        self.core.end_present_sign_in(go_on).await
    }
}

/// Which sign-in was the present one.
#[derive(Clone, Copy)]
struct Present {
    id: SignInId,
    row: Option<SignInRowId>,
}

impl Core {
    fn present_sign_in(&self) -> Option<Present> {
        let sign_in = self.sign_in();
        sign_in.as_ref().map(|sign_in| Present {
            id: sign_in.id,
            row: sign_in.row(),
        })
    }

    /// Ends the sign-in that is shown now, if there is one.
    pub(super) async fn end_present_sign_in(&self, go_on: bool) -> Result<(), Failure> {
        match self.present_sign_in() {
            Some(present) => self.end_sign_in(present, go_on).await,
            None => Ok(()),
        }
    }

    /// Ends this sign-in and no other, though another may be shown by the time the journal has answered.
    async fn end_sign_in(&self, ending: Present, go_on: bool) -> Result<(), Failure> {
        // The journal first: what it still holds open would be taken up again.
        if let Some(row) = ending.row {
            let ended = self.deps.write(move |db| {
                end_sign_in(db, row, go_on)?;
                forget_ended_sign_ins(db)
            });
            ended.await?;
            // A view that was read before that may still be on its way to `follow_sign_in`.
            self.left_sign_ins().insert(row);
        }
        self.sign_in().take_if(|sign_in| sign_in.id == ending.id);
        self.touched.notify_one();
        Ok(())
    }

    /// Ends the sign-ins that have nothing left to do but rounds the user abandoned.
    pub(in crate::engine) async fn close_finished_sign_ins(&self) -> Result<(), JournalError> {
        self.deps
            .write(|db| {
                forget_ended_sign_ins(db)?;
                let mut newest = None;
                let open = sign_ins(db)?.into_iter().filter(|row| !row.over);
                for row in open {
                    if waits_for_an_end(&row, db)? {
                        continue;
                    }
                    let row = now_granted(row, db)?;
                    set_rounds(db, row.id, &row.rounds)?;
                    // No return after the last consent round means continuing with what was granted.
                    if row.rounds.iter().all(|round| round.granted.is_some()) {
                        end_sign_in(db, row.id, true)?;
                        continue;
                    }
                    if let Some(older) = newest.replace(row.id) {
                        end_sign_in(db, older, false)?;
                    }
                }
                Ok(())
            })
            .await
    }

    /// Takes up a sign-in that stands in the journal alone: one that an earlier run of the program left in the
    /// middle, or one that had to wait for the end of an earlier access.
    pub(in crate::engine) fn follow_sign_in(&self, view: &View) {
        let mut sign_in = self.sign_in();
        match sign_in.as_mut() {
            Some(present) => {
                let row = present.row();
                if let Some(row) = view.sign_ins.iter().find(|known| Some(known.id) == row) {
                    present.catch_up(row);
                }
            }
            None => {
                let left = self.left_sign_ins();
                let may_begin = |row: &&SignInRow| {
                    let connection = row.connection.and_then(|id| view.connection(id));
                    !row.over
                        && !left.contains(&row.id)
                        && connection.is_none_or(|known| known.state == ConnectionState::Live)
                };
                if let Some(row) = view.sign_ins.iter().rfind(may_begin) {
                    *sign_in = Some(SignIn::left_behind(row));
                }
            }
        }
    }

    /// Waits a little until each token that an earlier run was saving is known as saved or not;
    /// answers whether a consent round is left to be made.
    pub(super) async fn settle_left_keys(&self) -> Result<bool, JournalError> {
        let is_done = || {
            let sign_in = self.sign_in();
            sign_in
                .as_ref()
                .is_some_and(|sign_in| sign_in.step == ConsentStep::Done)
        };
        let mut changes = self.deps.journal.changes();
        let patience = self.deps.clock.sleep(SETTLING);
        tokio::pin!(patience);
        loop {
            changes.borrow_and_update();
            let view = self.reload().await?;
            if !view.grants.iter().any(|grant| grant.key == Key::Left) {
                return Ok(!is_done());
            }
            tokio::select! {
                changed = changes.changed() => if changed.is_err() { return Ok(true) },
                () = &mut patience => return Ok(true),
            }
        }
    }

    /// Writes down what the consent rounds of the sign-in are now.
    pub(super) async fn note_rounds(&self) -> Result<(), JournalError> {
        let acknowledged = self
            .sign_in()
            .as_ref()
            .and_then(|sign_in| Some((sign_in.row()?, sign_in.rounds.clone())));
        match acknowledged {
            Some((row, rounds)) => self.deps.write(move |db| set_rounds(db, row, &rounds)).await,
            None => Ok(()),
        }
    }
}

/// The earlier access is not given back yet, so nothing of the sign-in can be said to be granted.
fn waits_for_an_end(row: &SignInRow, db: &rusqlite::Connection) -> rusqlite::Result<bool> {
    let known = connections(db)?;
    Ok(row.switch
        && known
            .iter()
            .any(|known| Some(known.id) == row.connection && known.state == ConnectionState::Switching))
}

/// A consent round whose categories were allowed in another way meanwhile need not be made.
fn now_granted(mut row: SignInRow, db: &rusqlite::Connection) -> rusqlite::Result<SignInRow> {
    let Some(connection) = row.connection else {
        return Ok(row);
    };
    let allowed = allowed(db, connection)?;
    for round in row.rounds.iter_mut().filter(|round| round.granted.is_none()) {
        if round.asked.iter().all(|resource| allowed.contains(resource)) {
            round.granted = Some(round.asked.clone());
        }
    }
    Ok(row)
}
