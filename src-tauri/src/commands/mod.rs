//! What the page may ask for. A [`Request`] is one command, whatever it asks; dialogs, in which the user chooses a file or a
//! folder, are commands of their own.
//!
//! Commands are listed in `build.rs` and granted in `capabilities/main.json`; one that is missing there is refused.

mod about;
mod access;
mod copies;
mod declare;
pub mod my_data;
pub mod program;
mod request;
pub mod schedule;
mod stored;
pub mod system;

pub use request::Request;
