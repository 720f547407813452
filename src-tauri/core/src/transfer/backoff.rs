//! How long to stay away after trouble, as a value without a clock.

use rand::{Rng, SeedableRng, rngs::StdRng};
use std::time::Duration;

/// Truncated exponential back-off with jitter, as Cloud Storage's retry guide asks for.
#[derive(Debug)]
pub struct BackOff {
    tries: u32,
    jitter: StdRng,
}

impl BackOff {
    /// So many tries in a row may bring nothing.
    pub const TRIES: u32 = 8;
    const FIRST: Duration = Duration::from_millis(500);
    const LONGEST: Duration = Duration::from_secs(32);
    /// A server that asks for more patience than this gets it from the plan, not from a sleeping transfer.
    const PATIENCE: Duration = Duration::from_secs(120);
    const SHORT_PAUSE: Duration = Duration::from_millis(100);

    /// A fresh one; the same seed gives the same pauses.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            tries: 0,
            jitter: StdRng::seed_from_u64(seed),
        }
    }

    /// Bytes came: what went before is forgiven.
    pub fn succeeded(&mut self) {
        self.tries = 0;
    }

    /// How long to wait after one more try that failed; `wanted` is what the server asked for. Nothing when so many failed
    /// that the caller has to decide.
    pub fn failed(&mut self, wanted: Option<Duration>) -> Option<Duration> {
        self.tries += 1;
        if self.tries >= Self::TRIES || wanted.is_some_and(|wanted| wanted > Self::PATIENCE) {
            return None;
        }
        let longest = Self::FIRST
            .saturating_mul(1 << (self.tries - 1))
            .min(Self::LONGEST);
        let pause = longest.mul_f64(self.jitter.random_range(0.5..=1.0));
        Some(wanted.unwrap_or_default().max(pause))
    }

    /// A short pause after a disconnect in the middle of a body.
    pub fn short_pause(&mut self) -> Duration {
        Self::SHORT_PAUSE.mul_f64(self.jitter.random_range(0.5..=1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::BackOff;
    use crate::intake::retry_after_text as retry_after;
    use std::time::Duration;

    #[test]
    fn pauses_grow_to_a_limit_and_end() {
        let mut back_off = BackOff::new(7);

        let pauses: Vec<Option<Duration>> = (0..BackOff::TRIES).map(|_| back_off.failed(None)).collect();

        for (doubled, pause) in pauses.iter().take(7).enumerate() {
            let Some(pause) = pause else {
                panic!("gave up after {doubled}")
            };
            let longest = Duration::from_millis(500) * (1 << doubled);
            assert!(*pause <= longest && *pause >= longest / 2, "{doubled}: {pause:?}");
        }
        assert_eq!(pauses.last(), Some(&None));
    }

    #[test]
    fn bytes_forgive_and_the_same_seed_gives_the_same_pauses() {
        let mut one = BackOff::new(1);
        let mut other = BackOff::new(1);

        for _ in 0..100 {
            assert_eq!(one.failed(None), other.failed(None));
            one.succeeded();
            other.succeeded();
        }
    }

    #[test]
    fn the_server_gets_the_patience_it_asks_for() {
        let mut back_off = BackOff::new(1);

        assert_eq!(
            back_off.failed(Some(Duration::from_secs(90))),
            Some(Duration::from_secs(90))
        );
        assert_eq!(back_off.failed(Some(Duration::from_secs(3600))), None);
    }

    #[test]
    fn both_forms_of_retry_after_are_read() {
        let now = "2026-11-21T08:00:00Z".parse().unwrap();

        assert_eq!(retry_after(" 17 ", now), Some(Duration::from_secs(17)));
        assert_eq!(
            retry_after("Sat, 21 Nov 2026 08:01:00 GMT", now),
            Some(Duration::from_secs(60))
        );
        assert_eq!(
            retry_after("Sat, 21 Nov 2026 07:01:00 GMT", now),
            Some(Duration::ZERO)
        );
        assert_eq!(retry_after("soon", now), None);
    }
}
