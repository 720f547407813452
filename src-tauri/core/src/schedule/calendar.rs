//! When a connection is copied again by itself: wall-clock days, weeks and months, whatever the computer slept.
//!
//! What is kept is the hour and the day, not the last run: one that was late, missed or begun by hand moves no other.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
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

/// At what time of the day, on which day of the week and of the month, in whatever zone the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The time of the day.
    pub time: Time,
    /// The day of the week, Monday is 1.
    pub weekday: i8,
    /// The day of the month, as it was chosen: the 31st stays the 31st through shorter months.
    pub day: i8,
}

impl Anchor {
    /// The hour and the day that `moment` has in `zone`.
    #[must_use]
    pub fn of(moment: Timestamp, zone: &TimeZone) -> Self {
        let local = moment.to_zoned(zone.clone());
        Self {
            time: local.time(),
            weekday: local.weekday().to_monday_one_offset(),
            day: local.day(),
        }
    }

    /// Its moment on `date`. A time that a change of the clocks leaves out is taken an hour later, and of one that comes
    /// twice the first.
    fn on(self, date: Date, zone: &TimeZone) -> Option<Timestamp> {
        let local = date.to_datetime(self.time).to_zoned(zone.clone()).ok()?;
        Some(local.timestamp())
    }
}

impl Every {
    /// The first run after `moment` that keeps to `anchor` in `zone`.
    #[must_use]
    pub fn next(self, anchor: Anchor, moment: Timestamp, zone: &TimeZone) -> Timestamp {
        self.dates(anchor, moment, zone)
            .filter_map(|date| anchor.on(date, zone))
            .find(|run| *run > moment)
            .unwrap_or(Timestamp::MAX)
    }

    /// The runs that were due from `due` until `now`, oldest first. The last of them begins at `now`, the others were
    /// missed.
    #[must_use]
    pub fn runs(self, anchor: Anchor, due: Timestamp, now: Timestamp, zone: &TimeZone) -> Vec<Timestamp> {
        /// More than this is not worth counting.
        const MOST: usize = 1_000;

        let mut runs = vec![due];
        let mut next = self.next(anchor, due, zone);
        while next <= now && runs.len() <= MOST {
            runs.push(next);
            next = self.next(anchor, next, zone);
        }
        runs
    }

    /// Dates of runs, from one that is surely not after `moment`.
    fn dates(self, anchor: Anchor, moment: Timestamp, zone: &TimeZone) -> impl Iterator<Item = Date> {
        /// Enough to find one: zones leave out a day at most.
        const LOOKED_AT: i64 = 6;

        let today = moment.to_zoned(zone.clone()).date();
        (-1..LOOKED_AT).filter_map(move |step| match self {
            Self::Day => today.checked_add(step.days()).ok(),
            Self::Week => {
                let monday_based = today.weekday().to_monday_one_offset();
                let ahead = i64::from((anchor.weekday - monday_based).rem_euclid(7));
                today.checked_add((ahead + 7 * step).days()).ok()
            }
            Self::Month => {
                let month = today.first_of_month().checked_add(step.months()).ok()?;
                let day = anchor.day.clamp(1, month.days_in_month());
                month.with().day(day).build().ok()
            }
        })
    }
}

#[cfg(test)]
#[path = "calendar_tests.rs"]
mod tests;
