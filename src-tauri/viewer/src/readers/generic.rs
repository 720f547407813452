//! Any JSON: a title where there is something like one, a time where there is one, and all the rest as columns.

use super::File;
use super::places::geo;
use crate::address::is_web;
use crate::fields::{flat, get, plain, text};
use crate::item::{Kind, Place, Record};
use crate::moment;
use serde_json::{Map, Value};

/// What a title may be called, the best first.
const TITLES: [&str; 24] = [
    "title",
    "name",
    "placename",
    "displayname",
    "query",
    "productname",
    "appname",
    "devicename",
    "modelname",
    "label",
    "topic",
    "keyword",
    "word",
    "entityname",
    "channeltitle",
    "subject",
    "question",
    "tagtext",
    "text",
    "description",
    "comment",
    "recipientname",
    "model",
    "id",
];

/// What a moment may be called, the one that never changes first.
const TIMES: [&str; 14] = [
    "creationtime",
    "createtime",
    "createdat",
    "created",
    "creationtimestamp",
    "published",
    "time",
    "date",
    "timestamp",
    "additiontimestamp",
    "capturetime",
    "usagetimestamp",
    "starttime",
    "updated",
];

pub(super) fn read(file: &File<'_>, key: &str, value: &Value) -> Record {
    let mut record = Record::listed(kind(file.category));
    record.list = (!key.is_empty()).then(|| key.to_owned());
    match value {
        Value::Object(object) => {
            record.title = title(object).unwrap_or_default();
            record.at = time(object);
            record.url = address(object);
            record.place = Place::default().at(geo(object));
            record.fields = flat(value);
        }
        other => {
            record.title = plain(other).unwrap_or_default();
            record.fields = if record.title.is_empty() {
                flat(other)
            } else {
                Vec::new()
            };
        }
    }
    if record.title.is_empty() {
        let named = record.fields.iter().find(|(_, value)| is_words(value));
        record.title = named
            .or(record.fields.first())
            .map(|(_, value)| value.clone())
            .unwrap_or_default();
    }
    record.identity = Some(identity(&record));
    record
}

fn kind(category: &str) -> Kind {
    match category {
        "alerts.subscriptions" => Kind::Subscribed,
        "maps.photos_videos" | "streetview.imagery" => Kind::Uploaded,
        "maps.questions_answers" | "maps.factual_contributions" | "maps.offering_contributions" => {
            Kind::Comment
        }
        _ => Kind::Entry,
    }
}

/// All columns together: a line that changes is another line.
pub(super) fn identity(record: &Record) -> String {
    let mut identity = format!("row {}", record.title);
    for (name, value) in &record.fields {
        identity.push('\u{1f}');
        identity.push_str(name);
        identity.push('=');
        identity.push_str(value);
    }
    identity
}

/// Whether a value is words, and no moment, number or address.
pub(super) fn is_words(value: &str) -> bool {
    !value.is_empty() && !is_web(value) && moment::from_text(value).is_none() && value.parse::<f64>().is_err()
}

fn title(object: &Map<String, Value>) -> Option<String> {
    const DEEPEST: usize = 3;
    text(object, &TITLES).or_else(|| inner_title(object, DEEPEST))
}

/// The title of what an object holds, the outermost first.
fn inner_title(object: &Map<String, Value>, depth: usize) -> Option<String> {
    let inner = || object.values().filter_map(Value::as_object);
    inner()
        .find_map(|inner| text(inner, &TITLES[..10]))
        .or_else(|| match depth {
            0 => None,
            depth => inner().find_map(|inner| inner_title(inner, depth - 1)),
        })
}

fn time(object: &Map<String, Value>) -> Option<i64> {
    let known = TIMES
        .iter()
        .find_map(|name| get(object, &[name]).and_then(moment::from_json));
    known.or_else(|| {
        object.iter().find_map(|(key, value)| {
            let key = key.to_lowercase();
            (key.contains("time") || key.contains("date"))
                .then(|| moment::from_json(value))
                .flatten()
        })
    })
}

fn address(object: &Map<String, Value>) -> Option<String> {
    text(
        object,
        &[
            "url",
            "link",
            "href",
            "titleurl",
            "photourl",
            "googlemapsurl",
            "weburl",
        ],
    )
    .filter(|url| is_web(url))
    .or_else(|| {
        object
            .values()
            .find_map(|value| value.as_str().filter(|text| is_web(text)).map(str::to_owned))
    })
}
