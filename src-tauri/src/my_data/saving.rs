//! What was found as a file of another program's, or as evidence.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use carryout_core::advice::{Code, Failure};
use carryout_viewer::{
    Existing, ExportError, ExportFormat, FileOutput, Index, Output, Query, evidence, export_file,
};
use jiff::Zoned;
use jiff::tz::TimeZone;
use serde::Serialize;
use ts_rs::TS;

use super::MyData;
use super::query::{ChosenItems, DataQuery};
use crate::folder::code_of;

/// So many titles of what was left out are reported.
const NAMED: usize = 20;

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
    /// Writes what `query` finds, or what is chosen of it, to `path`; nothing is answered when it was stopped. A file or a
    /// folder is whole or not there; a folder must not exist yet.
    pub(crate) async fn save(
        self: Arc<Self>,
        query: DataQuery,
        chosen: ChosenItems,
        format: ExportFormat,
        path: PathBuf,
    ) -> Result<Option<ExportedView>, Failure> {
        let stop = self.stop.child_token();
        self.shared.saving.begin(stop.clone());
        let written = self.ended.track_future(tokio::task::spawn_blocking({
            let (my_data, stop) = (Arc::clone(&self), stop.clone());
            move || {
                let wanted = query.query();
                let mut indexes = Vec::new();
                for (account, mut index) in my_data
                    .shared
                    .open_apart(&query.accounts)
                    .map_err(Failure::from)?
                {
                    index.choose(chosen.of(account));
                    index.stop_on(stop.clone());
                    indexes.push(index);
                }
                match format.declared().output {
                    Output::File(format) => file(&indexes, &wanted, format, &path),
                    Output::Folder => bag(&indexes, &wanted, &path),
                }
            }
        }));
        let written = written
            .await
            .map_err(|error| Failure::new(Code::Unexpected, error.to_string()))?;
        match written {
            Err(_) if stop.is_cancelled() => Ok(None),
            written => written.map(Some),
        }
    }
}

fn file(indexes: &[Index], query: &Query, format: FileOutput, path: &Path) -> Result<ExportedView, Failure> {
    let exported = export_file(indexes, query, format, path, Existing::Replace).map_err(refused)?;
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

/// A folder of its own in the one that was chosen, which is not there yet.
fn free(within: &Path) -> io::Result<PathBuf> {
    let name = proposal();
    let names = std::iter::once(name.clone()).chain((2..1_000).map(|number| format!("{name} ({number})")));
    for name in names {
        let folder = within.join(name);
        match fs::symlink_metadata(&folder) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(folder),
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
