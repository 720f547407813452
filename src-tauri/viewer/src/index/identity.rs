//! What makes a record the same in two copies, and the day that it is counted on.

use crate::item::{Nature, Record};
use sha2::{Digest as _, Sha256};

/// The day since 1970 in UTC; -1 without a moment.
pub(crate) fn day(at: Option<i64>) -> i64 {
    at.map_or(-1, |at| at.div_euclid(86_400_000_000))
}

/// What tells a record from all others of its category.
pub(super) fn key(category: i64, record: &Record) -> i64 {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    };
    add(&category.to_string());
    let what = record
        .identity
        .as_deref()
        .or(record.url.as_deref())
        .unwrap_or(&record.title);
    match record.nature {
        Nature::Listed => {
            add("listed");
            add(record.list.as_deref().unwrap_or_default());
        }
        Nature::Event if record.identity.is_some() => add("event"),
        Nature::Event => {
            add("event");
            // Some files have microseconds where others have milliseconds.
            add(&record.at.map_or(-1, |at| at / 1_000).to_string());
        }
    }
    add(what);
    let digest = hash.finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_le_bytes(first)
}
