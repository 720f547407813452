//! All copies in brief: what a frontend asks for when it shows more than the newest.

use crate::journal::{BinState, ConnectionId, CopyRow, ExportId, KeptBytes, MissedRun};
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// Every copy that was ever made, every run that was missed, and what lies in the copies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The copies, newest first.
    pub copies: Vec<CopyView>,
    /// Runs of a schedule that came to nothing, oldest first.
    pub missed: Vec<MissedRun>,
    /// Bytes by account and category.
    pub kept: Vec<KeptBytes>,
}

/// One copy in brief.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CopyView {
    /// Our number of it.
    pub id: ExportId,
    /// Whose data.
    pub connection: ConnectionId,
    /// The connection's name.
    pub connection_name: String,
    /// When it was started.
    pub started_at: Timestamp,
    /// When it was finished.
    pub finished_at: Option<Timestamp>,
    /// When the schedule wanted it; nothing where the user began it.
    pub due_at: Option<Timestamp>,
    /// How it ended.
    pub state: CopyState,
    /// Categories asked for; nothing before it is finished.
    pub asked: u32,
    /// Categories that came, those without data included.
    pub got: u32,
    /// Categories that failed or were refused.
    pub missing: u32,
    /// Bytes in its folder.
    pub bytes: u64,
}

/// How a copy ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum CopyState {
    /// It is not finished.
    UnderWay,
    /// Everything came and was checked.
    Complete,
    /// Something is missing.
    Incomplete,
    /// The user cancelled it.
    Cancelled,
    /// Its folder was moved to the bin.
    Binned,
}

impl From<CopyRow> for CopyView {
    fn from(row: CopyRow) -> Self {
        let receipt = row.receipt.unwrap_or_default();
        let state = match row.bin {
            Some(BinState::Done) => CopyState::Binned,
            _ if row.finished_at.is_none() => CopyState::UnderWay,
            _ if row.given_up => CopyState::Cancelled,
            _ if receipt.missing > 0 => CopyState::Incomplete,
            _ => CopyState::Complete,
        };
        Self {
            id: row.id,
            connection: row.connection,
            connection_name: row.connection_name,
            started_at: row.started_at,
            finished_at: row.finished_at,
            due_at: row.due_at,
            state,
            asked: receipt.asked,
            got: receipt.got,
            missing: receipt.missing,
            bytes: receipt.bytes,
        }
    }
}
