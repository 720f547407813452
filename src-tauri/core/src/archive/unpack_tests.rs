use super::super::forge::Forge;
use super::super::{ArchiveError, NameFlaw};
use super::{UnpackError, Unpacked, unpack, unpack_within};
use crate::dir::Dir;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, proptest};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

#[test]
fn several_parts_become_one_folder() {
    let there = Place::new();
    let parts = [
        there.zip(
            "1.zip",
            &Forge::default()
                .file("Portability/index.json", "{}")
                .file("Portability/a/x.txt", "one"),
        ),
        there.zip(
            "2.zip",
            &Forge::default()
                .file("Portability/index.json", "{}")
                .file("Portability/a/y.txt", "two"),
        ),
    ];

    let unpacked = there.unpack(&parts).unwrap();

    assert_eq!((unpacked.written, unpacked.bytes), (3, 8));
    assert_eq!(
        there.files(),
        [
            ("Portability/a/x.txt", "one"),
            ("Portability/a/y.txt", "two"),
            ("Portability/index.json", "{}")
        ]
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .into()
    );
}

#[test]
fn hostile_entries_stay_inside_or_out_altogether() {
    let there = Place::new();
    let parts = [there.zip(
        "bad.zip",
        &Forge::default()
            .file("../../evil.txt", "x")
            .file("/tmp/evil.txt", "x")
            .with("link", "/etc", |entry| entry.as_link())
            .file("link/below.txt", "fine")
            .file("C:\\x\\NUL.", "drive")
            .file("aux/con.txt", "reserved")
            .file("names.json", "not ours")
            .file(".carryout-unfinished/x", "not ours either"),
    )];

    let unpacked = there.unpack(&parts).unwrap();

    let whys: Vec<_> = unpacked.refused.iter().map(|refused| refused.why).collect();
    assert_eq!(whys, [NameFlaw::LeadsOut, NameFlaw::LeadsOut, NameFlaw::Link]);
    let paths: Vec<_> = there.files().into_keys().collect();
    assert_eq!(
        paths,
        [
            ".carryout-unfinished_/x",
            "C__x_NUL",
            "_aux/_con.txt",
            "link/below.txt",
            "names (2).json"
        ]
    );
    assert!(!there.folder.path().join("evil.txt").exists());
    let names = fs::read_to_string(there.target().join("names.json")).unwrap();
    assert!(
        names.contains("aux/con.txt") && names.contains("_aux/_con.txt"),
        "{names}"
    );
    assert_eq!(unpacked.adjusted.len(), 4);
}

#[test]
fn names_that_differ_only_in_case_both_come_out() {
    let there = Place::new();
    let forge = Forge::default()
        .file("a/Photo.jpg", "1")
        .file("A/photo.JPG", "2")
        .file("a/photo.jpg", "3")
        .file("thing", "a file")
        .file("thing/inside", "a folder")
        .file("Thing/inside too", "the same folder");
    let parts = [there.zip("case.zip", &forge)];

    there.unpack(&parts).unwrap();

    let files: Vec<_> = there.files().into_iter().collect();
    assert_eq!(files.len(), 6, "{files:?}");
    let folded: std::collections::HashSet<_> = files.iter().map(|(path, _)| path.to_lowercase()).collect();
    assert_eq!(folded.len(), 6, "{files:?}");
    assert!(
        files.iter().any(|(path, _)| path == "thing (2)/inside"),
        "{files:?}"
    );
    assert!(
        files.iter().any(|(path, _)| path == "thing (2)/inside too"),
        "{files:?}"
    );
}

#[test]
fn going_on_writes_only_what_is_not_there() {
    let there = Place::new();
    let forge = Forge::default()
        .file("a.txt", "first")
        .file("b.txt", "second")
        .file("c.txt", "third");
    let parts = [there.zip("x.zip", &forge)];
    there.unpack(&parts).unwrap();
    fs::remove_file(there.target().join("b.txt")).unwrap();
    fs::write(there.target().join("c.txt"), "thira").unwrap();
    let untouched = fs::metadata(there.target().join("a.txt"))
        .unwrap()
        .modified()
        .unwrap();

    let again = there.unpack(&parts).unwrap();

    assert_eq!((again.already, again.written, again.bytes), (1, 2, 16));
    assert_eq!(fs::read_to_string(there.target().join("c.txt")).unwrap(), "third");
    assert_eq!(
        fs::metadata(there.target().join("a.txt"))
            .unwrap()
            .modified()
            .unwrap(),
        untouched
    );
}

#[test]
fn stopped_anywhere_it_goes_on_to_the_same_end() {
    let forge = || {
        let content = |seed: u8| {
            (0..600_000_u32)
                .map(|at| (at % 251) as u8 ^ seed)
                .collect::<Vec<_>>()
        };
        Forge::default()
            .file("d/a", content(1))
            .file("D/A", content(2))
            .file("b", content(3))
            .file("c?", content(4))
    };
    let whole = Place::new();
    whole.unpack(&[whole.zip("x.zip", &forge())]).unwrap();
    let expected = whole.files();
    for cut in 1..14 {
        let there = Place::new();
        let parts = [there.zip("x.zip", &forge())];
        let stop = CancellationToken::new();
        let mut looks = 0;

        let stopped = unpack(&parts, &there.target(), &stop, |_, _| {
            looks += 1;
            if looks == cut {
                stop.cancel();
            }
        });

        if let Err(error) = stopped {
            assert!(
                matches!(error, UnpackError::Archive(ArchiveError::Stopped)),
                "{error:?}"
            );
            let so_far = there.files();
            let whole_ones = so_far.iter().filter(|(path, _)| !path.starts_with('.'));
            assert!(
                whole_ones
                    .into_iter()
                    .all(|(path, text)| expected.get(path) == Some(text)),
                "cut {cut}"
            );
        }
        there.unpack(&parts).unwrap();
        assert_eq!(there.files(), expected, "cut {cut}");
    }
}

#[test]
fn a_broken_entry_leaves_nothing_and_stops_no_other() {
    let there = Place::new();
    let forge = Forge::default()
        .with("bad.txt", "content", |entry| entry.with_checksum(1))
        .with("bomb.txt", vec![0; 1 << 20], |entry| entry.packed_as(5))
        .file("good.txt", "good");
    let parts = [there.zip("x.zip", &forge)];

    let unpacked = there.unpack(&parts).unwrap();

    assert_eq!(unpacked.broken.len(), 2);
    assert_eq!(there.files().into_keys().collect::<Vec<_>>(), ["good.txt"]);
    assert!(!there.target().join(".carryout-unfinished").exists());
}

#[test]
fn insufficient_space_is_reported_before_writing() {
    let there = Place::new();
    let parts = [there.zip(
        "x.zip",
        &Forge::default().file("a", vec![1; 1000]).file("b", vec![2; 500]),
    )];

    let refused = unpack_within(
        &parts,
        &Dir::open(there.folder.path())
            .unwrap()
            .make("in/category")
            .unwrap(),
        &CancellationToken::new(),
        |_, _| {},
        |_| Some(8000),
    );

    // Each file takes whole blocks.
    assert!(
        matches!(refused, Err(UnpackError::NotEnoughSpace { missing: 192 })),
        "{refused:?}"
    );
    assert!(there.files().is_empty());
}

#[test]
fn disk_full_during_unpack_is_reported() {
    let full = UnpackError::of(Path::new("x"), std::io::ErrorKind::StorageFull.into());

    assert!(matches!(full, UnpackError::DiskFull(_)));
}

#[cfg(unix)]
#[test]
fn a_link_where_a_folder_should_be_is_not_followed() {
    let there = Place::new();
    let elsewhere = tempfile::tempdir().unwrap();
    fs::create_dir_all(there.target()).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), there.target().join("a")).unwrap();
    let parts = [there.zip("x.zip", &Forge::default().file("a/x.txt", "x"))];

    let refused = there.unpack(&parts).unwrap_err();

    assert!(matches!(refused, UnpackError::Io { .. }), "{refused:?}");
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 0);
}

#[test]
fn equal_files_with_names_differing_in_case_are_all_extracted() {
    let there = Place::new();
    let forge = Forge::default()
        .file("Photo.jpg", "same")
        .file("photo.JPG", "same")
        .file("e\u{301}.txt", "same")
        .file("\u{e9}.txt", "same")
        .file("index.json", "{}")
        .file("index.json", "{}");
    let parts = [there.zip("x.zip", &forge)];

    there.unpack(&parts).unwrap();

    assert_eq!(there.files().len(), 5, "{:?}", there.files());
}

#[test]
fn something_of_the_users_in_place_of_one_entry_stops_no_other() {
    let there = Place::new();
    fs::create_dir_all(there.target().join("a.txt/mine")).unwrap();
    fs::write(there.target().join("folder"), "mine").unwrap();
    let forge = Forge::default()
        .file("a.txt", "one")
        .file("folder/b.txt", "two")
        .file("c.txt", "three");
    let parts = [there.zip("x.zip", &forge)];

    let unpacked = there.unpack(&parts).unwrap();

    let refused: Vec<_> = unpacked
        .refused
        .iter()
        .map(|refused| (refused.entry.as_str(), refused.why))
        .collect();
    assert_eq!(
        refused,
        [
            ("a.txt", NameFlaw::NotTaken),
            ("folder/b.txt", NameFlaw::NotTaken)
        ]
    );
    assert_eq!(fs::read_to_string(there.target().join("c.txt")).unwrap(), "three");
    assert_eq!(fs::read_to_string(there.target().join("folder")).unwrap(), "mine");
    let names = fs::read_to_string(there.target().join("names.json")).unwrap();
    assert!(names.contains("folder/b.txt"), "{names}");
}

#[cfg(unix)]
#[test]
fn what_was_planted_in_the_folder_is_never_written_through() {
    use std::os::unix::fs::symlink;

    let keys = tempfile::tempdir().unwrap();
    let target = keys.path().join("authorized_keys");
    let plants: [&dyn Fn(&Path); 5] = [
        &|into| symlink(&target, into.join(".carryout-unfinished/entry")).unwrap(),
        &|into| fs::hard_link(&target, into.join(".carryout-unfinished/entry")).unwrap(),
        &|into| symlink(&target, into.join(".carryout-unfinished/names.json")).unwrap(),
        &|into| symlink(&target, into.join("names.json")).unwrap(),
        &|into| symlink(&target, into.join("a.txt")).unwrap(),
    ];
    for plant in plants {
        let there = Place::new();
        fs::write(&target, "theirs").unwrap();
        fs::create_dir_all(there.target().join(".carryout-unfinished")).unwrap();
        plant(&there.target());
        let forge = Forge::default().file("a.txt", "theirs").file("b.txt", "ours");

        there.unpack(&[there.zip("x.zip", &forge)]).unwrap();

        assert_eq!(fs::read_to_string(&target).unwrap(), "theirs");
        assert!(
            fs::symlink_metadata(there.target().join("a.txt"))
                .unwrap()
                .is_file()
        );
        assert!(
            fs::symlink_metadata(there.target().join("names.json"))
                .unwrap()
                .is_file()
        );
    }
    let there = Place::new();
    fs::create_dir_all(there.target()).unwrap();
    symlink(keys.path(), there.target().join(".carryout-unfinished")).unwrap();
    let refused = there
        .unpack(&[there.zip("x.zip", &Forge::default().file("a.txt", "x"))])
        .unwrap_err();
    assert!(matches!(&refused, UnpackError::Io { source, .. } if crate::dir::is_obstructed(source)));
    assert_eq!(fs::read_to_string(&target).unwrap(), "theirs");
}

#[cfg(unix)]
#[test]
fn what_is_unpacked_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let there = Place::new();
    there
        .unpack(&[there.zip("x.zip", &Forge::default().file("a/b.txt", "x"))])
        .unwrap();

    let mode = |path: &str| {
        fs::metadata(there.target().join(path))
            .unwrap()
            .permissions()
            .mode()
            & 0o777
    };
    assert_eq!(
        [mode("a"), mode("a/b.txt"), mode("names.json")],
        [0o700, 0o600, 0o600]
    );
}

#[test]
fn what_is_no_archive_is_left_alone() {
    let there = Place::new();
    let json = there.folder.path().join("Reviews.json");
    fs::write(&json, "[1]").unwrap();

    let unpacked = there.unpack(&[json]).unwrap();

    assert_eq!(unpacked, Unpacked::default());
}

#[test]
fn thousands_of_one_name_do_not_take_forever() {
    let there = Place::new();
    let mut forge = Forge::default();
    for number in 0..2_000_u32 {
        forge = forge
            .file("same.txt", number.to_le_bytes())
            .file(format!("same.txt/{number}"), "");
    }
    let parts = [there.zip("x.zip", &forge)];

    let unpacked = there.unpack(&parts).unwrap();

    assert_eq!(unpacked.written, 4_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_the_names_are_all_of_it_stays_inside(names in proptest::collection::vec(hostile(), 1..12)) {
        let there = Place::new();
        let mut forge = Forge::default();
        for (number, name) in names.iter().enumerate() {
            forge = forge.file(name, number.to_string());
        }
        let parts = [there.zip("x.zip", &forge)];

        let unpacked = there.unpack(&parts);

        let outside: Vec<_> = fs::read_dir(there.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        prop_assert!(outside.iter().all(|name| name == "x.zip" || name == "in"), "{outside:?}");
        if let Ok(unpacked) = unpacked {
            prop_assert_eq!(there.files().len() as u64, unpacked.written);
            prop_assert_eq!(there.unpack(&parts).unwrap().already, unpacked.written);
        }
    }
}

fn hostile() -> impl Strategy<Value = Vec<u8>> {
    proptest::prop_oneof![
        "([aA./\\\\:]|\\.\\./|con|NUL){1,8}".prop_map(String::into_bytes),
        "[ab]{1,2}(/[ab]{1,2}){0,3}".prop_map(String::into_bytes),
        proptest::collection::vec(any::<u8>(), 1..30),
    ]
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn target(&self) -> PathBuf {
        self.folder.path().join("in/category")
    }

    fn zip(&self, name: &str, forge: &Forge) -> PathBuf {
        forge.write(self.folder.path(), name)
    }

    fn unpack(&self, archives: &[PathBuf]) -> Result<Unpacked, UnpackError> {
        unpack(archives, &self.target(), &CancellationToken::new(), |_, _| {})
    }

    /// Everything that was unpacked, the map of names aside.
    fn files(&self) -> BTreeMap<String, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.target()];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(folder) else {
                continue;
            };
            for entry in entries.map(Result::unwrap) {
                if entry.file_type().unwrap().is_dir() {
                    folders.push(entry.path());
                    continue;
                }
                let path = entry
                    .path()
                    .strip_prefix(self.target())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                if path != "names.json" && !path.starts_with(".carryout-unfinished/") {
                    files.insert(
                        path,
                        String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned(),
                    );
                }
            }
        }
        files
    }
}
