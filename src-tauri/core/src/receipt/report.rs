//! What a check of a bag found, file by file.

use serde::Serialize;

/// The outcome of checking one bag.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Whether every file is there, nothing else is, and every checksum was compared and right.
    pub ok: bool,
    /// Payload files whose checksum was compared.
    pub files: u64,
    /// Their length in bytes.
    pub bytes: u64,
    /// What is not as it should be, and remarks; a remark alone leaves `ok` standing.
    pub findings: Vec<Finding>,
}

/// One thing that a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file it is about, from the bag's folder.
    pub path: String,
    /// What is the matter with it.
    #[serde(flatten)]
    pub kind: FindingKind,
}

/// What can be the matter with a file of a bag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum FindingKind {
    /// A manifest lists it, but it is not there.
    Missing,
    /// It lies in `data/`, but a manifest does not list it.
    Extra,
    /// Its bytes are not the ones that the manifest was made of.
    Altered,
    /// It could not be read to the end.
    Unreadable {
        /// What the system said.
        why: String,
    },
    /// A link or something stranger lies where a file should.
    NotAFile,
    /// A manifest names a path outside the bag; it was not looked at.
    Outside,
    /// A manifest lists it twice with different checksums.
    Contradicted,
    /// `bagit.txt` is no declaration of a version that this program knows.
    Declaration {
        /// What it says.
        says: String,
    },
    /// A line of a manifest or of `bag-info.txt` cannot be understood.
    Line {
        /// Its number, from 1.
        number: u64,
    },
    /// A manifest of a checksum method that this program does not know; nothing was compared with it.
    UnsupportedMethod {
        /// The method, `md5`.
        method: String,
    },
    /// Something that systems and NAS boxes leave in folders; a remark.
    Litter,
    /// It lies deeper than any copy and was not looked at.
    TooDeep,
    /// A manifest, or `data/`, holds more than is looked at.
    TooMany {
        /// So much was looked at.
        most: u64,
    },
    /// `fetch.txt` names files that are to be fetched from elsewhere; a remark, for nothing is fetched here.
    Fetch {
        /// How many.
        files: u64,
    },
    /// There are more findings than are listed.
    More {
        /// How many.
        findings: u64,
    },
    /// The bag has no payload manifest that could be used.
    NoManifest,
    /// `Payload-Oxum` in `bag-info.txt` does not fit what lies in `data/`.
    Oxum {
        /// Bytes and files that it says.
        says: String,
        /// Bytes and files that are there.
        found: String,
    },
    /// The receipt does not fit the bag around it.
    Receipt {
        /// In what, in a few words.
        what: String,
    },
}

impl Finding {
    /// Whether the bag is not proved because of this.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        !matches!(
            self.kind,
            FindingKind::UnsupportedMethod { .. } | FindingKind::Litter | FindingKind::Fetch { .. }
        )
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Names of strangers go to a terminal: no control character of theirs may.
        let path: String = self
            .path
            .chars()
            .map(|c| if c.is_control() { '\u{fffd}' } else { c })
            .collect();
        match &self.kind {
            FindingKind::Missing => write!(out, "{path} is missing"),
            FindingKind::Extra => write!(out, "{path} is not listed"),
            FindingKind::Litter => write!(
                out,
                "{path} was left by another program; it is no part of the copy"
            ),
            FindingKind::TooDeep => write!(out, "{path} lies too deep and was not looked at"),
            FindingKind::TooMany { most } => {
                write!(
                    out,
                    "{path} holds more than {most} entries; the rest was not looked at"
                )
            }
            FindingKind::Fetch { files } => write!(
                out,
                "{path} names {files} files that are to be fetched from elsewhere; nothing was fetched"
            ),
            FindingKind::More { findings } => write!(out, "there are {findings} more findings"),
            FindingKind::Altered => write!(out, "{path} was changed"),
            FindingKind::Unreadable { why } => write!(out, "{path} cannot be read: {why}"),
            FindingKind::NotAFile => write!(out, "{path} is not a plain file"),
            FindingKind::Outside => write!(out, "{path} lies outside the folder and was not looked at"),
            FindingKind::Contradicted => write!(out, "{path} is listed with two different checksums"),
            FindingKind::Declaration { says } => {
                write!(out, "{path} is no declaration of a bag: {}", says.escape_debug())
            }
            FindingKind::Line { number } => write!(out, "{path} cannot be understood in line {number}"),
            FindingKind::UnsupportedMethod { method } => {
                write!(
                    out,
                    "{path} was not used: the method {} is not supported",
                    method.escape_debug()
                )
            }
            FindingKind::NoManifest => write!(out, "{path} holds no manifest of SHA-256 or SHA-512 sums"),
            FindingKind::Oxum { says, found } => {
                write!(
                    out,
                    "{path} counts {}, but there are {}",
                    counted(says),
                    counted(found)
                )
            }
            FindingKind::Receipt { what } => {
                write!(out, "{path} does not fit the bag: {}", what.escape_debug())
            }
        }
    }
}

/// What a payload oxum says, `BYTES.FILES`; one that is none is shown as it is.
fn counted(oxum: &str) -> String {
    match oxum.split_once('.') {
        Some((bytes, files)) if [bytes, files].iter().all(|it| it.parse::<u64>().is_ok()) => {
            format!("{bytes} bytes in {files} files")
        }
        _ => oxum.escape_debug().to_string(),
    }
}
