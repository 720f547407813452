//! `view export`: items for other programs, and as evidence.

use crate::args::ViewExport;
use crate::language::{items, plain, say, text};
use crate::report::{Exit, Report, misuse};
use crate::view_query::{known_categories, query};
use crate::view_source::{Source, failure, open};
use carryout_core::advice::{Code, Failure};
use carryout_core::locale::messages as m;
use carryout_viewer::{
    Existing, ExportError, Exported, Index, Output, Query, evidence, export as write, export_file,
};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// So many places without a point are named.
const NAMED: usize = 20;

/// Writes what is asked for to a file, a folder or standard output.
///
/// # Errors
/// When there is nothing to look at, or it cannot be written.
pub fn export(
    sources: &[Source],
    args: &ViewExport,
    as_json: bool,
    stop: &CancellationToken,
) -> Result<Report, Failure> {
    let query = query(&args.words, &args.filter)?;
    let mut indexes = open(sources, args.filter.account.as_deref())?;
    known_categories(&indexes, &query)?;
    for index in &mut indexes {
        index.stop_on(stop.clone());
    }
    let Output::File(format) = args.format.declared().output else {
        let folder = args.to.as_deref().ok_or_else(|| misuse(&m::cli_view_bag_to()))?;
        return bag(&indexes, &query, folder);
    };
    if let Some(file) = &args.to {
        let exported =
            export_file(&indexes, &query, format, file, Existing::Keep).map_err(|error| match error {
                ExportError::Write(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    misuse(&m::cli_file_exists(&shown(file)))
                }
                ExportError::Write(error) if error.kind() != io::ErrorKind::StorageFull => {
                    Failure::new(Code::DiskError, format!("{}: {error}", file.display()))
                }
                error => refused(error),
            })?;
        let written = text(&m::cli_view_written(&items(exported.items), &shown(file)));
        let words = format!("{written}\n{}", left_out(&exported));
        return Ok(reported(&exported, words).with("file", file.display().to_string()));
    }
    if as_json {
        let mut content = Vec::new();
        let exported = write(&indexes, &query, format, &mut content).map_err(refused)?;
        let content = String::from_utf8_lossy(&content).into_owned();
        return Ok(reported(&exported, left_out(&exported)).with("content", content));
    }
    let mut out = BufWriter::new(io::stdout().lock());
    let exported = match write(&indexes, &query, format, &mut out).and_then(|exported| {
        out.flush()?;
        Ok(exported)
    }) {
        // A reader that has gone away is no error.
        Err(ExportError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => Exported::default(),
        other => other.map_err(refused)?,
    };
    say(left_out(&exported).trim_end());
    Ok(reported(&exported, String::new()))
}

fn reported(exported: &Exported, words: String) -> Report {
    Report::new(Exit::Done, words)
        .with("exported", exported.items)
        .with("leftOut", exported.left_out_count)
        .with("leftOutTitles", &exported.left_out)
}

/// Places that could not be written, by name.
fn left_out(exported: &Exported) -> String {
    if exported.left_out_count == 0 {
        return String::new();
    }
    let mut words = format!("{}\n", text(&m::cli_view_left_out(exported.left_out_count)));
    for title in exported.left_out.iter().take(NAMED) {
        words.push_str(&format!("  {}\n", plain(title)));
    }
    words
}

fn bag(indexes: &[Index], query: &Query, folder: &Path) -> Result<Report, Failure> {
    let done = evidence(indexes, query, folder).map_err(|error| match error {
        ExportError::Write(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            misuse(&m::cli_view_not_empty(&shown(folder)))
        }
        other => refused(other),
    })?;
    let mut words = format!("{}\n", text(&m::cli_view_bag(&items(done.items), &shown(folder))));
    if done.without_original > 0 {
        words.push_str(&format!(
            "{}\n",
            text(&m::cli_view_no_original(done.without_original))
        ));
    }
    for archive in &done.altered {
        words.push_str(&format!("! {}\n", text(&m::cli_view_altered(&shown(archive)))));
    }
    let altered: Vec<String> = done
        .altered
        .iter()
        .map(|archive| archive.display().to_string())
        .collect();
    Ok(Report::new(Exit::Done, words)
        .with("folder", folder.display().to_string())
        .with("exported", done.items)
        .with("withoutOriginal", done.without_original)
        .with("altered", altered))
}

fn shown(path: &Path) -> String {
    plain(&path.display().to_string())
}

fn refused(error: ExportError) -> Failure {
    match error {
        ExportError::Index(error) => failure(error),
        ExportError::Write(error) if error.kind() == io::ErrorKind::StorageFull => {
            Failure::new(Code::DiskFull, error.to_string())
        }
        ExportError::Write(error) => Failure::new(Code::DiskError, error.to_string()),
    }
}
