//! Items as they are shown and given to other programs.

use crate::index::Row;
use crate::item::{Kind, Place};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// An item with where it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its number in its index.
    pub id: i64,
    /// When, if it is known.
    pub time: Option<Timestamp>,
    /// Its title; may be empty.
    pub title: String,
    /// Where it leads.
    pub url: Option<String>,
    /// Who made it: channel, merchant, artist.
    pub who: Option<String>,
    /// Where that one is found.
    pub who_url: Option<String>,
    /// More words of it.
    pub text: String,
    /// Where it is.
    pub place: Place,
    /// The list it belongs to.
    pub list: Option<String>,
    /// Its columns, or further fields.
    pub fields: Vec<(String, String)>,
    /// Its resource group.
    pub category: String,
    /// The account's name.
    pub account: String,
    /// What it is.
    pub kind: Kind,
    /// It belongs to a list that is exported as it stands.
    pub is_listed: bool,
    /// In how many copies it is.
    pub copies: u64,
    /// The two latest full copies lack it.
    pub gone: bool,
    /// The archive in which its record lies; nothing once that was taken away.
    pub file: Option<PathBuf>,
    /// The name of the file in that archive.
    pub entry: Option<String>,
    /// The archive's SHA-256.
    pub sha256: Option<String>,
}

/// An item as it is given to other programs; what has no value is left out.
#[derive(Debug, Serialize)]
pub struct Shown<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<Timestamp>,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<ShownPlace<'a>>,
    category: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    account: &'a str,
    kind: Kind,
    copies: u64,
    gone: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a Path>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entry: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sha256: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct ShownPlace<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lat: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lon: Option<f64>,
}

impl Item {
    /// The item as it is given to other programs.
    #[must_use]
    pub fn shown(&self) -> Shown<'_> {
        let place = (self.place.name.is_some() || self.place.lat.is_some()).then_some(ShownPlace {
            name: self.place.name.as_deref(),
            lat: self.place.lat,
            lon: self.place.lon,
        });
        Shown {
            time: self.time,
            title: &self.title,
            url: self.url.as_deref(),
            text: self.words(),
            place,
            category: &self.category,
            account: &self.account,
            kind: self.kind,
            copies: self.copies,
            gone: self.gone,
            file: self.file.as_deref(),
            entry: self.entry.as_deref(),
            sha256: self.sha256.as_deref(),
        }
    }

    /// What there is to read besides the title: who made it, and the text.
    #[must_use]
    pub fn words(&self) -> String {
        let who = self.who.as_deref().filter(|who| *who != self.title);
        let text = Some(self.text.as_str()).filter(|text| !text.is_empty());
        who.into_iter().chain(text).collect::<Vec<_>>().join("\n")
    }

    /// The address that a browser may be sent to: of the web, and encrypted.
    #[must_use]
    pub fn safe_address(&self) -> Option<&str> {
        self.url
            .as_deref()
            .filter(|url| url.starts_with("https://") && !url.chars().any(char::is_control))
    }
}

/// An item out of its row, and of what is known of its place: the copy's folder, archive, entry, and SHA-256.
pub(crate) fn item(
    row: Row,
    place: Option<(String, String, String, Option<String>)>,
    gone: bool,
    copies: u64,
    account: &str,
    categories: &HashMap<i64, String>,
) -> Item {
    let (file, entry, sha256) = match place {
        Some((folder, path, entry, sha256)) => (Some(Path::new(&folder).join(path)), Some(entry), sha256),
        None => (None, None, None),
    };
    Item {
        id: row.id,
        time: row.at.and_then(crate::moment::timestamp),
        title: row.title,
        url: row.url,
        who: row.who,
        who_url: row.who_url,
        text: row.text,
        place: row.place,
        list: row.list,
        fields: row.fields,
        category: categories.get(&row.category).cloned().unwrap_or_default(),
        account: account.to_owned(),
        kind: row.kind,
        is_listed: row.is_listed,
        copies,
        gone,
        file,
        entry,
        sha256,
    }
}
