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
    let mut amount = bytes as f64 / 1000.0;
    for unit in ["kB", "MB", "GB", "TB"] {
        // What would be shown as 1000 is shown as 1 of the next unit.
        if amount < 999.5 {
            return if amount < 99.95 {
                format!("{amount:.1} {unit}")
            } else {
                format!("{amount:.0} {unit}")
            };
        }
        amount /= 1000.0;
    }
    format!("{amount:.1} PB")
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
