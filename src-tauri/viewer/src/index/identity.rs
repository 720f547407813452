//! What makes a record the same in two copies, and the day that it is counted on.

use crate::address::{Class, look, place_number, video_id};
use crate::item::{Nature, Record};
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;

/// The day since 1970 in UTC; -1 without a moment.
pub(crate) fn day(at: Option<i64>) -> i64 {
    at.map_or(-1, |at| at.div_euclid(86_400_000_000))
}

/// What a record is about, in words that are the same in every copy. Addresses of one video, place or search differ between
/// copies in parameters and in Google's country, and titles in the language of the account.
fn what(record: &Record) -> Cow<'_, str> {
    if let Some(identity) = &record.identity {
        return identity.into();
    }
    let is_activity = record.wording.is_some();
    match record.url.as_deref() {
        Some(url) if is_activity => about(url).map_or(url.into(), Cow::from),
        Some(url) => url.into(),
        // Without an address its title is Google's own words.
        None if is_activity && record.at.is_some() => "activity".into(),
        None => record.title.as_str().into(),
    }
}

fn about(url: &str) -> Option<String> {
    if let Some(video) = video_id(url) {
        return Some(format!("video {video}"));
    }
    let seen = look(url);
    match (seen.class, seen.query) {
        (Class::Search | Class::Results, Some(query)) => Some(format!("search {query}")),
        (Class::MapsPlace, _) => place_number(url).map(|number| format!("place {number}")),
        _ => None,
    }
}

/// What tells a record from all others of its category.
pub(super) fn key(category: i64, record: &Record) -> i64 {
    let mut hash = Sha256::new();
    let mut add = |part: &str| {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    };
    add(&category.to_string());
    let what = what(record);
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
    add(&what);
    let digest = hash.finalize();
    let mut first = [0; 8];
    first.copy_from_slice(&digest[..8]);
    i64::from_le_bytes(first)
}
