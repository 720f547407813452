//! Holds a receipt against the manifest and the files around it; a bag of others has none.

use super::bag::hex;
use super::document::{Claims, SCHEMA};
use super::report::{Finding, FindingKind};
use super::{DOCUMENT, facts::Summary};
use crate::dir::Dir;
use std::io::{self, BufReader, Read as _};

/// The length of a file where its bytes were right, and its SHA-256 as listed.
type Listed<'a> = (Option<u64>, Option<&'a [u8]>);

/// What the payload manifests list.
pub(super) struct Entries<'a> {
    /// How many files.
    pub(super) files: u64,
    /// By path: the length of a file where its bytes were right, and its SHA-256 as listed.
    pub(super) find: &'a dyn Fn(&str) -> Option<Listed<'a>>,
}

/// Larger receipts are not read to the end, and so are none.
const LARGEST: u64 = 64 << 20;

/// In what the receipt in `bag` does not fit the bag.
pub(super) fn findings(bag: &Dir, entries: &Entries<'_>) -> Vec<Finding> {
    let found = |kind| Finding {
        path: DOCUMENT.to_owned(),
        kind,
    };
    let reader = match bag.read(DOCUMENT) {
        Ok(file) => BufReader::new(file.take(LARGEST)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => {
            return vec![found(FindingKind::Unreadable {
                why: error.to_string(),
            })];
        }
    };
    let objections = match serde_json::from_reader::<_, Claims>(reader) {
        Ok(claims) if claims.schema == SCHEMA => objections(&claims, entries),
        Ok(claims) => {
            vec![format!(
                "its schema {:?} is not known",
                claims.schema.chars().take(60).collect::<String>()
            )]
        }
        Err(_) => vec!["it is no receipt".to_owned()],
    };
    objections
        .into_iter()
        .map(|what| found(FindingKind::Receipt { what }))
        .collect()
}

fn objections(claims: &Claims, entries: &Entries<'_>) -> Vec<String> {
    let counted: Summary = claims.counted();
    let mut objections = Vec::new();
    if counted != claims.summary {
        objections.push("its summary does not fit its own list".to_owned());
    }
    if counted.files != entries.files {
        objections.push(format!(
            "it lists {} files, the manifest {}",
            counted.files, entries.files
        ));
    }
    for file in claims.categories.iter().flat_map(|category| &category.files) {
        let fits = (entries.find)(&file.path).is_some_and(|(size, sha256)| {
            size.is_none_or(|size| size == file.size) && sha256.is_none_or(|sum| hex(sum) == file.sha256)
        });
        if !fits {
            objections.push(format!("it says something else of {}", file.path));
        }
    }
    objections
}
