//! How many items there are on each day of the user's calendar: what a long list is laid out by before any of it is read.

use crate::index::IndexError;
use crate::library::Library;
use crate::search::Query;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use std::cmp::Reverse;
use std::ops::{ControlFlow, Range};
use tokio_util::sync::CancellationToken;

/// After so many items it is seen whether somebody still wants to know.
const BETWEEN_GLANCES: usize = 4_096;

/// The days on which something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// The end of each day in seconds since 1970, and how many items it has; newest first.
    pub days: Vec<(i64, u64)>,
    /// Items without a moment.
    pub undated: u64,
}

impl Survey {
    /// How many items there are.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.undated + self.days.iter().map(|(_, count)| count).sum::<u64>()
    }
}

impl Library {
    /// The days of `zone` on which something was found, over all accounts.
    ///
    /// # Errors
    /// [`IndexError::Stopped`] when `stop` says so; otherwise SQLite's.
    pub fn survey(
        &self,
        query: &Query,
        zone: &TimeZone,
        stop: &CancellationToken,
    ) -> Result<Survey, IndexError> {
        let mut found = Survey::default();
        let mut seconds: Vec<i64> = Vec::new();
        for (_, index) in self.chosen() {
            index.each_found(query, &mut |id| {
                match u64::try_from(id) {
                    Ok(_) => seconds.push(id >> 12),
                    Err(_) => found.undated += 1,
                }
                if seconds.len().is_multiple_of(BETWEEN_GLANCES) && stop.is_cancelled() {
                    return ControlFlow::Break(());
                }
                ControlFlow::Continue(())
            })?;
            if stop.is_cancelled() {
                return Err(IndexError::Stopped);
            }
        }
        Ok(by_day(found, seconds, zone))
    }
}

fn by_day(mut found: Survey, mut seconds: Vec<i64>, zone: &TimeZone) -> Survey {
    // In the order of time the day of an item is mostly that of the one before it.
    seconds.sort_unstable_by_key(|second| Reverse(*second));
    let mut today = 0..0;
    for second in seconds {
        if !today.contains(&second) {
            today = day(second, zone);
            found.days.push((today.end, 0));
        }
        if let Some((_, count)) = found.days.last_mut() {
            *count += 1;
        }
    }
    found
}

/// The day that a second is in; in UTC where the zone cannot say.
fn day(second: i64, zone: &TimeZone) -> Range<i64> {
    let local = || {
        let date = zone.to_datetime(Timestamp::from_second(second).ok()?).date();
        let begin = date.to_zoned(zone.clone()).ok()?.timestamp().as_second();
        let next = date.checked_add(1.day()).ok()?;
        let end = next.to_zoned(zone.clone()).ok()?.timestamp().as_second();
        (begin..end).contains(&second).then_some(begin..end)
    };
    local().unwrap_or_else(|| {
        let begin = second.div_euclid(86_400) * 86_400;
        begin..begin + 86_400
    })
}

#[cfg(test)]
mod tests {
    use super::Survey;
    use crate::fixture::{Copy, Ground};
    use crate::index::{Index, IndexError};
    use crate::library::{Library, Start};
    use crate::search::Query;
    use jiff::tz::TimeZone;
    use tokio_util::sync::CancellationToken;

    /// Visits every six hours over some days, three words that nothing dates.
    fn ground(from: &str, visits: u64) -> (Ground, Index) {
        let from: jiff::Timestamp = from.parse().unwrap();
        let visits: Vec<_> = (0..visits)
            .map(|at| {
                serde_json::json!({"title": format!("Page {at}"), "url": format!("https://a.example/{at}"),
                "time_usec": (from.as_second() as u64 + at * 6 * 3_600) * 1_000_000})
            })
            .collect();
        let text = serde_json::json!({ "Browser History": visits }).to_string();
        let ground = Ground::new();
        let copy = Copy::of("2026-05-01T10:00:00Z")
            .with("chrome.history", &[("x.json", &text)])
            .with("chrome.dictionary", &[("y.csv", "Rhabarber\nQuitte\nMispel\n")]);
        let index = ground.index(&[&ground.lay("1", &copy)]).0;
        (ground, index)
    }

    #[test]
    fn days_are_those_of_the_users_calendar_also_when_the_clocks_change() {
        // In Berlin the night of 26 October 2025 has 25 hours.
        let (_ground, index) = ground("2025-10-24T22:00:00Z", 13);
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let library = Library::new(vec![index]);

        let found = library
            .survey(&Query::default(), &berlin, &CancellationToken::new())
            .unwrap();

        let end = |day: &str| {
            let date: jiff::civil::Date = day.parse().unwrap();
            date.to_zoned(berlin.clone()).unwrap().timestamp().as_second()
        };
        let expected = Survey {
            days: vec![
                (end("2025-10-28"), 4),
                (end("2025-10-27"), 5),
                (end("2025-10-26"), 4),
            ],
            undated: 3,
        };
        assert_eq!(found, expected);
        assert_eq!(found.total(), 16);
    }

    #[test]
    fn every_place_of_the_layout_leads_to_the_item_that_stands_there() {
        let (_one, first) = ground("2025-10-24T22:00:00Z", 40);
        let (_two, second) = ground("2025-10-26T01:00:00Z", 25);
        let library = Library::new(vec![first, second]);
        let zone = TimeZone::get("Asia/Kathmandu").unwrap();
        let query = Query::default();
        let whole = library.page(&query, None, 1_000).unwrap().items;
        let survey = library.survey(&query, &zone, &CancellationToken::new()).unwrap();
        assert_eq!(survey.total(), whole.len() as u64);

        let blocks = survey.days.iter().copied().chain([(0, survey.undated)]);
        let mut at = 0;
        for (end, count) in blocks {
            for skip in 0..count as usize {
                let start = Start { end: Some(end), skip };
                let page = library.page_at(&query, start, 2).unwrap();
                let expected: Vec<_> = whole[at..]
                    .iter()
                    .take(2)
                    .map(|(place, item)| (*place, item.id))
                    .collect();
                let found: Vec<_> = page.iter().map(|(place, item)| (*place, item.id)).collect();
                assert_eq!(found, expected, "{end} {skip}");
                at += 1;
            }
        }
        assert_eq!(at, whole.len());
        let first = library.page_at(&query, Start::default(), 3).unwrap();
        assert_eq!(first.len(), 3);
        assert_eq!(first[0].1.id, whole[0].1.id);
    }
    #[test]
    fn a_survey_that_is_not_wanted_any_more_ends() {
        let (_ground, index) = ground("2025-10-24T22:00:00Z", 13);
        let stop = CancellationToken::new();
        stop.cancel();

        let stopped = Library::new(vec![index]).survey(&Query::default(), &TimeZone::UTC, &stop);

        assert!(matches!(stopped, Err(IndexError::Stopped)));
    }

    #[test]
    fn accounts_that_were_not_chosen_are_left_aside() {
        let (_one, first) = ground("2025-10-24T22:00:00Z", 4);
        let (_two, second) = ground("2025-10-26T01:00:00Z", 7);
        let mut library = Library::new(vec![first, second]);

        library.choose(vec![1]);

        let query = Query::default();
        let survey = library
            .survey(&query, &TimeZone::UTC, &CancellationToken::new())
            .unwrap();
        let page = library.page_at(&query, Start::default(), 100).unwrap();
        assert_eq!((survey.total(), page.len()), (10, 10));
        assert!(page.iter().all(|(place, _)| *place == 1));
        assert_eq!(library.count(&query).unwrap(), 10);
    }
}
