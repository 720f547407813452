//! The seeds of the fuzz targets, thrown at the same laws in every ordinary run: what was found once stays found.

#![expect(
    clippy::expect_used,
    clippy::unwrap_in_result,
    reason = "a law that does not hold stops the test"
)]

#[path = "../../fuzz/src/laws/mod.rs"]
mod laws;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

#[test]
fn every_seed_keeps_the_law_of_its_target_and_means_what_it_meant() {
    let mut reported = String::new();
    for (name, law) in laws::ALL {
        for seed in names(&fuzz_folder().join("seeds").join(name)) {
            let bytes = std::fs::read(fuzz_folder().join("seeds").join(name).join(&seed)).expect("a seed");
            eprintln!("{name}: {seed}");
            reported.push_str(&format!("{name}/{seed}: {}\n", law(&bytes)));
        }
    }

    // A seed that is gone, new or spoilt is seen here, and so is a reader that takes it for something else.
    insta::assert_snapshot!("seeds", reported);
}

#[test]
fn every_target_has_a_law() {
    let targets: BTreeSet<String> = names(&fuzz_folder().join("fuzz_targets"))
        .iter()
        .map(|file| file.trim_end_matches(".rs").to_owned())
        .collect();

    let mut laws: BTreeSet<String> = laws::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
    // The viewer's, and thrown at by its own tests: the core knows nothing of it.
    laws.insert("records".to_owned());

    assert_eq!(targets, laws);
}

fn fuzz_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz")
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}
