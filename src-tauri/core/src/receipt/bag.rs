//! Writes the bag around the payload: declaration, manifests and receipts, each whole or not at all.

use super::facts::{Facts, FileFacts};
use super::{DOCUMENT, PAGE, document, manifest, page};
use crate::dir::{Dir, Kind, Leaf, Seen, is_litter, walk};
use crate::file_name;
use crate::locale::Locale;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

/// What lay under `data/` without being in the facts, and where it was put: half files, a file manager's notes. A bag may
/// hold nothing in `data/` that its manifest does not list.
type SetAside = Vec<(String, String)>;

/// Why no receipt could be written.
#[derive(Debug, thiserror::Error)]
pub enum ReceiptError {
    /// The facts name a file that can be none of the copy's: its path does not lie under `data/`, has a part that is no
    /// safe name or is listed twice, or its checksum is not 64 hexadecimal digits in small letters.
    #[error("{path:?} {why}")]
    Facts {
        /// The path as given.
        path: String,
        /// What is the matter with it.
        why: &'static str,
    },
    /// A file of the copy is not what was proved.
    #[error("{path} {how}")]
    Altered {
        /// Where it is, or should be.
        path: String,
        /// In what way.
        how: String,
    },
    /// The folder of the copy is not there, and with it the drive perhaps: nothing can be said of its files.
    #[error("{path} is not there")]
    Gone {
        /// The folder.
        path: PathBuf,
    },
    /// There is not enough disk space for the receipt.
    #[error("no space for {path}")]
    DiskFull {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The system refused.
    #[error("{path} could not be written")]
    Io {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// The receipt could not be put into JSON.
    #[error("the receipt could not be put together")]
    Render(#[source] serde_json::Error),
}

/// Writes the bag's own files and the receipts beside `bag/data/`; blocks, and reads no payload. Answers what it set aside.
///
/// Doing it again with the same facts changes nothing; with other facts the receipts are taken away first.
///
/// # Errors
/// When a file of the facts is missing, has another length or a name that is not safe, or when the folder cannot be
/// written. Then there is either no receipt or the whole earlier one.
pub fn write(bag: &Path, facts: &Facts) -> Result<SetAside, ReceiptError> {
    let written = Dir::open_copy(bag)
        .map_err(|source| refused(bag, source))
        .and_then(|dir| write_in(&dir, facts));
    match written {
        // A drive that was pulled out takes all files with it: none of them is missing.
        Err(error) if !matches!(error, ReceiptError::Facts { .. }) && !bag.is_dir() => {
            let path = bag.to_path_buf();
            Err(ReceiptError::Gone { path })
        }
        written => written,
    }
}

fn write_in(bag: &Dir, facts: &Facts) -> Result<SetAside, ReceiptError> {
    check(bag, facts)?;
    let steps = steps(facts)?;
    let data = bag
        .make("data")
        .map_err(|source| refused(&bag.path().join("data"), source))?;
    let set_aside = set_aside(bag, &data, facts)?;
    if !stands(bag, &steps) {
        for step in &steps {
            step.take(bag)?;
        }
    }
    Ok(set_aside)
}

/// One thing to do in the bag's folder.
enum Step {
    Retract(&'static str),
    Place(&'static str, String),
    Settle,
}

/// The steps in order. The receipts are removed first and written last, the page after all else: anyone who
/// sees a receipt sees the one of the whole bag around it, wherever a crash cut the writing; and the names before
/// them are durable by then.
fn steps(facts: &Facts) -> Result<Vec<Step>, ReceiptError> {
    let mut tags: BTreeMap<&'static str, String> = BTreeMap::new();
    tags.insert(
        "bagit.txt",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned(),
    );
    tags.insert("bag-info.txt", info(facts));
    tags.insert("manifest-sha256.txt", payload_manifest(facts));
    tags.insert(DOCUMENT, document::render(facts).map_err(ReceiptError::Render)?);
    tags.insert(PAGE, page::render(facts));
    let tag_manifest: String = tags
        .iter()
        .map(|(name, text)| manifest::line(&hex(&Sha256::digest(text)), name))
        .collect();
    tags.insert("tagmanifest-sha256.txt", tag_manifest);

    let receipts: Vec<_> = [DOCUMENT, PAGE]
        .into_iter()
        .filter_map(|name| tags.remove_entry(name))
        .collect();
    let mut steps = vec![Step::Retract(PAGE), Step::Retract(DOCUMENT), Step::Settle];
    steps.extend(tags.into_iter().map(|(name, text)| Step::Place(name, text)));
    steps.push(Step::Settle);
    steps.extend(receipts.into_iter().map(|(name, text)| Step::Place(name, text)));
    steps.push(Step::Settle);
    Ok(steps)
}

impl Step {
    fn take(&self, bag: &Dir) -> Result<(), ReceiptError> {
        let reported = |name: &str, source| refused(&bag.path().join(name), source);
        match self {
            Self::Retract(name) => bag.remove_file(name).map_err(|source| reported(name, source)),
            Self::Place(name, text) => bag
                .place(name, text.as_bytes())
                .map_err(|source| reported(name, source)),
            Self::Settle => bag.sync().map_err(|source| reported("", source)),
        }
    }
}

/// Whether every file is there already, byte for byte.
fn stands(bag: &Dir, steps: &[Step]) -> bool {
    steps.iter().all(|step| match step {
        Step::Place(name, text) => bag
            .read_small(name, text.len() as u64 + 1)
            .is_ok_and(|bytes| bytes == text.as_bytes()),
        Step::Retract(_) | Step::Settle => true,
    })
}

fn check(bag: &Dir, facts: &Facts) -> Result<(), ReceiptError> {
    let mut seen = HashSet::new();
    for file in facts.files() {
        let path = file.path.clone();
        let mut parts = file.path.split('/');
        let in_data = parts.next() == Some("data");
        let why = if !in_data || file.path.len() <= "data/".len() || !parts.all(file_name::is_safe) {
            Some("is no safe place for a file of the copy")
        } else if !seen.insert(file_name::folded(&file.path)) {
            Some("is listed twice")
        } else if file.sha256.len() != 64
            || !file
                .sha256
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        {
            Some("has a checksum that is none")
        } else {
            None
        };
        if let Some(why) = why {
            return Err(ReceiptError::Facts { path, why });
        }
        let how = match bag
            .look(&file.path)
            .map_err(|source| refused(&bag.path().join(&file.path), source))?
        {
            Kind::File(found) if found == file.size => continue,
            Kind::File(found) => format!("has {found} bytes instead of {}", file.size),
            Kind::Folder | Kind::Other => "is not a plain file".to_owned(),
            Kind::Nothing => "is missing".to_owned(),
        };
        return Err(ReceiptError::Altered { path, how });
    }
    Ok(())
}

/// Moves what the facts do not list out of `data/`, into a folder of the bag that no manifest lists. Litter of others
/// that does not go stays: it comes back anyway.
fn set_aside(bag: &Dir, data: &Dir, facts: &Facts) -> Result<SetAside, ReceiptError> {
    let listed: HashSet<_> = facts
        .files()
        .map(|file| file_name::composed(&file.path))
        .collect();
    let mut aside = Aside {
        bag,
        folder: None,
        names: file_name::Names::default(),
        moved: Vec::new(),
    };
    let reported = |path: &str, source| refused(&bag.path().join(path), source);
    walk(data, "data", &mut |seen| match seen {
        Seen::Leaf(leaf, _) if listed.contains(&file_name::composed(&leaf.path)) => Ok(()),
        Seen::Leaf(leaf, folder) => match aside.put(&leaf, folder) {
            Err(error) if is_litter(&leaf.path) => {
                tracing::debug!(%error, path = leaf.path, "litter of others stays");
                Ok(())
            }
            put => put.map_err(|source| reported(&leaf.path, source)),
        },
        Seen::TooDeep(path) | Seen::Unreadable(path, _) if is_litter(&path) => Ok(()),
        Seen::TooDeep(path) => Err(reported(&path, io::ErrorKind::InvalidFilename.into())),
        Seen::Unreadable(path, source) => Err(reported(&path, source)),
    })?;
    aside.moved.sort();
    Ok(aside.moved)
}

struct Aside<'a> {
    bag: &'a Dir,
    folder: Option<Dir>,
    names: file_name::Names,
    moved: SetAside,
}

impl Aside<'_> {
    fn put(&mut self, leaf: &Leaf, from: &Dir) -> io::Result<()> {
        let folder = match self.folder.take() {
            Some(folder) => folder,
            None => self.bag.make("set-aside")?,
        };
        let name = leaf.path.trim_start_matches("data/").replace('/', " ");
        let target = loop {
            let target = self.names.take(&name);
            if folder.kind(&target)? == Kind::Nothing {
                break target;
            }
        };
        let renamed = from.rename(&leaf.name, &folder, &target);
        self.folder = Some(folder);
        renamed?;
        self.moved
            .push((leaf.path.clone(), format!("set-aside/{target}")));
        Ok(())
    }
}

impl From<io::Error> for ReceiptError {
    fn from(source: io::Error) -> Self {
        refused(Path::new("data"), source)
    }
}

fn payload_manifest(facts: &Facts) -> String {
    let mut files: Vec<&FileFacts> = facts.files().collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
        .into_iter()
        .map(|file| manifest::line(&file.sha256, &file.path))
        .collect()
}

fn info(facts: &Facts) -> String {
    let summary = facts.summary();
    let day = facts.finished_at.to_zoned(facts.time_zone.clone()).date();
    let description = format!(
        "Copy of personal data from the connection \"{}\", exported through Google's Data Portability API. {}.",
        facts.connection_name,
        summary.sentence(Locale::english())
    );
    [
        (
            "Bag-Software-Agent",
            format!("Carryout {}", facts.program_version),
        ),
        ("Bagging-Date", day.to_string()),
        ("External-Description", description),
        ("Payload-Oxum", format!("{}.{}", summary.bytes, summary.files)),
    ]
    .into_iter()
    .map(|(label, value)| {
        let value: String = value
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        format!("{label}: {}\n", value.trim())
    })
    .collect()
}

fn refused(path: &Path, source: io::Error) -> ReceiptError {
    let path = path.to_path_buf();
    match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ReceiptError::DiskFull { path, source },
        _ => ReceiptError::Io { path, source },
    }
}

/// Bytes as hexadecimal digits, in small letters, as manifests write checksums.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[path = "bag_tests.rs"]
mod tests;
