//! One copy: its categories, their steps, their bytes.

use super::HoldView;
use crate::advice::Problem;
use crate::journal::{ConnectionId, ExportId, JobId, Outcome, ReceiptSummary};
use crate::transfer::Proof;
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// One copy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ExportView {
    /// Our number of it.
    pub id: ExportId,
    /// Whose data.
    pub connection: ConnectionId,
    /// The connection's name at the time.
    pub connection_name: String,
    /// The folder of this copy.
    pub folder: String,
    /// When it was started.
    pub started_at: Timestamp,
    /// When its receipt was written.
    pub finished_at: Option<Timestamp>,
    /// The period asked for, where one was.
    pub since: Option<Timestamp>,
    /// The period asked for, where one was.
    pub until: Option<Timestamp>,
    /// Where it stands as a whole.
    pub state: ExportState,
    /// One row per category.
    pub jobs: Vec<JobView>,
    /// Bytes that have arrived, of all parts known so far.
    pub bytes_done: u64,
    /// Bytes of all parts known so far; nothing before the first size is known.
    pub bytes_total: Option<u64>,
    /// Bytes a second over the last half minute; nothing while unknown.
    pub bytes_per_second: Option<u64>,
    /// Seconds left for the known parts; nothing while unknown.
    pub seconds_left: Option<u64>,
    /// The receipt, once it is written.
    pub receipt: Option<ReceiptSummary>,
    /// When the one-time access that it was made with was ended at Google.
    pub access_ended_at: Option<Timestamp>,
    /// Resource groups that were wanted too, and that another copy was bringing already.
    pub left_out: Vec<String>,
    /// It is paused because the program ended badly at it twice in a row.
    pub safe_start: bool,
    /// Why its files wait, although nothing is wrong.
    pub held: Option<HoldView>,
    /// Its folder is being taken to another place.
    pub moving: Option<MovingView>,
    /// It is on its way to the bin.
    pub binning: bool,
    /// When its folder went to the bin.
    pub binned_at: Option<Timestamp>,
    /// It is being unpacked beside its originals, or was.
    pub unpacking: Option<UnpackingView>,
    /// What stops the copy as a whole (disk full, folder gone …).
    pub problem: Option<Problem>,
}

/// A folder on its way to another place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct MovingView {
    /// Where it goes.
    pub to: String,
    /// Bytes that were carried over.
    pub bytes_done: u64,
    /// Bytes to be carried over; nothing while it is not under way, or where the folder only gets another name.
    pub bytes_total: Option<u64>,
    /// The old place cannot be reached: what was in it comes from Google again.
    pub anew: bool,
}

/// Unpacking a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct UnpackingView {
    /// Where it stands.
    pub state: UnpackingState,
    /// Where the files go.
    pub folder: String,
    /// Bytes that are unpacked.
    pub bytes_done: u64,
    /// Bytes that come out in all.
    pub bytes_total: u64,
    /// Files that were unpacked, once it is done.
    pub files: u64,
    /// How many of them got another name.
    pub adjusted: u64,
    /// Entries that were not unpacked: links, and names that lead elsewhere.
    pub refused: u64,
    /// Entries and archives that could not be read whole.
    pub broken: u64,
    /// Some of those that got another name.
    pub names: Vec<RenamedView>,
    /// What stands in the way.
    pub problem: Option<Problem>,
}

/// How much a copy takes, and how much is there for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct FreeSpace {
    /// Bytes that are still to be written.
    pub needed: u64,
    /// Bytes that are free where it lies; nothing where the system does not tell.
    pub free: Option<u64>,
}

/// Where unpacking stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum UnpackingState {
    /// It goes on.
    Working,
    /// Something stands in the way; it is tried again.
    Blocked,
    /// The user stopped it; what is unpacked stays.
    Stopped,
    /// All of it is there.
    Done,
}

/// A file that got another name when it was unpacked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct RenamedView {
    /// Its name in the archive.
    pub original: String,
    /// Its path in the folder that was unpacked into.
    pub path: String,
}

/// Where a copy stands as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ExportState {
    /// Work goes on, or Google prepares.
    Running,
    /// The user paused it; Google still prepares.
    Paused,
    /// Something needs the user; see `problem`.
    Blocked,
    /// All is over and the receipt is written.
    Done,
    /// The user gave it up; what was saved stays.
    Cancelled,
}

/// One category of a copy.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct JobView {
    /// Our number of it.
    pub id: JobId,
    /// The resource group.
    pub resource: String,
    /// A plain English name of the category, for programs; the page has its own.
    #[ts(skip)]
    pub title: String,
    /// How far it is.
    pub step: JobStep,
    /// How it ended; nothing while it goes on.
    pub outcome: Option<Outcome>,
    /// When Google was asked.
    pub asked_at: Option<Timestamp>,
    /// When we last looked.
    pub looked_at: Option<Timestamp>,
    /// When Google was first seen to have it ready.
    pub ready_at: Option<Timestamp>,
    /// When the last of its files was checked and in place; nothing while one is missing.
    pub saved_at: Option<Timestamp>,
    /// When we look or try next.
    pub next_at: Option<Timestamp>,
    /// How many seconds earlier jobs of this category took, from the quickest to the slowest; nothing before there was one.
    pub usual: Option<(u64, u64)>,
    /// A consent round to Google's page that has not been made yet is to allow it.
    #[serde(rename = "awaitsTrip")]
    pub awaits_round: bool,
    /// Until when Google keeps the archive; nothing before it is ready, and once its files are here.
    pub kept_until: Option<Timestamp>,
    /// Google deletes the archive within a few days, and it is not fetched yet.
    pub deleted_soon: bool,
    /// How often Google was asked to try again after a failure.
    pub retries: u32,
    /// Bytes that have arrived.
    pub bytes_done: u64,
    /// Bytes in all, once known.
    pub bytes_total: Option<u64>,
    /// Its files.
    pub parts: Vec<PartView>,
    /// What is wrong, and what to do.
    pub problem: Option<Problem>,
}

/// The five honest steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum JobStep {
    /// To be asked, or being asked.
    Asking,
    /// Google has the job.
    Preparing,
    /// The archive is ready.
    Ready,
    /// Bytes flow.
    Copying,
    /// Checked and saved.
    Saved,
}

/// One file of a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// Its name in the folder.
    pub name: String,
    /// Bytes that have arrived.
    pub bytes_done: u64,
    /// Its size, once known.
    pub bytes_total: Option<u64>,
    /// Checked and in place.
    pub saved: bool,
    /// How it was checked, once it is in place.
    pub proof: Option<Proof>,
}
