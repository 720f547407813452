//! What tells one version of an object from another, and whether an answer proves that it is of the same one.

use super::read_whole::Sums;
use serde::{Deserialize, Serialize};

/// What a storage states of one version of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// `x-goog-generation`.
    pub generation: Option<u64>,
    /// A strong `ETag`; a weak one does not identify bytes.
    pub etag: Option<String>,
    /// The CRC32C of the whole.
    pub crc32c: Option<u32>,
    /// The MD5 of the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub md5: Option<[u8; 16]>,
    /// The SHA-256 of the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<[u8; 32]>,
}

/// How an answer stands to a version that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// The same version: something stated says so, or a checksum will.
    Proved,
    /// Nothing that is stated says that it is the same.
    Unproved,
    /// The same version, and another length: one of both lengths is wrong.
    OtherLength,
    /// Another version.
    Other,
}

impl Version {
    /// Whether a checksum of the whole is stated.
    pub(super) fn has_checksum(&self) -> bool {
        self.crc32c.is_some() || self.md5.is_some() || self.sha256.is_some()
    }

    /// Whether the server can prove later that it still serves this version.
    pub(super) fn can_resume(&self) -> bool {
        self.has_checksum() || self.generation.is_some() || self.etag.is_some()
    }

    /// Whether only an MD5 can prove the whole; the other sums are taken on the way anyway.
    pub(super) fn needs_md5(&self) -> bool {
        self.md5.is_some() && self.crc32c.is_none() && self.sha256.is_none()
    }

    /// Whether the bytes with these checksums are those of this version, as far as it states any.
    pub(super) fn fits(&self, sums: &Sums) -> bool {
        self.crc32c.is_none_or(|stated| stated == sums.crc32c)
            && self.sha256.is_none_or(|stated| stated == sums.sha256)
            && (!self.needs_md5() || self.md5 == sums.md5)
    }

    fn compare(&self, other: &Self) -> Match {
        fn same<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> Option<bool> {
            Some(one? == other?)
        }
        let shared = [
            same(self.generation.as_ref(), other.generation.as_ref()),
            same(self.etag.as_ref(), other.etag.as_ref()),
            same(self.crc32c.as_ref(), other.crc32c.as_ref()),
            same(self.md5.as_ref(), other.md5.as_ref()),
            same(self.sha256.as_ref(), other.sha256.as_ref()),
        ];
        if shared.contains(&Some(false)) {
            Match::Other
        } else if shared.contains(&Some(true)) {
            Match::Proved
        } else {
            Match::Unproved
        }
    }
}

/// One version of an object whose length is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The size of the object in bytes.
    pub total: u64,
    /// What is stated of the version.
    #[serde(flatten)]
    pub version: Version,
}

impl Identity {
    /// How an answer that states this version, and this length if any, stands to what is known.
    pub(super) fn compare(&self, total: Option<u64>, version: &Version) -> Match {
        let is_other_length = total.is_some_and(|total| total != self.total);
        match self.version.compare(version) {
            Match::Proved if is_other_length => Match::OtherLength,
            // The checksum of the whole decides; until then nothing contradicts it.
            Match::Unproved if !is_other_length && self.version.has_checksum() => Match::Proved,
            compared => compared,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Identity, Match, Version};

    fn version(generation: Option<u64>, etag: Option<&str>, crc32c: Option<u32>) -> Version {
        Version {
            generation,
            etag: etag.map(str::to_owned),
            crc32c,
            ..Version::default()
        }
    }

    fn compare(known: Version, total: Option<u64>, other: &Version) -> Match {
        Identity {
            total: 10,
            version: known,
        }
        .compare(total, other)
    }

    #[test]
    fn only_something_stated_by_both_proves_that_it_is_the_same() {
        let nothing = Version::default();
        let tagged = version(None, Some("\"a\""), None);

        assert_eq!(compare(tagged.clone(), Some(10), &tagged), Match::Proved);
        assert_eq!(compare(tagged.clone(), None, &tagged), Match::Proved);
        assert_eq!(compare(tagged.clone(), Some(10), &nothing), Match::Unproved);
        assert_eq!(compare(nothing.clone(), Some(10), &tagged), Match::Unproved);
        assert_eq!(compare(nothing.clone(), Some(10), &nothing), Match::Unproved);
    }

    #[test]
    fn a_checksum_of_the_whole_will_prove_what_an_answer_leaves_out() {
        let summed = version(None, None, Some(7));

        assert_eq!(
            compare(summed.clone(), Some(10), &Version::default()),
            Match::Proved
        );
        assert_eq!(compare(summed, Some(11), &Version::default()), Match::Unproved);
    }

    #[test]
    fn changed_version_and_wrong_length_are_distinguished() {
        let known = version(Some(1), Some("\"a\""), Some(7));

        assert_eq!(compare(known.clone(), Some(11), &known), Match::OtherLength);
        assert_eq!(
            compare(known.clone(), Some(10), &version(Some(2), None, None)),
            Match::Other
        );
        assert_eq!(
            compare(known, Some(10), &version(Some(1), None, Some(8))),
            Match::Other
        );
    }
}
