use super::super::fixture::{category, copy, file, nothing};
use super::super::{DOCUMENT, PAGE, SCHEMA_TEXT, verify};
use super::{ReceiptError, steps, write};
use crate::dir::{Dir, Kind};
use crate::journal::Outcome;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn a_copy_becomes_a_bag_that_verifies() {
    let (bag, facts) = copy();

    let written = write(bag.path(), &facts).unwrap();

    let report = verify(bag.path(), |_, _| {}).unwrap();
    assert!(report.ok, "{report:#?}");
    assert_eq!((report.files, report.bytes), (3, 19));
    assert!(bag.path().join("receipt.html").is_file());
    assert!(written.is_empty());
    let info = fs::read_to_string(bag.path().join("bag-info.txt")).unwrap();
    assert!(info.contains("Payload-Oxum: 19.3\n"), "{info}");
    assert!(info.contains("Bagging-Date: 2026-11-21\n"), "{info}");
    assert!(
        info.contains("Asked for 4, got 3 (1 of them empty), 1 refused."),
        "{info}"
    );
}

#[test]
fn a_copy_of_nothing_is_a_bag_too() {
    let (bag, mut facts) = nothing();
    facts.categories = vec![category("saved.collections", "Saved", Outcome::Empty)];

    write(bag.path(), &facts).unwrap();

    assert!(bag.path().join("data").is_dir());
    assert_eq!(fs::read(bag.path().join("manifest-sha256.txt")).unwrap(), b"");
    assert!(verify(bag.path(), |_, _| {}).unwrap().ok);
}

#[test]
fn writing_again_changes_nothing() {
    let (bag, facts) = copy();
    write(bag.path(), &facts).unwrap();
    let before = contents(bag.path());
    let stamp = fs::metadata(bag.path().join(PAGE)).unwrap().modified().unwrap();

    write(bag.path(), &facts).unwrap();

    assert_eq!(contents(bag.path()), before);
    assert_eq!(
        fs::metadata(bag.path().join(PAGE)).unwrap().modified().unwrap(),
        stamp
    );
}

#[test]
fn other_facts_replace_the_whole_receipt() {
    let (bag, mut facts) = copy();
    write(bag.path(), &facts).unwrap();
    facts.categories[2]
        .files
        .push(file(bag.path(), "data/saved.collections/late.csv", b"late"));
    facts.categories[2].ending = Outcome::Saved.into();

    write(bag.path(), &facts).unwrap();

    let report = verify(bag.path(), |_, _| {}).unwrap();
    assert!(report.ok, "{report:#?}");
    assert_eq!(report.files, 4);
}

#[test]
fn wherever_a_crash_cuts_there_is_no_receipt_or_the_whole_one() {
    for earlier in [false, true] {
        let (_, facts) = copy();
        for cut in 0..=steps(&facts).unwrap().len() {
            let (bag, mut facts) = copy();
            if earlier {
                let mut before = facts.clone();
                before.connection_name = "Before".to_owned();
                write(bag.path(), &before).unwrap();
            }
            facts.connection_name = "After".to_owned();
            fs::create_dir_all(bag.path().join("data")).unwrap();

            for step in steps(&facts).unwrap().iter().take(cut) {
                step.take(&Dir::open(bag.path()).unwrap()).unwrap();
            }

            let shows_page = bag.path().join(PAGE).exists();
            let shows_document = bag.path().join(DOCUMENT).exists();
            let report = verify(bag.path(), |_, _| {});
            if shows_page {
                assert!(report.unwrap().ok, "cut after {cut}");
            } else if shows_document {
                let report = report.unwrap();
                let only_the_page_or_all = report.findings.iter().all(|finding| finding.path == PAGE);
                assert!(only_the_page_or_all, "cut after {cut}: {report:#?}");
            }
            write(bag.path(), &facts).unwrap();
            assert!(
                verify(bag.path(), |_, _| {}).unwrap().ok,
                "finished after a cut after {cut}"
            );
        }
    }
}

#[test]
fn a_file_that_is_missing_or_of_another_length_is_refused() {
    let (bag, facts) = copy();
    let path = bag.path().join(&facts.categories[1].files[0].path);

    fs::write(&path, b"longer").unwrap();
    let longer = write(bag.path(), &facts).unwrap_err();
    fs::remove_file(&path).unwrap();
    let gone = write(bag.path(), &facts).unwrap_err();

    assert!(
        matches!(&longer, ReceiptError::Altered { how, .. } if how == "has 6 bytes instead of 2"),
        "{longer:?}"
    );
    assert!(
        matches!(&gone, ReceiptError::Altered { how, .. } if how == "is missing"),
        "{gone:?}"
    );
    assert_eq!(Dir::open(bag.path()).unwrap().look(PAGE).unwrap(), Kind::Nothing);
}

#[test]
fn a_path_that_leads_out_or_is_listed_twice_is_refused() {
    for path in [
        "data/../x",
        "x",
        "data",
        "data/",
        "/etc/passwd",
        "data//x",
        "data/a\nb",
        "data/100%.txt",
        "data/x\\y",
    ] {
        let (bag, mut facts) = copy();
        facts.categories[0].files[0].path = path.to_owned();

        let refused = write(bag.path(), &facts).unwrap_err();

        assert!(
            matches!(&refused, ReceiptError::Facts { why, .. } if why.contains("no safe place")),
            "{path}: {refused:?}"
        );
    }
    let (bag, mut facts) = copy();
    let twice = facts.categories[0].files[0].clone();
    facts.categories[0].files.push(twice);
    assert!(matches!(
        write(bag.path(), &facts),
        Err(ReceiptError::Facts {
            why: "is listed twice",
            ..
        })
    ));
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_a_file_is_refused() {
    let (bag, facts) = copy();
    let path = bag.path().join(&facts.categories[1].files[0].path);
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", &path).unwrap();

    let refused = write(bag.path(), &facts).unwrap_err();

    assert!(
        matches!(&refused, ReceiptError::Altered { how, .. } if how == "is not a plain file"),
        "{refused:?}"
    );
}

#[test]
fn unlisted_files_are_set_aside_and_kept() {
    let (bag, facts) = copy();
    fs::write(bag.path().join("data/.DS_Store"), b"notes").unwrap();
    fs::write(
        bag.path().join("data/maps.reviews/half.zip.carryout-part"),
        b"half",
    )
    .unwrap();

    let written = write(bag.path(), &facts).unwrap();

    assert_eq!(written.len(), 2, "{written:?}");
    assert!(verify(bag.path(), |_, _| {}).unwrap().ok);
    let kept = bag.path().join("set-aside/maps.reviews half.zip.carryout-part_");
    assert_eq!(fs::read(kept).unwrap(), b"half");
}

#[test]
fn a_connection_name_cannot_forge_a_line_of_the_bag() {
    let (bag, mut facts) = copy();
    facts.connection_name = "Anna\nPayload-Oxum: 1.1\r\nx".to_owned();

    write(bag.path(), &facts).unwrap();

    let info = fs::read_to_string(bag.path().join("bag-info.txt")).unwrap();
    assert_eq!(info.lines().count(), 4, "{info}");
    assert!(verify(bag.path(), |_, _| {}).unwrap().ok);
}

#[test]
fn third_party_bagit_tool_accepts_the_bag() {
    let Some(python) = python() else { return };
    let validate = |bag: &Path| {
        Command::new(&python)
            .args(["-m", "bagit", "--validate"])
            .arg(bag)
            .output()
            .unwrap()
    };
    let (full, facts) = copy();
    write(full.path(), &facts).unwrap();
    fs::create_dir_all(full.path().join("unpacked/maps.reviews")).unwrap();
    fs::write(full.path().join("unpacked/maps.reviews/a.json"), b"{}").unwrap();
    let (empty, mut facts) = nothing();
    facts.categories = vec![category("saved.collections", "Saved", Outcome::Empty)];
    write(empty.path(), &facts).unwrap();

    for bag in [full.path(), empty.path()] {
        let answer = validate(bag);

        assert!(
            answer.status.success(),
            "{}",
            String::from_utf8_lossy(&answer.stderr)
        );
    }

    fs::write(full.path().join("data/maps.reviews/\u{5199}\u{771f}.json"), b"[]").unwrap();
    assert!(
        !validate(full.path()).status.success(),
        "a changed file was accepted"
    );
}

#[test]
fn receipt_passes_a_third_party_schema_validator() {
    const VALIDATE: &str = "import json, sys, jsonschema as j\n\
        load = lambda at: json.load(open(at, encoding='utf-8'))\n\
        schema = load(sys.argv[1])\n\
        j.Draft202012Validator.check_schema(schema)\n\
        j.Draft202012Validator(schema).validate(load(sys.argv[2]))\n";
    let Some(python) = python() else { return };
    if !Command::new(&python)
        .args(["-c", "import jsonschema"])
        .status()
        .unwrap()
        .success()
    {
        println!("SKIPPED: the Python of CARRYOUT_BAGIT_PYTHON lacks the package jsonschema");
        return;
    }
    let schema = tempfile::NamedTempFile::new().unwrap();
    fs::write(schema.path(), SCHEMA_TEXT).unwrap();
    let validate = |receipt: &Path| {
        Command::new(&python)
            .args(["-c", VALIDATE])
            .arg(schema.path())
            .arg(receipt)
            .output()
            .unwrap()
    };
    for (bag, facts) in [copy(), nothing()] {
        write(bag.path(), &facts).unwrap();

        let receipt = bag.path().join(DOCUMENT);
        let answer = validate(&receipt);

        assert!(
            answer.status.success(),
            "{}",
            String::from_utf8_lossy(&answer.stderr)
        );

        let text = fs::read_to_string(&receipt).unwrap();
        fs::write(&receipt, text.replace("\"asked_at\"", "\"Asked_at\"")).unwrap();
        assert!(
            !validate(&receipt).status.success(),
            "the schema lets anything pass"
        );
    }
}

/// A Python with the package `bagit`, as `cargo xtask test` provides it.
fn python() -> Option<std::ffi::OsString> {
    let python = std::env::var_os("CARRYOUT_BAGIT_PYTHON");
    if python.is_none() {
        println!("SKIPPED: CARRYOUT_BAGIT_PYTHON names no Python that has the package bagit");
    }
    python
}

fn contents(bag: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(bag)
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().unwrap().is_file())
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn missing_folder_is_reported_and_not_recreated() {
    let (bag, facts) = copy();
    let folder = bag.path().join("Anna/copy");

    let refused = write(&folder, &facts);

    assert!(matches!(refused, Err(ReceiptError::Gone { .. })), "{refused:?}");
    assert!(!folder.exists());
}

#[test]
fn what_a_nas_left_under_data_hinders_no_receipt() {
    let (bag, facts) = copy();
    for litter in ["data/@eaDir/x", "data/maps.reviews/.DS_Store"] {
        let path = bag.path().join(litter);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }

    write(bag.path(), &facts).unwrap();
    fs::write(bag.path().join("data/maps.reviews/Thumbs.db"), "").unwrap();

    let report = verify(bag.path(), |_, _| {}).unwrap();
    assert!(report.ok, "{report:#?}");
    assert_eq!(report.findings[0].kind, super::super::FindingKind::Litter);
}

#[cfg(unix)]
#[test]
fn nothing_that_was_planted_in_the_bag_is_written_through() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let keys = tempfile::tempdir().unwrap();
    let target = keys.path().join("keys");
    fs::write(&target, "theirs").unwrap();
    let (bag, facts) = copy();
    for name in [".receipt.json.carryout-part", "receipt.html", "bagit.txt"] {
        symlink(&target, bag.path().join(name)).unwrap();
    }
    fs::hard_link(&target, bag.path().join(".bagit.txt.carryout-part")).unwrap();
    fs::hard_link(&target, bag.path().join("manifest-sha256.txt")).unwrap();

    write(bag.path(), &facts).unwrap();

    assert_eq!(fs::read_to_string(&target).unwrap(), "theirs");
    assert!(verify(bag.path(), |_, _| {}).unwrap().ok);
    for name in ["receipt.json", "receipt.html", "bagit.txt", "manifest-sha256.txt"] {
        let metadata = fs::symlink_metadata(bag.path().join(name)).unwrap();
        assert!(
            metadata.is_file() && metadata.permissions().mode() & 0o777 == 0o600,
            "{name}"
        );
    }
    symlink(keys.path(), bag.path().join("set-aside")).unwrap();
    fs::write(bag.path().join("data/stray"), "x").unwrap();
    assert!(write(bag.path(), &facts).is_err());
    assert_eq!(fs::read_dir(keys.path()).unwrap().count(), 1);
}
