//! `receipt.json`: the receipt for programs, described by the schema beside this file.

use super::DOCUMENT;
use super::facts::{AccessType, AdjustedName, CategoryFacts, Facts, Origin, Summary};
use crate::dir::Dir;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::io::{self, BufReader, Read as _};

/// What the `schema` field of a receipt says; changes only with what a reader must know.
pub const SCHEMA: &str = "carryout-receipt-1";

/// The JSON schema of `receipt.json`.
pub const SCHEMA_TEXT: &str = include_str!("receipt.schema.json");

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    program: Program<'a>,
    connection: Connection<'a>,
    origin: Origin,
    access_type: AccessType,
    asked_at: Timestamp,
    finished_at: Timestamp,
    access_ended_at: Option<Timestamp>,
    period: Period,
    summary: Summary,
    categories: &'a [CategoryFacts],
    adjusted_names: &'a [AdjustedName],
}

#[derive(Serialize)]
struct Program<'a> {
    name: &'static str,
    version: &'a str,
}

#[derive(Serialize)]
struct Connection<'a> {
    name: &'a str,
    client: &'a str,
}

#[derive(Serialize)]
struct Period {
    since: Option<Timestamp>,
    until: Option<Timestamp>,
}

/// The receipt as JSON text.
pub(super) fn render(facts: &Facts) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&Document {
        schema: SCHEMA,
        program: Program {
            name: "Carryout",
            version: &facts.program_version,
        },
        connection: Connection {
            name: &facts.connection_name,
            client: &facts.client_label,
        },
        origin: facts.origin,
        access_type: facts.access_type,
        asked_at: facts.asked_at,
        finished_at: facts.finished_at,
        access_ended_at: facts.access_ended_at,
        period: Period {
            since: facts.since,
            until: facts.until,
        },
        summary: facts.summary(),
        categories: &facts.categories,
        adjusted_names: &facts.adjusted_names,
    })?;
    text.push('\n');
    Ok(text)
}

/// What a check needs of a receipt; everything else in it may change with the years.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Claims {
    pub(super) schema: String,
    pub(super) summary: Summary,
    pub(super) categories: Vec<CategoryClaim>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct CategoryClaim {
    pub(super) outcome: String,
    pub(super) incomplete: bool,
    pub(super) files: Vec<FileClaim>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct FileClaim {
    pub(super) path: String,
    pub(super) size: u64,
    pub(super) sha256: String,
    /// Nothing in the receipts of earlier versions of the program.
    pub(super) proof: Option<String>,
}

/// Larger receipts are not read to the end, and so are none.
const LARGEST: u64 = 64 << 20;

impl Claims {
    /// Reads the receipt in `bag`; what is none has [`io::ErrorKind::InvalidData`] or [`io::ErrorKind::UnexpectedEof`].
    pub(super) fn read(bag: &Dir) -> io::Result<Self> {
        let file = bag.read(DOCUMENT)?.take(LARGEST);
        Ok(serde_json::from_reader(BufReader::new(file))?)
    }

    /// Every file that it lists.
    pub(super) fn files(&self) -> impl Iterator<Item = &FileClaim> {
        self.categories.iter().flat_map(|category| &category.files)
    }

    /// Counts the categories and files listed, to hold against the summary.
    pub(super) fn counted(&self) -> Summary {
        Summary::of(
            self.categories
                .iter()
                .map(|category| (category.outcome.as_str(), category.incomplete)),
            self.files().map(|file| file.size),
        )
    }
}
