//! My Activity: what was watched, searched, visited and asked.

use crate::address::{self, Class};
use crate::fields::{text, values};
use crate::item::{Kind, Place, Record};
use crate::moment;
use serde_json::{Map, Value};
use url::Url;

/// Reads one activity; nothing when the object is none by its keys.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let is_one = ["header", "products", "titleUrl"]
        .iter()
        .any(|key| object.contains_key(*key));
    if is_one { read_known(object) } else { None }
}

/// Reads an object of a category of activities.
pub(super) fn read_known(object: &Map<String, Value>) -> Option<Record> {
    // Until 2017 the fields stood in a `snippet`.
    if let Some(Value::Object(snippet)) = object.get("snippet") {
        return of(snippet);
    }
    of(object)
}

fn of(object: &Map<String, Value>) -> Option<Record> {
    let title = object.get("title").and_then(Value::as_str).unwrap_or_default();
    let address = object
        .get("titleUrl")
        .and_then(Value::as_str)
        .filter(|url| !url.trim().is_empty());
    let at = object
        .get("time")
        .or_else(|| object.get("publishedAt"))
        .and_then(moment::from_json);
    if title.trim().is_empty() && address.is_none() {
        return None;
    }
    let mut record = Record::new(Kind::Activity);
    record.at = at;
    record.title = title.trim().to_owned();
    record.wording = Some(Class::None.number());
    if let Some(address) = address {
        let seen = address::look(address);
        record.kind = kind(seen.class, object);
        record.query = seen
            .query
            .filter(|query| record.title.is_empty() || record.title.contains(query.as_str()));
        record.place = seen.place;
        record.url = Some(seen.url);
        record.wording = Some(seen.class.number());
    }
    let subtitles = names(object.get("subtitles"));
    if let Some((name, url)) = subtitles.first() {
        record.who = Some(name.clone());
        record.who_url = url.clone();
    }
    let mut words: Vec<String> = text(object, &["description"]).into_iter().collect();
    words.extend(subtitles.into_iter().skip(1).map(|(name, _)| name));
    words.extend(names(object.get("details")).into_iter().map(|(name, _)| name));
    record.text = words.join("\n");
    if record.place.is_unknown() {
        record.place = around(object.get("locationInfos"));
    }
    Some(record)
}

/// Places that were only looked for count as searches; what has no address of a known class is recognised by its product.
fn kind(class: Class, object: &Map<String, Value>) -> Kind {
    let on_youtube = || {
        object
            .get("header")
            .and_then(Value::as_str)
            .is_some_and(|header| header.starts_with("YouTube"))
    };
    match class {
        Class::Other if on_youtube() => Kind::Activity,
        class => class.kind(),
    }
}

/// `[{name, url}]`, without those that have no name.
fn names(value: Option<&Value>) -> Vec<(String, Option<String>)> {
    values(value)
        .iter()
        .filter_map(|value| {
            let name = value.get("name")?.as_str()?.trim();
            let url = value.get("url").and_then(Value::as_str).map(str::to_owned);
            (!name.is_empty()).then(|| (name.to_owned(), url))
        })
        .collect()
}

/// The area in which it happened.
fn around(value: Option<&Value>) -> Place {
    values(value)
        .iter()
        .filter_map(|info| {
            let name = info.get("name").and_then(Value::as_str).map(str::to_owned);
            let point = info
                .get("url")
                .and_then(Value::as_str)
                .and_then(|url| Url::parse(url).ok())
                .and_then(|url| address::point(&url));
            let place = Place {
                name,
                ..Place::default()
            }
            .at(point);
            (!place.is_unknown()).then_some(place)
        })
        .next()
        .unwrap_or_default()
}
