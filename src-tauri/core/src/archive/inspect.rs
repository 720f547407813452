//! Looks into a file that came from Google: what kind it is by its content, whether all of it can be read, and what
//! Google's own index says is missing.

use super::ArchiveError;
use super::index::{self, IndexSummary};
use super::name::{self, NameFlaw, digest, shown};
use super::zip::{EntryFlaw, Zip, open_sized};
use crate::dir::open_regular;
use crate::file_name;
use crate::receipt::ArchiveSummary;
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};
use std::io::{BufReader, Read as _};
use std::path::Path;
use tokio_util::sync::CancellationToken;

/// What a file is, by its first bytes and not by its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A ZIP file.
    Zip,
    /// A JSON document; importers in public sources expect bare JSON for single categories.
    Json,
    /// A page: what a proxy or a gate sends in place of data.
    Html,
    /// Something else.
    Other,
    /// No bytes, or a JSON document of nothing.
    #[default]
    Nothing,
}

/// What was found in one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// What it is.
    pub kind: Kind,
    /// Files in it; for anything but a ZIP there are none.
    pub entries: u64,
    /// Files in it besides Google's index.
    pub data_entries: u64,
    /// Their length unpacked as the archive declares it, in bytes.
    pub uncompressed: u64,
    /// What Google's index says, when it is in here and can be read.
    pub index: Option<IndexSummary>,
    /// Entries that cannot be read whole; at most 100.
    pub broken: Vec<Broken>,
    /// How many such entries there are.
    pub broken_count: u64,
    /// Entries with a name that cannot be used as it is; at most 100.
    pub hostile: Vec<Hostile>,
    /// How many such entries there are.
    pub hostile_count: u64,
}

/// An entry that cannot be read whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Broken {
    /// Its name, made fit to be shown.
    pub name: String,
    /// What is the matter with its content.
    #[serde(flatten)]
    pub flaw: EntryFlaw,
}

/// An entry with a name that cannot be used as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hostile {
    /// The name, made fit to be shown.
    pub name: String,
    /// What is the matter with it.
    pub flaw: NameFlaw,
}

/// What all files of one job hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holding {
    /// There is data.
    Data,
    /// Google had nothing: at most an index came, and it lists nothing.
    Nothing,
    /// Only an index came, but it lists files.
    OnlyPromised {
        /// How many files it lists as exported.
        files: u64,
    },
}

/// So many flaws are kept by name; the rest is counted.
const KEPT: usize = 100;
/// So many JSON files near the top are tried as the index; Google's data lies deeper.
const INDEX_TRIES: usize = 8;

/// Looks through the file at `path`, every byte of every entry included; blocks, writes nothing, and takes no more
/// memory for a large archive than for a small one, a few bytes an entry aside.
///
/// # Errors
/// When the file cannot be read, is a ZIP without a usable directory, or `stop` was cancelled. A flaw in a single
/// entry is no error but part of the answer.
pub fn inspect(path: &Path, stop: &CancellationToken) -> Result<Inspection, ArchiveError> {
    let mut inspection = Inspection {
        kind: kind_of(path)?,
        ..Inspection::default()
    };
    match inspection.kind {
        Kind::Zip => look_through(path, stop, &mut inspection)?,
        Kind::Json => {
            let (file, length) = open_sized(path)?;
            if length <= index::LARGEST {
                inspection.index = index::read(BufReader::new(file));
            }
        }
        Kind::Html | Kind::Other | Kind::Nothing => {}
    }
    Ok(inspection)
}

/// Tells what the files of one job hold together; the data and its index may come in separate files, in any order.
#[must_use]
pub fn holding(files: &[Inspection]) -> Holding {
    if files.iter().any(Inspection::has_data) {
        return Holding::Data;
    }
    let promised = files.iter().filter_map(|file| file.index.as_ref()).map(|index| {
        let exported = index.files.saturating_sub(index.failed_count);
        if index.files == 0 {
            index.files_counted
        } else {
            exported
        }
    });
    match promised.fold(0, u64::saturating_add) {
        0 => Holding::Nothing,
        files => Holding::OnlyPromised { files },
    }
}

impl Inspection {
    /// Whether there is anything in it besides Google's index.
    #[must_use]
    pub fn has_data(&self) -> bool {
        match self.kind {
            Kind::Zip => self.data_entries > 0,
            Kind::Json => self.index.is_none(),
            Kind::Html | Kind::Other => true,
            Kind::Nothing => false,
        }
    }

    /// Whether Google's index says that something is missing.
    #[must_use]
    pub fn is_incomplete(&self) -> bool {
        self.index
            .as_ref()
            .is_some_and(|index| !index.incomplete.is_empty() || index.failed_count > 0)
    }

    /// The numbers that a receipt shows.
    #[must_use]
    pub fn summary(&self) -> ArchiveSummary {
        let kind = match self.kind {
            Kind::Zip => "zip",
            Kind::Json => "json",
            Kind::Html => "html",
            Kind::Other => "other",
            Kind::Nothing => "nothing",
        };
        ArchiveSummary {
            kind: kind.to_owned(),
            entries: self.entries,
            uncompressed: self.uncompressed,
            broken: self.broken_count,
            hostile_names: self.hostile_count,
            incomplete_services: self
                .index
                .as_ref()
                .map(|index| index.incomplete.clone())
                .unwrap_or_default(),
            failed_files: self.index.as_ref().map_or(0, |index| index.failed_count),
        }
    }

    fn add_broken(&mut self, name: &str, flaw: EntryFlaw) {
        self.broken_count += 1;
        if self.broken.len() < KEPT {
            self.broken.push(Broken {
                name: shown(name),
                flaw,
            });
        }
    }

    fn add_hostile(&mut self, name: &str, flaw: NameFlaw) {
        self.hostile_count += 1;
        if self.hostile.len() < KEPT {
            self.hostile.push(Hostile {
                name: shown(name),
                flaw,
            });
        }
    }
}

/// What the file at `path` is, by its content.
pub(super) fn kind_of(path: &Path) -> Result<Kind, ArchiveError> {
    let mut head = Vec::new();
    let read = open_regular(path).and_then(|file| file.take(4096).read_to_end(&mut head));
    read.map_err(|source| ArchiveError::io(path, source))?;
    Ok(kind(&head))
}

/// Whether a file begins like a ZIP file.
pub(super) fn is_zip(head: &[u8]) -> bool {
    [
        &b"PK\x03\x04"[..],
        b"PK\x05\x06",
        b"PK\x07\x08",
        b"PK00PK\x03\x04",
    ]
    .iter()
    .any(|magic| head.starts_with(magic))
}

fn kind(head: &[u8]) -> Kind {
    if is_zip(head) {
        return Kind::Zip;
    }
    let text = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii();
    let low = text[..text.len().min(64)].to_ascii_lowercase();
    match text {
        b"" | b"[]" | b"{}" | b"null" if head.len() < 4096 => Kind::Nothing,
        [b'{' | b'[', ..] => Kind::Json,
        _ if low.starts_with(b"<!doctype html") || low.starts_with(b"<html") => Kind::Html,
        _ => Kind::Other,
    }
}

fn look_through(
    path: &Path,
    stop: &CancellationToken,
    inspection: &mut Inspection,
) -> Result<(), ArchiveError> {
    let mut zip = Zip::open(path)?;
    // A digest of each name, for the names themselves could fill the memory.
    let mut seen = HashSet::new();
    let mut perhaps_index = BTreeSet::new();
    zip.each(stop, |entry, body| {
        if let Some(flaw) = name::flaw(&entry.name, entry.is_link) {
            inspection.add_hostile(&entry.name, flaw);
        } else if !entry.is_folder && !seen.insert(digest(&file_name::folded(&entry.name))) {
            inspection.add_hostile(&entry.name, NameFlaw::Twice);
        }
        if entry.is_folder {
            return Ok(());
        }
        inspection.entries += 1;
        inspection.uncompressed = inspection.uncompressed.saturating_add(entry.size);
        inspection.data_entries += u64::from(!is_named_index(&entry.name));
        match body.check()? {
            None if perhaps_index.len() < INDEX_TRIES && looks_like_index(&entry.name) => {
                perhaps_index.insert(entry.number);
            }
            None => {}
            Some(flaw) => inspection.add_broken(&entry.name, flaw),
        }
        Ok(())
    })?;
    if perhaps_index.is_empty() {
        return Ok(());
    }
    // A second time, so that no index has to be held in memory while it is compared with its checksum.
    zip.each(stop, |entry, body| {
        if perhaps_index.contains(&entry.number)
            && let Some(found) = body.reader().and_then(|text| index::read(BufReader::new(text)))
        {
            inspection.data_entries -= u64::from(!is_named_index(&entry.name));
            inspection.index = Some(found);
        }
        Ok(())
    })
}

/// Google's index lies at the top or in the top folder; its name is English so far, which is not documented.
fn looks_like_index(name: &str) -> bool {
    let depth = name.split('/').count();
    depth <= 2 && name.to_ascii_lowercase().ends_with(".json")
}

fn is_named_index(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    name.split('/').count() <= 2 && matches!(last.as_str(), "archive_browser.json" | "archive_browser.html")
}

#[cfg(test)]
#[path = "inspect_tests.rs"]
mod tests;
