//! The way to Google's page and back: what is asked in how many trips, and what the person's browser brings home.

mod attempt;
pub mod batch;
mod redirect;

pub use attempt::{Account, Attempt, BeginError, REDIRECT_PATH, SCOPE_PREFIX};
pub use redirect::{Code, RedirectError};
