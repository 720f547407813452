//! The one value that a frontend paints: whole, latest wins. A frontend holds no truth of its own.

mod access;
mod build;
mod connection;
mod consent;
mod export;
mod history;
mod sources;
mod transfers;

pub use crate::client::OriginView;
pub use crate::journal::{
    ConsentRoundRow as BatchView, KeptBytes as KeptView, MissedRun as MissedView, Outcome as JobOutcome,
    ReceiptSummary as ReceiptView, Renewal as RenewalCheck, Switches as SwitchesView,
};
pub(crate) use build::build;
pub use connection::{AccessKind, AccessNotice, AccessView, ConnectionView, GrantView, ScheduleView};
pub use consent::{ConsentStep, ConsentView};
pub use export::{
    ExportState, ExportView, FreeSpace, JobStep, JobView, MovingView, PartView, RenamedView, UnpackingState,
    UnpackingView,
};
pub use history::{CopyState, CopyView, HistoryView};
pub(crate) use sources::Sources;
pub use transfers::{HoldView, LineView};

use crate::advice::Problem;
use crate::client::{Step, StepState};
use crate::journal::ClientRowId;
use crate::settings::Settings;
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// Everything a frontend shows, at one moment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// When this picture was taken, by the core's clock.
    pub now: Timestamp,
    /// Whom we talk to; anything but Google wears a lasting banner.
    pub origin: OriginView,
    /// The OAuth clients that a connection can be made with.
    pub clients: Vec<ClientView>,
    /// Where refresh tokens are stored, and whether that works.
    pub vault: VaultView,
    /// The accounts we know, oldest first.
    pub connections: Vec<ConnectionView>,
    /// The sign-in under way, if any; there is never more than one.
    pub consent: Option<ConsentView>,
    /// The copies, newest first.
    pub exports: Vec<ExportView>,
    /// How many finished copies there are beyond those.
    pub older_copies: u32,
    /// How network and computer are used.
    pub line: LineView,
    /// What the user chose.
    pub settings: Settings,
    /// What concerns the whole program and stays until it is solved.
    pub problems: Vec<Problem>,
    /// What the user wants to be notified of while they do not look.
    pub switches: SwitchesView,
}

/// An OAuth client as a user recognises it. Its secret is not here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ClientView {
    /// Our own number of it.
    pub id: ClientRowId,
    /// Google's name of it, `…apps.googleusercontent.com`.
    pub client_id: String,
    /// The Cloud project, where the client file named it.
    pub project_id: Option<String>,
    /// Came with the program, so the user has nothing to set up.
    pub built_in: bool,
    /// The connections that belong to it, by name; it cannot be removed before they are gone.
    pub connections: Vec<String>,
    /// What is known of its set-up, in the order of the steps; nothing for a built-in one.
    pub steps: Vec<StepView>,
}

/// One step of a client's set-up.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct StepView {
    /// Which.
    pub step: Step,
    /// What is known of it.
    pub state: StepState,
    /// Why it is wrong, and what to do.
    pub problem: Option<Problem>,
    /// Since when that is known.
    pub at: Option<Timestamp>,
    /// The page of Google's console on which it is done.
    pub page: String,
}

/// The store of the refresh tokens.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct VaultView {
    /// The store's name, to show.
    pub store: String,
    /// Whether it can be used.
    pub state: VaultState,
    /// What is wrong with it and what to do.
    pub problem: Option<Problem>,
    /// The names of the entries that are ours; never their contents.
    pub entries: Vec<String>,
}

/// Whether refresh tokens can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum VaultState {
    /// Not yet tried.
    Checking,
    /// The store answers.
    Ready,
    /// The store cannot be used now; nothing is kept until the user decides.
    Unavailable,
    /// The user chose to stay connected only until the program ends.
    UntilQuit,
}
