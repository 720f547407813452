//! How the files of a copy were proved when it was made, as its receipt says.

use super::DOCUMENT;
use crate::dir::Dir;
use crate::transfer::Proof;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::io::{BufReader, Read as _};
use std::path::Path;

/// Larger receipts are not read.
const LARGEST: u64 = 64 << 20;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Receipt {
    categories: Vec<Category>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Category {
    files: Vec<Claim>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Claim {
    proof: Option<String>,
}

/// How many files of the copy in `bag` were proved in which way, the strongest first. Empty where its receipt does not
/// say: it is of an earlier version of the program, which kept only Google's checksums, or of another program.
#[must_use]
pub fn proofs(bag: &Path) -> Vec<(Proof, u64)> {
    let Ok(file) = Dir::open(bag).and_then(|bag| bag.read(DOCUMENT)) else {
        return Vec::new();
    };
    let receipt: Receipt = serde_json::from_reader(BufReader::new(file.take(LARGEST))).unwrap_or_default();
    let mut proofs: BTreeMap<Proof, u64> = BTreeMap::new();
    let files = receipt.categories.iter().flat_map(|category| &category.files);
    for proof in files.filter_map(|file| Proof::from_word(file.proof.as_deref()?)) {
        *proofs.entry(proof).or_default() += 1;
    }
    proofs.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::proofs;
    use crate::transfer::Proof;

    fn of(receipt: &str) -> Vec<(Proof, u64)> {
        let bag = tempfile::tempdir().unwrap();
        std::fs::write(bag.path().join("receipt.json"), receipt).unwrap();
        proofs(bag.path())
    }

    #[test]
    fn the_receipt_says_how_each_file_was_proved() {
        let receipt = r#"{"categories": [
            {"files": [{"proof": "length"}, {"proof": "checksum"}]},
            {"files": [{"proof": "checksum"}, {"proof": "faith"}, {}]}
        ]}"#;

        assert_eq!(of(receipt), [(Proof::Checksum, 2), (Proof::Length, 1)]);
    }

    #[test]
    fn what_does_not_say_is_not_guessed() {
        assert!(of("{}").is_empty());
        assert!(of("no receipt").is_empty());
        assert!(proofs(std::path::Path::new("/nowhere")).is_empty());
    }
}
