//! The bytes of an object: stored pieces and computed ones, readable at any offset without copying.

use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::noise::{Noise, Sums};

/// Bytes that lie in memory or can be computed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    /// Each piece with the offset at which it begins.
    pieces: Vec<(u64, Piece)>,
    len: u64,
}

#[derive(Clone, Debug)]
enum Piece {
    Stored(Bytes),
    Computed { key: u64, len: u64 },
}

impl Content {
    pub(crate) fn stored(bytes: Vec<u8>) -> Self {
        let mut content = Self::default();
        content.push_stored(bytes);
        content
    }

    pub(crate) fn push_stored(&mut self, bytes: Vec<u8>) {
        if !bytes.is_empty() {
            let start = self.len;
            self.len += bytes.len() as u64;
            self.pieces.push((start, Piece::Stored(bytes.into())));
        }
    }

    pub(crate) fn push_computed(&mut self, key: u64, len: u64) {
        if len > 0 {
            self.pieces.push((self.len, Piece::Computed { key, len }));
            self.len += len;
        }
    }

    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Whether any part of it is computed; such objects are "composite" and carry no MD5.
    pub(crate) fn is_computed(&self) -> bool {
        self.pieces
            .iter()
            .any(|(_, piece)| matches!(piece, Piece::Computed { .. }))
    }

    /// Some bytes, at least one and at most `most`, at `offset`; none at or after the end.
    pub(crate) fn at(&self, offset: u64, most: u64, noise: &Noise) -> Bytes {
        if offset >= self.len || most == 0 {
            return Bytes::new();
        }
        let index = self.pieces.partition_point(|(start, _)| *start <= offset) - 1;
        let (start, piece) = &self.pieces[index];
        let within = offset - start;
        match piece {
            Piece::Stored(bytes) => {
                let from = usize::try_from(within).unwrap_or(bytes.len());
                let most = usize::try_from(most).unwrap_or(usize::MAX);
                bytes.slice(from..bytes.len().min(from.saturating_add(most)))
            }
            Piece::Computed { key, len } => noise.at(*key, within, most.min(len - within)),
        }
    }

    pub(crate) fn crc32c(&self, noise: &Noise) -> u32 {
        let sums = self
            .pieces
            .iter()
            .fold(Sums::NONE, |sums, (_, piece)| match piece {
                Piece::Stored(bytes) => sums.then(Sums::of(bytes), bytes.len() as u64),
                Piece::Computed { key, len } => sums.then(noise.sums(*key, *len), *len),
            });
        sums.crc32c
    }

    pub(crate) fn md5(&self, noise: &Noise) -> [u8; 16] {
        let mut hash = md5::Md5::new();
        self.each(noise, |bytes| hash.update(bytes));
        hash.finalize().into()
    }

    pub(crate) fn sha256(&self, noise: &Noise) -> String {
        let mut hash = Sha256::new();
        self.each(noise, |bytes| hash.update(bytes));
        hex(&hash.finalize())
    }

    /// All bytes at once; for small contents only.
    pub(crate) fn collect(&self, noise: &Noise) -> Vec<u8> {
        let mut all = Vec::new();
        self.each(noise, |bytes| all.extend_from_slice(bytes));
        all
    }

    fn each(&self, noise: &Noise, mut take: impl FnMut(&[u8])) {
        let mut at = 0;
        while at < self.len {
            let bytes = self.at(at, u64::MAX, noise);
            take(&bytes);
            at += bytes.len() as u64;
        }
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [byte >> 4, byte & 0xf].map(|digit| char::from(DIGITS[usize::from(digit)]));
    bytes.iter().flat_map(digits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_of_both_kinds_read_as_one() {
        let noise = Noise::default();
        let mut content = Content::stored(b"head".to_vec());
        content.push_computed(3, 100);
        content.push_stored(b"tail".to_vec());

        let all = content.collect(&noise);

        assert_eq!(all.len(), 108);
        assert_eq!(&all[..4], b"head");
        assert_eq!(&all[104..], b"tail");
        assert_eq!(content.crc32c(&noise), crc32c::crc32c(&all));
        assert_eq!(content.at(106, 10, &noise), &b"il"[..]);
        assert!(content.at(108, 10, &noise).is_empty());
    }
}
