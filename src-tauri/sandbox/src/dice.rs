//! Chance that can be repeated: every draw depends on the seed and on what is drawn for, not on the order of requests.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// A generator for one purpose; the same seed and words always give the same one.
pub(crate) fn dice(seed: u64, purpose: &[&str]) -> StdRng {
    StdRng::seed_from_u64(mix(seed, purpose))
}

/// One number out of a seed and some words.
pub(crate) fn mix(seed: u64, purpose: &[&str]) -> u64 {
    // FNV-1a; a zero byte ends each word, so that ["ab","c"] and ["a","bc"] differ.
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in purpose.iter().flat_map(|word| word.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    spread(hash)
}

/// SplitMix64's finish: neighbouring numbers become unrelated ones.
pub(crate) fn spread(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// A string of `length` letters and digits.
pub(crate) fn letters(dice: &mut StdRng, length: usize) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    (0..length)
        .map(|_| char::from(ALPHABET[dice.random_range(0..ALPHABET.len())]))
        .collect()
}

/// An identifier in the form of a UUID (8-4-4-4-12 hex digits).
pub(crate) fn uuid(dice: &mut StdRng) -> String {
    let (high, low) = (dice.random::<u64>(), dice.random::<u64>());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        0x8000 | ((low >> 48) & 0x3fff),
        low & 0xffff_ffff_ffff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_always_draw_the_same_and_others_draw_otherwise() {
        let draw = |seed, words: &[&str]| dice(seed, words).random::<u64>();

        assert_eq!(draw(7, &["job", "a"]), draw(7, &["job", "a"]));
        assert_ne!(draw(7, &["job", "a"]), draw(8, &["job", "a"]));
        assert_ne!(draw(7, &["ab", "c"]), draw(7, &["a", "bc"]));
    }

    #[test]
    fn an_identifier_looks_like_a_uuid() {
        let id = uuid(&mut dice(1, &["id"]));

        let lengths: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
    }
}
