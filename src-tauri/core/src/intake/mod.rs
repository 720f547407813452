//! The one place where what a server sends is taken in: numbers, times, waits, JSON and sentences.
//!
//! Liberal in what is read, strict in what is trusted. Every number and time is clamped to what can be true, so that
//! nothing a server sends can make the journal unreadable, and every sentence is cleaned before it goes anywhere.

mod json;
mod limits;
mod masked;
mod sentence;
mod wait;

pub(crate) use json::{items, number, parse, signed, text, time};
pub(crate) use limits::{LARGEST_FILE, LATEST_NEXT_COPY, grant_seconds};
pub(crate) use masked::{addresses, patterns};
pub use sentence::{notes, sentence};
pub(crate) use sentence::{without_controls, word};
pub(crate) use wait::{http_date, retry_after, retry_after_text, seconds};
