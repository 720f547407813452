//! Checks a bag offline: everything its manifests list is there unchanged, and nothing else is.

use super::agree::{self, Entries, Sums};
use super::files::{Found, Leaf, look, walk};
use super::manifest::{self, Method};
use super::report::{Finding, FindingKind, Report};
use crate::naming;
use sha2::digest::DynDigest;
use sha2::{Sha256, Sha512};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};

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
}

/// Reads every byte of the bag in `folder` and compares it with the bag's manifests; blocks, needs no network and
/// holds no file in memory. `progress` gets the bytes read and the bytes to read in all.
///
/// SHA-256 and SHA-512 manifests are compared, of our bags and of anyone's (RFC 8493); others are reported.
///
/// # Errors
/// When there is no bag to check. What is wrong with a bag is in the report.
pub fn verify(folder: &Path, progress: impl FnMut(u64, u64)) -> Result<Report, VerifyError> {
    if !folder.is_dir() {
        return Err(VerifyError::NoFolder(folder.to_path_buf()));
    }
    if !matches!(look(folder, "bagit.txt"), Ok(Found::File(_))) {
        return Err(VerifyError::NoBag(folder.to_path_buf()));
    }
    let mut check = Check {
        folder,
        report: Report::default(),
        done: 0,
        total: 0,
        progress,
    };
    check.declaration();
    let (payload, tags) = check.manifests()?;
    let present = check.payload_present()?;
    check.run(payload, tags, &present);
    check.oxum(&present);
    let mut report = check.report;
    report.findings.sort_by(|a, b| a.path.cmp(&b.path));
    report.ok = !report.findings.iter().any(Finding::is_fault);
    Ok(report)
}

/// Path as listed → its checksums.
type Listed = BTreeMap<String, Sums>;
/// Path as composed text → what lies there.
type Present = HashMap<String, Leaf>;

struct Check<'a, P> {
    folder: &'a Path,
    report: Report,
    done: u64,
    total: u64,
    progress: P,
}

struct Manifests {
    listed: Listed,
    /// Methods with a manifest that was read.
    methods: Vec<Method>,
}

impl<P: FnMut(u64, u64)> Check<'_, P> {
    fn find(&mut self, path: &str, kind: FindingKind) {
        self.report.findings.push(Finding {
            path: path.to_owned(),
            kind,
        });
    }

    fn declaration(&mut self) {
        let text = read_small(&self.folder.join("bagit.txt"), 4096).unwrap_or_default();
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
    fn manifests(&mut self) -> Result<(Manifests, Manifests), VerifyError> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.folder).map_err(|source| unreadable(self.folder, source))? {
            let entry = entry.map_err(|source| unreadable(self.folder, source))?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        let payload = self.manifests_of("manifest-", &names);
        let tags = self.manifests_of("tagmanifest-", &names);
        if payload.methods.is_empty() {
            self.find(".", FindingKind::NoManifest);
        }
        Ok((payload, tags))
    }

    fn manifests_of(&mut self, prefix: &str, names: &[String]) -> Manifests {
        let mut manifests = Manifests {
            listed: Listed::new(),
            methods: Vec::new(),
        };
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
            match self.read_manifest(name, known, &mut manifests.listed) {
                Ok(()) => manifests.methods.push(known),
                Err(error) => self.find(
                    name,
                    FindingKind::Unreadable {
                        why: error.to_string(),
                    },
                ),
            }
        }
        manifests
    }

    fn read_manifest(&mut self, name: &str, method: Method, listed: &mut Listed) -> io::Result<()> {
        if !matches!(look(self.folder, name)?, Found::File(_)) {
            return Err(io::Error::other("not a plain file"));
        }
        let mut reader = BufReader::new(File::open(self.folder.join(name))?);
        for number in 1.. {
            let Some(line) = read_line(&mut reader)? else {
                break;
            };
            if line.trim().is_empty() {
                continue;
            }
            let Some((sum, path)) = manifest::parse(&line, method) else {
                self.find(name, FindingKind::Line { number });
                continue;
            };
            if !manifest::stays_inside(&path) {
                self.find(&path, FindingKind::Outside);
                continue;
            }
            let before = listed
                .entry(path.clone())
                .or_default()
                .insert(method.name(), sum.clone());
            if before.is_some_and(|before| before != sum) {
                self.find(&path, FindingKind::Contradicted);
            }
        }
        Ok(())
    }

    fn payload_present(&mut self) -> Result<Present, VerifyError> {
        let data = self.folder.join("data");
        if !fs::symlink_metadata(&data).is_ok_and(|metadata| metadata.is_dir()) {
            self.find("data", FindingKind::Missing);
            return Ok(Present::new());
        }
        let leaves = walk(self.folder, "data").map_err(|source| unreadable(&data, source))?;
        // Names are compared composed: some file systems take them apart when a bag is carried over.
        Ok(leaves
            .into_iter()
            .map(|leaf| (naming::composed(&leaf.path).into_owned(), leaf))
            .collect())
    }

    fn run(&mut self, payload: Manifests, tags: Manifests, present: &Present) {
        let mut entries = Entries::new();
        let mut work: Vec<(String, PathBuf, Sums, bool)> = Vec::new();
        let mut unlisted: HashMap<&str, &Leaf> =
            present.iter().map(|(path, leaf)| (path.as_str(), leaf)).collect();
        for (path, sums) in payload.listed {
            if !path.starts_with("data/") {
                self.find(&path, FindingKind::Outside);
                continue;
            }
            // Every payload manifest has to list every file (RFC 8493, section 3).
            if !payload.methods.is_empty()
                && payload
                    .methods
                    .iter()
                    .any(|method| !sums.contains_key(method.name()))
            {
                self.find(&path, FindingKind::Extra);
            }
            match unlisted.remove(naming::composed(&path).as_ref()) {
                Some(Leaf {
                    size: Some(size),
                    place,
                    ..
                }) => {
                    self.total += size;
                    work.push((path, place.clone(), sums, true));
                }
                Some(_) => {
                    self.find(&path, FindingKind::NotAFile);
                    entries.insert(path, (None, sums));
                }
                None => {
                    self.find(&path, FindingKind::Missing);
                    entries.insert(path, (None, sums));
                }
            }
        }
        if !payload.methods.is_empty() {
            for leaf in unlisted.into_values() {
                self.find(&leaf.path, FindingKind::Extra);
            }
        }
        for (path, sums) in tags.listed {
            match look(self.folder, &path) {
                Ok(Found::File(size)) => {
                    self.total += size;
                    work.push((path.clone(), self.folder.join(&path), sums, false));
                }
                Ok(Found::Other) => self.find(&path, FindingKind::NotAFile),
                Ok(Found::Nothing) => self.find(&path, FindingKind::Missing),
                Err(error) => self.find(
                    &path,
                    FindingKind::Unreadable {
                        why: error.to_string(),
                    },
                ),
            }
        }
        let mut buffer = vec![0; 1 << 20];
        for (path, place, sums, is_payload) in work {
            match self.hash(&place, &sums, &mut buffer) {
                Ok((size, right)) => {
                    if !right {
                        self.find(&path, FindingKind::Altered);
                    }
                    if is_payload {
                        self.report.files += 1;
                        self.report.bytes += size;
                        entries.insert(path, (right.then_some(size), sums));
                    }
                }
                Err(error) => self.find(
                    &path,
                    FindingKind::Unreadable {
                        why: error.to_string(),
                    },
                ),
            }
        }
        self.report
            .findings
            .extend(agree::findings(self.folder, &entries));
    }

    /// Reads one file once for all its checksums.
    fn hash(&mut self, place: &Path, sums: &Sums, buffer: &mut [u8]) -> io::Result<(u64, bool)> {
        let mut hashers: Vec<(&str, Box<dyn DynDigest>)> = sums
            .iter()
            .map(|(method, sum)| {
                let hasher: Box<dyn DynDigest> = match Method::named(method) {
                    Some(Method::Sha512) => Box::new(Sha512::default()),
                    Some(Method::Sha256) => Box::new(Sha256::default()),
                    None => Box::new(Sha256::default()),
                };
                (sum.as_str(), hasher)
            })
            .collect();
        let mut file = File::open(place)?;
        let mut size = 0;
        loop {
            let read = match file.read(buffer) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            for (_, hasher) in &mut hashers {
                hasher.update(&buffer[..read]);
            }
            size += read as u64;
            self.done += read as u64;
            (self.progress)(self.done, self.total);
        }
        let right = hashers
            .into_iter()
            .all(|(sum, hasher)| super::bag::hex(&hasher.finalize()) == sum);
        Ok((size, right))
    }

    fn oxum(&mut self, present: &Present) {
        let Ok(text) = read_small(&self.folder.join("bag-info.txt"), 1 << 20) else {
            return;
        };
        let Some(says) = text.lines().find_map(|line| {
            let (label, value) = line.split_once(':')?;
            label
                .trim()
                .eq_ignore_ascii_case("Payload-Oxum")
                .then(|| value.trim().to_owned())
        }) else {
            return;
        };
        let bytes: u64 = present.values().filter_map(|leaf| leaf.size).sum();
        let found = format!("{bytes}.{}", present.len());
        if says != found {
            self.find("bag-info.txt", FindingKind::Oxum { says, found });
        }
    }
}

/// One line without its end, however the file ends its lines; a line too long to be one is cut into several.
fn read_line(reader: &mut impl io::BufRead) -> io::Result<Option<String>> {
    const LONGEST: u64 = 64 << 10;
    let mut line = Vec::new();
    if reader.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&line);
    Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
}

/// A text file of at most `limit` bytes; what is longer is cut.
fn read_small(path: &Path, limit: u64) -> io::Result<String> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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
