//! Any search or table: for spreadsheets and for programs.

use super::{ExportError, Exported, each_item};
use crate::found::Item;
use crate::index::Index;
use crate::search::Query;
use serde::Serialize;
use serde_json::{Map, Value};
use std::io::Write;

/// The columns that every item has.
const COLUMNS: [&str; 16] = [
    "time", "title", "url", "by", "text", "list", "place", "lat", "lon", "country", "kind", "category",
    "account", "copies", "gone", "sha256",
];

/// So many further columns a table may have.
const MOST_FIELDS: usize = 100;

pub(super) fn csv(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    // Twice: a table's own columns are known only once all of it was seen.
    let mut fields: Vec<String> = Vec::new();
    each_item(indexes, query, &mut |item| {
        for (name, _) in &item.fields {
            if fields.len() < MOST_FIELDS && !fields.contains(name) {
                fields.push(name.clone());
            }
        }
        Ok(())
    })?;
    let mut table = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(out);
    let headings = COLUMNS
        .iter()
        .map(|name| (*name).to_owned())
        .chain(fields.iter().cloned());
    table
        .write_record(headings.map(|heading| tame(&heading)))
        .map_err(of_csv)?;
    each_item(indexes, query, &mut |item| {
        let own = fields.iter().map(|name| {
            let field = item.fields.iter().find(|(field, _)| field == name);
            field.map(|(_, value)| value.clone()).unwrap_or_default()
        });
        let cells: Vec<String> = cells(item)
            .into_iter()
            .chain(own)
            .map(|cell| tame(&cell))
            .collect();
        table.write_record(&cells).map_err(of_csv)?;
        exported.items += 1;
        Ok(())
    })?;
    table.flush()?;
    Ok(())
}

fn cells(item: &Item) -> [String; 16] {
    let degrees = |degrees: Option<f64>| degrees.map(|degrees| degrees.to_string()).unwrap_or_default();
    [
        item.time.map(|time| time.to_string()).unwrap_or_default(),
        item.title.clone(),
        item.url.clone().unwrap_or_default(),
        item.who.clone().unwrap_or_default(),
        item.text.clone(),
        item.list.clone().unwrap_or_default(),
        item.place.name.clone().unwrap_or_default(),
        degrees(item.place.lat),
        degrees(item.place.lon),
        item.place.country.clone().unwrap_or_default(),
        item.kind.word().to_owned(),
        item.category.clone(),
        item.account.clone(),
        item.copies.to_string(),
        item.gone.to_string(),
        item.sha256.clone().unwrap_or_default(),
    ]
}

/// A cell that a spreadsheet would take for a formula gets a mark in front that makes it text. What cannot be seen may
/// stand before the sign. A NUL ends a cell in some programs, so it is left out.
pub(super) fn tame(cell: &str) -> String {
    let cell = cell.replace('\0', "");
    let begins_with_end = cell.starts_with(['\t', '\r', '\n']);
    let first = cell.chars().find(|mark| !is_invisible(*mark));
    let is_sign = matches!(first, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
    if (is_sign || begins_with_end) && cell.trim().parse::<f64>().is_err() {
        format!("'{cell}")
    } else {
        cell
    }
}

/// Spaces, control characters, and marks that only direct how text is set.
fn is_invisible(mark: char) -> bool {
    mark.is_whitespace()
        || mark.is_control()
        || matches!(mark, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn of_csv(error: ::csv::Error) -> ExportError {
    ExportError::Write(error.into())
}

/// Everything about an item.
#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    shown: crate::found::Shown<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    fields: Map<String, Value>,
}

pub(super) fn json_lines(
    indexes: &[Index],
    query: &Query,
    out: &mut dyn Write,
    exported: &mut Exported,
) -> Result<(), ExportError> {
    each_item(indexes, query, &mut |item| {
        line(item, out)?;
        exported.items += 1;
        Ok(())
    })
}

/// Writes an item as one line.
pub(super) fn line(item: &Item, out: &mut dyn Write) -> Result<(), ExportError> {
    let fields = item
        .fields
        .iter()
        .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
        .collect();
    let line = Line {
        shown: item.shown(),
        by: item.who.as_deref(),
        by_url: item.who_url.as_deref(),
        list: item.list.as_deref(),
        country: item.place.country.as_deref(),
        fields,
    };
    serde_json::to_writer(&mut *out, &line).map_err(std::io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(())
}
