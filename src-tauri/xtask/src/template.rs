//! Templates below `packaging/`, with the identity filled in.

use anyhow::Context as _;

use crate::{identity, places};

/// The template `name` with every `@WORD@` that is known filled in.
///
/// # Errors
///
/// The template cannot be read.
pub fn fill(name: &str, words: &[(&str, &str)]) -> anyhow::Result<String> {
    let file = places::root().join("packaging").join(name);
    let mut text =
        std::fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let identifier = identity::identifier()?;
    let common = [
        ("IDENTIFIER", identifier),
        ("VERSION", identity::VERSION),
        ("HOMEPAGE", identity::HOMEPAGE),
        ("REPOSITORY", identity::REPOSITORY),
        ("MAINTAINER", identity::MAINTAINER),
        ("DEVELOPER", identity::developer()),
        ("DEVELOPER_ID", developer_id(identifier)),
    ];
    for (word, value) in common.iter().chain(words) {
        text = text.replace(&format!("@{word}@"), value);
    }

    Ok(text)
}

/// The identifier without the program's own name: whose programs it is one of.
fn developer_id(identifier: &str) -> &str {
    identifier.rsplit_once('.').map_or(identifier, |(owner, _)| owner)
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn nothing_is_left_to_fill_in() {
        for (template, words) in [
            ("linux/desktop.in", &[][..]),
            ("linux/metainfo.xml.in", &[("RELEASES", "")][..]),
            ("linux/copyright.in", &[("MIT", "")][..]),
            ("linux/carryout.1.in", &[("DATE", "")][..]),
        ] {
            let text = fill(template, words).unwrap();
            let is_word = |word: &str| {
                word.len() > 2
                    && word
                        .chars()
                        .all(|letter| letter.is_ascii_uppercase() || letter == '_')
            };

            assert!(!text.split('@').any(is_word), "{template}: {text}");
        }
    }
}
