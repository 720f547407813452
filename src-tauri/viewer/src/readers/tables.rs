//! Tables of any category: finds the line of headings, tells what each column is by its content, and makes a record of
//! each line. Headings are in the language of the account, so they are shown, but decide little.

use super::columns::{self, Column};
use super::youtube;
use super::{File, Found, Take, generic};
use crate::address::{is_web, place_number};
use crate::fields::is_called;
use crate::item::{Kind, Place, Record};
use crate::moment;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// A line longer than this is none: a quote was left open.
const LONGEST: u64 = 4 << 20;
/// So many lines are looked at before a table is understood.
const LOOKED_AT: usize = 60;
/// More columns than this are no table.
const WIDEST: usize = 300;

/// One line, where it begins and how long it is.
pub(crate) struct Line {
    pub(crate) cells: Vec<String>,
    offset: u64,
    length: u64,
}

impl Line {
    fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What a table says about itself.
pub(crate) struct Table {
    pub(crate) headings: Vec<String>,
    pub(crate) columns: Vec<Column>,
    /// What stands before the headings.
    pub(crate) description: String,
    /// The list that its lines belong to, where the file says it itself.
    pub(crate) list: Option<String>,
}

pub(super) fn read(file: &File<'_>, head: &[u8], content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut lines = Lines::new(content, separator(head));
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

/// What stands between the cells of a table that begins so: the mark that makes most lines equally wide. A comma if none
/// does better, for a table of one column may have anything in its words.
pub(crate) fn separator(head: &[u8]) -> u8 {
    const SHORT: usize = 64 << 10;
    let head = &head[..head.len().min(SHORT)];
    let score = |separator: u8| {
        let mut lines = Lines::new(head, separator);
        let mut begin = Vec::new();
        while begin.len() < LOOKED_AT
            && let Ok(Some(line)) = lines.next()
        {
            begin.push(line);
        }
        let width = usual_width(&begin);
        let wide = begin.iter().filter(|line| line.cells.len() == width).count();
        match width > 1 && wide * 2 > begin.len() {
            true => wide,
            false => 0,
        }
    };
    // Of equals the last is taken.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|separator| score(*separator))
        .unwrap_or(b',')
}

/// The headings, and what the columns below them hold.
pub(super) fn shape(file: &File<'_>, head: &[u8], content: &mut dyn Read) -> Vec<(String, &'static str)> {
    let mut lines = Lines::new(content, separator(head));
    let mut begin = Vec::new();
    while begin.len() < LOOKED_AT
        && let Ok(Some(line)) = lines.next()
    {
        begin.push(line);
    }
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
    if lines.spent.get() <= LONGEST {
        return Err(error);
    }
    take(Found::Unreadable {
        offset: lines.offset,
        why: "a line has no end".to_owned(),
    })
}

/// Finds the headings, and what each column is.
pub(crate) fn understand(file: &File<'_>, lines: &[Line]) -> (Table, usize) {
    let width = usual_width(lines);
    let at = lines
        .iter()
        .position(|line| line.cells.len() == width)
        .unwrap_or(0);
    let description = lines[..at.min(lines.len())]
        .iter()
        .flat_map(|line| &line.cells)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" ");
    let has_headings = lines.get(at).is_some_and(|line| are_headings(file, line));
    let headings = match lines.get(at) {
        Some(line) if has_headings => line.cells.clone(),
        Some(line) => (1..=line.cells.len()).map(|number| number.to_string()).collect(),
        None => Vec::new(),
    };
    let from = if has_headings { at + 1 } else { at }.min(lines.len());
    let columns = (0..width)
        .map(|column| {
            let cells = lines[from..]
                .iter()
                .filter_map(|line| line.cells.get(column))
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty());
            columns::column(cells)
        })
        .collect();
    let table = Table {
        headings,
        columns,
        description,
        list: None,
    };
    (table, from)
}

/// The width that most lines have; the wider one if two are as common.
fn usual_width(lines: &[Line]) -> usize {
    let widths = lines.iter().map(|line| line.cells.len());
    widths
        .clone()
        .max_by_key(|width| (widths.clone().filter(|other| other == width).count(), *width))
        .unwrap_or(0)
}

/// A line of data has something in it that no heading has: a moment, an address, a number, an ID.
fn are_headings(file: &File<'_>, line: &Line) -> bool {
    if line.cells.len() == 1 {
        // A list of words has none; a list of anything else has a name with `_` or a capital in front.
        return file.category != "chrome.dictionary";
    }
    line.cells.iter().all(|cell| {
        let cell = cell.trim();
        !is_web(cell)
            && moment::from_text(cell).is_none()
            && cell.parse::<f64>().is_err()
            && !cell.starts_with('{')
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

/// All columns by their headings.
pub(crate) fn cells_by_heading(table: &Table, cells: &[String]) -> Vec<(String, String)> {
    cells
        .iter()
        .enumerate()
        .filter(|(_, cell)| !cell.trim().is_empty())
        .map(|(at, cell)| {
            let heading = table
                .headings
                .get(at)
                .map(|heading| heading.trim())
                .filter(|heading| !heading.is_empty());
            (
                heading.map_or_else(|| (at + 1).to_string(), str::to_owned),
                cell.clone(),
            )
        })
        .collect()
}

/// A line of a list of saved places and pages: title, note, address, perhaps tags, comment.
fn saved(file: &File<'_>, table: &Table, cells: &[String]) -> Record {
    let address = cells
        .iter()
        .find(|cell| is_web(cell))
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
        .filter(|cell| !cell.is_empty() && !is_web(cell));
    record.title = cells
        .first()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty() && !is_web(cell))
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

/// A line of any table.
fn plain(file: &File<'_>, table: &Table, cells: &[String]) -> Record {
    let (group, _) = file.category.split_once('.').unwrap_or((file.category, ""));
    let kind = match (group, file.category) {
        (_, "shopping.reviews") => Kind::Comment,
        (_, "discover.follows") => Kind::Subscribed,
        ("discover", _) => Kind::Saved,
        _ => Kind::Entry,
    };
    let mut record = Record::listed(kind);
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
    record.at = called(&["creationtime", "created", "time", "date", "timestamp"])
        .and_then(moment::from_text)
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

/// Cuts a stream into the lines of a table, none longer than is honest.
pub(crate) struct Lines<R> {
    reader: csv::Reader<Metered<R>>,
    spent: Rc<Cell<u64>>,
    offset: u64,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(from: R, separator: u8) -> Self {
        let spent = Rc::new(Cell::new(0));
        let metered = Metered {
            from,
            spent: Rc::clone(&spent),
        };
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .buffer_capacity(16 << 10)
            .from_reader(metered);
        Self {
            reader,
            spent,
            offset: 0,
        }
    }

    pub(crate) fn next(&mut self) -> io::Result<Option<Line>> {
        self.spent.set(0);
        let mut record = csv::ByteRecord::new();
        if !self
            .reader
            .read_byte_record(&mut record)
            .map_err(io::Error::from)?
        {
            return Ok(None);
        }
        let start = record.position().map_or(self.offset, csv::Position::byte);
        let end = self.reader.position().byte();
        self.offset = end;
        let cells = record
            .iter()
            .enumerate()
            .map(|(at, cell)| {
                let cell = if start == 0 && at == 0 {
                    cell.strip_prefix(b"\xef\xbb\xbf").unwrap_or(cell)
                } else {
                    cell
                };
                String::from_utf8_lossy(cell).into_owned()
            })
            .collect();
        Ok(Some(Line {
            cells,
            offset: start,
            length: end.saturating_sub(start),
        }))
    }
}

/// Stops a reader that is given more than one line may have.
pub(crate) struct Metered<R> {
    from: R,
    spent: Rc<Cell<u64>>,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.spent.get() > LONGEST {
            return Err(io::Error::other("a line has no end"));
        }
        let read = self.from.read(buffer)?;
        self.spent.set(self.spent.get() + read as u64);
        Ok(read)
    }
}
