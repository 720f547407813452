//! How a finished file was proved: by what the storage states, by the file itself, or by less.

use super::disk::PartFile;
use crate::locale::{Message, messages as m};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use ts_rs::TS;

/// How a finished file was proved, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// It has the checksum that Google's storage states.
    Checksum,
    /// The storage states no checksum; it is a ZIP file, and its directory and the CRC-32 of every entry are right.
    Archive,
    /// It was received twice, and both were the same, byte for byte.
    Twice,
    /// It has the length that the storage states, and nothing more is stated.
    Length,
    /// It was received up to the end that the storage marks; not even a length is stated.
    End,
}

impl Proof {
    /// Its string in the journal and in `receipt.json`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Checksum => "checksum",
            Self::Archive => "archive",
            Self::Twice => "twice",
            Self::Length => "length",
            Self::End => "end",
        }
    }

    /// The one with this string.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        serde_json::from_value(word.into()).ok()
    }

    /// In the words of the command line.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Checksum => m::proof_checksum(),
            Self::Archive => m::proof_archive(),
            Self::Twice => m::proof_twice(),
            Self::Length => m::proof_length(),
            Self::End => m::proof_end(),
        }
    }

    /// The same after "proved:".
    #[must_use]
    pub fn by(self) -> Message {
        match self {
            Self::Checksum => m::proof_checksum_by(),
            Self::Archive => m::proof_archive_by(),
            Self::Twice | Self::Length | Self::End => self.message(),
        }
    }
}

/// What a file says of itself as an archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A ZIP file whose directory and entries are all right.
    Proved,
    /// No ZIP file.
    NoArchive,
    /// A ZIP file with a directory, but an entry of it is wrong or cannot be checked.
    Flawed,
    /// It begins like a ZIP file and has no usable directory: it is cut or damaged.
    Damaged,
}

/// Looks whether a file proves itself; blocks, and ends early once the token is cancelled.
#[derive(Clone)]
pub struct Examine(Arc<Examining>);

type Examining = dyn Fn(Arc<dyn PartFile>, &CancellationToken) -> io::Result<Verdict> + Send + Sync;

impl Examine {
    /// Looks with `look`.
    pub fn with(
        look: impl Fn(Arc<dyn PartFile>, &CancellationToken) -> io::Result<Verdict> + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(look))
    }

    /// Takes no file for an archive.
    #[must_use]
    pub fn nothing() -> Self {
        Self::with(|_, _| Ok(Verdict::NoArchive))
    }

    pub(super) fn look(&self, file: Arc<dyn PartFile>, stop: &CancellationToken) -> io::Result<Verdict> {
        (self.0)(file, stop)
    }
}

impl fmt::Debug for Examine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Examine").finish_non_exhaustive()
    }
}

/// What the storage says of an object whose bytes are all here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated {
    /// Its length.
    Length,
    /// Not its length, but where it ends: the body was sent in chunks.
    End,
    /// Nothing: the connection was closed, and a cut looks the same.
    Nothing,
}

/// Weighs what is stated against what the file says of itself; nothing when it has to be fetched once more.
/// `is_same` says that another fetch brought the same bytes.
pub(super) fn weigh(stated: Stated, verdict: Verdict, is_same: bool) -> Option<Proof> {
    match (stated, verdict) {
        (_, Verdict::Proved) => Some(Proof::Archive),
        (Stated::Length, Verdict::NoArchive) => Some(Proof::Length),
        (Stated::End, Verdict::NoArchive) => Some(Proof::End),
        // A server that cuts at the same place each time cuts off the directory, which is at the end.
        (Stated::Nothing, Verdict::Damaged) => None,
        // What Google itself made wrong comes the same each time, and is kept as it is.
        (Stated::Length, Verdict::Flawed | Verdict::Damaged) if is_same => Some(Proof::Length),
        (Stated::End, Verdict::Flawed | Verdict::Damaged) if is_same => Some(Proof::Twice),
        (Stated::Nothing, Verdict::NoArchive | Verdict::Flawed) if is_same => Some(Proof::Twice),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Proof, Stated, Verdict, weigh};

    #[test]
    fn every_proof_round_trips_through_its_string() {
        for proof in [
            Proof::Checksum,
            Proof::Archive,
            Proof::Twice,
            Proof::Length,
            Proof::End,
        ] {
            assert_eq!(Proof::from_word(proof.word()), Some(proof));
        }
        assert_eq!(Proof::from_word("faith"), None);
    }

    #[test]
    fn an_archive_proves_itself_whatever_is_stated() {
        for stated in [Stated::Length, Stated::End, Stated::Nothing] {
            assert_eq!(weigh(stated, Verdict::Proved, false), Some(Proof::Archive));
        }
    }

    #[test]
    fn where_a_cut_cannot_be_seen_one_fetch_is_not_enough() {
        assert_eq!(weigh(Stated::Nothing, Verdict::NoArchive, false), None);
        assert_eq!(
            weigh(Stated::Nothing, Verdict::NoArchive, true),
            Some(Proof::Twice)
        );
        assert_eq!(weigh(Stated::Nothing, Verdict::Damaged, true), None);
    }

    #[test]
    fn a_damaged_archive_is_kept_only_when_it_always_comes_so() {
        assert_eq!(weigh(Stated::Length, Verdict::Damaged, false), None);
        assert_eq!(weigh(Stated::Length, Verdict::Damaged, true), Some(Proof::Length));
        assert_eq!(weigh(Stated::End, Verdict::Flawed, true), Some(Proof::Twice));
    }
}
