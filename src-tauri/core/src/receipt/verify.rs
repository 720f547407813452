//! Checks a bag offline: everything its manifests list is there unchanged, and nothing else is.

mod agree;
mod contents;
mod promises;

use super::listing::{Flaw, Line, Listing, MOST_LINES};
use super::manifest::Method;
use super::report::{Finding, FindingKind, Report};
use crate::dir::{Dir, Kind, Seen, is_litter, walk};
use crate::file_name;
use std::collections::HashMap;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};
use tokio_util::sync::CancellationToken;

/// Why a folder could not be checked at all.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// There is no such folder.
    #[error("{0} is no folder")]
    NoFolder(PathBuf),
    /// The folder has no `bagit.txt`: it is no copy, or its receipt was never finished.
    #[error("{0} is no finished copy: it has no bagit.txt")]
    NoBag(PathBuf),
    /// The folder cannot be read.
    #[error("{path} cannot be read")]
    Io {
        /// Which folder or file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// It was stopped before the end.
    #[error("stopped")]
    Stopped,
}

/// So many findings are listed; the rest is counted.
const MOST_FINDINGS: usize = 10_000;
/// So many files that no manifest lists are held to be compared with those that are missing.
const MOST_STRAYS: usize = 100_000;

/// Reads every byte of the bag in `folder` and compares it with the bag's manifests; blocks, needs no network, follows no
/// link, waits for no pipe, and holds no file in memory. `progress` gets the bytes read and the bytes to read in all.
///
/// SHA-256 and SHA-512 manifests are compared, of our bags and of anyone's (RFC 8493); others are reported.
///
/// # Errors
/// When there is no bag to check, or it goes away meanwhile. What is wrong with a bag is in the report.
pub fn verify(folder: &Path, progress: impl FnMut(u64, u64)) -> Result<Report, VerifyError> {
    verify_until(folder, &CancellationToken::new(), progress)
}

/// The same, and it may be stopped at any moment; nothing is written, so nothing stays behind.
///
/// # Errors
/// As [`verify`], and [`VerifyError::Stopped`].
pub fn verify_until(
    folder: &Path,
    stop: &CancellationToken,
    progress: impl FnMut(u64, u64),
) -> Result<Report, VerifyError> {
    let bag = Dir::open(folder).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => VerifyError::NoFolder(folder.to_path_buf()),
        _ => unreadable(folder, source),
    })?;
    if !bag.has_file("bagit.txt") {
        return Err(VerifyError::NoBag(folder.to_path_buf()));
    }
    let mut check = Check {
        bag: &bag,
        report: Report::default(),
        more: 0,
        done: 0,
        total: 0,
        progress,
        stop,
    };
    check.declaration();
    let (payload, tags) = check.manifests()?;
    let payload = check.payload(&payload)?;
    check.tags(&tags);
    check.run(&payload, &tags);
    check.fetch();
    if stop.is_cancelled() {
        return Err(VerifyError::Stopped);
    }
    // A drive that is pulled out takes all its files with it: none of them is missing.
    if !folder.is_dir() {
        return Err(VerifyError::NoFolder(folder.to_path_buf()));
    }
    Ok(check.into_report())
}

struct Check<'a, P> {
    bag: &'a Dir,
    report: Report,
    /// Findings that are not listed.
    more: u64,
    done: u64,
    total: u64,
    progress: P,
    stop: &'a CancellationToken,
}

/// A file that a payload manifest lists.
struct Listed<'a> {
    lines: &'a [Line],
    found: Kind,
    /// Its path on the disk, where that is composed in another way than the manifest's.
    place: Option<Box<str>>,
}

impl Listed<'_> {
    fn path(&self) -> &str {
        &self.lines[0].path
    }
}

impl<P: FnMut(u64, u64)> Check<'_, P> {
    fn find(&mut self, path: &str, kind: FindingKind) {
        if self.report.findings.len() >= MOST_FINDINGS {
            self.more += 1;
            return;
        }
        self.report.findings.push(Finding {
            path: path.to_owned(),
            kind,
        });
    }

    fn into_report(mut self) -> Report {
        self.report.findings.sort_by(|a, b| a.path.cmp(&b.path));
        if self.more > 0 {
            self.report.findings.push(Finding {
                path: ".".to_owned(),
                kind: FindingKind::More { findings: self.more },
            });
        }
        self.report.ok = !self.report.findings.iter().any(Finding::is_fault);
        self.report
    }

    fn declaration(&mut self) {
        let text = self.small("bagit.txt", 4096).unwrap_or_default();
        let mut lines = text.lines();
        let version = lines
            .next()
            .and_then(|line| line.strip_prefix("BagIt-Version:"))
            .map(str::trim);
        let encoding = lines
            .next()
            .and_then(|line| line.strip_prefix("Tag-File-Character-Encoding:"))
            .map(str::trim);
        let known = matches!(version, Some("0.93" | "0.94" | "0.95" | "0.96" | "0.97" | "1.0"))
            && encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("utf-8"));
        if !known {
            let says = text.chars().take(120).collect();
            self.find("bagit.txt", FindingKind::Declaration { says });
        }
    }

    /// Reads the payload manifests and the tag manifests.
    fn manifests(&mut self) -> Result<(Listing, Listing), VerifyError> {
        let reported = |source| unreadable(self.bag.path(), source);
        let names = self.bag.names().map_err(reported)?;
        let mut names: Vec<String> = names
            .into_iter()
            .map(|(name, _)| name.to_string_lossy().into_owned())
            .filter(|name| name.contains("manifest-"))
            .collect();
        names.sort();
        let payload = self.manifests_of("manifest-", &names);
        let tags = self.manifests_of("tagmanifest-", &names);
        if payload.methods.is_empty() {
            self.find(".", FindingKind::NoManifest);
        }
        Ok((payload, tags))
    }

    fn manifests_of(&mut self, prefix: &str, names: &[String]) -> Listing {
        let mut listing = Listing::default();
        for name in names {
            let Some(method) = name
                .strip_prefix(prefix)
                .and_then(|rest| rest.strip_suffix(".txt"))
            else {
                continue;
            };
            let Some(known) = Method::named(&method.to_ascii_lowercase()) else {
                self.find(
                    name,
                    FindingKind::UnsupportedMethod {
                        method: method.to_owned(),
                    },
                );
                continue;
            };
            let read = self.bag.read(name).and_then(|file| {
                listing.read(BufReader::new(file), known, &mut |flaw| match flaw {
                    Flaw::Line(number) => self.find(name, FindingKind::Line { number }),
                    Flaw::Outside(path) => self.find(&path, FindingKind::Outside),
                    Flaw::TooMany => self.find(
                        name,
                        FindingKind::TooMany {
                            most: MOST_LINES as u64,
                        },
                    ),
                })
            });
            match read {
                Ok(()) => listing.methods.push(known),
                Err(error) => self.unreadable(name, &error),
            }
        }
        listing.settle(self.bag);
        listing
    }

    fn unreadable(&mut self, path: &str, error: &io::Error) {
        let why = error.to_string();
        self.find(path, FindingKind::Unreadable { why });
    }

    /// Holds what lies in `data/` against what is listed.
    fn payload<'l>(&mut self, listing: &'l Listing) -> Result<Vec<Listed<'l>>, VerifyError> {
        let mut files: Vec<Listed<'l>> = Vec::new();
        for lines in listing.files() {
            if lines[0].path.starts_with("data/") {
                files.push(Listed {
                    lines,
                    found: Kind::Nothing,
                    place: None,
                });
            } else {
                self.find(&lines[0].path, FindingKind::Outside);
            }
        }
        let Ok(data) = self.bag.sub("data") else {
            self.find("data", FindingKind::Missing);
            return Ok(files);
        };
        let mut present = Present::default();
        walk(&data, "data", &mut |seen| {
            match seen {
                Seen::Leaf(leaf, _) => match files.binary_search_by(|file| file.path().cmp(&leaf.path)) {
                    Ok(at) => {
                        present.count(leaf.size.unwrap_or_default());
                        files[at].found = leaf.size.map_or(Kind::Other, Kind::File);
                    }
                    Err(_) => self.stray(&mut present, leaf.path, leaf.size),
                },
                Seen::TooDeep(path) | Seen::Unreadable(path, _) if is_litter(&path) => {
                    self.find(&path, FindingKind::Litter);
                }
                Seen::TooDeep(path) => self.find(&path, FindingKind::TooDeep),
                Seen::Unreadable(path, error) => self.unreadable(&path, &error),
            }
            Ok(())
        })
        .map_err(|source: io::Error| unreadable(data.path(), source))?;
        self.compare(listing, &mut files, &mut present);
        self.oxum(&present);
        Ok(files)
    }

    fn stray(&mut self, present: &mut Present, path: String, size: Option<u64>) {
        if is_litter(&path) {
            self.find(&path, FindingKind::Litter);
            return;
        }
        present.count(size.unwrap_or_default());
        if present.strays.len() < MOST_STRAYS {
            // Some file systems take names apart, or put them together, when a bag is carried over.
            let composed = file_name::composed(&path).into_owned();
            present.strays.entry(composed).or_default().push((path, size));
        } else {
            self.find(&path, FindingKind::Extra);
        }
    }

    fn compare(&mut self, listing: &Listing, files: &mut [Listed<'_>], present: &mut Present) {
        for file in files.iter_mut() {
            if file.found == Kind::Nothing
                && let Some(strays) = present.strays.get_mut(file_name::composed(file.path()).as_ref())
                && let Some((place, size)) = strays.pop()
            {
                file.found = size.map_or(Kind::Other, Kind::File);
                file.place = Some(place.into());
            }
            // Every payload manifest has to list every file (RFC 8493, section 3).
            let lists = |method: &Method| file.lines.iter().any(|line| line.method == *method);
            if !listing.methods.iter().all(lists) {
                self.find(file.path(), FindingKind::Extra);
            }
            if is_contradicted(file.lines) {
                self.find(file.path(), FindingKind::Contradicted);
            }
            self.expect_file(file.path(), file.found);
        }
        if !listing.methods.is_empty() {
            for (path, _) in std::mem::take(&mut present.strays).into_values().flatten() {
                self.find(&path, FindingKind::Extra);
            }
        }
    }

    fn expect_file(&mut self, path: &str, found: Kind) {
        match found {
            Kind::File(size) => self.total += size,
            Kind::Folder | Kind::Other => self.find(path, FindingKind::NotAFile),
            Kind::Nothing => self.find(path, FindingKind::Missing),
        }
    }

    fn tags(&mut self, listing: &Listing) {
        for lines in listing.files() {
            let path = &lines[0].path;
            if is_contradicted(lines) {
                self.find(path, FindingKind::Contradicted);
            }
            match self.bag.look(&**path) {
                Ok(found) => self.expect_file(path, found),
                Err(error) => self.unreadable(path, &error),
            }
        }
    }

    /// A text file of at most `limit` bytes; what is longer is cut.
    fn small(&self, name: &str, limit: u64) -> io::Result<String> {
        let bytes = self.bag.read_small(name, limit)?;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        Ok(text.replace("\r\n", "\n").replace('\r', "\n"))
    }
}

/// What lies in `data/`.
#[derive(Default)]
struct Present {
    files: u64,
    bytes: u64,
    /// What no manifest lists under that very path, by its path as composed text.
    strays: HashMap<String, Vec<(String, Option<u64>)>>,
}

impl Present {
    fn count(&mut self, size: u64) {
        self.files += 1;
        self.bytes = self.bytes.saturating_add(size);
    }
}

/// Whether two lines of one method give a file different checksums.
fn is_contradicted(lines: &[Line]) -> bool {
    lines
        .windows(2)
        .any(|pair| pair[0].method == pair[1].method && pair[0].digest != pair[1].digest)
}

fn unreadable(path: &Path, source: io::Error) -> VerifyError {
    VerifyError::Io {
        path: path.to_path_buf(),
        source,
    }
}

#[cfg(test)]
#[path = "verify_tests.rs"]
mod tests;
