//! Exports: to spreadsheets, other programs, maps, browsers and feed readers, and as evidence.

mod bookmarks;
mod evidence;
mod maps;
mod table;
mod xml;
mod youtube;

pub use evidence::{Evidence, evidence};

use crate::found::Item;
use crate::index::{Index, IndexError};
use crate::search::Query;
use std::io::{self, Write};

/// So many items are read at once.
const CHUNK: usize = 1_000;

/// The formats that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// A table that no spreadsheet takes for formulas.
    Csv,
    /// One JSON document per line.
    JsonLines,
    /// Subscriptions as YouTube itself exports them.
    SubscriptionsCsv,
    /// Subscriptions as NewPipe and its kin read them.
    NewPipe,
    /// Subscriptions as feeds.
    Opml,
    /// Watched videos as FreeTube reads them.
    FreeTube,
    /// Playlists as FreeTube reads them.
    FreeTubePlaylists,
    /// Places for maps.
    Kml,
    /// Places for navigation.
    Gpx,
    /// Places for programs.
    GeoJson,
    /// Addresses as every browser reads them.
    Bookmarks,
}

impl As {
    /// Every format, with its name on the command line.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Csv, "csv"),
        (Self::JsonLines, "jsonl"),
        (Self::SubscriptionsCsv, "subscriptions"),
        (Self::NewPipe, "newpipe"),
        (Self::Opml, "opml"),
        (Self::FreeTube, "freetube"),
        (Self::FreeTubePlaylists, "freetube-playlists"),
        (Self::Kml, "kml"),
        (Self::Gpx, "gpx"),
        (Self::GeoJson, "geojson"),
        (Self::Bookmarks, "bookmarks"),
    ];

    /// The format of that name.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|(_, name)| *name == word)
            .map(|(format, _)| format)
    }

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv | Self::SubscriptionsCsv => "csv",
            Self::JsonLines => "jsonl",
            Self::NewPipe => "json",
            Self::Opml => "opml",
            Self::FreeTube | Self::FreeTubePlaylists => "db",
            Self::Kml => "kml",
            Self::Gpx => "gpx",
            Self::GeoJson => "geojson",
            Self::Bookmarks => "html",
        }
    }
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// How many items.
    pub items: u64,
    /// Items that the format could not take, each by its title: places without a point.
    pub left_out: Vec<String>,
    /// How many those are.
    pub left_out_count: u64,
}

impl Exported {
    fn leave_out(&mut self, title: &str) {
        const NAMED: usize = 1_000;
        self.left_out_count += 1;
        if self.left_out.len() < NAMED {
            self.left_out.push(title.to_owned());
        }
    }
}

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The index refused.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// The file could not be written.
    #[error("it could not be written: {0}")]
    Write(#[from] io::Error),
}

/// Writes what `query` finds in `indexes`, one account after the other, each newest first. Formats for one purpose take of
/// it what fits that purpose.
pub fn export(
    indexes: &[Index],
    query: &Query,
    format: As,
    out: &mut dyn Write,
) -> Result<Exported, ExportError> {
    let mut exported = Exported::default();
    match format {
        As::Csv => table::csv(indexes, query, out, &mut exported)?,
        As::JsonLines => table::json_lines(indexes, query, out, &mut exported)?,
        As::SubscriptionsCsv => youtube::subscriptions_csv(indexes, query, out, &mut exported)?,
        As::NewPipe => youtube::newpipe(indexes, query, out, &mut exported)?,
        As::Opml => youtube::opml(indexes, query, out, &mut exported)?,
        As::FreeTube => youtube::freetube(indexes, query, out, &mut exported)?,
        As::FreeTubePlaylists => youtube::freetube_playlists(indexes, query, out, &mut exported)?,
        As::Kml => maps::kml(indexes, query, out, &mut exported)?,
        As::Gpx => maps::gpx(indexes, query, out, &mut exported)?,
        As::GeoJson => maps::geojson(indexes, query, out, &mut exported)?,
        As::Bookmarks => bookmarks::netscape(indexes, query, out, &mut exported)?,
    }
    out.flush()?;
    Ok(exported)
}

/// Hands every item to `each`, newest first within each account.
fn each_item(
    indexes: &[Index],
    query: &Query,
    each: &mut dyn FnMut(&Item) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    for index in indexes {
        let mut before = None;
        loop {
            let page = index.page(query, before, CHUNK)?;
            for item in &page.items {
                each(item)?;
            }
            match page.next {
                Some(next) => before = Some(next),
                None => break,
            }
        }
    }
    Ok(())
}

/// Of a list, how things stand; of what is gone only what was asked for.
fn is_current(item: &Item, query: &Query) -> bool {
    !item.is_listed || query.gone || !item.gone
}

#[cfg(test)]
mod tests;
