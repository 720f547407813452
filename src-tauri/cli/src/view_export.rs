//! `view export`: items for other programs, and as evidence.

use crate::args::{ExportFormat, ViewExport};
use crate::report::{Exit, Report, say, wrong_use};
use crate::view::{query, whole};
use crate::view_source::{Source, failure, open};
use crate::words::{count, plain};
use carryout_core::advice::{Code, Failure};
use carryout_core::whole_file;
use carryout_viewer::{As, ExportError, Exported, Index, Query, evidence, export as write};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

/// So many places without a point are named.
const NAMED: usize = 20;

/// Writes what is asked for to a file, a folder or standard output.
///
/// # Errors
/// When there is nothing to look at, or it cannot be written.
pub fn export(sources: &[Source], args: &ViewExport, as_json: bool) -> Result<Report, Failure> {
    let query = query(&args.words, &args.filter)?;
    let indexes = open(sources, args.filter.account.as_deref())?;
    let Some(format) = format(args.format) else {
        let folder = args
            .to
            .as_deref()
            .ok_or_else(|| wrong_use("evidence needs --to FOLDER"))?;
        return bag(&indexes, &query, folder);
    };
    if let Some(file) = &args.to {
        let mut out = whole_file::create_new(file)
            .map(BufWriter::new)
            .map_err(|error| match error.kind() {
                io::ErrorKind::AlreadyExists => {
                    wrong_use(plain(&format!("{} exists already", file.display())))
                }
                _ => Failure::new(Code::DiskError, format!("{}: {error}", file.display())),
            })?;
        let exported = write(&indexes, &query, format, &mut out).map_err(refused)?;
        let text = format!(
            "{} written to {}\n{}",
            count(whole(exported.items), "item", "items"),
            plain(&file.display().to_string()),
            left_out(&exported)
        );
        return Ok(told(&exported, text).with("file", file.display().to_string()));
    }
    if as_json {
        let mut content = Vec::new();
        let exported = write(&indexes, &query, format, &mut content).map_err(refused)?;
        let content = String::from_utf8_lossy(&content).into_owned();
        return Ok(told(&exported, left_out(&exported)).with("content", content));
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
    Ok(told(&exported, String::new()))
}

fn told(exported: &Exported, text: String) -> Report {
    Report::new(Exit::Done, text)
        .with("exported", exported.items)
        .with("leftOut", exported.left_out_count)
        .with("leftOutTitles", &exported.left_out)
}

/// Places that could not be written, by name.
fn left_out(exported: &Exported) -> String {
    if exported.left_out_count == 0 {
        return String::new();
    }
    let places = count(whole(exported.left_out_count), "place", "places");
    let mut text = format!("{places} left out, because no copy tells where:\n");
    for title in exported.left_out.iter().take(NAMED) {
        text.push_str(&format!("  {}\n", plain(title)));
    }
    text
}

fn bag(indexes: &[Index], query: &Query, folder: &Path) -> Result<Report, Failure> {
    let done = evidence(indexes, query, folder).map_err(|error| match error {
        ExportError::Write(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            wrong_use(plain(&format!("{} is not empty", folder.display())))
        }
        other => refused(other),
    })?;
    let mut text = format!(
        "{} with their records in {}\n",
        count(whole(done.items), "item", "items"),
        plain(&folder.display().to_string())
    );
    if done.without_original > 0 {
        text.push_str(&format!(
            "{} without their original record\n",
            done.without_original
        ));
    }
    for archive in &done.altered {
        let words = format!("{} is not as its receipt says", archive.display());
        text.push_str(&format!("! {}\n", plain(&words)));
    }
    let altered: Vec<String> = done
        .altered
        .iter()
        .map(|archive| archive.display().to_string())
        .collect();
    Ok(Report::new(Exit::Done, text)
        .with("folder", folder.display().to_string())
        .with("exported", done.items)
        .with("withoutOriginal", done.without_original)
        .with("altered", altered))
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

fn format(format: ExportFormat) -> Option<As> {
    Some(match format {
        ExportFormat::Csv => As::Csv,
        ExportFormat::Jsonl => As::JsonLines,
        ExportFormat::Subscriptions => As::SubscriptionsCsv,
        ExportFormat::Newpipe => As::NewPipe,
        ExportFormat::Opml => As::Opml,
        ExportFormat::Freetube => As::FreeTube,
        ExportFormat::FreetubePlaylists => As::FreeTubePlaylists,
        ExportFormat::Kml => As::Kml,
        ExportFormat::Gpx => As::Gpx,
        ExportFormat::Geojson => As::GeoJson,
        ExportFormat::Bookmarks => As::Bookmarks,
        ExportFormat::Bagit => return None,
    })
}
