use super::{Locale, Message, choice, messages as m};
use proptest::prelude::proptest;

const OURS: [&str; 11] = [
    "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "zh-Hans", "zh-Hant",
];

fn chosen<const N: usize>(tags: [&str; N]) -> [&str; N] {
    tags.map(|tag| OURS[choice::best([tag], &OURS)])
}

#[test]
fn chinese_is_chosen_by_its_script_which_a_region_tells_where_it_is_not_written() {
    let traditional = chosen([
        "zh-TW",
        "zh-HK",
        "zh-MO",
        "zh-Hant",
        "zh-Hant-TW",
        "zh-Hant-HK",
        "zh-Hant-CN",
        "ZH-tw",
        "zh_TW",
        "zh-TW-u-nu-latn",
    ]);
    let simplified = chosen([
        "zh",
        "zh-CN",
        "zh-SG",
        "zh-Hans",
        "zh-Hans-CN",
        "zh-Hans-HK",
        "zh_CN",
    ]);

    assert_eq!(traditional, ["zh-Hant"; 10]);
    assert_eq!(simplified, ["zh-Hans"; 7]);
    assert_eq!(chosen(["zh-Latn", "zh-Latn-CN"]), ["en"; 2]);
}

#[test]
fn a_region_of_any_of_our_languages_gets_its_language() {
    let tags = [
        "pt-PT",
        "pt-BR",
        "pt-AO",
        "fr-CA",
        "fr-CH",
        "es-419",
        "es-MX",
        "en-IN",
        "de-CH-1996",
        "sv-FI",
        "nl-BE",
        "it-CH",
    ];

    assert_eq!(
        chosen(tags),
        [
            "pt", "pt", "pt", "fr", "fr", "es", "es", "en", "de", "sv", "nl", "it"
        ]
    );
}

#[test]
fn a_near_language_is_another_language() {
    let tags = ["nb", "nn-NO", "no", "da", "gl", "yue-HK", "af", "xx"];

    assert_eq!(chosen(tags), ["en"; 8]);
}

#[test]
fn what_is_no_tag_is_passed_over() {
    let wanted = ["nb-NO", "", "*", "C", "fr-CA", "en"];

    assert_eq!(OURS[choice::best(wanted, &OURS)], "fr");
}

#[test]
fn the_highest_of_our_languages_is_taken() {
    for (header, expected) in [
        ("de-AT,de;q=0.9,en;q=0.8", "de"),
        ("en-US,en;q=0.9,de;q=0.8", "en"),
        ("tlh,de;q=0.3,en;q=0.2", "de"),
        ("en;q=0.2, DE ; q=0.75", "de"),
        ("de;q=0", "en"),
        ("tlh", "en"),
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hant"),
        ("pt-PT, en;q=0.5", "pt"),
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
fn numbers_have_the_marks_of_every_language() {
    let written = OURS.map(|tag| {
        let locale = Locale::best_of([tag]);
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        [
            plain(locale.number(1_234_567.5)),
            plain(locale.bytes(8_300_000_u32)),
        ]
        .join(" | ")
    });

    assert_eq!(
        written,
        [
            "1.234.567,5 | 8,3 MB",
            "1,234,567.5 | 8.3 MB",
            "1.234.567,5 | 8,3 MB",
            "1 234 567,5 | 8,3 Mo",
            "1.234.567,5 | 8,3 MB",
            "1.234.567,5 | 8,3 MB",
            "1 234 567,5 | 8,3 MB",
            "1.234.567,5 | 8,3 MB",
            "1 234 567,5 | 8,3 MB",
            "1,234,567.5 | 8.3 MB",
            "1,234,567.5 | 8.3 MB",
        ]
    );
}

#[test]
fn a_list_has_the_separator_of_the_language() {
    let listed = OURS.map(|tag| Locale::best_of([tag]).list(&["a", "b", "c"]));

    assert_eq!(listed[..9], ["a, b, c"; 9]);
    assert_eq!(listed[9..], ["a、b、c"; 2]);
}

#[test]
fn a_day_is_written_as_in_a_letter() {
    let day = "2027-05-18T14:02:00+02:00[Europe/Berlin]".parse().unwrap();
    let written = OURS.map(|tag| Locale::best_of([tag]).moment(&day));

    assert_eq!(
        written,
        [
            "18. Mai 2027, 14:02 CEST",
            "18 May 2027, 14:02 CEST",
            "18 de mayo de 2027, 14:02 CEST",
            "18 mai 2027, 14:02 CEST",
            "18 maggio 2027, 14:02 CEST",
            "18 mei 2027, 14:02 CEST",
            "18 maja 2027, 14:02 CEST",
            "18 de maio de 2027, 14:02 CEST",
            "18 maj 2027, 14:02 CEST",
            "2027年5月18日 14:02 CEST",
            "2027年5月18日 14:02 CEST",
        ]
    );
}

#[test]
fn a_page_names_its_language_with_the_script() {
    let tags = ["zh-HK", "zh-CN", "pt-BR"].map(|tag| Locale::best_of([tag]).tag());

    assert_eq!(tags, ["zh-Hant", "zh-Hans", "pt"]);
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

        assert_eq!(said, format!("Access for {name} ends (Carryout)"));
    }
}
