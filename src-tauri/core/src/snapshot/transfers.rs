//! How network and computer are used now, and what holds downloads back.

use crate::policy::Hold;
use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

/// How network and computer are used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// When the quiet ends that the user wanted; nothing while there is none.
    pub quiet_until: Option<Timestamp>,
    /// The system says that this line is metered.
    pub metered: bool,
    /// The system says that the computer runs on its battery.
    pub on_battery: bool,
    /// Bytes are being downloaded now. While Google prepares, and while copies wait, they are not.
    pub flows: bool,
}

/// Why the files of a copy wait, although nothing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum HoldView {
    /// The user wanted quiet.
    Quiet,
    /// The line is metered.
    Metered,
    /// The computer runs on its battery.
    Battery,
    /// The computer runs on its battery, and that is low.
    LowBattery,
}

impl From<Hold> for HoldView {
    fn from(hold: Hold) -> Self {
        match hold {
            Hold::Quiet(_) => Self::Quiet,
            Hold::Metered => Self::Metered,
            Hold::Battery => Self::Battery,
            Hold::LowBattery => Self::LowBattery,
        }
    }
}
