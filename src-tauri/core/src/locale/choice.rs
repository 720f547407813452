//! Which of our languages a user wants.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// The language of everyone whose own is not here.
pub(super) const ENGLISH: &str = "en";

/// The place among `available` of the language that serves `wanted` best, most wanted first. The page has the same in
/// `choice.ts`.
pub(super) fn best<'a>(wanted: impl IntoIterator<Item = &'a str>, available: &[&str]) -> usize {
    let wanted: Vec<LanguageIdentifier> = wanted.into_iter().filter_map(identifier).collect();
    let known: Vec<LanguageIdentifier> = available.iter().filter_map(|tag| tag.parse().ok()).collect();
    let found = negotiate_languages(&wanted, &known, None, NegotiationStrategy::Lookup);

    found
        .first()
        .and_then(|best| known.iter().position(|one| one == *best))
        .or_else(|| available.iter().position(|tag| *tag == ENGLISH))
        .unwrap_or(0)
}

/// Language, script and region of a tag. Its extensions (RFC 5646, 2.2.6), as for a calendar, say nothing of the language.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let subtags: Vec<&str> = tag
        .split(['-', '_'])
        .enumerate()
        .take_while(|(at, subtag)| *at == 0 || subtag.len() > 1)
        .map(|(_, subtag)| subtag)
        .collect();

    subtags.join("-").parse().ok()
}

/// What the system says that its user reads, most wanted first.
pub(super) fn of_system() -> Vec<String> {
    // By POSIX the first of these decides, and "C" means: no language at all.
    let decides = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let is_plain = decides.is_some_and(|value| matches!(value.split('.').next(), Some("C" | "POSIX")));
    if is_plain {
        return Vec::new();
    }

    sys_locale::get_locales().collect()
}

/// The tags of an `Accept-Language` (RFC 9110) by their weight; the first of equals goes before.
pub(super) fn accepted(header: &str) -> Vec<&str> {
    let mut tags: Vec<(&str, u16)> = header
        .split(',')
        .map(weighed)
        .filter(|(_, weight)| *weight > 0)
        .collect();
    tags.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));

    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// A language tag and its weight in thousandths.
fn weighed(item: &str) -> (&str, u16) {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next().unwrap_or_default();
    let weight = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    (tag, weight.map_or(1_000, thousandths))
}

/// A weight as RFC 9110 writes it (`0.8`, at most three decimals); anything else counts for nothing.
fn thousandths(weight: &str) -> u16 {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = |text: &str| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        "1" => 1_000,
        "0" if digits(decimals) => format!("{decimals:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}
