//! The keys that the page may use, with the arguments of each, as a TypeScript interface.

use super::catalog::{Catalog, Kind, Message};

/// The whole file.
pub fn written(english: &Catalog) -> String {
    let mut text = String::from(
        "/** Every message that the page may use, with its arguments. Written by `cargo xtask messages` from src-tauri/locales/en. */\nexport interface Messages {\n",
    );
    for (key, message) in english.messages.iter().filter(|(_, message)| message.of_page) {
        text.push_str(&format!("  '{key}': {};\n", arguments(message)));
    }
    text.push_str("}\n");

    text
}

fn arguments(message: &Message) -> String {
    if message.arguments.is_empty() {
        return "null".to_owned();
    }
    let fields: Vec<String> = message
        .arguments
        .iter()
        .map(|(name, kind)| format!("{name}: {}", of_kind(kind)))
        .collect();

    format!("{{ {} }}", fields.join("; "))
}

fn of_kind(kind: &Kind) -> String {
    match kind {
        Kind::Text => "string".to_owned(),
        Kind::Number => "number".to_owned(),
        Kind::Choice(words) => words
            .iter()
            .map(|word| format!("'{word}'"))
            .collect::<Vec<_>>()
            .join(" | "),
    }
}
