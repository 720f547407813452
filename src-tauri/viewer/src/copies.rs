//! What is to be read: finished copies in their folders, as their receipts describe them.

use carryout_core::catalog;
use carryout_core::receipt::{DOCUMENT, hex};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

/// A larger receipt is none.
const LARGEST: u64 = 256 << 20;

/// A finished copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinishedCopy {
    /// Where it lies.
    pub folder: PathBuf,
    /// The account's name, as the receipt has it.
    pub account: String,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// What tells it from other copies, wherever it lies.
    pub fingerprint: String,
    /// What it brought.
    pub categories: Vec<CopiedCategory>,
}

/// One category of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedCategory {
    /// The resource group.
    pub resource: String,
    /// Everything that Google had is in it: what is not in it was not there.
    pub full: bool,
    /// Its archives.
    pub files: Vec<CopiedFile>,
}

/// One archive of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiedFile {
    /// Where it lies, from the copy's folder, with `/`.
    pub path: String,
    /// Its SHA-256, where the copy says it.
    pub sha256: Option<String>,
    /// Its length in bytes, as it lies there.
    pub size: u64,
}

/// Why a folder could not be taken for a copy.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// It was taken away; the folder around it is there.
    #[error("{0} is not there any more")]
    Gone(PathBuf),
    /// Neither it nor the folder around it can be reached: a drive that is away.
    #[error("{0} cannot be reached")]
    OutOfReach(PathBuf),
    /// There is no copy in it.
    #[error("{0} is no copy")]
    None(PathBuf),
    /// The system refused.
    #[error("{path} cannot be read")]
    Io {
        /// What was being read.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Receipt {
    connection: Named,
    asked_at: Option<Timestamp>,
    finished_at: Option<Timestamp>,
    period: Period,
    categories: Vec<Category>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    name: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Period {
    since: Option<Value>,
    until: Option<Value>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Category {
    resource: String,
    outcome: String,
    incomplete: bool,
    files: Vec<Listed>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Listed {
    path: String,
    sha256: String,
}

impl FinishedCopy {
    /// Reads what the copy in `folder` says of itself. A copy whose receipt is lost is read by its folders alone.
    ///
    /// # Errors
    /// When there is no copy, or it cannot be read.
    pub fn read(folder: &Path) -> Result<Self, CopyError> {
        let refused = |path: &Path, source: io::Error| CopyError::Io {
            path: path.to_path_buf(),
            source,
        };
        match fs::metadata(folder) {
            Ok(metadata) if metadata.is_dir() => {}
            Ok(_) => return Err(CopyError::None(folder.to_path_buf())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let around = folder.parent().is_some_and(Path::is_dir);
                let folder = folder.to_path_buf();
                return Err(if around {
                    CopyError::Gone(folder)
                } else {
                    CopyError::OutOfReach(folder)
                });
            }
            Err(source) => return Err(refused(folder, source)),
        }
        let place = folder.join(DOCUMENT);
        let text = match fs::File::open(&place) {
            Ok(file) => {
                let mut text = Vec::new();
                file.take(LARGEST)
                    .read_to_end(&mut text)
                    .map_err(|source| refused(&place, source))?;
                Some(text)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(source) => return Err(refused(&place, source)),
        };
        let receipt = text.as_deref().and_then(|text| {
            serde_json::from_slice::<Receipt>(text)
                .ok()
                .map(|receipt| (receipt, text))
        });
        match receipt {
            Some((receipt, text)) => Ok(Self::of(folder, receipt, text)),
            None => Self::without_receipt(folder),
        }
    }

    fn of(folder: &Path, receipt: Receipt, text: &[u8]) -> Self {
        let limited = receipt.period.since.is_some() || receipt.period.until.is_some();
        let categories = receipt
            .categories
            .into_iter()
            .filter(|category| !category.resource.is_empty())
            .map(|category| {
                let files = category
                    .files
                    .into_iter()
                    .filter(|file| stays_inside(&file.path))
                    .map(|file| CopiedFile {
                        size: fs::metadata(folder.join(&file.path)).map_or(0, |metadata| metadata.len()),
                        sha256: Some(file.sha256.to_ascii_lowercase()).filter(|sum| sum.len() == 64),
                        path: file.path,
                    })
                    .collect();
                let takes_period = catalog::find(&category.resource).is_none_or(|known| known.period);
                let answered = matches!(category.outcome.as_str(), "got" | "empty");
                CopiedCategory {
                    full: answered && !category.incomplete && !(limited && takes_period),
                    resource: category.resource,
                    files,
                }
            })
            .collect();
        Self {
            folder: folder.to_path_buf(),
            account: receipt.connection.name,
            asked_at: receipt
                .asked_at
                .or(receipt.finished_at)
                .unwrap_or(Timestamp::UNIX_EPOCH),
            fingerprint: hex(&Sha256::digest(text)),
            categories,
        }
    }

    /// By the folders alone nothing is known of what was asked for, so nothing may be concluded from what is not there.
    fn without_receipt(folder: &Path) -> Result<Self, CopyError> {
        let data = folder.join("data");
        if !data.is_dir() {
            return Err(CopyError::None(folder.to_path_buf()));
        }
        let mut categories = Vec::new();
        let mut digest = Sha256::new();
        for category in names(&data)? {
            let mut files = Vec::new();
            let within = data.join(&category);
            if !within.is_dir() {
                continue;
            }
            for name in names(&within)? {
                let place = within.join(&name);
                let Ok(metadata) = fs::symlink_metadata(&place) else {
                    continue;
                };
                if metadata.is_file() {
                    let path = format!("data/{category}/{name}");
                    digest.update(format!("{path}\n{}\n", metadata.len()));
                    files.push(CopiedFile {
                        path,
                        sha256: None,
                        size: metadata.len(),
                    });
                }
            }
            categories.push(CopiedCategory {
                resource: category,
                full: false,
                files,
            });
        }
        let asked_at = fs::metadata(&data)
            .and_then(|metadata| metadata.modified())
            .ok()
            .and_then(|at| Timestamp::try_from(at).ok())
            .unwrap_or(Timestamp::UNIX_EPOCH);
        let parent = folder.parent().and_then(Path::file_name).unwrap_or_default();
        Ok(Self {
            folder: folder.to_path_buf(),
            account: parent.to_string_lossy().into_owned(),
            asked_at,
            fingerprint: hex(&digest.finalize()),
            categories,
        })
    }
}

/// The copies in `folder` or in the folders below it, as deep as copies lie: the folder itself, a connection's, or the one
/// around those.
///
/// # Errors
/// When `folder` cannot be read.
pub fn find(folder: &Path) -> Result<Vec<PathBuf>, CopyError> {
    const DEEPEST: usize = 3;
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_path_buf(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        if folder.join(DOCUMENT).is_file() || folder.join("bagit.txt").is_file() {
            found.push(folder);
            continue;
        }
        if depth < DEEPEST {
            let names = match names(&folder) {
                Ok(names) => names,
                Err(error) if depth == 0 => return Err(error),
                Err(_) => continue,
            };
            let below = names
                .into_iter()
                .map(|name| folder.join(name))
                .filter(|path| fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir()));
            folders.extend(below.map(|path| (path, depth + 1)));
        }
    }
    found.sort();
    Ok(found)
}

fn names(folder: &Path) -> Result<Vec<String>, CopyError> {
    let refused = |source| CopyError::Io {
        path: folder.to_path_buf(),
        source,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(refused)? {
        names.push(entry.map_err(refused)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// A receipt may be anybody's: no path of it leads out of its folder.
fn stays_inside(path: &str) -> bool {
    !path.contains('\\')
        && !path.is_empty()
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}
