//! One number for one fact: the page's numbers are written from those here, and the texts are held against them.

use super::{ARCHIVE_KEPT, HOUR, RENEWABLE, TESTING_LENGTH};
use crate::catalog::SCOPE_PREFIX;
use crate::consent::batch::DEFAULT_LIMIT;
use crate::journal::MORE_SHOWN;
use crate::locale::Locale;
use crate::policy::Quiet;
use crate::settings::LEAST_RATE;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long access that outlasts one copy may be given for, on Google's page. Source: Google's introduction.
const ACCESS_LENGTHS: [Duration; 2] = [
    Duration::from_secs(30 * 24 * HOUR),
    Duration::from_secs(180 * 24 * HOUR),
];

/// Google advises to begin a copy within this time after one-time access was given. Source: Google's introduction.
const BEGIN_WITHIN: Duration = Duration::from_secs(24 * HOUR);

fn days(length: Duration) -> u64 {
    length.as_secs() / 86_400
}

fn hours(length: Duration) -> u64 {
    length.as_secs() / 3_600
}

/// `cargo xtask bindings` runs this like the exports of the types, and checks that what is committed is the same.
#[test]
fn export_bindings_numbers() {
    let [month, half_year] = ACCESS_LENGTHS.map(days);
    let (renewable, begin) = (days(RENEWABLE), hours(BEGIN_WITHIN));
    let text = format!(
        "// This file is written from the numbers of the core in Rust: `cargo xtask bindings`.\n\n\
         /** What Google allows, and what the program does, as numbers that the page needs too. */\n\
         export const NUMBERS = {{\n  \
           /** For how many days Google's page gives access that outlasts one copy. */\n  \
           accessDays: [{month}, {half_year}],\n  \
           /** Access can be renewed in its last days, so many. */\n  \
           renewableDays: {renewable},\n  \
           /** A copy with one-time access is to begin within so many hours. */\n  \
           beginWithinHours: {begin},\n  \
           /** What stands before the name of a category in its scope. */\n  \
           scopePrefix: '{SCOPE_PREFIX}',\n  \
           /** The most characters of an authorization address. */\n  \
           longestAddress: {DEFAULT_LIMIT},\n  \
           /** So many more copies are handed out whole when older ones are asked for. */\n  \
           moreCopies: {MORE_SHOWN},\n\
         }} as const;\n"
    );

    if let Some(dir) = std::env::var_os("TS_RS_EXPORT_DIR") {
        fs::write(Path::new(&dir).join("numbers.ts"), text).unwrap();
    }
}

#[test]
fn texts_in_every_language_name_the_numbers_that_hold() {
    let [month, half_year] = ACCESS_LENGTHS.map(days);
    let told: &[(&str, &[u64])] = &[
        ("consent-month", &[month]),
        ("consent-half", &[half_year]),
        ("connections-change-asks", &[month, half_year]),
        ("connections-text-oneCopy", &[hours(BEGIN_WITHIN)]),
        ("connections-start-by", &[hours(BEGIN_WITHIN)]),
        ("connections-started-late", &[hours(BEGIN_WITHIN)]),
        ("connections-text-testing", &[days(TESTING_LENGTH)]),
        ("setup-publish-text", &[days(TESTING_LENGTH)]),
        ("copy-losing-why", &[days(ARCHIVE_KEPT)]),
        ("advice-archive_gone", &[days(ARCHIVE_KEPT)]),
        ("settings-quiet-begin", &[hours(Quiet::LENGTH)]),
        ("settings-quiet-short", &[hours(Quiet::LENGTH)]),
        ("help-renew", &[days(RENEWABLE)]),
        ("help-arg-limit", &[LEAST_RATE / 1_000]),
    ];

    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    let languages: Vec<PathBuf> = fs::read_dir(locales)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    assert_eq!(languages.len(), Locale::all().count());

    for language in languages {
        let texts: String = fs::read_dir(&language)
            .unwrap()
            .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap() + "\n")
            .collect();
        for (key, numbers) in told {
            let text = entry(&texts, key);
            let named: Vec<u64> = text
                .split(|mark: char| !mark.is_ascii_digit())
                .filter_map(|digits| digits.parse().ok())
                .collect();

            for number in *numbers {
                let place = language.display();
                assert!(named.contains(number), "{place} {key}: {number} in {text:?}");
            }
        }
    }
}

/// A message with its attributes, as the file of its language has it. Some of these are the page's alone.
fn entry(texts: &str, key: &str) -> String {
    let mut lines = texts
        .lines()
        .skip_while(|line| !line.starts_with(&format!("{key} =")));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.starts_with(' ') || line.is_empty());
    [first].into_iter().chain(rest).collect::<Vec<_>>().join("\n")
}
