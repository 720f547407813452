//! The period that a copy is limited to, from the dates on the command line.

use crate::language::plain;
use crate::report::misuse;
use carryout_core::advice::Failure;
use carryout_core::locale::messages as m;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// A period; an open end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// From here on.
    pub since: Option<Timestamp>,
    /// Up to here.
    pub until: Option<Timestamp>,
}

impl Period {
    /// Reads both ends. A date alone means its beginning in `zone` for `since`, and its end for `until`.
    ///
    /// # Errors
    /// When one is no date, lies in the future, or the period ends before it begins.
    pub fn read(
        since: Option<&str>,
        until: Option<&str>,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Result<Self, Failure> {
        let since = since.map(|text| read("--since", text, zone)).transpose()?;
        let until = until.map(|text| read("--until", text, zone)).transpose()?;
        let since = since.map(|moment| moment.begins);
        if since.is_some_and(|since| since > now) {
            return Err(misuse(&m::cli_since_future()));
        }
        if until.as_ref().is_some_and(|until| until.begins > now) {
            return Err(misuse(&m::cli_until_future()));
        }
        // The end of today is not over yet, which is as good as no end.
        let until = until.map(|until| until.ends).filter(|end| *end <= now);
        if since.zip(until).is_some_and(|(since, until)| since >= until) {
            return Err(misuse(&m::cli_period_ends_first()));
        }
        Ok(Self { since, until })
    }

    /// Whether there is any limit.
    pub fn is_limited(self) -> bool {
        self.since.is_some() || self.until.is_some()
    }
}

/// Both ends as they are written, wherever they lie: what is looked at may be of any time.
///
/// # Errors
/// When one is no date, or the period ends before it begins.
pub fn ends(
    since: Option<&str>,
    until: Option<&str>,
    zone: &TimeZone,
) -> Result<(Option<Timestamp>, Option<Timestamp>), Failure> {
    let since = since.map(|text| read("--since", text, zone)).transpose()?;
    let until = until.map(|text| read("--until", text, zone)).transpose()?;
    // A day ends where the next begins; a moment is its own end.
    if let (Some(since), Some(until)) = (&since, &until)
        && (since.begins > until.ends || (since.begins == until.ends && until.begins < until.ends))
    {
        return Err(misuse(&m::cli_period_ends_first()));
    }
    // What is of that very moment is not newer: the end itself is not in a query's period.
    let end = |moment: Moment| match moment.begins == moment.ends {
        true => moment.ends.checked_add(1.microsecond()).unwrap_or(moment.ends),
        false => moment.ends,
    };
    Ok((since.map(|moment| moment.begins), until.map(end)))
}

struct Moment {
    begins: Timestamp,
    ends: Timestamp,
}

fn read(option: &str, text: &str, zone: &TimeZone) -> Result<Moment, Failure> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(Moment {
            begins: moment,
            ends: moment,
        });
    }
    let wrong = || misuse(&m::cli_no_date(option, &plain(text)));
    let midnight = |date: Date| {
        date.to_zoned(zone.clone())
            .map(|zoned| zoned.timestamp())
            .map_err(|_| wrong())
    };
    if text.contains(':') {
        // A clock without a zone is the one on the wall.
        let moment: DateTime = text.parse().map_err(|_| wrong())?;
        let moment = moment.to_zoned(zone.clone()).map_err(|_| wrong())?.timestamp();
        return Ok(Moment {
            begins: moment,
            ends: moment,
        });
    }
    let date: Date = text.parse().map_err(|_| wrong())?;
    let next = date.checked_add(1.day()).map_err(|_| wrong())?;
    Ok(Moment {
        begins: midnight(date)?,
        ends: midnight(next)?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Period, ends};
    use carryout_core::advice::Failure;
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    #[test]
    fn a_date_begins_at_midnight_here_and_ends_at_the_next() {
        let period = read(Some("2026-01-01"), Some("2026-01-31")).unwrap();

        assert_eq!(period.since, Some("2025-12-31T23:00:00Z".parse().unwrap()));
        assert_eq!(period.until, Some("2026-01-31T23:00:00Z".parse().unwrap()));
    }

    #[test]
    fn a_moment_is_taken_as_it_is() {
        let period = read(Some("2026-01-01T08:00:00Z"), None).unwrap();

        assert_eq!(
            period,
            Period {
                since: Some("2026-01-01T08:00:00Z".parse().unwrap()),
                until: None
            }
        );
    }

    #[test]
    fn a_clock_without_a_zone_is_the_local_one() {
        let period = read(Some("2026-01-01T08:00:00"), Some("2026-01-02 09:30")).unwrap();

        assert_eq!(period.since, Some("2026-01-01T07:00:00Z".parse().unwrap()));
        assert_eq!(period.until, Some("2026-01-02T08:30:00Z".parse().unwrap()));
    }

    #[test]
    fn what_is_looked_at_may_be_of_the_last_moment_itself() {
        let zone = TimeZone::fixed(jiff::tz::offset(1));
        let until = |text| ends(None, Some(text), &zone).unwrap().1.unwrap().to_string();

        assert_eq!(until("2026-01-31T12:00:00Z"), "2026-01-31T12:00:00.000001Z");
        assert_eq!(until("2026-01-31"), "2026-01-31T23:00:00Z");
        let same = "2026-01-31T12:00:00Z";
        assert!(ends(Some(same), Some(same), &zone).is_ok());
        assert!(ends(Some("2026-02-01"), Some("2026-02-01"), &zone).is_ok());
        for (since, until) in [("2026-02-01", "2026-01-01"), ("2026-02-02", "2026-02-01")] {
            assert!(ends(Some(since), Some(until), &zone).is_err(), "{since} {until}");
        }
    }

    #[test]
    fn until_today_is_the_same_as_without_an_end() {
        assert_eq!(read(None, Some("2026-11-21")).unwrap(), Period::default());
    }

    #[test]
    fn invalid_future_and_reversed_periods_are_refused() {
        for (since, until) in [
            (Some("yesterday"), None),
            (None, Some("2026-02-30")),
            (Some("2027-01-01"), None),
            (None, Some("2027-01-01")),
            (Some("2026-02-01"), Some("2026-01-01")),
        ] {
            assert!(read(since, until).is_err(), "{since:?} {until:?}");
        }
    }

    fn read(since: Option<&str>, until: Option<&str>) -> Result<Period, Failure> {
        Period::read(since, until, now(), &TimeZone::fixed(jiff::tz::offset(1)))
    }

    fn now() -> Timestamp {
        "2026-11-21T12:00:00Z".parse().unwrap()
    }
}
