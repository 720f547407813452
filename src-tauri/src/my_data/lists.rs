//! Lists as tables, and what lies on the disk.

use std::collections::HashMap;
use std::path::PathBuf;

use carryout_core::advice::Failure;
use carryout_core::journal::{ConnectionId, ExportId, KnownCopy};
use carryout_viewer::{Column, ListedArchive, ListedEntry, Order, Presence, Table};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Shared;

/// At most so many lines are given at once.
const MOST_LINES: u32 = 200;

/// So many files of a copy are named at once.
const MOST_ENTRIES: usize = 500;

/// Which table, and how its lines follow each other.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct TableOrder {
    /// The resource group.
    pub category: String,
    /// Words that must be in a line.
    pub words: String,
    /// Only of these connections; of all if none is named.
    pub accounts: Vec<ConnectionId>,
    /// Lines that are no longer at Google too.
    pub gone: bool,
    /// By what the lines are sorted.
    pub by: Column,
    /// The other way round.
    pub descending: bool,
}

/// A piece of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TablePage {
    /// The columns in which some line has something.
    pub columns: Vec<Column>,
    /// How many lines there are.
    pub total: u64,
    /// The lines.
    pub lines: Vec<TableLine>,
}

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TableLine {
    /// The connection that it belongs to.
    pub account: ConnectionId,
    /// Its number there.
    pub id: i64,
    /// When, if it is known: the cell of that column is empty.
    pub time: Option<Timestamp>,
    /// The two latest full copies lack it.
    pub gone: bool,
    /// What stands in each column.
    pub cells: Vec<Option<String>>,
}

/// The table that was looked at last, and how.
pub(super) struct OpenTable {
    order: TableOrder,
    table: Table,
}

/// A copy whose files can be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct CopyOf {
    /// The connection that it belongs to.
    pub account: ConnectionId,
    /// Its number in the index.
    pub id: i64,
    /// Its number in the journal.
    pub export: Option<ExportId>,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// How many archives it has.
    pub archives: u64,
    /// How long they are together.
    pub bytes: u64,
}

/// What lies in a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilesView {
    /// Its archives, by name.
    pub archives: Vec<ListedArchive>,
    /// The files in them.
    pub entries: Vec<EntryView>,
    /// How many there are beyond those.
    pub beyond: u64,
}

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EntryView {
    /// The number of its archive.
    pub archive: i64,
    /// Its name in the archive.
    pub name: String,
    /// Its length unpacked.
    pub bytes: u64,
    /// Items that were read out of it; nothing where no reader understands it.
    pub records: Option<u64>,
    /// What could not be read in it.
    pub unreadable: u64,
}

impl From<ListedEntry> for EntryView {
    fn from(entry: ListedEntry) -> Self {
        Self {
            archive: entry.archive,
            name: entry.name,
            bytes: entry.size,
            records: (entry.records > 0).then_some(entry.records),
            unreadable: entry.unreadable,
        }
    }
}

impl Shared {
    /// Some lines of a table.
    pub(crate) async fn table(
        &self,
        order: TableOrder,
        from: u32,
        limit: u32,
    ) -> Result<Option<TablePage>, Failure> {
        self.ask(move |open| {
            let is_open = open.table.as_ref().is_some_and(|table| table.order == order);
            if !is_open {
                open.choose(&order.accounts);
                let presence = if order.gone {
                    Presence::All
                } else {
                    Presence::There
                };
                let sorted = Order {
                    by: order.by.clone(),
                    descending: order.descending,
                };
                let table = open
                    .library
                    .table(&order.category, &order.words, presence, &sorted)?;
                open.table = Some(OpenTable { order, table });
            }
            let Some(OpenTable { table, .. }) = &open.table else {
                return Err(carryout_viewer::IndexError::None);
            };
            let (from, limit) = (from as usize, limit.min(MOST_LINES) as usize);
            let wanted = table.lines.iter().skip(from).take(limit).copied();
            let lines = open
                .library
                .items(wanted)?
                .into_iter()
                .filter_map(|(place, item)| {
                    Some(TableLine {
                        account: *open.accounts.get(place)?,
                        id: item.id,
                        time: item.time,
                        gone: item.gone,
                        cells: table
                            .columns
                            .iter()
                            .map(|column| item.cell(column).map(str::to_owned))
                            .collect(),
                    })
                });
            Ok(TablePage {
                columns: table.columns.clone(),
                total: table.lines.len() as u64,
                lines: lines.collect(),
            })
        })
        .await
    }

    /// The copies in the index, newest first within each account.
    pub(crate) async fn copies(&self, known: Vec<KnownCopy>) -> Result<Option<Vec<CopyOf>>, Failure> {
        self.ask(move |open| {
            let numbers: HashMap<PathBuf, ExportId> =
                known.into_iter().map(|copy| (copy.folder, copy.export)).collect();
            let mut copies = Vec::new();
            for (account, index) in open.accounts.iter().zip(open.library.indexes()) {
                copies.extend(index.listed_copies()?.into_iter().map(|copy| CopyOf {
                    account: *account,
                    id: copy.id,
                    export: numbers.get(&copy.folder).copied(),
                    asked_at: copy.asked_at,
                    archives: copy.archives,
                    bytes: copy.bytes,
                }));
            }
            Ok(copies)
        })
        .await
    }

    /// What lies in a copy; of the files in its archives those whose names have `words` in them.
    pub(crate) async fn files(
        &self,
        account: ConnectionId,
        copy: i64,
        archive: Option<i64>,
        words: String,
    ) -> Result<Option<FilesView>, Failure> {
        self.ask(move |open| {
            let index = open.index(account).ok_or(carryout_viewer::IndexError::None)?;
            let (entries, beyond) = index.entries(copy, archive, &words, MOST_ENTRIES)?;
            Ok(FilesView {
                archives: index.archives(copy)?,
                entries: entries.into_iter().map(EntryView::from).collect(),
                beyond,
            })
        })
        .await
    }

    /// Where an archive lies.
    pub(crate) async fn archive_place(
        &self,
        account: ConnectionId,
        archive: i64,
    ) -> Result<Option<PathBuf>, Failure> {
        let place = self.ask(move |open| match open.index(account) {
            Some(index) => index.archive_place(archive),
            None => Ok(None),
        });
        Ok(place.await?.flatten())
    }
}
