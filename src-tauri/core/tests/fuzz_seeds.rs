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
fn every_seed_keeps_the_law_of_its_target() {
    for (name, law) in laws::ALL {
        let seeds = names(&room().join("seeds").join(name));
        assert!(!seeds.is_empty(), "{name} has no seeds");
        for seed in seeds {
            let bytes = std::fs::read(room().join("seeds").join(name).join(&seed)).expect("a seed");
            eprintln!("{name}: {seed}");
            law(&bytes);
        }
    }
}

#[test]
fn every_target_has_a_law() {
    let targets: BTreeSet<String> = names(&room().join("fuzz_targets"))
        .iter()
        .map(|file| file.trim_end_matches(".rs").to_owned())
        .collect();

    let laws: BTreeSet<String> = laws::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();

    assert_eq!(targets, laws);
}

fn room() -> PathBuf {
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
