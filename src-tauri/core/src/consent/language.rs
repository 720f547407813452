//! Which of our languages a browser prefers.

/// A language the pages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// For everyone whose language is not here.
    #[default]
    English,
    /// German of any country.
    German,
}

impl Language {
    /// The language of ours that `accept_language` ranks highest; the first of equals.
    #[must_use]
    pub fn preferred(accept_language: Option<&str>) -> Self {
        let mut best = (0, Self::default());
        for (tag, rank) in accept_language
            .into_iter()
            .flat_map(|header| header.split(',').map(weighed))
        {
            if let Some(language) = Self::of(tag)
                && rank > best.0
            {
                best = (rank, language);
            }
        }
        best.1
    }

    /// The tag for `lang="…"`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    fn of(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or(tag);
        [Self::English, Self::German]
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
    }
}

/// A language tag and its weight in thousandths.
fn weighed(item: &str) -> (&str, u16) {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    (tag, weight.map_or(1_000, thousandths))
}

/// A weight as RFC 9110 writes it (`0.8`, at most three decimals); anything else counts for nothing.
fn thousandths(weight: &str) -> u16 {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = |text: &str| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        "1" => 1_000,
        "0" if digits(decimals) => format!("{decimals:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::Language;
    use proptest::prelude::proptest;

    #[test]
    fn the_highest_of_our_languages_is_taken() {
        for (header, expected) in [
            ("de-AT,de;q=0.9,en;q=0.8", Language::German),
            ("en-US,en;q=0.9,de;q=0.8", Language::English),
            ("fr,de;q=0.3,en;q=0.2", Language::German),
            ("en;q=0.2, DE ; q=0.75", Language::German),
            ("de;q=0", Language::English),
            ("fr", Language::English),
            ("*", Language::English),
            ("deutsch", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::preferred(Some(header)), expected, "for {header}");
        }
        assert_eq!(Language::preferred(None), Language::English);
    }

    proptest! {
        #[test]
        fn no_header_breaks_the_choice(header in ".{0,80}") {
            let _ = Language::preferred(Some(&header));
        }
    }
}
