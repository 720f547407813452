//! What a setting may be, where it is one of a few words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What happens on battery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum OnBattery {
    /// Copies go on.
    Always,
    /// Copies go on until the battery is low.
    #[default]
    UnlessLow,
    /// Copies wait for the mains.
    Never,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum Look {
    /// As the system is.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How much is logged; each level includes those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum LogLevel {
    /// What failed.
    Error,
    /// What may become a problem.
    Warn,
    /// What happened.
    #[default]
    Info,
    /// Everything that helps to find a fault.
    Debug,
}
