use super::super::forge::Forge;
use super::super::{ArchiveError, EntryFlaw, NameFlaw};
use super::{Holding, Inspection, Kind, holding, inspect};
use proptest::prelude::{any, prop_assert, proptest};
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use zip::write::SimpleFileOptions;

const INDEX: &str = r#"{"serviceStatus": [{"localizedServiceName": "Activity", "isIncomplete": true,
    "extractedFile": [{"name": "a.json", "state": "SUCCESS"}, {"name": "b.json", "state": "ERROR"}]}]}"#;

#[test]
fn an_archive_as_google_makes_them_is_whole() {
    let (folder, path) = streamed(&[
        (
            "Portability/My Activity/Search/MyActivity.json",
            "[1, 2, 3]".repeat(50_000).as_str(),
        ),
        ("Portability/archive_browser.json", INDEX),
    ]);

    let found = look(&path).unwrap();

    assert_eq!((found.kind, found.entries, found.data_entries), (Kind::Zip, 2, 1));
    assert_eq!((found.broken_count, found.hostile_count), (0, 0), "{found:?}");
    assert!(found.is_incomplete());
    assert_eq!(found.index.unwrap().incomplete, ["Activity"]);
    drop(folder);
}

#[test]
fn an_index_under_a_name_of_another_language_is_known_by_what_it_says() {
    let (_folder, path) = forged(&Forge::default().file("Portability/Archivbrowser.json", INDEX));

    let found = look(&path).unwrap();

    assert_eq!((found.entries, found.data_entries), (1, 0));
    assert_eq!(found.index.unwrap().failed[0].name, "b.json");
}

#[test]
fn large_archives_with_wide_fields_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("wide.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).unwrap());
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for number in 0..70_000 {
        zip.start_file(
            format!("Portability/x/{number}.txt"),
            stored.large_file(number == 7),
        )
        .unwrap();
    }
    zip.finish().unwrap();

    let found = look(&path).unwrap();

    assert_eq!(
        (found.entries, found.broken_count, found.hostile_count),
        (70_000, 0, 0)
    );
}

#[test]
fn content_decides_what_a_file_is() {
    let folder = tempfile::tempdir().unwrap();
    for (content, expected) in [
        (
            &b"\xef\xbb\xbf  {\"type\": \"FeatureCollection\"}"[..],
            Kind::Json,
        ),
        (b"[1]", Kind::Json),
        (b"<!DOCTYPE HTML><p>Sign in", Kind::Html),
        (b"\x89PNG", Kind::Other),
        (b" [] \n", Kind::Nothing),
        (b"", Kind::Nothing),
        (b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", Kind::Zip),
    ] {
        let path = folder.path().join("misleading.zip");
        fs::write(&path, content).unwrap();

        assert_eq!(look(&path).unwrap().kind, expected, "{content:?}");
    }
}

#[test]
fn flawed_entries_are_reported_and_the_others_read() {
    let (_folder, path) = forged(
        &Forge::default()
            .file("good.txt", "good")
            .with("sum.txt", "content", |entry| entry.with_checksum(7))
            .with("short.txt", "content", |entry| entry.with_size(100))
            .with("long.txt", "content", |entry| entry.with_size(3))
            .with("secret.txt", "content", |entry| entry.encrypted())
            .with("method.txt", "content", |entry| entry.with_method(93))
            .with("noise.txt", "\u{7}\u{7}\u{7}content", |entry| {
                entry.with_method(8)
            }),
    );

    let found = look(&path).unwrap();

    let flaws: Vec<_> = found
        .broken
        .iter()
        .map(|broken| (broken.name.as_str(), &broken.flaw))
        .collect();
    assert_eq!(found.broken_count, 6, "{flaws:?}");
    assert_eq!(flaws[0], ("sum.txt", &EntryFlaw::Checksum));
    assert_eq!(flaws[1], ("short.txt", &EntryFlaw::Length));
    assert_eq!(flaws[2], ("long.txt", &EntryFlaw::Length));
    assert_eq!(flaws[3], ("secret.txt", &EntryFlaw::Encrypted));
    assert_eq!(flaws[4], ("method.txt", &EntryFlaw::Method));
    assert!(matches!(flaws[5], ("noise.txt", EntryFlaw::Packing { .. })));
}

#[test]
fn a_bomb_is_read_no_further_than_it_declares() {
    let zeros = vec![0; 8 << 20];
    let (_folder, path) = forged(&Forge::default().with("bomb", &zeros, |entry| entry.packed_as(10)));

    let found = look(&path).unwrap();

    assert_eq!(found.broken[0].flaw, EntryFlaw::Length);
    assert_eq!(found.uncompressed, 10);
}

#[test]
fn entries_that_share_their_bytes_are_refused_before_any_is_read() {
    let zeros = vec![0; 1 << 20];
    let mut forge = Forge::default().with("0", &zeros, |entry| entry.packed_as(1 << 20));
    for number in 1..100 {
        forge = forge.with(number.to_string(), &zeros, |entry| entry.sharing(0));
    }
    let (_folder, path) = forged(&forge);

    let refused = look(&path).unwrap_err();

    assert!(matches!(refused, ArchiveError::Damaged { .. }), "{refused:?}");
}

#[test]
fn hostile_names_are_reported() {
    let (_folder, path) = forged(
        &Forge::default()
            .file("../../evil", "x")
            .file("/etc/passwd", "x")
            .file("C:\\x", "x")
            .file("aux.txt", "x")
            .file("a.txt", "x")
            .file("A.TXT", "x")
            .file("a.txt", "x")
            .with("link", "/etc/passwd", |entry| entry.as_link()),
    );

    let found = look(&path).unwrap();

    let flaws: Vec<_> = found.hostile.iter().map(|hostile| hostile.flaw).collect();
    assert_eq!(
        flaws,
        [
            NameFlaw::LeadsOut,
            NameFlaw::LeadsOut,
            NameFlaw::NotPortable,
            NameFlaw::NotPortable,
            NameFlaw::Twice,
            NameFlaw::Twice,
            NameFlaw::Link,
        ]
    );
    assert_eq!(found.entries, 8);
}

#[test]
fn a_cut_archive_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = Forge::default().file("a.txt", "content").bytes();
    let path = folder.path().join("cut.zip");
    fs::write(&path, &bytes[..bytes.len() - 30]).unwrap();

    assert!(matches!(look(&path), Err(ArchiveError::Damaged { .. })));
}

#[test]
fn cancelled_inspection_stops_early() {
    let (_folder, path) = forged(&Forge::default().file("a.txt", "content"));
    let stop = CancellationToken::new();
    stop.cancel();

    assert!(matches!(inspect(&path, &stop), Err(ArchiveError::Stopped)));
}

#[test]
fn an_index_alone_means_empty_unless_it_promises_files() {
    let lists = |files: &str| format!("{{\"serviceStatus\": [{{\"extractedFile\": [{files}]}}]}}");
    let index = |text: &str| {
        let (_folder, path) = forged(&Forge::default().file("Portability/archive_browser.json", text));
        look(&path).unwrap()
    };
    let (_folder, path) = forged(&Forge::default().file("Portability/x/a.json", "[1]"));
    let data = look(&path).unwrap();

    let nothing = index(&lists(""));
    let promising = index(&lists(
        r#"{"name": "a", "state": "SUCCESS"}, {"name": "b", "state": "ERROR"}"#,
    ));

    assert_eq!(holding(&[]), Holding::Nothing);
    assert_eq!(holding(std::slice::from_ref(&nothing)), Holding::Nothing);
    assert_eq!(
        holding(std::slice::from_ref(&promising)),
        Holding::OnlyPromised { files: 1 }
    );
    assert_eq!(holding(&[promising, data]), Holding::Data);
    assert!(!nothing.has_data());
}

#[test]
fn a_bare_index_is_no_data() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("archive_browser.json");
    fs::write(&path, INDEX).unwrap();

    let found = look(&path).unwrap();

    assert_eq!(found.kind, Kind::Json);
    assert!(!found.has_data() && found.is_incomplete());
}

proptest! {
    #[test]
    fn no_bytes_make_the_look_fail_badly(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        fs::write(&path, [b"PK\x03\x04", &bytes[..]].concat()).unwrap();
        let _ = look(&path);
    }

    #[test]
    fn an_archive_altered_in_one_byte_never_unpacks_to_other_content(at in 0..230_usize, byte: u8) {
        let forge = Forge::default().file("Portability/a.txt", "first content").file("Portability/b.txt", "second");
        let mut bytes = forge.bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.zip");
        fs::write(&path, &bytes).unwrap();

        if let Ok(found) = look(&path) {
            prop_assert!(found.uncompressed < 1 << 40 && found.entries <= 2);
        }
    }
}

fn look(path: &std::path::Path) -> Result<Inspection, ArchiveError> {
    inspect(path, &CancellationToken::new())
}

fn forged(forge: &Forge) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = forge.write(folder.path(), "forged.zip");
    (folder, path)
}

/// Written without seeking: sizes and checksums follow the content, as in Google's archives.
fn streamed(entries: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("takeout.zip");
    let mut zip = zip::ZipWriter::new_stream(fs::File::create(&path).unwrap());
    for (name, content) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    (folder, path)
}
