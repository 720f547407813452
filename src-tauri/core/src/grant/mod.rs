//! Tokens: how they are issued, refreshed, revoked, and how the right one is at hand for each call.

mod answer;
mod endpoint;
mod error;
mod skew;
mod tokens;

#[cfg(test)]
mod tests;

pub use answer::{Issued, Revoked};
pub use endpoint::TokenEndpoint;
pub use error::{EndReason, Garbage, TokenError, Trouble};
pub use skew::{TOLERATED_SKEW, date, skew};
pub use tokens::{Access, AccessError, Checkup, GrantHandle, Tokens};
