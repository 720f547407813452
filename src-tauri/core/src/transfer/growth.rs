//! How many ranges to use, as a value without a clock: as few as make the whole as fast as it can be.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// Decides how many ranges to use from how fast the whole is.
#[derive(Debug)]
pub(super) struct Growth {
    most: usize,
    ranges: usize,
    stage: Stage,
    trials: u32,
    window: Vec<(Timestamp, u64)>,
}

/// What is to be found out.
#[derive(Clone, Copy, Debug)]
enum Stage {
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

impl Growth {
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
    /// After a trial that brought nothing, the line is watched for so long before the next.
    const REST: SignedDuration = SignedDuration::from_secs(3);
    const GAIN: f64 = 1.15;
    const TRIALS: u32 = 2;

    pub(super) fn new(most: usize) -> Self {
        let most = most.max(1);
        Self {
            most,
            ranges: 1,
            stage: if most > 1 { Stage::Alone } else { Stage::Settled },
            trials: 0,
            window: Vec::new(),
        }
    }

    pub(super) fn ranges(&self) -> usize {
        self.ranges
    }

    /// Whether there is nothing left to find out.
    pub(super) fn is_settled(&self) -> bool {
        matches!(self.stage, Stage::Settled)
    }

    /// The server does not want more than `ranges`.
    pub(super) fn stop_at(&mut self, ranges: usize) {
        self.most = ranges.max(1);
        self.ranges = self.ranges.min(self.most);
        self.stage = Stage::Settled;
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
        if is_silent && !matches!(self.stage, Stage::Alone) {
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
        match self.stage {
            Stage::Alone => return self.alone(),
            Stage::Rest => return (span >= Self::REST).then(|| between(first, last)),
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
            (self.ranges, self.stage) = (1, Stage::Settled);
            return;
        }
        match self.stage {
            Stage::Alone => (self.ranges, self.stage) = (Self::FEW.min(self.most), Stage::Few),
            Stage::Few if self.ranges == self.most => self.down(speed),
            Stage::Few => self.up(self.most, speed),
            Stage::Up { fewer, before } if speed <= before * Self::GAIN => {
                self.ranges = fewer;
                self.trials += 1;
                if self.trials == 1 {
                    self.down(before);
                } else {
                    self.stage = Stage::Settled;
                }
            }
            // Where every new connection brings its full share, each is capped: all of them will help.
            Stage::Up { fewer, before }
                if speed / before - 1.0 >= 0.8 * (self.ranges as f64 / fewer as f64 - 1.0) =>
            {
                self.up(self.most, speed);
            }
            Stage::Up { .. } => self.up(self.ranges + 1, speed),
            Stage::Down { more, before } if speed * Self::GAIN < before => {
                self.ranges = more;
                self.rest();
            }
            Stage::Down { .. } => self.down(speed),
            // One trial may have fallen into a bad moment; the next is a careful one.
            Stage::Rest => self.up(self.ranges + 1, speed),
            Stage::Settled => {}
        }
    }

    fn up(&mut self, ranges: usize, speed: f64) {
        if self.ranges >= self.most {
            self.stage = Stage::Settled;
            return;
        }
        self.stage = Stage::Up {
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
        self.stage = Stage::Down {
            more: self.ranges,
            before: speed,
        };
        self.ranges /= 2;
    }

    fn rest(&mut self) {
        self.stage = if self.trials < Self::TRIALS {
            Stage::Rest
        } else {
            Stage::Settled
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
    use super::Growth;
    use jiff::{SignedDuration, Timestamp};

    /// Lets time pass on a line that gives `speed` bytes per second to so many ranges; tells when there were eight,
    /// and how many there were at most.
    fn settle(growth: &mut Growth, speed: impl Fn(usize) -> f64) -> (f64, usize) {
        let (mut received, mut passed) = (0.0, 0.0);
        let (mut full_at, mut most) = (f64::MAX, 1);
        while passed < 30.0 {
            passed += 0.05;
            received += speed(growth.ranges()) * 0.05;
            growth.look(
                Timestamp::UNIX_EPOCH + SignedDuration::from_secs_f64(passed),
                received as u64,
                growth.ranges(),
            );
            most = most.max(growth.ranges());
            if growth.ranges() == 8 && full_at > passed {
                full_at = passed;
            }
        }
        (full_at, most)
    }

    #[test]
    fn a_line_that_is_full_ends_with_the_one_range_that_fills_it() {
        let mut growth = Growth::new(8);

        settle(&mut growth, |_| 2_500_000.0);

        assert_eq!(growth.ranges(), 1);
        assert!(growth.is_settled());
    }

    #[test]
    fn a_line_that_one_range_makes_fast_never_sees_a_second() {
        let mut growth = Growth::new(8);

        let (_, most) = settle(&mut growth, |_| 500_000_000.0);

        assert_eq!(most, 1);
        assert!(growth.is_settled());
    }

    #[test]
    fn a_server_that_caps_each_connection_gets_all_ranges_within_half_a_second() {
        let mut growth = Growth::new(8);

        let (full_at, _) = settle(&mut growth, |ranges| ranges as f64 * 5_000_000.0);

        assert_eq!(growth.ranges(), 8);
        assert!(full_at <= 0.5, "{full_at} s");
    }

    #[test]
    fn a_server_that_sends_in_bursts_gets_all_ranges_too() {
        for phase in 0..20 {
            let (mut growth, mut received, mut full_at) = (Growth::new(8), 0, i64::MAX);
            for tick in 1..600i64 {
                if (tick + phase) % 20 == 0 {
                    received += 5_000_000 * growth.ranges() as u64;
                }
                growth.look(
                    Timestamp::UNIX_EPOCH + SignedDuration::from_millis(tick * 50),
                    received,
                    growth.ranges(),
                );
                if growth.ranges() == 8 {
                    full_at = full_at.min(tick * 50);
                }
            }

            assert_eq!(growth.ranges(), 8, "phase {phase}");
            assert!(full_at <= 2_500, "phase {phase}: {full_at} ms");
        }
    }

    #[test]
    fn a_line_that_four_ranges_fill_keeps_four() {
        let mut growth = Growth::new(8);

        settle(&mut growth, |ranges| [0.0, 5e6, 7e6, 9e6, 9.5e6][ranges.min(4)]);

        assert_eq!(growth.ranges(), 4);
        assert!(growth.is_settled());
    }

    #[test]
    fn ranges_that_still_work_on_their_pieces_are_waited_for_before_fewer_are_judged() {
        let mut growth = Growth::new(8);
        let mut received = 0.0;

        for tick in 1..200 {
            received += 125_000.0;
            let at_work = if tick < 10 { 1 } else { 4 };
            growth.look(
                Timestamp::UNIX_EPOCH + SignedDuration::from_millis(tick * 50),
                received as u64,
                growth.ranges().max(at_work),
            );
        }

        assert_eq!(growth.ranges(), 2, "judged while four were still at work");
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
