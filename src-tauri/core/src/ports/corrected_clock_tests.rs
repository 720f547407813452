use super::CorrectedClock;
use crate::ports::{BoxFuture, Clock, TokioClock};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};
use std::time::Duration;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

#[tokio::test(start_paused = true)]
async fn a_confirmed_clock_does_not_move_when_the_systems_is_set() {
    let (system, clock) = starting_at(true_time());
    assert_eq!(clock.observe(clock.now()), None);

    for off in [-HOUR, HOUR * 24 * 7, SignedDuration::ZERO] {
        system.set_off_by(off);
        assert_eq!(clock.follow(), None);
        assert_eq!(clock.now(), system.truth.now());
    }
}

#[tokio::test(start_paused = true)]
async fn an_unconfirmed_clock_follows_the_systems() {
    let (system, clock) = starting_at(true_time());
    system.set_off_by(HOUR);

    let correction = clock.follow().unwrap();
    clock.apply(correction);
    clock.apply(correction);

    assert_eq!(correction.by, HOUR);
    assert_eq!(clock.now(), system.now());
    assert_eq!(clock.follow(), None);
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_a_week_ahead_is_put_right_by_two_answers_that_agree() {
    let (system, clock) = starting_at(true_time());
    system.set_off_by(HOUR * 24 * 7);
    let clock_ahead = CorrectedClock::over(Arc::clone(&system) as Arc<dyn Clock>);
    drop(clock);

    let first = clock_ahead.observe(system.truth.now());
    tokio::time::advance(Duration::from_secs(3)).await;
    let second = clock_ahead.observe(system.truth.now()).unwrap();
    clock_ahead.apply(second);

    assert_eq!(first, None);
    assert_eq!(clock_ahead.now(), system.truth.now());
    assert!(clock_ahead.is_confirmed());
}

#[tokio::test(start_paused = true)]
async fn one_answer_with_a_wrong_date_moves_nothing() {
    let (system, clock) = starting_at(true_time());
    let wrong = system.truth.now() + HOUR * 24 * 400;

    let corrections = [
        clock.observe(wrong),
        clock.observe(system.truth.now()),
        clock.observe(wrong + HOUR),
        clock.observe(Timestamp::MAX),
        clock.observe(Timestamp::UNIX_EPOCH),
    ];

    assert_eq!(corrections, [None; 5]);
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_starts_in_1970_believes_the_first_answer() {
    let (_, clock) = starting_at(Timestamp::UNIX_EPOCH);

    let correction = clock.observe(true_time()).unwrap();
    clock.apply(correction);

    assert_eq!(clock.now(), true_time());
}

#[tokio::test(start_paused = true)]
async fn corrected_clock_never_precedes_googles_last_known_date() {
    let (_, clock) = starting_at(Timestamp::UNIX_EPOCH);

    clock.not_before(true_time());
    tokio::time::advance(Duration::from_secs(60)).await;

    assert_eq!(clock.now(), true_time() + Duration::from_secs(60));
    assert_eq!(clock.follow(), None, "1970 is not followed");
}

#[tokio::test(start_paused = true)]
async fn clock_correction_wakes_date_waiters() {
    let (system, clock) = starting_at(true_time());
    let clock = Arc::new(clock);
    let waiting = tokio::spawn({
        let clock = Arc::clone(&clock);
        async move { clock.sleep_until(true_time() + HOUR).await }
    });
    tokio::task::yield_now().await;
    let begun = system.truth.now();

    system.set_off_by(HOUR * 2);
    clock.apply(clock.follow().unwrap());
    waiting.await.unwrap();

    assert_eq!(system.truth.now(), begun);
}

fn true_time() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn starting_at(base: Timestamp) -> (Arc<SetClock>, CorrectedClock) {
    let system = Arc::new(SetClock {
        truth: TokioClock::starting_at(base),
        off: Mutex::default(),
    });
    let clock = CorrectedClock::over(Arc::clone(&system) as Arc<dyn Clock>);
    (system, clock)
}

/// A system's clock that can be set.
struct SetClock {
    truth: TokioClock,
    off: Mutex<SignedDuration>,
}

impl SetClock {
    fn set_off_by(&self, off: SignedDuration) {
        *self.off.lock().unwrap() = off;
    }
}

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        self.truth.now() + *self.off.lock().unwrap()
    }

    fn sleep_until(&self, _until: Timestamp) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn sleep(&self, pause: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(pause))
    }

    fn uptime(&self) -> Duration {
        self.truth.uptime()
    }
}
