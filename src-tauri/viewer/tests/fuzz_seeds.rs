//! The seeds of the viewer's fuzz target, thrown at its law in every ordinary run: what was found once stays found.

#![expect(clippy::expect_used, reason = "a law that does not hold stops the test")]

#[path = "../../fuzz/src/records.rs"]
mod records;

#[path = "fuzz_seeds/mutations.rs"]
mod mutations;

use std::collections::BTreeMap;
use std::path::Path;

#[test]
fn every_seed_keeps_the_law_and_means_what_it_meant() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/records");
    let mut reported = BTreeMap::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let bytes = std::fs::read(entry.path()).expect("a seed");
        reported.insert(name, records::records(&bytes));
    }
    let reported: String = reported
        .iter()
        .map(|(name, words)| format!("{name}: {words}\n"))
        .collect();

    // A seed that is gone, new or spoilt is seen here, and so is a reader that takes it for something else.
    insta::assert_snapshot!("seeds", reported);
}
