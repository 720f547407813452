//! What the window shows of updates.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// A newer version of this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct UpdateView {
    /// Its version.
    pub version: String,
    /// What changed, as plain text; may have several lines.
    pub notes: Option<String>,
    /// This program can put it in its own place; otherwise the download page is opened.
    pub can_install: bool,
}

/// How this program is updated, and what was learned when newer versions were looked for last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct UpdaterView {
    /// How.
    pub mode: UpdateMode,
    /// Newer versions are looked for once a day.
    pub automatic: bool,
    /// They are being looked for now.
    pub checking: bool,
    /// When that was done last, whatever came of it.
    pub checked_at: Option<Timestamp>,
    /// Why it came to nothing then.
    pub missed: Option<UpdateMiss>,
    /// How far the download is.
    pub progress: Option<UpdateProgress>,
}

/// How this program is updated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum UpdateMode {
    /// Not by itself: the build does not know where newer versions are.
    #[default]
    Absent,
    /// Not by itself: `CARRYOUT_NO_UPDATE` forbids it.
    Forbidden,
    /// It tells of a newer version, and the user downloads it: packages belong to the system.
    Page,
    /// It replaces itself.
    Install,
}

/// Why it is not known whether there is a newer version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum UpdateMiss {
    /// The server cannot be reached, or has nothing there.
    Unreachable,
    /// It takes too long.
    Slow,
    /// What it answers cannot be used.
    Garbled,
}

/// How far a download is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct UpdateProgress {
    /// Bytes that are here.
    pub bytes_done: u64,
    /// Bytes in all, where the server says so.
    pub bytes_total: Option<u64>,
}
