//! Google's words around titles: “Watched X”, “X angesehen”, “Je hebt naar X gekeken”. They are learned from the titles
//! themselves, for what nearly all titles of one kind begin or end with is no part of any of them.

use std::collections::{BTreeMap, HashSet};

/// So many titles of a kind are enough to learn from.
const ENOUGH: usize = 4_000;
/// Fewer titles teach nothing.
const FEWEST: usize = 3;
/// One kind of address has a few verbs: watched, liked, shared.
const MOST_VERBS: usize = 8;
/// Words that are longer are no verb.
const LONGEST: usize = 48;

/// What stands before and behind titles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Around {
    pub(crate) before: String,
    pub(crate) behind: String,
}

impl Around {
    fn strip<'a>(&self, title: &'a str) -> Option<&'a str> {
        let inner = title
            .strip_prefix(self.before.as_str())?
            .strip_suffix(self.behind.as_str())?
            .trim();
        (!inner.is_empty()).then_some(inner)
    }
}

/// What is known of one category: the words around titles, by the kind of address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wording {
    by_class: BTreeMap<i64, Vec<Around>>,
}

impl Wording {
    /// Adds what is known already; answers whether it was not.
    pub(crate) fn add(&mut self, class: i64, around: Around) -> bool {
        let known = self.by_class.entry(class).or_default();
        if known.contains(&around) || known.len() >= MOST_VERBS {
            return false;
        }
        known.push(around);
        // The longest words first: “Searched for” before “Searched”.
        known.sort_by_key(|around| std::cmp::Reverse(around.before.len() + around.behind.len()));
        true
    }

    /// The title without the words around it, where some are known.
    pub(crate) fn bare<'a>(&self, class: i64, title: &'a str) -> Option<&'a str> {
        self.by_class
            .get(&class)?
            .iter()
            .find_map(|around| around.strip(title))
    }

    /// Everything that is known.
    pub(crate) fn all(&self) -> impl Iterator<Item = (i64, &Around)> {
        self.by_class
            .iter()
            .flat_map(|(class, known)| known.iter().map(|around| (*class, around)))
    }

    /// Learns from titles; answers what is new.
    pub(crate) fn learn(&mut self, samples: &Samples) -> Vec<(i64, Around)> {
        let mut new = Vec::new();
        for (class, titles) in &samples.by_class {
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            let mut rest: Vec<&str> = titles
                .iter()
                .copied()
                .filter(|title| self.bare(*class, title).is_none())
                .collect();
            // What is known may be a part of more; but a few titles teach less than many did.
            for _ in 0..MOST_VERBS {
                let Some(around) = common(&rest) else { break };
                rest.retain(|title| around.strip(title).is_none());
                if self.add(*class, around.clone()) {
                    new.push((*class, around));
                } else {
                    break;
                }
            }
        }
        new
    }
}

/// Titles to learn from, each once.
#[derive(Default)]
pub(crate) struct Samples {
    by_class: BTreeMap<i64, HashSet<String>>,
}

impl Samples {
    pub(crate) fn add(&mut self, class: i64, title: &str) {
        let titles = self.by_class.entry(class).or_default();
        // A title that is an address has lost its own words, and would teach that titles begin with `https`.
        if titles.len() < ENOUGH && !title.is_empty() && title.len() < 400 {
            titles.insert(title.to_owned());
        }
    }
}

/// The words around most of these titles.
fn common(titles: &[&str]) -> Option<Around> {
    if titles.len() < FEWEST {
        return None;
    }
    let before = grown(titles, Side::Front, share(titles.len()));
    let mut covered: Vec<&str> = titles
        .iter()
        .filter_map(|title| title.strip_prefix(before.as_str()))
        .collect();
    let needed = if before.is_empty() {
        share(titles.len())
    } else {
        90
    };
    let behind = grown(&covered, Side::Back, needed);
    covered.retain(|title| title.ends_with(behind.as_str()));
    if !before.chars().chain(behind.chars()).any(char::is_alphabetic) {
        return None;
    }
    let inner: HashSet<&str> = covered
        .iter()
        .filter_map(|title| title.strip_suffix(behind.as_str()))
        .map(str::trim)
        .filter(|inner| !inner.is_empty())
        .collect();
    // Words that stand around the same few things are a part of them.
    (inner.len() >= FEWEST && inner.len() * 2 >= covered.len()).then_some(Around { before, behind })
}

/// How many of a hundred have to agree: all of a few, half of many.
fn share(count: usize) -> usize {
    match count {
        0..6 => 100,
        6..10 => 80,
        _ => 50,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Front,
    Back,
}

/// The longest beginning or end that enough of these share, cut to whole words.
fn grown(titles: &[&str], side: Side, share: usize) -> String {
    let mut shared: Vec<char> = Vec::new();
    let mut left: Vec<Box<dyn Iterator<Item = char> + '_>> = titles
        .iter()
        .map(|title| -> Box<dyn Iterator<Item = char> + '_> {
            match side {
                Side::Front => Box::new(title.chars()),
                Side::Back => Box::new(title.chars().rev()),
            }
        })
        .collect();
    // Letters of the next step, to know whether a word goes on there.
    let mut splits_word = false;
    while shared.len() < LONGEST {
        let mut counts: BTreeMap<char, usize> = BTreeMap::new();
        let heads: Vec<Option<char>> = left.iter_mut().map(|letters| letters.next()).collect();
        for letter in heads.iter().flatten() {
            *counts.entry(*letter).or_default() += 1;
        }
        let best = counts
            .iter()
            .max_by_key(|(_, count)| **count)
            .map(|(letter, count)| (*letter, *count));
        let Some((letter, count)) =
            best.filter(|(_, count)| *count >= FEWEST && count * 100 >= left.len() * share)
        else {
            splits_word = counts.keys().any(|letter| letter.is_alphanumeric());
            break;
        };
        let mut heads = heads.into_iter();
        left.retain(|_| heads.next().flatten() == Some(letter));
        shared.push(letter);
        let _ = count;
    }
    let is_inside = splits_word
        && shared
            .last()
            .is_some_and(|last| last.is_alphanumeric() && !is_unspaced(*last));
    if is_inside {
        while shared.last().is_some_and(|last| !last.is_whitespace()) {
            shared.pop();
        }
    }
    if side == Side::Back {
        shared.reverse();
    }
    shared.into_iter().collect()
}

/// Scripts that put no space between words.
pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0e00..=0x0eff      // Thai, Lao
        | 0x1000..=0x109f    // Burmese
        | 0x1100..=0x11ff    // Hangul
        | 0x1780..=0x17ff    // Khmer
        | 0x3040..=0x30ff    // Hiragana, Katakana
        | 0x3100..=0x318f    // Bopomofo, Hangul
        | 0x31a0..=0x31ff
        | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff // Han
        | 0xa960..=0xa97f | 0xac00..=0xd7ff // Hangul
        | 0xff66..=0xffdc
        | 0x20000..=0x3ffff)
}

#[cfg(test)]
mod tests {
    use super::{Samples, Wording};

    fn learned(titles: &[&str]) -> Wording {
        let mut samples = Samples::default();
        for title in titles {
            samples.add(1, title);
        }
        let mut wording = Wording::default();
        wording.learn(&samples);
        wording
    }

    const VIDEOS: [&str; 8] = [
        "How to sharpen knives",
        "Night train to Vienna",
        "A slow walk through Alfama",
        "The moon in ten minutes",
        "Bread without kneading",
        "Chess: the Sicilian",
        "Old maps of Dublin",
        "Tomatoes on a balcony",
    ];

    #[test]
    fn the_verb_is_found_in_any_language_before_behind_and_around() {
        for (before, behind) in [
            ("Watched ", ""),
            ("", " angesehen"),
            ("Je hebt naar ", " gekeken"),
            ("Vous avez regardé ", ""),
            ("「", "」を視聴しました"),
            ("已观看", ""),
            ("Просмотрено видео ", ""),
            ("", " adlı videoyu izlediniz"),
        ] {
            let titles: Vec<String> = VIDEOS
                .iter()
                .map(|title| format!("{before}{title}{behind}"))
                .collect();
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            let wording = learned(&titles);

            for (title, bare) in titles.iter().zip(VIDEOS) {
                assert_eq!(wording.bare(1, title), Some(bare), "{title}: {wording:?}");
            }
        }
    }

    #[test]
    fn several_verbs_are_distinguished() {
        let mut titles: Vec<String> = VIDEOS.iter().map(|title| format!("Watched {title}")).collect();
        titles.extend(VIDEOS.iter().take(4).map(|title| format!("Liked {title}")));
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let wording = learned(&titles);

        assert_eq!(wording.bare(1, "Watched a film"), Some("a film"));
        assert_eq!(wording.bare(1, "Liked a film"), Some("a film"));
        assert_eq!(wording.bare(1, "Wanted a film"), None);
    }

    #[test]
    fn titles_without_a_verb_lose_nothing() {
        let wording = learned(&VIDEOS);

        for title in VIDEOS {
            assert_eq!(wording.bare(1, title), None, "{wording:?}");
        }
    }

    #[test]
    fn the_first_letters_of_a_word_are_no_verb() {
        let wording = learned(&["Watched Tea", "Watched Tents", "Watched Tennis", "Watched Ten"]);

        assert_eq!(wording.bare(1, "Watched Tea"), Some("Tea"));
    }

    #[test]
    fn what_a_few_copies_taught_stays_known() {
        let mut wording = learned(&["Watched A1", "Watched B2", "Watched C3"]);
        let mut few = Samples::default();
        few.add(1, "Watched D4");

        assert!(wording.learn(&few).is_empty());
        assert_eq!(wording.bare(1, "Watched D4"), Some("D4"));
    }
}
