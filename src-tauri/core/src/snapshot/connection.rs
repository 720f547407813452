//! One Google account as we know it, and until when it lets us in.

use crate::advice::Problem;
use crate::journal::{ClientRowId, ConnectionId, GrantId, Renewal};
use crate::schedule::{Every, Step};
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// One connection.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionView {
    /// Our number of it.
    pub id: ConnectionId,
    /// The name the user gave; Google never tells which account it is.
    pub name: String,
    /// The client it belongs to.
    pub client: ClientRowId,
    /// When it was made.
    pub created_at: Timestamp,
    /// Access over all its grants.
    pub access: AccessView,
    /// Each grant.
    pub grants: Vec<GrantView>,
    /// Resource groups that may be copied now.
    pub granted: Vec<String>,
    /// Resource groups whose 24 hours are not over, with the moment when they are.
    pub waiting: Vec<(String, String)>,
    /// The folder its copies go to, once one was chosen.
    pub folder: Option<String>,
    /// The categories of the last copy, for "same as last time".
    pub last_selection: Vec<String>,
    /// How it is kept fresh by itself.
    pub schedule: Option<ScheduleView>,
    /// Exports that are not finished.
    pub unfinished_exports: u32,
    /// Categories whose archives at Google would be lost by a disconnect now.
    pub would_be_lost: Vec<String>,
    /// Other connections of the same project, which a disconnect may end too, by name.
    pub siblings: Vec<String>,
    /// Finished copies that are not in the bin.
    pub copies_kept: u32,
    /// The files in them.
    pub files_kept: u64,
    /// All of them together, in bytes.
    pub bytes_kept: u64,
    /// How many copies of each category are kept at least; nothing for all.
    pub keep: Option<u32>,
    /// A disconnect is under way.
    pub disconnecting: bool,
    /// Another kind of access is wanted: the present one ends as soon as nothing is unfinished.
    pub switching: bool,
    /// What is wrong and stays until solved.
    pub problems: Vec<Problem>,
    /// What has to be known of the end of access, the most pressing first.
    pub notices: Vec<AccessNotice>,
}

/// A step before the end of access that is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AccessNotice {
    /// Which step.
    pub step: Step,
    /// When access ends or has ended, where Google reports it.
    pub ends_at: Option<Timestamp>,
    /// How many categories end then.
    pub categories: u32,
    /// Not notified yet: a frontend that can show a notice should.
    pub is_news: bool,
    /// The user has taken note of it; the end itself stays until it is solved.
    pub is_acknowledged: bool,
}

/// How a connection is kept fresh by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleView {
    /// How often.
    pub every: Every,
    /// When next.
    pub due_at: Timestamp,
    /// The user paused it; nothing begins by itself before they let it go on.
    pub paused: bool,
}

/// The state line of a connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct AccessView {
    /// Which of the states.
    pub kind: AccessKind,
    /// The earliest end among live grants; nothing where access has no known end.
    pub until: Option<Timestamp>,
    /// When renewing becomes possible, 90 days before the end.
    pub renew_from: Option<Timestamp>,
    /// Whether a Renew button makes sense now.
    pub can_renew: bool,
    /// Where the renewal stands.
    pub renewal: Renewal,
}

/// What can be said of access, from the table of access states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum AccessKind {
    /// Not yet learned.
    Unknown,
    /// One-time, nothing copied yet.
    OneCopy,
    /// One-time, every granted category was copied.
    UsedUp,
    /// More than 90 days left.
    Active,
    /// 90 to 14 days left.
    Renewable,
    /// 14 days or less.
    EndsSoon,
    /// 24 hours or less.
    EndsToday,
    /// Ended or revoked.
    Ended,
    /// A project in Testing: seven days, no renewal.
    Testing,
}

/// One OAuth grant; its tokens are in the vault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct GrantView {
    /// Our number of it.
    pub id: GrantId,
    /// The resource groups that it really carries.
    pub resources: Vec<String>,
    /// `true` once Google reported that it allows one copy only.
    pub one_time: Option<bool>,
    /// When it was given.
    pub granted_at: Timestamp,
    /// When it ends, where Google reports it.
    pub ends_at: Option<Timestamp>,
    /// It still works, as far as we know.
    pub live: bool,
    /// The name of its entry in the vault.
    pub vault_entry: String,
}
