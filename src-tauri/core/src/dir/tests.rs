use super::{Dir, Kind, Leaf, Seen, is_obstructed, open_regular, walk};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

#[test]
fn a_path_goes_down_only() {
    let ground = tempfile::tempdir().unwrap();
    let dir = Dir::open(ground.path()).unwrap();

    for path in ["..", "../x", "a/../../x", "/etc"] {
        assert!(dir.make(path).is_err(), "{path}");
        assert!(dir.look(path).is_err(), "{path}");
    }
}

#[test]
fn a_file_is_placed_whole_and_nothing_is_left_beside_it() {
    let ground = tempfile::tempdir().unwrap();
    let dir = Dir::open(ground.path()).unwrap();
    fs::write(ground.path().join("names.json"), "old and longer").unwrap();

    dir.place("names.json", b"new").unwrap();

    assert_eq!(fs::read(ground.path().join("names.json")).unwrap(), b"new");
    assert_eq!(fs::read_dir(ground.path()).unwrap().count(), 1);
}

#[test]
fn a_walk_ends_at_a_depth_that_no_copy_has() {
    let ground = tempfile::tempdir().unwrap();
    let mut dir = Dir::open(ground.path()).unwrap();
    for _ in 0..walk::DEEPEST + 20 {
        dir = dir.create("d").unwrap();
    }
    let mut deep = 0;

    walk::<io::Error>(&Dir::open(ground.path()).unwrap(), "", &mut |seen| {
        deep += u32::from(matches!(seen, Seen::TooDeep(_)));
        Ok(())
    })
    .unwrap();

    assert_eq!(deep, 1);
}

#[cfg(unix)]
mod planted {
    use super::*;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    /// A folder of ours, and a foreign one with a file that must not change.
    struct Ground {
        ours: tempfile::TempDir,
        theirs: tempfile::TempDir,
    }

    impl Ground {
        fn new() -> Self {
            let ground = Self {
                ours: tempfile::tempdir().unwrap(),
                theirs: tempfile::tempdir().unwrap(),
            };
            fs::write(ground.theirs.path().join("keys"), "theirs").unwrap();
            ground
        }

        fn dir(&self) -> Dir {
            Dir::open(self.ours.path()).unwrap()
        }

        fn assert_untouched(&self) {
            assert_eq!(fs::read(self.theirs.path().join("keys")).unwrap(), b"theirs");
            assert_eq!(fs::read_dir(self.theirs.path()).unwrap().count(), 1);
        }
    }

    #[test]
    fn a_link_on_the_way_is_refused() {
        let ground = Ground::new();
        symlink(ground.theirs.path(), ground.ours.path().join("data")).unwrap();
        let dir = ground.dir();

        let refused = [
            dir.make("data/x").map(drop).unwrap_err(),
            dir.sub("data").map(drop).unwrap_err(),
            dir.read("data/keys").map(drop).unwrap_err(),
        ];

        assert!(refused.iter().all(is_obstructed), "{refused:?}");
        assert_eq!(dir.look("data/keys").unwrap(), Kind::Other);
        ground.assert_untouched();
    }

    #[test]
    fn a_link_a_hard_link_or_a_pipe_in_place_of_a_part_is_refused() {
        let ground = Ground::new();
        let (ours, keys) = (ground.ours.path(), ground.theirs.path().join("keys"));
        symlink(&keys, ours.join("a.carryout-part")).unwrap();
        symlink(ground.theirs.path().join("new"), ours.join("b.carryout-part")).unwrap();
        fs::hard_link(&keys, ours.join("c.carryout-part")).unwrap();
        pipe(&ours.join("d.carryout-part"));

        for name in ["a", "b", "c", "d"] {
            let name = format!("{name}.carryout-part");
            let refused = ground.dir().open_or_create(name.as_ref()).map(drop).unwrap_err();
            assert!(is_obstructed(&refused), "{name}: {refused:?}");
        }
        ground.assert_untouched();
    }

    #[test]
    fn a_passing_name_that_was_planted_goes_and_its_target_stays() {
        let ground = Ground::new();
        let (ours, keys) = (ground.ours.path(), ground.theirs.path().join("keys"));
        for plant in [
            |target: &Path, at: &Path| symlink(target, at).unwrap(),
            |target: &Path, at: &Path| fs::hard_link(target, at).unwrap(),
            |_: &Path, at: &Path| pipe(at),
        ] {
            plant(&keys, &ours.join(".receipt.json.carryout-part"));
            let _ = fs::remove_file(ours.join("receipt.json"));
            plant(&keys, &ours.join("receipt.json"));

            ground.dir().place("receipt.json", b"ours").unwrap();

            assert_eq!(fs::read(ours.join("receipt.json")).unwrap(), b"ours");
            ground.assert_untouched();
        }
    }

    #[test]
    fn a_pipe_is_never_waited_for() {
        let ground = Ground::new();
        pipe(&ground.ours.path().join("bag-info.txt"));

        let refused = ground.dir().read("bag-info.txt").map(drop).unwrap_err();
        let by_path = open_regular(&ground.ours.path().join("bag-info.txt"))
            .map(drop)
            .unwrap_err();

        assert!(is_obstructed(&refused) && is_obstructed(&by_path));
    }

    #[test]
    fn what_is_made_is_for_its_owner_alone() {
        let ground = Ground::new();
        fs::set_permissions(ground.ours.path(), fs::Permissions::from_mode(0o775)).unwrap();
        let dir = ground.dir();

        dir.make("a/b").unwrap();
        dir.create_file("file").unwrap();
        dir.place("placed", b"x").unwrap();

        let mode = |name: &str| fs::metadata(ground.ours.path().join(name)).unwrap().mode() & 0o777;
        assert_eq!(
            [mode("a"), mode("a/b"), mode("file"), mode("placed")],
            [0o700, 0o700, 0o600, 0o600]
        );
        assert_eq!(mode(""), 0o775, "a folder that was there keeps its mode");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_with_a_default_acl_hands_its_own_rules_down() {
        use rustix::fs::{XattrFlags, setxattr};

        let ground = Ground::new();
        // Version 2; owner rwx, group rwx, others nothing.
        let entries = [(1_u16, 7_u16), (4, 7), (0x20, 0)];
        let entries = entries.into_iter().flat_map(|(tag, rights)| {
            let (tag, rights) = (tag.to_le_bytes(), rights.to_le_bytes());
            tag.into_iter().chain(rights).chain([0xff; 4])
        });
        let acl: Vec<u8> = 2_u32.to_le_bytes().into_iter().chain(entries).collect();
        let set = setxattr(
            ground.ours.path(),
            "system.posix_acl_default",
            &acl,
            XattrFlags::empty(),
        );
        if set.is_err() {
            eprintln!("SKIPPED: this file system knows no ACLs");
            return;
        }
        let dir = ground.dir();

        let made = dir.create("Anna").unwrap();
        dir.create_file("file").unwrap();

        let mode = |name: &str| fs::metadata(ground.ours.path().join(name)).unwrap().mode() & 0o777;
        assert_eq!([mode("Anna"), mode("file")], [0o770, 0o660]);
        // What the user handed down is no reason to refuse the folder.
        assert_eq!(made.shared(&dir, || dir.create("fresh")).unwrap(), None);
    }

    #[test]
    fn folder_writable_by_others_is_reported_unless_sticky() {
        let ground = Ground::new();
        let dir = ground.dir();
        let found = |mode| {
            let name = format!("folder {mode:o}");
            let folder = dir.create(&name).unwrap();
            fs::set_permissions(ground.ours.path().join(&name), fs::Permissions::from_mode(mode)).unwrap();
            folder
                .shared(&dir, || dir.create(format!("fresh {mode:o}")))
                .unwrap()
        };

        assert_eq!([0o700, 0o755, 0o1777].map(found), [None; 3]);
        assert_eq!(
            [0o777, 0o770, 0o707].map(found),
            [Some(crate::dir::Shared::Writable); 3]
        );
    }

    #[test]
    fn a_walk_goes_into_no_link() {
        let ground = Ground::new();
        symlink(ground.theirs.path(), ground.ours.path().join("data")).unwrap();
        let mut seen = Vec::new();

        walk::<io::Error>(&ground.dir(), "", &mut |found| {
            if let Seen::Leaf(leaf, _) = found {
                seen.push(leaf);
            }
            Ok(())
        })
        .unwrap();

        let link = Leaf {
            path: "data".to_owned(),
            name: "data".into(),
            size: None,
        };
        assert_eq!(seen, [link]);
    }

    fn pipe(at: &Path) {
        use rustix::fs::{CWD, FileType, Mode, mknodat};
        mknodat(CWD, at, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    }
}

#[test]
fn a_file_is_written_at_its_place_and_read_back() {
    let ground = tempfile::tempdir().unwrap();
    let dir = Dir::open(ground.path()).unwrap();

    dir.create_afresh("x").unwrap().write_all(b"one").unwrap();
    dir.create_afresh("x").unwrap().write_all(b"2").unwrap();

    assert_eq!(dir.read_small("x", 100).unwrap(), b"2");
    assert_eq!(dir.look("x").unwrap(), Kind::File(1));
}
