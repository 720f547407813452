//! The user's settings, each declared once: default, bounds, label, and whose it is. The journal stores them
//! (`journal/settings.rs`), the command line lists and sets them by this declaration, and the page has their types.

mod choices;
mod declare;

pub use choices::{LogLevel, Look, OnBattery};
pub use declare::{Bounds, Declared, Scope, Value};

use crate::advice::Failure;
use crate::locale::{Locale, messages as m};
use crate::ports::ProxyChoice;
use declare::{bounds, name_in_json, settings};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Less than this, in bytes per second, is no speed: servers would take us for gone.
pub const LEAST_RATE: u64 = 10_000;

/// More, in bytes per second, is no limit on any line; and the page counts exactly up to here.
const HIGHEST_RATE: u64 = 1_000_000_000_000;

settings! {
    /// Bytes per second that all transfers together may take; nothing for as fast as it goes.
    limit / Limit: Option<u64> = None,
    label: m::settings_speed_label, scope: Copies, bounds: LEAST_RATE..=HIGHEST_RATE;

    /// How many files are fetched at once.
    transfers / Transfers: u8 = 3,
    label: m::settings_transfers_label, scope: Copies, bounds: 1..=8;

    /// Copies although the system reports a metered connection.
    copy_on_metered / CopyOnMetered: bool = false,
    label: m::settings_line_copy, scope: Copies;

    /// What happens on battery.
    battery / Battery: OnBattery = OnBattery::UnlessLow,
    label: m::settings_power_battery, scope: Copies;

    /// The computer does not fall asleep by itself while bytes flow.
    keep_awake / KeepAwake: bool = true,
    label: m::settings_power_awake, scope: Copies;

    /// Starts with the computer, and goes on without a window.
    background / Background: bool = false,
    label: m::settings_background_label, scope: Copies;

    /// Ends access for one copy once all that was granted is copied and proved.
    end_access / EndAccess: bool = true,
    label: m::settings_access_label, scope: Copies;

    /// Keeps an index of the copies, by which they are searched and looked at.
    keep_index / KeepIndex: bool = true,
    label: m::settings_index_label, scope: Copies;

    /// The language, as its folder in `locales` is called; nothing for the one of the system.
    language / Language: Option<String> = None,
    label: m::settings_language_label, scope: Program;

    /// Light or dark.
    look / Look: Look = Look::System,
    label: m::settings_look_label, scope: Program;

    /// How the internet is reached.
    proxy / Proxy: ProxyChoice = ProxyChoice::System,
    label: m::settings_proxy_label, scope: Program;

    /// How much is logged.
    log_level / LogLevel: LogLevel = LogLevel::Info,
    label: m::settings_log_label, scope: Program;
}

impl Settings {
    /// The language that was chosen; nothing for the one of the system.
    #[must_use]
    pub fn locale(&self) -> Option<Locale> {
        self.language.as_deref().and_then(Locale::named)
    }
}

#[cfg(test)]
mod tests;
