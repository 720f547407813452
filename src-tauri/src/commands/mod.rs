//! What the page may ask for: thin functions that forward each request and return problems as text.
//!
//! Each is listed in `build.rs` and granted in `capabilities/main.json`; one that is missing there is refused.

pub mod about;
pub mod access;
pub mod copies;
pub mod my_data;
pub mod program;
pub mod schedule;
pub mod system;
pub mod transfers;

use carryout_core::advice::Problem;

/// What a command answers; a problem is shown where its button is.
pub(crate) type Answer<T = ()> = Result<T, Problem>;
