//! Items as they lie in the database.

use crate::item::{Kind, Place};
use rusqlite::Result;

/// An item as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) id: i64,
    pub(crate) span: i64,
    pub(crate) category: i64,
    pub(crate) kind: Kind,
    pub(crate) is_listed: bool,
    pub(crate) wording: Option<i64>,
    pub(crate) at: Option<i64>,
    pub(crate) title: String,
    pub(crate) url: Option<String>,
    pub(crate) who: Option<String>,
    pub(crate) who_url: Option<String>,
    pub(crate) text: String,
    pub(crate) place: Place,
    pub(crate) list: Option<String>,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) entry: Option<i64>,
    pub(crate) start: u64,
    pub(crate) length: u64,
}

/// The columns of an item, in the order in which [`row`] takes them.
pub(crate) const COLUMNS: &str = "id, span, category, kind, is_listed, wording, at, title, url, who, who_url, text, place, lat, lon, \
     country, list, fields, entry, start, length";

pub(crate) fn row(row: &rusqlite::Row<'_>) -> Result<Row> {
    let fields: Option<String> = row.get(17)?;
    Ok(Row {
        id: row.get(0)?,
        span: row.get(1)?,
        category: row.get(2)?,
        kind: Kind::numbered(row.get(3)?),
        is_listed: row.get(4)?,
        wording: row.get(5)?,
        at: row.get(6)?,
        title: row.get(7)?,
        url: row.get(8)?,
        who: row.get(9)?,
        who_url: row.get(10)?,
        text: row.get::<_, Option<String>>(11)?.unwrap_or_default(),
        place: Place {
            name: row.get(12)?,
            lat: row.get(13)?,
            lon: row.get(14)?,
            country: row.get(15)?,
        },
        list: row.get(16)?,
        fields: fields
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default(),
        entry: row.get(18)?,
        start: row.get(19)?,
        length: row.get(20)?,
    })
}

impl Row {
    /// Its words for the full-text index.
    pub(crate) fn document(&self) -> String {
        let mut parts: Vec<&str> = vec![&self.title];
        parts.extend(self.who.as_deref());
        parts.push(&self.text);
        parts.extend(self.place.name.as_deref().filter(|name| *name != self.title));
        parts.extend(self.list.as_deref());
        let known =
            |value: &str| value == self.title || value == self.text || Some(value) == self.url.as_deref();
        parts.extend(
            self.fields
                .iter()
                .map(|(_, value)| value.as_str())
                .filter(|value| !known(value)),
        );
        crate::words::document(&parts, self.url.as_deref())
    }

    /// How much its title tells: one that is only an address tells nothing.
    pub(crate) fn richness(&self) -> usize {
        richness(&self.title, self.url.as_deref())
    }
}

/// How much a title tells.
pub(crate) fn richness(title: &str, url: Option<&str>) -> usize {
    let title = title.trim();
    if Some(title) == url || title.contains("://") {
        return 0;
    }
    title.chars().count()
}
