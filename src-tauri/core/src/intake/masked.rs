//! Masks whatever looks like a token or an address in a text, although none should be there.

use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Whose host stays readable: it tells which service answered.
const KNOWN_HOSTS: [&str; 4] = ["google.com", "googleapis.com", "127.0.0.1", "localhost"];

/// What a pattern finds, and what stands there afterwards. In this order.
static PATTERNS: LazyLock<Vec<(Regex, &'static str)>> = LazyLock::new(|| {
    [
        (r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", "<mail>"),
        (r"[0-9]+-[a-z0-9]+\.apps\.googleusercontent\.com", "<client>"),
        (r"\b(?:ya29\.|1//|4/0|GOCSPX-)[A-Za-z0-9._~+/=-]+", "<masked>"),
        (r"(?i)\bbearer\s+[^\s,;]+", "Bearer <masked>"),
        (
            r#"(?i)\b((?:[a-z_-]*(?:token|secret|verifier|signature|password|credential)|code|state)["']?\s*[=:]\s*["']?)[A-Za-z0-9._~+/%=-]{6,}"#,
            "${1}<masked>",
        ),
        (r#"(^|[\s"'(=\[])(?:/|[A-Za-z]:[\\/]|\\\\)[^\s"'(),;\]][^"'(),;\]\n]*"#, "${1}<path>"),
        (r"[A-Za-z0-9_-]{28,}", "<masked>"),
    ]
    .into_iter()
    .filter_map(|(pattern, instead)| Some((Regex::new(pattern).ok()?, instead)))
    .collect()
});

static ADDRESS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"([A-Za-z][A-Za-z0-9+.-]*://)([^\s/?#"'<>]+)([^\s"'<>]*)"#).ok());

/// The text with addresses cut down to their hosts, where those are well known.
pub(crate) fn addresses(text: &str) -> String {
    match &*ADDRESS {
        Some(address) => address.replace_all(text, host_only).into_owned(),
        None => String::new(),
    }
}

/// The text without what a pattern finds.
pub(crate) fn patterns(text: &str) -> String {
    let mut text = text.to_owned();
    for (pattern, instead) in PATTERNS.iter() {
        text = pattern.replace_all(&text, *instead).into_owned();
    }
    text
}

fn host_only(found: &Captures<'_>) -> String {
    let (scheme, authority) = (&found[1], &found[2]);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    let name = host.split(':').next().unwrap_or(host);
    let is_known = KNOWN_HOSTS
        .iter()
        .any(|known| name == *known || name.strip_suffix(known).is_some_and(|rest| rest.ends_with('.')));
    if is_known {
        format!("{scheme}{host} <address>")
    } else {
        "<address>".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{ADDRESS, PATTERNS};

    #[test]
    fn every_pattern_is_one() {
        assert_eq!(PATTERNS.len(), 7);
        assert!(ADDRESS.is_some());
    }
}
