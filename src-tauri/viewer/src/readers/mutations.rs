//! Files that are nearly right: every seed of the fuzz target, damaged in the ways in which files are, thrown at every reader.
//! The same seeds of chance each time, so what fails once fails again.

use super::{Found, read};
use std::path::Path;
use std::time::{Duration, Instant};

/// Categories whose readers differ; first those of the fuzz target, where the first byte of a seed chooses among them.
const CATEGORIES: [&str; 22] = [
    "myactivity.search",
    "chrome.history",
    "chrome.bookmarks",
    "maps.reviews",
    "play.installs",
    "order_reserve.purchases_reservations",
    "search_ugc.media.thumbs",
    "saved.collections",
    "youtube.subscriptions",
    "youtube.comments",
    "youtube.public_playlists",
    "youtube.private_videos",
    "youtube.music",
    "shopping.reviews",
    "chrome.dictionary",
    "alerts.subscriptions",
    "chrome.reading_list",
    "chrome.autofill",
    "maps.starred_places",
    "play.purchases",
    "discover.follows",
    "nest.store",
];

/// So many of them a seed can choose.
const CHOSEN: usize = 16;

/// No machine is so slow that every seed is not damaged at least once in this time.
const LONGEST: Duration = Duration::from_secs(5);

/// Numbers that look like chance (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % (end.max(1) as u64)) as usize
    }

    /// A piece of something so long.
    fn piece(&mut self, length: usize) -> std::ops::Range<usize> {
        let from = self.below(length);
        from..(from + 1 + self.below(64)).min(length)
    }
}

fn damage(bytes: &mut Vec<u8>, chance: &mut Chance) {
    const MARKS: &[u8] = b"{}[]\",:\\<>&\0\n\r\t;\xff\xef0-";
    if bytes.is_empty() {
        bytes.push(b'[');
    }
    let length = bytes.len();
    match chance.below(7) {
        0 => bytes[chance.below(length)] ^= 1 << chance.below(8),
        1 => bytes.truncate(chance.below(length)),
        2 => {
            let piece = bytes[chance.piece(length)].to_vec();
            let at = chance.below(length);
            bytes.splice(at..at, piece);
        }
        3 => {
            let (one, other) = (chance.piece(length), chance.piece(length));
            let taken = bytes[one].to_vec();
            bytes.splice(other, taken);
        }
        4 => {
            bytes.drain(chance.piece(length));
        }
        5 => bytes[chance.below(length)] = MARKS[chance.below(MARKS.len())],
        _ => {
            let mark = MARKS[chance.below(MARKS.len())];
            let at = chance.below(length);
            bytes.splice(at..at, std::iter::repeat_n(mark, 1 + chance.below(300)));
        }
    }
}

/// Reads a file to its end, and answers how many records and how many unreadable ones there are.
fn look(category: &str, name: &str, content: &[u8]) -> (usize, usize) {
    let (mut records, mut unreadable, mut said) = (0, 0, 0);
    let format = read(category, name, &mut &content[..], &mut |found| {
        match found {
            Found::Record {
                record,
                offset,
                length,
            } => {
                assert!(
                    offset
                        .checked_add(length)
                        .is_some_and(|end| end <= content.len() as u64),
                    "{category}: {offset}+{length} of {}",
                    content.len()
                );
                records += 1;
                said += record.title.len() + record.text.len();
            }
            Found::Unreadable { offset, why } => {
                assert!(offset <= content.len() as u64, "{category}: {offset}");
                assert!(why.len() < 200, "{category}: {why}");
                unreadable += 1;
            }
        }
        Ok(())
    });
    format.unwrap();
    assert!(
        records + unreadable <= content.len() + 1,
        "{category}: {records} records and {unreadable} unreadable ones of {} bytes",
        content.len()
    );
    // A text may be told by several fields of a record, and unpacked from its escapes; it does not grow without bound.
    assert!(
        said <= 64 * content.len() + 4096,
        "{category}: {said} bytes of text of {} bytes",
        content.len()
    );
    (records, unreadable)
}

#[test]
fn no_reader_falls_over_what_is_nearly_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/records");
    let mut seeds: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    seeds.sort();
    let begun = Instant::now();
    let (mut rounds, mut unreadable) = (0_u64, 0);
    'all: for round in 0_u64..200 {
        for (at, seed) in seeds.iter().enumerate() {
            let whole = std::fs::read(seed).unwrap();
            let (first, content) = whole.split_first().unwrap_or((&0, &[]));
            let mut chance = Chance(round << 32 | at as u64);
            let mut bytes = content.to_vec();
            for _ in 0..=chance.below(3) {
                damage(&mut bytes, &mut chance);
            }
            // The reader that it is made for three times of four, any other else.
            let category = match chance.below(4) {
                0 => CATEGORIES[chance.below(CATEGORIES.len())],
                _ => CATEGORIES[usize::from(first.wrapping_sub(b'a')) % CHOSEN],
            };
            let name = ["file", "file.csv", "file.json", "file.html"][chance.below(4)];
            let seen = look(category, name, &bytes);
            assert_eq!(
                seen,
                look(category, name, &bytes),
                "{category}: another time it was something else"
            );
            unreadable += seen.1;
            if begun.elapsed() > LONGEST && round > 0 {
                break 'all;
            }
        }
        rounds += 1;
    }
    assert!(rounds > 0 && unreadable > 0, "what is damaged is counted");
}

#[test]
fn every_reader_meets_every_seed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/records");
    for entry in std::fs::read_dir(folder).unwrap() {
        let whole = std::fs::read(entry.unwrap().path()).unwrap();
        let content = whole.get(1..).unwrap_or_default();
        for category in CATEGORIES {
            for name in ["file", "file.csv"] {
                look(category, name, content);
                look(category, name, &content[..content.len() / 2]);
            }
        }
    }
}
