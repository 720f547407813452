//! What was found as a file of another program's, or as evidence.

use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carryout_core::advice::{Code, Failure};
use carryout_core::whole_file;
use carryout_viewer::{As, ExportError, Index, Query, evidence, export};
use jiff::Zoned;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MyData;
use super::query::{ChosenItems, DataQuery};
use crate::folder::code_of;

/// So many titles of what was left out are reported.
const NAMED: usize = 20;

/// What can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// A table for spreadsheets.
    Csv,
    /// Everything, one JSON document a line.
    JsonLines,
    /// Subscriptions as YouTube exports them.
    Subscriptions,
    /// Subscriptions for NewPipe.
    NewPipe,
    /// Subscriptions as feeds.
    Opml,
    /// Watched videos for FreeTube.
    FreeTube,
    /// Playlists for FreeTube.
    FreeTubePlaylists,
    /// Places for maps.
    Kml,
    /// Places for navigation.
    Gpx,
    /// Places for programs.
    GeoJson,
    /// Addresses for browsers.
    Bookmarks,
    /// Items with their original records and the receipts, as a folder.
    Evidence,
}

impl ExportFormat {
    /// The format of a file; nothing for a folder.
    fn file(self) -> Option<As> {
        Some(match self {
            Self::Csv => As::Csv,
            Self::JsonLines => As::JsonLines,
            Self::Subscriptions => As::SubscriptionsCsv,
            Self::NewPipe => As::NewPipe,
            Self::Opml => As::Opml,
            Self::FreeTube => As::FreeTube,
            Self::FreeTubePlaylists => As::FreeTubePlaylists,
            Self::Kml => As::Kml,
            Self::Gpx => As::Gpx,
            Self::GeoJson => As::GeoJson,
            Self::Bookmarks => As::Bookmarks,
            Self::Evidence => return None,
        })
    }

    /// The ending of its file; nothing for a folder.
    pub(crate) fn ending(self) -> Option<&'static str> {
        self.file().map(As::ending)
    }
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "camelCase")]
pub struct ExportedView {
    /// How many items.
    pub items: u64,
    /// How many the format could not take: places without a point.
    pub left_out: u64,
    /// Some of those, by title.
    pub left_out_titles: Vec<String>,
    /// Items whose original record could not be had any more.
    pub without_original: u64,
    /// Archives whose bytes are not those of their receipt.
    pub altered: u64,
}

/// A name for what is written today.
pub(crate) fn proposal() -> String {
    format!(
        "Carryout {}",
        Zoned::now().with_time_zone(TimeZone::system()).date()
    )
}

impl MyData {
    /// Writes what `query` finds, or what is chosen of it, to `path`. A file is whole or not there; a folder must not exist
    /// yet.
    pub(crate) async fn save(
        self: Arc<Self>,
        query: DataQuery,
        chosen: ChosenItems,
        format: ExportFormat,
        path: PathBuf,
    ) -> Result<ExportedView, Failure> {
        let written = tokio::task::spawn_blocking(move || {
            let wanted = query.query();
            let mut indexes = Vec::new();
            for (account, mut index) in self.shared.open_apart(&query.accounts).map_err(Failure::from)? {
                index.choose(chosen.of(account));
                indexes.push(index);
            }
            match format.file() {
                Some(kind) => file(&indexes, &wanted, kind, &path),
                None => bag(&indexes, &wanted, &path),
            }
        });
        written
            .await
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?
    }
}

fn file(indexes: &[Index], query: &Query, format: As, path: &Path) -> Result<ExportedView, Failure> {
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let part = path.with_file_name(format!(".{name}.{:08x}.part", rand::random::<u32>()));
    let written = (|| {
        let mut out = BufWriter::new(whole_file::create_new(&part)?);
        let exported = export(indexes, query, format, &mut out)?;
        out.flush()?;
        out.get_ref().sync_all()?;
        drop(out);
        fs::rename(&part, path)?;
        Ok(exported)
    })();
    let exported = written.map_err(|error| {
        // What was begun is of no use; that it stays where it cannot be deleted changes nothing.
        let _ = fs::remove_file(&part);
        refused(error)
    })?;
    Ok(ExportedView {
        items: exported.items,
        left_out: exported.left_out_count,
        left_out_titles: exported.left_out.into_iter().take(NAMED).collect(),
        ..ExportedView::default()
    })
}

fn bag(indexes: &[Index], query: &Query, within: &Path) -> Result<ExportedView, Failure> {
    let folder = free(within).map_err(|error| Failure::new(code_of(error.kind()), error.to_string()))?;
    let done = evidence(indexes, query, &folder).map_err(refused)?;
    Ok(ExportedView {
        items: done.items,
        without_original: done.without_original,
        altered: done.altered.len() as u64,
        ..ExportedView::default()
    })
}

/// A folder of its own in the one that was chosen.
fn free(within: &Path) -> io::Result<PathBuf> {
    let name = proposal();
    let names = std::iter::once(name.clone()).chain((2..1_000).map(|number| format!("{name} ({number})")));
    for name in names {
        let folder = within.join(name);
        match whole_file::create_folder(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn refused(error: ExportError) -> Failure {
    match error {
        ExportError::Index(error) => Failure::from(error),
        ExportError::Write(error) => Failure::new(code_of(error.kind()), error.to_string()),
    }
}
