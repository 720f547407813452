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
    match (record.url.as_deref(), record.wording) {
        (Some(url), Some(class)) => about(url, class).map_or(url.into(), Cow::from),
        (Some(url), None) => url.into(),
        // Without an address its title is Google's own words.
        (None, Some(_)) if record.at.is_some() => "activity".into(),
        (None, _) => record.title.as_str().into(),
    }
}

/// What an address of this class leads to; nothing where the address itself says it best.
fn about(url: &str, class: i64) -> Option<String> {
    let is = |other: Class| class == other.number();
    if is(Class::Watch) {
        video_id(url).map(|video| format!("video {video}"))
    } else if is(Class::Search) || is(Class::Results) {
        look(url).query.map(|query| format!("search {query}"))
    } else if is(Class::MapsPlace) {
        place_number(url).map(|number| format!("place {number}"))
    } else {
        None
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
