//! How fast it goes and how long it will take, honestly: unknown is an answer.

use jiff::{SignedDuration, Timestamp};
use std::collections::VecDeque;
use std::time::Duration;

/// The speed over the last thirty seconds, as a value without a clock. Feed it bytes that came over the
/// network only; those of earlier runs would make it jump.
#[derive(Clone, Debug, Default)]
pub struct Rate {
    samples: VecDeque<(Timestamp, u64)>,
}

impl Rate {
    const WINDOW: SignedDuration = SignedDuration::from_secs(30);
    const APART: SignedDuration = SignedDuration::from_millis(500);
    /// Shorter than this, a speed would be a guess.
    const ENOUGH: SignedDuration = SignedDuration::from_secs(3);

    /// Notes that `received` bytes have come in all by `now`.
    pub fn note(&mut self, now: Timestamp, received: u64) {
        if self
            .samples
            .back()
            .is_some_and(|&(at, bytes)| at > now || bytes > received)
        {
            self.samples.clear();
        }
        match self.samples.len() {
            0 | 1 => self.samples.push_back((now, received)),
            // Samples closer than half a second become one, so that the window stays small.
            many if now.duration_since(self.samples[many - 2].0) < Self::APART => {
                self.samples[many - 1] = (now, received);
            }
            _ => self.samples.push_back((now, received)),
        }
        // The youngest sample outside the window stays: it is where the window begins.
        while self.samples.len() > 2 && now.duration_since(self.samples[1].0) >= Self::WINDOW {
            self.samples.pop_front();
        }
    }

    /// Bytes per second, if enough has been seen to know.
    #[must_use]
    pub fn per_second(&self) -> Option<f64> {
        let (&(start, before), &(end, after)) = (self.samples.front()?, self.samples.back()?);
        let span = end.duration_since(start);
        (span >= Self::ENOUGH).then(|| (after - before) as f64 / span.as_secs_f64())
    }

    /// How long `remaining` bytes will take; nothing while that is unknown or nothing moves.
    #[must_use]
    pub fn left(&self, remaining: u64) -> Option<Duration> {
        let per_second = self.per_second().filter(|&speed| speed >= 1.0)?;
        Duration::try_from_secs_f64(remaining as f64 / per_second).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;
    use jiff::{SignedDuration, Timestamp};
    use std::time::Duration;

    fn at(millis: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_millis(millis)
    }

    #[test]
    fn a_speed_is_unknown_before_it_can_be_known() {
        let mut rate = Rate::default();

        rate.note(at(0), 0);
        rate.note(at(2000), 5_000_000);

        assert_eq!(rate.per_second(), None);
        assert_eq!(rate.left(1), None);
    }

    #[test]
    fn only_the_last_thirty_seconds_count() {
        let mut rate = Rate::default();

        for tick in 0..=600 {
            // A minute at 1000 bytes a second, then a minute at 100.
            let bytes = if tick <= 300 {
                tick * 200
            } else {
                60_000 + (tick - 300) * 20
            };
            rate.note(at(tick * 200), bytes as u64);
        }

        let speed = rate.per_second().unwrap();
        assert!((99.0..=101.0).contains(&speed), "{speed}");
        let left = rate.left(1000).unwrap();
        assert!(
            left > Duration::from_secs(9) && left < Duration::from_secs(11),
            "{left:?}"
        );
        assert!(rate.samples.len() < 80, "{}", rate.samples.len());
    }

    #[test]
    fn standing_still_is_no_time_left_and_a_clock_set_back_starts_anew() {
        let mut rate = Rate::default();

        for second in 0..40 {
            rate.note(at(second * 1000), 7);
        }
        assert_eq!(rate.left(1), None);

        rate.note(at(-5000), 8);
        assert_eq!(rate.per_second(), None);
    }
}
