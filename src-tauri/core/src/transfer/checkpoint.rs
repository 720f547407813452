//! What is durably known of a file under way, in a form that the journal keeps.

use super::identity::Identity;
use crate::ports::BoxFuture;
use serde::{Deserialize, Serialize};

/// What is durably known of a file under way. Holds no address and no secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// The object.
    #[serde(flatten)]
    pub identity: Identity,
    /// What lies on the disk, ascending and without overlap.
    pub ranges: Vec<RangeDone>,
}

/// A stretch of the file of which the first bytes are on the disk for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RangeDone {
    /// The first byte.
    pub start: u64,
    /// One after the last byte that was made durable.
    pub durable_until: u64,
    /// The CRC32C of these bytes.
    pub crc32c: u32,
}

impl Checkpoint {
    /// Of an object of which `ranges` are durable.
    pub(super) fn of(identity: &Identity, ranges: Vec<RangeDone>) -> Self {
        let identity = identity.clone();
        Self { identity, ranges }
    }

    /// Of an object of which all is durable.
    pub(super) fn of_whole(identity: &Identity, crc32c: u32) -> Self {
        let all = RangeDone {
            start: 0,
            durable_until: identity.total,
            crc32c,
        };
        Self::of(identity, if identity.total > 0 { vec![all] } else { Vec::new() })
    }

    /// How many bytes are durable.
    #[must_use]
    pub fn durable(&self) -> u64 {
        self.ranges
            .iter()
            .map(|range| range.durable_until.saturating_sub(range.start))
            .sum()
    }

    /// Whether the ranges can be true: in order, apart, and inside the object.
    pub(super) fn is_sound(&self) -> bool {
        let mut end = 0;
        self.ranges.iter().all(|range| {
            let fits = range.start >= end
                && range.durable_until > range.start
                && range.durable_until <= self.identity.total;
            end = range.durable_until;
            fits
        })
    }
}

/// Where checkpoints are kept: the caller's journal.
pub trait Checkpoints: Send + Sync {
    /// Keeps `checkpoint`; it has to survive the end of the process once this returns.
    ///
    /// # Errors
    /// When it could not be kept.
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>>;
}

/// A checkpoint could not be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SaveError(pub String);

#[cfg(test)]
mod tests {
    use super::super::identity::{Identity, Version};
    use super::{Checkpoint, RangeDone};

    fn checkpoint(ranges: &[(u64, u64)]) -> Checkpoint {
        let ranges = ranges
            .iter()
            .map(|&(start, durable_until)| RangeDone {
                start,
                durable_until,
                crc32c: 0,
            })
            .collect();
        Checkpoint {
            identity: Identity {
                total: 100,
                version: Version {
                    generation: Some(1),
                    crc32c: Some(0),
                    ..Version::default()
                },
            },
            ranges,
        }
    }

    #[test]
    fn a_checkpoint_that_cannot_be_true_is_known() {
        assert!(checkpoint(&[]).is_sound());
        assert!(checkpoint(&[(0, 10), (10, 20), (50, 100)]).is_sound());
        assert!(!checkpoint(&[(0, 10), (9, 20)]).is_sound());
        assert!(!checkpoint(&[(90, 101)]).is_sound());
        assert!(!checkpoint(&[(5, 5)]).is_sound());
    }

    #[test]
    fn a_checkpoint_survives_the_journal() {
        let before = checkpoint(&[(0, 10), (50, 100)]);

        let kept = serde_json::to_string(&before).unwrap();
        let after: Checkpoint = serde_json::from_str(&kept).unwrap();

        assert_eq!(
            kept,
            r#"{"total":100,"generation":1,"etag":null,"crc32c":0,"ranges":[{"start":0,"durable_until":10,"crc32c":0},{"start":50,"durable_until":100,"crc32c":0}]}"#
        );
        assert_eq!(after, before);
        assert_eq!(after.durable(), 60);
    }

    #[test]
    fn a_checkpoint_of_an_earlier_version_of_the_program_is_read() {
        let kept = r#"{"total":100,"generation":1,"etag":null,"crc32c":0,
            "ranges":[{"start":0,"durable_until":10,"crc32c":0},{"start":50,"durable_until":100,"crc32c":0}]}"#;

        let after: Checkpoint = serde_json::from_str(kept).unwrap();

        assert_eq!(after, checkpoint(&[(0, 10), (50, 100)]));
    }
}
