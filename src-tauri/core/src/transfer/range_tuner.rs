//! How many ranges to use, as a value without a clock: as few as make the whole as fast as it can be.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Decides how many ranges to use from how fast the whole is.
#[derive(Debug)]
pub(super) struct RangeTuner {
    most: usize,
    ranges: usize,
    phase: Phase,
    trials: u32,
    window: Vec<(Timestamp, u64)>,
}

/// What is to be found out.
#[derive(Clone, Copy, Debug)]
enum Phase {
    /// Whether one connection is fast already.
    Alone,
    /// How fast a few are.
    Few,
    /// Whether more than `fewer`, with which it was so fast `before`, are faster.
    Up { fewer: usize, before: f64 },
    /// Whether less than `more`, with which it was so fast `before`, are as fast.
    Down { more: usize, before: f64 },
    /// How fast it is after a while.
    Rest,
    /// Nothing any more.
    Settled,
}

impl RangeTuner {
    /// How often to look.
    pub(super) const LOOK: Duration = Duration::from_millis(50);
    /// How often to look whether a limit is still there.
    pub(super) const BEHIND_A_LIMIT: Duration = Duration::from_secs(1);
    /// Most servers that cap a connection give this many their full share.
    const FEW: usize = 4;
    /// A connection that brings so many bytes a second is not capped by anybody.
    const FAST: f64 = 1e8;
    const SHORTEST: SignedDuration = SignedDuration::from_millis(250);
    /// Servers that count in whole seconds send in bursts; this is a little more than one of them.
    const LONGEST: SignedDuration = SignedDuration::from_millis(1100);
    /// After a probe without gain, the speed is observed for so long before the next.
    const REST: SignedDuration = SignedDuration::from_secs(3);
    const GAIN: f64 = 1.15;
    const TRIALS: u32 = 2;

    pub(super) fn new(most: usize) -> Self {
        let most = most.max(1);
        Self {
            most,
            ranges: 1,
            phase: if most > 1 { Phase::Alone } else { Phase::Settled },
            trials: 0,
            window: Vec::new(),
        }
    }

    pub(super) fn ranges(&self) -> usize {
        self.ranges
    }

    /// Whether there is nothing left to find out.
    pub(super) fn is_settled(&self) -> bool {
        matches!(self.phase, Phase::Settled)
    }

    /// The server does not want more than `ranges`.
    pub(super) fn stop_at(&mut self, ranges: usize) {
        self.most = ranges.max(1);
        self.ranges = self.ranges.min(self.most);
        self.phase = Phase::Settled;
    }

    /// What was seen so far says nothing any more.
    pub(super) fn forget(&mut self) {
        self.window.clear();
    }

    /// Takes in that `received` bytes have come in all by `now`, over `busy` ranges at present.
    pub(super) fn look(&mut self, now: Timestamp, received: u64, busy: usize) {
        if self.is_settled() {
            return;
        }
        let is_odd = self
            .window
            .last()
            .is_some_and(|&(at, bytes)| at > now || bytes > received);
        // A range that is one too many ends with its piece of work, not in the middle of an answer.
        if is_odd || busy != self.ranges {
            self.window.clear();
        }
        // A connection that has just been made says nothing about its speed; a single one is known to have begun.
        let is_silent = self.window.len() == 1 && self.window[0].1 == received;
        if is_silent && !matches!(self.phase, Phase::Alone) {
            self.window.clear();
        }
        self.window.push((now, received));
        if let Some(speed) = self.speed() {
            self.window.clear();
            self.decide(speed);
        }
    }

    /// Bytes per second, once the speed is steady or has been watched long enough.
    fn speed(&self) -> Option<f64> {
        let (&first, &last) = (self.window.first()?, self.window.last()?);
        let span = last.0.duration_since(first.0);
        match self.phase {
            Phase::Alone => return self.alone(),
            Phase::Rest => return (span >= Self::REST).then(|| between(first, last)),
            _ if span < Self::SHORTEST => return None,
            _ => {}
        }
        let middle = self.window[self.window.len() / 2];
        let (early, late) = (between(first, middle), between(middle, last));
        if early > 0.0 && late > 0.0 && late < early * Self::GAIN && early < late * Self::GAIN {
            return Some(late);
        }
        (span >= Self::LONGEST).then(|| between(first, last))
    }

    /// What a single connection surely brings: one burst alone proves nothing.
    fn alone(&self) -> Option<f64> {
        let speeds = self.window.windows(2).map(|pair| between(pair[0], pair[1]));
        let least = speeds.reduce(f64::min)?;
        (least < Self::FAST || self.window.len() > 2).then_some(least)
    }

    fn decide(&mut self, speed: f64) {
        if speed / self.ranges as f64 >= Self::FAST {
            (self.ranges, self.phase) = (1, Phase::Settled);
            return;
        }
        match self.phase {
            Phase::Alone => (self.ranges, self.phase) = (Self::FEW.min(self.most), Phase::Few),
            Phase::Few if self.ranges == self.most => self.down(speed),
            Phase::Few => self.up(self.most, speed),
            Phase::Up { fewer, before } if speed <= before * Self::GAIN => {
                self.ranges = fewer;
                self.trials += 1;
                if self.trials == 1 {
                    self.down(before);
                } else {
                    self.phase = Phase::Settled;
                }
            }
            // Where every new connection brings its full share, each is capped: all of them will help.
            Phase::Up { fewer, before }
                if speed / before - 1.0 >= 0.8 * (self.ranges as f64 / fewer as f64 - 1.0) =>
            {
                self.up(self.most, speed);
            }
            Phase::Up { .. } => self.up(self.ranges + 1, speed),
            Phase::Down { more, before } if speed * Self::GAIN < before => {
                self.ranges = more;
                self.rest();
            }
            Phase::Down { .. } => self.down(speed),
            // One trial may have fallen into a bad moment; the next is a careful one.
            Phase::Rest => self.up(self.ranges + 1, speed),
            Phase::Settled => {}
        }
    }

    fn up(&mut self, ranges: usize, speed: f64) {
        if self.ranges >= self.most {
            self.phase = Phase::Settled;
            return;
        }
        self.phase = Phase::Up {
            fewer: self.ranges,
            before: speed,
        };
        self.ranges = ranges.min(self.most);
    }

    fn down(&mut self, speed: f64) {
        if self.ranges == 1 {
            self.rest();
            return;
        }
        self.phase = Phase::Down {
            more: self.ranges,
            before: speed,
        };
        self.ranges /= 2;
    }

    fn rest(&mut self) {
        self.phase = if self.trials < Self::TRIALS {
            Phase::Rest
        } else {
            Phase::Settled
        };
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
    use super::RangeTuner;
    use jiff::{SignedDuration, Timestamp};

    /// Lets time pass on a line that gives `speed` bytes per second to so many ranges; tells when there were eight,
    /// and how many there were at most.
    fn settle(tuner: &mut RangeTuner, speed: impl Fn(usize) -> f64) -> (f64, usize) {
        let (mut received, mut passed) = (0.0, 0.0);
        let (mut full_at, mut most) = (f64::MAX, 1);
        while passed < 30.0 {
            passed += 0.05;
            received += speed(tuner.ranges()) * 0.05;
            tuner.look(
                Timestamp::UNIX_EPOCH + SignedDuration::from_secs_f64(passed),
                received as u64,
                tuner.ranges(),
            );
            most = most.max(tuner.ranges());
            if tuner.ranges() == 8 && full_at > passed {
                full_at = passed;
            }
        }
        (full_at, most)
    }

    #[test]
    fn a_line_that_is_full_ends_with_the_one_range_that_fills_it() {
        let mut tuner = RangeTuner::new(8);

        settle(&mut tuner, |_| 2_500_000.0);

        assert_eq!(tuner.ranges(), 1);
        assert!(tuner.is_settled());
    }

    #[test]
    fn a_line_that_one_range_makes_fast_never_sees_a_second() {
        let mut tuner = RangeTuner::new(8);

        let (_, most) = settle(&mut tuner, |_| 500_000_000.0);

        assert_eq!(most, 1);
        assert!(tuner.is_settled());
    }

    #[test]
    fn per_connection_limit_leads_to_all_ranges_within_500_ms() {
        let mut tuner = RangeTuner::new(8);

        let (full_at, _) = settle(&mut tuner, |ranges| ranges as f64 * 5_000_000.0);

        assert_eq!(tuner.ranges(), 8);
        assert!(full_at <= 0.5, "{full_at} s");
    }

    #[test]
    fn a_server_that_sends_in_bursts_gets_all_ranges_too() {
        for phase in 0..20 {
            let (mut tuner, mut received, mut full_at) = (RangeTuner::new(8), 0, i64::MAX);
            for tick in 1..600i64 {
                if (tick + phase) % 20 == 0 {
                    received += 5_000_000 * tuner.ranges() as u64;
                }
                tuner.look(
                    Timestamp::UNIX_EPOCH + SignedDuration::from_millis(tick * 50),
                    received,
                    tuner.ranges(),
                );
                if tuner.ranges() == 8 {
                    full_at = full_at.min(tick * 50);
                }
            }

            assert_eq!(tuner.ranges(), 8, "phase {phase}");
            assert!(full_at <= 2_500, "phase {phase}: {full_at} ms");
        }
    }

    #[test]
    fn a_line_that_four_ranges_fill_keeps_four() {
        let mut tuner = RangeTuner::new(8);

        settle(&mut tuner, |ranges| [0.0, 5e6, 7e6, 9e6, 9.5e6][ranges.min(4)]);

        assert_eq!(tuner.ranges(), 4);
        assert!(tuner.is_settled());
    }

    #[test]
    fn tuner_waits_for_running_ranges_before_measuring_fewer() {
        let mut tuner = RangeTuner::new(8);
        let mut received = 0.0;

        for tick in 1..200 {
            received += 125_000.0;
            let at_work = if tick < 10 { 1 } else { 4 };
            tuner.look(
                Timestamp::UNIX_EPOCH + SignedDuration::from_millis(tick * 50),
                received as u64,
                tuner.ranges().max(at_work),
            );
        }

        assert_eq!(tuner.ranges(), 2, "judged while four were still at work");
    }

    #[test]
    fn a_server_that_turns_ranges_away_is_believed() {
        let mut tuner = RangeTuner::new(8);

        settle(&mut tuner, |ranges| ranges as f64 * 5e6);
        tuner.stop_at(3);
        settle(&mut tuner, |ranges| ranges as f64 * 5e6);

        assert_eq!(tuner.ranges(), 3);
    }
}
