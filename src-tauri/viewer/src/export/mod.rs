//! Exports: to spreadsheets, other programs, maps, browsers and feed readers, and as evidence.

mod bookmarks;
mod evidence;
mod formats;
mod maps;
mod place;
mod table;
mod xml;
mod youtube;

pub use evidence::{Evidence, evidence};
pub use formats::{DeclaredFormat, ExportFormat, FileOutput, Offer, Output};
pub use place::{Existing, export_file};

use crate::found::Item;
use crate::index::{Index, IndexError};
use crate::search::Query;
use std::io::{self, Write};

/// So many items are read at once.
const CHUNK: usize = 1_000;

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
    format: FileOutput,
    out: &mut dyn Write,
) -> Result<Exported, ExportError> {
    let mut exported = Exported::default();
    (format.write)(indexes, query, out, &mut exported)?;
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
                if index.stop.is_cancelled() {
                    return Err(IndexError::Stopped.into());
                }
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
