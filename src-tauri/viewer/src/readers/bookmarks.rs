//! Bookmarks and reading lists in the format that Netscape made and every browser still writes. It looks like HTML and is
//! read as that.

use super::html::{Token, Tokens, attribute, entities, parts};
use super::{File, Found, Take};
use crate::fields::get;
use crate::folders;
use crate::item::{Kind, Record};
use crate::moment;
use serde_json::Value;
use std::io::{self, BufReader, Read};

/// Deeper folders are taken for their parent.
const DEEPEST: usize = 64;

/// Whether a file that begins so is one.
pub(super) fn is_one(head: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&head[..head.len().min(64 << 10)]).to_ascii_lowercase();
    head.contains("netscape-bookmark-file")
        || (head.contains("<dl") && head.contains("<dt") && head.contains("href="))
}

pub(super) fn read(file: &File<'_>, content: &mut dyn Read, take: Take<'_>) -> io::Result<()> {
    let mut tokens = Tokens::of(BufReader::new(content));
    let mut state = State::default();
    while let Some((token, start)) = tokens.next()? {
        match token {
            Token::Text(text) => {
                if let Some(into) = state.target() {
                    into.push_str(&text);
                    crate::item::cut(into, 4_000);
                }
            }
            Token::Tag(tag) => {
                let end = tokens.offset();
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

/// The bookmarks in JSON, as the browser itself keeps them: folders with `children`, below `roots`.
pub(super) fn within(value: &Value) -> Vec<Record> {
    let mut found = Vec::new();
    walk(value, &mut Vec::new(), &mut found);
    found
}

fn walk<'a>(value: &'a Value, folders: &mut Vec<&'a str>, found: &mut Vec<Record>) {
    match value {
        Value::Array(values) => {
            for value in values {
                walk(value, folders, found);
            }
        }
        Value::Object(object) => {
            let name = ["name", "title"]
                .iter()
                .find_map(|key| object.get(*key)?.as_str())
                .unwrap_or_default();
            if let Some(children) = object.get("children") {
                folders.push(name);
                walk(children, folders, found);
                folders.pop();
            } else if let Some(url) = object.get("url").and_then(Value::as_str) {
                let mut record = Record::listed(Kind::Saved);
                record.at = get(object, &["dateadded", "adddate", "added"]).and_then(moment::from_json);
                record.title = if name.is_empty() { url } else { name }.to_owned();
                record.url = Some(url.to_owned());
                let named: Vec<&str> = folders.iter().copied().filter(|name| !name.is_empty()).collect();
                record.list = (!named.is_empty()).then(|| folders::joined(&named));
                found.push(record);
            } else {
                for value in object.values() {
                    walk(value, folders, found);
                }
            }
        }
        _ => {}
    }
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
        let (name, attributes) = parts(tag);
        match name.as_str() {
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
            record.list = Some(folders::joined(&folder));
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
