//! What a check of a bag found, file by file.

use crate::intake::without_controls;
use crate::locale::{Locale, Message, messages as m};
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
    /// A link or a special file lies where a file should.
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

    /// What it is, as text. Untrusted names go to a terminal: their control characters may not.
    #[must_use]
    pub fn message(&self) -> Message {
        let path = without_controls(&self.path);
        let reported = |text: &str| text.escape_debug().to_string();
        match &self.kind {
            FindingKind::Missing => m::finding_missing(&path),
            FindingKind::Extra => m::finding_extra(&path),
            FindingKind::Litter => m::finding_litter(&path),
            FindingKind::TooDeep => m::finding_too_deep(&path),
            FindingKind::TooMany { most } => m::finding_too_many(&path, *most),
            FindingKind::Fetch { files } => m::finding_fetch(&path, *files),
            FindingKind::More { findings } => m::finding_more(*findings),
            FindingKind::Altered => m::finding_altered(&path),
            FindingKind::Unreadable { why } => m::finding_unreadable(&path, why),
            FindingKind::NotAFile => m::finding_not_a_file(&path),
            FindingKind::Outside => m::finding_outside(&path),
            FindingKind::Contradicted => m::finding_contradicted(&path),
            FindingKind::Declaration { says } => m::finding_declaration(&path, &reported(says)),
            FindingKind::Line { number } => m::finding_line(&path, &number.to_string()),
            FindingKind::UnsupportedMethod { method } => m::finding_method(&path, &reported(method)),
            FindingKind::NoManifest => m::finding_no_manifest(&path),
            FindingKind::Oxum { says, found } => match (counted(says), counted(found)) {
                (Some((bytes, files)), Some((found_bytes, found_files))) => {
                    m::finding_oxum(&path, bytes, files, found_bytes, found_files)
                }
                _ => m::finding_oxum_raw(&path, &reported(says), &reported(found)),
            },
            FindingKind::Receipt { what } => m::finding_receipt(&path, &reported(what)),
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&Locale::english().say(&self.message()))
    }
}

/// Bytes and files of a payload oxum, `BYTES.FILES`.
fn counted(oxum: &str) -> Option<(u64, u64)> {
    let (bytes, files) = oxum.split_once('.')?;
    Some((bytes.parse().ok()?, files.parse().ok()?))
}
