//! What the program answers to the page.

use carryout_core::advice::Problem;

/// What a command answers; a problem is shown where its button is.
pub(crate) type Answer<T = ()> = Result<T, Problem>;
