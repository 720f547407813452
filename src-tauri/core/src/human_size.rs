//! Human-readable sizes, for all texts of the core.

/// A number of bytes with its unit, in powers of 1000 as file managers and the makers of drives count.
#[must_use]
pub fn in_words(bytes: u64) -> String {
    if bytes == 1 {
        return "1 byte".to_owned();
    }
    if bytes < 1000 {
        return format!("{bytes} bytes");
    }
    let (amount, at) = scaled(bytes as f64);
    let unit = ["kB", "MB", "GB", "TB", "PB"][at];
    if amount < 99.95 || at == LARGEST {
        format!("{amount:.1} {unit}")
    } else {
        format!("{amount:.0} {unit}")
    }
}

/// The place of petabytes among the units, which begin with kilobytes.
const LARGEST: usize = 4;

/// A thousand bytes or more in their unit, and the place of that among kB, MB, GB, TB and PB.
pub(crate) fn scaled(bytes: f64) -> (f64, usize) {
    let (mut amount, mut at) = (bytes / 1000.0, 0);
    // What would be shown as 1000 is shown as 1 of the next unit.
    while amount >= 999.5 && at < LARGEST {
        amount /= 1000.0;
        at += 1;
    }
    (amount, at)
}

#[cfg(test)]
mod tests {
    use super::in_words;

    #[test]
    fn sizes_read_as_people_read_them() {
        let shown = [
            0,
            1,
            999,
            1_000,
            99_949,
            999_499,
            999_500,
            1_500_000_000,
            u64::MAX,
        ]
        .map(in_words);

        assert_eq!(
            shown,
            [
                "0 bytes",
                "1 byte",
                "999 bytes",
                "1.0 kB",
                "99.9 kB",
                "999 kB",
                "1.0 MB",
                "1.5 GB",
                "18446.7 PB"
            ]
        );
    }
}
