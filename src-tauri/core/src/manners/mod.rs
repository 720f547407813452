//! How hard Carryout uses the line and the machine: what the person chose, what the system tells, and what follows from both.

mod choice;
mod quiet;

pub use choice::{Change, Manners, OnBattery};
pub use quiet::Quiet;

use crate::ports::{Circumstances, Power};
use jiff::Timestamp;

/// Why no byte of a copy is fetched now, although nothing is wrong. Looking at jobs goes on all the same: a link
/// or an archive must not die unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The person wants quiet until then.
    Quiet(Timestamp),
    /// The system says that this line is metered.
    Metered,
    /// The machine runs on its battery.
    Battery,
    /// The machine runs on its battery, and that is low.
    LowBattery,
}

/// What holds the bytes back at `now`. `anyway` is the person's word that one copy goes on whatever the line and
/// the battery are; it does not end the quiet.
#[must_use]
pub fn hold(
    manners: &Manners,
    quiet: Option<Quiet>,
    circumstances: Circumstances,
    anyway: bool,
    now: Timestamp,
) -> Option<Hold> {
    if let Some(quiet) = quiet.filter(|quiet| quiet.is_on(now)) {
        return Some(Hold::Quiet(quiet.until()));
    }
    if anyway {
        return None;
    }
    if circumstances.metered && !manners.copy_on_metered {
        return Some(Hold::Metered);
    }
    match (circumstances.power, manners.battery) {
        (Power::Mains, _) | (_, OnBattery::Always) | (Power::Battery, OnBattery::UnlessLow) => None,
        (Power::LowBattery, OnBattery::UnlessLow | OnBattery::Never) => Some(Hold::LowBattery),
        (Power::Battery, OnBattery::Never) => Some(Hold::Battery),
    }
}

#[cfg(test)]
mod tests {
    use super::{Hold, Manners, OnBattery, Quiet, hold};
    use crate::ports::{Circumstances, Power};
    use jiff::Timestamp;

    const METERED: Circumstances = Circumstances {
        metered: true,
        power: Power::Mains,
    };

    fn now() -> Timestamp {
        "2026-11-21T14:00:00Z".parse().unwrap()
    }

    fn on(power: Power) -> Circumstances {
        Circumstances {
            metered: false,
            power,
        }
    }

    #[test]
    fn a_machine_that_tells_nothing_holds_nothing_back() {
        let held = hold(&Manners::default(), None, Circumstances::default(), false, now());

        assert_eq!(held, None);
    }

    #[test]
    fn a_metered_line_is_respected_unless_the_person_chose_otherwise_for_all_or_for_one_copy() {
        let careless = Manners {
            copy_on_metered: true,
            ..Manners::default()
        };

        assert_eq!(
            hold(&Manners::default(), None, METERED, false, now()),
            Some(Hold::Metered)
        );
        assert_eq!(hold(&careless, None, METERED, false, now()), None);
        assert_eq!(hold(&Manners::default(), None, METERED, true, now()), None);
    }

    #[test]
    fn each_choice_for_the_battery_holds_back_what_its_words_say() {
        let held = |battery, power| {
            let manners = Manners {
                battery,
                ..Manners::default()
            };
            hold(&manners, None, on(power), false, now())
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
            &Manners::default(),
            Some(quiet),
            Circumstances::default(),
            true,
            now(),
        );

        assert_eq!(held, Some(Hold::Quiet(quiet.until())));
    }
}
