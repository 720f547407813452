//! Bytes for objects too large to store: computed from a key and an offset, as fast as memory can be handed out.
//!
//! An object is cut into chunks of one MiB. Each chunk begins with a header that names the object and the chunk, and
//! continues with a slice of one block of pseudo-random bytes shared by all; so no two places hold the same bytes and
//! a download put together wrongly never looks right.

use std::sync::OnceLock;

use bytes::Bytes;

use crate::dice::spread;

pub(crate) const CHUNK: u64 = 1 << 20;
const HEADER: usize = 32;
const SLOTS: u64 = 64;
const STEP: u64 = 1 << 16;

/// The shared block; made on first use, because most sandboxes never serve a large object.
#[derive(Default)]
pub(crate) struct Noise {
    block: OnceLock<Bytes>,
    /// CRC32C and CRC-32 of what each slot contributes to a whole chunk.
    sums: OnceLock<Vec<Sums>>,
}

/// Two checksums of the same bytes: CRC32C for Cloud Storage, CRC-32 for ZIP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sums {
    pub crc32c: u32,
    pub crc32: u32,
}

impl Sums {
    pub(crate) const NONE: Self = Self { crc32c: 0, crc32: 0 };

    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self {
            crc32c: crc32c::crc32c(bytes),
            crc32: crc32fast::hash(bytes),
        }
    }

    /// The checksums of these bytes followed by `len` bytes with checksums `next`.
    pub(crate) fn then(self, next: Self, len: u64) -> Self {
        let mut crc32 = crc32fast::Hasher::new_with_initial_len(self.crc32, 0);
        crc32.combine(&crc32fast::Hasher::new_with_initial_len(next.crc32, len));
        let length = usize::try_from(len).unwrap_or(usize::MAX);
        Self {
            crc32c: crc32c::crc32c_combine(self.crc32c, next.crc32c, length),
            crc32: crc32.finalize(),
        }
    }
}

impl Noise {
    /// Some bytes, at least one and at most `most`, of the object `key` at `offset`.
    pub(crate) fn at(&self, key: u64, offset: u64, most: u64) -> Bytes {
        let (chunk, within) = (offset / CHUNK, offset % CHUNK);
        let end = CHUNK.min(within.saturating_add(most));
        if within < HEADER as u64 {
            let header = header(key, chunk);
            return Bytes::copy_from_slice(&header[to_usize(within)..to_usize(end.min(HEADER as u64))]);
        }
        let start = slot(key, chunk) * STEP;
        self.block()
            .slice(to_usize(start + within)..to_usize(start + end))
    }

    /// The checksums of the first `len` bytes of the object `key`.
    pub(crate) fn sums(&self, key: u64, len: u64) -> Sums {
        let whole = len / CHUNK;
        let mut sums = Sums::NONE;
        for chunk in 0..whole {
            let body = self.slot_sums()[to_usize(slot(key, chunk))];
            sums = sums
                .then(Sums::of(&header(key, chunk)), HEADER as u64)
                .then(body, CHUNK - HEADER as u64);
        }
        let mut at = whole * CHUNK;
        while at < len {
            let bytes = self.at(key, at, len - at);
            sums = sums.then(Sums::of(&bytes), bytes.len() as u64);
            at += bytes.len() as u64;
        }
        sums
    }

    fn block(&self) -> &Bytes {
        self.block.get_or_init(|| {
            let length = SLOTS * STEP + CHUNK;
            (0..length / 8)
                .flat_map(|at| spread(at).to_le_bytes())
                .collect::<Vec<_>>()
                .into()
        })
    }

    fn slot_sums(&self) -> &[Sums] {
        self.sums.get_or_init(|| {
            let body = |slot| {
                let start = to_usize(slot * STEP);
                Sums::of(&self.block()[start + HEADER..start + to_usize(CHUNK)])
            };
            (0..SLOTS).map(body).collect()
        })
    }
}

fn header(key: u64, chunk: u64) -> [u8; HEADER] {
    let mut header = [0; HEADER];
    let words = [
        key,
        chunk,
        spread(key ^ spread(chunk)),
        spread(chunk ^ spread(key)),
    ];
    for (place, word) in header.chunks_exact_mut(8).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    header
}

fn slot(key: u64, chunk: u64) -> u64 {
    spread(key.wrapping_add(chunk.wrapping_mul(0x9e37_79b9))) % SLOTS
}

fn to_usize(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(noise: &Noise, key: u64, len: u64) -> Vec<u8> {
        let mut bytes = Vec::new();
        while (bytes.len() as u64) < len {
            let at = bytes.len() as u64;
            bytes.extend_from_slice(&noise.at(key, at, len - at));
        }
        bytes
    }

    #[test]
    fn checksums_are_those_of_the_bytes() {
        let noise = Noise::default();

        for len in [0, 1, 31, 33, CHUNK, 2 * CHUNK + 4_321] {
            assert_eq!(noise.sums(9, len), Sums::of(&read(&noise, 9, len)), "{len}");
        }
    }

    #[test]
    fn a_range_read_from_any_offset_is_the_same_as_the_whole() {
        let noise = Noise::default();
        let whole = read(&noise, 5, 2 * CHUNK + 100);

        for at in [0, 7, 31, 32, 33, CHUNK - 1, CHUNK, CHUNK + 40] {
            let bytes = noise.at(5, at, 50);
            assert_eq!(bytes[..], whole[to_usize(at)..to_usize(at) + bytes.len()], "{at}");
        }
    }

    #[test]
    fn no_two_chunks_begin_alike() {
        let noise = Noise::default();

        assert_ne!(noise.at(5, 0, 64), noise.at(5, CHUNK, 64));
        assert_ne!(noise.at(5, 0, 64), noise.at(6, 0, 64));
    }
}
