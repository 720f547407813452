//! How the files of a copy were proved when it was made, as its receipt says.

use super::document::Claims;
use super::facts::counted;
use crate::dir::Dir;
use crate::transfer::Proof;
use std::path::Path;

/// How many files of the copy in `bag` were proved in which way, the strongest first. Empty where its receipt does not
/// say: it is of an earlier version of the program, which kept only Google's checksums, or of another program.
#[must_use]
pub fn proofs(bag: &Path) -> Vec<(Proof, u64)> {
    let claims = Dir::open(bag)
        .and_then(|bag| Claims::read(&bag))
        .unwrap_or_default();
    counted(
        claims
            .files()
            .filter_map(|file| Proof::from_word(file.proof.as_deref()?)),
    )
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
