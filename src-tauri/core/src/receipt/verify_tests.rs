use super::super::fixture::copy;
use super::super::{FindingKind, Report, write};
use super::{VerifyError, verify, verify_until};
use sha2::{Digest, Sha256, Sha512};
use std::fs;
use std::path::Path;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

#[test]
fn a_changed_byte_is_found_and_named() {
    let bag = written();
    fs::write(bag.path().join("data/maps.reviews/\u{5199}\u{771f}.json"), b"[]").unwrap();

    let report = check(&bag);

    assert!(!report.ok);
    assert_eq!(
        kinds(&report),
        [("data/maps.reviews/\u{5199}\u{771f}.json", &FindingKind::Altered)]
    );
}

#[test]
fn a_check_that_is_stopped_says_nothing_about_the_copy() {
    let bag = written();
    let stop = CancellationToken::new();

    let stopped = verify_until(bag.path(), &stop, |_, _| stop.cancel());

    assert!(matches!(stopped, Err(VerifyError::Stopped)), "{stopped:?}");
    assert!(check(&bag).ok, "nothing was changed");
}

#[test]
fn missing_and_extra_files_are_distinguished() {
    let bag = written();
    let path = bag.path().join("data/myactivity.search/Suche (2).zip");
    fs::rename(&path, path.with_file_name("other.zip")).unwrap();

    let report = check(&bag);

    assert!(!report.ok);
    assert_eq!(
        kinds(&report),
        [
            ("data/myactivity.search/Suche (2).zip", &FindingKind::Missing),
            ("data/myactivity.search/other.zip", &FindingKind::Extra),
        ]
    );
}

#[test]
fn a_file_that_grew_does_not_fit_the_oxum_either() {
    let bag = written();
    fs::write(
        bag.path().join("data/maps.reviews/\u{5199}\u{771f}.json"),
        b"{  }",
    )
    .unwrap();

    let report = check(&bag);

    let oxum = FindingKind::Oxum {
        says: "19.3".to_owned(),
        found: "21.3".to_owned(),
    };
    assert!(kinds(&report).contains(&("bag-info.txt", &oxum)), "{report:#?}");
    let words: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    let counts = "bag-info.txt states: bytes 19, files 3; found: bytes 21, files 3";
    assert!(words.iter().any(|words| words == counts), "{words:?}");
}

#[test]
fn a_receipt_that_was_touched_up_is_found() {
    let bag = written();
    let path = bag.path().join("receipt.html");
    let page = fs::read_to_string(&path).unwrap();
    fs::write(&path, page.replace("1 refused", "0 refused")).unwrap();

    let report = check(&bag);

    assert_eq!(kinds(&report), [("receipt.html", &FindingKind::Altered)]);
}

#[test]
fn receipt_contradicting_the_manifest_is_detected_despite_valid_checksums() {
    let bag = written();
    let path = bag.path().join("receipt.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"refused\": 1", "\"refused\": 0")).unwrap();
    redo_tag_manifest(bag.path());

    let report = check(&bag);

    let what = "its summary does not fit its own list".to_owned();
    assert_eq!(kinds(&report), [("receipt.json", &FindingKind::Receipt { what })]);
}

#[test]
fn a_bag_of_someone_else_with_sha512_is_proved() {
    let bag = foreign("sha512", &super::super::bag::hex(&Sha512::digest(b"hello")));

    let report = check(&bag);

    assert!(report.ok, "{report:#?}");
    assert_eq!((report.files, report.bytes), (1, 5));
}

#[test]
fn unknown_checksum_method_is_reported() {
    let bag = foreign("md5", "5d41402abc4b2a76b9719d911017c592");

    let report = check(&bag);

    assert!(!report.ok);
    let method = FindingKind::UnsupportedMethod {
        method: "md5".to_owned(),
    };
    assert_eq!(
        kinds(&report),
        [(".", &FindingKind::NoManifest), ("manifest-md5.txt", &method)]
    );
}

#[test]
fn an_unknown_method_beside_a_known_one_is_a_remark() {
    let bag = foreign("sha256", &super::super::bag::hex(&Sha256::digest(b"hello")));
    fs::write(bag.path().join("manifest-blake3.txt"), "00  data/a.txt\n").unwrap();

    let report = check(&bag);

    assert!(report.ok, "{report:#?}");
    assert_eq!(report.findings.len(), 1);
}

#[test]
fn a_manifest_that_points_elsewhere_is_never_followed() {
    let bag = foreign("sha256", &super::super::bag::hex(&Sha256::digest(b"hello")));
    let sum = "0".repeat(64);
    let lines = format!(
        "{sum}  ../../etc/passwd\n{sum}  /etc/passwd\n{sum}  data/../../x\n{sum}  bagit.txt\nnonsense\n"
    );
    let path = bag.path().join("manifest-sha256.txt");
    fs::write(&path, fs::read_to_string(&path).unwrap() + &lines).unwrap();

    let report = check(&bag);

    let outside = report
        .findings
        .iter()
        .filter(|finding| finding.kind == FindingKind::Outside)
        .count();
    assert_eq!(outside, 4, "{report:#?}");
    assert!(kinds(&report).contains(&("manifest-sha256.txt", &FindingKind::Line { number: 6 })));
    assert!(!report.ok);
}

#[cfg(unix)]
#[test]
fn a_link_in_the_payload_is_never_followed() {
    let bag = written();
    let path = bag.path().join("data/maps.reviews/\u{5199}\u{771f}.json");
    fs::rename(&path, bag.path().join("elsewhere.json")).unwrap();
    std::os::unix::fs::symlink(bag.path().join("elsewhere.json"), &path).unwrap();

    let report = check(&bag);

    assert!(kinds(&report).contains(&("data/maps.reviews/\u{5199}\u{771f}.json", &FindingKind::NotAFile)));
    assert!(!report.ok);
}

#[test]
fn names_taken_apart_by_a_file_system_still_count() {
    let bag = written();
    let path = bag.path().join("data/myactivity.search/Suche & \u{fc}brig.zip");
    fs::rename(&path, path.with_file_name("Suche & u\u{308}brig.zip")).unwrap();

    assert!(check(&bag).ok);
}

#[test]
fn what_nas_boxes_and_file_managers_leave_is_named_and_no_fault() {
    let bag = written();
    for litter in [
        "data/@eaDir/a@Syno",
        "data/maps.reviews/._x.json",
        "data/Thumbs.db",
        "data/.Trash-1000/files/x",
    ] {
        let path = bag.path().join(litter);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "x").unwrap();
    }

    let report = check(&bag);

    assert!(report.ok, "{report:#?}");
    assert!(
        kinds(&report)
            .iter()
            .all(|(_, kind)| **kind == FindingKind::Litter)
    );
    assert_eq!(report.findings.len(), 4);
}

#[test]
fn a_percent_sign_is_read_as_it_was_meant() {
    // As the standard wants it.
    let strict = several(&[
        ("100%.txt", "100%25.txt"),
        ("a%25.txt", "a%2525.txt"),
        ("b%41.txt", "b%41.txt"),
    ]);
    // As tools in use write it, bagit.py among them.
    let loose = several(&[
        ("100%.txt", "100%.txt"),
        ("100%25.txt", "100%25.txt"),
        ("x%0Ay", "x%0Ay"),
    ]);
    let line_end = several(&[("one\ntwo", "one%0Atwo"), ("three\rfour", "three%0dfour")]);

    for bag in [strict, loose, line_end] {
        let report = check(&bag);
        assert!(report.ok, "{report:#?}");
        assert!(report.files >= 2);
    }
}

#[test]
fn twins_that_differ_in_composition_alone_are_two_files() {
    let bag = several(&[("\u{e9}.txt", "\u{e9}.txt"), ("e\u{301}.txt", "e\u{301}.txt")]);

    let report = check(&bag);
    fs::write(bag.path().join("data/\u{e9}.txt"), "other").unwrap();
    let altered = check(&bag);

    assert!(report.ok && report.files == 2, "{report:#?}");
    assert_eq!(kinds(&altered), [("data/\u{e9}.txt", &FindingKind::Altered)]);
}

#[test]
fn manifests_end_their_lines_as_they_like() {
    for (mark, end) in [("\u{feff}", "\r\n"), ("", "\r"), ("\u{feff}", "\n")] {
        let bag = several(&[("a.txt", "a.txt"), ("b.txt", "b.txt")]);
        for name in ["manifest-sha256.txt", "bagit.txt"] {
            let path = bag.path().join(name);
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, format!("{mark}{}", text.replace('\n', end))).unwrap();
        }

        let report = check(&bag);

        assert!(report.ok && report.files == 2, "{mark:?} {end:?} {report:#?}");
    }
}

#[test]
fn files_to_be_fetched_are_named_and_never_fetched() {
    let bag = several(&[("a.txt", "a.txt"), ("missing.txt", "missing.txt")]);
    fs::remove_file(bag.path().join("data/missing.txt")).unwrap();
    fs::write(
        bag.path().join("fetch.txt"),
        "http://192.0.2.1/a 5 data/missing.txt\nhttp://192.0.2.1/b - ../../outside\n",
    )
    .unwrap();

    let report = check(&bag);

    assert_eq!(
        kinds(&report),
        [
            ("../../outside", &FindingKind::Outside),
            ("data/missing.txt", &FindingKind::Missing),
            ("fetch.txt", &FindingKind::Fetch { files: 2 }),
        ]
    );
}

#[test]
fn too_deep_tree_is_reported_and_the_rest_verified() {
    let bag = written();
    let mut folder = crate::dir::Dir::open(bag.path()).unwrap().sub("data").unwrap();
    for _ in 0..2_000 {
        folder = folder.create("d").unwrap();
    }

    let report = check(&bag);

    assert_eq!(report.files, 3);
    assert!(
        matches!(&*report.findings, [one] if one.kind == FindingKind::TooDeep),
        "{report:#?}"
    );
}

#[test]
fn very_many_lines_give_a_bounded_report() {
    use std::io::Write as _;

    let bag = several(&[("a.txt", "a.txt")]);
    let path = bag.path().join("manifest-sha256.txt");
    let mut manifest = std::io::BufWriter::new(fs::OpenOptions::new().append(true).open(path).unwrap());
    for number in 0..150_000 {
        writeln!(manifest, "{}  data/{number}", "0".repeat(64)).unwrap();
    }
    manifest.flush().unwrap();

    let report = check(&bag);

    assert!(!report.ok && report.findings.len() <= super::MOST_FINDINGS + 1);
    let more = report.findings.last().unwrap();
    assert_eq!(more.kind, FindingKind::More { findings: 140_000 });
}

#[cfg(unix)]
#[test]
fn pipes_and_links_are_findings_and_nothing_waits_for_them() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    use std::os::unix::fs::symlink;

    let pipe = |path: &Path| {
        let _ = fs::remove_file(path);
        mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    };
    let bag = written();
    for name in [
        "data/maps.reviews/\u{5199}\u{771f}.json",
        "data/extra",
        "bag-info.txt",
        "receipt.json",
        "manifest-sha512.txt",
        "fetch.txt",
    ] {
        pipe(&bag.path().join(name));
    }
    symlink("/dev/zero", bag.path().join("data/zero")).unwrap();

    let report = check(&bag);

    let found: Vec<&str> = report
        .findings
        .iter()
        .map(|finding| finding.path.as_str())
        .collect();
    for path in [
        "data/extra",
        "data/zero",
        "bag-info.txt",
        "receipt.json",
        "manifest-sha512.txt",
    ] {
        assert!(found.contains(&path), "{path}: {found:?}");
    }
    assert!(!report.ok);
    let data = bag.path().join("data");
    fs::rename(&data, bag.path().join("elsewhere")).unwrap();
    symlink(bag.path().join("elsewhere"), &data).unwrap();
    assert!(kinds(&check(&bag)).contains(&("data", &FindingKind::Missing)));
    pipe(&bag.path().join("bagit.txt"));
    assert!(matches!(
        verify(bag.path(), |_, _| {}),
        Err(VerifyError::NoBag(_))
    ));
}

#[test]
fn a_folder_without_a_declaration_is_no_bag() {
    let bag = written();
    fs::remove_file(bag.path().join("bagit.txt")).unwrap();

    assert!(matches!(
        verify(bag.path(), |_, _| {}),
        Err(VerifyError::NoBag(_))
    ));
    assert!(matches!(
        verify(&bag.path().join("nowhere"), |_, _| {}),
        Err(VerifyError::NoFolder(_))
    ));
}

#[test]
fn newer_bagit_version_is_reported() {
    let bag = written();
    fs::write(
        bag.path().join("bagit.txt"),
        "BagIt-Version: 9.9\nTag-File-Character-Encoding: UTF-8\n",
    )
    .unwrap();
    redo_tag_manifest(bag.path());

    let report = check(&bag);

    assert!(
        matches!(report.findings[0].kind, FindingKind::Declaration { .. }),
        "{report:#?}"
    );
}

#[test]
fn progress_ends_at_the_whole() {
    let bag = written();
    let mut last = (0, 0);

    verify(bag.path(), |done, total| last = (done, total)).unwrap();

    assert!(last.0 > 19 && last.0 == last.1, "{last:?}");
}

#[test]
fn a_name_cannot_play_with_the_terminal() {
    let finding = super::Finding {
        path: "data/\u{1b}[2Jx".to_owned(),
        kind: FindingKind::Missing,
    };

    assert_eq!(finding.to_string(), "data/\u{fffd}[2Jx is missing");
}

fn written() -> TempDir {
    let (bag, facts) = copy();
    write(bag.path(), &facts).unwrap();
    bag
}

fn foreign(method: &str, sum: &str) -> TempDir {
    let bag = tempfile::tempdir().unwrap();
    fs::create_dir(bag.path().join("data")).unwrap();
    fs::write(bag.path().join("data/a.txt"), b"hello").unwrap();
    fs::write(
        bag.path().join("bagit.txt"),
        "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: utf-8\r\n",
    )
    .unwrap();
    fs::write(
        bag.path().join(format!("manifest-{method}.txt")),
        format!("{sum} *./data/a.txt\r\n"),
    )
    .unwrap();
    bag
}

/// A foreign bag with these files, each with its path as the manifest has it.
fn several(files: &[(&str, &str)]) -> TempDir {
    let bag = tempfile::tempdir().unwrap();
    fs::create_dir(bag.path().join("data")).unwrap();
    fs::write(
        bag.path().join("bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    )
    .unwrap();
    let mut manifest = String::new();
    for (name, listed) in files {
        fs::write(bag.path().join("data").join(name), name).unwrap();
        let sum = super::super::bag::hex(&Sha256::digest(name));
        manifest.push_str(&format!("{sum}  data/{listed}\n"));
    }
    fs::write(bag.path().join("manifest-sha256.txt"), manifest).unwrap();
    bag
}

fn check(bag: &TempDir) -> Report {
    verify(bag.path(), |_, _| {}).unwrap()
}

fn kinds(report: &Report) -> Vec<(&str, &FindingKind)> {
    report
        .findings
        .iter()
        .map(|finding| (finding.path.as_str(), &finding.kind))
        .collect()
}

fn redo_tag_manifest(bag: &Path) {
    let path = bag.join("tagmanifest-sha256.txt");
    let lines: String = fs::read_to_string(&path)
        .unwrap()
        .lines()
        .map(|line| line.split_once("  ").unwrap().1)
        .map(|name| {
            let sum = super::super::bag::hex(&Sha256::digest(fs::read(bag.join(name)).unwrap()));
            format!("{sum}  {name}\n")
        })
        .collect();
    fs::write(path, lines).unwrap();
}
