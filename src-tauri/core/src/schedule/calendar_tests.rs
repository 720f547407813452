use super::{Anchor, Every};
use jiff::civil::time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _, Zoned};
use proptest::prelude::*;

const ZONES: [&str; 8] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Africa/Casablanca",
];

#[test]
fn daily_at_18_00_stays_there_though_one_run_began_at_23_10() {
    let zone = berlin();
    let anchor = Anchor::of(at("2026-03-01T18:00:00+01:00[Europe/Berlin]"), &zone);

    let next = Every::Day.next(anchor, at("2026-03-02T23:10:00+01:00[Europe/Berlin]"), &zone);

    assert_eq!(reported(next, &zone), "2026-03-03 18:00");
}

#[test]
fn a_daily_copy_stays_at_its_hour_when_the_clocks_change() {
    let zone = berlin();
    let last = at("2026-03-28T18:00:00+01:00[Europe/Berlin]");

    let next = Every::Day.next(Anchor::of(last, &zone), last, &zone);

    assert_eq!(reported(next, &zone), "2026-03-29 18:00");
}

#[test]
fn half_past_two_in_the_night_in_which_it_is_left_out_or_comes_twice() {
    let zone = berlin();
    let anchor = Anchor {
        time: time(2, 30, 0, 0),
        weekday: 7,
        day: 29,
    };

    let spring = runs(anchor, "2026-03-27T12:00:00Z", 4, &zone);
    let autumn = runs(anchor, "2026-10-23T12:00:00Z", 4, &zone);

    assert_eq!(
        spring,
        [
            "2026-03-28 02:30",
            "2026-03-29 03:30",
            "2026-03-30 02:30",
            "2026-03-31 02:30"
        ]
    );
    assert_eq!(
        autumn,
        [
            "2026-10-24 02:30",
            "2026-10-25 02:30",
            "2026-10-26 02:30",
            "2026-10-27 02:30"
        ]
    );
}

#[test]
fn a_monthly_copy_of_the_31st_meets_shorter_months_and_comes_back() {
    let anchor = Anchor::of(at("2026-01-31T08:00:00Z[UTC]"), &TimeZone::UTC);
    let mut run = at("2026-01-31T08:00:00Z[UTC]");

    let runs: Vec<String> = (0..5)
        .map(|_| {
            run = Every::Month.next(anchor, run, &TimeZone::UTC);
            run.strftime("%m-%d").to_string()
        })
        .collect();

    assert_eq!(runs, ["02-28", "03-31", "04-30", "05-31", "06-30"]);
}

#[test]
fn a_user_who_travels_is_copied_at_their_own_hour() {
    let anchor = Anchor::of(at("2026-03-01T18:00:00+01:00[Europe/Berlin]"), &berlin());
    let tokyo = TimeZone::get("Asia/Tokyo").unwrap();

    let next = Every::Day.next(anchor, at("2026-03-02T12:00:00Z[UTC]"), &tokyo);

    assert_eq!(reported(next, &tokyo), "2026-03-03 18:00");
}

#[test]
fn runs_that_the_machine_slept_through_are_counted() {
    let due = at("2026-01-01T08:00:00Z[UTC]");
    let anchor = Anchor::of(due, &TimeZone::UTC);
    let runs = |now: &str| Every::Day.runs(anchor, due, now.parse().unwrap(), &TimeZone::UTC);

    assert_eq!(runs("2026-01-01T08:00:00Z"), [due]);
    assert_eq!(runs("2026-01-02T07:59:00Z"), [due]);
    let reported: Vec<String> = runs("2026-01-05T09:00:00Z")
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(reported.len(), 5);
    assert_eq!(reported.last().map(String::as_str), Some("2026-01-05T08:00:00Z"));
}

proptest! {
    #[test]
    fn every_run_keeps_its_hour_and_its_day_in_every_zone_and_year(
        zone in prop::sample::select(&ZONES[..]),
        start in 0i64..4_102_444_800,
        late in prop::collection::vec(0i64..30_000, 1..40),
        every in prop::sample::select(&[Every::Day, Every::Week, Every::Month][..]),
    ) {
        let zone = TimeZone::get(zone).unwrap();
        let start = Timestamp::from_second(start).unwrap();
        let anchor = Anchor::of(start, &zone);
        let mut before = start;
        for late in late {
            // A run may begin late, but not after the next one is due.
            let run = every.next(anchor, before, &zone);
            let local = run.to_zoned(zone.clone());
            prop_assert!(run > before);
            let most = match every { Every::Day => 50, Every::Week => 8 * 24 + 2, Every::Month => 32 * 24 + 2 };
            prop_assert!(run.duration_since(before) <= SignedDuration::from_hours(most), "{before} to {run}");
            let is_at_its_hour = local.time() == anchor.time;
            // Only a time that does not exist on that day is moved, by as much as the clocks are.
            let asked = local.date().to_datetime(anchor.time);
            prop_assert!(is_at_its_hour || zone.to_ambiguous_timestamp(asked).is_ambiguous() || is_from_a_day_left_out(&local, anchor), "{local}");
            if is_at_its_hour {
                match every {
                    Every::Day => {}
                    Every::Week => prop_assert_eq!(local.weekday().to_monday_one_offset(), anchor.weekday),
                    Every::Month => prop_assert_eq!(local.day(), anchor.day.min(local.days_in_month())),
                }
            }
            before = run + SignedDuration::from_secs(late.min(20_000));
        }
    }
}

/// A zone that changes its side of the date line leaves a whole day out.
fn is_from_a_day_left_out(local: &Zoned, anchor: Anchor) -> bool {
    let asked = local
        .date()
        .checked_sub(1.day())
        .unwrap()
        .to_datetime(anchor.time);
    local.time_zone().to_ambiguous_timestamp(asked).is_ambiguous()
}

fn runs(anchor: Anchor, from: &str, count: usize, zone: &TimeZone) -> Vec<String> {
    let mut run: Timestamp = from.parse().unwrap();
    (0..count)
        .map(|_| {
            run = Every::Day.next(anchor, run, zone);
            reported(run, zone)
        })
        .collect()
}

fn reported(moment: Timestamp, zone: &TimeZone) -> String {
    moment.to_zoned(zone.clone()).strftime("%F %H:%M").to_string()
}

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

fn at(moment: &str) -> Timestamp {
    moment.parse::<Zoned>().unwrap().timestamp()
}
