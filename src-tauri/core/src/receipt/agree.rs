//! Holds a receipt against the manifest and the files around it; a bag of others has none.

use super::document::{Claims, SCHEMA};
use super::files::{Found, look};
use super::manifest::Method;
use super::report::{Finding, FindingKind};
use super::{DOCUMENT, facts::Summary};
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::Path;

/// The checksums that the manifests give for one file, by method.
pub(super) type Sums = BTreeMap<&'static str, String>;
/// Path as listed → its length where its bytes were right, and its checksums.
pub(super) type Entries = HashMap<String, (Option<u64>, Sums)>;

/// Larger receipts are not read to the end, and so are none.
const LARGEST: u64 = 256 << 20;

/// In what the receipt in `bag` does not fit the bag.
pub(super) fn findings(bag: &Path, entries: &Entries) -> Vec<Finding> {
    let found = |kind| Finding {
        path: DOCUMENT.to_owned(),
        kind,
    };
    let Ok(Found::File(_)) = look(bag, DOCUMENT) else {
        return Vec::new();
    };
    let reader = match File::open(bag.join(DOCUMENT)) {
        Ok(file) => BufReader::new(file.take(LARGEST)),
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

fn objections(claims: &Claims, entries: &Entries) -> Vec<String> {
    let counted: Summary = claims.counted();
    let mut objections = Vec::new();
    if counted != claims.summary {
        objections.push("its summary does not fit its own list".to_owned());
    }
    if counted.files != entries.len() as u64 {
        objections.push(format!(
            "it lists {} files, the manifest {}",
            counted.files,
            entries.len()
        ));
    }
    for file in claims.categories.iter().flat_map(|category| &category.files) {
        let fits = entries.get(&file.path).is_some_and(|(size, sums)| {
            size.is_none_or(|size| size == file.size)
                && sums
                    .get(Method::Sha256.name())
                    .is_none_or(|sum| *sum == file.sha256)
        });
        if !fits {
            objections.push(format!("it says something else of {}", file.path));
        }
    }
    objections
}
