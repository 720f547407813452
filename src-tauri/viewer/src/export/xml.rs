//! Text that XML and HTML take as text and nothing else.

use std::borrow::Cow;

/// `text` without a mark that means something in XML; control characters, which XML cannot have, are left out.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let is_plain = |mark: char| !matches!(mark, '&' | '<' | '>' | '"' | '\'') && is_allowed(mark);
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for mark in text.chars() {
        match mark {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            mark if is_allowed(mark) => safe.push(mark),
            _ => {}
        }
    }
    Cow::Owned(safe)
}

/// The characters of XML 1.0.
fn is_allowed(mark: char) -> bool {
    matches!(mark, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
