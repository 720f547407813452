//! Bookmarks and reading lists in the format that Netscape made and every browser still writes. It looks like HTML and is
//! read as a row of marks; nothing of it is ever shown as HTML.

use super::{File, Found, Take};
use crate::item::{Kind, Record};
use crate::moment;
use std::io::{self, BufRead, BufReader, Read};

/// A longer mark or text is cut; pictures of sites stand in the marks.
const LONGEST: usize = 256 << 10;
/// Deeper folders are taken for their parent.
const DEEPEST: usize = 64;

/// Whether a file that begins so is one.
pub(super) fn is_one(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&head[..head.len().min(64 << 10)]).to_ascii_lowercase();
    head.contains("netscape-bookmark-file")
        || (head.contains("<dl") && head.contains("<dt") && head.contains("href="))
}

pub(super) fn read(file: &File<'_>, content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut marks = Marks::of(BufReader::new(content));
    let mut state = State::default();
    while let Some((mark, start)) = marks.next()? {
        match mark {
            Mark::Text(text) => {
                if let Some(into) = state.target() {
                    into.push_str(&text);
                    crate::item::cut(into, 4_000);
                }
            }
            Mark::Tag(tag) => {
                let end = marks.offset;
                if let Some((record, offset)) = state.meet(&tag, start, file) {
                    take(Found::Record {
                        record: Box::new(record),
                        offset,
                        length: end - offset,
                    })?;
                }
            }
        }
    }
    if let Some((offset, _)) = state.link {
        take(Found::Unreadable {
            offset,
            why: "the file is cut short here".to_owned(),
        })?;
    }
    Ok(())
}

#[derive(Default)]
struct State {
    folders: Vec<String>,
    /// The name of a folder that is about to begin.
    next: Option<String>,
    in_name: bool,
    link: Option<(u64, Link)>,
}

struct Link {
    address: Option<String>,
    added: Option<i64>,
    tags: Option<String>,
    title: String,
}

impl State {
    /// Where text goes now.
    fn target(&mut self) -> Option<&mut String> {
        if let Some((_, link)) = &mut self.link {
            return Some(&mut link.title);
        }
        self.next.as_mut().filter(|_| self.in_name)
    }

    fn meet(&mut self, tag: &str, start: u64, file: &File<'_>) -> Option<(Record, u64)> {
        let (name, attributes) = tag
            .split_once(|mark: char| mark.is_whitespace())
            .unwrap_or((tag, ""));
        match name.to_ascii_lowercase().as_str() {
            "h3" => {
                self.next = Some(String::new());
                self.in_name = true;
            }
            "/h3" => self.in_name = false,
            "dl" => {
                let name = self.next.take().unwrap_or_default();
                if self.folders.len() < DEEPEST {
                    self.folders.push(entities(name.trim()));
                }
            }
            "/dl" => {
                self.folders.pop();
            }
            "a" => {
                let value = |name: &str| attribute(attributes, name);
                let link = Link {
                    address: value("href"),
                    added: value("add_date").and_then(|date| moment::from_text(&date)),
                    tags: value("tags"),
                    title: String::new(),
                };
                self.link = Some((start, link));
            }
            "/a" => {
                return self
                    .link
                    .take()
                    .map(|(offset, link)| (self.bookmark(link, file), offset));
            }
            _ => {}
        }
        None
    }

    fn bookmark(&self, link: Link, file: &File<'_>) -> Record {
        let mut record = Record::listed(Kind::Saved);
        record.at = link.added;
        record.title = entities(link.title.trim());
        record.url = link.address.filter(|address| !address.starts_with("data:"));
        if record.title.is_empty() {
            record.title = record.url.clone().unwrap_or_default();
        }
        let folder: Vec<&str> = self
            .folders
            .iter()
            .map(String::as_str)
            .filter(|name| !name.is_empty())
            .collect();
        if !folder.is_empty() {
            record.list = Some(folder.join(" / "));
        } else if file.category == "chrome.reading_list" {
            record.list = None;
        }
        if let Some(tags) = link.tags {
            record.text = tags.clone();
            record.add("tags", tags);
        }
        record
    }
}

/// A piece of a page.
pub(super) enum Mark {
    Text(String),
    /// What stands between `<` and `>`.
    Tag(String),
}

/// Reads a page as a row of pieces, each bounded.
pub(super) struct Marks<R> {
    from: BufReader<R>,
    offset: u64,
}

impl<R: Read> Marks<R> {
    pub(super) fn of(from: BufReader<R>) -> Self {
        Self { from, offset: 0 }
    }

    /// How far was read.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// The next text or tag, and where it begins.
    pub(super) fn next(&mut self) -> io::Result<Option<(Mark, u64)>> {
        let start = self.offset;
        let mut bytes = Vec::new();
        let Some(first) = self.byte()? else {
            return Ok(None);
        };
        if first != b'<' {
            bytes.push(first);
            self.until(b'<', &mut bytes)?;
            return Ok(Some((
                Mark::Text(String::from_utf8_lossy(&bytes).into_owned()),
                start,
            )));
        }
        let mut quote = None;
        loop {
            let Some(byte) = self.byte()? else {
                return Ok(None);
            };
            match (byte, quote) {
                (b'>', None) => break,
                (b'"' | b'\'', None) => quote = Some(byte),
                (byte, Some(open)) if byte == open => quote = None,
                _ => {}
            }
            // A comment has no quotes to be minded.
            if bytes == b"!--" {
                self.comment()?;
                bytes.clear();
                break;
            }
            if bytes.len() < LONGEST {
                bytes.push(byte);
            } else if byte == b'<' {
                // Nothing honest is that long: a quote was left open.
                break;
            }
        }
        Ok(Some((
            Mark::Tag(String::from_utf8_lossy(&bytes).into_owned()),
            start,
        )))
    }

    fn comment(&mut self) -> io::Result<()> {
        let mut last = [0; 2];
        while let Some(byte) = self.byte()? {
            if byte == b'>' && last == *b"--" {
                break;
            }
            last = [last[1], byte];
        }
        Ok(())
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.from.fill_buf()?.first().copied();
        if byte.is_some() {
            self.from.consume(1);
            self.offset += 1;
        }
        Ok(byte)
    }

    fn until(&mut self, end: u8, into: &mut Vec<u8>) -> io::Result<()> {
        loop {
            let chunk = self.from.fill_buf()?;
            if chunk.is_empty() {
                return Ok(());
            }
            let found = memchr::memchr(end, chunk);
            let length = found.unwrap_or(chunk.len());
            if into.len() < LONGEST {
                into.extend_from_slice(&chunk[..length]);
            }
            self.from.consume(length);
            self.offset += length as u64;
            if found.is_some() {
                return Ok(());
            }
        }
    }
}

/// The value of an attribute, whatever its case and quotes.
pub(super) fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    loop {
        let equals = rest.find('=')?;
        let key = rest[..equals].trim();
        let key = key.rsplit(char::is_whitespace).next().unwrap_or_default();
        let after = rest[equals + 1..].trim_start();
        let (value, tail) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(entities(value.trim())).filter(|value| !value.is_empty());
        }
        rest = tail;
    }
}

/// Puts letters in place of `&amp;` and its like.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .char_indices()
            .take(12)
            .find(|(_, mark)| *mark == ';')
            .map(|(end, _)| end);
        match end.and_then(|end| Some((letter(&rest[1..end])?, end))) {
            Some((letter, end)) => {
                plain.push(letter);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "emsp" => '\u{2003}',
        _ => return None,
    })
}
