//! Tables of any category: makes a record of each line. Headings are in the language of the account, so they are shown,
//! but decide little.

use super::columns::Column;
use super::lines::{LOOKED_AT, Line, Lines, separator};
use super::table::{Table, cells_by_heading, is_word_list, understand};
use super::youtube;
use super::{File, Found, Take, generic};
use crate::address::{is_web, place_number};
use crate::fields::is_called;
use crate::geo::is_geo;
use crate::item::{Kind, Nature, Place, Record};
use crate::moment;
use std::io::{self, Read};

/// More columns than this are no table.
const WIDEST: usize = 300;

pub(super) fn read(file: &File<'_>, head: &[u8], content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut lines = Lines::new(content, mark_between(file, head));
    let mut begin = Vec::new();
    while begin.len() < LOOKED_AT {
        match lines.next() {
            Ok(Some(line)) => begin.push(line),
            Ok(None) => break,
            Err(error) => {
                hand_on_begin(file, &begin, take)?;
                return broken(&lines, error, take);
            }
        }
    }
    let table = hand_on_begin(file, &begin, take)?;
    loop {
        match lines.next() {
            Ok(Some(line)) => hand_on(file, &table, &line, take)?,
            Ok(None) => return Ok(()),
            Err(error) => return broken(&lines, error, take),
        }
    }
}

/// What stands between the cells; in a list of words nothing does, so there it is a mark that no text has.
fn mark_between(file: &File<'_>, head: &[u8]) -> u8 {
    match is_word_list(file) {
        true => 0,
        false => separator(head),
    }
}

/// The headings, and what the columns below them hold.
pub(super) fn shape(file: &File<'_>, head: &[u8], content: &mut dyn Read) -> Vec<(String, &'static str)> {
    let begin = Lines::new(content, mark_between(file, head)).begin();
    let (table, _) = understand(file, &begin);
    table
        .headings
        .into_iter()
        .zip(table.columns)
        .map(|(heading, column)| (heading, column.word()))
        .collect()
}

/// Hands on the lines that were looked at, and answers what is below them.
fn hand_on_begin(file: &File<'_>, begin: &[Line], take: Take<'_>) -> io::Result<Table> {
    let (list, begin) = match youtube::is_list_above(file, begin) {
        true => (own_list(file, &begin[..2], take)?, &begin[2..]),
        false => (None, begin),
    };
    let (mut table, from) = understand(file, begin);
    table.list = list;
    for line in &begin[from..] {
        hand_on(file, &table, line, take)?;
    }
    Ok(table)
}

/// The list that stands as a table of its own above what is in it; answers its title.
fn own_list(file: &File<'_>, lines: &[Line], take: Take<'_>) -> io::Result<Option<String>> {
    let (table, from) = understand(file, lines);
    let mut title = None;
    for line in &lines[from..] {
        hand_on(file, &table, line, &mut |found| {
            if let Found::Record { record, .. } = &found {
                title = Some(record.title.clone());
            }
            take(found)
        })?;
    }
    Ok(title)
}

/// A line without end is reported as such; what the archive could not give is its error.
fn broken<R: Read>(lines: &Lines<R>, error: io::Error, take: Take<'_>) -> io::Result<()> {
    if !lines.is_endless() {
        return Err(error);
    }
    take(Found::Unreadable {
        offset: lines.offset,
        why: "a line has no end".to_owned(),
    })
}

fn hand_on(file: &File<'_>, table: &Table, line: &Line, take: Take<'_>) -> io::Result<()> {
    if line.is_blank() {
        return Ok(());
    }
    if line.cells.len() > WIDEST {
        return take(Found::Unreadable {
            offset: line.offset,
            why: format!("it has {} columns", line.cells.len()),
        });
    }
    let record = youtube::read(file, table, &line.cells).unwrap_or_else(|| match file.category {
        "saved.collections" => saved(file, table, &line.cells),
        _ => plain(file, table, &line.cells),
    });
    take(Found::Record {
        record: Box::new(record),
        offset: line.offset,
        length: line.length,
    })
}

/// A line of a list of saved places and pages: title, note, address, perhaps tags, comment.
fn saved(file: &File<'_>, table: &Table, cells: &[String]) -> Record {
    let address = cells
        .iter()
        .find(|cell| is_address(cell))
        .map(|cell| cell.trim().to_owned());
    let is_place = address.as_deref().is_some_and(|address| {
        let seen = crate::address::look(address);
        place_number(address).is_some()
            || seen.place.lat.is_some()
            || matches!(
                seen.class,
                crate::address::Class::MapsPlace | crate::address::Class::Maps
            )
    });
    let mut record = Record::listed(if is_place { Kind::Place } else { Kind::Saved });
    let mut texts = cells
        .iter()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty() && !is_address(cell));
    record.title = cells
        .first()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty() && !is_address(cell))
        .or_else(|| texts.clone().next())
        .unwrap_or_default()
        .to_owned();
    if texts.clone().next() == Some(record.title.as_str()) {
        texts.next();
    }
    record.text = texts.collect::<Vec<_>>().join("\n");
    record.list = Some(file.stem().to_owned()).filter(|list| !list.is_empty());
    if is_place && let Some(address) = &address {
        let seen = crate::address::look(address);
        record.place = Place {
            name: Some(record.title.clone())
                .filter(|title| !title.is_empty())
                .or(seen.place.name.clone()),
            ..seen.place
        };
        if record.title.is_empty() {
            record.title = record.place.name.clone().unwrap_or_default();
        }
    }
    record.url = address;
    record.fields = cells_by_heading(table, cells);
    if !table.description.is_empty() {
        record.add("list description", table.description.clone());
    }
    record
}

fn is_address(cell: &str) -> bool {
    is_web(cell) || is_geo(cell)
}

/// A line of any table.
fn plain(file: &File<'_>, table: &Table, cells: &[String]) -> Record {
    let (group, _) = file.category.split_once('.').unwrap_or((file.category, ""));
    let kind = match (group, file.category) {
        (_, "shopping.reviews") => Kind::Comment,
        (_, "discover.follows") => Kind::Subscribed,
        ("discover", _) => Kind::Saved,
        (_, "chrome.history") if cells.iter().any(|cell| is_web(cell)) => Kind::Visited,
        _ => Kind::Entry,
    };
    let mut record = Record::listed(kind);
    if kind == Kind::Visited {
        record.nature = Nature::Event;
    }
    let called = |names: &[&str]| {
        names.iter().find_map(|name| {
            let at = table
                .headings
                .iter()
                .position(|heading| is_called(heading, name))?;
            cells
                .get(at)
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
        })
    };
    let is_words = |cell: &String| generic::is_words(cell.trim());
    record.title = called(&[
        "title",
        "name",
        "entityname",
        "followedentity",
        "recipientname",
        "word",
        "product",
    ])
    .map(str::to_owned)
    .or_else(|| {
        let named = cells.iter().enumerate().find(|(at, cell)| {
            let column = table.columns.get(*at);
            is_words(cell) && matches!(column, Some(Column::Text | Column::Word))
        });
        named.map(|(_, cell)| cell.trim().to_owned())
    })
    .or_else(|| {
        cells
            .iter()
            .find(|cell| is_words(cell))
            .map(|cell| cell.trim().to_owned())
    })
    .or_else(|| {
        cells
            .iter()
            .find(|cell| !cell.trim().is_empty())
            .map(|cell| cell.trim().to_owned())
    })
    .unwrap_or_default();
    // Some tables have the day and the time of day in two columns.
    let in_two = called(&["date"])
        .zip(called(&["time"]))
        .and_then(|(date, time)| moment::from_text(&format!("{date} {time}")));
    record.at = in_two
        .or_else(|| {
            called(&["creationtime", "created", "time", "date", "timestamp"]).and_then(moment::from_text)
        })
        .or_else(|| cells.iter().find_map(|cell| moment::from_text(cell)));
    record.url = cells
        .iter()
        .find(|cell| is_web(cell))
        .map(|cell| cell.trim().to_owned());
    record.fields = cells_by_heading(table, cells);
    if kind == Kind::Comment {
        record.text = called(&["comment", "text", "review"])
            .unwrap_or_default()
            .to_owned();
    }
    record.identity = Some(generic::identity(&record));
    record
}
