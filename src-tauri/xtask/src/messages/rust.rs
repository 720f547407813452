//! A Rust function per message that Rust reads, so that a missing key or a wrong argument does not compile.

use super::catalog::{Catalog, Kind, Message};

/// Families of messages whose keys are put together from a code or a name at run time; the core has a test for each that none is missing.
pub const FAMILIES: [&str; 3] = ["advice-", "category-", "help-"];

/// The whole file.
pub fn written(english: &Catalog) -> String {
    let mut text = String::from(
        "//! The messages that Rust says. Written by `cargo xtask messages` from src-tauri/locales/en.\n\nuse super::{Message, Number};\n",
    );
    for (key, message) in english
        .messages
        .iter()
        .filter(|(key, message)| is_function(key, message))
    {
        text.push_str(&format!(
            "\n/// `{key}` in `{}`\n#[must_use]\npub fn {}({}) -> Message {{\n    Message::of(\"{key}\"){}\n}}\n",
            message.file,
            name(key),
            parameters(message),
            calls(message),
        ));
    }

    text
}

/// The function of a message.
pub fn name(key: &str) -> String {
    key.replace(['-', '.'], "_").to_lowercase()
}

/// Whether a message has a function of its own.
pub fn is_function(key: &str, message: &Message) -> bool {
    message.of_rust && !FAMILIES.iter().any(|family| key.starts_with(family))
}

fn parameters(message: &Message) -> String {
    let all: Vec<String> = message
        .in_order()
        .map(|(name, kind)| match kind {
            Kind::Number => format!("{name}: impl Into<Number>"),
            Kind::Text | Kind::Choice(_) => format!("{name}: &str"),
        })
        .collect();

    all.join(", ")
}

fn calls(message: &Message) -> String {
    message
        .in_order()
        .map(|(name, kind)| match kind {
            Kind::Number => format!(".number(\"{name}\", {name}.into())"),
            Kind::Text | Kind::Choice(_) => format!(".text(\"{name}\", {name})"),
        })
        .collect()
}
