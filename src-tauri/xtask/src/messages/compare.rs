//! A language is whole when it has the messages of English, in the same files, with the same arguments.

use super::catalog::{Catalog, Kind, Message};

/// What `other` lacks, has too much, or has otherwise.
pub fn differences(english: &Catalog, other: &Catalog) -> Vec<String> {
    let language = &other.language;
    let mut found = Vec::new();
    for (key, message) in &english.messages {
        match other.messages.get(key) {
            None => found.push(format!("{language}/{}: {key} is missing", message.file)),
            Some(theirs) => found.extend(
                difference(message, theirs).map(|what| format!("{language}/{}: {key} {what}", theirs.file)),
            ),
        }
    }
    for (key, message) in &other.messages {
        if !english.messages.contains_key(key) {
            found.push(format!("{language}/{}: {key} is not in English", message.file));
        }
    }

    found
}

fn difference(english: &Message, other: &Message) -> Option<String> {
    if english.file != other.file {
        return Some(format!("stands in {} in English", english.file));
    }
    // A language may do without plural forms, and then writes the number alone.
    if english.arguments.keys().ne(other.arguments.keys()) {
        return Some(format!("takes {} and English {}", names(other), names(english)));
    }
    let differs = english
        .arguments
        .iter()
        .find(|(name, kind)| other.arguments.get(*name) != Some(kind));
    differs.map(|(name, kind)| {
        let what = match kind {
            Kind::Text => "as text",
            Kind::Number => "as a number",
            Kind::Choice(_) => "to choose by",
        };
        format!("uses ${name} otherwise than English, which takes it {what}")
    })
}

fn names(message: &Message) -> String {
    if message.arguments.is_empty() {
        return "nothing".to_owned();
    }
    message
        .arguments
        .keys()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn of(language: &str, text: &str) -> Catalog {
        let mut catalog = Catalog {
            language: language.to_owned(),
            messages: BTreeMap::new(),
            mistakes: Vec::new(),
        };
        catalog.add("a.ftl", &format!("### Readers: page\n\n{text}"));
        catalog
    }

    #[test]
    fn plural_forms_may_differ_as_long_as_the_arguments_agree() {
        let english = of(
            "en",
            "rows = { $n ->\n    [one] one row\n   *[other] { NUMBER($n) } rows\n }\n",
        );
        let polish = of(
            "pl",
            "rows = { $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] { NUMBER($n) }\n }\n",
        );
        let japanese = of("ja", "rows = { NUMBER($n) }\n");

        assert_eq!(differences(&english, &polish), Vec::<String>::new());
        assert_eq!(differences(&english, &japanese), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_too_much_or_takes_something_else_is_named() {
        let english = of(
            "en",
            "a = A\nb = B { $name }\nc = C { NUMBER($n) }\nd = D\n    .more = M\n",
        );
        let other = of("de", "b = B { $nome }\nc = C { $n }\nd = D\ne = E\n");

        let found = differences(&english, &other);

        assert_eq!(
            found,
            [
                "de/a.ftl: a is missing",
                "de/a.ftl: b takes $nome and English $name",
                "de/a.ftl: c uses $n otherwise than English, which takes it as a number",
                "de/a.ftl: d.more is missing",
                "de/a.ftl: e is not in English",
            ]
        );
    }
}
