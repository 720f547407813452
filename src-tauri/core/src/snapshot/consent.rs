//! A sign-in under way: one or several consent rounds to Google's page.

use crate::advice::Problem;
use crate::journal::{ClientRowId, ConnectionId, ConsentRoundRow, ExportId};
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// The sign-in under way.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConsentView {
    /// The client that asks.
    pub client: ClientRowId,
    /// The connection it is for, once one exists.
    pub connection: Option<ConnectionId>,
    /// The name given so far.
    pub name: Option<String>,
    /// The earlier access was ended for it: another kind of access is wanted.
    pub switch: bool,
    /// What is allowed is copied at once.
    pub wants_copy: bool,
    /// The copy, once the first consent round has begun it.
    pub copy: Option<ExportId>,
    /// The consent rounds, in order.
    pub batches: Vec<ConsentRoundRow>,
    /// Index of the consent round that is next or under way.
    pub current: u32,
    /// Where that consent round stands.
    pub step: ConsentStep,
    /// When the browser was opened for this consent round.
    pub since: Option<Timestamp>,
    /// The browser could not be opened: the link must be copied.
    pub copy_link: bool,
    /// What went wrong with this consent round, and what to do.
    pub problem: Option<Problem>,
}

/// Where a consent round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ConsentStep {
    /// The user has not left yet.
    Ready,
    /// The browser is being opened.
    Opening,
    /// The user is at Google's page.
    Waiting,
    /// The answer came; access is being fetched and put into the vault.
    Saving,
    /// This consent round is over and another follows.
    Between,
    /// All consent rounds are over; `problem` is empty and the connection exists.
    Done,
    /// This consent round brought nothing; `problem` says why.
    Failed,
}
