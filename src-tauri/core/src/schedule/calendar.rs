//! When a connection is copied again by itself: wall-clock days, weeks and months, whatever the machine slept.

use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often a connection is copied by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Every {
    /// Each day at the same time.
    Day,
    /// Each week on the same day.
    Week,
    /// Each month on the same date, or on the last day of a shorter month.
    Month,
}

impl Every {
    /// The run that follows `last`, at the same time of day in `zone`.
    #[must_use]
    pub fn after(self, last: Timestamp, zone: &TimeZone) -> Timestamp {
        let span = match self {
            Self::Day => Span::new().days(1),
            Self::Week => Span::new().weeks(1),
            Self::Month => Span::new().months(1),
        };
        last.to_zoned(zone.clone())
            .checked_add(span)
            .map_or(Timestamp::MAX, |next| next.timestamp())
    }

    /// How many runs were missed when one that was due at `due` begins at `now`; the one that begins is not.
    #[must_use]
    pub fn missed(self, due: Timestamp, now: Timestamp, zone: &TimeZone) -> u32 {
        let mut missed = 0;
        let mut next = self.after(due, zone);
        while next <= now {
            missed += 1;
            next = self.after(next, zone);
        }
        missed
    }
}

#[cfg(test)]
mod tests {
    use super::Every;
    use jiff::tz::TimeZone;

    #[test]
    fn a_daily_copy_stays_at_its_hour_when_the_clocks_change() {
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        let last = "2026-03-28T18:00:00+01:00[Europe/Berlin]"
            .parse::<jiff::Zoned>()
            .unwrap()
            .timestamp();

        let next = Every::Day.after(last, &zone);

        assert_eq!(next.to_zoned(zone).strftime("%d %H:%M").to_string(), "29 18:00");
    }

    #[test]
    fn a_monthly_copy_of_the_31st_meets_a_shorter_month() {
        let last = "2026-01-31T08:00:00Z".parse().unwrap();

        assert_eq!(
            Every::Month.after(last, &TimeZone::UTC),
            "2026-02-28T08:00:00Z".parse().unwrap()
        );
    }

    #[test]
    fn runs_that_the_machine_slept_through_are_counted() {
        let due = "2026-01-01T08:00:00Z".parse().unwrap();
        let missed = |now: &str| Every::Day.missed(due, now.parse().unwrap(), &TimeZone::UTC);

        assert_eq!(missed("2026-01-01T08:00:00Z"), 0);
        assert_eq!(missed("2026-01-02T07:59:00Z"), 0);
        assert_eq!(missed("2026-01-05T09:00:00Z"), 4);
    }
}
