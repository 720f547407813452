//! What the page may ask for: thin functions that hand each request on and give problems back in words.
//!
//! Each is listed in `build.rs` and granted in `capabilities/main.json`; one that is missing there is refused.

pub mod about;
pub mod access;
pub mod copies;
pub mod fresh;
pub mod line;
pub mod my_data;
pub mod outside;
pub mod program;

use carryout_core::advice::Problem;

/// What a command answers; a problem is shown where its button is.
pub(crate) type Answer<T = ()> = Result<T, Problem>;
