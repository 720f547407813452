use super::{LONGEST, Names, folded, given, is_safe, numbered_within, safe};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use std::collections::HashSet;

#[test]
fn a_given_name_cannot_be_empty_or_move_the_cursor() {
    assert!(given(" \t ").is_err());
    assert_eq!(given(" An\u{1b}na\n").unwrap(), "Anna");
}

#[test]
fn a_given_name_shows_what_cannot_be_seen_in_it() {
    assert_eq!(given("Anna\u{202e}nneB").unwrap(), "Anna\\u{202e}nneB");
    assert_eq!(given("An\u{200b}na").unwrap(), "An\\u{200b}na");
    assert_eq!(given("👩\u{200d}👧").unwrap(), "👩\u{200d}👧");
    let shown = given("Anna\u{2066}").unwrap();
    assert_eq!(given(&shown).unwrap(), shown);
}

#[test]
fn a_given_name_of_nothing_to_be_seen_is_refused() {
    for name in [
        "\u{200b}",
        "\u{202e}\u{2066}",
        "\u{ad}\u{200d}",
        "\u{3164} \u{2800}",
        "\u{a0}\u{feff}",
        "\u{fe0f}",
    ] {
        assert!(given(name).is_err(), "{name:?}");
    }
}

#[test]
fn a_name_that_ends_as_unfinished_ones_of_ours_is_renamed() {
    for name in ["x.zip.carryout-part", "X.CARRYOUT-PART", ".carryout-unfinished"] {
        assert_eq!(safe(name), format!("{name}_"));
    }
    let long = format!("{}.carryout-part", "x".repeat(300));
    assert!(!safe(&long).ends_with("-part"));
    let cut = format!("{}.carryout-part and more", "x".repeat(LONGEST - 14));
    assert!(
        !safe(&cut).ends_with("-part") && is_safe(&safe(&cut)),
        "{}",
        safe(&cut)
    );
}

#[test]
fn a_short_file_system_gets_short_names() {
    let long = format!("{}.json", "ü".repeat(200));

    assert!(super::safe_within(&long, 143).len() <= 143);
    assert!(numbered_within(&super::safe_within(&long, 143), 1234, 143).len() <= 143);
}

#[test]
fn an_ordinary_name_stays_as_it_is() {
    for name in [
        "Search.zip",
        "Fotos von Müller (1).zip",
        ".hidden",
        "写真 2026.tar.gz",
        "a~b",
        "👩‍👩‍👧.json",
    ] {
        assert_eq!(safe(name), name);
    }
}

#[test]
fn nothing_leads_out_of_the_folder() {
    for (name, expected) in [
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("..", "_"),
        (".", "_"),
        ("", "_"),
        ("C:\\Windows\\x", "C__Windows_x"),
        ("a\0b\r\nc", "a_b__c"),
        ("dir/", "dir_"),
    ] {
        assert_eq!(safe(name), expected, "{name:?}");
    }
}

#[test]
fn names_that_windows_keeps_for_itself_are_marked() {
    for name in [
        "con",
        "NUL.txt",
        "Com1.tar.gz",
        "LPT³",
        "aux .md",
        "COM0",
        "conin$",
    ] {
        assert_eq!(safe(name), format!("_{name}"));
    }
    for name in ["console", "COM10", "nulls.txt", "lpt"] {
        assert_eq!(safe(name), name);
    }
}

#[test]
fn dots_and_spaces_at_the_ends_go() {
    assert_eq!(safe("  Anna's account. . "), "Anna's account");
}

#[test]
fn a_name_that_reads_as_another_is_unmasked() {
    assert_eq!(safe("photo\u{202e}gpj.exe"), "photo_gpj.exe");
}

#[test]
fn a_percent_sign_would_be_read_as_an_escape_in_a_manifest() {
    assert_eq!(safe("100%25.txt"), "100_25.txt");
}

#[test]
fn decomposed_letters_are_composed() {
    assert_eq!(safe("Mu\u{308}ller"), "M\u{fc}ller");
}

#[test]
fn a_long_name_keeps_its_extension() {
    let short = safe(&format!("{}.geojson", "日本".repeat(100)));

    assert!(short.len() <= LONGEST, "{}", short.len());
    assert!(
        short.ends_with("日.geojson") || short.ends_with("本.geojson"),
        "{short}"
    );
}

#[test]
fn names_differing_in_case_or_normalisation_are_disambiguated() {
    let mut names = Names::default();

    let given: Vec<_> = [
        "Readme.md",
        "README.MD",
        "readme.md",
        "e\u{301}",
        "É",
        "readme (2).md",
    ]
    .map(|name| names.take(name))
    .into();

    assert_eq!(
        given,
        [
            "Readme.md",
            "README (2).MD",
            "readme (3).md",
            "é",
            "É (2)",
            "readme (2) (2).md"
        ]
    );
}

#[test]
fn a_name_that_is_reserved_is_not_given_out() {
    let mut names = Names::default();
    names.reserve("X.ZIP");
    names.reserve("x (2).zip");

    assert_eq!(names.take("x.zip"), "x (3).zip");
}

#[test]
fn a_name_of_dots_can_be_numbered() {
    let mut names = Names::default();

    assert_eq!(["..é", "..é"].map(|name| names.take(name)), ["..é", "_ (2).é"]);
}

#[test]
fn many_of_the_same_name_do_not_take_forever() {
    let mut names = Names::default();

    let last = (0..20_000).map(|_| names.take("same.txt")).last();

    assert_eq!(last.as_deref(), Some("same (20000).txt"));
}

proptest! {
    #[test]
    fn whatever_comes_a_portable_name_goes(name in anything()) {
        let safe = safe(&name);

        prop_assert!(!safe.is_empty() && safe.len() <= LONGEST);
        prop_assert!(!safe.contains(['/', '\\', ':', '%', '\0', '\r', '\n']));
        prop_assert!(!safe.chars().any(char::is_control));
        prop_assert!(safe != "." && safe != "..");
        prop_assert!(!safe.ends_with(['.', ' ']) && !safe.starts_with(' '));
        prop_assert_eq!(std::path::Path::new(&safe).components().count(), 1);
    }

    #[test]
    fn a_safe_name_is_never_changed_again(name in anything()) {
        prop_assert!(is_safe(&safe(&name)), "{:?}", safe(&name));
    }

    #[test]
    fn names_in_one_folder_never_meet(all in proptest::collection::vec(anything(), 0..40)) {
        let mut names = Names::default();
        let mut seen = HashSet::new();

        for name in all {
            let given = names.take(&name);

            prop_assert!(given.len() <= LONGEST);
            prop_assert!(is_safe(&given), "{given:?}");
            prop_assert!(seen.insert(folded(&given)), "{given:?}");
        }
    }

    #[test]
    fn a_number_never_makes_a_name_too_long(name in anything(), number in any::<u32>()) {
        prop_assert!(numbered_within(&safe(&name), number, LONGEST).len() <= LONGEST);
    }
}

fn anything() -> impl Strategy<Value = String> {
    proptest::prop_oneof![
        any::<String>(),
        "[a-cA-C. ()2%]{0,12}",
        "(con|NUL|com1|lpt¹|\\.\\.|a/b|é|e\u{301}|ß|İ){1,4}[. ]{0,3}(txt)?",
        "[a-zé]{170,200}\\.[a-z]{1,30}",
    ]
}
