//! The shapes of what copies hold: keys, types and how often, and no value; to be handed on for help without giving
//! anything away.

use crate::copies::{CopyError, FinishedCopy};
use crate::fields::plain;
use crate::json::{Object, Piece, Splitter};
use crate::readers::{Format, sniffed, table_shape, utf16};
use carryout_core::archive::{ArchiveError, each_entry};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufReader, Cursor, Read};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// So many records of each file are looked at.
const LOOKED_AT: usize = 500;
/// So many keys are listed of each file.
const MOST_KEYS: usize = 300;

/// What stands for a key that could give something away.
const MASK: &str = "***";

/// The shape of one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shape {
    /// The resource group.
    pub category: String,
    /// How it was understood.
    pub format: &'static str,
    /// The ending of its name; the name itself may be telling.
    pub ending: String,
    /// Keys or columns, each with the types that were met. Keys that look like values are masked.
    pub keys: BTreeMap<String, BTreeSet<&'static str>>,
}

/// The shapes of the files in the copy in `folder`, equal ones once.
///
/// # Errors
/// When there is no copy.
pub fn shapes(folder: &Path, stop: &CancellationToken) -> Result<Vec<Shape>, CopyError> {
    let copy = FinishedCopy::read(folder)?;
    let mut shapes: Vec<Shape> = Vec::new();
    for category in &copy.categories {
        for file in &category.files {
            let _ = each_entry(&copy.folder.join(&file.path), stop, |head, content| {
                let shape = shape(&category.resource, &head.name, content);
                if !shapes.contains(&shape) {
                    shapes.push(shape);
                }
                Ok::<(), ArchiveError>(())
            });
        }
    }
    Ok(shapes)
}

fn shape(category: &str, name: &str, content: &mut dyn Read) -> Shape {
    let mut shape = Shape {
        category: category.to_owned(),
        format: "unreadable",
        ending: ending(name),
        keys: BTreeMap::new(),
    };
    let Ok((format, head, whole)) = sniffed(category, name, content) else {
        return shape;
    };
    if format == Format::Opaque
        && let Ok(Some(text)) = utf16::text(&head, content)
    {
        return self::shape(category, name, &mut text.as_bytes());
    }
    shape.format = format.word();
    let mut all = Cursor::new(&head).chain(content);
    match format {
        Format::Json => {
            let object = if whole { Object::Whole } else { Object::Members };
            let mut splitter = Splitter::new(BufReader::new(&mut all), object);
            for _ in 0..LOOKED_AT {
                match splitter.next() {
                    Ok(Some(Piece::Record)) => {
                        let path = if splitter.key().is_empty() {
                            String::new()
                        } else {
                            format!("{}[]", masked(splitter.key()))
                        };
                        if let Ok(value) = serde_json::from_slice::<Value>(splitter.raw()) {
                            meet(&value, &path, 0, &mut shape.keys);
                        }
                    }
                    Ok(Some(_)) => {}
                    Ok(None) | Err(_) => break,
                }
            }
        }
        Format::Csv => {
            for (heading, kind) in table_shape(category, name, &head, &mut all) {
                shape.keys.entry(masked(&heading)).or_default().insert(kind);
            }
        }
        Format::Bookmarks | Format::ActivityPage | Format::CommentPage | Format::Index | Format::Opaque => {}
    }
    shape
}

fn meet(value: &Value, path: &str, depth: usize, keys: &mut BTreeMap<String, BTreeSet<&'static str>>) {
    const DEEPEST: usize = 8;
    if depth > DEEPEST || keys.len() >= MOST_KEYS {
        return;
    }
    match value {
        Value::Object(object) => {
            let is_named = are_names(object);
            for (key, value) in object {
                let key = if is_named || !key.is_ascii() {
                    MASK.to_owned()
                } else {
                    masked(key)
                };
                let path = if path.is_empty() {
                    key
                } else {
                    format!("{path}.{key}")
                };
                meet(value, &path, depth + 1, keys);
            }
        }
        Value::Array(values) => {
            let path = format!("{path}[]");
            if values.is_empty() {
                keys.entry(path).or_default().insert("nothing");
                return;
            }
            for value in values.iter().take(20) {
                meet(value, &path, depth + 1, keys);
            }
        }
        other => {
            keys.entry(path.to_owned()).or_default().insert(kind(other));
        }
    }
}

/// Whether the keys of an object are names of what it holds, such as people: under each stands an object of the same shape.
fn are_names(object: &Map<String, Value>) -> bool {
    let mut shapes = object
        .values()
        .map(|value| value.as_object().map(|inner| inner.keys().collect::<Vec<_>>()));
    let first = shapes.next().flatten().filter(|keys| !keys.is_empty());
    object.len() > 1 && first.is_some() && shapes.all(|shape| shape == first)
}

/// The type of a value, in words that give nothing of it away.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "switch",
        Value::Number(_) => "number",
        Value::String(text) if text.is_empty() => "empty text",
        Value::String(text) if crate::address::is_web(text) => "address",
        Value::String(text) if text.parse::<f64>().is_ok() => "number as text",
        Value::String(text) if crate::moment::from_text(text).is_some() => "time",
        Value::String(_) => "text",
        Value::Array(_) | Value::Object(_) => plain(value).map_or("object", |_| "text"),
    }
}

/// A key as it is; one that could be a value itself, such as a name, a number or an address, as stars.
fn masked(key: &str) -> String {
    let is_plain = key.len() <= 60
        && key.chars().all(|mark| {
            mark.is_alphabetic()
                || matches!(mark, '_' | ' ' | '-' | '(' | ')' | '/' | ',' | '\'')
                || mark.is_ascii_digit()
        })
        && key.chars().filter(char::is_ascii_digit).count() <= 3;
    if is_plain { key.to_owned() } else { MASK.to_owned() }
}

fn ending(name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or_default();
    let ending = last.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_ending = ending.len() <= 8 && ending.chars().all(|mark| mark.is_ascii_alphanumeric());
    if is_ending {
        ending.to_ascii_lowercase()
    } else {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::{MASK, shapes};
    use crate::fixture::{Copy, Ground};
    use tokio_util::sync::CancellationToken;

    #[test]
    fn keys_that_are_names_of_what_they_hold_are_masked_and_others_are_not() {
        let ground = Ground::new();
        let copy = ground.lay(
            "1",
            &Copy::of("2026-05-01T10:00:00Z")
                .with(
                    "nest.store",
                    &[
                        (
                            "a.json",
                            r#"{"Anna Miller": {"phone": "1"}, "Bob Smith": {"phone": "2"}}"#,
                        ),
                        (
                            "b.json",
                            r#"[{"people": {"Cecil": {"age": 1}, "Dora": {"age": 2}}, "Zoë": 3}]"#,
                        ),
                        (
                            "c.json",
                            r#"{"device": {"model": "X"}, "owner": {"name": "Eve"}}"#,
                        ),
                    ],
                )
                .with("chrome.dictionary", &[("d.csv", "Frank\nGina, Hugo\n")]),
        );

        let found = shapes(&copy, &CancellationToken::new()).unwrap();

        let keys: Vec<&str> = found
            .iter()
            .flat_map(|shape| shape.keys.keys().map(String::as_str))
            .collect();
        for name in [
            "Anna", "Bob", "Cecil", "Dora", "Zoë", "Eve", "Frank", "Gina", "Hugo",
        ] {
            assert!(keys.iter().all(|key| !key.contains(name)), "{name}: {keys:?}");
        }
        for key in ["***.phone", "people.***.age", "device.model", "owner.name"] {
            assert!(keys.contains(&key), "{key}: {keys:?}");
        }
        assert!(keys.contains(&MASK), "{keys:?}");
    }
}
