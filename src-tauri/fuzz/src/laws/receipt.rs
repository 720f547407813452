//! What a folder can hold that is given as a copy.

use carryout_core::receipt::{DOCUMENT, verify};

/// The SHA-256 of the one file in the bag, which holds `abc`.
const DIGEST: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// Whatever its manifest and its receipt say, a bag is good only when the file is listed with its own digest.
pub fn receipt(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let (manifest, document) = text.split_once("\n%%\n").unwrap_or((&text, ""));
    let ground = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(ground.path().join(name), text).expect("a file");
    std::fs::create_dir(ground.path().join("data")).expect("a folder");
    write("data/a", "abc");
    write(
        "bagit.txt",
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    );
    write("manifest-sha256.txt", manifest);
    if !document.is_empty() {
        write(DOCUMENT, document);
    }

    let report = verify(ground.path(), |_, _| {});

    let Ok(report) = report else {
        return "no bag".to_owned();
    };
    if report.ok {
        assert!(
            manifest.to_ascii_lowercase().contains(DIGEST),
            "a bag without a proof"
        );
    }
    format!("good: {}, {} findings", report.ok, report.findings.len())
}
