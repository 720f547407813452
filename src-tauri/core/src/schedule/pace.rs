//! The pace of practice and of tests: waits divided, only ever against a sandbox.

use std::time::Duration;

/// By what waits are divided. Against Google it is always one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace(f64);

impl Pace {
    /// Real time.
    pub const REAL: Self = Self(1.0);

    /// A pace of `divisor`; anything that is no number of at least one counts as one.
    #[must_use]
    pub fn new(divisor: f64) -> Self {
        Self(if divisor.is_finite() && divisor >= 1.0 {
            divisor
        } else {
            1.0
        })
    }

    /// `pause`, divided.
    #[must_use]
    pub fn wait(self, pause: Duration) -> Duration {
        pause.div_f64(self.0)
    }

    /// What `took` would have been in real time.
    #[must_use]
    pub fn real(self, took: Duration) -> Duration {
        Duration::try_from_secs_f64(took.as_secs_f64() * self.0).unwrap_or(Duration::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;
    use std::time::Duration;

    #[test]
    fn nonsense_is_no_pace() {
        for nonsense in [f64::NAN, f64::INFINITY, 0.0, -3.0, 0.5] {
            assert_eq!(Pace::new(nonsense), Pace::REAL);
        }
    }

    #[test]
    fn a_pace_divides_every_wait() {
        assert_eq!(
            Pace::new(60.0).wait(Duration::from_secs(300)),
            Duration::from_secs(5)
        );
    }
}
