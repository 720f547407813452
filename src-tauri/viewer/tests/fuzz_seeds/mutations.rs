//! Files that are nearly right: every seed of the fuzz target, damaged in the ways in which files are, thrown at every reader.
//! The same seeds of chance each time, so what fails once fails again.

use super::records::{CATEGORIES, chosen, look};
use std::path::Path;
use std::time::{Duration, Instant};

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

fn seeds() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/records");
    let mut seeds: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    seeds.sort();
    seeds
        .iter()
        .map(|seed| std::fs::read(seed).expect("a seed"))
        .collect()
}

#[test]
fn no_reader_falls_over_what_is_nearly_right() {
    let seeds = seeds();
    let begun = Instant::now();
    let (mut rounds, mut unreadable) = (0_u64, 0);
    'all: for round in 0_u64..200 {
        for (at, seed) in seeds.iter().enumerate() {
            let (first, content) = seed.split_first().unwrap_or((&0, &[]));
            let mut chance = Chance(round << 32 | at as u64);
            let mut bytes = content.to_vec();
            for _ in 0..=chance.below(3) {
                damage(&mut bytes, &mut chance);
            }
            // The reader that it is made for three times of four, any other else.
            let category = match chance.below(4) {
                0 => CATEGORIES[chance.below(CATEGORIES.len())],
                _ => chosen(*first),
            };
            let name = ["file", "file.csv", "file.json", "file.html"][chance.below(4)];
            let seen = look(category, name, &bytes).1;
            assert_eq!(
                seen,
                look(category, name, &bytes).1,
                "{category}: another time it was something else"
            );
            unreadable += seen.iter().filter(|record| record.is_none()).count();
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
    for seed in seeds() {
        let content = seed.get(1..).unwrap_or_default();
        for category in CATEGORIES {
            for name in ["file", "file.csv"] {
                look(category, name, content);
                look(category, name, &content[..content.len() / 2]);
            }
        }
    }
}
