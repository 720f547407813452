//! What a user reads, in their language: Fluent messages from `src-tauri/locales`, and the numbers, sizes and dates in them.
//!
//! A text that has no language yet is a [`Message`]: a key and its arguments. The functions that make one are in
//! [`messages`], written from the English file, so that a missing key or argument does not compile. A [`Locale`] turns it
//! into text, at the edge of the program.

mod bundle;
mod choice;
mod message;
#[rustfmt::skip]
pub mod messages;

pub use bundle::Locale;
pub use message::{Message, Number};

#[cfg(test)]
mod tests;
