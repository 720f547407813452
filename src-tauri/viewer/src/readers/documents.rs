//! JSON of any category: finds the records, and hands each to the reader that understands it.

use super::{File, Found, Take, activity, bookmarks, generic, history, orders, places, play, resources, ugc};
use crate::fields::get;
use crate::item::Record;
use crate::json::{LARGEST, Object, Piece, Splitter};
use serde::de::IgnoredAny;
use serde_json::{Map, Value};
use std::io::{self, BufReader, Read};

/// Understands one object; nothing when it is of another kind.
type Reader = fn(&Map<String, Value>) -> Option<Record>;

/// Which reader a category's objects are given to first.
fn first(category: &str) -> Option<Reader> {
    let (group, _) = category.split_once('.').unwrap_or((category, ""));
    match (group, category) {
        ("myactivity", _) => Some(activity::read_known),
        (_, "chrome.history") => Some(history::read_known),
        (_, "maps.reviews" | "maps.starred_places" | "maps.aliased_places") => Some(places::read_known),
        ("maps", _) => Some(places::read),
        ("play", _) => Some(play::read),
        ("order_reserve", _) => Some(orders::read),
        ("search_ugc", _) => Some(ugc::read),
        ("youtube", _) => Some(resources::read),
        _ => None,
    }
}

/// Whatever the category: objects that can be nothing else.
const BY_CONTENT: [Reader; 5] = [
    activity::read,
    history::read,
    places::read,
    play::read,
    orders::read,
];

pub(super) fn read(
    file: &File<'_>,
    head: &[u8],
    whole: bool,
    content: &mut dyn Read,
    take: Take<'_>,
) -> io::Result<()> {
    let mut splitter = Splitter::new(
        BufReader::with_capacity(64 << 10, content),
        object(file, head, whole),
    );
    while let Some(piece) = splitter.next()? {
        let (offset, length) = splitter.place();
        match piece {
            Piece::Record => {
                let value = match serde_json::from_slice::<Value>(splitter.raw()) {
                    Ok(value) => value,
                    Err(error) => {
                        take(Found::Unreadable {
                            offset,
                            why: format!("it is no JSON: {}", brief(&error)),
                        })?;
                        continue;
                    }
                };
                // A plain member beside the records is none, such as `"type": "FeatureCollection"`.
                let is_beside = !splitter.key().is_empty() && !splitter.is_element();
                if !is_beside || value.is_object() || value.is_array() {
                    records(file, splitter.key(), &value, (offset, length), take)?;
                }
            }
            Piece::TooLarge => take(Found::Unreadable {
                offset,
                why: format!("it is larger than {} MiB", LARGEST >> 20),
            })?,
            Piece::Broken => take(Found::Unreadable {
                offset,
                why: "the file is cut short or spoilt here".to_owned(),
            })?,
        }
    }
    Ok(())
}

/// What the error says without naming what it met.
fn brief(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        serde_json::error::Category::Eof => "it ends too early",
        serde_json::error::Category::Data => "its values make no sense",
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => "its marks make no sense",
    }
}

/// The records in one piece: one, or those that it holds, such as the places of a collection.
fn records(
    file: &File<'_>,
    key: &str,
    value: &Value,
    (offset, length): (u64, u64),
    take: Take<'_>,
) -> io::Result<()> {
    let mut hand_on = |record: Record| {
        take(Found::Record {
            record: Box::new(record),
            offset,
            length,
        })
    };
    if matches!(file.category, "chrome.bookmarks" | "chrome.reading_list") {
        let bookmarks = bookmarks::within(value);
        if !bookmarks.is_empty() {
            return bookmarks.into_iter().try_for_each(hand_on);
        }
    }
    if let Some(Value::Array(features)) = value.get("features") {
        for feature in features {
            hand_on(record(file, key, feature))?;
        }
        return Ok(());
    }
    if let Some(record) = understood(file, value) {
        return hand_on(record);
    }
    let within = held(file, key, value, 0);
    if !within.is_empty() {
        return within.into_iter().try_for_each(hand_on);
    }
    let record = generic::read(file, key, value);
    if record.is_blank() {
        return take(Found::Unreadable {
            offset,
            why: "there is nothing in it".to_owned(),
        });
    }
    hand_on(record)
}

/// The records that a value holds instead of being one: the objects of an array, and those below further keys that can be
/// nothing but records.
fn held(file: &File<'_>, key: &str, value: &Value, depth: usize) -> Vec<Record> {
    const DEEPEST: usize = 4;
    let below = |value: &Value| held(file, key, value, depth + 1);
    match value {
        _ if depth > DEEPEST => Vec::new(),
        Value::Array(values) if depth == 0 && values.iter().all(Value::is_object) => {
            values.iter().map(|value| record(file, key, value)).collect()
        }
        Value::Array(values) => values
            .iter()
            .flat_map(|value| understood(file, value).map_or_else(|| below(value), |record| vec![record]))
            .collect(),
        Value::Object(object) => {
            // A wrapper with one member says what is in it.
            let only = object.values().next().filter(|_| object.len() == 1);
            if let Some(record) = only.and_then(|only| understood(file, only)) {
                vec![record]
            } else if depth == 0 || known(file, object).is_none() {
                object.values().flat_map(below).collect()
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    }
}

fn record(file: &File<'_>, key: &str, value: &Value) -> Record {
    understood(file, value).unwrap_or_else(|| generic::read(file, key, value))
}

/// The record that a value is, where a reader knows it.
fn understood(file: &File<'_>, value: &Value) -> Option<Record> {
    let object = value.as_object()?;
    known(file, object).map(|record| fitted(record, file, object))
}

/// The record that an object is to one of the readers.
fn known(file: &File<'_>, object: &Map<String, Value>) -> Option<Record> {
    let mut readers = first(file.category).into_iter().chain(BY_CONTENT);
    readers
        .find_map(|reader| reader(object))
        .filter(|record| !record.is_blank())
}

/// What the category and the file know better than the record.
fn fitted(mut record: Record, file: &File<'_>, object: &Map<String, Value>) -> Record {
    if file.category.starts_with("play.") {
        play::fit(&mut record, file.category, object);
    }
    // A playlist is a file of videos, called by the playlist's name.
    let is_in_list = file.category.ends_with("_playlists") && record.url.as_deref().is_some_and(is_video);
    if is_in_list && record.list.is_none() {
        record.list = Some(file.stem().to_owned());
    }
    record
}

fn is_video(address: &str) -> bool {
    crate::address::video_id(address).is_some()
}

/// Whether a file that is one object is a record or holds records.
fn object(file: &File<'_>, head: &[u8], whole: bool) -> Object {
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    if is_one_of_many(text) {
        return Object::Whole;
    }
    if !whole {
        return Object::Members;
    }
    let Ok(Value::Object(object)) = serde_json::from_slice::<Value>(text) else {
        return Object::Members;
    };
    let holds_records = |value: &Value| {
        value
            .as_array()
            .is_some_and(|values| values.is_empty() || values.iter().any(Value::is_object))
    };
    let lists = object.values().filter(|value| holds_records(value)).count();
    let plain = object
        .values()
        .filter(|value| !value.is_array() && !value.is_object())
        .count();
    let is_record = known(file, &object).is_some();
    match (is_record, lists) {
        (true, _) => Object::Whole,
        (false, 0) if plain > 0 => Object::Whole,
        (false, 0) => Object::Members,
        (false, _) if plain <= 2 => Object::Members,
        (false, _) => Object::Whole,
    }
}

/// Whether one object stands behind another, as in JSON Lines.
fn is_one_of_many(text: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(text).into_iter::<IgnoredAny>();
    let is_value = values.next().is_some_and(|value| value.is_ok());
    let rest = text.get(values.byte_offset()..).unwrap_or_default();
    is_value && rest.trim_ascii_start().starts_with(b"{")
}

/// Whether this is Google's own table of contents: it lists services.
pub(super) fn is_index(text: &[u8], whole: bool) -> bool {
    if whole && let Ok(Value::Object(object)) = serde_json::from_slice::<Value>(text) {
        return get(&object, &["servicestatus"]).is_some_and(Value::is_array);
    }
    let begin = &text[..text.len().min(2 << 10)];
    text.first() == Some(&b'{') && memchr::memmem::find(begin, b"\"serviceStatus\"").is_some()
}
