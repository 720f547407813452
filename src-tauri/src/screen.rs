//! The one value that the page paints: the shown engine's picture, and what only the shell knows.

use std::sync::Arc;

use carryout_core::advice::Problem;
use carryout_core::engine::Engine;
use carryout_core::snapshot::Snapshot;
use serde::Serialize;
use ts_rs::TS;

use crate::folder::FolderView;
use crate::my_data::{IndexView, MyData};
use crate::notices::notice::NoticePlace;
use crate::update::view::{UpdateView, UpdaterView};

/// Everything that the page shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct Screen {
    /// The picture of the shown engine; nothing while it starts.
    pub snapshot: Option<Arc<Snapshot>>,
    /// Practice is shown.
    pub practice: bool,
    /// Why the engine could not start.
    pub startup_problem: Option<Problem>,
    /// Where the next copy goes.
    pub folder: Option<FolderView>,
    /// A newer version.
    pub update: Option<UpdateView>,
    /// How this program is updated.
    pub updater: UpdaterView,
    /// Where a click on a notice leads, with a number of its own, so that the page goes there once.
    pub lead: Option<LeadView>,
    /// The index of the shown engine's copies.
    pub index: IndexView,
    /// The version of this program.
    pub version: String,
}

/// A click on a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct LeadView {
    /// Higher for each click.
    pub number: u32,
    /// Where it leads.
    pub place: NoticePlace,
}

/// What a diagnostics file would hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticsView {
    /// Its files, in order.
    pub entries: Vec<DiagnosticsEntry>,
}

/// One file of a diagnostics file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct DiagnosticsEntry {
    /// Its name below the one root folder.
    pub name: String,
    /// Its size, unpacked.
    pub bytes: u64,
}

/// What is shown, without the pictures that the shown engine paints.
#[derive(Clone, Default)]
pub struct ViewState {
    /// The shown engine; nothing while it starts, or when it could not.
    pub engine: Option<Engine>,
    /// What its copies are looked at with.
    pub my_data: Option<Arc<MyData>>,
    /// It is practice.
    pub practice: bool,
    /// Why the engine could not start.
    pub startup_problem: Option<Problem>,
    /// Where the next copy goes.
    pub folder: Option<FolderView>,
    /// A newer version.
    pub update: Option<UpdateView>,
    /// How this program is updated.
    pub updater: UpdaterView,
    /// Where the last click on a notice leads.
    pub lead: Option<LeadView>,
}

impl ViewState {
    /// The scene with the newest picture of its engine, and what is known of its index.
    #[must_use]
    pub fn screen(&self, snapshot: Option<Arc<Snapshot>>, index: IndexView) -> Screen {
        Screen {
            snapshot,
            practice: self.practice,
            startup_problem: self.startup_problem.clone(),
            folder: self.folder.clone(),
            update: self.update.clone(),
            updater: self.updater.clone(),
            lead: self.lead,
            index,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}
