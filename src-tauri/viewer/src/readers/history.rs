//! Chrome's history: one record per visit.

use crate::fields::get;
use crate::item::{Kind, Record};
use crate::moment;
use serde_json::{Map, Value};

/// Reads one visit; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    of(object, get(object, &["timeusec"])?)
}

/// Reads an object of the category: a visit, whatever its moment is called.
pub(super) fn read_known(object: &Map<String, Value>) -> Option<Record> {
    let time = get(
        object,
        &[
            "timeusec",
            "visittime",
            "lastvisittime",
            "visitedat",
            "time",
            "timestamp",
        ],
    )?;
    of(object, time)
}

fn of(object: &Map<String, Value>, time: &Value) -> Option<Record> {
    let url = get(object, &["url", "href", "link"])?.as_str()?;
    let mut record = Record::new(Kind::Visited);
    record.at = moment::from_json(time);
    record.title = get(object, &["title", "name"])
        .and_then(Value::as_str)
        .unwrap_or_default()
        .trim()
        .to_owned();
    record.url = Some(url.to_owned());
    Some(record)
}
