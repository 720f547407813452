//! What holds downloads back: the user's settings, the system's conditions, and the result.

mod quiet;

pub use quiet::Quiet;

use crate::ports::{HostConditions, Power};
use crate::settings::{OnBattery, Settings};
use jiff::Timestamp;

/// Why no byte of a copy is fetched now, although nothing is wrong. Looking at jobs goes on all the same: a link
/// or an archive must not die unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The user wants quiet until then.
    Quiet(Timestamp),
    /// The system says that this line is metered.
    Metered,
    /// The computer runs on its battery.
    Battery,
    /// The computer runs on its battery, and that is low.
    LowBattery,
}

/// What holds downloads back at `now`. `anyway`: the user lets one copy continue whatever the network cost and
/// the battery are; it does not end the quiet.
#[must_use]
pub fn hold(
    settings: &Settings,
    quiet: Option<Quiet>,
    conditions: HostConditions,
    anyway: bool,
    now: Timestamp,
) -> Option<Hold> {
    if let Some(quiet) = quiet.filter(|quiet| quiet.is_on(now)) {
        return Some(Hold::Quiet(quiet.until()));
    }
    if anyway {
        return None;
    }
    if conditions.metered && !settings.copy_on_metered {
        return Some(Hold::Metered);
    }
    match (conditions.power, settings.battery) {
        (Power::Mains, _) | (_, OnBattery::Always) | (Power::Battery, OnBattery::UnlessLow) => None,
        (Power::LowBattery, OnBattery::UnlessLow | OnBattery::Never) => Some(Hold::LowBattery),
        (Power::Battery, OnBattery::Never) => Some(Hold::Battery),
    }
}

#[cfg(test)]
mod tests {
    use super::{Hold, Quiet, hold};
    use crate::ports::{HostConditions, Power};
    use crate::settings::{OnBattery, Settings};
    use jiff::Timestamp;

    const METERED: HostConditions = HostConditions {
        metered: true,
        power: Power::Mains,
    };

    fn now() -> Timestamp {
        "2026-11-21T14:00:00Z".parse().unwrap()
    }

    fn on(power: Power) -> HostConditions {
        HostConditions {
            metered: false,
            power,
        }
    }

    #[test]
    fn a_machine_that_tells_nothing_holds_nothing_back() {
        let held = hold(
            &Settings::default(),
            None,
            HostConditions::default(),
            false,
            now(),
        );

        assert_eq!(held, None);
    }

    #[test]
    fn metered_connection_pauses_downloads_unless_overridden() {
        let careless = Settings {
            copy_on_metered: true,
            ..Settings::default()
        };

        assert_eq!(
            hold(&Settings::default(), None, METERED, false, now()),
            Some(Hold::Metered)
        );
        assert_eq!(hold(&careless, None, METERED, false, now()), None);
        assert_eq!(hold(&Settings::default(), None, METERED, true, now()), None);
    }

    #[test]
    fn each_battery_option_holds_back_what_it_names() {
        let held = |battery, power| {
            let settings = Settings {
                battery,
                ..Settings::default()
            };
            hold(&settings, None, on(power), false, now())
        };

        assert_eq!(held(OnBattery::Always, Power::LowBattery), None);
        assert_eq!(held(OnBattery::UnlessLow, Power::Battery), None);
        assert_eq!(
            held(OnBattery::UnlessLow, Power::LowBattery),
            Some(Hold::LowBattery)
        );
        assert_eq!(held(OnBattery::Never, Power::Battery), Some(Hold::Battery));
        assert_eq!(held(OnBattery::Never, Power::Mains), None);
    }

    #[test]
    fn quiet_holds_back_even_a_copy_that_goes_on_anyway() {
        let quiet = Quiet::hour_from(now());

        let held = hold(
            &Settings::default(),
            Some(quiet),
            HostConditions::default(),
            true,
            now(),
        );

        assert_eq!(held, Some(Hold::Quiet(quiet.until())));
    }
}
