//! A limit as it is typed: `500k`, `2M`, `none`.

use crate::language::text;
use carryout_core::locale::messages as m;
use carryout_core::settings::LEAST_RATE;

/// A limit as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate(pub Option<u64>);

impl Rate {
    /// Reads a number of bytes a second with a decimal `k`, `M` or `G`, or `none`.
    pub fn read(typed: &str) -> Result<Self, String> {
        if typed.eq_ignore_ascii_case("none") {
            return Ok(Self(None));
        }
        let (number, factor) = match typed.char_indices().next_back() {
            Some((at, 'k' | 'K')) => (&typed[..at], 1e3),
            Some((at, 'm' | 'M')) => (&typed[..at], 1e6),
            Some((at, 'g' | 'G')) => (&typed[..at], 1e9),
            Some(_) | None => (typed, 1.0),
        };
        let bytes = number
            .parse::<f64>()
            .ok()
            .map(|number| number * factor)
            .filter(|bytes| bytes.is_finite())
            .ok_or_else(|| text(&m::cli_rate_form()))?;
        // What lies beyond the ends of a u64 becomes its end; a fraction of a byte is none.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the cast saturates"
        )]
        let bytes = bytes as u64;
        if bytes < LEAST_RATE {
            return Err(text(&m::cli_rate_least(LEAST_RATE)));
        }
        Ok(Self(Some(bytes)))
    }
}

#[cfg(test)]
mod tests {
    use super::Rate;

    #[test]
    fn numbers_may_have_a_point_and_a_letter() {
        for (typed, bytes) in [
            ("500k", 500_000),
            ("2M", 2_000_000),
            ("2.5m", 2_500_000),
            ("10000", 10_000),
            ("1G", 1_000_000_000),
        ] {
            assert_eq!(Rate::read(typed), Ok(Rate(Some(bytes))), "{typed}");
        }
        assert_eq!(Rate::read("none"), Ok(Rate(None)));
    }

    #[test]
    fn what_is_no_speed_is_refused() {
        for typed in ["", "k", "fast", "0", "9999", "-2M", "NaN", "inf", "2Mbit"] {
            assert!(Rate::read(typed).is_err(), "{typed}");
        }
    }
}
