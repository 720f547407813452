use super::{Locale, Message, messages as m};
use proptest::prelude::proptest;

#[test]
fn the_highest_of_our_languages_is_taken() {
    for (header, expected) in [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("en-US,en;q=0.9,de;q=0.8", "en"),
        ("fr,de;q=0.3,en;q=0.2", "de"),
        ("en;q=0.2, DE ; q=0.75", "de"),
        ("de;q=0", "en"),
        ("fr", "en"),
        ("*", "en"),
        ("deutsch", "en"),
        ("", "en"),
    ] {
        assert_eq!(Locale::accepted(Some(header)).tag(), expected, "for {header}");
    }
    assert_eq!(Locale::accepted(None).tag(), "en");
}

#[test]
fn a_region_gets_its_language_and_a_strange_language_english() {
    let chosen = [&["de-CH"][..], &["xx", "de"], &["en-GB", "de"], &["xx"], &[]]
        .map(|wanted| Locale::best_of(wanted.iter().copied()).tag());

    assert_eq!(chosen, ["de", "de", "en", "en", "en"]);
}

#[test]
fn numbers_plurals_and_sizes_follow_the_language() {
    let said = |locale: Locale| {
        [
            locale.say(&m::receipt_file_count(1_u32)),
            locale.say(&m::receipt_file_count(1_234_567_u32)),
            locale.bytes(8_300_000_u32),
            locale.say(&m::receipt_exact_size(1_500_000_u32)),
        ]
    };

    assert_eq!(
        said(Locale::english()),
        ["1 file", "1,234,567 files", "8.3 MB", "1.5 MB (1,500,000 bytes)"]
    );
    assert_eq!(
        said(Locale::best_of(["de"])),
        [
            "1 Datei",
            "1.234.567 Dateien",
            "8,3 MB",
            "1,5 MB (1.500.000 Byte)"
        ]
    );
}

#[test]
fn sizes_have_three_digits_at_most_and_never_round_up_to_the_next_unit() {
    let shown = [
        0,
        1,
        999,
        1_000,
        99_949,
        999_499,
        999_500,
        1_500_000_000,
        u64::MAX,
    ]
    .map(|size| Locale::english().bytes(size));

    assert_eq!(
        shown,
        [
            "0 bytes",
            "1 byte",
            "999 bytes",
            "1 kB",
            "99.9 kB",
            "999 kB",
            "1 MB",
            "1.5 GB",
            "18,447 PB"
        ]
    );
}

#[test]
fn a_day_is_written_as_in_a_letter() {
    let day = "2027-05-18T14:02:00+02:00[Europe/Berlin]".parse().unwrap();

    assert_eq!(Locale::english().moment(&day), "18 May 2027, 14:02 CEST");
    assert_eq!(Locale::best_of(["de"]).moment(&day), "18. Mai 2027, 14:02 CEST");
}

#[test]
fn a_message_without_words_is_said_by_its_key() {
    assert_eq!(Locale::english().say(&Message::of("no-such")), "no-such");
    assert!(!Locale::english().has("no-such"));
}

#[test]
fn the_pseudo_locale_is_english_made_longer_between_brackets() {
    let pseudo = Locale::best_of(["en-XA"]);

    assert_eq!(pseudo.say(&m::receipt_details()), "[Ďéťťàííłš]");
}

proptest! {
    #[test]
    fn no_header_breaks_the_choice(header in ".{0,80}") {
        let _ = Locale::accepted(Some(&header));
    }

    #[test]
    fn what_is_put_in_stays_as_it_is(name in ".{0,40}") {
        let said = Locale::english().say(&m::calendar_summary(&name));

        assert_eq!(said, format!("Access of {name} ends (Carryout)"));
    }
}
