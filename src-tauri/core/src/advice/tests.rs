use super::{Action, Code};
use crate::locale::Locale;
use std::collections::HashSet;

#[test]
fn every_code_has_a_headline_a_reason_and_one_action_in_every_language() {
    for locale in Locale::all() {
        for code in Code::ALL {
            let headline = locale.say(&code.headline());

            assert!(
                locale.has(code.headline().key()) && locale.has(code.reason().key()),
                "{locale:?} {code:?}"
            );
            assert!(
                !headline.contains('_') && !headline.ends_with('.'),
                "{locale:?} {headline}"
            );
            assert_eq!(
                locale.has(&format!("advice-{}.action", code.word())),
                code.action() != Action::Wait,
                "{locale:?} {code:?}"
            );
        }
    }
}

#[test]
fn no_words_are_kept_for_a_code_that_is_gone() {
    let words: HashSet<String> = Code::ALL
        .iter()
        .map(|code| format!("advice-{}", code.word()))
        .collect();
    let kept = include_str!("../../../locales/en/advice.ftl");
    let kept = kept
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key);

    for key in kept.filter(|key| key.starts_with("advice-")) {
        assert!(words.contains(key), "{key}");
    }
}

#[test]
fn every_code_round_trips_through_its_string() {
    for code in Code::ALL {
        assert_eq!(Code::from_word(&code.word()), *code);
    }
}

#[test]
fn no_two_codes_claim_the_same_word_of_googles() {
    let words: Vec<&str> = Code::ALL.iter().flat_map(|code| code.google()).copied().collect();

    assert_eq!(words.iter().collect::<HashSet<_>>().len(), words.len());
}
