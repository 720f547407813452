//! Contributions to Search: reviews, stars, thumbs, comments. Keys have spaces in them.

use super::places::stars;
use crate::fields::{get, text};
use crate::item::{Kind, Record};
use crate::moment;
use serde_json::{Map, Value};

/// Reads one contribution; nothing when the object is none.
pub(super) fn read(object: &Map<String, Value>) -> Option<Record> {
    let at = get(
        object,
        &[
            "published",
            "created",
            "creationtime",
            "time",
            "date",
            "timestamp",
            "updated",
        ],
    )
    .and_then(moment::from_json);
    let title = text(
        object,
        &[
            "title",
            "name",
            "entityname",
            "entity",
            "topic",
            "searchquery",
            "query",
            "providername",
        ],
    );
    let comment = text(
        object,
        &[
            "reviewcomment",
            "comment",
            "commenttext",
            "text",
            "review",
            "answer",
        ],
    );
    if title.is_none() && comment.is_none() {
        return None;
    }
    let mut record = Record::new(Kind::Comment);
    record.at = at;
    record.title = title.unwrap_or_default();
    record.text = comment.unwrap_or_default();
    record.url = text(object, &["url", "link", "providerurl", "pageurl"]).filter(|url| url.contains("://"));
    record.who = text(object, &["providername", "provider"]).filter(|who| *who != record.title);
    record.add(
        "rating",
        stars(object).map(|stars| stars.to_string()).unwrap_or_default(),
    );
    record.add(
        "thumbs",
        text(object, &["thumbsrating", "thumbs"]).unwrap_or_default(),
    );
    let query = text(object, &["searchquery", "query"]).filter(|query| *query != record.title);
    record.add("query", query.unwrap_or_default());
    record.add("updated", text(object, &["updated"]).unwrap_or_default());
    Some(record)
}
