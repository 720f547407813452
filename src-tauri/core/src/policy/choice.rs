//! The user's settings for network and computer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The user's settings for network and computer. A journal of another version that lacks one of them has its default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase", default)]
pub struct TransferPolicy {
    /// Bytes per second that all transfers together may take; nothing for as fast as it goes.
    pub limit: Option<u64>,
    /// Copies although the system reports a metered connection.
    pub copy_on_metered: bool,
    /// What happens on battery.
    pub battery: OnBattery,
    /// The machine does not fall asleep by itself while bytes flow.
    pub keep_awake: bool,
    /// Starts with the computer, and goes on without a window.
    pub background: bool,
    /// Ends access for one copy once all that was granted is copied and proved.
    pub end_access: bool,
    /// Keeps an index of the copies, by which they are searched and looked at.
    pub keep_index: bool,
}

/// One thing that the user chooses anew. Whatever else they chose stays, also what no picture has shown them yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export, rename = "TransferPolicyChange")]
#[serde(rename_all = "camelCase")]
pub enum Change {
    /// See [`TransferPolicy::limit`].
    Limit(Option<u64>),
    /// See [`TransferPolicy::copy_on_metered`].
    CopyOnMetered(bool),
    /// See [`TransferPolicy::battery`].
    Battery(OnBattery),
    /// See [`TransferPolicy::keep_awake`].
    KeepAwake(bool),
    /// See [`TransferPolicy::background`].
    Background(bool),
    /// See [`TransferPolicy::end_access`].
    EndAccess(bool),
    /// See [`TransferPolicy::keep_index`].
    KeepIndex(bool),
}

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

impl TransferPolicy {
    /// Less than this, in bytes per second, is no speed: servers would take us for gone.
    pub const LEAST: u64 = 10_000;

    /// With one thing chosen anew; a limit is one that can be kept.
    #[must_use]
    pub fn with(mut self, change: Change) -> Self {
        match change {
            Change::Limit(limit) => self.limit = limit.map(|limit| limit.max(Self::LEAST)),
            Change::CopyOnMetered(copies) => self.copy_on_metered = copies,
            Change::Battery(battery) => self.battery = battery,
            Change::KeepAwake(stays) => self.keep_awake = stays,
            Change::Background(goes_on) => self.background = goes_on,
            Change::EndAccess(ends) => self.end_access = ends,
            Change::KeepIndex(keeps) => self.keep_index = keeps,
        }
        self
    }
}

impl Default for TransferPolicy {
    fn default() -> Self {
        Self {
            limit: None,
            copy_on_metered: false,
            battery: OnBattery::default(),
            keep_awake: true,
            background: false,
            end_access: true,
            keep_index: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, OnBattery, TransferPolicy};

    #[test]
    fn a_choice_that_an_older_version_did_not_know_has_its_default() {
        let read: TransferPolicy = serde_json::from_str(r#"{"limit":250000,"battery":"never"}"#).unwrap();

        assert_eq!(
            read,
            TransferPolicy {
                limit: Some(250_000),
                battery: OnBattery::Never,
                ..TransferPolicy::default()
            }
        );
    }

    #[test]
    fn a_limit_too_low_to_be_kept_is_raised_to_the_least() {
        let changed = TransferPolicy::default().with(Change::Limit(Some(0)));

        assert_eq!(changed.limit, Some(TransferPolicy::LEAST));
    }

    #[test]
    fn a_change_leaves_everything_else_as_it_was() {
        let read = |text| serde_json::from_str::<Change>(text).unwrap();
        let changes = [
            r#"{"limit":250000}"#,
            r#"{"copyOnMetered":true}"#,
            r#"{"battery":"never"}"#,
            r#"{"keepAwake":false}"#,
            r#"{"background":true}"#,
            r#"{"endAccess":false}"#,
            r#"{"keepIndex":false}"#,
        ];

        let changed = changes
            .map(read)
            .into_iter()
            .fold(TransferPolicy::default(), TransferPolicy::with);

        assert_eq!(
            changed,
            TransferPolicy {
                limit: Some(250_000),
                copy_on_metered: true,
                battery: OnBattery::Never,
                keep_awake: false,
                background: true,
                end_access: false,
                keep_index: false,
            }
        );
        assert_eq!(changed.with(read(r#"{"limit":null}"#)).limit, None);
    }
}
