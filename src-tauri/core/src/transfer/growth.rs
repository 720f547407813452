//! How many ranges to use, as a value without a clock: one more only while it makes the whole faster.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Decides how many ranges to use from how fast the whole is.
#[derive(Debug)]
pub(super) struct Growth {
    most: usize,
    ranges: usize,
    /// How many ranges there were, and how fast it was, before the last ones were added.
    before: Option<(usize, f64)>,
    failures: u32,
    window: Vec<(Timestamp, u64)>,
}

impl Growth {
    /// How often to look.
    pub(super) const LOOK: Duration = Duration::from_millis(50);
    /// How often to look whether a limit is still there.
    pub(super) const BEHIND_A_LIMIT: Duration = Duration::from_secs(1);
    const SHORTEST: SignedDuration = SignedDuration::from_millis(250);
    /// Servers that count in whole seconds send in bursts; this is a little more than one of them.
    const LONGEST: SignedDuration = SignedDuration::from_millis(1100);
    /// After a trial that brought nothing, the line is watched for so long before the next.
    const REST: SignedDuration = SignedDuration::from_secs(3);
    const GAIN: f64 = 1.15;
    const FAILURES: u32 = 2;

    pub(super) fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            ranges: 1,
            before: None,
            failures: 0,
            window: Vec::new(),
        }
    }

    pub(super) fn ranges(&self) -> usize {
        self.ranges
    }

    /// Whether there is nothing left to find out.
    pub(super) fn is_settled(&self) -> bool {
        self.ranges >= self.most
    }

    /// The server does not want more than `ranges`.
    pub(super) fn stop_at(&mut self, ranges: usize) {
        self.most = ranges.max(1);
        self.ranges = self.ranges.min(self.most);
    }

    /// What was seen so far says nothing any more.
    pub(super) fn forget(&mut self) {
        self.window.clear();
    }

    /// Takes in that `received` bytes have come in all by `now`.
    pub(super) fn look(&mut self, now: Timestamp, received: u64) {
        if self.is_settled() {
            return;
        }
        if self
            .window
            .last()
            .is_some_and(|&(at, bytes)| at > now || bytes > received)
        {
            self.window.clear();
        }
        // A connection that has just been made says nothing about its speed.
        if self.window.len() == 1 && self.window[0].1 == received {
            self.window.clear();
        }
        self.window.push((now, received));
        if let Some(speed) = self.speed() {
            self.decide(speed);
        }
    }

    /// Bytes per second, once the speed is steady or has been watched long enough.
    fn speed(&self) -> Option<f64> {
        let (&first, &last) = (self.window.first()?, self.window.last()?);
        let span = last.0.duration_since(first.0);
        if self.failures > 0 && self.before.is_none() {
            return (span >= Self::REST).then(|| between(first, last));
        }
        if span < Self::SHORTEST {
            return None;
        }
        let middle = self.window[self.window.len() / 2];
        let (early, late) = (between(first, middle), between(middle, last));
        if early > 0.0 && late > 0.0 && late < early * Self::GAIN && early < late * Self::GAIN {
            return Some(late);
        }
        (span >= Self::LONGEST).then(|| between(first, last))
    }

    fn decide(&mut self, speed: f64) {
        self.window.clear();
        let next = match self.before {
            // One trial may fall into a bad moment; the next is a careful one.
            None if self.failures > 0 => self.ranges + 1,
            None => self.ranges * 2,
            Some((_, before)) if speed <= before * Self::GAIN => {
                self.failures += 1;
                self.before = None;
                if self.failures >= Self::FAILURES {
                    self.most = self.ranges;
                }
                return;
            }
            // Where every new connection brings its full share, each is capped: all of them will help.
            Some((ranges, before))
                if speed / before - 1.0 >= 0.8 * (self.ranges as f64 / ranges as f64 - 1.0) =>
            {
                self.most
            }
            Some(_) => self.ranges + 1,
        };
        self.before = Some((self.ranges, speed));
        self.ranges = next.min(self.most);
    }
}

fn between(early: (Timestamp, u64), late: (Timestamp, u64)) -> f64 {
    let span = late.0.duration_since(early.0).as_secs_f64();
    if span > 0.0 {
        (late.1 - early.1) as f64 / span
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::Growth;
    use jiff::{SignedDuration, Timestamp};

    /// Lets time pass on a line that gives `speed` bytes per second to so many ranges.
    fn settle(growth: &mut Growth, speed: impl Fn(usize) -> f64) -> f64 {
        let (mut received, mut passed) = (0.0, 0.0);
        let mut full_at = f64::MAX;
        while passed < 30.0 {
            passed += 0.1;
            received += speed(growth.ranges()) * 0.1;
            growth.look(
                Timestamp::UNIX_EPOCH + SignedDuration::from_secs_f64(passed),
                received as u64,
            );
            if growth.ranges() == 8 && full_at > passed {
                full_at = passed;
            }
        }
        full_at
    }

    #[test]
    fn a_line_that_is_full_keeps_its_one_range_and_two_trials() {
        let mut growth = Growth::new(8);

        settle(&mut growth, |_| 2_500_000.0);

        assert_eq!(growth.ranges(), 3);
        assert!(growth.is_settled());
    }

    #[test]
    fn a_server_that_caps_each_connection_gets_all_ranges_within_two_seconds() {
        let mut growth = Growth::new(8);

        let full_at = settle(&mut growth, |ranges| ranges as f64 * 5_000_000.0);

        assert_eq!(growth.ranges(), 8);
        assert!(full_at < 2.0, "{full_at} s");
    }

    #[test]
    fn a_server_that_sends_in_bursts_gets_all_ranges_too() {
        for phase in 0..10 {
            let (mut growth, mut received) = (Growth::new(8), 0);
            for tick in 1..300i64 {
                if (tick + phase) % 10 == 0 {
                    received += 5_000_000 * growth.ranges() as u64;
                }
                growth.look(
                    Timestamp::UNIX_EPOCH + SignedDuration::from_millis(tick * 100),
                    received,
                );
            }

            assert_eq!(growth.ranges(), 8, "phase {phase}");
        }
    }

    #[test]
    fn ranges_are_added_one_by_one_while_each_still_helps() {
        let mut growth = Growth::new(8);

        settle(&mut growth, |ranges| [0.0, 5e6, 7e6, 9e6, 9.5e6][ranges.min(4)]);

        assert_eq!(growth.ranges(), 5);
    }

    #[test]
    fn a_server_that_turns_ranges_away_is_believed() {
        let mut growth = Growth::new(8);

        settle(&mut growth, |ranges| ranges as f64 * 5e6);
        growth.stop_at(3);
        settle(&mut growth, |ranges| ranges as f64 * 5e6);

        assert_eq!(growth.ranges(), 3);
    }
}
