//! Chrome's history: one record per visit.

use crate::item::{Kind, Record};
use crate::moment;
use serde_json::{Map, Value};

/// Reads one visit; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let time = object.get("time_usec")?;
    let url = object.get("url")?.as_str()?;
    let mut record = Record::new(Kind::Visited);
    record.at = moment::from_micros(time);
    record.title = object
        .get("title")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .trim()
        .to_owned();
    record.url = Some(url.to_owned());
    Some(record)
}
